import { REF_LENGTH, ref } from '../core/ref.ts'
import type { Words } from '../locales/index.ts'

type Quick = { name?: string; occupation?: string; link?: string; why?: string }

const PARTS = ['name', 'occupation', 'link', 'why'] as const
const BETWEEN = '\n'

/** Somebody said in a line, such as "add Ada, analyst https://engine.example because we both like maps". */
export const quickIn = (words: string, say: Words): Quick => ({ ...say.people.quick.exec(words)?.groups })

/** The form for them, filled in as far as a button has room: what has none is left out whole, never cut. */
export const quickRef = (quick: Quick): string => {
  const open = ref('people', 'one')
  let id = ''
  PARTS.forEach((part, i) => {
    const longer = id + (i > 0 ? BETWEEN : '') + (quick[part] ?? '')
    id = open.length + longer.length <= REF_LENGTH - (PARTS.length - 1 - i) ? longer : `${id}${i > 0 ? BETWEEN : ''}`
  })
  return open + id.trimEnd()
}

export const quickOf = (id: string): Quick => {
  const held = id.split(BETWEEN)
  return Object.fromEntries(PARTS.flatMap((part, i) => (held[i] ? [[part, held[i]]] : [])))
}
