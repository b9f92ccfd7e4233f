import { jobAsks } from '../../../src/coaching/guard/index.ts'
import { written as writtenEn } from './en.ts'
import { earlier as earlierEn } from './en-earlier.ts'
import { heldOut as heldOutEn } from './en-held-out.ts'
import { written as writtenEs } from './es.ts'
import { earlier as earlierEs } from './es-earlier.ts'
import { heldOut as heldOutEs } from './es-held-out.ts'
import { fineOf, type Labelled, sizeOf } from './labelled.ts'

/** What the guard has to reach in each language by itself: on all sentences but the earlier ones, and on those held out alone. */
export const GOAL = 0.95

export const LANGUAGES = {
  en: { written: writtenEn, heldOut: heldOutEn, earlier: earlierEn },
  es: { written: writtenEs, heldOut: heldOutEs, earlier: earlierEs },
} as const

type Measured = {
  sentences: number
  /** Of the sentences pointed at, the share that do ask. */
  precision: number
  /** Of those that ask, the share pointed at. */
  recall: number
  missed: readonly string[]
  /** Sentences that do not ask, with the words pointed at. */
  wrong: readonly { sentence: string; words: string }[]
}

export const both = ({ written, heldOut }: { written: Labelled; heldOut: Labelled }): Labelled => ({
  asks: [...written.asks, ...heldOut.asks],
  hard: [...written.hard, ...heldOut.hard],
  easy: [...written.easy, ...heldOut.easy],
})

export const measure = (labelled: Labelled): Measured => {
  const missed = labelled.asks.filter((sentence) => jobAsks(sentence).length === 0)
  const wrong = fineOf(labelled).flatMap((sentence) =>
    jobAsks(sentence)
      .slice(0, 1)
      .map(({ words }) => ({ sentence, words })),
  )
  const found = labelled.asks.length - missed.length
  return {
    sentences: sizeOf(labelled),
    precision: found / (found + wrong.length),
    recall: found / labelled.asks.length,
    missed,
    wrong,
  }
}
