import { MUSTS } from '../../coaching/choose.ts'
import { LineRow, MOST_LINES, MOST_ROWS, QuestionRow, ROWS_LENGTH, type RowProblem } from '../../coaching/content.ts'
import { QUESTIONS } from '../../coaching/questions.ts'
import { oneLine } from '../../core/clean.ts'
import { FORMATS, type Format } from '../../interviews/interview.ts'
import { languages, type Words, wordsFor } from '../../locales/index.ts'

type WrongRow = { row: number; problem: RowProblem }
export type ReadRows<Row> = { rows: readonly Row[]; wrong: readonly WrongRow[] }

type Names = Words['content']['rowNames']
/** Whoever writes a row may use the words of any language, and what is stored. */
const ALL_NAMES: readonly Names[] = languages.map((language) => wordsFor(language).content.rowNames)

/** Without case, accents, spaces and punctuation. */
const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\s]/gu, '')
    .toLowerCase()
const isAny = (words: string, among: readonly string[]): boolean =>
  plain(words) !== '' && among.some((one) => plain(one) === plain(words))
const isAmong = (rows: readonly { words: string }[], words: string): boolean =>
  isAny(
    words,
    rows.map((row) => row.words),
  )

/** What is stored for a word of any language; a word that is none stays as it is. */
const idFor = (word: string, kind: 'categories' | 'formats'): string => {
  const named = ALL_NAMES.flatMap((names) => Object.entries<string>(names[kind]))
  return named.find(([id, name]) => isAny(word, [id, name]))?.[0] ?? word.toLowerCase()
}
const isMust = (word: string): boolean => ALL_NAMES.some(({ must, alsoMust }) => isAny(word, [must, ...alsoMust]))
const isAll = (word: string): boolean => ALL_NAMES.some(({ all }) => isAny(word, [all]))

/** Parts of a line, with quotes taken off as spreadsheets put them. The last part holds whatever else follows. */
const partsOf = (line: string, count: number): readonly string[] | undefined =>
  [';', '\t', ',']
    .map((mark) => cellsOf(line, mark, count))
    .find((cells) => cells.length === count)
    ?.map((cell) => unquoted(oneLine(cell)))

const cellsOf = (line: string, mark: string, count: number): readonly string[] => {
  const cells = ['']
  let isQuoted = false
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted
    if (character === mark && !isQuoted && cells.length < count) cells.push('')
    else cells.push(`${cells.pop() ?? ''}${character}`)
  }
  return cells
}
const unquoted = (cell: string): string => /^"(.*)"$/.exec(cell)?.[1]?.replaceAll('""', '"').trim() ?? cell

/** Lines that are not empty, each with its number; the names of columns, as a spreadsheet has them on top, are no row. */
const linesOf = (
  typed: string,
  headings: 'questionsHeading' | 'linesHeading',
): readonly (readonly [row: number, line: string])[] =>
  typed
    .split('\n')
    .map((line, i) => [i + 1, line] as const)
    .filter(
      ([row, line]) => line.trim() !== '' && !(row === 1 && ALL_NAMES.some((names) => names[headings].test(line))),
    )

/** `category; minutes; must or nothing; the question`, one a line. None is one that we ask anyway. */
export const readQuestions = (typed: string, say: Words): ReadRows<QuestionRow> => {
  const ours = QUESTIONS.map(({ id }) => ({ words: say.questions.question(id) }))
  const rows: QuestionRow[] = []
  const wrong: WrongRow[] = []
  const lines = linesOf(typed, 'questionsHeading')
  for (const [row, line] of lines) {
    const [category, minutes, must, words] = partsOf(line, 4) ?? []
    if (category === undefined || minutes === undefined || must === undefined || words === undefined) {
      wrong.push({ row, problem: 'parts-questions' })
      continue
    }
    const read = {
      category: idFor(category, 'categories'),
      minutes: /^\d+$/.test(minutes) ? Number(minutes) : undefined,
      must: isMust(must),
      words,
    }
    const { data, error } = QuestionRow.safeParse(read)
    const fields = new Set(error?.issues.map(({ path }) => path[0]))
    if (fields.has('category')) wrong.push({ row, problem: 'category' })
    if (fields.has('minutes')) wrong.push({ row, problem: 'minutes' })
    if (must !== '' && !read.must) wrong.push({ row, problem: 'must' })
    if (fields.has('words')) wrong.push({ row, problem: 'question' })
    if (isAmong([...ours, ...rows], words)) wrong.push({ row, problem: 'same-question' })
    if (read.must && rows.filter((other) => other.must).length >= MUSTS) wrong.push({ row, problem: 'too-many-musts' })
    rows.push(data ?? { category: 'work', minutes: 2, must: read.must, words })
  }
  return { rows, wrong: [...wrong, ...tooMany(lines), ...tooLong(lines, rows, typedQuestion)] }
}

