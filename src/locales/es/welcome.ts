import { command, date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { Words } from '../en/index.ts'

export const welcome: Words['welcome'] = {
  title: text`Hola, soy Askwell`,
  what: text`Te ayudo con entrevistas informativas. Hablas con gente cuyo trabajo te da curiosidad. Te preparo, te ayudo a dar las gracias y guardo tus notas.`,
  kept: text`${strong('Qué guardo:')} lo que escribes aquí, como nombres, fechas y notas. ${command('/ii export')} te lo da todo.`,
  seen: text`${strong('Quién lo ve:')} solo tú. Orientación ve números de todo un grupo, como cuántas charlas hubo. Nunca ven tus notas ni tus nombres. Si les pides ayuda, eso lo ven con tu nombre.`,
  clock: (now: Instant, zone: string): Text =>
    text`${strong('Tu zona horaria:')} ${zone.replaceAll('_', ' ')}, hora de ahora: ${date(now, 'time', zone)}.`,
  noClock: text`${strong('Tu zona horaria:')} aún no la sé, y la necesito para avisarte a tiempo. Escribe ${command('/ii zone')} y una ciudad grande cercana, o pulsa el botón.`,
  sayZone: text`Para cambiarla, escribe ${command('/ii zone')} y una ciudad grande cercana, o pulsa el botón.`,
  noSuchZone: (words: string): Text =>
    text`No conozco una zona horaria para “${words}”. Prueba con una ciudad grande cercana, como ${command('/ii zone Chicago')}.`,
  tested: text`Acabo de enviarte un mensaje de prueba: allí llegarán los avisos.`,
  start: 'Empezar',
  changeZone: 'Cambiar zona horaria',
  changeHours: 'Cambiar horas',
  first: 'Planear mi primera charla',
  setZone: 'Poner mi zona horaria',
  testMessage: text`Este es un mensaje de prueba de Askwell. Si lo puedes leer, los avisos te llegarán aquí.`,
  closed: text`No pude enviarte un mensaje directo, así que los avisos aún no te llegan. Permite mis mensajes directos en tus ajustes de privacidad. Puedes seguir sin ellos; te contesto aquí.`,
  zoneForm: {
    title: 'Tu zona horaria',
    submit: 'Guardar',
    fields: {
      zone: {
        label: 'Tu ciudad o zona horaria',
        hint: 'Una ciudad grande cercana está bien.',
        placeholder: 'Chicago, o Europe/Berlin',
      },
    },
  },
  zoneChanged: (now: Instant, zone: string): Text =>
    text`Guardado. Tu hora de ahora: ${date(now, 'time', zone)} (${zone.replaceAll('_', ' ')}). Tus avisos se movieron también.`,
  ready: text`Todo listo. ¿Con quién te gustaría hablar primero?`,
}
