import { ownDraft } from '../../card/drafts.ts'
import {
  cardQuestions,
  choosingOf,
  leftOver,
  questionsFor,
  takenAlong,
  type Written,
  waitingFor,
  wordsOnCard,
} from '../../card/questions.ts'
import { type CardQuestion, forOpening, isClosing, MUSTS } from '../../coaching/choose.ts'
import { askedInNote } from '../../coaching/left-over.ts'
import { whyRef } from '../../coaching/moments.ts'
import { closedness } from '../../coaching/open/index.ts'
import { asShown, swappedOut } from '../../coaching/rearrange.ts'
import { clip } from '../../core/clean.ts'
import { text as shortText } from '../../core/fields.ts'
import { openForm } from '../../core/form.ts'
import { LIMITS } from '../../core/limits.ts'
import { pair, ref, unpair } from '../../core/ref.ts'
import { here, instead, opens } from '../../core/reply.ts'
import { join, type Text, text } from '../../core/text.ts'
import { button, buttons, heading, list, paragraph, primary, type View, view } from '../../core/view.ts'
import { type Arrangement, arrangementOf, MOST_OWN, OWN_LENGTH } from '../../interviews/arrangement.ts'
import type { Interview } from '../../interviews/interview.ts'
import type { Words } from '../../locales/index.ts'
import { type Member, ownerOf } from '../../people/member.ts'
import { type Asked, type Decision, type Flow, step } from '../define.ts'
import { folded, isLong } from '../page.ts'
import { gone, talkStep } from '../talk-step.ts'

const ownForm = { words: shortText({ max: OWN_LENGTH }) }

/** A talk with its questions arranged that way. */
const arranged = (talk: Interview, questions: Arrangement): Interview => ({ ...talk, questions })

/** All questions of a card, and what can be made of them; with a note above them. */
const overview = (talk: Interview, by: Member, say: Words, note?: Text, isWhole = false): View => {
  const { ask, closing, minutes, waiting, unclear } = questionsFor(talk, by, say)
  const lines = [...ask, ...closing]
  const { own = [], musts, out = [], again } = arrangementOf(talk.questions)
  return view(
    heading(say.prep.questionsFor(talk.contact.name)),
    note && paragraph(note),
    paragraph(say.prep.ask(minutes, talk.minutes, lines.length)),
    folded(lines, isWhole, say, true),
    waiting.length > 0 && paragraph(say.prep.waiting(waiting.length, talk.minutes)),
    waiting.length > 0 && list(waiting.map((words) => text`${words}`)),
    unclear.length > 0 && paragraph(say.prep.unclear(unclear.length)),
    unclear.length > 0 &&
      folded(
        unclear.map((matter) => text`${say.reflect.matters[matter]}`),
        isWhole,
        say,
      ),
    !isWhole &&
      [lines, unclear].some(isLong) &&
      buttons(button(ref('prep', 'questions-all', talk.id), say.prep.moreButton)),
    paragraph(say.prep.questionsHint),
    buttons(
      button(ref('prep', 'own', talk.id), say.card.addOwn),
      button(ref('prep', 'swap', talk.id), say.card.swap),
      button(ref('prep', 'musts', talk.id), say.card.chooseMusts),
      button(whyRef('questions'), say.prep.why),
    ),
    (own.length > 0 || musts !== undefined || out.length > 0 || again !== undefined) &&
      buttons(button(ref('prep', 'questions-anew', talk.id), say.card.backToBot)),
  )
}

/** `done`: the step behind the last button. */
type Pick<Question> = {
  title: (name: string) => Text
  hint: Text
  questions: readonly Question[]
  step: string
  label: (question: Question) => string
  done?: string
}

/** Each question as a button. */
const pick = <Question extends { id: string }>(
  talk: Interview,
  say: Words,
  { title, hint, questions, step, label, done = 'questions-done' }: Pick<Question>,
  note?: Text,
): View =>
  view(
    heading(title(talk.contact.name)),
    paragraph(note ?? hint),
    buttons(
      ...questions.map((question) =>
        button(ref('prep', step, pair(talk.id, question.id)), clip(label(question), LIMITS.buttonLabel)),
      ),
      primary(ref('prep', done, talk.id), say.card.done),
    ),
  )

