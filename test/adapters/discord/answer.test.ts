import { InteractionResponseType } from 'discord.js'
import { describe, expect, test, vi } from 'vitest'
import { instead, type Reply } from '../../../src/core/reply.ts'
import { buttons, copy, paragraph, view } from '../../../src/core/view.ts'
import { personOf } from '../../fakes/discord/index.ts'
import { answers, formOf, openRoom, promised, says } from './room.ts'

const { fake, answer, does, events, kept, logged } = await openRoom({ patience: 30 })
const { people, world } = fake

let count = 0
const somebody = () => `student${++count}`
const wordsTo = (person: string) => people.messages(person).map(({ words }) => words)

/** A reply that comes only once the platform was told to wait. */
const slowly = (reply: Reply) => () =>
  new Promise<Reply>((resolve) => {
    const before = fake.calls('answer')
    fake.onCall(() => fake.calls('answer') > before && resolve(reply))
  })

const goOn = view(paragraph([{ kind: 'plain', text: 'Before' }]), buttons({ ref: 'card.more.1', label: 'Go on' }))
const shows = async (person: string, where: 'channel' | 'direct' = 'channel') => {
  answer(() => ({ kind: 'view', show: { here: { view: goOn, instead: false } } }))
  await does(() => people.command(person, 'ii', '', where))
}

describe('a reply that takes its time', () => {
  test('is promised, and then fills the promise, privately', async () => {
    const person = somebody()
    answer(slowly(answers('Here it is.')))
    const interaction = await does(() => people.command(person, 'ii'))
    expect(interaction.answered).toBe(InteractionResponseType.DeferredChannelMessageWithSource)
    expect(people.messages(person)).toMatchObject([{ words: 'Here it is.', where: 'private' }])
  })

  test('waits for its promise to be taken, where that takes even longer', async () => {
    const person = somebody()
    const taken = promised()
    fake.hold('answer', taken.promise)
    const before = fake.calls('answer')
    answer(async () => {
      await vi.waitFor(() => expect(fake.calls('answer')).toBe(before + 1))
      // An answer that did not wait would be refused by now.
      setTimeout(taken.resolve, 20)
      return answers('Here it is.')
    })
    await does(() => people.command(person, 'ii'))
    expect(wordsTo(person)).toEqual(['Here it is.'])
  })

  test('leaves nothing pending where it shows nothing', async () => {
    const person = somebody()
    answer(slowly({ kind: 'nothing' }))
    await does(() => people.command(person, 'ii'))
    expect(people.messages(person)).toEqual([])
    expect(world.messages.filter(({ loading }) => loading)).toEqual([])
  })

  test('to a press, keeps the message until it is replaced', async () => {
    const person = somebody()
    await shows(person)
    answer(slowly(instead(says('After'))))
    const interaction = await does(() => people.press(person, 'Go on'))
    expect(interaction.answered).toBe(InteractionResponseType.DeferredMessageUpdate)
    expect(wordsTo(person)).toEqual(['After'])
  })

  test('with a form, is a button that opens it as it was kept', async () => {
    const person = somebody()
    answer(slowly({ kind: 'form', form: formOf() }))
    await does(() => people.command(person, 'ii-prep', 'Ada | @here'))
    expect(people.modal(person)).toBeUndefined()
    expect(people.messages(person)).toMatchObject([{ words: 'Log a talk', buttons: ['Log a talk'] }])
    expect(kept.splice(0)).toEqual([formOf().id])

    events.length = 0
    answer(() => ({ kind: 'form', form: formOf() }))
    await does(() => people.press(person, 'Log a talk'))
    expect(events).toMatchObject([{ kind: 'press', ref: `form.again.${formOf().id}` }])
    expect(people.modal(person)?.title).toBe('Log a talk')
    expect(kept).toEqual([])
  })

  test('with a form that Discord takes no more, is its button in the direct message', async () => {
    const person = somebody()
    answer(() => {
      fake.skip(3001)
      return { kind: 'form', form: formOf() }
    })
    await does(() => people.command(person, 'ii-log'))
    expect(people.modal(person)).toBeUndefined()
    expect(people.messages(person)).toMatchObject([{ buttons: ['Log a talk'], where: 'direct' }])
    expect(kept.splice(0)).toEqual([formOf().id])
  })

  test('whose place can’t be filled, though Discord was asked again, goes to the direct message', async () => {
    const person = somebody()
    for (let i = 0; i < 6; i++) fake.fail({ on: 'edit', status: 500 })
    answer(slowly(answers('In the end.')))
    await does(() => people.command(person, 'ii'))
    expect(people.messages(person).at(-1)).toMatchObject({ words: 'In the end.', where: 'direct' })
  })

  test('so late that the token is no good any more, goes to the direct message', async () => {
    const person = somebody()
    answer(async () => {
      const reply = await slowly(answers('In the end.'))()
      fake.skip(15 * 60_000 + 1000)
      return reply
    })
    await does(() => people.command(person, 'ii'))
    expect(people.messages(person).at(-1)).toMatchObject({ words: 'In the end.', where: 'direct' })
  })

  test('too late for Discord, goes to the direct message', async () => {
    const person = somebody()
    answer(() => {
      fake.skip(3001)
      return answers('Better late.')
    })
    await does(() => people.command(person, 'ii'))
    expect(people.messages(person)).toMatchObject([{ words: 'Better late.', where: 'direct' }])
    expect(logged).toContainEqual(
      expect.objectContaining({ level: 'warn', facts: expect.objectContaining({ reason: 'discord 10062' }) }),
    )
  })
})

