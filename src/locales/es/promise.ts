import { date, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { Words } from '../en/index.ts'
import { plural } from './count.ts'
import { quoted } from './quoted.ts'

const months = (n: number): string => plural(n, 'cada mes', `cada ${n} meses`)

export const promise: Words['promise'] = {
  stepDone: (words: string): Text => text`Hecho: ${quoted(words)}`,
  adviceDone: (words: string, name: string): Text =>
    text`Hecho: ${quoted(words)} A ${name} le gustará saber que lo seguiste.`,
  write: (name: string): string => `Escribir a ${name}`,
  tellThem: (name: string): string => `Contar a ${name}`,
  reported: (referrer: string): Text => text`Anotado: ${referrer} sabe cómo te fue.`,
  contacted: (name: string, next: Instant | undefined): Text =>
    next === undefined
      ? text`Anotado: te comunicaste con ${name}.`
      : text`Anotado: te comunicaste con ${name}. Próximo aviso: ${date(next, 'day')}.`,
  adviceDated: (on: Instant): Text =>
    text`Anotado: ${date(on, 'day')}. Te aviso ese día, o apenas lo permitan tus horas.`,
  adviceDayForm: {
    title: 'Consejo para seguir',
    submit: 'Guardar',
    fields: {
      on: { label: '¿Para qué día?', placeholder: 'viernes', hint: 'Te aviso ese día, dentro de tus horas.' },
    },
  },
  undo: 'Aún no está hecho',
  undone: text`De acuerdo: eso sigue abierto.`,
  cadenceForm: {
    title: 'Seguir en contacto',
    submit: 'Guardar',
    fields: {
      months: {
        label: '¿Cada cuánto?',
        options: {
          '1': 'Cada mes',
          '2': 'Cada 2 meses',
          '3': 'Cada 3 meses',
          '6': 'Cada 6 meses',
          '12': 'Una vez al año',
          '0': 'Nunca',
        },
      },
    },
  },
  cadence: (name: string, n: number): Text =>
    n === 0
      ? text`Anotado: no te recordaré seguir en contacto con ${name}.`
      : text`Anotado: te recordaré ${months(n)} seguir en contacto con ${name}. Cada nota que anotes lo mueve.`,
}
