import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '../../src/core/event.ts'
import type { Form, RawValues } from '../../src/core/form.ts'
import type { Reply } from '../../src/core/reply.ts'
import { HOUR } from '../../src/core/time.ts'
import { ownerOf } from '../../src/people/member.ts'
import { makeDispatch } from '../../src/runtime/dispatch.ts'
import type { Store } from '../../src/runtime/store.ts'
import { shown } from '../flows/asked.ts'
import { makeWorld, type World } from '../journeys/world.ts'

let world: World
let ids = 0
const id = () => `event-${++ids}`
const who = (user: string) => ({
  by: { platform: 'slack', user, name: user, zone: 'America/Chicago' } as const,
  at: { id: 'T1', channel: 'C1', direct: false },
})
const give = async (event: Event): Promise<Reply> => (await world.dispatch(event)).reply
const command = (user: string, name: string, words = '', event = id()) =>
  give({ id: event, ...who(user), kind: 'command', command: name, words })
const press = (user: string, ref: string, event = id()) => give({ id: event, ...who(user), kind: 'press', ref })
const submit = (user: string, form: Form, values: RawValues) =>
  give({ id: form.id, ...who(user), kind: 'submit', ref: form.ref, values })
const formOf = (reply: Reply): Form => {
  if (reply.kind !== 'form') throw new Error(`not a form: ${reply.kind}`)
  return reply.form
}
const arrive = async (user: string): Promise<void> => {
  await command(user, 'ii')
  await press(user, 'welcome.go.')
}
const LOG = { who: 'Ada Lovelace', outcome: 'held', ended: '', learned: 'pairing', next: '' }
const owed = async (user: string) => {
  const { by } = await world.store.arrive({ id: id(), ...who(user) }, world.now())
  return world.store.reads.owed({ program: by.program.id, member: by.id })
}

beforeAll(async () => {
  world = await makeWorld('2026-11-30T10:00')
  await arrive('maya')
  await arrive('tom')
})
afterAll(() => world.close())

describe('one event', () => {
  it('given again gets the same answer and changes nothing', async () => {
    const form = formOf(await command('maya', 'ii-log', 'Ada Lovelace'))
    const first = await submit('maya', form, LOG)
    expect(await submit('maya', form, LOG)).toEqual(first)
    expect(await submit('maya', form, { ...LOG, who: 'Grace Hopper' })).toEqual(first)
    expect((await owed('maya')).map(({ contact }) => contact.name)).toEqual(['Ada Lovelace'])
  })

  it('given twice at the same time is saved once', async () => {
    const form = formOf(await command('maya', 'ii-log', 'Ben Ito'))
    const values = { ...LOG, who: 'Ben Ito' }
    const replies = await Promise.all(Array.from({ length: 5 }, () => submit('maya', form, values)))
    for (const reply of replies) expect(reply).toEqual(replies[0])
    expect((await owed('maya')).filter(({ contact }) => contact.name === 'Ben Ito')).toHaveLength(1)
  })

  it('that goes on with another step goes the same way when it is given again', async () => {
    const start = id()
    await command('nia', 'ii-prep', 'Ada Lovelace')
    const first = formOf(await press('nia', 'welcome.go.', start))
    const again = formOf(await press('nia', 'welcome.go.', start))
    expect({ ...again, id: '' }).toEqual({ ...first, id: '' })
    expect(first.fields[0]?.value).toBe('Ada Lovelace')
  })
})

it('is read with the clock of the language that was just chosen', async () => {
  await arrive('lea')
  const choose = (language: string) =>
    world.dispatch({ id: id(), ...who('lea'), kind: 'press', ref: `settings.language.${language}` })
  expect((await choose('es')).reader.language).toBe('es')
  expect((await choose('en')).reader.language).toBe('en')
})

