import { expect, it } from 'vitest'
import { rooms } from './reading-ease.ts'

it.each([
  ['en', /\b(?:favour|neighbour|organisation|colour|behaviour|programme|licence)/i],
  // A "solicitud" is sent with a résumé, a "charla informativa" is a lecture, and talks are "anotadas".
  ['es', /\bsolicitud\b(?!, y ese es un favor)|charlas? informativas?|\bmis fuerzas\b|\bregistra tu\b/i],
] as const)('calls each thing by one word, in one spelling: %s', (language, other) => {
  const said = rooms(language).flatMap(({ sentences }) => sentences)
  expect(said.filter((sentence) => other.test(sentence))).toEqual([])
})
