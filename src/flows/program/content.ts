import { checklistItems } from '../../card/card.ts'
import { ownDraft, writtenDraft } from '../../card/drafts.ts'
import { cardQuestions, questionsFor, wordsOnCard } from '../../card/questions.ts'
import {
  type BrokenRow,
  contentOf,
  inLanguage,
  ownLines,
  ownQuestions,
  PARAGRAPH_LENGTH,
  TEMPLATE_LENGTH,
} from '../../coaching/content.ts'
import { DRAFT } from '../../coaching/drafts.ts'
import { neededSlots, type OwnDraft, ownSlots, wrongIn } from '../../coaching/own-draft.ts'
import { paragraph as longText } from '../../core/fields.ts'
import { type Form, type FormWords, openForm } from '../../core/form.ts'
import { ref } from '../../core/ref.ts'
import { here, instead, opens } from '../../core/reply.ts'
import { type Text, text } from '../../core/text.ts'
import { button, buttons, heading, list, paragraph, quiet, type View, view } from '../../core/view.ts'
import { DRAFTS, type DraftId } from '../../interviews/drafts.ts'
import { FORMATS } from '../../interviews/interview.ts'
import { type Language, languages, readIn, type Words } from '../../locales/index.ts'
import type { Member } from '../../people/member.ts'
import type { Asked, Decision, Flow } from '../define.ts'
import { jobHints } from '../send.ts'
import { adminStep, back } from './admin.ts'
import { type ReadRows, readLines, readQuestions, typedLines, typedQuestions, typedValue } from './rows.ts'
import { leastSlots, sampleSlots, sampleTalk } from './sample.ts'

const rowsForm = { rows: longText({ optional: true }) }
const draftForm = {
  opening: longText({ max: PARAGRAPH_LENGTH, optional: true }),
  closing: longText({ max: PARAGRAPH_LENGTH, optional: true }),
  template: longText({ max: TEMPLATE_LENGTH, optional: true }),
}

/** What the program adds, and what of it can't be read. */
const overview = (by: Member, say: Words, note?: Text): View => {
  const { program } = by
  const { questions, lines, drafts, broken } = contentOf(program)
  const to = (step: string) => ref('program', `content-${step}`)
  return view(
    note && paragraph(note),
    heading(say.content.title),
    paragraph(say.content.counts(questions.length, lines.length)),
    paragraph(say.content.drafts(Object.keys(drafts) as DraftId[])),
    broken.length > 0 && paragraph(say.content.broken),
    broken.length > 0 && list(broken.slice(0, SHOWN).map((one) => say.content.brokenRow(one, mendOf(one, by, say)))),
    questions.length + lines.length + Object.keys(drafts).length > 0 && quiet(say.content.marks(program.name)),
    buttons(
      button(to('questions'), say.content.questionsButton),
      button(to('checklist'), say.content.checklistButton),
      button(to('drafts'), say.content.draftsButton),
    ),
    back(say),
  )
}

/** So many problems are said at once, and rows listed. */
const SHOWN = 10

/** Whoever acts, as if their program had this already. */
const withRows = (by: Member, kind: string, rows: readonly object[]): Member => {
  const { [kind]: _, ...others } = by.program.content ?? {}
  const content = rows.length === 0 ? others : { ...others, [kind]: rows }
  return { ...by, program: { ...by.program, content } }
}

const setContent = (
  { by, say }: Asked,
  kind: string,
  rows: readonly object[],
  /** What is to be known of who gets them; nothing where there are none. */
  forWhom: Text | false,
  preview: (after: Member) => View,
): Decision => {
  const after = withRows(by, kind, rows)
  return {
    preview: view(
      paragraph(forWhom ? say.content.willBe : say.content.withoutOwn),
      preview(after),
      forWhom && paragraph(forWhom),
    ),
    changes: [{ do: 'setContent', kind, rows }],
    reply: instead(overview(after, say, say.content.saved)),
  }
}

const wrongRows = (wrong: ReadRows<never>['wrong'], say: Words): Text =>
  say.content.wrong(wrong.slice(0, SHOWN), wrong.length)

/** What is stored and can't be read, with what is wrong with it: the form to mend it begins where saving it would end. */
const withProblems = (form: Form, problems: Readonly<Record<string, Text>>): Form => ({
  ...form,
  fields: form.fields.map((field) => {
    const problem = problems[field.name]
    return problem ? { ...field, problem } : field
  }),
})

