import { MUSTS } from '../../coaching/choose.ts'
import { LineRow, MOST_LINES, MOST_ROWS, QuestionRow, type RowProblem } from '../../coaching/content.ts'
import { oneLine } from '../../core/clean.ts'
import { FORMATS, type Format } from '../../interviews/interview.ts'

type WrongRow = { row: number; problem: RowProblem }
export type ReadRows<Row> = { rows: readonly Row[]; wrong: readonly WrongRow[] }

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
const linesOf = (typed: string, heading: RegExp): readonly (readonly [row: number, line: string])[] =>
  typed
    .split('\n')
    .map((line, i) => [i + 1, line] as const)
    .filter(([row, line]) => line.trim() !== '' && !(row === 1 && heading.test(line)))

/** `category; minutes; must or nothing; the question`, one a line. */
export const readQuestions = (typed: string): ReadRows<QuestionRow> => {
  const rows: QuestionRow[] = []
  const wrong: WrongRow[] = []
  const lines = linesOf(typed, /^"?category"?\s*[;,\t]\s*"?minutes/i)
  for (const [row, line] of lines) {
    const [category, minutes, must, words] = partsOf(line, 4) ?? []
    if (category === undefined || minutes === undefined || must === undefined || words === undefined) {
      wrong.push({ row, problem: 'parts-questions' })
      continue
    }
    const read = {
      category: category.toLowerCase(),
      minutes: /^\d+$/.test(minutes) ? Number(minutes) : undefined,
      must: /^must$/i.test(must),
      words,
    }
    const { data, error } = QuestionRow.safeParse(read)
    const fields = new Set(error?.issues.map(({ path }) => path[0]))
    if (fields.has('category')) wrong.push({ row, problem: 'category' })
    if (fields.has('minutes')) wrong.push({ row, problem: 'minutes' })
    if (must !== '' && !read.must) wrong.push({ row, problem: 'must' })
    if (fields.has('words')) wrong.push({ row, problem: 'question' })
    if (rows.some((other) => isSame(other.words, words))) wrong.push({ row, problem: 'same-question' })
    if (read.must && rows.filter((other) => other.must).length >= MUSTS) wrong.push({ row, problem: 'too-many-musts' })
    rows.push(data ?? { category: 'work', minutes: 2, must: read.must, words })
  }
  return { rows, wrong: [...wrong, ...tooMany(lines)] }
}

/** `formats; the line`, one a line; `all` is every format. */
export const readLines = (typed: string): ReadRows<LineRow> => {
  const rows: LineRow[] = []
  const wrong: WrongRow[] = []
  const lines = linesOf(typed, /^"?formats?"?\s*[;,\t]\s*"?(the )?line/i)
  for (const [row, line] of lines) {
    const [said, words] = partsOf(line, 2) ?? []
    if (said === undefined || words === undefined) {
      wrong.push({ row, problem: 'parts-checklist' })
      continue
    }
    const names = said
      .toLowerCase()
      .split(/[\s,/+]+/)
      .filter((name) => name !== '')
    const formats = names.includes('all') ? [...FORMATS] : (names as Format[])
    const { data, error } = LineRow.safeParse({ formats, words })
    const fields = new Set(error?.issues.map(({ path }) => path[0]))
    if (fields.has('formats')) wrong.push({ row, problem: 'formats' })
    if (fields.has('words')) wrong.push({ row, problem: 'line' })
    if (rows.some((other) => isSame(other.words, words))) wrong.push({ row, problem: 'same-line' })
    const isFull = (format: Format) => rows.filter((other) => other.formats.includes(format)).length >= MOST_LINES
    if (data?.formats.some(isFull)) wrong.push({ row, problem: 'too-many-lines' })
    rows.push(data ?? { formats: [], words })
  }
  return { rows, wrong: [...wrong, ...tooMany(lines)] }
}

const isSame = (one: string, other: string): boolean => one !== '' && one.toLowerCase() === other.toLowerCase()

const tooMany = (lines: readonly (readonly [row: number, line: string])[]): readonly WrongRow[] => {
  const [row] = lines[MOST_ROWS] ?? []
  return row === undefined ? [] : [{ row, problem: 'too-many-rows' }]
}

/** Rows as they are typed. */
export const typedQuestions = (rows: readonly QuestionRow[]): string =>
  rows
    .map(({ category, minutes, must, words }) => `${category}; ${minutes}; ${must ? 'must' : ''}; ${words}`)
    .join('\n')
export const typedLines = (rows: readonly LineRow[]): string =>
  rows
    .map(({ formats, words }) => `${formats.length === FORMATS.length ? 'all' : formats.join(', ')}; ${words}`)
    .join('\n')
