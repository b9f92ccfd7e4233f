import { date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { Words } from '../en/index.ts'

export const log: Words['log'] = {
  aimWas: (aim: string): string => `Querías: ${aim}`,
  command: 'Anotar cómo fue una charla',
  takes: '¿Con quién hablaste?',
  shortcut: 'Anotar una charla',
  onMessage: 'Anotar una charla',
  form: {
    title: 'Anotar charla',
    submit: 'Guardar',
    progress: '1 de 2',
    fields: {
      who: { label: '¿Con quién fue?', placeholder: 'Ada Lovelace' },
      outcome: {
        label: '¿Qué pasó?',
        options: { held: 'Hablamos', moved: 'Cambió de fecha', off: 'Se canceló' },
      },
      ended: {
        label: '¿Cuándo terminó?',
        placeholder: 'hoy a las 15:30',
        hint: 'Vacío quiere decir ahora mismo, o como estaba previsto.',
      },
      learned: {
        label: '¿Qué aprendiste?',
        hint: 'Bastan unas palabras, también las nuevas. Tu nota de gracias saldrá de ellas.',
      },
      next: {
        label: 'Tu próximo paso, ¿y para cuándo?',
        placeholder: 'Enviarle mis notas antes del viernes',
        hint: 'Aunque sea pequeño. Vacío quiere decir que no hay ninguno.',
      },
    },
  },
  detailsForm: {
    title: 'Sobre la charla',
    submit: 'Guardar',
    fields: {
      referrals: {
        label: '¿Con quién más te conviene hablar?',
        hint: 'Un nombre por línea. Pon "(pedir permiso)" si aún no puedes decir quién te lo dio.',
        placeholder: 'Grace Hopper',
      },
      advice: { label: 'Consejos para seguir', hint: 'Uno por línea, con fecha si la tiene: "antes del viernes".' },
      details: { label: 'Cómo contactarle', placeholder: 'ada@engine.example' },
      aimMet: { label: '¿Supiste lo que querías saber?', options: { yes: 'Sí', no: 'Aún no' } },
      keptToTime: { label: '¿Respetaste el tiempo?', options: { yes: 'Sí', no: 'Se alargó' } },
    },
  },
  secondPage: '2 de 2',
  pageIntro: (name: string): Text =>
    text`Tu charla con ${strong(name)} está guardada. ¿Oíste algo más que valga la pena guardar? Todo esto es opcional.`,
  which: text`¿Qué charla quieres anotar?`,
  someoneElse: 'Otra persona',
  another: 'Otra charla',
  savedTitle: (name: string): Text => text`Tu charla con ${name}`,
  held: (endedAt: Instant): Text => text`Guardada. Terminó: ${date(endedAt, 'near')}.`,
  off: (name: string): Text =>
    text`Anotado: por ahora no hay charla con ${name}. No te avisaré más de ella. A veces no se da; es normal.`,
  moved: (name: string): Text =>
    text`Anotado: la charla con ${name} cambió de fecha. Guardé lo que escribiste. ¿Cuándo es ahora?`,
  alreadyLogged: (name: string): Text => text`Tu charla con ${name} ya está anotada.`,
  learned: 'Aprendiste',
  next: 'Próximo paso',
  adviceOn: (words: string, on: Instant): Text => text`${words} (${date(on, 'day')})`,
  adviceDone: (words: string): Text => text`${words} (hecho)`,
  dateAdvice: 'Recordarme el consejo',
  cadence: 'Seguir en contacto',
  nextOn: (words: string, on: Instant): Text => text`${words} (${date(on, 'day')})`,
  aim: (aim: string): Text => text`${strong('Tu meta era:')} ${aim}`,
  thanksDue: (name: string, due: Instant): Text =>
    text`Plazo de tu nota de gracias para ${name}: ${date(due, 'near')}.`,
  thanksLate: (name: string): Text =>
    text`Ya pasó el plazo para dar las gracias a ${name}. Una nota corta todavía cuenta.`,
  draftThanks: 'Hacer la nota de gracias',
  logged: (name: string): Text => text`Anotada: tu charla con ${strong(name)}.`,
  details: 'Agregar detalles',
  change: 'Cambiar esto',
  setTime: 'Poner la nueva hora',
  pointer: (name: string): Text =>
    text`Guardado. Los detalles de tu charla con ${name} están en nuestros mensajes directos.`,
  referrals: 'Con quién hablar después',
  mayBeNamed: (name: string): Text => text`${name} (puedes decir quién te dio el nombre)`,
  askFirstMark: '(pedir permiso)',
  askFirst: (name: string): Text => text`${name} (pide permiso antes de decir quién te dio el nombre)`,
  advice: 'Consejos para seguir',
  reach: 'Cómo contactarle',
  aimMet: { label: 'Meta', yes: text`cumplida`, no: text`aún no` },
  keptToTime: { label: 'Tiempo', yes: text`respetado`, no: text`se alargó` },
}
