import type { Platform } from '../../src/core/event.ts'
import { REASON } from '../../src/core/reminder.ts'
import type { Instant } from '../../src/core/time.ts'
import type { Change, WhoChange } from '../../src/interviews/change.ts'
import { sameName, sameTag } from '../../src/interviews/interview.ts'
import type { Owner } from '../../src/people/member.ts'
import { THANKS_APART, WEEKLY_APART } from '../../src/reminders/plan.ts'
import { keptDays } from './days.ts'
import { Prisma } from './generated/client.ts'
import { mintId } from './ids.ts'
import { instant, json, owned } from './rows.ts'

/** On whose behalf a change is written. */
export type Writing = {
  owner: Owner
  platform: Platform
  /** Their id there. */
  user: string
  /** The place's external id. */
  place: string | undefined
  /** The program's usual length of a talk. */
  minutes: number
  now: Instant
}

/** One statement for each change. It returns a row where it wrote, and none where an id in it is not the owner's. */
export const statementOf = (change: Change, writing: Writing): Prisma.Sql => {
  const { owner, now } = writing
  const mine = owned(owner)
  const me = Prisma.sql`program_id = ${owner.program} AND id = ${owner.member}`
  switch (change.do) {
    case 'waitForWelcome': {
      const { flow, step, words } = change
      return Prisma.sql`UPDATE member SET waiting = ${json({ flow, step, words })} WHERE ${me} RETURNING id`
    }
    case 'welcome':
      return Prisma.sql`UPDATE member SET welcomed_at = coalesce(welcomed_at, ${instant(change.at)}), waiting = NULL
        WHERE ${me} RETURNING id`
    case 'setZone':
      // Where no platform told a zone, the program lives in the first one that somebody says.
      return Prisma.sql`WITH ${keptDays(owner, change.zone)}, program_zone AS (
          UPDATE program SET zone = ${change.zone} WHERE id = ${owner.program} AND zone = 'UTC' RETURNING id)
        UPDATE member SET zone = ${change.zone}, preference = preference || ${json({ ownZone: true })}
        WHERE ${me} RETURNING id`
    case 'setLanguage':
      return Prisma.sql`UPDATE member SET language = ${change.language}, preference = preference || ${json({ ownLanguage: true })}
        WHERE ${me} RETURNING id`
    case 'setPreference':
      // What a pause had put off comes when the pause is over, sooner or later as it may be, and still says that it waited.
      return Prisma.sql`WITH resumed AS (
          UPDATE reminder r SET send_at = coalesce(r.snoozed_until, r.due_at)
          WHERE r.id IN (SELECT id FROM reminder WHERE ${owned(owner)} AND state = 'planned' AND reason = ${REASON.paused}
            ORDER BY id FOR UPDATE))
        UPDATE member SET preference = ${json(change.preference)}
          -- Said along with the zone and the language, perhaps since this preference was read.
          || jsonb_strip_nulls(jsonb_build_object('ownZone', preference->'ownZone', 'ownLanguage', preference->'ownLanguage'))
        WHERE ${me} RETURNING id`
    case 'seeMissed':
      return Prisma.sql`UPDATE member SET missed = 0 WHERE ${me} RETURNING id`
    case 'saveProfile': {
      const { profile } = change
      return Prisma.sql`UPDATE member SET profile = ${json(profile)}, name = coalesce(nullif(${profile.name}, ''), name)
        WHERE ${me} RETURNING id`
    }

    case 'planInterview':
      return Prisma.sql`WITH who AS (${who(change, change.occupation, writing)}) ${talkWith(change, writing)}`
    case 'correctPlan':
      return Prisma.sql`WITH talk AS (
          UPDATE interview SET aim = ${change.aim}, minutes = ${change.minutes}
          WHERE ${mine} AND id = ${change.interview} RETURNING program_id, contact_id)
        UPDATE contact c SET occupation = ${change.occupation}
        FROM talk WHERE c.program_id = talk.program_id AND c.id = talk.contact_id RETURNING c.id`
    case 'describeInterview':
      return Prisma.sql`WITH talk AS (
          UPDATE interview SET format = ${change.format}, place = ${change.place},
            travel_minutes = ${change.travelMinutes ?? null}::int
          WHERE ${mine} AND id = ${change.interview} RETURNING program_id, contact_id)
        UPDATE contact c SET organisation = ${change.organisation}, referred_by = ${change.referredBy},
          way = ${change.way ?? null}::text
        FROM talk WHERE c.program_id = talk.program_id AND c.id = talk.contact_id RETURNING c.id`
    case 'scheduleInterview':
      return Prisma.sql`UPDATE interview SET starts_at = ${instant(change.startsAt)}, zone = ${change.zone},
          confirmed_at = NULL, ask_again_on = NULL, drafts = drafts - 'confirm'
        WHERE ${mine} AND id = ${change.interview} RETURNING id`
    case 'postpone':
      return Prisma.sql`UPDATE interview SET starts_at = NULL, asked_at = NULL, ask_again_on = NULL, confirmed_at = NULL,
          outcome = NULL, ended_at = NULL, drafts = drafts - 'confirm',
          thanked_at = NULL, learned = ${change.learned}, ${nextStep(change.nextStep)}
        WHERE ${mine} AND id = ${change.interview} RETURNING id`
    case 'tick': {
      const items = Object.keys(change.items)
      const done = items.filter((item) => change.items[item])
      return Prisma.sql`WITH talk AS (SELECT program_id, id FROM interview WHERE ${mine} AND id = ${change.interview}),
        cleared AS (DELETE FROM tick WHERE program_id = ${owner.program} AND interview_id = (SELECT id FROM talk)
          AND item = ANY(${items}::text[]) AND item <> ALL(${done}::text[])),
        ticked AS (INSERT INTO tick (program_id, interview_id, item)
          SELECT program_id, id, item FROM talk, unnest(${done}::text[]) item ON CONFLICT DO NOTHING)
        SELECT id FROM talk`
    }
    case 'arrangeQuestions':
      return Prisma.sql`UPDATE interview SET questions = ${json(change.questions)}
        WHERE ${mine} AND id = ${change.interview} RETURNING id`
    case 'saveDraft':
      return Prisma.sql`UPDATE interview SET drafts = drafts || ${json({ [change.draft]: change.words })}
        WHERE ${mine} AND id = ${change.interview} RETURNING id`
    case 'fillSlots':
      return Prisma.sql`UPDATE interview SET slots = slots || ${json(change.slots)}
        WHERE ${mine} AND id = ${change.interview} RETURNING id`
    case 'sayFound':
      return itsContact(
        owner,
        change.interview,
        Prisma.sql`referred_by = ${change.referredBy}, found = ${change.found ?? null}::text`,
      )
    case 'placeContact':
      return itsContact(owner, change.interview, Prisma.sql`zone = ${change.zone ?? null}::text`)
    case 'noteReach':
      return itsContact(owner, change.interview, Prisma.sql`details = ${change.details}`)
    case 'noteLeadReach':
      return Prisma.sql`INSERT INTO contact (program_id, id, member_id, name, same_name, details, used_at)
        SELECT program_id, ${change.newContact}, member_id, ${change.lead}, ${sameName(change.lead)}, ${change.details},
          ${instant(change.at)}
        FROM interview WHERE ${mine} AND id = ${change.interview}
        ON CONFLICT (program_id, member_id, same_name) DO UPDATE SET details = excluded.details, used_at = excluded.used_at
        RETURNING id`
    case 'noteLearned':
      return Prisma.sql`UPDATE interview SET learned = ${change.learned}
        WHERE ${mine} AND id = ${change.interview} RETURNING id`
    case 'markAsked':
      return contacted(
        change.at,
        Prisma.sql`UPDATE interview SET asked_at = ${instant(change.at)}, ask_again_on = NULL
          WHERE ${mine} AND id = ${change.interview} RETURNING program_id, id, contact_id`,
      )
    case 'askAgain':
      return Prisma.sql`UPDATE interview SET ask_again_on = ${instant(change.on)}
        WHERE ${mine} AND id = ${change.interview} RETURNING id`
    case 'turnDown':
      // B15: whoever said no is let go.
      return Prisma.sql`WITH talk AS (
          SELECT program_id, id, contact_id, outcome FROM interview
          WHERE ${mine} AND id = ${change.interview} AND outcome IS DISTINCT FROM 'held' FOR UPDATE),
        closed AS (UPDATE interview i SET outcome = ${change.outcome ?? null}::text
          FROM talk WHERE i.program_id = talk.program_id AND i.id = talk.id),
        let_go AS (UPDATE contact c SET cadence_months = CASE WHEN ${change.outcome === 'declined'} THEN 0 END
          FROM talk WHERE (${change.outcome === 'declined'} OR talk.outcome = 'declined') AND ${change.outcome !== 'wrong'}
            AND c.program_id = talk.program_id AND c.id = talk.contact_id)
        SELECT id FROM talk`
    case 'confirm':
      return Prisma.sql`UPDATE interview SET confirmed_at = ${instant(change.at)}
        WHERE ${mine} AND id = ${change.interview} RETURNING id`

    case 'logInterview': {
      const { outcome, learned } = change
      const endedAt = outcome === 'held' ? change.endedAt : undefined
      if (!change.who)
        return Prisma.sql`WITH talk AS (
            UPDATE interview SET outcome = ${outcome}, ended_at = ${instant(endedAt)}, learned = ${learned},
              questions = coalesce(${change.questions === undefined ? null : json(change.questions)}, questions),
              ${nextStep(change.nextStep)}
            WHERE ${mine} AND id = ${change.interview} RETURNING program_id, id, contact_id),
          known AS (UPDATE contact c SET name = coalesce(${change.renamed ?? null}, name),
              same_name = coalesce(${change.renamed === undefined ? null : sameName(change.renamed)}, same_name),
              contacted_at = greatest(contacted_at, ${instant(endedAt)})
            FROM talk WHERE c.program_id = talk.program_id AND c.id = talk.contact_id)
          SELECT id FROM talk`
      return Prisma.sql`WITH who AS (${who(change.who, '', writing, endedAt)}) ${talkWith(change, writing)}`
    }
    case 'describeTalk': {
      const referrals = change.referrals.map((one, position) => ({ ...one, position }))
      const suggestions = change.suggestions.map((one, position) => {
        return { ...one, position, ...(one.on !== undefined && { on: new Date(one.on) }) }
      })
      return Prisma.sql`WITH talk AS (
          UPDATE interview SET aim_met = ${change.aimMet ?? null}::boolean,
            kept_to_time = ${change.keptToTime ?? null}::boolean
          WHERE ${mine} AND id = ${change.interview} RETURNING program_id, id, contact_id),
        people AS (SELECT * FROM jsonb_to_recordset(${json(referrals)})
          AS one(id text, name text, "mayBeNamed" boolean, position int)),
        advice AS (SELECT * FROM jsonb_to_recordset(${json(suggestions)})
          AS one(id text, words text, position int, "on" timestamptz)),
        -- What stays in other words is another piece of advice; in the same words it is the one that may be done already.
        before AS (SELECT s.words, max(s.done_at) AS done_at, max(s.act_on) AS act_on FROM suggestion s JOIN talk ON s.program_id = talk.program_id
          AND s.interview_id = talk.id GROUP BY s.words),
        fewer_people AS (DELETE FROM referral r USING talk WHERE r.program_id = talk.program_id
          AND r.interview_id = talk.id AND r.id NOT IN (SELECT id FROM people)),
        less_advice AS (DELETE FROM suggestion s USING talk WHERE s.program_id = talk.program_id
          AND s.interview_id = talk.id AND s.id NOT IN (SELECT id FROM advice)),
        kept_people AS (INSERT INTO referral AS r (program_id, id, interview_id, position, name, may_be_named)
          SELECT talk.program_id, people.id, talk.id, position, name, "mayBeNamed" FROM talk, people
          ON CONFLICT (program_id, id) DO UPDATE SET name = excluded.name, may_be_named = excluded.may_be_named,
            position = excluded.position WHERE r.interview_id = excluded.interview_id RETURNING r.id),
        kept_advice AS (INSERT INTO suggestion AS s (program_id, id, interview_id, position, words, act_on, done_at)
          SELECT talk.program_id, advice.id, talk.id, position, words, coalesce(advice."on", before.act_on), before.done_at
          FROM talk CROSS JOIN advice LEFT JOIN before USING (words)
          ON CONFLICT (program_id, id) DO UPDATE SET words = excluded.words, position = excluded.position,
            act_on = excluded.act_on
            WHERE s.interview_id = excluded.interview_id RETURNING s.id),
        details AS (UPDATE contact c SET details = ${change.details} FROM talk
          WHERE c.program_id = talk.program_id AND c.id = talk.contact_id)
        SELECT id FROM talk WHERE (SELECT count(*) FROM kept_people) = (SELECT count(*) FROM people)
          AND (SELECT count(*) FROM kept_advice) = (SELECT count(*) FROM advice)`
    }
    case 'lookBack':
      return Prisma.sql`UPDATE interview SET reflection = ${json(change.reflection)}
        WHERE ${mine} AND id = ${change.interview} RETURNING id`
    case 'compare': {
      const said = change.takeaways.map(({ tag, agrees }) => ({ tag, agrees, same: sameTag(tag) }))
      return Prisma.sql`WITH talk AS (SELECT program_id, id FROM interview WHERE ${mine} AND id = ${change.interview}),
        said AS (SELECT * FROM jsonb_to_recordset(${json(said)}) AS one(tag text, agrees boolean, same text)),
        less AS (DELETE FROM takeaway t USING talk WHERE t.program_id = talk.program_id AND t.interview_id = talk.id
          AND t.same_tag IN (SELECT same FROM said WHERE agrees IS NULL)),
        more AS (INSERT INTO takeaway (program_id, interview_id, same_tag, tag, agrees)
          SELECT talk.program_id, talk.id, same, tag, agrees FROM talk, said WHERE agrees IS NOT NULL
          ON CONFLICT (interview_id, same_tag, program_id) DO UPDATE SET tag = excluded.tag, agrees = excluded.agrees)
        SELECT id FROM talk`
    }
    case 'nameOccupation':
      return Prisma.sql`UPDATE contact SET occupation = ${change.occupation}
        WHERE ${mine} AND id = (SELECT contact_id FROM interview WHERE ${mine} AND id = ${change.interview}) RETURNING id`
    case 'addCandidates': {
      const candidates = change.candidates.map((one) => ({ ...one, same: sameName(one.name) }))
      return Prisma.sql`INSERT INTO contact AS c (program_id, id, member_id, name, same_name, occupation, origin, referred_by,
          details, why, used_at)
        SELECT ${owner.program}, id, ${owner.member}, name, same, occupation, ${change.origin ?? null}::text, ${change.referredBy},
          ${change.details}, nullif(why, ''), ${instant(change.at)}
        FROM jsonb_to_recordset(${json(candidates)}) AS one(id text, name text, same text, occupation text, why text)
        ON CONFLICT (program_id, member_id, same_name) DO UPDATE SET used_at = excluded.used_at,
          occupation = coalesce(nullif(c.occupation, ''), excluded.occupation), origin = coalesce(c.origin, excluded.origin),
          referred_by = coalesce(nullif(c.referred_by, ''), excluded.referred_by),
          details = coalesce(nullif(c.details, ''), excluded.details), why = coalesce(c.why, excluded.why)
        RETURNING id`
    }
    case 'markThanked':
      return contacted(
        change.at,
        Prisma.sql`UPDATE interview SET thanked_at = ${instant(change.at)}
          WHERE ${mine} AND id = ${change.interview} RETURNING program_id, id, contact_id`,
      )
    case 'dateAdvice':
      return Prisma.sql`WITH talk AS (SELECT program_id, id FROM interview WHERE ${mine} AND id = ${change.interview}),
        dated AS (UPDATE suggestion s SET act_on = ${instant(change.on)} FROM talk
          WHERE s.program_id = talk.program_id AND s.interview_id = talk.id AND s.act_on IS NULL AND s.done_at IS NULL)
        SELECT id FROM talk`
    case 'markAdvice':
      return Prisma.sql`UPDATE suggestion s SET done_at = ${instant(change.at)} FROM interview i
        WHERE ${owned(owner, 'i')} AND i.id = ${change.interview} AND s.program_id = i.program_id
          AND s.interview_id = i.id AND s.id = ${change.suggestion} RETURNING s.id`
    case 'markNextStep':
      return Prisma.sql`UPDATE interview SET next_step_done_at = ${instant(change.at)}
        WHERE ${mine} AND id = ${change.interview} RETURNING id`
    case 'markReported':
      return Prisma.sql`UPDATE interview SET reported_at = ${instant(change.at)}
        WHERE ${mine} AND id = ${change.interview} RETURNING id`
    case 'markContacted':
      return contacted(
        change.at,
        Prisma.sql`UPDATE interview SET drafts = drafts - '{keep,news,feeler}'::text[],
            slots = (slots - 'news') || ${json({ toldAt: change.at })}
          WHERE ${mine} AND id = ${change.interview} RETURNING program_id, id, contact_id`,
      )
    case 'setCadence':
      return itsContact(owner, change.interview, Prisma.sql`cadence_months = ${change.months}::int`)

    case 'decide': {
      const { words, at } = change
      return Prisma.sql`UPDATE member SET decision = ${words === undefined ? null : JSON.stringify({ words, at })}::jsonb
        WHERE ${me} RETURNING id`
    }
    case 'gotJob': {
      const { job, at } = change
      return Prisma.sql`UPDATE member SET job = ${job === undefined ? null : JSON.stringify({ ...job, at })}::jsonb
        WHERE ${me} RETURNING id`
    }
    case 'markTold':
      return Prisma.sql`UPDATE interview SET ${change.lead ? Prisma.sql`lead_told_at` : Prisma.sql`job_told_at`} = ${instant(change.at)}
        WHERE ${mine} AND id = ${change.interview} RETURNING id`

    case 'snooze':
      // The others keep their times, but for those so near to it that they are one message. When it came before stays known.
      return Prisma.sql`WITH chosen AS (
          UPDATE reminder r SET state = 'planned', snoozed_until = ${instant(change.until)}, snoozes = r.snoozes + 1,
            send_at = ${instant(change.until)}, reason = NULL, attempts = 0,
            settled_at = CASE WHEN r.state IN ('sent', 'planned') THEN r.settled_at END,
            claimed_by = NULL, lease_until = NULL
          WHERE ${owned(owner, 'r')} AND r.id = ${change.reminder} RETURNING r.program_id, r.member_id, r.id, r.interview_id, r.kind),
        merged AS (UPDATE reminder r SET state = 'gone', reason = ${REASON.merged}, settled_at = ${instant(now)} FROM chosen
          WHERE r.program_id = chosen.program_id AND r.member_id = chosen.member_id AND r.id <> chosen.id AND r.state = 'planned'
            AND (r.interview_id = chosen.interview_id AND r.kind LIKE 'thanks-%' AND chosen.kind LIKE 'thanks-%'
                AND abs(extract(epoch FROM r.send_at - ${instant(change.until)})) < ${THANKS_APART / 1000}::int
              OR r.kind = 'weekly' AND chosen.kind = 'weekly'
                AND abs(extract(epoch FROM r.send_at - ${instant(change.until)})) < ${WEEKLY_APART / 1000}::int))
        SELECT id FROM chosen`

    case 'chooseProgram':
      return Prisma.sql`UPDATE account SET chosen_at = greatest(${instant(now)}, (
          SELECT max(o.chosen_at) + interval '1 millisecond' FROM account o
          WHERE o.platform = ${writing.platform} AND o.user_id = ${writing.user}))
        WHERE platform = ${writing.platform} AND user_id = ${writing.user} AND program_id = ${change.program}
        RETURNING program_id`

    case 'askCounselor':
      return Prisma.sql`INSERT INTO help_request (program_id, id, member_id, words, at)
        VALUES (${owner.program}, ${change.request}, ${owner.member}, ${change.words}, ${instant(change.at)})
        ON CONFLICT (id, program_id) DO NOTHING RETURNING id`
    case 'answerHelp':
      return Prisma.sql`UPDATE help_request SET answered_at = coalesce(answered_at, ${instant(change.at)})
        WHERE program_id = ${owner.program} AND id = ${change.request}
          AND EXISTS (SELECT FROM role WHERE ${mine} AND role = 'counselor') RETURNING id`
    case 'claimRole':
      // The caller holds the program's row, so that two can't both find it free. Whoever comes second changes nothing.
      return Prisma.sql`WITH claimed AS (
          INSERT INTO role (program_id, member_id, role)
          SELECT program_id, id, ${change.role} FROM member WHERE ${me}
            AND NOT EXISTS (SELECT FROM role WHERE program_id = ${owner.program} AND role = ${change.role}))
        SELECT id FROM member WHERE ${me}`
    case 'setPolicy':
      return Prisma.sql`UPDATE program SET policy_version = policy_version + 1, replanning = true,
          policy = jsonb_strip_nulls(CASE jsonb_typeof(policy) WHEN 'object' THEN policy ELSE '{}' END || ${json(change.policy)})
        WHERE id = ${owner.program} AND ${isAdmin(owner)} RETURNING id`
    case 'setContent':
      return Prisma.sql`WITH admin AS (SELECT program_id FROM role WHERE ${mine} AND role = 'admin'),
        gone AS (DELETE FROM program_content o USING admin
          WHERE o.program_id = admin.program_id AND o.kind = ${change.kind} AND ${change.rows.length === 0}),
        kept AS (INSERT INTO program_content (program_id, kind, rows)
          SELECT program_id, ${change.kind}, ${json(change.rows)} FROM admin WHERE ${change.rows.length > 0}
          ON CONFLICT (program_id, kind) DO UPDATE SET rows = excluded.rows)
        SELECT program_id FROM admin`
    case 'appoint':
      // Never seen, so that a direct message does not lead to this program before they have been met in it.
      return Prisma.sql`WITH known AS (SELECT member_id FROM account
          WHERE program_id = ${owner.program} AND platform = ${change.platform} AND user_id = ${change.user}),
        fresh AS (INSERT INTO member (program_id, id, cohort_id, name, created_at, policy_version)
          SELECT program_id, ${mintId()}, id, '', ${instant(now)}, (SELECT policy_version FROM program WHERE id = ${owner.program})
          FROM cohort
          WHERE program_id = ${owner.program} AND NOT EXISTS (SELECT FROM known)
          ORDER BY channel IS NOT NULL, created_at, id LIMIT 1 RETURNING program_id, id),
        met AS (INSERT INTO account (program_id, platform, user_id, member_id, place_id, last_seen_at)
          SELECT fresh.program_id, ${change.platform}, ${change.user}, fresh.id,
            (SELECT place_id FROM account WHERE ${mine} AND platform = ${change.platform}
              ORDER BY last_seen_at DESC LIMIT 1), to_timestamp(0) FROM fresh),
        named AS (SELECT member_id FROM known UNION ALL SELECT id FROM fresh),
        appointed AS (INSERT INTO role (program_id, member_id, role)
          SELECT ${owner.program}, member_id, ${change.role} FROM named ON CONFLICT DO NOTHING)
        SELECT member_id FROM named`
    case 'createCohort':
      // Beside a channel's own cohort, the first one is the rest.
      return Prisma.sql`WITH rest AS (UPDATE cohort SET name = 'Everyone else'
          WHERE program_id = ${owner.program} AND channel IS NULL AND name = 'Everyone')
        INSERT INTO cohort (program_id, id, name, place_id, channel, created_at)
        SELECT program_id, ${change.cohort}, ${change.name}, id, ${change.channel}, ${instant(now)} FROM place
        WHERE program_id = ${owner.program} AND platform = ${writing.platform} AND external_id = ${change.place}
        ON CONFLICT (program_id, place_id, channel) DO UPDATE SET name = excluded.name RETURNING id`
    default:
      return change satisfies never
  }
}

