import { strong, type Text, text } from '../../core/text.ts'
import type { Circle, Origin } from '../../interviews/interview.ts'
import type { Candidate } from '../../interviews/reads.ts'
import { aboutIn } from '../candidate.ts'

/** Where names come from, as on a button or in a list. */
const circles: Record<Circle, string> = {
  family: 'Family',
  friends: 'Friends and neighbors',
  classmates: 'Classmates',
  teachers: 'Teachers',
  work: 'Work, now or before',
  services: 'People who serve you',
  alumni: 'Alumni lists',
  associations: 'Associations',
  authors: 'Authors',
  directories: 'Directories',
  networks: 'Online networks',
}
const origins: Record<Origin, string> = { ...circles, referral: 'Someone gave the name' }

/** What helps to think of somebody there. */
const hints: Record<Origin, Text> = {
  family: text`Aunts, cousins, a parent's friends: what do they all do?`,
  friends: text`Think of the street, the team, the choir. Whose job do you hardly know?`,
  classmates: text`Someone a year ahead, or a classmate with an internship, or their parents.`,
  teachers: text`Teachers often know who went where. Who taught you well?`,
  work: text`Past and present bosses, and those you worked beside.`,
  services: text`Who cuts your hair, fixes your bike, or does the books for your parents?`,
  alumni: text`Your school keeps a list of its graduates. Ask the alumni office.`,
  associations: text`Most fields have one. Look at its board, its events and its local chapter.`,
  authors: text`Who wrote an article or gave a talk that you liked?`,
  directories: text`A chamber of commerce or a staff page names people by what they do.`,
  networks: text`Search for the job and your school together.`,
  referral: text`Whom else did they name? At the same level, higher, or elsewhere.`,
}

const fields = {
  one: { label: 'Who, and what do they do?', placeholder: 'Ada Lovelace, data analyst' },
  two: { label: 'Someone else?', placeholder: 'Ben Ito' },
  three: { label: 'And another?' },
  link: { label: 'A link, if you have one', placeholder: 'https://engine.example/team' },
  why: { label: 'Why them? What do you share?', placeholder: 'We both like maps.' },
}

const aboutThem = aboutIn(origins, (name) => `through ${name}`)

/** "add Ada Lovelace, analyst https://engine.example because we both like maps". */
const quick =
  /^(?:please )?(?:add|i know)\b[\s:]*(?<name>[^,]*?)(?:,\s*(?<occupation>.*?))?(?:[\s,]+(?<link>https?:\/\/\S+))?(?:[\s,]+(?:because|since)\s+(?<why>.+))?$/i

/** Who do I know? From circles of people to names. */
export const people = {
  title: 'Who do I know?',
  heading: text`Who do you know?`,
  circle: circles,
  candidates: text`${strong('Not asked yet')}`,
  candidate: (one: Candidate): Text => {
    const about = aboutThem(one)
    return about === '' ? text`${strong(one.name)}` : text`${strong(one.name)} · ${about}`
  },
  circles: text`${strong('Start with people near you.')} Pick a circle, and think of up to three names.`,
  sources: text`${strong('Then look further.')}`,
  addOne: 'Add one name',
  /** How a name in plain words is read; they come in one line. */
  quick,
  circleForm: (origin: Origin) => ({ title: 'Who comes to mind?', submit: 'Save', intro: hints[origin], fields }),
  jobs: (used: readonly string[]): string => `Jobs so far: ${used.join(', ')}`,
  oneForm: {
    title: 'Add a name',
    submit: 'Save',
    fields: {
      name: { label: 'Who?', placeholder: 'Ada Lovelace' },
      occupation: { label: 'What do they do?', placeholder: 'Data analyst' },
      origin: { label: 'How do you know of them?', options: origins },
      link: fields.link,
      why: fields.why,
    },
  },
  kept: (names: readonly string[]): Text =>
    text`Kept: ${strong(names.join(', '))}. A short note is all it takes to ask.`,
  /** Somebody who was known: as they are kept now. */
  hadAlready: (one: Candidate, details: string): Text => {
    const about = aboutThem(one, details)
    return about === ''
      ? text`You noted ${strong(one.name)} before.`
      : text`You noted ${strong(one.name)} before, and so it stands: ${about}.`
  },
  /** Of the same, what could not be kept. */
  leftOut: (said: Candidate, details: string): Text =>
    text`Not kept, since something else was there: ${aboutThem(said, details)}.`,
  another: 'Another circle',
  askFirst: (name: string): string => `Ask ${name} first`,
  gatekeeper: text`That looks like a role in hiring or reception. People who do the job can tell you more about it.`,
}
