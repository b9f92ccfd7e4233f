import { strong, text } from '../../core/text.ts'
import type { Policy } from '../../people/policy.ts'
import type { Words } from '../en/index.ts'
import { count } from './count.ts'
import { listed } from './list.ts'
import { settings } from './settings.ts'

const { days: daysField, from, to } = settings.hoursForm.fields
const { '24': _, ...hoursOfDay } = from.options as Readonly<Record<string, string>>

const orOff = (number: number, words: string): string => (number === 0 ? 'no' : words)
const dayNames: Readonly<Record<string, string>> = daysField.options
const hourNames: Readonly<Record<string, string>> = from.options

const resumes: Record<Policy['resume'], string> = {
  home: 'dejarlo en casa',
  case: 'llevarlo por si lo piden',
  always: 'llevarlo siempre',
}

/** Each policy's name, its value in words, and whose advice it is. */
const said: { [Of in keyof Policy]: [label: string, value: (value: Policy[Of]) => string, advice: string] } = {
  minutes: ['Minutos que pedir', (value) => count(value, 'minuto', 'minutos'), 'CCC dice 20, UCSB 30, UNM de 30 a 60.'],
  confirmBefore: ['Confirmar antes', (value) => orOff(value, count(value, 'hora', 'horas')), 'UNM dice unos dos días.'],
  arriveEarly: ['Llegar antes', (value) => count(value, 'minuto', 'minutos'), 'UNM dice de 15 a 20.'],
  resume: ['Currículum', (value) => resumes[value], 'UCSB dice que no hace falta, Pitzer por si acaso, UNM siempre.'],
  peoplePerOccupation: [
    'Personas por trabajo',
    (value) => count(value, 'charla', 'charlas'),
    'CCC dice tres, UCSB más de una. UNM advierte de una o dos.',
  ],
  thanksWithin: [
    'Plazo para agradecer',
    (value) => `${count(value, 'hora', 'horas')} tras el final`,
    'Pitzer dice 24 horas, CCC al momento, UCSB pronto. UCLA pide una carta, UNM una cada vez.',
  ],
  callAfter: ['Llamar sin respuesta', (value) => count(value, 'día', 'días'), 'UCLA y UNM dicen unos días.'],
  keepInTouch: [
    'Seguir en contacto',
    (value) => orOff(value, `cada ${count(value, 'mes', 'meses')}`),
    'UCSB y UCLA dicen de vez en cuando.',
  ],
  allowedHours: [
    'Los avisos pueden llegar',
    ({ days, from: opens, to: closes }) =>
      `${listed([...days].sort((a, b) => a - b).map((day) => dayNames[day]?.slice(0, 3).toLowerCase() ?? ''))}, de ${hourNames[opens]} a ${hourNames[closes]}`,
    'La normal es de Askwell.',
  ],
  digest: [
    'Informe',
    ({ day, hour }) => `${dayNames[day]?.toLowerCase() ?? ''}, ${hourNames[hour]}`,
    'La normal es de Askwell.',
  ],
  keptAfterLeaving: ['Se guarda tras mi salida', (value) => count(value, 'día', 'días'), 'La normal es de Askwell.'],
  smallestGroup: ['Grupo más pequeño', (value) => count(value, 'persona', 'personas'), 'La normal es de Askwell.'],
}

export const valueIn = (of: keyof Policy, policy: Policy, value = said[of][1] as (value: unknown) => string): string =>
  value(policy[of])

export const policies: Words['policies'] = {
  button: 'Reglas',
  title: text`Reglas de tu programa`,
  advice: text`Los nombres son guías de carrera. UCSB, UCLA, UNM, Pitzer y CCC dan cada una su consejo, y no coinciden.`,
  line: (of, policy, isOwn) =>
    text`${strong(`${said[of][0]}:`)} ${valueIn(of, policy)}${isOwn ? ' (tuya)' : ' (la normal)'}. ${said[of][2]}`,
  broken: (all) =>
    text`No puedo leer lo guardado de: ${listed(all.map((of) => said[of][0]))}. Vale la regla normal. Ponla otra vez para arreglarlo.`,
  groups: { talks: 'Charlas', after: 'Tras una charla', hours: 'Horas e informe', data: 'Datos' },
  undo: 'Volver a lo normal',
  keep: 'Dejarlas así',
  willBe: text`Aún no cambia nada. Así quedaría:`,
  becomes: (of, before, after) =>
    text`${strong(`${said[of][0]}:`)} ${valueIn(of, after)} (ahora ${valueIn(of, before)})`,
  moves: (people) =>
    people === 0
      ? text`Nadie tiene avisos planeados, así que ninguno se mueve.`
      : text`Esto puede mover los avisos de ${people === 1 ? 'una persona' : `hasta ${people} personas`}.`,
  movesNone: text`Ningún aviso se mueve.`,
  saved: text`Listo: así queda desde ahora.`,
  same: text`Ya era así, y nada cambió.`,
  range: (least, most) => text`Escribe un número entero de ${least} a ${most}.`,
  forms: {
    talks: {
      title: 'Reglas de las charlas',
      submit: 'Ver antes',
      fields: {
        minutes: {
          label: 'Cuánto tiempo pedir',
          options: Object.fromEntries([15, 20, 30, 45, 60].map((minutes) => [minutes, `${minutes} minutos`])),
        },
        confirmBefore: { label: '¿Cuántas horas antes confirmar?', hint: 'De 0 a 168; 0 es no. Lo normal es 48.' },
        arriveEarly: { label: '¿Cuántos minutos antes llegar?', hint: 'De 0 a 60. Lo normal es 15.' },
        resume: {
          label: '¿Y el currículum?',
          options: { home: 'Dejarlo en casa', case: 'Llevarlo por si lo piden', always: 'Llevarlo siempre' },
        },
        peoplePerOccupation: { label: 'Charlas por cada tipo de trabajo', hint: 'De 2 a 10. Lo normal es 3.' },
      },
    },
    after: {
      title: 'Reglas tras la charla',
      submit: 'Ver antes',
      fields: {
        thanksWithin: { label: '¿En cuántas horas agradecer?', hint: 'De 4 a 168. Lo normal es 24.' },
        callAfter: { label: '¿Tras cuántos días llamar?', hint: 'De 1 a 30, sin respuesta. Lo normal es 5.' },
        keepInTouch: { label: 'Seguir en contacto: meses', hint: 'De 0 a 24; 0 es no. Lo normal es 3.' },
      },
    },
    hours: {
      title: 'Horas e informe',
      submit: 'Ver antes',
      fields: {
        days: { label: 'Los avisos pueden llegar', options: daysField.options },
        from: { label: 'Desde', options: from.options },
        to: { label: 'Hasta', options: to.options },
        digestDay: { label: 'Día del informe', options: daysField.options },
        digestHour: { label: 'Hora del informe', options: hoursOfDay },
      },
    },
    data: {
      title: 'Reglas de los datos',
      submit: 'Ver antes',
      fields: {
        smallestGroup: { label: 'Grupo más pequeño con cifras', hint: 'De 2 a 50 personas. Lo normal es 5.' },
        keptAfterLeaving: { label: 'Días que se guarda tras mi salida', hint: 'De 1 a 3650. Lo normal es 90.' },
      },
    },
  },
}
