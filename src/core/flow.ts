import type { Account, Place } from './event.ts'
import type { Entry, FormDefinition, FormWords, Option } from './form.ts'
import type { Reply } from './reply.ts'
import type { Text } from './text.ts'
import type { Instant } from './time.ts'
import type { View } from './view.ts'

/** What a step is asked: who, where, when, in which words. */
export type Asked<Who, Say> = {
  by: Who
  account: Account
  at: Place
  now: Instant
  say: Say
  /** What the press or the submit is about: the ref's id. */
  id: string
  /** The submitted form's own id: the id of what it creates. Empty for anything but a submit. */
  form: string
  /** What was typed after the command, or said. */
  words: string
  /** What was typed into the submitted form, word for word: given back where it cannot be kept. */
  typed: readonly string[]
  /** Items of a checklist, ticked or cleared. */
  items: Readonly<Record<string, boolean>>
}

/**
 * What a step decides: what to write, and the answer; or the step to go on with after writing; or, of a form, what is wrong with answers
 * that each could be read: the problem's name or its sentence by the field's. `preview`, of a form: shown first, and nothing is written
 * before they have seen it and said so.
 */
export type Decision<Change> =
  | ({ changes?: readonly Change[]; preview?: View; problems?: never } & (
      | { reply: Reply; next?: never }
      | (Next & { reply?: never })
    ))
  | { problems: Problems; changes?: never; preview?: never; reply?: never; next?: never }

/** What is wrong with answers, by their fields: a name that `locales` has the sentence of, or the sentence. */
export type Problems = Readonly<Record<string, string | Text>>

/** The step that follows, by its ref; with words for it where a ref is too short to hold them. */
export type Next = { next: string; words?: string }

/** What a form that comes back is about: the id of its ref, whose it is, and what there is to read. */
export type About<Read, Who> = { by: Who; id: string; read: Read }

/** One moment of an exchange. `facts` is its only reading; `decide` is pure. */
export type Step<Read, Who, Say, Change, Facts, D extends FormDefinition> = {
  /** The form whose submit comes here. `words` are those it opened with: it may come back, and what it is about is read again. */
  form?: { definition: D; words: (say: Say, about: About<Read, Who>) => FormWords<D> | Promise<FormWords<D>> }
  facts: (read: Read, asked: Asked<Who, Say> & { entry: Entry<D> }) => Promise<Facts>
  decide: (asked: Asked<Who, Say> & { entry: Entry<D> }, facts: Facts) => Decision<Change>
}

/** A whole exchange. Its name begins each of its refs and is never changed, since buttons outlive releases. */
export type Flow<Read, Who, Say, Change> = {
  name: string
  /** The command that opens it, at its step `start`. */
  command?: {
    name: string
    /** What may follow the command: somebody's name, or one of a few actions. */
    takes: 'contact' | readonly string[]
    /** What is offered while the words after the command are typed; without it, what of the actions begins with them. */
    offers?: (words: string, asked: { by: Who; now: Instant; say: Say }) => readonly Option[]
    /** Only whoever runs the place finds it, where the platform can hide one. */
    forAdmins?: true
    /** `shortcut` names it in the platform's own menu, and `onMessage` its step `message` in that of a message. */
    words: (say: Say) => { command: string; takes?: string; shortcut?: string; onMessage?: string }
  }
  // biome-ignore lint/suspicious/noExplicitAny: each step has facts and a form of its own
  steps: Readonly<Record<string, Step<Read, Who, Say, Change, any, any>>>
}
