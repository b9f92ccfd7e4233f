import { confirm } from './confirm.ts'
import { log } from './log.ts'
import type { ReminderKind } from './rules.ts'
import { thanks } from './thanks.ts'

/** Every kind of reminder about a talk. */
export const reminderKinds: readonly ReminderKind[] = [confirm, log, thanks]
