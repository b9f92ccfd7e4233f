import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'

const CACHE = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url))
const UNPACKED = `${CACHE}askwell-chromium`

/**
 * A real Chromium that comes with the packages, headless. Rejects, and says why, where it cannot run:
 * a test that needs a browser fails rather than passes without one.
 */
export const startBrowser = async (): Promise<Browser> => {
  try {
    return await chromium.launch({
      executablePath: await unpacked(),
      // Not the package's own arguments: they switch off the rules between origins that the page relies on.
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
      headless: true,
    })
  } catch (error) {
    throw new Error(
      `No browser could be started on this ${process.platform}/${process.arch} machine, so the page was not tested. The bundled Chromium runs on Linux x64.`,
      { cause: error },
    )
  }
}

/**
 * The path of the browser. The package unpacks into the directory for temporary files and takes what lies there as whole, also
 * while another worker is still writing it: so each unpacks into a directory of its own, and the first one's stays.
 */
const unpacked = async (): Promise<string> => {
  // Read when the package is imported: makes it unpack its own copies of libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  await mkdir(CACHE, { recursive: true })
  const own = await mkdtemp(`${UNPACKED}-`)
  const temporary = process.env.TMPDIR
  process.env.TMPDIR = existsSync(UNPACKED) ? UNPACKED : own
  try {
    const { default: bundled } = await import('@sparticuz/chromium')
    await bundled.executablePath()
    if (process.env.TMPDIR === own) {
      const fonts = `${own}/fonts/fonts.conf`
      await writeFile(fonts, (await readFile(fonts, 'utf8')).replaceAll('/tmp/', `${UNPACKED}/`))
      await rename(own, UNPACKED).catch(() => {})
    }
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
    await rm(own, { recursive: true, force: true })
  }
  for (const name of ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
    const path = process.env[name]
    if (path !== undefined) process.env[name] = path.replaceAll(own, UNPACKED)
  }
  return `${UNPACKED}/chromium`
}

const DESKTOP = { width: 1280, height: 800 } as const
export const PHONE = { width: 360, height: 740 } as const

/** A new visitor, with a size, colours and a zone; `errors` collects what the page writes as errors. */
export const visit = async (
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Awaited<ReturnType<BrowserContext['newPage']>>; errors: string[] }> => {
  const context = await browser.newContext({
    viewport: DESKTOP,
    timezoneId: 'America/Chicago',
    locale: 'en-US',
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return { context, page, errors }
}
