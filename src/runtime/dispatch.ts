import type { Event } from '../core/event.ts'
import { type Form, openForm, parseForm } from '../core/form.ts'
import type { Clock, Log, MintId } from '../core/ports.ts'
import { readRef } from '../core/ref.ts'
import { here, type Reply } from '../core/reply.ts'
import type { Reader } from '../core/text.ts'
import { flowOf, flows, type Step } from '../flows/index.ts'
import { type Words, wordsFor } from '../locales/index.ts'
import { type Member, ownerOf, zoneOf } from '../people/member.ts'
import type { Answer, Store } from './store.ts'
import { failed, invalid, oldForm, unknownButton } from './trouble.ts'

/** The answer to an event, and who will read it. */
export type Answered = { reply: Reply; reader: Reader }
/** Never rejects: what breaks becomes a `failed` reply. */
export type Dispatch = (event: Event) => Promise<Answered>

type Outside = { store: Store; clock: Clock; mintId: MintId; log: Log }

/** A step that follows another within one event; each link has an id of its own, so that a retry goes the same way. */
const MOST_STEPS = 4

export const makeDispatch = ({ store, clock, mintId, log }: Outside): Dispatch => {
  const dispatch: Dispatch = async (event) => {
    const now = clock()
    let reader: Reader = { zone: event.by.zone ?? 'UTC', language: 'en', now }
    try {
      if (event.kind === 'left') {
        await store.leave(event.at, event.by.platform, now)
        return { reply: { kind: 'nothing' }, reader }
      }
      const { by, answer } = await store.arrive(event, now)
      reader = { zone: zoneOf(by), language: by.language, now }
      const reply = answer ? await goOn(answer, event, by, now) : await decide(event, by, now)
      return { reply, reader }
    } catch (error) {
      log.error(
        { event: event.id, kind: event.kind, ref: 'ref' in event ? event.ref : undefined, err: error },
        'event failed',
      )
      return { reply: failed(wordsFor(reader.language), event.kind === 'submit', typedIn(event)), reader }
    }
  }

  const goOn = async (answer: Answer, event: Event, by: Member, now: number, steps = 1): Promise<Reply> => {
    if (answer.reply) return answer.reply
    if (steps > MOST_STEPS) throw new Error(`more than ${MOST_STEPS} steps in one event`)
    const next: Event = { id: `${event.id}>`, by: event.by, at: event.at, kind: 'press', ref: answer.next }
    // What was just written may have changed who acts: their profile, their zone.
    const arrived = await store.arrive(next, now)
    return arrived.answer ? goOn(arrived.answer, next, by, now, steps + 1) : decide(next, arrived.by, now, steps + 1)
  }

  const decide = async (event: Event, by: Member, now: number, steps = 1): Promise<Reply> => {
    const say = wordsFor(by.language)
    if (event.kind === 'joined') return event.installer ? firstAdmin(event, by, now) : { kind: 'nothing' }
    if (event.kind === 'suggest') return suggest(event.words, by, say)
    if (event.kind === 'press' && readRef(event.ref)?.flow === 'form') return formAgain(event.ref, by, say)

    const route = routeOf(event, by)
    if (!route) return here(unknownButton(say, typedIn(event)))
    const { step, asked } = {
      step: route.step,
      asked: { ...route.asked, by, account: event.by, at: event.at, now, say },
    }

    let entry = {}
    if (event.kind === 'submit' && step.form) {
      const { definition, words } = step.form
      const parsed = parseForm(definition, event.values, { zone: zoneOf(by), now })
      if (!parsed.ok && parsed.stale) return here(oldForm(say, typedIn(event)))
      if (!parsed.ok) {
        const form = withProblems(
          { ...openForm(definition, words(say), event.ref, event.values), id: event.id },
          parsed.problems,
          say,
        )
        await store.keepForm(ownerOf(by), form, now)
        return { kind: 'invalid', form, summary: invalid(say, form) }
      }
      entry = parsed.entry
    }

    const facts = await step.facts(store.reads, { ...asked, entry })
    const { changes = [], ...decided } = step.decide({ ...asked, entry }, facts)
    const answer: Answer = decided.next ? { next: decided.next } : { reply: mint(decided.reply as Reply) }
    const kept =
      changes.length === 0
        ? answer
        : await store.apply(changes, { id: event.id, by, account: event.by, at: event.at, now, answer })
    return goOn(kept, event, by, now, steps)
  }

  /** Whoever installed the bot runs the program, unless somebody does already. */
  const firstAdmin = async (event: Event, by: Member, now: number): Promise<Reply> => {
    const answer: Answer = { reply: { kind: 'nothing' } }
    await store.apply([{ do: 'claimRole', role: 'admin' }], {
      id: event.id,
      by,
      account: event.by,
      at: event.at,
      now,
      answer,
    })
    return { kind: 'nothing' }
  }

  const suggest = async (words: string, by: Member, say: Words): Promise<Reply> => ({
    kind: 'choices',
    options: (await store.reads.contacts(ownerOf(by), words)).map((contact) => ({
      value: `#${contact.id}`,
      label: say.contactOption(contact),
    })),
  })

  /** Opens a form again as it was when something in it could not be read. */
  const formAgain = async (ref: string, by: Member, say: Words): Promise<Reply> => {
    const form = await store.keptForm(ownerOf(by), readRef(ref)?.id ?? '')
    return form ? { kind: 'form', form } : here(unknownButton(say))
  }

  const mint = (reply: Reply): Reply =>
    reply.kind === 'form' && reply.form.id === '' ? { kind: 'form', form: { ...reply.form, id: mintId() } } : reply

  return dispatch
}

