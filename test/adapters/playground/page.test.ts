import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { here } from '../../../src/core/reply.ts'
import { text } from '../../../src/core/text.ts'
import { DAY } from '../../../src/core/time.ts'
import { button, buttons, checklist, copy, facts, paragraph, view } from '../../../src/core/view.ts'
import { startBrowser, visit } from '../../browser.ts'
import { give, line, type Options, openPage } from './open-page.ts'
import { NOON, type Scene, startScene } from './scene.ts'
import { LETTER, story } from './story.ts'

let browser: Browser
let scene: Scene
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  scene = await startScene()
  scene.answer(story)
})
afterEach(() => scene.stop())

const open = (options: Options = {}) => openPage(browser, scene, options)
const active = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.id ||
      document.activeElement?.getAttribute('data-key') ||
      document.activeElement?.className,
  )
describe('by keyboard alone', () => {
  test('one gets from the line through a form to a button and its answer', async () => {
    const { page } = await open()
    const keys = async (...all: string[]) => {
      for (const key of all) await page.keyboard.press(key)
    }
    for (let i = 0; i < 60 && (await active(page)) !== 'line'; i++) await keys('Tab')
    await page.keyboard.type('/ii-p')
    await page.getByRole('option').waitFor()
    await keys('ArrowDown', 'Enter')
    expect(await line(page).inputValue()).toBe('/ii-prep ')
    await page.getByRole('option', { name: 'Ada Lovelace' }).waitFor()
    await keys('ArrowDown', 'Enter', 'Enter')
    await page.getByRole('dialog').waitFor()
    expect(scene.events().find(({ kind }) => kind === 'command')).toMatchObject({ command: 'ii-prep', words: '#c1' })

    expect(await active(page)).toBe('field-who')
    await page.keyboard.type('Ad')
    await page.getByRole('option', { name: 'Adam Smith' }).waitFor()
    await keys('ArrowUp', 'Enter', 'Tab')
    expect(await active(page)).toBe('field-job')
    await page.keyboard.type('economist')
    await keys('Tab')
    await page.keyboard.type('line one')
    await keys('Enter')
    await page.keyboard.type('line two')
    await keys('Tab')
    await page.keyboard.type('Tuesday at 3')
    await keys('Enter')
    await page.getByText('Your card for').waitFor()
    expect(scene.events().find(({ kind }) => kind === 'submit')).toMatchObject({
      values: { who: '#c2', job: 'economist', aim: 'line one\nline two', when: 'Tuesday at 3', bring: [] },
    })

    expect(await active(page)).toBe('line')
    await page.keyboard.type('/ii')
    await keys('Enter')
    await page.getByRole('button', { name: 'I sent it' }).waitFor()
    for (let i = 0; i < 5 && (await active(page)) !== 'home.sent.1'; i++) await keys('Shift+Tab')
    await keys('Enter')
    await page.getByText('Done: Ada is thanked.').waitFor()
    expect(await page.getByRole('button', { name: 'I sent it' }).count()).toBe(0)
    expect(await active(page)).toContain('message')
    await page.context().close()
  }, 60_000)

  test('a box that was ticked keeps the keyboard', async () => {
    const { page } = await open()
    await scene.send('maya', view(checklist('prep.tick.1', [{ id: 'pen', label: text`Notebook`, done: false }])), 'm1')
    await page.locator('#rooms [data-room=direct]').click()
    scene.answer((event) =>
      event.kind === 'tick'
        ? {
            kind: 'view',
            show: {
              here: {
                view: view(checklist('prep.tick.1', [{ id: 'pen', label: text`Notebook`, done: true }])),
                instead: true,
              },
            },
          }
        : { kind: 'nothing' },
    )
    await page.getByLabel('Notebook').focus()
    await page.keyboard.press('Space')
    await expect.poll(() => active(page)).toBe('prep.tick.1 pen')
    await expect.poll(() => page.getByLabel('Notebook').isChecked()).toBe(true)
    expect(scene.events()).toMatchObject([{ kind: 'tick', items: { pen: true } }])
    await page.context().close()
  })
})

