import { type Contact, type Reflection, sameName, sameOccupation, sameTag, type Takeaway } from './interview.ts'

/** Somebody with whom a talk was held. */
export type Heard = Pick<Contact, 'id' | 'name' | 'occupation' | 'referredBy'>

/** A talk that was held, as far as it adds to the picture of an occupation. */
export type Explored = { contact: Heard; reflection?: Reflection; takeaways: readonly Takeaway[] }

/** An occupation as it was spelled last, and whom one has heard. */
export type Perspective = {
  occupation: string
  people: readonly Heard[]
  /** Whoever led to every one of them, where there are several. */
  onlyThrough?: string
}

const isSame = (one: string, other: string): boolean => sameOccupation(one) === sameOccupation(other)

/** The occupations of those heard, in their order: each person counts once. */
export const perspectives = (heard: readonly Heard[]): readonly Perspective[] => {
  const groups = new Map<string, Map<string, Heard>>()
  for (const one of heard) {
    const key = sameOccupation(one.occupation)
    if (key === '') continue
    const people = groups.get(key) ?? new Map<string, Heard>()
    if (!people.has(one.id)) people.set(one.id, one)
    groups.set(key, people)
  }
  return [...groups.values()].map((group) => {
    const people = [...group.values()]
    const [{ occupation, referredBy } = { occupation: '', referredBy: '' }] = people
    const isOneSource =
      people.length > 1 && referredBy !== '' && people.every((one) => sameName(one.referredBy) === sameName(referredBy))
    return { occupation, people, ...(isOneSource && { onlyThrough: referredBy }) }
  })
}

/** The talks of an occupation; of none, none. */
export const talksOf = <T extends { contact: Pick<Heard, 'occupation'> }>(
  talks: readonly T[],
  occupation: string,
): readonly T[] =>
  sameOccupation(occupation) === '' ? [] : talks.filter(({ contact }) => isSame(contact.occupation, occupation))

/** What was clear after each talk of an occupation that was looked back on. */
export const clearAfter = (talks: readonly Explored[], occupation: string): readonly (readonly string[])[] =>
  talksOf(talks, occupation).flatMap(({ reflection }) => (reflection ? [reflection.clear] : []))

/** A tag, and how many people said so or otherwise. */
export type Tally = { tag: string; agree: number; differ: number }

/** What people said, the most spoken of first. Each person counts once, with what they said last; `talks` are the latest first. */
export const tallies = (talks: readonly Explored[]): readonly Tally[] => {
  const tags = new Map<string, { tag: string; said: Map<string, boolean> }>()
  for (const { contact, takeaways } of talks)
    for (const { tag, agrees } of takeaways) {
      const one = tags.get(sameTag(tag)) ?? { tag, said: new Map<string, boolean>() }
      if (!one.said.has(contact.id)) one.said.set(contact.id, agrees)
      tags.set(sameTag(tag), one)
    }
  return [...tags.values()]
    .map(({ tag, said }) => {
      const agree = [...said.values()].filter(Boolean).length
      return { tag, agree, differ: said.size - agree }
    })
    .sort((a, b) => b.agree + b.differ - (a.agree + a.differ))
}
