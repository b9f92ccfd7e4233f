import { type Disputed, POLICY_OF, PRACTICES, type PracticeId, type Source } from '../../coaching/practices.ts'
import { type Text, text } from '../../core/text.ts'
import { ownPolicies, type Policy, type Resume } from '../../people/policy.ts'
import { programOr } from './content.ts'
import { listed } from './list.ts'
import { valueIn } from './policies.ts'

/** By the house that a guide is from: with five of them in one line there is room for no more. */
const GUIDES = {
  UCSB: 'UC Santa Barbara',
  UCLA: 'UCLA',
  UNM: 'la Universidad de Nuevo México',
  Pitzer: 'Pitzer College',
  CCC: 'el California Career Center',
} satisfies Record<Source, string>

const RESUMES: Record<Resume, string> = {
  home: 'Deja tu currículum en casa',
  case: 'Lleva tu currículum guardado, por si lo piden',
  always: 'Lleva tu currículum, y pregunta qué les parece',
}

/** No number of a policy stands here: a program may have set another one. */
const REASONS = {
  A1: 'La gente se abre cuando sabe que vienes a aprender. Pedir trabajo a escondidas cierra la puerta, a ti y a quien venga después.',
  A2: 'Una meta clara te dice qué preguntar. Y al final, si la charla te la dio.',
  A3: 'Una buena charla te deja dos cosas: cómo es el trabajo, y alguien que te recuerda.',
  A4: 'En primer año o con el título hace tiempo, con dudas o sin ellas. Siempre se aprende de quien hace el trabajo.',
  A5: 'Quien hace el trabajo, o lo dirige, sabe cómo se siente. En recursos humanos o recepción rara vez lo saben.',
  A6: 'Conoces a más gente de la que crees, y una cara conocida es la primera charla más fácil.',
  A7: 'Más allá de quienes conoces hay nombres en todas partes: egresados, grupos del oficio, autores y directorios.',
  A8: 'Guarda cada nombre cuando lo encuentres, con una línea sobre lo que comparten. Más tarde te servirá.',
  A9: 'Su tiempo y el tuyo rinden más con un trabajo en el que de verdad te puedes ver.',
  A10: 'Una sola charla, buena o mala, puede engañar. Con unas pocas por oficio la imagen es más justa.',
  A11: 'Lo que oyes una y otra vez es lo normal. Lo que dice una sola persona puede ser su rincón, o algo viejo.',
  A12: 'Lejos también vale. Una llamada, un video o unas líneas por escrito cuentan igual.',
  A13: 'A casi todos les gusta que les pregunten por su trabajo. Lo peor que suele pasar es que no contesten.',

  B1: 'El primer mensaje solo pide un rato. Así no hay sorpresas para nadie.',
  B2: 'Una nota deja pensarlo, y una llamada unos días después hace fácil decir que sí.',
  B3: 'Escribe o llama como te lo dijo quien te dio el nombre. Por ahí sí contestan.',
  B4: 'Alguien con un nombre, una escuela y un tema ya no es del todo un extraño.',
  B5: 'Un nombre que conoce es la mejor entrada. Dilo pronto, siempre.',
  B6: 'Di de qué se trata desde el principio, en el asunto o en el buzón de voz. Nadie devuelve la llamada a un enigma.',
  B7: 'Di claro que buscas saber y no un trabajo. Así pueden decir que sí con calma.',
  B8: 'Di los minutos, y cúmplelos. Con un final claro es fácil empezar.',
  B9: 'Te hacen un favor, así que deja que su agenda decida.',
  B10: 'Hay quien dice: “tengo tiempo ahora”. Ten tus preguntas listas antes de pedir.',
  B11: 'Ver el lugar donde trabajan te dice cosas que nadie cuenta. Si no, una llamada.',
  B12: 'Elige un sitio cerca de su trabajo, y lleva para pagar lo de los dos: quien invita, paga.',
  B13: 'Tener mucho que hacer no es un no. Pregunta cuándo volver a probar, y vuelve a probar.',
  B14: 'Si no es la persona que buscas, puede saber quién es: a su lado, más arriba o en otra parte.',
  B15: 'Si es mal momento, ofrece uno mejor. Si es un no, déjalo ir con amabilidad.',
  B16: 'Si creen que buscas trabajo, di otra vez a qué viniste: a aprender.',
  B17: 'Si no sabes cómo seguir, habla con orientación. Para eso están.',
  B18: 'Unas palabras antes muestran que va en serio, y ahorran un viaje si algo cambió.',

  C1: 'Lee lo que está a la vista de todos, y pregunta en orientación. Así la charla es para lo que solo esa persona sabe.',
  C2: 'Piensa qué te gusta, qué sabes hacer y qué te importa. Así oirás si el campo va contigo.',
  C3: 'Decide antes qué quieres llevarte. Es más fácil hallar lo que buscas.',
  C4: 'Di en uno o dos minutos quién eres y a qué vienes. Solo se puede ayudar a quien se conoce un poco.',
  C5: '“Háblame de ti” y “¿en qué te puedo ayudar?” llegan siempre. Di tus respuestas una vez en voz alta.',
  C6: 'Una pregunta de sí o no, o que se puede buscar, corta la charla. Una abierta la empieza.',
  C7: 'Pregunta lo que te hace falta hoy. En dos años será otra cosa.',
  C8: 'Elige las pocas preguntas que importan y que caben en el tiempo. El resto puede esperar.',
  C9: 'Una lista leída parece un formulario. Ten tres en la cabeza y deja que la charla te lleve.',
  C10: '¿Quedaron preguntas? Pide diez minutos más, o envía dos o tres por escrito.',
  C11: 'Ponte ropa como para una entrevista. Dice que tomas en serio su tiempo.',
  C12: 'Ten todo listo con tiempo para respirar. Llegar tarde es lo más difícil de arreglar.',
  C13: 'Papel y lápiz muestran que escuchas, y un reloj te da la hora sin mirar el teléfono.',
  C14: ({ resume }: Policy) => `${RESUMES[resume]}. Nunca lo uses para pedir trabajo.`,

  D1: 'Tú pediste la charla, así que tú la llevas: abre, pregunta, escucha, da las gracias.',
  D2: 'Termina cuando dijiste, y nota cuándo quieren parar. Así te invitan otra vez.',
  D3: 'Pregunta si no conoces una palabra, y apunta cada nombre y cada consejo.',
  D4: 'Escríbelo antes de que pase una hora. Mañana se habrá ido la mitad.',
  D5: 'Con una tarjeta o un correo es fácil dar las gracias y volver a encontrarse.',
  D6: 'Una charla lleva a otra. Pregunta con quién más, y si puedes decir quién te dio el nombre.',
  D7: 'Da las gracias antes de irte, en persona y en voz alta.',
  D8: 'Una nota de gracias a tiempo es lo que la gente recuerda, aunque la charla haya ayudado poco.',
  D9: 'Di qué te llevas y qué harás con ello. No hay mejores gracias.',
  D10: 'Los nombres y las notas en orden valen más cada año.',
  D11: 'Unas preguntas sinceras a ti muestran qué sabes ya, y qué falta.',
  D12: 'Mira cómo lo hiciste, y cuánto confiar en lo que oíste. La próxima charla será mejor.',
  D13: 'Lee tus notas una vez más y decide un próximo paso, aunque sea pequeño.',

  E1: 'Quien te dio el nombre quiere saber cómo te fue. Con dos líneas basta.',
  E2: 'Nada gusta más que oír que alguien siguió tu consejo.',
  E3: 'Un artículo que le guste, o tres líneas con noticias, dejan la puerta abierta.',
  E4: 'Cuando sepas a dónde vas puedes volver, primero con noticias y después con un currículum.',
  E5: 'Cuando consigas tu trabajo, cuenta la noticia a quienes te ayudaron. Les gustará.',
} satisfies Record<PracticeId, string | ((policy: Policy) => string)>

