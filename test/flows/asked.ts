import type { FormDefinition, RawValues } from '../../src/core/form.ts'
import { parseForm } from '../../src/core/form.ts'
import type { Reply } from '../../src/core/reply.ts'
import { type Reader, wordsOf } from '../../src/core/text.ts'
import type { Block, View } from '../../src/core/view.ts'
import type { Asked, Flow } from '../../src/flows/define.ts'
import { why } from '../../src/flows/why/index.ts'
import { wordsFor } from '../../src/locales/index.ts'
import { type Member, zoneOf } from '../../src/people/member.ts'
import { Policy } from '../../src/people/policy.ts'

/** Wednesday 2 December 2026, 4:00 pm in Chicago. */
export const NOW = Date.parse('2026-12-02T22:00:00Z')
const ZONE = 'America/Chicago'
const READER: Reader = { zone: ZONE, language: 'en', now: NOW }

export const member = (over: Partial<Member> = {}): Member => ({
  id: 'maya',
  program: { id: 'program', name: 'Riverside', zone: ZONE, policy: Policy.parse({}) },
  name: 'Maya',
  zone: ZONE,
  language: 'en',
  roles: [],
  welcomedAt: 1,
  preference: {},
  unanswered: 0,
  missed: 0,
  profile: {
    name: 'Maya Okafor',
    school: 'Riverside College',
    stage: 'middle',
    field: 'Statistics',
    interests: 'health',
  },
  ...over,
})

const asked = (over: Partial<Asked> = {}): Asked => ({
  by: member(),
  account: { platform: 'playground', user: 'maya' },
  at: { id: 'place', channel: 'general', direct: false },
  now: NOW,
  say: wordsFor(over.by?.language ?? 'en'),
  id: '',
  form: '',
  words: '',
  typed: [],
  items: {},
  ...over,
})

/** What a step decides from facts: a call, no doubles. */
export const decide = (flow: Flow, step: string, over: Partial<Asked>, facts?: unknown, values?: RawValues) => {
  const it = flow.steps[step]
  if (!it) throw new Error(`no step ${step}`)
  const asks = asked(over)
  const parsed =
    values && it.form
      ? parseForm(it.form.definition as FormDefinition, values, { zone: zoneOf(asks.by), now: asks.now })
      : ({ ok: true, entry: {} } as const)
  if (!parsed.ok) throw new Error(`unreadable: ${JSON.stringify(parsed)}`)
  return it.decide({ ...asks, entry: parsed.entry }, facts)
}

const blockWords = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quiet':
      return wordsOf(block.text, READER)
    case 'list':
      return block.items.map((item) => `- ${wordsOf(item, READER)}`).join('\n')
    case 'checklist':
      return block.items.map((item) => `[${item.done ? 'x' : ' '}] ${wordsOf(item.label, READER)}`).join('\n')
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${wordsOf(value, READER)}`).join('\n')
    case 'file':
      return `<${block.name}>`
    case 'picture':
      return `<${block.name}: ${block.alt}>`
    case 'copy':
      return block.words
    case 'mail':
      return `<${block.label}>`
    case 'buttons':
      return block.buttons.map(({ label }) => `[${label}]`).join(' ')
    default:
      return block satisfies never
  }
}

/** A view as words, a block a line: what a person reads. */
export const read = (view: View | undefined): string => view?.blocks.map(blockWords).join('\n') ?? ''

/** All that a reply shows. */
export const shown = (
  reply: Reply | undefined,
): { here?: string; direct?: string[]; pointer?: string; closed?: string } => {
  if (reply?.kind !== 'view' && reply?.kind !== 'page') throw new Error(`not a view: ${reply?.kind}`)
  const { here, direct } = reply.show
  return {
    ...(here && { here: read(here.view) }),
    ...(direct && { direct: direct.views.map(read), closed: read(direct.closed) }),
    ...(direct?.pointer && { pointer: read(direct.pointer) }),
  }
}

/** What a "Why?" tells, with all that its "More reasons" lead to. */
export const wholeWhy = (stepName: string, id: string, facts?: unknown, over: Partial<Asked> = {}): string => {
  const { reply } = decide(why, stepName, { ...over, id }, facts)
  const [, next, rest] = /"why\.([a-z]+)\.([^"]+)"/.exec(JSON.stringify(reply)) ?? []
  return `${shown(reply).here}\n${next === undefined ? '' : wholeWhy(next, rest ?? '', facts, over)}`
}