type Route = {
  step: Step
  asked: { id: string; form: string; words: string; items: Readonly<Record<string, boolean>> }
}
const EMPTY = { id: '', form: '', words: '', items: {} }

const stepAt = (flow: string, step: string): Step | undefined => flows.find(({ name }) => name === flow)?.steps[step]

const welcomeFirst = stepAt('welcome', 'start')

const routeOf = (event: Event, by: Member): Route | undefined => {
  const to = (step: Step | undefined, asked: Partial<Route['asked']> = {}) =>
    step && { step, asked: { ...EMPTY, ...asked } }
  switch (event.kind) {
    case 'command': {
      const flow = flowOf(event.command)
      if (by.welcomedAt === undefined) return to(welcomeFirst, { id: flow?.name ?? 'home', words: event.words })
      return to(flow?.steps.start, { words: event.words })
    }
    case 'submit':
    case 'press':
    case 'tick': {
      const { flow = '', step = '', id = '' } = readRef(event.ref) ?? {}
      // A press from before the person pressed Start: the same first screen as for a command.
      if (by.welcomedAt === undefined && flow !== 'welcome') return to(welcomeFirst, { id: 'home' })
      return to(stepAt(flow, step), {
        id,
        words: step === 'start' ? id : '',
        ...(event.kind === 'submit' && { form: event.id }),
        ...(event.kind === 'tick' && { items: event.items }),
      })
    }
    case 'said':
      return by.welcomedAt === undefined ? to(welcomeFirst, { id: 'home' }) : to(stepAt('home', 'said'))
    case 'opened home':
      return by.welcomedAt === undefined ? to(welcomeFirst, { id: 'home' }) : to(stepAt('home', 'start'))
    case 'suggest':
    case 'joined':
    case 'left':
      return undefined
    default:
      return event satisfies never
  }
}

const withProblems = (form: Form, problems: Readonly<Record<string, string>>, say: Words): Form => ({
  ...form,
  fields: form.fields.map((field) => {
    const problem = problems[field.name]
    return problem === undefined ? field : { ...field, problem: say.problem(problem, field) }
  }),
})

/** What was typed, to be given back word for word. */
const typedIn = (event: Event): readonly string[] =>
  event.kind !== 'submit'
    ? []
    : Object.values(event.values).flatMap((value) =>
        typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [],
      )
