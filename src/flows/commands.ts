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
}

/** The commands of every flow: the manifest, the registration, help and the README follow from this list. */
export const commands = (language = 'en'): readonly Command[] =>
  flows.flatMap(({ command }) => {
    if (!command) return []
    const { name, takes, words } = command
    const said = words(wordsFor(language))
    return [{ name, takes, description: said.command, takesLabel: said.takes ?? '' }]
  })
