import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, type Choosing, chooseQuestions, MUSTS, rankingOf } from '../../src/coaching/choose.ts'
import { QUESTIONS } from '../../src/coaching/questions.ts'
import { MATTERS } from '../../src/coaching/reflection.ts'
import { MOST_OWN } from '../../src/interviews/arrangement.ts'
import { STAGES } from '../../src/people/member.ts'

const BANK = QUESTIONS.map(({ id }) => id)
const CLOSING = ['next-steps', 'who-else']
const EXTRA = ['theirs-1', 'theirs-2', 'theirs-3', 'theirs-4', 'theirs-5', 'theirs-6']
const anyId = fc.constantFrom(...BANK, 'own-1', 'own-2', 'theirs-1', 'theirs-2', 'nobody-knows')
const anyOwn = fc
  .uniqueArray(fc.constantFrom('own-1', 'own-2', 'own-3', 'own-4', 'own-5'), { maxLength: MOST_OWN })
  .map((ids) => ids.map((id) => ({ id, words: `What about ${id}?` })))
const anyExtra = fc.uniqueArray(
  fc.record(
    {
      id: fc.constantFrom(...EXTRA),
      words: fc.string({ minLength: 1, maxLength: 40 }),
      category: fc.constantFrom(...QUESTIONS.map(({ category }) => category)),
      minutes: fc.constantFrom(2, 3, 4, 5, 6),
      priority: fc.constantFrom(1, 2, 3),
      stages: fc.oneof(fc.constant('all'), fc.subarray([...STAGES], { minLength: 1 })),
      of: fc.constant('program'),
      mustAsk: fc.constant(true),
    },
    { requiredKeys: ['id', 'words', 'category', 'minutes', 'priority', 'stages', 'of'] },
  ),
  { maxLength: 6, selector: ({ id }) => id },
) as fc.Arbitrary<Candidate[]>

const anyChoosing: fc.Arbitrary<Choosing> = fc.record(
  {
    minutes: fc.integer({ min: 10, max: 120 }),
    stage: fc.constantFrom(...STAGES),
    aim: fc.oneof(fc.string(), fc.constantFrom('hours, family and pay', 'how do people get in')),
    own: anyOwn,
    musts: fc.uniqueArray(anyId, { maxLength: 6 }),
    out: fc.uniqueArray(anyId, { maxLength: 20 }),
    again: fc.uniqueArray(anyId, { maxLength: 12 }),
    never: fc.uniqueArray(anyId, { maxLength: 2 }),
    wanted: fc.array(fc.uniqueArray(anyId, { minLength: 1, maxLength: 3 }), { maxLength: 11 }),
    settled: fc.record({ minutes: fc.integer({ min: 10, max: 120 }), ids: fc.uniqueArray(anyId, { maxLength: 20 }) }),
    asked: fc.uniqueArray(anyId, { maxLength: 20 }),
    extra: anyExtra,
  },
  { requiredKeys: ['minutes'] },
)
const holds = (property: (choosing: Choosing) => void) =>
  fc.assert(fc.property(anyChoosing, property), { numRuns: 400, seed: 7 })

