import { describe, expect, it } from 'vitest'
import { checklistFor } from '../../src/coaching/checklist.ts'
import { whyRef } from '../../src/coaching/moments.ts'
import { MATTER_IDS } from '../../src/coaching/reflection.ts'
import { prep } from '../../src/flows/prep/index.ts'
import { why } from '../../src/flows/why/index.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import { wordsFor } from '../../src/locales/index.ts'
import { ADA, talk } from '../talks.ts'
import { decide, member, NOW, read, shown } from './asked.ts'

const PAGE_ONE = { who: 'Ada Lovelace', occupation: 'analyst', aim: 'what a day is like', minutes: '30', when: '' }

describe('/ii-prep', () => {
  it('opens the form with the name that was typed', () => {
    const { reply } = decide(prep, 'start', { words: 'Ada Lovelace' }, { talks: [] })
    expect(reply).toMatchObject({ kind: 'form', form: { ref: 'prep.save.', title: 'Plan a talk' } })
    expect(reply?.kind === 'form' && reply.form.fields.map(({ name, value }) => [name, value])).toEqual([
      ['who', 'Ada Lovelace'],
      ['occupation', undefined],
      ['aim', undefined],
      ['minutes', '30'],
      ['when', undefined],
    ])
  })

  it('knows what a contact does already', () => {
    const { reply } = decide(prep, 'start', { words: '#ada' }, { contact: ADA, talks: [] })
    expect(reply?.kind === 'form' && reply.form.fields.slice(0, 2).map(({ value }) => value)).toEqual([
      'Ada Lovelace',
      'analyst',
    ])
  })

  it('brings an open talk’s card back, with a pointer where the command was given', () => {
    const { direct, pointer, closed } = shown(
      decide(prep, 'start', { words: 'ada' }, { contact: ADA, talks: [talk()] }).reply,
    )
    expect(direct?.[0]).toContain('Ada Lovelace · analyst at Engine Works')
    expect(pointer).toBe('Your prep card for Ada Lovelace is in our direct messages.')
    expect(closed).toContain('Ada Lovelace · analyst at Engine Works')
  })

  it('without a name offers the open talks, or the form where there are none', () => {
    expect(shown(decide(prep, 'start', {}, { talks: [talk()] }).reply).here).toBe(
      'Which talk?\n- Ada Lovelace · analyst at Engine Works · no date yet\n[Ada Lovelace] [Someone new]',
    )
    expect(decide(prep, 'start', {}, { talks: [] }).reply).toMatchObject({ kind: 'form' })
  })
})

describe('page one, saved', () => {
  it('plans the talk under the form’s own id and answers with the card', () => {
    const { changes, reply } = decide(prep, 'save', { form: 'form-1' }, { interviews: [], heard: [] }, PAGE_ONE)
    expect(changes).toEqual([
      {
        do: 'planInterview',
        interview: 'form-1',
        newContact: 'form-1',
        name: 'Ada Lovelace',
        occupation: 'analyst',
        aim: 'what a day is like',
        minutes: 30,
        zone: 'America/Chicago',
        startsAt: undefined,
        at: NOW,
      },
    ])
    expect(shown(reply).direct?.[0]).toMatch(/Ask · (2[5-9]|30) of 30 min, \d questions/)
  })

  it('asks first where there is a talk with them that is not logged yet', () => {
    const save = (over: Partial<Interview>) =>
      decide(prep, 'save', { form: 'f' }, { contact: ADA, interviews: [talk(over)], heard: [] }, PAGE_ONE)
    const { preview, changes } = save({})
    expect(read(preview)).toContain('You have a talk with Ada Lovelace planned already:')
    expect(read(preview)).toContain('[Show that one] [Change the plan]')
    // Once they say that it is another.
    expect(changes).toHaveLength(1)
    expect(save({ outcome: 'held' }).preview).toBeUndefined()
    expect(save({ outcome: 'held' }).changes).toHaveLength(1)
  })

  it('knows a contact again', () => {
    const { changes } = decide(prep, 'save', { form: 'f' }, { contact: ADA, interviews: [], heard: [] }, PAGE_ONE)
    expect(changes?.[0]).toMatchObject({ contact: 'ada' })
    expect(changes?.[0]).not.toHaveProperty('newContact')
  })

  it('shows the date in the reader’s zone', () => {
    const { reply } = decide(
      prep,
      'save',
      { form: 'f' },
      { interviews: [], heard: [] },
      { ...PAGE_ONE, when: 'tomorrow at 3 pm' },
    )
    expect(shown(reply).direct?.[0]).toContain('Thu 3 Dec, 3:00 pm to 3:30 pm · video')
  })

  it('keeps nothing for a contact that is somebody else’s', () => {
    const { changes, reply } = decide(
      prep,
      'save',
      { form: 'f' },
      { interviews: [], heard: [] },
      { ...PAGE_ONE, who: '#not-mine' },
    )
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toContain("couldn't find that talk")
  })
})

