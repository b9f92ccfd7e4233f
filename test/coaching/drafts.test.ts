import { describe, expect, it } from 'vitest'
import type { OpeningSlots, RequestSlots, ThanksSlots } from '../../src/coaching/drafts.ts'
import { jobAsks } from '../../src/coaching/guard/en.ts'
import { countWords, spokenFit, spokenSeconds } from '../../src/coaching/spoken.ts'
import { FORMATS, WAYS } from '../../src/interviews/interview.ts'
import { opening, request, thanks } from '../../src/locales/en/drafts.ts'
import { STAGES } from '../../src/people/member.ts'

type Slots = RequestSlots & OpeningSlots & ThanksSlots

const talk: Slots = {
  contact: {
    name: 'Ada Lovelace',
    occupation: 'data analyst',
    organisation: 'Engine Works',
    referredBy: 'Grace Hopper',
    way: 'email',
  },
  aim: 'whether analysts really write code every day',
  minutes: 30,
  format: 'video',
  profile: { name: 'Sam Reyes', school: 'State College', stage: 'middle', field: 'History', interests: 'maps, buses' },
  learned: 'analysts pair with engineers on Thursdays\nSQL first. Python later',
  suggestions: [{ id: 's', words: 'take the statistics course' }],
  referrals: [{ id: 'r', name: 'Ben Ito', mayBeNamed: true }],
  nextStep: { words: 'write to Ben on Monday.' },
}

/** Every slot that holds words, filled with `typed`. */
const filledWith = (typed: string): Slots => ({
  ...talk,
  contact: { ...talk.contact, name: typed, occupation: typed, organisation: typed, referredBy: typed },
  aim: typed,
  profile: { ...talk.profile, name: typed, school: typed, field: typed, interests: typed },
  learned: typed,
  suggestions: Array.from({ length: 10 }, (_, i) => ({ id: `${i}`, words: typed })),
  referrals: Array.from({ length: 10 }, (_, i) => ({ id: `${i}`, name: typed, mayBeNamed: false })),
  nextStep: { words: typed },
})

/** One slot at a time without words. */
const oneEmpty: readonly (readonly [string, Slots])[] = [
  ...(['name', 'occupation', 'organisation', 'referredBy'] as const).map(
    (slot) => [`contact ${slot}`, { ...talk, contact: { ...talk.contact, [slot]: '' } }] as const,
  ),
  ...(['name', 'school', 'field', 'interests'] as const).map(
    (slot) => [`profile ${slot}`, { ...talk, profile: { ...talk.profile, [slot]: ' ' } }] as const,
  ),
  ['aim', { ...talk, aim: '' }],
  ['learned', { ...talk, learned: '\n' }],
  ['suggestions', { ...talk, suggestions: [] }],
  ['referrals', { ...talk, referrals: [] }],
  ['next step', { ...talk, nextStep: { words: '' } }],
  ['everything', { ...filledWith(''), suggestions: [], referrals: [] }],
]

const HARD = [
  'word '.repeat(600),
  'x'.repeat(3000),
  'a b '.repeat(700),
  '😀'.repeat(1500),
  '漢字'.repeat(1500),
  '<!channel> @everyone *bold* `code` [x](https://x.test) "quoted" “curly” $& $1',
  'one\ntwo\r\n\r\nthree\u0000\u202eback',
  '...,,;;',
]

const ALL: readonly (readonly [string, (slots: Slots) => string])[] = [
  ...WAYS.map(
    (way) =>
      [`request by ${way}`, (slots: Slots) => request({ ...slots, contact: { ...slots.contact, way } })] as const,
  ),
  ['opening', opening],
  ['thanks', thanks],
]

const whole = (draft: string): void => {
  expect(draft.length).toBeLessThanOrEqual(1800)
  expect(draft).toBe(draft.trim())
  expect(draft).not.toMatch(/undefined|null|NaN| {2}|\n{3}| \n|\n | [,.;:!?](\s|$)|,,|\.\.$|“”|: ?\.$/m)
  expect(draft).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
}

describe.each(ALL)('a %s', (_, write) => {
  it('has no hole where a slot is empty', () => {
    for (const [, slots] of oneEmpty) whole(write(slots))
  })

  it.each(HARD.map((typed) => [typed.slice(0, 20), typed]))(
    'stays whole and short with %j in every slot',
    (_name, typed) => {
      const draft = write(filledWith(typed))
      expect(draft.length).toBeLessThanOrEqual(1800)
      expect(draft).not.toMatch(/undefined| {2}|\n{3}|p{Cc}(?<!\n)|\u202e|[\ud800-\udbff](?![\udc00-\udfff])/)
    },
  )

  it('asks for no job, for any stage and format', () => {
    for (const stage of STAGES)
      for (const format of FORMATS) {
        const draft = write({ ...talk, format, profile: { ...talk.profile, stage } })
        whole(draft)
        expect(jobAsks(draft)).toEqual([])
      }
  })

  it('leaves brackets only where the student has to fill in', () => {
    expect(write(talk).replace('[your number]', '')).not.toMatch(/[[\]]/)
  })
})

