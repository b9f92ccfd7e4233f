import { setTimeout as pause } from 'node:timers/promises'
import type { Event } from '../../src/core/event.ts'
import type { Form } from '../../src/core/form.ts'
import type { Reader } from '../../src/core/text.ts'
import { isZone } from '../../src/core/time.ts'
import { paragraph, type View, view } from '../../src/core/view.ts'
import { type Answering, deliver } from '../../src/runtime/deliver.ts'
import type { Answered, Dispatch } from '../../src/runtime/dispatch.ts'
import { answeringOn, type Ways } from './answering.ts'
import type { Directs } from './directs.ts'
import { errorsOf, renderForm, sentenceOf, suggestions } from './form.ts'
import { doneView, type Modal, put, refilled, savingView, startLoading } from './loading.ts'
import { filesOf, renderMessages } from './messages.ts'
import { carry, type Origin, type Parsed, parse } from './parse.ts'
import { isForOrganisation, keepOpen, type Payload, typedOnly } from './payload.ts'
import type { Outsider, People, Told } from './people.ts'
import type { Answer, Handed } from './receiver.ts'
import { factsOf, troubleOf } from './trouble.ts'
import type { TurnAway } from './turn-away.ts'
import { bounded, type Tokens } from './web.ts'
import { slackWords } from './words.ts'

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
    const [settled, { outsider, ...told }] = await Promise.all([settle(origin), tellOf(origin)])
    const at = { ...event.at, direct: settled.direct === true }
    return [{ ...rest, origin: settled, event: { ...event, by: { ...event.by, ...told }, at } }, outsider]
  }

  /** Where Slack does not tell who somebody is, their payload may still name another workspace as theirs. */
  const tellOf = async ({ team, user, userTeam = team }: Origin): Promise<Told> => {
    const told = await people.of(team, user)
    return told.unproven && userTeam !== team ? { outsider: 'other organisation' } : told
  }

  /** The token goes first: without it nothing can be sent there, whatever else fails. */
  const leave = async ({ event, origin, until }: Parsed, { answer, later }: Handed): Promise<void> => {
    try {
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
  const isInstalled = (team: string): Promise<boolean> =>
    web.token(team).then(
      (token) => token !== undefined,
      () => true,
    )

  /** https://docs.slack.dev/reference/events/user_change comes for everybody there; only who is known is followed, and nothing is shown. */
  const follow = async ({ event_id: id, team_id: team, event }: Payload, answer: Answer): Promise<void> => {
    const { id: user, tz: zone } = event.user ?? {}
    if (typeof user === 'string' && typeof zone === 'string' && isZone(zone)) {
      people.forget(team, user)
      const by = { platform: 'slack', user, zone, unproven: true } as const
      await dispatch({ id, kind: 'opened home', anew: true, by, at: { id: team, direct: false } })
    }
    answer()
  }

  return async (payload, handed) => {
    const { answer, retried } = handed
    if (payload.event?.type === 'user_change') return follow(payload, answer)
    const parsed = parse(payload)
    if (!parsed) {
      answer()
      return
    }
    if (parsed.event.kind === 'left') return leave(parsed, handed)
    const again = retried || seen.get(parsed.event.id) === true
    if (parsed.event.kind !== 'suggest') seen.set(parsed.event.id, true)
    let told: Modal | undefined
    const late = setTimeout(() => {
      const id = parsed.event.kind === 'submit' ? parsed.view?.id : undefined
      if (answer(lateAnswer(parsed, payload)) && id !== undefined) told = { id }
    }, patience.answer)
    const loading = again ? undefined : startLoading(outside, parsed, patience.loading)
    try {
      if (!(await isInstalled(parsed.origin.team))) {
        log.warn(
          { team: parsed.origin.team, kind: parsed.event.kind },
          'an event of a workspace without an installation',
        )
        const why = isForOrganisation(payload) ? slackWords.organisation : slackWords.notInstalled
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
      const answered = outsider ? refused(asked.event, outsider) : await dispatch(asked.event)
      clearTimeout(late)
      // Put right and sent again, a form is the same event: nothing of it is there yet.
      if (['invalid', 'failed'].includes(answered.reply.kind)) seen.delete(parsed.event.id)
      if (told) await pause(patience.arriving)
      await respond(outside, asked, answered, { answer, again, modal: told ?? (await loading?.end()) })
      if (asked.onHome) homes.seen(origin.team, origin.user)
      // The answer has been given; nobody waits for this.
      if (answered.changed) void homes.refresh(origin.team, origin.user)
    } catch (error) {
      log.error({ event: parsed.event.id, kind: parsed.event.kind, ...factsOf(error) }, 'an answer on Slack broke')
      answer()
      const modal = told ?? (await loading?.end())
      const { view } = parsed
      if (modal) await put(outside, parsed, modal, told && view ? refilled(view, slackWords.slow) : doneView())
    } finally {
      clearTimeout(late)
      void loading?.end()
    }
  }
}

/** What Slack hears when the bot is slower than it waits: the answer itself then comes by another way. */
const lateAnswer = ({ event, view }: Parsed, payload: Payload): unknown => {
  if (event.kind === 'suggest') return typedOnly(payload)
  return event.kind === 'submit' && view ? { response_action: 'update', view: savingView() } : undefined
}

/** Nothing of an outsider reaches the dispatcher, so that nothing is stored. */
const refused = (event: Event, outsider: 'guest' | 'other organisation'): Answered => {
  const reader = { zone: 'UTC', language: 'en', now: 0 } as const
  if (event.kind === 'suggest') return { reply: { kind: 'choices', options: [] }, reader }
  return {
    reply: { kind: 'failed', show: said(outsider === 'guest' ? slackWords.guest : slackWords.otherOrganisation) },
    reader,
  }
}

/** `modal`: what was shown meanwhile, since it took long. */
type Given = { answer: Answer; again: boolean; modal: Modal | undefined }

const respond = async (
  outside: Ways,
  asked: Parsed,
  { reply, reader }: Answered,
  { answer, again, modal }: Given,
): Promise<void> => {
  const { event, origin } = asked
  const home = origin.home ? { home: outside.homes.seen(origin.team, origin.user, asked.view?.blocks ?? []) } : {}
  const answering = answeringOn(outside, { origin, reader, event: event.id, again, ...home })

  if (event.kind === 'suggest') {
    answer({ options: reply.kind === 'choices' ? suggestions(reply.options, event.words) : [] })
    return
  }
  if (modal) {
    answer()
    return respondIn(modal, outside, asked, { reply, reader }, answering)
  }
  switch (reply.kind) {
    case 'form':
      return showForm(outside, asked, reply.form, reader, answer, answering, again)
    case 'page': {
      if (event.kind === 'submit' && answer({ response_action: 'update', view: pageOf(reply, origin, reader) })) return
      answer()
      return deliver(reply.show, event.id, answering)
    }
    case 'invalid': {
      if (event.kind !== 'submit' || !asked.view)
        return showForm(outside, asked, reply.form, reader, answer, answering, again)
      const errors = errorsOf(reply.form, asked.view, reader)
      const body = errors
        ? { response_action: 'errors', errors }
        : keepOpen(asked.view, sentenceOf(reply.summary, reader))
      if (!answer(body)) await answering.here(reply.summary)
      return
    }
    case 'failed': {
      const kept = event.kind === 'submit' && asked.view && keepOpen(asked.view, sentenceOf(reply.show, reader))
      if (!kept || !answer(kept)) {
        answer()
        await answering.here(reply.show)
      }
      return
    }
    case 'view': {
      const { here, direct } = reply.show
      const inBody = event.kind === 'command' && here && !direct && !answering.direct && inOneMessage(here.view, reader)
      if (inBody && answer({ response_type: 'ephemeral', ...inBody })) return
      answer()
      return deliver(reply.show, event.id, answering)
    }
    case 'choices':
    case 'nothing':
      answer()
      return
    default:
      return reply satisfies never
  }
}

/** What took long is shown in the modal in which it was waited for; where that was closed, where the person is. */
const respondIn = async (
  modal: Modal,
  outside: Ways,
  asked: Parsed,
  { reply, reader }: Answered,
  answering: Answering,
): Promise<void> => {
  const { event, origin, view: sent } = asked
  switch (reply.kind) {
    case 'page':
      if (!(await put(outside, asked, modal, pageOf(reply, origin, reader))))
        await deliver(reply.show, event.id, answering)
      return
    case 'form':
    case 'invalid': {
      const form = renderForm(reply.form, carry({ form: reply.form.id, origin }), reader)
      if (await put(outside, asked, modal, form)) return
      return answering.here(reply.kind === 'invalid' ? reply.summary : said(slackWords.tooLate))
    }
    case 'failed': {
      const again = event.kind === 'submit' && sent && refilled(sent, sentenceOf(reply.show, reader))
      if (again && (await put(outside, asked, modal, again))) return
      await answering.here(reply.show)
      if (!again) await put(outside, asked, modal, doneView())
      return
    }
    case 'view':
      await deliver(reply.show, event.id, answering)
      await put(outside, asked, modal, doneView())
      return
    case 'choices':
    case 'nothing':
      await put(outside, asked, modal, doneView())
      return
    default:
      return reply satisfies never
  }
}

const pageOf = ({ form, skip }: Extract<Answered['reply'], { kind: 'page' }>, origin: Origin, reader: Reader) =>
  renderForm(form, carry({ form: form.id, origin, skip }), reader, { page: true })

/** A command's answer can stand in the response itself, which saves a request. */
const inOneMessage = (view: View, reader: Reader) => {
  const [first, ...rest] = renderMessages(view, reader)
  return rest.length === 0 && filesOf(view).length === 0 ? first : undefined
}

const showForm = async (
  { web, log }: Ways,
  { event, origin, trigger }: Parsed,
  form: Form,
  reader: Reader,
  answer: Answer,
  answering: Answering,
  again: boolean,
): Promise<void> => {
  let token: string | undefined
  const modal = renderForm(form, carry({ form: form.id, origin }), reader)
  if (event.kind === 'submit' && answer({ response_action: 'update', view: modal })) return
  answer()
  if (!trigger) return answering.here(said(slackWords.noForm))
  try {
    token = await web.token(origin.team)
    await web.answers.views.open({ ...(token && { token }), trigger_id: trigger, view: modal })
  } catch (error) {
    const trouble = troubleOf(error)
    // The first answer to this very event has opened it.
    if (again && trouble.kind === 'refused' && trouble.code === 'exchanged_trigger_id') return
    log.warn({ event: event.id, ...factsOf(error) }, 'a form could not be opened on Slack')
    // Another replica may have replaced the token: the next time goes well.
    if (token) await web.renewed(origin.team, token, error).catch(() => false)
    await answering.here(said(slackWords.tooLate))
  }
}

const said = (sentence: string): View => view(paragraph([{ kind: 'plain', text: sentence }]))