describe('plain words that lead to a form', () => {
  const say = async (user: string, words: string) =>
    give({ id: id(), by: who(user).by, at: { id: 'T1', channel: 'D1', direct: true }, kind: 'said', words })
  const buttonOf = (reply: Reply): string => /"(form\.again\.[^"]+)"/.exec(JSON.stringify(reply))?.[1] ?? 'no button'

  it('are kept, and open it from a button with all that was understood', async () => {
    const reply = await say('maya', 'add Grace Hopper, admiral https://e.example because we both sail')
    expect(shown(reply).here).toBe(
      'Add a name\nWho?: Grace Hopper\nWhat do they do?: admiral\nA link, if you have one: https://e.example\nWhy them? What do you share?: we both sail\n[Open the form]',
    )
    const form = formOf(await press('maya', buttonOf(reply)))
    expect(form.fields.map(({ value }) => value ?? '')).toEqual([
      'Grace Hopper',
      'admiral',
      '',
      'https://e.example',
      'we both sail',
    ])
    const values = Object.fromEntries(form.fields.map(({ name, value }) => [name, value ?? '']))
    expect(shown(await submit('maya', form, values)).here).toContain('Kept: Grace Hopper.')
  })

  it('are each about their own name, and nobody else’s to open', async () => {
    await say('maya', 'add Ben Ito, vet')
    const reply = await say('maya', 'add Chika Obi')
    expect(formOf(await press('maya', buttonOf(reply))).fields.map(({ value }) => value ?? '')).toContain('Chika Obi')
    expect(shown(await press('tom', buttonOf(reply))).here).toContain('from an older message')
  })
})

describe('a name put right', () => {
  it('is the same talk and the same contact, and nobody else’s of that name', async () => {
    await arrive('uma')
    await arrive('vic')
    for (const user of ['uma', 'vic'])
      await submit(user, formOf(await command(user, 'ii-log', 'Grace Hoper')), { ...LOG, who: 'Grace Hoper' })
    const [before] = await owed('uma')
    const again = formOf(await press('uma', `log.talk.${before?.id}`))
    await submit('uma', again, { ...LOG, who: 'Grace Hopper' })
    expect((await owed('uma')).map(({ id, contact }) => [id, contact.name])).toEqual([[before?.id, 'Grace Hopper']])
    expect((await owed('vic')).map(({ contact }) => contact.name)).toEqual(['Grace Hoper'])
    expect((await command('uma', 'ii-thanks', 'grace hopper')).kind).toBe('form')
  })
})

describe('what cannot be dealt with', () => {
  it('a button of another person does nothing to theirs', async () => {
    const [talk] = await owed('maya')
    expect(shown(await press('tom', `thanks.sent.${talk?.id}`)).here).toContain("couldn't find that talk")
    expect((await owed('maya')).some(({ id }) => id === talk?.id)).toBe(true)
  })

  it.each(['nothing.there.x', 'prep.gone.x', 'rubbish', '', 'prep.card'])(
    'an unknown button "%s" says so',
    async (ref) => {
      expect(shown(await press('maya', ref)).here).toContain('from an older message')
    },
  )

  it('a form of another version gives back what was typed', async () => {
    const form = formOf(await command('maya', 'ii-log', 'Ada'))
    const { here } = shown(await submit('maya', form, { who: 'Ada', notes: 'a field that is gone' }))
    expect(here).toContain('before I was updated')
    expect(here).toContain('a field that is gone')
  })

  it('a form about a talk that is not there gives back what was typed, but not what was chosen', async () => {
    const form = formOf(await command('maya', 'ii-prep', 'Somebody New'))
    const gone = { ...form, ref: 'draft.save.not-mine~thanks' }
    const { here } = shown(await submit('maya', gone, { words: 'Dear Ada, thank you.' }))
    expect(here).toContain("couldn't find that talk")
    expect(here).toContain('Dear Ada, thank you.')
  })

  it('a form about a contact that is not there gives back what was typed, but not whom they picked', async () => {
    const form = formOf(await command('maya', 'ii-log', 'Somebody New'))
    const { here } = shown(await submit('maya', form, { ...LOG, who: '#not-mine', next: '#1 on my list' }))
    expect(here).toContain('pairing')
    expect(here).toContain('#1 on my list')
    expect(here).not.toContain('#not-mine')
  })

  it('words after a command lose what cannot be seen', async () => {
    const form = formOf(await command('maya', 'ii-prep', 'Eve \u202elive\u0007'))
    expect(form.fields[0]?.value).toBe('Eve live')
  })

  it('a form that is not there any more gives back what was typed', async () => {
    const { here } = shown(
      await submit('maya', { id: id(), ref: 'old.save.', title: '', submit: '', fields: [] }, { a: 'my words' }),
    )
    expect(here).toContain('my words')
  })

  it('an answer that cannot be read keeps the form, and only for its owner', async () => {
    const form = formOf(await command('maya', 'ii-log', 'Chika Obi'))
    const reply = await submit('maya', form, { ...LOG, ended: 'whenever', who: '   ' })
    if (reply.kind !== 'invalid') throw new Error(reply.kind)
    expect(reply.form.fields.map(({ name, value, problem }) => [name, value, problem !== undefined])).toEqual([
      ['who', '   ', true],
      ['outcome', 'held', false],
      ['ended', 'whenever', true],
      ['learned', 'pairing', false],
      ['next', undefined, false],
    ])
    expect(formOf(await press('maya', `form.again.${form.id}`))).toEqual(reply.form)
    expect(shown(await press('tom', `form.again.${form.id}`)).here).toContain('from an older message')
    expect((await submit('maya', reply.form, { ...LOG, who: 'Chika Obi' })).kind).toBe('page')
    // Saved: opened again it would be the same submit, and what is typed now would be dropped.
    expect(shown(await press('maya', `form.again.${form.id}`)).here).toContain('from an older message')
  })

  it('a text that is too long says how much fits', async () => {
    const form = formOf(await command('maya', 'ii-log', 'Ada'))
    const reply = await submit('maya', form, { ...LOG, learned: 'x'.repeat(2001) })
    expect(reply.kind === 'invalid' && JSON.stringify(reply.form.fields[3]?.problem)).toContain('2000')
  })
})

