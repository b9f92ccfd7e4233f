import type { OpeningSlots } from '../../../coaching/drafts.ts'
import { ended, fitted, nameOf, paragraphs, sentences, slot } from '../../draft-pieces.ts'
import { count } from '../count.ts'
import { aimLine, introduced } from './pieces.ts'

/** What one says first (C4): background and goals, a minute to a minute and a half when said aloud. */
export const opening = (slots: OpeningSlots): string => fitted((most) => spokenOpening(slots, most), 250)

const spokenOpening = ({ contact, minutes, aim, profile }: OpeningSlots, most: number): string => {
  const who = nameOf(contact.name, most)
  const place = slot(contact.organisation, Math.min(most, 80))
  const interests = slot(profile.interests, most)
  return paragraphs(
    sentences(
      `Gracias por darme este tiempo${who === '' ? '' : `, ${who}`}.`,
      'Si le parece, le cuento en un minuto quién soy y por qué le busqué, y después prefiero escuchar.',
    ),
    sentences(
      introduced(profile, most),
      interests !== '' && ended(`Algunas cosas que me importan: ${interests}`),
      contact.occupation === ''
        ? 'Quiero saber qué tipo de trabajo va conmigo.'
        : 'Estoy mirando de cerca un trabajo como el suyo. Quiero saber si va conmigo.',
      `Desde fuera veo solo una parte${place === '' ? '' : `, también de ${place}`}. El resto lo conoce quien está dentro.`,
      'Ninguna página me puede decir cómo es desde dentro, en un día normal, con lo bueno y con lo malo. Por eso quiero hablar con alguien que lo hace de verdad.',
    ),
    sentences(
      aimLine(aim, most, ' hoy') || 'Me gustaría volver a casa con una idea clara de su trabajo.',
      'Para que quede claro desde el principio, vengo a aprender y no a pedir trabajo.',
    ),
    sentences(
      `Le pedí ${count(minutes, 'minuto', 'minutos')}, y voy a estar al tanto del reloj.`,
      'Traigo unas pocas preguntas. Si hay una mejor que debería hacerle, dígamela, por favor.',
      'Y si no puede contestar algo, dígame y seguimos con otra cosa. ¿Le parece bien si tomo notas?',
    ),
  )
}
