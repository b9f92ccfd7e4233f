import { clip } from '../../core/clean.ts'
import { date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import { type Due, triedAt, type What } from '../../interviews/due.ts'
import type { Interview } from '../../interviews/interview.ts'
import type { Words } from '../en/index.ts'
import { thanks } from './thanks.ts'

/** What was advised for a day and is not done; a long piece is cut. */
const adviceFor = (day: Instant, suggestions: Interview['suggestions']): string =>
  clip(
    suggestions
      .filter(({ on, doneAt }) => on === day && doneAt === undefined)
      .map(({ words }) => words)
      .join('; '),
    200,
  )

const lines: Record<What, (due: Due, now: Instant) => Text> = {
  log: ({ interview, from }) =>
    text`Anotar la charla con ${strong(interview.contact.name)} (debía terminar: ${date(from, 'near')})`,
  thanks: ({ interview, by }, now) => text`Dar las gracias a ${thanks.owed(interview.contact.name, by, now)}`,
  ask: ({ interview, from }) =>
    text`Pedirle otra vez la charla a ${strong(interview.contact.name)} (desde: ${date(from, 'day')})`,
  call: ({ interview }) =>
    triedAt(interview) === undefined
      ? text`Llamar a ${strong(interview.contact.name)}: aún no contesta`
      : text`Dejarlo así con ${strong(interview.contact.name)}, o pedir la charla más tarde: tampoco contesta a tu segundo intento`,
  next: ({ interview: { contact, nextStep }, from }) =>
    text`${nextStep?.words ?? ''} (tras la charla con ${strong(contact.name)}; fecha: ${date(from, 'day')})`,
  advice: ({ interview: { contact, suggestions }, by }) =>
    text`${adviceFor(by, suggestions)} (consejo de ${strong(contact.name)}; fecha: ${date(by, 'day')})`,
  report: ({ interview: { contact } }) =>
    text`Contar a ${strong(contact.referredBy)} cómo fue la charla con ${contact.name}`,
  keep: ({ interview: { contact } }) => text`Escribir a ${strong(contact.name)} para seguir en contacto`,
}

export const due: Words['due'] = {
  line: (one: Due, now: Instant): Text => lines[one.what](one, now),
}
