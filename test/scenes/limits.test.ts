import { describe, expect, test } from 'vitest'
import { graphemes } from '../../src/core/clean.ts'
import { progressOf } from '../../src/core/form.ts'
import { LIMITS } from '../../src/core/limits.ts'
import { commands } from '../../src/flows/commands.ts'
import { languages } from '../../src/locales/index.ts'
import { ORDINARY } from './content.ts'
import { momentsIn } from './said.ts'

const long = (what: string, words: string | undefined, most: number): string[] =>
  words !== undefined && graphemes(words).length > most
    ? [`${what}: ${words} (${graphemes(words).length} > ${most})`]
    : []

describe.each(languages)('the words of ours in %s', (language) => {
  const moments = momentsIn(language, ORDINARY)

  test('fit every platform uncut: titles, labels, hints, options and buttons', () => {
    const forms = moments.flatMap(({ form }) => form ?? [])
    expect(forms.length).toBeGreaterThan(20)
    const cut = [
      ...forms.flatMap((form) => [
        ...long('title', form.title + progressOf(form), LIMITS.formTitle),
        ...long('submit', form.submit, LIMITS.formSubmit),
        ...form.fields.flatMap(({ label, hint, placeholder, options = [] }) => [
          ...long('label', label, LIMITS.fieldLabel),
          ...long('hint', hint, LIMITS.fieldHint),
          ...long('placeholder', placeholder, LIMITS.placeholder),
          ...options.flatMap((option) => long('option', option.label, LIMITS.optionLabel)),
        ]),
      ]),
      ...moments.flatMap(({ title, views }) =>
        views.flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            block.kind === 'buttons'
              ? block.buttons.flatMap(({ label }) => long(title, label, LIMITS.buttonLabel))
              : [],
          ),
        ),
      ),
      ...commands(language).flatMap(({ name, description }) => long(name, description, 100)),
    ]
    expect([...new Set(cut)]).toEqual([])
  })

  test('leave nothing unsaid', () => {
    const holes = moments.flatMap(({ title, views, form }) =>
      /undefined|NaN|Invalid DateTime|\[object/.test(JSON.stringify({ views, form })) ? [title] : [],
    )
    expect(holes).toEqual([])
  })
})
