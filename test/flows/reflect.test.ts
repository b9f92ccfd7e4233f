import { describe, expect, it } from 'vitest'
import { MATTER_IDS } from '../../src/coaching/reflection.ts'
import { hashOf } from '../../src/core/hash.ts'
import { pair } from '../../src/core/ref.ts'
import { log } from '../../src/flows/log/index.ts'
import { prep } from '../../src/flows/prep/index.ts'
import { reflect } from '../../src/flows/reflect/index.ts'
import { sameTag } from '../../src/interviews/interview.ts'
import type { Explored } from '../../src/interviews/perspective.ts'
import { wordsFor } from '../../src/locales/index.ts'
import { ADA, talk } from '../talks.ts'
import { decide, member, NOW, shown } from './asked.ts'

const held = talk({ outcome: 'held', endedAt: NOW })
const id = 'talk-1'
const TICKED = ['skills', 'qualify', 'job', 'enjoy', 'ideas', 'field', 'organisation', 'needs']
const ENTRY = { clear: TICKED, did: '4', trust: '2', bond: '', words: '' }

const heard = (who: string, over: Partial<Explored> = {}, referredBy = ''): Explored => ({
  contact: { id: who, name: who, occupation: 'Analyst', referredBy },
  takeaways: [],
  ...over,
})
const said = (who: string, agrees: boolean, tag = "A master's is expected") =>
  heard(who, { takeaways: [{ tag, agrees }] })
const markOf = (tag: string) => pair(id, hashOf(sameTag(tag)).toString(36))

describe('looking back on a talk', () => {
  it('says how much is clear, what is not, and where that goes', () => {
    const { changes, reply } = decide(reflect, 'back-save', { id }, held, ENTRY)
    expect(changes).toEqual([
      { do: 'lookBack', interview: id, reflection: { clear: TICKED, did: 4, trust: 2, words: '' } },
    ])
    expect(shown(reply).here).toBe(
      'Looking back on Ada Lovelace\n8 of 11 clear\n- What it pays\n- How I could help with them\n- Which of my strengths would count\nIf there is time, the card for your next talk about this job asks about these: analyst.\nYou did: Well\nYou trust it: A little\n[Compare] [See the picture] [Change this] [Why?]',
    )
  })

  it('folds what is not clear yet where it is more than seven, and shows all of it at a press', () => {
    const reflection = { clear: [], did: 4, trust: 2, words: '' }
    const folded = shown(decide(reflect, 'back-save', { id }, held, { ...ENTRY, clear: [] }).reply).here ?? ''
    expect(folded.match(/^- /gm)).toHaveLength(7)
    expect(folded).toContain('… and 4 more.\n[More]')
    const all = shown(decide(reflect, 'back-all', { id }, { ...held, reflection }).reply).here ?? ''
    expect(all.match(/^- /gm)).toHaveLength(MATTER_IDS.length)
    expect(all).not.toContain('[More]')
    const heardOne = [heard('ada', { reflection })]
    const seen = (step: string) => shown(decide(reflect, step, { id: 'ada' }, heardOne).reply).here ?? ''
    expect(seen('picture')).toContain('… and 4 more.\n[More]')
    expect(seen('picture-all')).toContain('Which of my strengths would count')
  })

  it('keeps how well the two connected, and the student’s own words', () => {
    const { changes } = decide(reflect, 'back-save', { id }, held, { ...ENTRY, bond: '5', words: 'Ask of pay.' })
    expect(changes).toMatchObject([{ reflection: { bond: 5, words: 'Ask of pay.' } }])
  })

  it('opens with what was ticked before', () => {
    const reflection = { clear: ['pay'], did: 4, trust: 2, bond: 3, words: 'So' }
    const { reply } = decide(reflect, 'back', { id }, { ...held, reflection })
    if (reply?.kind !== 'form') throw new Error('no form')
    expect(reply.form.fields.map(({ value }) => value)).toEqual([['pay'], '4', '2', '3', 'So'])
  })

  it('asks for their job where it is not known, since what is open belongs to it', () => {
    const nameless = { ...held, contact: { ...ADA, occupation: '' } }
    const words = shown(decide(reflect, 'back-save', { id }, nameless, ENTRY).reply).here
    expect(words).toContain('What is their job?')
    expect(words).toContain('[Add their job]')
    const { changes, reply } = decide(reflect, 'occupation-save', { id }, nameless, { occupation: 'Nurse' })
    expect(changes).toEqual([{ do: 'nameOccupation', interview: id, occupation: 'Nurse' }])
    expect(shown(reply).here).not.toContain('hiring')
    const hiring = decide(reflect, 'occupation-save', { id }, nameless, { occupation: 'Recruiter' })
    expect(shown(hiring.reply).here).toContain('That looks like a role in hiring or reception.')
  })

  it('offers the occupations that are used already', () => {
    const hint = (used: readonly string[]) => {
      const { reply } = decide(reflect, 'occupation', { id }, { talk: held, used })
      return reply?.kind === 'form' ? reply.form.fields[0]?.hint : 'no form'
    }
    expect(hint(['Data analyst', 'Nurse'])).toBe('So far: Data analyst, Nurse')
    expect(hint([])).toBeUndefined()
  })

  it('is for a talk that was held', () => {
    for (const [step, entry] of [['back'], ['back-save', ENTRY]] as const) {
      const { changes, reply } = decide(reflect, step, { id }, talk(), entry)
      expect(changes).toBeUndefined()
      expect(shown(reply).here).toContain('Log your talk with Ada Lovelace first.')
    }
  })

  it('is offered where a talk was logged, and shown there', () => {
    const words = (over: object) => shown(decide(log, 'saved', { id }, { ...held, ...over }).reply).direct?.[0]
    expect(words({})).toContain('[Look back] [Compare]')
    expect(words({})).not.toContain('clear')
    expect(words({ reflection: { clear: TICKED, did: 3, trust: 3, words: '' } })).toContain('Look back: 8 of 11 clear')
  })
})

