import type { Problem } from '../../core/fields.ts'
import { type Text, text } from '../../core/text.ts'
import type { Words } from '../en/index.ts'

const sentences: Record<Problem, (field: { maxLength: number }) => Text> = {
  required: () => text`Falta llenar esto.`,
  'too-long': ({ maxLength }) => text`No cabe todo. Usa menos de ${maxLength} caracteres.`,
  'no-letters': () => text`Eso no parece un nombre. Usa letras, por favor.`,
  'no-words': () => text`Aquí no hay nada que leer. Usa letras o números.`,
  'no-reach': () => text`Escribe un correo, un número o un enlace.`,
  'no-phone': () => text`Escribe un número de teléfono, como 555 0134.`,
  choose: () => text`Elige una de estas opciones.`,
  'no-date': () => text`No pude leer una fecha. Prueba con "martes a las 3" o "2 de diciembre 15:00".`,
  'no-time': () => text`Veo el día, pero no la hora. Agrega una, como "15:00".`,
  'in-the-past': () => text`Esa hora ya pasó. ¿Cuándo será?`,
  'in-the-future': () => text`Esa hora aún no llega. ¿Cuándo terminó?`,
  'too-far': () => text`Faltan o pasaron más de dos años. ¿Está bien el año?`,
  'no-zone': () => text`No conozco ese lugar. Prueba con una ciudad grande cercana, o una zona como Europe/Berlin.`,
  'no-minutes': () => text`No pude leer eso. Prueba con "20 min".`,
  'too-many-lines': () => text`Son más de diez líneas. Deja las diez que más importan.`,
  'ends-first': () => text`El final debe ser después del comienzo.`,
  'no-person': () => text`Elige a alguien de la lista.`,
}

const isProblem = (name: string): name is Problem => name in sentences

/** What is wrong with a field, and what to do. */
export const problem: Words['problem'] = (name, field) =>
  isProblem(name) ? sentences[name](field) : text`No pude leer eso. Escríbelo de otra forma, por favor.`
