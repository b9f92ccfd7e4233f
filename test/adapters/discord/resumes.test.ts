import { expect, test } from 'vitest'
import { type Break, resumes } from '../../storm/resumes.ts'

// A short version of what `npm run storm resumes` does at length, all at the same time: each waits half a second for discord.js.
const BREAKS: readonly Break[] = [
  'a request to reconnect',
  'an invalid session that may be resumed',
  'a socket that is cut',
  'heartbeats without an answer',
  'close code 4000',
]

test.concurrent.each(BREAKS)(
  'after %s nothing is lost that the gateway replays, and nobody sees an answer twice',
  async (how) => {
    const ran = await resumes(how)
    expect(ran).toMatchObject({ lost: 0, doubled: 0, unanswered: 0, identified: 1 })
    // On a busy machine a heartbeat may be late once more.
    expect(ran.resumed).toBeGreaterThanOrEqual(1)
    expect(ran.kept).toBeGreaterThan(10)
    // The socket stays there: only what came meanwhile is replayed.
    if (how !== 'an invalid session that may be resumed') expect(ran.replayed).toBeGreaterThan(10)
  },
)
