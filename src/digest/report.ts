import { stringify } from 'csv-stringify/sync'
import { DAY, type Instant, local, type Zone } from '../core/time.ts'
import type { Block } from '../core/view.ts'
import type { CohortCounts } from '../interviews/reads.ts'
import type { Words } from '../locales/index.ts'
import type { Policy } from '../people/policy.ts'

/** The figures of each week and cohort as a table, in UTF-8 with a mark that spreadsheets look for; none of a cohort that is too small. */
export const reportFile = (
  weeks: readonly (readonly CohortCounts[])[],
  { ends, zone, policy, say }: { ends: readonly Instant[]; zone: Zone; policy: Policy; say: Words },
): Block => {
  const { columns, file } = say.counsel
  const rows = weeks.flatMap((cohorts, i) =>
    cohorts.map(({ cohort, members, active, held, thanked, thankedInTime, overdue }) => {
      const week = local((ends[i] ?? 0) - DAY, zone)
        .startOf('week')
        .toISODate()
      const figures = [members, active, held, thanked, thankedInTime, overdue]
      return [week, cohort, ...(members < policy.smallestGroup ? figures.map(() => '') : figures)]
    }),
  )
  // A cohort's name that a spreadsheet would take for a formula is none.
  const content = stringify([[...columns], ...rows], { bom: true, escape_formulas: true })
  return { kind: 'file', name: file, mediaType: 'text/csv', content }
}
