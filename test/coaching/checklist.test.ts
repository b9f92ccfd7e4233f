import { describe, expect, it } from 'vitest'
import { CHECKLIST, checklistFor, type ItemId } from '../../src/coaching/checklist.ts'
import { FORMATS } from '../../src/interviews/interview.ts'
import { label } from '../../src/locales/en/checklist.ts'
import { languages, wordsFor } from '../../src/locales/index.ts'
import { Policy, RESUMES } from '../../src/people/policy.ts'

const policy = Policy.parse({})
const contact = { name: 'Ada Lovelace', organisation: 'Engine Works', occupation: 'data analyst' }
const dated = { startsAt: 1, place: '' }
const undated = { place: '' }

describe('the checklist', () => {
  it('fits a video call that has a date', () => {
    expect(checklistFor({ format: 'video', ...dated }, policy).map((id) => label(id, { contact, policy }))).toEqual([
      "Read Engine Works' site",
      "Look up Ada Lovelace's recent work",
      'Say your opening aloud once',
      'Rehearse “tell me about yourself”',
      'Know your three must-asks by heart',
      'Test link, camera and headset',
      'Put notebook and pen within reach',
    ])
  })

  it('asks for clothes and an early start only where one goes somewhere', () => {
    for (const format of FORMATS) {
      const goes = format === 'person' || format === 'coffee'
      expect(checklistFor({ format, ...dated }, policy).includes('early'), format).toBe(goes)
      expect(checklistFor({ format, ...dated }, policy).includes('clothes'), format).toBe(goes)
    }
  })

  it('speaks of paying over coffee only', () => {
    const paying = FORMATS.filter((format) => checklistFor({ format, ...dated }, policy).includes('pay'))
    expect(paying).toEqual(['coffee'])
  })

  it('offers times while there is no date, and no longer once there is one', () => {
    expect(checklistFor({ format: 'video', ...undated }, policy)).toContain('windows')
    expect(checklistFor({ format: 'video', ...dated }, policy)).not.toContain('windows')
  })

  it('looks for a place to have coffee until there is one', () => {
    expect(checklistFor({ format: 'coffee', ...undated }, policy)).toContain('nearby')
    expect(checklistFor({ format: 'coffee', place: 'Blue Door Café' }, policy)).not.toContain('nearby')
  })

  it('follows the policy on arriving early', () => {
    expect(label('early', { contact, policy: { ...policy, arriveEarly: 20 } })).toBe(
      'Plan to be there 20 minutes early',
    )
    const never = checklistFor({ format: 'person', ...dated }, { arriveEarly: 0 })
    expect(never).toContain('route')
    expect(never).not.toContain('early')
  })

  it('has five to seven items, each once, for every format, place and policy', () => {
    for (const format of FORMATS)
      for (const when of [dated, undated])
        for (const place of ['', 'Blue Door Café'])
          for (const arriveEarly of [0, 15]) {
            const items = checklistFor({ format, ...when, place }, { arriveEarly })
            expect(items.length, format).toBeGreaterThanOrEqual(5)
            expect(items.length, format).toBeLessThanOrEqual(7)
            expect(new Set(items).size).toBe(items.length)
          }
  })

  it('uses each item somewhere', () => {
    const used = FORMATS.flatMap((format) =>
      [dated, undated].flatMap((when) =>
        [0, 15].flatMap((arriveEarly) => checklistFor({ format, ...when }, { arriveEarly })),
      ),
    )
    expect(new Set(used)).toEqual(new Set(Object.keys(CHECKLIST)))
  })
})

describe('its labels', () => {
  it('find other words where the organisation is not known', () => {
    expect(label('organisation', { contact: { ...contact, organisation: ' ' }, policy })).toBe(
      'Read up on the work: data analyst',
    )
    expect(label('organisation', { contact: { name: '', organisation: '', occupation: '' }, policy })).toBe(
      'Read up on the field',
    )
    expect(label('person', { contact: { name: '', organisation: '', occupation: '' }, policy })).toBe(
      'Look up their recent work',
    )
  })

  it.each(languages)('say of the résumé what the program says, in %s', (language) => {
    const { checklist } = wordsFor(language)
    const bags = RESUMES.map((resume) => checklist.label('bag', { contact, policy: { ...policy, resume } }))
    expect(new Set(bags).size).toBe(RESUMES.length)
    expect(bags.map((bag) => /résumé|currículum/.test(bag))).toEqual(RESUMES.map((resume) => resume !== 'home'))
  })

  it.each(languages.flatMap((language) => (Object.keys(CHECKLIST) as ItemId[]).map((id) => [id, language] as const)))(
    'take at most 60 characters and one line: %s in %s',
    (id, language) => {
      const { checklist } = wordsFor(language)
      for (const resume of RESUMES)
        for (const typed of [
          '',
          'Ada',
          'word '.repeat(400),
          'x'.repeat(3000),
          'a\nb',
          '😀'.repeat(80),
          '<!channel> *b*',
        ]) {
          const slots = {
            contact: { name: typed, organisation: typed, occupation: typed },
            policy: { ...policy, resume },
          }
          const words = checklist.label(id, slots)
          expect(words.length).toBeLessThanOrEqual(60)
          expect(words).toBe(words.trim())
          expect(words).not.toMatch(/\n| {2}|undefined|[\ud800-\udbff](?![\udc00-\udfff])/)
        }
    },
  )
})
