import { text } from '../../core/fields.ts'

export const decisionForm = { words: text({ max: 150 }) }
