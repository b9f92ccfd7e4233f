import type { DraftSlots } from '../../../coaching/drafts.ts'
import type { Profile, Stage } from '../../../people/member.ts'
import { ended, nameOf, naming, type Part, slot, smallIn, TOOLS } from '../../draft-pieces.ts'

export const listed = (parts: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  new Intl.ListFormat('en', { type }).format(parts)

const PROPER =
  /^(?:English|French|German|Spanish|Italian|Portuguese|Russian|Arabic|Hebrew|Latin|Greek|Chinese|Japanese|Korean|Hindi|Ukrainian|Polish|Turkish|Dutch|Catholic|American|African|Asian|European|Christian|Montessori)$/
/** A few words of jobs have a right to their capital. */
const begunSmall = smallIn(new RegExp(`${PROPER.source}|${TOOLS.source}`), / (?:at|for|with) /i)
/** "your data analyst role", "your marketing role": whoever typed it may have named a job or a field, and this is right of both. */
export const theirRole = (occupation: string): string =>
  occupation === '' ? 'your work' : `your ${begunSmall(occupation.replace(/^(?:an?|the) /i, ''))} role`

/** Who somebody is, where it is typed as a title: "My Uncle Ben". */
const WHO =
  /(?:Uncle|Aunt|Cousin|Brother|Sister|Mother|Father|Mom|Dad|Friend|Neighbor|Neighbour|Teacher|Professor|Advisor|Coach|Boss|Manager|Roommate)(?!\p{L})/u
    .source

export const { referrer, greeted } = naming({
  own: new RegExp(`^(?:(?:my|our|the|an?) |(?:My|Our|The|An?) (?:\\p{Ll}|${WHO}))`, 'u'),
  before: new RegExp(`^(?:[Mm]y|[Oo]ur) (?:(?:\\p{Ll}+|${WHO}) )+(?=\\p{Lu})`, 'u'),
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

/** What their work is, as far as it is known: "your nurse role at the Royal". */
export const theirWork = ({ occupation, organisation }: DraftSlots['contact'], most: number): string => {
  const work = slot(occupation, Math.min(most, 80))
  const place = slot(organisation, Math.min(most, 80))
  return `${theirRole(work)}${place === '' ? '' : ` at ${place}`}`
}

const DEADLINE =
  /,? (?:by|before|until|till) (?:(?:the|next|this|early|late|mid|end of|of) )*(?:\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|week|month|year|term|semester|summer|fall|autumn|winter|spring|tomorrow|tonight|end|christmas|easter|finals)[^,;.]{0,30}\.?$/i
/** The student's own deadline is no matter of whoever gave the advice. */
export const undated = (words: string): string => words.replace(DEADLINE, '')