describe('the next card about the same job', () => {
  const asks = (clearBefore?: string[][]) => {
    const { reply } = decide(
      prep,
      'questions',
      { id },
      { ...talk({ minutes: 30 }), ...(clearBefore && { clearBefore }) },
    )
    return shown(reply).here
  }

  const growing = wordsFor('en').questions.question('growing-or-shrinking')

  it('asks what is still open, and before that not', () => {
    expect(asks([MATTER_IDS.filter((matter) => matter !== 'field')])).toContain(growing)
    expect(asks()).not.toContain(growing)
  })

  it('is promised no more than it can keep: the program’s must-asks may take all of its time', () => {
    const must = (words: string) => ({ category: 'work', minutes: 4, must: true, words })
    const questions = ['What is one?', 'What is two?', 'What is three?'].map(must)
    const by = { ...member(), program: { ...member().program, content: { questions } } }
    const next = { ...talk({ minutes: 15 }), clearBefore: [TICKED] }
    expect(shown(decide(prep, 'questions', { id, by }, next).reply).here).toContain(
      '3 points that are not clear yet have no question on this card.',
    )
    expect(shown(decide(reflect, 'back-save', { id, by }, held, ENTRY).reply).here).toContain('If there is time,')
  })
})

describe('comparing what people said', () => {
  const talks = [said('ben', true), said('chika', true, 'They pair')]

  it('offers what was noted before, each with a press', () => {
    const words = shown(decide(reflect, 'compare', { id }, { talk: held, talks }).reply).here
    expect(words).toContain("A master's is expected\n[Said so] [Said otherwise]")
    expect(words).toContain('They pair\n[Said so] [Said otherwise]')
  })

  it('offers what was noted of the same job first', () => {
    const nurse = { ...said('eve', true, 'Nights are long'), contact: { ...heard('eve').contact, occupation: 'Nurse' } }
    const words = shown(decide(reflect, 'compare', { id }, { talk: held, talks: [nurse, ...talks] }).reply).here ?? ''
    expect(words.indexOf('They pair')).toBeLessThan(words.indexOf('Nights are long'))
  })

  it('offers what was noted before where something new is typed', () => {
    const { reply } = decide(reflect, 'tags', { id }, { talk: held, talks })
    if (reply?.kind !== 'form') throw new Error('no form')
    expect(reply.form.fields[0]?.hint).toBe("So far: A master's is expected, They pair")
  })

  it('keeps a press in the spelling that is used, and takes it back', () => {
    const tag = "A master's is expected"
    const press = (step: string, of = held) =>
      decide(reflect, step, { id: markOf('a MASTER’S is expected') }, { talk: of, talks })
    expect(press('so').changes).toEqual([{ do: 'compare', interview: id, takeaways: [{ tag, agrees: true }] }])
    expect(press('otherwise').changes).toEqual([{ do: 'compare', interview: id, takeaways: [{ tag, agrees: false }] }])
    expect(shown(press('otherwise').reply).here).toContain(`${tag} · said otherwise\n[Said so] [Take back]`)
    const before = { ...held, takeaways: [{ tag, agrees: true }] }
    expect(press('unsaid', before).changes).toEqual([{ do: 'compare', interview: id, takeaways: [{ tag }] }])
  })

  it('takes two new ones at once, and one that is written twice once', () => {
    const entry = { tag: 'a  master’s is EXPECTED.', said: 'otherwise', another: 'Café work', saidToo: 'so' }
    const kept = (over: object) =>
      decide(reflect, 'tags-save', { id }, { talk: held, talks }, { ...entry, ...over }).changes
    expect(kept({})).toMatchObject([
      {
        takeaways: [
          { tag: "A master's is expected", agrees: false },
          { tag: 'Café work', agrees: true },
        ],
      },
    ])
    expect(kept({ another: "A master's is expected" })).toMatchObject([{ takeaways: [{ agrees: false }] }])
  })

  describe('with more points than a message has room for', () => {
    const points = Array.from({ length: 8 }, (_, i) => `Point ${i + 1}`)
    const many = points.map((tag, i) => said(`p${i}`, true, tag))
    const page = (step: string, about: string, of = held) =>
      shown(decide(reflect, step, { id: about }, { talk: of, talks: many }).reply).here ?? ''
    const seen = (words: string) => points.filter((tag) => words.includes(`${tag}\n`) || words.includes(`${tag} ·`))

    it('says how many more, and shows each on one of its pages', () => {
      const first = page('compare', id)
      expect(first).toContain('… and 2 more.')
      expect(first).toContain('[More]')
      const second = page('compare', pair(id, '6'))
      expect(second).not.toContain('more.')
      expect(second).toContain('[Back to the first]')
      expect([...seen(first), ...seen(second)]).toEqual(points)
    })

    it('stays on the page where one was pressed, also one that was said by the talk’s own contact', () => {
      const of = { ...held, takeaways: points.map((tag) => ({ tag, agrees: true })) }
      expect(seen(page('compare', pair(id, '6'), of))).toEqual(['Point 7', 'Point 8'])
      const mark = hashOf(sameTag('Point 8')).toString(36)
      expect(page('otherwise', pair(id, pair(mark, '6')), of)).toContain('Point 8 · said otherwise')
    })

    it('shows what was just typed first', () => {
      const entry = { tag: 'Point 8', said: 'so', another: 'New', saidToo: 'so' }
      const words = shown(decide(reflect, 'tags-save', { id }, { talk: held, talks: many }, entry).reply).here ?? ''
      expect(words).toMatch(/Point 8 · said so\n.*\nNew · said so/)
    })

    it('has them all in the picture too', () => {
      const picture = (step: string, about = 'p0') => shown(decide(reflect, step, { id: about }, many).reply).here ?? ''
      expect(picture('picture')).toContain('… and 2 more.')
      expect(picture('picture')).toContain('[All they said]')
      for (const tag of points) expect(picture('said')).toContain(`1 of 1 said: ${tag}`)
      expect(picture('said', 'x')).not.toContain('Point')
    })

    it('has a page for every twenty of them', () => {
      const more = Array.from({ length: 21 }, (_, i) => said('p0', true, `Tag ${i}`))
      const picture = (about: string) => shown(decide(reflect, 'said', { id: about }, more).reply).here ?? ''
      expect(picture('p0')).toContain('… and 1 more.')
      expect(picture(pair('p0', '20'))).toContain('Tag 20')
    })
  })

  it('is for a talk that was held', () => {
    const found = { talk: talk(), talks }
    for (const step of ['compare', 'so'])
      expect(decide(reflect, step, { id: markOf('They pair') }, found)).not.toHaveProperty('changes')
  })

  it('of somebody else’s talk changes nothing', () => {
    const entry = { tag: 'They pair', said: 'so', another: '', saidToo: 'so' }
    for (const [step, values] of [['compare'], ['so'], ['otherwise'], ['unsaid'], ['tags-save', entry]] as const) {
      const { changes, reply } = decide(reflect, step, { id, typed: ['They pair'] }, undefined, values)
      expect(changes).toBeUndefined()
      expect(shown(reply).here).toContain('They pair')
    }
    for (const [step, values] of [['back'], ['back-save', ENTRY], ['tags']] as const)
      expect(decide(reflect, step, { id }, undefined, values).changes).toBeUndefined()
    const theirs = decide(reflect, 'occupation', { id }, { talk: undefined, used: ['Nurse'] })
    expect(shown(theirs.reply).here).not.toContain('Nurse')
  })
})