describe('the card', () => {
  it('says when they were asked, and when once more', () => {
    const card = (over: Partial<Interview>) =>
      shown(decide(prep, 'card', { id: 'talk-1' }, talk({ askedAt: NOW - 9 * 86_400_000, ...over })).reply).direct?.[0]
    expect(card({})).toContain('You asked Mon 23 Nov. No answer yet.')
    expect(card({ slots: { triedAt: NOW } })).toContain('You asked Mon 23 Nov, and once more Wed 2 Dec. No answer yet.')
    // Before they were asked anew: that was another request.
    expect(card({ askedAt: NOW, slots: { triedAt: NOW - 1 } })).toContain('You asked Wed 2 Dec. No answer yet.')
  })

  it.each([15, 20, 30, 45, 60])(
    'of %i minutes goes from the opening over the must-asks to who else and the thanks',
    (minutes) => {
      const { direct } = shown(decide(prep, 'card', { id: 'talk-1' }, talk({ minutes })).reply)
      const lines = (direct?.[0] ?? '').split('\n').slice(0, -1)
      expect(lines.slice(-3)).toEqual([
        '- If you were in my place, what would you do next? · closing',
        '- Who else should I talk to, and may I say you sent me? · closing',
        '- Last, thank them for their time.',
      ])
      const at = (words: string) => lines.findIndex((line) => line.includes(words))
      expect(at('Opening:')).toBeLessThan(at('must ask'))
      expect(lines.filter((line) => line.endsWith('must ask'))).toHaveLength(3)
      if (minutes >= 30) expect(at('more.')).toBeGreaterThan(at('must ask'))
    },
  )

  it('shows a tick in place of what was pressed', () => {
    const before = talk()
    const { changes, reply } = decide(prep, 'tick', { id: 'talk-1', items: { opening: true } }, before)
    expect(changes).toEqual([{ do: 'tick', interview: 'talk-1', items: { opening: true } }])
    expect(reply).toMatchObject({ kind: 'view', show: { here: { instead: true } } })
  })

  it('once they were asked, says what is still to prepare, and what helps where they don’t say yes', () => {
    const { reply } = decide(prep, 'asked', { id: 'talk-1' }, talk())
    expect(shown(reply).here).toContain('They may have time on the spot. 7 things to prepare are still open.')
    expect(shown(reply).here).toContain('[No clear yes?]')
    const ticked = checklistFor(talk(), member().program.policy)
    expect(shown(decide(prep, 'asked', { id: 'talk-1' }, talk({ ticked })).reply).here).not.toContain('on the spot')
    for (const other of [talk(), talk({ startsAt: NOW + 1 })]) {
      const { direct } = shown(decide(prep, 'card', { id: 'talk-1' }, other).reply)
      expect(direct?.[0]).not.toMatch(/on the spot|No clear yes/)
    }
  })

  it('hints at where to talk best, and that all ways count', () => {
    const { reply } = decide(prep, 'details', { id: 'talk-1' }, talk())
    const fields = reply?.kind === 'form' ? reply.form.fields : []
    expect(fields.find(({ name }) => name === 'format')?.hint).toMatch(/^Where they work .* count too\.$/)
  })

  it('shows what the student is curious about, once they have said so', () => {
    const shownTo = (over = {}) => shown(decide(prep, 'card', { id: 'talk-1', ...over }, talk()).reply).direct?.[0]
    expect(shownTo()).toContain('You are curious about: health')
    const { profile: _, ...stranger } = member()
    expect(shownTo({ by: stranger })).not.toContain('curious')
  })

  it.each([talk(), talk({ askedAt: NOW }), talk({ startsAt: NOW + 1 }), talk({ outcome: 'held' })])(
    'wherever the talk stands, can be talked over with a counselor',
    (found) => expect(shown(decide(prep, 'more', { id: 'talk-1' }, found).reply).here).toContain('[Ask my counselor]'),
  )

  it('is dated or moved, and says so', () => {
    const { changes, reply } = decide(prep, 'when-save', { id: 'talk-1' }, talk(), { when: 'Friday 10:30 am' })
    expect(changes).toEqual([
      {
        do: 'scheduleInterview',
        interview: 'talk-1',
        startsAt: Date.parse('2026-12-04T16:30:00Z'),
        zone: 'America/Chicago',
      },
    ])
    expect(shown(reply).direct?.[0]).toContain('Fri 4 Dec, 10:30 am to 11:00 am')
    const inDirect = decide(prep, 'when-save', { id: 'talk-1', at: { direct: true } }, talk(), {
      when: 'Friday 10:30 am',
    })
    expect(inDirect.reply).toMatchObject({ show: { here: { instead: true } } })
  })

  it('of a talk that was held is not moved', () => {
    const { changes } = decide(prep, 'when-save', { id: 'talk-1' }, talk({ outcome: 'held' }), { when: 'Friday 10 am' })
    expect(changes).toBeUndefined()
  })

  it('keeps the details, with the minutes to get there', () => {
    const values = {
      organisation: 'Engine Works',
      format: 'coffee',
      place: 'Blue Door Café, 20 min',
      referredBy: 'Grace Hopper',
      way: 'email',
    }
    const { changes, reply } = decide(prep, 'details-save', { id: 'talk-1', at: { direct: true } }, talk(), values)
    expect(changes?.[0]).toMatchObject({ place: 'Blue Door Café', travelMinutes: 20, format: 'coffee', way: 'email' })
    const card = 'Where: Blue Door Café · 20 min to get there\nThrough: Grace Hopper'
    expect(shown(reply).here).toContain(card)
    // From elsewhere, the card goes where it belongs.
    expect(shown(decide(prep, 'details-save', { id: 'talk-1' }, talk(), values).reply).direct?.[0]).toContain(card)
  })

  it('has its job, aim and length put right, with the questions for that', () => {
    const was = talk({ aim: 'pay', minutes: 30, clearBefore: [['pay']] })
    const opened = decide(prep, 'plan', { id: 'talk-1' }, { talk: was, used: ['nurse'] }).reply
    expect(opened?.kind === 'form' && opened.form.fields.map(({ name, value }) => [name, value])).toEqual([
      ['occupation', 'analyst'],
      ['aim', 'pay'],
      ['minutes', '30'],
    ])
    const values = { occupation: 'nurse', aim: 'nights', minutes: '45' }
    const { changes, reply } = decide(
      prep,
      'plan-save',
      { id: 'talk-1', at: { direct: true } },
      { talk: was, heard: [] },
      values,
    )
    expect(changes).toEqual([
      { do: 'correctPlan', interview: 'talk-1', occupation: 'nurse', aim: 'nights', minutes: 45 },
    ])
    const { here } = shown(reply)
    for (const said of ['Ada Lovelace · nurse', 'Aim: nights', ' of 45 min']) expect(here).toContain(said)
    // What was open about analysts is not about nurses.
    expect(here).not.toContain('not clear yet')
  })

  it('asks from the first what earlier talks in the same job left open, and so after the job is put right', () => {
    const clear = MATTER_IDS.filter((matter) => matter !== 'pay')
    const reflection = { clear, did: 3, trust: 3, words: '' }
    const heard = [{ contact: { ...ADA, occupation: 'Nurse' }, reflection, takeaways: [] }]
    const values = { ...PAGE_ONE, occupation: 'nurse' }
    const first = decide(prep, 'save', { form: 'f' }, { interviews: [], heard }, values)
    const pay = wordsFor('en').questions.question('pay-range')
    const ask = (view: Interview | undefined, of = 'questions') =>
      shown(decide(prep, of, { id: 'f' }, { ...talk({ minutes: 30 }), ...view }).reply).here
    expect(ask({ ...talk(), clearBefore: [clear] })).toContain(pay)
    expect(shown(first.reply).direct?.[0]).toContain(pay)
    const nurse = { occupation: 'nurse', aim: '', minutes: '30' }
    const mended = decide(prep, 'plan-save', { id: 'talk-1', at: { direct: true } }, { talk: talk(), heard }, nurse)
    expect(shown(mended.reply).here).toContain(pay)
  })

  it('has an aim that asks for a job pointed out where it is typed, and kept', () => {
    const plan = (aim: string) =>
      decide(
        prep,
        'plan-save',
        { id: 'talk-1', at: { direct: true } },
        { talk: talk(), heard: [] },
        {
          occupation: '',
          aim,
          minutes: '30',
        },
      )
    const asks = plan('Get an internship there')
    expect(asks.changes).toMatchObject([{ aim: 'Get an internship there' }])
    expect(shown(asks.reply).here).toContain('“Get an internship”: It reads as asking for an internship')
    expect(shown(plan('How people get in').reply).here).not.toContain('reads as')

    const values = { who: 'Ada', occupation: '', aim: 'si me puede dar trabajo', minutes: '30', when: '' }
    const facts = { contact: talk().contact, interviews: [], heard: [] }
    const { reply } = decide(prep, 'save', { form: 'next' }, facts, values)
    const said = 'It reads as asking for a job'
    expect(shown(reply).direct?.[0]).toContain(said)
    expect(reply?.kind === 'page' && JSON.stringify(reply.form.intro)).toContain(said)
  })

  it.each([{}, { startsAt: NOW + 86_400_000 }, { askedAt: NOW }])('offers that on the card of %o', (over) => {
    expect(shown(decide(prep, 'more', { id: 'talk-1' }, talk(over)).reply).here).toContain('[Change the plan]')
  })

  it('of somebody else is not changed', () => {
    const values = { occupation: '', aim: '', minutes: '45' }
    for (const { changes, reply } of [
      decide(prep, 'plan', { id: 'theirs' }, { talk: undefined, used: [] }),
      decide(prep, 'plan-save', { id: 'theirs' }, { talk: undefined, heard: [] }, values),
    ]) {
      expect(changes).toBeUndefined()
      expect(shown(reply).here).toContain("couldn't find that talk")
    }
  })

  it('drafts the request in the way that they like to be reached, alone in its message', () => {
    const known = { ...talk().contact, referredBy: 'Grace Hopper' }
    const { direct } = shown(decide(prep, 'request', { id: 'talk-1' }, talk({ contact: known })).reply)
    expect(direct).toHaveLength(2)
    expect(direct?.[1]).toMatch(/^Subject: .*Maya Okafor/s)
    const called = talk({ contact: { ...known, way: 'call' } })
    expect(shown(decide(prep, 'request', { id: 'talk-1' }, called).reply).direct?.[1]).toContain('When they answer')
    expect(decide(prep, 'request-edit', { id: 'talk-1' }, called)).toEqual({ next: 'draft.edit.talk-1~request-call' })
  })

  it('is at a place in words: emoji alone are none', () => {
    const save = (place: string) => () =>
      decide(prep, 'details-save', { id: 'talk-1' }, talk(), {
        organisation: '',
        format: 'coffee',
        place,
        referredBy: '',
        way: '',
      })
    expect(save('☕🎉')).toThrow('no-words')
    expect(save('Café ☕, 20 min')).not.toThrow()
  })

  it.each(['card', 'tick', 'when', 'details', 'questions', 'request', 'request-edit', 'opening', 'opening-edit'])(
    'of somebody else does nothing at step %s',
    (step) => {
      const { changes, reply } = decide(prep, step, { id: 'theirs' }, undefined)
      expect(changes).toBeUndefined()
      expect(shown(reply).here).toContain("couldn't find that talk")
    },
  )
})

