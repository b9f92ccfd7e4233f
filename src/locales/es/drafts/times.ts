import type { DraftSlots } from '../../../coaching/drafts.ts'
import { type Instant, local, type Zone } from '../../../core/time.ts'
import { either } from '../list.ts'

const said = (at: Instant, zone: Zone, format: string): string =>
  local(at, zone).setLocale('es').toFormat(format, { locale: 'es' })
const clock = (at: Instant, zone: Zone): string => said(at, zone, 'H:mm')
/** An abbreviation where Spanish has one; else how far it is from UTC. */
const called = (at: Instant, zone: Zone): string => local(at, zone).setLocale('en').toFormat('ZZZZ')
const atClock = (at: Instant, zone: Zone): string =>
  `${local(at, zone).hour === 1 ? 'a la' : 'a las'} ${clock(at, zone)}`

/** A time in the writer's zone and, where that is another clock, in the reader's: "el martes 1 de diciembre a las 15:00 CST (16:00 EST para usted)". */
export const timeFor = (at: Instant, { zone, contact }: Pick<DraftSlots, 'zone' | 'contact'>): string => {
  const ours = local(at, zone)
  const moment = `el ${said(at, zone, "cccc d 'de' LLLL")} ${atClock(at, zone)}`
  const theirs = contact.zone ?? zone
  if (local(at, theirs).offset === ours.offset) return `${moment} (${called(at, zone)})`
  const weekday = local(at, theirs).toISODate() === ours.toISODate() ? '' : `${said(at, theirs, 'cccc')} `
  return `${moment} ${called(at, zone)} (${weekday}${clock(at, theirs)} ${called(at, theirs)} para usted)`
}

export const dayFor = (at: Instant, zone: Zone): string => `el ${said(at, zone, "d 'de' LLLL")}`

/** Times that one offers and that are still ahead (B9). */
const ahead = (slots: DraftSlots): readonly string[] =>
  slots.format === 'writing'
    ? []
    : (slots.slots.windows ?? []).filter((at) => at > slots.now).map((at) => timeFor(at, slots))

export const timesFor = (slots: DraftSlots): string => either(ahead(slots))

/** The same as sentences, each of them short: with two clocks a time alone takes a line. */
export const offered = (slots: DraftSlots, most: number): string =>
  most < 20
    ? ''
    : ahead(slots)
        .map((time, i) => `${i === 0 ? 'Yo podría' : 'O'} ${time}.`)
        .join(' ')
