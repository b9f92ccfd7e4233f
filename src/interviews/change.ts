import type { Profile, Role } from '../people/member.ts'
import type { Format, NextStep, Way } from './interview.ts'

/** Somebody already in the contacts, or a new name with the id that it gets. */
export type WhoChange = { contact: string } | { newContact: string; name: string }

/**
 * Every write there is. Each belongs to the member on whose behalf it is applied;
 * an id that is not theirs changes nothing and makes `apply` throw.
 */
export type Change =
  /** The first command of someone who has not yet pressed Start waits. */
  | { do: 'waitForWelcome'; flow: string; words: string }
  | { do: 'welcome'; at: number }
  | { do: 'setZone'; zone: string }
  | { do: 'saveProfile'; profile: Profile }
  | ({
      do: 'planInterview'
      interview: string
      occupation: string
      aim: string
      minutes: number
      zone: string
      startsAt?: number
      at: number
    } & WhoChange)
  | {
      do: 'describeInterview'
      interview: string
      organisation: string
      format: Format
      place: string
      travelMinutes?: number
      referredBy: string
      way?: Way
    }
  /** Dated, or moved: what was planned for another time is planned anew. */
  | { do: 'scheduleInterview'; interview: string; startsAt: number; zone: string }
  | { do: 'tick'; interview: string; items: Readonly<Record<string, boolean>> }
  | { do: 'saveDraft'; interview: string; draft: 'request' | 'opening' | 'thanks'; words: string }
  | { do: 'confirm'; interview: string; at: number }
  /** `who` is given for a talk that was never planned, whose id is new. */
  | {
      do: 'logInterview'
      interview: string
      who?: WhoChange
      /** The contact's name, put right; only for a talk that was there. */
      renamed?: string
      outcome: 'held' | 'off'
      /** Counts only where the talk was held. */
      endedAt: number
      learned: string
      nextStep?: NextStep
      zone: string
      at: number
    }
  | {
      do: 'describeTalk'
      interview: string
      referrals: readonly { id: string; name: string; mayBeNamed: boolean }[]
      suggestions: readonly { id: string; words: string }[]
      details: string
      aimMet?: boolean
      keptToTime?: boolean
    }
  /** It did not happen then but will: what was noted is kept, its date is taken away. */
  | { do: 'postpone'; interview: string; learned: string; nextStep?: NextStep }
  /** Without `at`, it was not sent after all. */
  | { do: 'markThanked'; interview: string; at?: number }
  | { do: 'snooze'; reminder: string; until: number }
  /** Whoever acts gets the role, where nobody has it yet. */
  | { do: 'claimRole'; role: Role }
  /** Somebody on the acting member's platform and in the same program, who may never have met the bot. */
  | { do: 'appoint'; role: Role; platform: string; user: string }
  /** The channel's students belong to it from then on. */
  | { do: 'createCohort'; cohort: string; name: string; place: string; channel: string }
