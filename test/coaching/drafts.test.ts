import { describe, expect, it } from 'vitest'
import { DRAFT, type DraftSlots, missingFrom, REQUESTS, type SlotId } from '../../src/coaching/drafts.ts'
import { PRACTICES } from '../../src/coaching/practices.ts'
import { countWords, spokenFit, spokenSeconds } from '../../src/coaching/spoken.ts'
import { DAY, HOUR } from '../../src/core/time.ts'
import { DRAFTS, FOUND } from '../../src/interviews/drafts.ts'
import { FORMATS } from '../../src/interviews/interview.ts'
import { written } from '../../src/locales/en/drafts/index.ts'
import { STAGES } from '../../src/people/member.ts'

/** Thursday 26 November 2026, 9:00 in Chicago. */
const NOW = Date.parse('2026-11-26T15:00:00Z')

/** Everything that any draft may say. */
const talk: DraftSlots = {
  contact: {
    name: 'Ada Lovelace',
    occupation: 'data analyst',
    organisation: 'Engine Works',
    referredBy: 'Grace Hopper',
  },
  aim: 'whether analysts really write code every day',
  minutes: 30,
  format: 'video',
  profile: {
    name: 'Sam Reyes',
    school: 'State College',
    stage: 'middle',
    field: 'History',
    interests: 'maps, buses',
    phone: '555 0134',
  },
  startsAt: NOW + 2 * DAY,
  askedAt: NOW - 6 * DAY,
  learned: 'analysts pair with engineers on Thursdays\nSQL first. Python later',
  suggestions: [{ id: 's', words: 'take the statistics course by Friday', doneAt: NOW }],
  referrals: [{ id: 'r', name: 'Ben Ito', mayBeNamed: true }],
  left: ['What does a bad week look like?'],
  slots: { windows: [NOW + 5 * DAY, NOW + 6 * DAY + HOUR], paid: false, news: 'I passed the statistics exam' },
  decision: { words: 'I want to be a data analyst', at: NOW },
  job: { words: 'data analyst at Engine Works', starts: 'in January', at: NOW },
  zone: 'America/Chicago',
  now: NOW,
}

/** Every slot that holds words, filled with `typed`. */
const filledWith = (typed: string): DraftSlots => ({
  ...talk,
  contact: { name: typed, occupation: typed, organisation: typed, referredBy: typed },
  aim: typed,
  profile: { ...talk.profile, name: typed, school: typed, field: typed, interests: typed, phone: typed },
  learned: typed,
  suggestions: Array.from({ length: 10 }, (_, i) => ({ id: `${i}`, words: typed, doneAt: NOW })),
  referrals: Array.from({ length: 10 }, (_, i) => ({ id: `${i}`, name: typed, mayBeNamed: false })),
  slots: { ...talk.slots, news: typed },
  decision: { words: typed, at: NOW },
  job: { words: typed, starts: typed, at: NOW },
})

const { decision: _decision, job: _job, startsAt: _startsAt, askedAt: _askedAt, ...timeless } = talk
const withContact = (over: Partial<DraftSlots['contact']>): DraftSlots => ({
  ...talk,
  contact: { ...talk.contact, ...over },
})
const withProfile = (over: Partial<DraftSlots['profile']>): DraftSlots => ({
  ...talk,
  profile: { ...talk.profile, ...over },
})

/** The talk without what each slot stands for. */
const WITHOUT: Readonly<Record<SlotId, DraftSlots>> = {
  name: withProfile({ name: ' ' }),
  phone: withProfile({ phone: '' }),
  minutes: { ...talk, minutes: 0 },
  source: withContact({ referredBy: '' }),
  lead: withContact({ referredBy: '' }),
  work: withContact({ occupation: '', organisation: '' }),
  aim: { ...talk, aim: '' },
  windows: { ...talk, slots: { ...talk.slots, windows: [NOW - HOUR] } },
  asked: { ...timeless, startsAt: NOW },
  date: { ...timeless, askedAt: NOW },
  learned: { ...talk, learned: '\n' },
  specific: { ...talk, learned: ' ', suggestions: [], referrals: [] },
  advice: { ...talk, suggestions: [] },
  referrals: { ...talk, referrals: [] },
  paid: { ...talk, format: 'coffee', slots: {} },
  left: { ...talk, left: [] },
  followed: { ...talk, suggestions: [{ id: 's', words: 'take the statistics course' }] },
  news: { ...talk, slots: {} },
  decision: { ...timeless, startsAt: NOW, askedAt: NOW },
  job: { ...timeless, startsAt: NOW, askedAt: NOW },
}

