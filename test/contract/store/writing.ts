import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../../../src/core/time.ts'
import type { Change } from '../../../src/interviews/change.ts'
import { changed } from '../../../src/interviews/record.ts'
import { NOW, type Person, POLICY, REPLY, type Stage, ZONE } from './stage.ts'

export const writing = ({ store, id, meet, begin, apply, plan, log, held }: Stage): void => {
  const again = async ({ account, at }: Person) => (await store().arrive({ id: id('event'), by: account, at }, NOW)).by
  const talk = (person: Person, interview: string) => store().reads.interview(person.owner, interview)

  /** Every change of a talk. */
  const changesOf = (interview: string): readonly Change[] => [
    {
      do: 'describeInterview',
      interview,
      organisation: 'Engine Works',
      format: 'person',
      place: 'Room 1',
      travelMinutes: 20,
      referredBy: 'Grace',
      way: 'email',
    },
    { do: 'correctPlan', interview, occupation: '', aim: '', minutes: 15 },
    { do: 'correctPlan', interview, occupation: 'analyst', aim: 'Do analysts write code?', minutes: 45 },
    { do: 'describeInterview', interview, organisation: '', format: 'phone', place: '', referredBy: '' },
    { do: 'markAsked', interview, at: NOW - DAY },
    { do: 'askAgain', interview, on: NOW + 5 * DAY },
    { do: 'markAsked', interview },
    { do: 'turnDown', interview, outcome: 'declined' },
    { do: 'turnDown', interview },
    { do: 'setCadence', interview, months: 6 },
    { do: 'turnDown', interview, outcome: 'wrong' },
    { do: 'turnDown', interview },
    { do: 'askAgain', interview, on: NOW + 5 * DAY },
    { do: 'saveDraft', interview, draft: 'confirm', words: 'Does Thursday suit you?' },
    { do: 'scheduleInterview', interview, startsAt: NOW + 4 * DAY, zone: 'Europe/Berlin' },
    { do: 'saveDraft', interview, draft: 'confirm', words: 'Does Friday suit you?' },
    { do: 'tick', interview, items: { site: true, talk: true } },
    { do: 'tick', interview, items: { site: false, notebook: true } },
    { do: 'arrangeQuestions', interview, questions: { own: [{ id: 'o', words: 'What do you read?' }], musts: ['o'] } },
    { do: 'arrangeQuestions', interview, questions: { out: ['travel'], left: ['pressure'] } },
    { do: 'saveDraft', interview, draft: 'request-email', words: 'Dear Ada' },
    { do: 'saveDraft', interview, draft: 'opening', words: 'I am Sam' },
    { do: 'saveDraft', interview, draft: 'opening', words: 'I am Sam Reyes' },
    { do: 'fillSlots', interview, slots: { windows: [NOW + DAY, NOW + 2 * DAY] } },
    { do: 'fillSlots', interview, slots: { paid: true, news: 'I read Knuth.' } },
    { do: 'sayFound', interview, referredBy: '', found: 'alumni' },
    { do: 'placeContact', interview, zone: 'Asia/Tokyo' },
    { do: 'placeContact', interview },
    { do: 'noteReach', interview, details: '555 0100' },
    { do: 'sayFound', interview, referredBy: 'Grace' },
    { do: 'noteLeadReach', interview, lead: 'GRACE', newContact: `${interview}-l1`, details: '555 0101', at: NOW },
    { do: 'noteLeadReach', interview, lead: 'Grace', newContact: `${interview}-l2`, details: '555 0102', at: NOW },
    { do: 'noteLearned', interview, learned: 'They pair.' },
    { do: 'confirm', interview, at: NOW },
    { do: 'postpone', interview, learned: 'She is ill.', nextStep: { words: 'Ask again', on: NOW + 9 * DAY } },
    { ...log(interview, NOW), nextStep: { words: 'Send my notes', on: NOW + DAY } } as Change,
    { do: 'markNextStep', interview, at: NOW + 2 * HOUR },
    // The same step is as done as it was, another one is not.
    { ...log(interview, NOW), nextStep: { words: 'Send my notes', on: NOW + 2 * DAY } } as Change,
    { ...log(interview, NOW), nextStep: { words: 'Send my report' } } as Change,
    { do: 'markNextStep', interview, at: NOW + 2 * HOUR },
    { do: 'markNextStep', interview },
    {
      do: 'describeTalk',
      interview,
      referrals: [
        { id: `${interview}-r1`, name: 'Ben', mayBeNamed: true },
        { id: `${interview}-r2`, name: 'Chika', mayBeNamed: false },
      ],
      suggestions: [
        { id: `${interview}-s1`, words: 'Read Knuth' },
        { id: `${interview}-s2`, words: 'Call Grace by Friday', on: NOW + 3 * DAY },
      ],
      details: 'ada@example.org',
      aimMet: true,
      keptToTime: false,
    },
    { do: 'lookBack', interview, reflection: { clear: ['pay', 'job'], did: 4, trust: 2, words: 'Ask more.' } },
    { do: 'lookBack', interview, reflection: { clear: [], did: 1, trust: 5, bond: 3, words: '' } },
    {
      do: 'compare',
      interview,
      takeaways: [
        { tag: 'Évening work', agrees: true },
        { tag: "A master's is expected", agrees: true },
      ],
    },
    // However it is spelled, it is one.
    {
      do: 'compare',
      interview,
      takeaways: [
        { tag: ' evening  WORK.', agrees: false },
        { tag: 'They pair', agrees: true },
      ],
    },
    { do: 'compare', interview, takeaways: [{ tag: 'EveningWork .', agrees: true }] },
    { do: 'compare', interview, takeaways: [{ tag: 'they pair' }] },
    { do: 'nameOccupation', interview, occupation: 'data analyst' },
    { do: 'dateAdvice', interview, on: NOW + 7 * DAY },
    { do: 'markAdvice', interview, suggestion: `${interview}-s1`, at: NOW + HOUR },
    { do: 'markAdvice', interview, suggestion: `${interview}-s2`, at: NOW + HOUR },
    { do: 'markAdvice', interview, suggestion: `${interview}-s2` },
    // In the same words it is the same advice, as done as it was.
    {
      do: 'describeTalk',
      interview,
      referrals: [],
      suggestions: [
        { id: `${interview}-s3`, words: 'Read Knuth', on: NOW + 9 * DAY },
        { id: `${interview}-s4`, words: 'Call Grace' },
      ],
      details: '',
    },
    { do: 'markReported', interview, at: NOW + HOUR },
    { do: 'markReported', interview },
    { do: 'saveDraft', interview, draft: 'keep', words: 'Dear Ada' },
    { do: 'saveDraft', interview, draft: 'news', words: 'Dear Ada' },
    { do: 'saveDraft', interview, draft: 'feeler', words: 'Dear Ada' },
    { do: 'markContacted', interview, at: NOW + 30 * DAY },
    { do: 'markTold', interview, lead: true, at: NOW + HOUR },
    { do: 'markTold', interview, lead: false, at: NOW + 2 * HOUR },
    { do: 'markTold', interview, lead: true },
    { do: 'markContacted', interview, at: NOW + 2 * DAY },
    {
      do: 'describeTalk',
      interview,
      referrals: [{ id: `${interview}-r2`, name: 'Chika O.', mayBeNamed: true }],
      suggestions: [],
      details: '',
    },
    { do: 'saveDraft', interview, draft: 'thanks', words: 'Thank you' },
    { do: 'markThanked', interview, at: NOW + HOUR },
    { do: 'postpone', interview, learned: '' },
    log(interview, NOW),
    { do: 'markThanked', interview, at: NOW + HOUR },
    { do: 'markThanked', interview },
    {
      do: 'logInterview',
      interview,
      outcome: 'held',
      endedAt: NOW,
      learned: 'They pair.',
      zone: ZONE,
      at: NOW,
      questions: { out: ['travel'], left: ['pressure'], settled: { minutes: 30, ids: ['pressure', 'setting'] } },
    },
    { do: 'logInterview', interview, outcome: 'off', endedAt: NOW, learned: '', zone: ZONE, at: NOW },
  ]

  describe('writing', () => {
    test('a talk is what the record says of it after each change', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      let expected = await talk(sam, interview)
      expect(expected).toMatchObject({
        aim: 'Do analysts write code?',
        minutes: 30,
        startsAt: NOW + 3 * DAY,
        zone: ZONE,
        createdAt: NOW,
      })
      expect(expected?.contact).toMatchObject({ name: 'Ada Lovelace', occupation: 'analyst' })
      for (const change of changesOf(interview)) {
        await apply(sam, [change])
        expected = expected && changed(expected, change)
        const found = await talk(sam, interview)
        const sorted = found && { ...found, ticked: [...found.ticked].sort() }
        expect(sorted, change.do).toEqual(expected && { ...expected, ticked: [...expected.ticked].sort() })
      }
    })

    test('a talk that was thanked and turns out to have been moved is open again', async () => {
      const sam = await meet()
      const interview = await held(sam, 1)
      await apply(sam, [{ do: 'markThanked', interview, at: NOW }])
      expect(await store().reads.open(sam.owner)).toEqual([])
      await apply(sam, [{ do: 'postpone', interview, learned: '' }])
      expect((await store().reads.open(sam.owner)).map(({ id }) => id)).toEqual([interview])
    })

    test('a talk that was never planned is logged with its contact', async () => {
      const sam = await meet()
      const interview = await held(sam, 1)
      expect(await talk(sam, interview)).toMatchObject({
        outcome: 'held',
        endedAt: NOW - HOUR,
        minutes: 30,
        contact: { name: 'Ada Lovelace' },
      })
    })

    test('what is said of a person is there when they come again', async () => {
      const sam = await meet()
      await apply(sam, [{ do: 'waitForWelcome', flow: 'prep', words: 'Ada' }])
      expect(await again(sam)).toEqual({ ...sam.by, waiting: { flow: 'prep', words: 'Ada' } })
      await apply(sam, [{ do: 'welcome', at: NOW }])
      expect(await again(sam)).toEqual({ ...sam.by, welcomedAt: NOW })
      await apply(sam, [{ do: 'setZone', zone: 'Asia/Tokyo' }])
      const preference = { allowedHours: { days: [1, 6], from: 8, to: 20 }, pausedUntil: NOW + DAY, fewer: true }
      await apply(sam, [{ do: 'setPreference', preference }])
      expect((await again(sam)).preference).toEqual({ ...preference, ownZone: true })
      await apply(sam, [{ do: 'setPreference', preference: {} }])
      const profile = { name: 'Samira', school: 'UNM', stage: 'middle', field: 'Maths', interests: '' } as const
      await apply(sam, [{ do: 'saveProfile', profile }])
      const own = { zone: 'Asia/Tokyo', preference: { ownZone: true } }
      const known = { ...sam.by, ...own, welcomedAt: NOW, profile, name: 'Samira' }
      expect(await again(sam)).toEqual(known)
      const job = { words: 'Analyst at Acme', starts: '' }
      await apply(sam, [
        { do: 'decide', words: 'I want to be an analyst', at: NOW },
        { do: 'gotJob', job, at: NOW + DAY },
      ])
      const decision = { words: 'I want to be an analyst', at: NOW }
      expect(await again(sam)).toEqual({ ...known, decision, job: { ...job, at: NOW + DAY } })
      await apply(sam, [
        { do: 'decide', at: NOW },
        { do: 'gotJob', at: NOW },
      ])
      expect(await again(sam)).toEqual(known)
    })

    test('an event that was applied changes nothing the second time and gives the kept answer', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      const event = id('event')
      const first = await apply(sam, [{ do: 'saveDraft', interview, draft: 'request-email', words: 'first' }], {
        event,
      })
      const second = await apply(sam, [{ do: 'saveDraft', interview, draft: 'request-email', words: 'second' }], {
        event,
        answer: { next: 'other' },
      })
      expect([first, second]).toEqual([REPLY, REPLY])
      expect((await talk(sam, interview))?.drafts).toEqual({ 'request-email': 'first' })
    })

    test('a form that arrives ten times at once is saved once', async () => {
      const sam = await meet()
      const [event, interview, newContact] = [id('event'), id('interview'), id('contact')]
      const change: Change = {
        do: 'planInterview',
        interview,
        newContact,
        name: 'Ada',
        occupation: '',
        aim: '',
        minutes: 30,
        zone: ZONE,
        at: NOW,
      }
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, i) => apply(sam, [change], { event, answer: { next: `${i}` } })),
      )
      expect(new Set(answers.map(({ next }) => next)).size).toBe(1)
      expect((await store().reads.open(sam.owner)).map(({ id }) => id)).toEqual([interview])
    })

    test('the same event id of two people is two events', async () => {
      const [sam, kim] = [await meet(), await meet()]
      const event = id('event')
      await apply(sam, [{ do: 'welcome', at: NOW }], { event })
      await apply(kim, [{ do: 'welcome', at: NOW }], { event, answer: { next: 'hers' } })
      expect((await again(kim)).welcomedAt).toBe(NOW)
    })

    test('nobody writes to what is not theirs, neither in their program nor from another', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      const contact = (await talk(sam, interview))?.contact.id ?? ''
      const reminder = (await store().reads.home(sam.owner, POLICY, NOW)).planned[0]?.id ?? ''
      const before = await store().reads.everything(sam.owner)
      const elsewhere: readonly Change[] = [
        ...changesOf(interview),
        {
          do: 'planInterview',
          interview: id('interview'),
          contact,
          occupation: '',
          aim: '',
          minutes: 30,
          zone: ZONE,
          at: NOW,
        },
        { ...log(id('interview'), NOW), who: { contact } } as Change,
        { do: 'snooze', reminder, until: NOW + DAY },
      ]
      for (const other of [await meet({ place: sam.at.id ?? '' }), await meet()]) {
        for (const change of elsewhere) await expect(apply(other, [change]), change.do).rejects.toThrow('not theirs')
        const interviews = await store().reads.open(other.owner)
        expect(interviews).toEqual([])
      }
      expect(await store().reads.everything(sam.owner)).toEqual(before)
      for (const change of elsewhere) await apply(sam, [change])
    })

    test('the words of a referral that belongs to another talk are not taken over', async () => {
      const [sam, kim] = [await meet(), await meet()]
      const mate = await meet({ place: sam.at.id ?? '' })
      const describe = (interview: string, name: string): Change => {
        return {
          do: 'describeTalk',
          interview,
          referrals: [{ id: 'same', name, mayBeNamed: true }],
          suggestions: [],
          details: '',
        }
      }
      const interview = await held(sam, 1)
      await apply(sam, [describe(interview, 'Ben')])
      await expect(apply(mate, [describe(await held(mate, 1), 'Eve')])).rejects.toThrow('not theirs')
      await apply(kim, [describe(await held(kim, 1), 'Eve')])
      expect((await talk(sam, interview))?.referrals).toMatchObject([{ name: 'Ben' }])
    })

    test('where one of several changes fails, none is written and the event may be tried again', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      const event = id('event')
      const draft: Change = { do: 'saveDraft', interview, draft: 'request-email', words: 'half' }
      await expect(apply(sam, [draft, { do: 'confirm', interview: 'nothing', at: NOW }], { event })).rejects.toThrow(
        'not theirs',
      )
      expect((await talk(sam, interview))?.drafts).toEqual({})
      await apply(sam, [draft], { event })
      expect((await talk(sam, interview))?.drafts).toEqual({ 'request-email': 'half' })
    })

    test('what a database can not hold is left out of what was typed', async () => {
      const sam = await meet()
      const interview = await plan(sam, { name: 'Ada\u0000 \ud83e' })
      await apply(sam, [{ do: 'waitForWelcome', flow: 'prep', words: 'a\u0000b\udd16c' }])
      expect((await again(sam)).waiting?.words).toBe('ab\ufffdc')
      expect((await talk(sam, interview))?.contact.name).toBe('Ada \ufffd')
      const form = { id: id('form'), ref: 'a.b.', title: '\u0000', submit: '\ud83e', fields: [] }
      await store().keepForm(sam.owner, form, NOW)
      expect(await store().keptForm(sam.owner, form.id)).toEqual(form)
    })

    test('two talks with the same new name are with one contact, however it is spelled', async () => {
      const sam = await meet()
      await Promise.all([plan(sam, { name: 'Ada Lovelace' }), plan(sam, { name: ' ada  LOVELACE' })])
      expect(await store().reads.contacts(sam.owner, '')).toHaveLength(1)
      expect((await store().reads.with(sam.owner, { name: 'ADA lovelace' })).interviews).toHaveLength(2)
    })

    test('a role that nobody has is taken by the first who claims it', async () => {
      const sam = await meet()
      const mates = await Promise.all([1, 2, 3].map(() => meet({ place: sam.at.id ?? '' })))
      await Promise.all(mates.map((mate) => apply(mate, [{ do: 'claimRole', role: 'admin' }])))
      const { people } = await store().reads.program(sam.by.program.id)
      expect(people).toEqual([{ name: 'Sam', roles: ['admin'] }])
      const other = await meet()
      await apply(other, [{ do: 'claimRole', role: 'admin' }])
      expect((await again(other)).roles).toEqual(['admin'])
    })

    test('somebody can be appointed before they have met the bot, and again without harm', async () => {
      const admin = await begin()
      const user = id('U')
      const appoint: Change = { do: 'appoint', role: 'counselor', platform: 'slack', user }
      await apply(admin, [appoint])
      await apply(admin, [appoint, { do: 'appoint', role: 'admin', platform: 'slack', user }])
      const { by } = await begin({ place: admin.at.id ?? '', user })
      expect(by.roles).toEqual(['admin', 'counselor'])
      expect((await meet({ user })).by.roles).toEqual([])
      expect((await store().reads.program(admin.by.program.id)).cohorts).toMatchObject([{ members: 1 }])
    })

    test('a cohort is made in a place of the program only', async () => {
      const [sam, other] = [await meet(), await meet()]
      const make = (place: string | undefined): Change => {
        return { do: 'createCohort', cohort: id('cohort'), name: 'Autumn', place: place ?? '', channel: 'C1' }
      }
      await expect(apply(sam, [make(other.at.id)])).rejects.toThrow('not theirs')
      await apply(sam, [make(sam.at.id)])
      expect((await store().reads.program(sam.by.program.id)).cohorts.map(({ name }) => name)).toEqual([
        'Everyone else',
        'Autumn',
      ])
    })
  })
}
