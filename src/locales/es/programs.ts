import { strong, type Text, text } from '../../core/text.ts'
import type { Words } from '../en/index.ts'

export const programs: Words['programs'] = {
  which: text`Estás en más de un programa. ¿Para cuál es esto?`,
  nameless: 'Un programa sin nombre',
  now: (name: string): Text => text`Esto es sobre ${strong(name)}.`,
  another: 'Otro programa',
}
