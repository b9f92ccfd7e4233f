import type { Asking } from '../rule.ts'
import { asks } from './asks/index.ts'
import { classes } from './classes/index.ts'
import { frames } from './frames.ts'
import { asides, breaks, common, spelled } from './reading.ts'

export const en: Asking = {
  common,
  spelled,
  classes,
  asides,
  breaks,
  frames,
  harmless: [
    '(wondered|wondering|wonder|curious|like to (know|understand|hear|learn)) (how|why|what) (the|that|this|they|those|so few|people|it)',
    '(that is|is|was) not why i am',
    'return the (favor|favour)|in return for (the time|your (time|help|advice|kindness))|as a [small] thank you|repay (you|the|your)',
  ],
  blunt:
    '(hire|employ|recruit) me|give me [_] [_] (job|position|internship|shift*|role)|take me on|(get|land) me [_] [_] (job|position|internship)',
  asks,
}
