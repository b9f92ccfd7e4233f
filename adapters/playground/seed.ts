import { randomUUID } from 'node:crypto'
import type { Event } from '../../src/core/event.ts'
import type { Form, RawValues } from '../../src/core/form.ts'
import type { Reply } from '../../src/core/reply.ts'
import { HOUR, type Instant, local, MINUTE, type Zone } from '../../src/core/time.ts'
import { whenWords } from '../../src/core/when.ts'
import type { Dispatch } from '../../src/runtime/dispatch.ts'
import { accountOf, placeOf } from './answer.ts'
import { HISTORY } from './history.ts'
import { PEOPLE, type Person } from './people.ts'

type Seeding = {
  dispatch: Dispatch
  moveClock: (to: Instant) => void
  tick: () => Promise<unknown>
  /** The zone that everybody of the playground lives in. */
  zone: Zone
  now: Instant
}

const TALK_MINUTES = 30

/**
 * Lets the cohort live through the past weeks, once: the same events as from people, through the same dispatcher, with the clock
 * set to each one's moment. Resolves to whether there was anything to do.
 */
export const seedHistory = async ({ dispatch, moveClock, tick, zone, now }: Seeding): Promise<boolean> => {
  const as = (person: Person) => ({ id: randomUUID(), by: accountOf(person, zone), at: placeOf('channel') })
  const give = async (event: Event): Promise<Reply> => (await dispatch(event)).reply
  const command = (person: Person, name: string, words: string) =>
    give({ ...as(person), kind: 'command', command: name, words })
  const press = (person: Person, ref: string) => give({ ...as(person), kind: 'press', ref })
  const submit = (person: Person, form: Form, values: RawValues) => {
    const held = Object.fromEntries(
      form.fields.map(({ name, kind, value }) => [name, value ?? (kind === 'choices' ? [] : '')]),
    )
    return give({ ...as(person), kind: 'submit', id: form.id, ref: form.ref, values: { ...held, ...values } })
  }
  const personOf = (id: string): Person => {
    const found = PEOPLE.find((person) => person.id === id)
    if (!found) throw new Error(`nobody is called ${id}`)
    return found
  }
  const admin = personOf('ruth')
  const counselor = personOf('priya')

  const first = await command(admin, 'ii-program', '')
  if (!asksToStart(first)) return false
  moveClock(workingDay(now, zone, 15, 9))
  await press(admin, 'welcome.go.')
  const naming = await press(admin, 'program.counselor.')
  if (naming.kind === 'form') await submit(admin, naming.form, { who: counselor.id })
  for (const person of PEOPLE.filter(({ id }) => id !== 'maya' && id !== admin.id)) {
    await command(person, 'ii', '')
    await press(person, 'welcome.go.')
  }

  await give({ ...as(personOf('maya')), kind: 'joined' })

  for (const { at, act } of timeline()) {
    moveClock(at)
    await act?.()
    await tick()
  }
  moveClock(now)
  await tick()
  return true

  function timeline(): { at: Instant; act?: () => Promise<unknown> }[] {
    const acts = HISTORY.flatMap((talk) => {
      const person = personOf(talk.person)
      const startsAt = talk.held === undefined ? undefined : workingDay(now, zone, talk.held, talk.hour ?? 12)
      const plan = async () => {
        const opened = await command(person, 'ii-prep', talk.contact)
        if (opened.kind !== 'form') return
        const { contact: who, occupation, aim } = talk
        const when = startsAt === undefined ? '' : whenWords(startsAt, zone)
        await submit(person, opened.form, { who, occupation, aim, minutes: String(TALK_MINUTES), when })
      }
      const planned = { at: workingDay(now, zone, talk.planned, 9) + 20 * MINUTE, act: plan }
      if (startsAt === undefined || startsAt > now || talk.learned === undefined) return [planned]

      const endedAt = startsAt + TALK_MINUTES * MINUTE
      const log = async () => {
        const opened = await command(person, 'ii-log', talk.contact)
        if (opened.kind !== 'form') return
        await submit(person, opened.form, { learned: talk.learned ?? '', next: talk.next ?? '' })
      }
      const thank = async () => {
        const listed = await command(person, 'ii-thanks', '')
        const ref = buttonsOf(listed).find((one) => one.startsWith('thanks.sent.'))
        if (ref) await press(person, ref)
      }
      const logged = { at: endedAt + 15 * MINUTE, act: log }
      const thanked = talk.thanked === undefined ? [] : [{ at: endedAt + talk.thanked * HOUR, act: thank }]
      return [planned, logged, ...thanked]
    })
    // What became due in between comes at its own time.
    const hours = Array.from({ length: 15 }, (_, before) =>
      [9, 13, 19].map((hour) => ({ at: workingDay(now, zone, before, hour) })),
    )
    return [...acts, ...hours.flat()].filter(({ at }) => at < now).sort((a, b) => a.at - b.at)
  }
}

/** An hour of the working day that is so many working days before today; a negative count is ahead. */
const workingDay = (now: Instant, zone: Zone, before: number, hour: number): Instant => {
  let day = local(now, zone).startOf('day')
  for (let left = Math.abs(before); left > 0; ) {
    day = day.plus({ days: before > 0 ? -1 : 1 })
    if (day.weekday <= 5) left--
  }
  return day.set({ hour }).toMillis()
}

const buttonsOf = (reply: Reply): readonly string[] =>
  reply.kind !== 'view'
    ? []
    : (reply.show.here?.view.blocks ?? []).flatMap((block) =>
        block.kind === 'buttons' ? block.buttons.map(({ ref }) => ref) : [],
      )

const asksToStart = (reply: Reply): boolean => buttonsOf(reply).includes('welcome.go.')
