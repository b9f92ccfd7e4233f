import { describe, expect, it } from 'vitest'
import { ownWords } from '../../src/coaching/own-words.ts'

const OURS = "Hello Ada,\n\nMy name is Sam. What I'd most like to find out: how to become a nurse. Thank you!\n\nSam"

describe('what of a draft is the student’s own', () => {
  it('is what they typed into ours, each by itself', () => {
    expect(ownWords(OURS, OURS, ['how to become a nurse?', 'what they earn', ''])).toEqual(['how to become a nurse?'])
  })

  it('is what they wrote beside ours, and together what follows on each other', () => {
    const edited = OURS.replace('Thank you!', 'I need work. Could you help?').replace('My name', 'Hi! My name')
    expect(ownWords(edited, OURS, ['how to become a nurse'])).toEqual([
      'Hi!',
      'I need work. Could you help?',
      'how to become a nurse',
    ])
  })

  it('is nothing that was typed and taken out again, and all of what was written anew', () => {
    expect(ownWords('Hello Ada,\n\nMay I come by?', OURS, ['how to become a nurse'])).toEqual(['May I come by?'])
  })

  it('is known by its beginning where its end was cut', () => {
    const aim = 'how people find their way into this work when they begin late'
    const ours = `What I'd most like to find out: ${aim.slice(0, 40)}….`
    expect(ownWords(ours, ours, [aim])).toEqual([aim])
  })
})
