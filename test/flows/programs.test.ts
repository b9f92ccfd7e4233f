import { expect, it } from 'vitest'
import { REF_LENGTH } from '../../src/core/ref.ts'
import { programs } from '../../src/flows/programs/index.ts'
import { decide, member, shown } from './asked.ts'

const PROGRAM = 'Rw5s3XgaynPLJqpd_7vyOw'
const FOUND = [
  { id: PROGRAM, name: 'Riverside', chosen: false },
  { id: 'other', name: '', chosen: false },
]
const refs = (id: string, words: string): readonly string[] => {
  const { reply } = decide(programs, 'ask', { id, words }, FOUND)
  return [...JSON.stringify(reply).matchAll(/"ref":"([^"]*)"/g)].map(([, ref = '']) => ref)
}
const chosen = (ref: string) => decide(programs, 'choose', { id: ref.replace('programs.choose.', '') }, FOUND)

it('names each program, also one without a name', () => {
  expect(shown(decide(programs, 'ask', {}, FOUND).reply).here).toContain('[Riverside] [A program without a name]')
})

it.each([
  ['log', 'Chika Obi', { next: 'log.start.', words: 'Chika Obi' }],
  ['home:said', 'log Chika', { next: 'home.said.', words: 'log Chika' }],
  ['', '', { next: 'home.start.', words: '' }],
  ['log', 'a~b', { next: 'log.start.', words: 'a~b' }],
])('goes on with %s %s', (flow, words, next) => {
  const [first = ''] = refs(flow, words)
  expect(first.length).toBeLessThanOrEqual(REF_LENGTH)
  expect(chosen(first)).toEqual({ changes: [{ do: 'chooseProgram', program: PROGRAM }], ...next })
})

it.each(['prep', 'home:said'])('keeps with the person what a button has no room for: %s', (flow) => {
  const words = 'log my talk with Wolfeschlegelsteinhausenbergerdorff'
  const { changes } = decide(programs, 'ask', { id: flow, words }, FOUND)
  const [{ do: done, ...waiting }] = changes as [{ do: string; flow: string; words: string }]
  expect([done, waiting.words]).toEqual(['waitForWelcome', words])
  const [first = ''] = refs(flow, words)
  const by = member({ waiting })
  const next = { next: flow === 'home:said' ? 'home.said.' : 'prep.start.', words }
  expect(decide(programs, 'choose', { by, id: first.replace('programs.choose.', '') }, FOUND)).toMatchObject(next)
  // What they asked for before something else is not this.
  const other = member({ waiting: { flow: 'log', words: 'Ada' } })
  expect(decide(programs, 'choose', { by: other, id: first.replace('programs.choose.', '') }, FOUND)).toMatchObject({
    words: '',
  })
})

it('lets nobody choose a program that is not theirs', () => {
  const { changes, reply } = chosen('programs.choose.somebody~log')
  expect(changes).toBeUndefined()
  expect(shown(reply).here).toContain('older message')
})
