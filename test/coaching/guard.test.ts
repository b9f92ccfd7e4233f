import { describe, expect, it } from 'vitest'
import { jobAsks, RULES, type RuleId } from '../../src/coaching/guard/en.ts'
import { wordsOf } from '../../src/core/text.ts'
import { hint } from '../../src/locales/en/guard.ts'

const ASKS: readonly (readonly [RuleId, string])[] = [
  ['job', 'I would love to work for you.'],
  ['job', "I'd love to work at your company after I graduate."],
  ['job', 'I am currently looking for a full-time job in data analysis.'],
  ['job', "I'm seeking an entry-level position."],
  ['job', 'Please consider me for the position.'],
  ['job', 'I hope you will consider hiring me.'],
  ['job', 'Could you give me a job?'],
  ['job', 'I really need a job.'],
  ['job', 'I am very interested in the analyst position at your firm.'],
  ['job', 'I would like to apply for a job with your team.'],
  ['job', 'I think I would be a great fit for your team.'],
  ['job', 'Could you help me find a job?'],
  ['job', 'I would be honoured to join your team.'],
  ['openings', 'Is there a place for me?'],
  ['internship', 'Do you offer summer internships?'],
  ['internship', 'I am looking for an internship for next summer.'],
  ['internship', 'Could I intern with you?'],
  ['internship', 'Does your company take interns?'],
  ['internship', 'I would love a paid internship at Engine Works.'],
  ['internship', 'Could you help me get an internship?'],
  ['openings', 'Do you have any openings?'],
  ['openings', 'Are there any positions available on your team?'],
  ['openings', 'Are you currently hiring?'],
  ['openings', 'Please keep me in mind.'],
  ['openings', 'Let me know if you hear of any job openings.'],
  ['openings', 'If a position opens up, I am ready.'],
  ['openings', 'I was wondering whether your team is hiring.'],
  ['hiring', 'Could you pass on my resume?'],
  ['hiring', 'Could you forward my résumé to your manager?'],
  ['hiring', 'Would you put in a good word for me?'],
  ['hiring', 'Could you introduce me to the hiring manager?'],
  ['hiring', 'Would you refer me to your recruiter?'],
  ['hiring', 'Could you write me a referral?'],
  ['hiring', 'I would be grateful for the email of your hiring manager.'],
  ['hiring', 'Couldn’t you pass along my CV to HR?'],
  ['application', 'Could you review my application?'],
  ['application', 'Would you have a look at the news on my application?'],
  ['application', 'Could you look over my cover letter before Friday?'],
  ['application', 'Did you receive my application?'],
  ['job', 'I would really love to work with your team.'],
  ['job', 'My dream is to work at your company.'],
  ['openings', 'If there is any job for me, please tell me.'],
  ['job', 'Any chance of a job?'],
  ['job', 'Could you hire me?'],
  ['job', 'I was hoping you could help me land a job at Engine Works.'],
  ['openings', 'Do you know of any job openings?'],
  ['openings', 'Is your company hiring right now?'],
  ['internship', 'Are there internships available at your lab?'],
  ['internship', 'Would it be possible to do an internship with you?'],
  ['openings', 'I attached my resume in case you have an opening.'],
  ['hiring', 'Could I send you my CV?'],
  ['openings', 'Please find my resume attached for any open roles.'],
  ['hiring', 'Can you recommend me to your boss?'],
  ['hiring', 'Could you tell your manager about me?'],
  ['hiring', "I'd be grateful if you could share my resume with your HR department."],
  ['application', 'Can you check the status of my application?'],
  ['hiring', "I'd appreciate a referral."],
  ['hiring', 'Would you be willing to refer me for the job?'],
  ['job', 'I applied for the data analyst role at your company and hope you can support me.'],
  ['openings', 'Please let me know of any vacancies.'],
  ['job', 'I am a hard worker and would be an asset to your company.'],
  ['job', 'I would be happy to come in for an interview.'],
  ['internship', 'Looking for an internship for the summer!'],
  ['job', 'Can you get me an interview?'],
  ['internship', 'I need an internship to graduate.'],
  ['openings', 'Do you have any jobs for students?'],
  ['internship', 'Would you consider taking me on as an intern?'],
  ['job', "I'm interested in the open position on your team."],
  ['openings', 'Do you have summer jobs?'],
  ['job', "I'd like to be considered for the role."],
]