describe('a request', () => {
  it.each(WAYS)('by %s says who, who sent them, what for, how long, and that it is no job', (way) => {
    const words = request({ ...talk, contact: { ...talk.contact, way } })
    for (const said of [
      'Ada Lovelace',
      'Sam Reyes',
      'History',
      'State College',
      'Grace Hopper',
      'data analyst',
      '30 minutes',
    ])
      expect(words).toContain(said)
    expect(words).toContain(talk.aim)
    expect(words).toMatch(/information, (and )?not (for )?a job/)
  })

  it('is an e-mail with a subject, where nobody knows how they like to be reached', () => {
    const { way: _way, ...contact } = talk.contact
    expect(request({ ...talk, contact })).toMatch(
      /^Subject: 30 minutes to ask about your work as a data analyst\?\n\nHello Ada/,
    )
  })

  it('by call has words for a voicemail and for a bad moment', () => {
    const words = request({ ...talk, contact: { ...talk.contact, way: 'call' } })
    expect(words).toContain('On voicemail')
    expect(words).toContain('When would be a good time to call again?')
  })

  it('says nothing of a referrer where there is none, and asks for one', () => {
    const slots = { ...talk, contact: { ...talk.contact, referredBy: '' } }
    expect(request(slots)).not.toContain('gave me your name')
  })

  it('asks for what fits the format', () => {
    const asked = FORMATS.map((format) => /Could I [^?]*\?/.exec(request({ ...talk, format }))?.[0])
    expect(new Set(asked).size).toBe(FORMATS.length)
  })
})

describe('an opening', () => {
  it('takes one to two minutes to say, whatever is known', () => {
    for (const slots of [talk, ...oneEmpty.map(([, slots]) => slots), ...HARD.map(filledWith)])
      for (const stage of STAGES) {
        const seconds = spokenSeconds(opening({ ...slots, profile: { ...slots.profile, stage } }))
        expect(spokenFit(seconds)).toBe('fits')
        expect(seconds).toBeLessThanOrEqual(100)
      }
  })

  it.each([
    ['analyst', 'an analyst'],
    ['UX designer', 'a UX designer'],
    ['HR lead', 'an HR lead'],
    ['university librarian', 'a university librarian'],
    ['an actor', 'an actor'],
    ['Data analyst', 'a data analyst'],
    ['French teacher', 'a French teacher'],
  ])('says "%s" with its article', (occupation, said) => {
    expect(opening({ ...talk, contact: { ...talk.contact, occupation } })).toContain(`what it means to be ${said},`)
  })

  it('does not say "find out" twice', () => {
    expect(opening({ ...talk, aim: 'find out what a week is like' })).toContain('find out today: what a week is like.')
  })

  it('tells background and goal', () => {
    expect(opening(talk)).toContain("My name is Sam Reyes, and I'm a student in History at State College.")
    expect(opening(talk)).toContain(talk.aim)
  })
})

describe('a thank-you', () => {
  it('is made of the log, in the words that were noted', () => {
    expect(thanks(talk)).toBe(
      [
        'Hello Ada Lovelace,',
        'Thank you for taking the time to talk with me, and for answering so openly. You gave me a picture of your work that I could not have got from reading.',
        'One thing from my notes that stays with me: “analysts pair with engineers on Thursdays; SQL first. Python later”.',
        "I'm going to act on your advice: “take the statistics course”. Thank you also for pointing me to Ben Ito. I will let you know how things go from here, because you had a part in it.",
        'If there is ever something I can do for you in return, I would be glad to.',
        'With many thanks,\nSam Reyes',
      ].join('\n\n'),
    )
  })

  it('has 80 to 170 words whatever was logged', () => {
    for (const slots of [talk, ...oneEmpty.map(([, slots]) => slots), ...HARD.map(filledWith)])
      for (const format of FORMATS) {
        const words = countWords(thanks({ ...slots, format }))
        expect(words).toBeGreaterThanOrEqual(80)
        expect(words).toBeLessThanOrEqual(170)
      }
  })

  it('ends with the name of whoever writes', () => {
    expect(thanks(talk)).toMatch(/\nSam Reyes$/)
    expect(thanks({ ...talk, profile: { name: '' } })).toMatch(/\n\[your name\]$/)
  })

  it('asks for one thing that was learned where nothing was noted', () => {
    const slots = { ...talk, learned: '' }
    expect(thanks(slots)).toContain('[one thing that you learned]')
  })

  it('does not say who paid for the coffee', () => {
    expect(thanks({ ...talk, format: 'coffee' })).not.toMatch(/coffee|lunch|paid|treat/i)
  })

  it('cuts what is long at a word', () => {
    expect(thanks({ ...talk, learned: 'statistics '.repeat(300) })).toMatch(/“(statistics )+statistics…”/)
  })
})
