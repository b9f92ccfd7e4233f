import type { ItemId } from '../../coaching/checklist.ts'
import { clip, oneLine } from '../../core/clean.ts'
import type { Contact } from '../../interviews/interview.ts'
import type { Policy, Resume } from '../../people/policy.ts'

type Slots = {
  contact: Pick<Contact, 'name' | 'organisation' | 'occupation'>
  policy: Pick<Policy, 'arriveEarly' | 'resume'>
}

const short = (words: string): string => clip(oneLine(words), 26)
const owner = (name: string): string => (name === '' ? 'their' : /s$/iu.test(name) ? `${name}'` : `${name}'s`)

const research = (organisation: string, occupation: string): string => {
  if (organisation !== '') return `Read ${owner(organisation)} site`
  return occupation === '' ? 'Read up on the field' : `Read up on the work: ${occupation}`
}

const BAGS: Record<Resume, string> = {
  home: 'Pack notebook, pen and watch',
  case: 'Pack notebook, pen, watch, a résumé in case',
  always: 'Pack notebook, pen, watch and your résumé',
}

const LABELS = {
  organisation: ({ contact }) => research(short(contact.organisation), short(contact.occupation)),
  person: ({ contact }) => `Look up ${owner(short(contact.name))} recent work`,
  windows: () => 'Offer two or three times',
  nearby: () => 'Pick a place close to their work',
  opening: () => 'Say your opening aloud once',
  prompts: () => 'Rehearse “tell me about yourself”',
  musts: () => 'Know your three must-asks by heart',
  clothes: () => 'Choose what to wear, as for an interview',
  bag: ({ policy: { resume } }) => BAGS[resume],
  pay: () => 'Bring enough to pay for both of you',
  early: ({ policy: { arriveEarly } }) =>
    `Plan to be there ${arriveEarly} ${arriveEarly === 1 ? 'minute' : 'minutes'} early`,
  route: () => 'Look up the way, so that you are on time',
  camera: () => 'Test link, camera and headset',
  phone: () => 'Charge your phone, find a quiet room',
  notebook: () => 'Put notebook and pen within reach',
  introduction: () => 'Say who you are and who gave you the name',
  purpose: () => 'Say in the subject line what it is about',
  few: () => 'Send only the questions that matter most',
  beyond: () => 'Leave out what you can look up',
  unhurried: () => 'Say that there is no hurry to answer',
} satisfies Record<ItemId, (slots: Slots) => string>

/** A short label, at most 60 characters whatever was typed. `arriveEarly` is in minutes. */
export const label = (id: ItemId, slots: Slots): string => LABELS[id](slots)
