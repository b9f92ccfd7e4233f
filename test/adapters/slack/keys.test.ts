import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { encrypt, type Keys, moveToFirstKey } from '../../../adapters/encryption.ts'
import type { Workspace } from '../../fakes/slack/workspace.ts'
import { oauthStage, type Replica } from './oauth-stage.ts'

const { client, install, log, logged, replica, rows, store, workspace } = oauthStage()
const [old, fresh] = [randomBytes(32), randomBytes(32)]
const withKeys = (...keys: Keys): Promise<Replica> => replica({ keys })

/** The replica answers in the workspace with its token. */
const serves = async (on: Replica, place: Workspace): Promise<void> => {
  const from = place.calls.length
  await client(place, on).openHome('Utwo')
  await on.slack.idle()
  expect(place.calls.slice(from)).toContainEqual(expect.objectContaining({ method: 'views.publish', ok: true }))
}
const namesOf = async (): Promise<string[]> =>
  JSON.parse(await rows("SELECT DISTINCT split_part(data, ':', 1) FROM installation")).flat()

test('a key is replaced replica by replica, none of which is ever without a token, and then the old one can go', async () => {
  const places = [workspace('One'), workspace('Two'), workspace('Three')] as const
  const before = await withKeys(old)
  await install(places[0], 'Uone', before)

  // The new key is added at the end: both replicas read what either writes.
  const added = await withKeys(old, fresh)
  await install(places[1], 'Uone', added)
  for (const on of [before, added]) for (const place of places.slice(0, 2)) await serves(on, place)
  await before.stop()

  // It comes to the front: the same.
  const moved = await withKeys(fresh, old)
  await install(places[2], 'Uone', moved)
  for (const on of [added, moved]) for (const place of places) await serves(on, place)
  expect(await namesOf()).toHaveLength(2)
  await moveToFirstKey(store().installations, [fresh, old], log)
  expect(logged.join('\n')).toContain('"moved":2,"unreadable":0')
  expect(await namesOf()).toHaveLength(1)
  const again = await withKeys(old, fresh)
  for (const place of places) await serves(again, place)

  // The old one goes.
  const after = await withKeys(fresh)
  for (const place of places) await serves(after, place)
  // It is the old key that would not do.
  const behind = await withKeys(old)
  await expect(serves(behind, places[0])).rejects.toThrow('503')
  // Nobody is left without a word: Slack sends an event again, perhaps to a replica that has the key.
  await expect(client(places[0], behind).say('Utwo', 'help')).rejects.toThrow('503')
  await client(places[0], behind).command('Utwo', 'ii', 'profile', 'channel')
  await behind.slack.idle()
  expect(places[0].messages.at(-1)).toMatchObject({ onlyFor: 'Utwo' })
  for (const on of [added, moved, again, after, behind]) await on.stop()
})

test('a token that was moved to another workspace is not used there, and one that nobody can read stops no other', async () => {
  const [one, other] = [workspace('Mine'), workspace('Theirs')]
  const on = await withKeys(fresh)
  await install(one, 'Uone', on)
  await install(other, 'Uone', on)
  await rows(`UPDATE installation SET data = (SELECT data FROM installation WHERE external_id = '${one.team}')
    WHERE external_id = '${other.team}'`)
  const anew = await withKeys(fresh)
  await serves(anew, one)
  const from = one.calls.length
  await expect(serves(anew, other)).rejects.toThrow()
  expect(one.calls.slice(from)).toEqual([])

  const lost = workspace('Lost')
  const data = encrypt([randomBytes(32)], 'x', `installation slack ${lost.team}`)
  await store().installations.save({ platform: 'slack', place: lost.team, data, by: 'U1', at: 1 })
  await moveToFirstKey(store().installations, [old, fresh], log)
  expect(logged.join('\n')).toContain('can not be read with any key')
  const back = await withKeys(old)
  await serves(back, one)
  for (const each of [on, anew, back]) await each.stop()
})
