import { date, strong, type Text, text } from '../../core/text.ts'
import { HOUR, type Instant, MINUTE } from '../../core/time.ts'
import type { Words } from '../en/index.ts'
import { plural } from './count.ts'

const left = (ms: number): string => {
  if (ms >= 48 * HOUR) return `faltan ${Math.floor(ms / (24 * HOUR))} días`
  const hours = Math.floor(ms / HOUR)
  const minutes = Math.max(1, Math.floor(ms / MINUTE))
  return hours >= 1
    ? `${plural(hours, 'falta', 'faltan')} ${hours} h`
    : `${plural(minutes, 'falta', 'faltan')} ${minutes} min`
}

export const thanks: Words['thanks'] = {
  command: 'Hacer una nota de gracias y marcarla como enviada',
  takes: '¿A quién quieres dar las gracias?',
  shortcut: 'Dar las gracias',
  title: text`Notas de gracias`,
  owed: (name: string, due: Instant, now: Instant): Text =>
    due > now
      ? text`${strong(name)} · ${left(due - now)}, plazo: ${date(due, 'near')}`
      : text`${strong(name)} · ya pasó el plazo. Una nota corta todavía cuenta.`,
  none: text`Nadie espera una nota de gracias tuya.`,
  notHeld: (name: string): Text =>
    text`Aún no hay una charla con ${name} para dar las gracias. Anótala primero, y haré la nota con tus apuntes.`,
  done: (name: string): Text => text`Tu nota de gracias para ${name} ya está marcada como enviada.`,
  draft: 'Hacer borrador',
  sent: 'Ya la envié',
  undo: 'Aún no la envié',
  logTalk: 'Anotar una charla',
  due: (due: Instant, now: Instant): Text =>
    due > now ? text`Plazo: ${date(due, 'near')}.` : text`Ya pasó el plazo. Una nota corta todavía cuenta.`,
  marked: (name: string, isLast: boolean): Text =>
    text`Marcada como enviada: tu nota de gracias para ${name}.${isLast ? ' No le debes nada más.' : ''}`,
  unmarked: (name: string): Text => text`De acuerdo: tu nota de gracias para ${name} sigue abierta.`,
}