/** A step for rows that are typed a line each. All that is wrong is said at once. */
const rowsSteps = <Row extends object>(
  kind: 'questions' | 'checklist',
  typedNow: (by: Member, say: Words) => string,
  read: (typed: string, say: Words) => ReadRows<Row>,
  preview: (after: Member, asked: Asked) => View,
): Flow['steps'] => ({
  [`content-${kind}`]: adminStep({
    decide: ({ by, say }) => {
      const to = ref('program', `content-${kind}-save`)
      const rows = typedNow(by, say)
      const form = openForm(rowsForm, say.content.forms[kind], to, { rows })
      const { wrong } = read(rows, say)
      return { reply: opens(wrong.length > 0 ? withProblems(form, { rows: wrongRows(wrong, say) }) : form) }
    },
  }),
  [`content-${kind}-save`]: adminStep({
    form: { definition: rowsForm, words: (say) => say.content.forms[kind] },
    decide: (asked) => {
      const { rows, wrong } = read(asked.entry.rows, asked.say)
      if (wrong.length > 0) return { problems: { rows: wrongRows(wrong, asked.say) } }
      return setContent(asked, kind, rows, rows.length > 0 && asked.say.content.asTheyAre, (after) =>
        preview(after, asked),
      )
    },
  }),
})

/** The questions of a card, with the program's. */
const questionsPreview = (after: Member, { now, say }: Asked): View => {
  const talk = sampleTalk({ by: after, now, say })
  const { ask, closing, minutes } = questionsFor(talk, after, say)
  const lines = [...ask, ...closing]
  const shown = cardQuestions(talk, after).questions.map(({ id }) => id)
  const others = ownQuestions(after.program).filter(({ id }) => !shown.includes(id))
  return view(
    heading(say.prep.questionsFor(talk.contact.name)),
    paragraph(say.prep.ask(minutes, talk.minutes, lines.length)),
    list(lines, true),
    others.length > 0 && paragraph(say.content.asTimeAllows),
    others.length > 0 && list(others.map((one) => text`${wordsOnCard(one, after, say)}`)),
  )
}

/** The checklist of each kind of talk that has lines of the program's. */
const checklistPreview = (after: Member, { now, say }: Asked): View =>
  view(
    ...FORMATS.filter((format) => ownLines(after.program, format).length > 0).map((format) =>
      view(
        paragraph(say.content.before(format)),
        list(checklistItems(sampleTalk({ by: after, now, say }, format), after, say).map(({ label }) => label)),
      ),
    ),
  )

/** A draft as a student would get it, also where little is known; and what in it asks for a job (A1). */
const draftPreview = (draft: DraftId, after: Member, { now, say }: Asked): View => {
  const slots = sampleSlots({ by: after, now, say })
  const words = writtenDraft(draft, slots, after, say)
  // Ours can do with little, whatever paragraphs are round it.
  const isWhole = (ownDraft(draft, after)?.template ?? '') !== ''
  const least = isWhole ? writtenDraft(draft, leastSlots(draft, slots), after, say) : words
  const { toLead, mayAsk } = DRAFT[draft]
  return view(
    heading(say.drafting.title[draft](toLead ? slots.contact.referredBy : slots.contact.name)),
    paragraph(text`${words}`),
    least !== words && quiet(say.content.least),
    least !== words && paragraph(text`${least}`),
    jobHints([words], say, mayAsk),
  )
}

const draftProblems = (draft: DraftId, own: OwnDraft, say: Words): Readonly<Record<string, Text>> => {
  const isBoth = own.template !== '' && (own.opening !== '' || own.closing !== '')
  const fields = Object.entries(own).flatMap(([field, words]): [string, Text][] => {
    const { unknown, brace, missing, unsure } = wrongIn(draft, words, field === 'template')
    if (unknown.length > 0) return [[field, say.content.unknownSlots(unknown.slice(0, SHOWN), ownSlots(draft))]]
    if (brace) return [[field, say.content.brace]]
    if (missing.length > 0) return [[field, say.content.missingSlots(missing)]]
    if (unsure.needed.length > 0) return [[field, say.content.unsureSlots(unsure.needed, unsure.beside)]]
    return field === 'template' && isBoth ? [[field, say.content.both]] : []
  })
  return Object.fromEntries(fields)
}

type StoredDraft = Readonly<Record<string, unknown>>
const isDraft = (row: unknown): row is StoredDraft => typeof row === 'object' && row !== null
const storedRows = (draft: DraftId, { program }: Member): readonly unknown[] => {
  const rows = program.content?.[draft]
  return Array.isArray(rows) ? rows : []
}
/** Which other language of ours a row is in. */
const otherLanguage = ({ language }: StoredDraft, by: Member): Language | undefined =>
  languages.find((one) => one === language && one !== readIn(by.language))

