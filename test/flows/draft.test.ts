import { describe, expect, it } from 'vitest'
import { cardQuestions } from '../../src/card/questions.ts'
import { checklistFor } from '../../src/coaching/checklist.ts'
import { DRAFT, REQUESTS } from '../../src/coaching/drafts.ts'
import type { RawValues } from '../../src/core/form.ts'
import { DAY, HOUR } from '../../src/core/time.ts'
import type { Block } from '../../src/core/view.ts'
import { draft } from '../../src/flows/draft/index.ts'
import { DRAFTS } from '../../src/interviews/drafts.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import { changed } from '../../src/interviews/record.ts'
import { wordsFor } from '../../src/locales/index.ts'
import { ADA, talk } from '../talks.ts'
import { decide, member, NOW, shown } from './asked.ts'

const known = { ...ADA, referredBy: 'Grace Hopper' }
const idea = talk({ contact: known })
const asked = talk({ contact: known, askedAt: NOW - 6 * DAY })
const thanked = talk({
  contact: known,
  outcome: 'held',
  endedAt: NOW - 90 * DAY,
  thankedAt: NOW - 89 * DAY,
  learned: 'analysts pair on Thursdays',
  slots: { news: 'I passed the statistics exam.' },
})
const clear = member({ decision: { words: 'I want to be a data analyst', at: NOW } })
/** B10 */
const READY = 'They may have time on the spot'
const show = (of: string, found: unknown, over = {}) => decide(draft, 'show', { id: `talk-1~${of}`, ...over }, found)

