import type { Event, Platform } from '../core/event.ts'
import type { Next } from '../core/flow.ts'
import type { Form } from '../core/form.ts'
import type { StoredInstallations } from '../core/ports.ts'
import type { REASON } from '../core/reminder.ts'
import type { Reply } from '../core/reply.ts'
import type { Instant } from '../core/time.ts'
import type { Change } from '../interviews/change.ts'
import type { Interview } from '../interviews/interview.ts'
import type { CohortCounts, Reads } from '../interviews/reads.ts'
import type { Member, Owner } from '../people/member.ts'

/** What is kept of an event that was dealt with: its answer, or the step to go on with. */
export type Answer = { reply: Reply; next?: never } | (Next & { reply?: never })

/** A reminder taken to be sent, with all that it takes to compose it. */
export type Claimed = {
  id: string
  kind: string
  /** When it was promised for, or put off to. */
  dueAt: Instant
  /** Tries before this one. */
  attempts: number
  /** How often the person put it off: each time it is another message to send. */
  occurrence: number
  to: Member
  account: {
    platform: Event['by']['platform']
    user: string
    place: string
    /** Their direct message, where one was opened before. */
    direct?: string
    /** They have opened their Home tab. */
    home?: true
    /** When a message could not reach them there, where they have done nothing since. */
    unreachableAt?: Instant
  }
  interview?: Interview
  /** For a weekly message: the talks that ask for something by now. */
  due?: readonly Interview[]
  /** For a digest: the cohorts of the program, of the week that ends at `dueAt`. */
  cohorts?: readonly CohortCounts[]
  /** The person's own pause or talk, where one of them held it back. */
  held?: typeof REASON.paused | typeof REASON.inTalk
  /** Whether the record still calls for it; also where that can't be told. */
  wanted: boolean
  /** The planned end of an interview of theirs that is going on right now. */
  busyUntil?: Instant
}

/**
 * What became of a claimed reminder. `planned`: to be looked at again. `failed`: it can't be delivered. `missed`: its moment has
 * passed, or its reader was left in quiet. `gone`: nothing calls for it any more, or another speaks for it. Nothing is deleted.
 */
export type Settled = { id: string; kind: string; to: Owner; account: Claimed['account'] } & (
  | {
      became: 'sent'
      at: Instant
      message: string
      direct?: string
      /** Whether it waits for an answer, and whether it asked if they want fewer: from then on they are left in quiet. */
      asks: 'nothing' | 'an answer' | 'for fewer'
    }
  | { became: 'planned'; dueAt: Instant; reason: string; tried: boolean }
  | { became: 'failed'; at: Instant; reason: string; unreachable?: true }
  | { became: 'missed'; at: Instant; reason: string }
  | { became: 'gone'; reason: string }
)

/** So many sends out of a common store, which fills by `perSecond` up to `burst`. */
export type Turns = { of: string; count: number; perSecond: number; burst: number }

export interface Store {
  /**
   * Who acts: their member, with program, place and account made where they are new; and the answer of this event, where it
   * was dealt with in the last day. One query for somebody known. `about` is the interview's or the reminder's id that the
   * event is about: where the event has no place it is from the program in which that is theirs, else from the one that saw
   * them last. `unseen`: they did nothing, so it counts as no sign of life, and nothing is written. `home`: they open their Home
   * tab just now, or have opened it before. `moved`: their zone is another one since just now. `undecided`: in a direct message, they are in several programs and have chosen none.
   */
  arrive(
    event: Pick<Event, 'id' | 'by' | 'at'> & { about?: string; unseen?: true; home?: true },
    now: Instant,
  ): Promise<{ by: Member; answer?: Answer; home?: true; moved?: true; undecided?: true }>

  /** The places where the bot is, by their ids on the platform: workspaces or guilds, not somebody's direct message. */
  places(platform: Platform): Promise<readonly { id: string; name: string }[]>
  /** Somebody's direct message with the bot, wherever they are known. */
  keepDirect(of: Pick<Event['by'], 'platform' | 'user'>, direct: string): Promise<void>

  /** Whether somebody has an account in a place already. */
  knows(by: Event['by'], at: Event['at']): Promise<boolean>

  reads: Reads

  /**
   * Commits changes, the reminders that follow from them, the event's id and its answer in one transaction.
   * An event that was applied before changes nothing and resolves to the answer that was kept.
   */
  apply(
    changes: readonly Change[],
    event: {
      id: string
      by: Member
      account: Event['by']
      at: Event['at']
      now: Instant
      answer: Answer
      /** The step whose form is saved, and whom it is about: what was typed for it before about nobody else is no draft any more. */
      saves?: { ref: string; about: string }
    },
  ): Promise<Answer>

  /** Keeps a form that could not be read as it was typed, for a day. */
  keepForm(owner: Owner, form: Form, now: Instant): Promise<void>
  /** The form of that id, where it is the owner's and was not saved since. */
  keptForm(owner: Owner, id: string): Promise<Form | undefined>
  /** Forms of theirs for that step that were kept and not saved since, the latest first; at most 5. */
  drafts(owner: Owner, ref: string): Promise<readonly Form[]>

  /** The bot was removed from a place at `now`, unless somebody has been seen there since then: reminders to its members stay planned but are not sent there. */
  leave(at: Event['at'], platform: Event['by']['platform'], now: Instant): Promise<void>
  /** It is there again, also where nobody has done anything yet: what waited for that is looked at again. */
  back(at: Event['at'], platform: Event['by']['platform']): Promise<void>

  /**
   * Takes up to `limit` reminders that are due at `now` and that no one holds. The lease is timed by the database's clock;
   * after `leaseSeconds` another replica may take what was not settled.
   */
  claim(options: { now: Instant; limit: number; leaseSeconds: number; holder: string }): Promise<readonly Claimed[]>

  /**
   * Records what became of claimed reminders; only those still held by `holder` are touched, so that it can be said again.
   * A weekly message or a digest that is done with plans the next.
   */
  settle(settled: readonly Settled[], holder: string, now: Instant): Promise<void>

  /** Gives back those of these reminders that `holder` still has, as if they had never been taken. */
  release(ids: readonly string[], holder: string): Promise<void>

  /** Plans anew the reminders of everybody whose program has changed its policy since they were planned. */
  replan(now: Instant): Promise<void>

  /** How many of each may be sent now, over all replicas; timed by the database's clock. What is granted is used up. */
  takeTurns(turns: readonly Turns[]): Promise<Readonly<Record<string, number>>>

  /** Notes a request by its mark. Resolves to whether no replica has seen it in the last minutes. */
  isNew(mark: string, now: Instant): Promise<boolean>

  /**
   * Forgets answers and forms older than a day, and all of a program that the bot has left for as long as it keeps that; looks again at reminders of whoever had no place any more.
   */
  sweep(now: Instant): Promise<void>

  /** It keeps their data as it comes: whoever hands it over has encrypted it. */
  installations: StoredInstallations

  ready(): Promise<void>
  close(): Promise<void>
}
