import type { DraftSlots } from '../../../coaching/drafts.ts'
import { type Instant, local, type Zone } from '../../../core/time.ts'
import { listed } from '../list.ts'

const clock = (at: Instant, zone: Zone): string => local(at, zone).toFormat('h:mm a').toLowerCase()
const called = (at: Instant, zone: Zone): string => local(at, zone).toFormat('ZZZZ')

/** A time in the writer's zone and, where that is another clock, in the reader's: "Tuesday 1 December at 3:00 pm CST (4:00 pm EST for you)". */
export const timeFor = (at: Instant, { zone, contact }: Pick<DraftSlots, 'zone' | 'contact'>): string => {
  const ours = local(at, zone)
  const said = `${ours.toFormat('cccc d LLLL')} at ${clock(at, zone)}`
  const theirs = contact.zone ?? zone
  if (local(at, theirs).offset === ours.offset) return `${said} (${called(at, zone)})`
  const weekday = local(at, theirs).toISODate() === ours.toISODate() ? '' : `${local(at, theirs).toFormat('cccc')} `
  return `${said} ${called(at, zone)} (${weekday}${clock(at, theirs)} ${called(at, theirs)} for you)`
}

export const dayFor = (at: Instant, zone: Zone): string => local(at, zone).toFormat('d LLLL')

/** Times that one offers and that are still ahead (B9). */
const ahead = (slots: DraftSlots): readonly string[] =>
  slots.format === 'writing'
    ? []
    : (slots.slots.windows ?? []).filter((at) => at > slots.now).map((at) => timeFor(at, slots))

export const timesFor = (slots: DraftSlots): string => listed(ahead(slots), 'disjunction')

/** The same as sentences, each of them short: with two clocks a time alone takes a line. */
export const offered = (slots: DraftSlots, most: number): string =>
  most < 20
    ? ''
    : ahead(slots)
        .map((time, i) => `${i === 0 ? 'I could do' : 'Or'} ${time}.`)
        .join(' ')