describe('a request', () => {
  it('is not shown before it is known how they got the name, which is asked', () => {
    const nameless = talk({ contact: { ...ADA, referredBy: '' } })
    for (const way of ['email', 'call', 'voicemail', 'message'])
      expect(show(`request-${way}`, nameless).reply).toMatchObject({
        kind: 'form',
        form: { ref: `draft.source-save.talk-1~request-${way}` },
      })
    expect(shown(show('request-email', idea).reply).direct?.[1]).toContain('Grace Hopper gave me your name.')
  })

  it.each(['second-note', 'second-call'])('asked once more says it too, and asks where it is not known: %s', (one) => {
    const nameless = { ...asked, contact: ADA }
    expect(show(one, nameless).reply).toMatchObject({
      kind: 'form',
      form: { ref: `draft.source-save.talk-1~${one}` },
    })
    const save = (values: RawValues) => decide(draft, 'source-save', { id: `talk-1~${one}` }, nameless, values)
    expect(shown(save({ referredBy: '', found: 'alumni' }).reply).direct?.[1]).toContain(
      'I found your name on our alumni list.',
    )
    expect(shown(save({ referredBy: 'Prof. B', found: '' }).reply).direct?.[1]).toContain('Prof. B gave me your name.')
  })

  it('takes a person’s name or how it was found, and not neither', () => {
    const save = (values: RawValues) => decide(draft, 'source-save', { id: 'talk-1~request-email' }, talk(), values)
    expect(save({ referredBy: ' ', found: '' })).toEqual({ problems: { referredBy: 'required' } })
    const { changes, reply } = save({ referredBy: '', found: 'alumni' })
    expect(changes).toEqual([{ do: 'sayFound', interview: 'talk-1', referredBy: '', found: 'alumni' }])
    expect(shown(reply).direct?.[1]).toContain('I found your name on our alumni list.')
    expect(save({ referredBy: 'Prof. B', found: 'alumni' }).changes).toEqual([
      { do: 'sayFound', interview: 'talk-1', referredBy: 'Prof. B' },
    ])
  })

  it('has the other ways beside it, and encourages', () => {
    const { direct } = shown(show('request-message', idea).reply)
    expect(direct?.[0]).toContain('[As an e-mail] [As a call] [As a voicemail]')
    expect(direct?.[0]).toContain('Most people are glad to be asked.')
    expect(direct?.[0]).toContain('[I asked them] [Edit] [Offer times]')
    expect(shown(show('request-message', asked).reply).direct?.[0]).not.toContain('[I asked them]')
  })

  it.each(DRAFTS)('tells why one is to be ready where it says so, and nowhere else: %s', (one) => {
    const now = one.startsWith('second') ? asked : one.startsWith('request') ? idea : thanked
    const { profile } = clear
    const by = { ...clear, ...(profile && { profile: { ...profile, phone: '555 0134' } }) }
    const said = shown(show(one, now, { by }).reply).direct?.[0] ?? ''
    expect(DRAFT[one].practices.includes('B10')).toBe(said.includes(READY))
  })

  it('encourages in each way in which one can ask, and nowhere else', () => {
    const by = member()
    const reached = { by: { ...by, ...(by.profile && { profile: { ...by.profile, phone: '555 0134' } }) } }
    for (const way of ['email', 'call', 'voicemail', 'message'])
      expect(shown(show(`request-${way}`, idea, reached).reply).direct?.[0]).toContain(
        'Most people are glad to be asked.',
      )
    expect(shown(show('second-call', asked).reply).direct?.[0]).not.toContain('glad to be asked')
  })

  it('says what is still to prepare, since they may have time on the spot; not where all is done, nor with a date', () => {
    const open = (found: unknown, of = 'request-email') => shown(show(of, found).reply).direct?.[0]
    expect(open(idea)).toContain('They may have time on the spot. 7 things to prepare are still open.')
    const all = checklistFor(idea, member().program.policy)
    expect(open({ ...idea, ticked: all.slice(1) })).toContain('One thing to prepare is still open.')
    expect(open({ ...idea, ticked: all })).not.toContain('on the spot')
    expect(open(asked, 'second-call')).toContain('on the spot')
    expect(open({ ...idea, startsAt: NOW + DAY })).not.toContain('on the spot')
  })

  it('as a voicemail asks for the number first, and keeps it with the profile', () => {
    expect(show('request-voicemail', idea).reply).toMatchObject({
      form: { ref: 'draft.phone-save.talk-1~request-voicemail' },
    })
    const { changes, reply } = decide(draft, 'phone-save', { id: 'talk-1~request-voicemail' }, idea, {
      phone: '555 0134',
    })
    expect(changes).toMatchObject([{ do: 'saveProfile', profile: { name: 'Maya Okafor', phone: '555 0134' } }])
    expect(shown(reply).direct?.[1]).toContain('My number is 555 0134.')
  })

  it('offers the times that were typed, in their order, with the clock of the contact; with two that is ticked', () => {
    const values = { first: 'Friday at 3 pm', second: 'Thursday at 10 am', third: '', zone: 'Boston' }
    const { changes, reply } = decide(draft, 'windows-save', { id: 'talk-1~request-email' }, idea, values)
    expect(changes).toEqual([
      {
        do: 'fillSlots',
        interview: 'talk-1',
        slots: { windows: [Date.parse('2026-12-03T16:00:00Z'), Date.parse('2026-12-04T21:00:00Z')] },
      },
      { do: 'tick', interview: 'talk-1', items: { windows: true } },
      { do: 'placeContact', interview: 'talk-1', zone: 'America/New_York' },
    ])
    const { changes: one } = decide(draft, 'windows-save', { id: 'talk-1~request-email' }, idea, {
      ...values,
      second: '',
    })
    expect(one).not.toContainEqual(expect.objectContaining({ do: 'tick' }))
    expect(shown(reply).direct?.[1]).toContain('Friday 4 December at 3:00 pm CST (4:00 pm EST for you)')
    expect(shown(reply).direct?.[0]).toContain('[Other times]')
  })

  it('opens what was offered again, without what has passed', () => {
    const slots = { windows: [NOW - HOUR, NOW + DAY] }
    const { reply } = decide(draft, 'windows', { id: 'talk-1~request-email' }, talk({ slots }))
    const fields = reply?.kind === 'form' ? reply.form.fields : []
    expect(fields.map(({ value }) => value)).toEqual(['Thu 3 Dec 2026, 4:00 pm', undefined, undefined, undefined])
  })
})

