import { describe, expect, it } from 'vitest'
import { HOUR } from '../../src/core/time.ts'
import { log } from '../../src/flows/log/index.ts'
import { ADA, talk } from '../talks.ts'
import { decide, NOW, shown } from './asked.ts'

const ENTRY = { who: 'Ada Lovelace', outcome: 'held', ended: '', learned: '', next: '' }

describe('/ii-log', () => {
  it('opens the form of the talk with that person, its planned end filled in', () => {
    const planned = talk({ startsAt: NOW - 2 * HOUR })
    const { reply } = decide(log, 'start', { words: 'Ada' }, { contact: ADA, talks: [planned] })
    expect(reply).toMatchObject({ kind: 'form', form: { ref: 'log.save.talk-1' } })
    expect(reply?.kind === 'form' && reply.form.fields[2]?.value).toBe('Wed 2 Dec 2026, 2:30 pm')
  })

  it('lets one choose among open talks, or somebody else', () => {
    expect(shown(decide(log, 'start', {}, { talks: [talk()] }).reply).here).toContain('[Ada Lovelace] [Someone else]')
  })

  it('opens an empty form where nothing was planned', () => {
    expect(decide(log, 'start', { words: 'Grace' }, { talks: [] }).reply).toMatchObject({
      kind: 'form',
      form: { ref: 'log.save.', fields: [{ name: 'who', value: 'Grace' }, {}, {}, {}, {}] },
    })
  })
})

describe('a talk that was held', () => {
  it('is kept, said back in the reader’s zone, with the thank-you offered', () => {
    const facts = { contact: ADA, interviews: [talk()] }
    const { changes, reply } = decide(log, 'save', { id: 'talk-1', form: 'f' }, facts, {
      ...ENTRY,
      ended: 'today at 3:30 pm',
      learned: 'pairing on Thursdays',
      next: 'send her my notes by Friday',
    })
    expect(changes).toEqual([
      {
        do: 'logInterview',
        interview: 'talk-1',
        outcome: 'held',
        endedAt: Date.parse('2026-12-02T21:30:00Z'),
        learned: 'pairing on Thursdays',
        nextStep: { words: 'send her my notes by Friday', on: Date.parse('2026-12-04T15:00:00Z') },
        zone: 'America/Chicago',
        at: NOW,
      },
    ])
    expect(shown(reply).direct).toEqual([
      'Your talk with Ada Lovelace\nKept. It ended 3:30 pm today.\nYou learned: pairing on Thursdays\nNext step: send her my notes by Friday (Fri 4 Dec)\nYour thank-you to Ada Lovelace is due by 3:30 pm tomorrow.\n[Draft the thank-you] [Add details] [Change this]\n[Keep in touch] [Why?]\n[Look back] [Compare]',
    ])
  })

  it('that was never planned gets the form’s id', () => {
    const { changes } = decide(log, 'save', { form: 'f' }, { interviews: [] }, ENTRY)
    expect(changes).toMatchObject([{ interview: 'f', who: { newContact: 'f', name: 'Ada Lovelace' }, endedAt: NOW }])
  })

  it('back-dated says that the day has passed', () => {
    const { reply } = decide(
      log,
      'save',
      { form: 'f' },
      { interviews: [] },
      { ...ENTRY, ended: 'last Thursday at 3 pm' },
    )
    expect(shown(reply).direct?.[0]).toContain(
      "It's past the time for a thank-you to Ada Lovelace. A short note still counts.",
    )
  })

  it('with nothing said of its end ended when it was planned to', () => {
    const facts = { contact: ADA, interviews: [talk({ startsAt: NOW - 3 * HOUR })] }
    const { changes } = decide(log, 'save', { id: 'talk-1', form: 'f' }, facts, ENTRY)
    expect(changes).toMatchObject([{ endedAt: NOW - 2.5 * HOUR }])
  })

  it('whose name is put right stays one talk, with the right name', () => {
    const facts = { interviews: [], asked: talk() }
    const { changes, reply } = decide(log, 'save', { id: 'talk-1', form: 'f' }, facts, {
      ...ENTRY,
      who: 'Ada M. Lovelace',
    })
    expect(changes).toMatchObject([{ do: 'logInterview', interview: 'talk-1', renamed: 'Ada M. Lovelace' }])
    expect(changes?.[0]).not.toHaveProperty('who')
    expect(shown(reply).direct?.[0]).toContain('Your talk with Ada M. Lovelace')
  })

  it('saved again as it was shown ended at the same moment', () => {
    const late = NOW + 37_123
    const first = decide(log, 'save', { form: 'f', now: late }, { interviews: [] }, ENTRY).changes?.[0]
    if (first?.do !== 'logInterview') throw new Error('nothing was logged')
    const facts = { contact: ADA, interviews: [talk({ outcome: 'held', endedAt: first.endedAt })] }
    const opened = decide(log, 'talk', { id: 'talk-1', now: late }, facts.interviews[0]).reply
    const ended = opened?.kind === 'form' ? String(opened.form.fields[2]?.value) : ''
    const again = decide(log, 'save', { id: 'talk-1', form: 'g', now: late }, facts, { ...ENTRY, ended }).changes?.[0]
    expect(again).toMatchObject({ endedAt: first.endedAt })
  })

  it('written over with another name is a talk of its own', () => {
    const { changes } = decide(
      log,
      'save',
      { id: 'talk-1', form: 'f' },
      { interviews: [] },
      { ...ENTRY, who: 'Grace Hopper' },
    )
    expect(changes).toMatchObject([{ interview: 'f', who: { newContact: 'f', name: 'Grace Hopper' } }])
  })
})

