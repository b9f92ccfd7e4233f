import { ref } from '../core/ref.ts'
import { type Button, button, buttons, heading, paragraph, primary, type View, view } from '../core/view.ts'
import { languages, wordsFor } from '../locales/index.ts'
import { hoursOf, type Member } from '../people/member.ts'
import type { Asked } from './define.ts'

/** A button for each language but theirs, in that language: nobody is stuck in one that they don't read. */
export const otherLanguages = (by: Pick<Member, 'language'>): readonly Button[] =>
  languages
    .filter((language) => language !== by.language)
    .map((language) => button(ref('settings', 'language', language), wordsFor(language).settings.switchTo))

/** The first screen: what is kept, who sees what, the time zone, and whether direct messages arrive. */
export const screen = ({ by, now, say }: Pick<Asked, 'by' | 'now' | 'say'>): View =>
  view(
    heading(say.welcome.title),
    paragraph(say.welcome.what),
    paragraph(say.welcome.kept),
    paragraph(say.welcome.seen),
    paragraph(by.zone === undefined ? say.welcome.noClock : say.welcome.clock(now, by.zone)),
    by.zone !== undefined && paragraph(say.settings.hours(hoursOf(by))),
    by.zone === undefined
      ? buttons(primary(ref('welcome', 'zone'), say.welcome.setZone), ...otherLanguages(by))
      : buttons(
          primary(ref('welcome', 'go'), say.welcome.start),
          button(ref('welcome', 'zone'), say.welcome.changeZone),
          button(ref('settings', 'hours'), say.welcome.changeHours),
          ...otherLanguages(by),
        ),
  )
