import { DRAFT, type DraftSlots } from '../../coaching/drafts.ts'
import { DAY } from '../../core/time.ts'
import type { DraftId } from '../../interviews/drafts.ts'
import type { Format, Interview } from '../../interviews/interview.ts'
import { newContact, planned } from '../../interviews/record.ts'
import { zoneOf } from '../../people/member.ts'
import type { Asked } from '../define.ts'

type Asking = Pick<Asked, 'by' | 'now' | 'say'>

/** A talk that nobody has: a preview is of it. */
export const sampleTalk = ({ by, now, say }: Asking, format: Format = 'video'): Interview => {
  const { name, occupation, organisation, referredBy, aim } = say.content.sample
  const contact = { ...newContact('sample', name, referredBy), occupation, organisation }
  const { minutes } = by.program.policy
  const plan = { do: 'planInterview', interview: 'sample', contact: 'sample', occupation, aim, minutes } as const
  return { ...planned({ ...plan, zone: zoneOf(by), at: now }, contact), format }
}

/** The same with all that a draft may know of it. */
export const sampleSlots = (asking: Asking): DraftSlots => {
  const { by, now, say } = asking
  const { student, school, field, phone, learned, advice, referral, left, news, decision, job, starts } =
    say.content.sample
  return {
    ...sampleTalk(asking),
    startsAt: now + 2 * DAY,
    askedAt: now - 5 * DAY,
    endedAt: now,
    learned,
    suggestions: [{ id: 'advice', words: advice, doneAt: now }],
    referrals: [{ id: 'referral', name: referral, mayBeNamed: true }],
    slots: { windows: [now + 3 * DAY, now + 4 * DAY], news },
    profile: { name: student, school, stage: 'middle', field, interests: '', phone },
    decision: { words: decision, at: now },
    job: { words: job, starts, at: now },
    left: [left],
    zone: zoneOf(by),
    now,
  }
}

/** With no more than a draft must know. */
export const leastSlots = (draft: DraftId, slots: DraftSlots): DraftSlots => {
  const { needs } = DRAFT[draft]
  const { contact, profile, suggestions, slots: typed } = slots
  return {
    ...slots,
    aim: '',
    contact: { ...contact, occupation: '', organisation: '' },
    profile: { ...profile, school: '', field: '' },
    learned: needs.includes('specific') ? slots.learned : '',
    suggestions: needs.includes('followed') ? suggestions : [],
    referrals: [],
    slots: needs.includes('news') && typed.news !== undefined ? { news: typed.news } : {},
    left: [],
  }
}
