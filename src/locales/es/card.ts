import { type Text, text } from '../../core/text.ts'
import type { Words } from '../en/index.ts'
import { count, plural } from './count.ts'

export const card: Words['card'] = {
  chooseMusts: 'Elegir las claves',
  swap: 'Cambiar algunas',
  addOwn: 'Agregar una mía',
  backToBot: 'Volver a las del bot',
  done: 'Listo',
  must: (question: string): string => `Clave: ${question}`,
  mustsTitle: (name: string): Text => text`Preguntas clave para ${name}`,
  mustsHint: text`Pulsa una pregunta para marcarla, o para quitar la marca. Tres como máximo.`,
  tooManyMusts: text`Tres preguntas clave son suficientes. Primero quita la marca de una.`,
  noRoom: (minutes: number): Text =>
    text`No cabe en ${count(minutes, 'minuto', 'minutos')} junto a las otras claves. Por eso quedó como estaba.`,
  swapTitle: (name: string): Text => text`Cambiar preguntas para ${name}`,
  swapHint: text`Pulsa una pregunta y otra toma su lugar.`,
  noOther: text`No hay otra pregunta tan corta como esa. Por eso se queda.`,
  ownForm: {
    title: 'Mi propia pregunta',
    submit: 'Agregar',
    fields: {
      words: {
        label: '¿Qué te gustaría preguntar?',
        placeholder: '¿Qué le habría gustado saber a mi edad?',
        hint: 'Con qué, cómo o por qué, la gente se anima a hablar.',
      },
    },
  },
  tooManyOwn: (question: string): Text =>
    text`Cinco preguntas tuyas son lo máximo en una ficha. Cambia una y luego agrega esta: ${question}`,
  noRoomForOwn: (minutes: number, opening: number, question: string): Text =>
    text`No cabe en ${count(minutes, 'minuto', 'minutos')} junto a las claves, tus propias preguntas y ${opening} minutos para la presentación. Quita una marca y luego agrega esta: ${question}`,
  closed: {
    'yes-no': (question: string): Text =>
      text`“${question}” se contesta con sí o no. Empieza con qué, cómo o por qué, y te contarán más.`,
    'look-up': (question: string): Text =>
      text`“${question}” se puede buscar antes. Pregunta qué opina de eso, y sabrás algo nuevo.`,
  },
  leftTitle: (name: string): Text => text`Lo que no llegaste a preguntar a ${name}`,
  leftHint: text`Pulsa cada pregunta que quedó. Las pongo en tu nota de gracias.`,
  left: (question: string): string => `Quedó: ${question}`,
  again: (n: number): Text =>
    text`${plural(n, 'La pregunta que quedó la última vez va primero en la ficha.', `Las ${n} preguntas que quedaron la última vez van primero en la ficha.`)}`,
  leftButton: 'Preguntas que quedaron',
  nothingLeft: text`No queda ninguna.`,
  leftDone: {
    open: (n: number, asked: number): Text =>
      n === asked
        ? text`Tu nota de gracias hace ${plural(n, 'esta pregunta', 'estas dos preguntas')}:`
        : text`Tu nota de gracias hace ${plural(asked, 'la primera', 'las dos primeras')} de estas ${n}, y pide permiso para enviar ${plural(n - asked, 'la otra', 'las otras')}:`,
    written: (n: number): Text =>
      text`Tu nota de gracias la escribiste tú. Agrega ${plural(n, 'esta', 'estas')} si quieres:`,
    program: (n: number): Text =>
      text`Tu nota de gracias usa las palabras de tu programa. Agrega ${plural(n, 'esta', 'estas')} si no está${plural(n, '', 'n')}:`,
    sent: (n: number): Text =>
      text`Tu nota de gracias ya salió. Pregunta ${plural(n, 'esta', 'estas')} cuando vuelvas a escribir:`,
  },
}
