import type { ProgramPage } from '../../src/interviews/reads.ts'
import type { Member } from '../../src/people/member.ts'
import { DEFAULT_POLICY } from '../../src/people/policy.ts'
import type { Moments } from './flows.ts'

const TALKS = { minutes: '45', confirmBefore: '0', arriveEarly: '15', resume: 'always', peoplePerOccupation: '4' }
const HOURS = { days: ['1', '2', '6'], from: '8', to: '20', digestDay: '5', digestHour: '16' }

/** The policies of a program, for its admin `by` and for somebody else. */
export const policyScenes = (by: Member, other: Member, page: ProgramPage): Moments => {
  const admin = { by }
  const policy = { ...DEFAULT_POLICY, thanksWithin: 48, keepInTouch: 0 }
  const changed = { by: { ...by, program: { ...by.program, policy } } }
  const broken = { ...page, policy: { minutes: 'Ada' } }
  const refused = { by: other }
  return {
    policies: [
      ['', admin, page],
      ['some its own', changed, page],
      ['one that can not be read', admin, broken],
      ['for somebody else', refused, page],
    ],
    'policies-talks': [['', changed, page]],
    'policies-talks-save': [
      ['', admin, page, TALKS],
      ['out of range', admin, page, { ...TALKS, arriveEarly: '61', peoplePerOccupation: 'few' }],
      [
        'as it was',
        admin,
        page,
        { ...TALKS, minutes: '30', confirmBefore: '48', resume: 'case', peoplePerOccupation: '3' },
      ],
      ['for somebody else', { ...refused, typed: ['45'] }, page, TALKS],
    ],
    'policies-after': [['', admin, page]],
    'policies-after-save': [
      ['', changed, page, { thanksWithin: '24', callAfter: '7', keepInTouch: '6' }],
      ['for one person', admin, { ...page, reminded: 1 }, { thanksWithin: '48', callAfter: '5', keepInTouch: '3' }],
      ['for nobody', admin, { ...page, reminded: 0 }, { thanksWithin: '48', callAfter: '5', keepInTouch: '3' }],
    ],
    'policies-hours': [['', admin, page]],
    'policies-hours-save': [
      ['', admin, page, HOURS],
      ['no day', admin, page, { ...HOURS, days: [] }],
      ['ends first', admin, page, { ...HOURS, from: '20', to: '8' }],
    ],
    'policies-data': [['', admin, page]],
    'policies-data-save': [['', admin, page, { smallestGroup: '8', keptAfterLeaving: '30' }]],
    'policies-undo': [['', changed, page]],
    'policies-undone': [
      ['', changed, page],
      ['for somebody else', refused, page],
    ],
  }
}