it('does not open again a talk that was held since', () => {
  const { changes, reply } = decide(prep, 'reopen', { id: 'talk-1' }, talk({ outcome: 'held', endedAt: NOW }))
  expect(changes).toBeUndefined()
  expect(shown(reply).here).toContain('is logged already')
  const open = decide(prep, 'reopen', { id: 'talk-1' }, talk({ outcome: 'declined' }))
  expect(open.changes).toEqual([{ do: 'turnDown', interview: 'talk-1' }])
})

it.each(['asked', 'not-asked', 'ask-again', 'declined', 'wrong'])(
  '%s from before there was a date changes nothing',
  (step) => {
    const { changes, reply } = decide(prep, step, { id: 'talk-1' }, talk({ startsAt: NOW + 86_400_000 }))
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toContain('has a date since: 4:00 pm tomorrow')
    expect(decide(prep, step, { id: 'talk-1' }, talk()).reply).toBeDefined()
  },
)

it.each(['asked', 'not-asked', 'ask-again'])('%s from an old card changes nothing of a talk that has ended', (step) => {
  const said = (outcome: 'held' | 'off' | 'declined' | 'wrong') => {
    const { changes, reply } = decide(prep, step, { id: 'talk-1' }, talk({ outcome, endedAt: NOW }))
    expect(changes).toBeUndefined()
    return shown(reply).here
  }
  for (const outcome of ['held', 'off'] as const) expect(said(outcome)).toContain('is logged already')
  for (const outcome of ['declined', 'wrong'] as const) expect(said(outcome)).toContain('[Undo]')
})

