import { carriedOver, choosingOf } from '../../card/questions.ts'
import { asShown } from '../../coaching/rearrange.ts'
import { clip } from '../../core/clean.ts'
import { type Form, type FormWords, openForm } from '../../core/form.ts'
import { ref } from '../../core/ref.ts'
import { goesOn, instead, opens, type Reply } from '../../core/reply.ts'
import { DAY, HOUR, type Instant, MINUTE } from '../../core/time.ts'
import { button, buttons, paragraph, primary, view } from '../../core/view.ts'
import { whenWords } from '../../core/when.ts'
import { type Arrangement, arrangementOf } from '../../interviews/arrangement.ts'
import type { Change, WhoChange } from '../../interviews/change.ts'
import { type Contact, type Interview, plannedEnd, resembles, sameName } from '../../interviews/interview.ts'
import { changed, newContact, unplanned } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import { type Member, ownerOf, zoneOf } from '../../people/member.ts'
import { type Flow, nothing, step } from '../define.ts'
import { saved, sendSaved } from '../saved-talk.ts'
import { gone, talkStep } from '../talk-step.ts'
import { type OpenTalks, openTalks, whichTalk } from '../which-talk.ts'
import { type Found, nameIn, whichPerson } from '../who.ts'
import { detailsForm, talkForm } from './form.ts'

/** What was learned, with a message's words beneath it, as long as the form takes. */
const withWords = (learned: string, words: string): string => {
  const room = talkForm.learned.maxLength - (learned === '' ? 0 : learned.length + 1)
  return [learned, room > 0 ? clip(words, room) : ''].filter((part) => part !== '').join('\n')
}

/** The form about a talk as far as it is known; saved before, it opens with what was saved. */
const openTalk = (interview: Interview, by: Member, now: Instant, say: Words, words = ''): Reply => {
  const end = interview.endedAt ?? plannedEnd(interview)
  const { nextStep } = interview
  return opens(
    openForm(talkForm, say.log.form, ref('log', 'save', interview.id), {
      who: interview.contact.name,
      outcome: interview.outcome ?? 'held',
      ended: end === undefined || end > now ? '' : whenWords(end, zoneOf(by), by.language),
      learned: withWords(interview.learned, words),
      next: nextStep?.words,
    }),
  )
}

/** Of the open talks with somebody, the one that is being logged: the latest that has begun or is about to, else one without a date. */
const likeliest = (talks: readonly Interview[], now: Instant): Interview | undefined => {
  const begun = talks.filter(({ startsAt }) => startsAt !== undefined && startsAt < now + 12 * HOUR)
  const [latest] = [...begun].sort((a, b) => (b.startsAt ?? 0) - (a.startsAt ?? 0))
  return latest ?? talks.find(({ startsAt }) => startsAt === undefined)
}

const openNew = (who: string, say: Words, words = ''): Reply =>
  opens(openForm(talkForm, say.log.form, ref('log', 'save'), { who, outcome: 'held', learned: withWords('', words) }))

/** The only one of these whose whole name is in the words: "Ada Lovelace", not "Ada", which may be anybody, or a word. */
const onlyNamed = (contacts: readonly Contact[], words: string): Contact | undefined => {
  const apart = (said: string) => ` ${sameName(said).replace(/[^\p{L}\p{M}\p{N}'’-]+/gu, ' ')} `
  const isNamed = ({ name }: Contact) => name.includes(' ') && apart(words).includes(apart(name))
  const [one, ...others] = contacts.filter(isNamed)
  return others.length === 0 ? one : undefined
}

/** What of an aim fits beside its words in a hint. */
const AIM_SHOWN = 80

/** A2: with the aim as it was. */
const detailsWords = (aim: string, say: Words): FormWords<typeof detailsForm> => {
  const { fields, ...words } = say.log.detailsForm
  const met = aim === '' ? fields.aimMet : { ...fields.aimMet, hint: say.log.aimWas(clip(aim, AIM_SHOWN)) }
  return { ...words, fields: { ...fields, aimMet: met } }
}

