import type { DraftSlots } from '../../../coaching/drafts.ts'
import type { OwnDraft } from '../../../coaching/own-draft.ts'
import type { DraftId } from '../../../interviews/drafts.ts'
import { confirm } from './confirm.ts'
import { opening } from './opening.ts'
import { withOwn } from './own.ts'
import { request } from './request.ts'
import { secondCall, secondNote } from './second.ts'
import { feeler, gotJob, gotJobLead, keep, news, report } from './since.ts'
import { thanks } from './thanks.ts'

export { opening }

/** Every draft, as we would write it. */
export const written: Readonly<Record<DraftId, (slots: DraftSlots) => string>> = {
  'request-email': request('request-email'),
  'request-call': request('request-call'),
  'request-voicemail': request('request-voicemail'),
  'request-message': request('request-message'),
  'second-note': secondNote,
  'second-call': secondCall,
  opening,
  confirm,
  thanks,
  report,
  news,
  keep,
  feeler,
  'got-job': gotJob,
  'got-job-lead': gotJobLead,
}

/** One in a program's own words. */
export const own = (draft: DraftId, made: OwnDraft, slots: DraftSlots): string =>
  withOwn(draft, made, slots, written[draft])

/** The line with which an e-mail tells what it is about, as drafts and students write it. */
export const SUBJECT = /^Subject: ([^\n]{1,300})\n+/

/** What an e-mail is about that does not say so itself. Each of them has it in every language. */
const titles = {
  'second-note': 'A few minutes about your work?',
  confirm: 'Our talk',
  thanks: 'Thank you',
  report: 'How the talk went',
  news: 'I followed your advice',
  keep: 'A short update',
  feeler: 'What came of our talk',
  'got-job': 'Good news',
  'got-job-lead': 'Good news',
} satisfies Partial<Record<DraftId, string>>
export const subjects: Partial<Record<DraftId, string>> = titles
export type Titled = keyof typeof titles
