/** What a question is about, in the order in which a talk goes. */
export const CATEGORIES = [
  'work',
  'satisfaction',
  'life',
  'path',
  'entry',
  'advancement',
  'field',
  'environment',
  'learning',
  'closing',
] as const
export type Category = (typeof CATEGORIES)[number]
