import { text } from '../../core/fields.ts'

export const jobForm = { words: text({ max: 150 }), starts: text({ max: 60, optional: true }) }
