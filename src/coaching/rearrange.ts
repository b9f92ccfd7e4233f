import type { Arrangement } from '../interviews/arrangement.ts'
import { type Candidate, type Choosing, chooseQuestions, isClosing, openFor, rankingOf } from './choose.ts'

type Settled = Required<Pick<Arrangement, 'musts' | 'settled'>>

/** What a card holds, kept as it is: from then on, a change to one question is a change to that one alone. */
export const asShown = (choosing: Choosing): Settled => {
  const { questions } = chooseQuestions(choosing)
  return {
    // Of the student's, also what has no room now: it comes back with more minutes.
    musts: choosing.musts ?? questions.flatMap(({ id, must }) => (must ? [id] : [])),
    settled: {
      minutes: choosing.minutes,
      ids: questions.filter((question) => !isClosing(question)).map(({ id }) => id),
    },
  }
}

/**
 * With another question in the place of that one, its mark included, which takes as long or, where none does, is shorter. One's own is
 * taken away even where nothing can take its place. Undefined where there is nothing to change.
 */
export const swappedOut = (choosing: Choosing, id: string): Omit<Arrangement, 'left'> | undefined => {
  const { own = [], out = [] } = choosing
  const { questions } = chooseQuestions(choosing)
  const pressed = questions.find((question) => question.id === id)
  if (!pressed || isClosing(pressed)) return undefined
  const isOwn = pressed.of === 'student'
  const others = questions.filter((question) => question !== pressed)
  const shown = questions.map((question) => question.id)
  const free = openFor(choosing).filter((question) => !shown.includes(question.id))
  const found = inPlaceOf(pressed, free, others, choosing)
  if (!found && !isOwn) return undefined
  const { musts, settled } = asShown(choosing)
  const replaced = (ids: readonly string[]) => ids.flatMap((one) => (one === id ? (found ? [found.id] : []) : [one]))
  return {
    own: own.filter((mine) => mine.id !== id),
    musts: replaced(musts),
    out: isOwn ? out : [...out, id],
    settled: { ...settled, ids: replaced(settled.ids) },
  }
}

const inPlaceOf = (
  { minutes }: Candidate,
  free: readonly Candidate[],
  others: readonly Candidate[],
  choosing: Choosing,
): Candidate | undefined => {
  const first = rankingOf(choosing)
  const long = free.filter((question) => question.minutes <= minutes).map((question) => question.minutes)
  return first(
    free.filter((question) => question.minutes === Math.max(...long)),
    others,
  )
}
