import type { Form } from '../../src/core/form.ts'
import type { Reply } from '../../src/core/reply.ts'
import type { Reader } from '../../src/core/text.ts'
import type { View } from '../../src/core/view.ts'
import { flows } from '../../src/flows/index.ts'
import type { Language } from '../../src/locales/index.ts'
import { compose } from '../../src/runtime/compose.ts'
import { decide, member, NOW } from '../flows/asked.ts'
import type { Content } from './content.ts'
import { flowScenes } from './flows.ts'
import { reminderScenes } from './reminders.ts'

/** What somebody is shown in one moment: in which room of the goldens, which moment, and the views and the form. */
export type Moment = { room: string; title: string; views: readonly View[]; form?: Form; reader: Reader }

/** Every step of every flow and every kind of reminder, in a language. */
export const momentsIn = (language: Language, content: Content): readonly Moment[] => {
  const reader: Reader = { zone: 'America/Chicago', language, now: NOW }
  const asked = flowScenes(content).flatMap(({ flow, step, what, over = {}, facts, values }): Moment[] => {
    const it = flows.find(({ name }) => name === flow)
    if (!it) throw new Error(`no flow ${flow}`)
    const by = { ...(over.by ?? member()), language }
    const { reply } = decide(it, step, { ...over, by }, facts, values)
    const title = [`${flow}.${step}`, what].filter(Boolean).join(' · ')
    return reply ? [{ room: flow, title, reader, ...shownBy(reply) }] : []
  })
  const told = reminderScenes(content).map(({ kind, what, row, now }): Moment => {
    const said = compose({ ...row, to: { ...row.to, language } }, now)
    if (typeof said === 'string') throw new Error(`${kind} · ${what} says nothing: ${said}`)
    const title = [kind, what].filter(Boolean).join(' · ')
    return { room: 'reminders', title, views: [said], reader: { ...reader, now } }
  })
  return [...asked, ...told]
}

const shownBy = (reply: Reply): Pick<Moment, 'views' | 'form'> => {
  switch (reply.kind) {
    case 'form':
      return { views: [], form: reply.form }
    case 'view':
    case 'page': {
      const { here, direct, done } = reply.show
      const views = [done, ...(direct?.views ?? []), here?.view, direct?.pointer].filter((one) => one !== undefined)
      return { views, ...(reply.kind === 'page' && { form: reply.form }) }
    }
    case 'invalid':
      return { views: [reply.summary], form: reply.form }
    case 'failed':
      return { views: [reply.show] }
    default:
      return { views: [] }
  }
}

/** The rooms that have a golden, in their order. */
export const ROOMS: readonly string[] = [...flows.map(({ name }) => name), 'reminders']
