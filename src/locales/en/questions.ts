import type { Category } from '../../coaching/category.ts'
import type { QuestionId } from '../../coaching/questions.ts'

const QUESTIONS = {
  'typical-week': 'What did last week look like for you?',
  'three-skills': 'Which three skills do you use most?',
  'describe-job': 'How do you describe your job to people outside the field?',
  'problems-faced': 'What kinds of problems land on your desk?',
  'decisions-made': 'Which decisions are yours to make, and which are made elsewhere?',
  'difficulties-that-recur': 'Which difficulties keep coming back, however often you solve them?',
  'tools-used': 'Which tools and programs are open on your desk all day?',

  'enjoyed-most': 'What part of the work do you enjoy most?',
  'advice-to-someone-starting': 'What would you tell a student who is considering this work?',
  'enjoyed-least': 'Which part would you happily hand to somebody else?',
  'what-attracted': 'What drew you to this work in the first place?',
  'what-motivates': 'What keeps you going on a slow day?',
  'dull-or-repetitious': 'How much of the work is routine, and which part is the dullest?',
  'good-day': 'What does a really good day look like?',

  'work-and-personal-life': 'How do the job and the rest of your life fit together?',
  'time-it-takes': 'How many hours does the job really take in a week?',
  pressure: 'Where does the pressure come from, and how do you deal with it?',
  'evenings-and-weekends': 'How often does work follow you into evenings and weekends?',
  'expected-outside-hours': 'What is expected of you outside working hours, spoken or unspoken?',
  'social-obligations': 'Which dinners, events or clubs come with the job?',
  travel: 'How much travel is there, and what is it like?',
  'effect-on-home': 'How does the job affect the people you live with?',
  flexibility: 'How much say do you have in when and where you work?',

  'how-they-got-in': 'How did you find your way into this field?',
  'jobs-before': 'Which jobs did you have before this one?',
  'how-those-prepared': 'What from your earlier jobs helps you most in this one?',
  'liked-in-those': 'What did you like about the work that you did before?',
  'where-from-here': 'Where could the road go from here for you?',
  'first-year-surprise': 'What surprised you most in your first year?',

  'best-way-in': 'What is the best way into this field these days?',
  'education-and-training': "Which studies or training made a difference, and which didn't?",
  'entry-level-jobs': 'What are first jobs here called, and what does one do in them?',
  'qualifications-for-success': 'What sets apart the people who do really well here?',
  prerequisites: 'What does somebody have to have before anyone will consider them?',
  'strengths-of-mine': 'From what I told you, which of my strengths would count here?',
  'skill-to-start-on': 'Which skill should I start on now?',
  'beginners-mistakes': 'Which mistakes do beginners make, and how could I avoid them?',
  'resume-feedback': 'What in my résumé would you make clearer for somebody in this field?',

  'how-people-progress': 'How do people usually move up from a first job?',
  'opportunities-and-limits': 'Where do people get ahead in this field, and where do they get stuck?',
  'time-for-a-step': 'How long does a step up usually take?',
  'top-job': 'What does the job at the very top of this line look like?',
  'training-on-the-job': 'What do people learn on the job, and who teaches them?',

  'changes-under-way': 'What is changing in your field right now?',
  'biggest-problem': "What is your field's biggest problem today?",
  'staying-current': 'What does one have to know to stay current, and how do you keep up?',
  'demand-for-people': 'How much demand is there for people who do this?',
  'growing-or-shrinking': 'Which parts of the field are growing, and which are shrinking?',
  trends: 'Which trends will shape this work over the next five years?',
  'economic-outlook': 'How does the field do when the economy is good, and when it is not?',
  'pay-range': 'What range of pay could somebody new to the field expect?',
  'security-and-benefits': 'How secure are jobs in this field, and which benefits are usual?',

  'structure-and-culture': 'How is your organization set up, and what is it like to work in?',
  'colleagues-and-clients': 'Who do you work with, colleagues and clients, on most days?',
  setting: 'What is the place like where you do most of your work?',
  'professional-organisations': 'Which professional organizations are worth joining, and for what?',
  'professional-development': 'How much does further training count here, and who makes time for it?',

  'what-to-read': 'What should I be reading?',
  'how-positions-are-found': 'How do people in your field usually find their positions?',
  'best-sources': 'Where would you go to learn more about this work?',
  'how-people-network': 'How do people in this field get to know one another?',
  'job-descriptions': 'Where could I see job descriptions for this kind of work?',

  'next-steps': 'If you were in my place, what would you do next?',
  'who-else': 'Who else should I talk to, and may I say you sent me?',
} satisfies Record<QuestionId, string>

/** A question as one would say it across a table. */
export const question = (id: QuestionId): string => QUESTIONS[id]

const CATEGORIES = {
  work: 'The work',
  satisfaction: 'What it is like',
  life: 'Time and life',
  path: 'Their path',
  entry: 'Getting in',
  advancement: 'Moving up',
  field: 'The field',
  environment: 'The place and the people',
  learning: 'Learning more',
  closing: 'Before you go',
} satisfies Record<Category, string>

/** What a question is about, as a heading. */
export const category = (id: Category): string => CATEGORIES[id]
