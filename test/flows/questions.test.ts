import { describe, expect, it } from 'vitest'
import { cardQuestions } from '../../src/card/questions.ts'
import { isClosing } from '../../src/coaching/choose.ts'
import { ownQuestions } from '../../src/coaching/content.ts'
import { QUESTIONS, type QuestionId } from '../../src/coaching/questions.ts'
import { MATTER_IDS } from '../../src/coaching/reflection.ts'
import { LIMITS } from '../../src/core/limits.ts'
import { log } from '../../src/flows/log/index.ts'
import { prep } from '../../src/flows/prep/index.ts'
import { thanks } from '../../src/flows/thanks/index.ts'
import type { Arrangement } from '../../src/interviews/arrangement.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import { changed } from '../../src/interviews/record.ts'
import { wordsFor } from '../../src/locales/index.ts'
import type { Stage } from '../../src/people/member.ts'
import { Policy, type Resume } from '../../src/people/policy.ts'
import { talk } from '../talks.ts'
import { decide, member, NOW, shown } from './asked.ts'

const ids = (interview: Interview) => cardQuestions(interview, member()).questions.map(({ id }) => id)
/** What a press makes of the questions; undefined where it changes nothing. */
const pressed = (step: string, question: string, questions?: Arrangement, over: Partial<Interview> = {}) => {
  const interview = talk({ ...over, ...(questions && { questions }) })
  const id = question === '' ? interview.id : `${interview.id}~${question}`
  const { changes = [], reply } = decide(prep, step, { id }, interview)
  const [change] = changes
  if (change && change.do !== 'arrangeQuestions') throw new Error(`it wrote ${change.do}`)
  return { questions: change?.questions, here: shown(reply).here ?? '' }
}
const adds = (words: string, questions?: Arrangement, minutes = 30) => {
  const interview = talk({ minutes, ...(questions && { questions }) })
  const { changes = [], reply } = decide(prep, 'own-save', { id: 'talk-1', form: 'form-1' }, interview, { words })
  return { changes, here: shown(reply).here ?? '' }
}
const five = (count = 5) => Array.from({ length: count }, (_, i) => ({ id: `own-${i}`, words: `What about ${i}?` }))

