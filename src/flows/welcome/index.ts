import { openForm } from '../../core/form.ts'
import { ref, startOf, unpair } from '../../core/ref.ts'
import { here, opens } from '../../core/reply.ts'
import { button, buttons, heading, paragraph, primary, quiet, view } from '../../core/view.ts'
import type { Words } from '../../locales/index.ts'
import { hoursOf } from '../../people/member.ts'
import { type Asked, type Flow, nothing, step } from '../define.ts'
import { zoneForm } from './form.ts'

/** The first screen: what is kept, who sees what, the time zone, and whether direct messages arrive. */
const screen = ({ by, now, say }: Pick<Asked, 'by' | 'now' | 'say'>) =>
  view(
    heading(say.welcome.title),
    paragraph(say.welcome.what),
    paragraph(say.welcome.kept),
    paragraph(say.welcome.seen),
    paragraph(by.zone === undefined ? say.welcome.noClock : say.welcome.clock(now, by.zone)),
    by.zone !== undefined && paragraph(say.settings.hours(hoursOf(by))),
    by.zone === undefined
      ? buttons(primary(ref('welcome', 'zone'), say.welcome.setZone))
      : buttons(
          primary(ref('welcome', 'go'), say.welcome.start),
          button(ref('welcome', 'zone'), say.welcome.changeZone),
          button(ref('settings', 'hours'), say.welcome.changeHours),
        ),
  )

/** A message that proves whether they can be reached. */
const test = (say: Words) => ({
  views: [view(paragraph(say.welcome.testMessage))],
  pointer: view(quiet(say.welcome.tested)),
  closed: view(paragraph(say.welcome.closed)),
})

export const welcome: Flow = {
  name: 'welcome',
  steps: {
    /** `id` is the flow that was asked for, with its step where that is not the first; `words` are for it. */
    start: step({
      facts: nothing,
      decide: (asked) => {
        const [flow, step] = unpair(asked.id)
        return {
          changes: [{ do: 'waitForWelcome', flow, ...(step !== '' && { step }), words: asked.words }],
          reply: {
            kind: 'view',
            show: { direct: test(asked.say), here: { view: screen(asked), instead: false } },
          },
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
      decide: ({ by, entry, now, say }) => ({
        changes: [{ do: 'setZone', zone: entry.zone }],
        reply:
          by.welcomedAt === undefined
            ? here(
                view(
                  paragraph(say.welcome.zoneSaved(now, entry.zone)),
                  buttons(
                    primary(ref('welcome', 'go'), say.welcome.yes),
                    button(ref('welcome', 'zone'), say.welcome.no),
                  ),
                ),
              )
            : here(view(paragraph(say.welcome.zoneChanged(now, entry.zone)))),
      }),
    }),
  },
}
