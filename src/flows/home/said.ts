import { oneLine } from '../../core/clean.ts'
import { contactValue } from '../../core/fields.ts'
import { ref, startOf } from '../../core/ref.ts'
import { here } from '../../core/reply.ts'
import type { Text } from '../../core/text.ts'
import { type Block, button, buttons, list, paragraph, primary, view } from '../../core/view.ts'
import type { Words } from '../../locales/index.ts'
import type { Reading, Want } from '../../locales/reading.ts'
import { ownerOf } from '../../people/member.ts'
import { type Decision, step } from '../define.ts'
import { findWho } from '../who.ts'

/** Longer than anything that is asked for in a line. */
const READ = 200
const NAME = { length: 60, words: 6 }

/** What plain words ask for, and whom they name; undefined where they ask for nothing that is known. */
export const readSaid = (words: string, reading: Reading): { want: Want; who: string } | undefined => {
  const whole = tidied(words.slice(0, READ))
  // "Remind me to thank Ada" asks for what comes after; "remind me" for itself.
  for (const said of [whole.replace(reading.before, ''), whole])
    for (const [want, pattern] of reading.wants) {
      const found = pattern.exec(said)
      if (found) return { want, who: nameIn(found.groups?.who ?? '', reading) }
    }
  return undefined
}

/** Without what stands around it: they may say it in the quotation marks in which it was shown to them. */
const tidied = (words: string): string =>
  oneLine(words.replace(/[’‘]/g, "'"))
    .replace(/^[\s"“”„«»¿¡]{1,20}/, '')
    .replace(/[\s.!,;:…"“”„«»]{1,20}$/, '')

const nameIn = (words: string, { after, noName }: Reading): string => {
  let name = tidied(words.replace(/^[\s:,-]{1,20}/, '')).replace(/\?{1,9}$/, '')
  while (after.test(` ${name}`)) name = ` ${name}`.replace(after, '').trim()
  const fits = name.length <= NAME.length && name.split(' ').length <= NAME.words
  return fits && /^\p{L}/u.test(name) && !noName.test(name) ? name : ''
}

/** All that was said, from what is asked for on. */
const asSaid = (words: string, { before }: Reading): string => tidied(words).replace(before, '')

/** A button for what a step opens. What a form takes from the words themselves it holds behind a button by itself. */
const offer = (about: Text, to: string, label: string): Decision => ({
  reply: here(view(paragraph(about), buttons(primary(to, label)))),
})

/** Where there is no telling what is wanted: a button for each. */
const beginnings = (say: Words): Block =>
  buttons(
    button(startOf('prep'), say.home.prepare),
    button(startOf('log'), say.home.log),
    button(startOf('thanks'), say.home.thank),
    button(startOf('home'), say.said.overview),
  )

/** Plain words in the direct message lead to what they ask for, or to help. */
export const said = step({
  facts: async (read, { by, words, say }) => {
    const asked = readSaid(words, say.said.reading)
    return { asked, found: asked?.who ? await findWho(read, ownerOf(by), asked.who) : undefined }
  },
  decide: ({ say, words }, { asked, found }) => {
    const want = asked?.want
    switch (want) {
      case 'log':
      case 'prep':
      case 'thanks': {
        const { name = asked?.who ?? '', id } = found?.contact ?? {}
        if (name !== '')
          return offer(say.said.about[want](name), startOf(want, id ? contactValue(id) : name), say.said.open[want])
        return want === 'thanks'
          ? { next: startOf(want) }
          : offer(say.said.nobody[want], startOf(want), say.said.open[want])
      }
      case 'owed':
        return { next: startOf('thanks') }
      case 'due':
        return { next: startOf('home') }
      case 'export':
        return { next: startOf('home', 'export') }
      case 'people':
        return { next: ref('people', 'open') }
      case 'add':
        return { next: ref('people', 'one'), words: asSaid(words, say.said.reading) }
      case 'help':
        return { next: ref('home', 'help') }
      case 'pause':
        return { next: ref('settings', 'pause') }
      case 'settings':
        return { next: ref('settings', 'open') }
      case 'profile':
        return offer(say.said.nobody.profile, ref('profile', 'open'), say.said.open.profile)
      case 'remind':
        return {
          reply: here(
            view(
              paragraph(say.said.reminders),
              buttons(primary(startOf('prep'), say.home.prepare), button(startOf('home'), say.said.overview)),
            ),
          ),
        }
      case 'hello':
        return { reply: here(view(paragraph(say.said.hello), beginnings(say))) }
      case undefined:
        return { reply: here(view(paragraph(say.said.unknown), list(say.home.helpLines), beginnings(say))) }
      default:
        return want satisfies never
    }
  },
})
