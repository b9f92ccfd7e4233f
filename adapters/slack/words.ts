/** The few sentences that only Slack needs. */
export const slackWords = {
  /** Too much at once: nothing of it was kept. */
  busy: "I'm busy just now. Nothing is lost; try again in a minute.",
  /** A form could not be opened in time. */
  tooLate: 'The form took too long to open. Please run that again.',
  /** A form was asked for where Slack can open none. */
  noForm: "I can't open a form from here. Type /ii to begin.",
  /** Saving takes longer than Slack waits. */
  slow: 'This takes longer than usual. What you wrote is still here; press again in a minute. It is saved only once.',
  /** A modal to wait in. */
  oneMoment: 'One moment',
  opening: 'This takes a little longer than usual. It opens here in a moment.',
  saving: 'This takes a little longer than usual. Nothing that you wrote is lost.',
  done: 'Done',
  elsewhere: 'The answer is in our conversation. You can close this.',
  close: 'Close',
  /** The workspace has removed the bot, or never had it. */
  notInstalled: 'Askwell is not installed in this workspace any more. Whoever runs the workspace can add it again.',
  orPick: 'or pick it',
  cancel: 'Cancel',
  add: (name: string): string => `Add "${name}"`,
}
