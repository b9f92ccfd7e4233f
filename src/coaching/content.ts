import { z } from 'zod'
import { hasLetters, hasWords } from '../core/clean.ts'
import { hashOf } from '../core/hash.ts'
import { LIMITS } from '../core/limits.ts'
import { OWN_LENGTH } from '../interviews/arrangement.ts'
import { DRAFTS, type DraftId } from '../interviews/drafts.ts'
import { FORMATS, type Format } from '../interviews/interview.ts'
import type { StoredContent } from '../people/content.ts'
import { CATEGORIES } from './category.ts'
import type { Candidate } from './choose.ts'
import { wrongIn } from './own-draft.ts'

/** How long a program's own line and its paragraphs may be, in characters: what is sent must still fit. */
export const LINE_LENGTH = 42
export const PARAGRAPH_LENGTH = 300
export const TEMPLATE_LENGTH = 1200
/** Rows of one kind. */
export const MOST_ROWS = 30
/** What they take together as they are typed, in characters: they must all come back into one field. */
export const ROWS_LENGTH = LIMITS.fieldLength
/** A program's own lines on one checklist: ten items are all that fits. */
export const MOST_LINES = 3

const line = (most: number) => z.string().trim().max(most).refine(hasLetters)

export const QuestionRow = z.object({
  category: z.enum(CATEGORIES),
  minutes: z.int().min(2).max(6),
  must: z.boolean(),
  words: line(OWN_LENGTH),
})
export type QuestionRow = z.infer<typeof QuestionRow>

export const LineRow = z.object({
  formats: z.array(z.enum(FORMATS)).min(1),
  words: line(LINE_LENGTH),
})
export type LineRow = z.infer<typeof LineRow>

const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((written) => written === '' || hasWords(written))
    .default('')
const DraftRow = z.object({
  opening: words(PARAGRAPH_LENGTH),
  closing: words(PARAGRAPH_LENGTH),
  template: words(TEMPLATE_LENGTH),
  /** The one that it was written in; one from before that was kept is for every language. */
  language: z.string().optional(),
})
type DraftRow = z.infer<typeof DraftRow>
const draftRow = (draft: DraftId) =>
  DraftRow.superRefine(({ language: _, ...row }, context) => {
    for (const [field, written] of Object.entries(row)) {
      const { unknown, brace, missing, unsure } = wrongIn(draft, written, field === 'template')
      if (unknown.length > 0 || brace || missing.length > 0 || unsure.needed.length > 0)
        context.addIssue({ code: 'custom', path: [field], message: 'slots' })
    }
  })

/** What can be wrong with a row; `locales` has its field and its remedy. */
export type RowProblem =
  | 'parts-questions'
  | 'parts-checklist'
  | 'category'
  | 'minutes'
  | 'must'
  | 'too-many-musts'
  | 'question'
  | 'same-question'
  | 'formats'
  | 'line'
  | 'same-line'
  | 'too-many-lines'
  | 'too-many-rows'
  | 'too-long'
  | keyof DraftRow
  /** All of a row, and all rows of a kind. */
  | 'row'
  | 'rows'

/** A stored row that can't be read: it is left out. The first is 1; without a row, all of the kind. */
export type BrokenRow = { kind: string; row?: number; problem: RowProblem }

type RowField = keyof QuestionRow | keyof LineRow | keyof DraftRow

/** By what of a row can't be read; undefined where that is all of it. */
const problemIn = (kind: string, field: RowField | undefined): RowProblem => {
  const isQuestion = kind === 'questions'
  if (field === 'words') return isQuestion ? 'question' : 'line'
  return field ?? (isQuestion ? 'parts-questions' : kind === 'checklist' ? 'parts-checklist' : 'row')
}

export type Content = {
  questions: readonly QuestionRow[]
  lines: readonly LineRow[]
  /** One for each language. */
  drafts: Readonly<Partial<Record<DraftId, readonly DraftRow[]>>>
  broken: readonly BrokenRow[]
}

/** What a program adds, row by row: one that can't be read takes no other with it. */
export const contentOf = ({ content = {} }: { content?: StoredContent }): Content => {
  const broken: BrokenRow[] = []
  const read = <T>(kind: string, schema: z.ZodType<T>): readonly T[] => {
    const rows = content[kind] ?? []
    if (!Array.isArray(rows)) broken.push({ kind, problem: 'rows' })
    return (Array.isArray(rows) ? rows : []).flatMap((row: unknown, i) => {
      const { success, data, error } = schema.safeParse(row)
      if (success) return [data]
      broken.push({ kind, row: i + 1, problem: problemIn(kind, error.issues[0]?.path[0] as RowField | undefined) })
      return []
    })
  }
  const questions = read('questions', QuestionRow)
  const lines = read('checklist', LineRow)
  const drafts = DRAFTS.flatMap((draft) => {
    const own = read(draft, draftRow(draft))
    return own.length > 0 ? [[draft, own] as const] : []
  })
  return { questions, lines, drafts: Object.fromEntries(drafts), broken }
}

/** Which of the rows of a draft is for those who read in that language. */
export const inLanguage = <Row extends { language?: unknown }>(
  rows: readonly Row[],
  language: string,
): Row | undefined => rows.find((row) => row.language === language) ?? rows.find((row) => row.language === undefined)

/** The same words have the same id, so that what a student marked or ticked stays so when other rows change. */
const idOf = (written: string): string => `own-${hashOf(written).toString(36)}`

/** A program's questions as a card may hold them; those before others. */
export const ownQuestions = (program: { content?: StoredContent }): readonly Candidate[] =>
  contentOf(program).questions.map(({ category, minutes, must, words: asked }) => ({
    ...{ id: idOf(asked), category, words: asked, stages: 'all', of: 'program' },
    minutes: minutes as Candidate['minutes'],
    priority: must ? 1 : 2,
    ...(must && { mustAsk: true }),
  }))

/** Its lines on the checklist of a talk in that format. */
export const ownLines = (
  program: { content?: StoredContent },
  format: Format,
): readonly { id: string; words: string }[] =>
  contentOf(program)
    .lines.filter(({ formats }) => formats.includes(format))
    .slice(0, MOST_LINES)
    .map(({ words: own }) => ({ id: idOf(own), words: own }))
