import type { Log } from '../../src/core/ports.ts'
import { DAY, type Instant, type Zone } from '../../src/core/time.ts'
import type { Owner } from '../../src/people/member.ts'
import type { Store } from '../../src/runtime/store.ts'
import { unstranded } from './claim.ts'
import { keptDays } from './days.ts'
import { Prisma } from './generated/client.ts'
import { mintId } from './ids.ts'
import { replanAll } from './replan.ts'
import {
  answerOf,
  type Database,
  instant,
  MEMBER_WITH_CONTENT,
  type MemberRow,
  memberOf,
  type Queries,
  storable,
} from './rows.ts'

type Arriving = Parameters<Store['arrive']>[0]

/** How long it may take until an account's last sight is written down again. */
const SEEN_EVERY = Prisma.sql`interval '1 minute'`

export const makeArrive =
  (database: Database, log: Log): Store['arrive'] =>
  async ({ id, by, at, about, unseen, home }, now) => {
    const arriving: Arriving = storable({
      id,
      by,
      at,
      ...(about !== undefined && { about }),
      ...(unseen && { unseen }),
      ...(home && { home }),
    })
    const known = await find(database, arriving, now)
    const before = {
      ...(known?.answer ? { answer: answerOf(known.answer) } : {}),
      ...((home || known?.home) && { home: true as const }),
      ...(known?.undecided && { undecided: true as const }),
    }
    if (known?.settled) return { by: memberOf(known.member, log), ...before }
    const owner =
      known && !known.rejoined
        ? { program: known.member.program.id, member: known.member.id }
        : await admit(database, arriving, now)
    // Their talks were planned in another zone until now: the program's, or where they were before.
    const moved = known !== undefined && by.zone !== undefined && known.member.zone !== by.zone
    const member = moved
      ? await database.$transaction(async (transaction) => {
          if (by.zone !== undefined) await keepDays(transaction, owner, by.zone)
          const written = await complete(transaction, owner, arriving)
          await replanAll(transaction, owner, now, log)
          return written
        })
      : await complete(database, owner, arriving)
    return { by: memberOf(member, log), ...before, ...(moved && member.zone !== known.member.zone && { moved: true }) }
  }

type Known = {
  member: MemberRow
  answer: unknown
  /** They have opened their Home tab before. */
  home: boolean
  /** A direct message of somebody in several programs, who has not said which one it is about. */
  undecided: boolean
  /** The bot had been removed from the place. */
  rejoined: boolean
  /** Nothing that the event tells of them and of its place is still to be written down. */
  settled: boolean
}

/** Whether the platform's word for their zone counts: it tells one, and they did not say one themselves. */
const followsZone = (zone: string | undefined): Prisma.Sql =>
  Prisma.sql`(${zone ?? null}::text IS NOT NULL AND NOT coalesce((m.preference->>'ownZone')::boolean, false))`

/** The same of their language. */
const followsLanguage = (language: string | undefined): Prisma.Sql =>
  Prisma.sql`(${language ?? null}::text IS NOT NULL AND NOT coalesce((m.preference->>'ownLanguage')::boolean, false))`

