import { expect, test } from 'vitest'
import { withNames, wordsOfMessage } from '../../../adapters/slack/message-words.ts'

const names: Readonly<Record<string, string>> = { U1: 'Ada Lovelace', W2: '<!channel> *Grace*' }
const named = (words: string) => withNames(words, async (user) => names[user], 'someone')

test('people are called by their name, word for word, and whoever is unknown is someone', async () => {
  const words = wordsOfMessage({
    text: 'Met <@U1>, <@W2> and <@U3> in <#C1|general>, says <@U1|ada> &lt;@U1&gt; \u{e000}U1\u{e000} <!here>',
  })
  expect(await named(words)).toBe('Met Ada Lovelace, <!channel> *Grace* and someone in general, says ada <@U1> U1 here')
})

test('no more than ten names are asked for, each once', async () => {
  const asked: string[] = []
  const text = Array.from({ length: 30 }, (_, i) => `<@U${Math.floor(i / 2)}>`).join(' ')
  const answer = await withNames(wordsOfMessage({ text }), async (user) => void asked.push(user) as undefined, 'x')
  expect(asked).toEqual(Array.from({ length: 10 }, (_, i) => `U${i}`))
  expect(answer).toBe(Array.from({ length: 30 }, () => 'x').join(' '))
})

test('a message that has blocks or attachments only is read from them', async () => {
  const section = (elements: unknown[]) => ({ type: 'rich_text_section', elements })
  const blocks = [
    { type: 'header', text: { type: 'plain_text', text: 'Coffee with Ada' } },
    { type: 'divider' },
    {
      type: 'rich_text',
      elements: [
        section([
          { type: 'text', text: 'Thanks ' },
          { type: 'user', user_id: 'U1' },
          { type: 'text', text: ' ' },
          { type: 'emoji', name: 'coffee' },
          { type: 'link', url: 'https://x.org' },
          { type: 'broadcast', range: 'channel' },
        ]),
        { type: 'rich_text_list', elements: [section([{ type: 'text', text: 'SQL' }])] },
      ],
    },
    { type: 'section', text: { type: 'mrkdwn', text: 'on <https://y.org|Thursdays> &amp; Fridays' }, fields: [] },
    { type: 'image', image_url: 'https://x.org/i.png', alt_text: 'a picture' },
    {
      type: 'context',
      elements: [{ type: 'mrkdwn', text: 'small' }, { type: 'image' }, { type: 'plain_text', text: 'print' }],
    },
  ]
  expect(await named(wordsOfMessage({ text: '', blocks }))).toBe(
    'Coffee with Ada\nThanks Ada Lovelace :coffee:https://x.org\nSQL\non Thursdays & Fridays\nsmall  print',
  )
  expect(wordsOfMessage({ attachments: [{ title: 'Ada', text: 'pairs' }, { fallback: 'see there' }] })).toBe(
    'Ada\npairs\nsee there',
  )
})

test.each([{}, { text: null }, { blocks: 'x' }, { blocks: [{}, { type: 'rich_text' }, { type: 'section' }] }])(
  'nothing is read from nothing: %j',
  (message) => expect(wordsOfMessage(message)).toBe(''),
)
