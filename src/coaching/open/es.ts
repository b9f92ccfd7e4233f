import type { Closedness } from './index.ts'

// Without accents, and without the opening mark.
/** Words that ask openly: a question with one of them in front is not answered by yes or no. */
const OPENLY =
  /^(?:(?:y|pero|entonces|bueno),? )?(?:(?:de|en|con|a|para|por|desde|hasta|sobre) )?(?:que|como|cual|cuales|quien|quienes|cuanto|cuanta|cuantos|cuantas|donde|cuando|por que)\b/
const YES_NO =
  /^(?:(?:y|pero|entonces|bueno),? )?(?:usted |tu |ustedes |se |te |le |les |lo |la |alguna vez |hay que )*(?:es|son|eres|era|fue|esta|estan|estas|estaba|hay|habia|tiene|tienes|tienen|tuvo|tuviste|trabaja|trabajas|trabajan|puedo|puede|puedes|pueden|podria|podrias|debe|debes|deberia|debo|hace|haces|hizo|hiciste|le gusta|gusta|gustan|gusto|viaja|viajas|estudio|estudiaste|necesita|necesitas|necesito|vale|sirve|existe|existen|usa|usas|va|vas|quiere|quieres|cree|crees|piensa|piensas|recomienda|recomiendas|ha|has|han|sabe|sabes|requiere|permite|paga|pagan) (?!(?:contarme|describir|explicar|hablarme|decirme|compartir))/

const LOOKED_UP = [
  /\b(?:cuando|en que ano|que ano) (?:se )?(?:fundo|fundaron|creo|abrio|empezo|nacio)\b/,
  /\bcuant[ao]s (?:\S+ ){0,3}(?:empleados|personas trabajan|oficinas|sedes|sucursales|clientes)\b/,
  /\bcuantos anos tiene (?:su|tu|la|el) (?:empresa|compania|organizacion)\b/,
  /\bdonde (?:esta|estan|queda|quedan) (?:su|sus|tu|tus|la|las|el) (?:\S+ ){0,2}(?:sede|oficinas?|empresa|compania|ubicad[ao]s?)\b/,
  /\bquien(?:es)? (?:es|son) (?:su|sus|tu|tus|el|la|los) (?:\S+ ){0,2}(?:director|directora|fundador|fundadores|presidente|presidenta|competidores|competencia|jefe|jefa)\b/,
  /\ba que se dedica (?:su|tu|la) (?:empresa|compania|organizacion|firma)\b/,
  /\bque (?:hace|vende|produce|fabrica) (?:su|tu|la) (?:empresa|compania|organizacion|firma)\b/,
  /\bque (?:productos|servicios) (?:ofrece|vende|tiene)/,
  /\bque significa\b(?! para)/,
  /\bcual es (?:su|tu|la|el) (?:\S+ ){0,2}(?:pagina|sitio|direccion|mision|telefono)\b/,
]

export const es = (question: string): Closedness | undefined => {
  if (LOOKED_UP.some((pattern) => pattern.test(question))) return 'look-up'
  return !OPENLY.test(question) && YES_NO.test(question) ? 'yes-no' : undefined
}
