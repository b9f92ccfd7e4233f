import type * as core from '../core/flow.ts'
import type { FormDefinition } from '../core/form.ts'
import type { Change } from '../interviews/change.ts'
import type { Reads } from '../interviews/reads.ts'
import type { Words } from '../locales/index.ts'
import type { Member } from '../people/member.ts'

export type Asked = core.Asked<Member, Words>
export type Decision = core.Decision<Change>
export type Flow = core.Flow<Reads, Member, Words, Change>
// biome-ignore lint/suspicious/noExplicitAny: each step has facts and a form of its own
export type Step = core.Step<Reads, Member, Words, Change, any, any>

export type About = core.About<Reads, Member>
export type StepForm<D extends FormDefinition> = core.Step<Reads, Member, Words, Change, unknown, D>['form']

/** A step with its facts' and its form's types inferred. */
// biome-ignore lint/complexity/noBannedTypes: a step without a form has an empty entry
export const step = <Facts, D extends FormDefinition = {}>(
  it: core.Step<Reads, Member, Words, Change, Facts, D>,
): core.Step<Reads, Member, Words, Change, Facts, D> => it

/** For a step that needs to know nothing. */
export const nothing = async (): Promise<void> => {}
