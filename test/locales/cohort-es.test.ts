import { expect, it } from 'vitest'
import { wordsOf } from '../../src/core/text.ts'
import { wordsFor } from '../../src/locales/index.ts'

const READER = { zone: 'UTC', language: 'es', now: 0 }

it.each([
  ['Everyone', 'Todo el mundo'],
  ['Everyone else', 'Los demás'],
  ['Autumn', 'Autumn'],
])('calls the cohort that the bot made itself in Spanish: %s', (name, said) => {
  const { program, digest } = wordsFor('es')
  expect(wordsOf(program.cohort(name, 2), READER)).toBe(`${said} · 2 personas`)
  expect(wordsOf(digest.cohort(name), READER)).toContain(said)
})
