import { DAY, HOUR } from '../../src/core/time.ts'
import type { Contact, Interview } from '../../src/interviews/interview.ts'
import type { Member } from '../../src/people/member.ts'
import { Policy } from '../../src/people/policy.ts'
import { member, NOW } from '../flows/asked.ts'
import { talk } from '../talks.ts'
import type { Content } from './content.ts'

/** One student's people and talks at every stage, out of some content. */
export const peopleOf = (c: Content) => {
  const bare: Contact = { id: c.id('ada'), name: c.name, occupation: '', organisation: '', referredBy: '', details: '' }
  const known: Contact = { ...bare, occupation: c.occupation, organisation: c.organisation }
  const told: Contact = { ...known, referredBy: c.referredBy, details: c.details }
  const other: Contact = { ...bare, id: c.id('grace'), name: c.other }
  const profile = { ...c.profile, stage: 'middle' } as const
  const program = { id: 'program', name: c.program, zone: 'America/Chicago', policy: Policy.parse({}) }
  const by: Member = member({ name: c.profile.name, profile, program })
  const stranger: Member = { ...by }
  delete stranger.profile

  const drafts = { 'request-email': c.request, opening: c.opening, thanks: c.thanks } as const
  const made = (short: string, over: Partial<Interview>): Interview =>
    talk({ id: c.id(short), contact: known, createdAt: NOW - 9 * DAY, drafts, ...over })
  const ended = NOW - 3 * HOUR
  return {
    bare,
    known,
    told,
    other,
    by,
    /** Without a profile. */
    stranger,
    idea: made('talk-1', { contact: bare }),
    another: made('talk-2', { contact: other }),
    asked: made('talk-1', { askedAt: NOW - 6 * DAY, aim: c.aim, contact: told }),
    dated: made('talk-1', {
      startsAt: NOW + 2 * DAY - HOUR,
      aim: c.aim,
      place: c.place,
      format: 'coffee',
      travelMinutes: 20,
      contact: told,
      ticked: ['organisation', 'opening'],
    }),
    begun: made('talk-1', { startsAt: NOW - HOUR, aim: c.aim }),
    /** Held, with nothing noted and no draft of the student's own. */
    held: made('talk-1', { outcome: 'held', endedAt: ended, drafts: {} }),
    noted: made('talk-1', {
      outcome: 'held',
      endedAt: ended,
      contact: told,
      aim: c.aim,
      learned: c.learned,
      nextStep: { words: c.next, on: NOW + 2 * DAY },
      referrals: c.referrals.map((name, i) => ({ id: `r${i}`, name, mayBeNamed: i % 2 === 0 })),
      suggestions: c.advice.map((words, i) => ({ id: `s${i}`, words, ...(i === 0 && { on: NOW - HOUR }) })),
    }),
    thanked: made('talk-1', { outcome: 'held', endedAt: NOW - 100 * DAY, thankedAt: NOW - 99 * DAY, contact: told }),
  }
}

/** The talk `count` times, as of so many people. */
export const several = (
  one: Interview,
  count: number,
  c: Content,
  over: (i: number) => Partial<Interview> = () => ({}),
) =>
  Array.from({ length: count }, (_, i): Interview => {
    const contact = { ...one.contact, id: c.id(`c${i}`) }
    return { ...one, id: c.id(`talk-${i + 1}`), contact, ...over(i) }
  })
