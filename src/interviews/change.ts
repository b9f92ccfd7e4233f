import type { Job, Profile, Role } from '../people/member.ts'
import type { Policy, Preference } from '../people/policy.ts'
import type { Arrangement } from './arrangement.ts'
import type { DraftId, Found, Slots } from './drafts.ts'
import type { Format, NextStep, Origin, Outcome, Reflection, Takeaway, Way } from './interview.ts'

/** Somebody already in the contacts, or a new name with the id that it gets and, where they were referred, by whom. */
export type WhoChange = { contact: string } | { newContact: string; name: string; referredBy?: string }

/**
 * Every write there is. Each belongs to the member on whose behalf it is applied;
 * an id that is not theirs changes nothing and makes `apply` throw.
 */
export type Change =
  /** The first command of someone who has not yet pressed Start waits. */
  | { do: 'waitForWelcome'; flow: string; step?: string; words: string }
  | { do: 'welcome'; at: number }
  | { do: 'setZone'; zone: string }
  | { do: 'setLanguage'; language: string }
  | { do: 'setPreference'; preference: Preference }
  /** They were shown the reminders that had not reached them. */
  | { do: 'seeMissed' }
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
  /** What it is about and how long it takes, put right; `occupation` is its contact's. */
  | { do: 'correctPlan'; interview: string; occupation: string; aim: string; minutes: number }
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
  | { do: 'arrangeQuestions'; interview: string; questions: Arrangement }
  | { do: 'saveDraft'; interview: string; draft: DraftId; words: string }
  /** Those given; the others stay. */
  | { do: 'fillSlots'; interview: string; slots: Slots }
  /** Who gave the contact's name, or how it was found. */
  | { do: 'sayFound'; interview: string; referredBy: string; found?: Found }
  /** Where the contact lives, by its IANA zone. */
  | { do: 'placeContact'; interview: string; zone?: string }
  /** How the contact is reached, as the student wrote it. */
  | { do: 'noteReach'; interview: string; details: string }
  /** The same of whoever gave the contact's name, who is a contact from then on: under `newContact` where they were none. */
  | { do: 'noteLeadReach'; interview: string; lead: string; newContact: string; details: string; at: number }
  | { do: 'noteLearned'; interview: string; learned: string }
  /** The request was sent; without `at`, it was not after all. Ends a wait to ask again. */
  | { do: 'markAsked'; interview: string; at?: number }
  | { do: 'askAgain'; interview: string; on: number }
  /** They said no, or are the wrong person; without an outcome, it is open again. Whoever said no is not nudged about any more. */
  | { do: 'turnDown'; interview: string; outcome?: Extract<Outcome, 'declined' | 'wrong'> }
  | { do: 'confirm'; interview: string; at: number }
  /** `who` is given for a talk that was never planned, whose id is new. */
  | {
      do: 'logInterview'
      interview: string
      who?: WhoChange
      /** The contact's name, put right; only for a talk that was there. */
      renamed?: string
      /** The card as it was taken along; only for a talk that was there. */
      questions?: Arrangement
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
      suggestions: readonly { id: string; words: string; on?: number }[]
      details: string
      aimMet?: boolean
      keptToTime?: boolean
    }
  /** What the student sees in it afterwards. */
  | { do: 'lookBack'; interview: string; reflection: Reflection }
  /** What was said, by `sameTag`; without `agrees`, it was not said after all. */
  | { do: 'compare'; interview: string; takeaways: readonly (Pick<Takeaway, 'tag'> & Partial<Takeaway>)[] }
  /** What the talk's contact does for a living. */
  | { do: 'nameOccupation'; interview: string; occupation: string }
  /** People worth asking. Of somebody known, what is known stays; only what is not is filled in. */
  | {
      do: 'addCandidates'
      candidates: readonly { id: string; name: string; occupation: string; why: string }[]
      origin?: Origin
      referredBy: string
      /** A link: it is kept as their details. */
      details: string
      at: number
    }
  /** It did not happen then but will: what was noted is kept, its date is taken away. */
  | { do: 'postpone'; interview: string; learned: string; nextStep?: NextStep }
  /** Without `at`, it was not sent after all. */
  | { do: 'markThanked'; interview: string; at?: number }
  /** Advice without a day gets this one. */
  | { do: 'dateAdvice'; interview: string; on: number }
  /** Without `at`, it is not done after all. */
  | { do: 'markAdvice'; interview: string; suggestion: string; at?: number }
  | { do: 'markNextStep'; interview: string; at?: number }
  | { do: 'markReported'; interview: string; at?: number }
  /** They were written to, or heard from: what was written for that is used up. */
  | { do: 'markContacted'; interview: string; at: number }
  /** How often to keep in touch with the talk's contact, in months; 0 is never. */
  | { do: 'setCadence'; interview: string; months: number }
  /** What the student wants to become; without words, it is open again. */
  | { do: 'decide'; words?: string; at: number }
  /** Without a job, there is none after all. */
  | { do: 'gotJob'; job?: Pick<Job, 'words' | 'starts'>; at: number }
  /** The talk's contact, or whoever gave the name, heard of the job. */
  | { do: 'markTold'; interview: string; lead: boolean; at?: number }
  | { do: 'snooze'; reminder: string; until: number }
  /** Their direct messages are about this program of theirs from now on. */
  | { do: 'chooseProgram'; program: string }
  /** A question to the counselors of the member's program. */
  | { do: 'askCounselor'; request: string; words: string; at: number }
  /** Anybody's of the program, where the acting member is a counselor of it. */
  | { do: 'answerHelp'; request: string; at: number }
  /** Whoever acts gets the role, where nobody has it yet. */
  | { do: 'claimRole'; role: Role }
  /** What is `null` is as if it had never been set. Only by an admin of the program; all its reminders follow. */
  | { do: 'setPolicy'; policy: { readonly [Of in keyof Policy]?: Policy[Of] | null } }
  /** Questions, checklist lines, or a draft by its id, in the program's own words; no rows are as if there had never been any. Only by an admin. */
  | { do: 'setContent'; kind: string; rows: readonly object[] }
  /** Somebody on the acting member's platform and in the same program, who may never have met the bot. */
  | { do: 'appoint'; role: Role; platform: string; user: string }
  /** The channel's students belong to it from then on. */
  | { do: 'createCohort'; cohort: string; name: string; place: string; channel: string }
