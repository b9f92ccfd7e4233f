import { describe, expect, it } from 'vitest'
import { LATER, MOMENTS, type Moment } from '../../src/coaching/moments.ts'
import { PRACTICES, type PracticeId } from '../../src/coaching/practices.ts'
import { readRef } from '../../src/core/ref.ts'
import { wordsOf } from '../../src/core/text.ts'
import { flows } from '../../src/flows/index.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import { wordsFor } from '../../src/locales/index.ts'
import { DEFAULT_POLICY } from '../../src/people/policy.ts'
import { compose } from '../../src/runtime/compose.ts'
import { decide, wholeWhy } from '../flows/asked.ts'
import { ORDINARY } from '../scenes/content.ts'
import { flowScenes } from '../scenes/flows.ts'
import { reminderScenes } from '../scenes/reminders.ts'
import { talk } from '../talks.ts'

/** What each step of a flow and each kind of reminder shows, as data, and the talk that it is about. */
type Shown = { where: string; what: string; about?: Interview }
const shown: readonly Shown[] = [
  ...flowScenes(ORDINARY)
    .filter(({ flow }) => flow !== 'why')
    .map(({ flow, step, what: moment, over = {}, facts, values }): Shown => {
      const it = flows.find(({ name }) => name === flow)
      if (!it) throw new Error(`no flow ${flow}`)
      const what = JSON.stringify(decide(it, step, over, facts, values).reply ?? '')
      return { where: titled(`${flow}.${step}`, moment), what, ...(isTalk(facts) && { about: facts }) }
    }),
  ...reminderScenes(ORDINARY).map(
    ({ kind, what: moment, row, now }): Shown => ({
      where: titled(`the reminder ${kind}`, moment),
      what: JSON.stringify(compose(row, now)),
      ...(row.interview && { about: row.interview }),
    }),
  ),
]
function titled(where: string, moment: string): string {
  return moment === '' ? where : `${where} · ${moment}`
}
function isTalk(facts: unknown): facts is Interview {
  return typeof facts === 'object' && facts !== null && 'contact' in facts && 'format' in facts
}

/** What somebody reads who presses "Why?" there: each answer to a button of that view, with "More reasons". */
const answers: readonly { where: string; ref: string; words: string }[] = shown.flatMap(({ where, what, about }) =>
  [...new Set(what.match(/(?<=")why\.[^"]+/g) ?? [])].map((ref) => {
    const { step = '', id = '' } = readRef(ref) ?? {}
    const asksTalk = step === 'checklist' || step === 'day-of'
    const here = wholeWhy(step, id, asksTalk ? (about ?? talk({ id })) : undefined)
    return {
      where: step === 'draft' && !where.startsWith('the reminder') ? `the draft ${id}` : where,
      ref,
      words: here,
    }
  }),
)

const REASONS = new Map(
  (Object.keys(PRACTICES) as PracticeId[]).map((id) => {
    const told = wordsFor('en').practices.why(id, { name: '', policy: DEFAULT_POLICY })
    const [reason = ''] = wordsOf(told, { zone: 'UTC', language: 'en', now: 0 }).split('\n')
    return [id, reason]
  }),
)

/** Where the reason of a practice is read. */
const carriers = (id: PracticeId): readonly string[] => [
  ...new Set(answers.filter(({ words }) => words.includes(REASONS.get(id) ?? '-')).map(({ where }) => where)),
]

it.each(Object.keys(MOMENTS) as Moment[])('at the moment %s somebody can ask why', (moment) => {
  expect(answers.map(({ ref }) => ref)).toContain(`why.moment.${moment}`)
})

it('each practice has a reason of its own to be known by', () => {
  expect(new Set(REASONS.values()).size).toBe(Object.keys(PRACTICES).length)
})

it('no "why?" goes unanswered', () => {
  expect(answers.filter(({ words }) => words.includes('older message'))).toEqual([])
})

it.each(Object.keys(PRACTICES) as PracticeId[])('%s is told by a "why?", or waits for one', (id) => {
  expect(carriers(id).length > 0).toBe(!LATER.includes(id))
})

describe('a practice is told before it is too late for it', () => {
  it.each<[PracticeId, string]>([
    ['A13', 'the draft request-call'],
    ['A13', 'the draft request-voicemail'],
    ['B13', 'prep.asked'],
    ['B14', 'prep.asked'],
    ['B15', 'prep.ask-again-save'],
    ['B16', 'prep.asked'],
    ['B16', 'the reminder call'],
    ['C5', 'prep.rehearse'],
    ['C9', 'prep.more · an idea'],
    ['C14', 'the reminder day-of · over coffee'],
    ['D4', 'the reminder log'],
    ['D8', 'the reminder weekly · several'],
    ['D13', 'the reminder next'],
  ])('%s: %s', (id, where) => expect(carriers(id)).toContain(where))
})

it.each([
  'ask',
  'call',
  'confirm',
  'day-of',
  'log',
  'thanks-1',
  'thanks-late',
  'next',
  'advice',
  'report',
  'keep',
  'weekly',
])('the reminder %s says why', (kind) => {
  const at = shown.filter(({ where }) => where.split(' · ')[0] === `the reminder ${kind}`)
  expect(at.length).toBeGreaterThan(0)
  expect(at.filter(({ what }) => !what.includes('"why.'))).toEqual([])
})

it('says which carries what', async () => {
  const places = (id: PracticeId) => [...new Set(carriers(id).map((where) => where.split(' · ')[0]))].join(', ')
  const lines = (Object.keys(PRACTICES) as PracticeId[]).map((id) => `${id.padEnd(4)}${places(id)}`)
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('coverage.txt')
})
