import { ref } from '../core/ref.ts'
import type { PracticeId } from './practices.ts'

/**
 * The practices that meet somebody at each moment, the most telling first: what is shown there has a "Why?" that tells their reasons and
 * whose advice they are. Names are in buttons, which outlive releases: they are never changed.
 */
export const MOMENTS = {
  people: ['A6', 'A7', 'A8', 'A9', 'A5'],
  request: ['B1', 'B5', 'B7', 'B8', 'B4', 'B6', 'A13'],
  channels: ['B3', 'B2', 'B9', 'B10', 'B11', 'A12'],
  answer: ['B13', 'B14', 'B15', 'B16'],
  questions: ['C6', 'C8', 'C9', 'A2', 'C3', 'C7', 'D1', 'D7'],
  opening: ['C4', 'C5', 'C2'],
  confirm: ['B18'],
  'day-of': ['C12', 'C11', 'C13', 'C14', 'B12', 'D2'],
  log: ['D4', 'D3', 'D5', 'D6', 'D13', 'D10'],
  thanks: ['D8', 'D9', 'A1', 'C10'],
  reflect: ['D11', 'D12', 'A3'],
  picture: ['A10', 'A11', 'A4'],
  report: ['E1'],
  advice: ['E2'],
  keep: ['E3'],
  feeler: ['E4'],
  'got-job': ['E5'],
  counselor: ['B17'],
} as const satisfies Record<string, readonly PracticeId[]>

export type Moment = keyof typeof MOMENTS

export const isMoment = (name: string): name is Moment => name in MOMENTS

/** Where a "Why?" leads. */
export const whyRef = (moment: Moment): string => ref('why', 'moment', moment)