describe('the second step', () => {
  it('is a note and a call, each beside the other', () => {
    const note = shown(show('second-note', asked).reply).direct
    expect(note?.[0]).toContain('[As a call]')
    expect(note?.[1]).toContain(
      "My name is Maya Okafor. I'm a student in Statistics at Riverside College. I got in touch on 26 November",
    )
    expect(shown(show('second-call', asked).reply).direct?.[0]).toContain('[I called them]')
  })

  it.each([idea, { ...asked, startsAt: NOW + DAY }, { ...asked, outcome: 'declined' }])(
    'is not there before the first, nor after an answer',
    (found) => {
      expect(shown(show('second-note', found).reply).here).toBe('That reminder is no longer needed.')
    },
  )
})

describe('the feeler', () => {
  it('after a thank-you and a decision may ask to hear of openings', () => {
    const { direct } = shown(show('feeler', thanked, { by: clear }).reply)
    expect(direct?.[1]).toContain('“I want to be a data analyst”')
    expect(direct?.[1]).toContain('I passed the statistics exam.')
    expect(direct?.[1]).toContain('If you hear of an opening')
    expect(direct?.[0]).not.toContain('asks about openings')
  })

  it('edited, may not ask for more, while other notes may not even ask that', () => {
    const words = 'If you hear of an opening, tell me. Could you forward my resume to your hiring manager?'
    const save = (of: string) =>
      shown(decide(draft, 'save', { id: `talk-1~${of}`, by: clear }, thanked, { words }).reply).direct?.[0]
    expect(save('feeler')).not.toContain('“hear of an opening')
    expect(save('feeler')).toContain('forward my resume')
    expect(save('keep')).toContain('“hear of an opening')
  })

  it('is not reached without a thank-you, nor without a decision: it says what comes first', () => {
    const { thankedAt: _thankedAt, ...owed } = thanked
    expect(shown(show('feeler', owed, { by: clear }).reply).here).toBe(
      'First your thank-you to Ada Lovelace. Asking about openings comes after it, once you know what you want to become.\n[Draft the thank-you]',
    )
    expect(shown(show('feeler', thanked).reply).here).toContain('[Say what I decided]')
    const edit = decide(draft, 'edit', { id: 'talk-1~feeler' }, { ...thanked, drafts: { feeler: 'Dear Ada' } })
    expect(shown(edit.reply).here).toContain('First tell me what you want to become.')
  })

  it('asks first what was done since', () => {
    expect(show('feeler', { ...thanked, slots: {} }, { by: clear }).reply).toMatchObject({
      form: { ref: 'draft.news-save.talk-1~feeler', fields: [{ label: 'What have you done since your talk?' }] },
    })
  })
})

it('a sign of life asks first what is new', () => {
  expect(show('keep', { ...thanked, slots: {} }).reply).toMatchObject({ form: { ref: 'draft.news-save.talk-1~keep' } })
  const { changes, reply } = decide(draft, 'news-save', { id: 'talk-1~keep' }, thanked, { news: 'I moved.' })
  expect(changes).toEqual([{ do: 'fillSlots', interview: 'talk-1', slots: { news: 'I moved.' } }])
  expect(shown(reply).direct?.[1]).toContain('I moved.')
})

it('the one thing from the talk is kept in the log, with whether they paid', () => {
  expect(decide(draft, 'learned-save', { id: 'talk-1~thanks' }, talk(), { learned: 'They pair.' }).changes).toEqual([
    { do: 'noteLearned', interview: 'talk-1', learned: 'They pair.' },
    { do: 'fillSlots', interview: 'talk-1', slots: { remembered: true } },
  ])
  const coffee = (learned: string) =>
    decide(draft, 'coffee-save', { id: 'talk-1~thanks' }, talk({ format: 'coffee' }), { learned, paid: 'yes' })
  expect(coffee('They pair.').changes).toEqual([
    { do: 'noteLearned', interview: 'talk-1', learned: 'They pair.' },
    { do: 'fillSlots', interview: 'talk-1', slots: { paid: true, remembered: true } },
  ])
  expect(coffee('')).toEqual({ problems: { learned: 'required' } })
})

