import { begins } from './begin.ts'
import type { Closedness } from './index.ts'

// Without accents.
/** Words that ask openly: a question with one of them in front is not answered by yes or no. */
const OPENLY =
  /^(?:(?:de|en|con|a|para|por|desde|hasta|hacia|sobre|segun|cada|entre|contra) )?(?:que|como|cual|cuales|quien|quienes|cuanto|cuanta|cuantos|cuantas|donde|adonde|cuando)\b/

/** Words that lead to a question, with a comma or without. */
const ASIDE =
  /^(?:y|o|pero|entonces|bueno|pues|ahora|oiga|oye|mire|hola|disculpe|perdon|a ver|tambien|ademas|sinceramente|honestamente|francamente|en general|por curiosidad|(?:en|a) (?:su|tu) (?:opinion|juicio|experiencia|parecer)|segun usted|si me permite|de verdad)[,:;]? /
/** A beginning up to a comma or a colon. */
const LEAD = /^(?:[^,:;]{1,80})[,:;]+ (?:y |pero |entonces )?/

const TELL =
  '(?:contar|decir|explicar|hablar|describir|compartir|comentar|platicar|mostrar|ensenar|dar|nombrar|recomendar|sugerir|aconsejar|comparar|ayudar)(?:me|nos)?'
/** What asks politely for what follows it. */
const POLITE = [
  new RegExp(
    `^(?:me |nos )?(?:podria|podrias|puede|puedes|podrian|quisiera|querria|quiere|quieres|le importaria|te importaria|le molestaria|te molestaria|seria tan amable de|seria posible|tendria inconveniente en|estaria dispuest[oa] a) (?:por favor )?${TELL}\\b`,
  ),
  /^(?:(?:le |te |les )?(?:puedo|podria|podriamos|quisiera|quiero)|me permite|me permites|se puede) (?:hacerle una pregunta:?|preguntar(?:le|te|les)?|saber)\b[,:]?/,
  /^(?:me (?:gustaria|encantaria|interesa|interesaria) (?:saber|preguntarle|preguntarte|conocer)|me pregunto)\b[,:]?/,
  /^(?:sabe|sabes|recuerda|recuerdas) (?=(?:(?:de|en|con|a|para|por) )?(?:que|como|cual|quien|cuanto|cuantos|cuando|donde|si)\b)/,
  /^(?:me (?:cuenta|cuentas|dice|dices|explica|explicas|describe|habla|hablas|comparte|comenta)|cuenteme|cuentame|hableme|hablame|describame|describeme|expliqueme|explicame|digame|dime|diga|platiqueme|comparta)\b[,:]?/,
]

/** Before the verb: who, no, already, ever. */
const BEFORE =
  /^(?:(?:usted|ustedes|tu|el|ella|no|ya|aun|todavia|siempre|nunca|tambien|alguna vez|hoy|aqui|ahora|realmente|de verdad|normalmente|a menudo)[, ] ?(?=\p{L}))*/u
/** What a verb stands behind, where it is not an article. */
const CLITIC = /^(?:se|le|te|les|nos|me|os|se le|se lo|se la) \p{L}+/u
const VERB =
  /^(?:es|son|eres|era|eran|fue|esta|estan|estas|estaba|hay|habia|hubo|tiene|tienes|tienen|tenia|tuvo|tuviste|trabaja|trabajas|trabajan|puedo|puede|puedes|pueden|podemos|podria|podrias|debe|debes|deben|deberia|debo|hace|haces|hacen|hizo|hiciste|gusta|gustan|gusto|viaja|viajas|viajan|estudio|estudiaste|necesita|necesitas|necesito|vale|merece|sirve|existe|existen|usa|usas|usan|va|vas|van|voy|quiere|quieres|cree|crees|piensa|piensas|recomienda|recomiendas|ha|has|han|sabe|sabes|requiere|permite|paga|pagan|gana|ganan|ofrece|ofrecen|contrata|contratan|importa|importan|cuesta|cuestan|exige|exigen|da|dan|suele|suelen|conviene|cambia|cambio|sigue|siente|vive|ayuda|queda|quedan|tengo|tendria|soy|\p{L}{2,}(?:a|e|i)ria[sn]?|\p{L}{2,}(?:aste|iste|aron|ieron)) /u
/** Begins what is named rather than done. */
const NAMED =
  /^(?:su|sus|mi|mis|el|la|lo|los|las|un|una|unos|unas|algun|alguna|algunos|algunas|algo|alguien|otro|otra|otros|otras|mas|menos|mejor|peor|ningun|ninguna|este|estos|estas|ese|esa|esos|esas|eso|esto|todo|toda|todos|todas|cada|mucho|mucha|muchos|muchas|uno|nada|nadie|para|de|en|con|por|sin|sobre|desde|hasta|tras|entre|si|\p{L}+(?<!m)os|\p{L}+cion(?:es)?|\p{L}+dad(?:es)?)\b/u

/** "Le gusta, ¿verdad?": a statement that only waits for a yes. */
const TAGGED = /(?:^|, )(?:verdad|no|cierto|si|no es cierto|no es asi)$/
/** "… y por qué": what comes after it lets them talk. */
const AND_WHY =
  /[, ](?:y|o|e)(?:,? si es asi,?)? (?:(?:de|en|a|para|por|con) )?(?:que|como|cual|cuales|quien|cuando|donde|cuanto)\b/
/** One or the other is no yes or no. */
const EITHER = / (?:o|u) (?!no\b|algo\b)/

const FIRM = '(?:empresa|compania|organizacion|firma|institucion|agencia|negocio)'
const PAPER =
  '(?:titulo|titulos|titulacion|carrera|carreras|estudios|grado|certificado|certificados|certificacion|licencia|diploma|requisitos)'