describe('the questions of a card', () => {
  it('give way to the next best when they are swapped, and come back', () => {
    const [first = ''] = ids(talk())
    const { questions, here } = pressed('swap-out', first)
    expect(questions?.out).toEqual([first])
    expect(ids(talk({ questions: questions ?? {} }))).not.toContain(first)
    expect(here).not.toContain('[What did last week look like for you?]')
    expect(pressed('questions-anew', '', questions).questions).toEqual({})
  })

  it('may be about the résumé near a first job, but not where the program leaves it at home', () => {
    const asks = (stage: Stage, resume: Resume) => {
      const { program, profile, ...rest } = member()
      if (!profile) throw new Error('no profile')
      const by = { ...rest, profile: { ...profile, stage }, program: { ...program, policy: Policy.parse({ resume }) } }
      // Minutes for the whole bank.
      return cardQuestions(talk({ minutes: 400 }), by).questions.some(({ id }) => id === 'resume-feedback')
    }
    expect(asks('final', 'case')).toBe(true)
    expect(asks('final', 'always')).toBe(true)
    expect(asks('final', 'home')).toBe(false)
    expect(asks('first', 'always')).toBe(false)
  })

  it('leave the résumé out while the program leaves it at home, and no longer', () => {
    const under = (resume: Resume) => {
      const { program, profile, ...rest } = member()
      if (!profile) throw new Error('no profile')
      return {
        ...rest,
        profile: { ...profile, stage: 'final' as const },
        program: { ...program, policy: Policy.parse({ resume }) },
      }
    }
    const asks = (resume: Resume, questions: object) =>
      cardQuestions(talk({ minutes: 400, questions }), under(resume)).questions.some(
        ({ id }) => id === 'resume-feedback',
      )
    const swapped = (resume: Resume, questions: object = {}) => {
      const interview = talk({ minutes: 30, questions })
      const [first] = cardQuestions(interview, under(resume)).questions
      const asked = { by: under(resume), id: `talk-1~${first?.id}` }
      const [change] = decide(prep, 'swap-out', asked, interview).changes ?? []
      return change?.do === 'arrangeQuestions' ? change.questions : {}
    }
    const after = swapped('home')
    expect(after).toMatchObject({ out: [expect.any(String)] })
    expect([asks('home', after), asks('case', after)]).toEqual([false, true])

    // Marked before the program left it at home, it is neither asked nor said to have no room.
    const marked = { musts: ['resume-feedback', 'travel'] }
    expect([asks('home', marked), asks('case', marked)]).toEqual([false, true])
    const page = (resume: Resume) =>
      shown(
        decide(prep, 'questions', { by: under(resume), id: 'talk-1' }, talk({ minutes: 30, questions: marked })).reply,
      ).here
    expect(page('home')).not.toContain('résumé')
    expect(page('case')).toContain('résumé')
    const more = { by: under('home'), id: 'talk-1~typical-week' }
    expect(decide(prep, 'must', more, talk({ minutes: 30, questions: marked })).changes).toHaveLength(1)
  })

  it('fold where there are more than seven, and all of them are a press away', () => {
    const hour = talk({ minutes: 60 })
    const count = Number(
      /(\d+) questions/.exec(shown(decide(prep, 'questions', { id: 'talk-1' }, hour).reply).here ?? '')?.[1],
    )
    const lines = (step: string) =>
      (shown(decide(prep, step, { id: 'talk-1' }, hour).reply).here ?? '').match(/^- /gm) ?? []
    expect(count).toBeGreaterThan(7)
    expect(lines('questions')).toHaveLength(7)
    expect(lines('questions-all')).toHaveLength(count)
    expect(JSON.stringify(decide(prep, 'questions', { id: 'talk-1' }, hour).reply)).toContain(
      'prep.questions-all.talk-1',
    )
  })

  it('are marked one by one, three at most', () => {
    const marked = ids(talk()).slice(0, 3)
    const { here, questions } = pressed('must', 'what-to-read')
    expect(questions).toBeUndefined()
    expect(here).toContain('Three must-asks are enough')
    const fewer = pressed('must', marked[0] ?? '').questions
    expect(fewer?.musts).toEqual(marked.slice(1))
    expect(pressed('must', 'what-to-read', fewer).questions?.musts).toEqual([...marked.slice(1), 'what-to-read'])
  })

  it('lose no must-ask to another one: what does not fit is not marked, and says so', () => {
    const { questions, here } = pressed('must', 'describe-job', { musts: ['pressure'] }, { minutes: 10 })
    expect(questions).toBeUndefined()
    expect(here).toContain('would not fit in 10 minutes')
  })

  it.each(['en', 'es'])('fit their buttons whole in %s, also with a mark', (language) => {
    const say = wordsFor(language)
    const long = QUESTIONS.map(({ id }) => say.questions.question(id)).filter((words) =>
      [say.card.must(words), say.card.left(words)].some(({ length }) => length > LIMITS.buttonLabel),
    )
    expect(long).toEqual([])
  })

  it('may be marked where they are the program’s, and where they have no room yet: they get it', () => {
    const must = (words: string) => ({ category: 'work', minutes: 6, must: true, words })
    const content = { questions: ['What is one?', 'What is two?', 'What is three?'].map(must) }
    const by = member({ program: { ...member().program, content } })
    const interview = talk({ minutes: 20 })
    const offered = shown(decide(prep, 'musts', { id: 'talk-1', by }, interview).reply).here ?? ''
    expect(offered).toContain('[Must: What is one? (from Riverside)]')
    expect(offered).toContain('[What is three? (from Riverside)]')
    const press = (question: string, before: Interview) => {
      const { changes = [] } = decide(prep, 'must', { id: `talk-1~${question}`, by }, before)
      return changes.reduce(changed, before)
    }
    const shownOn = (one: Interview) => cardQuestions(one, by).questions.flatMap(({ words }) => words ?? [])
    expect(shownOn(interview)).toEqual(['What is one?', 'What is two?'])
    const [one, , three] = ownQuestions(by.program)
    const after = press(three?.id ?? '', press(one?.id ?? '', interview))
    expect(shownOn(after)).toContain('What is three?')
  })

  it('take in one’s own, which stay when others are swapped', () => {
    const { changes } = adds('What do you read?')
    const own = [{ id: 'form-1', words: 'What do you read?' }]
    expect(changes).toMatchObject([{ do: 'arrangeQuestions', interview: 'talk-1', questions: { own } }])
    expect(ids(talk({ questions: { own, out: ids(talk()) } }))).toContain('form-1')
    expect(pressed('swap-out', 'form-1', { own, left: ['travel'] }).questions).toMatchObject({
      own: [],
      out: [],
      left: ['travel'],
    })
  })

  it.each([
    ['Do you like it?', 'can be answered yes or no'],
    ['¿Cuántos empleados tienen?', 'can be looked up'],
  ])('keep %s, with a hint', (words, hint) => {
    const { changes, here } = adds(words)
    expect(changes).toHaveLength(1)
    expect(here).toContain(hint)
    expect(adds('What do you read?').here).not.toContain(hint)
  })

  it('take no sixth, and none that there is no time for: it is given back', () => {
    for (const { changes, here } of [
      adds('What do you read?', { own: five() }, 60),
      adds('What do you read?', { own: five(3) }, 15),
    ]) {
      expect(changes).toEqual([])
      expect(here).toContain('What do you read?')
    }
  })

  it('that are refused get their hint all the same, and what stays free is said', () => {
    for (const { changes, here } of [
      adds('Do you like it?', { own: five() }, 60),
      adds('Do you like it?', { own: five(3) }, 15),
    ]) {
      expect(changes).toEqual([])
      expect(here).toContain('"Do you like it?" can be answered yes or no.')
    }
    const { here } = adds('What do you read?', { own: five(4), musts: ['typical-week', 'problems-faced'] }, 20)
    expect(here).toContain(
      'not fit in 20 minutes beside the must-asks, your own questions and 2 minutes for the opening.',
    )
  })

  it('take in one’s own in a quarter of an hour once a mark is taken away', () => {
    const { changes, here } = adds('What do you read?', undefined, 15)
    expect(changes).toEqual([])
    expect(here).toContain('Take a mark away')
    const [first = ''] = ids(talk({ minutes: 15 }))
    const { questions } = pressed('must', first, undefined, { minutes: 15 })
    // It is asked as before, but as an ordinary one.
    expect(ids(talk({ minutes: 15, questions: questions ?? {} })).toSorted()).toEqual(
      ids(talk({ minutes: 15 })).toSorted(),
    )
    expect(adds('What do you read?', questions, 15).changes).toHaveLength(1)
  })

  it('stay as they are where nothing as short is left, and that is said', () => {
    const bank = QUESTIONS.map(({ id }) => id)
    const settled = { minutes: 30, ids: ['typical-week', 'travel'] }
    const { questions, here } = pressed('swap-out', 'travel', { musts: [], out: bank, settled })
    expect(questions).toBeUndefined()
    expect(here).toContain('no other question as short')
    expect(here).toContain('[How much travel is there, and what is it like?]')
  })

  it('that have no room are named, and so is what is still unclear', () => {
    const questions = { own: five(2), musts: ['typical-week', 'how-they-got-in'] }
    const over = { minutes: 15, clearBefore: [MATTER_IDS.filter((matter) => matter !== 'strengths')] }
    const { here } = pressed('questions', '', questions, over)
    expect(here).toContain(
      '2 more questions should be here, but have no room in 15 minutes.\n- What about 0?\n- What about 1?',
    )
    expect(here).toContain('no question on this card.\n- Which of my strengths would count')
    const card = shown(decide(prep, 'card', { id: 'talk-1' }, talk({ ...over, questions })).reply).direct?.[0]
    expect(card).toContain('2 more questions should be here, but have no room in 15 minutes.')
    expect(card).toContain('One point that is not clear yet has no question on this card.')
    const roomy = pressed('questions', '', questions, { ...over, minutes: 60 }).here
    for (const said of ['no room', 'no question']) expect(roomy).not.toContain(said)
  })

  describe('that were left over in the last talk', () => {
    const PLAN = { who: 'Ada', occupation: 'analyst', aim: '', minutes: '30', when: '' }
    const own = [
      { id: 'mine', words: 'What surprised you?' },
      { id: 'asked', words: 'What did you study?' },
    ]
    const held = (endedAt: number, questions: Arrangement) =>
      talk({ id: `at-${endedAt}`, outcome: 'held', endedAt, questions })
    const last = held(2, { own, musts: ['pressure', 'asked'], left: ['mine', 'gone', 'travel', 'pressure'] })
    const next = (interviews: readonly Interview[], minutes = '30') => {
      const asked = { form: 'next' }
      const { changes = [], reply } = decide(
        prep,
        'save',
        asked,
        { contact: talk().contact, interviews, heard: [] },
        { ...PLAN, minutes },
      )
      const [, arranged, ...more] = changes
      expect(more).toEqual([])
      if (arranged && arranged.do !== 'arrangeQuestions') throw new Error(`it wrote ${arranged.do}`)
      return { arranged, said: shown(reply).direct?.join('\n') ?? '' }
    }

    it('come first in the next with the same person, before all a must-ask', () => {
      const { arranged, said } = next([held(1, { left: ['setting'] }), last, talk({ outcome: 'off' })])
      const again = ['pressure', 'mine', 'travel']
      expect(arranged).toEqual({
        do: 'arrangeQuestions',
        interview: 'next',
        questions: { own: [{ id: 'mine', words: 'What surprised you?' }], again },
      })
      const questions = arranged?.questions ?? {}
      const card = cardQuestions(talk({ questions }), member()).questions
      expect(card.flatMap(({ id, must }) => (must ? [id] : [])).toSorted()).toEqual(again.toSorted())
      expect(said).toContain('The 3 questions that were left over last time come first on the card.')
      expect(pressed('swap-out', 'travel', questions).here).not.toContain('travel is there')
      expect(pressed('questions-anew', '', questions).questions).toEqual({})
    })

    it('take no more than its minutes, and are named where they have no room', () => {
      const { arranged } = next([held(2, { left: ['describe-job', 'setting', 'pressure', 'travel'] })], '15')
      const over = talk({ minutes: 15, questions: arranged?.questions ?? {} })
      const { questions, minutes } = cardQuestions(over, member())
      expect(minutes).toBeLessThanOrEqual(13)
      expect(questions[0]).toMatchObject({ must: true })
      expect(shown(decide(prep, 'questions', { id: 'talk-1' }, over).reply).here).toContain(
        'One more question should be here, but has no room in 15 minutes.\n- Where does the pressure come from',
      )
    })

    it.each([
      ['nothing was left over', [held(2, {}), held(1, { left: ['travel'] })]],
      ['it was not held', [talk({ questions: { left: ['travel'] } })]],
      ['there is no question of that name any more', [held(2, { left: ['gone'] })]],
    ])('are none where %s', (_, interviews) => {
      const { arranged, said } = next(interviews)
      expect(arranged).toBeUndefined()
      expect(said).not.toContain('last time')
    })
  })

  it('that were left over are in the note, two at most, and not those that are not', () => {
    const held = { outcome: 'held', endedAt: 1, learned: 'Analysts pair with engineers on Thursdays.' } as const
    const { questions } = pressed('left-mark', 'travel', undefined, held)
    expect(questions).toEqual({ left: ['travel'] })
    expect(pressed('left-mark', 'travel', questions, held).questions).toEqual({ left: [] })
    const note = (questions: Arrangement) =>
      shown(decide(thanks, 'draft', { id: 'talk-1' }, talk({ ...held, questions })).reply).direct?.join()
    expect(note({ left: ['travel'] })).toContain('How much travel is there')
    expect(note({ left: ['travel', 'pressure', 'setting'] })).not.toContain('What is the place like')
    expect(note({})).not.toContain('ran out of time')
  })

  it('that may be left over are those that were taken along, whatever is known of the student since', () => {
    const by = member({ profile: undefined })
    const planned = talk({ startsAt: NOW - 60 * 60_000, aim: 'how they got in' })
    const values = { who: 'Ada Lovelace', outcome: 'held', ended: '', learned: 'They pair.', next: '' }
    const facts = { contact: planned.contact, interviews: [planned], heard: [] }
    const { changes = [] } = decide(log, 'save', { id: 'talk-1', form: 'f', by }, facts, values)
    const after = changes.reduce(changed, planned)
    const taken = cardQuestions(planned, by).questions.filter((question) => !isClosing(question))
    const since = member({ profile: { name: 'Maya', school: '', field: '', interests: '', stage: 'final' } })
    const labels = shown(decide(prep, 'left', { id: 'talk-1', by: since }, { ...after, minutes: 60 }).reply).here ?? ''
    expect(labels.match(/\[/g)?.length).toBe(taken.length + 1)
    for (const { id } of taken)
      expect(labels).toContain(
        wordsFor('en')
          .questions.question(id as QuestionId)
          .slice(0, 60),
      )
    expect(cardQuestions({ ...planned, minutes: 60 }, since).questions.length).toBeGreaterThan(taken.length)
  })

  it('that the program marks and that have no room are named, as the program’s', () => {
    const by = member()
    const questions = ['one', 'two', 'three'].map((nth) => ({
      words: `What is ${nth}?`,
      category: 'work',
      minutes: 6,
      must: true,
    }))
    const theirs = { ...by, program: { ...by.program, content: { questions } } }
    const here = shown(decide(prep, 'questions', { id: 'talk-1', by: theirs }, talk({ minutes: 15 })).reply).here ?? ''
    for (const { words } of questions) expect(here).toContain(`${words} (from Riverside)`)
    expect(here).not.toContain('your questions')
  })

  it('that were left over are promised for the note only where it will have them, and none of them is lost', () => {
    const left = ['travel', 'pressure', 'setting', 'typical-week']
    const done = (over: Partial<Interview>) =>
      shown(
        decide(prep, 'left-done', { id: 'talk-1' }, talk({ questions: { left }, outcome: 'held', endedAt: 1, ...over }))
          .reply,
      ).here ?? ''
    expect(done({})).toContain('asks the first two of these 4, and whether you may send the others')
    expect(done({ drafts: { thanks: 'Thank you, Ada.' } })).toContain('You wrote your thank-you yourself.')
    expect(done({ thankedAt: 2 })).toContain('Ask these when you next write')
    expect(done({ thankedAt: 2 })).toMatch(/^[^[]*\[Why\?\]$/)
    const by = member()
    const content = {
      thanks: [{ opening: '', closing: '', template: 'Hello {name}. You said: {learned}. {me}' }],
    }
    const theirs = { ...by, program: { ...by.program, content } }
    const over = talk({ questions: { left }, outcome: 'held', endedAt: 1 })
    expect(shown(decide(prep, 'left-done', { id: 'talk-1', by: theirs }, over).reply).here).toContain(
      "Your thank-you is in your program's words.",
    )
    for (const over of [{}, { thankedAt: 2 }]) expect(done(over).match(/^- /gm)).toHaveLength(4)
    const own = { id: 'mine', words: `How would you describe ${'the very first project '.repeat(5).trim()}?` }
    const words = shown(
      decide(
        thanks,
        'draft',
        { id: 'talk-1' },
        talk({
          outcome: 'held',
          endedAt: 1,
          learned: 'Analysts pair with engineers on Thursdays.',
          questions: { own: [own], left: ['mine', ...left] },
        }),
      ).reply,
    ).direct?.join()
    expect(words).toContain(own.words)
    expect(words).toContain('May I send you the other 3 as well?')
  })

  it.each(['questions', 'questions-done', 'questions-anew', 'musts', 'swap', 'own', 'left', 'left-done'])(
    'are nobody else’s to see or change: %s',
    (step) => {
      const { changes = [], reply } = decide(prep, step, { id: 'theirs' }, undefined)
      expect(changes).toEqual([])
      expect(shown(reply).here).toContain("couldn't find that talk")
    },
  )
  it.each(['must', 'swap-out', 'left-mark'])('nor one of them: %s', (step) => {
    const { changes = [], reply } = decide(prep, step, { id: 'theirs~travel' }, undefined)
    expect(changes).toEqual([])
    expect(shown(reply).here).toContain("couldn't find that talk")
  })

  it('that are stored in another shape are as the bot puts them together', () => {
    const broken = { own: 'nothing' } as unknown as Arrangement
    expect(ids(talk({ questions: broken }))).toEqual(ids(talk()))
  })
})
