/** Sentences of students, as they are: asking for a job or not. */
export type Labelled = {
  asks: readonly string[]
  /** Not asking, but in the words of those that do: denials, the past, what is theirs, questions for the talk, a résumé to comment on. */
  hard: readonly string[]
  easy: readonly string[]
}

export const fineOf = ({ hard, easy }: Labelled): readonly string[] => [...hard, ...easy]

export const sizeOf = ({ asks, hard, easy }: Labelled): number => asks.length + hard.length + easy.length