/** `formats; the line`, one a line; `all` is every format. */
export const readLines = (typed: string): ReadRows<LineRow> => {
  const rows: LineRow[] = []
  const wrong: WrongRow[] = []
  const lines = linesOf(typed, 'linesHeading')
  for (const [row, line] of lines) {
    const [said, words] = partsOf(line, 2) ?? []
    if (said === undefined || words === undefined) {
      wrong.push({ row, problem: 'parts-checklist' })
      continue
    }
    const names = said.split(/[\s,/+]+/).filter((name) => name !== '')
    const formats = new Set(names.flatMap((name) => (isAll(name) ? FORMATS : idFor(name, 'formats'))))
    const { data, error } = LineRow.safeParse({ formats: [...formats], words })
    const fields = new Set(error?.issues.map(({ path }) => path[0]))
    if (fields.has('formats')) wrong.push({ row, problem: 'formats' })
    if (fields.has('words')) wrong.push({ row, problem: 'line' })
    if (isAmong(rows, words)) wrong.push({ row, problem: 'same-line' })
    const isFull = (format: Format) => rows.filter((other) => other.formats.includes(format)).length >= MOST_LINES
    if (data?.formats.some(isFull)) wrong.push({ row, problem: 'too-many-lines' })
    rows.push(data ?? { formats: [], words })
  }
  return { rows, wrong: [...wrong, ...tooMany(lines), ...tooLong(lines, rows, typedLine)] }
}

const tooMany = (lines: readonly (readonly [row: number, line: string])[]): readonly WrongRow[] => {
  const [row] = lines[MOST_ROWS] ?? []
  return row === undefined ? [] : [{ row, problem: 'too-many-rows' }]
}

/** The first row that would not come back into the field with those before it, in the language that takes most room. */
const tooLong = <Row>(
  lines: readonly (readonly [row: number, line: string])[],
  rows: readonly Row[],
  typedRow: TypedRow<Row>,
): readonly WrongRow[] => {
  const longest = (end: number) =>
    Math.max(...ALL_NAMES.map((names) => joined(rows.slice(0, end), names, typedRow).length))
  const i = rows.findIndex((_, end) => longest(end + 1) > ROWS_LENGTH)
  const [row] = lines[i] ?? []
  return row === undefined ? [] : [{ row, problem: 'too-long' }]
}

/** A row as it is typed, with what parts it. */
type TypedRow<Row> = (row: Row, names: Names, between: string) => string

const joined = <Row>(rows: readonly Row[], names: Names, typedRow: TypedRow<Row>): string => {
  const written = (between: string) => rows.map((row) => typedRow(row, names, between)).join('\n')
  // Spaces are for whoever reads it, and give way to what is read.
  return written('; ').length > ROWS_LENGTH ? written(';') : written('; ')
}

const typedQuestion: TypedRow<QuestionRow> = ({ category, minutes, must, words }, names, between) =>
  [names.categories[category], minutes, must ? names.must : '', words].join(between)
const typedLine: TypedRow<LineRow> = ({ formats, words }, names, between) => {
  const said = formats.length === FORMATS.length ? names.all : formats.map((one) => names.formats[one]).join(', ')
  return [said, words].join(between)
}

/** Stored rows as they are typed, in the reader's words. What can't be read is typed as it is stored, so that it can be mended. */
const typedRows =
  <Row>(schema: { safeParse: (row: unknown) => { data?: Row } }, typedRow: TypedRow<Row>, broken: TypedRow<Stored>) =>
  (stored: unknown, say: Words): string => {
    const rows = Array.isArray(stored) ? stored : []
    return joined<unknown>(rows, say.content.rowNames, (row, names, between) => {
      const { data } = schema.safeParse(row)
      return oneLine(data === undefined ? broken(storedRow(row), names, between) : typedRow(data, names, between))
    })
  }
type Stored = Readonly<Record<string, unknown>>
const storedRow = (row: unknown): Stored => (typeof row === 'object' && row !== null ? { ...row } : { words: row })
/** What is stored in a field, also where that is no words. */
export const typedValue = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : value ? JSON.stringify(value) : ''

export const typedQuestions = typedRows(
  QuestionRow,
  typedQuestion,
  ({ category, minutes, must, words }, names, between) =>
    [typedValue(category), typedValue(minutes), must === true ? names.must : typedValue(must), typedValue(words)].join(
      between,
    ),
)
export const typedLines = typedRows(LineRow, typedLine, ({ formats, words }, _, between) =>
  [Array.isArray(formats) ? formats.map(typedValue).join(', ') : typedValue(formats), typedValue(words)].join(between),
)