it('a form that opens with more than a field takes says how much fits', async () => {
  const having = (template: string): Store => ({
    ...world.store,
    arrive: async (...arriving) => {
      const { by, ...more } = await world.store.arrive(...arriving)
      const content = { thanks: [{ opening: '', closing: '', template }] }
      return { ...more, by: { ...by, roles: ['admin'], program: { ...by.program, content } } }
    },
  })
  const opened = async (template: string) => {
    const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
    const dispatch = makeDispatch({ store: having(template), clock: world.now, mintId: id, log: quiet })
    const { reply } = await dispatch({
      id: id(),
      ...who('maya'),
      kind: 'press',
      ref: 'program.content-draft.thanks',
    })
    return formOf(reply).fields.at(-1)
  }
  const words = (length: number) => `{name} {learned} {me} ${'x'.repeat(length - 22)}`
  const long = await opened(words(1201))
  expect(long?.value).toHaveLength(1201)
  expect(JSON.stringify(long?.problem)).toContain('under 1200')
  expect(await opened(words(1200))).not.toHaveProperty('problem')
})

describe('a form that was filled in and not saved', () => {
  const values = { ...LOG, who: 'Emil Post', ended: 'whenever' }

  it('is offered again with all that was typed, to its owner, about the same person, until it is saved', async () => {
    const form = formOf(await command('maya', 'ii-log', 'Emil Post'))
    await submit('maya', form, values)
    const again = formOf(await command('maya', 'ii-log', 'Emil Post'))
    expect(again.id).toBe(form.id)
    expect(again.fields.map(({ value }) => value).slice(2, 4)).toEqual(['whenever', 'pairing'])
    expect(JSON.stringify(again.intro)).toContain('what you wrote before')
    for (const other of [await command('maya', 'ii-log', 'Frege'), await command('tom', 'ii-log', 'Emil Post')]) {
      expect(formOf(other).intro).toBeUndefined()
      expect(JSON.stringify(other)).not.toContain('pairing')
    }
    await submit('maya', again, { ...LOG, who: 'Emil Post' })
    expect(formOf(await command('maya', 'ii-log', '')).intro).toBeUndefined()
  })

  it('about a contact who was picked shows their name, and is offered for that name', async () => {
    await submit('maya', formOf(await command('maya', 'ii-log', '')), { ...LOG, who: 'Hypatia Alex' })
    const [picked = ''] = await give({ id: id(), ...who('maya'), kind: 'suggest', words: 'Hypatia' }).then((reply) =>
      reply.kind === 'choices' ? reply.options.map(({ value }) => value) : [],
    )
    expect(picked).toMatch(/^#/)
    const reply = await submit('maya', formOf(await press('maya', 'log.new.')), { ...values, who: picked })
    const nameIn = ({ fields: [field] }: Form) => field?.options?.find(({ value }) => value === field.value)?.label
    if (reply.kind !== 'invalid') throw new Error(reply.kind)
    expect(nameIn(reply.form)).toBe('Hypatia Alex')
    for (const words of ['', 'Hypatia Alex']) {
      const again = formOf(await press('maya', `log.new.${words}`))
      expect(again.intro).toBeDefined()
      expect(nameIn(again)).toBe('Hypatia Alex')
    }
  })

  it('on the second page comes back where that page is reached again', async () => {
    const first = await submit('maya', formOf(await press('maya', 'log.new.Ida Rhodes')), { ...LOG, who: 'Ida Rhodes' })
    if (first.kind !== 'page') throw new Error(first.kind)
    const details = { referrals: '', advice: 'one\n'.repeat(11), details: 'ida@x', aimMet: '', keptToTime: '' }
    expect((await submit('maya', first.form, details)).kind).toBe('invalid')
    const [, , talk = ''] = first.form.ref.split('.')
    const change = formOf(await press('maya', `log.talk.${talk}`))
    const page = await submit('maya', change, { ...LOG, who: 'Ida Rhodes' })
    if (page.kind !== 'page') throw new Error(page.kind)
    expect(page.form.fields.find(({ name }) => name === 'details')?.value).toBe('ida@x')
    expect(JSON.stringify(page.form.intro)).toContain('what you wrote before')
    await submit('maya', page.form, { ...details, advice: 'one' })
    const saved = await submit('maya', formOf(await press('maya', `log.talk.${talk}`)), { ...LOG, who: 'Ida Rhodes' })
    expect(saved.kind === 'page' && JSON.stringify(saved.form.intro)).not.toContain('what you wrote before')
  })

  it('is none any more once that form was saved in another window', async () => {
    await submit('maya', formOf(await command('maya', 'ii-log', '')), { ...values, who: 'Georg Cantor' })
    const other = formOf(await command('maya', 'ii-log', 'Georg Boole'))
    expect(other.intro).toBeUndefined()
    await submit('maya', other, { ...LOG, who: 'Georg Cantor' })
    expect(formOf(await command('maya', 'ii-log', '')).intro).toBeUndefined()
  })

  it('never takes the place of words that a form is opened with', async () => {
    await submit('maya', formOf(await command('maya', 'ii-log', '')), { ...values, who: 'Kurt G' })
    const words = 'Ben told me about pairing'
    const opened = formOf(await give({ id: id(), ...who('maya'), kind: 'shortcut', flow: 'log', words }))
    expect(opened.fields.find(({ name }) => name === 'learned')?.value).toBe(words)
    expect(formOf(await command('maya', 'ii-log', '')).intro).toBeDefined()
  })

  it('is kept where saving it broke, too', async () => {
    const form = formOf(await command('maya', 'ii-log', 'Gottlob'))
    const apply = async () => {
      throw new Error('broken')
    }
    const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
    const dispatch = makeDispatch({ store: { ...world.store, apply }, clock: world.now, mintId: id, log })
    await dispatch({ id: form.id, ...who('maya'), kind: 'submit', ref: form.ref, values: { ...LOG, who: 'Gottlob' } })
    await expect.poll(async () => formOf(await command('maya', 'ii-log', 'Gottlob')).id).toBe(form.id)
    await submit('maya', form, { ...LOG, who: 'Gottlob' })
  })
})

describe('a store that fails', () => {
  const broken = (over: Partial<Store>) => {
    const logged: unknown[] = []
    const log = { debug: () => {}, info: () => {}, warn: () => {}, error: (facts: unknown) => logged.push(facts) }
    const dispatch = makeDispatch({ store: { ...world.store, ...over }, clock: world.now, mintId: id, log })
    return { dispatch, logged }
  }
  const away = async () => {
    throw new Error('connection refused while reading Ada Lovelace')
  }

  it('is said in a private sentence, with what was typed given back, and nothing is half written', async () => {
    const form = formOf(await command('maya', 'ii-log', 'Dora'))
    const { dispatch, logged } = broken({ apply: away })
    const { reply } = await dispatch({
      id: form.id,
      ...who('maya'),
      kind: 'submit',
      ref: form.ref,
      values: { ...LOG, who: 'Dora' },
    })
    expect(reply.kind).toBe('failed')
    expect(JSON.stringify(reply)).toContain('what you wrote is still here')
    expect(JSON.stringify(reply)).toContain('pairing')
    expect(logged).toHaveLength(1)
    expect((await owed('maya')).some(({ contact }) => contact.name === 'Dora')).toBe(false)
    expect((await submit('maya', form, { ...LOG, who: 'Dora' })).kind).toBe('page')
  })

  it('from the first query on still answers', async () => {
    const { dispatch } = broken({ arrive: away })
    const { reply } = await dispatch({ id: id(), ...who('maya'), kind: 'command', command: 'ii', words: '' })
    expect(JSON.stringify(reply)).toContain('Please try again in a minute')
  })
})

describe('how often it asks the database', () => {
  const counted = async (work: () => Promise<Reply>): Promise<number> => {
    world.queries.length = 0
    expect(['view', 'page']).toContain((await work()).kind)
    return world.queries.length
  }

  it('is at most 4 times for /ii and 9 for a submit, whatever is stored', async () => {
    await arrive('busy')
    for (let i = 0; i < 30; i++) {
      const form = formOf(await command('busy', 'ii-log', `Person ${i} P`))
      await submit('busy', form, { ...LOG, who: `Person ${i} P` })
      const plan = formOf(await command('busy', 'ii-prep', `Future ${i} F`))
      await submit('busy', plan, {
        who: `Future ${i} F`,
        occupation: 'x',
        aim: '',
        minutes: '30',
        when: `December ${(i % 28) + 1} 3 pm`,
      })
    }
    expect(await counted(() => command('busy', 'ii'))).toBeLessThanOrEqual(4)

    const log = formOf(await command('busy', 'ii-log', 'Someone New'))
    expect(
      await counted(() => submit('busy', log, { ...LOG, who: 'Someone New', next: 'write by Friday' })),
    ).toBeLessThanOrEqual(7)
    const today = formOf(await command('busy', 'ii-prep', 'Today T'))
    await submit('busy', today, { who: 'Today T', occupation: '', aim: '', minutes: '30', when: 'today at 11 am' })
    const known = formOf(await command('busy', 'ii-log', 'Today T'))
    // Of what was there before, a second page may have been typed into before.
    expect(await counted(() => submit('busy', known, { ...LOG, who: 'Today Tea' }))).toBeLessThanOrEqual(9)
    const plan = formOf(await command('busy', 'ii-prep', 'Another New'))
    const values = { who: 'Another New', occupation: 'x', aim: 'y', minutes: '30', when: 'Friday 3 pm' }
    expect(await counted(() => submit('busy', plan, values))).toBeLessThanOrEqual(7)

    // Every other form, filled in as it opens or with these words.
    const talk = plan.id
    const held = log.id
    const profile = { name: 'Busy B', school: 'Riverside', stage: 'final', field: 'Maths', interests: '' }
    const others: readonly [ref: string, over: RawValues][] = [
      [`prep.opening.${talk}`, profile],
      [`prep.when.${talk}`, { when: 'Friday 4 pm' }],
      [`prep.details.${talk}`, { organisation: 'Acme', place: 'Café, 5 min' }],
      [`draft.show.${talk}~request-email`, { referredBy: 'Grace' }],
      [`draft.edit.${talk}~request-email`, { words: 'Hello' }],
      [`draft.windows.${talk}~request-email`, { first: 'Friday 3 pm', zone: 'Boston' }],
      [`draft.show.${talk}~request-voicemail`, { phone: '555 0134' }],
      ['decided.form.', { words: 'I want to be an analyst' }],
      ['gotjob.form.', { words: 'Analyst at Acme' }],
      [`prep.opening-edit.${talk}`, { words: 'Hello' }],
      [`log.details.${held}`, { referrals: 'One A\nTwo B', advice: 'read\nwrite' }],
      [`draft.edit.${held}~thanks`, { words: 'Thank you' }],
      ['profile.open.', profile],
      ['welcome.zone.', { zone: 'Berlin' }],
    ]
    for (const [ref, over] of others) {
      const form = formOf(await press('busy', ref))
      const filled = Object.fromEntries(form.fields.map(({ name, value = '' }) => [name, value]))
      const count = await counted(() => submit('busy', form, { ...filled, ...over }))
      expect([ref, count]).toEqual([ref, Math.min(count, 8)])
    }
  })
})

describe('what is offered while somebody types', () => {
  const type = async (words: string, after?: string): Promise<readonly string[]> => {
    const event = {
      id: id(),
      ...who('maya'),
      kind: 'suggest',
      words,
      ...(after !== undefined && { command: after }),
    } as const
    const reply = await give(event)
    return reply.kind === 'choices' ? reply.options.map(({ label }) => label) : []
  }

  it('is their own contacts in a field and after a command that takes one, and actions after one that takes those', async () => {
    await submit('maya', formOf(await command('maya', 'ii-log', 'Dana Reyes')), { ...LOG, who: 'Dana Reyes' })
    expect(await type('dana')).toEqual([expect.stringContaining('Dana Reyes')])
    expect(await type('dana', 'ii-thanks')).toEqual(await type('dana'))
    expect(await type('dana', 'ii')).toEqual([])
    expect(await type('zone denv', 'ii')).toEqual([expect.stringContaining('America/Denver')])
    expect(await type('', 'ii-program')).toEqual(['policies', 'content'])
    expect(await type('dana', 'no-such-command')).toEqual(await type('dana'))
  })
})

describe('the bot is added to a guild', () => {
  const join = (more = {}) =>
    give({
      id: 'joined.T7.1',
      ...who('owner'),
      at: { id: 'T7', name: 'Career Center', direct: false },
      kind: 'joined',
      ...more,
    })

  it('tells its owner what to do next, in the direct message only', async () => {
    const { direct, here } = shown(await join())
    expect(direct).toEqual([expect.stringMatching(/Career Center.*\/ii-program/s)])
    expect(here).toBeUndefined()
    expect(shown(await join())).toEqual({ direct, closed: expect.anything() })
  })
})

describe('dates that were typed, where the platform has no picker', () => {
  const PREP = { who: 'Nia Obi', occupation: '', aim: '', minutes: '30', when: 'tomorrow at 3' }
  const typed = (user: string, form: Form, values: RawValues) =>
    give({ id: form.id, ...who(user), kind: 'submit', ref: form.ref, values, typedDates: true })
  // What was not saved would be offered again, as the form that it was.
  const newTalk = async () => ({ ...formOf(await press('maya', 'prep.new.')), id: id() })
  const talksOf = async (user: string, name: string) => {
    const { by } = await world.store.arrive({ id: id(), ...who(user) }, world.now())
    const { interviews } = await world.store.reads.with({ program: by.program.id, member: by.id }, { name })
    return interviews.map(({ startsAt }) => startsAt)
  }
  const TOMORROW_AT_3 = Date.UTC(2026, 11, 1, 21)

  it('are said back before anything is kept, and kept once they are right, however often that is said', async () => {
    const form = await newTalk()
    const asked = await typed('maya', form, PREP)
    expect(shown(asked).here).toMatch(/Nothing is saved yet.*When is it\? Tue 1 Dec, 3:00 pm \(America\/Chicago\)/s)
    expect(await typed('maya', form, PREP)).toEqual(asked)
    expect(await talksOf('maya', 'Nia Obi')).toEqual([])

    const saved = await press('maya', `form.save.${form.id}`)
    expect(saved).toMatchObject({ kind: 'page', show: { done: expect.anything() } })
    await press('maya', `form.save.${form.id}`)
    await Promise.all([1, 2, 3].map(() => press('maya', `form.save.${form.id}`)))
    expect(await talksOf('maya', 'Nia Obi')).toEqual([TOMORROW_AT_3])
  })

  it('are offered to be put right in words that say just that, and then leave no doubt', async () => {
    const form = await newTalk()
    await typed('maya', form, { ...PREP, who: 'Ola Berg' })
    const again = formOf(await press('maya', `form.again.${form.id}`))
    const value = (name: string) => again.fields.find((field) => field.name === name)?.value
    expect([again.id, value('who'), value('when')]).toEqual([form.id, 'Ola Berg', 'Tue 1 Dec 2026, 3:00 pm'])
    await typed('maya', again, { ...PREP, who: 'Ola Berg', when: 'Tue 1 Dec 2026, 3:00 pm' })
    expect(await talksOf('maya', 'Ola Berg')).toEqual([TOMORROW_AT_3])
  })

  it('come with forms that can’t follow one another: the next is kept, to be opened by a button', async () => {
    const profile = { name: 'Tom', school: 'Riverside', stage: 'middle', field: 'Law', interests: '' }
    const asked = formOf(await press('tom', 'profile.open.'))
    const next = { ...asked, ref: 'profile.save.promise.cadence.none', id: id() }
    expect((await typed('tom', next, profile)).kind).toBe('view')
    const plan = { ...asked, ref: 'profile.save.prep.new.', id: id() }
    const { reply, keep } = await world.dispatch({
      id: plan.id,
      ...who('tom'),
      kind: 'submit',
      ref: plan.ref,
      values: profile,
      typedDates: true,
    })
    const form = formOf(reply)
    expect((await press('tom', `form.again.${form.id}`)).kind).toBe('view')
    await keep?.()
    expect(formOf(await press('tom', `form.again.${form.id}`))).toEqual(form)
    expect((await press('maya', `form.again.${form.id}`)).kind).toBe('view')
  })

  it('are nobody else’s to say', async () => {
    const form = await newTalk()
    await typed('maya', form, { ...PREP, who: 'Pia Lund' })
    for (const act of ['save', 'again'])
      expect(shown(await press('tom', `form.${act}.${form.id}`)).here).not.toContain('Pia')
    expect([...(await talksOf('tom', 'Pia Lund')), ...(await talksOf('maya', 'Pia Lund'))]).toEqual([])
  })

  it('without a date, and where dates are picked, nothing is asked', async () => {
    const [one, other] = [await newTalk(), await newTalk()]
    await typed('maya', one, { ...PREP, who: 'Rey Cruz', when: '' })
    await submit('maya', other, { ...PREP, who: 'Sol Cruz' })
    expect([await talksOf('maya', 'Rey Cruz'), await talksOf('maya', 'Sol Cruz')]).toEqual([
      [undefined],
      [TOMORROW_AT_3],
    ])
  })

  /** The button of the note that said a form's dates back. */
  const saveIn = (reply: Reply): string => {
    const views = reply.kind === 'view' && reply.show.here ? [reply.show.here.view] : []
    const [save] = views.flatMap(({ blocks }) =>
      blocks
        .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
        .filter(({ ref }) => ref.startsWith('form.save')),
    )
    if (!save) throw new Error('nothing to save')
    return save.ref
  }

  it('are what was shown: the note from before another date was sent saves nothing, and shows that one', async () => {
    const form = await newTalk()
    const first = saveIn(await typed('maya', form, { ...PREP, who: 'Wim Tan' }))
    const second = await typed('maya', form, { ...PREP, who: 'Wim Tan', when: 'tomorrow at 5' })
    const again = await press('maya', first)
    expect(shown(again).here).toMatch(/Nothing is saved yet.*5:00 pm/s)
    expect(await talksOf('maya', 'Wim Tan')).toEqual([])
    expect(saveIn(again)).toBe(saveIn(second))
    await press('maya', saveIn(again))
    expect(await talksOf('maya', 'Wim Tan')).toEqual([TOMORROW_AT_3 + 2 * HOUR])
  })

  it('in a sentence are said back too, and again where another day has begun', async () => {
    const form = { ...formOf(await press('maya', 'log.new.Xia Li')), id: id() }
    const values = { who: 'Xia Li', outcome: 'held', ended: '', learned: '', next: 'Send my notes by tomorrow' }
    const note = await typed('maya', form, values)
    expect(shown(note).here).toMatch(/Nothing is saved yet.*next step.*Tue 1 Dec/s)
    await world.set('2026-12-01T00:30', {})
    const anew = await press('maya', saveIn(note))
    expect(shown(anew).here).toMatch(/Nothing is saved yet.*Wed 2 Dec/s)
    expect(await talksOf('maya', 'Xia Li')).toEqual([])
    await press('maya', saveIn(anew))
    expect(await talksOf('maya', 'Xia Li')).toHaveLength(1)
    await world.set('2026-11-30T10:00', {})
  })

  it('that wait to be right stay when another form of the kind is saved', async () => {
    const [form, other] = [await newTalk(), await newTalk()]
    const note = await typed('maya', form, { ...PREP, who: 'Yan Wu' })
    await typed('maya', other, { ...PREP, who: 'Zoe Wu', when: '' })
    expect(await talksOf('maya', 'Zoe Wu')).toHaveLength(1)
    await press('maya', saveIn(note))
    expect(await talksOf('maya', 'Yan Wu')).toEqual([TOMORROW_AT_3])
  })

  it('stay the moment that was shown when they are right a day later, and are asked for again once that is over', async () => {
    const [form, late] = [await newTalk(), await newTalk()]
    await typed('maya', form, { ...PREP, who: 'Uma Rao' })
    await typed('maya', late, { ...PREP, who: 'Val Rao', when: 'today at 11:30 am' })
    await world.set('2026-11-30T12:00', {})
    expect(await press('maya', `form.save.${late.id}`)).toMatchObject({ kind: 'invalid' })
    expect(await talksOf('maya', 'Val Rao')).toEqual([])
    await world.set('2026-12-01T01:00', {})
    await press('maya', `form.save.${form.id}`)
    expect(await talksOf('maya', 'Uma Rao')).toEqual([TOMORROW_AT_3])
    await world.store.sweep(world.now() + 86_400_000)
    expect(shown(await press('maya', `form.save.${late.id}`)).here).toContain('older message')
    await world.set('2026-11-30T10:00', {})
  })
})

describe('a talk with somebody with whom one is planned already', () => {
  const button = (reply: Reply, label: string): string => {
    const blocks = reply.kind === 'view' ? (reply.show.here?.view.blocks ?? []) : []
    const all = blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    return all.find((one) => one.label === label)?.ref ?? ''
  }
  const talksWith = async (user: string, name: string) => {
    const { by } = await world.store.arrive({ id: id(), ...who(user) }, world.now())
    return (await world.store.reads.with(ownerOf(by), { name })).interviews.length
  }

  it.each(['', 'Friday at 3'])(
    'is planned once they have said that it is another, with the date "%s"',
    async (when) => {
      const name = when === '' ? 'Yara Lim' : 'Zoe Lim'
      const values = { who: name, occupation: '', aim: '', minutes: '30', when }
      // In words, as on a platform without a picker: they are said back first.
      const typed = async () => {
        const form = formOf(await press('maya', 'prep.new.'))
        const first = { id: form.id, ...who('maya'), kind: 'submit', ref: form.ref, values, typedDates: true } as const
        const reply = await give({ ...first, id: form.id })
        return when === '' ? reply : press('maya', button(reply, 'Save it'))
      }
      await typed()
      expect(await talksWith('maya', name)).toBe(1)
      const before = await typed()
      expect(shown(before).here).toContain(`You have a talk with ${name} planned already`)
      expect(await talksWith('maya', name)).toBe(1)
      const there = await press('maya', button(before, 'Show that one'))
      expect(shown(there).direct?.[0]).toContain(name)
      await press('maya', button(before, 'Use it'))
      expect(await talksWith('maya', name)).toBe(2)
    },
  )
})

describe('a form with a preview', () => {
  const POLICIES = { minutes: '45', confirmBefore: '48', arriveEarly: '15', resume: 'case', peoplePerOccupation: '3' }
  const run = (user: string): Promise<Reply> =>
    give({
      ...{ id: id(), ...who(user), kind: 'command', command: 'ii-program', words: '' },
      by: { ...who(user).by, runsPlace: true },
    } as Event)
  const minutesOf = async (user: string): Promise<number> =>
    (await world.store.arrive({ id: id(), ...who(user) }, world.now())).by.program.policy.minutes
  const button = (reply: Reply, label: string): string => {
    const blocks = reply.kind === 'view' ? (reply.show.here?.view.blocks ?? []) : []
    const all = blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    return all.find((one) => one.label === label)?.ref ?? ''
  }

  it('writes nothing before they have seen it, and once then, however often it is pressed', async () => {
    await run('maya')
    const form = formOf(await press('maya', 'program.policies-talks.'))
    const before = await submit('maya', form, POLICIES)
    expect(shown(before).here).toContain('45 minutes (now 30 minutes)')
    expect(await minutesOf('maya')).toBe(30)
    const used = await press('maya', button(before, 'Use it'))
    expect(shown(used).here).toContain('45 minutes (your own)')
    expect(await minutesOf('maya')).toBe(45)
    expect(await press('maya', button(before, 'Use it'))).toEqual(used)
  })

  it('comes back as it was typed, to be changed, and another form than was seen is shown again', async () => {
    const form = formOf(await press('maya', 'program.policies-talks.'))
    const before = await submit('maya', form, { ...POLICIES, minutes: '20' })
    const again = formOf(await press('maya', button(before, 'Change')))
    expect(again.fields.find(({ name }) => name === 'minutes')?.value).toBe('20')
    const after = await submit('maya', again, { ...POLICIES, minutes: '60' })
    expect(shown(after).here).toContain('60 minutes (now 45 minutes)')
    await press('maya', button(before, 'Use it'))
    expect(await minutesOf('maya')).toBe(45)
    await press('maya', button(after, 'Use it'))
    expect(await minutesOf('maya')).toBe(60)
  })

  it('is used by nobody else', async () => {
    const form = formOf(await press('maya', 'program.policies-talks.'))
    const before = await submit('maya', form, { ...POLICIES, minutes: '30' })
    await press('tom', button(before, 'Use it'))
    expect(await minutesOf('maya')).toBe(60)
  })
})
