import { describe, expect, it } from 'vitest'
import { HOUR } from '../../src/core/time.ts'
import { draft } from '../../src/flows/draft/index.ts'
import { thanks } from '../../src/flows/thanks/index.ts'
import { changed } from '../../src/interviews/record.ts'
import { ADA, talk } from '../talks.ts'
import { decide, member, NOW, shown } from './asked.ts'

const HINT = 'It says nothing yet that only this talk gave you.'
const held = talk({ outcome: 'held', endedAt: NOW - 2 * HOUR, learned: 'analysts pair on Thursdays' })

describe('/ii-thanks', () => {
  it('lists who is owed one, with the time left', () => {
    expect(shown(decide(thanks, 'start', {}, { owed: [held] }).reply).here).toBe(
      'Thank-yous\nAda Lovelace · 22 h left, due by 2:00 pm tomorrow\n[Draft it] [I sent it]',
    )
  })

  it('says so where nobody is', () => {
    expect(shown(decide(thanks, 'start', {}, { owed: [] }).reply).here).toContain('Nobody is waiting')
  })

  it('with a name goes to that draft', () => {
    expect(decide(thanks, 'start', { words: 'Ada' }, { found: { contact: ADA, interviews: [held] } })).toEqual({
      next: 'thanks.draft.talk-1',
    })
  })

  it('with a name never talked to says what comes first', () => {
    expect(shown(decide(thanks, 'start', { words: 'Grace' }, { found: { interviews: [] } }).reply).here).toContain(
      'Log it first',
    )
  })
})

describe('the draft', () => {
  it('stands alone in its message and says what was learned', () => {
    const { direct } = shown(decide(thanks, 'draft', { id: 'talk-1' }, held).reply)
    expect(direct?.[0]).toContain('Due by 2:00 pm tomorrow.')
    expect(direct?.[1]).toContain('analysts pair on Thursdays')
  })

  it('without anything specific asks for one thing first, and not where there is something', () => {
    const bare = { ...held, learned: '' }
    expect(decide(thanks, 'draft', { id: 'talk-1' }, bare).reply).toMatchObject({
      kind: 'form',
      form: { ref: 'draft.learned-save.talk-1~thanks', fields: [{ name: 'learned' }] },
    })
    for (const said of [{ suggestions: [{ id: 's', words: 'read' }] }, { drafts: { thanks: 'Dear Ada' } }])
      expect(decide(thanks, 'draft', { id: 'talk-1' }, { ...bare, ...said }).reply?.kind).toBe('view')
  })

  it('takes no dot for what was said', () => {
    const save = () => decide(draft, 'learned-save', { id: 'talk-1~thanks' }, held, { learned: '.' })
    expect(save).toThrow('no-words')
  })

  it.each(['n/a', 'nothing', 'asdf', 'It was great.', 'I learned a lot', 'Aprendí mucho', 'patience'])(
    '%j in the log says nothing specific: it is asked once, and what is said then is taken',
    (learned) => {
      const vague = { ...held, learned }
      expect(decide(thanks, 'draft', { id: 'talk-1' }, vague).reply).toMatchObject({
        kind: 'form',
        form: { ref: 'draft.learned-save.talk-1~thanks', fields: [{ name: 'learned', value: learned }] },
      })
      const saved = decide(draft, 'learned-save', { id: 'talk-1~thanks' }, vague, { learned })
      expect(saved.changes).toContainEqual({ do: 'noteLearned', interview: 'talk-1', learned })
      expect(shown(saved.reply).direct?.[0]).toContain(HINT)
      const after = (saved.changes ?? []).reduce(changed, vague)
      const { direct } = shown(decide(thanks, 'draft', { id: 'talk-1' }, after).reply)
      // What could be said of any talk is not quoted, a word that may be meant is.
      expect(direct?.[1]?.includes(`“${learned}”`)).toBe(learned === 'patience')
    },
  )

  it('what is told when it is asked is in the note, without a hint', () => {
    const vague = { ...held, learned: 'It was great.' }
    const { reply } = decide(draft, 'learned-save', { id: 'talk-1~thanks' }, vague, {
      learned: 'they pair on Thursdays',
    })
    expect(shown(reply).direct?.[0]).not.toContain(HINT)
    expect(shown(reply).direct?.[1]).toContain('“they pair on Thursdays”')
  })

  it('over coffee asks for something specific once too', () => {
    const coffee = { ...held, format: 'coffee', learned: 'n/a', slots: { paid: false } } as const
    expect(decide(thanks, 'draft', { id: 'talk-1' }, coffee).reply?.kind).toBe('form')
    const { reply } = decide(draft, 'coffee-save', { id: 'talk-1~thanks' }, coffee, { learned: 'n/a', paid: 'no' })
    expect(shown(reply).direct?.[1]).not.toContain('n/a')
  })

  it('advice that is none is not followed, and is nothing specific', () => {
    const none = { ...held, learned: '', suggestions: [{ id: 's', words: 'none' }] }
    expect(decide(thanks, 'draft', { id: 'talk-1' }, none).reply?.kind).toBe('form')
  })

  it('edited, has a hint where it says nothing specific, and keeps its words', () => {
    const edited = (words: string) =>
      shown(decide(draft, 'save', { id: 'talk-1~thanks' }, held, { words }).reply).direct ?? []
    const ours = shown(decide(thanks, 'draft', { id: 'talk-1' }, held).reply).direct?.[1] ?? ''
    const without = ours.replace(/One thing from my notes[^\n]*?” ?\.?/, '')
    expect(without).not.toContain('Thursdays')
    for (const words of [
      'Thanks.',
      'Dear Ada, Thank you.',
      'Dear Ada,\nThank you for your time.\nMaya Okafor',
      without,
    ]) {
      const [about, note] = edited(words)
      expect(about).toContain(HINT)
      expect(note).toBe(words.trim())
    }
    for (const words of [ours, 'Dear Ada,\nThank you. I keep thinking of the night shifts.\nMaya'])
      expect(edited(words)[0]).not.toContain(HINT)
  })

  it('over coffee asks whether they paid, once', () => {
    const coffee = { ...held, format: 'coffee' } as const
    expect(decide(thanks, 'draft', { id: 'talk-1' }, coffee).reply).toMatchObject({
      form: {
        ref: 'draft.coffee-save.talk-1~thanks',
        fields: [{ name: 'learned', value: held.learned }, { name: 'paid' }],
      },
    })
    const { direct } = shown(decide(thanks, 'draft', { id: 'talk-1' }, { ...coffee, slots: { paid: true } }).reply)
    expect(direct?.[1]).toContain('Thank you for the treat')
  })

  it('asks who writes it, once', () => {
    const { reply } = decide(thanks, 'draft', { id: 'talk-1', by: member({ profile: undefined }) }, held)
    expect(reply).toMatchObject({ kind: 'form', form: { ref: 'profile.save.draft.show.talk-1~thanks' } })
  })

  it('is edited as every draft is', () => {
    expect(decide(thanks, 'edit', { id: 'talk-1' }, held)).toEqual({ next: 'draft.edit.talk-1~thanks' })
  })
})

