import type { Matter } from '../../coaching/reflection.ts'
import { text } from '../../core/text.ts'
import { button, buttons, type View, view } from '../../core/view.ts'
import type { Words } from '../../locales/index.ts'
import { folded, isLong } from '../page.ts'

/** What is not clear yet, with the way to all of it where it is folded: `all` is the step that shows it whole. */
export const openList = (open: readonly Matter[], all: string, isWhole: boolean, say: Words): View =>
  view(
    folded(
      open.map((matter) => text`${say.reflect.matters[matter]}`),
      isWhole,
      say,
    ),
    !isWhole && isLong(open) && buttons(button(all, say.prep.moreButton)),
  )
