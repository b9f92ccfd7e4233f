import { clip } from '../../src/core/clean.ts'
import type { ProgramPage } from '../../src/interviews/reads.ts'
import type { Member } from '../../src/people/member.ts'
import type { Content } from './content.ts'
import type { Moments } from './flows.ts'

const TYPED =
  'category; minutes; must; question\nfield; 3; must; What changed most here in five years?\npath; 2; ; What came next?'
const WRONG =
  'sports; 9; maybe; \njust words\nwork; 3; must; One?\nwork; 3; must; One?\nwork; 3; must; Two?\nwork; 3; must; Three?\nwork; 3; must; Four?'
const LINES = 'coffee, person; Take our card along\nall; Tell us how it went'
const WRONG_LINES = `zoom; Test it\nvideo; ${'w'.repeat(50)}\nno parts\nall; One\nall; One\nall; Two\nall; Three\nall; Four`
const MANY = Array.from({ length: 31 }, (_, i) => `work; 2; ; Question ${i}?`).join('\n')

/** What a program adds in words of its own. */
export const contentOfProgram = (c: Content) => ({
  questions: [{ category: 'field', minutes: 3, must: true, words: clip(c.words, 150) }],
  checklist: [{ formats: ['video', 'coffee'], words: clip(c.words, 42) }],
  thanks: [{ opening: c.words, closing: '', template: '' }],
})

/** The content of a program, for its admin `by` and for somebody else. */
export const contentScenes = (c: Content, by: Member, other: Member, page: ProgramPage): Moments => {
  const admin = { by }
  const own = { by: { ...by, program: { ...by.program, content: contentOfProgram(c) } } }
  const content = { questions: [{ words: 1 }], checklist: 'none', thanks: [{ template: '{nobody}' }] }
  const broken = { by: { ...by, program: { ...by.program, name: '', content } } }
  const brokenToo = {
    by: {
      ...by,
      program: {
        ...by.program,
        content: {
          questions: ['x'],
          checklist: [null, { formats: ['zoom'], words: 'Test the link' }, { formats: ['coffee'], words: 5 }],
          thanks: [null, { opening: 5 }],
          keep: [{ closing: 'Bye.', language: 7 }],
          news: [
            { template: '{nobody}', language: 'en' },
            { template: '{nobody}', language: 'es' },
          ],
        },
      },
    },
  }
  const refused = { by: other }
  const empty = { opening: '', closing: '', template: '' }
  const draft = (over: object, id = 'thanks', values: object = {}) =>
    ['', { ...over, id }, page, { ...empty, ...values }] as const
  return {
    content: [
      ['', admin, page],
      ['some', own, page],
      ['some that can not be read', broken, page],
      ['some that can not be read, of every kind', brokenToo, page],
      ['for somebody else', refused, page],
    ],
    'content-questions': [
      ['', admin, page],
      ['some', own, page],
    ],
    'content-questions-save': [
      ['', admin, page, { rows: TYPED }],
      ['wrong', admin, page, { rows: WRONG }],
      ['too many', admin, page, { rows: MANY }],
      ['none any more', own, page, { rows: '' }],
      ['for somebody else', { ...refused, typed: [TYPED] }, page, { rows: TYPED }],
    ],
    'content-checklist': [
      ['', admin, page],
      ['some', own, page],
      ['some that can not be read', brokenToo, page],
    ],
    'content-checklist-save': [
      ['', admin, page, { rows: LINES }],
      ['for each kind', admin, page, { rows: 'video; A\nphone; B\nwriting; C' }],
      ['wrong', admin, page, { rows: WRONG_LINES }],
    ],
    'content-drafts': [
      ['', admin, page],
      ['some', own, page],
    ],
    'content-draft': [
      ['', { ...own, id: 'thanks' }, page],
      ['some that can not be read', { ...brokenToo, id: 'thanks' }, page],
      ['that needs nothing', { ...admin, id: 'opening' }, page],
      ['that there is not', { ...admin, id: 'never' }, page],
    ],
    'content-draft-save': [
      [
        ...draft(admin, 'thanks', {
          opening: clip(c.learned, 300).replace(/[{}]/g, ''),
          closing: 'Our program thanks you too, {name}.',
        }),
      ],
      [
        'all of it',
        { ...admin, id: 'confirm' },
        page,
        { ...empty, template: 'Hello {name},\n\nuntil {date}.\n\n{me}' },
      ],
      [
        'asks for a job',
        { ...admin, id: 'confirm' },
        page,
        { ...empty, closing: 'Do you have any job openings for me?' },
      ],
      ['wrong', { ...admin, id: 'thanks' }, page, { opening: '{nmae}', closing: '{name', template: 'Hello {name}' }],
      [
        'wrong in another way',
        { ...admin, id: 'confirm' },
        page,
        { ...empty, template: 'Hello {name}, see you {date} about {aim}. {me}' },
      ],
      [
        'all of it, where little is known',
        { ...admin, id: 'thanks' },
        page,
        { ...empty, template: 'Hello {name},\n\n{learned}. I will try {advice}.\n\n{me}' },
      ],
      ['both', { ...admin, id: 'opening' }, page, { ...empty, opening: 'Hello.', template: 'Hello.' }],
      ['none any more', { ...own, id: 'thanks' }, page, empty],
      ['that there is not', { ...admin, id: 'never' }, page, empty],
      ['for somebody else', { ...refused, id: 'thanks', typed: ['Hello'] }, page, empty],
    ],
  }
}
