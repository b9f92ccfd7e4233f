import { REQUESTS } from '../../src/coaching/drafts.ts'
import { MOMENTS } from '../../src/coaching/moments.ts'
import { planMark } from '../../src/coaching/plan-mark.ts'
import { PRACTICES } from '../../src/coaching/practices.ts'
import { QUESTIONS } from '../../src/coaching/questions.ts'
import { MATTER_IDS } from '../../src/coaching/reflection.ts'
import type { RawValues } from '../../src/core/form.ts'
import { hashOf } from '../../src/core/hash.ts'
import { dateMark, pair, stepMark } from '../../src/core/ref.ts'
import { DAY, HOUR } from '../../src/core/time.ts'
import type { Asked } from '../../src/flows/define.ts'
import { DRAFTS, type DraftId } from '../../src/interviews/drafts.ts'
import { FORMATS, type Interview, ORIGINS, sameTag } from '../../src/interviews/interview.ts'
import type { Explored } from '../../src/interviews/perspective.ts'
import type { Home, ProgramPage, Reminder } from '../../src/interviews/reads.ts'
import { NOW } from '../flows/asked.ts'
import type { Content } from './content.ts'
import { peopleOf, several } from './people.ts'
import { policyScenes } from './policies.ts'
import { contentOfProgram, contentScenes } from './program-content.ts'

/** A step of a flow at one moment: what it is asked, and what it reads. */
export type Scene = {
  flow: string
  step: string
  what: string
  over?: Partial<Asked>
  facts?: unknown
  values?: RawValues
}

type Moment = [what: string, over?: Partial<Asked>, facts?: unknown, values?: RawValues]
export type Moments = Readonly<Record<string, readonly Moment[]>>

