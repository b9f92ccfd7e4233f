import { strong, type Text, text } from '../../core/text.ts'
import type { Words } from '../en/index.ts'
import { plural } from './count.ts'
import { quoted } from './quoted.ts'

export const decided: Words['decided'] = {
  form: {
    title: 'Lo que decidiste',
    submit: 'Guardar',
    fields: {
      words: {
        label: '¿Qué quieres llegar a ser?',
        placeholder: 'Quiero ser analista de datos',
        hint: 'Con tus palabras, como debe quedar en una nota. Puedes retirarlo.',
      },
    },
  },
  title: text`Lo que decidiste`,
  noted: (words: string): Text => text`Decidiste: ${quoted(words)}`,
  people: text`Puedes volver a escribir a quienes diste las gracias. Esta nota puede preguntar por vacantes y ofrecer tu currículum.`,
  nobody: text`Aún no diste las gracias a nadie, así que no hay a quién escribir. Eso va primero.`,
  person: (name: string, occupation: string): Text =>
    occupation === '' ? text`${strong(name)}` : text`${strong(name)} · ${occupation}`,
  notThanked: (n: number): Text =>
    text`${plural(n, 'Una persona espera', `${n} personas esperan`)} primero tu nota de gracias.`,
  draft: 'Hacer borrador',
  more: (n: number): string => `${n} más`,
  change: 'Cambiarlo',
  undo: 'Aún no lo decido',
  undone: text`De acuerdo: queda abierto otra vez. Tómate tu tiempo.`,
  say: 'Decir lo que decidí',
}
