import { date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

export const digest = {
  title: (from: Instant): Text => text`Informational interviews · week of ${date(from, 'day')}`,
  cohort: (name: string): Text => text`${strong(name)}`,
  activity: (active: number, members: number, held: number, before: number): Text =>
    text`${active} of ${members} active · ${count(held, 'talk', 'talks')} held (${before} the week before)`,
  thanks: (inTime: number, due: number, overdue: number): Text =>
    due === 0
      ? text`No thank-yous fell due · ${overdue} overdue`
      : text`${inTime} of ${count(due, 'thank-you', 'thank-yous')} in time (${Math.round((100 * inTime) / due)} %) · ${overdue} overdue`,
  asking: (open: number): Text =>
    open === 1 ? text`One student asked for help.` : text`${open} requests for help are open.`,
  see: 'See who asked',
  tooSmall: (smallest: number): Text => text`Fewer than ${smallest} people, so no figures are shown.`,
  none: text`There are no cohorts yet.`,
  footer: text`Counts only: nobody's notes, names or contacts are in here.`,
}
