import { describe, expect, it } from 'vitest'
import { DRAFT, type DraftSlots } from '../../src/coaching/drafts.ts'
import { PRACTICES, type PracticeId } from '../../src/coaching/practices.ts'
import { wordsOf } from '../../src/core/text.ts'
import { DAY } from '../../src/core/time.ts'
import type { Block } from '../../src/core/view.ts'
import { DRAFTS, FOUND } from '../../src/interviews/drafts.ts'
import { FORMATS } from '../../src/interviews/interview.ts'
import { type Language, languages, wordsFor } from '../../src/locales/index.ts'
import { STAGES } from '../../src/people/member.ts'
import { Policy } from '../../src/people/policy.ts'
import { NOW } from '../flows/asked.ts'
import { type Content, ORDINARY } from '../scenes/content.ts'
import { type Moment, momentsIn } from '../scenes/said.ts'
import { tooLongIn } from './reading-ease.ts'

/** Names, jobs and schools of more words than the shortest, as many have them. */
const EVERYDAY: Content = {
  ...ORDINARY,
  name: 'María José Hernández',
  occupation: 'public health nurse',
  organisation: 'Riverside General Hospital',
  aim: 'how much of a week goes into paperwork',
  referredBy: 'Professor Anna Somerville',
  program: 'Riverside Career Center',
  profile: {
    name: 'Maya Rose Okafor',
    school: 'University of Illinois Chicago',
    field: 'Environmental Science',
    interests: 'data in public health',
  },
}

const inBlock = (block: Block, { reader }: Moment): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quiet':
      return [wordsOf(block.text, reader)]
    case 'list':
      return block.items.map((item) => wordsOf(item, reader))
    case 'checklist':
      return block.items.map(({ label }) => wordsOf(label, reader))
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${wordsOf(value, reader)}`)
    case 'copy':
      return [block.words]
    case 'picture':
      return [block.alt]
    case 'mail':
      return [block.label]
    case 'buttons':
      return block.buttons.map(({ label }) => label)
    case 'file':
      return []
    default:
      return block satisfies never
  }
}

/** All that somebody reads in one moment. */
const read = (moment: Moment): readonly string[] => [
  ...moment.views.flatMap(({ blocks }) => blocks.flatMap((block) => inBlock(block, moment))),
  ...(moment.form
    ? [
        moment.form.title,
        ...(moment.form.intro ? [wordsOf(moment.form.intro, moment.reader)] : []),
        ...moment.form.fields.flatMap(({ label, hint = '', placeholder = '', options = [] }) => [
          ...[label, hint, placeholder],
          ...options.map((option) => option.label),
        ]),
      ]
    : []),
]

/** All that a draft can say: to somebody in another zone, with times offered, by whoever gave the name or however it was found. */
const drafted = (language: Language, c: Content): readonly string[] => {
  const { written } = wordsFor(language).drafts
  const contact = {
    ...{ name: c.name, occupation: c.occupation, organisation: c.organisation },
    ...{ referredBy: c.referredBy, zone: 'Asia/Tokyo' },
  }
  const full: DraftSlots = {
    ...{ aim: c.aim, minutes: 30, format: 'video', startsAt: NOW + 3 * DAY, askedAt: NOW - 6 * DAY, endedAt: NOW },
    ...{ learned: c.learned, zone: 'America/Chicago', now: NOW, contact },
    suggestions: c.advice.map((words, i) => ({ id: `s${i}`, words, doneAt: NOW })),
    referrals: c.referrals.map((name, i) => ({ id: `r${i}`, name, mayBeNamed: true })),
    slots: { windows: [1, 2, 3].map((days) => NOW + days * DAY), paid: true, news: 'I finished the course.' },
    profile: { ...c.profile, stage: 'middle', phone: '555 0134' },
    decision: { words: 'I want to be an analyst', at: NOW },
    job: { words: `${c.occupation}, ${c.organisation}`, starts: 'in June', at: NOW },
    left: ['How did you get in?', 'What would you read?'],
  }
  const found = FOUND.map((one) => ({ ...full, contact: { ...contact, referredBy: '', found: one } }))
  const all: readonly DraftSlots[] = [
    ...FORMATS.map((format) => ({ ...full, format })),
    ...STAGES.map((stage) => ({ ...full, profile: { ...full.profile, stage } })),
    ...found,
    { ...full, contact: { ...contact, zone: 'America/Chicago' } },
  ]
  return DRAFTS.flatMap((draft) =>
    all.filter(({ contact: { referredBy } }) => referredBy !== '' || !DRAFT[draft].toLead).map(written[draft]),
  )
}

/** A program that has set all that a reason speaks of. */
const SET = {
  name: EVERYDAY.program,
  policy: Policy.parse({
    ...{ minutes: 45, confirmBefore: 24, arriveEarly: 5, resume: 'always', peoplePerOccupation: 5 },
    ...{ thanksWithin: 72, callAfter: 3, keepInTouch: 6 },
  }),
}

describe.each(languages)('what is put together in %s has no sentence of more than twenty words', (language) => {
  it.each([
    ['short', ORDINARY],
    ['longer', EVERYDAY],
  ])('in any moment, with %s names', (_, content) => {
    const moments = momentsIn(language, content)
    expect(moments.length).toBeGreaterThan(300)
    // Names one after the other are a list, and no sentence.
    const listed = new RegExp(`${content.name}(?:, ${content.name})+`)
    const long = moments.flatMap((moment) =>
      read(moment).flatMap((words) =>
        tooLongIn(words.replace(listed, content.name), language).map((sentence) => `${moment.title}: ${sentence}`),
      ),
    )
    expect([...new Set(long)]).toEqual([])
  })

  it.each([
    ['short', ORDINARY],
    ['longer', EVERYDAY],
  ])('in any draft, with %s names', (_, content) => {
    const long = drafted(language, content).flatMap((words) => tooLongIn(words, language))
    expect([...new Set(long)]).toEqual([])
  })

  it('in any reason, with what the program has set', () => {
    const reader = { zone: 'UTC', language, now: NOW }
    const long = (Object.keys(PRACTICES) as PracticeId[]).flatMap((id) =>
      tooLongIn(wordsOf(wordsFor(language).practices.why(id, SET), reader), language),
    )
    expect(long).toEqual([])
  })
})

describe('the count of words', () => {
  const words = (count: number) => `Word${' word'.repeat(count - 1)}.`
  it('takes twenty, and not one more', () => {
    expect(tooLongIn(words(20), 'en')).toEqual([])
    expect(tooLongIn(`${words(20)} ${words(21)}`, 'en')).toEqual([words(21)])
  })
  it('counts every word of a name, and what somebody wrote, in quotation marks, as one', () => {
    expect(tooLongIn(`the California Career Center ${words(17)}`, 'en')).toHaveLength(1)
    expect(tooLongIn(`You wrote: “${words(40)}” ${words(20)}`, 'en')).toEqual([])
    expect(tooLongIn(`You wrote “${words(40).slice(0, -1)}” ${words(17)}`, 'en')).toEqual([])
    expect(tooLongIn(`You wrote “${words(40).slice(0, -1)}” ${words(18)}`, 'en')).toHaveLength(1)
  })
})
