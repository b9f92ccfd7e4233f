import { pair, REF_LENGTH, ref, startOf, unpair } from '../../core/ref.ts'
import { here } from '../../core/reply.ts'
import { button, buttons, paragraph, type View, view } from '../../core/view.ts'
import type { ProgramOf } from '../../interviews/reads.ts'
import type { Words } from '../../locales/index.ts'
import type { Member } from '../../people/member.ts'
import { type Asked, type Flow, type Step, step } from '../define.ts'

/** Buttons of one message, which no platform has trouble with. */
const MOST = 20

/** Whether a button has room for a program and for what is asked for once it is chosen. */
const fits = (program: string, wanted: string): boolean =>
  `programs.choose.${pair(program, wanted)}`.length <= REF_LENGTH

/** The button's ref; longer words wait with the person. */
const chooses = (program: string, wanted: string): string =>
  ref('programs', 'choose', pair(program, fits(program, wanted) ? wanted : unpair(wanted)[0]))

/** What was asked for, as it waits for Start or for this choice: a flow, or another step of it than its first. */
const waitingFor = (asked: string, words: string) => {
  const [flow = '', step] = asked.split(':')
  return { flow: flow || 'home', ...(step !== undefined && { step }), words }
}

const waitsFor = ({ waiting }: Member, asked: string): boolean =>
  waiting?.flow === waitingFor(asked, '').flow && waiting.step === waitingFor(asked, '').step

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
    /** `id` is what was asked for, and `words` what came with it. */
    ask: step({
      facts,
      decide: ({ id, words, say }, found: readonly ProgramOf[]) => {
        const wanted = pair(id, words)
        const room = found.every((one) => fits(one.id, wanted))
        return {
          ...(!room && { changes: [{ do: 'waitForWelcome', ...waitingFor(id, words) }] }),
          reply: here(choices(found, wanted, say)),
        }
      },
    }),

    /** `id` is the program's, and what was asked for. */
    choose: step({
      facts,
      decide: ({ by, id, say }, found: readonly ProgramOf[]) => {
        const [program, wanted] = unpair(id)
        const [asked, said] = unpair(wanted)
        const { flow, step: at } = waitingFor(asked, '')
        const words = said === '' && waitsFor(by, asked) ? (by.waiting?.words ?? '') : said
        if (!found.some((one) => one.id === program))
          return {
            reply: here(
              view(paragraph(say.trouble.unknownButton), buttons(button(startOf('home'), say.trouble.openHomeButton))),
            ),
          }
        const next = at === undefined ? startOf(flow) : ref(flow, at)
        return { changes: [{ do: 'chooseProgram', program }], next, words }
      },
    }),
  },
}
