import { describe, expect, it } from 'vitest'
import { home } from '../../src/flows/home/index.ts'
import { people } from '../../src/flows/people/index.ts'
import { prep } from '../../src/flows/prep/index.ts'
import { talk } from '../talks.ts'
import { decide, NOW, shown } from './asked.ts'

const ENTRY = {
  one: 'Ada Lovelace, data analyst',
  two: 'Ben Ito',
  three: '',
  link: 'https://e.example',
  why: 'We like maps',
}
const KEPT = { do: 'addCandidates', referredBy: '', details: 'https://e.example', why: 'We like maps', at: NOW }

describe('/ii people', () => {
  it('is reached from /ii, and from plain words', () => {
    expect(decide(home, 'start', { words: 'people' }, { action: 'people' })).toEqual({ next: 'people.open.' })
    expect(decide(home, 'said', {}, { asked: { want: 'people', who: '' } })).toEqual({ next: 'people.open.' })
  })

  it('shows whom there is no talk with yet on top, each to prepare, then the circles', () => {
    const ada = { name: 'Ada Lovelace', occupation: 'analyst', origin: 'family' as const, referredBy: '', why: 'Maps' }
    const grace = { name: 'Grace Hopper', occupation: '', origin: 'referral' as const, referredBy: 'Ada Lovelace' }
    const words = shown(decide(people, 'open', {}, [ada, grace]).reply).here
    expect(words).toContain('Ada Lovelace · analyst · Family · Maps\n[Prepare]')
    expect(words).toContain('Grace Hopper · through Ada Lovelace\n[Prepare]')
    expect(words).toContain('[Family] [Friends and neighbors] [Classmates]')
    expect(shown(decide(people, 'open', {}, []).reply).here).not.toContain('Not asked yet')
  })

  it('leads from a circle to names with that origin, and on to the first of them', () => {
    expect(decide(people, 'circle', { id: 'services' }).reply).toMatchObject({
      kind: 'form',
      form: { ref: 'people.circle-save.services' },
    })
    const { changes, reply } = decide(people, 'circle-save', { id: 'services', form: 'f' }, undefined, ENTRY)
    expect(changes).toEqual([
      {
        ...KEPT,
        origin: 'services',
        candidates: [
          { id: 'f-0', name: 'Ada Lovelace', occupation: 'data analyst' },
          { id: 'f-1', name: 'Ben Ito', occupation: '' },
        ],
      },
    ])
    expect(shown(reply).here).toBe(
      'Kept: Ada Lovelace, Ben Ito. A short note is all it takes to ask.\n[Ask Ada Lovelace first] [Another circle]',
    )
  })

  it('keeps a name that is written twice once', () => {
    const { changes } = decide(people, 'circle-save', { id: 'family', form: 'f' }, undefined, {
      ...ENTRY,
      two: 'ada  LOVELACE',
    })
    expect(changes).toMatchObject([{ candidates: [{ name: 'Ada Lovelace' }] }])
  })

  it('asks for another circle where there is none of that name', () => {
    expect(decide(people, 'circle', { id: 'x' })).toEqual({ next: 'people.open.' })
  })

  it('takes one name with where it came from', () => {
    const entry = { name: 'Ada', occupation: 'HR', origin: 'alumni', link: '', why: '' }
    const { changes, reply } = decide(people, 'one-save', { form: 'f' }, undefined, entry)
    expect(changes).toMatchObject([{ origin: 'alumni', candidates: [{ id: 'f-0', name: 'Ada', occupation: 'HR' }] }])
    expect(shown(reply).here).toContain('That looks like a role in hiring or reception.')
    const painter = decide(people, 'one-save', { form: 'f' }, undefined, {
      ...entry,
      occupation: 'Painter',
      origin: '',
    })
    expect(shown(painter.reply).here).not.toContain('hiring')
    expect(painter.changes?.[0]).not.toHaveProperty('origin')
  })
})

describe('a name in plain words', () => {
  const values = (words: string) => {
    const { reply } = decide(people, 'one', { words })
    if (reply?.kind !== 'form') throw new Error('no form')
    return Object.fromEntries(reply.form.fields.flatMap(({ name, value }) => (value ? [[name, value]] : [])))
  }

  it.each([
    ['add Ada Lovelace', { name: 'Ada Lovelace' }],
    [
      'add Ada Lovelace https://e.example/ada because we both like maps',
      { name: 'Ada Lovelace', link: 'https://e.example/ada', why: 'we both like maps' },
    ],
    ['Add Ada Lovelace, data analyst', { name: 'Ada Lovelace', occupation: 'data analyst' }],
    ['add Ada, analyst, since she paints', { name: 'Ada', occupation: 'analyst', why: 'she paints' }],
    ['', {}],
  ])('“%s” fills in the form', (words, found) => expect(values(words)).toEqual(found))

  it('goes on to that form', () => {
    const asked = { asked: { want: 'add', who: 'Ada' } }
    expect(decide(home, 'said', { words: 'add Ada' }, asked)).toEqual({ next: 'people.one.', words: 'add Ada' })
  })
})

describe('the wrong person', () => {
  const wrong = talk({ outcome: 'wrong' })

  it('leads to the names that they gave, with their own as who gave them', () => {
    const { reply } = decide(prep, 'wrong', { id: 'talk-1' }, talk({ askedAt: NOW }))
    expect(JSON.stringify(reply)).toContain('people.named.talk-1')
    const { changes } = decide(people, 'named-save', { id: 'talk-1', form: 'f' }, wrong, ENTRY)
    expect(changes).toMatchObject([{ origin: 'referral', referredBy: 'Ada Lovelace' }])
  })

  it('of somebody else changes nothing and gives back what was typed', () => {
    const { changes, reply } = decide(people, 'named-save', { id: 'x', typed: ['Ben Ito'] }, undefined, ENTRY)
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toContain('Ben Ito')
  })
})

describe('planning a talk', () => {
  const hint = (used: readonly string[]) => {
    const { reply } = decide(prep, 'new', {}, used)
    return reply?.kind === 'form' ? reply.form.fields[1]?.hint : 'no form'
  }

  it('offers the occupations that are used already', () => {
    expect(hint(['Data analyst', 'Nurse'])).toBe('So far: Data analyst, Nurse')
    expect(hint([])).toBeUndefined()
  })

  it('hints once where somebody hires or keeps the door', () => {
    const save = (occupation: string) => {
      const { reply } = decide(
        prep,
        'save',
        { form: 'f' },
        { interviews: [], contacts: [] },
        { who: 'Ada', occupation, aim: '', minutes: '30', when: '' },
      )
      return shown(reply).direct?.[0]
    }
    expect(save('Recepcionista')).toContain('That looks like a role in hiring or reception.')
    expect(save('Analyst')).not.toContain('hiring')
  })
})
