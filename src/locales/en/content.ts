import type { Category } from '../../coaching/category.ts'
import { MUSTS } from '../../coaching/choose.ts'
import {
  type BrokenRow,
  LINE_LENGTH,
  MOST_LINES,
  MOST_ROWS,
  PARAGRAPH_LENGTH,
  ROWS_LENGTH,
  type RowProblem,
  TEMPLATE_LENGTH,
} from '../../coaching/content.ts'
import { clip, oneLine } from '../../core/clean.ts'
import { entryOf } from '../../core/table.ts'
import { command, join, strong, type Text, text } from '../../core/text.ts'
import { OWN_LENGTH } from '../../interviews/arrangement.ts'
import type { DraftId } from '../../interviews/drafts.ts'
import type { Format } from '../../interviews/interview.ts'
import { listed } from './list.ts'

const braced = (slots: readonly string[], type?: 'disjunction'): string =>
  listed(
    slots.map((slot) => `{${clip(slot, 30)}}`),
    type,
  )
const count = (number: number, one: string): string =>
  `${number === 0 ? 'no' : number} ${one}${number === 1 ? '' : 's'}`
export const programOr = (program: string): string => (program === '' ? 'your program' : clip(oneLine(program), 24))

const draftNames: Record<DraftId, string> = {
  'request-email': 'Request: e-mail',
  'request-call': 'Request: call',
  'request-voicemail': 'Request: voicemail',
  'request-message': 'Request: message',
  'second-note': 'Second note',
  'second-call': 'Second call',
  opening: 'Opening',
  confirm: 'Confirm the date',
  thanks: 'Thank-you',
  report: 'News for the lead',
  news: 'Advice followed',
  keep: 'Keep in touch',
  feeler: 'After deciding',
  'got-job': 'New job',
  'got-job-lead': 'New job, for the lead',
}

const formats: Record<Format, string> = {
  video: 'a video call',
  phone: 'a phone call',
  person: 'a talk in person',
  coffee: 'a talk over coffee',
  writing: 'a talk in writing',
}

/** The words of a row, whose stored names are not for reading. */
const rowNames = {
  categories: {
    work: 'work',
    satisfaction: 'satisfaction',
    life: 'life',
    path: 'path',
    entry: 'entry',
    advancement: 'advancement',
    field: 'field',
    environment: 'environment',
    learning: 'learning',
    closing: 'closing',
  } satisfies Record<Category, string> as Record<Category, string>,
  formats: {
    video: 'video',
    phone: 'phone',
    person: 'person',
    coffee: 'coffee',
    writing: 'writing',
  } satisfies Record<Format, string> as Record<Format, string>,
  all: 'all',
  must: 'must',
  alsoMust: ['yes'] as readonly string[],
  questionsHeading: /^"?category"?\s*[;,\t]\s*"?minutes/i,
  linesHeading: /^"?formats?"?\s*[;,\t]\s*"?(the )?line/i,
}

/** What can be wrong with a row: the field, where it is one, and what to write. */
const remedies: Readonly<Record<RowProblem, readonly [field: string, remedy: string]>> = {
  'parts-questions': ['', 'write four parts with ; between them: category; minutes; must; question.'],
  'parts-checklist': ['', 'write two parts with ; between them: format; line.'],
  category: ['category', `write ${listed(Object.values(rowNames.categories), 'disjunction')}.`],
  minutes: ['minutes', 'write a number from 2 to 6.'],
  must: ['must', 'write must, or leave it empty.'],
  'too-many-musts': ['must', `${MUSTS} must-asks are the most. Leave this one empty.`],
  question: ['question', `write one of 1 to ${OWN_LENGTH} letters.`],
  'same-question': ['question', 'it is there already. Take this one out.'],
  formats: ['format', `write ${listed([...Object.values(rowNames.formats), rowNames.all], 'disjunction')}.`],
  line: ['line', `write one of 1 to ${LINE_LENGTH} letters.`],
  'same-line': ['line', 'it is there already. Take this one out.'],
  'too-many-lines': ['format', `${MOST_LINES} lines are the most for one kind of talk. Take one out.`],
  'too-many-rows': ['', `${MOST_ROWS} rows are the most. Take the rest out.`],
  'too-long': [
    '',
    `${ROWS_LENGTH} characters are the most for all rows. Make some shorter, or take this one and the rest out.`,
  ],
  opening: ['opening paragraph', `write 1 to ${PARAGRAPH_LENGTH} letters.`],
  closing: ['closing paragraph', `write 1 to ${PARAGRAPH_LENGTH} letters.`],
  template: ['whole draft', `write 1 to ${TEMPLATE_LENGTH} letters.`],
  language: ['language', "I don't know it. Open the draft, and save it again."],
  row: ['', 'write it again.'],
  rows: ['', 'write all of it again.'],
}

/** What mends a stored row of a draft, where that isn't as its problem says: by its language where that is another. */
const instead: Readonly<Record<string, Text>> = {
  open: text`open it: it says what to change.`,
  again: text`write it again.`,
  es: text`it is in Spanish. Choose Spanish in ${command('/ii settings')}, then open it.`,
}

