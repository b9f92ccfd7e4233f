import { type Disputed, POLICY_OF, PRACTICES, type PracticeId, type Source } from '../../coaching/practices.ts'
import { type Text, text } from '../../core/text.ts'
import { ownPolicies, type Policy, type Resume } from '../../people/policy.ts'
import { programOr } from './content.ts'
import { listed } from './list.ts'
import { valueIn } from './policies.ts'

/** By the house that a guide is from: with five of them in one line there is room for no more. */
const GUIDES = {
  UCSB: 'UC Santa Barbara',
  UCLA: 'UCLA',
  UNM: 'the University of New Mexico',
  Pitzer: 'Pitzer College',
  CCC: 'the California Career Center',
} satisfies Record<Source, string>

const RESUMES: Record<Resume, string> = {
  home: 'Leave your résumé at home',
  case: 'Keep your résumé in your bag in case they ask',
  always: 'Bring your résumé, and ask what they think of it',
}

/** No number of a policy stands here: a program may have set another one. */
const REASONS = {
  A1: 'People open up when they know you came to learn. A hidden request for a job closes the door, for you and for whoever asks next.',
  A2: 'One clear aim tells you what to ask, and afterwards whether the talk gave it to you.',
  A3: 'A good talk leaves you with two things: what the work is like, and somebody who remembers you.',
  A4: 'First year or long graduated, sure or not at all. There is something to learn from people who do the work.',
  A5: 'Those who do the job, or supervise it, can tell you how it feels. HR and reception rarely can.',
  A6: 'You know more people than you think, and a familiar face is the easiest first talk.',
  A7: 'Past the people you know, alumni lists, associations, authors and directories are full of names.',
  A8: 'Keep each name when you come across it, with a line on what you share. Later you will be glad of it.',
  A9: 'Their time and yours are best spent on work that you can really see yourself doing.',
  A10: 'One talk, good or bad, can mislead you. With a few for each occupation the picture gets fair.',
  A11: 'What you hear again and again is how it usually is. What one person says may be their corner, or an old story.',
  A12: 'Far away is fine. A call, a video talk or a short exchange in writing counts too.',
  A13: 'Most people like being asked about their work. The worst that usually happens is no answer.',

  B1: 'A first message only asks for a time. Then neither of you is caught unprepared.',
  B2: 'A note lets them think it over, and a call a few days later makes it easy to say yes.',
  B3: 'Reach them the way that the person who sent you suggested. That is the way they answer.',
  B4: 'A stranger with a name, a school and a subject is no longer quite a stranger.',
  B5: 'A name they know is the best opening there is. Say it early, every time.',
  B6: 'Say what it is about at once, even in a subject line or a voicemail. Nobody calls back a riddle.',
  B7: 'Say plainly that you want information and not a job. Then they can say yes with an easy mind.',
  B8: 'Name the minutes, and mean them. A clear end makes it easy to begin.',
  B9: 'They are doing you a favor, so let their calendar decide.',
  B10: 'Some people say "I have time now". Have your questions ready before you ask.',
  B11: 'Seeing the place where they work tells you things that nobody says. A call is the next best.',
  B12: 'Pick a place close to their work, and be ready to pay for both: whoever invites, pays.',
  B13: 'Busy is not no. Ask when to try again, and then do try again.',
  B14: 'If it is not the right person, they may know who is: beside them, above them, or elsewhere.',
  B15: 'If it is a bad moment, offer a better one. If it is a no, let it go kindly.',
  B16: 'If they take you for a job-seeker, say once more what you came for: to learn.',
  B17: 'When you are stuck, talk it over with a counselor. That is what they are there for.',
  B18: 'A short word beforehand shows that you mean it, and saves a trip if plans have changed.',

  C1: 'Read what anyone can look up, also in the career library. The talk is for what only they can tell you.',
  C2: 'Know what you like, what you can do and what matters to you. Then you can hear whether the field fits.',
  C3: 'Decide beforehand what you want to take home. It is easier to find what you are looking for.',
  C4: 'Say in a minute or two who you are and why you came. They can only help somebody they know a little.',
  C5: '"Tell me about yourself" and "what can I do for you?" always come. Say your answers aloud once.',
  C6: 'A question that can be answered yes or no, or looked up, stops a talk. An open one starts it.',
  C7: 'Ask what you need to know where you are now. It will be different in two years.',
  C8: 'Choose the few questions that matter and fit the time. The rest can wait.',
  C9: 'A list read out feels like a form. Have three in your head, and let the talk lead.',
  C10: 'Questions left over? Ask for ten more minutes, or send two or three in writing.',
  C11: 'Dress as you would for an interview. It tells them that you take their time seriously.',
  C12: 'Be ready early enough to take a breath. Late is the one thing that is hard to make good.',
  C13: 'Pen and paper show that you listen, and a watch lets you keep time without a phone.',
  C14: ({ resume }: Policy) => `${RESUMES[resume]}. Never use it as a way to ask for a job.`,

  D1: 'You asked for the talk, so you lead it: open, ask, listen, thank.',
  D2: 'End when you said you would, and notice when they are ready to stop. It gets you invited back.',
  D3: 'Ask when a word is new to you, and write down each name and each tip.',
  D4: 'Write it down within the hour. Tomorrow half of it will be gone.',
  D5: 'A business card, or an address, makes it easy to thank them and to find them again.',
  D6: 'One talk leads to the next. Ask who else, and ask whether you may say who sent you.',
  D7: 'Say thank you before you go, in person and out loud.',
  D8: 'A quick thank-you is what people remember, even when the talk did not help much.',
  D9: 'Tell them what you took away and what you will do with it. That is the best thanks there is.',
  D10: 'Names and notes in good order are worth more each year.',
  D11: 'A few honest questions to yourself show what you now know, and what is still open.',
  D12: 'Look at how you did, and at how far to trust what you heard. Both make the next talk better.',
  D13: 'Read your notes once more and decide on one next step, even a small one.',

  E1: 'Whoever gave you the name is curious how it went. Two lines are enough.',
  E2: 'Nothing pleases people more than to hear that their advice was used.',
  E3: 'An article they would like, or three lines of news, keeps the door open.',
  E4: 'Once you know where you are heading you may come back, with news first and a résumé later.',
  E5: 'When you have found your job, tell everyone who helped you on the way. They will be glad.',
} satisfies Record<PracticeId, string | ((policy: Policy) => string)>

