import type { DraftSlots, RequestId } from '../../../coaching/drafts.ts'
import { type Found, foundOf } from '../../../interviews/drafts.ts'
import type { Format } from '../../../interviews/interview.ts'
import { ended, fitted, type Part, paragraphs, sentences, signed, slot } from '../../draft-pieces.ts'
import { count } from '../count.ts'
import { aimLine, hello, introduced, path, referrer, speaking, theirWork } from './pieces.ts'
import { offered } from './times.ts'

const time = (minutes: number): string => count(minutes, 'minuto', 'minutos')

export const asking: Record<Format, (minutes: number) => string> = {
  video: (minutes) => `¿Podría darme ${time(minutes)} de su tiempo, por videollamada o como le quede mejor?`,
  phone: (minutes) => `¿Podría darme ${time(minutes)} de su tiempo por teléfono?`,
  person: (minutes) => `¿Podría darme ${time(minutes)} de su tiempo, en persona donde trabaja si le queda bien?`,
  coffee: (minutes) => `¿Puedo invitarle a un café de ${time(minutes)}, en un lugar cerca de su trabajo?`,
  writing: (minutes) =>
    `¿Podría enviarle unas pocas preguntas por escrito? Contestarlas no debería llevarle más de ${time(minutes)}.`,
}

const FOUND: Record<Found, string> = {
  alumni: 'Encontré su nombre en nuestra lista de egresados.',
  network: 'Encontré su perfil en internet.',
  article: 'Encontré su nombre en algo que publicó o presentó.',
  association: 'Encontré su nombre por una asociación de su campo.',
  directory: 'Encontré su nombre en un directorio de su campo.',
  met: 'Ya nos conocemos, y por eso pensé en usted.',
}

/** Who gave the name, else how it was found (B5). */
export const source = (contact: DraftSlots['contact'], most: number): Part => {
  const who = referrer(contact.referredBy, most)
  const found = foundOf(contact)
  return who === '' ? found !== undefined && FOUND[found] : `${who} me dio su nombre.`
}

const exploring = ({ contact }: DraftSlots, most: number): string =>
  sentences(path(contact, most), `Me encantaría que usted me contara cómo es de verdad ${theirWork(contact, most)}.`)

const NO_JOB = 'Es para aprender, no para pedir trabajo.'

const atYourConvenience = (slots: DraftSlots, most: number): string => {
  if (slots.format === 'writing') return 'No hay ninguna prisa: conteste cuando le quede bien, tan breve como quiera.'
  const times = offered(slots, most)
  return times === ''
    ? 'Yo me adapto a su horario. Si me dice dos o tres opciones, tomo una.'
    : `${times} Si no le sirve, cualquier otra hora suya está bien.`
}

const email = (slots: DraftSlots, most: number): string => {
  const { contact, minutes, format, aim, profile } = slots
  const interests = slot(profile.interests, most)
  return paragraphs(
    `Asunto: ¿${time(minutes)} para preguntarle por su trabajo?`,
    hello(contact.name, most),
    sentences(
      introduced(profile, most),
      source(contact, most),
      exploring(slots, most),
      interests !== '' && ended(`Mis intereses: ${interests}`),
    ),
    sentences(asking[format](minutes), aimLine(aim, most)),
    `Busco aprender, no pedir trabajo, y respetaré el tiempo. ${atYourConvenience(slots, most)}`,
    signed('Gracias por pensarlo.\n', profile.name, most),
  )
}

const message = (slots: DraftSlots, most: number): string => {
  const { contact, minutes, format, aim, profile } = slots
  return paragraphs(
    sentences(hello(contact.name, most, '.'), introduced(profile, most), source(contact, most), exploring(slots, most)),
    sentences(asking[format](minutes), aimLine(aim, most), NO_JOB),
    sentences(atYourConvenience(slots, most), '¡Gracias!'),
  )
}

const call = (slots: DraftSlots, most: number): string => {
  const { contact, minutes, format, aim, profile } = slots
  return paragraphs(
    'Cuando conteste',
    sentences(hello(contact.name, most, '.'), speaking(profile, most), source(contact, most), '¿Tiene un minuto?'),
    sentences(
      exploring(slots, most),
      aimLine(aim, most),
      NO_JOB,
      asking[format](minutes),
      format !== 'writing' && '¿Qué día le queda bien?',
      offered(slots, most),
    ),
    'Si puede ahora',
    'Gracias, muy amable. Tengo aquí mis preguntas.',
    'Si no tiene tiempo',
    'Claro que sí. ¿Cuándo sería buen momento para llamarle otra vez?',
  )
}

const voicemail = (slots: DraftSlots, most: number): string => {
  const { contact, minutes, profile } = slots
  const number = slot(profile.phone ?? '', Math.min(most, 40))
  return sentences(
    hello(contact.name, most, '.'),
    speaking(profile, most),
    source(contact, most),
    path(contact, most),
    `Me gustaría preguntarle por ${theirWork(contact, most)} durante ${time(minutes)}.`,
    NO_JOB,
    number !== '' && `Mi número es ${number}.`,
    'Yo también vuelvo a llamar en unos días. ¡Gracias!',
  )
}

const WRITERS: Record<RequestId, (slots: DraftSlots, most: number) => string> = {
  'request-email': email,
  'request-call': call,
  'request-voicemail': voicemail,
  'request-message': message,
}

/** Asks for a talk, in each of the ways in which one can; at most 1,800 characters whatever the slots hold. */
export const request =
  (id: RequestId) =>
  (slots: DraftSlots): string =>
    fitted((most) => WRITERS[id](slots, most), 290)