describe('an interaction is answered once', () => {
  test('also where Discord repeats it', async () => {
    const person = somebody()
    answer(() => answers('Once.'))
    await does(() => people.command(person, 'ii'))
    await does(() => people.repeat())
    expect(wordsTo(person)).toEqual(['Once.'])
    expect(logged).toMatchObject([{ level: 'info', facts: { reason: 'discord 40060' } }])
  })

  test('also where the answer arrived and Discord broke', async () => {
    const person = somebody()
    fake.fail({ on: 'answer', status: 500, done: true })
    answer(() => answers('Once.'))
    await does(() => people.command(person, 'ii'))
    expect(wordsTo(person)).toEqual(['Once.'])
    expect(logged).toEqual([])
  })

  test('and tried again where Discord broke before it took the answer', async () => {
    const person = somebody()
    fake.fail({ on: 'answer', status: 503 })
    answer(() => answers('In the end.'))
    await does(() => people.command(person, 'ii'))
    expect(wordsTo(person)).toEqual(['In the end.'])
  })

  test('a follow-up is never sent again, since nobody could tell whether it was shown', async () => {
    const person = somebody()
    fake.fail({ on: 'follow-up', status: 500, done: true })
    answer(() => ({
      kind: 'view',
      show: { here: { view: view(...says('One').blocks, ...copy('Two').blocks), instead: false } },
    }))
    await does(() => people.command(person, 'ii'))
    expect(wordsTo(person)).toEqual(['One', 'Two'])
  })
})

