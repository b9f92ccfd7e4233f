import type { Words } from '../en/index.ts'
import { card } from './card.ts'
import { label } from './checklist.ts'
import { contactOption } from './contacts.ts'
import { content } from './content.ts'
import { counsel } from './counsel.ts'
import { decided } from './decided.ts'
import { digest } from './digest.ts'
import { drafting } from './drafting.ts'
import { drafts } from './drafts/index.ts'
import { due } from './due.ts'
import { exported } from './export.ts'
import { gotjob } from './gotjob.ts'
import * as guard from './guard.ts'
import { home } from './home.ts'
import { log } from './log.ts'
import { opening } from './opening.ts'
import { people } from './people.ts'
import { policies } from './policies.ts'
import { guides, why } from './practices.ts'
import { prep } from './prep.ts'
import { problem } from './problems.ts'
import { profile } from './profile.ts'
import { program } from './program.ts'
import { programs } from './programs.ts'
import { promise } from './promise.ts'
import { category, question } from './questions.ts'
import { reflect } from './reflect.ts'
import { remind } from './remind.ts'
import { said } from './said.ts'
import { settings } from './settings.ts'
import { thanks } from './thanks.ts'
import { trouble } from './trouble.ts'
import { welcome } from './welcome.ts'

export const es: Words = {
  reflect,
  policies,
  people,
  opening,
  content,
  card,
  checklist: { label },
  contactOption,
  counsel,
  decided,
  digest,
  drafting,
  drafts,
  due,
  exported,
  gotjob,
  guard,
  home,
  log,
  practices: { why, guides },
  prep,
  problem,
  profile,
  program,
  programs,
  promise,
  questions: { category, question },
  remind,
  said,
  settings,
  thanks,
  trouble,
  welcome,
}
