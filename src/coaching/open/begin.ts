/** How a language leads up to a question. */
type Leads = {
  /** Said by the way. */
  aside: RegExp
  /** Ways to ask politely, at the start. */
  polite: readonly RegExp[]
  /** Without a clause before the comma, where what comes after it is the question. */
  withoutLead: (asked: string) => string
}

/** Without what leads to it: asides, a clause before the comma, a polite way to ask. */
export const begins = (
  question: string,
  { aside, polite, withoutLead }: Leads,
): { asked: string; politely: boolean } => {
  let asked = question
  let politely = false
  // Each round takes something away.
  for (let before = ''; before !== asked; ) {
    before = asked
    asked = asked.replace(aside, '')
    const way = polite.find((pattern) => pattern.test(asked))
    if (way) {
      asked = asked.replace(way, '').trim()
      politely = true
    } else asked = withoutLead(asked)
  }
  return { asked, politely }
}
