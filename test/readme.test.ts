import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { VARIABLE_NAMES } from '../adapters/config.ts'
import { commands } from '../src/flows/commands.ts'
import { Policy } from '../src/people/policy.ts'
import { reminderKinds } from '../src/reminders/index.ts'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const row = (start: string) => readme.split('\n').find((line) => line.startsWith(`| \`${start}`)) ?? ''

describe('the README', () => {
  it.each(commands().map(({ name, takes }) => [name, takes] as const))(
    'lists /%s and all that it takes',
    (name, takes) => {
      const line = row(`/${name}${takes === 'contact' ? ' [who]' : takes.length > 0 ? ' [action]' : ''}\``)
      expect(line).not.toBe('')
      if (takes !== 'contact') expect(line.match(/`([a-z]+)`/g) ?? []).toEqual(takes.map((action) => `\`${action}\``))
    },
  )

  it('lists no other command', () => {
    const listed = [...readme.matchAll(/^\| `\/(\S+?)[ `]/gm)].map(([, name]) => name)
    expect(listed.sort()).toEqual(
      commands()
        .map(({ name }) => name)
        .sort(),
    )
  })

  it('lists every setting, and no other', () => {
    const settings = readme.slice(readme.indexOf('## Settings'), readme.indexOf('## How it is built'))
    const listed = [...settings.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell]) =>
      [...(cell ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name),
    )
    expect(listed.sort()).toEqual([...VARIABLE_NAMES].sort())
  })

  it('draws the tree as it is', () => {
    const tree = readme.split('```').find((block) => block.trimStart().startsWith('src/  ')) ?? ''
    const lines = tree.split('\n').filter((line) => line.trim() !== '')
    let top = ''
    const paths = lines.map((line) => {
      const name = line.trim().split(/\s/)[0] ?? ''
      if (!line.startsWith(' ')) top = name
      return line.startsWith(' ') ? join(top, name) : name
    })
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
    const folders = (of: string) =>
      readdirSync(join(ROOT, of), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${of}/${name}`)
    for (const folder of [...folders('src'), ...folders('adapters')])
      expect(paths.some((path) => path.startsWith(folder))).toBe(true)
  })

  it('tells of every kind of reminder', () => {
    // Each kind by the words that its row begins with or holds.
    const told: Record<string, string> = {
      ask: 'ask again',
      call: 'call after no answer',
      confirm: 'confirm the talk',
      'day-of': 'the day of the talk',
      log: 'log it',
      'thanks-1': 'say thank you',
      'thanks-2': '9:00 on the next day',
      'thanks-3': 'two hours before the day is over',
      'thanks-late': 'thank them late',
      next: 'next step',
      advice: 'advice to act on',
      report: 'news for whoever gave the name',
      keep: 'keep in touch',
    }
    expect(reminderKinds.flatMap(({ kinds }) => kinds).sort()).toEqual(Object.keys(told).sort())
    const table = readme.split('\n').filter((line) => line.startsWith('|'))
    for (const words of [...Object.values(told), 'all that is due or overdue', "the counselors' digest"])
      expect(
        table.some((line) => line.includes(words)),
        words,
      ).toBe(true)
  })

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
    for (const command of ['npm ci && npm start', 'npm ci && npm test']) expect(readme).toContain(command)
  })

  it('tells the policy’s own figures', () => {
    const { confirmBefore, smallestGroup, allowedHours, digest } = Policy.parse({})
    expect([confirmBefore, smallestGroup, allowedHours.from, allowedHours.to, digest.hour]).toEqual([48, 5, 9, 19, 9])
    expect(readme).toContain('48 hours before')
    expect(readme).toContain('fewer than five people')
    expect(readme).toContain('9:00 to 19:00')
    const { callAfter, keepInTouch } = Policy.parse({})
    expect([callAfter, keepInTouch]).toEqual([5, 3])
    expect(readme).toContain('call after no answer (five days)')
    expect(readme).toContain('keep in touch (three months)')
  })
})
