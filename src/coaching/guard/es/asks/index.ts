import type { Asking } from '../../rule.ts'
import { application } from './application.ts'
import { hiring } from './hiring.ts'
import { internship } from './internship.ts'
import { job } from './job.ts'
import { openings } from './openings.ts'
import { resume } from './resume.ts'

export const asks: Asking['asks'] = { application, hiring, internship, openings, resume, job }
