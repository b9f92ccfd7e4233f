import { expect, it } from 'vitest'
import { readSaid } from '../../src/flows/home/said.ts'
import { wordsFor } from '../../src/locales/index.ts'

const read = (words: string, language = 'es') => {
  const asked = readSaid(words, wordsFor(language).said.reading)
  return asked && [asked.want, asked.who].filter(Boolean).join(' ')
}

it.each([
  ['prepara Ada', 'prep Ada'],
  ['Preparar una charla con José Núñez', 'prep José Núñez'],
  ['quiero planear una charla', 'prep'],
  ['me gustaría hablar con Ben', 'prep Ben'],
  ['registrar charla con Ada', 'log Ada'],
  ['anota mi charla con Ada Lovelace de ayer', 'log Ada Lovelace'],
  ['por favor, anotar la llamada con Ben hoy', 'log Ben'],
  ['anotar Ana María', 'log Ana María'],
  ['anotar una charla', 'log'],
  ['hablé con Ada', 'log Ada'],
  ['ya hablé con Ada ayer', 'log Ada'],
  ['tuve un café con Ada', 'log Ada'],
  ['gracias a Grace', 'thanks Grace'],
  ['escribir nota de gracias para Grace', 'thanks Grace'],
  ['dar las gracias a Grace', 'thanks Grace'],
  ['ya le di las gracias a Grace', 'thanks Grace'],
  ['agradecer a Grace', 'thanks Grace'],
  ['ya la envié', 'thanks'],
  ['agrega a Grace Hopper', 'add Grace Hopper'],
  ['conozco a Grace', 'add Grace'],
  ['conozco a poca gente', undefined],
  ['conozco a nadie', undefined],
  ['gracias', 'owed'],
  ['¿A quién le debo las gracias?', 'owed'],
  ['qué toca', 'due'],
  ['¿Qué toca?', 'due'],
  ['que sigue', 'due'],
  ['¿qué tengo que hacer?', 'due'],
  ['pendientes', 'due'],
  ['mi resumen', 'due'],
  ['ayuda', 'help'],
  ['¿Qué puedes hacer?', 'help'],
  ['¿cómo funciona?', 'help'],
  ['pausa', 'pause'],
  ['silencio', 'pause'],
  ['no más avisos', 'pause'],
  ['ajustes', 'settings'],
  ['cambiar mi zona horaria', 'settings'],
  ['idioma', 'settings'],
  ['english', 'settings'],
  ['mi perfil', 'profile'],
  ['exportar', 'export'],
  ['recuérdame anotar Ada', 'log Ada'],
  ['recordatorios', 'remind'],
  ['hola', 'hello'],
  ['¡Buenos días!', 'hello'],
  ['“anotar Ada”', 'log Ada'],
  ['preparar para todos', 'prep'],
])('"%s" asks for %s', (words, wanted) => expect(read(words)).toBe(wanted))

it('what is none of these asks for nothing', () => {
  for (const words of ['el clima', 'para siempre jamás', 'quizás', 'Ada']) expect(read(words)).toBeUndefined()
})

it('whoever reads one language can ask for the other in its own words', () => {
  for (const words of ['español', 'en español', 'idioma', 'language', 'English'])
    for (const language of ['en', 'es']) expect([words, read(words, language)]).toEqual([words, 'settings'])
})