const find = async (
  queries: Queries,
  { id, by, at, about, unseen, home }: Arriving,
  now: Instant,
): Promise<Known | undefined> => {
  // A direct message without a place is from where what it is about belongs; else from where the bot still is, the program that
  // they chose, or wherever they were seen last.
  const theirs =
    about === undefined
      ? Prisma.empty
      : Prisma.sql`(
          EXISTS (SELECT FROM interview i WHERE i.program_id = a.program_id AND i.id = ${about} AND i.member_id = a.member_id)
          OR EXISTS (SELECT FROM reminder r WHERE r.program_id = a.program_id AND r.id = ${about} AND r.member_id = a.member_id)
          OR EXISTS (SELECT FROM kept_form k WHERE k.program_id = a.program_id AND k.member_id = a.member_id AND k.id = ${about})
        ) DESC,`
  const named = at.program === undefined ? Prisma.empty : Prisma.sql`starts_with(a.program_id, ${at.program}) DESC,`
  const which =
    at.id === undefined
      ? Prisma.sql`account a JOIN place p ON p.program_id = a.program_id AND p.id = a.place_id
          WHERE a.platform = ${by.platform} AND a.user_id = ${by.user}
          ORDER BY ${theirs} ${named} p.left_at NULLS FIRST, a.chosen_at DESC NULLS LAST, a.last_seen_at DESC LIMIT 1`
      : Prisma.sql`place p JOIN account a ON a.program_id = p.program_id AND a.platform = p.platform
          WHERE p.platform = ${by.platform} AND p.external_id = ${at.id} AND a.user_id = ${by.user}`
  const undecided =
    at.id === undefined && about === undefined && at.program === undefined
      ? Prisma.sql`(SELECT count(*) > 1 AND count(o.chosen_at) = 0 FROM account o
          CROSS JOIN LATERAL (SELECT * FROM place WHERE place.program_id = o.program_id AND place.id = o.place_id LIMIT 1) op
          WHERE o.platform = ${by.platform} AND o.user_id = ${by.user} AND op.left_at IS NULL)`
      : Prisma.sql`false`
  const rejoined = at.id === undefined || unseen ? Prisma.sql`false` : Prisma.sql`seen.left_at IS NOT NULL`
  const [known] = await queries.$queryRaw<Known[]>`
    WITH seen AS (
        SELECT a.program_id, a.member_id, a.platform, a.user_id, a.last_seen_at, a.place_id, a.home_at, a.unreachable_at, p.id AS here, p.left_at
        FROM ${which}),
      elsewhere AS (SELECT max(other.last_seen_at) AS seen_at FROM seen JOIN account other
        ON other.platform = seen.platform AND other.user_id = seen.user_id AND other.program_id <> seen.program_id),
      -- Later than elsewhere, also where another replica's clock is ahead.
      noted AS (UPDATE account a SET place_id = seen.here, unreachable_at = NULL,
          home_at = CASE WHEN ${home === true}::boolean THEN coalesce(a.home_at, ${instant(now)}) ELSE a.home_at END,
          last_seen_at = greatest(${instant(now)}, elsewhere.seen_at + interval '1 millisecond')
        FROM seen, elsewhere
        WHERE a.program_id = seen.program_id AND a.platform = seen.platform AND a.user_id = seen.user_id
          AND NOT ${unseen === true}::boolean
          AND (seen.last_seen_at < ${instant(now)} - ${SEEN_EVERY} OR seen.place_id <> seen.here OR ${home === true}::boolean AND seen.home_at IS NULL
            OR seen.unreachable_at IS NOT NULL OR elsewhere.seen_at >= seen.last_seen_at)),
      -- Whatever they do, they are there: reminders may come again.
      heard AS (UPDATE member m SET unanswered = 0, quiet_since = NULL FROM seen
        WHERE m.program_id = seen.program_id AND m.id = seen.member_id AND NOT ${unseen === true}::boolean AND (m.unanswered > 0 OR m.quiet_since IS NOT NULL))
    SELECT ${MEMBER_WITH_CONTENT} AS member, e.answer, seen.home_at IS NOT NULL AS home, ${undecided} AS undecided, ${rejoined} AS rejoined,
      NOT (${rejoined})
        AND (m.name <> '' OR ${by.name ?? ''} = '')
        AND (g.name <> '' OR ${at.name ?? ''} = '')
        AND (m.zone IS NOT DISTINCT FROM ${by.zone ?? null}::text OR NOT ${followsZone(by.zone)})
        AND (m.language = ${by.language ?? null}::text OR NOT ${followsLanguage(by.language)})
        AND NOT EXISTS (SELECT FROM cohort c WHERE c.program_id = m.program_id AND c.place_id = seen.here
          AND c.channel = ${at.channel ?? null}::text AND c.id <> m.cohort_id) AS settled
    FROM seen
    JOIN member m ON m.program_id = seen.program_id AND m.id = seen.member_id
    JOIN program g ON g.id = m.program_id
    LEFT JOIN event e ON e.program_id = m.program_id AND e.member_id = m.id AND e.id = ${id}
      AND e.at > ${instant(now - DAY)}`
  return known
}

/** Days that they chose stay the same days in the zone that they are followed to. */
const keepDays = async (queries: Queries, owner: Owner, to: Zone): Promise<void> => {
  await queries.$executeRaw`WITH ${keptDays(owner, to, followsZone(to))} SELECT count(*) FROM was`
}

/** Writes down what the event tells of a member and nobody had told before. */
const complete = async (queries: Queries, owner: Owner, { by, at }: Arriving): Promise<MemberRow> => {
  const [written] = await queries.$queryRaw<{ member: MemberRow }[]>`
    WITH named AS (UPDATE program SET name = ${at.name ?? ''} WHERE id = ${owner.program} AND name = '' AND ${at.name ?? ''} <> ''),
      placed AS (UPDATE place SET name = ${at.name ?? ''}
        WHERE platform = ${by.platform} AND external_id = ${at.id ?? null}::text AND name = '' AND ${at.name ?? ''} <> '')
    UPDATE member m SET name = coalesce(nullif(m.name, ''), ${by.name ?? ''}),
      zone = CASE WHEN ${followsZone(by.zone)} THEN ${by.zone ?? null}::text ELSE m.zone END,
      language = CASE WHEN ${followsLanguage(by.language)} THEN ${by.language ?? null}::text ELSE m.language END,
      cohort_id = coalesce((SELECT c.id FROM cohort c JOIN place p ON p.program_id = c.program_id AND p.id = c.place_id
        WHERE c.program_id = m.program_id AND p.platform = ${by.platform} AND p.external_id = ${at.id ?? null}::text
          AND c.channel = ${at.channel ?? null}::text), m.cohort_id)
    FROM program g
    WHERE m.program_id = ${owner.program} AND m.id = ${owner.member} AND g.id = m.program_id
    RETURNING ${MEMBER_WITH_CONTENT} AS member`
  if (!written) throw new Error('somebody who was just admitted is not there')
  return written.member
}

