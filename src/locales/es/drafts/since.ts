import type { DraftSlots } from '../../../coaching/drafts.ts'
import { untold } from '../../../interviews/interview.ts'
import {
  ended,
  fitted,
  jobLine,
  learnedLine,
  nameOf,
  newsLine,
  paragraphs,
  quoted,
  SPOKEN_OF,
  sentences,
  signed,
  slot,
} from '../../draft-pieces.ts'
import { listed } from '../list.ts'
import { hello, undated } from './pieces.ts'

const STAYS = 'Una cosa que se me quedó grabada'
const NEW_JOB: Parameters<typeof jobLine>[2] = {
  job: (words: string): string => `Mi nuevo trabajo: ${words}`,
  starts: (when: string): string => `Empiezo ${/^\d/.test(when) ? `el ${when}` : when}`,
}

/** News for whoever gave the name (E1): short, with one thing that was learned. */
export const report = (slots: DraftSlots): string =>
  fitted((most) => {
    const { contact, profile } = slots
    return paragraphs(
      hello(contact.referredBy, most),
      sentences(
        `Hablé con ${nameOf(contact.name, most)}, y quería contarle cómo me fue.`,
        learnedLine(STAYS, slots, most) || 'Me sirvió mucho que me contara cómo es su trabajo.',
      ),
      'Gracias por darme el nombre, y por tomarse el tiempo de pensarlo.',
      signed('Saludos cordiales,', profile.name, most),
    )
  }, 120)

/** What came of their advice (E2). */
export const news = (slots: DraftSlots): string =>
  fitted((most) => {
    const { contact, profile } = slots
    const done = untold(slots)
      .map(({ words }) => slot(undated(words), most))
      .filter((words) => words !== '')
      .slice(0, SPOKEN_OF)
    return paragraphs(
      hello(contact.name, most),
      sentences(
        `Seguí su consejo, y quería que lo supiera${done.length === 0 ? '.' : `: ${ended(listed(done.map(quoted)))}`}`,
        newsLine(slots, most),
      ),
      'Se lo agradezco. Espero que todo le vaya bien.',
      signed('Saludos cordiales,', profile.name, most),
    )
  }, 140)

/** A sign of life (E3), with something of the student's own. */
export const keep = (slots: DraftSlots): string =>
  fitted((most) => {
    const { contact, profile } = slots
    return paragraphs(
      hello(contact.name, most),
      sentences(
        'Desde nuestra charla he pensado en ella más de una vez.',
        learnedLine('Lo que me contó todavía me sirve', slots, most),
      ),
      newsLine(slots, most),
      'Espero que todo le vaya bien.',
      signed('Saludos cordiales,', profile.name, most),
    )
  }, 140)

/** Back with a decision and what was done for it (E4): the one draft that may ask to hear of openings. */
export const feeler = (slots: DraftSlots): string =>
  fitted((most) => {
    const { contact, profile, decision } = slots
    const decided = slot(decision?.words ?? '', most)
    return paragraphs(
      hello(contact.name, most),
      sentences(
        'Nuestra charla me ayudó a ver a dónde quiero ir, y quería que lo supiera.',
        decided !== '' && `Ya lo decidí: ${ended(quoted(decided))}`,
        learnedLine(STAYS, slots, most),
      ),
      sentences('Lo que hice desde entonces:', newsLine(slots, most)),
      sentences(
        'Si se entera de una vacante que pueda ser para mí, me gustaría saberlo.',
        'Puedo enviarle un currículum, por si sirve. No hace falta que conteste.',
      ),
      signed('Muchas gracias,', profile.name, most),
    )
  }, 170)

/** "I got the job" (E5), to somebody who helped on the way. */
export const gotJob = (slots: DraftSlots): string =>
  fitted(
    (most) =>
      paragraphs(
        hello(slots.contact.name, most),
        sentences('Tengo una buena noticia, y usted tuvo parte en ella.', jobLine(slots, most, NEW_JOB)),
        sentences('Nuestra charla fue una de las que me trajeron hasta aquí.', learnedLine(STAYS, slots, most)),
        'Gracias. Espero que nos volvamos a encontrar.',
        signed('Muchas gracias,', slots.profile.name, most),
      ),
    140,
  )

/** The same to whoever gave a name. */
export const gotJobLead = (slots: DraftSlots): string =>
  fitted((most) => {
    const { contact, profile } = slots
    return paragraphs(
      hello(contact.referredBy, most),
      sentences('Tengo una buena noticia, y usted tuvo parte en ella.', jobLine(slots, most, NEW_JOB)),
      `Usted me habló de ${nameOf(contact.name, most)}, y esa charla fue una de las que me trajeron hasta aquí.`,
      'Gracias por abrirme esa puerta.',
      signed('Muchas gracias,', profile.name, most),
    )
  }, 120)
