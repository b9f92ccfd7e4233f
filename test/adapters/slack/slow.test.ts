import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { here, type Reply } from '../../../src/core/reply.ts'
import { view } from '../../../src/core/view.ts'
import { formOf, makeStage, picture, pictures, says, somebody, words } from './stage.ts'

// Each has a Slack of its own, so that they all wait at the same time.
const stages: ReturnType<typeof makeStage>[] = []
afterAll(() => Promise.all(stages.map(({ stop }) => stop())))

const begun = async () => {
  const stage = makeStage()
  stages.push(stage)
  await stage.start()
  const { driver, answer } = stage
  return {
    ...stage,
    opens: async (form = formOf()): Promise<string> => {
      const person = somebody()
      answer({ kind: 'form', form })
      await driver.command(person, 'ii-log')
      return person
    },
    /** Resolves once the form says so. */
    waits: async (person: string): Promise<void> => {
      while (driver.form(person)?.title !== 'One moment') await pause(5)
    },
    heldBy: (person: string) =>
      Object.fromEntries((driver.form(person)?.fields ?? []).map(({ name, value }) => [name, value])),
  }
}

test.concurrent.each([
  ['breaks', { kind: 'status' }],
  ['answers an error', { kind: 'error', code: 'internal_error' }],
  ['asks to slow down', { kind: 'limited', seconds: 6 }],
  ['does it and its answer is lost', { kind: 'lost' }],
] as const)('an answer to plain words comes all the same where Slack %s, and once', async (_, failure) => {
  const { driver, answer, seen } = await begun()
  const person = somebody()
  driver.workspace.failures.set('chat.postMessage', [failure])
  answer(here(says('This is due.')))
  await driver.say(person, 'what is due')
  expect(seen(person)).toEqual(['This is due.'])
})

test.concurrent.each([
  ['breaks', { kind: 'status' }],
  ['asks to slow down', { kind: 'limited', seconds: 1 }],
] as const)('the Home tab is there all the same where Slack %s', async (_, failure) => {
  const { driver, answer } = await begun()
  const person = somebody()
  driver.workspace.failures.set('views.publish', [failure, failure])
  answer(here(says('Nothing is due.')))
  await driver.openHome?.(person)
  expect(driver.home(person)).toContain('Nothing is due.')
})

test.concurrent.each(['files.getUploadURLExternal', 'upload', 'files.completeUploadExternal'])(
  'a file of an answer that is lost at %s comes a moment later, once',
  async (step) => {
    const { driver, answer, seen } = await begun()
    const person = somebody()
    answer(here(picture))
    driver.workspace.failures.set(step, [{ kind: 'lost' }])
    await driver.say(person, 'hello')
    expect(driver.messages(person).flatMap(({ files }) => files)).toEqual(pictures)
    expect(seen(person).filter(Boolean)).toHaveLength(1)
  },
)

