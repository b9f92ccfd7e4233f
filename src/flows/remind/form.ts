import { choice, momentIfAny } from '../../core/fields.ts'

const TIMES = ['hour', 'tonight', 'tomorrow', 'monday', 'date'] as const

/** The date counts only where it was chosen: whatever else stands there is in nobody's way. */
export const laterForm = { choice: choice(TIMES), date: momentIfAny('future', { dayAlone: true }) }
