import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const run = promisify(execFile)

/** A file in each room, and an import that its room may not have. */
const WRONG: readonly [room: string, specifier: string][] = [
  ['src/core', '../people/member.ts'],
  ['src/core', 'pino'],
  ['src/people', '../interviews/interview.ts'],
  ['src/interviews', '../core/text.ts'],
  ['src/coaching', '../locales/index.ts'],
  ['src/locales/en', '../../flows/index.ts'],
  ['src/card', '../flows/index.ts'],
  ['src/digest', '../reminders/plan.ts'],
  ['src/flows/prep', '../log/index.ts'],
  ['src/flows/prep', '../../runtime/dispatch.ts'],
  ['src/flows/prep', '@prisma/client'],
  ['src/reminders', '../flows/index.ts'],
  ['src/runtime', '../../adapters/config.ts'],
]

/** What the compiler refuses: a project sees only the projects that it refers to. */
const UNSEEN: readonly [room: string, specifier: string][] = [
  ['adapters/slack', '../discord/index.ts'],
  ['adapters/discord', '../slack/index.ts'],
  ['adapters/playground', '../database/index.ts'],
  ['adapters/database', '../playground/index.ts'],
  ['adapters/cron', '../config.ts'],
  ['src/runtime', '../../adapters/cron/index.ts'],
]

const plant = (root: string, rows: typeof WRONG): string[] =>
  rows.map(([room, specifier], i) => {
    const path = `${room}/wrong-${i}.ts`
    writeFileSync(join(root, path), `import * as wrong from '${specifier}'\nexport const used = wrong\n`)
    return path
  })

/** What a command prints, whether it ends well or not. */
const output = async (command: string, args: readonly string[], cwd: string): Promise<string> => {
  const { stdout, stderr } = await run(command, args, { cwd, maxBuffer: 64 * 1024 * 1024 }).catch((failed) => failed)
  return `${stdout}${stderr}`
}

describe('who may import whom', () => {
  let copy: string
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'askwell-rooms-'))
    for (const name of ['src', 'adapters', 'biome.json', 'tsconfig.base.json', 'package.json', '.gitignore'])
      cpSync(join(ROOT, name), join(copy, name), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  const lint = (root: string) =>
    output(
      join(ROOT, 'node_modules/.bin/biome'),
      [
        'lint',
        '--only=style/noRestrictedImports',
        '--reporter=github',
        '--max-diagnostics=none',
        '--vcs-enabled=false',
        'src',
      ],
      root,
    )

  it('is kept as it is', async () => {
    expect(await lint(copy)).not.toContain('noRestrictedImports')
  })

  it('turns red at each wrong import inside src', async () => {
    const planted = plant(copy, WRONG)
    const said = await lint(copy)
    expect(planted.filter((path) => !said.includes(path))).toEqual([])
    for (const path of planted) rmSync(join(copy, path))
  })

  it('does not compile with an adapter that imports another, or a core that imports one', async () => {
    const planted = plant(copy, UNSEEN)
    const tsc = join(ROOT, 'node_modules/.bin/tsc')
    const projects = [
      'src',
      'adapters/slack',
      'adapters/discord',
      'adapters/playground',
      'adapters/database',
      'adapters/cron',
    ]
    // They are six already: threads of each would only cost more of the processors.
    const args = ['--noEmit', '--singleThreaded']
    const said = (await Promise.all(projects.map((project) => output(tsc, ['-p', project, ...args], copy)))).join('\n')
    expect(planted.filter((path) => !new RegExp(`${path}.*error TS6`).test(said))).toEqual([])
  }, 60_000)
})

describe('the house', () => {
  const files = (folder: string): string[] =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|js)$/.test(name) && !name.includes('generated'))
      .map((name) => join(folder, name))

  it('reads the environment in its configuration only', () => {
    const readers = [...files('src'), ...files('adapters')].filter((path) =>
      readFileSync(join(ROOT, path), 'utf8').includes('process.env'),
    )
    // main.ts sets the time zone, before anything else is loaded.
    expect(readers).toEqual(['adapters/config.ts', 'adapters/main.ts'])
  })

  it('imports nothing from its tests', () => {
    const importers = [...files('src'), ...files('adapters')].filter((path) =>
      /from '(\.\.\/)+test\//.test(readFileSync(join(ROOT, path), 'utf8')),
    )
    expect(importers).toEqual([])
  })
})
