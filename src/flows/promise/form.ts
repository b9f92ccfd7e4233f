import { choice, day } from '../../core/fields.ts'

const MONTHS = ['1', '2', '3', '6', '12', '0'] as const

export const cadenceForm = { months: choice(MONTHS) }

export const adviceDayForm = { on: day() }
