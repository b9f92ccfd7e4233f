import { strong, type Text, text } from '../../core/text.ts'
import type { Words } from '../en/index.ts'
import { plural } from './count.ts'
import { quoted } from './quoted.ts'

export const gotjob: Words['gotjob'] = {
  form: {
    title: 'Conseguiste el trabajo',
    submit: 'Guardar',
    fields: {
      words: { label: '¿Qué trabajo, y dónde?', placeholder: 'Analista de datos en Engine Works' },
      starts: { label: '¿Cuándo empiezas?', placeholder: 'en enero' },
    },
  },
  congratulations: text`Bien hecho: es obra tuya, y otros te ayudaron. Cuéntales mientras es noticia.`,
  title: text`Tu nuevo trabajo`,
  job: (words: string): Text => text`Lo conseguiste: ${quoted(words)}`,
  toTell: (n: number): Text => text`${plural(n, 'A una persona le gustaría', `A ${n} personas les gustaría`)} saberlo:`,
  person: (name: string): Text => text`${strong(name)}`,
  lead: (name: string, contact: string): Text => text`${strong(name)} · te habló de ${contact}`,
  nobody: text`Aún no anotaste ninguna charla, así que no hay nadie en mi lista.`,
  allTold: text`Todos en mi lista lo saben. Tu red empieza aquí: sigue en contacto.`,
  toldOnes: (names: string): Text => text`Ya lo saben: ${names}`,
  draft: 'Hacer borrador',
  told: 'Ya le conté',
  more: (n: number): string => `${n} más`,
  marked: (name: string): Text => text`Anotado: ${name} ya lo sabe.`,
  unmarked: (name: string): Text => text`De acuerdo: ${name} aún no lo sabe.`,
  notYet: 'Aún no',
  change: 'Cambiarlo',
  undo: 'Al final no hubo trabajo',
  undone: text`De acuerdo: lo retiré. A quién se lo contaste queda anotado en su charla.`,
  tell: 'Contar de un trabajo',
}
