import type { Entry, FormDefinition } from '../../core/form.ts'
import { startOf } from '../../core/ref.ts'
import { here } from '../../core/reply.ts'
import { text } from '../../core/text.ts'
import { type Block, button, buttons, paragraph, view } from '../../core/view.ts'
import type { ProgramPage } from '../../interviews/reads.ts'
import type { Words } from '../../locales/index.ts'
import { type Asked, type Decision, type Flow, type StepForm, step } from '../define.ts'

type Read = Parameters<Flow['steps'][string]['facts']>[0]
export const thePage = (read: Read, { by }: Pick<Asked, 'by'>): Promise<ProgramPage> => read.program(by.program.id)

export const isAdmin = ({ by }: Pick<Asked, 'by'>): boolean => by.roles.includes('admin')
export const adminsOf = ({ people }: ProgramPage): string[] =>
  people.filter(({ roles }) => roles.includes('admin')).map(({ name }) => name)

/** Who is an admin, and what was typed. */
export const refused = ({ say, typed }: Pick<Asked, 'say' | 'typed'>, page: ProgramPage): Decision => ({
  reply: here(
    view(
      paragraph(say.program.notAdmin(adminsOf(page))),
      typed.length > 0 && paragraph(say.trouble.youWrote),
      ...typed.map((words) => paragraph(text`${words}`)),
    ),
  ),
})

export const back = (say: Words): Block => buttons(button(startOf('program'), say.program.back))

/** A step for admins of the program; anybody else is told who is one, also where they were one when the button was made. */
// biome-ignore lint/complexity/noBannedTypes: a step without a form has an empty entry
export const adminStep = <D extends FormDefinition = {}>({
  form,
  decide,
}: {
  form?: StepForm<D>
  decide: (asked: Asked & { entry: Entry<D> }, page: ProgramPage) => Decision
}) =>
  step<ProgramPage, D>({
    form,
    facts: thePage,
    decide: (asked, page) => (isAdmin(asked) ? decide(asked, page) : refused(asked, page)),
  })
