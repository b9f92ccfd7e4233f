import { describe, expect, it } from 'vitest'
import { writtenDraft } from '../../src/card/drafts.ts'
import type { Text } from '../../src/core/text.ts'
import { draft } from '../../src/flows/draft/index.ts'
import { prep } from '../../src/flows/prep/index.ts'
import { program } from '../../src/flows/program/index.ts'
import { sampleSlots } from '../../src/flows/program/sample.ts'
import { DRAFTS } from '../../src/interviews/drafts.ts'
import { wordsFor } from '../../src/locales/index.ts'
import type { Member } from '../../src/people/member.ts'
import { talk } from '../talks.ts'
import { decide, member, NOW, shown, wholeWhy } from './asked.ts'

const say = wordsFor('en')
const PAGE = { cohorts: [], people: [{ name: 'Ruth', roles: ['admin'] }], policy: {}, reminded: 0 }
const ruth = member({ roles: ['admin'] })
const having = (content: Record<string, unknown>, who = ruth) => ({ ...who, program: { ...who.program, content } })
const save = (kind: string, rows: string, by = ruth) => decide(program, `content-${kind}-save`, { by }, PAGE, { rows })
const told = (words: string | Text = ''): string =>
  typeof words === 'string' ? words : words.map((span) => ('text' in span ? span.text : '')).join('')
const wrongIn = (decision: ReturnType<typeof decide>, field = 'rows'): string => told(decision.problems?.[field])
const previewed = ({ preview }: ReturnType<typeof decide>): string =>
  preview ? (shown({ kind: 'view', show: { here: { view: preview, instead: true } } }).here ?? '') : ''
const NOTHING = { opening: '', closing: '', template: '' }
const saveDraft = (id: string, own: Partial<typeof NOTHING>, by = ruth) =>
  decide(program, 'content-draft-save', { by, id }, PAGE, { ...NOTHING, ...own })

const QUESTION = { category: 'field', minutes: 3, must: true, words: 'What changed most here?' }

