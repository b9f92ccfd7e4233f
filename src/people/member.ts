import { z } from 'zod'
import type { StoredContent } from './content.ts'
import { type AllowedHours, hoursFor, type Policy, type Preference } from './policy.ts'

const ROLES = ['counselor', 'admin'] as const
/** Everyone is a student; some are more. */
export type Role = (typeof ROLES)[number]

export const STAGES = ['first', 'middle', 'final', 'graduate', 'alumnus', 'changer'] as const
export type Stage = (typeof STAGES)[number]

/** What a draft says of its writer: name, school or program, stage, field of study, interests. */
export const Profile = z.object({
  name: z.string(),
  school: z.string(),
  stage: z.enum(STAGES),
  field: z.string(),
  interests: z.string(),
  /** For those who are to call back. */
  phone: z.string().optional(),
  /** What they would say to "tell me about yourself" and "what can I do for you?" (C5). */
  self: z.string().optional(),
  offer: z.string().optional(),
})
export type Profile = z.infer<typeof Profile>

/** What the student wants to become, in their words. */
export const Decision = z.object({ words: z.string(), at: z.number() })
export type Decision = z.infer<typeof Decision>

/** The job that they got: what and where, and when it starts. */
export const Job = z.object({ words: z.string(), starts: z.string(), at: z.number() })
export type Job = z.infer<typeof Job>

/** What somebody had asked for before they pressed Start: a flow, its step where it is not the first, and the words for it. */
export const Waiting = z.object({ flow: z.string(), step: z.string().optional(), words: z.string() })

/** A career programme, and the tenant: every row belongs to one. */
type Program = {
  id: string
  name: string
  zone: string
  policy: Policy
  /** Counts its policies, where it has set any: reminders are planned by one of them. */
  policyVersion?: number
  /** What it adds in words of its own, where it adds any and a card or a draft may be shown. */
  content?: StoredContent
}

/** One person in one program. */
export type Member = {
  id: string
  program: Program
  /** As the platform gives it, until the profile says better. */
  name: string
  /** Undefined until the platform told it or the person said it. */
  zone?: string
  language: string
  roles: readonly Role[]
  /** When they pressed Start on the first screen. */
  welcomedAt?: number
  /** What they had asked for, which waits until they have. */
  waiting?: z.infer<typeof Waiting>
  profile?: Profile
  decision?: Decision
  job?: Job
  preference: Preference
  /** Reminders in a row that they did nothing after. */
  unanswered: number
  /** Since when they are left alone, having been asked whether they want fewer; until they do something. */
  quietSince?: number
  /** Reminders that did not reach them and that they have not been shown yet. */
  missed: number
}

/** The zone in which a member reads dates: their own, else the program's. */
export const zoneOf = ({ zone, program }: Member): string => zone ?? program.zone

/** The days and hours within which reminders may come to a member. */
export const hoursOf = ({ preference, program }: Member): AllowedHours =>
  hoursFor({ policy: program.policy, preference })

export const isCounselor = ({ roles }: Pick<Member, 'roles'>): boolean => roles.includes('counselor')

/** Whose rows a query may touch: one member's, in one program. */
export type Owner = { program: string; member: string }
export const ownerOf = ({ id, program }: Member): Owner => ({ program: program.id, member: id })
