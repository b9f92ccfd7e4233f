import type { Instant } from '../../src/core/time.ts'
import { type Member, ownerOf } from '../../src/people/member.ts'
import type { Answer } from '../../src/runtime/store.ts'
import { Prisma } from './generated/client.ts'
import { instant, keptAnswer, owned, storable } from './rows.ts'

/** An event that is dealt with. */
export type Begun = {
  id: string
  by: Member
  now: Instant
  answer: Answer
  /** The form that is saved by it, whose drafts are none any more. */
  saves?: { ref: string; about: string } | undefined
}

/**
 * The beginning of a query that deals with an event: `handled` has a row where nobody else has, and the member is as `where` says.
 * It holds the member's row, so that a person's events go one by one and whoever applies the same one waits.
 */
export const begun = ({ id, by, now, answer, saves }: Begun, where = Prisma.empty): Prisma.Sql => {
  const owner = ownerOf(by)
  return Prisma.sql`acting AS MATERIALIZED (
      SELECT m.program_id, m.id FROM member m
      WHERE m.program_id = ${owner.program} AND m.id = ${owner.member} ${where} FOR NO KEY UPDATE),
    handled AS (INSERT INTO event (program_id, member_id, id, answer, at)
      SELECT program_id, id, ${id}, ${keptAnswer(answer)}::json, ${instant(now)} FROM acting
      ON CONFLICT DO NOTHING RETURNING program_id, member_id, at)${
        saves === undefined
          ? Prisma.empty
          : Prisma.sql`,
    no_draft AS (DELETE FROM kept_form WHERE ${owned(owner)} AND form->>'ref' = ${storable(saves.ref)}
      AND EXISTS (SELECT FROM handled)
      AND NOT EXISTS (SELECT FROM json_array_elements(form->'fields') field
        WHERE field->>'kind' = 'contact' AND lower(field->>'value') <> lower(${storable(saves.about)})))`
      }`
}
