import { describe, expect, it } from 'vitest'
import { en } from '../../../src/coaching/guard/en/index.ts'
import { es } from '../../../src/coaching/guard/es/index.ts'
import { compiler, type Finder } from '../../../src/coaching/guard/pattern.ts'
import { reader } from '../../../src/coaching/guard/read.ts'
import { type Asking, RULES } from '../../../src/coaching/guard/rule.ts'

const LANGUAGES: readonly (readonly [string, Asking])[] = [
  ['English', en],
  ['Spanish', es],
]

describe.each(LANGUAGES)('in %s', (_, asking) => {
  const { compile, lineOf } = compiler(asking)
  const compiled = new Map<string, Finder>()
  /** Each pattern is made once, though each frame is left out in its turn. */
  const compileOnce = (pattern: string): Finder => {
    const finder = compiled.get(pattern) ?? compile(pattern)
    compiled.set(pattern, finder)
    return finder
  }
  const found = (over: Partial<Asking>, sentence: string) => {
    const { read, find } = reader({ ...asking, ...over }, { compile: compileOnce, lineOf })
    return find([read(sentence)], [])
  }
  const asks = RULES.flatMap((rule) => asking.asks[rule].map((ask) => ({ rule, ask, example: ask.example })))

  it.each(asks)('a form that asks finds its example: $example', ({ rule, ask, example }) => {
    const none = Object.fromEntries(RULES.map((each) => [each, [] as const])) as unknown as Asking['asks']
    expect(found({ asks: { ...none, [rule]: [ask] } }, example)).toMatchObject({ rule })
  })

  it.each(asking.frames)('a frame is needed for its example: $example', ({ example }) => {
    expect(found({}, example)).toBeUndefined()
    const others = asking.frames.filter((frame) => frame.example !== example)
    expect(found({ frames: others }, example)).toBeDefined()
  })

  it('has no example twice', () => {
    const examples = [...asks, ...asking.frames].map(({ example }) => example)
    expect(new Set(examples).size).toBe(examples.length)
  })
})
