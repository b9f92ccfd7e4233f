import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Log } from '../../src/core/ports.ts'
import type { Dispatch } from '../../src/runtime/dispatch.ts'
import { SLACK } from './limits.ts'
import { type KnownBlock, renderHome } from './render.ts'
import { factsOf, troubleOf } from './trouble.ts'
import { bounded, type Web } from './web.ts'

/** The block beneath an answer on the Home tab. */
const ANSWER_END = 'answer end'

/** What a Home tab shows: the answer to what was pressed there, where there is one, and beneath it the same as `/ii`. */
export type Home = { above: readonly KnownBlock[]; below: readonly KnownBlock[] }

export type Homes = {
  /** What somebody has in front of them, as a payload tells it: they opened it, perhaps when another replica was asked. */
  seen: (team: string, user: string, blocks?: readonly unknown[]) => Home
  /** They went on from an answer that the tab shows: the next drawing is without it. */
  moveOn: (team: string, user: string) => void
  /** Rejects where Slack does not take it, tried again. */
  show: (team: string, user: string, home: Home) => Promise<void>
  /** What is beneath the answer is drawn anew, for whoever has opened it. Never rejects. */
  refresh: (team: string, user: string) => Promise<void>
  /** Resolves once nothing is being drawn. */
  idle: () => Promise<void>
}

/** Milliseconds until the next try; nobody opens a tab again because it stayed empty. */
const PAUSES = [1000, 5000]
/** Milliseconds after which a drawing may have been overtaken. */
const SLOW = 250
/** Milliseconds that Slack may ask to wait. */
const PATIENCE = 60_000

type Kept = { home: Home; last: Promise<void>; waiting: boolean }

/**
 * The Home tabs that were opened, with the answers that they show: these are kept in the process alone, so that what is drawn anew
 * by another replica is without them.
 */
export const makeHomes = ({ web, dispatch, log }: { web: Web; dispatch: Dispatch; log: Log }): Homes => {
  const opened = bounded<Kept>(10_000)
  const underWay = new Set<Promise<void>>()

  const keptOf = (team: string, user: string): Kept => {
    const key = `${team} ${user}`
    const kept = opened.get(key) ?? { home: { above: [], below: [] }, last: Promise.resolve(), waiting: false }
    opened.set(key, kept)
    return kept
  }

  /** One after another: of two that are on their way, the later one has to be what stays. */
  const inTurn = (kept: Kept, work: () => Promise<void>): Promise<void> => {
    const done = kept.last.then(work)
    kept.last = done.catch(() => {})
    return done
  }

  /** Whatever the tab is to show by then. */
  const publish = async (team: string, user: string, kept: Kept): Promise<void> => {
    for (const pause of PAUSES)
      try {
        return await publishOnce(team, user, kept.home)
      } catch (error) {
        const trouble = troubleOf(error)
        const wait = trouble.kind === 'limited' ? trouble.seconds * 1000 : pause
        if (trouble.kind === 'refused' || wait > PATIENCE) throw error
        await setTimeout(wait)
      }
    return publishOnce(team, user, kept.home)
  }

  const publishOnce = async (team: string, user: string, { above, below }: Home): Promise<void> => {
    const token = await web.token(team)
    if (!token) return
    const all = above.length > 0 ? [...above, { type: 'divider', block_id: ANSWER_END } as const, ...below] : below
    // Slack takes each id once.
    const ids = all.map(({ block_id }) => block_id)
    const blocks = all.filter(({ block_id }, i) => block_id === undefined || ids.indexOf(block_id) === i)
    const view = { type: 'home', blocks: blocks.slice(0, SLACK.blocksInView) } as const
    await web.homes.views.publish({ token, user_id: user, view })
  }

  const drawAnew = async (team: string, user: string, kept: Kept, overtaken = false): Promise<void> => {
    // From here on another change asks for another drawing.
    kept.waiting = false
    const by = { platform: 'slack', user } as const
    const at = { id: team, direct: false }
    const { reply, reader } = await dispatch({ id: `home-${randomUUID()}`, kind: 'opened home', anew: true, by, at })
    if (reply.kind !== 'view' || !reply.show.here) return
    kept.home = { ...kept.home, below: renderHome(reply.show.here.view, reader) }
    const begun = performance.now()
    await publish(team, user, kept)
    // Meanwhile another replica may have drawn what came later, and this have taken its place.
    if (!overtaken && performance.now() - begun > SLOW) await drawAnew(team, user, kept, true)
  }

  return {
    seen: (team, user, blocks) => {
      const kept = keptOf(team, user)
      if (blocks) {
        const shown = blocks as readonly KnownBlock[]
        const end = shown.findIndex(({ block_id }) => block_id === ANSWER_END)
        kept.home = { above: shown.slice(0, Math.max(end, 0)), below: shown.slice(end + 1) }
      }
      return kept.home
    },

    moveOn: (team, user) => {
      const kept = keptOf(team, user)
      kept.home = { ...kept.home, above: [] }
    },

    show: (team, user, home) => {
      const kept = keptOf(team, user)
      kept.home = home
      return inTurn(kept, () => publish(team, user, kept))
    },

    refresh: async (team, user) => {
      const kept = keptOf(team, user)
      if (kept.waiting) return
      kept.waiting = true
      const work = inTurn(kept, () => drawAnew(team, user, kept))
        .catch((error: unknown) => {
          log.warn({ user, ...factsOf(error) }, 'a Home tab could not be drawn anew')
        })
        .finally(() => underWay.delete(work))
      underWay.add(work)
      await work
    },

    idle: async () => {
      while (underWay.size > 0) await Promise.allSettled([...underWay])
    },
  }
}
