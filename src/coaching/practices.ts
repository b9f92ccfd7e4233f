import type { Policy } from '../people/policy.ts'

/**
 * The career-centre guides that the practices come from: UC Santa Barbara's alumni office, UCLA's career guide,
 * the University of New Mexico's career services, Pitzer College's career services, the California Career Center.
 */
const SOURCES = ['UCSB', 'UCLA', 'UNM', 'Pitzer', 'CCC'] as const
export type Source = (typeof SOURCES)[number]

const by = (...sources: readonly Source[]): { by: readonly Source[] } => ({ by: sources })

/**
 * What makes an informational interview a good one, and who asks for it. Each piece of advice carries an id from here,
 * so that it can answer "why?". A: why and whom. B: asking. C: preparing. D: the talk and the hours after. E: keeping in touch.
 */
export const PRACTICES = {
  /** For information and a relationship, never for asking for a job. */
  A1: by('UCSB', 'UCLA', 'UNM', 'Pitzer', 'CCC'),
  /** Know why this talk. */
  A2: by('UCSB', 'UCLA', 'Pitzer', 'CCC'),
  /** Learn the occupation, and make a connection. */
  A3: by('CCC'),
  /** Worth doing at every stage. */
  A4: by('UCLA', 'UNM'),
  /** People who do the job, rather than HR or reception. */
  A5: by('UCSB'),
  /** Start from who you know. */
  A6: by('UCLA', 'UNM', 'Pitzer', 'CCC'),
  /** Then alumni, associations, authors, directories, networks. */
  A7: by('UNM', 'Pitzer', 'CCC', 'UCSB', 'UCLA'),
  /** Keep a file of names. */
  A8: by('Pitzer'),
  /** Only occupations you really want to explore. */
  A9: by('CCC'),
  /** Several people for each occupation. */
  A10: by('UCSB', 'UNM', 'CCC'),
  /** What recurs is a norm, what one says may be their niche. */
  A11: by('UNM'),
  /** Distance is no bar. */
  A12: by('UCSB', 'UCLA', 'UNM'),
  /** Do not be shy. */
  A13: by('UCLA', 'UNM'),

  /** The first contact is to schedule. */
  B1: by('UCSB'),
  /** A written request, then a call. */
  B2: by('UCLA', 'UNM'),
  /** The way of contact that the referrer named. */
  B3: by('UNM'),
  /** Say who you are. */
  B4: by('UCSB'),
  /** Say who gave you the name. */
  B5: by('UCSB', 'UNM', 'CCC'),
  /** Say the purpose. */
  B6: by('UCSB'),
  /** Information, not a job. */
  B7: by('UNM', 'CCC', 'Pitzer'),
  /** Say how long it takes. */
  B8: by('UCSB', 'UNM', 'CCC'),
  /** At their convenience. */
  B9: by('UNM', 'UCSB'),
  /** Be ready to talk on the spot. */
  B10: by('UNM'),
  /** Best in person, where they work. */
  B11: by('UCSB', 'UCLA'),
  /** Coffee or lunch: near their work; whoever invites pays. */
  B12: by('UCSB', 'UNM'),
  /** Busy now: ask when to try again. */
  B13: by('UCSB'),
  /** Wrong person: ask for other names. */
  B14: by('Pitzer'),
  /** Unwilling: ask for a better time, else let go. */
  B15: by('Pitzer'),
  /** Seen as a job-seeker: be clear. */
  B16: by('Pitzer'),
  /** Stuck: talk to a counselor. */
  B17: by('Pitzer'),
  /** Confirm about two days before. */
  B18: by('UNM'),

  /** Research the field, the person, the organisation. */
  C1: by('UCSB', 'UCLA', 'UNM', 'CCC'),
  /** Know your own interests, skills and values. */
  C2: by('UCLA'),
  /** Know what you want to take away. */
  C3: by('UCSB'),
  /** An opening of one to two minutes. */
  C4: by('UCLA', 'UCSB'),
  /** "What can I do for you?" and "tell me about yourself". */
  C5: by('UNM'),
  /** Open questions beyond what can be looked up. */
  C6: by('UCLA', 'UNM'),
  /** Questions that fit your stage and goals. */
  C7: by('UNM'),
  /** Only what matters most and fits the time. */
  C8: by('UCSB', 'CCC'),
  /** Do not read the list out. */
  C9: by('UNM', 'Pitzer'),
  /** Left over: ten more minutes, or a few by e-mail. */
  C10: by('UCSB'),
  /** Dress as for an interview. */
  C11: by('UCSB', 'UCLA', 'UNM', 'CCC'),
  /** A little early, never late. */
  C12: by('UNM'),
  /** Pen, notebook, watch. */
  C13: by('UCSB', 'Pitzer', 'CCC'),
  /** Résumé. */
  C14: by('UCSB', 'UNM', 'Pitzer'),

  /** You lead. */
  D1: by('UCSB', 'UNM'),
  /** Keep to the time. */
  D2: by('UNM', 'CCC'),
  /** Clarify terms; note referrals and suggestions. */
  D3: by('UNM'),
  /** Write it down at once. */
  D4: by('UNM'),
  /** Ask for a business card. */
  D5: by('UCSB', 'Pitzer', 'CCC'),
  /** Who else, and may I say who sent me. */
  D6: by('UCSB', 'UNM', 'CCC'),
  /** Thank them before leaving. */
  D7: by('CCC'),
  /** A thank-you note within a day, always. */
  D8: by('UCSB', 'UCLA', 'UNM', 'Pitzer', 'CCC'),
  /** Say what you learned, act on it, report progress. */
  D9: by('Pitzer', 'UCSB', 'UCLA'),
  /** Keep records. */
  D10: by('UCSB'),
  /** Questions to yourself afterwards. */
  D11: by('Pitzer'),
  /** Judge how you did, and how far to trust what you heard. */
  D12: by('CCC'),
  /** Decide the next step. */
  D13: by('CCC'),

  /** Report back to whoever gave the lead. */
  E1: by('UCLA', 'UCSB'),
  /** Tell people what you did with their advice. */
  E2: by('UCLA', 'Pitzer'),
  /** An article, a short update. */
  E3: by('UCSB', 'UCLA'),
  /** Once your focus is clear, come back. */
  E4: by('UNM', 'UCLA'),
  /** A job at last: tell everyone. */
  E5: by('CCC'),
} satisfies Record<string, { by: readonly Source[] }>

export type PracticeId = keyof typeof PRACTICES

/** On these the guides disagree, so that it is said who asks for what. */
export type Disputed = Extract<PracticeId, 'A10' | 'B8' | 'C14' | 'D8'>

/** Where the guides disagree, or leave it open: the policy by which a program decides. */
export const POLICY_OF: Partial<Record<PracticeId, keyof Policy>> = {
  A10: 'peoplePerOccupation',
  B2: 'callAfter',
  B8: 'minutes',
  B18: 'confirmBefore',
  C12: 'arriveEarly',
  C14: 'resume',
  D8: 'thanksWithin',
  E3: 'keepInTouch',
}

/** Whether a practice has that id. */
export const isPractice = (id: string): id is PracticeId => id in PRACTICES