/** The row of a draft that is for whoever acts, also where it can't be read. */
const storedDraft = (draft: DraftId, by: Member): StoredDraft | undefined => {
  const rows = storedRows(draft, by).filter(isDraft)
  return inLanguage(rows, readIn(by.language)) ?? rows.find((row) => otherLanguage(row, by) === undefined)
}
/** Its words as they are stored. */
const wordsIn = ({ opening, closing, template }: StoredDraft = {}): OwnDraft => ({
  opening: typedValue(opening),
  closing: typedValue(closing),
  template: typedValue(template),
})

/** What mends a row of a draft that can't be read, where that isn't as its problem says. */
const mendOf = ({ kind, row, problem }: BrokenRow, by: Member, say: Words): Language | 'open' | 'again' | undefined => {
  const draft = draftNamed(kind)
  if (!draft || row === undefined) return undefined
  const stored = storedRows(draft, by)[row - 1]
  const other = isDraft(stored) ? otherLanguage(stored, by) : undefined
  if (other) return other
  const opened = storedDraft(draft, by)
  if (stored !== opened) return 'again'
  return problem in draftProblems(draft, wordsIn(opened), say) ? 'open' : undefined
}

const draftNamed = (id: string): DraftId | undefined => DRAFTS.find((one) => one === id)

/** The form for a draft's words, with its name and what it may name. */
const draftFormWords = (draft: DraftId | undefined, say: Words): FormWords<typeof draftForm> => {
  const { fields, ...words } = say.content.forms.draft
  if (!draft) return { ...words, fields }
  const needed = neededSlots(draft)
  const placeholder = say.content.wholeDraft(needed.filter((slot) => slot !== 'name' && slot !== 'me'))
  return {
    ...words,
    intro: say.content.draftIntro(draft, ownSlots(draft), needed),
    fields: { ...fields, template: { ...fields.template, placeholder } },
  }
}

const allDrafts = ({ by, say }: Asked): View =>
  view(
    heading(say.content.draftsTitle),
    paragraph(say.content.draftsHint),
    buttons(...DRAFTS.map((one) => button(ref('program', 'content-draft', one), say.content.draftNames[one]))),
    ownDrafts(by) > 0 && quiet(say.content.drafts(DRAFTS.filter((one) => ownDraft(one, by)))),
    buttons(button(ref('program', 'content'), say.content.back)),
  )
const ownDrafts = (by: Member): number => Object.keys(contentOf(by.program).drafts).length

/** What the program adds to cards, checklists and drafts: seen, changed and undone by its admins. */
export const content: Flow['steps'] = {
  content: adminStep({ decide: ({ by, say }) => ({ reply: here(overview(by, say)) }) }),

  ...rowsSteps(
    'questions',
    ({ program }, say) => typedQuestions(program.content?.questions, say),
    readQuestions,
    questionsPreview,
  ),
  ...rowsSteps(
    'checklist',
    ({ program }, say) => typedLines(program.content?.checklist, say),
    readLines,
    checklistPreview,
  ),

  'content-drafts': adminStep({ decide: (asked) => ({ reply: instead(allDrafts(asked)) }) }),

  /** `id` is the draft's. */
  'content-draft': adminStep({
    decide: (asked) => {
      const { by, id, say } = asked
      const draft = draftNamed(id)
      if (!draft) return { reply: instead(allDrafts(asked)) }
      const stored = wordsIn(storedDraft(draft, by))
      const opened = openForm(
        draftForm,
        draftFormWords(draft, say),
        ref('program', 'content-draft-save', draft),
        stored,
      )
      return { reply: opens(withProblems(opened, draftProblems(draft, stored, say))) }
    },
  }),
  'content-draft-save': adminStep({
    form: { definition: draftForm, words: (say, { id }) => draftFormWords(draftNamed(id), say) },
    decide: (asked) => {
      const { by, entry, id, say } = asked
      const draft = draftNamed(id)
      if (!draft) return { reply: instead(allDrafts(asked)) }
      const problems = draftProblems(draft, entry, say)
      if (Object.keys(problems).length > 0) return { problems }
      const isOurs = Object.values(entry).every((words) => words === '')
      const others = storedRows(draft, by)
        .filter(isDraft)
        .filter((row) => otherLanguage(row, by))
      const rows = isOurs ? others : [...others, { ...entry, language: readIn(by.language) }]
      return setContent(asked, draft, rows, !isOurs && say.content.inOneLanguage, (after) =>
        draftPreview(draft, after, asked),
      )
    },
  }),
}
