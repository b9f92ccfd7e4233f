import { describe, expect, it } from 'vitest'
import { home } from '../../src/flows/home/index.ts'
import { readSaid } from '../../src/flows/home/said.ts'
import { said } from '../../src/locales/en/said.ts'
import { decide, shown } from './asked.ts'

const read = (words: string) => {
  const asked = readSaid(words, said.reading)
  return asked && [asked.want, asked.who].filter(Boolean).join(' ')
}

describe('plain words', () => {
  it.each([
    ['log Ada', 'log Ada'],
    ['log my talk with Ada Lovelace from yesterday', 'log Ada Lovelace'],
    ['had coffee with Ada', 'log Ada'],
    ['I thanked Ada', 'thanks Ada'],
    ['I sent it', 'thanks'],
    ['unsubscribe', 'pause'],
    ['no more messages please', 'pause'],
    ['Log my talk with Ada Lovelace.', 'log Ada Lovelace'],
    ['please log the call with Ben yesterday', 'log Ben'],
    ['I just talked to Grace Hopper', 'log Grace Hopper'],
    ['I’d like to log: Chika', 'log Chika'],
    ['log', 'log'],
    ['log a talk', 'log'],
    ['log Chatterjee', 'log Chatterjee'],
    ['prep Ben', 'prep Ben'],
    ['Can you prepare a chat with José Núñez?', 'prep José Núñez'],
    ['plan a talk', 'prep'],
    ['thank Grace', 'thanks Grace'],
    ['thanks for Grace', 'thanks Grace'],
    ['Thank-you note to Grace', 'thanks Grace'],
    ['thanks for the help', 'thanks'],
    ['thanks', 'owed'],
    ['who do I owe?', 'owed'],
    ['Who do I still have to thank', 'owed'],
    ["what's due", 'due'],
    ['What’s due?', 'due'],
    ['whats next', 'due'],
    ['what do I have to do', 'due'],
    ['due', 'due'],
    ['help', 'help'],
    ['help me', 'help'],
    ['hey, can you help me log Ada?', 'log Ada'],
    ['what can you do?', 'help'],
    ['pause', 'pause'],
    ['stop reminding me', 'pause'],
    ['settings', 'settings'],
    ['change my time zone', 'settings'],
    ['my profile', 'profile'],
    ['export', 'export'],
    ['remind me to thank Ada', 'thanks Ada'],
    ['remind me to buy milk', 'remind'],
    ['reminders', 'remind'],
    ['hi', 'hello'],
    ['Hello Askwell!', 'hello'],
    ['ok', 'hello'],
    ['no more messages', 'pause'],
    ['“log Ada”', 'log Ada'],
    ['log "Ada Lovelace"', 'log Ada Lovelace'],
    ['"what’s due"', 'due'],
    ['add Grace Hopper', 'add Grace Hopper'],
    ['I know Grace', 'add Grace'],
    ['I know nothing about this', undefined],
    ['I know that already', undefined],
    ['i know a few people', undefined],
    ['', undefined],
    ['lovely weather', undefined],
    ['logistics are hard', undefined],
    ['constructor', undefined],
  ])('"%s" asks for %s', (words, asked) => {
    expect(read(words)).toBe(asked)
  })

  it('of any length are read at once', () => {
    const began = performance.now()
    for (const words of [
      'please '.repeat(10_000),
      `log ${'a '.repeat(10_000)}`,
      `log Ada ${'now '.repeat(10_000)}`,
      '?'.repeat(50_000),
    ])
      read(words)
    expect(performance.now() - began).toBeLessThan(100)
  })

  it.each([
    ['log ada', 'Log the talk with ada', '[Log it]'],
    ['prep Ben', 'Get ready for a talk with Ben', '[Prepare]'],
    ['thank Grace', 'Say thank you to Grace', '[Draft it]'],
    ['log', 'Log a talk', '[Log it]'],
    ['prep', 'Plan a talk', '[Prepare]'],
    ['profile', 'What I know about you', '[Open]'],
  ])('"%s" is answered with one button', (words, line, button) => {
    const asked = readSaid(words, said.reading)
    expect(shown(decide(home, 'said', { words }, { asked }).reply).here).toBe(`${line}\n${button}`)
  })

  it('name a contact as it is known', () => {
    const asked = readSaid('log ada', said.reading)
    const found = { contact: { id: 'c1', name: 'Ada Lovelace' }, interviews: [] }
    const { reply } = decide(home, 'said', { words: 'log ada' }, { asked, found })
    expect(shown(reply).here).toContain('Ada Lovelace')
    expect(JSON.stringify(reply)).toContain('log.start.#c1')
  })

  it('that ask for nothing known are answered with what can be asked for', () => {
    const { here } = shown(decide(home, 'said', { words: 'lovely weather' }, { asked: undefined }).reply)
    expect(here).toContain('/ii-log')
    expect(here).not.toContain('weather')
  })
})
