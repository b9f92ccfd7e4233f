import type { Matter } from '../../coaching/reflection.ts'
import { strong, type Text, text } from '../../core/text.ts'
import type { Contact } from '../../interviews/interview.ts'
import type { Tally } from '../../interviews/perspective.ts'

/** What one asks oneself, as it is ticked and listed. */
const matters: Record<Matter, string> = {
  skills: 'Whether they use skills I want to use',
  qualify: 'Whether I would qualify',
  job: 'What the job really is',
  enjoy: 'Whether I would enjoy it',
  ideas: 'New ideas for what I could do',
  pay: 'What it pays',
  field: 'What I think of the field',
  organisation: 'Whether I would like the place',
  needs: 'What the field needs, and its problems',
  help: 'How I could help with them',
  strengths: 'Which of my strengths would count',
}

type Rated = Readonly<Record<1 | 2 | 3 | 4 | 5, string>>
const ratings = {
  did: { 5: 'Very well', 4: 'Well', 3: 'Fairly well', 2: 'Not so well', 1: 'Badly' },
  trust: { 5: 'Fully', 4: 'Mostly', 3: 'In part', 2: 'A little', 1: 'Not much' },
  bond: { 5: 'Very well', 4: 'Well', 3: 'Fairly well', 2: 'A little', 1: 'Hardly' },
} satisfies Record<'did' | 'trust' | 'bond', Rated>

const people = (count: number): string => (count === 1 ? 'person' : 'people')

/** After a talk: what is clear, and what several people agree on. */
export const reflect = {
  lookBack: 'Look back',
  compare: 'Compare',
  picture: 'See the picture',
  matters,
  ratings: ratings as Record<keyof typeof ratings, Readonly<Record<number, string>>>,
  backForm: {
    title: 'Look back',
    submit: 'Save',
    fields: {
      clear: { label: 'Tick what is clear to you now', hint: 'Most of them is a good talk.', options: matters },
      did: { label: 'How did you do?', options: ratings.did },
      trust: { label: 'How far do you trust what you heard?', options: ratings.trust },
      bond: { label: 'How well did you two connect?', options: ratings.bond },
      words: { label: 'In your own words', placeholder: 'Next time I will ask about pay sooner.' },
    },
  },
  notHeld: (name: string): Text => text`Log your talk with ${name} first. Then we can look back on it.`,
  title: (name: string): Text => text`Looking back on ${name}`,
  clear: (clear: number, all: number): Text => text`${clear} of ${all} clear`,
  next: ({ occupation }: Contact): Text =>
    text`If there is time, the card for your next talk about this job asks about these: ${strong(occupation)}.`,
  noOccupation: text`What is their job? Then the card for your next talk about it asks about these, if there is time.`,
  did: 'You did',
  trust: 'You trust it',
  bond: 'You connected',
  words: 'You wrote',
  addOccupation: 'Add their job',
  occupationForm: {
    title: 'Their job',
    submit: 'Save',
    fields: { occupation: { label: 'What do they do?', placeholder: 'Data analyst' } },
  },
  used: (occupations: readonly string[]): string => `So far: ${occupations.join(', ')}`,
  named: ({ name, occupation }: Contact): Text => text`Noted: ${name} · ${strong(occupation)}.`,
  compareTitle: (name: string): Text => text`What ${name} said`,
  nothingToCompare: text`Was there a point that you will ask others about too? Note it, and I'll count who agrees.`,
  compareHint: text`Did they say this too?`,
  tag: (tag: string, agrees: boolean | undefined): Text => {
    if (agrees === undefined) return text`${tag}`
    return agrees ? text`${tag} · ${strong('said so')}` : text`${tag} · ${strong('said otherwise')}`
  },
  so: 'Said so',
  otherwise: 'Said otherwise',
  unsaid: 'Take back',
  newTag: 'Something new',
  allSaid: 'All they said',
  tagsForm: {
    title: 'What did they say?',
    submit: 'Save',
    fields: {
      tag: { label: 'In a few words', placeholder: "A master's is expected" },
      said: { label: 'What did they say of it?', options: { so: 'That it is so', otherwise: 'That it is not' } },
      another: { label: 'Something else', placeholder: 'Evening work is common' },
      saidToo: { label: 'What did they say of that?', options: { so: 'That it is so', otherwise: 'That it is not' } },
    },
  },
  gauge: (occupation: string, count: number, goal: number): Text =>
    count < goal
      ? text`${strong(occupation)} · ${count} of ${goal} people`
      : text`${strong(occupation)} · ${count} ${people(count)}`,
  fewer: text`One or two people can give a false picture. Who else does this work?`,
  onlyThrough: (name: string): Text =>
    text`All of them came through ${name}. Someone from elsewhere may see it another way.`,
  tallies: text`${strong('What they said')}`,
  tally: ({ tag, agree, differ }: Tally): Text => {
    if (agree === 0) return text`${differ} of ${differ} said otherwise: ${tag}`
    const so = text`${agree} of ${agree + differ} said: ${tag}`
    return differ === 0 ? so : text`${so}; ${differ} said otherwise`
  },
  norm: text`What many say is likely the norm. What one says may be true just for them.`,
  openTitle: text`${strong('Not clear yet')}`,
  whoElse: 'Who else?',
}