/** The closing ones are always asked. */
const notClosing = (questions: readonly CardQuestion[]): readonly CardQuestion[] =>
  questions.filter((question) => !isClosing(question))

/** So many buttons fit under a message everywhere. */
const PICKED_FROM = 20

/** Also those that have no room yet: marked, they have it first. */
const musts = (talk: Interview, by: Member, say: Words, note?: Text): View => {
  const label = (question: Written & { must?: boolean }) => {
    const words = wordsOnCard(question, by, say)
    return question.must ? say.card.must(words) : words
  }
  const { mustsTitle: title, mustsHint: hint } = say.card
  const { questions: onCard } = cardQuestions(talk, by)
  const questions = [...notClosing(onCard), ...waitingFor(onCard, talk, by)].slice(0, PICKED_FROM)
  return pick<Written & { must?: boolean }>(talk, say, { title, hint, questions, step: 'must', label }, note)
}

const swap = (talk: Interview, by: Member, say: Words, note?: Text): View => {
  const label = (question: CardQuestion) => wordsOnCard(question, by, say)
  const { swapTitle: title, swapHint: hint } = say.card
  return pick(
    talk,
    say,
    { title, hint, questions: notClosing(cardQuestions(talk, by).questions), step: 'swap-out', label },
    note,
  )
}

const left = (talk: Interview, by: Member, say: Words): View => {
  const { left: over = [] } = arrangementOf(talk.questions)
  const { leftTitle: title, leftHint: hint } = say.card
  return pick(talk, say, {
    title,
    hint,
    questions: takenAlong(talk, by, say),
    step: 'left-mark',
    label: ({ id, words }) => (over.includes(id) ? say.card.left(words) : words),
    done: 'left-done',
  })
}

/** A step about one question of a talk: its ref's id names both. */
const questionStep = (decide: (asked: Asked, talk: Interview, question: string) => Decision) =>
  step<Interview | undefined>({
    facts: (read, { by, id }) => read.interview(ownerOf(by), unpair(id)[0]),
    decide: (asked, talk) => (talk ? decide(asked, talk, unpair(asked.id)[1]) : gone(asked)),
  })

const without = (all: readonly string[], id: string): readonly string[] => all.filter((one) => one !== id)

