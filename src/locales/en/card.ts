import { type Text, text } from '../../core/text.ts'

/** What a student makes of the questions on a card. */
export const card = {
  chooseMusts: 'Choose must-asks',
  swap: 'Swap some',
  addOwn: 'Add my own',
  backToBot: "Back to the bot's choice",
  done: 'Done',
  must: (question: string): string => `Must: ${question}`,
  mustsTitle: (name: string): Text => text`Must-asks for ${name}`,
  mustsHint: text`Press a question to mark it, or to take its mark away. Three at most.`,
  tooManyMusts: text`Three must-asks are enough to lean on. Take a mark away first.`,
  noRoom: (minutes: number): Text =>
    text`That would not fit in ${minutes} minutes beside the other must-asks. So it stays as it was.`,
  swapTitle: (name: string): Text => text`Swap questions for ${name}`,
  swapHint: text`Press a question, and another one takes its place.`,
  noOther: text`There is no other question as short as that one. So it stays.`,
  ownForm: {
    title: 'My own question',
    submit: 'Add',
    fields: {
      words: {
        label: 'What would you like to ask?',
        placeholder: 'What do you wish you had known at my age?',
        hint: 'Questions with what, how or why let people talk.',
      },
    },
  },
  tooManyOwn: (question: string): Text =>
    text`Five questions of your own are the most for one card. Swap one of them out, then add this: ${question}`,
  noRoomForOwn: (minutes: number, opening: number, question: string): Text =>
    text`That would not fit in ${minutes} minutes beside the must-asks, your own questions and ${opening} minutes for the opening. Take a mark away, then add this: ${question}`,
  closed: {
    'yes-no': (question: string): Text =>
      text`"${question}" can be answered yes or no. Begin with what, how or why, and they will tell you more.`,
    'look-up': (question: string): Text =>
      text`"${question}" can be looked up beforehand. Ask what they think of it, and you learn something new.`,
  },
  leftTitle: (name: string): Text => text`What you did not get to with ${name}`,
  leftHint: text`Press each question that is left over. I put them into your thank-you.`,
  left: (question: string): string => `Left: ${question}`,
  again: (left: number): Text =>
    left === 1
      ? text`The question that was left over last time comes first on the card.`
      : text`The ${left} questions that were left over last time come first on the card.`,
  leftButton: 'Questions left over',
  nothingLeft: text`Nothing is left over.`,
  /** By what has become of the thank-you, which speaks of two and asks whether the others may be sent. */
  leftDone: {
    open: (count: number, asked: number): Text =>
      count === asked
        ? text`Your thank-you asks ${count === 1 ? 'this question' : 'these two questions'}:`
        : text`Your thank-you asks the first ${asked === 1 ? '' : 'two '}of these ${count}, and whether you may send the ${count - asked === 1 ? 'other' : 'others'}:`,
    written: (count: number): Text =>
      text`You wrote your thank-you yourself. Put ${count === 1 ? 'this' : 'these'} in if you like:`,
    program: (count: number): Text =>
      text`Your thank-you is in your program's words. Put ${count === 1 ? 'this' : 'these'} in where it does not ask:`,
    sent: (count: number): Text =>
      text`Your thank-you is on its way. Ask ${count === 1 ? 'this' : 'these'} when you next write:`,
  },
}
