import { setTimeout as pause } from 'node:timers/promises'
import type { Event } from '../../src/core/event.ts'
import { languageOf, wordsFor } from '../../src/locales/index.ts'
import type { Answered, Dispatch } from '../../src/runtime/dispatch.ts'
import type { Ways } from './answering.ts'
import type { Directs } from './directs.ts'
import { doneView, type Modal, put, refilled, savingView, startLoading } from './loading.ts'
import { withNames } from './message-words.ts'
import { type Origin, type Parsed, parse } from './parse.ts'
import { isEventsApi, isForOrganisation, type Payload, typedOnly } from './payload.ts'
import type { Outsider, People, Told } from './people.ts'
import type { Handed } from './receiver.ts'
import { respond } from './respond.ts'
import { factsOf } from './trouble.ts'
import type { TurnAway } from './turn-away.ts'
import { bounded, type Tokens } from './web.ts'
import { said, slackWordsFor, toAnyone } from './words.ts'

/**
 * Milliseconds. Slack waits 3 s for an answer, and some of it goes by on the way; a person sees after a second that something comes;
 * and what answers a submit has to be there before it can be replaced.
 */
const PATIENCE = { answer: 2500, loading: 1000, arriving: 400 }

export type Exchange = (payload: Payload, handed: Handed) => Promise<void>