describe("a program's questions", () => {
  it('begin with the command', () => {
    expect(decide(program, 'start', { by: ruth, words: 'content' }, PAGE)).toEqual({ next: 'program.content.' })
  })

  it('begin with the command in capitals, too', () => {
    expect(decide(program, 'start', { by: ruth, words: 'Content' }, PAGE)).toEqual({ next: 'program.content.' })
  })

  it('are read from typed lines, and shown on a card before they are kept', () => {
    const decision = save('questions', 'field; 3; must; What changed most here?\n\nPath; 2; ; What came; next?')
    expect(decision.changes).toEqual([
      {
        do: 'setContent',
        kind: 'questions',
        rows: [QUESTION, { category: 'path', minutes: 2, must: false, words: 'What came; next?' }],
      },
    ])
    expect(previewed(decision)).toContain('What changed most here? (from Riverside) · must ask')
    // The rest, which another card has room for.
    expect(previewed(decision)).toContain('- What came; next? (from Riverside)')
  })

  it.each([
    ['commas', 'field,3,must,"What, if anything, changed?"', 'What, if anything, changed?'],
    ['tabs', 'field\t3\tmust\tWhat changed?', 'What changed?'],
    ['quotes in quotes', 'field,3,must,"What is ""normal""?"', 'What is "normal"?'],
    ['the names of columns', 'category,minutes,must,question\nfield,3,must,What changed?', 'What changed?'],
  ])('are read out of a spreadsheet, with %s', (_, rows, words) => {
    expect(save('questions', rows).changes).toEqual([
      { do: 'setContent', kind: 'questions', rows: [{ category: 'field', minutes: 3, must: true, words }] },
    ])
  })

  it('say the row, the field and the remedy of all that is wrong, and write nothing', () => {
    const decision = save('questions', 'field; 3; must; What?\nsports; 9; maybe; \nWhat now?')
    expect(wrongIn(decision).split('\n')).toEqual([
      'Row 2, category: write work, satisfaction, life, path, entry, advancement, field, environment, learning, or closing.',
      'Row 2, minutes: write a number from 2 to 6.',
      'Row 2, must: write must, or leave it empty.',
      'Row 2, question: write one of 1 to 150 letters.',
      'Row 3: write four parts with ; between them: category; minutes; must; question.',
    ])
    expect([decision.changes, decision.preview]).toEqual([undefined, undefined])
  })

  it('are no two of the same, no more than three must-asks, and no more than thirty', () => {
    expect(wrongIn(save('questions', 'work; 2; ; One?\nwork; 2; ; one?'))).toContain('Row 2, question: it is there')
    const musts = Array.from({ length: 4 }, (_, i) => `work; 2; must; Why ${i}?`).join('\n')
    expect(wrongIn(save('questions', musts))).toBe('Row 4, must: 3 must-asks are the most. Leave this one empty.')
    const many = Array.from({ length: 31 }, (_, i) => `work; 2; ; Why ${i}?`).join('\n')
    expect(wrongIn(save('questions', many))).toBe('Row 31: 30 rows are the most. Take the rest out.')
  })

  it.each([
    ['en', 'How do you describe your job to people outside the field?'],
    ['en', 'how do you DESCRIBE your job to people, outside the field'],
    [
      'es',
      wordsFor('es')
        .questions.question('what-to-read')
        .normalize('NFD')
        .replace(/[\p{M}\p{P}]/gu, ''),
    ],
  ])('are none that I ask anyway, however it is typed, in %s: %s', (language, words) => {
    const decision = save('questions', `work; 2; ; Why?\nlearning; 2; ; ${words}`, { ...ruth, language })
    expect(wrongIn(decision)).toMatch(/^(Row|Fila) 2, (question|pregunta): (it is there already|ya está)/)
    expect(decision.changes).toBeUndefined()
  })

  it('may be as mine in a language that the admin does not read', () => {
    const words = wordsFor('es').questions.question('what-to-read')
    expect(save('questions', `learning; 2; ; ${words}`).problems).toBeUndefined()
  })

  it('are read in the words of either language, and typed again in those of the reader', () => {
    const rows =
      'Categoría; minutos; fija; pregunta\nCampo; 3; Si; ¿Qué cambió?\ntrabajo; 2; ; ¿Qué haces?\nfield; 2; must; Why?'
    const { changes } = save('questions', rows)
    expect(changes).toMatchObject([
      {
        rows: [
          { category: 'field', must: true },
          { category: 'work', must: false },
          { category: 'field', must: true },
        ],
      },
    ])
    const lines = save('checklist', 'formato; línea\nCafe, phone; Lleva la tarjeta\ntodos; Cuéntanos')
    expect(lines.changes).toMatchObject([
      { rows: [{ formats: ['coffee', 'phone'] }, { formats: ['video', 'phone', 'person', 'coffee', 'writing'] }] },
    ])
    const by = {
      ...having({ questions: [QUESTION], checklist: [{ formats: ['coffee'], words: 'X' }] }),
      language: 'es',
    }
    const typed = (kind: string) => {
      const { reply } = decide(program, `content-${kind}`, { by }, PAGE)
      return reply?.kind === 'form' && reply.form.fields[0]?.value
    }
    expect(typed('questions')).toBe('campo; 3; sí; What changed most here?')
    expect(typed('checklist')).toBe('café; X')
  })

  it('all come back into the field where they are opened again, or are refused', () => {
    const pasted = (category: string, words: string) =>
      Array.from({ length: 29 }, (_, i) => `${category}\t3\t\t${i} ${words}`).join('\n')
    const fits = pasted('field', 'w'.repeat(88))
    expect(fits.length).toBeGreaterThan(2850)
    const { changes } = save('questions', fits)
    const [change] = changes ?? []
    const rows = change?.do === 'setContent' ? change.rows : []
    for (const language of ['en', 'es']) {
      const { reply } = decide(program, 'content-questions', { by: { ...having({ questions: rows }), language } }, PAGE)
      const again = reply?.kind === 'form' ? String(reply.form.fields[0]?.value) : ''
      expect(again.length).toBeLessThanOrEqual(3000)
      expect(again.split('\n')).toHaveLength(29)
    }
    // It would fit in English, and not in Spanish.
    expect(wrongIn(save('questions', pasted('path', 'w'.repeat(90))))).toBe(
      'Row 29: 3000 characters are the most for all rows. Make some shorter, or take this one and the rest out.',
    )
  })

  it.each(['\u200b', '.', '\u3164'])('have something to read in a draft, other than %j', (words) => {
    expect(() => saveDraft('thanks', { closing: words })).toThrow('no-words')
  })

  it.each(['\u200b', '.', '123', '\u3164'])('have letters to read, other than %j', (words) => {
    expect(wrongIn(save('questions', `field; 3; must; ${words}`))).toContain('Row 1, question:')
    expect(wrongIn(save('checklist', `all; ${words}`))).toContain('Row 1, line:')
  })

  it('are typed as they were where they are opened again, and none are none', () => {
    const { reply } = decide(program, 'content-questions', { by: having({ questions: [QUESTION] }) }, PAGE)
    expect(reply?.kind === 'form' && reply.form.fields[0]?.value).toBe('field; 3; must; What changed most here?')
    expect(save('questions', '', having({ questions: [QUESTION] })).changes).toEqual([
      { do: 'setContent', kind: 'questions', rows: [] },
    ])
  })

  it("are on a student's card, marked as the program's", () => {
    const by = having({ questions: [QUESTION] }, member())
    const asked = { by, id: 'talk-1' }
    expect(shown(decide(prep, 'questions', asked, talk()).reply).here).toContain(
      'What changed most here? (from Riverside) · must ask',
    )
    expect(shown(decide(prep, 'questions', { ...asked, by: member() }, talk()).reply).here).not.toContain('Riverside')
  })

  it('that are for the end stand there, before the two that close every talk', () => {
    const by = having(
      { questions: [QUESTION, { ...QUESTION, category: 'closing', words: 'What may I tell?' }] },
      member(),
    )
    const short = talk({ minutes: 15 })
    const page = shown(decide(prep, 'questions', { by, id: 'talk-1' }, short).reply).here?.split('\n- ') ?? []
    const at = page.findIndex((line) => line.startsWith('What may I tell?'))
    expect(page[at]).toBe('What may I tell? (from Riverside) · must ask')
    expect(page[at + 1]).toContain('what would you do next? · closing')
    const card = shown(decide(prep, 'card', { by, id: 'talk-1' }, talk()).reply).direct?.join('\n')
    expect(card).toMatch(/and \d+ more\.\n- What may I tell\?/)
  })

  it('can be swapped out by the student', () => {
    const by = having({ questions: [QUESTION] }, member())
    const { reply } = decide(prep, 'swap', { by, id: 'talk-1' }, talk())
    const ref = JSON.stringify(reply).match(/prep\.swap-out\.talk-1~(own-\w+)/)?.[1] ?? ''
    expect(ref).not.toBe('')
    const out = talk({ questions: { out: [ref] } })
    expect(shown(decide(prep, 'questions', { by, id: 'talk-1' }, out).reply).here).not.toContain(
      'What changed most here?',
    )
  })
})

