import { ref } from '../core/ref.ts'
import { DAY, type Instant } from '../core/time.ts'
import { button, buttons, heading, paragraph, quiet, type View, view } from '../core/view.ts'
import type { CohortCounts } from '../interviews/reads.ts'
import type { Words } from '../locales/index.ts'
import type { Policy } from '../people/policy.ts'

/** A counselor's digest of the week that ends at `at`: counts of whole cohorts, and none for one that is too small. */
export const digestView = (
  cohorts: readonly CohortCounts[],
  { policy, at, say }: { policy: Policy; at: Instant; say: Words },
): View => {
  // Of all cohorts together, so that nobody is told by it.
  const asking = cohorts.reduce((sum, one) => sum + one.asking, 0)
  return view(
    heading(say.digest.title(at - 7 * DAY)),
    cohorts.length === 0 && paragraph(say.digest.none),
    ...cohorts.map((counts) =>
      counts.members < policy.smallestGroup
        ? view(paragraph(say.digest.cohort(counts.cohort)), quiet(say.digest.tooSmall(policy.smallestGroup)))
        : view(
            paragraph(say.digest.cohort(counts.cohort)),
            paragraph(say.digest.activity(counts.active, counts.members, counts.held, counts.heldBefore)),
            paragraph(say.digest.thanks(counts.thankedInTime, counts.thanked, counts.overdue)),
          ),
    ),
    asking > 0 &&
      view(paragraph(say.digest.asking(asking)), buttons(button(ref('counsel', 'requests'), say.digest.see))),
    quiet(say.digest.footer),
  )
}
