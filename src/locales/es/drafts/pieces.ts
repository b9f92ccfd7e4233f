import type { DraftSlots } from '../../../coaching/drafts.ts'
import type { Profile, Stage } from '../../../people/member.ts'
import { capital, ended, nameOf, naming, type Part, slot, smallIn, TOOLS } from '../../draft-pieces.ts'

const small = smallIn(TOOLS, / (?:en|para|con) /i)
/** "su trabajo de enfermera", "su trabajo de marketing": right of a job and of a field. "Trabajo social" says the word itself. */
export const theirRole = (occupation: string): string => {
  const words = small(occupation.replace(/^(?:una?|el|la) /iu, ''))
  if (words === '') return 'su trabajo'
  return /^trabajo(?!\p{L})/u.test(words) ? `su ${words}` : `su trabajo de ${words}`
}

/** Who somebody is, where it is typed as a title: "Mi Tía Rosa", "La Dra. Ruiz". */
const WHO =
  /(?:T[ií][oa]|Prim[oa]|Herman[oa]|Madre|Padre|Mamá|Papá|Amig[oa]|Vecin[oa]|Maestr[oa]|Profesora?|Profa?|Dra?|Doctora?|Sra?|Señora?|Srta|Lic|Ing|Jef[ea]|Entrenadora?)(?!\p{L})/u
    .source

export const { referrer, greeted } = naming({
  own: new RegExp(`^(?:(?:mis?|nuestr[oa]|una?|el|la) |(?:Mis?|Nuestr[oa]|Una?|El|La) (?:\\p{Ll}|${WHO}))`, 'u'),
  before: new RegExp(`^(?:[Mm]i|[Nn]uestr[oa]) (?:(?:\\p{Ll}+|${WHO}) )+(?=\\p{Lu})`, 'u'),
})

/** After "me gustaría saber", an aim that begins with the same words. */
const withoutKnow = (aim: string): string =>
  aim.replace(
    /^(?:quiero |quisiera |me gustaría |me gustaria )?(?:saber|averiguar|aprender|entender|conocer)(?: sobre)? /i,
    '',
  )
/** What one most wants to know. */
export const aimLine = (aim: string, most: number, today = ''): Part => {
  const what = slot(aim, most)
  return what !== '' && ended(`Lo que más me gustaría saber${today}: ${withoutKnow(what)}`)
}

/** With a colon on a line of its own; what goes on in the same line begins a sentence, so that it ends with a full stop. */
export const hello = (name: string, most: number, end: ':' | '.' = ':'): string => {
  const who = greeted(name, most)
  return who === '' ? `Hola${end}` : `Hola, ${who}${end}`
}

const STUDENTS: Record<Exclude<Stage, 'changer' | 'alumnus'>, string> = {
  first: 'estudiante',
  middle: 'estudiante',
  final: 'estudiante de último año',
  graduate: 'estudiante de posgrado',
}

/** What many write who have no subject yet. */
const UNDECIDED =
  /^(?:ninguna?|sin decidir|indecis[oa]|no s[eé]|aún no s[eé]|undeclared|undecided|none|not sure|n\/?a|-)$/i

/** Who one is (B4), as a sentence begins or goes on: "soy estudiante de Historia en State College". */
const student = ({ stage, field, school }: Profile, most: number): string => {
  const subject = UNDECIDED.test(field.trim()) ? '' : slot(field, Math.min(most, 60))
  const where = slot(school, Math.min(most, 60))
  const of = subject === '' ? '' : ` de ${subject}`
  const at = where === '' ? '' : ` en ${where}`
  if (stage === 'alumnus') return subject + where === '' ? 'ya terminé mis estudios' : `terminé mis estudios${of}${at}`
  if (stage !== 'changer') return `soy ${STUDENTS[stage]}${of}${at}`
  return subject + where === ''
    ? 'estoy cambiando de carrera'
    : `estoy cambiando de carrera; vengo${of}${where === '' ? '' : ` ${subject === '' ? 'de' : 'en'} ${where}`}`
}

/** By name and by what one is. */
export const introduced = (profile: Profile, most: number): string => {
  const name = nameOf(profile.name, most)
  const who = student(profile, most)
  return name === '' ? `${capital(who)}.` : `Me llamo ${name}. ${capital(who)}.`
}

/** How one says it on the phone. */
export const speaking = (profile: Profile, most: number): string => {
  const name = nameOf(profile.name, most)
  const who = student(profile, most)
  return name === '' ? `${capital(who)}.` : `Habla ${name}. ${capital(who)}.`
}

/** What their work is, as far as it is known: "su trabajo de analista en Engine Works". */
export const theirWork = ({ occupation, organisation }: DraftSlots['contact'], most: number): string => {
  const work = slot(occupation, Math.min(most, 80))
  const place = slot(organisation, Math.min(most, 80))
  return `${theirRole(work)}${place === '' ? '' : ` en ${place}`}`
}

const DEADLINE =
  /,? (?:antes del?|para el|para la|hasta el|hasta la|a más tardar el) (?:(?:próxim[oa]|fin de|final de|primer[oa]?) )*(?:\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|semana|mes|año|semestre|verano|otoño|invierno|primavera|fin)[^,;.]{0,30}\.?$/iu
/** The student's own deadline is no matter of whoever gave the advice. */
export const undated = (words: string): string => words.replace(DEADLINE, '')
