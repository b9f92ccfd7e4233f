import { paragraph } from '../../core/fields.ts'

export const askForm = { words: paragraph({ max: 2000 }) }