/** The card's questions: which are asked, which must be, and one's own (C6 to C9). */
export const questions: Flow['steps'] = {
  questions: talkStep({ decide: ({ by, say }, talk) => ({ reply: here(overview(talk, by, say)) }) }),
  'questions-done': talkStep({ decide: ({ by, say }, talk) => ({ reply: instead(overview(talk, by, say)) }) }),
  'questions-all': talkStep({
    decide: ({ by, say }, talk) => ({ reply: instead(overview(talk, by, say, undefined, true)) }),
  }),
  'questions-anew': talkStep({
    decide: ({ by, id, say }, talk) => {
      const { left: over } = arrangementOf(talk.questions)
      const questions = over ? { left: over } : {}
      return {
        changes: [{ do: 'arrangeQuestions', interview: id, questions }],
        reply: instead(overview(arranged(talk, questions), by, say)),
      }
    },
  }),

  musts: talkStep({ decide: ({ by, say }, talk) => ({ reply: instead(musts(talk, by, say)) }) }),
  must: questionStep(({ by, say }, talk, question) => {
    const shown = asShown(choosingOf(talk, by))
    const marked = shown.musts
    const isMarked = marked.includes(question)
    if (!isMarked && marked.length >= MUSTS) return { reply: instead(musts(talk, by, say, say.card.tooManyMusts)) }
    const next = isMarked ? without(marked, question) : [...marked, question]
    const after = { ...arrangementOf(talk.questions), ...shown, musts: next }
    // A must-ask that was marked is never lost: rather, one more is not marked.
    const kept = cardQuestions(arranged(talk, after), by).questions.flatMap(({ id, must }) => (must ? [id] : []))
    if (!isMarked && !next.every((id) => kept.includes(id)))
      return { reply: instead(musts(talk, by, say, say.card.noRoom(talk.minutes))) }
    return {
      changes: [{ do: 'arrangeQuestions', interview: talk.id, questions: after }],
      reply: instead(musts(arranged(talk, after), by, say)),
    }
  }),

  swap: talkStep({ decide: ({ by, say }, talk) => ({ reply: instead(swap(talk, by, say)) }) }),
  'swap-out': questionStep(({ by, say }, talk, question) => {
    const swapped = swappedOut(choosingOf(talk, by), question)
    if (!swapped) return { reply: instead(swap(talk, by, say, say.card.noOther)) }
    const { left: over } = arrangementOf(talk.questions)
    const after = { ...swapped, ...(over && { left: over }) }
    return {
      changes: [{ do: 'arrangeQuestions', interview: talk.id, questions: after }],
      reply: instead(swap(arranged(talk, after), by, say)),
    }
  }),

  own: talkStep({
    decide: ({ id, say }) => ({ reply: opens(openForm(ownForm, say.card.ownForm, ref('prep', 'own-save', id))) }),
  }),
  'own-save': talkStep({
    form: { definition: ownForm, words: (say) => say.card.ownForm },
    decide: ({ by, id, form, entry: { words }, say }, talk) => {
      const before = arrangementOf(talk.questions)
      const own = [...(before.own ?? []), { id: form, words }]
      const closed = closedness(words, talk.contact.organisation)
      const hint = closed && say.card.closed[closed](words)
      const refused = (why: Text): Decision => ({
        reply: instead(overview(talk, by, say, hint ? join([why, hint], '\n') : why)),
      })
      if (own.length > MOST_OWN) return refused(say.card.tooManyOwn(words))
      // Must-asks stay, and so does what there is still room for.
      const after = { ...before, ...asShown(choosingOf(talk, by)), own }
      if (!cardQuestions(arranged(talk, after), by).questions.some((one) => one.id === form))
        return refused(say.card.noRoomForOwn(talk.minutes, forOpening(talk.minutes), words))
      return {
        changes: [{ do: 'arrangeQuestions', interview: id, questions: after }],
        reply: instead(overview(arranged(talk, after), by, say, hint)),
      }
    },
  }),

  /** C10: what was not asked, for the note after the talk. */
  left: talkStep({ decide: ({ by, say }, talk) => ({ reply: here(left(talk, by, say)) }) }),
  'left-mark': questionStep(({ by, say }, talk, question) => {
    const before = arrangementOf(talk.questions)
    const { left: over = [] } = before
    const after = { ...before, left: over.includes(question) ? without(over, question) : [...over, question] }
    return {
      changes: [{ do: 'arrangeQuestions', interview: talk.id, questions: after }],
      reply: instead(left(arranged(talk, after), by, say)),
    }
  }),
  'left-done': talkStep({
    decide: ({ by, id, say }, talk) => {
      const over = leftOver(talk, by, say)
      const inTheirWords = (ownDraft('thanks', by)?.template ?? '') !== ''
      const draft = talk.drafts.thanks ? 'written' : inTheirWords ? 'program' : 'open'
      const thanks = talk.thankedAt === undefined ? draft : 'sent'
      const to = thanks !== 'sent' && button(ref('thanks', 'draft', id), say.log.draftThanks)
      return {
        reply: instead(
          view(
            paragraph(
              over.length === 0 ? say.card.nothingLeft : say.card.leftDone[thanks](over.length, askedInNote(over)),
            ),
            over.length > 0 && list(over.map((words) => text`${words}`)),
            buttons(to, button(ref('why', 'practice', 'C10'), say.prep.why)),
          ),
        ),
      }
    },
  }),
}
