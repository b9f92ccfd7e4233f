import { command, date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { Words } from '../en/index.ts'
import { plural } from './count.ts'
import { listed } from './list.ts'

export const counsel: Words['counsel'] = {
  ask: 'Pedir ayuda a orientación',
  form: {
    title: 'Pedir ayuda',
    submit: 'Enviar',
    fields: {
      words: {
        label: '¿Qué te ayudaría?',
        placeholder: 'Escribí a tres personas y nadie contesta.',
        hint: 'Orientación ve tu nombre y estas palabras, nada más.',
      },
    },
  },
  nobody: text`Tu programa aún no tiene a nadie en orientación aquí. Quien lo dirige puede nombrar a alguien con ${command('/ii-program')}.`,
  asked: text`Orientación ya lo puede ver, con tu nombre. Te van a responder directamente.`,
  notCounselor: (counselors: readonly string[]): Text =>
    counselors.length === 0
      ? text`Esto es para orientación, y tu programa aún no tiene a nadie aquí.`
      : text`Esto es para quienes orientan en tu programa: ${listed(counselors)}.`,
  requests: (open: number): Text =>
    open === 0
      ? text`Nadie espera ayuda`
      : text`${plural(open, 'Una persona pidió ayuda', `${open} pedidos de ayuda`)}`,
  request: (name: string, at: Instant): Text => text`${strong(name || 'Alguien')} · ${date(at, 'near')}`,
  private: text`Solo orientación ve esto. Responde tú a la persona y después pulsa el botón.`,
  answered: 'Ya respondí',
  noted: text`Anotado como respondido.`,
  gone: text`Ese pedido ya tiene respuesta.`,
  reportTitle: text`Las últimas doce semanas`,
  reportHint: (smallest: number): Text =>
    text`Una tabla para cualquier hoja de cálculo: números por semana y grupo, sin nombres. Los grupos de menos de ${smallest} personas no muestran cifras.`,
  file: 'askwell-informe.csv',
  columns: [
    'Semana del',
    'Grupo',
    'Personas ahora',
    'Activas',
    'Charlas hechas',
    'Notas de gracias por enviar',
    'Gracias a tiempo',
    'Atrasadas al final',
  ],
}
