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
    words:
      '(<!(ni) {nor} !(que [_] (publi*|sal*|abr*|cierr*|saqu*)|(se|te) imagina*|idea)' +
      '|(en vez|en lugar) de !(... me ({hire}|{bring})|un|una|otro|otra|_ me (quedo|dan|da)))',
    takes: 'rest',
    example: 'Nunca quise pedirle un trabajo.',
  },
  {
    words:
      '^ aunque !(... (me vendr*|{goodword})|sea|fuera|fuese|no (tengo|tenga|se|sepa|soy) ... {eager}|{eager} [_] {papers})',
    takes: 'clause',
    example: 'Aunque están contratando, me interesa su oficio.',
  },
  // Past.
  {
    words: '(me|nos|lo|la|le|los|te|se|han|he|ha) [me] !({present}|{toldme}|ocurrio que) {did} !(pedir*|solicitar*)',
    takes: 'rest',
    example: 'Su hospital me contrató.',
  },
  {
    words: '{over}',
    takes: 'rest',
    example: 'Conseguí que me contraten en tu banco.',
  },
  {
    words: '{heardof} [_] que ... (contrat*|busca*|ofrec*|tien*) ... (much*|tant*|poc*|para un (ensayo|estudio))',
    takes: 'rest',
    example: 'Leí que su empresa contrata a soldadores con poco oficio.',
  },
  {
    words:
      'ya (me !(se|veo|imagino|gustaria|salv*)|no !(pod*|pued*|da*|llega*)|tengo !({curriculum}|mi|el)|estoy en|[le|les|lo|la] {spread})',
    takes: 'rest',
    example: 'Ya me contratan en su taller.',
  },
  {
    words:
      '<!(ya|se (les|le|os|te)) !({present}|{lacked}|{toldme} que) (*aron|*ieron|*aste|*iste|*abas|*aban) <!((me|te|le|nos) {toldme})',
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
    words: 'me (alegra|alegro|alegre|sorpren*|impresion*|encanto|gusto|llamo la|hizo) !({your} [_] {place} ...)',
    takes: 'rest',
    example: 'Me alegra que su equipo necesite soldadores como yo.',
  },
  {
    words: '^ [a|en|y|que] (los|las) !({wanted}|{times}|[_] [_] [_] [_] (nos|les (falt*|vendr*|hace falta))) _',
    takes: 'clause',
    example: '¿A los becarios les dan trabajo en su empresa?',
  },
  {
    words: 'es (verdad|cierto|comun|normal|habitual|usual|frecuente|raro|dificil|facil)',
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
      '(llevo|^ [yo|ahora|hoy] trabajo|empiezo|arranco|comienzo|sigo|estoy) !(list*|dispuest*|{vacant}|buscando) [_] [_] [_] {busyas}',
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
      '{thankful} !(de antemano) [_] [_] (por|que|a) !((me|nos) {takeme}|considerar*|tener*me [_] (en cuenta|presente))',
    takes: 'rest',
    example: 'Gracias por hablar bien de mí.',
  },
  // Questions about the work and about people at large.
  {
    words:
      '^ !(en cuanto|como (oigas|sepas|veas|te enteres)) [y|pero|oye|oiga|{prep}] ' +
      '{question} !({mine}|... para (entrar|trabajar|que me) |... ... de que me' +
      '|[_] [_] busc* a|no {toone}|(le|les|te|os) gustaria|... {hireme}|[_] [_] [_] [_] {mine})',
    takes: 'clause',
    example: '¿Quién tiene un puesto fijo en su taller?',
  },
  {
    words: '^ [y|de] cuando {whenever} !(... (pense|imagine|senti|me dije|me encantaria|me gustaria|quisiera|ojala))',
    takes: 'clause',
    example: 'Cuando usted busca a un soldador para su taller, mira las manos.',
  },
  {
    words:
      '!(interes* [_] (tenerme|contar|fich*|contrat*)|contar con|cont* conmigo|saber que (mi|me|estoy)|diria* que [_] (soy|me)) ' +
      '{learn} [_] [_] {how} !([_] [_] {mine}|[_] {mine}|{mine}|{theyhave}|... para que me)',
    takes: 'rest',
    example: 'Pregunto por curiosidad qué vacantes salen en su taller.',
  },
  {
    words: '<!((busco|necesito|quiero) [_] {work} (en|de)) {your} {field} !(... que ({needs}|{takes}|este*))',
    takes: 'clause',
    example: '¿Hay vacantes en su campo?',
  },
  {
    words:
      '^ !({theyneed}) [_] {another} !(y yo|... que [_] (andais|estais|andan|estan) (cort*|escas*|falt*|apurad*)' +
      '|... (que (le|te|{you}|tu|{yours})|me dice|{leaves}|(pedirle*|pedirte) {internship}))',
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
    words:
      '(espero|ojala) [que] !(me (puedan|pudieran)|... (salga|surja) un* [_] (puesto|trabajo|empleo|plaza)) ... [_] [_] [_] [_] [_] (haya|hayan|vaya|salga|gane|siga) !(... {me}|un* _ para|[_] {room} [_] para (un|una))',
    takes: 'rest',
    example: 'Ojalá salga bien la plaza en su hospital.',
  },
  {
    words: '<!(si) (le|te|les|os) (gusta|gusto|gustaba|cuesta|costo|encanta) ',
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
      '(en|a|de|la|el) [la|el] _ [_] (donde|en que|en (la|el) que) [yo|ya] (estoy|trabajo|aprendo|entre|empece|llevo|me !(*ria|veo))',
    takes: 'rest',
    example: 'La fábrica donde estoy va a contratar a más gente.',
  },
  {
    words:
      '{kin} me (pregunto|pidio|dijo|conto|comento) !(que ((le|te) (preg*|escrib*|habl*|ped*|pid*|dij*)|{leaves}|{swamped}|... {seeks}))',
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
      '^ [y] [yo|ayer|anoche|hoy|al fin] me (sume|apunte|anote|inscribi|uni|incorpore|presente|postule|quede !({stuck})|cambie|meti|hice)',
    takes: 'rest',
    example: 'Me sumé a un equipo como el suyo.',
  },
  {
    words:
      'acabo de (mandar|enviar|firmar|aceptar|entrar|empezar|conseguir|ver|leer|recibir) !((el|la|su|tu|un|una) {notice})',
    takes: 'rest',
    example: 'Acabo de mandar mi solicitud a otra empresa.',
  },
  {
    words: 'para no (*ar|*er|*ir)',
    takes: 'rest',
    example: 'Lo digo para no aceptar cualquier trabajo.',
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
    words: '(intencion|idea|objetivo|pregunta) no (es|era|seria)',
    takes: 'rest',
    example: 'Mi intención no es que me contrate.',
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
  {
    words: 'si [_] [_] [_] (hay|existe|habra|queda) [mucha|alguna] (gente|personas|quien|quienes|alguien) [_] que',
    takes: 'rest',
    example: 'Quiero saber si en su taller hay gente que madruga.',
  },
  {
    words: '(hay|habra|queda) [_] [_] {work} [_] ({region}|de sobra|de verdad|estable|digno|{ingeneral})',
    takes: 'rest',
    example: 'Quisiera saber si hay trabajo de lo nuestro en el norte.',
  },
  {
    words:
      '(apuntarme|inscribirme|anotarme|matricularme|meterme|unirme|presentarme) (a|al|en) [_] [_] [_] ({course}|bolsa de|oposici*|de mi)',
    takes: 'rest',
    example: 'Voy a apuntarme a la bolsa de suplencias de mi ciudad.',
  },
  {
    words: 'no (te|le|se|lo|la|os) (contrat*|cog*|toma|toman|emple*|acept*|llam*) [nadie]',
    takes: 'rest',
    example: '¿A vos te parece que sin título no te contrata nadie?',
  },
  {
    words: '(por|mediante|via) (concurso|oposicion|sorteo|meritos)',
    takes: 'clause',
    example: '¿Las plazas de maestro en su colegio salen por concurso?',
  },
  {
    words: '(soy|sere|era) yo (la|el|quien) [que] (entrevist*|contrat*|anda*|esta*|eleg*|elij*|busc*)',
    takes: 'rest',
    example: 'Ahora soy yo la que anda entrevistando.',
  },
  {
    words:
      '<!({you}|tu) no (podre|puedo|pude|podria) (ir|asistir|llegar|acudir|conectarme|hablar|atender*|quedar) !(... (para que me|de {me}))',
    takes: 'rest',
    example: 'Con tantos turnos no podré ir a su taller.',
  },
  {
    words: '{your} (punto de vista|opinion|perspectiva|mirada|vision) (como|de)',
    takes: 'rest',
    example: 'Me gustaría tener su opinión como reclutadora de su taller.',
  },
  {
    words:
      'me (permite*|deja*|dejan) (citar*|mencionar*|grabar*|usar*|nombrar*|publicar*|copiar*) ' +
      '!([_] (como|de) referencia ... mi|... referencia [_] (para|en) (el|la|mi) [_] ({post}|solicitud*|postul*|candidat*))',
    takes: 'rest',
    example: '¿Me permite citar en mi tesis el trabajo de los soldadores de su taller?',
  },
  {
    words: '(me|nos) (han|habian) !(dicho|contado|comentado|hablado|avisado|dado su) (*ado|*ido|hecho|puesto|dicho)',
    takes: 'rest',
    example: 'En dos talleres me han llamado para entrevista.',
  },
  {
    words:
      '(encaj*|sirv*|valgo|valdri*|cuadr*) [yo] (en|para) [la|el|este|esta|ese|esa|un] [_] ({field}|mundo|mundillo)',
    takes: 'clause',
    example: '¿Cree que mi perfil encaja en la profesión?',
  },
  {
    words:
      'me (da|daba|dio) [_] (vertigo|miedo|pena|panico|pereza|terror) (dejar*|cambiar*|perder*|empezar|renunciar|soltar)',
    takes: 'rest',
    example: 'Me da vértigo dejar un puesto fijo.',
  },
  {
    words: '(posicion|postura) (de usted|de ustedes|sobre|respecto|frente)',
    takes: 'clause',
    example: '¿Tienen ustedes una posición sobre los contratos de formación?',
  },
  {
    words:
      '(todo el mundo|la mayoria|casi (todos|todas|nadie)) [_] [_] [_] (tien*|trabaj*|busc*|entra*|contrat*|acab*|empiez*|hac*)',
    takes: 'rest',
    example: '¿Todo el mundo tiene otro trabajo aparte?',
  },
  {
    words:
      '<!(con) (la gente|los candidatos|las candidatas|los chicos|alguien a) (que|quien) (contrat*|entr*|lleg*|tom*|cog*|recib*)',
    takes: 'rest',
    example: 'Veo mucho miedo en la gente que contratan.',
  },
  {
    words: '^ [y|o|entonces] (hace falta|conviene|basta con|es (mejor|necesario|obligatorio)) [_] (*ar|*er|*ir)',
    takes: 'rest',
    example: '¿Hace falta llevar un portafolio a las entrevistas?',
  },
  {
    words: 'que [yo] (coordino|dirijo|imparto|organizo|presido|modero)',
    takes: 'clause',
    example: 'Me interesa para el grupo de apoyo al empleo que coordino.',
  },
  {
    words: 'se me (escapo|fue la mano|fue el santo) [_] [_] (preguntar*|pedir*|decir*|mandar*|hablar*)',
    takes: 'rest',
    example: 'El otro día se me escapó preguntar por vacantes.',
  },
  {
    words:
      '<!(busco|buscando|quiero|necesito|falta|pido|deseo|interesa|gustaria) es un (trabajo|oficio|empleo) (para|que se|muy|tan|donde)',
    takes: 'rest',
    example: '¿Ser guía es un trabajo para alguien tímido?',
  },
  {
    words: '(tiene|tienen|trae|conlleva|exige) (este|ese|tu|su) (trabajo|oficio|cargo|empleo)',
    takes: 'rest',
    example: '¿Podría hablar con usted de los riesgos que tiene ese trabajo?',
  },
  {
    words: 'que (le|te|lo|la|les|os) (llevo|animo|hizo|empujo|impulso|movio|decidio|trajo)',
    takes: 'rest',
    example: '¿Podría contarme qué le llevó a abrir su propia panadería?',
  },
  {
    words: '^ lo que ... [_] [_] [_] [_] me (animo|ayudo|sirvio|abrio|hizo) !(tanto|a (pedirle|ofrecer*|escribir*))',
    takes: 'clause',
    example: 'Lo que aprendí de las prácticas en su centro me animó a pedir el traslado.',
  },
  {
    words: '(haya|hayas|hayan) (salido|terminado|acabado|vuelto|comido|llegado)',
    takes: 'rest',
    example: '¿Le llamo cuando ya haya salido del trabajo?',
  },
  {
    words: '(casi|ya) no hay|apenas hay',
    takes: 'rest',
    example: 'Aquí casi no hay trabajo de arqueólogo.',
  },
  {
    words: '(tiene|tienen|tienes|tuvo|tuvieron|tuve) [_] (suerte|fortuna|dicha) de (contar|tener|haber)',
    takes: 'rest',
    example: 'Tienen suerte de contar con un profesor así, ojalá yo llegue a serlo.',
  },
  {
    words: 'para (mover|cambiar|fijar|acordar|confirmar|aplazar|concretar) [la|el|nuestra|una] {appointment}',
    takes: 'clause',
    example: 'Estoy a su disposición para mover la cita si surge trabajo.',
  },
  {
    words: 'trabajar con {matter} !(... {there})',
    takes: 'rest',
    example: 'Tengo ganas de trabajar con animales.',
  },
  {
    words: '(algun|alguna) (asociacion|gremio|sindicato|foro|comunidad|red|club) (de|para|profesional)',
    takes: 'rest',
    example: '¿Hay alguna asociación de intérpretes a la que pueda unirme?',
  },
  {
    words: 'no tengo [_] (prisa|intencion|interes|animo|afan) (por|de|en|a)',
    takes: 'rest',
    example: 'No tengo prisa por colocarme.',
  },
  {
    words: '(cuent*|cont*) conmigo para [lo] [de] [el|la|los|las|su|tu|un|una|esa|ese] {event}',
    takes: 'rest',
    example: 'Cuente conmigo para la presentación del libro.',
  },
  {
    words: 'me ofrezco a (transcribir*|invitar*|pagar*|presentar*|devolver*|corregir*|enviar*|mandar*|contar*)',
    takes: 'rest',
    example: 'Me ofrezco a transcribir la entrevista.',
  },
  {
    words: '(tenga|tengas|tengan|tengais|haya) menos (trabajo|faena|curro|chamba|laburo|pega)',
    takes: 'rest',
    example: 'Llámeme cuando tenga menos trabajo.',
  },
  {
    words: '(sigo|continuo) en mi ({work}|{post}|{place})',
    takes: 'rest',
    example: 'Sigo en mi trabajo de siempre, pero en dos años quiero estar en otra cosa.',
  },
  {
    words: 'cada (uno|una|cual) (tiene|hace|trabaja|va|busca|ocupa)',
    takes: 'rest',
    example: '¿En una bodega cada uno tiene su puesto?',
  },
  {
    words:
      '(util|recomend*|consejo*|curso|libro*|aconsej*) [_] [_] [_] [_] para (alguien|quien|una persona|gente|un|una) [_] que',
    takes: 'clause',
    example: '¿Sería útil un curso para alguien que quiere trabajar en cruceros?',
  },
  {
    words: 'me (ofrecen|proponen) (quedarme|seguir|un|una|el|la|unas) !(... ?)',
    takes: 'rest',
    example: 'Me ofrecen quedarme tras las prácticas.',
  },
  {
    words: '(le|te|les|os) deseo (suerte !(buscando)|lo mejor|much*|exito*|todo|un|una|feliz*)',
    takes: 'rest',
    example: 'Le deseo suerte con la búsqueda de su nuevo ayudante.',
  },
  {
    words:
      'me (entrevistan|entrevistaron|citan|citaron|llamaron) !(a mi) (el|la|los|manana|ayer|hoy|de|en|desde|dos|tres)',
    takes: 'rest',
    example: 'Llamé a la cooperativa y me entrevistan el catorce.',
  },
  {
    words:
      '(cree*|piensa*|opina*|dir*) que (un|una|el|la) (turno|prueba|{work}|{post}|{internship}) ... (dic*|sirv*|ayud*|val*|merec*|pes*)',
    takes: 'rest',
    example: '¿Crees que un empleo de verano en una heladería sirve para aprender?',
  },
  {
    words:
      '<!(cree|crees|creen|creeis|piensa|piensas) que ' +
      '(deberia|debe|puede|podria|tiene que|tendria que) hacer (alguien|una persona|uno|un|una|quien)',
    takes: 'rest',
    example: '¿Qué debería hacer alguien para conseguir un primer trabajo en radio?',
  },
  {
    words: 'me (tomo|costo|llevo) [_] [_] (solicitud*|intento*|mes*|ano*|semana*|vuelta*)',
    takes: 'rest',
    example: 'Me costó tres intentos conseguir las prácticas.',
  },
  {
    words: '(preferiria*|prefiere*|elegiria*) (trabajar|un|una|el) ... o (en|para|un|una|el|de|por)',
    takes: 'rest',
    example: '¿Preferiría trabajar para una ONG o para una empresa?',
  },
  {
    words: '(necesita*|quiere*|sirv*) (los|las|mis|la|el) (apuntes|notas|grabacion|resumen|libro|fotos|encuesta|datos)',
    takes: 'sentence',
    example: 'Avíseme si necesita los apuntes para su trabajo.',
  },
  {
    words: '(miedo|pena|panico|terror) [_] (perder|(que|de que) me (echen|despidan|corran|boten))',
    takes: 'clause',
    example: 'Me daría miedo perder mi trabajo por eso.',
  },
  {
    words: '(ayudo|ayude|ayudaba|cuido|cuidaba) a mi* [_]',
    takes: 'rest',
    example: 'Ayudo a mi madre en la panadería.',
  },
  {
    words: 'si [_] me permite* [_] [_] (pregunta|consulta|duda|curiosidad)',
    takes: 'sentence',
    example: 'Si me permite una pregunta, ¿cómo ve el trabajo en su despacho?',
  },
  {
    words:
      'me recom* [_] [_] (asociacion*|libro*|curso*|podcast*|master*|carrera*|escuela*|evento*|feria*|grupo*|lectura*)',
    takes: 'rest',
    example: '¿Me recomiendas alguna asociación de traductores donde se hable de su trabajo?',
  },
  {
    words:
      '(hablarme|contarme|platicarme|hablame|cuenteme|cuentame) (de|sobre) [_] (companer*|coleg*|amig*|mentor*|alguien) [_] que',
    takes: 'rest',
    example: '¿Podría hablarme de alguna compañera suya que empezó de enfermera en su hospital?',
  },
  {
    words:
      '(hay|habra|tiene*|conoce*) [a] (alguien|algun*|gente) ... que (haya*|hubiera*|empezo|empezara|vin*|paso|pasara|llego)',
    takes: 'rest',
    example: '¿Hay alguien en su departamento que viniera de otra carrera, como yo?',
  },
  {
    words:
      '(lo|libro*|curso*|lectura*|video*|podcast*|articulo*|web*) que me [_] (recomiend*|recomend*|aconsej*|suger*)',
    takes: 'rest',
    example: 'Tengo tiempo para leer lo que me recomiende.',
  },
  {
    words:
      '<!(si) (habria|hubiera|hubiese) !(gustado|encantado|querido|surgido|quedado|salido) (*ado|*ido) !(en {your})',
    takes: 'rest',
    example: 'Sin usted no me habría atrevido a pedir el puesto.',
  },
  {
    words:
      '^ [a] (la|el|las|los|esa|ese) {post} [_] [_] ya (esta*|estan|quedo|quedaron) (cubiert*|ocupad*|dad*) !(... ?)',
    takes: 'rest',
    example: 'La vacante ya está cubierta y me alegro.',
  },
  {
    words: 'desde que {your} [_] (*o|*aron|*ieron)',
    takes: 'rest',
    example: 'Quiero ser enfermera desde que su ambulancia recogió a mi abuela.',
  },
  {
    words: '(no|sin|ni) (para|con la intencion de|animo de|por) (postularme|pedir*|solicitar|entrar|trabajar)',
    takes: 'rest',
    example: 'Pregunto por curiosidad, no para postularme en su hospital.',
  },
  {
    words: '(anuncio|anunciaron|publico|publicaron|dicen) [_] que (va|van|iba|iban) a (contratar|abrir|tomar)',
    takes: 'rest',
    example: 'Vi que tu empresa anunció que va a contratar a más gente.',
  },
  {
    words: 'me (dejaba|dejaban|permitia|permitian)',
    takes: 'rest',
    example: 'El horario no me dejaba recoger a los niños.',
  },
  {
    words: 'que (pensara|creyera|piense|crea|pareciera|parezca) que (ando|busco|quiero|vengo|voy)',
    takes: 'rest',
    example: 'Me daría pena que pensara que ando detrás de una vacante.',
  },
  {
    words: 'que (tendria|deberia|debo|tengo) [que] (estudiar|aprender|leer|cursar)',
    takes: 'rest',
    example: '¿Qué tendría que estudiar alguien como yo?',
  },
  {
    words: '<!(paro|baja) llevo [_] [_] (anos|ano|meses|semanas) [_] en mi ({work}|{post}|{place})',
    takes: 'rest',
    example: 'Llevo diez años en mi trabajo de soldador, en un taller.',
  },
  {
    words: '{lately} [ya] [le|les|lo|la] {handed} (mi|la|el|mis|una|un) {application}',
    takes: 'rest',
    example: 'El martes mandé mi postulación a la residencia.',
  },
  {
    words: '^ [_] [_] <!(que|me|si|cuando) entre (a|al|en|de|como) !(tod*|los dos|las dos)',
    takes: 'rest',
    example: 'Entré a una notaría de recepcionista y ahí hay plazas.',
  },
  {
    words:
      'no [_] (habra|hare|hacer|traigo|llevo|llevare|traere|tengo|saldra|ire) [_] [_] (preguntas|insinuaciones|indirectas|peticiones)',
    takes: 'rest',
    example: 'Le prometo que no habrá preguntas sobre vacantes.',
  },
  {
    words:
      '(decid*|prefer*|prefier*|resuelt*|opt*|pensad*|acord*|acab*) [por|mejor|en] no (*ar|*er|*ir|*arme|*erme|*irme)',
    takes: 'rest',
    example: 'He decidido no presentarme a la plaza.',
  },
  {
    words:
      '(el|la) ({post}|{work}|curro|turno) (que|en [el|la] que|donde) [yo] [ya|ahora] (tengo|ocupo|estoy|hago|ejerzo|trabajo|llevo)',
    takes: 'rest',
    example: 'El puesto que tengo me deja libre para trabajar en su vivero.',
  },
  {
    words: '^ [ay] (que|menuda) (suerte|alegria|orgullo|bonito|bien|gusto|envidia) [_] (tien*|tuv*|que) !(... {me})',
    takes: 'rest',
    example: '¡Qué suerte que tienen becarios tan buenos!',
  },
  {
    words: '(lo|eso|aquello) que [_] {said} (de !(que)|sobre|del|acerca) !([_] [_] {vacancy})',
    takes: 'rest',
    example: 'Me quedé pensando en lo que dijo de los que toman cualquier trabajo.',
  },
  {
    words: 'se (entra|accede|asciende) [_] (a|al|en|por|de) (un|una|el|la|los|este|ese)',
    takes: 'sentence',
    example: '¿Todavía se entra a un periódico por prácticas, o buscan gente con audiencia?',
  },
  {
    words: '(vos|usted|ustedes|tu|vosotr*) que (contrat*|reclut*|seleccion*|entrevist*)',
    takes: 'rest',
    example: 'Usted que contrata a gente, ¿mira las manos?',
  },
  {
    words:
      '^ [ya|yo] {handed} (mi|la|el|mis|una) ({application}|{curriculum}) ... (ayer|anoche|anteayer|hace|el {lately}|pasad*)',
    takes: 'rest',
    example: 'Mandé la postulación a la residencia el viernes.',
  },
  {
    words: '(donde|en la que|en el que) (trabaja|trabajan|labora|curra|esta|chambea|labura) mi* [_]',
    takes: 'clause',
    example: 'La cooperativa donde trabaja mi tía está tomando gente.',
  },
  {
    words: '^ si [yo|de verdad|realmente] (quiero|me veo|me imagino) (*ar|*er|*ir|*ando|*iendo)',
    takes: 'clause',
    example: 'Todavía no sé si quiero trabajar en una bodega.',
  },
  {
    words: '(le|les) (dije|conte|pase|recomende|mande|reenvie) a (mi|mis) [_] {kin}',
    takes: 'sentence',
    example: 'Le dije a mi novia, que busca trabajo de diseñadora, que leyera su blog.',
  },
  {
    words:
      'quede sin (trabajo|empleo|chamba|curro|laburo) (en (20*|19*|la pandemia|plena)|hace|cuando|a los|durante|con la pandemia)',
    takes: 'rest',
    example: 'Me quedé sin trabajo en 2020 y pensé en usted.',
  },
  {
    words: '(pense|crei|temi|temia|pensaba|creia) que (me|nos) (iba*|ibas) a',
    takes: 'rest',
    example: 'Pensé que me iba a ofrecer trabajo.',
  },
  {
    words: 'lo que [_] (pido|busco|quiero|necesito|pretendo) no es',
    takes: 'rest',
    example: 'Lo que le pido no es trabajo.',
  },
  {
    words: 'trabajo (sobre|acerca de|de {schoolwork}|para (la|mi) (clase|facultad|escuela|asignatura|materia))',
    takes: 'rest',
    example: 'Tengo que entregar un trabajo sobre la historia de su cooperativa.',
  },
  {
    words: '^ (en|a) (el|la) _ de (mi|mis) {kin} !(me)',
    takes: 'clause',
    example: 'En la oficina de mi tía están contratando.',
  },
  { words: '^ [yo|ayer|al fin|ya] contrate a', takes: 'rest', example: 'Contraté a dos chicos para la cosecha.' },
  {
    words:
      'me (quiera|quieran|quisiera|quisieran|pueda|puedan|pudiera) ' +
      '(contar|hablar|explicar|decir|recibir|ensenar|orientar|platicar) !(... ({vacancy}|{post}|{work}))',
    takes: 'rest',
    example: '¿Tienes a alguien que me quiera contar cómo es?',
  },
  {
    words: '(se|entiendo|comprendo) que no (pued*|pod*)',
    takes: 'rest',
    example: 'Entiendo que no puede ayudarme a entrar en la empresa.',
  },
  {
    words: '(acepto|aceptaron|rechazo|rechazaron|admitio|admitieron|aprobo|aprobaron) mi',
    takes: 'clause',
    example: 'Le contaré si el banco aceptó mi solicitud.',
  },
  {
    words:
      '^ si (pedir|hacer|elegir|estudiar|aceptar|seguir|cambiar|cambiarme|empezar|dejar|quedarme|presentarme|solicitar)',
    takes: 'rest',
    example: 'Aún no he decidido si pedir las prácticas.',
  },
  { words: '^ ya soy', takes: 'rest', example: 'Ya soy oficialmente bombera, y se lo debo a usted.' },
  {
    words: '^ si (se acuerda|me recuerda|te acuerdas|me recuerdas)',
    takes: 'rest',
    example: 'No sé si se acuerda de mí.',
  },
  {
    words: '<!(no) (seria|es) (abusar|un abuso|abuso|una falta)',
    takes: 'clause',
    example: 'Preguntarle por vacantes sería abusar.',
  },
  {
    words: '(hay|habia|habra|queda) (much*|tant*|poc*|mas) (gente|personas|companer*|colegas|mujeres|hombres|joven*)',
    takes: 'rest',
    example: '¿Hay mucha gente en tu equipo que venga de otras carreras?',
  },
  {
    words: '(debio|debe|tuvo|ha) [de|que] ser',
    takes: 'clause',
    example: 'Ser elegida entre tantos debió de ser un orgullo para usted.',
  },
  {
    words: '(en|de|por|durante|a) (aquella|aquel|aquellas|aquellos)',
    takes: 'clause',
    example: 'Que mi perfil les interesara en aquella entrevista me alegró.',
  },
  {
    words: '(normalmente|habitualmente|generalmente|por lo general|en general) (por|mediante|a traves)',
    takes: 'clause',
    example: '¿En su agencia se entra normalmente por convocatoria o por prácticas?',
  },
  {
    words: '(esto|este mensaje|lo mio|mi pregunta) no (es|era) [_] [_] (manera|forma|modo|excusa|intento|truco)',
    takes: 'sentence',
    example: 'Esto no es una manera de pedir empleo: con usted quiero hablar.',
  },
  {
    words: 'no [(le|te|les|os)] (mando|envio|paso|adjunto|dejo|traigo|llevo|llevare|mandare|enviare|pasare|traere)',
    takes: 'rest',
    example: 'No le mando el currículum porque no vengo a eso.',
  },
  {
    words:
      '(puede|podria|es posible que) (una persona|alguien|un|una) [_] [_] [_] [_] [_] (entrar|empezar|trabajar|entre|empiece)',
    takes: 'rest',
    example: '¿Puede una persona de cuarenta años entrar de aprendiz en un taller?',
  },
  {
    words: '^ !(si) [_] me incorporo (el|manana|la semana|dentro)',
    takes: 'rest',
    example: 'Me incorporo el lunes a la planta de su pueblo.',
  },
  { words: '(tiene|tendria) sentido', takes: 'rest', example: 'Dígame si tiene sentido meterme en esto.' },
  {
    words: '(haria ilusion|gustaria|encantaria) (ver|visitar|conocer|asomarme)',
    takes: 'rest',
    example: 'Me haría ilusión ver por dentro vuestro taller.',
  },
  {
    words:
      'me (conto|contaste|dijo|dijiste|explico|explicaste) [usted|tu] ' +
      'que [_] (empezo|empezaste|entro|entraste|trabajo|trabajaste|estuvo|hizo|hiciste)',
    takes: 'rest',
    example: 'Me contó usted que empezó de becaria en el archivo y me animó.',
  },
  {
    words: '^ llevo [_] [_] anos en (la|el|una|un) (misma|mismo)',
    takes: 'sentence',
    example: 'Llevo once años en la misma gestoría y mi trabajo no me enseña nada.',
  },
  {
    words: 'me dejo (mirar|ver|observar|entrar|probar|tocar|hacer|grabar|estar|ayudar)',
    takes: 'rest',
    example: 'Me dejó mirar todo el proceso en su panadería.',
  },
  {
    words: '(diferencia|relacion|distancia|parecido*) [_] [_] entre',
    takes: 'clause',
    example: '¿Qué diferencia hay entre el trabajo de un aparejador y el de un jefe de obra?',
  },
  {
    words:
      '<!(me) (contratan|contrata|trabajan|pagan|cobran) (por (proyecto|obra|horas|temporada|dia)|a (destajo|comision))',
    takes: 'rest',
    example: 'Sé que en los astilleros contratan por proyecto, ¿le ocurre a usted?',
  },
  {
    words: '^ se (contrata|busca|acepta|toma|admite)',
    takes: 'rest',
    example: '¿Se contrata a gente sin experiencia en el mundo de los muebles?',
  },
  {
    words: 'contar conmigo (el|la|a las|este|esta|para (la|el) (charla|cita|cafe|llamada))',
    takes: 'rest',
    example: 'Puede contar conmigo el jueves a las diez.',
  },
  {
    words: '^ [_] (pase|estuve|hice|dure|aguante) [_] [_] [_] a prueba',
    takes: 'clause',
    example: 'Pasé un mes a prueba en una carnicería.',
  },
  {
    words: '(acaba|acaban|acabo) de (rechazar|aceptar|aprobar|admitir|denegar|archivar)',
    takes: 'clause',
    example: 'El ayuntamiento acaba de rechazar mi solicitud.',
  },
  { words: 'no se (me|nos) olvida', takes: 'rest', example: 'No se me olvida lo que dijo de los equipos.' },
  {
    words:
      '((vi|veo|tengo) claro que|me (di|doy) cuenta|descubri que|entendi que|aprendi que) !(... (con {you}|{your}))',
    takes: 'rest',
    example: 'Después de hablar contigo vi claro que quiero dar clases.',
  },
  {
    words: '<!(me) (contrata|contratan) a [_] [_] [_] cada',
    takes: 'rest',
    example: 'La conservera contrata a doscientas personas cada agosto.',
  },
  {
    words: '<!(donde|para) (empezar|empece|empiezo|partir) de cero',
    takes: 'rest',
    example: 'La charla me quitó el miedo a empezar de cero.',
  },
  {
    words: '^ de (pequen*|nin*|joven*|chic*|cri*)',
    takes: 'sentence',
    example: 'De pequeña quería trabajar en un barco.',
  },
  {
    words: '^ (aquel|aquella|ese|esa) [_] de prueba',
    takes: 'clause',
    example: 'Aquel mes de prueba que hiciste, ¿fue duro?',
  },
  {
    words: '^ si me (veo|veria|gusta|gustaria|convence)',
    takes: 'clause',
    example: 'Sigo sin saber si me veo en obra o en oficina.',
  },
  {
    words: '^ por que [_] [_] [_] [_] (hay|tienen|contratan|buscan)',
    takes: 'clause',
    example: 'No entiendo por qué en este sector hay pasantías que nadie publica.',
  },
  {
    words: '^ que (un|una) [_] [_] (contrate|pida|busque|tome)',
    takes: 'clause',
    example: 'Que un hospital contrate matronas solo en verano me parece raro.',
  },
  {
    words:
      '(hay|habra|tiene*|teneis) [_] [_] [_] (gente|personas|alguien) que [_] (empez*|entr*|vin*|veng*|haya*|llev*|estudi*|pas*)',
    takes: 'clause',
    example: '¿Hay en su cuadrilla gente que empezara a podar tarde?',
  },
  {
    words: '^ por (recomendacion|consejo|indicacion) (suy*|tuy*|de)',
    takes: 'clause',
    example: 'Por recomendación suya leí el manual.',
  },
  {
    words:
      'recib* [_] (cientos|miles|*cientas|much*|tant*|decenas|*enta|un monton) [de] (solicitudes|candidaturas|curriculum*|postulaciones)',
    takes: 'clause',
    example: 'Comentó que su hospital recibe cuatrocientas candidaturas por plaza.',
  },
  {
    words: '{your} (consejo|idea|sugerencia) de',
    takes: 'clause',
    example: 'Su consejo de ofrecerme como voluntaria fue un acierto.',
  },
  {
    words: '^ si [algun dia|un dia|alguna vez] busco',
    takes: 'rest',
    example: 'Si algún día busco plaza en un juzgado, iré por otra vía.',
  },
  {
    words: 'sin (intencion|animo|ganas|afan) de',
    takes: 'rest',
    example: 'Sin intención de pedirle nada más, ¿ve futuro en ello?',
  },
  { words: 'me (llevaba|trajo|movia|movio) a', takes: 'rest', example: 'No era eso lo que me llevaba a escribirle.' },
  { words: '(prometo|juro|procurare|evitare) no', takes: 'rest', example: 'Prometo no preguntarle por vacantes.' },
  {
    words: '^ [y|pero] (mi|mis|un|una) coleg* [_] (esta|estan|anda|andan|busca|contrata)',
    takes: 'clause',
    example: 'Mi colega está contratando pasteleros.',
  },
  {
    words: '^ [_] (buen|gran|buenisimo|excelente|menudo) trabajo',
    takes: 'rest',
    example: 'Buen trabajo el de tu equipo.',
  },
  {
    words: '(como|donde|cuando) se (busca|consigue|encuentra)',
    takes: 'rest',
    example: 'Estoy entendiendo cómo se busca empleo.',
  },
  { words: '^ [ya|ayer|al fin|por fin] postule', takes: 'rest', example: 'Postulé a la pasantía que me mencionaste.' },
  {
    words: '^ [y|ahora] (estamos|andamos) (contratando|buscando)',
    takes: 'sentence',
    example: 'Estamos contratando en mi taller, así que pásale mi número.',
  },
  {
    words: 'para (postular|postularse|entrar|aplicar) a ... (pesa|cuenta|importa|piden|basta)',
    takes: 'rest',
    example: 'Dígame si para postular a la residencia pesa más la nota.',
  },
  {
    words: '(muchos|muchas|tantos|tantas) [_] [_] (andan|estan|siguen) (cort*|escas*|falt*)',
    takes: 'rest',
    example: 'Leí que muchos departamentos andan cortos de personal, ¿y en su empresa?',
  },
  {
    words: 'para ser (un|una) (buen|buena)',
    takes: 'rest',
    example: '¿Qué debería trabajar yo para ser un buen candidato?',
  },
  {
    words: 'en que (puedo|podria|se puede|podre) trabajar con (mi|una|esta|la|este)',
    takes: 'rest',
    example: 'Me gustaría saber en qué puedo trabajar con mi carrera.',
  },
  {
    words:
      '(mire|lei|vi|revise|he (visto|mirado|leido)) [_] (vacantes|ofertas|puestos|anuncios) ... para (saber|ver|entender|aprender)',
    takes: 'clause',
    example: 'Miré las vacantes de su página para saber qué habilidades piden.',
  },
  {
    words: 'ayude a (difundir|compartir|promover|correr)',
    takes: 'clause',
    example: 'Si le sirve que le ayude a difundir su encuesta, lo hago.',
  },
  {
    words: '(quer*|decid*|atrev*) (dejar|renunciar) ... (trabajar|independizar*|emprender) [por]',
    takes: 'rest',
    example: '¿Cuándo supo que quería dejar el puesto y trabajar por su cuenta?',
  },
  {
    words: '^ hay (mujeres|hombres|personas|gente) en (puestos|cargos|roles|posiciones)',
    takes: 'rest',
    example: '¿Hay mujeres en puestos altos dentro de la ingeniería?',
  },
  {
    words: '(oportunidad|oportunidades|posibilidades) de (crecimiento|ascenso|ascender|crecer)',
    takes: 'rest',
    example: '¿Qué oportunidades de crecimiento tiene una maestra rural después de diez años de servicio?',
  },
  {
    words: '(voy a estar|estare|estoy) trabajando en',
    takes: 'rest',
    example:
      'Este verano voy a estar trabajando en la ferretería de mi tío, así que puedo hablar cualquier tarde después de las seis.',
  },
  {
    words: 'le (tomo|llevo|costo) [_] (conseguir|encontrar|hallar)',
    takes: 'rest',
    example: '¿Cuánto tiempo le tomó conseguir trabajo después de terminar la residencia?',
  },
  {
    words: '^ hay [_] (oportunidades|trabajo|empleo|campo) para !(... (mi|su|sus))',
    takes: 'rest',
    example: '¿Hay muchas oportunidades para los biólogos marinos en el Caribe?',
  },
  {
    words: '(acuerda|recuerda) [de] su',
    takes: 'rest',
    example: '¿Usted todavía se acuerda de su entrevista de trabajo? Me encantaría oír esa historia.',
  },
  {
    words: '^ [_] (coordinador*|profesor*|tutor*|escuela|universidad) [_] [_] me (asigno|mando|puso|consiguio)',
    takes: 'rest',
    example: 'Mi coordinadora de prácticas me asignó a una clínica en Puebla.',
  },
  { words: '^ lo de', takes: 'clause', example: 'Lo de tener palanca para conseguir laburo, ¿es tan así?' },
  { words: 'me dijo que me', takes: 'rest', example: 'Me dijo que me avisaría si se abría una vacante.' },
  {
    words: '(agradezco|gracias) [_] [_] (ofrecimiento|oferta) de',
    takes: 'rest',
    example: 'Le agradezco el ofrecimiento de hablar con su jefa por mí, pero prefiero terminar.',
  },
  { words: 'haya pensado en mi', takes: 'rest', example: 'Qué lindo que haya pensado en mí para el puesto.' },
  {
    words: 'con (entender|saber|escuchar|oir) !(... trabajar)',
    takes: 'clause',
    example: 'No vengo a quitarle el puesto, con entender qué hace me conformo.',
  },
  {
    words: '^ (entro|empezo|llego|comenzo) !(... (yo|mi))',
    takes: 'rest',
    example: 'En resumen: entró por un anuncio en el periódico.',
  },
  {
    words: 'puedo (pasar*|mandar*|enviar*) mis (apuntes|notas)',
    takes: 'rest',
    example: 'Le puedo pasar mis apuntes de la entrevista por si le sirven para la página.',
  },
  {
    words: '{kin} {opines} que !(... si ... ({me}|(dos|nosotr*))) (te|le|les|os|yo|busco|solo|mande|pida|vaya)',
    takes: 'sentence',
    example: 'Mi madre cree que le escribo para que me contrate.',
  },
  {
    words: 'que [_] necesito para trabajar en (este|esta|esto|el|la|un|una) !(... (su|usted|ustedes))',
    takes: 'rest',
    example: 'Qué necesito para trabajar en este campo.',
  },
  {
    words: '^ si (este|esta|ese) (trabajo|carrera|campo|profesion) es para mi',
    takes: 'rest',
    example: 'Si este trabajo es para mí.',
  },
  {
    words: '^ si (podria|puedo|podre) trabajar (desde casa|en el extranjero|en otro pais|fuera|a distancia|de noche)',
    takes: 'rest',
    example: 'Si podría trabajar desde casa.',
  },
  {
    words: '^ que (deberia|debe|tiene que) (llevar|tener|incluir|decir) mi curriculum',
    takes: 'rest',
    example: 'Qué debería llevar mi currículum.',
  },
  { words: '^ como (me preparo|prepararme) para', takes: 'rest', example: 'Cómo me preparo para una entrevista.' },
  {
    words: 'que [_] necesito para que me contraten (como|de) !(... (su|ustedes))',
    takes: 'rest',
    example: 'Qué necesito para que me contraten como soldador.',
  },
  {
    words: '^ si hay trabajo (remoto|a distancia|fuera|en el exterior)',
    takes: 'rest',
    example: 'Si hay trabajo remoto.',
  },
  { words: '^ que trabajos hay para !(mi)', takes: 'rest', example: 'Qué trabajos hay para biólogos.' },
  {
    words: 'si hay trabajo para _ (fuera|en el|en la|en los|dentro) !(... (su|sus))',
    takes: 'rest',
    example: 'Quiero entender si hay trabajo para antropólogos fuera de la universidad.',
  },
  {
    words: 'tengo [_] entrevista [de trabajo] (el|en|con|manana|hoy)',
    takes: 'rest',
    example: 'Tengo entrevista de trabajo el miércoles en una aerolínea, así que prefiero que hablemos el viernes.',
  },
  {
    words: 'me quede con el',
    takes: 'rest',
    example: 'Te cuento que me quedé con el puesto de ayudante en la biblioteca.',
  },
  { words: 'la vida me', takes: 'rest', example: 'Ojalá la vida me lleve a tener un trabajo que disfrute tanto.' },
  {
    words: 'se haya ofrecido a',
    takes: 'rest',
    example: 'Aprecio que se haya ofrecido a recomendarme, pero prefiero seguir.',
  },
  {
    words: '(libro|libros|curso|cursos|podcasts|materias|clases|lecturas) [_] [_] me (recomend*|suger*)',
    takes: 'rest',
    example: '¿Qué libros o cursos me recomendaría para entender mejor la logística?',
  },
  {
    words: 'en el equipo de (futbol|basquet|baloncesto|voleibol)',
    takes: 'clause',
    example: 'En el equipo de fútbol de mi facultad soy suplente, así que los sábados no puedo.',
  },
  {
    words: '{known} [_] [con _] que [_] [_] [_] no (este*|esta*|anda*|tiene* !(quien)|hay !(quien)|busca*|contrata*)',
    takes: 'rest',
    example: 'Sé que no están contratando.',
  },
  {
    words: '(decia|dijo|dice) que en su',
    takes: 'rest',
    example: 'El chef decía que en su cocina no hay puestos chicos.',
  },
  {
    words: '(interesa|quiero|gustaria|encantaria) saber que (buscan|miran|valoran|piden) !(... (su|ustedes))',
    takes: 'rest',
    example: 'Me interesa saber qué buscan en una profesora novata los directores.',
  },
  {
    words: 'no (terminara|acabara) con',
    takes: 'rest',
    example: 'Le prometo que no terminará con «¿y no tendrá algo para mí?».',
  },
  {
    words: 'solicitud para (la|una) (escuela|universidad|maestria|facultad)',
    takes: 'clause',
    example: 'Estoy armando mi solicitud para la escuela de enfermería.',
  },
  {
    words: 'inteligencia artificial (va|puede|podria)',
    takes: 'rest',
    example: '¿Cree que la inteligencia artificial va a quitarles trabajo a los ilustradores?',
  },
  {
    words: 'me confirmo que',
    takes: 'rest',
    example: 'La visita a la planta me confirmó que quiero ser ingeniera de alimentos.',
  },
  {
    words: '^ que tanto (pesa|importa|cuenta)',
    takes: 'rest',
    example: '¿Qué tanto pesa el promedio a la hora de conseguir una residencia?',
  },
  {
    words: '^ en su pais',
    takes: 'rest',
    example: '¿En su país piden carta de recomendación para entrar a trabajar en un colegio?',
  },
  { words: '(su|como) padrino', takes: 'rest', example: 'Me dijo que su padrino le consiguió el primer puesto.' },
  {
    words: 'da trabajo en (ciudades|pueblos|provincias|zonas)',
    takes: 'rest',
    example: 'Mi duda es si la logística da trabajo en ciudades pequeñas.',
  },
  {
    words: '^ como sabe uno',
    takes: 'sentence',
    example: '¿Cómo sabe uno si una vacante publicada es real o si ya tiene dueño?',
  },
  {
    words: 'se necesita (un|una) (padrino|contacto|conocido|palanca)',
    takes: 'rest',
    example: '¿De verdad se necesita un padrino para entrar en el servicio diplomático?',
  },
  {
    words: '(haria|cambiaria) [_] (distinto|diferente)',
    takes: 'sentence',
    example: '¿Qué haría distinto si hoy tuviera que buscar su primer empleo?',
  },
  {
    words: '^ usted (aplico|postulo|entro|empezo|busco|mando)',
    takes: 'rest',
    example: '¿Usted aplicó a muchas residencias o solo a una?',
  },
  { words: 'cuando a uno', takes: 'rest', example: '¿Qué se hace cuando a uno le ofrecen dos puestos a la vez?' },
  {
    words: 'mi (meta|idea) es hablar con',
    takes: 'rest',
    example: 'Mi meta es hablar con tres personas que contraten gente.',
  },
  {
    words: '^ [pero] que uno',
    takes: 'rest',
    example: 'Dijo que las recomendaciones abren la puerta, pero que uno se queda por el trabajo.',
  },
  {
    words: 'puedo pasar* (los|las|el|unos) (apuntes|notas|articulo|enlace)',
    takes: 'rest',
    example: 'Le puedo pasar los apuntes del congreso, por si a su equipo le sirven.',
  },
  {
    words: '^ cuando quiera (hablar*|venir|visitar*)',
    takes: 'clause',
    example: 'Cuando quiera hablarles a mis compañeros sobre su trabajo, yo organizo el salón.',
  },
  {
    words: '^ si (los|las) _ [_] (contratan|piden|ganan|prefieren) !(... (su|sus|mi|usted))',
    takes: 'rest',
    example: 'Averiguar si los chefs contratan por título o por una prueba en la cocina.',
  },
  {
    words: 'mano con la (direccion|fecha|hora|ubicacion)',
    takes: 'rest',
    example: '¿Podría echarme una mano con la dirección exacta de la cafetería?',
  },
  { words: 'penso que yo', takes: 'rest', example: 'La recepcionista pensó que yo venía a dejar mi currículum.' },
  { words: 'me decian que', takes: 'rest', example: 'Todos me decían que buscara palancas.' },
  { words: 'generos* al', takes: 'rest', example: 'Es muy generosa al ofrecerme unas prácticas.' },
  {
    words: '(mande|envie) mi (curriculum|cv|hoja de vida|solicitud) !(... (usted|su|sus|te|tu))',
    takes: 'rest',
    example: 'Mandé mi currículum a la directora, como me dijo.',
  },
]
