import type { ItemId } from '../../coaching/checklist.ts'
import { clip, oneLine } from '../../core/clean.ts'
import type { Contact } from '../../interviews/interview.ts'
import type { Policy, Resume } from '../../people/policy.ts'
import { count } from './count.ts'

type Slots = {
  contact: Pick<Contact, 'name' | 'organisation' | 'occupation'>
  policy: Pick<Policy, 'arriveEarly' | 'resume'>
}

const short = (words: string): string => clip(oneLine(words), 26)

const research = (organisation: string, occupation: string): string => {
  if (organisation !== '') return `Leer el sitio de ${organisation}`
  return occupation === '' ? 'Leer sobre el campo' : `Leer sobre el trabajo: ${occupation}`
}

const recent = (name: string): string => (name === '' ? 'Ver lo último que hizo' : `Ver lo último que hizo ${name}`)

const BAGS: Record<Resume, string> = {
  home: 'Llevar libreta, lápiz y reloj',
  case: 'Llevar libreta, lápiz, reloj y un currículum por si acaso',
  always: 'Llevar libreta, lápiz, reloj y tu currículum',
}

const LABELS = {
  organisation: ({ contact }) => research(short(contact.organisation), short(contact.occupation)),
  person: ({ contact }) => recent(short(contact.name)),
  windows: () => 'Ofrecer dos o tres horarios',
  nearby: () => 'Elegir un lugar cerca de su trabajo',
  opening: () => 'Decir tu presentación una vez en voz alta',
  prompts: () => 'Ensayar “háblame de ti”',
  musts: () => 'Saber de memoria tus tres preguntas clave',
  clothes: () => 'Elegir ropa, como para una entrevista',
  bag: ({ policy: { resume } }) => BAGS[resume],
  pay: () => 'Llevar dinero para pagar lo de los dos',
  early: ({ policy: { arriveEarly } }) => `Planear llegar ${count(arriveEarly, 'minuto', 'minutos')} antes`,
  route: () => 'Ver el camino, para llegar a tiempo',
  camera: () => 'Probar enlace, cámara y audífonos',
  phone: () => 'Cargar el teléfono, buscar un sitio tranquilo',
  notebook: () => 'Tener libreta y lápiz a mano',
  introduction: () => 'Decir quién eres y quién te dio el nombre',
  purpose: () => 'Decir en el asunto de qué se trata',
  few: () => 'Enviar solo las preguntas que más importan',
  beyond: () => 'Dejar fuera lo que se puede buscar',
  unhurried: () => 'Decir que puede contestar sin prisa',
} satisfies Record<ItemId, (slots: Slots) => string>

/** A short label, at most 60 characters whatever was typed. `arriveEarly` is in minutes. */
export const label = (id: ItemId, slots: Slots): string => LABELS[id](slots)
