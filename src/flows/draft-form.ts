import { paragraph } from '../core/fields.ts'

/** A draft to write over; it must fit a message of its own. */
export const draftForm = { words: paragraph({ max: 1800 }) }
