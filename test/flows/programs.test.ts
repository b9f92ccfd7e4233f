import { expect, it } from 'vitest'
import { REF_LENGTH } from '../../src/core/ref.ts'
import { programs } from '../../src/flows/programs/index.ts'
import { decide, shown } from './asked.ts'

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
  ['log', 'Chika Obi', { next: 'log.start.Chika Obi' }],
  ['said', 'log Chika', { next: 'home.said.', words: 'log Chika' }],
  ['', '', { next: 'home.start.' }],
  ['log', 'a~b', { next: 'log.start.a~b' }],
  // What a button has no room for is asked for anew.
  ['prep', 'Wolfeschlegelsteinhausenbergerdorff', { next: 'prep.start.' }],
])('goes on with %s %s', (flow, words, next) => {
  const [first = ''] = refs(flow, words)
  expect(first.length).toBeLessThanOrEqual(REF_LENGTH)
  expect(chosen(first)).toEqual({ changes: [{ do: 'chooseProgram', program: PROGRAM }], ...next })
})

it('lets nobody choose a program that is not theirs', () => {
  const { changes, reply } = chosen('programs.choose.somebody~log')
  expect(changes).toBeUndefined()
  expect(shown(reply).here).toContain('older message')
})