const NEED =
  '(?:(?:se )?(?:necesito|necesita|necesitan|requiere|requieren|pide|piden|exige|exigen)|hace falta|hacen falta|hay que tener|debo tener|tengo que tener|es necesari[oa]|son necesari[oa]s|es obligatori[oa])'
const PAY = '(?:salario|sueldo|pago|ingreso|salarios|sueldos)'
const LOOKED_UP = [
  /\b(?:cuando|en que ano|que ano) (?:se )?(?:fundo|fundaron|creo|abrio|empezo|nacio)\b/,
  /\bcuant[ao]s (?:\S+ ){0,3}(?:empleados|personas trabajan|oficinas|sedes|sucursales|clientes)\b/,
  new RegExp(`\\bcuantos anos tiene (?:su|tu|la|el|esta) ${FIRM}\\b`),
  /\bdonde (?:esta|estan|queda|quedan) (?:su|sus|tu|tus|la|las|el) (?:\S+ ){0,2}(?:sede|oficinas?|empresa|compania|ubicad[ao]s?)\b/,
  /\bdonde (?:esta|estas|estan) (?:usted |ustedes )?(?:ubicad|basad|radicad)[oa]s?\b/,
  /^(?:(?:en|desde) )?donde (?:vive|vives|trabaja|trabajas)(?: usted)?$/,
  /^(?:en )?(?:donde|que universidad) (?:estudio|estudiaste)(?: usted)?$/,
  /\bquien(?:es)? (?:es|son) (?:su|sus|tu|tus|el|la|los) (?:\S+ ){0,2}(?:director|directora|fundador|fundadores|presidente|presidenta|competidores|competencia|jefe|jefa)\b/,
  new RegExp(`\\ba que se dedica (?:su|tu|la|esta) ${FIRM}\\b`),
  new RegExp(`\\bque (?:hace|vende|produce|fabrica) (?:su|tu|la|esta) ${FIRM}\\b`),
  /\bque (?:productos|servicios) (?:ofrece|vende|tiene)/,
  /\bque significa\b(?! para)/,
  /\bcual es (?:su|tu|la|el) (?:\S+ ){0,2}(?:pagina|sitio|direccion|mision|telefono|correo|cargo)\b/,
  // A title, as any page on careers tells of it.
  /\b(?:que hace|a que se dedica) una? (?!buen |buena )(?:\S+ ){0,2}\S+$/,
  /\b(?:que hacen|a que se dedican) (?:los|las) (?!demas|otros|otras|que|mejores)\S+$/,
  /\bque es una? (?!(?:buen|buena|mal|mala|dia|semana|gran|buena)\b)(?:\S+ )?\S+$/,
  new RegExp(
    `\\b(?:cual|cuanto) es (?:el|la|su) ${PAY} (?:promedio|medio|inicial|normal|tipico|habitual|de una?|de los|de las|para)\\b`,
  ),
  /\bcuanto (?:se )?(?:gana|cobra|ganan|cobran) (?:un|una|los|las|el|la|de promedio|en promedio)\b/,
  new RegExp(`\\b(?:que|cual|cuales) (?:\\S+ ){0,2}?${PAPER} ${NEED}`),
  /\bcuales son los (?:requisitos|prerrequisitos)\b/,
  /\bcuanto (?:dura|duran|tarda) (?:el|la|los|las|una?) (?:\S+ ){0,1}(?:carrera|formacion|grado|curso|master|maestria|programa|licenciatura|practicas|certificacion)\b/,
]

/** Without a clause before the comma, where what comes after it asks and this does not. */
const withoutLead = (asked: string): string => {
  if (OPENLY.test(asked) || TAGGED.test(asked) || isDone(asked)) return asked
  const rest = asked.replace(LEAD, '')
  return OPENLY.test(rest) || isDone(rest) || POLITE.some((pattern) => pattern.test(rest)) ? rest : asked
}
const LEADS = { aside: ASIDE, polite: POLITE, withoutLead }

/** Whether it begins with a verb, as far as rules can tell: most questions for a yes or no do. */
const isDone = (asked: string): boolean => {
  const from = `${asked.replace(BEFORE, '')} `
  return VERB.test(from) || CLITIC.test(from)
}

/** Whether a verb stands somewhere in what is not a clause of its own. */
const hasVerb = (asked: string): boolean => {
  const [main = ''] = asked.split(/ (?:que|para|quien|donde|cuando) /)
  const words = main.split(' ')
  const from = words.map((_, i) => `${words.slice(i).join(' ')} `).slice(1)
  return from.some((rest) => VERB.test(rest) || CLITIC.test(rest))
}

/** `question` is one, in small letters and without marks; `marked`: it stood behind the mark that only Spanish has. */
export const es = (question: string, marked: boolean): Closedness | undefined => {
  const { asked, politely } = begins(question, LEADS)
  if (OPENLY.test(asked)) {
    if (/, y (?:por que|como|que)\b/.test(asked)) return undefined
    return LOOKED_UP.some((pattern) => pattern.test(asked)) ? 'look-up' : undefined
  }
  if (AND_WHY.test(asked)) return undefined
  if (politely) return /^si /.test(asked) || isDone(asked) ? 'yes-no' : undefined
  if (TAGGED.test(asked)) return marked ? 'yes-no' : undefined
  const waitsForYes = isDone(asked) || (marked && (NAMED.test(asked.replace(BEFORE, '')) ? hasVerb(asked) : true))
  return waitsForYes && !EITHER.test(asked) ? 'yes-no' : undefined
}