it.each([
  'none',
  'n/a',
  'no one',
  'not sure',
  'I found her on LinkedIn',
  'ninguno',
  'no aplica',
  'no sé',
  'por internet',
])('takes "%s" for nobody who gave the name', (referredBy) => {
  const nameless = talk({ contact: { ...ADA, referredBy: '' } })
  const values = { referredBy, found: '' }
  const { changes, problems } = decide(draft, 'source-save', { id: 'talk-1~request-email' }, nameless, values)
  expect([changes, problems]).toEqual([undefined, { referredBy: 'required' }])
})

it('tells a stranger of interests, and of none nothing', () => {
  const email = (interests: string) => {
    const by = member()
    const profile = { ...(by.profile ?? { name: '', school: '', stage: 'middle' as const, field: '' }), interests }
    return shown(show('request-email', idea, { by: { ...by, profile } }).reply).direct?.[1]
  }
  expect(email('maps')).toContain('My interests: maps.')
  for (const none of ['None', 'nothing yet', '']) expect(email(none)).not.toContain('interests')
})

it('says where a time that is offered is none to work at where they live', () => {
  const offers = (zone: string | undefined, at: number) =>
    shown(show('request-email', { ...idea, contact: { ...known, zone }, slots: { windows: [at] } }).reply).direct?.[0]
  const said = 'outside working hours where they live'
  // Thursday 3 December, 10:00 am in Chicago: 5:00 pm in Berlin, past midnight in Tokyo.
  const at = Date.parse('2026-12-03T16:00:00Z')
  expect(offers('Europe/Berlin', at)).not.toContain(said)
  expect(offers('Asia/Tokyo', at)).toContain(said)
  expect(offers('Europe/Berlin', at + 2 * DAY)).toContain(said)
  expect(offers(undefined, at + 12 * HOUR)).not.toContain(said)
})

it.each([
  ['en', 'History', 'how to become a nurse?'],
  ['es', 'medicina', 'cómo se llega a ser enfermera'],
])('in %s, ours points at nothing in what many study and want to know', (language, field, aim) => {
  const profile = { name: 'Sam', school: 'State', stage: 'middle' as const, field, interests: '' }
  const reader = { by: member({ language, profile: { ...profile, phone: '555 0134' } }), say: wordsFor(language) }
  const one = talk({ aim, contact: { ...known, referredBy: language === 'es' ? 'mi abuela' : 'my grandma' } })
  for (const draft of REQUESTS) expect(JSON.stringify(show(draft, one, reader).reply)).not.toContain('why.practice.A1')
  expect(JSON.stringify(show('request-email', { ...one, aim: 'whether you could hire me' }, reader).reply)).toContain(
    'why.practice.A1',
  )
})

it('edited, every draft is kept by its id and points out what asks for a job', () => {
  const words = 'Hello Ada, do you have any openings on your team?'
  const { changes, reply } = decide(draft, 'save', { id: 'talk-1~request-call' }, idea, { words })
  expect(changes?.[0]).toEqual({ do: 'saveDraft', interview: 'talk-1', draft: 'request-call', words })
  expect(shown(reply).direct?.[0]).toContain('have any openings')
  expect(shown(reply).direct?.[1]).toBe(words)
  const { reply: form } = decide(
    draft,
    'edit',
    { id: 'talk-1~request-call' },
    talk({ drafts: { 'request-call': 'Hi' } }),
  )
  expect(form).toMatchObject({ form: { ref: 'draft.save.talk-1~request-call', fields: [{ value: 'Hi' }] } })
})