describe('the picture of an occupation', () => {
  const five = ['ada', 'ben', 'chika', 'dora'].map((who) => said(who, true))

  it('counts people and what they said', () => {
    const words = shown(decide(reflect, 'picture', { id: 'ada' }, [...five, said('eve', false)]).reply).here
    expect(words).toContain('Analyst · 5 people')
    expect(words).toContain("4 of 5 said: A master's is expected; 1 said otherwise")
    expect(words).not.toContain('Who else does this work?')
  })

  it('asks for more people until there are enough, as the program sets', () => {
    const two = five.slice(0, 2)
    const words = (by = member()) => shown(decide(reflect, 'picture', { id: 'ada', by }, two).reply).here
    expect(words()).toContain('Analyst · 2 of 3 people')
    expect(words()).toContain('Who else does this work?')
    const { program } = member()
    const by = member({ program: { ...program, policy: { ...program.policy, peoplePerOccupation: 2 } } })
    expect(words(by)).toContain('Analyst · 2 people')
  })

  it('notes that all came through one person, and not where they did not', () => {
    const through = (...names: string[]) =>
      shown(
        decide(
          reflect,
          'picture',
          { id: 'p0' },
          names.map((name, i) => heard(`p${i}`, {}, name)),
        ).reply,
      ).here
    expect(through('Grace', 'grace')).toContain('All of them came through Grace.')
    expect(through('Grace', 'Ben')).not.toContain('All of them')
  })

  it('lists what is not clear yet', () => {
    const reflection = { clear: TICKED, did: 3, trust: 3, words: '' }
    expect(shown(decide(reflect, 'picture', { id: 'ada' }, [heard('ada', { reflection })]).reply).here).toContain(
      'Not clear yet\n- What it pays',
    )
  })

  it('of somebody who was not heard is not there', () => {
    expect(shown(decide(reflect, 'picture', { id: 'x' }, five).reply).here).not.toContain('Analyst')
  })
})