it('says that students see whose words they are, once there are any', () => {
  const page = (content: Record<string, unknown>) =>
    shown(decide(program, 'content', { by: having(content) }, PAGE).reply).here
  expect(page({})).not.toContain('Students see')
  expect(page({ questions: [QUESTION] })).toContain('Students see that they are from Riverside.')
  expect(page({ thanks: [{ ...NOTHING, closing: 'From all of us.' }] })).toContain('Students see')
})

describe("a program's checklist lines", () => {
  it('are read, shown for each kind of talk that has one, and marked', () => {
    const decision = save('checklist', 'coffee, person; Take our card along\nall; Tell us how it went')
    expect(decision.changes).toEqual([
      {
        do: 'setContent',
        kind: 'checklist',
        rows: [
          { formats: ['coffee', 'person'], words: 'Take our card along' },
          { formats: ['video', 'phone', 'person', 'coffee', 'writing'], words: 'Tell us how it went' },
        ],
      },
    ])
    expect(previewed(decision)).toContain('- Take our card along (from Riverside)')
    const asTheyAre = 'Your words go out as they are, also to students who read me in another language.'
    expect(previewed(decision)).toContain(asTheyAre)
    expect(previewed(save('questions', 'field; 3; must; What changed?'))).toContain(asTheyAre)
    expect(previewed(save('questions', ''))).not.toContain(asTheyAre)
  })

  it('say what is wrong, row by row', () => {
    const decision = save(
      'checklist',
      `zoom; Test it\nvideo; ${'w'.repeat(43)}\nno parts\nall; One\nall; Two\nall; Three\nphone; Four`,
    )
    expect(wrongIn(decision).split('\n')).toEqual([
      'Row 1, format: write video, phone, person, coffee, writing, or all.',
      'Row 2, line: write one of 1 to 42 letters.',
      'Row 3: write two parts with ; between them: format; line.',
      'Row 7, format: 3 lines are the most for one kind of talk. Take one out.',
    ])
    expect(decision.changes).toBeUndefined()
  })

  it.each(['all, zoom', 'zoom all', 'all, x'])('are for no kind of talk that there is not: %s', (formats) => {
    const decision = save('checklist', `video; One\n${formats}; X y`)
    expect(wrongIn(decision)).toBe('Row 2, format: write video, phone, person, coffee, writing, or all.')
    expect(decision.changes).toBeUndefined()
  })

  it('are once for each kind of talk', () => {
    const { changes } = save('checklist', 'all, video; X y\ncoffee, coffee; Z')
    expect(changes).toMatchObject([
      { rows: [{ formats: ['video', 'phone', 'person', 'coffee', 'writing'] }, { formats: ['coffee'] }] },
    ])
  })

  it('are ticked as others are, and say whose they are', () => {
    const by = having({ checklist: [{ formats: ['video'], words: 'Tell us' }] }, member())
    const before = JSON.stringify(decide(prep, 'card', { by, id: 'talk-1' }, talk()).reply)
    const item = before.match(/"(own-\w+)"/)?.[1] ?? ''
    const { reply } = decide(prep, 'card', { by, id: 'talk-1' }, talk({ ticked: [item] }))
    expect(shown(reply).direct?.join('\n')).toContain('[x] Tell us (from Riverside)')
    expect(wholeWhy('checklist', 'talk-1', talk(), { by })).toContain('Tell us\nThis line is from Riverside.')
  })
})

