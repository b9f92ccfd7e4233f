import type { DraftSlots } from '../../../coaching/drafts.ts'
import { askedInNote } from '../../../coaching/left-over.ts'
import type { Format } from '../../../interviews/interview.ts'
import {
  ended,
  fitted,
  inOneLine,
  paragraphs,
  personOf,
  quoted,
  SPOKEN_OF,
  sentences,
  signed,
  slot,
} from '../../draft-pieces.ts'
import { listed } from '../list.ts'
import { hello, undated } from './pieces.ts'

const FOR_WHAT: Record<Format, string> = {
  // A talk that was never planned has no format of its own: nothing is claimed.
  video: 'tomarse el tiempo de hablar conmigo',
  phone: 'tomarse el tiempo de hablar conmigo',
  person: 'tomarse el tiempo de recibirme',
  coffee: 'tomarse el tiempo de encontrarse conmigo',
  writing: 'tomarse el tiempo de contestar mis preguntas',
}

/**
 * Thanks, made of what was logged: what was learned in the student's own words, the advice, the names.
 * 80 to 170 words that end with the student's name; at most 1,800 characters whatever the slots hold.
 */
export const thanks = (slots: DraftSlots): string => fitted((most) => note(slots, most), 170)

const note = (slots: DraftSlots, most: number): string => {
  const { contact, profile, format, learned, suggestions, referrals, left = [] } = slots
  // What was learned matters most (D9), so it keeps the most room.
  const short = Math.max(12, Math.ceil(most / 3))
  const told = slot(inOneLine(learned), most)
  const advice = suggestions.map(({ words }) => slot(undated(words), short)).filter((words) => words !== '')
  const names = referrals.map(({ name }) => personOf(name, Math.min(short, 40))).filter((name) => name !== '')
  return paragraphs(
    hello(contact.name, most),
    sentences(
      `Gracias por ${FOR_WHAT[format]}, y por compartir lo que sabe.`,
      // B12: only where the student said so.
      format === 'coffee' && slots.slots.paid === true && 'Gracias también por la invitación: fue muy amable.',
      'Me sirvió mucho que me contara cómo es su trabajo.',
    ),
    sentences(
      told !== '' && `Una cosa de mis notas que se me quedó grabada: ${ended(quoted(told))}`,
      (told === '' || advice.length + names.length === 0) && 'Me dejó mucho en que pensar, y quiero averiguar más.',
    ),
    sentences(
      advice.length > 0 && ended(`Voy a seguir su consejo: ${listed(advice.slice(0, SPOKEN_OF).map(quoted))}`),
      names.length > 0 && `Gracias también por hablarme de ${listed(names.slice(0, SPOKEN_OF))}.`,
      'Le contaré cómo sigue todo desde aquí, porque usted tuvo parte en ello.',
    ),
    left.length > 0 && leftOver(left),
    'Si alguna vez puedo devolverle el favor, lo haré con mucho gusto.',
    signed('Muchas gracias,', profile.name, most),
  )
}

/** C10: what there was no time for, asked in passing. A question is never cut: nobody could answer it. */
const leftOver = (questions: readonly string[]): string => {
  const asked = askedInNote(questions)
  const rest = questions.length - asked
  return sentences(
    `No nos alcanzó el tiempo para ${questions.length === 1 ? 'una' : questions.length} de mis preguntas: ${questions.slice(0, asked).map(quoted).join(' ')}`,
    'Si le es fácil escribir una línea o dos, me encantaría saber qué piensa.',
    rest > 0 && `¿Puedo enviarle también ${rest === 1 ? 'la otra' : `las otras ${rest}`}?`,
  )
}
