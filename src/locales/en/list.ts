/** "Ana, Ben, and Carla", or with an "or". */
export const listed = (parts: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  new Intl.ListFormat('en', { type }).format(parts)
