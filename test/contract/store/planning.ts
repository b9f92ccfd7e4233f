import { describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts'
import type { Change } from '../../../src/interviews/change.ts'
import { NOW, POLICY, type Stage, ZONE } from './stage.ts'

/** Thursday 9:00 in Chicago: the talk that the stage plans. */
const TALK = NOW + 3 * DAY

export const planning = ({
  drain,
  store,
  of,
  id,
  begin,
  claim,
  give,
  settle,
  meet,
  apply,
  plan,
  log,
  held,
  planned,
  counted,
}: Stage): void => {
  describe('planning', () => {
    test('a talk with a date calls for its reminders, one without for none', async () => {
      const [sam, kim] = [await meet(), await meet()]
      await plan(sam)
      expect(await planned(sam)).toEqual({
        confirm: TALK - 2 * DAY,
        'day-of': TALK - 2 * HOUR,
        log: TALK + 30 * MINUTE,
      })
      await plan(kim, { startsAt: undefined })
      expect(await planned(kim)).toEqual({})
    })

    test('moving a talk moves its reminders, and taking its date away ends them', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      await apply(sam, [{ do: 'scheduleInterview', interview, startsAt: TALK + DAY, zone: ZONE }])
      expect(await planned(sam)).toEqual({
        confirm: TALK - DAY,
        'day-of': TALK + DAY - 2 * HOUR,
        log: TALK + DAY + 30 * MINUTE,
      })
      await apply(sam, [{ do: 'postpone', interview, learned: '' }])
      expect(await planned(sam)).toEqual({})
      await apply(sam, [{ do: 'scheduleInterview', interview, startsAt: TALK, zone: ZONE }])
      expect(await planned(sam)).toEqual({
        confirm: TALK - 2 * DAY,
        'day-of': TALK - 2 * HOUR,
        log: TALK + 30 * MINUTE,
      })
    })

    test('another length moves what comes at its end', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      const before = await planned(sam)
      await apply(sam, [{ do: 'correctPlan', interview, occupation: 'analyst', aim: '', minutes: 45 }])
      expect(await planned(sam)).toEqual({ ...before, log: TALK + 45 * MINUTE })
    })

    test('logging ends what was planned before and begins the thank-you, which marking it sent ends', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      await apply(sam, [log(interview, TALK)], { now: TALK })
      const kinds = Object.keys(await planned(sam))
      expect(kinds).toContain('thanks-late')
      expect(kinds).not.toContain('log')
      await apply(sam, [{ do: 'markThanked', interview, at: TALK + HOUR }], { now: TALK + HOUR })
      expect(Object.keys(await planned(sam))).toEqual(['keep'])
      await apply(sam, [{ do: 'markThanked', interview }], { now: TALK + HOUR })
      expect(Object.keys(await planned(sam))).toEqual(kinds)
    })

    test('of a talk that is logged long after it was held, only the late reminder is planned', async () => {
      const sam = await meet()
      await held(sam, 72)
      expect(Object.keys(await planned(sam))).toEqual(['thanks-late'])
    })

    test('another zone moves the reminders of all talks', async () => {
      const sam = await meet()
      await held(sam, 1)
      await plan(sam, { name: 'Grace' })
      const before = await planned(sam)
      await apply(sam, [{ do: 'setZone', zone: 'Asia/Tokyo' }])
      const after = await planned(sam)
      expect(after['thanks-late']).not.toBe(before['thanks-late'])
      expect(after.log).toBe(before.log)
    })

    test('another zone moves what comes at a local hour, and neither the instants of a talk nor what was put off', async () => {
      const sam = await meet()
      await plan(sam, { startsAt: NOW + 3 * DAY + 6 * HOUR })
      const idea = await plan(sam, { name: 'Grace', startsAt: undefined })
      const other = await plan(sam, { name: 'Ben', startsAt: undefined })
      const on = NOW + 7 * DAY
      await apply(sam, [{ do: 'askAgain', interview: idea, on }])
      await apply(sam, [{ do: 'markAsked', interview: other, at: NOW }])
      const { planned: rows } = await store().reads.home(sam.owner, POLICY, NOW)
      const call = rows.find(({ kind }) => kind === 'call')?.id ?? ''
      const until = NOW + 5 * HOUR
      await apply(sam, [{ do: 'snooze', reminder: call, until }])
      const before = await planned(sam)
      expect(before).toMatchObject({ 'day-of': NOW + 3 * DAY - HOUR, ask: on, call: until })
      await apply(sam, [{ do: 'setZone', zone: 'America/New_York' }])
      const after = await planned(sam)
      expect(after).toEqual({ ...before, 'day-of': NOW + 3 * DAY - 2 * HOUR, ask: on - HOUR })
      await apply(sam, [{ do: 'setZone', zone: ZONE }])
      expect(await planned(sam)).toEqual(before)
    })

    test('a talk with somebody new is planned as it is when it is planned anew, and so is one whose name came just before', async () => {
      const sam = await meet()
      const [dated, logged] = [await plan(sam, { name: 'Nova Lee' }), await held(sam, 3, NOW, 'Otto Lee')]
      const before = await planned(sam)
      expect(Object.keys(before).length).toBeGreaterThan(3)
      for (const interview of [dated, logged]) await apply(sam, [{ do: 'tick', interview, items: { site: true } }])
      expect(await planned(sam)).toEqual(before)

      // Two at once that each bring the same new name: it is one contact, with two talks.
      await Promise.all([plan(sam, { name: 'Pia Lee' }), held(sam, 2, NOW, 'Pia Lee')])
      const both = await planned(sam)
      const { interviews } = await store().reads.with(sam.owner, { name: 'Pia Lee' })
      expect(interviews).toHaveLength(2)
      for (const { id: interview } of interviews) await apply(sam, [{ do: 'tick', interview, items: { site: true } }])
      expect(await planned(sam)).toEqual(both)
      await drain()
    })

    test('a talk with somebody new is written with one query, and by the zone and the wishes that they have by then', async () => {
      const sam = await meet()
      expect(await counted(() => plan(sam, { name: 'Nova Lee' }))).toBe(1)
      expect(await counted(() => held(sam, 3, NOW, 'Otto Lee'))).toBe(1)
      // Somebody who was read before their zone, or what they want, was changed.
      const changes: readonly Change[] = [
        { do: 'setZone', zone: 'Asia/Tokyo' },
        { do: 'setPreference', preference: { allowedHours: { days: [6], from: 10, to: 11 } } },
      ]
      for (const change of changes) {
        const kim = await meet()
        await apply(kim, [change])
        const interview = await plan(kim)
        const before = await planned(kim)
        await apply(kim, [{ do: 'tick', interview, items: { site: true } }])
        expect(await planned(kim)).toEqual(before)
        expect(before).not.toEqual({})
      }
    })

    test('another zone leaves the days that were chosen the same days, also half a world away', async () => {
      const [sam, kim] = [await meet(), await meet()]
      const NINE = NOW + 7 * DAY
      const chosen = async (person: typeof sam) => {
        const interview = await held(person, 0)
        const open = await plan(person, { name: 'Grace Hopper' })
        await apply(person, [
          { do: 'postpone', interview: open, learned: '', nextStep: { words: 'Send notes', on: NINE } },
          { do: 'askAgain', interview: open, on: NINE },
          {
            do: 'describeTalk',
            interview,
            referrals: [],
            suggestions: [{ id: id('advice'), words: 'Read', on: NINE }],
            details: '',
          },
        ])
        return async () => {
          const talk = await store().reads.interview(person.owner, open)
          const other = await store().reads.interview(person.owner, interview)
          return [talk?.nextStep?.on, talk?.askAgainOn, other?.suggestions[0]?.on]
        }
      }
      const [his, hers] = [await chosen(sam), await chosen(kim)]
      await apply(sam, [{ do: 'setZone', zone: 'Asia/Tokyo' }])
      const inTokyo = Date.parse('2026-11-30T09:00:00+09:00')
      expect(await his()).toEqual([inTokyo, inTokyo, inTokyo])
      expect(await planned(sam)).toMatchObject({ next: inTokyo, ask: inTokyo, advice: inTokyo })
      expect(await hers()).toEqual([NINE, NINE, NINE])
      await apply(sam, [{ do: 'setZone', zone: ZONE }])
      expect(await his()).toEqual([NINE, NINE, NINE])
    })

    test('another zone near the hour keeps what is due that day: to come, sent, or put off', async () => {
      const NINE = NOW + 7 * DAY
      const people = [await meet(), await meet(), await meet()]
      for (const person of people) {
        const interview = await plan(person, { startsAt: undefined })
        await apply(person, [{ do: 'postpone', interview, learned: '', nextStep: { words: 'Send notes', on: NINE } }])
      }
      const [early, late, off] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]]
      const next = async (person: typeof early) =>
        (await claim(NINE + DAY)).filter(({ kind, to, wanted }) => kind === 'next' && to.id === person.by.id && wanted)
      // Half past eight in Chicago is half past nine in New York: it is due.
      await apply(early, [{ do: 'setZone', zone: 'America/New_York' }], { now: NINE - HOUR / 2 })
      expect((await claim(NINE - HOUR / 2 + 11 * MINUTE)).filter(({ to }) => to.id === early.by.id)).toMatchObject([
        { kind: 'next', wanted: true, dueAt: NINE - HOUR / 2 },
      ])
      await give()
      // Sent at nine, it does not come again at nine further west.
      const sent = (await claim(NINE + 11 * MINUTE)).filter(({ to }) => to.id === late.by.id)
      await settle(sent, NINE + 11 * MINUTE)
      await give()
      await apply(late, [{ do: 'setZone', zone: 'America/Los_Angeles' }], { now: NINE + HOUR / 2 })
      expect(await next(late)).toEqual([])
      await give()
      // Put off to later, it stays put off.
      const reminder = (await store().reads.home(off.owner, POLICY, NOW)).planned.find(
        ({ kind }) => kind === 'next',
      )?.id
      await apply(off, [{ do: 'snooze', reminder: reminder ?? '', until: NINE + 5 * HOUR }])
      await apply(off, [{ do: 'setZone', zone: 'America/New_York' }])
      expect(await next(off)).toMatchObject([{ id: reminder, dueAt: NINE + 5 * HOUR }])
      await give()
    })

    test('other hours on the day of the week’s message bring it at once, not in a week', async () => {
      const sam = await begin()
      const MONDAY = NOW + 7 * DAY
      const from = (hour: number) => ({ days: [1, 2, 3, 4, 5], from: hour, to: 19 })
      await apply(sam, [{ do: 'setPreference', preference: { allowedHours: from(14) } }], { now: NOW + DAY })
      expect(await planned(sam)).toMatchObject({ weekly: MONDAY + 5 * HOUR })
      const noon = MONDAY + 3 * HOUR
      await apply(sam, [{ do: 'setPreference', preference: { allowedHours: from(9) } }], { now: noon })
      expect(await planned(sam)).toMatchObject({ weekly: noon })
      // Once it was sent, other hours bring no second one.
      await settle(
        (await claim(noon + 11 * MINUTE)).filter(({ to }) => to.id === sam.by.id),
        noon + 11 * MINUTE,
      )
      await apply(sam, [{ do: 'setPreference', preference: { allowedHours: from(16) } }], { now: noon + HOUR })
      expect(await planned(sam)).toMatchObject({ weekly: MONDAY + 7 * DAY + 7 * HOUR })
    })

    test('the zone that the platform tells leaves the days that were chosen the same days, too', async () => {
      const sam = await meet()
      const NINE = NOW + 7 * DAY
      const interview = await plan(sam, { startsAt: undefined })
      await apply(sam, [{ do: 'askAgain', interview, on: NINE }])
      const back = { ...sam.account, zone: 'Asia/Tokyo' }
      await store().arrive({ id: id('event'), by: back, at: sam.at }, NOW)
      const inTokyo = Date.parse('2026-11-30T09:00:00+09:00')
      expect((await store().reads.interview(sam.owner, interview))?.askAgainOn).toBe(inTokyo)
      expect(await planned(sam)).toMatchObject({ ask: inTokyo })
      // Whoever said their own keeps it, and their days.
      await apply(sam, [{ do: 'setZone', zone: ZONE }])
      await store().arrive({ id: id('event'), by: back, at: sam.at }, NOW)
      expect(await planned(sam)).toMatchObject({ ask: NINE })
    })

    test('advice keeps its day where the talk is described again in the same words', async () => {
      const sam = await meet()
      const interview = await held(sam, 0)
      const describe = (advice: string, on?: number) =>
        apply(sam, [
          {
            do: 'describeTalk',
            interview,
            referrals: [],
            suggestions: [{ id: id('advice'), words: advice, ...(on && { on }) }],
            details: '',
          },
        ])
      await describe('Read Knuth', NOW + 7 * DAY)
      await describe('Read Knuth')
      expect(await planned(sam)).toMatchObject({ advice: NOW + 7 * DAY })
      await describe('Read Turing')
      expect(await planned(sam)).not.toHaveProperty('advice')
    })

    test('what a pause holds back is not lost by wanting fewer for a while', async () => {
      const sam = await meet()
      const NINE = NOW + 7 * DAY
      const interview = await plan(sam, { startsAt: undefined })
      await apply(sam, [{ do: 'postpone', interview, learned: '', nextStep: { words: 'Send notes', on: NINE } }])
      const pausedUntil = NINE + DAY
      await apply(sam, [{ do: 'setPreference', preference: { pausedUntil } }])
      const [due] = (await claim(NINE + 11 * MINUTE)).filter(({ to }) => to.id === sam.by.id)
      if (!due) throw new Error('not due')
      const waits = { ...of(due), became: 'planned', dueAt: pausedUntil, reason: 'paused', tried: false } as const
      await store().settle([waits], 'us', NINE + 11 * MINUTE)
      await give()
      await apply(sam, [{ do: 'setPreference', preference: { pausedUntil, fewer: true } }], { now: NINE + HOUR })
      await apply(sam, [{ do: 'setPreference', preference: { pausedUntil } }], { now: NINE + 2 * HOUR })
      const after = (await claim(pausedUntil)).filter(({ to }) => to.id === sam.by.id)
      expect(after).toMatchObject([{ kind: 'next', wanted: true, held: 'paused' }])
      await give()
    })

    test("somebody else's reminders stay as they are", async () => {
      const [sam, kim] = [await meet(), await meet()]
      await plan(kim)
      const before = await planned(kim)
      await apply(sam, [{ do: 'setZone', zone: 'Asia/Tokyo' }])
      await held(sam, 1)
      expect(await planned(kim)).toEqual(before)
    })

    test('a reminder that was put off keeps its time when its talk is written to, and goes when it is no longer called for', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      const reminder =
        (await store().reads.home(sam.owner, POLICY, NOW)).planned.find(({ kind }) => kind === 'confirm')?.id ?? ''
      await apply(sam, [{ do: 'snooze', reminder, until: NOW + 5 * HOUR }])
      expect(await planned(sam)).toMatchObject({ confirm: NOW + 5 * HOUR })
      await apply(sam, [{ do: 'saveDraft', interview, draft: 'request-email', words: 'Dear Ada' }])
      expect(await planned(sam)).toMatchObject({ confirm: NOW + 5 * HOUR })
      await apply(sam, [{ do: 'confirm', interview, at: NOW }])
      expect(Object.keys(await planned(sam))).toEqual(['day-of', 'log'])
      expect(await store().reads.reminder(sam.owner, reminder, NOW)).toMatchObject({ stands: false })
    })

    test('one that was put off stays where they want fewer, and may be put off again as long as what it asks for is open', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      const rows = async () => (await store().reads.home(sam.owner, POLICY, NOW)).planned
      const reminder = (await rows()).find(({ kind }) => kind === 'confirm')?.id ?? ''
      await apply(sam, [{ do: 'snooze', reminder, until: NOW + 5 * HOUR }])
      await apply(sam, [{ do: 'setPreference', preference: { fewer: true } }])
      expect(await planned(sam)).toMatchObject({ confirm: NOW + 5 * HOUR })
      const found = () => store().reads.reminder(sam.owner, reminder, NOW)
      expect(await found()).toMatchObject({ id: reminder, stands: true, talk: { id: interview } })
      await apply(sam, [{ do: 'scheduleInterview', interview, startsAt: NOW + 9 * DAY, zone: ZONE }])
      // The talk has moved: another one comes before it.
      expect(await found()).toMatchObject({ stands: false })
      expect(await planned(sam)).not.toHaveProperty('confirm')
    })

    test('putting one off leaves the other reminders alone', async () => {
      const sam = await meet()
      await plan(sam)
      await plan(sam, { name: 'Grace', startsAt: NOW + 4 * DAY })
      const rows = async () => (await store().reads.home(sam.owner, POLICY, NOW)).planned
      const before = await rows()
      const [chosen] = before.filter(({ kind }) => kind === 'confirm')
      await apply(sam, [{ do: 'snooze', reminder: chosen?.id ?? '', until: NOW + HOUR }])
      const after = await rows()
      expect(after.find(({ id }) => id === chosen?.id)?.snoozedUntil).toBe(NOW + HOUR)
      const others = (all: typeof before) => all.filter(({ id }) => id !== chosen?.id)
      expect(others(after)).toEqual(others(before))
    })

    test('of two thank-yous of a talk within two hours one is left, of two talks or further apart both are', async () => {
      const sam = await meet()
      await held(sam, 0)
      const rows = (await store().reads.home(sam.owner, POLICY, NOW)).planned
      const first = rows.find(({ kind }) => kind === 'thanks-1')?.id ?? ''
      const third = rows.find(({ kind }) => kind === 'thanks-2' || kind === 'thanks-3')
      if (!third) throw new Error('no second step')
      const kinds = async () => Object.keys(await planned(sam)).sort()
      const all = await kinds()
      await apply(sam, [{ do: 'snooze', reminder: first, until: third.dueAt - 3 * HOUR }])
      expect(await kinds()).toEqual(all)
      await held(sam, 0, NOW, 'Grace Hopper')
      await apply(sam, [{ do: 'snooze', reminder: first, until: third.dueAt - HOUR }])
      const talks = (await store().reads.home(sam.owner, POLICY, NOW)).planned.filter(({ kind }) => kind === third.kind)
      expect(talks.map(({ who }) => who)).toEqual(['Grace Hopper'])
      // It is not brought back by what is written later.
      await apply(sam, [{ do: 'setZone', zone: ZONE }])
      const still = (await store().reads.home(sam.owner, POLICY, NOW)).planned.filter(({ kind }) => kind === third.kind)
      expect(still.map(({ who }) => who)).toEqual(['Grace Hopper'])
    })
  })
}