describe('a form', () => {
  const opened = async (options: Options = {}) => {
    const seen = await open(options)
    await give(seen.page, '/ii-prep')
    await seen.page.getByRole('dialog').waitFor()
    return seen
  }

  test('says what is wrong beside the question, goes to the first, and keeps what was typed', async () => {
    const { page } = await opened()
    await page.locator('#field-who').fill('Ada')
    await page.locator('#field-when').fill('smarch')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Please say what they do.').waitFor()
    expect(await active(page)).toBe('field-job')
    const job = page.locator('#field-job')
    expect(await job.getAttribute('aria-invalid')).toBe('true')
    expect(await job.getAttribute('aria-describedby')).toBe('field-job-hint field-job-problem')
    expect(await page.getByRole('alert').allTextContents()).toContain('2 answers need another look.')
    expect(await page.locator('#field-who').inputValue()).toBe('Ada')
    expect(await page.locator('#field-when').inputValue()).toBe('smarch')
    await page.context().close()
  })

  test('sends a picked time as an instant of the person’s zone, until words take its place', async () => {
    const { page } = await opened({ timezoneId: 'Europe/Berlin' })
    await page.getByLabel('What do they do?').fill('analyst')
    await page.locator('#field-when-picker').fill('2026-12-02T15:00')
    expect(await page.locator('#field-when').inputValue()).toBe('Wed 2 Dec 2026, 3:00 pm')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Your card for').waitFor()
    // The reader's zone is Chicago, whatever the browser's is.
    expect(scene.events().at(-1)).toMatchObject({
      by: { zone: 'Europe/Berlin' },
      values: { when: '2026-12-02T21:00:00.000Z' },
    })

    await give(page, '/ii-prep')
    await page.getByLabel('What do they do?').fill('analyst')
    await page.locator('#field-when-picker').fill('2026-12-02T15:00')
    await page.locator('#field-when').fill('Thursday at 4')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect
      .poll(() =>
        scene
          .events()
          .filter(({ kind }) => kind === 'submit')
          .at(-1),
      )
      .toMatchObject({ values: { when: 'Thursday at 4' } })
    await page.context().close()
  })

  test('asks before it throws words away, and not when there are none', async () => {
    const { page } = await opened()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await give(page, '/ii-prep')
    await page.getByLabel('What do they do?').fill('analyst')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Keep writing' }).click()
    expect(await page.getByLabel('What do they do?').inputValue()).toBe('analyst')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Close it' }).click()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await page.context().close()
  })

  test('stays as it is when it could not be saved, and is saved once by the next try', async () => {
    const { page } = await opened()
    await page.getByLabel('What do they do?').fill('analyst')
    scene.answer(() => ({
      kind: 'failed',
      show: view(paragraph(text`I couldn't save that just now.`), paragraph(text`analyst`)),
    }))
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText("I couldn't save that just now.").waitFor()
    expect(await page.getByLabel('What do they do?').inputValue()).toBe('analyst')
    const [first] = scene.events()
    await scene.goAway()
    await page.getByRole('button', { name: 'Save' }).click()
    await page
      .getByText("I can't reach Askwell just now. What you typed is still here", { exact: false })
      .first()
      .waitFor()
    await scene.comeBack()
    scene.answer(story)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Your card for').waitFor()
    expect(
      scene
        .events()
        .filter(({ kind }) => kind === 'submit')
        .map(({ id }) => id),
    ).toEqual([first?.id])
    await page.context().close()
  })

  test('opens from a button, with a choice and a person', async () => {
    const { page } = await open()
    await scene.send('maya', view(paragraph(text`The card`), buttons(button('prep.more.1', 'More'))), 'm1')
    await page.locator('#rooms [data-room=direct]').click()
    await page.getByRole('button', { name: 'More', exact: true }).click()
    expect(await page.getByLabel('How long will you ask for?').inputValue()).toBe('30')
    await page.getByLabel('Who is your counselor?').selectOption({ label: 'Priya Raman, Counselor' })
    await page.getByRole('button', { name: 'Save' }).click()
    await expect
      .poll(() => scene.events().at(-1))
      .toMatchObject({ kind: 'submit', values: { minutes: '30', counselor: 'priya' } })
    await page.context().close()
  })
})

