import { expect, it } from 'vitest'
import { readPerson } from '../../src/flows/people/person.ts'

it.each([
  ['Ada Lovelace', 'Ada Lovelace', '', ''],
  ['Ada Lovelace, data analyst', 'Ada Lovelace', 'data analyst', ''],
  ['Ada Lovelace, analyst, retired', 'Ada Lovelace', 'analyst, retired', ''],
  ['my uncle Ben who is a vet', 'Ben', 'vet', 'my uncle'],
  ['My uncle Ben, who’s a vet', 'Ben', 'vet', 'my uncle'],
  ['my mom’s friend Ana Ruiz', 'Ana Ruiz', '', 'my mom’s friend'],
  ['Ben who works as a vet.', 'Ben', 'vet', ''],
  ['Ben who works at the zoo', 'Ben', 'works at the zoo', ''],
  ['Ben is a vet', 'Ben', 'vet', ''],
  ['Ben (vet)', 'Ben', 'vet', ''],
  ['Ben - vet', 'Ben', 'vet', ''],
  ['Ben – vet', 'Ben', 'vet', ''],
  ['Ben: vet', 'Ben', 'vet', ''],
  ['mi tío Ben que es veterinario', 'Ben', 'veterinario', 'mi tío'],
  ['Mi prima Ana, que trabaja de enfermera', 'Ana', 'enfermera', 'mi prima'],
  ['Ana es enfermera', 'Ana', 'enfermera', ''],
  ['Ben (veterinario)', 'Ben', 'veterinario', ''],
  ['Ana (Anita) Ruiz, enfermera', 'Ana (Anita) Ruiz', 'enfermera', ''],
  // What is a name, whatever it looks like.
  ['my uncle ben', 'my uncle ben', '', ''],
  ['Jean-Luc Picard', 'Jean-Luc Picard', '', ''],
  ['Whoopi Goldberg', 'Whoopi Goldberg', '', ''],
  ['Isabel Queen', 'Isabel Queen', '', ''],
  ['My Nguyen', 'My Nguyen', '', ''],
  ['Ada,', 'Ada', '', ''],
  ['the vet on Main Street', 'the vet on Main Street', '', ''],
])('“%s” names %s', (line, name, occupation, tie) => expect(readPerson(line)).toEqual({ name, occupation, tie }))

it('reads a line of any kind at once', () => {
  const began = performance.now()
  for (const line of [
    'my a '.repeat(10_000),
    `${'a '.repeat(20_000)}-`,
    `Ben ${'who '.repeat(10_000)}`,
    ' ('.repeat(20_000),
  ])
    readPerson(line)
  expect(performance.now() - began).toBeLessThan(500)
})