/** What a program adds in words of its own. */
export const content = {
  rowNames,
  button: 'Own content',
  title: text`Content of your program`,
  counts: (questions: number, lines: number): Text =>
    text`You have ${count(questions, 'question')} and ${count(lines, 'checklist line')} of your own.`,
  drafts: (all: readonly DraftId[]): Text =>
    all.length === 0
      ? text`The drafts are as I write them.`
      : text`You have changed these drafts: ${listed(all.map((draft) => draftNames[draft]))}.`,
  broken: text`I can't read these, so I leave them out. Each line says what to do. What I can read holds.`,
  brokenRow: ({ kind, row, problem }: BrokenRow, mend = ''): Text => {
    const of =
      kind === 'questions' ? 'Questions' : kind === 'checklist' ? 'Checklist' : (draftNames[kind as DraftId] ?? kind)
    const [field, remedy] = remedies[problem]
    return text`${of}${row === undefined ? '' : `, row ${row}`}${field === '' ? '' : `, ${field}`}: ${entryOf(instead, mend) ?? remedy}`
  },
  marks: (program: string): Text => text`Students see that they are from ${programOr(program)}.`,
  questionsButton: 'Questions',
  checklistButton: 'Checklist',
  draftsButton: 'Drafts',
  back: 'Back to the content',
  willBe: text`Nothing has changed yet. This is how a student will see it:`,
  withoutOwn: text`Nothing has changed yet. Without words of your own, a student will see this:`,
  inOneLanguage: text`These words are for students who read me in English. In another language they get yours in that language, or mine.`,
  asTheyAre: text`Your words go out as they are, also to students who read me in another language.`,
  least: text`And with the least that I may know:`,
  asTimeAllows: text`This card has no room for these. Others will, by their aim and minutes:`,
  saved: text`Done: students see it like this from now on.`,
  before: (format: Format): Text => text`Before ${formats[format]}:`,
  marked: (words: string, program: string): string => `${words} (from ${programOr(program)})`,
  from: (program: string): Text => text`This line is from ${programOr(program)}.`,
  draftFrom: (program: string): Text => text`Some of these words are from ${programOr(program)}.`,
  draftNames,
  draftsTitle: text`Which draft would you like to change?`,
  draftsHint: text`Add a paragraph to mine, or write all of it. Leave all fields empty to go back to mine.`,
  draftIntro: (draft: DraftId, slots: readonly string[], needed: readonly string[]): Text =>
    join(
      [
        text`${strong(draftNames[draft])}`,
        text`You can use these names: ${braced(slots)}.`,
        ...(needed.length > 0 ? [text`A whole draft needs ${braced(needed)}.`] : []),
        text`I leave out a sentence when I don't know one of its names.`,
      ],
      ' ',
    ),
  /** All that a whole draft needs, as it might stand in it. */
  wholeDraft: (needed: readonly string[]): string =>
    `Hello {name}, … ${needed.map((slot) => `{${slot}} … `).join('')}{me}`,
  unknownSlots: (unknown: readonly string[], slots: readonly string[]): Text =>
    text`I don't know ${braced(unknown, 'disjunction')} here. Use one of these: ${braced(slots, 'disjunction')}.`,
  missingSlots: (missing: readonly string[]): Text => text`Please put in ${braced(missing)} too.`,
  unsureSlots: (needed: readonly string[], beside: readonly string[]): Text =>
    text`Put ${braced(needed)} in a sentence without ${braced(beside, 'disjunction')}. I leave a sentence out when I don't know one of its names.`,
  brace: text`One brace has no partner. Write a name between two, such as {name}.`,
  both: text`Write either all of it here, or the paragraphs above. Leave the other empty.`,
  wrong: (rows: readonly { row: number; problem: RowProblem }[], all: number): Text =>
    join(
      [
        ...rows.map(({ row, problem }) => {
          const [field, remedy] = remedies[problem]
          return text`Row ${row}${field === '' ? '' : `, ${field}`}: ${remedy}`
        }),
        ...(all > rows.length ? [text`And ${all - rows.length} more.`] : []),
      ],
      '\n',
    ),
  forms: {
    questions: {
      title: 'Your own questions',
      submit: 'Preview',
      intro: text`One question a line, in four parts: category; minutes; must; question. The must may be empty. Categories: ${listed(Object.values(rowNames.categories))}.`,
      fields: {
        rows: {
          label: 'Questions, one a line',
          placeholder: 'field; 3; must; What changed most here in the last five years?',
          hint: 'Rows out of a spreadsheet work too. Empty it to take all of them out.',
        },
      },
    },
    checklist: {
      title: 'Your own checklist lines',
      submit: 'Preview',
      intro: text`One line each, in two parts: format; line. Formats: ${listed([...Object.values(rowNames.formats), rowNames.all], 'disjunction')}. Three lines for each are the most.`,
      fields: {
        rows: {
          label: 'Checklist lines, one a line',
          placeholder: 'coffee, person; Take our card along',
          hint: 'Rows out of a spreadsheet work too. Empty it to take all of them out.',
        },
      },
    },
    draft: {
      title: 'Change a draft',
      submit: 'Preview',
      fields: {
        opening: { label: 'A paragraph at the beginning', placeholder: 'I am in the career program of {school}.' },
        closing: { label: 'A paragraph at the end', placeholder: 'Our program thanks you too, {name}.' },
        template: { label: 'Or all of it', placeholder: 'Hello {name}, … {me}' },
      },
    },
  },
  /** Whom a preview is about. */
  sample: {
    name: 'Ada Lovelace',
    occupation: 'data analyst',
    organisation: 'Engine Works',
    referredBy: 'Grace Hopper',
    aim: 'how a week really looks',
    student: 'Sam Reyes',
    school: 'Riverside College',
    field: 'Statistics',
    phone: '555 0134',
    learned: 'Analysts pair with engineers on Thursdays',
    advice: 'Join the data club',
    referral: 'Charles Babbage',
    left: 'What keeps you going on a slow day?',
    news: 'I joined the data club, and I like it',
    decision: 'I want to be an analyst',
    job: 'analyst at Engine Works',
    starts: 'in May',
  },
}
