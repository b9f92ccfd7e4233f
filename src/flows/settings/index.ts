import { openForm } from '../../core/form.ts'
import { ref } from '../../core/ref.ts'
import { here, instead, opens } from '../../core/reply.ts'
import { atHour, type Instant, MORNING, nextMonday, type Zone } from '../../core/time.ts'
import { button, buttons, heading, paragraph, primary, quiet, type View, view } from '../../core/view.ts'
import { duesOf } from '../../interviews/due.ts'
import type { Home } from '../../interviews/reads.ts'
import { languageOf, wordsFor } from '../../locales/index.ts'
import { hoursOf, type Member, ownerOf, zoneOf } from '../../people/member.ts'
import { AllowedHours, type Preference } from '../../people/policy.ts'
import { type Asked, type Decision, type Flow, nothing, step } from '../define.ts'
import { otherLanguages, screen } from '../first-screen.ts'
import { hoursForm, pauseForm } from './form.ts'

const isPaused = ({ preference }: Member, now: Instant): boolean => (preference.pausedUntil ?? 0) > now

const page = ({ by, now, say }: Pick<Asked, 'by' | 'now' | 'say'>): View => {
  const { pausedUntil = 0, fewer } = by.preference
  const paused = isPaused(by, now)
  return view(
    heading(say.settings.title),
    paragraph(say.settings.zone(zoneOf(by), now)),
    paragraph(say.settings.hours(hoursOf(by))),
    quiet(say.settings.deadlines),
    paused && paragraph(say.settings.paused(pausedUntil)),
    fewer === true && paragraph(say.settings.isFewer),
    buttons(
      button(ref('settings', 'hours'), say.settings.changeHours),
      button(ref('welcome', 'zone'), say.settings.changeZone),
      paused
        ? primary(ref('settings', 'resume'), say.settings.resume)
        : button(ref('settings', 'pause'), say.settings.pause),
      fewer === true
        ? button(ref('settings', 'all'), say.settings.all)
        : button(ref('settings', 'fewer'), say.settings.fewer),
    ),
    paragraph(say.settings.language),
    buttons(...otherLanguages(by)),
  )
}

/** Their preference with this much of it changed; what is undefined is as if it had never been set. */
const set = (by: Member, changed: Partial<Record<keyof Preference, unknown>>): NonNullable<Decision['changes']> => [
  { do: 'setPreference', preference: { ...by.preference, ...changed } as Preference },
]

/** Until when: each a button. */
const UNTIL: Readonly<Record<string, (now: Instant, zone: Zone) => Instant>> = {
  tomorrow: (now, zone) => atHour(now, zone, MORNING, 1),
  monday: nextMonday,
  weeks: (now, zone) => atHour(now, zone, MORNING, 14),
}

/** Talks that begin in the pause, and thank-yous that are due in it, are named: nobody should miss one because it was quiet. */
const pausing = (
  { by, now, say }: Pick<Asked, 'by' | 'now' | 'say'>,
  pausedUntil: Instant,
  { dated, due }: Pick<Home, 'dated' | 'due'>,
): Decision => ({
  changes: set(by, { pausedUntil }),
  reply: instead(
    view(
      paragraph(say.settings.nowPaused(pausedUntil)),
      ...dated.flatMap(({ contact, startsAt }) =>
        startsAt !== undefined && startsAt > now && startsAt < pausedUntil
          ? [paragraph(say.settings.talkInPause(contact.name, startsAt))]
          : [],
      ),
      ...due.flatMap((talk) =>
        duesOf(talk, { policy: by.program.policy, zone: zoneOf(by) })
          .filter(({ what, by: deadline }) => what === 'thanks' && deadline > now && deadline < pausedUntil)
          .map(({ by: deadline }) => paragraph(say.settings.thanksInPause(talk.contact.name, deadline))),
      ),
      buttons(button(ref('settings', 'resume'), say.settings.resume)),
    ),
  ),
})