describe('whatever it is put together from, a card', () => {
  it('never goes past the minutes', () =>
    holds((choosing) => {
      const { questions, minutes } = chooseQuestions(choosing)
      expect(minutes).toBe(questions.reduce((sum, one) => sum + one.minutes, 0))
      expect(minutes).toBeLessThanOrEqual(choosing.minutes)
    }))

  it('loses no must-ask that there is time for, and has them on top', () =>
    holds((choosing) => {
      const { questions } = chooseQuestions(choosing)
      const { musts = [], own = [], extra = [], never = [] } = choosing
      const known = [...own, ...extra, ...QUESTIONS].map(({ id }) => id).filter((id) => !never.includes(id))
      const marked = musts.slice(0, MUSTS).filter((id) => known.includes(id) && !CLOSING.includes(id))
      const room = choosing.minutes - (choosing.minutes > 30 ? 3 : 2) - 4
      const minutesOf = (id: string) =>
        own.some((mine) => mine.id === id) ? 3 : ([...extra, ...QUESTIONS].find((one) => one.id === id)?.minutes ?? 0)
      if (marked.reduce((sum, id) => sum + minutesOf(id), 0) > room) return
      const shown = questions.filter(({ must }) => must).map(({ id }) => id)
      expect(shown).toEqual(expect.arrayContaining(marked))
      // What closes a talk stands at its end, marked or not.
      const before = questions.filter(({ category }) => category !== 'closing').map(({ must }) => must)
      expect(before).toEqual(before.toSorted((a, b) => Number(b) - Number(a)))
      expect(shown.length).toBeLessThanOrEqual(MUSTS)
    }))

  it('has all that the program marks, where there is time for it after what the student marked or, without marks, what was left over', () =>
    holds((choosing) => {
      const { minutes, stage, musts, own = [], extra = [], again = [], out = [], never = [] } = choosing
      const all = [...own.map(({ id }) => ({ id, minutes: 3 })), ...extra, ...QUESTIONS].filter(
        ({ id }) => !never.includes(id) && !CLOSING.includes(id),
      )
      const theirs = extra.filter(
        ({ id, mustAsk, stages }) =>
          mustAsk && ![...out, ...never].includes(id) && (stages === 'all' || !stage || stages.includes(stage)),
      )
      const known = (ids: readonly string[]) => ids.filter((id) => all.some((one) => one.id === id))
      const first =
        musts === undefined
          ? known(again.filter((id) => !out.includes(id))).slice(0, MUSTS)
          : known(musts.slice(0, MUSTS))
      const needed = all.filter(({ id }) => [...first, ...theirs.map((one) => one.id)].includes(id))
      const room = minutes - (minutes > 30 ? 3 : 2) - 4
      if (needed.reduce((sum, one) => sum + one.minutes, 0) > room) return
      const ids = chooseQuestions(choosing).questions.map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining(theirs.map(({ id }) => id)))
    }))

  it('always ends with what to do next and who else to ask, and asks nothing twice', () =>
    holds((choosing) => {
      const { questions } = chooseQuestions(choosing)
      expect(questions.slice(-2).map(({ id }) => id)).toEqual(CLOSING)
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    }))

  it('is the same for the same', () =>
    holds((choosing) => {
      expect(chooseQuestions(structuredClone(choosing))).toEqual(chooseQuestions(choosing))
    }))
})

