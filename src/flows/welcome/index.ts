import { openForm } from '../../core/form.ts'
import { ref, startOf, unpair } from '../../core/ref.ts'
import { here, instead, opens } from '../../core/reply.ts'
import { button, buttons, paragraph, primary, quiet, view } from '../../core/view.ts'
import { findZone, zonesLike } from '../../core/zone.ts'
import type { Words } from '../../locales/index.ts'
import { type Asked, type Decision, type Flow, nothing, step } from '../define.ts'
import { screen } from '../first-screen.ts'
import { zoneForm } from './form.ts'

/** The place in `/ii zone Chicago`, before Start: it is the one command that then waits for nothing. */
const zoneSaid = ({ id, words }: Pick<Asked, 'id' | 'words'>): string | undefined => {
  const [, place] = (id === 'home' && /^zone\s+(.+)$/i.exec(words)) || []
  return place === undefined ? undefined : findZone(place)
}

const withZone = ({ by, now, say }: Pick<Asked, 'by' | 'now' | 'say'>, zone: string): Decision => ({
  changes: [{ do: 'setZone', zone }],
  reply: instead(
    by.welcomedAt === undefined
      ? screen({ by: { ...by, zone }, now, say })
      : view(paragraph(say.welcome.zoneChanged(now, zone))),
  ),
})

/** A message that proves whether they can be reached. */
const test = (say: Words) => ({
  views: [view(paragraph(say.welcome.testMessage))],
  pointer: view(quiet(say.welcome.tested)),
  closed: view(paragraph(say.welcome.closed)),
})

/** Zones that are offered where what was typed names none. */
const OFFERED = 4

export const welcome: Flow = {
  name: 'welcome',
  steps: {
    /** `id` is the flow that was asked for, with its step where that is not the first; `words` are for it. */
    start: step({
      facts: nothing,
      decide: (asked) => {
        const zone = zoneSaid(asked)
        const by = zone === undefined ? asked.by : { ...asked.by, zone }
        const shown = { view: screen({ ...asked, by }), instead: false }
        const set = zone === undefined ? [] : [{ do: 'setZone', zone } as const]
        // Said on the first screen: what they asked for before goes on waiting.
        if (zone !== undefined && by.waiting) return { changes: set, reply: { kind: 'view', show: { here: shown } } }
        const [flow, step] = unpair(asked.id)
        const words = zone === undefined ? asked.words : ''
        return {
          changes: [...set, { do: 'waitForWelcome', flow, ...(step !== '' && { step }), words }],
          reply: { kind: 'view', show: { direct: test(asked.say), here: shown } },
        }
      },
    }),

    /** The first screen in a Home, which is looked at often: no test message each time. */
    home: step({ facts: nothing, decide: (asked) => ({ reply: here(screen(asked)) }) }),

    go: step({
      facts: nothing,
      decide: ({ by, now, say }) => {
        const changes = [{ do: 'welcome', at: now }] as const
        if (by.waiting) {
          const { flow, step = 'start', words } = by.waiting
          return { changes, next: ref(flow, step), words }
        }
        const ready = view(paragraph(say.welcome.ready), buttons(primary(startOf('prep'), say.welcome.first)))
        // Begun in a Home: no test message was sent yet.
        const direct = by.welcomedAt === undefined && { direct: test(say) }
        return { changes, reply: { kind: 'view', show: { here: { view: ready, instead: true }, ...direct } } }
      },
    }),

    zone: step({
      facts: nothing,
      decide: ({ by, say }) => ({
        reply: opens(openForm(zoneForm, say.welcome.zoneForm, ref('welcome', 'zone-save'), { zone: by.zone })),
      }),
    }),

    'zone-save': step({
      form: { definition: zoneForm, words: (say) => say.welcome.zoneForm },
      facts: nothing,
      decide: (asked) => withZone(asked, asked.entry.zone),
    }),

    /** After `/ii zone`, or picked from those that are near: `id`. */
    'zone-said': step({
      facts: nothing,
      decide: (asked) => {
        const { by, now, say } = asked
        const words = asked.words || asked.id
        const zone = findZone(words)
        if (zone !== undefined) return withZone(asked, zone)
        const known = by.zone === undefined ? say.welcome.noClock : say.welcome.clock(now, by.zone)
        const near = words === '' ? [] : zonesLike(words, now, OFFERED)
        return {
          reply: here(
            view(
              paragraph(words === '' ? known : say.welcome.noSuchZone(words)),
              near.length > 0 &&
                buttons(...near.map((zone) => button(ref('welcome', 'zone-said', zone), zone.replaceAll('_', ' ')))),
              words === '' && by.zone !== undefined && paragraph(say.welcome.sayZone),
              buttons(primary(ref('welcome', 'zone'), say.welcome.setZone)),
            ),
          ),
        }
      },
    }),
  },
}
