/** Which sentences have been asked for: a view with new words and no scene shows here. */
export const hearing = (words: Record<string, unknown>) => {
  const heard = new Set<string>()
  const paths: string[] = []

  const listenTo = <T extends object>(room: T, path: string): T => {
    const inner = new Map<PropertyKey, unknown>()
    for (const [name, value] of Object.entries(room))
      if (isRoom(value)) inner.set(name, listenTo(value, `${path}${name}.`))
      else paths.push(`${path}${name}`)
    return new Proxy(room, {
      get: (_, name) => {
        heard.add(`${path}${String(name)}`)
        return inner.get(name) ?? Reflect.get(room, name)
      },
    })
  }
  const before = { ...words }
  for (const [name, room] of Object.entries(words)) if (isRoom(room)) words[name] = listenTo({ ...room }, `${name}.`)
  return {
    unheard: (): readonly string[] => paths.filter((path) => !heard.has(path)),
    /** The words are as they were: files of one worker share them. */
    stop: () => void Object.assign(words, before),
  }
}

/** Words, functions that say some, and texts are no rooms. */
const isRoom = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
