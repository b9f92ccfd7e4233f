import type { Origin } from '../interviews/interview.ts'
import type { Candidate } from '../interviews/reads.ts'

/** What is known of somebody, but for their name, in a language's words. */
export const aboutIn =
  (origins: Readonly<Record<Origin, string>>, through: (name: string) => string) =>
  ({ occupation, origin, referredBy, why = '' }: Candidate, details = ''): string => {
    const from = referredBy !== '' ? through(referredBy) : origin === undefined ? '' : origins[origin]
    return [occupation, from, why, details].filter((part) => part !== '').join(' · ')
  }
