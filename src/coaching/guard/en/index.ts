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
  harmless: [],
  blunt:
    '(hire|employ|recruit) me|give me [_] [_] (job|position|internship|shift*|role)|take me on|(get|land) me [_] [_] (job|position|internship)',
  asks,
}
