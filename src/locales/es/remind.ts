import { date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { Words } from '../en/index.ts'
import { plural } from './count.ts'
import { quoted } from './quoted.ts'

export const remind: Words['remind'] = {
  confirm: (name: string, startsAt: Instant): Text =>
    text`Tu charla con ${strong(name)} se acerca: ${date(startsAt, 'near')}. Una nota corta para confirmar evita sorpresas.`,
  confirmButton: 'Ya confirmé',
  confirmDraft: 'Hacer la nota',
  confirmed: (name: string, startsAt: Instant | undefined): Text =>
    startsAt === undefined ? text`Confirmado con ${name}.` : text`Confirmado con ${name}: ${date(startsAt)}.`,
  move: 'Mover la hora',
  log: (name: string): Text =>
    text`¿Cómo te fue con ${strong(name)}? Dos líneas ahora valen más que una página mañana.`,
  logIt: 'Anotarla',
  moved: 'Cambió de fecha',
  off: 'Se canceló',
  thanks: {
    'thanks-1': (name: string): Text =>
      text`La gente recuerda una nota de gracias a tiempo. Hoy le toca a ${strong(name)}.`,
    'thanks-2': (name: string): Text =>
      text`Tu charla con ${strong(name)} aún está fresca. Es buen momento para tu nota de gracias.`,
    'thanks-3': (name: string): Text => text`Tu nota de gracias para ${strong(name)} vence pronto. Tres líneas bastan.`,
  },
  youWrote: (words: string): Text => text`Escribiste: ${quoted(words)} Eso va en la nota.`,
  due: (due: Instant): Text => text`Plazo: ${date(due, 'near')}.`,
  late: (name: string): Text =>
    text`Ya pasó el plazo de tu nota de gracias para ${strong(name)}. Una nota corta todavía cuenta.`,
  draft: 'Hacer borrador',
  sent: 'Ya la envié',
  hour: 'En una hora',
  tonight: 'Esta noche',
  tomorrow: 'Mañana a las 9',
  snoozed: (until: Instant): Text => text`Te aviso otra vez: ${date(until, 'near')}.`,
  beforeThat: (name: string, startsAt: Instant): Text =>
    text`Tu charla con ${name} es antes: ${date(startsAt, 'near')}. Lo mejor es una nota corta ahora.`,
  movedSince: (name: string): Text =>
    text`Tu charla con ${name} tiene ahora otra fecha, así que preguntaré otra vez antes de esa.`,
  logLate: (name: string): Text => text`¿Qué recuerdas aún de tu charla con ${strong(name)}? Dos líneas bastan.`,
  later: 'En otro momento',
  laterForm: {
    title: 'Avisarme otra vez',
    submit: 'Guardar',
    fields: {
      choice: {
        label: '¿Cuándo?',
        options: {
          hour: 'En una hora',
          tonight: 'Esta noche a las 19:00',
          tomorrow: 'Mañana a las 9:00',
          monday: 'El próximo lunes a las 9:00',
          date: 'En la fecha de abajo',
        },
      },
      date: {
        label: 'Tu propia fecha',
        placeholder: '8 de diciembre a las 10:00',
        hint: 'Solo para "En la fecha de abajo".',
      },
    },
  },
  waited: (due: Instant): Text => text`Este te esperaba desde: ${date(due, 'near')}.`,
  meantFor: (due: Instant): Text => text`Perdón, este llega tarde. Era para: ${date(due, 'near')}.`,
  dayOf: (startsAt: Instant): Text => text`Tu charla: ${date(startsAt, 'near')}`,
  beThere: (at: Instant): Text => text`Hora de llegar: ${date(at, 'time')}.`,
  leaveBy: (leave: Instant, at: Instant): Text =>
    text`Hora de salir: ${date(leave, 'time')}. Hora de llegar: ${date(at, 'time')}.`,
  ask: (name: string): Text => text`Querías pedirle otra vez la charla a ${strong(name)}. Unas líneas amables bastan.`,
  call: (name: string, asked: Instant): Text =>
    text`¿Aún no contesta ${strong(name)}? Le pediste la charla: ${date(asked, 'day')}. Una llamada corta y amable suele ayudar. Los mensajes se pierden.`,
  letGo: (name: string, tried: Instant): Text =>
    text`Lo intentaste otra vez con ${strong(name)}: ${date(tried, 'day')}. ¿Sigue sin contestar? No es por ti. Puedes dejarlo así, o pedirla mucho más tarde.`,
  letGoButton: 'Dejarlo así',
  reach: (details: string): Text => text`Cómo contactarle: ${details}`,
  next: (name: string, words: string, on: Instant): Text =>
    text`Tu próximo paso con ${strong(name)}: ${quoted(words)} Fecha: ${date(on, 'day')}.`,
  didIt: 'Ya lo hice',
  didThat: (words: string): string => `Hecho: ${words}`,
  advice: (name: string, on: Instant): Text =>
    text`${strong(name)} te dio un consejo para seguir. Fecha: ${date(on, 'day')}.`,
  report: (referrer: string, name: string): Text =>
    text`${strong(referrer)} te habló de ${name}. Le gustará leer dos líneas sobre cómo te fue.`,
  told: 'Ya le conté',
  keep: (name: string, last: Instant): Text =>
    text`Tu último contacto con ${strong(name)}: ${date(last, 'day')}. Un artículo o unas noticias dejan la puerta abierta.`,
  wrote: 'Ya le escribí',
  howOften: '¿Cada cuánto?',
  weekly: (n: number): Text => text`${plural(n, 'Toca una cosa', `Tocan ${n} cosas`)}`,
  tooMany: text`Los últimos avisos quedaron sin respuesta. ¿Quieres menos avisos, o un descanso?`,
  fewer: 'Menos, por favor',
  pause: 'Un descanso de dos semanas',
  goOn: 'Que sigan llegando',
  over: text`Ese aviso ya no hace falta.`,
}
