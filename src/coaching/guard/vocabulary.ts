/**
 * The words that patterns speak of, by number, so that it is quick to tell which of them a line has: `hir*` stands for words that begin
 * so, `*aron` for those that end so, `contrat*me` for those that do both.
 */
type Vocabulary = {
  numberOf: (word: string) => number
  size: () => number
  /** Calls for each of the vocabulary that a word is, by its number. */
  each: (word: string, found: (number: number) => void) => void
}

export const vocabulary = (): Vocabulary => {
  const numbers = new Map<string, number>()
  /** How they may go on, by how they begin. */
  const open = new Map<string, { number: number; goesOn: (rest: string) => boolean }[]>()
  return {
    numberOf: (word) => {
      const known = numbers.get(word)
      if (known !== undefined) return known
      const number = numbers.size
      numbers.set(word, number)
      const [start = '', ...rest] = word.split('*')
      if (rest.length === 0) return number
      const others = open.get(start) ?? []
      others.push({ number, goesOn: ending(rest) })
      open.set(start, others)
      return number
    },
    size: () => numbers.size,
    each: (word, found) => {
      const whole = numbers.get(word)
      if (whole !== undefined) found(whole)
      for (let length = 0; length <= word.length; length++)
        for (const { number, goesOn } of open.get(word.slice(0, length)) ?? [])
          if (goesOn(word.slice(length))) found(number)
    },
  }
}

/** Whether the end of a word has these, in order, with anything before each of them. */
const ending = ([first = '', ...more]: readonly string[]): ((rest: string) => boolean) => {
  if (more.length === 0) return (rest) => rest.endsWith(first)
  const form = new RegExp(`^.*${[first, ...more].join('.*')}$`)
  return (rest) => form.test(rest)
}