it('points at no question of the program’s that was left over, and at the student’s own', () => {
  const asks = 'What would you want me to tell my class?'
  const by = member()
  const questions = [{ category: 'closing', minutes: 3, must: true, words: asks }]
  const theirs = { ...by, program: { ...by.program, content: { questions } } }
  const id = cardQuestions(talk(), theirs).questions.find(({ words }) => words === asks)?.id ?? ''
  const held = { ...thanked, thankedAt: undefined }
  const about = (over: Partial<Interview>) =>
    shown(show('thanks', { ...held, ...over }, { by: theirs }).reply).direct ?? []
  const [left = '', words = ''] = about({ questions: { left: [id] } })
  expect(words).toContain(asks)
  expect(left).not.toContain('you want me')
  expect(about({ questions: { left: [id] }, drafts: { thanks: `Hello. ${asks} Do you have a job?` } })[0]).toMatch(
    /^(?!.*you want me).*have a job/s,
  )
  expect(about({ questions: { own: [{ id: 'mine', words: asks }], left: ['mine'] } })[0]).toContain('“you want me”')
})

it('emptied, is again as we would write it', () => {
  const mine = talk({ contact: known, drafts: { 'request-email': 'May I ask 20 minutes?' } })
  const { reply } = decide(draft, 'save', { id: 'talk-1~request-email' }, mine, { words: '' })
  expect(shown(reply).direct?.[1]).toContain('Could I have 30 minutes')
})

it('edited before the plan changed, says so, and not where the plan is the same', () => {
  const { changes = [] } = decide(draft, 'save', { id: 'talk-1~request-email' }, idea, {
    words: 'May I ask 30 minutes?',
  })
  const mine = changes.reduce(changed, idea)
  const stale = 'Your plan has changed since you edited this'
  expect(shown(show('request-email', mine).reply).direct?.[0]).not.toContain(stale)
  const { contact } = mine
  for (const [other, parts] of [
    [{ minutes: 45 }, 'the minutes'],
    [{ startsAt: NOW + DAY, place: 'Blue Door Café' }, 'the time and the place'],
    [{ aim: 'what a week is like', format: 'coffee' }, 'your aim and the format'],
    [{ contact: { ...contact, referredBy: 'Grace' } }, 'who gave you the name'],
  ] as const)
    expect(shown(show('request-email', { ...mine, ...other }).reply).direct?.[0]).toContain(
      `${stale}. What is new: ${parts}.`,
    )
  const back = decide(draft, 'save', { id: 'talk-1~request-email' }, mine, { words: '' }).changes ?? []
  expect(shown(show('request-email', { ...back.reduce(changed, mine), minutes: 45 }).reply).direct?.[0]).not.toContain(
    stale,
  )
})

