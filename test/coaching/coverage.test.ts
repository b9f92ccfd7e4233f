import { expect, it } from 'vitest'
import { CHECKLIST } from '../../src/coaching/checklist.ts'
import { DRAFT } from '../../src/coaching/drafts.ts'
import { LATER, MOMENTS, type Moment } from '../../src/coaching/moments.ts'
import { PRACTICES, type PracticeId } from '../../src/coaching/practices.ts'
import { flows } from '../../src/flows/index.ts'
import { DRAFTS } from '../../src/interviews/drafts.ts'
import { compose } from '../../src/runtime/compose.ts'
import { decide } from '../flows/asked.ts'
import { ORDINARY } from '../scenes/content.ts'
import { flowScenes } from '../scenes/flows.ts'
import { reminderScenes } from '../scenes/reminders.ts'

/** What each step of a flow and each kind of reminder shows, as data: the buttons of a view are in it. */
const shown: readonly (readonly [where: string, what: string])[] = [
  ...flowScenes(ORDINARY).map(({ flow, step, over = {}, facts, values }) => {
    const it = flows.find(({ name }) => name === flow)
    if (!it) throw new Error(`no flow ${flow}`)
    return [`${flow}.${step}`, JSON.stringify(decide(it, step, over, facts, values).reply ?? '')] as const
  }),
  ...reminderScenes(ORDINARY).map(
    ({ kind, row, now }) => [`the reminder ${kind}`, JSON.stringify(compose(row, now))] as const,
  ),
]

/** Where somebody who asks "why?" is told of these practices. */
const carriersOf = (moment: Moment): readonly string[] => [
  ...new Set(shown.filter(([, what]) => what.includes(`"why.moment.${moment}"`)).map(([where]) => where)),
]
const inChecklist = (id: PracticeId): readonly string[] =>
  Object.values(CHECKLIST).some(({ practices }) => (practices as readonly PracticeId[]).includes(id)) &&
  shown.some(([, what]) => what.includes('"why.checklist.'))
    ? ['the checklist']
    : []

/** Of a draft: where it is shown with its own "why?". */
const inDrafts = (id: PracticeId): readonly string[] =>
  DRAFTS.filter((draft) => DRAFT[draft].practices.includes(id)).flatMap((draft) =>
    shown.some(([, what]) => what.includes(`"why.draft.${draft}"`)) ? [`the draft ${draft}`] : [],
  )

const carriers = (id: PracticeId): readonly string[] => [
  ...(Object.keys(MOMENTS) as Moment[])
    .filter((moment) => (MOMENTS[moment] as readonly PracticeId[]).includes(id))
    .flatMap(carriersOf),
  ...inDrafts(id),
  ...inChecklist(id),
]

it.each(Object.keys(MOMENTS) as Moment[])('at the moment %s somebody can ask why', (moment) => {
  expect(carriersOf(moment)).not.toEqual([])
})

it.each(Object.keys(PRACTICES) as PracticeId[])('%s is carried by a flow or a reminder, or waits for one', (id) => {
  expect(carriers(id).length > 0).toBe(!LATER.includes(id))
})

it('says which carries what', async () => {
  const lines = (Object.keys(PRACTICES) as PracticeId[]).map((id) => `${id.padEnd(4)}${carriers(id).join(', ')}`)
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('coverage.txt')
})