describe('a talk that was not held', () => {
  it('moved keeps what was written and asks for the new time', () => {
    const facts = { contact: ADA, interviews: [talk({ startsAt: NOW })] }
    const { changes, reply } = decide(log, 'save', { id: 'talk-1', form: 'f' }, facts, {
      ...ENTRY,
      outcome: 'moved',
      learned: 'she was ill',
    })
    expect(changes).toEqual([{ do: 'postpone', interview: 'talk-1', learned: 'she was ill', nextStep: undefined }])
    expect(shown(reply).here).toContain('[Set the new time]')
  })

  it('called off is let go without blame', () => {
    const facts = { contact: ADA, interviews: [talk()] }
    const { changes, reply } = decide(log, 'save', { id: 'talk-1', form: 'f' }, facts, { ...ENTRY, outcome: 'off' })
    expect(changes).toMatchObject([{ outcome: 'off' }])
    expect(shown(reply).here).toContain("that's normal")
  })
})

describe('more about the talk', () => {
  it('keeps referrals with their permission, and advice, a line each', () => {
    const { changes, reply } = decide(
      log,
      'details-save',
      { id: 'talk-1', form: 'f' },
      talk({ outcome: 'held', endedAt: NOW }),
      {
        referrals: '- Grace Hopper\n2. Chika Obi (ask first)',
        advice: 'read one annual report',
        details: 'ada@engine.example',
        aimMet: 'yes',
        keptToTime: '',
      },
    )
    expect(changes).toEqual([
      {
        do: 'describeTalk',
        interview: 'talk-1',
        referrals: [
          { id: 'f-0', name: 'Grace Hopper', mayBeNamed: true },
          { id: 'f-1', name: 'Chika Obi', mayBeNamed: false },
        ],
        suggestions: [{ id: 'f-0', words: 'read one annual report' }],
        details: 'ada@engine.example',
        aimMet: true,
        keptToTime: undefined,
      },
    ])
    expect(shown(reply).direct?.[0]).toContain('Chika Obi (ask first before naming who sent you)')
  })

  it.each(['talk', 'off', 'details'])('of somebody else does nothing at step %s', (step) => {
    const { changes, reply } = decide(log, step, { id: 'theirs' }, undefined)
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toContain("couldn't find that talk")
  })
})

