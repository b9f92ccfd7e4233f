import { jobAsks } from '../../../src/coaching/guard/index.ts'
import type { Labelled } from './labelled.ts'

/** What the guard has to reach in each language by itself, on sentences that it was not made with. */
export const GOAL = 0.95

type Measured = {
  sentences: number
  /** Of the sentences pointed at, the share that do ask. */
  precision: number
  /** Of those that ask, the share pointed at. */
  recall: number
  missed: readonly string[]
  /** Sentences that do not ask, with the words pointed at. */
  wrong: readonly string[]
}

export const measure = (all: readonly Labelled[]): Measured => {
  const asks = all.filter(({ is }) => is === 'ask')
  const missed = asks.filter(({ sentence }) => jobAsks(sentence).length === 0)
  const wrong = all.flatMap(({ is, sentence }) => {
    const [found] = is === 'ask' ? [] : jobAsks(sentence)
    return found ? [`${sentence} <- ${found.words}`] : []
  })
  const found = asks.length - missed.length
  return {
    sentences: all.length,
    precision: found / (found + wrong.length),
    recall: found / asks.length,
    missed: missed.map(({ sentence }) => sentence),
    wrong,
  }
}
