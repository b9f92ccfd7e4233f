import { command, text } from '../../core/text.ts'
import type { Stage } from '../../people/member.ts'
import type { Words } from '../en/index.ts'

const stages: Record<Stage, string> = {
  first: 'Primer o segundo año',
  middle: 'A mitad de la carrera',
  final: 'Último año',
  graduate: 'Posgrado',
  alumnus: 'Ya terminé mis estudios',
  changer: 'Cambio de carrera',
}

export const profile: Words['profile'] = {
  stages,
  form: {
    title: 'Sobre ti',
    submit: 'Guardar',
    intro: text`Para que los borradores digan quién eres. Lo cambias cuando quieras con ${command('/ii profile')}.`,
    fields: {
      name: { label: 'Tu nombre', hint: 'Como firmas un correo.' },
      school: { label: 'Escuela o programa', placeholder: 'Riverside College' },
      stage: { label: '¿En qué punto estás?', options: stages },
      field: { label: 'Tu carrera, o tu campo hasta ahora', placeholder: 'Estadística' },
      interests: {
        label: '¿Qué te da curiosidad?',
        placeholder: 'Los datos en la salud pública',
        hint: 'Unas palabras: se usan en los borradores.',
      },
    },
  },
  saved: text`Guardado. Tus próximos borradores lo usarán.`,
}
