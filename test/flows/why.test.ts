import { describe, expect, it } from 'vitest'
import { checklistFor } from '../../src/coaching/checklist.ts'
import { DRAFT } from '../../src/coaching/drafts.ts'
import { wordsOf } from '../../src/core/text.ts'
import { why } from '../../src/flows/why/index.ts'
import { DRAFTS } from '../../src/interviews/drafts.ts'
import type { Format } from '../../src/interviews/interview.ts'
import { wordsFor } from '../../src/locales/index.ts'
import { Policy } from '../../src/people/policy.ts'
import { talk } from '../talks.ts'
import { decide, member, NOW, shown, wholeWhy } from './asked.ts'

/** What one practice is told as, under a policy. */
const told = (id: string, policy: Partial<Policy> = {}, language = 'en'): string => {
  const by = member({ language, program: { id: 'p', name: 'Riverside', zone: 'UTC', policy: Policy.parse(policy) } })
  return shown(decide(why, 'practice', { id, by }).reply).here ?? ''
}

const READER = { zone: 'UTC', language: 'en', now: 0 }

describe('why?', () => {
  it.each(DRAFTS)(
    'begins with the three reasons that matter most, and all the others are a press away: %s',
    (draft) => {
      const first = shown(decide(why, 'draft', { id: draft }).reply).here ?? ''
      const { practices } = DRAFT[draft]
      const told = (said: string) =>
        practices.filter((one) => said.includes(wordsOf(wordsFor('en').practices.why(one, member().program), READER)))
      expect(told(first)).toEqual(practices.slice(0, 3))
      expect(first.includes('[More reasons]')).toBe(practices.length > 3)
      expect(told(wholeWhy('draft', draft))).toEqual(practices)
    },
  )

  it('names whose advice it is', () => {
    expect(shown(decide(why, 'practice', { id: 'D8' }).reply).here).toContain('Pitzer College')
  })

  it('says so for advice that is not there', () => {
    expect(shown(decide(why, 'practice', { id: 'Z9' }).reply).here).toContain('older message')
  })

  it('explains each line of a checklist', () => {
    const here = wholeWhy('checklist', 'talk-1', talk())
    const { policy } = member().program
    for (const item of checklistFor(talk(), policy))
      expect(here).toContain(wordsFor('en').checklist.label(item, { contact: talk().contact, policy }))
    expect(here).toContain('career')
  })

  it('tells all that stands behind a line, each once', () => {
    const over = { format: 'coffee', place: 'Blue Door Café', startsAt: NOW } as const
    const here = wholeWhy('checklist', 'talk-1', talk(over))
    expect(here).toMatch(/Pack notebook[^\n]+\nPen and paper/)
    expect(here).toMatch(/Pack notebook[^\n]+\nPen and paper[^\n]+\n[^\n]+\nKeep your résumé in your bag/)
    expect(here.match(/what anyone can look up/g)).toHaveLength(1)
    expect(wholeWhy('checklist', 'talk-1', talk())).toMatch(/Test link, camera and headset\n[^\n]*Late is/)
  })

  it('speaks of no bag where a note is written', () => {
    for (const id of DRAFTS) expect(shown(decide(why, 'draft', { id }).reply).here).not.toContain('résumé in your bag')
  })

  it('explains nobody else’s', () => {
    for (const step of ['checklist', 'day-of'])
      expect(shown(decide(why, step, { id: 'theirs' }, undefined).reply).here).toContain("couldn't find that talk")
  })

  it('speaks on the day of a talk of that talk', () => {
    const on = (format: Format) => wholeWhy('day-of', 'talk-1', talk({ format }))
    for (const format of ['video', 'phone', 'writing'] as const)
      expect(on(format)).not.toMatch(/Dress|your bag|be ready to pay|close to their work/)
    expect(on('person')).toMatch(/Dress/)
    expect(on('person')).toMatch(/your bag/)
    expect(on('person')).not.toMatch(/ready to pay/)
    expect(on('coffee')).toMatch(/ready to pay/)
    expect(on('video')).toMatch(/Late is/)
  })
})

describe('why?, where the program has set something', () => {
  it.each<[string, Partial<Policy>, string]>([
    ['C14', { resume: 'home' }, 'Set by Riverside: leave it at home.'],
    ['C14', { resume: 'always' }, 'Set by Riverside: always bring it.'],
    ['C12', { arriveEarly: 5 }, 'Set by Riverside: 5 minutes.'],
    ['D8', { thanksWithin: 72 }, 'Set by Riverside: 72 hours after the end.'],
    ['B18', { confirmBefore: 24 }, 'Set by Riverside: 24 hours.'],
    ['A10', { peoplePerOccupation: 5 }, 'Set by Riverside: 5 talks.'],
    ['B8', { minutes: 20 }, 'Set by Riverside: 20 minutes.'],
    ['B2', { callAfter: 3 }, 'Set by Riverside: 3 days.'],
    ['E3', { keepInTouch: 6 }, 'Set by Riverside: every 6 months.'],
  ])('%s says so: %j', (id, policy, said) => {
    expect(told(id, policy)).toContain(said)
    expect(told(id)).not.toContain('Riverside')
    expect(told(id, policy, 'es')).toContain('Regla de Riverside: ')
  })

  it('the reason says of the résumé what the checklist says', () => {
    expect(told('C14', { resume: 'home' })).toMatch(/^Leave your résumé at home\./)
    expect(told('C14')).toMatch(/^Keep your résumé in your bag in case they ask\./)
    expect(told('C14', { resume: 'always' })).toMatch(/^Bring your résumé,/)
  })

  it.each(['B18', 'C12', 'D8'])('the reason of %s names no time that a program may set', (id) => {
    for (const language of ['en', 'es'])
      expect(told(id, {}, language).split('\n')[0]).not.toMatch(
        /\d|within|fifteen|twenty|two days|\ba day\b|quince|veinte|dos días|en un día/,
      )
  })
})

describe('por qué', () => {
  it.each(['D5', 'A8', 'A1', 'C1'])('%s is said of one and of several alike', (id) =>
    expect(told(id, {}, 'es')).toMatch(/\nSegún [^\n]+\.$/m),
  )
})
