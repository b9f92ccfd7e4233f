import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Json } from '../../fakes/slack/block-kit.ts'
import type { Workspace } from '../../fakes/slack/workspace.ts'
import { oauthStage, type Replica } from './oauth-stage.ts'

const { app, client, install, logged, replica, rows, store, welcome, workspace } = oauthStage()

let second: Replica
let place: Workspace
beforeAll(async () => {
  second = await replica()
  place = workspace()
  await install(place, 'Uone')
})
afterAll(() => second.stop())

/** The last request, as it was sent. */
const sentBy = (person: ReturnType<typeof client>) => {
  const last = person.last()
  if (!last) throw new Error('nothing was sent')
  const { path, body, contentType } = last
  return { path, body, contentType }
}
const post = (on: Replica, { path, ...send }: ReturnType<typeof sentBy>, timestamp: number) =>
  client(place, on).post(path, { ...send, timestamp })
const seconds = () => Math.floor(place.now() / 1000)
const talksOf = async (user: string) =>
  rows(`SELECT i.id FROM interview i JOIN account a ON a.program_id = i.program_id AND a.member_id = i.member_id
    WHERE a.user_id = '${user}'`).then((found) => JSON.parse(found).length)

/** A log form that is filled, and what its submit was. */
const logs = async (user: string) => {
  await welcome(place, user)
  const person = client(place)
  await person.command(user, 'ii-log', 'Ada', 'channel')
  await app().slack.idle()
  const open = place.views.get(user)
  if (!open) throw new Error('no form')
  for (const { block_id, element } of open.view.blocks as Json[])
    if (element?.type === 'external_select')
      open.values.set(block_id, { value: 'Ada', text: { type: 'plain_text', text: 'Ada' } })
  await person.submit(user)
  await app().slack.idle()
  return sentBy(person)
}

describe('two replicas', () => {
  test('take a signed request once, whichever it reaches first', async () => {
    const at = seconds()
    const person = client(place)
    await person.command('Utwo', 'ii', '', 'channel')
    const sent = sentBy(person)
    expect((await post(second, sent, at - 2)).status).toBe(200)
    expect((await post(app(), sent, at - 2)).status).toBe(401)
    // Signed anew it is another request, and its event the same: what was answered is answered.
    expect((await post(app(), sent, at - 3)).status).toBe(200)
    expect(logged.join('\n')).toContain('seen elsewhere')
  })

  test('show on the Home tab what came last, also where an earlier drawing arrives after it', async () => {
    const user = 'Uhome'
    await welcome(place, user)
    await client(place).openHome(user)
    await app().slack.idle()
    let release = () => {}
    const until = new Promise<void>((resolve) => {
      release = resolve
    })
    let reach = () => {}
    const reached = new Promise<void>((resolve) => {
      reach = resolve
    })
    place.failures.set('views.publish', [{ kind: 'held', until, reached: reach }])
    app().slack.changed({ user, place: place.team })
    await reached
    const person = client(place, second)
    await person.command(user, 'ii-prep', 'Ben Ito', 'channel')
    await second.slack.idle()
    await person.submit(user)
    await second.slack.idle()
    await new Promise((resolve) => setTimeout(resolve, 300))
    release()
    await app().slack.idle()
    expect(JSON.stringify(place.user(user).home?.blocks)).toContain('Ben Ito')
  })

  test('give one answer, and do it once, where Slack signs a submit anew', async () => {
    const sent = await logs('Uthree')
    expect(await talksOf('Uthree')).toBe(1)
    const [one, other] = [await post(app(), sent, seconds() - 120), await post(second, sent, seconds() - 121)] as const
    expect([one.status, other.status]).toEqual([200, 200])
    expect(other.body).toBe(one.body)
    expect(await talksOf('Uthree')).toBe(1)
  })

  test('keep a Home tab current that the other one opened, and draw none that nobody opened', async () => {
    await client(place, second).openHome('Ufive')
    await second.slack.idle()
    await logs('Ufive')
    await app().slack.idle()
    expect(JSON.stringify(place.user('Ufive').home)).toMatch(/Thank .*Ada/)
    await logs('Usix')
    await app().slack.idle()
    expect(place.user('Usix').home).toBeUndefined()
  })

  test('that have no common memory do nothing twice all the same', async () => {
    const alone = await replica({ alone: true })
    const at = seconds() - 7
    const sent = await logs('Ufour')
    expect((await post(alone, sent, at)).status).toBe(200)
    expect((await post(second, sent, at)).status).toBe(200)
    expect(await talksOf('Ufour')).toBe(1)
    await alone.stop()
  })

  test('whose common memory does not answer, or breaks, go on in time', async () => {
    const never = new Promise<boolean>(() => {})
    for (const isNew of [() => never, () => Promise.reject(new Error('away'))]) {
      const ill = await replica({ store: { ...store(), isNew } })
      const from = performance.now()
      await client(place, ill).command('Utwo', 'ii', '', 'channel')
      expect(performance.now() - from).toBeLessThan(2000)
      await ill.stop()
    }
    expect(logged.join('\n')).toContain('could not be told')
  })

  test('remember a request for as long as it could be sent again, and no longer', async () => {
    const now = place.now()
    expect(await store().isNew('a mark', now)).toBe(true)
    await store().sweep(now + 10 * 60_000)
    expect(await store().isNew('a mark', now)).toBe(false)
    await store().sweep(now + 16 * 60_000)
    expect(await store().isNew('a mark', now)).toBe(true)
  })

  test('take a request once, also of many that came at the same moment', async () => {
    const marks = ['first', 'twice', 'twice', 'other', 'twice']
    const taken = await Promise.all(marks.map((mark) => store().isNew(mark, place.now())))
    expect(taken).toEqual([true, true, false, true, false])
  })
})