/** What a draft takes and may be without: alone, and all at once. */
const partly = (draft: (typeof DRAFTS)[number]): readonly DraftSlots[] => [
  talk,
  ...DRAFT[draft].may.map((slot) => WITHOUT[slot]).filter((slots) => missingFrom(draft, slots).length === 0),
  ...(['school', 'field', 'interests'] as const).map((one) => withProfile({ [one]: ' ' })),
  withContact({ occupation: '' }),
  withContact({ organisation: '' }),
  { ...talk, aim: '', learned: '', referrals: [], slots: { ...talk.slots, windows: [] } },
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

const whole = (draft: string): void => {
  expect(draft.length).toBeLessThanOrEqual(1800)
  expect(draft).toBe(draft.trim())
  expect(draft).not.toMatch(/undefined|null|NaN| {2}|\n{3}| \n|\n | [,.;:!?](\s|$)|,,|\.\.$|“”|: ?\.$|[[\]]/m)
  expect(draft).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
}

describe.each(DRAFTS)('the draft %s', (draft) => {
  const write = written[draft]

  it('is there for practices that we know', () => {
    for (const practice of DRAFT[draft].practices) expect(PRACTICES).toHaveProperty(practice)
  })

  it('has no hole where a slot that it may have is empty', () => {
    for (const slots of partly(draft)) whole(write(slots))
  })

  it('is not written without what it needs, which is asked for', () => {
    expect(missingFrom(draft, talk)).toEqual([])
    for (const slot of DRAFT[draft].needs) expect(missingFrom(draft, WITHOUT[slot])).toContain(slot)
  })

  it('says something else with each slot that it has', () => {
    const { needs, may } = DRAFT[draft]
    const coffee = { ...talk, format: 'coffee', slots: { ...talk.slots, paid: true } } as const
    for (const slot of [...needs, ...may].filter((one) => one !== 'specific' && one !== 'paid'))
      expect([slot, write(WITHOUT[slot]) === write(talk)]).toEqual([slot, false])
    if (needs.includes('paid')) expect(write(coffee)).not.toBe(write({ ...coffee, slots: { paid: false } }))
  })

  it.each(HARD.map((typed) => [typed.slice(0, 20), typed]))(
    'stays whole and short with %j in every slot',
    (_name, typed) => {
      const words = write(filledWith(typed))
      expect(words.length).toBeLessThanOrEqual(1800)
      expect(words).not.toMatch(/undefined| {2}|\n{3}|\p{Cc}(?<!\n)|\u202e|[\ud800-\udbff](?![\udc00-\udfff])/u)
    },
  )
})

const { opening, thanks, confirm, news, keep } = written

describe('a request', () => {
  it.each(REQUESTS)('%s says who, who sent them, what for, how long, and that it is no job', (draft) => {
    const words = written[draft](talk)
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
    expect(words).toMatch(/information,? (and )?not (for )?a job/)
  })

  it.each(['Data analyst', 'nurse', 'Medicine', 'Works at Google', 'runs a bakery', 'Teacher at Lincoln High'])(
    'names a job, a field or what they do as it was typed: "%s"',
    (occupation) => {
      const words = written['request-email'](withContact({ occupation }))
      expect(words).toContain(
        `I'm exploring this career path: ${occupation}. I'd love to hear from you what your work at Engine Works is really like.`,
      )
    },
  )

  it('says what is known of their work', () => {
    const email = (over: Partial<DraftSlots['contact']>) => written['request-email'](withContact(over))
    expect(email({ organisation: '' })).toContain('what your work is really like.')
    expect(email({ occupation: '' })).not.toContain('career path')
  })

  it('has a subject as an e-mail', () => {
    expect(written['request-email'](talk)).toMatch(/^Subject: 30 minutes to ask about your work\?\n\nHello Ada/)
  })

  it('by call has words for a bad moment', () => {
    expect(written['request-call'](talk)).toContain('When would be a good time to call again?')
  })

  it('on voicemail leaves the number', () => {
    expect(written['request-voicemail'](talk)).toContain('My number is 555 0134.')
  })

  it.each(FOUND)('where nobody gave the name says how it was found: %s', (found) => {
    const words = written['request-email'](withContact({ referredBy: '', found }))
    expect(words).not.toContain('gave me your name')
    expect(words).toMatch(/I found your name|I came across|We've met/)
    expect(written['request-email'](withContact({ found }))).toContain('Grace Hopper gave me your name.')
  })

  it('says it too where the origin tells, and of a circle nothing that may not be so', () => {
    const request = (origin: 'alumni' | 'friends') =>
      written['request-email'](withContact({ referredBy: '', found: undefined, origin }))
    expect(request('alumni')).toContain('I found your name on our alumni list.')
    expect(request('friends')).not.toMatch(/I found your name|We've met/)
  })

  it('asks for what fits the format', () => {
    const asked = FORMATS.map((format) => /Could I [^?]*\?/.exec(written['request-email']({ ...talk, format }))?.[0])
    expect(new Set(asked).size).toBe(FORMATS.length)
  })

  it('offers times that are still ahead, in both zones where theirs is another', () => {
    const offer = (over: Partial<DraftSlots>) =>
      /I could do .*? If/.exec(written['request-email']({ ...talk, ...over }))?.[0]
    expect(offer({})).toBe(
      'I could do Tuesday 1 December at 9:00 am (CST). Or Wednesday 2 December at 10:00 am (CST). If',
    )
    const slots = { windows: [NOW - DAY, NOW + 5 * DAY] }
    expect(offer({ slots, contact: { ...talk.contact, zone: 'America/New_York' } })).toBe(
      'I could do Tuesday 1 December at 9:00 am CST (10:00 am EST for you). If',
    )
    expect(offer({ slots, contact: { ...talk.contact, zone: 'Asia/Tokyo' } })).toContain('(Wednesday 12:00 am')
    expect(offer({ slots: { windows: [NOW - DAY] } })).toBeUndefined()
    expect(offer({ format: 'writing' })).toBeUndefined()
  })
})

describe('an opening', () => {
  it('takes one to two minutes to say, whatever is known', () => {
    for (const slots of [...partly('opening'), ...HARD.map(filledWith)])
      for (const stage of STAGES) {
        const seconds = spokenSeconds(opening({ ...slots, profile: { ...slots.profile, stage } }))
        expect(spokenFit(seconds)).toBe('fits')
        expect(seconds).toBeLessThanOrEqual(100)
      }
  })

  it('does not say "find out" twice', () => {
    expect(opening({ ...talk, aim: 'find out what a week is like' })).toContain('find out today: what a week is like.')
  })

  it('tells background and goal', () => {
    expect(opening(talk)).toContain("My name is Sam Reyes. I'm a student in History at State College.")
    expect(opening(talk)).toContain(talk.aim)
  })
})

describe('a thank-you', () => {
  it('is made of the log, in the words that were noted', () => {
    expect(thanks({ ...talk, left: [] })).toBe(
      [
        'Hello Ada Lovelace,',
        'Thank you for taking the time to talk with me, and for sharing what you know. It means a lot to hear about the work from somebody who does it.',
        'One thing from my notes that stays with me: “analysts pair with engineers on Thursdays; SQL first. Python later”.',
        "I'm going to act on your advice: “take the statistics course”. Thank you also for pointing me to Ben Ito. I will let you know how things go from here, because you had a part in it.",
        'If there is ever something I can do for you in return, I would be glad to.',
        'With many thanks,\nSam Reyes',
      ].join('\n\n'),
    )
  })

  it('names people without what was noted beside a name', () => {
    const names = ['Chika Obi, pharmacist', 'head nurse Sam (ER)', 'Ben Ito']
    const referrals = names.map((name, i) => ({ id: `${i}`, name, mayBeNamed: true }))
    expect(thanks({ ...talk, referrals })).toContain('pointing me to Chika Obi and head nurse Sam.')
    expect(thanks({ ...talk, referrals: [{ id: 'r', name: '(Sam), ER', mayBeNamed: true }] })).toContain(
      'to (Sam), ER.',
    )
  })

  it('has 80 to 170 words whatever was logged', () => {
    for (const slots of [...partly('thanks'), { ...talk, suggestions: [], referrals: [] }, ...HARD.map(filledWith)])
      for (const format of FORMATS) {
        const words = countWords(thanks({ ...slots, format }))
        expect(words).toBeGreaterThanOrEqual(80)
        expect(words).toBeLessThanOrEqual(170)
      }
  })

  it('ends with the name of whoever writes', () => {
    expect(thanks(talk)).toMatch(/\nSam Reyes$/)
  })

  it('thanks for the coffee where the student said that they paid, and not otherwise', () => {
    const treat = /treat/
    expect(thanks({ ...talk, format: 'coffee', slots: { paid: true } })).toMatch(treat)
    expect(thanks({ ...talk, format: 'coffee', slots: { paid: false } })).not.toMatch(treat)
    expect(thanks({ ...talk, format: 'person', slots: { paid: true } })).not.toMatch(treat)
  })

  it('cuts what is long at a word', () => {
    expect(thanks({ ...talk, learned: 'statistics '.repeat(300) })).toMatch(/“(statistics )+statistics…”/)
  })
})

it('a note to confirm gives the time in both zones', () => {
  expect(confirm(withContact({ zone: 'America/New_York' }))).toContain(
    'on Saturday 28 November at 9:00 am CST (10:00 am EST for you).',
  )
})

it('news of advice that was followed does not tell the student’s own deadline', () => {
  expect(news(talk)).toContain('“take the statistics course”')
  expect(news(talk)).toContain('I passed the statistics exam.')
})

it('a sign of life says what is new', () => {
  expect(keep(talk)).toContain('I passed the statistics exam.')
})

describe('whoever gave the name', () => {
  const by = (referredBy: string) => ({ ...talk, contact: { ...talk.contact, referredBy } })
  it.each([
    ['my uncle Ben', 'My uncle Ben gave me your name.', 'Hello Ben,'],
    ['My uncle Ben', 'My uncle Ben gave me your name.', 'Hello Ben,'],
    ['my neighbor', 'My neighbor gave me your name.', 'Hello,'],
    ['Ben', 'Ben gave me your name.', 'Hello Ben,'],
    ['My Uncle Ben', 'My Uncle Ben gave me your name.', 'Hello Ben,'],
    ['The baker on Elm Street', 'The baker on Elm Street gave me your name.', 'Hello,'],
    ['the Dean', 'The Dean gave me your name.', 'Hello,'],
    ['My Grandma', 'My Grandma gave me your name.', 'Hello,'],
    ['My Grandma Rosa', 'My Grandma Rosa gave me your name.', 'Hello Rosa,'],
    ['MY UNCLE', 'MY UNCLE gave me your name.', 'Hello,'],
    ['The Mayor', 'The Mayor gave me your name.', 'Hello,'],
    ['The Baker on Elm Street', 'The Baker on Elm Street gave me your name.', 'Hello,'],
    ["my mom's friend Rosa", "My mom's friend Rosa gave me your name.", 'Hello Rosa,'],
    ['Rosa from work', 'Rosa from work gave me your name.', 'Hello Rosa,'],
    ['mom', 'Mom gave me your name.', 'Hello mom,'],
    ['Grace Hopper, my aunt', 'Grace Hopper, my aunt gave me your name.', 'Hello Grace Hopper,'],
    // Names that begin like an article go on with a capital.
    ['An Nguyen', 'An Nguyen gave me your name.', 'Hello An Nguyen,'],
    ['The Anh Le', 'The Anh Le gave me your name.', 'Hello The Anh Le,'],
    ['My Linh Tran', 'My Linh Tran gave me your name.', 'Hello My Linh Tran,'],
  ])('fits its sentence: %s', (name, start, greeting) => {
    expect(written['request-email'](by(name))).toContain(start)
    expect(written['second-note'](by(name))).toContain(start)
    expect(written.report(by(name)).startsWith(`${greeting}\n`)).toBe(true)
  })
})
