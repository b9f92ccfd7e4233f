import { expect, it } from 'vitest'
import type { Text } from '../../src/core/text.ts'
import { type Words, wordsFor } from '../../src/locales/index.ts'

const told = (words: Text): string => words.map((span) => ('text' in span ? span.text : '')).join('')

it.each<[language: string, said: (say: Words) => Text, ends: string]>([
  ['en', ({ home }) => home.unknown('x', ['due', 'people', 'help']), 'due, people, and help.'],
  ['en', ({ program }) => program.notAdmin(['Ruth', 'Sam']), 'program admins: Ruth and Sam.'],
  ['en', ({ counsel }) => counsel.notCounselor(['Ruth', 'Sam']), 'counselors: Ruth and Sam.'],
  ['en', ({ content }) => content.missingSlots(['me', 'date']), 'put in {me} and {date} too.'],
  ['es', ({ content }) => content.missingSlots(['me', 'date']), 'Pon también {me} y {date}.'],
  ['en', ({ content }) => content.drafts(['thanks', 'keep']), 'drafts: Thank-you and Keep in touch.'],
  ['es', ({ content }) => content.drafts(['thanks', 'keep']), 'borradores: Nota de gracias y Seguir en contacto.'],
  ['en', ({ content }) => content.unknownSlots(['a', 'b'], ['name', 'me', 'aim']), '{name}, {me}, or {aim}.'],
  ['es', ({ content }) => content.unknownSlots(['a', 'b'], ['name', 'occupation']), '{name} u {occupation}.'],
])('what is listed is joined as the language does: %s', (language, said, ends) => {
  const words = told(said(wordsFor(language)))
  expect(words.endsWith(ends), words).toBe(true)
})
