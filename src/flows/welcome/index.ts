import { openForm } from '../../core/form.ts'
import { ref, startOf } from '../../core/ref.ts'
import { here, instead, opens } from '../../core/reply.ts'
import { button, buttons, heading, paragraph, primary, quiet, view } from '../../core/view.ts'
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
    by.zone === undefined
      ? buttons(primary(ref('welcome', 'zone'), say.welcome.setZone))
      : buttons(
          primary(ref('welcome', 'go'), say.welcome.start),
          button(ref('welcome', 'zone'), say.welcome.changeZone),
        ),
  )

export const welcome: Flow = {
  name: 'welcome',
  steps: {
    /** `id` is the flow that was asked for, `words` what followed its command. */
    start: step({
      facts: nothing,
      decide: (asked) => ({
        changes: [{ do: 'waitForWelcome', flow: asked.id, words: asked.words }],
        reply: {
          kind: 'view',
          show: {
            direct: {
              views: [view(paragraph(asked.say.welcome.testMessage))],
              pointer: view(quiet(asked.say.welcome.tested)),
              closed: view(paragraph(asked.say.welcome.closed)),
            },
            here: { view: screen(asked), instead: false },
          },
        },
      }),
    }),

    /** The first screen in a Home, which is looked at often: no test message each time. */
    home: step({ facts: nothing, decide: (asked) => ({ reply: here(screen(asked)) }) }),

    go: step({
      facts: nothing,
      decide: ({ by, now, say }) => ({
        changes: [{ do: 'welcome', at: now }],
        ...(by.waiting
          ? { next: startOf(by.waiting.flow, by.waiting.words) }
          : {
              reply: instead(view(paragraph(say.welcome.ready), buttons(primary(startOf('prep'), say.home.prepare)))),
            }),
      }),
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
