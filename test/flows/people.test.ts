import { describe, expect, it } from 'vitest'
import { home } from '../../src/flows/home/index.ts'
import { people } from '../../src/flows/people/index.ts'
import { prep } from '../../src/flows/prep/index.ts'
import { ADA, talk } from '../talks.ts'
import { decide, member, NOW, shown } from './asked.ts'

const ENTRY = {
  one: 'Ada Lovelace, data analyst',
  two: 'Ben Ito',
  three: '',
  link: 'https://e.example',
  why: 'We like maps',
}
const KEPT = { do: 'addCandidates', referredBy: '', details: 'https://e.example', at: NOW }

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
    expect(decide(people, 'circle', { id: 'services' }, []).reply).toMatchObject({
      kind: 'form',
      form: { ref: 'people.circle-save.services' },
    })
    const { changes, reply } = decide(people, 'circle-save', { id: 'services', form: 'f' }, [], ENTRY)
    expect(changes).toEqual([
      {
        ...KEPT,
        origin: 'services',
        candidates: [
          { id: 'f-0', name: 'Ada Lovelace', occupation: 'data analyst', why: 'We like maps' },
          { id: 'f-1', name: 'Ben Ito', occupation: '', why: 'We like maps' },
        ],
      },
    ])
    expect(shown(reply).here).toBe(
      'Kept: Ada Lovelace, Ben Ito. A short note is all it takes to ask.\n[Ask Ada Lovelace first] [Another circle]',
    )
  })

  it('keeps a name that is written twice once', () => {
    const { changes } = decide(people, 'circle-save', { id: 'family', form: 'f' }, [], {
      ...ENTRY,
      two: 'ada  LOVELACE',
    })
    expect(changes).toMatchObject([{ candidates: [{ name: 'Ada Lovelace' }] }])
  })

  it('reads who they are to the writer out of the line, and keeps it as the reason', () => {
    const entry = { ...ENTRY, one: 'my uncle Ben who is a vet', two: '' }
    const { changes, reply } = decide(people, 'circle-save', { id: 'family', form: 'f' }, [], entry)
    expect(changes).toMatchObject([
      { candidates: [{ name: 'Ben', occupation: 'vet', why: 'my uncle · We like maps' }] },
    ])
    expect(shown(reply).here).toContain('[Ask Ben first]')
  })

  describe('of somebody who is known', () => {
    const ada = { ...ADA, occupation: 'data analyst', origin: 'family' as const, why: 'dogs', details: '' }
    const save = (known: readonly object[], entry = {}) => {
      const values = { ...ENTRY, one: 'Ada Lovelace, actuary', two: '', ...entry }
      return shown(decide(people, 'circle-save', { id: 'alumni', form: 'f' }, known, values).reply).here ?? ''
    }

    it('says so, with what is kept and what of the new is not', () => {
      expect(save([ada])).toBe(
        'You noted Ada Lovelace before, and so it stands: data analyst · Family · dogs · https://e.example.\nNot kept, since something else was there: actuary · Alumni lists · We like maps.\n[Ask Ada Lovelace first] [Another circle]',
      )
    })

    it('keeps the details that were there, and gives back another link', () => {
      const words = save([{ ...ada, details: 'ada@e.example' }])
      expect(words).toContain('dogs · ada@e.example.')
      expect(words).toContain(
        'Not kept, since something else was there: actuary · Alumni lists · We like maps · https://e.example.',
      )
    })

    it('tells what was filled in as kept', () => {
      const { origin: _o, why: _w, ...bare } = { ...ada, occupation: '' }
      const words = save([bare])
      expect(words).toContain('so it stands: actuary · Alumni lists · We like maps · https://e.example.')
      expect(words).not.toContain('Not kept')
    })

    it('says “Kept” of the others alone', () => {
      const words = save([ada, { ...ada, name: 'Ada' }], { two: 'Ben Ito' })
      expect(words).toContain('Kept: Ben Ito.')
      expect(words).toContain('You noted Ada Lovelace before')
      expect(save([{ ...ada, name: 'Ada' }])).toContain('Kept: Ada Lovelace.')
    })

    it('says it in Spanish', () => {
      const by = member({ language: 'es' })
      const { reply } = decide(people, 'circle-save', { id: 'alumni', form: 'f', by }, [ada], ENTRY)
      expect(shown(reply).here).toContain('Ya tenías a Ada Lovelace, y así queda: data analyst · Familia · dogs')
    })
  })

  it('offers the occupations in use wherever one is typed', () => {
    const used = ['Data analyst', 'Nurse']
    const hints = (step: string, facts: unknown, id = '') => {
      const { reply } = decide(people, step, { id }, facts)
      return reply?.kind === 'form' ? reply.form.fields.map(({ hint }) => hint) : 'no form'
    }
    expect(hints('one', used)).toContain('So far: Data analyst, Nurse')
    for (const found of [hints('circle', used, 'family'), hints('named', { talk: talk({ outcome: 'wrong' }), used })])
      expect(found).toContain('Jobs so far: Data analyst, Nurse')
    expect(String(hints('circle', [], 'family'))).not.toContain('so far')
  })

  it('lists everybody, a few on each page', () => {
    const nine = Array.from({ length: 9 }, (_, i) => ({ name: `Person ${i}`, occupation: '', referredBy: '' }))
    const page = (id: string) => shown(decide(people, 'open', { id }, nine).reply).here ?? ''
    const seen = (words: string) => nine.flatMap(({ name }) => (words.includes(name) ? [name] : []))
    expect([...seen(page('')), ...seen(page('5'))]).toEqual(nine.map(({ name }) => name))
    expect(page('')).toContain('… and 4 more.\n[More]')
    expect(page('5')).not.toContain('more.')
    expect(page('5')).toContain('[Back to the first]')
    expect(shown(decide(people, 'open', {}, nine.slice(0, 5)).reply).here).not.toContain('[More]')
  })

  it('asks for another circle where there is none of that name', () => {
    expect(decide(people, 'circle', { id: 'x' }, [])).toEqual({ next: 'people.open.' })
  })

  it('takes one name with where it came from', () => {
    const entry = { name: 'Ada', occupation: 'HR', origin: 'alumni', link: '', why: '' }
    const { changes, reply } = decide(people, 'one-save', { form: 'f' }, [], entry)
    expect(changes).toMatchObject([{ origin: 'alumni', candidates: [{ id: 'f-0', name: 'Ada', occupation: 'HR' }] }])
    expect(shown(reply).here).toContain('That looks like a role in hiring or reception.')
    const painter = decide(people, 'one-save', { form: 'f' }, [], {
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
    const { reply } = decide(people, 'one', { words }, [])
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
    ['add my uncle Ben who is a vet', { name: 'Ben', occupation: 'vet', why: 'my uncle' }],
    [
      'add Grace Hopper, admiral https://e.example because we both sail',
      { name: 'Grace Hopper', occupation: 'admiral', link: 'https://e.example', why: 'we both sail' },
    ],
    ['', {}],
  ])('“%s” fills in the form', (words, found) => expect(values(words)).toEqual(found))

  it('goes on to that form with all that was said, but for what is said first', () => {
    const asked = { asked: { want: 'add', who: 'Ada' } }
    const words = 'Can you please add Ada, analyst, because we both like maps.'
    expect(decide(home, 'said', { words }, asked)).toEqual({
      next: 'people.one.',
      words: 'add Ada, analyst, because we both like maps',
    })
  })

  it('is read in Spanish, and in English by whoever reads Spanish', () => {
    const by = member({ language: 'es' })
    const fields = (words: string) => {
      const { reply } = decide(people, 'one', { words, by }, [])
      return reply?.kind === 'form' ? reply.form.fields.map(({ value }) => value ?? '') : []
    }
    const found = ['Ada', 'analista', '', 'https://e.example', 'pinta']
    expect(fields('agrega a Ada, analista https://e.example porque pinta')).toEqual(found)
    expect(fields('add Ada, analista https://e.example because pinta')).toEqual(found)
  })

  it('has a form for each name, so that what was said of one is no draft of another', () => {
    const refOf = (words: string) => {
      const { reply } = decide(people, 'one', { words }, [])
      return reply?.kind === 'form' ? reply.form.ref : ''
    }
    expect(refOf('add Ada')).toBe(refOf('add ADA, analyst'))
    expect(new Set(['add Ada', 'add Ben', ''].map(refOf)).size).toBe(3)
  })
})

describe('the wrong person', () => {
  const wrong = talk({ outcome: 'wrong' })

  it('leads to the names that they gave, with their own as who gave them', () => {
    const { reply } = decide(prep, 'wrong', { id: 'talk-1' }, talk({ askedAt: NOW }))
    expect(JSON.stringify(reply)).toContain('people.named.talk-1')
    const { changes } = decide(people, 'named-save', { id: 'talk-1', form: 'f' }, { talk: wrong, known: [] }, ENTRY)
    expect(changes).toMatchObject([{ origin: 'referral', referredBy: 'Ada Lovelace' }])
  })

  it('of somebody else changes nothing and gives back what was typed', () => {
    const { changes, reply } = decide(people, 'named-save', { id: 'x', typed: ['Ben Ito'] }, { known: [] }, ENTRY)
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
        { interviews: [], contacts: [], heard: [] },
        { who: 'Ada', occupation, aim: '', minutes: '30', when: '' },
      )
      return shown(reply).direct?.[0]
    }
    expect(save('Recepcionista')).toContain('That looks like a role in hiring or reception.')
    expect(save('Analyst')).not.toContain('hiring')
  })
})
