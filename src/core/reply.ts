import type { Form, Option } from './form.ts'
import type { View } from './view.ts'

/**
 * The immediate answer to an event; plain data, since it is kept for a day and given again to a retry.
 * Every answer to a person is private.
 */
export type Reply =
  | { kind: 'form'; form: Form }
  /**
   * A form that was saved goes on with this page, where the platform has room for it in the same window; the step `skip` is pressed
   * when it is closed unfilled. Elsewhere `show`, which tells of what was saved and has a button for more.
   */
  | { kind: 'page'; form: Form; skip: string; show: Shown }
  /** The same form again: its fields carry what was typed, and what was wrong. `summary` is for platforms without inline errors. */
  | { kind: 'invalid'; form: Form; summary: View }
  | { kind: 'view'; show: Shown }
  | { kind: 'choices'; options: readonly Option[] }
  /** Something broke. What was typed stays in the form or, where a form closes by itself, is given back in `show`. */
  | { kind: 'failed'; show: View }
  | { kind: 'nothing' }

export type Shown = {
  /** Shown where the person is: privately, or in place of the message whose button they pressed. */
  here?: { view: View; instead: boolean }
  /** In place of the message whose button led here, so that it is pressed no more; nothing where none did. */
  done?: View
  /** Sent to the direct message, each view a message of its own. */
  direct?: {
    views: readonly View[]
    /** Says, where the person is, that it was sent; not shown when they are in the direct message already. */
    pointer?: View
    /** Says that direct messages are closed, and carries the content. */
    closed: View
  }
}

/** A form, as the immediate answer. */
export const opens = (form: Form): Reply => ({ kind: 'form', form })
/** The page after a form. `saved` is what is shown where the page is skipped, by the step `skip` too. */
export const goesOn = (form: Form, skip: string, saved: Reply): Reply =>
  saved.kind === 'view' ? { kind: 'page', form, skip, show: saved.show } : saved
/** Privately, where the person is. */
export const here = (view: View): Reply => ({ kind: 'view', show: { here: { view, instead: false } } })
/** In place of the message whose button was pressed. */
export const instead = (view: View): Reply => ({ kind: 'view', show: { here: { view, instead: true } } })
/** With `done` in place of the message whose button led here, where the reply leaves that. */
export const replacing = (reply: Reply, done: View): Reply =>
  (reply.kind === 'view' || reply.kind === 'page') && !reply.show.here?.instead
    ? { ...reply, show: { ...reply.show, done: reply.show.done ?? done } }
    : reply
