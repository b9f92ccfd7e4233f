import { expect } from 'vitest'
import type { FieldKind } from '../../../src/core/form.ts'
import { type Cases, typedIn } from './stage.ts'

/** Every kind of field shows what it holds and gives back what was typed. */
export const fieldKinds = {
  'field: text': {
    says: 'comes back as it was typed',
    run: async ({ driver, opened, event }) => {
      const { person } = await opened([{ kind: 'text', value: 'Grace Hopper' }])
      expect(typedIn(driver.form(person), 'a')).toBe('Grace Hopper')
      await driver.submit(person, { a: 'Zoë O’Hara-李 & <sons>' })
      expect(event('submit').values.a).toBe('Zoë O’Hara-李 & <sons>')
    },
  },
  'field: paragraph': {
    says: 'keeps its lines',
    run: async ({ driver, opened, event }) => {
      const { person } = await opened([{ kind: 'paragraph', value: 'one\n\ntwo' }])
      expect(typedIn(driver.form(person), 'a')).toBe('one\n\ntwo')
      await driver.submit(person, { a: '- three\n- four' })
      expect(event('submit').values.a).toBe('- three\n- four')
    },
  },
  'field: choice': {
    says: 'shows labels and comes back as a value',
    run: async ({ driver, opened, event }) => {
      const options = [
        { value: 'held', label: 'It took place' },
        { value: 'off', label: 'It did not happen' },
      ]
      const { person } = await opened([
        { kind: 'choice', options },
        { kind: 'choice', options, value: 'off' },
        { kind: 'choice', options, optional: true },
      ])
      expect(driver.form(person)?.fields[0]?.options).toEqual(['It took place', 'It did not happen'])
      expect(typedIn(driver.form(person), 'b')).toBe('off')
      await driver.submit(person, { a: 'held' })
      expect(event('submit').values).toEqual({ a: 'held', b: 'off', c: '' })
    },
  },
  'field: choices': {
    says: 'shows labels and comes back as values',
    run: async ({ driver, opened, event }) => {
      const options = ['site', 'talk', 'notes'].map((value) => ({ value, label: `The ${value}` }))
      const { person } = await opened([{ kind: 'choices', options, value: ['talk'], optional: true }])
      expect(driver.form(person)?.fields[0]?.options).toEqual(['The site', 'The talk', 'The notes'])
      expect(typedIn(driver.form(person), 'a')).toEqual(['talk'])
      await driver.submit(person, { a: ['site', 'notes'] })
      expect([...(event('submit').values.a ?? [])].sort()).toEqual(['notes', 'site'])
    },
  },
  'field: contact': {
    says: 'takes a name that is new, and shows the one it holds',
    run: async ({ driver, opened, event }) => {
      const { person } = await opened([{ kind: 'contact' }, { kind: 'contact', value: 'Grace Hopper' }])
      expect(typedIn(driver.form(person), 'b')).toBe('Grace Hopper')
      await driver.submit(person, { a: 'Chika Nwosu' })
      expect(event('submit').values).toEqual({ a: 'Chika Nwosu', b: 'Grace Hopper' })
    },
  },
  'field: picked contact': {
    says: 'comes back as # and its id',
    run: async ({ driver, opened, event }) => {
      const { person } = await opened([{ kind: 'contact' }])
      await driver.submit(person, { a: '#c1' })
      expect(event('submit').values.a).toBe('#c1')
    },
  },
  'field: datetime': {
    says: 'takes words, and shows those it holds',
    run: async ({ driver, opened, event }) => {
      const { person } = await opened([{ kind: 'datetime' }, { kind: 'datetime', value: 'friday 9am', optional: true }])
      expect(typedIn(driver.form(person), 'b')).toBe('friday 9am')
      await driver.submit(person, { a: 'Tuesday at 3' })
      expect(event('submit').values).toEqual({ a: 'Tuesday at 3', b: 'friday 9am' })
    },
  },
  'field: picked datetime': {
    says: 'comes back as an ISO instant',
    run: async ({ driver, opened, event }) => {
      const picked = '2026-12-02T21:00:00.000Z'
      const { person } = await opened([{ kind: 'datetime' }, { kind: 'datetime', optional: true }])
      await driver.submit(person, { a: picked })
      expect(Date.parse(String(event('submit').values.a))).toBe(Date.parse(picked))
      expect(event('submit').values.b).toBe('')
    },
  },
  'field: date': {
    says: 'is a day, picked or in words, and shows the one it holds',
    run: async ({ driver, opened, event }) => {
      const { person } = await opened([{ kind: 'date' }, { kind: 'date', value: '2026-12-04' }])
      expect(typedIn(driver.form(person), 'b')).toBe('2026-12-04')
      await driver.submit(person, { a: '2026-12-02' })
      expect(event('submit').values).toEqual({ a: '2026-12-02', b: '2026-12-04' })
    },
  },
  'field: person': {
    says: 'comes back as their id on the platform',
    run: async ({ driver, somebody, opened, event }) => {
      const other = somebody()
      const { person } = await opened([{ kind: 'person' }])
      await driver.submit(person, { a: driver.user(other) })
      expect(event('submit').values.a).toBe(driver.user(other))
    },
  },
} satisfies Cases<`field: ${FieldKind | 'picked datetime' | 'picked contact'}`>
