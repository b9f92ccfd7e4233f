import { strong, type Text, text } from '../../core/text.ts'
import type { Words } from '../en/index.ts'
import { said as english } from '../en/said.ts'
import type { Reading } from '../reading.ts'

const TALK = '(?:charla|llamada|reunion|reunión|conversacion|conversación|entrevista|cita|platica|plática|cafe|café)'
const ONE = '(?: (?:una?|la|el|mi|otra|otro|nueva|como|cómo|fue|me))*'

const reading: Reading = {
  before:
    /^(?:(?:por favor|hola|buenas|oye|askwell|ok|vale|puedes|podrías|podrias|me puedes|me podrías|puedo|quiero|quisiera|necesito|tengo que|debo|me gustaría|me gustaria|ayúdame a|ayudame a|vamos a|recuérdame|recuerdame|déjame|dejame)[ ,:]+)+/i,
  after:
    /[\s,]+(?:de )?(?:por favor|hoy|ayer|mañana|anoche|ahora|ahorita|recién|pronto|otra vez|de nuevo|gracias|esta (?:mañana|tarde|noche|semana)|la semana pasada|(?:el )?(?:próximo |pasado )?(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)(?: pasado)?)$/i,
  noName:
    /^(?:tú|tu|usted|ustedes|el|la|los|las|lo|le|les|ese|esa|eso|este|esta|esto|todo|toda|todos|todas|cada|alguien|un|una|muy|para|por|que|qué|mí|mi|me|él|ella|ellos|ellas|de|más|mas|no|sí|si)(?![\p{L}])/iu,
  wants: [
    ['owed', /^a qui[eé]n(?:es)? (?:le |les )?(?:debo|tengo que|falta|me falta)(?: dar| agradecer| las| gracias)*/i],
    ['owed', /^(?:muchas |mis |las )?(?:gracias|agradecimientos?|notas? de gracias)(?: pendientes)?$/i],
    [
      'due',
      /^qu[eé] (?:(?:me|nos) )?(?:toca|falta|sigue|viene|hay|queda|debo hacer|tengo que hacer|tengo pendiente)(?![\p{L}])/iu,
    ],
    [
      'due',
      /^(?:(?:ver |mostrar |muéstrame |muestrame )?(?:lo que (?:me )?(?:toca|falta)|pendientes?|mi resumen|resumen|inicio|mis charlas))(?![\p{L}])/iu,
    ],
    [
      'pause',
      /^(?:pausa|pausar|para$|para ya|detente|silencio|cállate|callate|déjame en paz|dejame en paz|descanso|no más (?:avisos|mensajes)|no mas (?:avisos|mensajes))(?![\p{L}])/iu,
    ],
    [
      'settings',
      /^(?:cambiar )?(?:mis |mi |las |los |la |el )?(?:ajustes|preferencias|configuración|configuracion|horas|horario|zona horaria|idioma|lengua|avisos)(?![\p{L}])/iu,
    ],
    [
      'settings',
      /^(?:reanudar|seguir con los avisos)(?![\p{L}])|^(?:cambiar |mi |el |in |en )*(?:language|idioma|spanish|espa[nñ]ol|english|ingl[eé]s)$/iu,
    ],
    ['profile', /^(?:cambiar )?(?:mi )?perfil$|^sobre mí$|^sobre mi$/i],
    ['export', /^exportar(?![\p{L}])|^(?:descargar|envíame|enviame|dame) (?:todos )?mis datos$/iu],
    [
      'log',
      new RegExp(
        `^(?:registrar|registra|anotar|anota|apuntar|apunta)(?![\\p{L}])${ONE}(?: ${TALK}(?![\\p{L}]))?(?: (?:con|a|de|sobre)(?![\\p{L}]))?(?<who>.*)$`,
        'iu',
      ),
    ],
    ['log', /^(?:ya )?(?:hablé|hable|platiqué|platique|charlé|charle|me reuní|me reuni|estuve) (?:con )?(?<who>.+)$/i],
    ['log', new RegExp(`^(?:ya )?tuve (?:una?|mi|la|el) (?:${TALK}|almuerzo) con (?<who>.+)$`, 'iu')],
    [
      'thanks',
      /^(?:ya )?(?:(?:le )?(?:di|envié|envie|mandé|mande|escribí|escribi) (?:las |la nota de |mi nota de )?gracias a|(?:le )?agradecí a|(?:le )?agradeci a) (?<who>.+)$/i,
    ],
    ['thanks', /^(?:ya )?(?:la|lo) (?:envié|envie|mandé|mande)$|^(?:ya )?(?:envié|envie|mandé|mande) la nota$/i],
    [
      'prep',
      new RegExp(
        `^(?:preparar|prepara|prepárame|preparame|planear|planea|planificar|agendar|agenda|organizar)(?![\\p{L}])${ONE}(?: ${TALK}(?![\\p{L}]))?(?: (?:con|a|para)(?![\\p{L}]))?(?<who>.*)$`,
        'iu',
      ),
    ],
    ['prep', /^(?:hablar|charlar|platicar|reunirme) con (?<who>.+)$/i],
    [
      'thanks',
      /^(?:(?:escribir|escribe|hacer|haz|enviar|envía|envia|dar|darle|da|dale|decir) )?(?:una |la |mi |las )?(?:nota de )?gracias(?: (?:a|para))(?<who>.+)$/i,
    ],
    ['thanks', /^agradecer(?: a)? (?<who>.+)$/i],
    [
      'people',
      /^(?:a qui[eé]n(?:es)? conozco|(?:mi )?gente|personas a quienes preguntar|lluvia de ideas)(?![\p{L}])/iu,
    ],
    ['add', /^(?:agrega|agregar|añade|añadir) (?:a )?(?<who>.+)$/i],
    [
      'add',
      /^conozco a (?!(?:nadie|poc[ao]s?|much[ao]s?|vari[ao]s|algun[ao]s?|algún|alguien|tod[ao]s?|casi|bastantes?|un|una|unos|unas|la|los|las|ti|usted|ustedes|él|ella)(?![\p{L}]))(?<who>.+)$/iu,
    ],
    [
      'help',
      /^(?:ayuda|ayúdame|ayudame|\?|¿?qué puedes|¿?que puedes|¿?cómo funciona|¿?como funciona|comandos?$|menú$|menu$)/i,
    ],
    [
      'hello',
      /^(?:(?:hola|buenas|buenos días|buenos dias|buenas tardes|buenas noches|hey)(?: askwell)?|ok|vale|bien|genial|perfecto|listo|entendido|sí|si|no)$/i,
    ],
    ['remind', /^(?:recordar|recuérdame|recuerdame|recordatorios?|avísame|avisame)(?![\p{L}])/iu],
    // Whoever reads Spanish may still type what the commands are called.
    ...english.reading.wants,
  ],
}

const names: Record<'log' | 'prep' | 'thanks', (name: string) => Text> = {
  log: (name) => text`Anotar la charla con ${strong(name)}`,
  prep: (name) => text`Preparar una charla con ${strong(name)}`,
  thanks: (name) => text`Dar las gracias a ${strong(name)}`,
}

export const said: Words['said'] = {
  unnamed: { person: 'alguien', group: 'un grupo', channel: 'un canal' },
  reading,
  about: names,
  nobody: { log: text`Anotar una charla`, prep: text`Planear una charla`, profile: text`Lo que sé de ti` },
  open: { log: 'Anotarla', prep: 'Preparar', thanks: 'Hacer borrador', profile: 'Abrir', form: 'Abrir el formulario' },
  reminders: text`Los avisos llegan solos, de lo que planeas y anotas. Planea una charla y te aviso a tiempo.`,
  overview: 'Mi resumen',
  hello: text`Aquí estoy. ¿Qué te gustaría hacer?`,
  unknown: text`No sé bien qué quieres decir. Prueba “anotar Ada”, “preparar Ben” o “qué toca”, o pulsa un botón:`,
}
