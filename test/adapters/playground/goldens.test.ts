import { describe, expect, test } from 'vitest'
import { renderForm, renderView } from '../../../adapters/playground/render.ts'
import { languages } from '../../../src/locales/index.ts'
import { ORDINARY } from '../../scenes/content.ts'
import { type Moment, momentsIn, ROOMS } from '../../scenes/said.ts'

/** Every view and form of the bot as the page is given it, in each language. */

const UNSAID = ['kind', 'ref', 'id', 'name', 'value', 'url']
/** The words alone, a line a piece. */
const lines = (piece: unknown): readonly string[] => {
  if (typeof piece === 'string') return [piece]
  if (Array.isArray(piece)) {
    const spans = piece.filter(
      (one) => typeof one === 'object' && one !== null && 'text' in one && typeof one.text === 'string',
    )
    if (piece.length > 0 && spans.length === piece.length) return [spans.map(({ text }) => text).join('')]
    return piece.flatMap(lines)
  }
  if (typeof piece !== 'object' || piece === null) return []
  return Object.entries(piece).flatMap(([name, one]) => (UNSAID.includes(name) ? [] : lines(one)))
}

const drawn = ({ views, form, reader }: Moment): readonly string[] => [
  ...views.flatMap((view) => ['message', ...lines(renderView(view, reader))]),
  ...(form ? ['form', ...lines(renderForm(form, reader, (value) => value))] : []),
]

describe.each(languages)('in %s', (language) => {
  const moments = momentsIn(language, ORDINARY)

  test.each(ROOMS)('%s', async (room) => {
    const shown = moments.filter((moment) => moment.room === room)
    const written = shown.map((moment) => `### ${moment.title}\n${drawn(moment).join('\n')}`)
    await expect(`${written.join('\n\n')}\n`).toMatchFileSnapshot(`./goldens/${language}/${room}.txt`)
  })
})
