import { type Text, text } from '../../core/text.ts'

export const trouble = {
  /** Something broke while a form was saved. */
  notSaved: text`I couldn't save that just now. Nothing of it was stored, and nothing you wrote is lost: please press the button again in a minute.`,
  youWrote: text`What you wrote:`,
  broke: text`Something went wrong on my side, and nothing was changed. Please try again in a minute.`,
  unknownButton: text`That button is from an older message, and what it was for has changed, is gone, or is somebody else's.`,
  oldForm: text`That form is from before I was updated, so I couldn't save it. Please open it again; here is what you wrote, to copy over:`,
  gone: text`I couldn't find that talk. It may have been changed since.`,
  /** Direct messages are closed. */
  closed: text`I couldn't send you a direct message, so here it is. If direct messages from this server or app are off, please allow them: reminders come there.`,
  /** Which fields could not be read, where a platform shows it beside the form. */
  invalid: (problems: number): Text =>
    problems === 1
      ? text`Nearly there: one answer needs another look.`
      : text`Nearly there: ${problems} answers need another look.`,
  fixIt: 'Fix it',
  openHomeButton: 'Open my overview',
}
