import { clean, clip, oneLine } from '../core/clean.ts'
import type { Event } from '../core/event.ts'
import { LIMITS } from '../core/limits.ts'
import { pair, readRef } from '../core/ref.ts'
import { type Flow, flowOf, flows, type Step } from '../flows/index.ts'
import type { Member } from '../people/member.ts'

/** The step that an event goes to, and with what. */
type Route = {
  step: Step
  asked: { id: string; form: string; words: string; items: Readonly<Record<string, boolean>> }
}
const EMPTY = { id: '', form: '', words: '', items: {} }

export const stepAt = (flow: string, step: string): Step | undefined =>
  flows.find(({ name }) => name === flow)?.steps[step]

const welcomeFirst = stepAt('welcome', 'start')

/** What somebody may do who has not pressed Start: press it, say their zone, and set their hours. */
const BEFORE_START = ['welcome', 'settings']

const to = (step: Step | undefined, asked: Partial<Route['asked']> = {}): Route | undefined =>
  step && { step, asked: { ...EMPTY, ...asked } }

/** A flow from its beginning, with the words that came after its command. */
const started = (flow: Flow | undefined, words: string, by: Member): Route | undefined => {
  if (by.welcomedAt === undefined) return to(welcomeFirst, { id: flow?.name ?? 'home', words })
  // The overview shows by itself what did not reach them.
  if (by.missed > 0 && flow && flow.name !== 'home') return to(stepAt('home', 'missed'), { id: flow.name, words })
  return to(flow?.steps.start, { words })
}

/** The question which program it is about, before what begins something; none for what goes on with something. */
export const whichProgram = (event: Event): Route | undefined => {
  switch (event.kind) {
    case 'command':
      return to(stepAt('programs', 'ask'), { id: flowOf(event.command)?.name ?? 'home', words: oneLine(event.words) })
    case 'said':
      return to(stepAt('programs', 'ask'), {
        id: 'home:said',
        words: oneLine(event.words.slice(0, LIMITS.fieldLength)),
      })
    case 'shortcut': {
      const { flow, words = '' } = event
      // A message's words go on with the flow's step for them.
      const id = words === '' ? flow : `${flow}:message`
      return to(stepAt('programs', 'ask'), { id, words: oneLine(words.slice(0, LIMITS.fieldLength)) })
    }
    default:
      return undefined
  }
}

/** None where nothing answers it. */
export const routeOf = (event: Event, by: Member): Route | undefined => {
  switch (event.kind) {
    case 'command':
      return started(flowOf(event.command), oneLine(event.words), by)
    case 'submit':
    case 'press':
    case 'tick': {
      const { flow = '', step = '', id = '' } = readRef(event.ref) ?? {}
      // A press from before the person pressed Start: the same first screen as for a command.
      if (by.welcomedAt === undefined && !BEFORE_START.includes(flow)) return to(welcomeFirst, { id: 'home' })
      return to(stepAt(flow, step), {
        id,
        words: step === 'start' ? id : '',
        ...(event.kind === 'submit' && { form: event.id }),
        ...(event.kind === 'tick' && { items: event.items }),
      })
    }
    case 'said': {
      const words = oneLine(event.words.slice(0, LIMITS.fieldLength))
      return by.welcomedAt === undefined
        ? to(welcomeFirst, { id: pair('home', 'said'), words })
        : to(stepAt('home', 'said'), { words })
    }
    case 'shortcut': {
      const { flow, words } = event
      // Chosen anywhere, it is the command without a word after it.
      if (words === undefined)
        return started(
          flows.find(({ name }) => name === flow),
          '',
          by,
        )
      // What did not reach them can wait until the next command: a button could not hold a message's words.
      const message = { words: clip(clean(words.slice(0, 2 * LIMITS.fieldLength)), LIMITS.fieldLength) }
      return by.welcomedAt === undefined
        ? to(welcomeFirst, { id: pair(flow, 'message'), ...message })
        : to(stepAt(flow, 'message'), message)
    }
    case 'opened home':
      if (by.welcomedAt === undefined) return to(stepAt('welcome', 'home'))
      return to(stepAt('home', event.anew ? 'anew' : 'start'))
    case 'joined':
      return to(stepAt('program', event.installer ? 'installed' : 'joined'))
    case 'suggest':
    case 'left':
      return undefined
    default:
      return event satisfies never
  }
}
