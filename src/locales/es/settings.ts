import { date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { AllowedHours } from '../../people/policy.ts'
import type { Words } from '../en/index.ts'
import { listed } from './list.ts'

const DAYS = ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom']

/** "lun a vie", "lun y mié": runs of three days and more are said by their ends. */
const days = (all: readonly number[]): string => {
  const sorted = [...all].sort((a, b) => a - b)
  const [first = 1] = sorted
  const last = sorted.at(-1) ?? 1
  if (sorted.length === 7) return 'todos los días'
  if (sorted.length > 2 && last - first === sorted.length - 1) return `${DAYS[first - 1]} a ${DAYS[last - 1]}`
  return listed(sorted.map((day) => DAYS[day - 1] ?? ''))
}

const oClock = (hour: number): string => `${hour}:00`

const hours = Object.fromEntries(Array.from({ length: 25 }, (_, hour) => [String(hour), oClock(hour)]))

export const settings: Words['settings'] = {
  title: text`Tus ajustes`,
  zone: (zone: string, now: Instant): Text =>
    text`${strong('Zona horaria:')} ${zone.replaceAll('_', ' ')}, hora de ahora: ${date(now, 'time', zone)}`,
  hours: ({ days: on, from, to }: AllowedHours): Text =>
    text`${strong('Los avisos pueden llegar:')} ${days(on)}, de ${oClock(from)} a ${oClock(to)}`,
  deadlines: text`Unas pocas cosas llegan a cualquier hora: tu ficha antes de una charla, cómo te fue, y un plazo cercano.`,
  paused: (until: Instant): Text =>
    text`${strong('En pausa')} hasta: ${date(until, 'near')}. No se pierde nada: lo pendiente llega después.`,
  isFewer: text`${strong('Menos avisos:')} solo lo que no puede esperar, y un mensaje por semana para el resto.`,
  language: text`${strong('Idioma · Language:')} español`,
  switchTo: 'En español',
  nowLanguage: text`Guardado: desde ahora te hablo en español.`,
  changeZone: 'Zona horaria',
  changeHours: 'Horas',
  pause: 'Pausa',
  resume: 'Seguir ahora',
  fewer: 'Menos avisos',
  all: 'Todos los avisos',
  hoursForm: {
    title: '¿Cuándo puedo escribir?',
    submit: 'Guardar',
    fields: {
      days: {
        label: '¿Qué días?',
        options: {
          '1': 'Lunes',
          '2': 'Martes',
          '3': 'Miércoles',
          '4': 'Jueves',
          '5': 'Viernes',
          '6': 'Sábado',
          '7': 'Domingo',
        },
      },
      from: { label: 'Desde', options: hours },
      to: { label: 'Hasta', options: hours },
    },
  },
  hoursSaved: (allowed: AllowedHours): Text =>
    text`Guardado: los avisos llegan ${days(allowed.days)}, de ${oClock(allowed.from)} a ${oClock(allowed.to)}.`,
  pauseTitle: text`¿Cuánto tiempo quieres silencio?`,
  untilTomorrow: 'Hasta mañana',
  untilMonday: 'Hasta el lunes',
  twoWeeks: 'Dos semanas',
  untilDate: 'Hasta una fecha',
  pauseForm: {
    title: 'Poner en pausa',
    submit: 'Guardar',
    fields: {
      until: { label: '¿Hasta cuándo?', placeholder: '4 de enero', hint: 'Vuelven ese día a las 9:00.' },
    },
  },
  talkInPause: (name: string, startsAt: Instant): Text =>
    text`Tu charla con ${strong(name)} cae en ese tiempo: ${date(startsAt, 'near')}. Esa mañana te enviaré su ficha igual.`,
  thanksInPause: (name: string, due: Instant): Text =>
    text`Plazo de tu nota de gracias para ${strong(name)}: ${date(due, 'near')}. No te avisaré de ella.`,
  nowPaused: (until: Instant): Text => text`Silencio hasta: ${date(until, 'near')}. Tu resumen aún muestra qué toca.`,
  resumed: text`Los avisos vuelven.`,
  nowFewer: text`Listo: desde ahora solo lo que no puede esperar, y un mensaje por semana para el resto.`,
  nowAll: text`Listo: vuelven todos los avisos.`,
  goOn: text`Bien: siguen llegando.`,
}