describe('the opening', () => {
  const guided = (values: Record<string, string>) =>
    decide(prep, 'opening-guide-save', { id: 'talk-1' }, talk(), { done: '', ...values })

  it('is put together step by step, and says how long it takes', () => {
    const { changes = [], reply } = guided({
      who: "I'm Maya, a second-year student",
      drew: 'I like numbers.',
      hope: 'how a week goes',
    })
    const [change] = changes
    if (change?.do !== 'saveDraft') throw new Error('no draft')
    expect(change.draft).toBe('opening')
    for (const words of ["I'm Maya, a second-year student.", 'I like numbers.', 'how a week goes', 'not for a job'])
      expect(change.words).toContain(words)
    expect(shown(reply).direct?.[0]).toMatch(/about \d+ s spoken/)
  })

  it.each([
    ['en', ['nothing yet', 'None.', 'no', 'n/a', 'Not yet', 'nothing so far']],
    ['es', ['nada todavía', 'Aún nada.', 'no', 'ninguno', 'todavía no', 'nada por ahora']],
  ])('leaves out an answer that there is nothing, in %s', (language, answers) => {
    const composed = (done: string, hope: string) =>
      wordsFor(language).opening.compose({ name: 'Ada', minutes: 20, who: 'I am Maya', drew: '', done, hope })
    for (const one of answers) expect(composed(one, one)).toBe(composed('', ''))
    expect(composed('Nothing yet, but I signed up for a course', '')).toContain('Nothing yet, but I signed up')
  })

  it('says that it is under a minute, or over two, and by what it counts', () => {
    const said = (words: string) =>
      shown(decide(prep, 'opening-save', { id: 'talk-1' }, talk(), { words }).reply).direct?.[0]
    expect(said('word '.repeat(148))).toContain('Under one minute: about 55 s spoken.')
    expect(said('word '.repeat(150))).toContain('About 1 min spoken: a good length.')
    expect(said('word '.repeat(302))).toContain('Over two minutes: about 2 min 5 s spoken.')
    expect(said('word')).toContain('I count 150 words a minute, as the National Center for Voice and Speech does.')
  })

  it('put together anew, gives back what was written by hand, and remembers the answers', () => {
    const mine = talk({ drafts: { opening: 'My very own words.' } })
    const entry = { who: 'I am Maya', drew: 'I like numbers.', done: 'Two courses.', hope: 'how a week goes' }
    const { changes, reply } = decide(prep, 'opening-guide-save', { id: 'talk-1' }, mine, entry)
    expect(shown(reply).direct?.at(-1)).toBe('My very own words.')
    expect(changes?.at(-1)).toEqual({ do: 'fillSlots', interview: 'talk-1', slots: { guided: entry } })
    const again = decide(prep, 'opening-guide', { id: 'talk-1' }, talk({ slots: { guided: entry } })).reply
    if (again?.kind !== 'form') throw new Error('no form')
    expect(again.form.fields.map(({ value }) => value)).toEqual(Object.values(entry))
  })

  it('has two answers beside it, kept with the profile, each with the time that it takes', () => {
    const first = shown(decide(prep, 'rehearse', { id: 'talk-1' }, talk()).reply).here ?? ''
    expect(first).toContain('Tell me about yourself')
    expect(first).not.toContain('spoken')
    const { changes, reply } = decide(prep, 'rehearse-self-save', { id: 'talk-1' }, talk(), {
      words: 'I am Maya. '.repeat(40),
    })
    expect(changes).toMatchObject([
      { do: 'saveProfile', profile: { name: 'Maya Okafor', self: expect.stringContaining('Maya') } },
    ])
    expect(shown(reply).here).toMatch(/About 50 s spoken/)
  })

  it('says on request why two answers are to be had, before and after one was written', () => {
    const values = { words: 'I am Maya.' }
    for (const { reply } of [
      decide(prep, 'rehearse', { id: 'talk-1' }, talk()),
      decide(prep, 'rehearse-self-save', { id: 'talk-1' }, talk(), values),
    ])
      expect(JSON.stringify(reply)).toContain(whyRef('rehearse'))
    expect(shown(decide(why, 'moment', { id: 'rehearse' }).reply).here).toContain(
      'Advice from the University of New Mexico.',
    )
  })

  it('points at an answer that asks for a job', () => {
    const ask = (words: string) =>
      shown(decide(prep, 'rehearse-offer-save', { id: 'talk-1' }, talk(), { words }).reply).here ?? ''
    expect(ask('Could you give me a job?').length).toBeGreaterThan(ask('Could you give me a tip?').length + 20)
  })

  it.each(['opening-guide', 'opening-guide-save', 'rehearse', 'rehearse-self', 'rehearse-offer-save'])(
    'is nobody else’s: %s',
    (step) => {
      const values: Record<string, string> = step.endsWith('guide-save')
        ? { who: 'a', drew: 'b', done: '', hope: 'c' }
        : { words: 'a' }
      const { changes = [], reply } = decide(
        prep,
        step,
        { id: 'theirs' },
        undefined,
        step.endsWith('save') ? values : undefined,
      )
      expect(changes).toEqual([])
      expect(shown(reply).here).toContain("couldn't find that talk")
    },
  )
})