/** Every step of every flow with what it may find: by flow, step and moment. */
export const flowScenes = (c: Content): readonly Scene[] => {
  const p = peopleOf(c)
  const { by, stranger, idea, dated, asked, begun, held, noted, thanked } = p
  const admin = { by: { ...by, roles: ['admin' as const] } }
  const id = { id: idea.id }
  const template = { thanks: [{ opening: '', closing: '', template: 'Hello {name}. You said: {learned}. {me}' }] }
  const withTemplate = { by: { ...by, program: { ...by.program, content: template } } }
  const withContent = { by: { ...by, program: { ...by.program, content: contentOfProgram(c) } } }
  const direct = { at: { id: 'T1', channel: 'D1', direct: true } }
  const paused = { by: { ...by, preference: { pausedUntil: NOW + 3 * DAY, fewer: true } } }
  const fiveAlike = several(idea, 5, c).map(({ contact }) => contact)
  const details = {
    referrals: c.referrals.join('\n'),
    advice: c.advice.join('\n'),
    details: c.details,
    aimMet: 'yes',
    keptToTime: 'no',
  }
  const logged = { who: c.name, outcome: 'held', ended: 'today at 3 pm', learned: c.learned, next: c.next }
  const dayed = {
    ...details,
    referrals: `${c.name} (ask first)`,
    advice: 'Join the data club by Friday\nRead the report',
  }
  const rehearsed = { ...by, ...(by.profile && { profile: { ...by.profile, self: c.next, offer: c.next } }) }
  const own = { id: c.id('own'), words: `${c.organisation}?` }
  const five = Array.from({ length: 5 }, (_, i) => ({ ...own, id: `own${i}` }))
  const arranged = {
    ...dated,
    questions: { own: [own], musts: ['travel'], out: ['typical-week'], left: ['typical-week'] },
  }
  const job = 'Do you have any job openings for me? Could you forward my resume to your hiring manager?'
  const jobAsks = { words: `${job} ${c.request}` }

  const prep: Moments = {
    start: [
      ['several of that name', { words: c.words }, { talks: [], alike: fiveAlike, used: [] }],
      ['nobody yet', {}, { talks: [], used: [] }],
      ['a name', { words: c.words }, { talks: [], used: [c.occupation, 'nurse'] }],
      ['somebody known', { words: c.words }, { talks: [], contact: p.known, used: [] }],
      ['a talk with them', { words: c.words }, { talks: [dated], used: [] }],
      ['which talk', {}, { talks: [idea, ...several(dated, 5, c)], used: [] }],
      [
        'which of two with one name',
        {},
        { talks: [dated, { ...p.another, contact: { ...p.other, name: c.name } }], used: [] },
      ],
    ],
    new: [['', {}, []]],
    save: [
      [
        'somebody new',
        {},
        { interviews: [], heard: [] },
        { who: c.name, occupation: c.occupation, aim: c.aim, minutes: '30', when: 'Friday at 3' },
      ],
      [
        'somebody in hiring',
        {},
        { interviews: [], heard: [] },
        { who: c.name, occupation: 'HR manager', aim: c.aim, minutes: '30', when: '' },
      ],
      [
        'somebody who was named',
        {},
        { interviews: [], referredBy: c.referredBy, heard: [] },
        { who: c.name, occupation: '', aim: '', minutes: '15', when: '' },
      ],
      [
        'somebody with whom a talk is planned',
        {},
        { contact: p.known, interviews: [dated], heard: [] },
        { who: c.name, occupation: '', aim: c.aim, minutes: '30', when: '' },
      ],
      [
        'somebody of whom questions were left over',
        {},
        { contact: p.known, interviews: [{ ...noted, questions: { left: ['travel', 'pressure'] } }], heard: [] },
        { who: c.name, occupation: '', aim: c.aim, minutes: '30', when: '' },
      ],
      [
        'a contact that is gone',
        { typed: [c.aim] },
        { interviews: [], heard: [] },
        { who: '#gone', occupation: '', aim: c.aim, minutes: '30', when: '' },
      ],
    ],
    card: [
      ['an idea', id, idea],
      ['asked', id, asked],
      ['to ask again', id, { ...asked, askAgainOn: NOW + 5 * DAY }],
      ['said no', id, { ...asked, outcome: 'declined' }],
      ['the wrong person', id, { ...asked, outcome: 'wrong' }],
      ['without a profile', { ...id, by: stranger }, dated],
      ['with words of the program', { ...id, ...withContent }, dated],
      ['of nobody', { ...id, typed: [c.aim] }, undefined],
      ...FORMATS.map((format): Moment => [format, id, { ...dated, format }]),
    ],
    saved: [['', id, idea]],
    more: [
      ['an idea', id, idea],
      ['asked', id, asked],
      ['dated', id, dated],
      ['said no', id, { ...asked, outcome: 'declined' }],
    ],
    tick: [['two lines', { ...id, items: { organisation: true, opening: false } }, dated]],
    when: [
      ['', id, idea],
      ['moved', id, dated],
    ],
    'when-save': [
      ['in a channel', id, idea, { when: 'Friday at 3 pm' }],
      ['in the direct message', { ...id, ...direct }, idea, { when: 'Friday at 3 pm' }],
      ['logged already', id, held, { when: 'Friday at 3 pm' }],
    ],
    plan: [['', id, { talk: dated, used: ['nurse'] }]],
    'plan-save': [
      ['in a channel', id, { talk: dated, heard: [] }, { occupation: c.occupation, aim: c.aim, minutes: '45' }],
      [
        'in the direct message',
        { ...id, ...direct },
        { talk: dated, heard: [] },
        { occupation: '', aim: '', minutes: '15' },
      ],
      [
        'an aim that asks for a job',
        { ...id, ...direct },
        { talk: dated, heard: [] },
        { occupation: c.occupation, aim: 'get an internship there', minutes: '30' },
      ],
      [
        'gone',
        { ...id, typed: [c.aim] },
        { talk: undefined, heard: [] },
        { occupation: '', aim: c.aim, minutes: '15' },
      ],
    ],
    details: [
      ['', id, idea],
      ['again', id, { ...dated, contact: { ...p.told, way: 'email' } }],
    ],
    'details-save': [
      [
        '',
        id,
        idea,
        { organisation: c.organisation, format: 'coffee', place: c.place, referredBy: c.referredBy, way: 'call' },
      ],
      [
        'with the way there',
        id,
        idea,
        { organisation: '', format: 'person', place: 'Hall 2, 20 min', referredBy: '', way: '' },
      ],
    ],
    questions: [
      ['', id, dated],
      ['with own ones', id, arranged],
      [
        'without room for all of them',
        id,
        {
          ...dated,
          minutes: 15,
          questions: { own: [own], musts: ['typical-week', 'three-skills'] },
          clearBefore: [MATTER_IDS.slice(0, 4)],
        },
      ],
    ],
    'questions-done': [['', id, arranged]],
    'questions-all': [['', id, { ...dated, minutes: 60 }]],
    'questions-anew': [['', id, arranged]],
    musts: [['', id, arranged]],
    must: [
      ['marked', { id: pair(idea.id, 'three-skills') }, { ...dated, questions: { musts: [] } }],
      ['not marked any more', { id: pair(idea.id, 'travel') }, arranged],
      ['a fourth', { id: pair(idea.id, 'travel') }, dated],
      [
        'without room',
        { id: pair(idea.id, 'describe-job') },
        { ...dated, minutes: 10, questions: { musts: ['pressure'] } },
      ],
    ],
    swap: [['', id, arranged]],
    'swap-out': [
      ['one of the bank', { id: pair(idea.id, 'typical-week') }, dated],
      ['one of their own', { id: pair(idea.id, own.id) }, arranged],
      [
        'none as short',
        { id: pair(idea.id, 'travel') },
        {
          ...dated,
          questions: { musts: [], out: QUESTIONS.map(({ id }) => id), settled: { minutes: 30, ids: ['travel'] } },
        },
      ],
    ],
    own: [['', id, dated]],
    'own-save': [
      ['', { ...id, form: c.id('form') }, dated, { words: own.words }],
      ['answered by yes or no', { ...id, form: c.id('form') }, dated, { words: 'Do you like your job?' }],
      ['to be looked up', { ...id, form: c.id('form') }, dated, { words: 'When was your company founded?' }],
      ['a sixth', { ...id, form: c.id('form') }, { ...dated, questions: { own: five } }, { words: own.words }],
      [
        'without room',
        { ...id, form: c.id('form') },
        { ...dated, minutes: 15, questions: { own: five.slice(2) } },
        { words: own.words },
      ],
    ],
    left: [['', id, { ...arranged, outcome: 'held' }]],
    'left-mark': [['', { id: pair(idea.id, 'typical-week') }, { ...dated, outcome: 'held' }]],
    'left-done': [
      ['', id, held],
      ['one', id, { ...held, questions: { left: ['travel'] } }],
      ['some', id, { ...held, questions: { left: ['travel', 'pressure'] } }],
      [
        'more than a note holds',
        id,
        { ...held, questions: { left: ['travel', 'pressure', 'setting', 'typical-week'] } },
      ],
      [
        'of a note that was written',
        id,
        { ...held, drafts: { thanks: c.thanks || 'Thank you!' }, questions: { left: ['travel'] } },
      ],
      ['of a note that was sent', id, { ...held, thankedAt: 1, questions: { left: ['travel', 'pressure'] } }],
      [
        'of a note in words of the program',
        { ...id, ...withTemplate },
        { ...held, questions: { left: ['travel', 'pressure'] } },
      ],
      ['none, of a note in words of the program', { ...id, ...withTemplate }, held],
      ['none, of a note that was written', id, { ...held, drafts: { thanks: c.thanks || 'Thank you!' } }],
      ['none, of a note that was sent', id, { ...held, thankedAt: 1 }],
    ],
    asked: [
      ['', id, idea],
      ['dated since', id, dated],
      ['said no since', id, { ...asked, outcome: 'declined' }],
      ['the wrong person', id, { ...asked, outcome: 'wrong' }],
    ],
    tried: [['', id, asked]],
    'not-asked': [['', id, asked]],
    'ask-again': [['', id, asked]],
    'ask-again-save': [['', id, asked, { on: 'Monday' }]],
    declined: [
      ['', id, asked],
      ['held', id, held],
    ],
    wrong: [['', id, asked]],
    reopen: [
      ['', id, { ...asked, outcome: 'declined' }],
      ['held', id, held],
    ],
    request: [
      ['how they got the name comes first', id, { ...idea, drafts: {} }],
      ['with all that is known', id, dated],
      ['in the way they like', id, { ...asked, drafts: {}, contact: { ...p.told, way: 'message' } }],
      ['with a profile to come', { ...id, by: stranger }, idea],
    ],
    'request-edit': [['', id, dated]],
    opening: [
      ['ours', id, dated],
      ['a short one', id, { ...dated, drafts: { opening: 'Hello, I am Maya.' } }],
      ['a fitting one', id, { ...dated, drafts: { opening: 'I study statistics and like it. '.repeat(30).trim() } }],
      ['a long one', id, { ...dated, drafts: { opening: 'I study statistics and like it. '.repeat(56).trim() } }],
      ['with a profile to come', { ...id, by: stranger }, idea],
    ],
    'opening-edit': [['', id, dated]],
    'opening-save': [['', id, dated, { words: c.opening || 'Hello, I am Maya.' }]],
    'opening-guide': [
      ['', id, dated],
      ['over words of their own', id, { ...dated, drafts: { opening: c.opening || 'Hello, I am Maya.' } }],
      ['with a profile to come', { ...id, by: stranger }, dated],
    ],
    'opening-guide-save': [
      ['', id, dated, { who: c.aim, drew: c.next, done: '', hope: c.aim }],
      ['with all of it', id, dated, { who: c.aim, drew: c.next, done: c.next, hope: c.aim }],
      [
        'over words of their own',
        id,
        { ...dated, drafts: { opening: c.opening || 'Hello, I am Maya.' } },
        { who: c.aim, drew: c.next, done: '', hope: c.aim },
      ],
    ],
    rehearse: [
      ['', id, dated],
      ['with both answers', { ...id, by: rehearsed }, dated],
      ['with a profile to come', { ...id, by: stranger }, dated],
    ],
    'rehearse-self': [['', id, dated]],
    'rehearse-self-save': [['', id, dated, { words: c.aim }]],
    'rehearse-offer': [['', { ...id, by: rehearsed }, dated]],
    'rehearse-offer-save': [['', id, dated, { words: 'Could you put in a good word for me?' }]],
  }

  const log: Moments = {
    start: [
      ['several of that name', { words: c.words }, { talks: [], alike: fiveAlike }],
      ['nobody yet', {}, { talks: [] }],
      ['a name', { words: c.words }, { talks: [] }],
      ['logged today', { words: c.words }, { talks: [], contact: p.known, past: [noted] }],
      ['the likeliest', { words: c.words }, { talks: [begun] }],
      ['which talk', {}, { talks: several(begun, 3, c) }],
      ['one that is still ahead', { words: c.words }, { talks: [dated] }],
    ],
    new: [['a name', { id: c.name }]],
    talk: [
      ['just ended', id, { ...begun, minutes: 30 }],
      ['again', id, noted],
    ],
    save: [
      ['somebody new', {}, { interviews: [] }, logged],
      ['an open talk', id, { contact: p.known, interviews: [begun] }, logged],
      ['late', {}, { interviews: [] }, { ...logged, ended: '20 November at 3 pm', next: '' }],
      ['moved', {}, { contact: p.known, interviews: [begun] }, { ...logged, outcome: 'moved', ended: '' }],
      ['called off', {}, { interviews: [] }, { ...logged, outcome: 'off', ended: '' }],
      ['of nobody', { typed: [c.learned, c.next] }, { interviews: [] }, { ...logged, who: '#gone' }],
    ],
    saved: [
      ['', id, noted],
      ['looked back on', id, { ...noted, reflection: { clear: ['pay'], did: 4, trust: 3, words: '' } }],
    ],
    message: [
      ['of nobody', { words: c.learned }, { interviews: [] }],
      ['of somebody known', { words: c.learned }, { contact: p.known, interviews: [begun] }],
    ],
    off: [
      ['', id, begun],
      ['logged already', id, held],
    ],
    details: [
      ['', id, held],
      ['again', id, { ...noted, aimMet: true, keptToTime: false }],
    ],
    'details-save': [
      ['all', id, noted, details],
      ['with a day, and a name to ask first', id, held, dayed],
      [
        'the other way',
        id,
        { ...noted, thankedAt: NOW, suggestions: noted.suggestions.map((one) => ({ ...one, doneAt: NOW })) },
        { ...details, aimMet: 'no', keptToTime: 'yes' },
      ],
    ],
  }

  const thanks: Moments = {
    start: [
      ['nobody waits', {}, { owed: [] }],
      ['two', {}, { owed: [noted, { ...held, id: c.id('talk-2'), contact: p.other, endedAt: NOW - 30 * HOUR }] }],
      ['nine', {}, { owed: several(noted, 9, c, (i) => ({ endedAt: NOW - i * 5 * HOUR })) }],
      ['several of that name', { words: c.words }, { found: { interviews: [], alike: fiveAlike } }],
      ['one that is open', { words: c.words }, { found: { contact: p.known, interviews: [held] } }],
      ['sent already', { words: c.words }, { found: { contact: p.known, interviews: [thanked] } }],
      ['not held', { words: c.words }, { found: { interviews: [] } }],
    ],
    draft: [
      ['nothing noted', id, held],
      ['nothing noted, over coffee', id, { ...held, format: 'coffee' }],
      ['they paid', id, { ...noted, drafts: {}, format: 'coffee', slots: { paid: true } }],
      ['from the notes', id, noted],
      ['late', id, { ...noted, endedAt: NOW - 30 * HOUR }],
      ['with a profile to come', { ...id, by: stranger }, noted],
    ],
    edit: [['', id, noted]],
    sent: [
      ['', id, { interview: noted, owed: [noted] }],
      ['others wait', id, { interview: noted, owed: [noted, { ...held, id: c.id('talk-2'), contact: p.other }] }],
      ['twice', id, { interview: thanked, owed: [] }],
      ['of nobody', id, { owed: [] }],
    ],
    undo: [['', id, thanked]],
  }

  const reminder = (kind: string, over: Partial<Reminder> = {}): Reminder => ({
    id: c.id(kind),
    kind,
    interview: idea.id,
    who: c.name,
    dueAt: NOW + DAY,
    state: 'planned',
    ...over,
  })
  const kinds = [
    'confirm',
    'day-of',
    'log',
    'thanks-1',
    'ask',
    'call',
    'next',
    'advice',
    'report',
    'keep',
    'weekly',
    'digest',
  ]
  const failed: readonly Reminder[] = [
    reminder('log', { state: 'failed', dueAt: NOW - DAY, reason: 'user_not_found' }),
    reminder('call', { state: 'failed', dueAt: NOW - DAY, reason: 'no answer from the platform' }),
    reminder('confirm', { state: 'missed', dueAt: NOW - 2 * DAY, reason: 'passed' }),
    reminder('keep', { state: 'missed', dueAt: NOW - 3 * DAY, reason: 'quiet' }),
    reminder('advice', { state: 'missed', dueAt: NOW - 3 * DAY, reason: 'paused' }),
  ]
  const broken: readonly Reminder[] = [
    reminder('next', { state: 'failed', dueAt: NOW - DAY, reason: 'it could not be written' }),
  ]
  const stages = { idea: 3, asked: 2, scheduled: 1, held: 5, thanked: 4, off: 1 }
  const none = { idea: 0, asked: 0, scheduled: 0, held: 0, thanked: 0, off: 0 }
  const empty: Home = { due: [], dated: [], undated: [], heard: [], stages: none, planned: [], failed: [] }
  const full: Home = {
    due: [noted, { ...asked, id: c.id('talk-2') }],
    dated: several(dated, 7, c),
    undated: [idea, ...several(asked, 6, c)],
    heard: several(held, 5, c).map(({ contact }, i) => ({
      ...contact,
      occupation: i < 2 ? c.occupation : `${i} ${c.occupation}`,
      referredBy: c.referredBy,
    })),
    stages,
    planned: [
      reminder('thanks-1', { dueAt: NOW - 1000 }),
      reminder('confirm', { snoozedUntil: NOW + DAY }),
      ...kinds.slice(6).map((kind) => reminder(kind, { interview: c.id(kind) })),
    ],
    lastSent: reminder('log', { state: 'sent', sentAt: NOW - DAY }),
    failed,
  }
  const due = (over: Partial<Home>): unknown => ({ action: 'overview', home: { ...empty, stages, ...over } })
  const inSeveral = [
    { id: 'p1', name: c.name, chosen: false },
    { id: 'p2', name: '', chosen: true },
  ]
  const home: Moments = {
    start: [
      ['nothing yet', {}, { action: 'overview', home: empty }],
      ['news', {}, { action: 'news', home: { ...empty, due: [noted] } }],
      ['no news', {}, { action: 'news', home: empty }],
      ['nothing due', {}, due({ lastSent: reminder('log', { state: 'sent', sentAt: NOW - DAY }) })],
      ['all there is', {}, { action: 'overview', home: full }],
      ['paused', paused, due({})],
      ['in several programs', {}, { ...(due({}) as object), programs: inSeveral }],
      ['it was quiet', { by: { ...by, quietSince: NOW - 4 * DAY, missed: 1 } }, due({ failed })],
      ['to log', {}, due({ due: [{ ...begun, startsAt: NOW - 2 * HOUR }] })],
      ['to ask again', {}, due({ due: [{ ...asked, askAgainOn: NOW - HOUR }] })],
      ['to call', {}, due({ due: [asked] })],
      ['to keep in touch', {}, due({ due: [thanked] })],
      [
        'a step to take',
        {},
        due({
          due: [{ ...noted, thankedAt: NOW, reportedAt: NOW, suggestions: [], nextStep: { words: c.next, on: NOW } }],
        }),
      ],
      ['each kind to come', {}, due({ planned: kinds.map((kind) => reminder(kind, { interview: c.id(kind) })) })],
      [
        'a reminder of nobody',
        {},
        due({
          planned: [
            reminder('thanks-late', { who: undefined }),
            reminder('thanks-2', { interview: 'b' }),
            reminder('thanks-3', { interview: 'c' }),
          ],
        }),
      ],
      ['words it does not know', { words: c.words }, { action: 'overview', home: empty }],
      ['more than fits', {}, due({ due: several(asked, 5, c) })],
      ['all that is due', { words: 'due' }, { action: 'due', home: { ...empty, due: several(asked, 14, c) } }],
      ['one thing due', { words: 'due' }, { action: 'due', home: { ...empty, due: [asked] } }],
      ['none due', { words: 'due' }, { action: 'due', home: empty }],
      ['help', { words: 'help' }, { action: 'help' }],
      ['profile', { words: 'profile' }, { action: 'profile' }],
      ['settings', { words: 'settings' }, { action: 'settings' }],
      ['pause', { words: 'pause' }, { action: 'pause' }],
      ['decided', { words: 'decided' }, { action: 'decided' }],
      ['gotjob', { words: 'gotjob' }, { action: 'gotjob' }],
      ['people', { words: 'people' }, { action: 'people' }],
      ['export', { words: 'export' }, { action: 'export', everything: { name: c.name } }],
    ],
    contacts: [
      ['', {}, Array.from({ length: 9 }, () => p.known)],
      ['nobody', {}, []],
      ['the last page', { id: '7' }, Array.from({ length: 9 }, () => p.known)],
    ],
    missed: [
      ['before a command', { id: 'log', words: c.words }, failed],
      ['something broke', { id: 'log' }, broken],
    ],
    help: [['']],
    said: [
      ['nothing that is known', {}, { asked: undefined }],
      ...(['log', 'prep', 'thanks'] as const).flatMap((want): Moment[] => [
        [`${want} somebody`, {}, { asked: { want, who: c.name } }],
        [`${want} somebody known`, {}, { asked: { want, who: c.name }, found: { contact: p.known, interviews: [] } }],
        [`${want} nobody`, {}, { asked: { want, who: '' } }],
      ]),
      ...['owed', 'due', 'people', 'add', 'export', 'help', 'pause', 'settings', 'profile', 'remind', 'hello'].map(
        (want): Moment => [want, {}, { asked: { want, who: '' } }],
      ),
    ],
    anew: [['', {}, full]],
  }

  const page: ProgramPage = {
    cohorts: [
      { id: 'c1', name: c.cohort, members: 12 },
      { id: 'c2', name: c.cohort, members: 1 },
    ],
    people: [
      { name: c.profile.name, roles: ['admin'] },
      { name: c.other, roles: ['counselor', 'admin'] },
      { name: '', roles: ['counselor'] },
    ],
    policy: {},
    reminded: 12,
  }
  const nobody: ProgramPage = { cohorts: [], people: [], policy: {}, reminded: 0 }
  const program: Moments = {
    start: [
      ['for an admin', admin, page],
      ['policies', { ...admin, words: 'policies' }, page],
      ['content', { ...admin, words: 'content' }, page],
      ['in the direct message', { ...admin, ...direct }, page],
      ['the first', { by, account: { platform: 'slack', user: 'U1', runsPlace: true } }, nobody],
      ['no admin yet', {}, nobody],
      ['for somebody else', {}, page],
    ],
    installed: [['']],
    joined: [
      ['', { at: { id: 'T1', name: c.name, direct: false } }],
      ['of a nameless place', { at: { id: 'T1', direct: false } }],
    ],
    counselor: [
      ['', admin, page],
      ['for somebody else', {}, page],
    ],
    'counselor-save': [
      ['', admin, page, { who: 'U2' }],
      ['for somebody else', {}, page, { who: 'U2' }],
    ],
    cohort: [['', { ...admin, id: 'C1', at: { id: 'T1', channel: 'C1', channelName: c.cohort, direct: false } }, page]],
    'cohort-save': [
      ['', { ...admin, id: 'C1' }, page, { name: c.cohort }],
      ['outside of a channel', admin, page, { name: c.cohort }],
      ['for somebody else', {}, page, { name: c.cohort }],
    ],
    ...policyScenes(admin.by, by, page),
    ...contentScenes(c, admin.by, by, page),
  }

  const counselor = { by: { ...by, roles: ['counselor' as const] } }
  const counselors = { counselors: [c.name] }
  const figures = {
    cohort: c.cohort,
    members: 9,
    active: 7,
    held: 4,
    heldBefore: 2,
    thanked: 3,
    thankedInTime: 3,
    overdue: 1,
    asking: 1,
  }
  const asking = { open: 12, first: [{ id: 'h1', name: c.name, words: c.learned, at: NOW - HOUR }] }
  const counsel: Moments = {
    ask: [
      ['', {}, [c.name]],
      ['nobody', {}, []],
    ],
    'ask-save': [['', { form: 'h1' }, undefined, { words: c.learned }]],
    digest: [
      ['', counselor, { facts: [[figures]] }],
      ['for somebody else', {}, counselors],
      ['where there is none', {}, { counselors: [] }],
    ],
    requests: [
      ['', counselor, { facts: asking }],
      ['one', counselor, { facts: { ...asking, open: 1 } }],
      ['none', counselor, { facts: { open: 0, first: [] } }],
      ['for somebody else', {}, counselors],
    ],
    answered: [
      ['', { ...counselor, id: 'h1' }, { facts: asking }],
      ['already', { ...counselor, id: 'h2' }, { facts: asking }],
      ['for somebody else', { id: 'h1' }, counselors],
    ],
    report: [
      ['', counselor, { facts: [[figures], [{ ...figures, members: 4 }]] }],
      ['for somebody else', {}, counselors],
    ],
  }

  const programs: Moments = {
    ask: [
      ['', { id: 'log', words: c.words }, inSeveral],
      ['another one', {}, inSeveral],
    ],
    choose: [
      ['', { id: 'p1~log~Ada' }, inSeveral],
      ['somebody else’s', { id: 'p3~log' }, inSeveral],
    ],
  }

  const newcomer = { by: { ...by, welcomedAt: undefined } }
  const lost = { by: { ...by, zone: undefined, welcomedAt: undefined } }
  const welcome: Moments = {
    start: [
      ['', { ...newcomer, id: 'log', words: c.words }],
      ['without a time zone', { ...lost, id: 'log' }],
    ],
    home: [['', newcomer]],
    go: [
      ['', newcomer],
      ['something waits', { by: { ...by, waiting: { flow: 'log', words: c.words } } }],
    ],
    zone: [
      ['', newcomer],
      ['without a time zone', lost],
    ],
    'zone-save': [
      ['', newcomer, undefined, { zone: 'Berlin' }],
      ['later', {}, undefined, { zone: 'Buenos Aires' }],
    ],
    'zone-said': [
      ['', { words: 'Berlin' }],
      ['nothing', {}],
      ['without a time zone', lost],
      ['no place', { words: c.words }],
      ['mistyped', { words: 'Chicgo' }],
    ],
  }

  const filled = { ...c.profile, stage: 'final' }
  const profile: Moments = {
    open: [
      ['', { by: stranger }],
      ['again', {}],
    ],
    save: [
      ['', {}, undefined, filled],
      ['on the way to a draft', { id: 'thanks.draft.talk-1' }, undefined, filled],
    ],
  }

  const hours = { days: ['1', '3', '5'], from: '9', to: '24' }
  const settings: Moments = {
    open: [
      ['', {}],
      ['paused, and fewer', paused],
    ],
    language: [
      ['to Spanish', { id: 'es' }],
      ['to English', { id: 'en', by: { ...by, language: 'es' } }],
      ['one that we do not speak', { id: 'fr' }],
      ['before the start', { id: 'es', by: stranger }],
    ],
    hours: [['', {}]],
    'hours-save': [
      ['', {}, undefined, hours],
      ['every day', {}, undefined, { days: ['1', '2', '3', '4', '5', '6', '7'], from: '0', to: '12' }],
      ['no day', {}, undefined, { ...hours, days: [] }],
    ],
    pause: [
      ['', {}],
      ['paused', paused],
    ],
    'pause-until': [
      ...['tomorrow', 'monday', 'weeks'].map((until): Moment => [until, { id: until }, empty]),
      ['a talk in it, and a thank-you due', { id: 'weeks' }, { ...empty, dated: [dated], due: [noted] }],
    ],
    'pause-date': [['', {}]],
    'pause-save': [['', {}, empty, { until: '4 January' }]],
    resume: [['', paused]],
    fewer: [['', {}]],
    all: [['', paused]],
    'go-on': [['', {}]],
  }

  const about = (kind: string, talk: unknown, stands = true) => ({
    ...reminder(kind, { dueAt: NOW - HOUR }),
    talk,
    stands,
  })
  const remind: Moments = {
    snooze: [
      ...['tonight', 'hour', 'tomorrow'].map(
        (until): Moment => [until, { id: pair('r1', until) }, about('thanks-1', noted)],
      ),
      ['of nobody', { id: pair('r1', 'hour') }, undefined],
      ['not needed any more', { id: pair('r1', 'hour') }, about('thanks-1', thanked, false)],
      ['past the talk', { id: pair('r1', 'monday') }, about('confirm', dated)],
    ],
    later: [['', { id: 'r1' }]],
    'later-save': [
      ['Monday', { id: 'r1' }, about('keep', thanked), { choice: 'monday', date: '' }],
      ['a date', { id: 'r1' }, about('keep', thanked), { choice: 'date', date: '8 December at 10 am' }],
      ['a date that is missing', { id: 'r1' }, about('keep', thanked), { choice: 'date', date: '' }],
      ['a date that is none', { id: 'r1', typed: ['soon'] }, about('keep', thanked), { choice: 'date', date: 'soon' }],
    ],
    confirmed: [
      ['', { id: pair(idea.id, dateMark(dated.startsAt ?? 0)) }, dated],
      ['after it', { id: pair(idea.id, dateMark(begun.startsAt ?? 0)) }, begun],
      ['moved since', { id: pair(idea.id, 'x') }, dated],
      ['of nobody', { id: pair(idea.id, 'x') }, undefined],
    ],
    'confirm-draft': [
      ['after it', id, begun],
      ['', id, dated],
      ['with a profile to come', { ...id, by: stranger }, dated],
      ['without a date', id, idea],
    ],
  }

  const advice = { id: pair(idea.id, 's0') }
  const never = { ...thanked, contact: { ...p.told, cadence: 0 } }
  const promise: Moments = {
    'next-done': [
      ['', { id: pair(idea.id, stepMark(noted.nextStep)) }, noted],
      ['another by now', { id: pair(idea.id, 'x') }, noted],
      ['of nobody', { id: pair(idea.id, 'x') }, undefined],
    ],
    'next-undo': [['', id, noted]],
    'advice-done': [
      ['', advice, noted],
      ['of nobody', advice, undefined],
    ],
    'advice-undo': [['', advice, noted]],
    'advice-day': [['', id, noted]],
    'advice-day-save': [['', id, noted, { on: 'Friday' }]],
    'report-draft': [
      ['', id, noted],
      ['with a profile to come', { ...id, by: stranger }, noted],
    ],
    reported: [
      ['', id, noted],
      ['of a talk that nobody led to', id, held],
    ],
    'report-undo': [['', id, noted]],
    'keep-draft': [
      ['nothing new yet', id, thanked],
      [
        'advice that was followed',
        id,
        { ...noted, suggestions: noted.suggestions.map((one) => ({ ...one, doneAt: NOW })) },
      ],
    ],
    contacted: [
      ['', id, thanked],
      ['never again', id, never],
    ],
    cadence: [['', id, thanked]],
    'cadence-save': [
      ['every three months', id, thanked, { months: '3' }],
      ['every month', id, thanked, { months: '1' }],
      ['never', id, thanked, { months: '0' }],
    ],
  }

  const of = (draft: DraftId) => ({ id: pair(idea.id, draft) })
  const bare = { drafts: {} }
  const done = noted.suggestions.map((one) => ({ ...one, doneAt: NOW }))
  const clear = { ...by, decision: { words: c.aim, at: NOW } }
  const hired = { ...by, job: { words: c.occupation, starts: c.cohort, at: NOW - DAY } }
  const windows = { ...bare, slots: { windows: [NOW + DAY, NOW + 2 * DAY] } }
  const draft: Moments = {
    show: [
      ...REQUESTS.map((one): Moment => [one, of(one), { ...dated, ...bare, startsAt: undefined, outcome: undefined }]),
      ['in words of the program', { ...of('thanks'), ...withContent }, { ...noted, ...bare }],
      ['how the name was found', of('request-email'), { ...idea, ...bare, contact: { ...p.bare, found: 'alumni' } }],
      [
        'a voicemail',
        { ...of('request-voicemail'), by: { ...by, profile: { ...c.profile, stage: 'final', phone: '555 0134' } } },
        { ...asked, ...bare },
      ],
      [
        'times in both zones',
        of('request-email'),
        { ...asked, ...windows, contact: { ...p.told, zone: 'Asia/Tokyo' } },
      ],
      ['asked once more', of('second-note'), { ...asked, ...bare }],
      ['called', of('second-call'), { ...asked, ...windows }],
      ['answered since', of('second-call'), dated],
      ['followed, with news', of('news'), { ...thanked, ...bare, suggestions: done, slots: { news: c.next } }],
      ['a sign of life', of('keep'), { ...thanked, ...bare, slots: { news: c.next } }],
      [
        'the feeler',
        { ...of('feeler'), by: clear },
        { ...thanked, ...bare, learned: c.learned, slots: { news: c.next } },
      ],
      ['what was done since comes first', { ...of('feeler'), by: clear }, { ...thanked, ...bare }],
      ['the feeler before a decision', of('feeler'), thanked],
      ['the feeler before the thank-you', { ...of('feeler'), by: clear }, noted],
      ['the job', { ...of('got-job'), by: hired }, { ...thanked, ...bare }],
      [
        'the job, to whoever gave the name, whose address is known',
        { ...of('got-job-lead'), by: hired },
        { ...thanked, ...bare, leadDetails: 'grace@navy.example' },
      ],
      [
        'what came of it, to whoever gave the name, whose address is known',
        of('report'),
        { ...thanked, ...bare, leadDetails: 'grace@navy.example' },
      ],
      [
        'edited before the plan changed',
        of('request-email'),
        {
          ...idea,
          drafts: { 'request-email': c.aim },
          slots: {
            edited: {
              'request-email': planMark({
                ...idea,
                aim: '',
                minutes: 25,
                format: 'writing',
                startsAt: NOW,
                place: 'Elsewhere',
                contact: { ...idea.contact, referredBy: 'Somebody' },
              }),
            },
          },
        },
      ],
      ['no job yet', of('got-job'), thanked],
      ['of nobody', { ...of('keep'), typed: [c.aim] }, undefined],
      ['of no such draft', { id: pair(idea.id, 'poem') }, thanked],
    ],
    edit: [
      ['', of('thanks'), noted],
      ['with a profile to come', { ...of('thanks'), by: stranger }, noted],
    ],
    save: [
      ['asks for a job', of('request-email'), dated, jobAsks],
      ['a thank-you that asks for a job', of('thanks'), noted, jobAsks],
      ['a thank-you that could be for anybody', of('thanks'), noted, { words: 'Thank you!' }],
      ['a feeler that asks', { ...of('feeler'), by: clear }, thanked, jobAsks],
      ['with a profile to come', { ...of('request-email'), by: stranger }, idea, jobAsks],
    ],
    reach: [['', of('request-email'), asked]],
    'reach-save': [['', of('request-email'), asked, { details: 'ada@engine.example' }]],
    'source-save': [['', of('request-email'), idea, { referredBy: c.referredBy, found: '' }]],
    'phone-save': [['', of('request-voicemail'), asked, { phone: '555 0134' }]],
    'learned-save': [['', of('thanks'), held, { learned: c.learned }]],
    'coffee-save': [
      ['', of('thanks'), { ...held, format: 'coffee' }, { learned: c.learned, paid: 'yes' }],
      ['with nothing', of('thanks'), { ...held, format: 'coffee' }, { learned: '', paid: 'no' }],
    ],
    'news-save': [['', of('keep'), thanked, { news: c.next }]],
    windows: [
      ['', of('request-email'), asked],
      ['again', of('request-email'), { ...asked, ...windows, contact: { ...p.told, zone: 'Asia/Tokyo' } }],
    ],
    'windows-save': [
      [
        '',
        of('request-email'),
        { ...asked, ...bare },
        { first: 'Friday at 3', second: '', third: 'Monday at 10 am', zone: 'Berlin' },
      ],
    ],
  }
  const met = [...several(thanked, 9, c), { ...noted, id: c.id('talk-99') }]
  const decided: Moments = {
    open: [
      ['first', {}, met],
      ['', { by: clear }, met],
      ['nobody yet', { by: clear }, []],
    ],
    form: [['', { by: clear }]],
    save: [['', {}, met, { words: c.profile.interests }]],
    people: [
      ['the rest', { by: clear, id: '7' }, met],
      ['undone since', {}, met],
    ],
    undo: [['', { by: clear }]],
  }
  const told = (one: Interview, i: number) => (i < 8 ? { ...one, jobToldAt: NOW } : one)
  const gotjob: Moments = {
    open: [
      ['first', {}, met],
      ['', { by: hired }, met],
      ['nobody yet', { by: hired }, []],
      ['most were told', { by: hired }, met.map(told)],
      ['all were told', { by: hired }, met.map((one) => ({ ...one, jobToldAt: NOW, leadToldAt: NOW }))],
    ],
    form: [['', { by: hired }]],
    save: [
      ['', {}, met, { words: c.occupation, starts: '' }],
      ['again', { by: hired }, met, { words: c.occupation, starts: 'in January' }],
    ],
    list: [
      ['the rest', { by: hired, id: '7' }, met],
      ['undone since', {}, met],
    ],
    told: [
      ['', { by: hired, id: pair(thanked.id, 'contact') }, { talk: thanked, met: [thanked] }],
      ['whoever gave the name', { by: hired, id: pair(thanked.id, 'lead') }, { talk: thanked, met: [thanked] }],
      ['of nobody', { by: hired, id: pair('x', 'lead') }, { met: [] }],
      ['no job any more', { id: pair(thanked.id, 'contact') }, { talk: thanked, met: [thanked] }],
    ],
    untold: [['', { by: hired, id: pair(thanked.id, 'contact') }, { talk: thanked, met: [thanked] }]],
    undo: [['', { by: hired }]],
  }

  const why: Moments = {
    practice: [
      ...Object.keys(PRACTICES).map((practice): Moment => [practice, { id: practice }]),
      ['several', { id: pair('D8', 'E1') }],
      ['one that there is not', { id: 'Z9' }],
    ],
    more: [['several', { id: 'D8~E1~E2' }]],
    'day-of': [...FORMATS.map((format): Moment => [format, id, { ...dated, format }]), ['of nobody', id, undefined]],
    moment: [...Object.keys(MOMENTS).map((moment): Moment => [moment, { id: moment }]), ['none', { id: 'never' }]],
    draft: [...DRAFTS.map((draft): Moment => [draft, { id: draft }]), ['none', { id: 'never' }]],
    checklist: [
      ...FORMATS.map((format): Moment => [format, id, { ...dated, format }]),
      ['with a line of the program', { ...id, ...withContent }, dated],
    ],
  }

  const heard = (i: number, over: Partial<Explored['contact']> = {}) => {
    return { id: c.id(`c${i}`), name: c.name, occupation: c.occupation, referredBy: c.referredBy, ...over }
  }
  const { tag } = c
  const reflection = { clear: ['pay', 'job'], did: 4, trust: 2, bond: 5, words: c.aim }
  const explored: readonly Explored[] = [
    { contact: heard(0), reflection, takeaways: [{ tag, agrees: true }] },
    ...Array.from({ length: 7 }, (_, i): Explored => {
      return {
        contact: heard(i + 1),
        takeaways: [
          { tag, agrees: i !== 2 },
          { tag: `${i} ${tag}`, agrees: i !== 1 },
        ],
      }
    }),
  ]
  const compared = { talk: { ...noted, takeaways: [{ tag, agrees: true }] }, talks: explored }
  const ticked = { clear: ['pay', 'job', 'field'], did: '4', trust: '2', bond: '5', words: reflection.words }
  const typedTags = { tag, said: 'so', another: 'Evening work is common.', saidToo: 'otherwise' }
  const about0 = pair(idea.id, hashOf(sameTag(tag)).toString(36))
  const reflect: Moments = {
    back: [
      ['', id, noted],
      ['again', id, { ...noted, reflection }],
      ['not held', id, dated],
    ],
    'back-save': [
      ['', id, noted, ticked],
      [
        'all clear, of no known occupation',
        id,
        { ...held, contact: p.bare },
        { ...ticked, clear: MATTER_IDS, bond: '', words: '' },
      ],
      [
        'nothing clear, of no known occupation',
        id,
        { ...held, contact: p.bare },
        { ...ticked, clear: [], did: '1', trust: '5' },
      ],
      ...['1', '2', '3', '4', '5'].map(
        (rated): Moment => [`rated ${rated}`, id, noted, { ...ticked, did: rated, trust: rated, bond: rated }],
      ),
      ['not held', id, dated, ticked],
    ],
    occupation: [
      ['', id, { talk: held, used: [c.occupation, 'nurse'] }],
      ['the first one', id, { talk: held, used: [] }],
    ],
    'occupation-save': [
      ['', id, held, { occupation: c.occupation }],
      ['of a look back', id, { ...noted, reflection }, { occupation: c.occupation }],
      ['in hiring', id, held, { occupation: 'Technical recruiter' }],
    ],
    compare: [
      ['', id, compared],
      ['the others', { id: pair(idea.id, '6') }, compared],
      ['nothing yet', id, { talk: { ...held, contact: p.bare }, talks: [] }],
      ['not held', id, { talk: dated, talks: [] }],
      ['of nobody', id, undefined],
    ],
    so: [
      ['', { id: about0 }, { ...compared, talk: noted }],
      ['of nobody', { id: about0 }, undefined],
      ['a tag that is gone', { id: pair(idea.id, 'x') }, compared],
    ],
    otherwise: [['', { id: about0 }, compared]],
    unsaid: [['', { id: about0 }, compared]],
    tags: [['', id, compared]],
    'tags-save': [
      ['', id, compared, typedTags],
      ['one', id, compared, { ...typedTags, another: '' }],
      ['not held', id, { talk: dated, talks: [] }, typedTags],
      ['of nobody', { ...id, typed: [tag] }, undefined, typedTags],
    ],
    said: [
      ['', { id: c.id('c0') }, explored],
      ['of nobody', { id: 'x' }, explored],
    ],
    'back-all': [
      ['', id, { ...noted, reflection }],
      ['not looked back on', id, dated],
    ],
    'picture-all': [
      ['', { id: c.id('c0') }, explored],
      ['of nobody', { id: 'x' }, explored],
    ],
    picture: [
      ['', { id: c.id('c0') }, explored],
      ['one person', { id: c.id('c0') }, [{ contact: heard(0), takeaways: [{ tag, agrees: false }] }]],
      ['of nobody', { id: 'x' }, explored],
    ],
  }

  const candidate = { name: c.name, occupation: c.occupation, why: c.aim, origin: 'family' as const, referredBy: '' }
  // Without what a job might follow.
  const nameAlone = c.name.replace(/[,:()–—-]/g, '')
  const three = {
    one: `${nameAlone}, ${c.occupation}`,
    two: 'Ben Ito',
    three: 'ben  ito',
    link: 'https://e.example',
    why: c.aim,
  }
  const single = { name: c.name, occupation: 'HR', origin: 'alumni', link: '', why: c.aim }
  const familiar = { ...p.known, ...candidate, details: '' }
  const people: Moments = {
    open: [
      ['nobody yet', {}, []],
      [
        'some',
        {},
        [
          candidate,
          { name: c.other, occupation: '', referredBy: c.referredBy, origin: 'referral' },
          { name: c.other, occupation: '', referredBy: '' },
          { name: c.other, occupation: '', referredBy: '', origin: 'referral' },
        ],
      ],
      ['more than fits', {}, Array.from({ length: 7 }, () => candidate)],
      ['the others', { id: '5' }, Array.from({ length: 12 }, () => candidate)],
    ],
    circle: [
      ...ORIGINS.map((origin): Moment => [origin, { id: origin }, [c.occupation, 'nurse']]),
      ['one that there is not', { id: 'x' }, []],
    ],
    'circle-save': [
      ['', { id: 'family', form: 'f' }, [], three],
      [
        'somebody known',
        { id: 'services', form: 'f' },
        [{ ...familiar, name: nameAlone }],
        { ...three, one: `${nameAlone}, nurse` },
      ],
    ],
    one: [
      ['', {}, []],
      ['said in a line', { words: 'add Ada Lovelace, analyst https://e.example because we both like maps' }, []],
    ],
    'one-save': [['in hiring', { form: 'f' }, [], single]],
    named: [['', id, { talk: { ...asked, outcome: 'wrong' }, used: [c.occupation] }]],
    'named-save': [['', { ...id, form: 'f' }, { talk: { ...asked, outcome: 'wrong' }, known: [] }, three]],
  }

  const all = {
    reflect,
    people,
    prep,
    log,
    thanks,
    home,
    program,
    programs,
    welcome,
    profile,
    settings,
    remind,
    promise,
    draft,
    decided,
    gotjob,
    why,
    counsel,
  }
  return Object.entries(all).flatMap(([flow, steps]) =>
    Object.entries(steps).flatMap(([step, moments]) =>
      moments.map(([what, over = {}, facts, values]) => ({
        flow,
        step,
        what,
        over: { by, ...over },
        facts,
        ...(values && { values }),
      })),
    ),
  )
}