/** What they are in other programs, in those where they said themselves what `own` stands for. */
const elsewhere = (by: Arriving['by'], own: 'ownZone' | 'ownLanguage'): Prisma.Sql =>
  Prisma.sql`SELECT m.zone, m.language FROM account a CROSS JOIN LATERAL (SELECT * FROM member
      WHERE member.program_id = a.program_id AND member.id = a.member_id LIMIT 1) m
    WHERE a.platform = ${by.platform} AND a.user_id = ${by.user} AND (m.preference->>${own}::text)::boolean`

/**
 * The place, with a program and its first cohort where it is new; and in it the member and the account. Each statement may
 * run any number of times at once: whoever comes second finds the first one's rows.
 */
const admit = async (queries: Queries, { by, at, home }: Arriving, now: Instant): Promise<Owner> => {
  // Somebody who is only known from a direct message has a place of their own, `@` and their id.
  const place = at.id ?? `@${by.user}`
  const name = at.id === undefined ? 'Direct messages' : (at.name ?? '')
  const program = mintId()
  const [here] = await queries.$queryRaw<{ program: string; place: string }[]>`
    WITH back AS (SELECT program_id, id FROM place
          WHERE platform = ${by.platform} AND external_id = ${place} AND left_at IS NOT NULL),
      ${unstranded('back')},
      here AS (
        INSERT INTO place AS p (program_id, id, platform, external_id, name)
        VALUES (${program}, ${mintId()}, ${by.platform}, ${place}, ${name})
        ON CONFLICT (platform, external_id) DO UPDATE SET left_at = NULL,
          name = coalesce(nullif(excluded.name, ''), p.name)
        RETURNING program_id, id),
      started AS (
        INSERT INTO program (id, name, zone, created_at)
        SELECT program_id, ${name}, ${by.zone ?? 'UTC'}, ${instant(now)} FROM here WHERE program_id = ${program}),
      everyone AS (
        INSERT INTO cohort (program_id, id, name, created_at)
        SELECT program_id, ${mintId()}, 'Everyone', ${instant(now)} FROM here WHERE program_id = ${program})
    SELECT program_id AS program, id AS place FROM here`
  if (!here) throw new Error('a place was neither found nor made')
  const member = mintId()
  const [met] = await queries.$queryRaw<{ member: string }[]>`
    WITH met AS (
      INSERT INTO account AS a (program_id, platform, user_id, member_id, place_id, last_seen_at, home_at)
      VALUES (${here.program}, ${by.platform}, ${by.user}, ${member}, ${here.place}, ${instant(now)}, ${instant(home ? now : undefined)})
      ON CONFLICT (program_id, platform, user_id)
        DO UPDATE SET place_id = excluded.place_id, last_seen_at = greatest(a.last_seen_at, excluded.last_seen_at)
      RETURNING program_id, member_id),
    fresh AS (
      INSERT INTO member (program_id, id, cohort_id, name, created_at, policy_version, zone, language, preference)
      SELECT met.program_id, met.member_id,
        (SELECT id FROM cohort WHERE program_id = ${here.program} ORDER BY channel IS NOT NULL, created_at, id LIMIT 1), '', ${instant(now)},
        (SELECT policy_version FROM program WHERE id = ${here.program}),
        said.zone, coalesce(spoken.language, 'en'), jsonb_strip_nulls(jsonb_build_object(
          'ownZone', CASE WHEN said.zone IS NOT NULL THEN true END, 'ownLanguage', CASE WHEN spoken.language IS NOT NULL THEN true END))
      -- Their clock and their language, where they have said them in another program: they are asked once.
      FROM met LEFT JOIN LATERAL (${elsewhere(by, 'ownZone')} AND m.zone IS NOT NULL ORDER BY a.last_seen_at DESC LIMIT 1) said ON true
        LEFT JOIN LATERAL (${elsewhere(by, 'ownLanguage')} ORDER BY a.last_seen_at DESC LIMIT 1) spoken ON true
      WHERE met.member_id = ${member})
    SELECT member_id AS member FROM met`
  if (!met) throw new Error('an account was neither found nor made')
  return { program: here.program, member: met.member }
}
