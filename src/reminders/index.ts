import { advice } from './advice.ts'
import { ask } from './ask.ts'
import { call } from './call.ts'
import { confirm } from './confirm.ts'
import { dayOf } from './day-of.ts'
import { keep } from './keep.ts'
import { log } from './log.ts'
import { next } from './next.ts'
import { report } from './report.ts'
import type { ReminderKind } from './rules.ts'
import { thanks } from './thanks.ts'

/** Every kind of reminder about a talk. Beside them are the weekly message and the counselor's digest, which are about a week. */
export const reminderKinds: readonly ReminderKind[] = [
  ask,
  call,
  confirm,
  dayOf,
  log,
  thanks,
  next,
  advice,
  report,
  keep,
]

/** Those about a week: one at a time, and the next one follows from the last. */
export const isOfWeek = (kind: string): boolean => kind === 'weekly' || kind === 'digest'

export const kindOf = (kind: string): ReminderKind | undefined =>
  reminderKinds.find(({ kinds }) => kinds.some((one) => one === kind))
