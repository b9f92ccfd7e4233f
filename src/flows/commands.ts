import { wordsFor } from '../locales/index.ts'
import { flows } from './index.ts'

/** A command as platforms list it. Names are not translated. */
export type Command = {
  name: string
  description: string
  /** What may follow it: somebody's name, or one of a few actions. */
  takes: 'contact' | readonly string[]
  /** Says what may follow it. */
  takesLabel: string
  /** Only for whoever runs the place, where the platform can hide one. */
  forAdmins?: true
  /** What the platform's own menus offer of it, anywhere or on a message; `id` is the flow's name, on a message with `.message`. */
  shortcuts: readonly { id: string; name: string; on: 'anywhere' | 'message' }[]
}

/** The commands of every flow: the manifest, the registration, help and the README follow from this list. */
export const commands = (language = 'en'): readonly Command[] =>
  flows.flatMap(({ name: flow, command }) => {
    if (!command) return []
    const { name, takes, words, forAdmins } = command
    const said = words(wordsFor(language))
    const shortcuts = [
      ...(said.shortcut === undefined ? [] : [{ id: flow, name: said.shortcut, on: 'anywhere' } as const]),
      ...(said.onMessage === undefined
        ? []
        : [{ id: `${flow}.message`, name: said.onMessage, on: 'message' } as const]),
    ]
    return [
      {
        name,
        takes,
        description: said.command,
        takesLabel: said.takes ?? '',
        shortcuts,
        ...(forAdmins && { forAdmins }),
      },
    ]
  })
