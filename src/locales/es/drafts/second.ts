import type { DraftSlots } from '../../../coaching/drafts.ts'
import { fitted, paragraphs, sentences, signed } from '../../draft-pieces.ts'
import { hello, introduced, path, speaking, theirWork } from './pieces.ts'
import { asking, source } from './request.ts'
import { dayFor, offered } from './times.ts'

const asked = ({ askedAt, zone }: DraftSlots): string =>
  askedAt === undefined ? 'hace unos días' : dayFor(askedAt, zone)

const NO_JOB = 'Es para aprender, no para pedir trabajo.'

/** A short note after no answer: messages get buried. */
export const secondNote = (slots: DraftSlots): string =>
  fitted((most) => {
    const { contact, minutes, format, profile } = slots
    return paragraphs(
      hello(contact.name, most),
      sentences(
        introduced(profile, most),
        `Me comuniqué con usted ${asked(slots)}.`,
        path(contact, most),
        `Me gustaría conocer ${theirWork(contact, most)}.`,
        source(contact, most),
        'Sé que las semanas se llenan, así que lo intento una vez más.',
      ),
      sentences(asking[format](minutes), NO_JOB, offered(slots, most)),
      'Si es mal momento, ¿cuándo sería mejor escribirle otra vez?',
      signed('Saludos cordiales,', profile.name, most),
    )
  }, 200)

export const secondCall = (slots: DraftSlots): string =>
  fitted((most) => {
    const { contact, minutes, format, profile } = slots
    return paragraphs(
      'Cuando conteste',
      sentences(
        hello(contact.name, most, '.'),
        speaking(profile, most),
        `Me comuniqué con usted ${asked(slots)}, y los mensajes a veces se pierden.`,
        source(contact, most),
        '¿Tiene un minuto?',
      ),
      sentences(
        path(contact, most),
        `Me gustaría conocer ${theirWork(contact, most)}.`,
        NO_JOB,
        asking[format](minutes),
        offered(slots, most),
      ),
      'Si no tiene tiempo',
      'Claro que sí. ¿Cuándo puedo probar otra vez?',
      'Si prefiere que no',
      'Gracias por decírmelo. ¿Hay alguien más a quien usted preguntaría en mi lugar?',
    )
  }, 220)