describe("a program's drafts", () => {
  it('have its paragraphs after the greeting and before the name', () => {
    const decision = saveDraft('thanks', {
      opening: 'I am with {school}.',
      closing: 'Our program thanks you too, {name}.',
    })
    expect(decision.changes).toEqual([
      {
        do: 'setContent',
        kind: 'thanks',
        rows: [
          {
            opening: 'I am with {school}.',
            closing: 'Our program thanks you too, {name}.',
            template: '',
            language: 'en',
          },
        ],
      },
    ])
    const lines = previewed(decision).split('\n\n')
    expect(lines.at(1)).toBe('I am with Riverside College.')
    expect(lines.at(-2)).toBe('Our program thanks you too, Ada Lovelace.')
  })

  it('are wholly in its words, and a sentence with nothing to say is left out', () => {
    const template = 'Hello {name},\n\n{left} is what I could not ask. Thank you: {learned}.\n\n{me}'
    const by = having({ thanks: [{ ...NOTHING, template }] })
    const slots = { ...sampleSlots({ by, now: NOW, say }), left: [] }
    expect(writtenDraft('thanks', slots, by, say)).toBe(
      'Hello Ada Lovelace,\n\nThank you: “Analysts pair with engineers on Thursdays”.\n\nSam Reyes',
    )
  })

  it('belong to the language that they were written in: whoever reads another one gets ours', () => {
    const own = (changes: ReturnType<typeof decide>['changes']) =>
      changes?.flatMap((change) => (change.do === 'setContent' ? change.rows : []))
    const english = saveDraft('thanks', { opening: 'I am in the program.' })
    expect(previewed(english)).toContain('These words are for students who read me in English.')
    const after = having({ thanks: own(english.changes) }, member())
    const note = (language: string, by: Member = after) =>
      writtenDraft(
        'thanks',
        sampleSlots({ by, now: NOW, say: wordsFor(language) }),
        { ...by, language },
        wordsFor(language),
      )
    expect(note('en')).toContain('I am in the program.')
    expect(note('en-GB')).toContain('I am in the program.')
    expect(note('es')).toBe(note('es', member()))

    // Written in the other one too, each has its own; and each is taken back by itself.
    const admin = { ...having({ thanks: own(english.changes) }), language: 'es-MX' }
    const { reply } = decide(program, 'content-draft', { by: admin, id: 'thanks' }, PAGE)
    expect(reply?.kind === 'form' && reply.form.fields[0]?.value).toBeFalsy()
    const both = own(saveDraft('thanks', { opening: 'Estoy en el programa.' }, admin).changes)
    const of = having({ thanks: both }, member())
    expect([note('en', of), note('es', of)]).toEqual([
      expect.stringContaining('I am in the program.'),
      expect.stringContaining('Estoy en el programa.'),
    ])
    expect(note('es', of)).not.toContain('I am in')
    expect(own(saveDraft('thanks', {}, having({ thanks: both })).changes)).toEqual([
      { ...NOTHING, opening: 'Estoy en el programa.', language: 'es' },
    ])
  })

  it('take what a student typed as it is, also where it looks like a slot', () => {
    const by = having({ keep: [{ ...NOTHING, template: 'Hello {name}, {news} {me}' }] })
    const slots = sampleSlots({ by, now: NOW, say })
    expect(writtenDraft('keep', { ...slots, slots: { news: 'Use {me}!' } }, by, say)).toBe(
      'Hello Ada Lovelace, Use {me}! Sam Reyes',
    )
  })

  it.each([
    ['en', 'my uncle Ben', 'Ben'],
    ['es', 'mi tío Ben', 'Ben'],
    ['en', 'Grace Hopper', 'Grace Hopper'],
    // Whoever has no name is still written to.
    ['en', 'my uncle', 'my uncle'],
  ])('greet whoever gave the name as ours do, in %s: %s', (language, referredBy, name) => {
    const by = having({ report: [{ ...NOTHING, template: 'Dear {name}, I met {contact}. {me}' }] })
    const sample = sampleSlots({ by, now: NOW, say })
    const slots = { ...sample, contact: { ...sample.contact, referredBy } }
    expect(writtenDraft('report', slots, by, wordsFor(language))).toBe(`Dear ${name}, I met Ada Lovelace. Sam Reyes`)
  })

  it('name each slot that there is not, and each that matters and is missing', () => {
    expect(wrongIn(saveDraft('confirm', { template: 'Hello {nmae}' }), 'template')).toContain(
      "I don't know {nmae} here.",
    )
    expect(wrongIn(saveDraft('confirm', { template: 'Hello {name}' }), 'template')).toBe(
      'Please put in {me} and {date} too.',
    )
    expect(wrongIn(saveDraft('confirm', { opening: 'Hello {name' }), 'opening')).toContain('One brace has no partner.')
    expect(wrongIn(saveDraft('opening', { opening: 'a', template: 'b' }), 'template')).toContain(
      'Write either all of it',
    )
    expect(
      Object.keys(saveDraft('confirm', { opening: '{a}', closing: '{b}', template: '{c}' }).problems ?? {}),
    ).toEqual(['opening', 'closing', 'template'])
    expect(saveDraft('confirm', { template: '{name}: {date}. {me}' }).problems).toBeUndefined()
  })

  it('say what must be said in a sentence that is never left out', () => {
    const template =
      'Hello {name}, thank you for {learned}, {advice} and {referrals} and {left} from {me}.\n\nBest, {name}'
    const decision = saveDraft('thanks', { template })
    expect(wrongIn(decision, 'template')).toBe(
      "Put {me} and {learned} in a sentence without {advice}, {referrals}, or {left}. I leave a sentence out when I don't know one of its names.",
    )
    expect([decision.changes, decision.preview]).toEqual([undefined, undefined])
    expect(saveDraft('thanks', { template: `${template} and {me}: {learned}` }).problems).toBeUndefined()
    const request = 'Dear {name}, {source}, may I have {minutes} minutes about {work}, {times}? {me}'
    expect(wrongIn(saveDraft('request-email', { template: request }), 'template')).toContain(
      'without {work} or {times}',
    )
  })

  it('are ours where nothing of them can be said', () => {
    const by = having({ opening: [{ ...NOTHING, template: 'I study {field} at {school}.' }] })
    const sample = sampleSlots({ by, now: NOW, say })
    expect(writtenDraft('opening', sample, by, say)).toBe('I study Statistics at Riverside College.')
    const slots = { ...sample, profile: { ...sample.profile, field: '', school: '' } }
    expect(writtenDraft('opening', slots, by, say)).toBe(writtenDraft('opening', slots, ruth, say))
  })

  it('name people without what was noted beside a name', () => {
    const by = having({ thanks: [{ ...NOTHING, template: 'Hello {name}: {learned}. You named {referrals}. {me}' }] })
    const referrals = [{ id: 'r', name: 'Chika Obi, pharmacist', mayBeNamed: true }]
    expect(writtenDraft('thanks', { ...sampleSlots({ by, now: NOW, say }), referrals }, by, say)).toContain(
      'You named Chika Obi.',
    )
  })

  it('are shown with the least that may be known, too', () => {
    const decision = saveDraft('thanks', { template: 'Hello {name}. You said: {learned}. And {advice}. {me}' })
    expect(previewed(decision)).toMatch(
      /And “Join[\s\S]*the least that I may know:\nHello Ada Lovelace\. You[^\n]* Sam Reyes/,
    )
    const all = saveDraft('thanks', { template: 'Hello {name}. You said: {learned}. {me}' })
    expect(previewed(all)).not.toContain('the least')
  })

  it.each(DRAFTS)('fit one message whatever is in them: %s', (id) => {
    const long = 'w '.repeat(1000)
    const own = { ...NOTHING, opening: 'o'.repeat(300), closing: 'c'.repeat(300) }
    const by = having({ [id]: [own] })
    const sample = sampleSlots({ by, now: NOW, say })
    const slots = {
      ...sample,
      aim: long,
      learned: long,
      suggestions: [
        { id: 'a', words: long, doneAt: 1 },
        { id: 'b', words: long, doneAt: 1 },
      ],
      slots: { ...sample.slots, news: long },
      profile: { ...sample.profile, interests: long },
      left: [long, long],
    }
    const words = writtenDraft(id, slots, by, say)
    expect(words.length).toBeLessThanOrEqual(1800)
    expect(words).toContain(own.opening)
    expect(words).toContain(own.closing)
  })

  it('are shown to the student with whose words they are, until the student writes over them', () => {
    const by = having({ thanks: [{ ...NOTHING, closing: 'From all of us.' }] }, member())
    const held = talk({ outcome: 'held', endedAt: NOW, learned: 'Analysts pair with engineers on Thursdays.' })
    const show = (drafts: object) => decide(draft, 'show', { by, id: 'talk-1~thanks' }, { ...held, drafts })
    expect(shown(show({}).reply).direct?.join('\n')).toMatch(/from Riverside[\s\S]*From all of us\./)
    expect(shown(show({ thanks: 'Mine' }).reply).direct?.join('\n')).not.toContain('Riverside')
  })

  it('are marked in the opening, too, until the student writes over it', () => {
    const by = having({ opening: [{ ...NOTHING, opening: 'I am in a program.' }] }, member())
    const show = (drafts: object, who: typeof ruth = by) =>
      shown(decide(prep, 'opening', { by: who, id: 'talk-1' }, talk({ drafts })).reply).direct?.join('\n')
    expect(show({})).toMatch(/from Riverside[\s\S]*I am in a program\./)
    expect(show({ opening: 'Mine' })).not.toContain('Riverside')
    expect(show({}, member())).not.toContain('words are from')
  })

  it.each(['en', 'es'])('offer as an example all that a whole draft needs, and no more, in %s', (language) => {
    const { reply } = decide(program, 'content-draft', { by: { ...ruth, language }, id: 'request-email' }, PAGE)
    const fields = reply?.kind === 'form' ? reply.form.fields : []
    const { placeholder = '' } = fields.find(({ name }) => name === 'template') ?? {}
    expect(placeholder.match(/\{\w+\}/g)).toEqual(['{name}', '{source}', '{minutes}', '{me}'])
    expect(placeholder).toContain('…')
  })

  it('go back to ours with nothing in any field', () => {
    expect(saveDraft('thanks', {}, having({ thanks: [{ ...NOTHING, closing: 'x' }] })).changes).toEqual([
      { do: 'setContent', kind: 'thanks', rows: [] },
    ])
  })
})

