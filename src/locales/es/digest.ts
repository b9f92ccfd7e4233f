import { date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { Words } from '../en/index.ts'
import { cohortName } from './cohort.ts'
import { count, plural } from './count.ts'

export const digest: Words['digest'] = {
  title: (from: Instant): Text => text`Entrevistas informativas · semana desde: ${date(from, 'day')}`,
  cohort: (name: string): Text => text`${strong(cohortName(name))}`,
  activity: (active: number, members: number, held: number, before: number): Text =>
    text`${active} de ${count(members, 'persona activa', 'personas activas')} · ${count(held, 'charla hecha', 'charlas hechas')} (${before} la semana anterior)`,
  thanks: (inTime: number, due: number, overdue: number): Text =>
    due === 0
      ? text`No vencía ninguna nota de gracias · ${count(overdue, 'atrasada', 'atrasadas')}`
      : text`${inTime} de ${count(due, 'nota de gracias', 'notas de gracias')} a tiempo (${Math.round((100 * inTime) / due)} %) · ${count(overdue, 'atrasada', 'atrasadas')}`,
  asking: (open: number): Text =>
    text`${plural(open, 'Una persona pidió ayuda', `Hay ${open} pedidos de ayuda abiertos`)}.`,
  see: 'Ver quiénes',
  tooSmall: (smallest: number): Text => text`Son menos de ${smallest} personas, así que no se muestran cifras.`,
  none: text`Aún no hay grupos.`,
  footer: text`Solo números: aquí no hay notas, nombres ni contactos de nadie.`,
}
