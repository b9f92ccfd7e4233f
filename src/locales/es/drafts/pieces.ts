import type { DraftSlots } from '../../../coaching/drafts.ts'
import type { Profile, Stage } from '../../../people/member.ts'
import { capital, ended, nameOf, naming, type Part, slot } from '../../draft-pieces.ts'

/** Who somebody is, where it is typed as a title: "Mi Tía Rosa", "El Alcalde". */
const WHO =
  /(?:\p{L}*(?:or|ora|ero|era|ista|[óo]log[oa]|ario|aria|ente|enta|ogad[oa])|Abuel\p{L}+|T[ií][oa]|Prim[oa]|Herman[oa]|Madre|Padre|Mam[áa]|Pap[áa]|Padrin[oa]|Madrina|Suegr[oa]|Cuñad[oa]|Sobrin[oa]|Hij[oa]|Espos[oa]|Marido|Mujer|Novi[oa]|Pareja|Amig[oa]|Vecin[oa]|Colega|Maestr[oa]|Profa?|Dra?|Sra?|Srta|Lic|Ing|Jef[ea]|Alcalde\p{L}*|Dueñ[oa]|Decan[oa]|Médic[oa]|Much?ach[oa]|Chic[oa]|Niñ[oa]|Familia|Alumn[oa])(?!\p{L})/u
    .source

export const { referrer, greeted } = naming({
  own: new RegExp(`^(?:(?:mis?|nuestr[oa]|una?|el|la) |(?:Mis?|Nuestr[oa]|Una?|El|La) (?:\\p{Ll}|${WHO}))`, 'u'),
  before: new RegExp(
    `^(?:(?:[Mm]i|[Nn]uestr[oa]) (?:(?:\\p{Ll}+|${WHO}) )+(?=\\p{Lu})|(?:[Ll]a|[Ee]l) (?=(?:Dra?|Sra?|Srta|Lic|Ing|Profa?)\\. \\p{Lu}))`,
    'u',
  ),
  after: /(?: (?:en|que|con|(?:del|de(?: las?| los)?) (?!las? |los )\p{Ll})|, ).*$/u,
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

/** Somebody may have typed a job ("enfermera"), a field ("medicina") or what they do ("tiene una panadería"): so it stands by itself. */
export const path = ({ occupation }: DraftSlots['contact'], most: number): Part => {
  const what = slot(occupation, Math.min(most, 80))
  return what !== '' && ended(`Me da curiosidad esta profesión: ${what}`)
}

/** "su trabajo en Engine Works". */
export const theirWork = ({ organisation }: DraftSlots['contact'], most: number): string => {
  const place = slot(organisation, Math.min(most, 80))
  return place === '' ? 'su trabajo' : `su trabajo en ${place}`
}

const DEADLINE =
  /,? (?:antes del?|para el|para la|hasta el|hasta la|a más tardar el) (?:(?:próxim[oa]|fin de|final de|primer[oa]?) )*(?:\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|semana|mes|año|semestre|verano|otoño|invierno|primavera|fin)[^,;.]{0,30}\.?$/iu
/** The student's own deadline is no matter of whoever gave the advice. */
export const undated = (words: string): string => words.replace(DEADLINE, '')
