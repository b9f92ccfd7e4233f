import { type Text, text } from '../../core/text.ts'
import type { Words } from '../en/index.ts'
import { plural } from './count.ts'

export const trouble: Words['trouble'] = {
  useIt: 'Usarlo',
  change: 'Cambiar',
  notSaved: text`No pude guardar eso ahora, y nada quedó guardado. Prueba otra vez en un minuto: lo que escribiste sigue aquí.`,
  savedOnly: text`Lo que escribiste está guardado, pero después algo falló de mi lado. Usa el comando otra vez en un minuto para seguir.`,
  youWrote: text`Lo que escribiste:`,
  broke: text`Algo falló de mi lado, y no cambió nada. Prueba otra vez en un minuto.`,
  busy: text`Tengo mucho trabajo ahora, y no cambió nada. Prueba otra vez en un minuto.`,
  untold: text`No pude ver ahora si eres de este espacio, así que no guardé nada. Prueba otra vez en un minuto.`,
  guest: text`Askwell es para miembros de este espacio, y aquí estás de visita. No guardé nada de esto. Un admin del espacio puede hacerte miembro.`,
  unknownButton: text`Ese botón es de un mensaje viejo, y lo que abría cambió, ya no está o es de otra persona.`,
  oldForm: text`Ese formulario es de antes de que me renovaran, así que no pude guardarlo. Ábrelo otra vez. Esto es lo que escribiste, para copiarlo:`,
  unknownForm: text`Ya no sé para qué era ese formulario, así que no pude guardarlo. Empieza otra vez; nada más cambió.`,
  gone: text`No encontré esa charla. Puede que haya cambiado.`,
  closed: text`No pude enviarte un mensaje directo, así que va aquí. Si cerraste mis mensajes directos, ábrelos, por favor: los avisos llegan allí.`,
  invalid: (problems: number): Text =>
    text`Ya casi: ${plural(problems, 'una respuesta necesita', `${problems} respuestas necesitan`)} otra mirada.`,
  draft: text`Esto es lo que escribiste antes. Aún no está guardado.`,
  fixIt: 'Corregirlo',
  understood: (dates: number): Text =>
    text`Aún no se guardó nada. ${plural(dates, 'Leí la fecha así. ¿Está bien?', 'Leí las fechas así. ¿Están bien?')}`,
  saveIt: 'Guardarlo',
  saved: text`Guardado, tal como se ve.`,
  openHomeButton: 'Abrir mi resumen',
}