describe('an e-mail', () => {
  const mail = (of: string, details: string, over = {}, asking = {}): Block | undefined => {
    const { reply } = show(of, talk({ ...thanked, contact: { ...known, details }, ...over }), asking)
    const views = reply?.kind === 'view' ? (reply.show.direct?.views ?? []) : []
    return views.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'mail')
  }

  it('opens in the mail program where an address is known, with its subject apart', () => {
    expect(mail('request-email', 'Room 4, ada@engine.example or 555')).toMatchObject({
      to: 'ada@engine.example',
      subject: '30 minutes to ask about your work?',
      body: expect.stringMatching(/^Hello Ada Lovelace,/),
    })
    expect(mail('thanks', 'ada@engine.example')).toMatchObject({
      subject: 'Thank you',
      body: expect.stringMatching(/^Hello/),
    })
    const drafts = { 'request-email': 'Hi Ada' }
    expect(mail('request-email', 'ada@engine.example', { drafts })).toMatchObject({
      subject: '30 minutes to ask about your work?',
      body: 'Hi Ada',
    })
    expect(mail('request-message', 'ada@engine.example')).toMatchObject({
      subject: '30 minutes to ask about your work?',
    })
  })

  it('goes to whoever gave the name where the draft does, and they are a contact too', () => {
    const job = { by: member({ job: { words: 'a nurse', starts: 'in May', at: NOW } }) }
    const lead = (of: string, leadDetails?: string) =>
      mail(of, 'ada@engine.example', { ...(leadDetails && { leadDetails }) }, job)
    expect(lead('report', 'grace@navy.example')).toMatchObject({
      to: 'grace@navy.example',
      subject: 'How the talk went',
    })
    expect(lead('got-job-lead', 'grace@navy.example')).toMatchObject({ to: 'grace@navy.example', subject: 'Good news' })
    expect(lead('got-job', 'grace@navy.example')).toMatchObject({ to: 'ada@engine.example' })
    expect(lead('got-job-lead')).toBeUndefined()
  })

  it('is made of words: emoji alone are no number, and nobody’s name', () => {
    const save = (step: string, values: RawValues) => () =>
      decide(draft, step, { id: 'talk-1~request-email' }, asked, values)
    expect(save('phone-save', { phone: '🎉' })).toThrow('no-phone')
    expect(save('phone-save', { phone: 'call me' })).toThrow('no-phone')
    expect(save('source-save', { referredBy: '😀', found: '' })).toThrow('no-words')
    expect(save('phone-save', { phone: '555 0134' })).not.toThrow()
  })

  it('is asked for the address where none is known, and refuses what reaches nobody', () => {
    const add = '[Add how to reach them]'
    const drawn = (of: string, details: string) =>
      shown(show(of, { ...asked, contact: { ...known, details } }).reply).direct?.[0]
    expect(drawn('request-email', '')).toContain(add)
    expect(drawn('request-email', 'notalink')).toContain(add)
    expect(drawn('request-call', '')).toContain(add)
    expect(drawn('request-email', 'ada@engine.example')).not.toContain(add)
    expect(drawn('request-call', '555 0100')).not.toContain(add)
    const save = (details: string) => decide(draft, 'reach-save', { id: 'talk-1~request-email' }, asked, { details })
    expect(() => save('notalink')).toThrow('no-reach')
    const { changes, reply } = save('ada@engine.example')
    expect(changes).toEqual([{ do: 'noteReach', interview: 'talk-1', details: 'ada@engine.example' }])
    expect(shown(reply).direct?.[0]).toContain('Write to ada@engine.example')
  })

  it('is asked for the address of whoever gave the name, where the draft goes to them', () => {
    const referred = { ...asked, contact: { ...known, referredBy: 'Grace', details: 'countess@engine.example' } }
    expect(shown(show('report', referred).reply).direct?.[0]).toContain('[Add how to reach them]')
    const { changes, reply } = decide(draft, 'reach-save', { id: 'talk-1~report', form: 'form-1' }, referred, {
      details: 'grace@navy.example',
    })
    const details = 'grace@navy.example'
    expect(changes).toEqual([
      { do: 'noteLeadReach', interview: 'talk-1', lead: 'Grace', newContact: 'form-1', details, at: NOW },
    ])
    expect(shown(reply).direct?.[0]).toContain('Write to grace@navy.example')
    const again = decide(draft, 'reach', { id: 'talk-1~report' }, { ...referred, leadDetails: details })
    expect(JSON.stringify(again.reply)).toContain(details)
    expect(JSON.stringify(again.reply)).not.toContain('countess')
  })

  it('is not offered without one, for what is spoken, or for somebody else', () => {
    expect(mail('request-email', 'linkedin.example/ada')).toBeUndefined()
    expect(mail('request-call', 'ada@engine.example')).toBeUndefined()
    expect(mail('report', 'ada@engine.example')).toBeUndefined()
  })
})

it.each(Object.keys(draft.steps))('%s of somebody else’s talk, or of no draft, changes nothing', (step) => {
  const filled: Record<string, RawValues> = {
    save: { words: 'Dear Ada' },
    'reach-save': { details: 'ada@engine.example' },
    'source-save': { referredBy: 'Grace', found: '' },
    'phone-save': { phone: '555 0134' },
    'learned-save': { learned: 'They pair.' },
    'coffee-save': { learned: 'They pair.', paid: 'yes' },
    'news-save': { news: 'I moved.' },
    'windows-save': { first: 'Friday at 3 pm', second: '', third: '', zone: '' },
  }
  for (const [id, found] of [
    ['theirs~thanks', undefined],
    ['talk-1~poem', talk()],
  ] as const) {
    const { changes, reply } = decide(draft, step, { id, typed: ['Dear Ada'] }, found, filled[step])
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toContain("I couldn't find that talk")
    expect(shown(reply).here).toContain('Dear Ada')
  }
})
