import type { Ask, Asking } from '../../rule.ts'
import { application } from './application.ts'
import { hiring } from './hiring.ts'
import { internship } from './internship.ts'
import { job } from './job.ts'
import { openings } from './openings.ts'
import { resume } from './resume.ts'

/** Nothing asks in a sentence that gives something back, or says of itself that it asks for nothing. */
const unlessHarmless = (asks: readonly Ask[]): readonly Ask[] =>
  asks.map((ask) => ({ ...ask, unless: [ask.unless, '{giveback}', '{disclaim}'].filter(Boolean).join('|') }))

export const asks: Asking['asks'] = {
  application: unlessHarmless(application),
  hiring: unlessHarmless(hiring),
  internship: unlessHarmless(internship),
  openings: unlessHarmless(openings),
  resume: unlessHarmless(resume),
  job: unlessHarmless(job),
}
