import { paragraph, type View, view } from '../../src/core/view.ts'

/** The few sentences that only Slack needs. */
export const slackWords = {
  name: 'Askwell',
  /** Too much at once: nothing of it was kept. */
  busy: "I'm busy just now. Nothing is lost; try again in a minute.",
  /** A form could not be opened in time. */
  tooLate: 'The form took too long to open. Please run that again.',
  /** A form could not be opened, whatever the reason. */
  notOpened: "I couldn't open the form just now. Nothing is lost; try again in a minute.",
  /** Nobody knows whether it opened. */
  maybeOpened: 'If no form has opened just now, please run that again.',
  /** In place of a message, where what comes instead is longer than one. */
  below: 'Below is how it is now.',
  /** A form was asked for where Slack can open none. */
  noForm: "I can't open a form from here. Type /ii to begin.",
  /** Saving takes longer than Slack waits. */
  slow: 'This takes longer than usual. What you wrote is still here; press again in a minute. It is saved only once.',
  /** Whoever comes through a shared channel. */
  otherOrganisation:
    'Askwell here belongs to another organisation, so I can’t help you. I kept nothing of this. Your own workspace can add Askwell too.',
  /** The bot was added to a whole organisation. */
  organisation: 'Askwell does not work for a whole organisation yet. An admin can add it to this workspace by itself.',
  /** A modal to wait in. */
  oneMoment: 'One moment',
  opening: 'This takes a little longer than usual. Please leave this open for a moment.',
  saving: 'This takes a little longer than usual. Nothing that you wrote is lost.',
  shown: 'Done',
  elsewhere: 'The answer is there now. You can close this.',
  close: 'Close',
  /** The workspace has removed the bot, or never had it. */
  notInstalled: 'Askwell is not installed in this workspace any more. Whoever runs the workspace can add it again.',
  /** A file that stands beneath the message, by its name. */
  file: (name: string): string => `File: ${name}`,
  picture: (alt: string): string => `Picture: ${alt}`,
  /** How a line of a checklist is read out. */
  done: (line: string): string => `Done: ${line}`,
  toDo: (line: string): string => `To do: ${line}`,
  /** Above the picker beneath a question that takes a date in words. */
  orPick: 'Or pick it here',
  /** Where one of the two has to be filled in, which Slack can't ask for: it calls both optional. */
  orPickOne: 'Or pick it here; one of the two is enough',
  cancel: 'Cancel',
  /** Closes a page that may stay empty. */
  skip: 'Not now',
  add: (name: string): string => `Add "${name}"`,
}

/** A sentence of Slack's own. */
export const said = (sentence: string): View => view(paragraph([{ kind: 'plain', text: sentence }]))
