/** A talk of the past weeks: days and hours are counted from the morning on which the playground first opens. */
export type PastTalk = {
  person: string
  contact: string
  occupation: string
  aim: string
  /** Working days before today on which it was planned. */
  planned: number
  /** Working days before today of the talk itself, negative ahead; without it, it has no date. */
  held?: number
  hour?: number
  learned?: string
  next?: string
  /** Hours after the end at which the thank-you was marked as sent. */
  thanked?: number
}

/** What seven students have done so far; Maya, the eighth, has yet to begin. */
export const HISTORY: readonly PastTalk[] = [
  {
    person: 'tomas',
    contact: 'Ben Ito',
    occupation: 'Civil engineer',
    aim: 'How much of the work is outdoors',
    planned: 14,
    held: 11,
    hour: 15,
    learned: 'Half the week is on site, and the other half is writing up what he saw there.',
    next: 'Look up the licensing exam by Friday',
    thanked: 3,
  },
  {
    person: 'tomas',
    contact: 'Rosa Delgado',
    occupation: 'Structural engineer',
    aim: 'Whether a master’s degree is expected',
    planned: 6,
    held: 1,
    hour: 14,
    learned: 'A master’s helps for bridges, less for houses. She would hire for curiosity first.',
  },
  {
    person: 'tomas',
    contact: 'Ngozi Eze',
    occupation: 'City planner',
    aim: 'What planners and engineers argue about',
    planned: 2,
    held: -3,
    hour: 10,
  },
  {
    person: 'linh',
    contact: 'Chika Obi',
    occupation: 'Nurse practitioner',
    aim: 'What a night shift is like',
    planned: 13,
    held: 9,
    hour: 11,
    learned: 'Handover is the most important ten minutes of the day.',
    next: 'Send her the article on handovers',
    thanked: 20,
  },
  {
    person: 'linh',
    contact: 'Sam Whitfield',
    occupation: 'Public health analyst',
    aim: 'How much statistics one needs',
    planned: 7,
    held: 4,
    hour: 16,
    learned: 'Regression and a lot of cleaning. Knowing the clinics matters as much.',
    thanked: 5,
  },
  {
    person: 'jonas',
    contact: 'Grace Hopkins',
    occupation: 'Software developer',
    aim: 'What a first year on a team looks like',
    planned: 10,
    held: 6,
    hour: 13,
    learned: 'Reading code is most of it, and questions are welcome in the first months.',
    thanked: 30,
  },
  {
    person: 'jonas',
    contact: 'Ida Lindqvist',
    occupation: 'Accessibility specialist',
    aim: 'How one gets into the field',
    planned: 3,
  },
  {
    person: 'amira',
    contact: 'Hana Novak',
    occupation: 'Museum curator',
    aim: 'How exhibitions begin',
    planned: 12,
    held: 8,
    hour: 10,
    learned: 'Two years from idea to opening, and half of that is finding money.',
    thanked: 2,
  },
  {
    person: 'amira',
    contact: 'Peter Boateng',
    occupation: 'Archivist',
    aim: 'Which languages help',
    planned: 5,
    held: 3,
    hour: 15,
    learned: 'Latin for the old papers, spreadsheets for everything else.',
    thanked: 6,
  },
  {
    person: 'deshawn',
    contact: 'Carla Mendes',
    occupation: 'Physical therapist',
    aim: 'How one keeps going when progress is slow',
    planned: 9,
    held: 5,
    hour: 12,
    learned: 'Small goals, written down where the patient sees them.',
    thanked: 10,
  },
  {
    person: 'sofia',
    contact: 'Anna Kovacs',
    occupation: 'Journalist',
    aim: 'What an editor looks for',
    planned: 4,
    held: -1,
    hour: 11,
  },
  {
    person: 'kenji',
    contact: 'Omar Farouk',
    occupation: 'Chef',
    aim: 'Whether culinary school is worth it',
    planned: 2,
  },
]
