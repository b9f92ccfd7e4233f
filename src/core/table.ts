/** What a table of ours has for words from elsewhere. Undefined where it has nothing, also for what every object has: "toString". */
export const entryOf = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
