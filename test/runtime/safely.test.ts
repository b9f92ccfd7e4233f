import { expect, it } from 'vitest'
import type { Event } from '../../src/core/event.ts'
import type { Log } from '../../src/core/ports.ts'
import { wordsOf } from '../../src/core/text.ts'
import { wordsFor } from '../../src/locales/index.ts'
import { turnedAway } from '../../src/runtime/bounded.ts'
import type { Answered } from '../../src/runtime/dispatch.ts'
import { safely } from '../../src/runtime/safely.ts'

const base = { id: 'e1', by: { platform: 'slack', user: 'U1', zone: 'Asia/Kolkata' }, at: { direct: true } } as const
const command: Event = { ...base, kind: 'command', command: 'ii', words: 'a secret wish' }
const submit: Event = { ...base, kind: 'submit', ref: 'log.save.1', values: { learned: 'a secret wish', why: ' ' } }
const error = new Error('it broke')
const logged: unknown[] = []
const note: Log['error'] = (facts) => void logged.push(facts)
const log: Log = { debug: note, info: note, warn: note, error: note }
const { trouble } = wordsFor('en')

const broken = [
  () => Promise.reject(error),
  () => {
    throw error
  },
]
const said = ({ reply, reader }: Answered): readonly string[] =>
  reply.kind === 'failed' ? reply.show.blocks.map((block) => ('text' in block ? wordsOf(block.text, reader) : '?')) : []

it.each(broken)(
  'answers with a failed reply where the dispatch breaks, and gives back what was typed',
  async (breaks) => {
    logged.length = 0
    const dispatch = safely(breaks, log)
    const told = await dispatch(command)
    expect(said(told)).toEqual([wordsOf(trouble.broke, told.reader)])
    expect(told.reader.zone).toBe('Asia/Kolkata')
    expect(said(await dispatch(submit))).toEqual([
      wordsOf(trouble.notSaved, told.reader),
      wordsOf(trouble.youWrote, told.reader),
      'a secret wish',
    ])
    expect(logged).toEqual([
      { event: 'e1', kind: 'command', err: error },
      { event: 'e1', kind: 'submit', err: error },
    ])
  },
)

it('says it in the language that the platform tells', async () => {
  const broken = safely(() => Promise.reject(new Error('broken')), log)
  const inSpanish = { ...command, by: { ...command.by, language: 'es' } }
  expect(JSON.stringify((await broken(inSpanish)).reply)).toContain('Algo falló de mi lado')
  expect(JSON.stringify((await broken(command)).reply)).toContain('Something went wrong on my side')
  expect(JSON.stringify(turnedAway(inSpanish).reply)).toContain('Tengo mucho trabajo ahora')
})

it('leaves any other answer as it is', async () => {
  const answered: Answered = { reply: { kind: 'nothing' }, reader: { zone: 'UTC', language: 'en', now: 1 } }
  expect(await safely(async () => answered, log)(command)).toBe(answered)
})
