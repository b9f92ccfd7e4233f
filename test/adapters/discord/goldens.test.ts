import { describe, expect, test } from 'vitest'
import { renderForm } from '../../../adapters/discord/modal.ts'
import { messageBody, renderView } from '../../../adapters/discord/render.ts'
import type { Log } from '../../../src/core/ports.ts'
import { languages } from '../../../src/locales/index.ts'
import { checkMessage } from '../../fakes/discord/message-rules.ts'
import { checkModal } from '../../fakes/discord/rules.ts'
import { ORDINARY, strangeIn } from '../../scenes/content.ts'
import { type Moment, momentsIn, ROOMS } from '../../scenes/said.ts'

/** Every view and form of the bot as Discord is given it, in each language; by Discord's rules also for the longest and strangest words. */

/** A button that is left out is an error there: none may be. */
const wrong: unknown[] = []
const note: Log['error'] = (facts) => void wrong.push(facts)
const log: Log = { debug: note, info: note, warn: note, error: note }

type Piece = Readonly<Record<string, unknown>>
const INNER = ['components', 'component', 'accessory', 'options', 'items']
/** What a person reads, a line a piece. */
const lines = (piece: unknown): readonly string[] => {
  if (Array.isArray(piece)) return piece.flatMap(lines)
  if (typeof piece !== 'object' || piece === null) return []
  const { label, title, description, content, placeholder, value, custom_id: id } = piece as Piece
  const said = [title, label, content, description, placeholder].filter(
    (words) => typeof words === 'string' && words !== '',
  )
  const behind = typeof id === 'string' && typeof label === 'string' ? ` → ${id}` : ''
  const held = typeof value === 'string' && label === undefined ? [`  = ${value}`] : []
  return [
    ...(said.length > 0 ? [`${said.join(' | ')}${behind}`] : []),
    ...held,
    ...INNER.flatMap((inner) => lines((piece as Piece)[inner])),
  ]
}

/** Throws where Discord would refuse. */
const drawn = ({ views, form, reader }: Moment): readonly string[] => {
  const messages = views.flatMap((view) => renderView(view, reader, log))
  const bodies = messages.map((message) => {
    const body = JSON.parse(JSON.stringify(messageBody(message)))
    checkMessage(body, { files: message.files.map(({ name }) => name), allowed: 'channel' })
    return body
  })
  const modal = form && renderForm({ ...form, id: 'f'.repeat(22) }, reader)
  if (modal) checkModal(modal)
  return [...bodies.flatMap((body) => ['message', ...lines(body)]), ...(modal ? ['form', ...lines(modal)] : [])]
}

describe.each(languages)('in %s', (language) => {
  const moments = momentsIn(language, ORDINARY)

  test.each(ROOMS)('%s', async (room) => {
    const shown = moments.filter((moment) => moment.room === room)
    const written = shown.map((moment) => `### ${moment.title}\n${drawn(moment).join('\n')}`)
    await expect(`${written.join('\n\n')}\n`).toMatchFileSnapshot(`./goldens/${language}/${room}.txt`)
    expect(wrong).toEqual([])
  })

  test.each(strangeIn(language))('%s', (_, content) => {
    for (const moment of momentsIn(language, content)) expect(() => drawn(moment), moment.title).not.toThrow()
  })
})