describe('a card', () => {
  const ids = (choosing: Partial<Choosing> = {}) =>
    chooseQuestions({ minutes: 30, ...choosing }).questions.map(({ id }) => id)

  it('holds one’s own questions before ordinary ones', () => {
    const own = [{ id: 'mine', words: 'What do you read?' }]
    expect(ids({ own })).toContain('mine')
    expect(ids({ minutes: 15, own, musts: ids({ minutes: 15 }).slice(0, 2) })).toContain('mine')
  })

  it('marks what the student marks, and nothing else then', () => {
    const { questions } = chooseQuestions({ minutes: 30, musts: ['travel'] })
    expect(questions.filter(({ must }) => must).map(({ id }) => id)).toEqual(['travel'])
    expect(chooseQuestions({ minutes: 30, musts: [] }).questions.filter(({ must }) => must)).toEqual([])
  })

  it('begins with what is still open about the occupation, and leaves what is clear to the end', () => {
    expect(ids({ musts: [], wanted: [['pay-range'], ['travel']] })).toEqual(
      expect.arrayContaining(['pay-range', 'travel']),
    )
    expect(ids({ musts: [] })).not.toContain('pay-range')
    const [first = ''] = ids({ musts: [] })
    expect(ids({ musts: [], asked: [first] })).not.toContain(first)
  })

  it('holds what a program marks beside what the student marks, before other questions', () => {
    const theirs = { id: 'theirs', words: 'How do alumni do here?', category: 'work', minutes: 6, priority: 1 } as const
    const extra: Candidate[] = [{ ...theirs, stages: 'all', of: 'program', mustAsk: true }]
    const { questions } = chooseQuestions({ minutes: 20, musts: ['travel'], extra })
    expect(questions.filter(({ must }) => must).map(({ id }) => id)).toEqual(['travel'])
    expect(questions.map(({ id }) => id)).toContain('theirs')
    expect(ids({ minutes: 20, musts: ['travel'], extra, out: ['theirs'] })).not.toContain('theirs')
  })

  it.each([
    ['how much travel, night shifts and stress there is', 'life'],
    ['what to read', 'learning'],
    ['what they enjoy', 'satisfaction'],
    ['how to get promoted', 'advancement'],
    ['qué se gana y cómo está el campo', 'field'],
    ['is the field growing', 'field'],
    ['si el sector crece', 'field'],
    ['the worst part of it', 'satisfaction'],
    ['should I go to grad school', 'entry'],
    ['con quién se lleva mejor', 'environment'],
  ])('asks what one came for, also in a quarter of an hour or where much is unclear: %s', (aim, category) => {
    const matters = Object.values(MATTERS)
    for (const minutes of [15, 20, 30, 60])
      for (const wanted of [[], matters.slice(0, 4), matters])
        for (const musts of [undefined, ['describe-job']]) {
          const { questions } = chooseQuestions({ minutes, aim, wanted, stage: 'middle', ...(musts && { musts }) })
          expect(
            questions.map((one) => one.category),
            `${minutes}`,
          ).toContain(category)
        }
  })

  /** What the first of ordinary questions is about. */
  const firstAbout = (aim: string) =>
    rankingOf({ minutes: 30, aim })(
      QUESTIONS.filter(({ priority }) => priority === 2),
      [],
    )?.category

  it.each([
    'what a night shift is like',
    'what night shifts are like',
    'What is a night shift like?',
    "what it's really like on weekends",
    'how it was like to work evenings',
    'whether nurses likely work nights',
    'cómo son los turnos de noche',
    'si trabajan el fin de semana',
    'los fines de  semana',
    'Cómo son las guardias nocturnas',
    'trabajar por las tardes',
  ])('asks about time and life where the aim speaks of when one works, and not of what is liked: %s', (aim) => {
    expect(firstAbout(aim)).toBe('life')
  })

  it.each([
    'whether I would like it',
    'what nurses like',
    'what they liked about it',
    'do they like nights',
    'What are the hours? Do they like them?',
  ])('asks what is liked where the aim does: %s', (aim) => {
    expect(firstAbout(aim)).toBe('satisfaction')
  })

  it('holds what a program adds, marked as its own', () => {
    const extra: Candidate = {
      id: 'theirs',
      words: 'How did our alumni do here?',
      category: 'path',
      minutes: 3,
      priority: 1,
      stages: 'all',
      of: 'program',
    }
    expect(chooseQuestions({ minutes: 30, extra: [extra] }).questions).toContainEqual({ ...extra, must: true })
  })
})

describe("the program's questions", () => {
  const own = (id: string, over: Partial<Candidate> = {}): Candidate => ({
    ...{ id, category: 'field', minutes: 3, priority: 2, stages: 'all', words: `${id}?`, of: 'program' },
    ...over,
  })
  const musts = (choosing: Parameters<typeof chooseQuestions>[0]) =>
    chooseQuestions(choosing).questions.flatMap(({ id, must }) => (must ? [id] : []))
  const must = own('program-must', { priority: 1, mustAsk: true })

  it('are among the must-asks where they are marked so, whatever the aim, and there are three all the same', () => {
    const asked = { minutes: 30, aim: 'work and life balance', extra: [must] }
    expect(musts(asked)).toContain('program-must')
    expect(musts(asked)).toHaveLength(3)
    expect(musts({ ...asked, extra: [own('program-other')] })).not.toContain('program-other')
  })

  it('give way to what the student marked or took out', () => {
    expect(musts({ minutes: 30, extra: [must], musts: ['typical-week'] })).toEqual(['typical-week'])
    const { questions } = chooseQuestions({ minutes: 30, extra: [must], out: ['program-must'] })
    expect(questions.map(({ id }) => id)).not.toContain('program-must')
  })

  it('keep within the minutes', () => {
    const extra = Array.from({ length: 30 }, (_, i) => own(`p${i}`, { minutes: 6 }))
    expect(chooseQuestions({ minutes: 20, extra }).minutes).toBeLessThanOrEqual(20)
  })
})
