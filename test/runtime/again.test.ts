import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '../../src/core/event.ts'
import type { Form, RawValues } from '../../src/core/form.ts'
import type { Reply } from '../../src/core/reply.ts'
import { makeWorld, type World } from '../journeys/world.ts'

const by = { platform: 'slack', user: 'maya', name: 'Maya', zone: 'America/Chicago', runsPlace: true } as const
const at = { id: 'T1', channel: 'D1', direct: true }
let world: World
let ids = 0
const give = async (event: Partial<Event>): Promise<Reply> =>
  (await world.dispatch({ id: `event-${++ids}`, by, at, ...event } as Event)).reply
const command = (name: string, words = '') => give({ kind: 'command', command: name, words })
const press = (ref: string) => give({ kind: 'press', ref })
const formOf = (reply: Reply): Form => {
  if (reply.kind !== 'form' && reply.kind !== 'page' && reply.kind !== 'invalid') throw new Error(JSON.stringify(reply))
  return reply.form
}
const submit = (form: Form, values: RawValues) => {
  const empty = form.fields.map(({ name, kind, value }) => [name, value ?? (kind === 'choices' ? [] : '')] as const)
  return give({ id: form.id, kind: 'submit', ref: form.ref, values: { ...Object.fromEntries(empty), ...values } })
}

/** A form's words alone. */
const worded = ({ title, submit, progress, intro, fields }: Form) => ({
  title,
  submit,
  progress,
  intro,
  fields: fields.map(({ label, hint, placeholder, options }) => ({ label, hint, placeholder, options })),
})

let planned: string
let held: string
beforeAll(async () => {
  world = await makeWorld('2026-11-30T10:00')
  await command('ii')
  await press('welcome.go.')
  await command('ii-program')
  const profile = { name: 'Maya Chen', school: 'Riverside College', stage: 'middle', field: 'history', interests: '' }
  await submit(formOf(await press('profile.open.')), profile)
  const plan = { who: 'Ben Ito', occupation: 'vet', aim: 'how they started', minutes: '30' }
  planned = formOf(await submit(formOf(await command('ii-prep', 'Ben Ito')), plan)).ref.split('.')[2] ?? ''
  const opening = { who: 'I study history.', drew: 'animals', done: '', hope: 'to learn' }
  await submit(formOf(await press(`prep.opening-guide.${planned}`)), opening)
  const other = { who: 'Ada Lovelace', occupation: 'analyst', aim: 'whether they write code', minutes: '30' }
  held = formOf(await submit(formOf(await command('ii-prep', 'Ada Lovelace')), other)).ref.split('.')[2] ?? ''
  await submit(formOf(await press(`log.talk.${held}`)), { outcome: 'held', learned: 'pairing' })
  await submit(formOf(await press(`reflect.tags.${held}`)), {
    tag: 'Evening work is common',
    said: 'so',
    saidToo: 'so',
  })
  await press(`thanks.sent.${held}`)
  await submit(formOf(await press('decided.form.')), { words: 'a data analyst' })
})
afterAll(() => world.close())

describe('a form with a mistake comes back with the words it opened with', () => {
  it.each<[what: string, ref: () => string, wrong: RawValues, says: RegExp]>([
    ['a circle', () => 'people.circle.family', { one: '1, 2' }, /Aunts.*analyst/s],
    ['the names that somebody gave', () => `people.named.${held}`, { one: '1, 2' }, /analyst/],
    ['one more name', () => 'people.one.', { name: '12' }, /analyst/],
    ['a plan', () => 'prep.new.', { who: '', minutes: '30' }, /analyst/],
    ['a plan that is changed', () => `prep.plan.${planned}`, { occupation: 'x'.repeat(101) }, /analyst/],
    ['an opening made anew', () => `prep.opening-guide.${planned}`, { drew: '' }, /"intro"/],
    ['what a talk led to', () => `log.details.${held}`, { details: 'x'.repeat(201) }, /whether they write code/],
    ['what they said', () => `reflect.tags.${held}`, { tag: '' }, /Evening work is common/],
    ['their job', () => `reflect.occupation.${held}`, { occupation: '' }, /vet/],
    ['what came of a talk', () => `draft.show.${held}~feeler`, { news: '' }, /since your talk/],
    ['a draft of the program', () => 'program.content-draft.thanks', { opening: 'Dear {nobody}' }, /\{learned\}/],
  ])('%s', async (_, ref, wrong, says) => {
    const form = formOf(await press(ref()))
    expect(JSON.stringify(worded(form))).toMatch(says)
    const back = await submit(form, wrong)
    expect(back.kind).toBe('invalid')
    expect(worded(formOf(back))).toEqual(worded(form))
    expect(worded(formOf(await press(`form.again.${form.id}`)))).toEqual(worded(form))
  })
})
