import { beforeAll, describe, expect, test } from 'vitest'
import type { Json } from '../../fakes/slack/block-kit.ts'
import type { Stored, Workspace } from '../../fakes/slack/workspace.ts'
import { oauthStage } from './oauth-stage.ts'

const { app, client, install, rows, welcome, workspace } = oauthStage()
const TWIN = 'Utwin'

let one: Workspace
let other: Workspace

const logs = async (place: Workspace, name: string): Promise<void> => {
  const person = client(place)
  await person.command(TWIN, 'ii-log', name, 'channel')
  await app().slack.idle()
  const open = place.views.get(TWIN)
  if (!open) throw new Error('no form')
  for (const { block_id, element } of open.view.blocks as Json[])
    if (element?.type === 'external_select')
      open.values.set(block_id, { value: name, text: { type: 'plain_text', text: name } })
  await person.submit(TWIN)
  await app().slack.idle()
}
const everything = ({ messages, users, views }: Workspace): string =>
  JSON.stringify([messages, [...users.values()], [...views.values()]])
const namesIn = (place: Workspace): string[] =>
  ['Ada Byron', 'Emmy Noether'].filter((name) => everything(place).includes(name))
const buttonsOf = ({ messages }: Workspace): [Stored, Json, Json][] =>
  messages.flatMap((message) =>
    message.blocks.flatMap((block) =>
      (block.elements ?? [])
        .filter(({ type, action_id }: Json) => type === 'button' && !String(action_id).startsWith('welcome'))
        .map((button: Json): [Stored, Json, Json] => [message, block, button]),
    ),
  )
const record = ({ team }: Workspace): Promise<string> =>
  rows(`SELECT jsonb_agg(to_jsonb(i) ORDER BY i.id)::text, (SELECT jsonb_agg(to_jsonb(c) ORDER BY c.id)::text FROM contact c
      WHERE c.program_id = p.program_id), (SELECT jsonb_agg(jsonb_build_object('id', r.id, 'state', r.state, 'until', r.snoozed_until) ORDER BY r.id)::text
      FROM reminder r WHERE r.program_id = p.program_id)
    FROM place p JOIN interview i ON i.program_id = p.program_id WHERE p.external_id = '${team}' GROUP BY p.program_id`)

beforeAll(async () => {
  one = workspace('One')
  other = workspace('Other')
  for (const [place, name] of [
    [one, 'Ada Byron'],
    [other, 'Emmy Noether'],
  ] as const) {
    await install(place, 'Uone')
    await welcome(place, TWIN)
    await logs(place, name)
  }
})

describe('the same person in two workspaces', () => {
  test.each(['ii', 'ii-log', 'ii-prep', 'ii-thanks', 'ii-program'])(
    'sees in each only what is of it: by /%s',
    async (command) => {
      for (const place of [one, other]) {
        await client(place).command(TWIN, command, '', 'channel')
        await app().slack.idle()
      }
      expect([namesIn(one), namesIn(other)]).toEqual([['Ada Byron'], ['Emmy Noether']])
    },
  )

  test('on the Home tab', async () => {
    for (const place of [one, other]) {
      await client(place).openHome(TWIN)
      await app().slack.idle()
    }
    expect(JSON.stringify(one.user(TWIN).home)).toMatch(/Ada/)
    expect(JSON.stringify(one.user(TWIN).home)).not.toMatch(/Emmy/)
    expect(JSON.stringify(other.user(TWIN).home)).toMatch(/Emmy/)
    expect(JSON.stringify(other.user(TWIN).home)).not.toMatch(/Ada/)
  })

  test('while a name is typed', async () => {
    for (const place of [one, other]) await client(place).command(TWIN, 'ii-log', '', 'channel')
    await app().slack.idle()
    const offered = async (place: Workspace, words: string) => JSON.stringify(await client(place).suggest(TWIN, words))
    expect(await offered(one, 'Ada B')).toContain('Ada Byron')
    expect(await offered(other, 'Ada B')).not.toContain('Ada Byron')
    expect(await offered(other, 'Emmy N')).toContain('Emmy Noether')
    expect(await offered(one, 'Emmy N')).not.toContain('Emmy Noether')
  })

  test('and a button of one, pressed in the other, opens and changes nothing of either', async () => {
    const buttons = buttonsOf(other)
    expect(buttons.length).toBeGreaterThan(2)
    const [before, theirs] = [await record(one), await record(other)]
    for (const [message, block, button] of buttons) {
      one.views.delete(TWIN)
      await client(one).press(TWIN, message, block, button)
      await app().slack.idle()
    }
    expect(namesIn(one)).toEqual(['Ada Byron'])
    expect(await record(one)).toBe(before)
    expect(await record(other)).toBe(theirs)
  })
})
