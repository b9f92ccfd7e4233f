import { text } from '../../core/text.ts'
import type { Words } from '../en/index.ts'

export const exported: Words['exported'] = {
  title: text`Todo lo que guardo de ti`,
  hint: text`Es un archivo JSON: lo abre cualquier editor de texto.`,
  file: 'askwell-datos.json',
  pointer: text`Lo envié a nuestros mensajes directos.`,
  closed: text`No pude enviarte un mensaje directo, y el archivo debe ser privado. Permite mis mensajes directos y pídelo otra vez.`,
}