const detailsPage = ({ id, aim, referrals, suggestions, contact, aimMet, keptToTime }: Interview, say: Words): Form => {
  const yesNo = (is?: boolean) => (is === undefined ? '' : is ? 'yes' : 'no')
  return openForm(detailsForm, detailsWords(aim, say), ref('log', 'details-save', id), {
    referrals: referrals
      .map(({ name, mayBeNamed }) => (mayBeNamed ? name : `${name} ${say.log.askFirstMark}`))
      .join('\n'),
    advice: suggestions.map(({ words }) => words).join('\n'),
    details: contact.details,
    aimMet: yesNo(aimMet),
    keptToTime: yesNo(keptToTime),
  })
}

/**
 * C10: what there was no time for is looked up after the talk, when more may be known of the student, which would make another card:
 * so the card stays as it was. Without a plan there was none.
 */
const takenCard = (talk: Interview, by: Member): { questions?: Arrangement } => {
  if (talk.outcome !== undefined || (talk.startsAt === undefined && talk.questions === undefined)) return {}
  return { questions: { ...arrangementOf(talk.questions), settled: asShown(choosingOf(talk, by)).settled } }
}

export const log: Flow = {
  name: 'log',
  command: { name: 'ii-log', takes: 'contact', words: (say) => say.log },
  steps: {
    start: step({
      facts: openTalks,
      decide: ({ by, words, now, say }, { contact, talks, past = [], alike }: OpenTalks) => {
        const someoneElse = button(ref('log', 'new'), say.log.someoneElse)
        if (alike) return { reply: whichPerson(alike, 'log', say, someoneElse) }
        const [first] = talks
        if (!first) {
          // Logged today already: most likely it is about the same talk.
          const again = past.find(({ outcome, endedAt = 0 }) => outcome === 'held' && now - endedAt < DAY)
          return { reply: again ? openTalk(again, by, now, say) : openNew(contact?.name ?? nameIn(words), say) }
        }
        const likely = words === '' ? undefined : likeliest(talks, now)
        if (likely) return { reply: openTalk(likely, by, now, say) }
        // Somebody with whom a talk is planned for later: that one, or another before it?
        const another = button(ref('log', 'new', first.contact.name.slice(0, 60)), say.log.another)
        const other = words === '' ? someoneElse : another
        const to = (id: string) => ref('log', 'talk', id)
        return { reply: whichTalk(talks, { title: say.log.which, to, other }, say) }
      },
    }),

    /** `id` is the name to begin with, where one is known. */
    new: step({ facts: nothing, decide: ({ id, say }) => ({ reply: openNew(id, say) }) }),

    /** From a message's words. Who it was with is asked, unless the words name one of the contacts in full. */
    message: step({
      facts: async (read, { by, words }) => {
        const contact = onlyNamed(await read.named(ownerOf(by), words), words)
        return contact ? read.with(ownerOf(by), { contact: contact.id }) : { interviews: [] }
      },
      decide: ({ by, words, now, say }, { contact, interviews }: Found) => {
        const talk = likeliest(
          interviews.filter(({ outcome }) => outcome === undefined),
          now,
        )
        return { reply: talk ? openTalk(talk, by, now, say, words) : openNew(contact?.name ?? '', say, words) }
      },
    }),

    talk: talkStep({
      decide: ({ by, now, say }, interview) => ({ reply: openTalk(interview, by, now, say) }),
    }),

    /** `id` is the talk that the form was opened for. Its name may be put right; written over with another, it is a talk of its own. */
    save: step({
      form: { definition: talkForm, words: (say) => say.log.form },
      facts: async (read, { by, id, entry }) => {
        const found = await read.with(ownerOf(by), entry.who)
        // A name that nobody has, in the form of a talk: that talk's name, put right?
        const asked = found.contact || id === '' ? undefined : await read.interview(ownerOf(by), id)
        return { ...found, asked }
      },
      decide: ({ by, id, form, entry, now, say, typed }, { contact: found, interviews, referredBy, asked }) => {
        const { outcome, learned, next: nextStep } = entry
        const typedName = 'name' in entry.who ? entry.who.name : ''
        const corrected = asked && resembles(typedName, asked.contact.name) ? asked : undefined
        const contact = found ?? corrected?.contact
        if (!contact && 'contact' in entry.who) return gone({ say, typed })
        const open = interviews.filter((interview) => interview.outcome === undefined)
        const known =
          corrected ??
          interviews.find((interview) => interview.id === id) ??
          (id === '' ? likeliest(open, now) : undefined)
        const name = corrected ? typedName : (contact?.name ?? typedName)
        const who: WhoChange = contact
          ? { contact: contact.id }
          : { newContact: form, name, ...(referredBy && { referredBy }) }
        const interview = known?.id ?? form
        const zone = zoneOf(by)

        if (outcome === 'moved') {
          const plan = {
            do: 'planInterview',
            interview,
            occupation: '',
            aim: '',
            minutes: by.program.policy.minutes,
            zone,
            at: now,
            ...who,
          } as const
          const changes: Change[] = [
            ...(known ? [] : [plan, ...carriedOver(form, interviews, by)]),
            { do: 'postpone', interview, learned, nextStep },
          ]
          return {
            changes,
            reply: instead(
              view(paragraph(say.log.moved(name)), buttons(primary(ref('prep', 'when', interview), say.log.setTime))),
            ),
          }
        }

        const end = known && plannedEnd(known)
        // To the minute, as the form shows it: saved again, it is the same moment.
        const endedAt = entry.ended ?? (end !== undefined && end < now ? end : now - (now % MINUTE))
        const change = {
          do: 'logInterview',
          interview,
          outcome,
          endedAt,
          learned,
          nextStep,
          zone,
          at: now,
          ...(known ? { renamed: corrected && typedName, ...(outcome === 'held' && takenCard(known, by)) } : { who }),
        } as const
        if (outcome === 'off') return { changes: [change], reply: instead(view(paragraph(say.log.off(name)))) }
        const after = known ? changed(known, change) : unplanned(change, contact ?? newContact(form, name, referredBy))
        const page = { ...detailsPage(after, say), progress: say.log.secondPage, intro: say.log.pageIntro(name) }
        const reply = goesOn(page, ref('log', 'saved', interview), sendSaved(after, by.program.policy, now, say))
        return { changes: [change], reply }
      },
    }),

    saved: talkStep({
      decide: ({ by, now, say }, interview) => ({ reply: sendSaved(interview, by.program.policy, now, say) }),
    }),

    /** One press: it will not happen. */
    off: talkStep({
      decide: ({ by, id, now, say }, interview) => {
        const { learned, nextStep, outcome } = interview
        if (outcome !== undefined)
          return { reply: instead(view(paragraph(say.log.alreadyLogged(interview.contact.name)))) }
        return {
          changes: [
            {
              do: 'logInterview',
              interview: id,
              outcome: 'off',
              endedAt: now,
              learned,
              nextStep,
              zone: zoneOf(by),
              at: now,
            },
          ],
          reply: instead(view(paragraph(say.log.off(interview.contact.name)))),
        }
      },
    }),

    details: talkStep({ decide: ({ say }, interview) => ({ reply: opens(detailsPage(interview, say)) }) }),

    'details-save': talkStep({
      form: {
        definition: detailsForm,
        words: async (say, { by, id, read }) => detailsWords((await read.interview(ownerOf(by), id))?.aim ?? '', say),
      },
      decide: ({ at, by, id, form, entry, now, say }, interview) => {
        const yesNo = (chosen?: 'yes' | 'no') => (chosen === undefined ? undefined : chosen === 'yes')
        const change = {
          do: 'describeTalk',
          interview: id,
          // The form's id begins theirs, so that the same submit twice names the same rows.
          referrals: entry.referrals.map((referral, i) => ({ id: `${form}-${i}`, ...referral })),
          suggestions: entry.advice.map((one, i) => ({ id: `${form}-${i}`, ...one })),
          details: entry.details,
          aimMet: yesNo(entry.aimMet),
          keptToTime: yesNo(entry.keptToTime),
        } as const
        const after = changed(interview, change)
        const { policy } = by.program
        // As a page of the form before it, there is no message to stand in for.
        const reply = at.direct ? instead(saved(after, policy, now, say)) : sendSaved(after, policy, now, say)
        return { changes: [change], reply }
      },
    }),
  },
}