describe('where the answer goes', () => {
  const card: Reply = {
    kind: 'view',
    show: {
      direct: { views: [says('The card'), copy('The draft')], pointer: says('I sent it.'), closed: says('Closed.') },
    },
  }

  test('in a channel the card goes to the direct message, and a pointer says so', async () => {
    const person = somebody()
    answer(() => card)
    await does(() => people.command(person, 'ii-prep'))
    expect(people.messages(person).map(({ words, where }) => [words, where])).toEqual([
      ['I sent it.', 'private'],
      ['The card', 'direct'],
      ['The draft', 'direct'],
    ])
  })

  test('in the direct message the card is the answer', async () => {
    const person = somebody()
    const opened = fake.calls('open direct')
    answer(() => card)
    const interaction = await does(() => people.command(person, 'ii-prep', '', 'direct'))
    expect(interaction.answered).toBe(InteractionResponseType.ChannelMessageWithSource)
    expect(wordsTo(person)).toEqual(['The card', 'The draft'])
    expect(fake.calls('open direct'), 'the channel came with the event').toBe(opened)
  })

  test('a card and what replaces the pressed message, in one reply', async () => {
    const person = somebody()
    await shows(person, 'direct')
    answer(() => ({
      kind: 'view',
      show: {
        direct: { views: [says('The card')], closed: says('Closed.') },
        here: { view: says('Done.'), instead: true },
      },
    }))
    await does(() => people.press(person, 'Go on'))
    expect(wordsTo(person)).toEqual(['Done.', 'The card'])
  })

  test('words to copy never replace a message, since one made of components stays one', async () => {
    const person = somebody()
    await shows(person)
    answer(() => instead(copy('Dear Ada')))
    await does(() => people.press(person, 'Go on'))
    expect(wordsTo(person)).toEqual(['Before', 'Dear Ada'])
  })

  test('a form that a button opened may replace the button’s message', async () => {
    const person = somebody()
    await shows(person)
    answer(() => ({ kind: 'form', form: formOf() }))
    await does(() => people.press(person, 'Go on'))
    answer(() => instead(says('Saved.')))
    await does(() => people.submit(person, { learned: 'Pairing' }))
    expect(wordsTo(person)).toEqual(['Saved.'])
  })

  test('a form after a form is behind a button: no modal follows a modal', async () => {
    const person = somebody()
    answer(() => ({ kind: 'form', form: formOf() }))
    await does(() => people.command(person, 'ii'))
    answer(() => ({ kind: 'form', form: formOf({ title: 'More', id: 'g'.repeat(22) }) }))
    await does(() => people.submit(person, { learned: 'Pairing' }))
    expect(people.messages(person)).toMatchObject([{ words: 'More', buttons: ['More'], where: 'private' }])
    await does(() => people.press(person, 'More'))
    expect(events.at(-1)).toMatchObject({ kind: 'press', ref: `form.again.${'g'.repeat(22)}` })
  })

  test('a form after plain words is too', async () => {
    const person = somebody()
    answer(() => ({ kind: 'form', form: formOf() }))
    await does(() => people.say(person, 'log a talk'))
    expect(people.messages(person)).toMatchObject([{ words: 'Log a talk', buttons: ['Log a talk'] }])
  })

  test('plain words in the direct message are answered there, and repeated words once', async () => {
    const person = somebody()
    answer(() => answers('I know these commands.'))
    await does(() => people.say(person, 'hello'))
    await does(() => people.repeat())
    expect(people.messages(person)).toMatchObject([{ words: 'I know these commands.', where: 'direct' }])
  })
})

test('a button whose id is too long is left out, and the rest is shown', async () => {
  const person = somebody()
  const long = `prep.start.${'Ada Lovelace '.repeat(9)}`
  answer(() => ({
    kind: 'view',
    show: {
      here: {
        view: view(
          ...says('Before').blocks,
          buttons({ ref: long, label: 'Too long' }, { ref: 'a.b.c', label: 'Go on' }),
        ),
        instead: false,
      },
    },
  }))
  await does(() => people.command(person, 'ii'))
  await does(() => people.say(person, 'hello'))
  for (const message of people.messages(person)) expect(message).toMatchObject({ words: 'Before', buttons: ['Go on'] })
  expect(people.messages(person)).toHaveLength(2)
  expect(logged.map(({ level, facts }) => ({ level, facts }))).toEqual([
    { level: 'error', facts: { flow: 'prep', step: 'start' } },
    { level: 'error', facts: { flow: 'prep', step: 'start' } },
  ])
})

test('what breaks while it is shown is in the log as the error itself', async () => {
  answer(() => ({ kind: 'view', show: { here: { view: { blocks: [{ kind: 'facts' } as never] }, instead: false } } }))
  await does(() => people.command(somebody(), 'ii'))
  expect(logged).toMatchObject([{ level: 'error', facts: { kind: 'interaction', err: expect.any(TypeError) } }])
})

test('nothing that somebody typed is logged, whatever Discord makes of it', async () => {
  const person = somebody()
  fake.fail({ on: 'answer', status: 400, code: 50035 })
  answer(() => answers('a secret of Ada'))
  await does(() => people.command(person, 'ii-prep', 'Ada Lovelace'))
  expect(logged).toHaveLength(1)
  expect(JSON.stringify(logged)).not.toMatch(/secret|Ada/)
})

test('nobody is notified, whatever a message says', async () => {
  const person = somebody()
  const words = `@everyone <@${personOf(world, person).user.id}>`
  answer(() => ({
    kind: 'view',
    show: { here: { view: view(...says(words).blocks, ...copy(words).blocks), instead: false } },
  }))
  await does(() => people.command(person, 'ii'))
  await does(() => people.say(person, 'hello'))
  expect(world.messages.flatMap(({ pings }) => pings)).toEqual([])
  expect(wordsTo(person).slice(0, 2)).toEqual([words, words])
})

test('everything sent was as Discord wants it', async () => {
  const person = somebody()
  await does(() => people.command(person, 'ii'))
  const wanted = [40060, 10062, 50027]
  expect(fake.refusals.filter(({ code }) => !wanted.includes(code))).toEqual([])
})
