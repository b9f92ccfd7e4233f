import { whyRef } from '../../coaching/moments.ts'
import { stillOpen } from '../../coaching/reflection.ts'
import { openForm } from '../../core/form.ts'
import { hashOf } from '../../core/hash.ts'
import { pair, ref, startIn, startOf, unpair } from '../../core/ref.ts'
import { here, instead, opens, type Reply } from '../../core/reply.ts'
import { text } from '../../core/text.ts'
import { button, buttons, heading, list, paragraph, primary, quiet, type View, view } from '../../core/view.ts'
import type { Change } from '../../interviews/change.ts'
import { type Interview, sameTag } from '../../interviews/interview.ts'
import { type Explored, type Heard, perspectives, talksOf, tallies } from '../../interviews/perspective.ts'
import { changed } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import { type Member, ownerOf } from '../../people/member.ts'
import { type Asked, type Decision, type Flow, step } from '../define.ts'
import { pageOf } from '../page.ts'
import { gone } from '../talk-step.ts'
import { withUsed } from '../used-words.ts'
import { notHeld } from './back.ts'
import { tagsForm } from './form.ts'
import { openList } from './open.ts'

type Read = { talk: Interview; talks: readonly Explored[] } | undefined

/** Tags, people and tallies that one message has room for; the others are a press away. */
const ROWS = 6
/** Tallies in a message of nothing else. */
const TALLIES = 20

const tagMark = (tag: string): string => hashOf(sameTag(tag)).toString(36)

/** The tags used already, those of the talk's occupation first. */
const usedTags = ({ contact, takeaways }: Interview, talks: readonly Explored[]): readonly string[] => {
  const tags = [...takeaways, ...tallies(talksOf(talks, contact.occupation)), ...tallies(talks)].map(({ tag }) => tag)
  return onceEach(tags)
}

const onceEach = (tags: readonly string[]): readonly string[] =>
  tags.filter((tag, i) => tags.findIndex((other) => sameTag(other) === sameTag(tag)) === i)

/** What others said, each to be said of this talk with a press, and room for something new. */
const comparing = (talk: Interview, { tags, from }: { tags: readonly string[]; from: number }, say: Words): View => {
  const { id, contact, takeaways } = talk
  const { shown, over, next } = pageOf(tags, from, ROWS)
  return view(
    heading(say.reflect.compareTitle(contact.name)),
    paragraph(tags.length === 0 ? say.reflect.nothingToCompare : say.reflect.compareHint),
    ...shown.map((tag) => {
      const said = takeaways.find((one) => sameTag(one.tag) === sameTag(tag))?.agrees
      const mark = tagMark(tag)
      const about = pair(id, from === 0 ? mark : pair(mark, String(from)))
      return view(
        paragraph(say.reflect.tag(tag, said)),
        buttons(
          said !== true && button(ref('reflect', 'so', about), say.reflect.so),
          said !== false && button(ref('reflect', 'otherwise', about), say.reflect.otherwise),
          said !== undefined && button(ref('reflect', 'unsaid', about), say.reflect.unsaid),
        ),
      )
    }),
    over > 0 && quiet(say.prep.more(over)),
    buttons(
      primary(ref('reflect', 'tags', id), say.reflect.newTag),
      over > 0 && button(ref('reflect', 'compare', pair(id, next)), say.prep.moreButton),
      from > 0 && button(ref('reflect', 'compare', pair(id, '0')), say.prep.firstOnes),
      contact.occupation === ''
        ? button(ref('reflect', 'occupation', id), say.reflect.addOccupation)
        : button(ref('reflect', 'picture', contact.id), say.reflect.picture),
    ),
  )
}

const facts = async (
  read: Parameters<Flow['steps'][string]['facts']>[0],
  { by, id }: Pick<Asked, 'by' | 'id'>,
): Promise<Read> => {
  const talk = await read.interview(ownerOf(by), unpair(id)[0])
  return talk && { talk, talks: await read.explored(ownerOf(by)) }
}

/** `shows`: the tags in their order, in which a press changes nothing, so that whoever pressed sees what became of it. */
const compared = (
  { talk }: NonNullable<Read>,
  takeaways: Extract<Change, { do: 'compare' }>['takeaways'],
  shows: { tags: readonly string[]; from: number },
  say: Words,
): Decision => {
  if (talk.outcome !== 'held') return { reply: notHeld(talk, say) }
  const change = { do: 'compare', interview: talk.id, takeaways } as const
  return { changes: [change], reply: instead(comparing(changed(talk, change), shows, say)) }
}

/** A used tag said of this talk, or taken back, with one press. `id` is the talk's, the tag's mark, and where its page begins. */
const saying = (agrees?: boolean) =>
  step({
    facts,
    decide: (asked, found: Read) => {
      const [mark, from] = unpair(unpair(asked.id)[1])
      const tags = found ? usedTags(found.talk, found.talks) : []
      const tag = tags.find((one) => tagMark(one) === mark)
      if (!found || tag === undefined) return gone(asked)
      const said = [{ tag, ...(agrees !== undefined && { agrees }) }]
      return compared(found, said, { tags, from: startIn(from) }, asked.say)
    },
  })

