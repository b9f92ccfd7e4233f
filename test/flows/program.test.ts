import { describe, expect, it } from 'vitest'
import { program } from '../../src/flows/program/index.ts'
import { decide, member, shown } from './asked.ts'

const EMPTY = { cohorts: [{ id: 'c', name: 'Everyone', members: 8 }], people: [] }
const RUN = { ...EMPTY, people: [{ name: 'Ruth', roles: ['admin'] }] }
const owner = { platform: 'slack', user: 'U1', runsPlace: true } as const
const admin = member({ roles: ['admin'] })

describe('/ii-program', () => {
  it('makes whoever runs the place its first admin', () => {
    const { changes, reply } = decide(program, 'start', { account: owner }, EMPTY)
    expect(changes).toEqual([{ do: 'claimRole', role: 'admin' }])
    expect(shown(reply).here).toContain("You're this program's admin now.")
  })

  it('makes nobody else one', () => {
    const { changes, reply } = decide(program, 'start', {}, EMPTY)
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toContain('ask an admin or owner')
  })

  it('has one first admin only', () => {
    const { changes, reply } = decide(program, 'start', { account: owner }, RUN)
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toBe('This is for program admins: Ruth.')
  })

  it('lets an admin name a counselor', () => {
    const { changes } = decide(program, 'counselor-save', { by: admin }, RUN, { who: 'U2' })
    expect(changes).toEqual([{ do: 'appoint', role: 'counselor', platform: 'playground', user: 'U2' }])
  })

  it('lets an admin give a channel a cohort', () => {
    const { changes } = decide(program, 'cohort-save', { by: admin, id: 'C1', form: 'f' }, RUN, {
      name: 'Autumn cohort',
    })
    expect(changes).toEqual([{ do: 'createCohort', cohort: 'f', name: 'Autumn cohort', place: 'place', channel: 'C1' }])
  })

  it.each([
    ['counselor', undefined],
    ['cohort', undefined],
    ['counselor-save', { who: 'U2' }],
    ['cohort-save', { name: 'Mine' }],
  ])('refuses everybody else at step %s', (step, values) => {
    const { changes, reply } = decide(program, step, { id: 'C1', account: owner }, RUN, values)
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toBe('This is for program admins: Ruth.')
  })
})