/** Where the guides disagree the second line says who asks for what. */
const WHO_SAYS: Partial<Record<PracticeId, string>> = {
  A10: 'The California Career Center asks for three, UC Santa Barbara for more than one. The University of New Mexico warns of a false picture after one or two.',
  B8: 'The California Career Center asks for 20 minutes, UC Santa Barbara for 30. The University of New Mexico asks for 30 to 60.',
  C14: 'UC Santa Barbara says that it is not needed, Pitzer College to bring it in case. The University of New Mexico says to bring it always, for feedback.',
  D8: 'Pitzer College says within 24 hours, the California Career Center at once, UC Santa Barbara promptly. UCLA asks for a formal letter, the University of New Mexico for a thank-you always.',
} satisfies Record<Disputed, string>

const named = (sources: readonly Source[]): string => listed(sources.map((source) => GUIDES[source]))

/** What the student's program has set in place of the usual. */
const ruleOf = (id: PracticeId, { name, policy }: { name: string; policy: Policy }): string => {
  const of = POLICY_OF[id]
  return of !== undefined && ownPolicies(policy).includes(of)
    ? ` Set by ${programOr(name)}: ${valueIn(of, policy)}.`
    : ''
}

/** Two lines: the reason for a practice, and whose advice it is; with what the program has set of it. */
export const why = (id: PracticeId, program: { name: string; policy: Policy }): Text => {
  const reason = REASONS[id]
  const said = typeof reason === 'string' ? reason : reason(program.policy)
  return text`${said}\n${WHO_SAYS[id] ?? `Advice from ${named(PRACTICES[id].by)}.`}${ruleOf(id, program)}`
}

export const guides = text`These are the names of career guides.`
