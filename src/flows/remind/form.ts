import { choice, moment } from '../../core/fields.ts'

const TIMES = ['hour', 'tonight', 'tomorrow', 'monday', 'date'] as const

export const laterForm = { choice: choice(TIMES), date: moment('future', { dayAlone: true }) }
