import type { Format, Interview } from '../interviews/interview.ts'
import type { Policy } from '../people/policy.ts'
import type { PracticeId } from './practices.ts'

type Facts = {
  formats: readonly Format[]
  practices: readonly PracticeId[]
  /** 1 stays whatever the room; where there are too many, the highest number goes first. */
  priority: 1 | 2 | 3
}

const SPOKEN = ['video', 'phone', 'person', 'coffee'] as const
const FACE_TO_FACE = ['person', 'coffee'] as const
const ALL = [...SPOKEN, 'writing'] as const

/** In the order in which one does them. An id is never changed, since records keep what was ticked. */
export const CHECKLIST = {
  organisation: { formats: ALL, practices: ['C1'], priority: 1 },
  person: { formats: ALL, practices: ['C1'], priority: 1 },
  windows: { formats: SPOKEN, practices: ['B9'], priority: 2 },
  nearby: { formats: ['coffee'], practices: ['B12'], priority: 2 },
  opening: { formats: SPOKEN, practices: ['C4'], priority: 1 },
  prompts: { formats: SPOKEN, practices: ['C5'], priority: 3 },
  musts: { formats: ['video', 'phone'], practices: ['C8', 'C9'], priority: 2 },
  clothes: { formats: FACE_TO_FACE, practices: ['C11'], priority: 2 },
  bag: { formats: FACE_TO_FACE, practices: ['C13', 'C14'], priority: 2 },
  pay: { formats: ['coffee'], practices: ['B12'], priority: 1 },
  early: { formats: FACE_TO_FACE, practices: ['C12'], priority: 1 },
  route: { formats: FACE_TO_FACE, practices: ['C12'], priority: 1 },
  camera: { formats: ['video'], practices: ['C12'], priority: 1 },
  phone: { formats: ['phone'], practices: ['C12'], priority: 1 },
  notebook: { formats: ['video', 'phone'], practices: ['C13', 'D3'], priority: 2 },
  introduction: { formats: ['writing'], practices: ['B4', 'B5'], priority: 1 },
  purpose: { formats: ['writing'], practices: ['B6', 'B7'], priority: 1 },
  few: { formats: ['writing'], practices: ['C8'], priority: 1 },
  beyond: { formats: ['writing'], practices: ['C6'], priority: 1 },
  unhurried: { formats: ['writing'], practices: ['B9'], priority: 2 },
} as const satisfies Record<string, Facts>

export type ItemId = keyof typeof CHECKLIST

/** More than this is not done between two classes. */
const MOST = 7

/** What to do before a talk in that format. */
export const checklistFor = (
  { format, startsAt, place }: Pick<Interview, 'format' | 'startsAt' | 'place'>,
  { arriveEarly }: Pick<Policy, 'arriveEarly'>,
): readonly ItemId[] => {
  const applies = (id: ItemId): boolean => {
    if (!(CHECKLIST[id].formats as readonly Format[]).includes(format)) return false
    if (id === 'windows') return startsAt === undefined
    if (id === 'nearby') return place.trim() === ''
    if (id === 'early') return arriveEarly > 0
    if (id === 'route') return arriveEarly === 0
    return true
  }
  const items = (Object.keys(CHECKLIST) as ItemId[]).filter(applies)
  const kept = items.toSorted((a, b) => CHECKLIST[a].priority - CHECKLIST[b].priority).slice(0, MOST)
  return items.filter((id) => kept.includes(id))
}
