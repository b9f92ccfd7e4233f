import { describe, expect, test } from 'vitest'
import type { Event } from '../../../src/core/event.ts'
import { here } from '../../../src/core/reply.ts'
import { DAY, HOUR } from '../../../src/core/time.ts'
import { view } from '../../../src/core/view.ts'
import { ownerOf } from '../../../src/people/member.ts'
import { NOW, POLICY, REPLY, type Stage, ZONE } from './stage.ts'

export const arriving = ({
  store,
  id,
  meet,
  begin,
  apply,
  plan,
  planned,
  counted,
  held,
  claim,
  give,
  drain,
}: Stage): void => {
  const arrive = (event: Pick<Event, 'by' | 'at'> & { id?: string; about?: string }, now = NOW) =>
    store().arrive({ id: id('event'), ...event }, now)
  const discord = (user: string): Event['by'] => ({ platform: 'discord', user, name: 'Sam' })
  const direct = { direct: true }

  describe('arriving', () => {
    test('a program without a name gets the first that is told, and keeps it; so does its place', async () => {
      const at = { id: id('G'), direct: false }
      const by = { platform: 'discord', user: id('U'), name: 'Sam' } as const
      const named = async (name?: string) =>
        (await store().arrive({ id: id('event'), by, at: { ...at, ...(name && { name }) } }, NOW)).by.program.id
      const ofPlace = async () => (await store().places('discord')).find((place) => place.id === at.id)?.name
      await named()
      expect(await ofPlace()).toBe('')
      await named('Career Center')
      const program = await named('Another name')
      expect(await ofPlace()).toBe('Career Center')
      const [found] = await store().reads.programs(by)
      expect(found).toMatchObject({ id: program, name: 'Career Center' })
    })

    test('the places where the bot is are told by platform, and not those that it left, nor anybody’s direct message', async () => {
      const [here, gone, direct] = [await meet(), await meet(), id('U')]
      await store().arrive({ id: id('event'), by: { platform: 'slack', user: direct }, at: { direct: true } }, NOW)
      await store().leave(gone.at, 'slack', NOW)
      const ids = (await store().places('slack')).map((place) => place.id)
      expect(ids).toContain(here.at.id)
      expect(ids).not.toContain(gone.at.id)
      expect(ids.filter((one) => one.startsWith('@'))).toEqual([])
      expect((await store().places('discord')).map((place) => place.id)).not.toContain(here.at.id)
    })

    test('a direct message that was opened is where reminders go, and nobody else’s', async () => {
      const [sam, kim] = [await begin(), await begin()]
      for (const person of [sam, kim]) await held(person, 3)
      await store().keepDirect(sam.account, 'D1')
      const claimed = (await claim(NOW + 2 * DAY)).filter(({ to }) => [sam.by.id, kim.by.id].includes(to.id))
      expect(claimed.map(({ to, account }) => [to.id === sam.by.id, account.direct])).toEqual(
        expect.arrayContaining([
          [true, 'D1'],
          [false, undefined],
        ]),
      )
      await give()
      await drain()
    })

    test('somebody new is a student of a new program, in the zone that the platform told', async () => {
      const { by } = await meet()
      expect(by).toMatchObject({ name: 'Sam', zone: ZONE, language: 'en', roles: [], preference: {} })
      expect(by).toMatchObject({ program: { name: 'Team', zone: ZONE, policy: { minutes: 30, thanksWithin: 24 } } })
      const { cohorts } = await store().reads.program(by.program.id)
      expect(cohorts).toEqual([{ id: expect.any(String), name: 'Everyone', members: 0 }])
    })

    test('somebody known is found with one query, whenever they come', async () => {
      const { by, account, at } = await meet()
      for (const later of [0, HOUR, DAY]) {
        const queries = await counted(async () =>
          expect((await arrive({ by: account, at }, NOW + later)).by).toEqual(by),
        )
        expect(queries).toBe(1)
      }
    })

    test('somebody new is made with four queries, and what is told of somebody known later is written with two', async () => {
      const account = { platform: 'slack', user: id('U') } as const
      const at = { id: id('T'), direct: false }
      expect(await counted(() => arrive({ by: account, at }))).toBe(4)
      expect(await counted(() => arrive({ by: { ...account, name: 'Sam' }, at }))).toBe(2)
      expect(await counted(() => arrive({ by: discord(id('U')), at: direct }))).toBe(4)
    })

    test('a zone that they said is theirs in the next program too; one that a platform told is not taken along', async () => {
      const [user, at] = [id('U'), { id: id('T'), name: 'One', direct: false }]
      const account = { platform: 'discord', user } as const
      const { by } = await arrive({ by: account, at })
      await apply({ by, account, at, owner: ownerOf(by) }, [{ do: 'setZone', zone: 'Europe/Berlin' }])
      const second = { by: account, at: { id: id('T'), name: 'Two', direct: false } }
      expect((await arrive(second)).by).toMatchObject({ zone: 'Europe/Berlin', preference: { ownZone: true } })
      expect((await arrive(second)).by.id).not.toBe(by.id)
      expect((await arrive({ by: { ...account, user: id('U') }, at: second.at })).by.zone).toBeUndefined()

      const told = { platform: 'slack', user: id('U') } as const
      await arrive({ by: { ...told, zone: ZONE }, at })
      expect((await arrive({ by: told, at: second.at })).by.zone).toBeUndefined()
    })

    test('a zone that is told later moves the reminders that were planned without it', async () => {
      const account = { platform: 'slack', user: id('U') } as const
      const at = { id: id('T'), direct: false }
      const { by } = await arrive({ by: account, at })
      const sam = { by, account, at, owner: ownerOf(by) }
      // Confirmed at 1 o'clock in UTC means at 19:00, when the allowed hours end, of the day before.
      await plan(sam, { startsAt: Date.UTC(2026, 10, 26, 1) })
      expect((await planned(sam)).confirm).toBe(Date.UTC(2026, 10, 23, 19))
      await arrive({ by: { ...account, zone: ZONE }, at })
      expect((await planned(sam)).confirm).toBe(Date.UTC(2026, 10, 24, 1))
    })

    test('a zone that has changed moves the reminders, unless they said their zone themselves', async () => {
      const [sam, mia] = [await begin(), await begin()]
      await apply(mia, [{ do: 'setZone', zone: ZONE }])
      for (const person of [sam, mia]) {
        // 8 pm in Chicago, outside the allowed hours; 11 am in Tokyo.
        await plan(person, { startsAt: Date.UTC(2026, 10, 27, 2) })
        const before = (await planned(person)).confirm
        await arrive({ by: { ...person.account, zone: 'Asia/Tokyo' }, at: person.at })
        const after = (await planned(person)).confirm
        if (person === sam) expect(after).toBe(Date.UTC(2026, 10, 25, 2))
        else expect(after).toBe(before)
      }
      expect((await planned(mia)).confirm).toBe(Date.UTC(2026, 10, 25, 1))
    })

    test('a new person of a new place who does twenty things at once is one member', async () => {
      const [account, at] = [discord(id('U')), { id: id('G'), direct: false }]
      const all = await Promise.all(Array.from({ length: 20 }, () => arrive({ by: account, at })))
      expect(new Set(all.map(({ by }) => by.id)).size).toBe(1)
      expect(new Set(all.map(({ by }) => by.program.id)).size).toBe(1)
    })

    test('twenty people who come to a new place at once are twenty members of one program with one cohort', async () => {
      const at = { id: id('G'), direct: false }
      const all = await Promise.all(Array.from({ length: 20 }, () => arrive({ by: discord(id('U')), at })))
      expect(new Set(all.map(({ by }) => by.id)).size).toBe(20)
      const [program, ...others] = new Set(all.map(({ by }) => by.program.id))
      expect(others).toEqual([])
      expect((await store().reads.program(program ?? '')).cohorts).toHaveLength(1)
    })

    test('the same person in another place is another member, in another program', async () => {
      const user = id('U')
      const [here, there, again] = [await meet({ user }), await meet({ user }), await meet({ user })]
      expect(new Set([here, there, again].map(({ by }) => by.id)).size).toBe(3)
      expect(new Set([here, there, again].map(({ by }) => by.program.id)).size).toBe(3)
    })

    test('a name is taken when it is first told, a zone is followed, unless they said it themselves', async () => {
      const [user, at] = [id('U'), { id: id('T'), direct: false }]
      const told = async (more: { name?: string; zone?: string }) =>
        (await arrive({ by: { platform: 'slack', user, ...more }, at })).by
      const bare = await told({})
      expect([bare.name, bare.zone, bare.program.zone]).toEqual(['', undefined, 'UTC'])
      expect(await told({ name: 'Sam', zone: ZONE })).toEqual({ ...bare, name: 'Sam', zone: ZONE })
      expect(await told({ name: 'Samuel', zone: 'Asia/Tokyo' })).toEqual({ ...bare, name: 'Sam', zone: 'Asia/Tokyo' })
      expect((await told({})).zone).toBe('Asia/Tokyo')
      const account = { platform: 'slack', user } as const
      await apply({ by: bare, account, at, owner: ownerOf(bare) }, [{ do: 'setZone', zone: 'Europe/Berlin' }])
      expect(await told({ zone: ZONE })).toMatchObject({ zone: 'Europe/Berlin', preference: { ownZone: true } })
    })

    test('a language is followed, unless they chose it themselves, and what others chose is theirs alone', async () => {
      const [user, at] = [id('U'), { id: id('T'), direct: false }]
      const account = { platform: 'slack', user } as const
      const told = async (language?: string) =>
        (await arrive({ by: { ...account, ...(language && { language }) }, at })).by
      expect((await told('es')).language).toBe('es')
      expect((await told()).language).toBe('es')
      const by = await told('en')
      expect(by).toMatchObject({ language: 'en', preference: {} })
      const someoneElse = await begin({ place: at.id })
      await apply({ by, account, at, owner: ownerOf(by) }, [{ do: 'setLanguage', language: 'es' }])
      const chosen = { language: 'es', preference: { ownLanguage: true } }
      expect(await told('en')).toMatchObject(chosen)
      expect((await arrive({ by: someoneElse.account, at })).by).toMatchObject({ language: 'en', preference: {} })
      // What is set along with it, from before, takes nothing back.
      await apply({ by, account, at, owner: ownerOf(by) }, [{ do: 'setPreference', preference: { fewer: true } }])
      expect(await told('en')).toMatchObject({ language: 'es', preference: { ownLanguage: true, fewer: true } })
      const second = { by: { ...account, language: 'en' }, at: { id: id('T'), direct: false } }
      expect((await arrive(second)).by).toMatchObject(chosen)
      expect((await arrive({ ...second, by: { ...second.by, user: id('U') } })).by).toMatchObject({
        language: 'en',
        preference: {},
      })
    })

    test('somebody known whose language is told again is found with one query', async () => {
      const { account, at } = await meet()
      await arrive({ by: { ...account, language: 'es' }, at })
      expect(await counted(() => arrive({ by: { ...account, language: 'es' }, at }))).toBe(1)
    })

    test("whoever writes in a cohort's channel belongs to that cohort from then on, in another channel nothing changes", async () => {
      const admin = await begin({ channel: 'C0' })
      const place = admin.at.id ?? ''
      const cohort = id('cohort')
      await apply(admin, [{ do: 'createCohort', cohort, name: 'Autumn', place, channel: 'C1' }])
      const sam = await begin({ place, channel: 'C0' })
      const members = async () =>
        (await store().reads.program(admin.by.program.id)).cohorts.map(({ name, members }) => [name, members])
      expect(await members()).toEqual([
        ['Everyone else', 2],
        ['Autumn', 0],
      ])
      await arrive({ by: sam.account, at: { ...sam.at, channel: 'C1' } })
      expect(await members()).toEqual([
        ['Everyone else', 1],
        ['Autumn', 1],
      ])
      await arrive({ by: sam.account, at: { ...sam.at, channel: 'C0' } })
      expect(await members()).toEqual([
        ['Everyone else', 1],
        ['Autumn', 1],
      ])
    })

    test('a direct message without a place makes a program of one, once', async () => {
      const by = discord(id('U'))
      const all = await Promise.all(Array.from({ length: 20 }, () => arrive({ by, at: direct })))
      expect(new Set(all.map((one) => one.by.id)).size).toBe(1)
      expect(all[0]?.by.program.name).toBe('Direct messages')
      expect((await arrive({ by: discord(id('U')), at: direct })).by.program.id).not.toBe(all[0]?.by.program.id)
    })

    test('a direct message without a place is from where the person was seen last', async () => {
      const by = discord(id('U'))
      const [one, two] = [
        { id: id('G'), direct: false },
        { id: id('G'), direct: false },
      ]
      await arrive({ by, at: direct }, NOW - DAY)
      const first = (await arrive({ by, at: one }, NOW)).by
      expect((await arrive({ by, at: direct }, NOW + 1)).by).toEqual(first)
      const second = (await arrive({ by, at: two }, NOW + 2)).by
      expect((await arrive({ by, at: direct }, NOW + 3)).by).toEqual(second)
      await arrive({ by, at: one }, NOW + 4)
      expect((await arrive({ by, at: direct }, NOW + 5)).by).toEqual(first)
    })

    test('a direct message about a talk or a reminder is from where that is theirs, wherever they were seen last', async () => {
      const by = discord(id('U'))
      const twins = []
      // All in one moment: what comes later is seen later nonetheless.
      for (const place of [id('G'), id('G')]) {
        const at = { id: place, direct: false }
        const member = (await arrive({ by, at })).by
        const person = { by: member, account: by, at, owner: ownerOf(member) }
        const interview = await plan(person)
        const reminder = (await store().reads.home(person.owner, POLICY, NOW)).planned[0]?.id ?? ''
        twins.push({ member, abouts: [interview, reminder] as const })
      }
      const nobodys = ['nothing\u0000', await plan(await meet())]
      for (const which of [0, 1] as const)
        for (const { member, abouts } of twins) {
          const about = abouts[which]
          const queries = await counted(async () =>
            expect((await arrive({ by, at: direct, about })).by).toEqual(member),
          )
          expect(queries).toBe(1)
          // From then on it is where they were seen last; so it is for what is nobody's, or somebody else's.
          expect((await arrive({ by, at: direct })).by).toEqual(member)
          for (const about of nobodys) expect((await arrive({ by, at: direct, about })).by).toEqual(member)
        }
    })

    test('a direct message is not from a place that the bot was removed from, while there is another', async () => {
      const by = discord(id('U'))
      const [one, two] = [
        { id: id('G'), direct: false },
        { id: id('G'), direct: false },
      ]
      const first = (await arrive({ by, at: one }, NOW)).by
      await arrive({ by, at: two }, NOW + 1)
      await store().leave(two, 'discord', NOW + 2)
      expect((await arrive({ by, at: direct }, NOW + 3)).by).toEqual(first)
    })

    test('an answer with a picture is given again byte for byte', async () => {
      const sam = await meet()
      const event = id('event')
      const pictured = (content: Uint8Array) =>
        here(view({ kind: 'picture', name: 'week.png', mediaType: 'image/png', content, alt: '3 held' }))
      const reply = pictured(Buffer.of(0, 137, 255))
      await apply(sam, [{ do: 'welcome', at: NOW }], { event, answer: { reply } })
      const again = await arrive({ id: event, by: sam.account, at: sam.at }, NOW + HOUR)
      expect(again.answer).toEqual({ reply: pictured(Uint8Array.of(0, 137, 255)) })
    })

    test('the answer of an event is given again for a day, to whom it was given', async () => {
      const [sam, other] = [await meet(), await meet()]
      const mate = await meet({ place: sam.at.id ?? '' })
      const event = id('event')
      await apply(sam, [{ do: 'welcome', at: NOW }], { event })
      const again = async (who: typeof sam, now: number) =>
        (await arrive({ id: event, by: who.account, at: who.at }, now)).answer
      expect(await again(sam, NOW + HOUR)).toEqual(REPLY)
      expect(await again(mate, NOW + HOUR)).toBeUndefined()
      expect(await again(other, NOW + HOUR)).toBeUndefined()
      expect(await again(sam, NOW + DAY)).toBeUndefined()
    })
  })
}
