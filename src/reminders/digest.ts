import type { Planned } from '../core/reminder.ts'
import { atHour, type Instant, local, type Zone } from '../core/time.ts'
import type { Policy } from '../people/policy.ts'
import { keyOf } from './rules.ts'

/** The counselor's next digest after a moment: on the program's weekday and hour, in the program's zone. */
export const planDigest = (
  member: string,
  { policy, zone }: { policy: Policy; zone: Zone },
  after: Instant,
): Planned => {
  const { day, hour } = policy.digest
  const days = (day - local(after, zone).weekday + 7) % 7
  const thisWeek = atHour(after, zone, hour, days)
  const dueAt = thisWeek > after ? thisWeek : atHour(after, zone, hour, days + 7)
  return { key: keyOf('digest', member, dueAt), kind: 'digest', dueAt, spread: true }
}
