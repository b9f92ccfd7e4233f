import { whyRef } from '../../coaching/moments.ts'
import { stillOpen } from '../../coaching/reflection.ts'
import { openForm } from '../../core/form.ts'
import { hashOf } from '../../core/hash.ts'
import { pair, ref, startOf, unpair } from '../../core/ref.ts'
import { here, instead, opens } from '../../core/reply.ts'
import { text } from '../../core/text.ts'
import { button, buttons, heading, list, paragraph, primary, quiet, type View, view } from '../../core/view.ts'
import type { Change } from '../../interviews/change.ts'
import { type Interview, sameTag } from '../../interviews/interview.ts'
import { type Explored, perspectives, talksOf, tallies } from '../../interviews/perspective.ts'
import { changed } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import { type Member, ownerOf } from '../../people/member.ts'
import { type Asked, type Decision, type Flow, step } from '../define.ts'
import { gone, talkStep } from '../talk-step.ts'
import { notHeld } from './back.ts'
import { tagsForm } from './form.ts'

type Read = { talk: Interview; talks: readonly Explored[] } | undefined

/** Tags, people and tallies that one message has room for. */
const ROWS = 6

const tagMark = (tag: string): string => hashOf(sameTag(tag)).toString(36)

/** The tags used already, those of the talk's occupation first. */
const usedTags = ({ contact, takeaways }: Interview, talks: readonly Explored[]): readonly string[] => {
  const tags = [...takeaways, ...tallies(talksOf(talks, contact.occupation)), ...tallies(talks)].map(({ tag }) => tag)
  return tags.filter((tag, i) => tags.findIndex((other) => sameTag(other) === sameTag(tag)) === i)
}

/** What others said, each to be said of this talk with a press, and room for something new. */
const comparing = (talk: Interview, talks: readonly Explored[], say: Words): View => {
  const { id, contact, takeaways } = talk
  const tags = usedTags(talk, talks)
  return view(
    heading(say.reflect.compareTitle(contact.name)),
    paragraph(tags.length === 0 ? say.reflect.nothingToCompare : say.reflect.compareHint),
    ...tags.slice(0, ROWS).map((tag) => {
      const said = takeaways.find((one) => sameTag(one.tag) === sameTag(tag))?.agrees
      const about = pair(id, tagMark(tag))
      return view(
        paragraph(say.reflect.tag(tag, said)),
        buttons(
          said !== true && button(ref('reflect', 'so', about), say.reflect.so),
          said !== false && button(ref('reflect', 'otherwise', about), say.reflect.otherwise),
          said !== undefined && button(ref('reflect', 'unsaid', about), say.reflect.unsaid),
        ),
      )
    }),
    buttons(
      primary(ref('reflect', 'tags', id), say.reflect.newTag),
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

const compared = (
  { talk, talks }: NonNullable<Read>,
  takeaways: Extract<Change, { do: 'compare' }>['takeaways'],
  say: Words,
): Decision => {
  if (talk.outcome !== 'held') return { reply: notHeld(talk, say) }
  const change = { do: 'compare', interview: talk.id, takeaways } as const
  return { changes: [change], reply: instead(comparing(changed(talk, change), talks, say)) }
}

/** A used tag said of this talk, or taken back, with one press. `id` is the talk's and the tag's mark. */
const saying = (agrees?: boolean) =>
  step({
    facts,
    decide: (asked, found: Read) => {
      const [, mark] = unpair(asked.id)
      const tag = found && usedTags(found.talk, found.talks).find((one) => tagMark(one) === mark)
      if (tag === undefined) return gone(asked)
      return compared(found as NonNullable<Read>, [{ tag, ...(agrees !== undefined && { agrees }) }], asked.say)
    },
  })

/** What was heard in an occupation so far: from whom, what they agree on, what is not clear yet. */
const picture = (occupation: string, talks: readonly Explored[], by: Member, say: Words): View => {
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
    said.length > 0 && quiet(say.reflect.norm),
    open.length > 0 && paragraph(say.reflect.openTitle),
    open.length > 0 && list(open.map((matter) => text`${say.reflect.matters[matter]}`)),
    buttons(
      primary(ref('people', 'open'), say.reflect.whoElse),
      button(startOf('prep'), say.home.prepare),
      button(whyRef('picture'), say.prep.why),
    ),
  )
}

/** A10, A11: several people for each occupation, and what they agree on. */
export const compare: Flow['steps'] = {
  compare: step({
    facts,
    decide: (asked, found: Read) => {
      if (!found) return gone(asked)
      const { say } = asked
      const { talk, talks } = found
      return { reply: talk.outcome === 'held' ? here(comparing(talk, talks, say)) : notHeld(talk, say) }
    },
  }),
  so: saying(true),
  otherwise: saying(false),
  unsaid: saying(),

  tags: talkStep({
    decide: ({ id, say }) => ({
      reply: opens(
        openForm(tagsForm, say.reflect.tagsForm, ref('reflect', 'tags-save', id), { said: 'so', saidToo: 'so' }),
      ),
    }),
  }),
  'tags-save': step({
    form: { definition: tagsForm, words: (say) => say.reflect.tagsForm },
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
      return compared(found, spelled, asked.say)
    },
  }),

  /** `id` is a contact of that occupation, who was heard. */
  picture: step({
    facts: (read, { by }) => read.explored(ownerOf(by)),
    decide: (asked, talks) => {
      const { by, id, say } = asked
      const heard = talks.find(({ contact }) => contact.id === id)
      return heard ? { reply: here(picture(heard.contact.occupation, talks, by, say)) } : gone(asked)
    },
  }),
}
