import { expect, test } from 'vitest'
import { flows } from '../../src/flows/index.ts'
import { ORDINARY } from '../scenes/content.ts'
import { flowScenes } from '../scenes/flows.ts'
import { decide } from './asked.ts'

/** Steps that write and are begun by a command, or answer where there is no message to replace. */
const LEAVES_NOTHING = [
  'home.start',
  'home.missed',
  'welcome.start',
  'program.start',
  // A question before a draft: the card whose button led to it has others.
  'draft.source-save',
  'draft.phone-save',
  'draft.learned-save',
  'draft.coffee-save',
  'draft.news-save',
]

test('what was pressed and has written something is replaced by what happened', () => {
  const left = flowScenes(ORDINARY).flatMap(({ flow, step, over = {}, facts, values }) => {
    const it = flows.find(({ name }) => name === flow)
    if (!it) throw new Error(`no flow ${flow}`)
    const { changes = [], reply } = decide(it, step, over, facts, values)
    if (changes.length === 0 || (reply?.kind !== 'view' && reply?.kind !== 'page')) return []
    const { here, done } = reply.show
    return here?.instead || done ? [] : [`${flow}.${step}`]
  })
  expect([...new Set(left)].filter((step) => !LEAVES_NOTHING.includes(step))).toEqual([])
})
