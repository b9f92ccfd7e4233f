import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'

/**
 * A real Chromium that comes with the packages, headless. Rejects, and says why, where it cannot run:
 * a test that needs a browser fails rather than passes without one.
 */
export const startBrowser = async (): Promise<Browser> => {
  // Read when the package is imported: makes it unpack its own copies of libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  try {
    const { default: bundled } = await import('@sparticuz/chromium')
    return await chromium.launch({
      executablePath: await bundled.executablePath(),
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

export const DESKTOP = { width: 1280, height: 800 } as const
export const PHONE = { width: 360, height: 740 } as const

/** A browser of its own kind: size, colours, zone. Fails the test on anything that a page writes as an error. */
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
  page.setDefaultTimeout(8000)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return { context, page, errors }
}
