import { describe, expect, test } from 'vitest'
import { clip, graphemes } from '../../src/core/clean.ts'

describe('words that are too long', () => {
  test('end at a word where one ends nearby, and say that something is missing', () => {
    expect(clip('analysts pair with engineers', 20)).toBe('analysts pair with…')
    expect(clip('analysts', 8)).toBe('analysts')
    expect(clip('incomprehensibilities', 10)).toBe('incompreh…')
  })

  test.each(['👨‍👩‍👧‍👦', '🇺🇳', '\u1ec7\u0301', '😀'])('end before %s, not within it', (one) => {
    for (let length = 2; length < 60; length++) {
      const kept = clip(`A${one.repeat(40)}`, length)
      expect(kept.length).toBeLessThanOrEqual(length)
      expect(kept.replaceAll(one, '')).toBe('A…')
    }
  })

  test('are cut even where a letter has a heap of marks', () => {
    const heap = `a${'\u0301'.repeat(500)}`
    expect(clip(heap, 60)).toHaveLength(60)
    expect(graphemes(heap).every((one) => one.length < 41)).toBe(true)
  })
})