describe('rows that can not be read', () => {
  const by = having({
    questions: [QUESTION, { ...QUESTION, minutes: 9 }],
    checklist: 'x',
    thanks: [{ template: '{x}' }],
  })

  it('are named to the admin, and the others hold', () => {
    const page = shown(decide(program, 'content', { by }, PAGE).reply).here
    expect(page).toContain('You have 1 question and no checklist lines of your own.')
    expect(page).toContain(
      '- Questions, row 2, minutes: write a number from 2 to 6.\n- Checklist: write all of it again.\n- Thank-you, row 1, whole draft: open it',
    )
    expect(shown(decide(program, 'content', { by: ruth }, PAGE).reply).here).not.toContain("can't read")
  })

  it.each([
    [
      'content-questions',
      '',
      'rows',
      /3; must; What changed most here\?\nfield; 9; must; What/,
      'Row 2, minutes: write a',
    ],
    ['content-draft', 'thanks', 'template', /^\{x\}$/, "I don't know {x} here."],
  ])('are in the form as they are stored, with the remedy: %s', (step, id, name, typed, remedy) => {
    const { reply } = decide(program, step, { by, id }, PAGE)
    const field = reply?.kind === 'form' ? reply.form.fields.find((one) => one.name === name) : undefined
    expect(field?.value).toMatch(typed)
    expect(told(field?.problem)).toContain(remedy)
    const whole = decide(program, step, { by: having({ questions: [QUESTION] }), id }, PAGE).reply
    expect(JSON.stringify(whole)).not.toContain('problem')
  })

  const named = (content: Record<string, unknown>, language = 'en') =>
    shown(decide(program, 'content', { by: { ...having(content), language } }, PAGE).reply)
      .here?.split('\n')
      .filter((line) => line.startsWith('- '))
      .map((line) => line.slice(2))
  const opened = (id: string, own: unknown, language = 'en') => {
    const { reply } = decide(program, 'content-draft', { by: { ...having({ [id]: own }), language }, id }, PAGE)
    return reply?.kind === 'form' ? reply.form.fields : []
  }
  const rowsSaved = (decision: ReturnType<typeof decide>) =>
    decision.changes?.flatMap((change) => (change.do === 'setContent' ? change.rows : []))

  it('are named in the words of the form, and with what mends them', () => {
    const content = {
      questions: ['x', { ...QUESTION, words: '' }],
      checklist: [null, { formats: ['video'], words: 5 }],
      thanks: [null],
      keep: [{ opening: 'a', language: 7 }],
    }
    expect(named(content)).toEqual([
      'Questions, row 1: write four parts with ; between them: category; minutes; must; question.',
      'Questions, row 2, question: write one of 1 to 150 letters.',
      'Checklist, row 1: write two parts with ; between them: format; line.',
      'Checklist, row 2, line: write one of 1 to 42 letters.',
      'Thank-you, row 1: write it again.',
      "Keep in touch, row 1, language: I don't know it. Open the draft, and save it again.",
    ])
    expect(named(content, 'es')).toEqual([
      'Preguntas, fila 1: escribe cuatro partes con ; en medio: categoría; minutos; fija; pregunta.',
      'Preguntas, fila 2, pregunta: escribe una de 1 a 150 letras.',
      'Lista, fila 1: escribe dos partes con ; en medio: formato; línea.',
      'Lista, fila 2, línea: escribe una de 1 a 42 letras.',
      'Nota de gracias, fila 1: escríbelo otra vez.',
      'Seguir en contacto, fila 1, idioma: no lo conozco. Abre el borrador y guárdalo otra vez.',
    ])
  })

  it.each([
    [{ opening: 'o'.repeat(301) }, 'opening paragraph: write 1 to 300 letters.', 'o'.repeat(301)],
    [{ opening: 5 }, 'opening paragraph: write 1 to 300 letters.', '5'],
    [{ opening: '.' }, 'opening paragraph: write 1 to 300 letters.', '.'],
    [{ opening: '{x}' }, 'opening paragraph: open it: it says what to change.', '{x}'],
    [{ opening: 'a', language: 7 }, "language: I don't know it. Open the draft, and save it again.", 'a'],
  ])('of a draft are named with what mends them, and are in its form: %j', (row, line, value) => {
    expect(named({ thanks: [row] })).toEqual([`Thank-you, row 1, ${line}`])
    expect(opened('thanks', [row])[0]?.value).toBe(value)
  })

  it.each([[null], ['x'], [{ opening: 'a', language: 7 }], [{ opening: 'a', language: 'xx' }]])(
    'of a draft go where it is saved again: %j',
    (row) => {
      const spanish = { ...NOTHING, opening: 'Hola', language: 'es' }
      const after = rowsSaved(saveDraft('thanks', { opening: 'Hello' }, having({ thanks: [row, spanish] })))
      expect(after).toEqual([spanish, { ...NOTHING, opening: 'Hello', language: 'en' }])
    },
  )

  it('of a draft do not hide in its form what is after them', () => {
    expect(opened('thanks', [null, { opening: 'Hello' }])[0]?.value).toBe('Hello')
    expect(opened('thanks', [{ opening: 'a', language: 7 }, { opening: 'Hello' }])[0]?.value).toBe('Hello')
  })

  it('of a draft in another language are named with the one in which they can be opened', () => {
    const thanks = [
      { ...NOTHING, opening: 'Hello', language: 'en' },
      { ...NOTHING, template: '{x}', language: 'es' },
    ]
    expect(named({ thanks })).toEqual([
      'Thank-you, row 2, whole draft: it is in Spanish. Choose Spanish in /ii settings, then open it.',
    ])
    expect(named({ thanks }, 'es')).toEqual(['Nota de gracias, fila 2, borrador entero: ábrelo: dice qué cambiar.'])
    expect(told(opened('thanks', thanks, 'es').find(({ name }) => name === 'template')?.problem)).toContain('{x}')
    expect(named({ thanks: [{ ...NOTHING, opening: 5, language: 'en' }] }, 'es')).toEqual([
      'Nota de gracias, fila 1, párrafo inicial: está en inglés. Elige inglés en /ii settings y ábrelo.',
    ])
  })

  it('of a draft for every language are not said to be in a form that has its own', () => {
    const thanks = [{ template: '{x}' }, { ...NOTHING, opening: 'Hello', language: 'en' }]
    expect(named({ thanks })).toEqual(['Thank-you, row 1, whole draft: write it again.'])
  })

  it('stay in the form of the checklist among those that can be, each in its place', () => {
    const checklist = [
      { formats: ['coffee'], words: 'Take\na card' },
      { formats: ['zoom'], words: 'Test the Zoom link' },
      'x',
      { formats: ['phone'], words: 'Charge it' },
    ]
    const { reply } = decide(program, 'content-checklist', { by: having({ checklist }) }, PAGE)
    const [field] = reply?.kind === 'form' ? reply.form.fields : []
    expect(field?.value).toBe('coffee; Take a card\nzoom; Test the Zoom link\n; x\nphone; Charge it')
    expect(told(field?.problem)).toMatch(/^Row 2, format: write video.*\nRow 3, format: write video[^\n]*$/)
  })
})

it.each([
  ['content', undefined],
  ['content-questions', undefined],
  ['content-questions-save', { rows: 'field; 3; must; What?' }],
  ['content-checklist-save', { rows: 'all; Tell us' }],
  ['content-drafts', undefined],
  ['content-draft', undefined],
  ['content-draft-save', NOTHING],
])('refuses everybody else at step %s, and gives back what they typed', (step, values) => {
  const asked = { by: member(), id: 'thanks', typed: ['mine'] }
  const { changes, preview, reply } = decide(program, step, asked, PAGE, values)
  expect([changes, preview]).toEqual([undefined, undefined])
  expect(shown(reply).here).toBe('This is for program admins: Ruth.\nWhat you wrote:\nmine')
})
