import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts'
import type { Claimed } from '../../../src/runtime/store.ts'
import { NOW, type Person, POLICY, type Stage, ZONE } from './stage.ts'

const TALK = NOW + 3 * DAY
const CONFIRM = TALK - 2 * DAY
const LOG = TALK + 30 * MINUTE

export const claiming = ({
  store,
  of,
  give,
  id,
  meet,
  begin,
  apply,
  plan,
  claim,
  settle,
  drain,
  planned,
  counted,
}: Stage): void => {
  const kinds = (claimed: readonly Claimed[]) => claimed.map(({ kind }) => kind)
  const only = (claimed: readonly Claimed[]): Claimed => {
    const [one] = claimed
    if (!one || claimed.length > 1) throw new Error(`${claimed.length} reminders, not one`)
    return one
  }

  describe('claiming', () => {
    beforeEach(drain)

    test('a reminder is claimed when it is due, with all that it takes to compose it, and not before', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      expect(await claim(CONFIRM - 1)).toEqual([])
      expect(await claim(CONFIRM)).toEqual([
        {
          id: expect.any(String),
          kind: 'confirm',
          dueAt: CONFIRM,
          attempts: 0,
          occurrence: 0,
          to: sam.by,
          account: { platform: 'slack', user: sam.account.user, place: sam.at.id },
          interview: await store().reads.interview(sam.owner, interview),
          wanted: true,
        },
      ])
    })

    test('that somebody could not be reached is told with what is claimed next, until they do something or are', async () => {
      await drain()
      const [sam, kim] = [await begin(), await begin()]
      const told = async (person: Person): Promise<number | undefined> => {
        await plan(person, { name: id('name') })
        const [claimed] = (await claim(NOW + 3 * DAY)).filter(({ to }) => to.id === person.by.id)
        await give()
        await drain()
        return claimed?.account.unreachableAt
      }
      const unreachable = async (person: Person, at: number) => {
        await plan(person, { name: id('name') })
        const [one] = (await claim(NOW + 3 * DAY)).filter(({ to }) => to.id === person.by.id)
        if (!one) throw new Error('nothing was claimed')
        await store().settle([{ ...of(one), became: 'failed', at, reason: 'closed', unreachable: true }], 'us', at)
        await give()
        await drain()
      }
      await unreachable(sam, NOW + DAY)
      expect(await told(sam)).toBe(NOW + DAY)
      expect(await told(kim)).toBeUndefined()
      await store().arrive({ id: id('event'), by: sam.account, at: sam.at }, NOW + DAY)
      expect(await told(sam)).toBeUndefined()

      await unreachable(kim, NOW + 2 * DAY)
      await plan(kim, { name: id('name') })
      await settle(
        (await claim(NOW + 3 * DAY)).filter(({ to }) => to.id === kim.by.id),
        NOW + 3 * DAY,
      )
      expect(await told(kim)).toBeUndefined()
    })

    test('what one holder has no other gets; given back it is as if it had never been taken', async () => {
      await plan(await meet())
      const first = only(await claim(CONFIRM, { holder: 'one' }))
      expect(await claim(CONFIRM, { holder: 'two' })).toEqual([])
      await store().release(first ? [first.id] : [], 'two')
      expect(await claim(CONFIRM, { holder: 'two' })).toEqual([])
      await give('one')
      expect(only(await claim(CONFIRM, { holder: 'two' }))).toEqual(first)
    })

    test('a lease that ran out is another try, and its holder settles nothing any more', async () => {
      const sam = await meet()
      await plan(sam)
      const lost = await claim(CONFIRM, { holder: 'one', leaseSeconds: 1 })
      await pause(1050)
      const again = only(await claim(CONFIRM, { holder: 'two' }))
      expect([again.id, again.attempts]).toEqual([lost[0]?.id, 1])
      await settle(lost, CONFIRM, 'one')
      expect(await planned(sam)).toHaveProperty('confirm')
      await settle([again], CONFIRM, 'two')
      expect(await planned(sam)).not.toHaveProperty('confirm')
    })

    test('a lease is timed by the database: whose clock is a day ahead takes nothing that another holds, and what is free', async () => {
      await plan(await meet())
      const held = only(await claim(CONFIRM, { holder: 'one', leaseSeconds: 60 }))
      expect(await claim(CONFIRM + DAY, { holder: 'two' })).toEqual([])
      const kim = await meet()
      await plan(kim)
      expect(only(await claim(CONFIRM + DAY, { holder: 'two' })).to.id).toBe(kim.by.id)
      await settle([held], CONFIRM, 'one')
      await give('two')
      expect((await claim(CONFIRM + DAY)).map(({ to }) => to.id)).toEqual([kim.by.id])
    })

    test('a lease holds against a clock that is a day behind, too', async () => {
      await plan(await meet())
      await claim(CONFIRM + DAY, { holder: 'one', leaseSeconds: 1 })
      expect(await claim(CONFIRM, { holder: 'two' })).toEqual([])
      await pause(1050)
      expect(only(await claim(CONFIRM, { holder: 'two' })).attempts).toBe(1)
    })

    test('a batch is not larger than its limit, the longest due first, and takes as many queries as a single one', async () => {
      const sam = await meet()
      await plan(sam)
      expect(await counted(() => claim(CONFIRM))).toBe(1)
      await give()
      for (let i = 1; i < 9; i++) await plan(await meet(), { startsAt: TALK + i * MINUTE })
      let claimed: readonly Claimed[] = []
      expect(
        await counted(async () => {
          claimed = await claim(CONFIRM + DAY, { limit: 5 })
        }),
      ).toBe(1)
      expect(claimed.map(({ dueAt }) => dueAt)).toEqual([0, 1, 2, 3, 4].map((i) => CONFIRM + i * MINUTE))
      expect(await counted(() => settle(claimed, CONFIRM + DAY))).toBe(2)
      expect(await claim(CONFIRM + DAY)).toHaveLength(4)
      expect(await counted(() => claim(CONFIRM))).toBe(1)
    })

    test('what was sent is shown as sent, and what failed with its reason', async () => {
      const [sam, kim] = [await meet(), await meet()]
      await plan(sam)
      await plan(kim)
      const claimed = await claim(CONFIRM)
      const [his, hers] = [sam, kim].map(({ by }) => claimed.find(({ to }) => to.id === by.id))
      if (!his || !hers) throw new Error('not claimed')
      await store().settle(
        [
          { ...of(his), became: 'sent', at: CONFIRM + 1, message: 'M1', asks: 'an answer' },
          { ...of(hers), became: 'failed', at: CONFIRM + 1, reason: 'no direct messages' },
        ],
        'us',
        CONFIRM + 1,
      )
      const home = await store().reads.home(sam.owner, POLICY, CONFIRM + HOUR)
      expect(home.lastSent).toMatchObject({
        id: his.id,
        kind: 'confirm',
        who: 'Ada Lovelace',
        state: 'sent',
        sentAt: CONFIRM + 1,
      })
      const { failed } = await store().reads.home(kim.owner, POLICY, CONFIRM + HOUR)
      expect(failed).toMatchObject([{ id: hers.id, state: 'failed', reason: 'no direct messages' }])
      expect((await store().reads.home(kim.owner, POLICY, CONFIRM + 31 * DAY)).failed).toEqual([])
      expect(await claim(CONFIRM + HOUR)).toEqual([])
    })

    test('what is to be tried again comes at its new time, and counts as a try where it was one', async () => {
      await plan(await meet())
      const later = async (at: number, until: number, tried: boolean) => {
        const one = only(await claim(at))
        await store().settle([{ ...of(one), became: 'planned', dueAt: until, reason: 'busy', tried }], 'us', at)
        expect(await claim(until - 1)).toEqual([])
        return one.attempts
      }
      const tries = [
        await later(CONFIRM, CONFIRM + 10, false),
        await later(CONFIRM + 10, CONFIRM + 20, true),
        await later(CONFIRM + 20, CONFIRM + 30, true),
      ]
      expect(tries).toEqual([0, 0, 1])
      const last = only(await claim(CONFIRM + 30))
      expect([last.attempts, last.dueAt]).toEqual([2, CONFIRM])
    })

    test('one that was sent can be put off: it comes once more, as another message', async () => {
      const sam = await meet()
      await plan(sam)
      const first = await claim(CONFIRM)
      await settle(first, CONFIRM)
      await apply(sam, [{ do: 'snooze', reminder: only(first).id, until: CONFIRM + 2 * HOUR }], { now: CONFIRM })
      expect(await claim(CONFIRM + 2 * HOUR - 1)).toEqual([])
      const second = only(await claim(CONFIRM + 2 * HOUR))
      expect(second).toMatchObject({
        id: first[0]?.id,
        dueAt: CONFIRM + 2 * HOUR,
        occurrence: 1,
        attempts: 0,
        wanted: true,
      })
      await settle([second], CONFIRM + 2 * HOUR)
      expect(await claim(CONFIRM + 3 * HOUR)).toEqual([])
    })

    test('one that was put off after it came is still known to have come', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      const first = await claim(CONFIRM)
      await settle(first, CONFIRM)
      await apply(sam, [{ do: 'snooze', reminder: only(first).id, until: CONFIRM + 2 * HOUR }], { now: CONFIRM })
      await apply(sam, [{ do: 'saveDraft', interview, draft: 'request-email', words: 'Dear Ada' }], { now: CONFIRM })
      const { lastSent, planned: coming } = await store().reads.home(sam.owner, POLICY, CONFIRM)
      expect(lastSent).toMatchObject({ id: first[0]?.id, state: 'planned', sentAt: CONFIRM })
      expect(coming[0]).toMatchObject({ id: first[0]?.id, snoozedUntil: CONFIRM + 2 * HOUR })
    })

    test('who missed one is told so, whoever was left in quiet or had paused is not', async () => {
      const people = [await begin(), await begin(), await begin()]
      for (const person of people) await plan(person)
      const claimed = (await claim(CONFIRM)).filter(({ kind }) => kind === 'confirm')
      const reasons = ['its moment has passed', 'quiet', 'paused']
      await store().settle(
        claimed.map((one) => {
          const reason = reasons[people.findIndex(({ by }) => by.id === one.to.id)] ?? ''
          return { ...of(one), became: 'missed', at: CONFIRM, reason }
        }),
        'us',
        CONFIRM,
      )
      const again = people.map(({ account, at }) => meet({ user: account.user, place: at.id ?? '', now: CONFIRM }))
      expect((await Promise.all(again)).map(({ by }) => by.missed)).toEqual([1, 0, 0])
      // Told once more, it changes nothing.
      await store().settle(
        [{ ...of(claimed[0] as Claimed), became: 'missed', at: CONFIRM, reason: 'x' }],
        'us',
        CONFIRM,
      )
      expect((await meet({ user: people[0]?.account.user ?? '', place: people[0]?.at.id ?? '' })).by.missed).toBe(1)
    })

    test('a weekly message that was put off to near the next one speaks for it; the one after comes', async () => {
      const sam = await begin()
      const MONDAY = NOW + 7 * DAY
      const week = only((await claim(MONDAY + 11 * MINUTE)).filter(({ kind }) => kind === 'weekly'))
      await settle([week], MONDAY + 11 * MINUTE)
      const until = MONDAY + 7 * DAY - 3 * HOUR
      await apply(sam, [{ do: 'snooze', reminder: week.id, until }], { now: MONDAY + HOUR })
      const weeklies = async (now: number) =>
        (await claim(now)).filter(({ kind, to }) => kind === 'weekly' && to.id === sam.by.id)
      const [once, ...more] = await weeklies(MONDAY + 8 * DAY)
      expect([once?.id, more]).toEqual([week.id, []])
      await give()
      // Neither another zone nor other hours bring it back.
      await apply(sam, [{ do: 'setZone', zone: 'America/New_York' }], { now: MONDAY + 2 * HOUR })
      await apply(sam, [{ do: 'setZone', zone: ZONE }], { now: MONDAY + 2 * HOUR })
      const [still, ...others] = await weeklies(MONDAY + 8 * DAY)
      expect([still?.id, others]).toEqual([week.id, []])
      await settle([still as Claimed], until)
      expect(await planned(sam)).toMatchObject({ weekly: MONDAY + 14 * DAY })
    })

    test('a weekly message that was put off to the middle of the week leaves the next one where it is', async () => {
      const sam = await begin()
      const MONDAY = NOW + 7 * DAY
      const week = only((await claim(MONDAY + 11 * MINUTE)).filter(({ kind }) => kind === 'weekly'))
      await settle([week], MONDAY + 11 * MINUTE)
      await apply(sam, [{ do: 'snooze', reminder: week.id, until: MONDAY + 3 * DAY }], { now: MONDAY + HOUR })
      await apply(sam, [{ do: 'setZone', zone: ZONE }], { now: MONDAY + 2 * HOUR })
      expect((await claim(MONDAY + 8 * DAY)).filter(({ kind }) => kind === 'weekly')).toHaveLength(2)
    })

    test('the week’s message that is due, or was put off, has no second one beside it by other hours', async () => {
      const MONDAY = NOW + 7 * DAY
      const from = (hour: number) => ({ allowedHours: { days: [1, 2, 3, 4, 5], from: hour, to: 19 } })
      const weeklies = async (person: { by: { id: string } }, until: number) => {
        const found = (await claim(until)).filter(({ kind, to }) => kind === 'weekly' && to.id === person.by.id)
        await give()
        return found
      }
      const [due, off] = [await begin(), await begin()]
      // Between nine and its minute.
      await apply(due, [{ do: 'setPreference', preference: from(12) }], { now: MONDAY + 1 })
      expect(await weeklies(due, MONDAY + DAY)).toHaveLength(1)
      const week = (await claim(MONDAY + 11 * MINUTE)).filter(
        ({ kind, to }) => kind === 'weekly' && to.id === off.by.id,
      )
      await settle(week, MONDAY + 11 * MINUTE)
      await give()
      const reminder = week[0]?.id ?? ''
      await apply(off, [{ do: 'snooze', reminder, until: MONDAY + 90 * DAY }], { now: MONDAY + HOUR / 2 })
      await apply(off, [{ do: 'setPreference', preference: from(12) }], { now: MONDAY + HOUR })
      expect(await weeklies(off, MONDAY + 6 * DAY)).toEqual([])
      expect(await weeklies(off, MONDAY + 8 * DAY)).toHaveLength(1)
    })

    test('one whose talk was moved while it was being sent stays sent, and the new time has its own', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      const claimed = await claim(CONFIRM)
      await apply(sam, [{ do: 'scheduleInterview', interview, startsAt: TALK + DAY, zone: ZONE }], { now: CONFIRM })
      await settle(claimed, CONFIRM)
      expect((await store().reads.home(sam.owner, POLICY, CONFIRM)).lastSent?.id).toBe(claimed[0]?.id)
      expect(await planned(sam)).toMatchObject({ confirm: CONFIRM + DAY })
    })

    test('one that the record ended while it was being sent is not planned again by its failure', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      const one = only(await claim(CONFIRM))
      await apply(sam, [{ do: 'confirm', interview, at: CONFIRM }], { now: CONFIRM })
      await store().settle(
        [{ ...of(one), became: 'planned', dueAt: CONFIRM + 1, reason: 'busy', tried: true }],
        'us',
        CONFIRM,
      )
      expect(await claim(CONFIRM + 1)).toEqual([])
    })

    test('a put-off reminder of a talk that was logged since is no longer wanted', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      const claimed = await claim(CONFIRM)
      await settle(claimed, CONFIRM)
      await apply(sam, [{ do: 'confirm', interview, at: CONFIRM }], { now: CONFIRM })
      await apply(sam, [{ do: 'snooze', reminder: only(claimed).id, until: CONFIRM + HOUR }], { now: CONFIRM })
      const left = await claim(CONFIRM + HOUR)
      expect(left.filter(({ wanted }) => wanted)).toEqual([])
    })

    test('whoever is in a talk is busy until its planned end, and then no more', async () => {
      const sam = await meet()
      await plan(sam)
      await plan(sam, { name: 'Grace', startsAt: CONFIRM - 10 * MINUTE })
      const during = only((await claim(CONFIRM)).filter(({ kind }) => kind === 'confirm'))
      expect(during.busyUntil).toBe(CONFIRM + 20 * MINUTE)
      await give()
      const after = await claim(CONFIRM + 20 * MINUTE)
      expect(kinds(after).sort()).toEqual(['confirm', 'day-of', 'log'])
      expect(after.map(({ busyUntil }) => busyUntil)).toEqual([undefined, undefined, undefined])
    })

    test('a weekly message that was sent comes a week later, whatever zone and clock it is planned by until then', async () => {
      const sam = await begin()
      const MONDAY = NOW + 7 * DAY
      const week = (await claim(MONDAY + 11 * MINUTE)).filter(({ kind }) => kind === 'weekly')
      expect(week).toMatchObject([{ dueAt: MONDAY }])
      expect(await planned(sam)).toMatchObject({ weekly: MONDAY })
      await settle(week, MONDAY + 11 * MINUTE)
      expect(await planned(sam)).toMatchObject({ weekly: MONDAY + 7 * DAY })
      await apply(sam, [{ do: 'setZone', zone: 'America/Los_Angeles' }], { now: MONDAY + 12 * MINUTE })
      expect(await planned(sam)).toMatchObject({ weekly: MONDAY + 7 * DAY + 2 * HOUR })
      // An hour earlier: the clock was set back.
      await apply(sam, [{ do: 'setZone', zone: ZONE }], { now: MONDAY - HOUR })
      expect(await planned(sam)).toMatchObject({ weekly: MONDAY + 7 * DAY })
    })

    test('nothing is claimed for people of a place that the bot has left, until it is back', async () => {
      const [sam, kim] = [await meet(), await meet()]
      await plan(sam)
      await plan(kim)
      await store().leave(sam.at, 'slack', NOW)
      expect((await claim(CONFIRM)).map(({ to }) => to.id)).toEqual([kim.by.id])
      expect(await planned(sam)).toHaveProperty('confirm')
      // What is only drawn for somebody is no sign of them.
      await store().arrive({ id: id('event'), by: sam.account, at: sam.at, unseen: true }, NOW + DAY)
      expect(await claim(CONFIRM)).toEqual([])
      await store().arrive({ id: id('event'), by: sam.account, at: sam.at }, NOW + DAY)
      expect((await claim(CONFIRM)).map(({ to }) => to.id)).toEqual([sam.by.id])
    })

    test('a place that the bot is back in is written to before anybody does anything', async () => {
      const sam = await meet()
      await plan(sam)
      await store().leave(sam.at, 'slack', NOW)
      expect(await claim(CONFIRM)).toEqual([])
      await store().back(sam.at, 'discord')
      expect(await claim(CONFIRM)).toEqual([])
      await store().back(sam.at, 'slack')
      await store().back(sam.at, 'slack')
      expect((await claim(CONFIRM)).map(({ to }) => to.id)).toEqual([sam.by.id])
    })

    test('that a place was left, told once more after somebody came back, is no news', async () => {
      const sam = await meet()
      await plan(sam)
      await store().leave(sam.at, 'slack', NOW)
      await store().arrive({ id: id('event'), by: sam.account, at: sam.at }, NOW + HOUR)
      await store().leave(sam.at, 'slack', NOW)
      expect(kinds(await claim(CONFIRM))).toEqual(['confirm'])
      await give()
      await store().leave(sam.at, 'slack', NOW + 2 * HOUR)
      expect(await claim(CONFIRM)).toEqual([])
    })

    test('leaving a place on one platform leaves the same id on another as it is', async () => {
      const sam = await meet()
      await plan(sam)
      await store().leave(sam.at, 'discord', NOW)
      await store().leave({ direct: true }, 'slack', NOW)
      expect(kinds(await claim(CONFIRM))).toEqual(['confirm'])
    })

    test('somebody who is only known from direct messages is reached without a place', async () => {
      const account = { platform: 'discord', user: id('U') } as const
      const at = { direct: true }
      const { by } = await store().arrive({ id: id('event'), by: account, at }, NOW)
      await plan({ by, account, at, owner: { program: by.program.id, member: by.id } })
      expect(only(await claim(LOG - DAY)).account).toEqual({ ...account, place: '' })
    })
  })
}