const NO_ASKS: readonly string[] = [
  'What is your job like?',
  "I'm not looking for a job.",
  'I am not asking for a job or an internship.',
  'Thank you for telling me about your first job.',
  "I'm after information, not a job, and I'll keep to the time.",
  "It's for information, not for a job.",
  'What do you enjoy most about your position?',
  'How did you apply for your first job?',
  'How do people usually find jobs in this field?',
  'How did you get your internship?',
  'I had an internship at a museum last summer.',
  'You said that your internship taught you to listen.',
  'Where could I see job descriptions for this kind of work?',
  'What opportunities are there for advancement?',
  'Are there opportunities to grow in this role?',
  'Who else should I talk to, and may I say you sent me?',
  'Could you refer me to somebody else who does this work?',
  'Could you introduce me to other analysts?',
  'What do hiring managers look for in a first job?',
  'When you were looking for a job, what helped you most?',
  'I would love to work with data one day.',
  'I would like to hear how you came to work for your company.',
  'Is there anything else that I should be reading?',
  'I am looking for a clearer picture of the job.',
  'Thank you for the opportunity to talk with you.',
  'I was grateful for your opening remarks.',
  'What would you put on a résumé for this field?',
  'Which applications does your team use every day?',
  'My application of your advice went well.',
  'Could I have 30 minutes of your time for a video call?',
  'I look forward to following up on your advice.',
  'I no longer want a job in a bank.',
  'Rather than looking for a job, I want to learn about the field.',
  'Your story of being hired by your old professor made me smile.',
  'How long does it take before people get hired?',
  'I work part-time at a bookshop, and my job there taught me patience.',
  'I applied the method that you gave me to my own project.',
  'Which internships would you look at in my place?',
  'What kind of people does your company hire?',
  'I interviewed three people for an article on your industry.',
  'I enjoyed hearing how you got hired.',
  'Your job sounds like a good fit for people who like maps.',
  'I would like to hear about your work.',
  'What does a position like yours ask of a person?',
  "I'm exploring one line of work, data analyst.",
  'How do interns usually start in your company?',
  'What kinds of roles are available to graduates in this field?',
  'What entry-level positions are there in this field?',
  'Which jobs did you have before this one?',
  'Do you have any advice for people who look for a job?',
  'Do you have any advice about internships?',
  'I will send my questions by email.',
  'Could you review my questions before we talk?',
  'I am writing to ask for information about your field.',
  'Thank you for passing on my questions to your colleague.',
  'Thanks for giving my name to Ben.',
  'I read the book that you recommended to me.',
  'Your application of statistics to art amazed me.',
  'I took your advice and applied for the statistics course.',
  'I got the job, and your advice helped.',
  'I have accepted a position at a museum.',
  'I finished my application to graduate school last week.',
  'How do you look for people to hire?',
  'What would you look for if you were hiring?',
  'Are you happy with your job?',
  'Do you have any time next week?',
  'Is there a job title that I should know?',
  'Would you like to work somewhere else?',
  'What is it like to work for your company?',
  'How much do you work with your team?',
  'I would like to work in your field one day.',
  'The job market worries me a little.',
  "I'll keep in mind what you said about internships.",
  'I found an internship at a lab, and I start in June.',
  'My internship starts in June.',
  'Would you be open to a short call?',
  'You are looking for meaning in a job, you said.',
  'I have been looking for people to talk to about the work.',
  'What is the best way into this field these days?',
  'I loved the story of your internship at the zoo.',
  'What made you apply for the position?',
  'Do you have time to tell me about your role?',
  'Have you any thoughts on working for a startup?',
  'I want to know what the job is like.',
  'I want a job that matters to me, and your talk helped me see which.',
  'Would someone with my background be a good fit for this field?',
  "I'd like to interview you for my class.",
  'Are there any positions in this field that need no degree?',
  "I don't want to ask you for a job.",
  'I promise this is not about getting hired.',
  "I wasn't looking for a job when I met you.",
  "You didn't give me a job, you gave me an idea.",
]

const READER = { zone: 'UTC', language: 'en', now: 0 }

describe('the guard against asking for a job', () => {
  it.each(ASKS)('sees %s in: %s', (rule, sentence) => {
    expect(jobAsks(sentence)).toEqual([{ sentence, rule }])
  })

  it.each(NO_ASKS)('lets pass: %s', (sentence) => {
    expect(jobAsks(sentence)).toEqual([])
  })

  it('gives back the sentence alone, as it was written, from a longer letter', () => {
    const letter =
      'Hello Ada,\n\nThank you for your time. Do you have any\nopenings on your team? I learned a lot.\n\nSam'
    expect(jobAsks(letter)).toEqual([{ sentence: 'Do you have any openings on your team?', rule: 'openings' }])
  })

  it('sees what follows a denial', () => {
    expect(jobAsks("I'm not looking for a job, but could you pass on my resume?")).toMatchObject([{ rule: 'hiring' }])
    expect(jobAsks("I'm not sure whether you have any openings.")).toMatchObject([{ rule: 'openings' }])
  })

  it('finds each sentence that asks, in order', () => {
    expect(jobAsks('Are you hiring? Lovely weather. I need a job!').map(({ rule }) => rule)).toEqual([
      'openings',
      'job',
    ])
  })

  it('reads at most 6,000 characters, and nothing typed can hold it up', () => {
    expect(jobAsks(`${'a '.repeat(3000)}. Are you hiring?`)).toEqual([])
    expect(jobAsks(`${'a '.repeat(2000)}. Are you hiring?`)).toHaveLength(1)
    for (const piece of [
      'any ',
      'a-',
      'looking for a ',
      'i would love to ',
      'your ',
      '\n ',
      '\n',
      "n't ",
      ', but ',
      '𝒜',
      'who ',
    ])
      expect(jobAsks(piece.repeat(100_000))).toEqual([])
  })

  it('finds nothing in nothing', () => {
    expect(jobAsks('')).toEqual([])
    expect(jobAsks(' \n\n ')).toEqual([])
  })

  it.each(RULES)('has a reason and a rewording for %s, and the rewording asks for nothing', (rule) => {
    const words = wordsOf(hint('Are you hiring?', rule), READER)
    expect(words).toContain('“Are you hiring?”')
    const [, rewording = ''] = /You could say: “(.*)” Or/.exec(words) ?? []
    expect(rewording).not.toBe('')
    expect(jobAsks(rewording)).toEqual([])
  })
})