/** Whether the owner is an admin of the program. */
const isAdmin = (owner: Owner): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT FROM role WHERE ${owned(owner)} AND role = 'admin')`

/** The same step for the same day stays as done as it was. */
const nextStep = (next: { words: string; on?: number } | undefined): Prisma.Sql =>
  Prisma.sql`next_step_words = ${next?.words ?? null}::text, next_step_on = ${instant(next?.on)},
    next_step_done_at = CASE WHEN next_step_words = ${next?.words ?? null}::text THEN next_step_done_at END`

/** A change to a talk, `talk`, that tells of a contact with them at `at`. */
const contacted = (at: Instant | undefined, talk: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`WITH talk AS (${talk}),
    met AS (UPDATE contact c SET contacted_at = greatest(c.contacted_at, ${instant(at)})
      FROM talk WHERE c.program_id = talk.program_id AND c.id = talk.contact_id)
    SELECT id FROM talk`

/** A change to the contact of one of the owner's talks. */
const itsContact = (owner: Owner, interview: string, set: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`UPDATE contact SET ${set}
    WHERE ${owned(owner)} AND id = (SELECT contact_id FROM interview WHERE ${owned(owner)} AND id = ${interview}) RETURNING id`

/** A talk that is new, with the contact in `who`. */
export const talkWith = (
  change: Extract<Change, { do: 'planInterview' | 'logInterview' }>,
  { minutes }: Pick<Writing, 'minutes'>,
): Prisma.Sql => {
  if (change.do === 'planInterview')
    return Prisma.sql`INSERT INTO interview (program_id, id, member_id, contact_id, aim, minutes, starts_at, zone, created_at)
      SELECT program_id, ${change.interview}, member_id, id, ${change.aim}, ${change.minutes}::int,
        ${instant(change.startsAt)}, ${change.zone}, ${instant(change.at)} FROM who
      RETURNING id, program_id, member_id`
  const { words = null, on } = change.nextStep ?? {}
  const endedAt = change.outcome === 'held' ? change.endedAt : undefined
  return Prisma.sql`INSERT INTO interview (program_id, id, member_id, contact_id, minutes, zone, outcome, ended_at, learned,
      next_step_words, next_step_on, created_at)
    SELECT program_id, ${change.interview}, member_id, id, ${minutes}::int, ${change.zone}, ${change.outcome},
      ${instant(endedAt)}, ${change.learned}, ${words}::text, ${instant(on)}, ${instant(change.at)} FROM who
    RETURNING id, program_id, member_id`
}

/** The contact's row: found, or made. A new name that is known already, because two forms were open at once, is the known one. */
const who = (change: WhoChange, occupation: string, { owner, now }: Writing, contactedAt?: Instant): Prisma.Sql =>
  'contact' in change
    ? Prisma.sql`UPDATE contact SET occupation = coalesce(nullif(${occupation}, ''), occupation), used_at = ${instant(now)},
          contacted_at = greatest(contacted_at, ${instant(contactedAt)})
        WHERE ${owned(owner)} AND id = ${change.contact} RETURNING program_id, member_id, id`
    : Prisma.sql`${newcomer(change, occupation, { owner, now }, contactedAt)}
        ON CONFLICT (program_id, member_id, same_name) DO UPDATE SET used_at = excluded.used_at,
          contacted_at = greatest(contact.contacted_at, excluded.contacted_at),
          occupation = coalesce(nullif(excluded.occupation, ''), contact.occupation)
        RETURNING program_id, member_id, id`

/** A contact who is new. With `from` there is one for each of its rows. */
export const newcomer = (
  { newContact, name, referredBy = '' }: Extract<WhoChange, { newContact: string }>,
  occupation: string,
  { owner, now }: Pick<Writing, 'owner' | 'now'>,
  contactedAt: Instant | undefined,
  from = Prisma.empty,
): Prisma.Sql =>
  Prisma.sql`INSERT INTO contact (program_id, id, member_id, name, same_name, occupation, referred_by, origin, used_at, contacted_at)
    SELECT ${owner.program}, ${newContact}, ${owner.member}, ${name}, ${sameName(name)}, ${occupation}, ${referredBy},
      ${referredBy === '' ? null : 'referral'}::text,
      ${instant(now)}, ${instant(contactedAt)} ${from}`
