import type { Browser, Page } from 'playwright-core'
import { visit } from '../../browser.ts'
import type { Scene } from './scene.ts'

export type Options = Parameters<typeof visit>[1]

/** The playground as Maya first sees it. */
export const openPage = async (
  browser: Browser,
  scene: Scene,
  options: Options = {},
): Promise<{ page: Page; errors: string[] }> => {
  const { page, errors } = await visit(browser, options)
  await page.goto(scene.url)
  await page.getByRole('button', { name: 'Maya Okafor' }).first().waitFor({ state: 'attached' })
  return { page, errors }
}

export const line = (page: Page) => page.locator('#line')

/** Writes something and sends it. */
export const give = async (page: Page, words: string): Promise<void> => {
  await line(page).fill(words)
  await page.keyboard.press('Enter')
}
