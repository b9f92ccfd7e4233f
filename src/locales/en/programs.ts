import { strong, type Text, text } from '../../core/text.ts'

/** For somebody who is in several programs. */
export const programs = {
  which: text`You're in more than one program. Which one is this for?`,
  nameless: 'A program without a name',
  now: (name: string): Text => text`This is about ${strong(name)}.`,
  another: 'Another program',
}
