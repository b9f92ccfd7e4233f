import { clip } from '../../core/clean.ts'
import { LIMITS } from '../../core/limits.ts'
import type { Contact } from '../../interviews/interview.ts'

/** A contact as it is offered while a name is typed. */
export const contactOption = ({ name, occupation, organisation }: Contact): string =>
  clip([name, occupation, organisation].filter((part) => part !== '').join(' · '), LIMITS.optionLabel)
