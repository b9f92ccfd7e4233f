import type { Flow } from '../define.ts'
import { back } from './back.ts'
import { compare } from './compare.ts'

/** After the talk: what is clear now, and what it adds to the picture of an occupation. */
export const reflect: Flow = { name: 'reflect', steps: { ...back, ...compare } }
