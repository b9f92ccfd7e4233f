import { command, strong, type Text, text } from '../../core/text.ts'
import type { Role } from '../../people/member.ts'
import type { Words } from '../en/index.ts'
import { cohortName } from './cohort.ts'
import { count } from './count.ts'
import { listed } from './list.ts'

const roles: Record<Role, string> = { counselor: 'orientación', admin: 'admin del programa' }

export const program: Words['program'] = {
  command: 'Para admins del programa: orientación y grupos',
  takes: '¿Qué te gustaría hacer?',
  shortcut: 'Dirigir el programa',
  title: (name: string): Text => text`${name}`,
  joined: (place: string): Text =>
    place === ''
      ? text`Me agregaron a tu servidor. Lo que sigue:`
      : text`Me agregaron a ${strong(place)}. Lo que sigue:`,
  joinedNext: [
    text`Escribe ${command('/ii-program')} allí. Pasas a ser admin del programa, y puedes nombrar orientación y grupos.`,
    text`Di a tus estudiantes que escriban ${command('/ii')}. Lo que escriben es solo para sus ojos.`,
    text`Los avisos llegan por mensaje directo. Deja que los miembros de tu servidor los reciban.`,
  ],
  claimed: text`Ahora eres admin de este programa.`,
  notAdmin: (admins: readonly string[]): Text =>
    admins.length === 0
      ? text`Esto es para admins del programa. Quien dirige este lugar es el primero: que use el comando una vez.`
      : text`Esto es para admins del programa: ${listed(admins)}.`,
  peopleTitle: text`${strong('Personas')}`,
  person: (name: string, has: readonly Role[]): Text =>
    text`${name || 'Alguien que aún no me conoce'} · ${has.map((role) => roles[role]).join(', ')}`,
  cohortsTitle: text`${strong('Grupos')}`,
  cohort: (name: string, members: number): Text => text`${cohortName(name)} · ${count(members, 'persona', 'personas')}`,
  counselorButton: 'Nombrar orientación',
  back: 'Volver al programa',
  cohortButton: 'Nombrar el grupo de este canal',
  cohortHint: text`Un grupo es de un canal: usa allí este comando y pulsa "Nombrar el grupo de este canal". Quien me da un comando en ese canal está en él.`,
  counselorForm: {
    title: 'Nombrar orientación',
    submit: 'Guardar',
    fields: { who: { label: '¿Quién?', hint: 'Recibe el resumen de la semana: números, sin notas ni nombres.' } },
  },
  cohortForm: {
    title: 'El grupo de este canal',
    submit: 'Guardar',
    fields: { name: { label: 'Su nombre', placeholder: 'Grupo de otoño' } },
  },
  appointed: text`Listo. Recibirá el resumen por mensaje directo una vez por semana.`,
  created: (name: string): Text => text`Ahora los estudiantes de este canal son el grupo ${strong(name)}.`,
  noChannel: text`Un grupo es de un canal. Usa ${command('/ii-program')} en el canal que le toca.`,
}
