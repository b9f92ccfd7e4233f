import { clean, oneLine } from '../../core/clean.ts'
import { choice, choiceOrNone, contact, moment, paragraph, reading, text } from '../../core/fields.ts'
import type { FieldDefinition, Writer } from '../../core/form.ts'
import { DAY, type Instant } from '../../core/time.ts'
import { readWhen } from '../../core/when.ts'
import type { NextStep } from '../../interviews/interview.ts'

const ENGLISH = {
  introduced: /\b(by|on|before|until|next|this|tomorrow|today|tonight|in (a|an|\d+|two|three))\b.*$/i,
  figures: /\b(\d{1,2}[./ ]|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b).*$/i,
}
const SPANISH = {
  introduced:
    /(?<!\p{L})((antes|hasta|para) (del?|el|la)|el (próximo |proximo )?(lun|mar|mié|mie|jue|vie|sáb|sab|dom|\d)|este|esta|próxim[oa]|proxim[oa]|pasado mañana|mañana|hoy|(en|dentro de) (una?|dos|tres|\d+))(?!\p{N}).*$/iu,
  figures: /\b\d{1,2}([./]| (de )?(ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)).*$/i,
}

/** The day that words name, if they do: "Send her my notes by Friday". */
const dayIn = (words: string, { zone, now, language }: Writer): { on?: Instant } => {
  // "Call Dr. Sun" and "read the May 2026 report" name no date: one is introduced, or has a day in figures.
  const said = language?.startsWith('es') ? SPANISH : ENGLISH
  const [dated] = said.introduced.exec(words) ?? []
  const [figures] = said.figures.exec(words) ?? []
  const when = readWhen(dated ?? figures ?? '', { zone, now, towards: 'future', language })
  return when.found === 'nothing' || when.at < now - DAY ? {} : { on: when.at }
}

/** The words as they are, and the date found in them. */
const nextStep: FieldDefinition<NextStep | undefined> = {
  ...text({ max: 200, optional: true }),
  schema: (writer) =>
    reading((typed, { addProblem }) => {
      const words = oneLine(typed)
      if (words === '') return undefined
      return words.length > 200 ? addProblem('too-long') : { words, ...dayIn(words, writer) }
    }),
}

/** They talked; it was moved to another time; it will not happen. */
const OUTCOMES = ['held', 'moved', 'off'] as const

export const talkForm = {
  who: contact(),
  outcome: choice(OUTCOMES),
  ended: moment('past'),
  learned: paragraph({ max: 2000, optional: true }),
  next: nextStep,
}

const lines = (words: string): string[] =>
  clean(words)
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '')

const LINES = 10

/** One name a line; "(ask first)", in either language, where it may not be said who gave it. */
const referrals: FieldDefinition<readonly { name: string; mayBeNamed: boolean }[]> = {
  ...paragraph({ max: 600, optional: true }),
  schema: () =>
    reading((typed, { addProblem }) => {
      if (typed.length > 600) return addProblem('too-long')
      const all = lines(typed)
      if (all.length > LINES) return addProblem('too-many-lines')
      return all.map((line) => {
        const askFirst = /\(? ?(?:ask first|pedir permiso) ?\)?/i
        const name = oneLine(line.replace(askFirst, ''))
        if (name.length > 60) return addProblem('too-long')
        if (!/\p{L}/u.test(name)) return addProblem('no-letters')
        return { name, mayBeNamed: !askFirst.test(line) }
      })
    }),
}

/** One piece of advice a line, with the day to act on it where the words name one. */
const advice: FieldDefinition<readonly { words: string; on?: Instant }[]> = {
  ...paragraph({ max: 1000, optional: true }),
  schema: (writer) =>
    reading((typed, { addProblem }) => {
      if (typed.length > 1000) return addProblem('too-long')
      const all = lines(typed)
      return all.length > LINES
        ? addProblem('too-many-lines')
        : all.map((words) => ({ words, ...dayIn(words.slice(0, 200), writer) }))
    }),
}

const YES_OR_NO = ['yes', 'no'] as const

export const detailsForm = {
  referrals,
  advice,
  details: text({ max: 200, optional: true }),
  aimMet: choiceOrNone(YES_OR_NO),
  keptToTime: choiceOrNone(YES_OR_NO),
}
