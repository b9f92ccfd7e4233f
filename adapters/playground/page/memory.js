/** @import { Room, WireMessage } from './wire.ts' */

/**
 * What the browser remembers between visits: who one was, where, and what was read.
 * @typedef {{ me?: string, room?: Room, run?: string, read: Record<string, number> }} Remembered
 */

const KEY = 'askwell-playground'

/** @returns {Remembered} */
const recall = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return { ...kept, read: typeof kept.read === 'object' && kept.read !== null ? kept.read : {} }
  } catch {
    return { read: {} }
  }
}

const remembered = recall()

const keep = () => {
  try {
    localStorage.setItem(KEY, JSON.stringify(remembered))
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

export const lastPerson = () => remembered.me
/** @returns {Room} */
export const lastRoom = () => (remembered.room === 'direct' ? 'direct' : 'channel')

/** @param {string} me @param {Room} room */
export const rememberPlace = (me, room) => {
  Object.assign(remembered, { me, room })
  keep()
}

/** What was read in an earlier run of the playground says nothing of this one. @param {string} run */
export const beginRun = (run) => {
  if (remembered.run !== run) Object.assign(remembered, { run, read: {} })
  keep()
}

/** @param {WireMessage} message */
export const isUnread = (message) =>
  message.from === 'askwell' && message.place > (remembered.read[`${message.person} ${message.room}`] ?? 0)

/** @param {string} person @param {Room} room @param {number} place */
export const markRead = (person, room, place) => {
  remembered.read[`${person} ${room}`] = place
  keep()
}