describe('Sent', () => {
  it('ends it, can be taken back, and shows what is still open', () => {
    const other = talk({
      id: 'talk-2',
      contact: { ...ADA, id: 'g', name: 'Grace Hopper' },
      outcome: 'held',
      endedAt: NOW,
    })
    const { changes, reply } = decide(thanks, 'sent', { id: 'talk-1' }, { interview: held, owed: [held, other] })
    expect(changes).toEqual([{ do: 'markThanked', interview: 'talk-1', at: NOW }])
    const { here } = shown(reply)
    expect(here).toContain('Marked as sent: your thank-you to Ada Lovelace.')
    expect(here).toContain('[Not sent yet]')
    expect(here).toContain('Grace Hopper · 24 h left')
    expect(here).not.toContain('Ada Lovelace · 22 h left')
  })

  it('pressed again changes nothing', () => {
    const { changes } = decide(thanks, 'sent', { id: 'talk-1' }, { interview: { ...held, thankedAt: NOW }, owed: [] })
    expect(changes).toBeUndefined()
  })

  it('of somebody else does nothing', () => {
    expect(decide(thanks, 'sent', { id: 'theirs' }, { interview: undefined, owed: [] }).changes).toBeUndefined()
    expect(decide(thanks, 'undo', { id: 'theirs' }, undefined).changes).toBeUndefined()
    expect(decide(thanks, 'draft', { id: 'theirs' }, undefined).changes).toBeUndefined()
  })
})

it('a name too long for a button still gets an answer', () => {
  const words = `${'Wolfeschlegelsteinhausen '.repeat(8)}`
  const { reply } = decide(thanks, 'start', { words }, { found: { interviews: [] } })
  expect(JSON.stringify(reply).match(/"ref":"([^"]*)"/)?.[1]?.length).toBeLessThanOrEqual(76)
})
