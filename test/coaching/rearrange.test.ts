import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choosing, chooseQuestions, isClosing } from '../../src/coaching/choose.ts'
import { QUESTIONS } from '../../src/coaching/questions.ts'
import { asShown, swappedOut } from '../../src/coaching/rearrange.ts'
import { MATTERS } from '../../src/coaching/reflection.ts'
import { MOST_OWN } from '../../src/interviews/arrangement.ts'
import { STAGES } from '../../src/people/member.ts'
import { MINUTES } from '../../src/people/policy.ts'

const AIMS = ['', 'hours, family and pay', 'how do people get in', 'whether analysts write code every day'] as const
const anyCard: fc.Arbitrary<Choosing> = fc.record({
  minutes: fc.oneof(fc.constantFrom(...MINUTES), fc.integer({ min: 15, max: 60 })),
  stage: fc.constantFrom(undefined, ...STAGES),
  aim: fc.constantFrom(...AIMS),
  wanted: fc.subarray(Object.values(MATTERS)),
})
const holds = (property: (card: Choosing, some: readonly number[]) => void) =>
  fc.assert(fc.property(anyCard, fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }), property), {
    numRuns: 200,
    seed: 11,
  })

const questionsOf = (choosing: Choosing) => chooseQuestions(choosing).questions
const ids = (choosing: Choosing) => questionsOf(choosing).map(({ id }) => id)
const musts = (choosing: Choosing) => questionsOf(choosing).flatMap(({ id, must }) => (must ? [id] : []))
/** One that can be pressed: any but the closing ones. */
const pressed = (choosing: Choosing, nth: number) => {
  const all = questionsOf(choosing).filter((question) => !isClosing(question))
  const found = all[nth % all.length]
  if (!found) throw new Error('an empty card')
  return found
}
const adding = (choosing: Choosing, id: string): Choosing => ({
  ...choosing,
  ...asShown(choosing),
  own: [...(choosing.own ?? []), { id, words: `${id}?` }],
})
/** Without that one's mark. */
const unmarking = (choosing: Choosing, id: string): Choosing => {
  const shown = asShown(choosing)
  return { ...choosing, ...shown, musts: shown.musts.filter((must) => must !== id) }
}
const minutesOf = new Map<string, number>(QUESTIONS.map(({ id, minutes }) => [id, minutes]))

describe('a swap', () => {
  it('changes just the question that was pressed, again and again, for one as short', () =>
    holds((card, some) => {
      let now = card
      for (const nth of some) {
        const one = pressed(now, nth)
        const before = ids(now)
        const swapped = swappedOut(now, one.id)
        if (!swapped) continue
        const after = { ...now, ...swapped }
        const [fresh, ...more] = ids(after).filter((id) => !before.includes(id))
        expect(more).toEqual([])
        expect(before.filter((id) => !ids(after).includes(id))).toEqual([one.id])
        expect(minutesOf.get(fresh ?? '')).toBeLessThanOrEqual(one.minutes)
        expect(musts(after).filter((id) => id !== fresh)).toEqual(musts(now).filter((id) => id !== one.id))
        expect(musts(after)).toHaveLength(musts(now).length)
        now = after
      }
    }))

  it('brings nothing back that was swapped out, and says when nothing is left', () => {
    let now: Choosing = { minutes: 30, stage: 'first' }
    const gone = new Set<string>()
    for (let swaps = 0; ; swaps++) {
      expect(swaps).toBeLessThan(QUESTIONS.length)
      const one = pressed(now, 0)
      const swapped = swappedOut(now, one.id)
      if (!swapped) break
      gone.add(one.id)
      now = { ...now, ...swapped }
      expect(ids(now).filter((id) => gone.has(id))).toEqual([])
    }
    expect(gone.size).toBeGreaterThan(10)
  })

  it('takes one’s own away, and puts one of the bot’s in its place', () => {
    const card = adding({ minutes: 30 }, 'mine')
    const after = { ...card, ...swappedOut(card, 'mine') }
    expect(after.own).toEqual([])
    expect(ids(after)).toHaveLength(ids(card).length)
    expect(ids(after)).toEqual(expect.arrayContaining(ids(card).filter((id) => id !== 'mine')))
  })

  it('leaves a closing question, and one that is not there, as they are', () => {
    for (const id of ['who-else', 'next-steps', 'nobody-knows']) expect(swappedOut({ minutes: 30 }, id)).toBeUndefined()
  })
})

describe('a question of one’s own', () => {
  it('takes no must-ask’s place, nor anything else’s where it has no room', () =>
    holds((card, some) => {
      let now = card
      for (const [i] of some.slice(0, MOST_OWN).entries()) {
        const after = adding(now, `own-${i}`)
        expect(musts(after)).toEqual(musts(now))
        if (!ids(after).includes(`own-${i}`)) {
          expect(ids(after)).toEqual(ids(now))
          return
        }
        // Only ordinary ones make room, and no other comes in.
        expect(ids(after).filter((id) => !ids(now).includes(id))).toEqual([`own-${i}`])
        now = after
      }
    }))

  it('finds room in half an hour', () => {
    for (const stage of STAGES) expect(ids(adding({ minutes: 30, stage }, 'mine'))).toContain('mine')
  })
})

describe('a mark', () => {
  it('that is taken away or given changes which questions are marked, and not which are asked', () =>
    holds((card, some) => {
      let now = card
      for (const nth of some) {
        const one = pressed(now, nth)
        const shown = asShown(now)
        const after = one.must
          ? unmarking(now, one.id)
          : { ...now, ...shown, musts: [...shown.musts, one.id].slice(-3) }
        expect(ids(after).toSorted()).toEqual(ids(now).toSorted())
        expect(musts(after).toSorted()).toEqual(after.musts?.toSorted())
        now = after
      }
    }))
})

describe('another length', () => {
  it('keeps what the card held as far as there is time, the must-asks first, and fills what is more', () =>
    holds((card, [nth = 0]) => {
      const own = adding(card, 'mine')
      const longer = { ...own, minutes: card.minutes + 15 }
      expect(ids(longer)).toEqual(expect.arrayContaining(ids(own)))
      expect(chooseQuestions(longer).minutes).toBeGreaterThan(chooseQuestions(own).minutes)
      const shorter = { ...own, minutes: 15 + (nth % (card.minutes - 14)) }
      expect(chooseQuestions(shorter).minutes).toBeLessThanOrEqual(shorter.minutes)
      const kept = musts(shorter)
      const room = shorter.minutes - chooseQuestions(shorter).minutes
      for (const id of musts(own)) if (!kept.includes(id)) expect(minutesOf.get(id)).toBeGreaterThan(room - 3)
    }))
})