/** Deals with one payload: an event for the dispatcher, then an answer within Slack's patience, then what is shown after it. */
export const makeExchange = (
  outside: Ways & {
    directs: Pick<Directs, 'of' | 'keep'>
    dispatch: Dispatch
    people: People
    tokens: Pick<Tokens, 'remove'>
    turnAway: TurnAway
  },
  patience = PATIENCE,
): Exchange => {
  const { dispatch, people, web, directs, tokens, turnAway, homes, clock, log } = outside
  const seen = bounded<true>(10_000)
  /** What somebody was last answered in, for what is said before they are looked up. */
  const spoken = bounded<string>(10_000)

  /** A direct message may be with somebody else, where the bot can't speak. */
  const settle = async (origin: Origin): Promise<Origin> => {
    if (origin.direct !== 'unsure') return origin
    try {
      const token = await web.token(origin.team)
      const own =
        token !== undefined && (await directs.of(web.messages, token, origin.team, origin.user)) === origin.channel
      return { ...origin, direct: own }
    } catch {
      return { ...origin, direct: false }
    }
  }

  const complete = async ({ event, origin, ...rest }: Parsed): Promise<[Parsed, Outsider | undefined]> => {
    const [settled, { outsider, ...told }, words] = await Promise.all([
      settle(origin),
      tellOf(origin),
      named(event, origin),
    ])
    const at = { ...event.at, direct: settled.direct === true }
    return [{ ...rest, origin: settled, event: { ...event, ...words, by: { ...event.by, ...told }, at } }, outsider]
  }

  /** Whom a message names by their id is called by their name. */
  const named = async (event: Event, { team }: Origin): Promise<{ words?: string }> => {
    if ((event.kind !== 'said' && event.kind !== 'shortcut') || event.words === undefined) return {}
    const nameOf = async (user: string) => (await people.of(team, user)).name
    return {
      words: await withNames(
        event.words,
        nameOf,
        wordsFor(spoken.get(`${team} ${event.by.user}`) ?? 'en').said.unnamed.person,
      ),
    }
  }

  /** Where Slack does not tell who somebody is, their payload may still name another workspace as theirs. */
  const tellOf = async ({ team, user, userTeam = team }: Origin): Promise<Told> => {
    const told = await people.of(team, user)
    return told.unproven === 'untold' && userTeam !== team ? { outsider: 'other organisation' } : told
  }

  /** The token goes first: without it nothing can be sent there, whatever else fails. */
  const leave = async ({ event, origin }: Parsed, { answer, later }: Handed): Promise<void> => {
    try {
      const until = event.kind === 'left' ? event.until : undefined
      const gone = await tokens.remove(origin.team, until ?? clock())
      // Slack sends an event for up to an hour: by then the bot may have been installed anew.
      if (gone && (await dispatch(event)).reply.kind === 'failed') return later()
      answer()
    } catch (error) {
      log.error({ event: event.id, team: origin.team, err: error }, 'a workspace that left could not be forgotten')
      later()
    }
  }

  /** Without a token there is no other way to answer than in the answer itself. Where that can't be told, the dispatch will. */
  const isInstalled = (team: string): Promise<boolean | 'untold'> =>
    web.token(team).then(
      (token) => token !== undefined,
      () => 'untold',
    )

  /**
   * https://docs.slack.dev/reference/events/user_change comes for everybody there; only who is known is followed. It may come late, or
   * twice: which zone and language are theirs now, their profile tells.
   */
  const follow = async ({ event_id: id, team_id: team, event }: Payload, { answer, later }: Handed): Promise<void> => {
    const { id: user, tz, locale } = event.user ?? {}
    if (typeof user !== 'string' || typeof tz !== 'string') return void answer()
    const look = (told: Told) =>
      dispatch({
        id,
        kind: 'opened home',
        anew: true,
        by: { ...told, platform: 'slack', user },
        at: { id: team, direct: false },
      })
    const { reply, reader } = await look({ unproven: 'untold' })
    if (reply.kind === 'failed') return later()
    const language = languageOf(typeof locale === 'string' ? locale : '') ?? reader.language
    if (reply.kind !== 'view' || (reader.zone === tz && reader.language === language)) return void answer()
    people.forget(team, user)
    const { outsider, ...told } = await people.of(team, user)
    if (told.unproven === 'untold') return later()
    const followed = await look(told)
    if (followed.reply.kind === 'failed') return later()
    answer()
    if (followed.changed) void homes.refresh(team, user)
  }

  return async (payload, handed) => {
    const { answer, retried, waited } = handed
    if (payload.event?.type === 'user_change') return follow(payload, handed)
    const parsed = parse(payload)
    if (!parsed) {
      answer()
      return
    }
    if (parsed.event.kind === 'left') return leave(parsed, handed)
    const again = retried || seen.get(parsed.event.id) === true
    const whose = `${parsed.origin.team} ${parsed.origin.user}`
    const language = spoken.get(whose)
    if (parsed.event.kind !== 'suggest') seen.set(parsed.event.id, true)
    let told: Modal | undefined
    const late = setTimeout(
      () => {
        const id = parsed.event.kind === 'submit' ? parsed.view?.id : undefined
        if (answer(lateAnswer(parsed, payload, language)) && id !== undefined) told = { id }
      },
      Math.max(patience.answer - waited, 0),
    )
    const loading = again ? undefined : startLoading(outside, parsed, Math.max(patience.loading - waited, 0), language)
    try {
      const installed = await isInstalled(parsed.origin.team)
      // What has no other way to an answer than the token comes again, perhaps to another replica.
      if (installed === 'untold' && isEventsApi(payload)) return handed.later()
      if (!installed) {
        log.warn(
          { team: parsed.origin.team, kind: parsed.event.kind },
          'an event of a workspace without an installation',
        )
        const why = toAnyone((words) => (isForOrganisation(payload) ? words.organisation : words.notInstalled))
        return await turnAway(payload, why, answer)
      }
      const { event, origin: from } = parsed
      if (event.kind === 'said' && from.channel) directs.keep(from.team, from.user, from.channel)
      const [asked, outsider] = await complete(parsed)
      if (outsider) {
        log.info(
          { team: asked.origin.team, kind: asked.event.kind, outsider },
          'an event of somebody outside the workspace',
        )
        if (outsider === 'bot' || asked.event.kind === 'joined') return void answer()
      }
      const { origin } = asked
      const answered = outsider ? refused(asked.event) : await dispatch(asked.event)
      clearTimeout(late)
      if (!outsider) spoken.set(whose, answered.reader.language)
      // Put right and sent again, a form is the same event: nothing of it is there yet.
      if (['invalid', 'failed'].includes(answered.reply.kind)) seen.delete(parsed.event.id)
      if (told) await pause(patience.arriving)
      await respond(outside, asked, answered, { answer, again, modal: told ?? (await loading?.end()) })
      if (asked.onHome) homes.moveOn(origin.team, origin.user)
      // The answer has been given; nobody waits for this.
      if (answered.changed) void homes.refresh(origin.team, origin.user)
    } catch (error) {
      log.error({ event: parsed.event.id, kind: parsed.event.kind, ...factsOf(error) }, 'an answer on Slack broke')
      answer()
      const modal = told ?? (await loading?.end())
      const { view } = parsed
      if (modal)
        await put(
          outside,
          parsed,
          modal,
          told && view ? refilled(view, slackWordsFor(language).slow) : doneView(slackWordsFor(language)),
        )
    } finally {
      clearTimeout(late)
      void loading?.end()
    }
  }
}

/** What Slack hears when the bot is slower than it waits: the answer itself then comes by another way. */
const lateAnswer = ({ event, view }: Parsed, payload: Payload, language: string | undefined): unknown => {
  if (event.kind === 'suggest') return typedOnly(payload, language)
  return event.kind === 'submit' && view
    ? { response_action: 'update', view: savingView(slackWordsFor(language)) }
    : undefined
}

/** Nothing of an outsider reaches the dispatcher, so that nothing is stored. */
const refused = (event: Event): Answered => {
  const { language = 'en' } = event.by
  const reader = { zone: 'UTC', language, now: 0 } as const
  if (event.kind === 'suggest') return { reply: { kind: 'choices', options: [] }, reader }
  return { reply: { kind: 'failed', show: said(slackWordsFor(language).otherOrganisation) }, reader }
}
