import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { dayWords, readWhen, whenWords } from '../../src/core/when.ts'

const CHICAGO = 'America/Chicago'
/** A Wednesday, 2:00 pm in Chicago. */
const NOW = DateTime.fromISO('2026-12-02T14:00', { zone: CHICAGO }).toMillis()
const in_ = (zone: string, iso: string) => DateTime.fromISO(iso, { zone }).toMillis()
const future = (words: string, zone = CHICAGO) => readWhen(words, { zone, now: NOW, towards: 'future' })
const past = (words: string, zone = CHICAGO) => readWhen(words, { zone, now: NOW, towards: 'past' })

describe('a time that is coming up', () => {
  it.each([
    ['tomorrow at 3pm', '2026-12-03T15:00'],
    ['Friday 10:30 am', '2026-12-04T10:30'],
    ['next Tuesday at 3', '2026-12-08T15:00'],
    ['Tuesday at 3', '2026-12-08T15:00'],
    ['today at 4', '2026-12-02T16:00'],
    ['at 9 am', '2026-12-03T09:00'],
    ['2 December 15:00', '2026-12-02T15:00'],
    ['Dec 10, 11am', '2026-12-10T11:00'],
    ['January 5 at noon', '2027-01-05T12:00'],
    ['in 2 hours', '2026-12-02T16:00'],
    ['in an hour and a half', '2026-12-02T15:30'],
    ['the 5th at 3pm', '2026-12-05T15:00'],
    ['the 1st at 10 am', '2027-01-01T10:00'],
    ['day after tomorrow 3pm', '2026-12-04T15:00'],
    ['tonight at 8', '2026-12-02T20:00'],
    ['2.12.2026 15:00', '2026-12-02T15:00'],
    ['Dec 4, 15.30', '2026-12-04T15:30'],
    ['12/3 3pm', '2026-12-03T15:00'],
    ['2026-12-24 08:15', '2026-12-24T08:15'],
    ['Thu 3 Dec 2026, 3:00 pm', '2026-12-03T15:00'],
  ])('reads "%s"', (words, iso) => {
    expect(future(words)).toEqual({ found: 'moment', at: in_(CHICAGO, iso) })
  })

  it('is read in the zone of whoever wrote it', () => {
    expect(future('Friday at 4:15 pm', 'Asia/Kathmandu')).toEqual({
      found: 'moment',
      at: in_('Asia/Kathmandu', '2026-12-04T16:15'),
    })
  })

  it('reads 3/12 as its zone writes dates', () => {
    expect(future('3/12 15:00', 'Europe/Berlin')).toEqual({
      found: 'moment',
      at: in_('Europe/Berlin', '2026-12-03T15:00'),
    })
  })

  it('may name another zone by a city', () => {
    expect(future('Friday 3 pm Berlin time')).toEqual({ found: 'moment', at: in_('Europe/Berlin', '2026-12-04T15:00') })
  })

  it('may name another zone', () => {
    expect(future('Friday 3pm EST')).toEqual({ found: 'moment', at: in_('America/New_York', '2026-12-04T15:00') })
  })

  it('without a time of day is a day', () => {
    expect(future('Friday')).toEqual({ found: 'day', at: in_(CHICAGO, '2026-12-04T09:00') })
  })

  it('is found inside a sentence', () => {
    expect(future('send her my notes by Friday')).toEqual({ found: 'day', at: in_(CHICAGO, '2026-12-04T09:00') })
  })
})

describe('a time that has passed', () => {
  it.each([
    ['today at 1:30 pm', '2026-12-02T13:30'],
    ['yesterday at 4', '2026-12-01T16:00'],
    ['Monday at 11am', '2026-11-30T11:00'],
    ['Friday at 3', '2026-11-27T15:00'],
    ['at 5 pm', '2026-12-01T17:00'],
    ['an hour ago', '2026-12-02T13:00'],
    ['last night at 9', '2026-12-01T21:00'],
    ['day before yesterday at 5', '2026-11-30T17:00'],
  ])('reads "%s"', (words, iso) => {
    expect(past(words)).toEqual({ found: 'moment', at: in_(CHICAGO, iso) })
  })
})

describe('what is no date', () => {
  it.each(['', 'soon', 'blue', '???', 'x'.repeat(10_000), '32 November 3 pm', '30 February'])(
    'finds nothing in "%.20s"',
    (words) => {
      expect(future(words)).toEqual({ found: 'nothing' })
    },
  )
})

describe('clocks that change', () => {
  const at = (words: string, zone: string, now: string) =>
    readWhen(words, { zone, now: in_(zone, now), towards: 'future' })

  it('moves a time that does not exist forward', () => {
    expect(at('March 14 2027 at 2:30 am', 'America/New_York', '2027-03-01T12:00')).toEqual({
      found: 'moment',
      at: Date.parse('2027-03-14T07:30:00Z'),
    })
  })

  it('takes a time that comes twice for the first of the two', () => {
    expect(at('November 1 2026 at 1:30 am', 'America/New_York', '2026-10-20T12:00')).toEqual({
      found: 'moment',
      at: Date.parse('2026-11-01T05:30:00Z'),
    })
  })
})

it('reads back what a form shows', () => {
  for (const zone of [CHICAGO, 'Asia/Kathmandu', 'Pacific/Chatham', 'Australia/Lord_Howe'])
    for (const hour of [0, 3, 9, 12, 13, 23]) {
      const at = DateTime.fromISO('2026-12-09T00:45', { zone }).set({ hour }).toMillis()
      expect(future(whenWords(at, zone), zone)).toEqual({ found: 'moment', at })
      const morning = DateTime.fromMillis(at, { zone }).set({ hour: 9, minute: 0 }).toMillis()
      expect(future(dayWords(at, zone), zone)).toEqual({ found: 'day', at: morning })
    }
})

it('reads what a picker gives', () => {
  expect(future('2026-12-05T18:00:00.000Z')).toEqual({ found: 'moment', at: Date.parse('2026-12-05T18:00:00Z') })
})
