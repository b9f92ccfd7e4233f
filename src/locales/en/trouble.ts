import { type Text, text } from '../../core/text.ts'

export const trouble = {
  /** Something broke while a form was saved. */
  notSaved: text`I couldn't save that just now, and nothing of it was stored. Please try again in a minute: what you wrote is still here.`,
  /** Something broke after the form was saved. */
  savedOnly: text`What you wrote is saved, but then something went wrong on my side. Please run the command again in a minute to go on.`,
  youWrote: text`What you wrote:`,
  broke: text`Something went wrong on my side, and nothing was changed. Please try again in a minute.`,
  /** Too much at once. */
  busy: text`I'm busy just now, and nothing was changed. Please try again in a minute.`,
  /** The platform did not tell whether they are a member of the workspace. */
  untold: text`I couldn't check just now whether you belong to this workspace, so I kept nothing. Please try again in a minute.`,
  guest: text`Askwell is for members of this workspace, and you are here as a guest. I kept nothing of this. An admin of the workspace can make you a member.`,
  unknownButton: text`That button is from an older message, and what it was for has changed, is gone, or is somebody else's.`,
  oldForm: text`That form is from before I was updated, so I couldn't save it. Please open it again; here is what you wrote, to copy over:`,
  unknownForm: text`I no longer know what that form was for, so I couldn't save it. Please begin again; nothing else was changed.`,
  gone: text`I couldn't find that talk. It may have been changed since.`,
  /** Direct messages are closed. */
  closed: text`I couldn't send you a direct message, so here it is. If you have turned direct messages from me off, please allow them: reminders come there.`,
  /** Which fields could not be read, where a platform shows it beside the form. */
  invalid: (problems: number): Text =>
    problems === 1
      ? text`Nearly there: one answer needs another look.`
      : text`Nearly there: ${problems} answers need another look.`,
  /** Above a form that was filled in before. */
  draft: text`This is what you wrote before. It isn't saved yet.`,
  fixIt: 'Fix it',
  /** Dates were typed in words: how they were read. */
  understood: (dates: number): Text =>
    dates === 1
      ? text`Nothing is saved yet. I read the date like this. Is it right?`
      : text`Nothing is saved yet. I read the dates like this. Are they right?`,
  saveIt: 'Save it',
  useIt: 'Use it',
  change: 'Change',
  saved: text`Saved, as shown.`,
  openHomeButton: 'Open my overview',
}
