import { pair, REF_LENGTH, ref, startOf, unpair } from '../../core/ref.ts'
import { here } from '../../core/reply.ts'
import { button, buttons, paragraph, type View, view } from '../../core/view.ts'
import type { ProgramOf } from '../../interviews/reads.ts'
import type { Words } from '../../locales/index.ts'
import { type Asked, type Flow, type Step, step } from '../define.ts'

/** Buttons of one message, which no platform has trouble with. */
const MOST = 20

/** The button's ref: the program, and what is asked for once it is chosen; without its words where they don't fit. */
const chooses = (program: string, wanted: string): string => {
  const whole = pair(program, wanted)
  const [flow] = unpair(wanted)
  return ref('programs', 'choose', `programs.choose.${whole}`.length > REF_LENGTH ? pair(program, flow) : whole)
}

const choices = (programs: readonly ProgramOf[], wanted: string, say: Words): View =>
  view(
    paragraph(say.programs.which),
    buttons(
      ...programs.slice(0, MOST).map(({ id, name }) => button(chooses(id, wanted), name || say.programs.nameless)),
    ),
  )

const facts: Step['facts'] = (read, { account }: Asked) => read.programs(account)

/** Which program a direct message is about, for somebody who is in several. */
export const programs: Flow = {
  name: 'programs',
  steps: {
    /** `id` is the flow that was asked for, and `words` what came with it. */
    ask: step({
      facts,
      decide: ({ id, words, say }, found: readonly ProgramOf[]) => ({
        reply: here(choices(found, pair(id || 'home', words), say)),
      }),
    }),

    /** `id` is the program's, and what was asked for. */
    choose: step({
      facts,
      decide: ({ id, say }, found: readonly ProgramOf[]) => {
        const [program, wanted] = unpair(id)
        const [flow, words] = unpair(wanted)
        if (!found.some((one) => one.id === program))
          return {
            reply: here(
              view(paragraph(say.trouble.unknownButton), buttons(button(startOf('home'), say.trouble.openHomeButton))),
            ),
          }
        const next = flow === SAID ? { next: ref('home', 'said'), words } : { next: startOf(flow || 'home', words) }
        return { changes: [{ do: 'chooseProgram', program }], ...next }
      },
    }),
  },
}

/** In place of a flow: plain words. */
export const SAID = 'said'
