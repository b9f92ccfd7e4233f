import { describe, expect, it } from 'vitest'
import { program } from '../../src/flows/program/index.ts'
import { wordsFor } from '../../src/locales/index.ts'
import { DEFAULT_POLICY } from '../../src/people/policy.ts'
import { decide, member, shown } from './asked.ts'

const say = wordsFor('en')
const PAGE = { cohorts: [], people: [{ name: 'Ruth', roles: ['admin'] }], policy: {}, reminded: 12 }
const ruth = member({ roles: ['admin'] })
const withPolicy = (policy: Partial<typeof DEFAULT_POLICY>) => ({
  ...ruth,
  program: { ...ruth.program, policy: { ...DEFAULT_POLICY, ...policy } },
})
const TALKS = { minutes: '30', confirmBefore: '48', arriveEarly: '15', resume: 'case', peoplePerOccupation: '3' }
const HOURS = { days: ['1', '2', '3', '4', '5'], from: '9', to: '19', digestDay: '1', digestHour: '9' }
const previewed = (decision: ReturnType<typeof decide>): string =>
  decision.preview
    ? (shown({ kind: 'view', show: { here: { view: decision.preview, instead: true } } }).here ?? '')
    : ''

describe('/ii-program policies', () => {
  it('begins with the command', () => {
    expect(decide(program, 'start', { by: ruth, words: 'policies' }, PAGE)).toEqual({ next: 'program.policies.' })
  })

  it('shows each with its value and whose advice it is, and which are the own ones', () => {
    const { reply } = decide(program, 'policies', { by: withPolicy({ minutes: 45 }) }, PAGE)
    expect(shown(reply).here).toContain(
      'Minutes to ask for: 45 minutes (your own). CCC says 20, UCSB 30, UNM 30 to 60.',
    )
    expect(shown(reply).here).toContain('Confirm before: 48 hours (default). UNM says about two days.')
  })

  it('names what is stored and can not be read', () => {
    const read = { ...PAGE, policy: { minutes: 'Ada', callAfter: 3 } }
    expect(shown(decide(program, 'policies', { by: ruth }, read).reply).here).toContain(
      'stored for: Minutes to ask for.',
    )
    expect(shown(decide(program, 'policies', { by: ruth }, PAGE).reply).here).not.toContain("can't read")
  })

  it('shows what would be another way before it writes just that', () => {
    const decision = decide(program, 'policies-talks-save', { by: ruth }, PAGE, { ...TALKS, confirmBefore: '72' })
    expect(previewed(decision)).toContain('Confirm before: 72 hours (now 48 hours)')
    expect(previewed(decision)).toContain('This may move the reminders of up to 12 people.')
    expect(previewed(decision)).not.toContain('Arrive early')
    expect(decision.changes).toEqual([{ do: 'setPolicy', policy: { confirmBefore: 72 } }])
  })

  it('says that no reminder moves where none does', () => {
    const decision = decide(program, 'policies-talks-save', { by: ruth }, PAGE, { ...TALKS, resume: 'home' })
    expect(previewed(decision)).toContain('No reminder will move.')
  })

  it('takes what is as by default for not set', () => {
    const { changes } = decide(program, 'policies-talks-save', { by: withPolicy({ minutes: 45 }) }, PAGE, TALKS)
    expect(changes).toEqual([{ do: 'setPolicy', policy: { minutes: null } }])
  })

  it('writes nothing where all is as it was', () => {
    const { changes, preview } = decide(program, 'policies-talks-save', { by: ruth }, PAGE, TALKS)
    expect([changes, preview]).toEqual([undefined, undefined])
  })

  it('writes anew what could not be read', () => {
    const stored = { ...PAGE, policy: { minutes: 'Ada' } }
    const { changes } = decide(program, 'policies-talks-save', { by: ruth }, stored, TALKS)
    expect(changes).toEqual([{ do: 'setPolicy', policy: { minutes: null } }])
  })

  it.each([
    ['61', 0, 60],
    ['-1', 0, 60],
    ['1.5', 0, 60],
    ['soon', 0, 60],
  ])('says what is allowed in place of %s', (arriveEarly, least, most) => {
    const { problems, changes } = decide(program, 'policies-talks-save', { by: ruth }, PAGE, { ...TALKS, arriveEarly })
    expect(problems).toEqual({ arriveEarly: say.policies.range(least, most) })
    expect(changes).toBeUndefined()
  })

  it('says all that is wrong at once', () => {
    const wrong = { ...TALKS, confirmBefore: '169', peoplePerOccupation: '1' }
    const { problems } = decide(program, 'policies-talks-save', { by: ruth }, PAGE, wrong)
    expect(Object.keys(problems ?? {})).toEqual(['confirmBefore', 'peoplePerOccupation'])
  })

  it('takes hours that end after they begin', () => {
    const set = (over: object) => decide(program, 'policies-hours-save', { by: ruth }, PAGE, { ...HOURS, ...over })
    expect(set({ from: '20' }).problems).toEqual({ to: 'ends-first' })
    expect(set({ days: [] }).problems).toEqual({ days: 'choose' })
    expect(set({ to: '20' }).changes).toEqual([
      { do: 'setPolicy', policy: { allowedHours: { days: [1, 2, 3, 4, 5], from: 9, to: 20 } } },
    ])
    expect(set({ digestDay: '5' }).changes).toEqual([{ do: 'setPolicy', policy: { digest: { day: 5, hour: 9 } } }])
  })

  it('goes back to the defaults, shown before', () => {
    const by = withPolicy({ minutes: 45, keepInTouch: 0 })
    expect(decide(program, 'policies-undo', { by }, PAGE).changes).toBeUndefined()
    expect(shown(decide(program, 'policies-undo', { by }, PAGE).reply).here).toContain('30 minutes (now 45 minutes)')
    expect(decide(program, 'policies-undone', { by }, PAGE).changes).toEqual([
      { do: 'setPolicy', policy: { minutes: null, keepInTouch: null } },
    ])
  })

  it.each([
    ['policies', undefined],
    ['policies-talks', undefined],
    ['policies-talks-save', { ...TALKS, minutes: '45' }],
    ['policies-undo', undefined],
    ['policies-undone', undefined],
  ])('refuses everybody else at step %s, and gives back what they typed', (step, values) => {
    const { changes, reply } = decide(program, step, { by: member(), typed: ['45'] }, PAGE, values)
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toBe('This is for program admins: Ruth.\nWhat you wrote:\n45')
  })
})
