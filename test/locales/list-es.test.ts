import { expect, it } from 'vitest'
import { either, listed } from '../../src/locales/es/list.ts'

it.each([
  [['Ana'], 'Ana'],
  [['Ana', 'Ben', 'Carla'], 'Ana, Ben y Carla'],
  [['“Leer”', '“Ir al club”'], '“Leer” e “Ir al club”'],
  [['Ana', 'Hilda'], 'Ana e Hilda'],
  [['agua', 'hielo'], 'agua y hielo'],
  [['“Ida”', 'Ana'], '“Ida” y Ana'],
])('joins with the "and" that goes with the next sound: %j', (parts, words) => {
  expect(listed(parts)).toBe(words)
})

it.each([
  [['uno', '“otro”'], 'uno u “otro”'],
  [['Ana', 'Homero'], 'Ana u Homero'],
  [['siete', '8'], 'siete u 8'],
  [['lunes', '1'], 'lunes o 1'],
])('and with the "or": %j', (parts, words) => {
  expect(either(parts)).toBe(words)
})
