import { describe, expect, it } from 'vitest'
import { why } from '../../src/flows/why/index.ts'
import { talk } from '../talks.ts'
import { decide, shown } from './asked.ts'

describe('why?', () => {
  it('names whose advice it is', () => {
    expect(shown(decide(why, 'practice', { id: 'D8' }).reply).here).toContain('Pitzer College')
  })

  it('says so for advice that is not there', () => {
    expect(shown(decide(why, 'practice', { id: 'Z9' }).reply).here).toContain('older message')
  })

  it('explains each line of a checklist', () => {
    const { here = '' } = shown(decide(why, 'checklist', { id: 'talk-1' }, talk()).reply)
    expect(here.split('\n- ').length - 1).toBe(7)
    expect(here).toContain('career')
  })

  it('explains nobody else’s', () => {
    expect(shown(decide(why, 'checklist', { id: 'theirs' }, undefined).reply).here).toContain("couldn't find that talk")
  })
})
