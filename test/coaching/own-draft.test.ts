import { describe, expect, it } from 'vitest'
import { fill } from '../../src/coaching/own-draft.ts'

describe('a sentence with a slot that is empty', () => {
  it.each([
    ['Dear Dr. {name}, thanks. {x} helped.', 'Dear Dr. Sam, thanks.'],
    ['Estimada Sra. {name}: gracias. ¿{x}?', 'Estimada Sra. Sam: gracias.'],
    ['Ask for J. {x} today. Call {name}.', 'Call Sam.'],
    ['Thank you! {x} was new. I am {name}.', 'Thank you! I am Sam.'],
    ['At 3 p.m. {x} we met. I am {name}.', 'I am Sam.'],
    ['They said no. {x} said yes. I am {name}.', 'They said no. I am Sam.'],
    ['One line of {x}\nAnd {name}', 'And Sam'],
  ])('is left out whole, and no other: %s', (words, filled) => {
    expect(fill(words, { name: 'Sam' })).toBe(filled)
  })
})
