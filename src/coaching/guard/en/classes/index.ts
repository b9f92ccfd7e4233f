import { alone } from './alone.ts'
import { others } from './others.ts'
import { want } from './want.ts'
import { when } from './when.ts'
import { work } from './work.ts'

/** Words that do the same work. A new word goes where its like are; a new line begins where a line is full. */
export const classes = { ...work, ...want, ...when, ...others, ...alone }
