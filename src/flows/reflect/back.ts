import { whyRef } from '../../coaching/moments.ts'
import { openMatters } from '../../coaching/reflection.ts'
import { openForm } from '../../core/form.ts'
import { ref } from '../../core/ref.ts'
import { here, instead, opens, type Reply } from '../../core/reply.ts'
import { text } from '../../core/text.ts'
import { button, buttons, facts, heading, paragraph, primary, type View, view } from '../../core/view.ts'
import type { Interview, Reflection } from '../../interviews/interview.ts'
import { changed } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import type { Asked, Flow } from '../define.ts'
import { gatekeeperHint, hinted } from '../hint.ts'
import { namingStep, talkStep } from '../talk-step.ts'
import { withJobs, withUsed } from '../used-words.ts'
import { backForm, occupationForm } from './form.ts'
import { openList } from './open.ts'

/** Only a talk that was held is looked back on. */
export const notHeld = ({ contact }: Interview, say: Words): Reply =>
  here(view(paragraph(say.reflect.notHeld(contact.name))))

/** What is clear, what is not yet, and where that goes. */
const lookedBack = ({ id, contact }: Interview, reflection: Reflection, say: Words, isWhole = false): View => {
  const { clear, did, trust, bond, words } = reflection
  const open = openMatters(clear)
  const { ratings } = say.reflect
  return view(
    heading(say.reflect.title(contact.name)),
    paragraph(say.reflect.clear(clear.length, clear.length + open.length)),
    open.length > 0 && openList(open, ref('reflect', 'back-all', id), isWhole, say),
    open.length > 0 && paragraph(contact.occupation === '' ? say.reflect.noOccupation : say.reflect.next(contact)),
    facts([
      { label: say.reflect.did, value: text`${ratings.did[did] ?? did}` },
      { label: say.reflect.trust, value: text`${ratings.trust[trust] ?? trust}` },
      ...(bond === undefined ? [] : [{ label: say.reflect.bond, value: text`${ratings.bond[bond] ?? bond}` }]),
      ...(words === '' ? [] : [{ label: say.reflect.words, value: text`${words}` }]),
    ]),
    buttons(
      contact.occupation === ''
        ? primary(ref('reflect', 'occupation', id), say.reflect.addOccupation)
        : primary(ref('reflect', 'compare', id), say.reflect.compare),
      contact.occupation !== '' && button(ref('reflect', 'picture', contact.id), say.reflect.picture),
      button(ref('reflect', 'back', id), say.log.change),
      button(whyRef('reflect'), say.prep.why),
    ),
  )
}

/** The look back where there is one, else what was just kept. */
const named = (after: Interview, { say }: Asked): Reply => {
  const { contact, reflection } = after
  return instead(
    view(
      paragraph(say.reflect.named(contact)),
      hinted(gatekeeperHint(contact.occupation, say), say),
      reflection && lookedBack(after, reflection, say),
      !reflection && buttons(primary(ref('reflect', 'compare', after.id), say.reflect.compare)),
    ),
  )
}

/** D11, D12: what is clear now, and how it went. */
export const back: Flow['steps'] = {
  back: talkStep({
    decide: ({ id, say }, talk) => {
      if (talk.outcome !== 'held') return { reply: notHeld(talk, say) }
      const { clear = [], did = '', trust = '', bond = '', words = '' } = talk.reflection ?? {}
      const values = { clear, did: String(did), trust: String(trust), bond: String(bond), words }
      return { reply: opens(openForm(backForm, say.reflect.backForm, ref('reflect', 'back-save', id), values)) }
    },
  }),

  'back-save': talkStep({
    form: { definition: backForm, words: (say) => say.reflect.backForm },
    decide: ({ id, entry, say }, talk) => {
      if (talk.outcome !== 'held') return { reply: notHeld(talk, say) }
      const { bond, ...rest } = entry
      const reflection = { ...rest, ...(bond !== undefined && { bond }) }
      return {
        changes: [{ do: 'lookBack', interview: id, reflection }],
        reply: instead(lookedBack(talk, reflection, say)),
      }
    },
  }),

  'back-all': talkStep({
    decide: ({ say }, talk) => ({
      reply: talk.reflection ? instead(lookedBack(talk, talk.reflection, say, true)) : notHeld(talk, say),
    }),
  }),

  /** A9: what they do for a living, where it was not asked. */
  occupation: namingStep(({ id, say }, { contact: { occupation } }, used) => {
    const words = withUsed(say.reflect.occupationForm, 'occupation', used, say.reflect.used)
    return { reply: opens(openForm(occupationForm, words, ref('reflect', 'occupation-save', id), { occupation })) }
  }),

  'occupation-save': talkStep({
    form: { definition: occupationForm, words: withJobs((say) => say.reflect.occupationForm, 'occupation') },
    decide: (asked, talk) => {
      const change = { do: 'nameOccupation', interview: asked.id, occupation: asked.entry.occupation } as const
      return { changes: [change], reply: named(changed(talk, change), asked) }
    },
  }),
}
