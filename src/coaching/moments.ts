import { ref } from '../core/ref.ts'
import type { Format } from '../interviews/interview.ts'
import type { PracticeId } from './practices.ts'

/**
 * The practices that meet somebody at each moment, the most telling first: what is shown there has a "Why?" that tells their reasons and
 * whose advice they are. Those of drafts stand with them (`DRAFT`), those of a checklist too. Names are in buttons, which outlive
 * releases: they are never changed.
 */
export const MOMENTS = {
  people: ['A6', 'A7', 'A8', 'A9', 'A5', 'A4'],
  answer: ['B13', 'B14', 'B15', 'B16'],
  questions: ['C6', 'C8', 'C9', 'A2', 'C3', 'C7', 'D1', 'D7'],
  opening: ['C4', 'C5', 'C2'],
  rehearse: ['C5'],
  log: ['D4', 'D3', 'D5', 'D6', 'D13', 'D10'],
  reflect: ['D11', 'D12', 'A3'],
  picture: ['A10', 'A11'],
  counselor: ['B17'],
} as const satisfies Record<string, readonly PracticeId[]>

/** The same on the day of a talk: where one goes there is more to think of, and in writing nobody waits. */
export const DAY_OF: Readonly<Record<Format, readonly PracticeId[]>> = {
  video: ['C12', 'C13', 'D2'],
  phone: ['C12', 'C13', 'D2'],
  person: ['C12', 'C11', 'C13', 'C14', 'D2'],
  coffee: ['C12', 'C11', 'C13', 'C14', 'B12', 'D2'],
  writing: ['C8', 'C6', 'B9'],
}

export type Moment = keyof typeof MOMENTS

export const isMoment = (name: string): name is Moment => name in MOMENTS

/** Practices that wait for what will carry them. */
export const LATER: readonly PracticeId[] = []

/** Where a "Why?" leads. */
export const whyRef = (moment: Moment): string => ref('why', 'moment', moment)
