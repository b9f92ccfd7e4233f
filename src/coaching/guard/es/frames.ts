import type { Frame } from '../rule.ts'

export const frames: readonly Frame[] = [
  // Denials.
  {
    words:
      '!(no [puedo] (pienso|pensar) en (otra|mas)|no [se] (seria|es) [_] (abusar|mucho|demasiado)) no [_] [_] {denied}',
    takes: 'rest',
    example: 'No estoy buscando trabajo.',
  },
  {
    words: 'no [_] [_] {needless}',
    takes: 'rest',
    example: 'No hace falta que me consideres.',
  },
  {
    words: '({nor}|(en vez|en lugar) de !(un|una))',
    takes: 'rest',
    example: 'Nunca quise pedirle un trabajo.',
  },
  {
    words: '^ aunque !(sea|fuera|fuese)',
    takes: 'clause',
    example: 'Aunque están contratando, me interesa su oficio.',
  },
  // Past.
  {
    words: '(me|nos|lo|la|le|los|te|se|han|he|ha) [me] !({present}|{toldme}) {did}',
    takes: 'rest',
    example: 'Su hospital me contrató.',
  },
  {
    words: '{over}',
    takes: 'rest',
    example: 'Conseguí que me contraten en tu banco.',
  },
  {
    words:
      '(lei|vi|oi|supe|escuche|noticias|segun|sabia) [_] [_] [_] que [_] [_] [_] [_] (contrat*|busca*|ofrec*|tien*)',
    takes: 'rest',
    example: 'Leí que su empresa contrata a soldadores.',
  },
  {
    words:
      'ya (me !(se|veo|imagino|gustaria|salv*)|no !(pod*|pued*|da*|llega*)|tengo !({curriculum}|mi|el)|estoy en|{handed})',
    takes: 'rest',
    example: 'Ya me contratan en su taller.',
  },
  {
    words: '<!(ya) !({present}|recibieron) (*aron|*ieron|*aste|*iste|*abas|*aban) <!((me|te|le|nos) {toldme})',
    takes: 'rest',
    example: 'Publicaron vacantes en su taller.',
  },
  {
    words:
      '^ (ayer|anoche|anteayer|[el|la] (semana|mes|ano|verano|martes|lunes|viernes) pasad*|hace [_] (anos|meses|semanas|dias))',
    takes: 'clause',
    example: 'Ayer salió una vacante en su taller.',
  },
  {
    words: 'me (alegra|alegro|alegre|sorpren*|impresion*|encanto|gusto|llamo la|hizo)',
    takes: 'rest',
    example: 'Me alegra que su equipo necesite soldadores como yo.',
  },
  {
    words: '^ [a|en|y|que] (los|las) !(que|mios|practicas|plazas|vacantes|fines|manos|mias|tardes|mananas|fines) _',
    takes: 'clause',
    example: '¿A los becarios les dan trabajo en su empresa?',
  },
  {
    words: 'es (verdad|cierto|comun|normal|dificil|facil)',
    takes: 'rest',
    example: '¿Es verdad que contratan a gente sin título?',
  },
  // Work that one has.
  {
    words: 'tengo [ya|ahora|solo] [un|una|mi] [_] ({work}|{post})',
    takes: 'rest',
    example: 'Tengo un puesto en la clínica.',
  },
  {
    words:
      '(llevo|^ [yo|ahora|hoy] trabajo|empiezo|arranco|comienzo|sigo|estoy) !(list*|dispuest*|{vacant}) [_] [_] [_] {busyas}',
    takes: 'rest',
    example: 'Llevo dos meses de auxiliar en una clínica y hay vacantes.',
  },
  {
    words:
      '(^ [yo|ahora|aqui|hoy] trabajo|empiezo|arranco|comienzo) (en|de|como|el|actualmente|medio|para|desde|a trabajar)',
    takes: 'rest',
    example: 'Trabajo en una tienda donde hay vacantes.',
  },
  {
    words:
      '^ (mi|mis) [_] !(contrato) ({work}|{post}|{internship}|turno) [_] (en|actual|es|son|de|termina*|empieza*|va|me|anterior)',
    takes: 'rest',
    example: 'Mi puesto es una plaza en su hospital.',
  },
  {
    words: '(<!(le|como|yo) hago|haciendo|acepte|empiezo|me aceptaron) [_] [_] ({internship}|{work}|{post})',
    takes: 'rest',
    example: 'Hago unas prácticas en su hospital.',
  },
  // Thanks.
  {
    words:
      '{thankful} !(de antemano) [_] [_] (por|que|a) !((me|nos) (teng*|tom*|consider*|avis*|inclu*|pas*)|considerar*)',
    takes: 'rest',
    example: 'Gracias por hablar bien de mí.',
  },
  // Questions about the work and about people at large.
  {
    words: '^ [y|pero|oye|oiga|a|en|de|con|para|segun|por|hasta] {question} !({mine}|[_] [_] [_] [_] {mine})',
    takes: 'clause',
    example: '¿Quién tiene un puesto fijo en su taller?',
  },
  {
    words: '^ [y|de] cuando {whenever}',
    takes: 'clause',
    example: 'Cuando usted busca a un soldador para su taller, mira las manos.',
  },
  {
    words:
      '!(interes* [_] (tenerme|contar)|contar con) {learn} [_] [_] {how} !([_] [_] {mine}|[_] {mine}|{mine}|{theyhave})',
    takes: 'rest',
    example: 'Pregunto por curiosidad qué vacantes salen en su taller.',
  },
  {
    words:
      '{your} (campo|sector|ramo|gremio|rubro|industria|profesion|oficio|carrera|ambito) !(... que ({needs}|{takes}|este*))',
    takes: 'clause',
    example: '¿Hay vacantes en su campo?',
  },
  {
    words: '^ !(tiene*|tenes|conoce*|sabe*|necesit*|busc*) [_] {another} !(y yo|... (que le|que te|me dice))',
    takes: 'clause',
    example: 'Mi prima quiere trabajar en su empresa.',
  },
  {
    words:
      '(una|para|tener|agendar|otra) [_] {chat} !(suya|tuya|... ({work}|{join}|{joinme}|{curriculum}|{internship}))',
    takes: 'rest',
    example: 'Tengo tiempo para una charla sobre las vacantes de su taller.',
  },
  {
    words: '{introduce} (a|con) !([_] {decides}|{decides}|[_] [_] {recruiter}|[_] ({post}|{work}|{internship}))',
    takes: 'rest',
    example: '¿Podría presentarme a quien enseñó a cocinar en su hotel?',
  },
  {
    words: '(espero|ojala) [que] ... [_] [_] [_] [_] [_] (haya|hayan|vaya|salga|gane|siga) !(... {me}|un* _ para)',
    takes: 'rest',
    example: 'Ojalá salga bien la plaza en su hospital.',
  },
  {
    words: '(le|te|les|os) (gusta|gusto|gustaba|cuesta|costo|encanta) ',
    takes: 'rest',
    example: '¿Le gusta trabajar con su equipo?',
  },
  { words: '^ si yo (tuviera|fuera|estuviera)', takes: 'clause', example: 'Si yo tuviera su trabajo, dormiría poco.' },
  {
    words: '(pregunta|duda|cosa) no es $',
    takes: 'sentence',
    example: 'Mi duda no es si tienen vacantes.',
  },
  {
    words: '^ si [_] (sono|parecio|entendio|entendiste|sonaba|parecia) [_] _',
    takes: 'rest',
    example: 'Perdón si pareció que quería una plaza.',
  },
  {
    words: '(nunca|jamas) [_] (pediria|pedire|pedi)',
    takes: 'sentence',
    example: 'Nunca te pediría eso, que me metieras en tu empresa.',
  },
  {
    words:
      '(en|a|de|la|el) [la|el] _ [_] (donde|en que|en (la|el) que) [yo|ya] (estoy|trabajo|entre|empece|llevo|me !(*ria|veo))',
    takes: 'rest',
    example: 'La fábrica donde estoy va a contratar a más gente.',
  },
  {
    words: '{kin} me (pregunto|pidio|dijo|conto|comento) !(que (le|te) (preg*|escrib*|habl*|ped*|pid*|dij*))',
    takes: 'sentence',
    example: 'Mi vecina me preguntó si tu taller busca gente.',
  },
  {
    words: '(sin querer|por error|por equivocacion|de mala educacion|esta mal visto)',
    takes: 'clause',
    example: 'Le adjunté mi hoja de vida sin querer.',
  },
  {
    words: '^ (en|a|desde) mi ({firm}|{shop}|{office}|pueblo|ciudad|barrio|pais|trabajo|familia|casa) !(me)',
    takes: 'clause',
    example: 'En mi empresa buscan soldadores todo el año.',
  },
  {
    words:
      '^ [y] [yo|ayer|anoche|hoy|al fin] me (sume|apunte|anote|inscribi|uni|incorpore|presente|postule|quede|cambie|meti|hice)',
    takes: 'rest',
    example: 'Me sumé a un equipo como el suyo.',
  },
  {
    words: 'acabo de (mandar|enviar|firmar|aceptar|entrar|empezar|conseguir|ver|leer|recibir)',
    takes: 'rest',
    example: 'Acabo de mandar mi solicitud a otra empresa.',
  },
  {
    words: 'para no (*ar|*er|*ir)',
    takes: 'rest',
    example: 'Lo digo para no aceptar cualquier trabajo.',
  },
  {
    words: '(muchas|muchisimas|tantas|pocas|varias) (vacantes|plazas|ofertas|puestos)',
    takes: 'rest',
    example: 'He visto que hay muchísimas vacantes de enfermera.',
  },
  {
    words: 'nadie (tiene|tendra|tuvo) que',
    takes: 'rest',
    example: 'De momento nadie tiene que contratarme.',
  },
  {
    words:
      '^ [y|ahora|pero] [_] (que|como|cuando) (tienes|tiene|tenes|ya tiene*) [un|el|tu|su] {post} (nuevo|fijo|nueva)',
    takes: 'rest',
    example: 'Ahora que tiene puesto nuevo, ¿madruga más?',
  },
  {
    words:
      '(entre|entro|empece|estuve|estoy|he entrado|quede) de (becari*|practicante|pasante|aprendiz*|auxiliar|ayudante|{trade}) en un*',
    takes: 'rest',
    example: 'Al fin entré de becaria en una revista.',
  },
  {
    words: '(^ [yo|ahora|hoy] soy|soy) [_] {trade} (en|desde|de) (una|un|la|el|hace)',
    takes: 'rest',
    example: 'Soy cajera en la tienda de al lado de su taller.',
  },
  {
    words: 'me (dejan|deja|han|permiten) (cambiar*|salir|hacer|mover|pedir)',
    takes: 'rest',
    example: 'En la tienda me dejan cambiar el turno.',
  },
  {
    words: 'suspend* ',
    takes: 'rest',
    example: 'Suspendí la prueba de una agencia de modelos.',
  },
  {
    words: '(se|entiendo|imagino|vi|veo) que no (esta*|anda*|tiene*|hay|busca*|contrata*)',
    takes: 'rest',
    example: 'Sé que no están contratando.',
  },
  {
    words: '(intencion|idea|objetivo|pregunta) no (es|era|seria)',
    takes: 'rest',
    example: 'Mi intención no es que me contrate.',
  },
  {
    words: '(agradezco|gracias por) {your} (ofrecimiento|oferta|gesto|propuesta|disposicion|oferta)',
    takes: 'rest',
    example: 'Agradezco su ofrecimiento de pasar mi nombre.',
  },
  {
    words: '(vos|usted|ustedes|tu|vosotr*) que (contrat*|reclut*|seleccion*|entrevist*)',
    takes: 'rest',
    example: 'Usted que contrata a gente, ¿mira las manos?',
  },
  {
    words: 'se (va|suele|suelen|debe|deben|pone|ponen) [_] *ndo',
    takes: 'rest',
    example: '¿O se va entregando el currículum puerta a puerta?',
  },
  {
    words: 'ofreci ',
    takes: 'rest',
    example: 'Ofrecí mis servicios a una escuela.',
  },
  {
    words: 'descart* (postularme|entrar|ser|trabajar)',
    takes: 'rest',
    example: 'Descarté postularme a azafata.',
  },
  {
    words: 'queria (felicit*|agradec*|salud*|cont*|decir*|compart*)',
    takes: 'rest',
    example: 'Vi que su equipo va al concurso y quería felicitarla.',
  },
]
