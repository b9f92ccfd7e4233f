import { choice, choices, day } from '../../core/fields.ts'

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const
const hours = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => String(from + i))

export const hoursForm = { days: choices(DAYS), from: choice(hours(0, 23)), to: choice(hours(1, 24)) }

export const pauseForm = { until: day() }
