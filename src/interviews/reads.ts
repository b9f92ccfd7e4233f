import type { Owner, Role } from '../people/member.ts'
import type { Policy } from '../people/policy.ts'
import type { Contact, Interview, Origin, Stage } from './interview.ts'
import type { Explored, Heard } from './perspective.ts'

type Who = { contact: string } | { name: string }

/** A promised message, as its owner sees it. */
export type Reminder = {
  id: string
  kind: string
  /** The talk that it is about; none for a digest. */
  interview?: string
  who?: string
  /** When it was promised for. */
  dueAt: number
  /** Put off by the person to then. */
  snoozedUntil?: number
  /** Failed: it could not be delivered. Missed: its moment passed before it could, or the person had asked for quiet. */
  state: 'planned' | 'sent' | 'failed' | 'missed'
  /** When it last came. */
  sentAt?: number
  reason?: string
}

export type Home = {
  /** Those that ask for something by now; at most 50. `duesOf` tells what. */
  due: readonly Interview[]
  /** Dated and still ahead or going on, the next first; at most 7. */
  dated: readonly Interview[]
  /** Without a date, asked or not, the newest first; at most 7. */
  undated: readonly Interview[]
  stages: Readonly<Record<Stage, number>>
  /** Each person of a known occupation with whom a talk was held, the latest first; at most 200. */
  heard: readonly Heard[]
  /** The next to come; at most 20. */
  planned: readonly Reminder[]
  lastSent?: Reminder
  /** Those that failed or were missed in the last 30 days, the latest first; at most 20. */
  failed: readonly Reminder[]
}

/** Somebody to ask with whom there is no talk yet: a contact, or a name that was given in one. */
export type Candidate = { name: string; occupation: string; why?: string; origin?: Origin; referredBy: string }

export type ProgramPage = {
  cohorts: readonly { id: string; name: string; members: number }[]
  people: readonly { name: string; roles: readonly Role[] }[]
  /** Its policy as it is stored. */
  policy: unknown
  /** How many people have a reminder planned: no more are concerned when a policy changes, and maybe fewer. */
  reminded: number
}

/** A program that somebody is in. */
export type ProgramOf = { id: string; name: string; chosen: boolean }

/** What a cohort did. Counts of one week end at the instant asked for; `overdue` is of that instant. */
export type CohortCounts = {
  cohort: string
  members: number
  active: number
  held: number
  heldBefore: number
  /** Of the thank-yous whose deadline fell in the week. */
  thanked: number
  thankedInTime: number
  overdue: number
  /** Questions to counselors that are open now. */
  asking: number
}

/** Questions to a program's counselors that are open, and the first of them, the oldest on top. */
export type HelpRequests = {
  open: number
  first: readonly { id: string; name: string; words: string; at: number }[]
}

/** The record, read. Each answer holds only what is the owner's. */
export interface Reads {
  /** Undefined where there is none, or it is somebody else's. */
  interview(owner: Owner, id: string): Promise<Interview | undefined>
  /** Talks that are not yet logged: the dated ones by date, then the newest. At most 10. */
  open(owner: Owner): Promise<readonly Interview[]>
  /** Held and not thanked, the most urgent first. At most 10. */
  owed(owner: Owner): Promise<readonly Interview[]>
  /** The latest talk that was held with each contact, the latest first. At most 100. */
  met(owner: Owner): Promise<readonly Interview[]>
  /**
   * All talks with that contact, the newest first, and the contact, where known. Names are compared by `sameName`. Of a name that
   * is not known: who gave it in a talk and may be named for it, if somebody did (D6).
   */
  with(owner: Owner, who: Who): Promise<{ contact?: Contact; interviews: readonly Interview[]; referredBy?: string }>
  /**
   * Contacts whose name holds the words, by `foldedName`: first who is called just that, then whose name and whose part of a name
   * begins with it, and of those the latest used first; at most 25.
   */
  contacts(owner: Owner, words: string): Promise<readonly Contact[]>
  /** Contacts whose whole name is somewhere in the words, the longest name first; at most 25. */
  named(owner: Owner, words: string): Promise<readonly Contact[]>
  /** Talks that were held, the latest first; at most 200. */
  explored(owner: Owner): Promise<readonly Explored[]>
  /** Occupations of contacts, each once by `sameOccupation`, the latest used first; at most 10. */
  occupations(owner: Owner): Promise<readonly string[]>
  /** The latest first; at most 100. */
  candidates(owner: Owner): Promise<readonly Candidate[]>
  /** In at most two queries. */
  home(owner: Owner, policy: Policy, now: number): Promise<Home>
  /** Reminders that did not reach them, since they were last shown those; at most 10. */
  missed(owner: Owner): Promise<readonly Reminder[]>
  /** One reminder, with the talk that it is about, and whether what it is about stands: only then it may be put off. */
  reminder(
    owner: Owner,
    id: string,
    now: number,
  ): Promise<(Reminder & { talk?: Interview; stands: boolean }) | undefined>
  program(program: string): Promise<ProgramPage>
  /** The programs in which somebody has an account, in a place that the bot is still in, by name. */
  programs(account: { platform: string; user: string }): Promise<readonly ProgramOf[]>
  /** What the cohorts of a program did in the week before each of these instants; `within`: hours for a thank-you. */
  figures(program: string, ends: readonly number[], within: number): Promise<readonly (readonly CohortCounts[])[]>
  /** For its counselors only; the first 10. */
  helpRequests(program: string): Promise<HelpRequests>
  /** Everything kept about a member. */
  everything(owner: Owner): Promise<unknown>
}
