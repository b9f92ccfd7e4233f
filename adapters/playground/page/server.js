import { say } from './words.js'

/** @import { WireAct, WireAnswer, WireMove, WireNews, WireState } from './wire.ts' */

/** Something that can be told to the person as it is. */
export class Trouble extends Error {}

/**
 * @template T
 * @param {string} path
 * @param {unknown} [body] makes it a POST
 * @returns {Promise<T>} rejects with `Trouble`
 */
const ask = async (path, body) => {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(`/playground/${path}`, body === undefined ? {} : post).catch(() => {
    throw new Trouble(say.unreachable)
  })
  const answer = await response.json().catch(() => undefined)
  if (!response.ok || answer === undefined) throw new Trouble(answer?.problem ?? say.unreachable)
  return answer
}

/** @returns {Promise<WireState>} */
export const readState = () => ask('state')
/** @param {WireAct} made @returns {Promise<WireAnswer>} */
export const act = (made) => ask('act', made)
/** @param {WireMove} to @returns {Promise<{ now: number }>} */
export const moveClock = (to) => ask('clock', to)
/** @param {{ installed: boolean } | { person: string, directOpen: boolean }} change @returns {Promise<WireState>} */
export const change = (change) => ask('settings', change)

/** An act's own id: the same act sent again has the same, so that it counts once. */
export const newId = () => crypto.randomUUID()

/**
 * Hears what happens, and goes on trying when the connection is lost.
 *
 * @param {(news: WireNews) => void} hear
 * @param {() => void} lost
 */
export const listen = (hear, lost) => {
  const source = new EventSource('/playground/live')
  source.addEventListener('message', ({ data }) => hear(JSON.parse(data)))
  source.addEventListener('error', () => {
    lost()
    // The browser gives up by itself only where something else than our stream answers; else it tries again.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(hear, lost), 2000)
  })
}