describe.concurrent('what takes longer than a person waits', () => {
  /** Answers once Slack has been told in the meantime. */
  const slowly = (reply: Reply) => () => pause(1300, reply)
  /** Longer than Slack waits for the answer to a submit. */
  const tooSlowly = (reply: Reply) => () => pause(2700, reply)
  const full = () =>
    formOf({
      fields: [
        { name: 'who', kind: 'text', label: 'Who', optional: true, maxLength: 100 },
        { name: 'when', kind: 'datetime', label: 'When', optional: true, maxLength: 100 },
        { name: 'other', kind: 'datetime', label: 'Or when', optional: true, maxLength: 100 },
        { name: 'how', kind: 'choice', label: 'How', optional: false, maxLength: 100, options: HOW },
        { name: 'days', kind: 'choices', label: 'Days', optional: true, maxLength: 100, options: HOW },
      ],
    })
  const HOW = [
    { value: 'video', label: 'Video' },
    { value: 'phone', label: 'Phone' },
  ]
  const typed = {
    who: 'Ada *B*',
    when: 'Tuesday at 3',
    other: '2026-12-02T21:00:00.000Z',
    how: 'phone',
    days: ['video'],
  }

  test('a form opens in the modal in which it was waited for', async () => {
    const { driver, answer, calls, waits, events } = await begun()
    const person = somebody()
    answer(slowly({ kind: 'form', form: formOf({ title: 'A slow form' }) }))
    const from = driver.workspace.calls.length
    const done = driver.command(person, 'ii-log')
    await waits(person)
    // By then the trigger would have been too old.
    driver.workspace.wait(3500)
    await done
    expect(driver.form(person)?.title).toBe('A slow form')
    expect(calls('views.open', from)).toHaveLength(1)
    answer(here(says('Saved.')))
    await driver.submit(person, { who: 'Ada' })
    expect(events()).toMatchObject([{ kind: 'submit', values: { who: 'Ada' } }])
  })

  test('an answer without a form stands where it always does, and the modal says so', async () => {
    const { driver, answer, seen } = await begun()
    const person = somebody()
    answer(slowly(here(says('Nothing is due.'))))
    await driver.command(person, 'ii')
    expect(seen(person)).toEqual(['Nothing is due.'])
    expect(driver.form(person)?.title).toBe('Done')
  })

  test('a form whose modal was closed meanwhile asks to be run again', async () => {
    const { driver, answer, seen, waits } = await begun()
    const person = somebody()
    answer(slowly({ kind: 'form', form: formOf() }))
    const done = driver.command(person, 'ii-log')
    await waits(person)
    driver.workspace.views.delete(driver.user(person))
    await done
    expect(seen(person)).toEqual([expect.stringContaining('run that again')])
  })

  test('what is quick opens nothing to wait in', async () => {
    const { driver, answer } = await begun()
    const person = somebody()
    answer(here(says('Nothing is due.')))
    await driver.command(person, 'ii')
    expect(driver.form(person)).toBeUndefined()
  })

  test('a form that takes long to save says so in time, and then what became of it', async () => {
    const { driver, answer, seen, opens, waits } = await begun()
    const person = await opens(full())
    answer(tooSlowly(here(says('Saved.'))))
    const done = driver.submit(person, typed)
    await waits(person)
    await done
    expect(driver.form(person)?.title).toBe('Done')
    expect(seen(person)).toEqual(['Saved.'])
  })

  test('one that could not be saved in the end comes back with all that was typed, and is the same event', async () => {
    const { driver, answer, opens, heldBy, events } = await begun()
    const form = full()
    const person = await opens(form)
    answer(tooSlowly({ kind: 'failed', show: view(words('I could not save that just now.'), words('Ada')) }))
    await driver.submit(person, typed)
    expect(driver.form(person)).toMatchObject({ title: form.title, intro: 'I could not save that just now.' })
    expect(heldBy(person)).toEqual(typed)
    answer(here(says('Saved.')))
    await driver.submit(person, {})
    expect(events()).toMatchObject([{ kind: 'submit', id: form.id, ref: form.ref, values: typed }])
  })

  test('one with something wrong in it comes back with what was wrong', async () => {
    const { driver, answer, seen, opens, heldBy } = await begun()
    const form = formOf()
    const person = await opens(form)
    const fields = form.fields.map((field) => ({
      ...field,
      value: 'Ada',
      problem: [{ kind: 'plain', text: 'Who?' } as const],
    }))
    answer(tooSlowly({ kind: 'invalid', form: { ...form, fields }, summary: says('No.') }))
    await driver.submit(person, { who: 'Ada' })
    expect(heldBy(person)).toEqual({ who: 'Ada' })
    expect(JSON.stringify(driver.workspace.views.get(driver.user(person))?.view)).toContain('Who?')
    expect(seen(person)).toEqual([])
  })

  test('what was typed in a form that was closed meanwhile is given back in a message', async () => {
    const { driver, answer, seen, opens, waits } = await begun()
    const person = await opens()
    answer(tooSlowly({ kind: 'failed', show: view(words('I could not save that just now.'), words('Ada')) }))
    const done = driver.submit(person, { who: 'Ada' })
    await waits(person)
    driver.workspace.views.delete(driver.user(person))
    await done
    expect(seen(person)).toEqual(['I could not save that just now.\nAda'])
  })
})
