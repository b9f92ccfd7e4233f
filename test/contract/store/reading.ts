import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../../../src/core/time.ts'
import type { Change } from '../../../src/interviews/change.ts'
import type { Reads } from '../../../src/interviews/reads.ts'
import type { Owner } from '../../../src/people/member.ts'
import { NOW, POLICY, type Stage } from './stage.ts'

const CANDIDATES = {
  do: 'addCandidates',
  origin: 'family',
  referredBy: '',
  details: 'https://e.example',
  at: NOW,
} as const

export const reading = ({ store, id, meet, apply, plan, log, held, planned, counted }: Stage): void => {
  const names = (talks: readonly { contact: { name: string } }[]) => talks.map(({ contact }) => contact.name)

  describe('reading', () => {
    test('nobody reads what is not theirs, neither in their program nor from another', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      const owed = await held(sam, 1, NOW, 'Grace Hopper')
      const contact = (await store().reads.interview(sam.owner, interview))?.contact.id ?? ''
      const reminder = (await store().reads.home(sam.owner, POLICY, NOW)).planned[0]?.id ?? ''
      await apply(sam, [
        { do: 'nameOccupation', interview: owed, occupation: 'analyst' },
        { ...CANDIDATES, candidates: [{ id: id('contact'), name: 'Chika', occupation: '', why: '' }] },
      ])
      const form = { id: id('form'), ref: 'a.b.', title: '', submit: '', fields: [] }
      await store().keepForm(sam.owner, form, NOW)
      const nothing = { due: [], dated: [], undated: [], heard: [], planned: [], failed: [] }

      const reads: [ask: (owner: Owner, read: Reads) => Promise<unknown>, none: unknown][] = [
        [(owner, read) => read.interview(owner, interview), undefined],
        [(owner, read) => read.interview(owner, owed), undefined],
        [(owner, read) => read.open(owner), []],
        [(owner, read) => read.owed(owner), []],
        [(owner, read) => read.met(owner), []],
        [(owner, read) => read.with(owner, { contact }), { interviews: [] }],
        [(owner, read) => read.with(owner, { name: 'Ada Lovelace' }), { interviews: [] }],
        [(owner, read) => read.contacts(owner, ''), []],
        [(owner, read) => read.named(owner, 'Ada Lovelace'), []],
        [(owner, read) => read.explored(owner), []],
        [(owner, read) => read.candidates(owner), []],
        [(owner, read) => read.occupations(owner), []],
        [
          (owner, read) => read.home(owner, POLICY, NOW),
          { ...nothing, stages: { idea: 0, asked: 0, scheduled: 0, held: 0, thanked: 0, off: 0 } },
        ],
        [(owner, read) => read.reminder(owner, reminder, NOW), undefined],
        [(owner) => store().keptForm(owner, form.id), undefined],
      ]
      const others = [await meet({ place: sam.at.id ?? '' }), await meet()]
      for (const [ask, none] of reads) {
        for (const { owner } of others) expect(await ask(owner, store().reads)).toEqual(none)
        // Sam's id in another program is nobody.
        expect(await ask({ program: others[1]?.owner.program ?? '', member: sam.owner.member }, store().reads)).toEqual(
          none,
        )
        expect(await ask(sam.owner, store().reads)).not.toEqual(none)
      }
    })

    test('whom they met is the latest held talk with each, the latest first', async () => {
      const sam = await meet()
      const [ada, contact] = [id('interview'), id('contact')]
      await apply(sam, [{ ...log(ada, NOW - 9 * DAY), who: { newContact: contact, name: 'Ada' } } as Change])
      const grace = await held(sam, 24, NOW, 'Grace')
      const again = id('interview')
      await apply(sam, [{ ...log(again, NOW - HOUR), who: { contact } } as Change])
      // Planned, or called off: not met.
      await plan(sam, { name: 'Ben' })
      await apply(sam, [
        { ...log(id('interview'), NOW), outcome: 'off', who: { newContact: id('contact'), name: 'Eve' } } as Change,
      ])
      expect((await store().reads.met(sam.owner)).map((talk) => talk.id)).toEqual([again, grace])
    })

    test('everything is what the person wrote, and nothing of anybody else', async () => {
      const sam = await meet()
      const kim = await meet({ place: sam.at.id ?? '' })
      await plan(sam, { name: 'Ada' })
      await plan(kim, { name: 'Grace' })
      const everything = JSON.stringify(await store().reads.everything(sam.owner))
      expect(everything).toContain('Ada')
      expect(everything).toContain('Do analysts write code?')
      for (const others of ['Grace', kim.owner.member, kim.account.user, sam.owner.program])
        expect(everything).not.toContain(others)
    })

    test('open talks are those not yet logged: the dated ones by date, then the newest', async () => {
      const sam = await meet()
      await plan(sam, { name: 'Old idea', startsAt: undefined, now: NOW - DAY })
      await plan(sam, { name: 'New idea', startsAt: undefined })
      await plan(sam, { name: 'Friday', startsAt: NOW + 4 * DAY })
      await plan(sam, { name: 'Over', startsAt: NOW - DAY })
      await held(sam, 1, NOW, 'Held')
      expect(names(await store().reads.open(sam.owner))).toEqual(['Over', 'Friday', 'New idea', 'Old idea'])
    })

    test('thanks are owed for what was held, the most urgent first', async () => {
      const sam = await meet()
      await held(sam, 1, NOW, 'Later')
      await held(sam, 20, NOW, 'Urgent')
      const thanked = await held(sam, 30, NOW, 'Thanked')
      await apply(sam, [{ do: 'markThanked', interview: thanked, at: NOW }])
      await plan(sam, { name: 'Planned' })
      expect(names(await store().reads.owed(sam.owner))).toEqual(['Urgent', 'Later'])
    })

    test('talks with somebody are found by their name or id, the newest first', async () => {
      const sam = await meet()
      const first = await plan(sam, { name: 'Zoë Ĺ', now: NOW - DAY })
      const second = await plan(sam, { name: 'zoë  ĺ' })
      await plan(sam, { name: 'Somebody else' })
      const { contact, interviews } = await store().reads.with(sam.owner, { name: 'ZOË Ĺ' })
      expect(contact?.name).toBe('Zoë Ĺ')
      expect(interviews.map(({ id }) => id)).toEqual([second, first])
      expect(await store().reads.with(sam.owner, { contact: contact?.id ?? '' })).toEqual({ contact, interviews })
      expect(await store().reads.with(sam.owner, { name: 'nobody' })).toEqual({ interviews: [] })
    })

    test('a name that was given in a talk comes with whoever gave it, where they may be named', async () => {
      const [sam, kim] = [await meet(), await meet()]
      const interview = await held(sam, 1)
      const referrals = [
        { id: id('r'), name: 'Grace Hopper', mayBeNamed: true },
        { id: id('r'), name: 'Chika Obi', mayBeNamed: false },
      ]
      await apply(sam, [{ do: 'describeTalk', interview, referrals, suggestions: [], details: '' }])
      const through = async (owner: Owner, name: string) => (await store().reads.with(owner, { name })).referredBy
      expect(await through(sam.owner, 'grace  HOPPER')).toBe('Ada Lovelace')
      expect(await through(sam.owner, 'Chika Obi')).toBeUndefined()
      expect(await through(kim.owner, 'Grace Hopper')).toBeUndefined()
      const who = { newContact: id('contact'), name: 'Grace Hopper', referredBy: 'Ada Lovelace' }
      const talk = id('interview')
      await apply(sam, [{ ...log(talk, NOW), who } as Change])
      expect((await store().reads.interview(sam.owner, talk))?.contact.referredBy).toBe('Ada Lovelace')
    })

    test('the picture is drawn from what was heard, each person once', async () => {
      const sam = await meet()
      const first = await held(sam, 9)
      const contact = (await store().reads.interview(sam.owner, first))?.contact.id ?? ''
      const again = id('interview')
      await held(sam, 5, NOW, 'Of no known occupation')
      const reflection = { clear: ['pay'], did: 4, trust: 2, bond: 5, words: 'Ask more.' }
      await apply(sam, [
        { ...log(again, NOW - HOUR), who: { contact } } as Change,
        { do: 'nameOccupation', interview: again, occupation: 'Analyst' },
        { do: 'lookBack', interview: again, reflection },
        { do: 'compare', interview: first, takeaways: [{ tag: 'They code daily', agrees: false }] },
      ])
      const ada = { id: contact, name: 'Ada Lovelace', occupation: 'Analyst', referredBy: '' }
      expect((await store().reads.home(sam.owner, POLICY, NOW)).heard).toEqual([ada])
      expect(await store().reads.explored(sam.owner)).toEqual([
        { contact: ada, reflection, takeaways: [] },
        { contact: expect.objectContaining({ name: 'Of no known occupation' }), takeaways: [] },
        { contact: ada, takeaways: [{ tag: 'They code daily', agrees: false }] },
      ])
    })

    test('an occupation is offered once, as it was spelled last', async () => {
      const sam = await meet()
      const occupations = ['UX Designer', 'Nurse', 'dáta  analyst', '', 'uxdesigner', 'Data Analyst']
      for (const [i, occupation] of occupations.entries()) {
        const candidates = [{ id: id('contact'), name: `Person ${i}`, occupation, why: '' }]
        await apply(sam, [{ ...CANDIDATES, candidates, at: NOW + i }])
      }
      expect(await store().reads.occupations(sam.owner)).toEqual(['Data Analyst', 'uxdesigner', 'Nurse'])
    })

    test('a talk to come knows what was clear after earlier ones in its occupation, and of no others', async () => {
      const sam = await meet()
      const mate = await meet({ place: sam.at.id ?? '' })
      const lookBack = async (person: typeof sam, name: string, occupation: string, clear: readonly string[]) => {
        const interview = await held(person, 2, NOW, name)
        await apply(person, [
          { do: 'nameOccupation', interview, occupation },
          { do: 'lookBack', interview, reflection: { clear, did: 3, trust: 3, words: '' } },
        ])
      }
      const interview = await plan(sam, { name: 'Grace' })
      await apply(sam, [{ do: 'nameOccupation', interview, occupation: 'Analyst’s aide' }])
      const clearBefore = async () => (await store().reads.interview(sam.owner, interview))?.clearBefore
      await lookBack(mate, 'Ben', "analyst's aide", ['job'])
      await lookBack(sam, 'Chika', 'nurse', ['job'])
      expect(await clearBefore()).toBeUndefined()
      await lookBack(sam, 'Dora', "Ánalyst's aide", ['pay'])
      expect(await clearBefore()).toEqual([['pay']])
      await lookBack(sam, 'Eve', "ANALYST'SAIDE", ['skills'])
      expect(await clearBefore()).toEqual([['pay'], ['skills']])
      await apply(sam, [log(interview, NOW)])
      expect(await clearBefore()).toBeUndefined()
    })

    test('a talk knows how whoever gave the name is reached, where they are the student’s own contact', async () => {
      const sam = await meet()
      const mate = await meet({ place: sam.at.id ?? '' })
      const interview = await plan(sam, { name: 'Ada' })
      await apply(sam, [{ do: 'sayFound', interview, referredBy: 'Grace HOPPER' }])
      const leadDetails = async () => (await store().reads.interview(sam.owner, interview))?.leadDetails
      const one = { id: id('contact'), name: 'grace hopper', occupation: '', why: '' }
      await apply(mate, [{ ...CANDIDATES, candidates: [one], details: 'mate@example.org', at: NOW }])
      expect(await leadDetails()).toBeUndefined()
      await apply(sam, [
        { ...CANDIDATES, candidates: [{ ...one, id: id('contact') }], details: 'grace@example.org', at: NOW },
      ])
      expect(await leadDetails()).toBe('grace@example.org')
      const lead = { lead: 'GRACE hopper', newContact: id('contact'), details: '555 0101', at: NOW }
      await apply(mate, [{ do: 'noteLeadReach', interview, ...lead }]).catch(() => undefined)
      expect(await leadDetails()).toBe('grace@example.org')
      await apply(sam, [{ do: 'noteLeadReach', interview, ...lead }])
      expect(await leadDetails()).toBe('555 0101')
    })

    test('candidates are contacts without a talk, and names that were given in one', async () => {
      const sam = await meet()
      const interview = await held(sam, 1)
      const one = (name: string) => ({ id: id('contact'), name, occupation: '', why: 'She paints' })
      await apply(sam, [{ ...CANDIDATES, candidates: [one('Ben Ito'), one('Chika Obi')], at: NOW + HOUR }])
      await apply(sam, [{ ...CANDIDATES, candidates: [one(' ben  ITO')], origin: 'alumni', details: 'other', at: NOW }])
      const referrals = ['Grace Hopper', 'Chika Obi'].map((name) => ({ id: id('r'), name, mayBeNamed: true }))
      await apply(sam, [{ do: 'describeTalk', interview, referrals, suggestions: [], details: '' }])
      const found = async () => await store().reads.candidates(sam.owner)
      const kept = { occupation: '', why: 'She paints', origin: 'family', referredBy: '' }
      const grace = { name: 'Grace Hopper', occupation: '', origin: 'referral', referredBy: 'Ada Lovelace' }
      expect(await found()).toEqual([{ name: 'Chika Obi', ...kept }, { name: 'Ben Ito', ...kept }, grace])
      expect((await store().reads.with(sam.owner, { name: 'ben ito' })).contact?.details).toBe('https://e.example')
      await plan(sam, { name: 'Ben Ito' })
      await apply(sam, [
        { ...log(id('interview'), NOW), who: { newContact: id('contact'), name: 'Grace Hopper' } } as Change,
      ])
      expect((await found()).map(({ name }) => name)).toEqual(['Chika Obi'])
    })

    test('contacts are found by a part of their name, the latest used first, whatever characters are in it', async () => {
      const sam = await meet()
      for (const [hours, name] of [
        [3, '100% Ada'],
        [2, 'Ada_B'],
        [1, 'Grace'],
      ] as const)
        await plan(sam, { name, now: NOW - hours * HOUR, startsAt: undefined })
      const found = async (words: string) => (await store().reads.contacts(sam.owner, words)).map(({ name }) => name)
      expect(await found('')).toEqual(['Grace', 'Ada_B', '100% Ada'])
      expect(await found('ADA')).toEqual(['Ada_B', '100% Ada'])
      expect(await found('%')).toEqual(['100% Ada'])
      expect(await found('a_')).toEqual(['Ada_B'])
      expect(await found('\\')).toEqual([])
      expect(await found('\u0000')).toHaveLength(3)
    })

    test('whoever is called just that comes first among many, then whose name begins with it; accents need not be typed', async () => {
      const sam = await meet()
      for (const [hours, name] of [
        [90, 'Ann'],
        [80, 'Ann Lee'],
        [70, 'Mary Ann'],
        [60, 'José García'],
      ] as const)
        await plan(sam, { name, now: NOW - hours * HOUR, startsAt: undefined })
      for (let i = 0; i < 30; i++) await plan(sam, { name: `Joann ${i}`, startsAt: undefined })
      const found = async (words: string) => (await store().reads.contacts(sam.owner, words)).map(({ name }) => name)
      expect((await found('ann')).slice(0, 4)).toEqual(['Ann', 'Ann Lee', 'Mary Ann', expect.stringMatching(/^Joann/)])
      expect(await found('ann')).toHaveLength(25)
      expect(await found('jose g')).toEqual(['José García'])
      expect(await found('JOSÉ')).toEqual(['José García'])
    })

    test('home shows what is due, what comes next and how many talks stand where, seven of each', async () => {
      const sam = await meet()
      for (let i = 0; i < 8; i++) await held(sam, 10 + i, NOW, `Held ${i}`)
      await plan(sam, { name: 'Friday', startsAt: NOW + 4 * DAY })
      await plan(sam, { name: 'Tomorrow', startsAt: NOW + DAY })
      await plan(sam, { name: 'Yesterday', startsAt: NOW - DAY })
      await plan(sam, { name: 'Long ago', startsAt: NOW - 9 * DAY })
      await plan(sam, { name: 'Old idea', startsAt: undefined, now: NOW - DAY })
      await plan(sam, { name: 'New idea', startsAt: undefined })
      const home = await store().reads.home(sam.owner, POLICY, NOW)
      expect(names(home.due)).toEqual(['Long ago', 'Yesterday', ...[7, 6, 5, 4, 3, 2, 1, 0].map((i) => `Held ${i}`)])
      expect(names(home.dated)).toEqual(['Tomorrow', 'Friday'])
      expect(names(home.undated)).toEqual(['New idea', 'Old idea'])
      expect(home.stages).toEqual({ idea: 2, asked: 0, scheduled: 4, held: 8, thanked: 0, off: 0 })
      expect(home.planned).toHaveLength(20)
      expect(home.planned.map(({ dueAt }) => dueAt)).toEqual(
        home.planned.map(({ dueAt }) => dueAt).sort((a, b) => a - b),
      )
    })

    test('home, a form and its saving take as many queries with much stored as with little', async () => {
      const sam = await meet()
      const arrive = (event = id('event')) => store().arrive({ id: event, by: sam.account, at: sam.at }, NOW)
      const submit = async (interview: string) => {
        const event = id('event')
        await arrive(event)
        await store().reads.interview(sam.owner, interview)
        await apply(sam, [log(interview, NOW)], { event })
      }
      for (const stored of [1, 30]) {
        for (let i = 0; i < stored; i++) await held(sam, i, NOW, `Held ${stored} ${i}`)
        const interview = await plan(sam)
        expect(await counted(async () => [await arrive(), await store().reads.home(sam.owner, POLICY, NOW)])).toBe(3)
        expect(await counted(() => submit(interview))).toBeLessThanOrEqual(7)
        expect(
          await counted(() => apply(sam, [{ do: 'setZone', zone: `Asia/${stored === 1 ? 'Tokyo' : 'Seoul'}` }])),
        ).toBeLessThanOrEqual(5)
      }
      expect(Object.keys(await planned(sam)).length).toBeGreaterThan(0)
    })

    test('forms and answers are forgotten after a day, not before', async () => {
      const sam = await meet()
      const form = { id: id('form'), ref: 'a.b.', title: 'T', submit: 'S', fields: [] }
      await store().keepForm(sam.owner, form, NOW)
      await store().keepForm(sam.owner, { ...form, title: 'again' }, NOW)
      const event = id('event')
      await apply(sam, [{ do: 'welcome', at: NOW }], { event })
      await store().sweep(NOW + DAY - 1)
      expect(await store().keptForm(sam.owner, form.id)).toEqual({ ...form, title: 'again' })
      expect(await apply(sam, [], { event, answer: { next: 'a' } })).not.toEqual({ next: 'a' })
      await store().sweep(NOW + DAY)
      expect(await store().keptForm(sam.owner, form.id)).toBeUndefined()
      expect(await apply(sam, [], { event, answer: { next: 'a' } })).toEqual({ next: 'a' })
    })
  })
}