/** What was heard in an occupation so far: from whom, what they agree on, what is not clear yet. */
const picture = (
  { id: heard, occupation }: Heard,
  talks: readonly Explored[],
  by: Member,
  say: Words,
  isWhole = false,
): View => {
  const its = talksOf(talks, occupation)
  const [perspective] = perspectives(its.map(({ contact }) => contact))
  const people = perspective?.people ?? []
  const said = tallies(its)
  const open = stillOpen(talks, occupation).matters
  const { peoplePerOccupation } = by.program.policy
  return view(
    heading(say.reflect.gauge(perspective?.occupation ?? occupation, people.length, peoplePerOccupation)),
    people.length > 0 && list(people.slice(0, ROWS).map(({ name }) => text`${name}`)),
    people.length > ROWS && quiet(say.prep.more(people.length - ROWS)),
    people.length < peoplePerOccupation && paragraph(say.reflect.fewer),
    perspective?.onlyThrough !== undefined && paragraph(say.reflect.onlyThrough(perspective.onlyThrough)),
    said.length > 0 && paragraph(say.reflect.tallies),
    said.length > 0 && list(said.slice(0, ROWS).map(say.reflect.tally)),
    said.length > ROWS && quiet(say.prep.more(said.length - ROWS)),
    said.length > 0 && quiet(say.reflect.norm),
    open.length > 0 && paragraph(say.reflect.openTitle),
    open.length > 0 && openList(open, ref('reflect', 'picture-all', heard), isWhole, say),
    buttons(
      primary(ref('people', 'open'), say.reflect.whoElse),
      button(startOf('prep'), say.home.prepare),
      said.length > ROWS && button(ref('reflect', 'said', heard), say.reflect.allSaid),
      button(whyRef('picture'), say.prep.why),
    ),
  )
}

/** All that people said of an occupation, as many as fit a message at a time. */
const allSaid = ({ id, occupation }: Heard, talks: readonly Explored[], from: number, say: Words): View => {
  const all = tallies(talksOf(talks, occupation))
  const { shown, over, next } = pageOf(all, from, TALLIES)
  return view(
    heading(say.reflect.tallies),
    list(shown.map(say.reflect.tally)),
    over > 0 && quiet(say.prep.more(over)),
    buttons(
      over > 0 && button(ref('reflect', 'said', pair(id, next)), say.prep.moreButton),
      button(ref('reflect', 'picture', id), say.reflect.picture),
    ),
  )
}

/** A step about an occupation: `id` is a contact's of it, who was heard, and on a further page where that begins. */
const heardStep = (shown: (heard: Heard, found: { talks: readonly Explored[]; from: number }, asked: Asked) => Reply) =>
  step({
    facts: (read, { by }) => read.explored(ownerOf(by)),
    decide: (asked, talks: readonly Explored[]) => {
      const [id, from] = unpair(asked.id)
      const heard = talks.find(({ contact }) => contact.id === id)?.contact
      return heard ? { reply: shown(heard, { talks, from: startIn(from) }, asked) } : gone(asked)
    },
  })

const tagsWords = (found: Read, say: Words) =>
  withUsed(say.reflect.tagsForm, 'tag', found ? usedTags(found.talk, found.talks) : [], say.reflect.used)

/** A10, A11: several people for each occupation, and what they agree on. */
export const compare: Flow['steps'] = {
  /** `id` is the talk's, and on a further page where that begins. */
  compare: step({
    facts,
    decide: (asked, found: Read) => {
      if (!found) return gone(asked)
      const { talk, talks } = found
      if (talk.outcome !== 'held') return { reply: notHeld(talk, asked.say) }
      const [, from] = unpair(asked.id)
      const page = comparing(talk, { tags: usedTags(talk, talks), from: startIn(from) }, asked.say)
      return { reply: from === '' ? here(page) : instead(page) }
    },
  }),
  so: saying(true),
  otherwise: saying(false),
  unsaid: saying(),

  tags: step({
    facts,
    decide: (asked, found: Read) => {
      if (!found) return gone(asked)
      const { id, say } = asked
      return {
        reply: opens(
          openForm(tagsForm, tagsWords(found, say), ref('reflect', 'tags-save', id), { said: 'so', saidToo: 'so' }),
        ),
      }
    },
  }),
  'tags-save': step({
    form: { definition: tagsForm, words: async (say, { read, ...asked }) => tagsWords(await facts(read, asked), say) },
    facts,
    decide: (asked, found: Read) => {
      if (!found) return gone(asked)
      const { tag, said, another, saidToo } = asked.entry
      const used = usedTags(found.talk, found.talks)
      const all = [
        { tag, agrees: said === 'so' },
        ...(another === '' || sameTag(another) === sameTag(tag) ? [] : [{ tag: another, agrees: saidToo === 'so' }]),
      ]
      // In the spelling that is used already, where it is.
      const spelled = all.map((one) => ({
        ...one,
        tag: used.find((it) => sameTag(it) === sameTag(one.tag)) ?? one.tag,
      }))
      // What was just typed stands first.
      const tags = onceEach([...spelled.map((one) => one.tag), ...used])
      return compared(found, spelled, { tags, from: 0 }, asked.say)
    },
  }),

  picture: heardStep((heard, { talks }, { by, say }) => here(picture(heard, talks, by, say))),
  'picture-all': heardStep((heard, { talks }, { by, say }) => instead(picture(heard, talks, by, say, true))),
  said: heardStep((heard, { talks, from }, { say }) => instead(allSaid(heard, talks, from, say))),
}
