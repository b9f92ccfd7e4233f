import { describe, expect, it, test } from 'vitest'
import { DAY, HOUR, local, MINUTE } from '../../src/core/time.ts'
import { dayWords, readWhen, whenWords } from '../../src/core/when.ts'

/** Wednesday 2 December 2026, 4:00 pm in Mexico City. */
const NOW = Date.parse('2026-12-02T22:00:00Z')
const zone = 'America/Mexico_City'

const read = (words: string, towards: 'past' | 'future', language = 'es'): string => {
  const when = readWhen(words, { zone, now: NOW, towards, language })
  return when.found === 'nothing'
    ? 'nothing'
    : local(when.at, zone).toFormat(when.found === 'day' ? 'd.L.yyyy' : 'd.L.yyyy H:mm')
}

describe('what lies ahead, in Spanish', () => {
  it.each([
    ['mañana a las 3', '3.12.2026 15:00'],
    ['mañana a las tres de la tarde', '3.12.2026 15:00'],
    ['mañana a las 9 de la mañana', '3.12.2026 9:00'],
    ['Mañana por la mañana a las 10', '3.12.2026 10:00'],
    ['pasado mañana a las 11', '4.12.2026 11:00'],
    ['el martes', '8.12.2026'],
    ['martes a las 15:00', '8.12.2026 15:00'],
    ['el viernes a las 3 y media', '4.12.2026 15:30'],
    ['viernes a las cuatro menos cuarto', '4.12.2026 15:45'],
    ['miércoles 9 a las 10', '9.12.2026 10:00'],
    ['el próximo lunes a las 10', '7.12.2026 10:00'],
    ['lunes que viene a las 10', '7.12.2026 10:00'],
    ['15 de diciembre', '15.12.2026'],
    ['el 15 de diciembre a las 10:00', '15.12.2026 10:00'],
    ['martes 15 de diciembre a las 15 horas', '15.12.2026 15:00'],
    ['1º de marzo de 2027 a la 1 pm', '1.3.2027 13:00'],
    ['3 de marzo', '3.3.2027'],
    ['8 dic 10 a.m.', '8.12.2026 10:00'],
    ['el día 20 a las 12', '20.12.2026 12:00'],
    ['el 20 a mediodía', '20.12.2026 12:00'],
    ['4/12 a las 17:00', '4.12.2026 17:00'],
    ['esta noche a las 8', '2.12.2026 20:00'],
    ['en dos horas', '2.12.2026 18:00'],
    ['dentro de media hora', '2.12.2026 16:30'],
    ['en una hora y media', '2.12.2026 17:30'],
    ['hoy a las 18:15', '2.12.2026 18:15'],
    ['mar 8 dic 2026, 15:00', '8.12.2026 15:00'],
    ['03/04/2027 09:30', '3.4.2027 9:30'],
    ['Tuesday at 3 pm', '8.12.2026 15:00'],
    ['cuando pueda', 'nothing'],
    ['32 de noviembre 3 pm', 'nothing'],
  ])('"%s" is %s', (words, at) => expect(read(words, 'future')).toBe(at))
})

describe('what is past, in Spanish', () => {
  it.each([
    ['hoy a las 3', '2.12.2026 15:00'],
    ['ayer a las 15:30', '1.12.2026 15:30'],
    ['anteayer a las 10', '30.11.2026 10:00'],
    ['anoche a las 9', '1.12.2026 21:00'],
    ['el lunes a las 11', '30.11.2026 11:00'],
    ['el lunes pasado a las 11', '30.11.2026 11:00'],
    ['hace dos horas', '2.12.2026 14:00'],
    ['hace 20 minutos', '2.12.2026 15:40'],
    ['hace hora y media', '2.12.2026 14:30'],
    ['ahora', '2.12.2026 16:00'],
    ['30 de noviembre a las 9:15', '30.11.2026 9:15'],
  ])('"%s" is %s', (words, at) => expect(read(words, 'past')).toBe(at))
})

test('figures alone are read by the language: 4/12 is in April for whoever writes English in America', () => {
  expect(read('4/12 at 17:00', 'future', 'en')).toBe('12.4.2027 17:00')
  expect(read('4/12 a las 17:00', 'future', 'es')).toBe('4.12.2026 17:00')
})

test('Spanish is read by whoever reads it, and not by another', () => {
  expect(read('el martes a las 3', 'future', 'en')).not.toBe('8.12.2026 15:00')
})

test('a moment is written so that it is read back as itself, at every hour and in every month', () => {
  for (let at = NOW + HOUR; at < NOW + 370 * DAY; at += 13 * HOUR + 7 * MINUTE) {
    const moment = at - (at % MINUTE)
    const reading = { zone, now: NOW, towards: 'future', language: 'es' } as const
    const words = whenWords(moment, zone, 'es')
    expect([words, readWhen(words, reading)]).toEqual([words, { found: 'moment', at: moment }])
    const day = local(moment, zone).set({ hour: 9, minute: 0 }).startOf('hour').toMillis()
    expect(readWhen(dayWords(moment, zone, 'es'), reading)).toEqual({ found: 'day', at: day })
  }
})
