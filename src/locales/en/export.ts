import { text } from '../../core/text.ts'

export const exported = {
  title: text`Everything I keep about you`,
  hint: text`It's a JSON file: any text editor opens it.`,
  file: 'askwell-export.json',
  pointer: text`I've sent it to our direct messages.`,
  closed: text`I couldn't send you a direct message, and the file must stay private. Please allow direct messages from me, then ask again.`,
}
