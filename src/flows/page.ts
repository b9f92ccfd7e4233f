/** What a long list shows from there on, how many come after that, and where they begin. */
export const pageOf = <T>(all: readonly T[], from: number, most: number) => {
  const next = from + most
  return { shown: all.slice(from, next), over: Math.max(0, all.length - next), next: String(next) }
}
