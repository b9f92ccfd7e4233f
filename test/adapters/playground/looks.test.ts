import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PHONE, startBrowser } from '../../browser.ts'
import { give, line, openPage } from './open-page.ts'
import { type Scene, startScene } from './scene.ts'
import { story } from './story.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const shot = (name: string) => ({
  path: new URL(`../../screenshots/playground-${name}.png`, import.meta.url).pathname,
})

let browser: Browser
let scene: Scene
let axe = ''
beforeAll(async () => {
  ;[browser, axe] = await Promise.all([startBrowser(), readFile(AXE, 'utf8')])
})
afterAll(() => browser?.close())
beforeEach(async () => {
  scene = await startScene()
  scene.answer(story)
})
afterEach(() => scene.stop())

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    // @ts-expect-error: the page has axe from the line before
    const { violations } = await globalThis.axe.run()
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
    )
  })
}
const tooWide = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => one.scrollWidth > innerWidth)
      .map((one) => one.outerHTML.slice(0, 80)),
  )

describe.each([
  ['on a desk, light', 'desktop-light', {}],
  ['on a desk, dark', 'desktop-dark', { colorScheme: 'dark' }],
  ['on a phone, light', 'phone-light', { viewport: PHONE }],
  ['on a phone, dark', 'phone-dark', { viewport: PHONE, colorScheme: 'dark' }],
] as const)('%s', (_, name, options) => {
  test('axe finds nothing, and nothing is wider than the screen', async () => {
    const { page, errors } = await openPage(browser, scene, options)
    const look = async (what: string): Promise<void> => {
      await page.screenshot(shot(`${name}-${what}`))
      expect(await violations(page), what).toEqual([])
      expect(await tooWide(page), what).toEqual([])
    }
    await look('1-new')
    await line(page).fill('/')
    await page.getByRole('option').first().waitFor()
    await look('2-offers')
    await give(page, '/ii')
    await page.getByRole('button', { name: 'I sent it' }).waitFor()
    await look('3-home')
    await give(page, '/ii-prep')
    await page.getByRole('dialog').waitFor()
    await look('4-form')
    await page.getByLabel('When is it?', { exact: false }).first().fill('smarch')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Please say what they do.').waitFor()
    await look('5-problems')
    await page.getByLabel('What do they do?').fill('analyst')
    await page.getByLabel('When is it?', { exact: false }).first().fill('Wednesday at 3')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Your card for').waitFor()
    await page.locator('#rooms [data-room=direct]').click()
    await page.getByText('Dear Ada').waitFor()
    await look('6-letter')
    await page.evaluate(() => document.getElementById('log')?.scrollTo(0, 0))
    await look('7-card')
    if ('viewport' in options) {
      await page.locator('#menu').click()
      await look('8-people')
    }
    expect(errors).toEqual([])
    await page.context().close()
  }, 30_000)
})
