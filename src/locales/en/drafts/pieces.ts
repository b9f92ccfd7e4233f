import type { DraftSlots } from '../../../coaching/drafts.ts'
import type { Profile, Stage } from '../../../people/member.ts'
import { ended, nameOf, naming, type Part, slot } from '../../draft-pieces.ts'

/** Who somebody is, where it is typed as a title: "My Uncle Ben", "The Mayor". */
const WHO =
  /(?:\p{L}*(?:mother|father|mom|dad|friend|mate|man|woman|person|er|or|our|ist|ian)|Grand\p{L}+|Nana?|Granny|Uncle|Aunt(?:ie)?|Cousin|Niece|Nephew|Son|Wife|Husband|Boss|Coach|Prof|Dean|Principal|President|Chef|Nurse|Vet|Landlord|Priest|Rabbi|Guy|Lady|Girl|Boy|Kid|Family|Folks|Colleague|Head|Clerk|Agent|Student|Alum\p{L}*)(?!\p{L})/u
    .source

export const { referrer, greeted } = naming({
  own: new RegExp(`^(?:(?:my|our|the|an?) |(?:My|Our|The|An?) (?:\\p{Ll}|${WHO}))`, 'u'),
  before: new RegExp(`^(?:[Mm]y|[Oo]ur) (?:(?:\\p{Ll}+|${WHO})(?:['’]s)? )+(?=\\p{Lu})`, 'u'),
  after: /(?: (?:from|at|on|in|of|with|who|next|down)|,) .*$/u,
})

/** After "I'd like to find out", an aim that begins with the same words. */
const withoutFindOut = (aim: string): string =>
  aim.replace(
    /^(?:i(?:'d| would)? (?:want|like|hope|wish) to |to )?(?:find out|learn|know|understand|hear)(?: about)? /i,
    '',
  )
/** What one most wants to know. */
export const aimLine = (aim: string, most: number, today = ''): Part => {
  const what = slot(aim, most)
  return what !== '' && ended(`What I'd most like to find out${today}: ${withoutFindOut(what)}`)
}

export const hello = (name: string, most: number): string => {
  const who = greeted(name, most)
  return who === '' ? 'Hello,' : `Hello ${who},`
}

const STUDENTS: Record<Exclude<Stage, 'changer'>, string> = {
  first: 'a student',
  middle: 'a student',
  final: 'a final-year student',
  graduate: 'a graduate student',
  alumnus: 'a graduate',
}

/** What many write who have no subject yet. */
const UNDECIDED = /^(undeclared|undecided|none|not sure|n\/?a|-)$/i

/** Who one is (B4): "a final-year student of History at State College". */
export const student = ({ stage, field, school }: Profile, most: number): string => {
  const subject = UNDECIDED.test(field.trim()) ? '' : slot(field, Math.min(most, 60))
  const where = slot(school, Math.min(most, 60))
  const from = where === '' ? '' : ` ${stage === 'alumnus' || stage === 'changer' ? 'from' : 'at'} ${where}`
  if (stage !== 'changer') return `${STUDENTS[stage]}${subject === '' ? '' : ` in ${subject}`}${from}`
  const background =
    subject === '' && where === '' ? '' : `, with a background${subject === '' ? '' : ` in ${subject}`}${from}`
  return `somebody who is changing careers${background}`
}

/** By name and by what one is: `My name is` before it, or what else begins the sentence. */
export const introduced = (profile: Profile, most: number): string => {
  const name = nameOf(profile.name, most)
  return `${name === '' ? "I'm" : `My name is ${name}. I'm`} ${student(profile, most)}.`
}

/** Somebody may have typed a job ("nurse"), a field ("medicine") or what they do ("runs a bakery"): so it stands by itself. */
export const path = ({ occupation }: DraftSlots['contact'], most: number): Part => {
  const what = slot(occupation, Math.min(most, 80))
  return what !== '' && ended(`I'm exploring this career path: ${what}`)
}

/** "your work at the Royal". */
export const theirWork = ({ organisation }: DraftSlots['contact'], most: number): string => {
  const place = slot(organisation, Math.min(most, 80))
  return place === '' ? 'your work' : `your work at ${place}`
}

const DEADLINE =
  /,? (?:by|before|until|till) (?:(?:the|next|this|early|late|mid|end of|of) )*(?:\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|week|month|year|term|semester|summer|fall|autumn|winter|spring|tomorrow|tonight|end|christmas|easter|finals)[^,;.]{0,30}\.?$/i
/** The student's own deadline is no matter of whoever gave the advice. */
export const undated = (words: string): string => words.replace(DEADLINE, '')
