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
      '(<!(ni) {nor} !((se|te) imagina*|idea)|(en vez|en lugar) de !(un|una|otro|otra|_ me (quedo|contrat*|cog*|dan|da)))',
    takes: 'rest',
    example: 'Nunca quise pedirle un trabajo.',
  },
  {
    words: '^ aunque !(sea|fuera|fuese|no (tengo|tenga|se|sepa|soy) ... {eager}|{eager} [_] {papers})',
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
      'ya (me !(se|veo|imagino|gustaria|salv*)|no !(pod*|pued*|da*|llega*)|tengo !({curriculum}|mi|el)|estoy en|{handed})',
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
      '{thankful} !(de antemano) [_] [_] (por|que|a) !((me|nos) {takeme}|considerar*|tener*me [_] (en cuenta|presente))',
    takes: 'rest',
    example: 'Gracias por hablar bien de mí.',
  },
  // Questions about the work and about people at large.
  {
    words:
      '^ [y|pero|oye|oiga|{prep}] {question} !({mine}|(le|les|te|os) gustaria|... {hireme}|[_] [_] [_] [_] {mine})',
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
      '!(interes* [_] (tenerme|contar)|contar con) {learn} [_] [_] {how} !([_] [_] {mine}|[_] {mine}|{mine}|{theyhave}|... para que me)',
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
      '^ !({theyneed}) [_] {another} !(y yo|... (que (le|te|{you}|tu|{yours})|me dice|{leaves}|(pedirle*|pedirte) {internship}))',
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
      '(espero|ojala) [que] ... [_] [_] [_] [_] [_] (haya|hayan|vaya|salga|gane|siga) !(... {me}|un* _ para|[_] {room} [_] para (un|una))',
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
    words:
      '(se|entiendo|imagino|vi|veo) que [ustedes|usted|alli|ahi|ahora|ahi] no (esta*|anda*|tiene*|hay|busca*|contrata*)',
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
  {
    words: '{kin} {opines} que !(... si ... ({me}|(dos|nosotr*))) (te|le|les|os|yo|busco|solo|mande|pida|vaya)',
    takes: 'sentence',
    example: 'Mi madre cree que le escribo para que me contrate.',
  },
  {
    words: 'si [_] [_] [_] (hay|existe|habra|queda) [mucha|alguna] (gente|personas|quien|quienes|alguien) [_] que',
    takes: 'rest',
    example: 'Quiero saber si en su taller hay gente que entró a los cuarenta.',
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
    words: 'no (podre|puedo|pude|podria) (ir|asistir|llegar|acudir|conectarme|hablar|atender*|quedar)',
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
      'me (permite*|deja*|dejan) (citar*|mencionar*|grabar*|usar*|nombrar*|publicar*|copiar*) !([_] (como|de) referencia ... mi)',
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
    example: 'Lo que me contó de sus prácticas me animó a pedir el traslado.',
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
    words: 'a cambio de {your} (tiempo|consejo*|ayuda|charla)',
    takes: 'sentence',
    example: 'A cambio de su tiempo le arreglo la bici.',
  },
  {
    words: '(algun|alguna) (asociacion|gremio|sindicato|foro|comunidad|red|club) (de|para|profesional)',
    takes: 'rest',
    example: '¿Hay alguna asociación de intérpretes a la que pueda unirme?',
  },
  {
    words:
      '(como|tal como|tal y como) me (sugirio|sugeriste|dijo|dijiste|recomendo|aconsejo|aconsejaste|indico|pidio|pediste)',
    takes: 'clause',
    example: 'Le mandé mi currículum a su colega tal como me sugirió.',
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
    words: 'no (aceptar|aceptarlo|coger|tomar) (el|la|un|una|ese|esa|esta|este)',
    takes: 'rest',
    example: 'He decidido no aceptar el empleo en la consultora; prefiero esperar.',
  },
  {
    words: '(decidi|decidimos|preferi|resolvi|opte por) no',
    takes: 'rest',
    example: 'Decidí no presentarme a la convocatoria.',
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
    words: 'que (deberia|debe|puede|podria|tiene que|tendria que) hacer (alguien|una persona|uno|un|una|quien)',
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
    words: '^ [y|ya|al fin] entre a (trabajar|currar|laburar)',
    takes: 'rest',
    example: 'Entré a trabajar en su vivero de auxiliar hace dos semanas.',
  },
  {
    words: '(no|sin|ni) (para|con la intencion de|animo de|por) (postularme|pedir*|solicitar|entrar|trabajar)',
    takes: 'rest',
    example: 'Pregunto por curiosidad, no para postularme en su hospital.',
  },
  {
    words: '(anuncio|anunciaron|publico|publicaron|dicen) [_] que (va|van|iba|iban) a (contratar|abrir|tomar)',
    takes: 'rest',
    example: 'Vi que tu empresa anunció que va a contratar a doscientas personas.',
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
    words: 'no (contrata|contratan|toma|toman|acepta|aceptan|admite|admiten) [a] [_]',
    takes: 'rest',
    example: 'Aprecio que me dijera que su empresa no contrata a principiantes.',
  },
  {
    words: 'que (tendria|deberia|debo|tengo) [que] (estudiar|aprender|leer|cursar)',
    takes: 'rest',
    example: '¿Qué tendría que estudiar alguien como yo?',
  },
]
