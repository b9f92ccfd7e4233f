import { expect, it } from 'vitest'
import { wordsOf } from '../../src/core/text.ts'
import { wordsFor } from '../../src/locales/index.ts'

it.each([
  [4, 1, '4 de 5 dijeron: horarios largos; 1 dijo otra cosa'],
  [1, 0, '1 de 1 dijo: horarios largos'],
  [1, 2, '1 de 3 dijo: horarios largos; 2 dijeron otra cosa'],
  [0, 1, '1 de 1 dijo otra cosa: horarios largos'],
  [0, 2, '2 de 2 dijeron otra cosa: horarios largos'],
])('one says, several say: %i and %i', (agree, differ, said) => {
  const tally = wordsFor('es').reflect.tally({ tag: 'horarios largos', agree, differ })
  expect(wordsOf(tally, { zone: 'UTC', language: 'es', now: 0 })).toBe(said)
})