/** What a person decides about their reminders: when they may come, whether they pause, whether there are fewer. */
export const settings: Flow = {
  name: 'settings',
  steps: {
    open: step({ facts: nothing, decide: (asked) => ({ reply: here(page(asked)) }) }),

    hours: step({
      facts: nothing,
      decide: ({ by, say }) => {
        const { days, from, to } = hoursOf(by)
        const values = { days: days.map(String), from: String(from), to: String(to) }
        return { reply: opens(openForm(hoursForm, say.settings.hoursForm, ref('settings', 'hours-save'), values)) }
      },
    }),
    'hours-save': step({
      form: { definition: hoursForm, words: (say) => say.settings.hoursForm },
      facts: nothing,
      decide: ({ by, entry, now, say }) => {
        const read = AllowedHours.safeParse({
          days: entry.days.map(Number),
          from: Number(entry.from),
          to: Number(entry.to),
        })
        if (!read.success) {
          const [field, problem] = entry.days.length === 0 ? ['days', 'choose'] : ['to', 'ends-first']
          return { problems: { [field]: problem } as Record<string, string> }
        }
        const after = { ...by, preference: { ...by.preference, allowedHours: read.data } }
        return {
          changes: set(by, { allowedHours: read.data }),
          reply: instead(
            by.welcomedAt === undefined
              ? screen({ by: after, now, say })
              : view(paragraph(say.settings.hoursSaved(read.data)), page({ by: after, now, say })),
          ),
        }
      },
    }),

    /** `id` is the language. Told in it, with the way back. */
    language: step({
      facts: nothing,
      decide: ({ by, id, now, say }) => {
        const language = languageOf(id)
        if (!language) return { reply: here(page({ by, now, say })) }
        const after = { by: { ...by, language }, now, say: wordsFor(language) }
        return {
          changes: [{ do: 'setLanguage', language }],
          reply: instead(
            by.welcomedAt === undefined ? screen(after) : view(paragraph(after.say.settings.nowLanguage), page(after)),
          ),
        }
      },
    }),

    pause: step({
      facts: nothing,
      decide: ({ by, now, say }) => {
        const until = (choice: string) => ref('settings', 'pause-until', choice)
        return {
          reply: here(
            view(
              isPaused(by, now)
                ? paragraph(say.settings.paused(by.preference.pausedUntil ?? now))
                : paragraph(say.settings.pauseTitle),
              buttons(
                button(until('tomorrow'), say.settings.untilTomorrow),
                button(until('monday'), say.settings.untilMonday),
                button(until('weeks'), say.settings.twoWeeks),
                button(ref('settings', 'pause-date'), say.settings.untilDate),
              ),
              isPaused(by, now) && buttons(primary(ref('settings', 'resume'), say.settings.resume)),
            ),
          ),
        }
      },
    }),
    /** `id` says until when. */
    'pause-until': step({
      facts: (read, { by, now }) => read.home(ownerOf(by), by.program.policy, now),
      decide: (asked, home) => pausing(asked, (UNTIL[asked.id] ?? nextMonday)(asked.now, zoneOf(asked.by)), home),
    }),
    'pause-date': step({
      facts: nothing,
      decide: ({ say }) => ({
        reply: opens(openForm(pauseForm, say.settings.pauseForm, ref('settings', 'pause-save'))),
      }),
    }),
    'pause-save': step({
      form: { definition: pauseForm, words: (say) => say.settings.pauseForm },
      facts: (read, { by, now }) => read.home(ownerOf(by), by.program.policy, now),
      decide: (asked, home) => pausing(asked, asked.entry.until, home),
    }),
    resume: step({
      facts: nothing,
      decide: ({ by, say }) => ({
        changes: set(by, { pausedUntil: undefined }),
        reply: instead(view(paragraph(say.settings.resumed))),
      }),
    }),

    fewer: step({
      facts: nothing,
      decide: ({ by, say }) => ({
        changes: set(by, { fewer: true }),
        reply: instead(
          view(paragraph(say.settings.nowFewer), buttons(button(ref('settings', 'all'), say.settings.all))),
        ),
      }),
    }),
    all: step({
      facts: nothing,
      decide: ({ by, say }) => ({
        changes: set(by, { fewer: undefined }),
        reply: instead(view(paragraph(say.settings.nowAll))),
      }),
    }),
    /** The answer to "too many?": the press itself ends the quiet. */
    'go-on': step({ facts: nothing, decide: ({ say }) => ({ reply: instead(view(paragraph(say.settings.goOn))) }) }),
  },
}