/** Where the guides disagree the second line says who asks for what. */
const WHO_SAYS: Partial<Record<PracticeId, string>> = {
  A10: 'El California Career Center pide tres, UC Santa Barbara más de una. La Universidad de Nuevo México dice que con una o dos la imagen engaña.',
  B8: 'El California Career Center pide 20 minutos, UC Santa Barbara 30, la Universidad de Nuevo México de 30 a 60.',
  C14: 'UC Santa Barbara dice que no hace falta, Pitzer College por si acaso. La Universidad de Nuevo México dice siempre, para que te den su opinión.',
  D8: 'Pitzer College dice en 24 horas, el California Career Center en seguida, UC Santa Barbara pronto. UCLA pide una carta formal, la Universidad de Nuevo México dar las gracias siempre.',
} satisfies Record<Disputed, string>

/** What the student's program has set in place of the usual. */
const ruleOf = (id: PracticeId, { name, policy }: { name: string; policy: Policy }): string => {
  const of = POLICY_OF[id]
  return of !== undefined && ownPolicies(policy).includes(of)
    ? ` Regla de ${programOr(name)}: ${valueIn(of, policy)}.`
    : ''
}

/** Two lines: the reason for a practice, and whose advice it is (without a verb, which would have to agree); with what the program has set of it. */
export const why = (id: PracticeId, program: { name: string; policy: Policy }): Text => {
  const reason = REASONS[id]
  const said = typeof reason === 'string' ? reason : reason(program.policy)
  const sources = WHO_SAYS[id] ?? `Según ${listed(PRACTICES[id].by.map((source) => GUIDES[source]))}.`
  return text`${said}\n${sources}${ruleOf(id, program)}`
}

export const guides = text`Son nombres de guías de carrera.`
