import { isEmpty } from '../../coaching/specific/index.ts'
import { strong, type Text, text } from '../../core/text.ts'
import type { Profile } from '../../people/member.ts'
import { capital, ended, paragraphs, sentences } from '../draft-pieces.ts'
import { spoken } from '../spoken.ts'
import { aimLine, introduced } from './drafts/pieces.ts'

/** What one says first, step by step, and the answers to have ready. */
export const opening = {
  guide: 'Step by step',
  rehearse: 'Two answers to have',
  self: (profile: Profile): string => introduced(profile, 150),
  guideForm: {
    title: 'Your opening',
    submit: 'Put it together',
    intro: text`Write as you would say it. I put it together, and you can still change every word.`,
    fields: {
      who: { label: 'Who are you?' },
      drew: { label: 'What drew you to this work?', placeholder: 'I like how numbers tell a story.' },
      done: { label: 'What have you done about it so far?', placeholder: 'I took two courses and read a book.' },
      hope: { label: 'What do you hope to learn?', placeholder: 'what an ordinary day is like' },
    },
  },
  guideAnew: text`Write as you would say it. It takes the place of your own words. You get those back, to copy.`,
  before: text`Your opening as it was before, to copy:`,
  compose: ({
    name,
    minutes,
    who,
    drew,
    done,
    hope,
  }: {
    name: string
    minutes: number
    who: string
    drew: string
    done: string
    hope: string
  }): string => {
    const aim = !isEmpty(hope) && aimLine(hope, 300, ' today')
    return paragraphs(
      sentences(`Thank you for making time for me, ${name}.`, 'Let me say who I am and why I asked you.'),
      sentences(...[who, drew, done].filter((words) => !isEmpty(words)).map((words) => capital(ended(words)))),
      sentences(
        aim,
        aim !== false && 'No page can tell me that. So I want to hear it from somebody who does the work.',
        "To be plain, I'm here for information and not for a job.",
      ),
      sentences(
        `I asked you for ${minutes} minutes, and I'll keep an eye on the clock.`,
        'Is it all right with you if I take notes?',
      ),
    )
  },

  rehearsalTitle: text`They may ask you too`,
  rehearsalHint: text`Two questions nearly always come. Say your answers aloud once, and they will not catch you out.`,
  prompt: {
    self: text`${strong('"Tell me about yourself."')}`,
    offer: text`${strong('"What can I do for you?"')}`,
  },
  promptHint: {
    self: text`Where you are now, what interests you, and why you are here. A minute is plenty.`,
    offer: text`Your questions, and who else to talk to. It is not the moment to ask for a job.`,
  },
  answer: (words: string, seconds: number): Text => text`${words}\nAbout ${spoken(seconds)} spoken.`,
  answerIt: { self: 'Write the first', offer: 'Write the second' },
  answerAgain: { self: 'Change the first', offer: 'Change the second' },
  promptForm: {
    self: { title: 'About yourself', submit: 'Save', fields: { words: { label: 'Tell me about yourself.' } } },
    offer: { title: 'What they can do', submit: 'Save', fields: { words: { label: 'What can I do for you?' } } },
  },
}