describe('the page’s own words', () => {
  /** All words and labels that are drawn, but for names and what Askwell says. */
  const drawn = (page: Page) =>
    page.evaluate(() => {
      const said = [...document.querySelectorAll('body, body *')].flatMap((one) => {
        if (one.closest('noscript, .avatar, .body, #people .name, #menu .name, kbd, #now, .message .name')) return []
        const own = [...one.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []))
        return [...own, one.getAttribute('aria-label') ?? '', one.getAttribute('placeholder') ?? '']
      })
      return [...new Set(said.map((words) => words.trim()))].filter((words) => /\p{L}{2}/u.test(words))
    })
  const same = ['# informational-interviews', 'Askwell', '/ii-prep', '/ii-log', '/ii-thanks', '/ii']

  test('follow the language that Askwell reads in, and stay with the keyboard where it was', async () => {
    const { page, errors } = await open()
    await give(page, '/ii')
    await page.getByRole('button', { name: 'I sent it' }).waitFor()
    const english = await drawn(page)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')

    scene.speak('es')
    await page.getByRole('button', { name: 'I sent it' }).press('Enter')
    await page.getByRole('heading', { name: 'Da un comando' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    expect(await active(page)).toContain('message')
    const spanish = await drawn(page)
    expect(spanish.length).toBeGreaterThan(25)
    const both = spanish.filter((words) => english.includes(words) && !same.includes(words))
    // The script's own commands but one are in English.
    expect(both.filter((words) => !/^(Log a talk|Draft the thank-you|See what is due)/.test(words))).toEqual([])
    expect(await page.locator('.message.askwell .body').first().getAttribute('lang')).toBe('es')

    await give(page, '/ii-prep')
    await page.getByRole('dialog').getByRole('button', { name: 'Cancelar' }).waitFor()
    await page.keyboard.press('Escape')
    // Whoever has not been spoken to yet reads in the browser's.
    await page.locator('[data-person=linh]').click()
    await page.getByRole('heading', { name: 'Give a command' }).waitFor()
    await page.locator('[data-person=maya]').click()
    await page.getByRole('heading', { name: 'Da un comando' }).waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('are in the browser’s language at first', async () => {
    const { page } = await open({ locale: 'es-MX' })
    await page.getByRole('heading', { name: 'Da un comando' }).waitFor()
    await page.getByText('Planear una charla').waitFor()
    await page.context().close()
  })
})

describe('messages', () => {
  test('that come by themselves are seen at once, and counted for whoever is not looking', async () => {
    const { page } = await open()
    await scene.send('maya', view(paragraph(text`Ada, 2 hours ago.`)), 'm1')
    await scene.send('linh', view(paragraph(text`Grace, 2 hours ago.`)), 'm2')
    await page.locator('#rooms [data-room=direct] .badge', { hasText: '1' }).waitFor()
    await page.getByRole('button', { name: 'Linh Tran Student 1 new' }).waitFor()
    expect(await page.title()).toBe('(1) Askwell playground')
    await page.locator('#rooms [data-room=direct]').click()
    await page.getByText('Ada, 2 hours ago.').waitFor()
    expect(await page.title()).toBe('Askwell playground')
    expect(await page.getByText('Grace, 2 hours ago.').count()).toBe(0)
    await page.context().close()
  })

  test('come again after the playground was started anew, and the page says what is gone', async () => {
    const { page } = await open()
    await page.locator('#rooms [data-room=direct]').click()
    await scene.send('maya', view(paragraph(text`Before`)), 'm1')
    await page.getByText('Before', { exact: true }).waitFor()
    await scene.goAway()
    await page.getByText('I lost touch with Askwell. Trying again…').waitFor()
    await scene.comeBack()
    await page.getByText('Askwell was started again.', { exact: false }).waitFor()
    expect(await page.getByText('Before', { exact: true }).count()).toBe(0)
    await scene.send('maya', view(paragraph(text`After`)), 'm2')
    await page.getByText('After', { exact: true }).waitFor()
    await page.context().close()
  }, 60_000)

  test('come when the clock is moved, at their own times on the way', async () => {
    const { page } = await open()
    const times: number[] = []
    scene.onTick(async (now) => {
      times.push(now)
      if (now === NOON + DAY / 2) await scene.send('maya', view(paragraph(text`It is midnight.`)), 'm1')
    })
    await page.getByRole('button', { name: '+1 day' }).click()
    await page.getByText('Done. One new message.').waitFor()
    expect(scene.now()).toBe(NOON + DAY)
    expect(times).toHaveLength(48)
    await page.locator('#rooms [data-room=direct]').click()
    await page.getByText('It is midnight.').waitFor()
    expect(await page.locator('.message time').textContent()).toBe('12:00 am')
    expect(await page.locator('#now').textContent()).toContain('Wed 2 Dec 2026, 12:0')
    await page.context().close()
  })

  test('can be copied word for word, and files opened', async () => {
    const { page } = await open()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await scene.send('maya', copy(LETTER), 'm1')
    await scene.send(
      'maya',
      view({ kind: 'file', name: 'talk.ics', mediaType: 'text/calendar', content: 'A\r\nB é' }),
      'm2',
    )
    await page.locator('#rooms [data-room=direct]').click()
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(LETTER)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'talk.ics' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('talk.ics')
    expect(await readFile(await download.path(), 'utf8')).toBe('A\r\nB é')
    await page.context().close()
  })

  test('shows a picture, with its words for whoever does not see it, and gives it away as a file', async () => {
    const { page, errors } = await open()
    // A grey dot.
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='
    const content = Uint8Array.from(Buffer.from(dot, 'base64'))
    const picture = {
      kind: 'picture',
      name: 'week.png',
      mediaType: 'image/png',
      content,
      alt: '5 asked, 3 held',
    } as const
    await scene.send('maya', view(picture), 'p1')
    await page.locator('#rooms [data-room=direct]').click()
    const image = page.getByRole('img', { name: '5 asked, 3 held' })
    await image.waitFor()
    await page.waitForFunction((one) => (one as HTMLImageElement).naturalWidth === 1, await image.elementHandle())
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'week.png' }).click(),
    ])
    expect((await readFile(await download.path())).equals(content)).toBe(true)
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('that cannot be sent leave the words where they are, and are sent once', async () => {
    const { page } = await open()
    await scene.goAway()
    await give(page, '/ii due')
    await page.getByText("I can't reach Askwell just now.", { exact: false }).waitFor()
    expect(await line(page).inputValue()).toBe('/ii due')
    await scene.comeBack()
    await page.getByText('Askwell was started again.', { exact: false }).waitFor()
    await line(page).press('Enter')
    await page.getByText('Due now').waitFor()
    expect(scene.events()).toMatchObject([{ kind: 'command', command: 'ii', words: 'due' }])
    expect(await line(page).inputValue()).toBe('')
    await page.context().close()
  }, 60_000)

  test('in plain words are for the conversation with Askwell, not for the channel', async () => {
    const { page } = await open()
    await give(page, 'hello there')
    await page.getByText('In the channel I only hear commands', { exact: false }).waitFor()
    expect(await line(page).inputValue()).toBe('hello there')
    await page.locator('#rooms [data-room=direct]').click()
    await page.locator('#line').press('Enter')
    await page.getByText('I know a few commands.', { exact: false }).waitFor()
    expect(scene.events()).toMatchObject([{ kind: 'said', words: 'hello there', at: { direct: true } }])
    await page.context().close()
  })
})

test('markup in names and words is shown as it is, and runs nothing', async () => {
  const evil = `<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>`
  await scene.stop()
  scene = await startScene({ people: [{ id: 'eve', name: evil, role: evil }] })
  scene.answer((event) => {
    if (event.kind === 'suggest') return { kind: 'choices', options: [{ value: '#c1', label: evil }] }
    if (event.kind === 'press') {
      const field = {
        name: 'a',
        kind: 'text',
        label: evil,
        hint: evil,
        optional: true,
        maxLength: 9,
        value: evil,
      } as const
      return {
        kind: 'form',
        form: { id: 'f1', ref: 'a.b.c', title: evil, submit: evil, intro: text`${evil}`, fields: [field] },
      }
    }
    return here(
      view(
        paragraph(text`${evil}`),
        facts([{ label: evil, value: text`${evil}` }]),
        { kind: 'file', name: evil, mediaType: 'text/html', content: evil },
        buttons(button('a.b.c', evil)),
      ),
    )
  })
  const { page, errors } = await visit(browser)
  await page.goto(scene.url)
  await give(page, '/ii')
  await page.locator('.askwell').waitFor()
  expect(await page.locator('.askwell .paragraph').allTextContents()).toEqual([evil])
  await line(page).fill('/ii-prep x')
  await page.getByRole('option').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.buttons button').click()
  await page.getByRole('dialog').waitFor()
  expect(await page.locator('dialog h2').textContent()).toBe(evil)
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
  expect(await page.locator('img[src=x], main script').count()).toBe(0)
  expect(errors).toEqual([])
  await page.context().close()
})
