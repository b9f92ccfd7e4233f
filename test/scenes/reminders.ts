import { HOUR } from '../../src/core/time.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import type { CohortCounts } from '../../src/interviews/reads.ts'
import type { Claimed } from '../../src/runtime/store.ts'
import { NOW } from '../flows/asked.ts'
import type { Content } from './content.ts'
import { peopleOf, several } from './people.ts'

export type Told = { kind: string; what: string; row: Claimed; now: number }

/** Every kind of reminder as it comes to be composed: by kind and moment. */
export const reminderScenes = (c: Content): readonly Told[] => {
  const { by, asked, dated, begun, noted, thanked, held } = peopleOf(c)
  const tomorrow: Interview = { ...dated, startsAt: NOW + 20 * HOUR }
  const ended = (hours: number): Interview => ({ ...noted, endedAt: NOW - hours * HOUR })
  const counts: CohortCounts = {
    cohort: c.cohort,
    members: 52,
    active: 41,
    held: 23,
    heldBefore: 17,
    thanked: 22,
    thankedInTime: 20,
    overdue: 3,
    asking: 2,
  }
  type Moment = [what: string, interview?: Interview, over?: Partial<Claimed>, now?: number]
  const rows: Readonly<Record<string, readonly Moment[]>> = {
    ask: [['', { ...asked, askAgainOn: NOW }]],
    call: [
      ['', asked],
      ['called', { ...asked, askedAt: 0, slots: { triedAt: NOW } }],
      ['without an address', { ...asked, contact: { ...asked.contact, details: '' } }],
    ],
    confirm: [
      ['', dated],
      ['late', dated, { dueAt: NOW - 5 * HOUR }],
      ['held back', dated, { dueAt: NOW - 5 * HOUR, held: 'paused' }],
    ],
    'day-of': [
      ['over coffee', tomorrow],
      ['where they work', { ...tomorrow, format: 'person', travelMinutes: undefined }],
      ['by video', { ...tomorrow, format: 'video' }],
    ],
    log: [
      ['', begun],
      ['the day after', { ...begun, startsAt: NOW - 20 * HOUR }],
    ],
    'thanks-1': [
      ['', ended(2)],
      ['nothing noted', { ...held, endedAt: NOW - 2 * HOUR }],
      ['in the evening', ended(1), {}, NOW + HOUR],
    ],
    'thanks-2': [['', ended(17)]],
    'thanks-3': [
      ['', ended(22)],
      ['the third without an answer', ended(22), { to: { ...by, unanswered: 3 } }],
    ],
    'thanks-late': [['', ended(26)]],
    next: [['', { ...noted, nextStep: { words: c.next, on: NOW } }]],
    advice: [
      ['one', noted],
      ['several', { ...noted, suggestions: noted.suggestions.map((one) => ({ ...one, on: NOW })) }],
    ],
    report: [['', noted]],
    keep: [['', thanked]],
    weekly: [
      ['one', undefined, { due: [{ ...noted, contact: { ...noted.contact, referredBy: '' }, suggestions: [] }] }],
      ['several', undefined, { due: [ended(30), ...several(asked, 8, c)] }],
    ],
    digest: [
      ['no cohorts', undefined, { cohorts: [] }],
      [
        'three',
        undefined,
        { cohorts: [counts, { ...counts, held: 1, thanked: 0, thankedInTime: 0 }, { ...counts, members: 3 }] },
      ],
    ],
  }
  return Object.entries(rows).flatMap(([kind, moments]) =>
    moments.map(([what, interview, over, now = NOW]) => ({
      kind,
      what,
      now,
      row: {
        id: c.id('r1'),
        kind,
        dueAt: now,
        attempts: 0,
        occurrence: 0,
        to: by,
        account: { platform: 'slack', user: 'U1', place: 'T1' },
        wanted: true,
        ...(interview && { interview }),
        ...over,
      },
    })),
  )
}

/** Whatever comes beside the talks. */
export const ABOUT_A_WEEK: readonly string[] = ['weekly', 'digest']
