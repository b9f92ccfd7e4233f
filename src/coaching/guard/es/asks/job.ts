import type { Ask } from '../../rule.ts'

export const job: readonly Ask[] = [
  {
    words: '(me pongo|ponerme|pongo) (a|al) (disposicion|servicio|ordenes) de',
    example: 'Permítame ponerme a disposición de su departamento.',
  },
  {
    words: 'lo que sea por (meter|entrar|estar|pasar|quedarme)',
    example: 'Lo que sea por meter la cabeza en tu estudio.',
  },
  {
    words: 'no me (import*|molest*) (empezar|entrar|arrancar) (barr*|freg*|limpi*|desde|por|de|sin|gratis)',
    example: 'No me importa empezar barriendo el taller.',
  },
  {
    words: '(esa|ese|esa persona) [_] (podria|puede|puedo|quiero) ser yo',
    example: 'A su turno le falta alguien y ese podría ser yo.',
  },
  {
    words: ['({leaves}|{needs} ... {crew})', 'yo (soy|tengo|llevo|se|hago|puedo)'],
    example: 'Se les va la recepcionista. Yo soy buena con el teléfono.',
  },
  {
    words: 'formar parte de ... (suy*|tuy*|vuestr*|ustedes|usted)',
    example: 'Me haría ilusión formar parte de un claustro como el vuestro.',
  },
  {
    words: '{wish} ... {join} ... {there}',
    example: 'Sería un honor formar parte de su equipo.',
  },
  {
    words: '{joinme} ... ({there}|como)',
    example: 'No sé si es posible incorporarme a su bodega.',
  },
  {
    words:
      'me (dej*|permit*) !({learn}|{talk}|hacer*|visit*|invit*|cit*|grab*|usar) (*ar|*er|*ir|*arme|*irme|*erme|demostrar*)',
    example: 'Con que me dejes fregar los platos me conformo.',
  },
  {
    words:
      '(puedo|yo podria|podria yo|con gusto|encantad* de) !({contact}) (*arles|*arle|*erle|*erles|*irle|*irles|*aros|*eros|*arte|*erte)',
    example: 'Yo podría sacarles trabajo de encima.',
  },
  {
    words: '{may} ... {join} ... {there}',
    example: '¿Hay forma de unirme a tu cuadrilla?',
  },
  {
    words: '({wish}|{may}) [_] [_] [_] {role} ... ({there}|{your})',
    example: 'Me gustaría ser asistente en su estudio.',
  },
  {
    words: '(ser|sea|fuera|fuese|como|entrar de|empezar de) {your} [_] ({trade}|{trainee})',
    example: 'Me veo como su asistente.',
  },
  {
    words: 'me [{modal}] {hire}',
    example: 'Ojalá me contraten en su taller.',
  },
  {
    words: '{hireme}',
    example: 'Piense en contratarme.',
  },
  {
    words: '(me [{modal}] {give}|{giveme}) [_] [_] [_] {boon} !(de {learn}|de {talk}|para {talk}|en {your} agenda)',
    unless: '{talk}',
    example: '¿Me daría una oportunidad en su agencia?',
  },
  {
    words:
      '({search} !({visiting}) [_] [_] [_] ({work}|{vacancy}|oportunidad)|busco algo|buscando [_] algo) !(de {schoolwork})',
    example: 'Estoy buscando trabajo de tiempo completo.',
  },
  {
    words:
      '({wish}|{may}|{search}) ... {get} ... ({work}|{post}|oportunidad*|{room} [_] en {your}) !(que|asi|como|tan|de {chancefor})',
    example: 'Me encantaría encontrar trabajo en su agencia.',
  },
  {
    words: '({keen}|interes*) !({contact}) [_] [por] {article} [_] ({work}|{post}) ... ({there}|que|de|$|?)',
    example: 'Me interesa el puesto que publicaron.',
  },
  {
    words:
      '({wish}|{search}|interes*) [_] (presentarme|aplicar|optar|solicitar*|inscribirme|intentarlo) [_] [a|para|como|por|en|al|de]',
    unless: '{school}|ensen*',
    example: 'Quiero solicitar la plaza de analista.',
  },
  {
    words: '(un|una|unas|algun|alguna|algo de|algunas|otro|posible*) [_] ({work}|{post}|{internship}) ... {there}',
    unless: '{talk}|{learn} {how}',
    example: '¿Sería posible un trabajo en su clínica?',
  },
  {
    words:
      '<!({your}|el|del|mi|este|gran) ({vacancy}|{work}|oportunidades|{internship}) [_] (en|con|de) [el|la] {your} !({theirs}) _',
    unless: '{feedback}',
    example: 'Quería preguntarle por las vacantes de su departamento.',
  },
  {
    words: '(trabajar|trabajemos|laburar|currar|chambear|colaborar) ... {yours}',
    unless: '{learn} {how} !(lo ve*)',
    example: 'Trabajar con ustedes sería un sueño.',
  },
  {
    words: '{would} [_] [_] [_] [_] ({yours}|ahi|alli)',
    example: 'Con gusto cubriría turnos en su tienda.',
  },
  {
    words: '(pena|parece|de|para|importa|molest*|si|quiere|quieres|opina*) que me (postul*|presente|inscriba)',
    unless: '{school}',
    example: '¿Vale la pena que me postule?',
  },
  {
    words: '(me presento|presentarme|me presentaria) a {article} {post}',
    unless: '{school}',
    example: '¿Convendría presentarme a la plaza?',
  },
  {
    words: '(<!(si|cuando) me postulo|postularme (a|como|para|en|$)|estoy postulando|me postularia|aplico)',
    unless: '{school}',
    example: '¿En qué página me postulo?',
  },
  {
    words: '(seria|ser|soy) [yo] [una|un|de] {asset} [_] [_] ({there}|opcion|candidat*|emplead*|$|ayuda)',
    example: 'Yo sería una gran incorporación a su grupo.',
  },
  {
    words:
      '{your} [_] [_] ({firm}|{shop}|{office}|{team}|{boss}) [_] [_] {takes} [a] !([_] {many}|{many}) [_] ({crew}|me)',
    unless: '{inquiry}',
    example: '¿Su museo busca recepcionistas?',
  },
  {
    words:
      '(alguna|algun) (posibilidad|dato|noticia|oportunidad|chance|forma|vacante) ... ({work}|{post}|{internship}|{vacancy})',
    example: '¿Alguna posibilidad de una plaza?',
  },
  {
    words:
      '(que|pasos|papeles|documentos|requisitos) ... {must} [que] [hacer|seguir|cumplir|entregar] para ... ({join}|que me|recibir)',
    example: '¿Qué tengo que hacer para entrar en su firma?',
  },
  {
    words:
      'como [_] (puedo|podria|hago para|le hago para|me) (entrar|postulo|trabajar|unirme|{get}|aplico|llegar a ser)',
    example: '¿Cómo puedo entrar a trabajar en tu empresa?',
  },
  {
    words:
      '(con|a) quien [_] [_] [_] (hablar|convencer|acudir|dirigirme) [(en|de|por) [_] _] para !(aprender|conocer|saber|entender) _',
    example: '¿Con quién tengo que hablar para que me acepten?',
  },
  {
    words: [
      '{condition}',
      '({mind}|{tell}|{reach}|{free}|{offer}|{vouch}|{able}|{would}|{willing}|{wish}|{hireme}|^ {addme})',
    ],
    unless: '{meeting}|{talk}|{study}|(oye*|oiga*|sab*|sepa*|supier*|enter*) de ... {vacancy}',
    example: 'Si les falta un cocinero, aquí me tiene.',
  },
  {
    words: [
      '{when} ... ({needs} [_] [_] {crew}|{leaves}|{opens} [_] {vacancy})',
      '(tiene* mi (numero|telefono)|me (llam*|avis*|apunto|ofrezco|tiene*)|avis*me|llam*me|yo (voy|puedo|estoy)|cuent* conmigo|aqui estoy)',
    ],
    unless: '{proposed}',
    example: 'La cita es el martes, pero si se les cae un cocinero, yo voy.',
  },
  {
    words: '{mind}',
    unless: '{meeting}',
    example: 'Téngame presente para futuras contrataciones.',
  },
  {
    words: '{needs} ([_] [_] {crew}|(en|por|para) (la|el|los|las|{your}) [_] [_] {crew}) ... ... ?',
    example: '¿No les hace falta una recepcionista?',
  },
  {
    words: ['({leaves}|{needs} ... {crew})', '{free}'],
    unless: '{meeting}',
    example: 'Supe que se les va la cajera; yo puedo entrar en marzo.',
  },
  {
    words: [
      '{able}',
      '(por si|si|cuando|lo) ... (les|le|os|te) [_] (sirv*|falt*|complic*|interes*|vien*|hac* falta|haga falta|cuadr*|necesit*|lat*)',
    ],
    example: 'Tengo furgoneta, por si el reparto se les complica.',
  },
  {
    words: ['{yours}', '(sitio|lugar|lado|donde) (perfecto|ideal|adecuado|quiero|espero|para {me}|indicado)'],
    example: 'Su agencia me parece el sitio perfecto para mí.',
  },
  {
    words: '{offer}',
    example: 'Tengo disponibilidad inmediata.',
  },
  {
    words:
      '(<!(periodo|mensaje|tiempo|curso|version) (a|de) prueba|una prueba (de|en)|prueba de (un|una)|pruebame|pruebeme)',
    example: 'Podría ir una semana de prueba.',
  },
  {
    words: [
      '({may}|{would}|{wish}|{free}|iria|voy|empezar|dej*|ofrezco|a vuestr*|llevar)',
      '(gratis|sin (costo|coste|cobro|cobrar|sueldo|paga|que me paguen|goce))',
    ],
    example: 'Iría una temporada sin cobrar.',
  },
  {
    words: ['{jobless}', '({tell}|{yours}|usted|pense en (ti|usted)|cualquier*|por si|{mind})'],
    example: 'Estoy desempleada desde marzo y pensé en usted.',
  },
  {
    words: 'mi (perfil|candidatura|nombre) [_] [_] (encaj*|consider*|valor*|interes*|sea|resulte|sirva|evalu*)',
    unless: 'me (sugir*|aconsej*|recomend*)|estudi*|{feedback}',
    example: 'Espero que mi perfil resulte de interés.',
  },
  {
    words:
      '(consider*|valor*|evalu*|contempl*|tengan en cuenta|consideracion) [_] [_] mi (perfil|candidatura|nombre|experiencia|incorporacion)',
    unless: '{feedback}',
    example: 'Le pido que valore mi candidatura.',
  },
  {
    words: 'me (veo|veria|imagino|visualizo) !(que) ... ({there}|sentad*|trabajando|{join})',
    example: 'Me veo trabajando con ustedes.',
  },
  {
    words: '(encaj*|seria [un|una] (buen|buena|gran)|me iria bien|le sirvo|serviria yo|cabria yo|cabia yo) ... {there}',
    example: 'Creo que encajaría en su grupo.',
  },
  {
    words: '{your} [_] {place} [_] (es|seria|encabeza) [_] (mi|lugar) [_] (opcion|ideal|favorit*|lista)',
    example: 'Su museo es mi primera opción.',
  },
  {
    words: '(alguien|principiante|persona|estudiante|perfil) (como yo|con mi (perfil|experiencia|energia))',
    unless: '{learn}|consejo*',
    example: '¿Contratarían a alguien como yo?',
  },
  {
    words: 'cualquier* ({work}|{post}|puerta|hueco|cosa|cosita|cosilla|dato|pista|ayuda|oportunidad*|contacto|apoyo)',
    unless: '{feedback}|{talk}|{meeting}',
    example: 'Cualquier trabajo me sirve.',
  },
  {
    words: '(pendiente*|atent*|a la espera) (de|a|por) ... ({post}|{work}|{internship}|oportunidad*|novedad*)',
    example: 'Quedo pendiente de cualquier plaza.',
  },
  {
    words: '(pedirle|pedirte|pedirles|le pido|te pido|les pido) [_] [_] ({work}|{post}|oportunidad|{room}) !(no)',
    example: '¿Sería mucho pedirle una oportunidad?',
  },
  {
    words:
      '({wish}|{may}|{able}) ... ser (la|el|una|uno) ((proxim*|siguiente|primer*) (en|que|a)|de (ellos|ellas|ustedes))',
    example: 'Me gustaría ser la próxima en sentarme ahí.',
  },
  {
    words: '{have} [usted|ustedes|por ahi|por alla|ahi] (algo|nada) [usted] (?|$|para {me})',
    example: 'Me quedé sin obra, ¿tendrá usted algo?',
  },
  {
    words: '({yours}|{your} _) seria [mi|un] (sueno|ideal|lugar|sitio)',
    example: 'Su agencia sería mi sueño.',
  },
  {
    words: '({post}|{work}|{room}|{internship}|horas) !(no) [_] [_] para ({me}|(un|una|otra|otro) [_] {crew}|alguien)',
    example: 'Piense si podría haber un puesto para mí.',
  },
  {
    words: '({wish}|{may}|{willing}) ... (ser|formar|sea|fuera) parte (de|$)',
    example: 'Su equipo crece y me encantaría ser parte.',
  },
  {
    words: '({wish}|{may}) ... ((ser|volverme) {your}|{join} (como|de) [un|una]) [_] [_] ({trainee}|{trade}|colega)',
    example: 'Me encantaría volver como empleado.',
  },
  {
    words: '(mis|mi) {gifts} [_] [_] (serv*|sirv*|vendri*|sum*|aport*|encaj*|util*) !(para *ar)',
    example: 'Mis habilidades le vendrían bien a su empresa.',
  },
  {
    words: '(serv*|sirv*|vendri*|interes*) [_] (mis|mi) ({gifts}|ayuda)',
    example: '¿Le servirían mis habilidades?',
  },
  {
    words: '(que|yo) [yo] (pueda|pudiera) (hacer|ayudar|ocupar|cubrir|aportar) ... {yours}',
    example: 'Algo habrá que yo pueda hacer en su empresa.',
  },
  {
    words:
      '(preguntar*|hablar|consultar*) (por|de|sobre) [{article}] !({your}) [_] ({work}|{vacancy}|{internship}) !(que|de {your})',
    example: '¿Podemos hablar de un trabajo?',
  },
  {
    words: '(busc*|busq*|quier*|dese*) contratar',
    example: '¿Tiene amigos que busquen contratar?',
  },
  {
    words: [
      '(ayud*me|apoy*me|ech*me (la|una) mano|hag*me el (paro|favor|dos|cruce|quite)|haz*me el (paro|favor|dos|cruce|quite)|no sea mal*)',
      '({work}|{yours}|{decides}|{join}|{post})',
    ],
    unless: '{feedback}',
    example: 'Hágame el paro con su jefa.',
  },
  {
    words: ['cambiar* de (aire|ambiente|jefe|casa|empresa|trabajo|centro|aires|colegio|hospital|rumbo)', '{yours}'],
    unless: '{study}|{talk}|al cambiar|(le|te) [_] (paso|ocurrio|costo|sucedio)',
    example: 'Quiero cambiar de hospital y el de ustedes me queda cerca.',
  },
  {
    words: '(formulario|planilla|ficha) (de|para) (solicitud|ingreso|postulacion|empleo|postular*|candidat*|trabajo)',
    unless: '{school}',
    example: 'Páseme el formulario de ingreso.',
  },
  {
    words: '(un|una|algun|alguna|mi) {room} [_] (en|dentro de|con|entre) {your} {place}',
    example: 'Con un rinconcito en su imprenta me basta.',
  },
  {
    words: '({keen}|podria) ser (yo|(esa|ese|la|el|lo) (persona|indicad*|elegid*|afortunad*|proxim*|siguiente))',
    example: 'Si buscan relevo, me gustaría ser la elegida.',
  },
  {
    words: '{have} ... ({room}|{vacancy}) ... para (un|una|otro|otra) !({chatroom})',
    example: '¿Quedará sitio en la orquesta para una viola?',
  },
  {
    words: '(recibir|esper*|tener) [_] [_] (llamada|noticias|respuesta|correo) (de|desde) ... ({recruiter}|personal)',
    unless: '{talk}|{meeting}',
    example: 'Nada me gustaría más que tener noticias de su departamento de personal.',
  },
  {
    words:
      '(noticia|sep*|supier*|enter*|cuenteles|cuentales|cuente|diga*) ... que (busco|estoy buscando|ando buscando|necesito) {work}',
    example: 'Cuéntales a todos que busco trabajo.',
  },
  {
    words: ['({jobless}|(estoy|ando|sigo) sin (obra|clientes|turno|contrato|curro))', '{needs}'],
    example: 'Ando sin obra y vosotros siempre estáis cortos de albañiles.',
  },
  {
    words: '(ganas|hambre|deseos|necesidad) de trabajar',
    unless: '{learn}',
    example: 'Tengo muchas ganas de trabajar.',
  },
  {
    words: '(en {your} planes|previsto|prevision) [_] [_] (ampliar|contratar|crecer|abrir|incorporar|reforzar)',
    example: '¿Entra en sus planes ampliar el grupo?',
  },
  {
    words:
      '({wish}|meta|sueno|ilusion) [_] [_] [_] !({visiting}) (*ar|*er|*ir|*arme|*erme|*irme) ... (con {you}|en {your} [_] {place})',
    unless: '{feedback}',
    example: 'Mi ilusión siempre ha sido volar con ustedes.',
  },
  {
    words: '(meta|sueno|ilusion|objetivo|mira) [_] (es|seria|esta en|son) [_] {your} {place}',
    example: 'Mi sueño es su cocina.',
  },
  {
    words: [
      '({search}|{internship}|oportunidad|un sitio|un lugar|aprender el oficio)',
      '({wish}|podria|puede|ojala) [que] (fuera|sea|ser) ({your} _|en {your}|con {you}|donde {you}|alli|ahi)',
    ],
    example: 'Busco mi primera obra y ojalá sea con ustedes.',
  },
  {
    words: '(ocupar|tomar|cubrir|quedarme con|heredar|coger|llenar) {your} (lugar|puesto|sitio|hueco|plaza)',
    example: 'Si se va Laura, me gustaría ocupar su lugar.',
  },
  {
    words: '(demuestro|demostrar*|probar*) [_] (lo que|que) [_] (valgo|sirvo|puedo|se|hago)',
    example: 'Déjeme una sartén y le demuestro lo que valgo.',
  },
  {
    words: [
      '(solicitudes|postulaciones|candidaturas|curriculums|hojas de vida)',
      '(a|con|por|en|mande|deje|envie|entregue) la mia',
    ],
    unless: '{school}',
    example: 'Si revisan las postulaciones, fíjese en la mía.',
  },
  {
    words: '(us*|hag*|hiciera*|haria*|hacer|interced*|abog*|mov*|muev*) [_] [_] por {me}',
    unless: '{talk}|{meeting}|{study}',
    example: 'Si tiene influencia ahí, úsela por mí.',
  },
  {
    words: 'me (dier*|den|des|dar*|de|dio|inclu*) de alta',
    example: '¿Me daría de alta como colaborador?',
  },
  {
    words: '{somebody} ... que (necesit*|busq*|contrat*|requier*|precis*|est* (buscando|contratando))',
    unless: 'pas*me su|(mi|nuestr*|la) {place} (busca|va|en la que)|en mi {place}',
    example: '¿Conoces a alguien que necesite una niñera?',
  },
  {
    words: ['(cabria|cabia|quepo|encajo|encajaria|serviria|cabra) [yo]', '{there}'],
    example: 'Tal vez en tu taller quepo yo.',
  },
  {
    words:
      '({keen}|voy a|pienso) [_] (cambiarme|irme|pasarme|meterme|moverme|trasladarme) [a] (alla|ahi|alli|con {you}|{your})',
    example: 'Quiero pasarme a tu equipo.',
  },
  {
    words:
      '{thine} [_] (me (vendria|gusta mas|serviria|encanta*|qued* [_] cerca)|seria|encaja*|es [el|la] (primer*|ideal|perfect*))',
    example: 'No tengo cocina donde lucirme; la suya me vendría de perlas.',
  },
  {
    words:
      '(algun|alguna|algo) ... (en el|en la|en lo|donde|al|a la) [que] [yo] (pud*|podria|pueda) [yo] ({join}|participar|optar|encajar)',
    example: '¿Tendrán alguna obra en la que pueda ayudar un novato?',
  },
  {
    words: '({wish}|ojala|pronto|algun dia) ... (ser|seamos|fueramos|somos) [_] (companer*|colegas)',
    example: 'Me gustaría que fuéramos compañeras.',
  },
  {
    words:
      '{crew} [_] [_] [_] (no [_] (sobra*|vendr* mal|ir* mal|caer* mal|estorba*|esta* de mas)|(les|os|le|te) (vendria*|serv*) bien)',
    example: 'Seguro que un mesero más no les sobra.',
  },
  {
    words:
      '(puedo|podria) [_] (trasladarme|trasladar|mudarme|mudar|incorporarme|empezar|entrar) [_] (cuando|donde|ya|manana)',
    example: 'Me puedo mudar ya.',
  },
  {
    words: '(les|le|te|os) (sea|seria|seamos|resulte|fuera) [_] util',
    unless: '{talk}|{study}|{feedback}|{meeting}|informacion|libro|articulo|dato',
    example: 'Ojalá una costurera les sea útil.',
  },
  {
    words: '(primer*|mejor|unica|numero uno) (de|en) mi lista',
    example: 'Su revista es la primera de mi lista.',
  },
  {
    words: [
      '({able}|ganas|carne*|experiencia|manos)',
      '(ya (sabe*|sabes|sabeis) ($|donde|a quien)|no [le|te|os|les] digo (mas|nada mas))',
    ],
    example: 'Tengo dos manos y muchas ganas, ya sabes.',
  },
  {
    words: '(quiere*|quisier*|necesit*|busc*|con ganas de) (trabajar|trabajo|chamba|curro) [_] (en|con|para) {your}',
    example: 'Hay una chica que quiere trabajar en tu vivero.',
  },
  {
    words: '{helpme} ... (conseguir|encontrar|buscar|hallar|cruzar|entrar) ... ({work}|{post}|puerta|{there})',
    example: '¿Me ayudas a encontrar chamba?',
  },
  {
    words: '(vengase|vente|venite|te vienes|se viene) [_] (el lunes|manana|a trabajar|con nosotr*)',
    unless: '{meeting}|{talk}',
    example: 'Ojalá me diga: vente a trabajar.',
  },
  {
    words:
      '(me hace|me hacen|seria|soy|ser) [un|una|la|el] [_] (candidat*|fichaje|incorporacion|apuesta) [_] ({there}|para|ideal|perfect*)',
    example: 'Creo que sería la candidata ideal.',
  },
  {
    words: '(siempre que|con tal de que|con tal que|mientras) [_] (sea|es|fuera|este|donde|con) [_] ({yours}|{thine})',
    example: 'Puedo empezar limpiando mesas, siempre que sea en su bar.',
  },
  {
    words: '(que|de que) yo (sea|fuera|fuese) (la|el|un|una|su|tu|vuestr*) [_]',
    unless: '{talk}|{study}|{feedback}',
    example: '¿Qué le parecería que yo fuera la próxima?',
  },
  {
    words: '{thine} ... (me (quedaria|veo|iria|gustaria|instalaria)|es donde)',
    example: 'De todas las bodegas, la suya es en la que me quedaría.',
  },
  {
    words: ['(me falta|busco|necesito|no tengo) [_] [_] (un|una|donde)', '{thine} [_]'],
    example: 'Ya tengo el título, solo me falta una cocina: la suya me encanta.',
  },
  {
    words:
      '(vemos|hablamos|arreglamos|acordamos) [_] [de] (la paga|el sueldo|el pago|el precio|de dinero|numeros|lo economico)',
    example: 'Yo le llevo las redes y después vemos la paga.',
  },
  {
    words:
      '(va a hacer falta|hara falta|van a hacer falta|haran falta|va a faltar) [_] [_] [_] ({trade}|{trainee}|{hands})',
    example: 'Me da que ahí va a hacer falta una cocinera.',
  },
  {
    words:
      'nos (cruc*|veamos|encontr*|cruzar*|vieramos) [_] (todos los|cada) (dias|dia|manana*) (en|por) [_] ({place}|pasillo*)',
    example: 'Ojalá nos crucemos cada mañana por los pasillos de su colegio.',
  },
  {
    words: '(prob*|prueb*|cont*|cuent*|arriesg*|inten*) conmigo [_]',
    example: '¿Y si prueban conmigo en la temporada?',
  },
  {
    words:
      '({sendme}|dej*me|deleg*me|deriv*me|encarg*me) [_] (lo que (no|os|les|te|le|sobre)|trabajo|encargos|clientes|pedidos|tareas)',
    unless: '{feedback}',
    example: 'Si no dan abasto, me pasan lo que no alcancen.',
  },
  {
    words: ['{jobless}', '({able}|llevo [_] anos|tengo experiencia|me dedico|(dispuest*|list*) a)'],
    example: 'Estoy sin trabajo y se soldar.',
  },
  {
    words: 'como (parte|miembro|integrante|uno mas|una mas) de {your} [_] {place}',
    unless: 'gracias',
    example: 'Quiero desarrollar esa idea como parte de su equipo.',
  },
  {
    words:
      '(llam*|llamar*|llamen) (de|como|para) [_] [_] ({trade}|{trainee}|(los|el) (fin*|turno*|verano)|festivos|{post})',
    example: 'Con que me llamaran de camarera me conformo.',
  },
  {
    words:
      '(habria|hay|habra|existe) [_] (manera|forma|modo|posibilidad) de que me (hic*|hag*|den|dier*|tom*|contrat*|acept*|dej*|coj*|cog*)',
    unless: '{meeting}|{talk}',
    example: '¿Habría modo de que me hicieran un hueco?',
  },
  {
    words: '(como|que) [_] (ve*|parece*) [usted|vos|tu] (que|si) me (present*|plant*|pas*|incorpor*|sum*)',
    unless: '{school}',
    example: '¿Cómo ve que me presentara el lunes en la obra?',
  },
  {
    words: '(suen*|ilusion|meta) [_] es *r [_] [_] ({there}|[_] [_] como la suya)',
    example: 'Mi sueño es coser para una casa como la suya.',
  },
  {
    words:
      '(manera|forma|posibilidad|modo|opcion|chance) de que yo !(aprend*|entiend*|conozc*|visit*|habl*|vea|sepa|aclar*)',
    example: '¿Hay manera de que yo eche raíces en su bodega?',
  },
  {
    words: '(pena|lastima|rabia|ojala) [_] (no (poder estar|estar)|poder estar|estar) [yo] {there}',
    example: 'Qué lástima no poder estar yo allí cada día.',
  },
  {
    words: [
      '{room} ... (vaci*|libre|desocupad*|sin dueno)',
      '(quien (podria|puede) _|ocuparl*|llenarl*|estrenarl*|me (mira*|llama|guina|espera|tienta|hace (ojitos|senas)|sonrie))',
    ],
    unless: '{talk}|{meeting}',
    example: 'La silla de al lado está vacía y se me ocurre quién podría ocuparla.',
  },
  {
    words: '(sea|fuera|fuese|ser) yo (quien|la que|el que|la persona)',
    unless: 'invit*|agradez*|pague',
    example: 'Ojalá en septiembre sea yo quien abra la persiana.',
  },
  {
    words: '(dar*|dier*|den|de|da|darian) [_] una oportunidad a (alguien|quien|una persona|un|una) _',
    example: 'Su restaurante podría darle una oportunidad a alguien que empieza.',
  },
  {
    words: '(solo|nomas|unicamente|ahora) me falta* (donde|[_] [_] ({firm}|{shop}|{office}))',
    unless: 'visitar',
    example: 'Ya tengo los zapatos, solo me falta la cocina.',
  },
  {
    words: '(cambiar|cambiaria|cambio|cambiarme) [_] [_] [_] [_] por ({your} [_] {place}|{thine})',
    example: 'Lo que daría por cambiar el almacén por su cocina.',
  },
  {
    words:
      '(terminar|acabar|acabe|termine|verme|acabo|termino) [_] (trabajando|currando|laburando|chambeando) [_] ({yours}|{there})',
    example: 'Mi plan es acabar trabajando a su lado.',
  },
  {
    words: [
      'mism* (reloj|camiseta|uniforme|vestuario|turno|equipo|barco|cuadrilla|pasillo|oficina|sala) que ({you}|tu)',
      '({wish}|ilusion*|(un|algun) dia|pronto|gustaria)',
    ],
    example: 'Ojalá un día lleve la misma camiseta que usted.',
  },
  {
    words: ['no tengo [_] (padrino*|palanca*|enchufe*|contactos|influencias)', '(usted|{yours}|tengo a)'],
    example: 'No tengo padrinos. Bueno, la tengo a usted.',
  },
  {
    words:
      '(sabe*|conoce*|conozca*|suena*) [_] [_] [_] ({place}|familia|casa|alguien) ... que {seeks} !({contact}|{talk}|{visiting})',
    example: '¿Sabe de un salón que quiera una peluquera?',
  },
  {
    words: '({wish}|{may}) ... como (companer*|colega|emplead*|una mas|uno mas|un* de ustedes|parte de)',
    example: 'Me encantaría cruzar esa puerta como compañera.',
  },
  {
    words:
      'mi nombre ... en (la|el|su|tu|los|sus|vuestr*) [_] (puerta|placa|nomina|plantilla|cartel|creditos|mancheta|elenco)',
    unless: '{feedback}',
    example: 'Qué bien quedaría mi nombre en la puerta de ese despacho.',
  },
  {
    words:
      '{may} [_] (aplicar|postular*|optar|opositar|presentarme) (a|al|por|para) [_] [_] ({post}|{internship}|{work})',
    unless: '{school}',
    example: '¿Puedo aplicar a la vacante?',
  },
  {
    words: '(pasos|requisitos|tramites|vias) [_] para ({join}|{joinme}) ... {there}',
    unless: '{how}',
    example: 'Le agradecería los pasos para formar parte de su plantilla.',
  },
  {
    words: [
      '(dej*me|permit*me) !({contact}|{learn}|{talk}) (*ar|*er|*ir)',
      '(y (decid*|vera*|juzg*)|(un|una) (dia|semana|tarde|noche) y)',
    ],
    unless: '{talk}|{meeting}',
    example: 'Déjeme amasar un día y decide.',
  },
  {
    words: 'me dej* aprender (el oficio|(a|junto a) {your} lado|con {you})',
    example: 'Solo quiero que me deje aprender el oficio a su lado.',
  },
  {
    words: '(pueda*|pudiera*|podria*|quisiera*|quiera*) (confiarme|encargarme|encomendarme|delegarme|asignarme) !(a)',
    example: '¿Habría alguna tarea que pudieran confiarme en el archivo?',
  },
  {
    words: 'si [yo] (trabajara|entrara|laburara|currara|estuviera trabajando) ({yours}|con {you})',
    unless: '{how}',
    example: 'Me ahorraría dos autobuses si trabajara en su farmacia.',
  },
  {
    words: 'para que me (consider*|contrat*|llam*|tom*|entrevist*|acept*|evalu*|den|pong*|cont*)',
    unless: '{talk}|{study}',
    example: 'Mande mi hoja de vida a su jefe para que me considere.',
  },
  {
    words: 'que yo [_] [_] (formar parte|ser parte|estar|entrar|trabajar|colaborar) [_] [_]',
    unless: '{talk}|{study}|{feedback}|quiere*|espera*',
    example: '¿Hay algún modo de que yo llegue a formar parte de él?',
  },
  {
    words:
      '(poner|pongo|pondria|ofrecer|ofrezco) [_] [_] [_] [_] (al servicio de {your}|a {your} servicio|al servicio de {you})',
    unless: '{talk}',
    example: 'Quiero poner mis conocimientos al servicio de su firma.',
  },
  {
    words: 'que yo (arranc*|empez*|entr*|comenz*|trabaj*|me sum*|me incorpor*|me un*) [_] (con|en|a) ({you}|{your})',
    unless: '{talk}|{study}',
    example: '¿Le parecería mal que yo arrancara con ustedes a medio tiempo?',
  },
  {
    words:
      '(que|cuanto) (haria falta|hace falta|hay que hacer|tendria que hacer|tendria que pasar) para que (fuera|sea|ocurra|pase|me)',
    unless: '{talk}',
    example: '¿Qué haría falta para que me tomaran?',
  },
  {
    words: '(nadie|ninguno) me (ha|han|dio|da) [dado] (el|la|un|una|ese|esa) (chance|oportunidad|primer*)',
    unless: '{talk}|{study}',
    example: 'Nadie me ha dado la oportunidad.',
  },
  {
    words: 'quedarme (de planta|fij*|contratad*|trabajando|de fijo|de plantilla|en {your})',
    unless: '{talk}|{study}',
    example: '¿Puedo quedarme de planta cuando termine?',
  },
  {
    words: '(pedir*|solicitar*|reclamar*) [_] por [mi] nombre',
    unless: '{talk}',
    example: '¿Podría pedirme por nombre ante el ministerio?',
  },
  {
    words:
      '(hacer|realizar|cursar) (la|el|mi|mis|las) (rural|servicio social|residencia|internado|practica*|rotacion) (con|en) ({you}|{your})',
    unless: '{talk}|{study}|pudo|fue',
    example: 'Me encantaría hacer la rural con usted.',
  },
  {
    words:
      '(desemboc*|desembok*|llev*|conduc*|convert*|conviert*|termin*|acab*) (a|en) (algo [mas] {lasting}|una (oferta|plaza)|un contrato)',
    unless: '{study}',
    example: 'Quisiera que la charla llevara a algo más estable.',
  },
  {
    words:
      'ganarme (unos|unas|algunos|algun|un) [_] (pesos|euros|dolares|soles|duros|perras|lucas|dinero|dinerillo|extra)',
    unless: '{study}',
    example: '¿Podría ganarme unos pesos archivando en su oficina?',
  },
  {
    words: ['(lo|se lo|te lo) dejo [_] (aqui|ahi|aca|caer|dicho)', '{free}'],
    unless: '{talk}|{meeting}|{study}',
    example: 'Se lo dejo aquí: desde junio estoy libre.',
  },
  {
    words:
      '(alguien|nadie|quien) [ya] (pidio|pide|reclamo|ocupo|tomo|quiere) {your} [_] (escritorio|silla|lugar|puesto|sitio|mesa|plaza)',
    unless: '{talk}',
    example: 'Se muda a León, ¿ya alguien pidió su escritorio?',
  },
  {
    words: [
      '(tengo [_] [_] [_] libre*|estoy (libre|disponible)|vivo (a|cerca|encima|enfrente|al lado)|yo (sabria|se|puedo)|avisar con)',
      '{nudge}',
    ],
    unless: '{talk}|{study}|{curriculum}',
    example: 'Tengo los viernes libres, por si sirve de algo.',
  },
  {
    words:
      '(empez*|comenz*|arranc*|entrar*) [_] (por|con|desde|en) (el|la|lo) [_] (peor|ultim*|mas baj*|mas dur*|noche|escoba|mas sucio)',
    unless: '{study}',
    example: 'Con mucho gusto empezaría por el peor turno que tengan.',
  },
  {
    words:
      '(aparec*|apareci*|plant*|present*|lleg*) [_] [_] [_] con (mi|mis) [propi*] ({garb}|herramienta*|cuchillos|botas|maleta|carpa)',
    unless: '{study}|{talk}',
    example: '¿Quedaría raro que el lunes apareciera con mi propia escoba?',
  },
  {
    words: '(elegiria|escogeria|prefiero|preferiria|prefiriera) (la|el|los|las) (suy*|tuy*|vuestr*) [_]',
    unless: '{study}',
    example: 'Busco mi primera planta y elegiría la suya antes que ninguna.',
  },
  {
    words: '(dejeme|dejame|dejadme|permitame) (hacer*|encargarme|ocuparme|a mi)',
    unless: '{talk}|{study}|{contact}',
    example: 'El archivo está hecho un lío; déjeme hacerlo.',
  },
  {
    words:
      '(daria|doy|daria yo) (lo que fuera|cualquier cosa|todo|mi reino|un brazo|un ojo) (por|para) !(saber|entender|conocer|ver|hablar)',
    unless: '{study}|{talk}',
    example: 'Daría lo que fuera por una temporada en su barco.',
  },
  {
    words:
      '(interesad*|interes) en (trabajar|colaborar|entrar|formar parte|incorporarme|unirme|sumarme|ser parte) ... {there}',
    unless: '{talk}',
    example: 'Estoy muy interesada en trabajar en su fundación.',
  },
  {
    words: '(pueda|podria|puedo|pudiera) (entrar|empezar|trabajar) [_] (como|de) [un|una] ({trainee}|{trade})',
    unless: '{talk}',
    example: '¿Cree que pueda entrar como becario en su despacho?',
  },
  {
    words:
      '({wish}|seria|{would}|honor|ojala) [_] [_] [_] que me (eligi*|elij*|escogi*|escoj*|acept*|seleccion*|contrat*|llamar*)',
    unless: '{talk}|{study}|{school}',
    example: 'Sería un honor que me eligiera.',
  },
  {
    words:
      '(busco|necesito|ojala|encontrar|falta) [_] [_] (alguien|quien|persona) que (se arriesg*|apuest*|confi*|me de|me d* una|crea) [_]',
    unless: '{talk}|{study}',
    example: 'Busco a alguien que se arriesgue con un soldador.',
  },
  {
    words: '(yo voy|iria|acudo|acudiria|iria yo) a una entrevista',
    unless: '{study}',
    example: 'Si su directora quiere, yo voy a una entrevista.',
  },
  {
    words: '(verme|ponerme|llevar|vestir|lucir|con) [_] [_] {garb} de ({your}|{yours})',
    unless: '{talk}',
    example: 'Sería feliz de verme con el overol de su compañía.',
  },
  {
    words: '(entro|empiezo|arranco|entrar|empezar) [primero] (de|como) ({trade}|{trainee}|voluntari*|ayudante)',
    unless: '{talk}|{study}|{how}',
    example: '¿Y si entro de voluntaria?',
  },
  {
    words: '(competir|concursar|pelear|luchar|optar) (por|a) (lo de|el|la|un|una) [_] [_] ({post}|{trade}|{trainee})',
    unless: '{study}|{how}',
    example: 'Me gustaría competir por lo de cocinera.',
  },
  {
    words: '(le|te|les|os) (pida|pido|estoy pidiendo) ({work}|{post})',
    example: 'Disculpe que le pida trabajo así.',
  },
  {
    words: [
      '(convocatoria*|plaza*|vacante*|bolsa|seleccion|oposicion*|puesto*|casting*|audicion*|prueba*|turnos)',
      '({keen}|puedo|pensaba|descabellad*|locura|conviene|convendria|pena|tiempo de|tarde para) {enter} ($|?)',
    ],
    unless: '{school}|{course}',
    example: '¿Cuándo son las audiciones? Me encantaría presentarme.',
  },
  {
    words:
      '(acudiria|iria|asistiria|acudir|ir|presentarme) [_] [_] a una entrevista ($|?|de|con|el|la|los|cuando|en|si|por|para)',
    unless: '{talk}|{study}|consejo*',
    example: 'Iría encantada a una entrevista cuando me citen.',
  },
  {
    words:
      '(pas*|voy|llamo|escribo|vengo|pregunto|iba|ir|llevo) ... (para|por) lo (del|de (la|las|los|un|una)) [_] ({work}|{vacancy}|anuncio)',
    unless: '{study}|{meeting}',
    example: 'Puedo ir el martes para lo del anuncio.',
  },
  {
    words: [
      '({jobless}|un [solo] sueldo|fin de mes|deudas|facturas|pagar [_] (alquiler|renta|hipoteca)|(dos|tres) (bocas|hij*))',
      '(usted|tu|vos|ustedes) [que] [_] conoce* [a] (much*|medio|media|tod*|tant*|gente)|{your} contactos',
    ],
    unless: '{talk}|{study}',
    example: 'Con un solo sueldo no llego y usted conoce a todo el gremio.',
  },
  {
    words:
      '(aprender|estar|practicar|ayudar|empezar) ... ({yours}|{there}) [ya] me (basta|bastaria|conformo|sobra|llega|alcanza|vale)',
    unless: '{talk}',
    example: 'Con aprender junto a usted me basta.',
  },
  {
    words: [
      '(mi (paro|subsidio|contrato) [_] (acaba*|termina*|agota*|vence*)|se me (acaba|agota|termina) (el|mi) (paro|subsidio|contrato))',
      '({yours}|{swamped}|usted|{needs})',
    ],
    unless: '{talk}|{study}|{feedback}',
    example: 'Se me agota el subsidio y pienso en su taller.',
  },
  {
    words: [
      '(manos|ganas|hambre|espalda|brazos|energia|experiencia|oficio|carnet|carne)',
      '^ [y] (usted|vosotros|ustedes|vos|tu) (dira*|direis|sabra*|sabreis|manda*|decide*|digan*|sabe*)',
    ],
    unless: '{talk}|{study}|{meeting}',
    example: 'Tengo oficio y buena espalda, usted dirá.',
  },
  {
    words:
      'mi (trayectoria|experiencia|formacion|preparacion|titulacion) [_] [_] (result*|ser*|sea) de (interes|utilidad|agrado|provecho)',
    unless: '{feedback}|{talk}|{study}',
    example: 'Confío en que mi formación sea de utilidad.',
  },
  {
    words:
      '(presentar*|pasar*|fuera|ir|plantar*|acercar*) ... (para que|y) [asi] me (vea*|viera*|veis|prueb*|prob*) !(la|el|los|con calma)',
    unless: '{talk}|{feedback}|{meeting}',
    example: '¿Le importaría que pasara por la obra para que me vea?',
  },
  {
    words: [
      '{your} (proxim*|nuev*|futur*|siguiente) [_] ({crew}|fichaje)',
      '(esta* escribiendo|(le|te|os) (escrib*|habl*|salud*)|este (mensaje|correo)|soy yo|ser yo|al otro lado|(la|lo) tiene*|aqui)',
    ],
    unless: '{talk}|{study}|{meeting}|felici*',
    example: '¿Y si su próxima cocinera le está escribiendo?',
  },
  {
    words: [
      '({able}|{free}|carne*|titulo|experiencia)',
      '(digo|comento|menciono|aviso|cuento) por (el|la|los|las|lo de [_]) ({load}|{post}|reparto*|suplencia*|cartel|anuncio)',
    ],
    unless: '{talk}|{meeting}',
    example: 'Tengo moto nueva, lo digo por el reparto.',
  },
  {
    words:
      '(hariamos|formariamos|seriamos|haremos) [muy] (buen*|un gran|gran|un buen) (pareja|equipo|tandem|dupla|migas|dueto)',
    unless: '{talk}|{study}',
    example: 'Su obrador y yo haríamos buena pareja.',
  },
  {
    words: [
      '({room}|{post}|{garb})',
      '(tiene*|tendra*|hay|encontr*) [ya] (duen*|candidat*|sustitut*|relevo|reemplazo|hereder*|sucesor*) ?',
    ],
    unless: '{talk}|{study}',
    example: 'La silla de Marta, ¿tiene ya dueña?',
  },
  {
    words: ['si hay que (*ar|*er|*ir)', '^ (se [_] (*an|*en|*a|*e) $|(yo|lo|la|los|las) *o)'],
    unless: '{talk}|{study}|pag*',
    example: 'Si hay que fregar platos, se friegan.',
  },
  {
    words: 'mi (primer*|proxim*) {firststep} [_] [_] (fuera|sea|fuese) ... ({yours}|al lado de|junto a)',
    unless: '{talk}|{study}',
    example: 'Quisiera que mi primer contrato fuera junto a usted.',
  },
  {
    words:
      'mi (perfil|formacion|trayectoria) [_] (ajust*|adecu*|adapt*|correspond*) (a|con) (lo que [_] {needs}|{your} [_] {place})',
    unless: '{feedback}|{talk}',
    example: 'Dígame si mi formación se ajusta a lo que buscan.',
  },
  {
    words:
      '(difund*|compart*|divulg*|corra*|corre|corres|correr*|corrier*) [_] (mi disponibilidad|la voz|que (estoy|busco|ando))',
    unless: '{talk}|{study}|proyecto|evento|charla',
    example: 'Corra la voz de que estoy libre.',
  },
  {
    words: 'se (*ar|*er|*ir) [_] [_] [_] y [tambien] se (*ar|*er|*ir)',
    unless: '{talk}|{study}|no se',
    example: 'Sé soldar y sé leer planos.',
  },
  {
    words: [
      '(aprendo rapid*|soy puntual|soy responsable|no falto|llego puntual|tengo ganas)',
      '(no me (quejo|canso|rajo|asusto)|(cobro|como|pido) poco|madrugo|no doy guerra)',
    ],
    unless: '{talk}|{study}',
    example: 'Soy puntual y no me quejo.',
  },
  {
    words: '(me meto|entro|me sumo|me uno|me incorporo|me integro) (con|a) {you}',
    unless: '{talk}|{study}',
    example: '¿Cómo ves si me meto con ustedes de ayudante?',
  },
  {
    words: '(falto|faltaba|falta) (yo|un servidor|una servidora)',
    unless: '{talk}|{meeting}',
    example: 'En su cocina sobra una tabla y falto yo.',
  },
  {
    words: '(justo|exactamente|precisamente) (lo|la|el) [_] que ({your} [_] {place}|ustedes|vosotros) {needs}',
    unless: '{talk}|{study}|{feedback}',
    example: 'Soy muy discreta: justo lo que su despacho precisa.',
  },
  {
    words: 'si (en|por) (la|el|{your}|esta|ese|esa) [_] {place} [_] {takes} [a] !({many}) {crew}',
    unless: '{talk}|{inquiry}|{proposed}',
    example: 'Me preguntaba si en la fundación toman gente sin experiencia.',
  },
  {
    words: '(ensen*|aprend*|form*|oficio) ... (trabajando|ayudando*|currando|chambeando) ... {yours}',
    unless: '{study}|aprendi',
    example: '¿Me enseñaría el oficio trabajando a su lado?',
  },
  {
    words: '{your} [_] {place} [se] (merec*|pid*|necesit*) [a] (un|una) [_] {crew} (asi|como yo|como esta*)',
    example: 'Su clínica merece una recepcionista así.',
  },
  {
    words: 'interes* [mucho|muchisimo|bastante] [en|por] {your} [_] ({vacancy}|convocatoria|anuncio|aviso|busqueda)',
    unless: '{talk}|{inquiry}',
    example: 'Me interesa mucho su vacante de diseñadora.',
  },
  {
    words:
      '(una|dos|tres|unas|cuatro|pocas|tardes|horas|dias|mananas|noches) [_] (a la semana|al mes|por semana|semanales) ... {yours}',
    unless: '{talk}|{study}|{how}|cuant*',
    example: 'Con dos tardes a la semana en vuestra librería sería feliz.',
  },
  {
    words:
      '(que|si) (le|te|les|os) !({contact}|{visiting}) (*ara|*iera|*iese|*ase|*e) yo (el|la|los|las|un|una|sus|tus)',
    unless: '{talk}|{study}',
    example: '¿Le vendría bien que le llevara yo las cuentas?',
  },
  {
    words:
      'a cambio de ([_] [_] [_] ({stint}|experiencia|comida|alojamiento|cama|techo)|aprender|que me (ensen*|form*|dej*|firm*))',
    unless: '{study}',
    example: 'Podría ayudarles con el boletín a cambio de experiencia.',
  },
  {
    words: '{thine} [_] [_] [_] (esta|sigue|queda) (libre|vaci*|vacante|disponible)',
    unless: '{talk}|{meeting}',
    example: 'Busco silla; ¿la suya del fondo está libre?',
  },
  {
    words: ['soy [_] {trade}', '(busco|necesito|me falta) [un|una] {place}'],
    unless: '{talk}|{study}',
    example: 'Soy maestro pastelero y busco obrador.',
  },
  {
    words: '(le|les|te|os) (trabajaria|trabajo) (feliz|encantad*|gratis|con gusto|duro|de|en|los|por|sin)',
    unless: '{study}',
    example: 'Yo le trabajaría feliz.',
  },
  {
    words: [
      '{search} [_] [_] [_] ({room}|{internship}|horas)',
      '{place} [_] [_] [_] (seria|es|me (queda|parece)) [_] (ideal|perfect*|genial)',
    ],
    unless: '{talk}|{study}',
    example: 'Necesito un lugar para mis horas y el museo sería ideal.',
  },
  // Broad forms, of which every part is needed: a mood, work, and theirs.
  {
    words: [
      '({wish}|{may}|{search}|con gusto|{willing})',
      '(<!({your}|mi|este|ese|primer) ({work}|{post}|{internship})|{join}|{joinme}|{hire}|{role})',
      '{there}',
    ],
    unless: '{talk}|{study}|{feedback}',
    example: 'Podría hacer turnos, si le parece, en su clínica.',
  },
  {
    words: [
      '({needs} [_] [_] ({crew}|{trade}|presupuesto)|{swamped})',
      '(yo|mias|los mios|{able}|{would}|{free}|{offer}|{wish})',
    ],
    unless: '{study}|{meeting}',
    example: 'Necesitan soldadores y yo ya tengo el título.',
  },
  {
    words: [
      '<!(no|lo|la|los|las) ({have}|{opens}) !(mucho|tanto) [_] [_] <!({your}|mi|mi propio) ({work}|{post}|{internship}|{crew})',
      '(yo|mias|{able}|{would}|{yours})',
    ],
    unless: '{talk}|{study}|{feedback}|{meeting}',
    example: 'Si salen plazas, yo tengo el título.',
  },
  {
    words: [
      '({able}|{would}|{free})',
      '{there}',
      '(<!({your}|mi|este|del|el) ({work}|{post})|{join}|{internship}|{trade}|{needs} [_] {hands})',
    ],
    unless: '{talk}|{study}|{feedback}',
    example: 'Tengo tiempo para cubrir bajas en su colegio.',
  },
  {
    words: [
      '<!(que no) !((hay|tiene*) alguien) ({needs}|{takes}|{have}) [_] [_] [_] <!({your}) ({crew}|{trade}|{post}|{room})',
      '{yours}',
      '?',
    ],
    unless: '{talk}|{study}|{feedback}|{meeting}',
    example: '¿Ocupan estilistas en su salón?',
  },
  {
    words:
      '(teng*|ten|tened|tuv*|tener) [_] (presente|en cuenta|en mente) ... mi (perfil|nombre|candidatura|caso|solicitud|interes)',
    unless: '{feedback}',
    example: 'Le ruego que tenga presente mi perfil.',
  },
  {
    words:
      '(ocupar|tomar|heredar|llenar|cubrir) (ese|esa|aquel|aquella) ' +
      '[_] (escritorio|silla|sillon|puesto|lugar|hueco|sitio|plaza|vacante|mesa)',

    example: 'Se jubila la oficial, y yo quisiera ocupar ese escritorio.',
  },
  {
    words:
      '({wish}|{would}|{able}|feliz|encantad*|dispuest*|podria|puedo) ' +
      '[_] [_] (cubrir|suplir|reemplazar|sustituir|relevar) ... ({your}|cualquier*)',

    example: 'Estaría feliz de cubrir las vacaciones de sus cajeras.',
  },
  {
    words:
      '(proyecto*|tarea*|encargo*|trabajo*|cosa*|algo) ... que [yo] ' +
      'me [_] (pud*|pued*|podr*|quier*|quis*) (encargar|dar|pasar|confiar|asignar)',
    unless: '{talk}',
    example: '¿Tendrían algún proyecto que me pudieran encargar?',
  },
  {
    words: '(les|le|os|te) (hago falta|sirvo|intereso|vengo bien|valgo|convengo|vendria bien yo) [?]',

    example: 'Tengo carné de camión, ¿les hago falta?',
  },
  {
    words:
      'me [_] (hic*|hag*|har*|hac*|abr*|busc*|encontr*|consig*|reserv*|guard*) ' +
      '(un|una|algun) [_] {room} !(... agenda|para (hablar|conversar|charlar))',
    unless: '{talk}|agenda',
    example: 'Me mudaría si me hicierais un hueco en el equipo.',
  },
  {
    words: '(proxim*|siguiente|nuev*|elegid*|persona|{trade}|{trainee}) ... (fuera|sea|fuese|ser) yo',

    example: 'Sería un sueño que el próximo becario fuera yo.',
  },
  {
    words: '(igual|quiza*|tal vez|a lo mejor|acaso|por si|puede que) ... {needs} [_] [_] {crew}',
    unless: '{talk}|{study}',
    example: 'Pensé en ti porque igual os viene bien alguien que corrija.',
  },
  {
    words: ['si [_] (les|le|os|te) (gust*|convenc*|convenz*|sirv*|cuadr*)', 'me (quedo|quedaria|contrat*)'],

    example: '¿Y si paso unos días y, si les gusta, me quedo?',
  },
  {
    words: '(formarme|aprender|trabajar|empezar|practicar) [_] [_] (a|al) {your} lado',

    example: 'Mi ilusión sería formarme a su lado.',
  },
  {
    words: '(puesto|pongo|tengo|puestas) [_] (mis|mi|las|toda mi) (esperanzas|esperanza|ilusiones|ilusion|fichas) en',

    example: 'He puesto mis esperanzas en el vuestro.',
  },
  {
    words:
      '(lo que|cualquier cosa que|lo primero que) (teng*|hay*|surj*|salg*|necesit*|sobr*) ' +
      '... me (sirv*|val*|vien* bien|acomod*|conform*|apan*)',
    unless: '{talk}',
    example: 'Lo que tengáis en la residencia me sirve.',
  },
  {
    words: [
      '(acept*|contrat*|tom*|cog*|admit*|busc*) [_] [_] [_] [_] {trainee}',
      'yo (me apuntaria|me apunto|encantad*|me anoto|me ofrezco|si)',
    ],
    example: '¿Aceptan en su bufete a pasantes mayores? Yo me apuntaría.',
  },
  {
    words:
      '(experiencia|conocimientos|manos|anos|oficio) ... (al servicio|a disposicion|a la orden) de (su|tu|vuestr*)',
    example: 'Pongo mi experiencia al servicio de su correduría.',
  },
  {
    words:
      'no se me ocurre [(otro|otra|nadie|un|una)] [_] (mejor|mas) [_] que (usted|tu|vos|ustedes|el suyo|el tuyo|la suya|la tuya)',
    example: 'Busco maestro, y no se me ocurre otro mejor que usted.',
  },
  {
    words:
      'me (ve|ves|veis|ven|veria*) [usted|ustedes|vos] [ya] [_] [_] [_] ' +
      '(sitio|lugar|hueco|cabida|futuro|preparad*|list*|suelt*|capaz|hech*) (en|para|con|como)',
    unless: '{study}|{talk} ... oficio',
    example: 'Domino Revit: ¿me ve usted sitio en su estudio?',
  },
  {
    words: 'no se (arrepent*|arrepient*) de (tenerme|contratarme|darme|cogerme|tomarme)',
    example: 'La clínica no se arrepentiría de tenerme.',
  },
  {
    words: '(luego|despues) hablamos de (contrato|sueldo|dinero|condiciones|lo demas)',
    example: 'Le sustituyo quince días y luego hablamos de contrato.',
  },
  {
    words: '^ [_] (contrata|contratan|buscan|toman|cogen|aceptan|admiten) [ya|ahora|todavia] [_] [_] [_] [_] ? $',
    unless: '{study}|{talk}|{how}|normalmente|mucho*',
    example: '¿Contrata ya el matadero?',
  },
  {
    words:
      '(pedirle|pedirte|solicitarle|le pido|te pido|pido) ... (una|un|alguna|algun) ' +
      '[_] (oportunidad|puesto|empleo|trabajo|chance|contrato|plaza) [_] (laboral|$|en|con|de trabajo)',
    unless: '{talk}',
    example: 'Vengo a pedirle con franqueza una oportunidad laboral.',
  },
  {
    words: 'me (veriais|veria|verias|verian|ves|ve|veis|ven) [_] (de|como) [_] {trade}',
    unless: '{talk}',
    example: 'Quería preguntarte si me veríais de camarera.',
  },
  {
    words: '(excepcion|concesion|hueco) (conmigo|por {me}|en mi caso)',
    example: 'Quizá puedan hacer una excepción conmigo.',
  },
  {
    words: ['(decid*|ven|ve|vemos|veis|ves)', 'si me (quedo|cog*|contrat*|tom*|quieren)'],
    example: '¿Y si paso unos días y luego deciden si me quedo?',
  },
  {
    words: ['(quit*|ahorr*|alivi*) [_] (trabajo|faena|peso|carga|horas)', 'yo'],
    example: 'Tú te quitas faena y yo tengo un sueldo.',
  },
  {
    words: 'me (encarg*|encomend*|asign*|confi*) (algun|alguna|algo|un|una|lo que|cualquier*)',
    unless: '{talk}|me (encargo|encargaron|asigno|asignaron|confio|confiaron) ',
    example: 'Estaría encantada de que su revista me encargara algún reportaje.',
  },
  {
    words: '(posible|eventual|futura) (incorporacion|contratacion|entrada) (mi*|a|en|con)',
    example: '¿Podríamos vernos para hablar de una posible incorporación mía?',
  },
  {
    words: 'mi (perfil|experiencia) [_] [_] (puede*|podria*|pudiera*) (servir*|interes*|encaj*|ser)',
    unless: '{feedback}|{study}',
    example: 'Dejo a su criterio si mi perfil les puede servir.',
  },
  {
    words: '(pasar|llegar) [de _] a [ser] ({trade}|emplead*|parte|miembro|{trainee}) (de|en) {your}',
    unless: '{talk}',
    example: 'Me gustaría pasar de visitante a empleada de su vivero.',
  },
  {
    words: ['{wish}', '({post}|{work}|{internship}|{vacancy})', '{there}'],
    unless: '{talk}|{study}|{feedback}|{school}|{learn}|{meeting}',
    example: 'Ojalá hubiera un trabajo, y ojalá fuera en su taller.',
  },
  {
    words: ['({may}|{tell}|{vouch}|{giveme}|{helpme})', '({post}|{work}|{internship}|{vacancy})', '({me}|mi|yo|me)'],
    unless: '{talk}|{study}|{feedback}|{school}|{learn}|{meeting}|hablemos|ayudaria|decidi*|saberlo|permitirme',
    example: 'El puesto es lo mío; ¿me ayuda?',
  },
  {
    words:
      '(pongo|quedo|estoy) a {your} (ordenes|disposicion) para ' +
      '(lo que se ofrezca|lo que haga falta|cualquier|trabajar|cubrir|el puesto|la vacante)',
    unless: '{meeting}|{talk}',
    example: 'Me pongo a sus órdenes para lo que se ofrezca en la notaría.',
  },
  {
    words:
      '(si|que|donde) [_] (encajo|encajaria|sirvo|cuadro|encaje) (en|para) [_] [_] ({vacancy}|{post}|{work}|{there})',
    unless: '{study}|{field}',
    example: 'Con gusto mando dibujos para que valore si encajo en alguna vacante.',
  },
  {
    words: 'me (encontr*|busc*|consig*) (un|una|algun|alguna) [_] donde',
    unless: '{talk}',
    example: '¿Me encontraría una casa donde empezar?',
  },
  {
    words:
      '(contrat*|puest*|hueco|hueq*|media jornada|{work}|{vacancy}) ... me (bastari*|servir*|alcanz*|valdri*|basta|sirve)',
    unless: '{talk}|{study}|{feedback}',
    example: 'Un contratito en su vivero me bastaría.',
  },
  {
    words: 'me (ves|ve|veis|veria*) [a mi] (trabajando|currando|laburando|chambeando)',
    example: '¿Tú me ves a mí trabajando con vosotros?',
  },
  {
    words: 'que (fuera|fuese|vaya|estuviera|acompanara) con {your} [_] {team}',
    unless: '{talk}|un dia|una manana|una tarde',
    example: '¿Le importaría que fuera con su equipo de campo?',
  },
  {
    words: '(un|una) (chica|chico|mujer|hombre|tipo|muchach*|senora|jubilad*|{trade}) como yo',

    example: '¿No les vendría de perlas una chica como yo?',
  },
  {
    words: 'que (fuera|sea|fuese) (la|el) (suya|tuya|vuestra|suyo|tuyo|vuestro)',
    unless: '{talk}',
    example: 'Busco empresa de acogida, y me gustaría que fuera la suya.',
  },
  {
    words:
      '(imaginarme|verme|imagino|veo) (en|tras|detras de) (ese|esa|su|tu|vuestr*) ' +
      '[_] (mostrador|barra|cocina|mesa|escritorio|puesto|sala|taller|silla)',
    unless: '{talk}',
    example: 'No pude evitar imaginarme en ese mostrador.',
  },
  {
    words:
      'me [_] (puedan|pudieran|podrian|pueden|quieran|quisieran) (considerar|tener en cuenta|tomar en cuenta) [_] para',
    unless: '{talk}',
    example: 'Ojalá me puedan considerar para lo que salga.',
  },
  {
    words:
      '(salga|surja|resulte|saliera|surgiera) [_] (un|una|algun|alguna) [_] (puesto|trabajo|empleo|plaza|pasantia|practicas)',
    example: 'Ojalá de esta charla salga un puesto.',
  },
  {
    words:
      '(acepto|aceptaria|tomo|tomaria|agarro|agarraria) [_] [_] ' +
      '(trabajo|puesto|turnos|practicas|pasantia|contrato|horario) (sin|aunque|de|por|en|para|con|a|$)',
    unless: '{talk}',
    example: 'También acepto trabajo sin sueldo.',
  },
  {
    words:
      '(salir|salga|irme|saliera) [_] [_] con (un|una|el|la) [_] (entrevista|oferta|trabajo|puesto|pasantia|empleo)',
    example: 'Quiero salir con una entrevista de trabajo.',
  },
  {
    words: '(haria|podria hacer|puede hacer) lo mismo por mi',
    example: 'Usted ayuda a los muchachos a entrar, ¿haría lo mismo por mí?',
  },
  {
    words: '(una mano|ayuda|apoyo|un empujon|manito) para entrar (a|en) (la|el|su|tu)',
    unless: '{school}|{study}',
    example: 'Quisiera pedirle una mano para entrar a la petrolera.',
  },
  {
    words: '(termine|acabe|terminara|acabara) en (un|una) (puesto|trabajo|empleo|plaza|pasantia)',
    example: 'Ojalá esta charla termine en un puesto.',
  },
]