describe('what was logged before', () => {
  it('is not called off by an old reminder’s button', () => {
    const { changes, reply } = decide(log, 'off', { id: 'talk-1' }, talk({ outcome: 'held', endedAt: NOW }))
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toBe('Your talk with Ada Lovelace is logged already.')
  })

  it('keeps names and advice that begin with a figure', () => {
    const values = {
      referrals: '2 Chainz\n1) 3M’s press office',
      advice: '5 years first',
      details: '',
      aimMet: '',
      keptToTime: '',
    }
    const { changes } = decide(
      log,
      'details-save',
      { id: 'talk-1', form: 'f' },
      talk({ outcome: 'held', endedAt: NOW }),
      values,
    )
    expect(changes).toMatchObject([
      { referrals: [{ name: '2 Chainz' }, { name: '3M’s press office' }], suggestions: [{ words: '5 years first' }] },
    ])
  })
})

describe('which talk is logged', () => {
  const ended = talk({ id: 'ended', startsAt: NOW - 2 * HOUR })
  const ahead = talk({ id: 'ahead', startsAt: NOW + 72 * HOUR })
  const idea = talk({ id: 'idea' })
  const opened = (talks: readonly unknown[], past: readonly unknown[] = []) => {
    const { reply } = decide(log, 'start', { words: 'Ada' }, { contact: ADA, talks, past })
    return reply?.kind === 'form' && reply.form.ref
  }

  it('is the one that has just ended, before any that is ahead or has no date', () => {
    expect(opened([ahead, idea, ended])).toBe('log.save.ended')
    expect(opened([ahead, idea])).toBe('log.save.idea')
  })

  it('planned for weeks ahead is not used up by another talk before it', () => {
    const { reply } = decide(log, 'start', { words: 'Ada' }, { contact: ADA, talks: [ahead] })
    expect(shown(reply).here).toContain('Sat 5 Dec, 4:00 pm\n[Ada Lovelace] [Another talk]')
    expect(decide(log, 'new', { id: 'Ada Lovelace' }).reply).toMatchObject({
      kind: 'form',
      form: { ref: 'log.save.', fields: [{ value: 'Ada Lovelace' }, {}, {}, {}, {}] },
    })
  })

  it('is today’s again where it was logged already', () => {
    const logged = { ...ended, outcome: 'held', endedAt: NOW - HOUR }
    expect(opened([], [logged])).toBe('log.save.ended')
    expect(opened([], [{ ...logged, endedAt: NOW - 48 * HOUR }])).toBe('log.save.')
  })

  it('saved without one being chosen is the planned one, not a second', () => {
    const { changes } = decide(log, 'save', { form: 'f' }, { contact: ADA, interviews: [ahead, ended] }, ENTRY)
    expect(changes).toMatchObject([{ do: 'logInterview', interview: 'ended' }])
    const other = decide(log, 'save', { form: 'f' }, { contact: ADA, interviews: [ahead] }, ENTRY)
    expect(other.changes).toMatchObject([{ do: 'logInterview', interview: 'f', who: { contact: 'ada' } }])
  })

  it('is asked where a name begins several', () => {
    const alike = [ADA, { ...ADA, id: 'ada-2', name: 'Ada Byron' }]
    const { reply } = decide(log, 'start', { words: 'Ada' }, { talks: [], alike })
    expect(shown(reply).here).toContain('[Ada Lovelace] [Ada Byron] [Someone else]')
    expect(JSON.stringify(reply)).toContain('log.start.#ada-2')
  })
})

it.each([
  ['Call Dr. Sun', undefined],
  ['Read the May report', undefined],
  ['Write to her by Friday', '2026-12-04T15:00:00Z'],
  ['send notes tomorrow', '2026-12-03T15:00:00Z'],
  ['finish before Dec 20', '2026-12-20T15:00:00Z'],
  ['thank Ben in 2 weeks', '2026-12-16'],
])('the next step "%s" has the date that it names', (next, on) => {
  const { changes } = decide(log, 'save', { form: 'f' }, { interviews: [] }, { ...ENTRY, next })
  const [change] = changes ?? []
  const found = change?.do === 'logInterview' && change.nextStep?.on
  expect(found ? new Date(found).toISOString().slice(0, on?.length === 10 ? 10 : 19) : undefined).toBe(
    on?.replace('Z', ''),
  )
})
