import { formParts } from './form-parts.ts'
import { frameParts } from './frame-parts.ts'
import { frames } from './frames.ts'
import { handed } from './handed.ts'
import { hire } from './hire.ts'
import { mind } from './mind.ts'
import { need } from './need.ts'
import { offer } from './offer.ts'
import { who } from './who.ts'
import { wish } from './wish.ts'
import { work } from './work.ts'

/** Words that do the same work. A new word goes where its like are; a new line begins where a line is full. */
export const classes = {
  ...who,
  ...work,
  ...wish,
  ...hire,
  ...handed,
  ...mind,
  ...need,
  ...offer,
  ...frames,
  ...formParts,
  ...frameParts,
}
