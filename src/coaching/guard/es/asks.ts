import type { Asking } from '../rule.ts'

export const asks: Asking['asks'] = {
  application: [
    {
      words: '!(mande|envie|termine|entregue|complete|escribi|preparando|sobre|manda) _ mi {application}',
      unless: '{school}|{feedback}',
      example: 'Dígame si mi solicitud avanza.',
    },
    {
      words: '{checks} [_] [_] mi {application}',
      unless: '{school}',
      example: '¿Podrías mirar mi solicitud antes de que la mande?',
    },
    {
      words: '(ayud*|apoy*|empujon*|una mano|favor|consejos) con (mi|la) {application}',
      unless: '{school}',
      example: 'Quisiera pedirle apoyo con mi postulación.',
    },
    {
      words: '(que|si|para que) [_] mi {application} [_] (lleg*|llam*|avanc*|sea|pase|entre|destaque)',
      unless: '{school}',
      example: 'Quisiera que mi solicitud llegara a buenas manos.',
    },
    {
      words:
        '(revis*|mir*|leer*|correg*|corrig*) [_] (mi|la) carta de presentacion [que|antes] ... (enviar|mandar|envie|mande)',
      example: '¿Corregiría la carta de presentación que voy a enviar a su firma?',
    },
  ],
  hiring: [
    {
      words: '(har*|hac*|haz*|haga*|hici*) llegar [_] [_] mi {curriculum}',
      unless: '{feedback}',
      example: '¿Le harías llegar mi currículum a la directora?',
    },
    {
      words: '(bono*|comision*|incentivo*|premio*) por (referid*|recomend*)',
      unless: '{how}|cuant*',
      example: 'Hay bono por referidos en tu empresa, ganamos los dos.',
    },
    {
      words: 'lineas de recomendacion',
      unless: '{school}',
      example: '¿Me escribiría unas líneas de recomendación para ese hospital?',
    },
    {
      words: '(empujon*|manit*|palanc*|enchuf*) ... (con (los|la gente) de|para entrar|para que me)',
      example: '¿Me das un empujoncito con los de selección?',
    },
    {
      words: '(tira*|haceme|hazme|hagame|echame) un (centro|pase)',
      example: 'Si ves la ocasión, tirame un centro con el gerente.',
    },
    { words: '{speak} ... (de|por|sobre|a favor de) {me}', example: '¿Podrías hablar bien de mí con tu directora?' },
    { words: '{speak} ... (a mi favor|en mi nombre)', example: '¿Llamaría usted al comité a mi favor?' },
    { words: 'interced* !(por (usted|ti|vos))', example: 'Le ruego que interceda ante la dirección.' },
    {
      words: '(mover*|mueva*|muev*|us*|toc*) {your} (contactos|hilos|influencias)',
      example: '¿Podrías mover tus contactos?',
    },
    {
      words: '{recommendme} [a mi] ({among}|a {your}|(a|al) [_] {boss}|$|?)',
      example: 'Recomiéndeme con su gerente.',
    },
    {
      words: 'me [{modal}] {recommend} [usted|vos|tu|ustedes|a mi|directamente] !(... {talk}) [?] {forthem}',
      example: '¿Me recomendarías para el puesto?',
    },
    {
      words: '{goodword} {wordfrom}',
      unless: '{school}',
      example: 'Una palabra suya ante el comité me abriría la puerta.',
    },
    {
      words: '(ser*|fueras|fuera|como) (mi|una|de) (referencia|padrino|madrina|contacto interno)',
      example: '¿Serías mi referencia para ese puesto?',
    },
    {
      words:
        '({hand}|inclu*|traslad*|tramit*|solt*|suelt*|dec*|dij*) [_] [_] mi {mynumber} !(para (confirm*|la|nuestra|que me llam*))',
      example: '¿Pondrías mi nombre en la lista?',
    },
    {
      words: '{hand} [_] [_] [mi|el|un] [_] {curriculum} ... (a|al|con|entre|por|en|hasta) ... {pile}',
      unless: '{feedback}',
      example: '¿Le pasarías mi portafolio a tu socio?',
    },
    {
      words:
        '(pas*|reenvi*|compart*|mov*|muev*|circul*|difund*|(hac*|hag*|haz|har*) [_] llegar) [_] [_] mi {curriculum}',
      unless: '{feedback}|comparti',
      example: 'Por favor pase mi currículum.',
    },
    {
      words: ['mi {curriculum}', '{passiton}'],
      unless: '{feedback}',
      example: 'Te mando mi currículum, muévelo por ahí.',
    },
    {
      words: 'mi {curriculum} ... (llegue|llegara|llego|llegase) a',
      example: '¿Cómo hago para que mi CV llegue a quien decide?',
    },
    {
      words:
        '(present*|contact*|conect*|comuni*|pon*|contacto|nombre|correo|reunion|cita) ... (a|al|con|de|en) [_] [_] {recruiter}',
      unless: '{talk}',
      example: '¿Me pondría en contacto con la persona que contrata?',
    },
    {
      words: '({get}|{giveme}|{arrange}) [_] [una|mi] (entrevista|interview) (con|de trabajo|para|en|a|$|?)',
      unless: '{talk}',
      example: '¿Podrías conseguirme una entrevista?',
    },
    {
      words: '({helpme}|{your} ayuda|(ech*|da*|de*) la mano) ... (entrar|{get}|para que me|meter*|{decides})',
      unless: '{learn} {how}',
      example: '¿Me ayudarías a entrar en tu empresa?',
    },
    {
      words: '{sayto} ... {decides} ... (que {good}|para)',
      example: '¿Le dirías a tu jefa que me entreviste?',
    },
    {
      words: '(dile*|digale|decile|<!(queria|quiero|quisiera|para) decirle|diria|dice|dices|dijera*) ... que {good}',
      example: 'Si buscan a alguien, dile que soy buena.',
    },
    {
      words:
        '(si|como) (ve|ves|cree|crees|considera*|piensa*|creen) que [_] (encajo|sirvo|valgo|soy|puedo|lo haria|merezco)',
      example: 'Si ve que encajo, hable con la directora.',
    },
    {
      words: [
        '<!(que) [le|te|les] !(pregunto) pregunt* ... ({decides}|amigos|trabajo)',
        '(si ... ({have}|{needs}|{takes}|contrat*)|por {post}|por mi {application})',
      ],
      example: '¿Podrías preguntarle a tu jefa si le queda sitio?',
    },
    {
      words: [
        '(recomendacion|oportunidad|experiencia|carta)',
        'me (la|lo) [_] (da*|de*|di*|podria* dar|puede* dar|dar|firm*)',
      ],
      example: 'Una recomendación suya pesaría mucho, ¿me la daría?',
    },
    {
      words: '(pas*|reenvi*|compart*|hac* llegar|mand*) [_] (esto|este (correo|mensaje)) ... ({decides}|trabajo)',
      example: '¿Podría reenviar este correo a quien contrata?',
    },
    {
      words: '(de|como) referencia ... ({your}|{work}|{post}|solicitud*|postul*|$|?)',
      example: '¿Lo puedo poner como referencia?',
    },
    {
      words: [
        '(contar con|agradec*) [_] {your} (apoyo|respaldo|ayuda|recomendacion)',
        '({work}|{post}|solicitud*|postul*|entrar|{internship}|{application})',
      ],
      unless: '{school}',
      example: 'Voy a la plaza de auditor y espero contar con su apoyo.',
    },
    {
      words: ['{recruiter}', '(como le (escribo|hablo)|me present*|me pas* su contacto)'],
      unless: '{feedback}',
      example: '¿Quién lleva la selección y cómo le escribo?',
    },
    {
      words: '(comentarselo|mencionarselo|decirselo|mostrarselo|ensenarselo|entregarselo|pasarselo) a [_] {boss}',
      example: '¿Podrías mencionárselo a tu jefa?',
    },
    {
      words: '{goodword} [suya|tuya] [y] [ya] (estoy|entro|quedo|me (cogen|toman|contratan|llaman))',
      unless: '{talk}|{school}',
      example: 'Con su visto bueno entro seguro.',
    },
    {
      words: '(hagale*|hazle*|harias|haria) saber (a|al) [_] {decides}',
      example: 'Hazle saber a tu gerente que existo.',
    },
    {
      words: '{your} (apoyo|respaldo|ayuda|voto|recomendacion|voz) (ante|frente a|con) [_] [_] {decides}',
      unless: '{school}',
      example: 'Necesitaría su voto frente a la junta.',
    },
    {
      words:
        '(carta*|una nota|un correo|recomendacion) (para|de|dirigid*) ... (presentarme|{work}|{post}|{decides}|entrar)',
      unless: '{school}|{feedback}|conviene|se usa*|sirven',
      example: '¿Me haría una carta para entrar al ministerio?',
    },
    {
      words: '(apoy*|apoyarias|ayud*|ech* un cable|ech* una mano|respald*) [_] con [_] [_] {decides}',
      unless: '{study}',
      example: '¿Me apoyarías con la gerenta?',
    },
    {
      words: '{pull} ... (para|con|en|de|entre|$|?)',
      example: '¿Me presta su palanca para entrar al ministerio?',
    },
    {
      words:
        '(us*|mencion*|dar|pong*|pon*|pus*|cit*) {your} nombre ... (referid*|aval|postul*|solicitud|{post}|referencia|empleo)',
      example: '¿Puedo usar su nombre cuando me postule?',
    },
    {
      words: 'si me (refier*|refir*|referis|referi|recomiend* [tu|usted|vos] ({among}|$)|avala*|banca*)',
      unless: '{talk}|{school}',
      example: 'Si me refieres tú, seguro me leen.',
    },
    {
      words:
        '(tir*|ech*|hac*|hag*|haz*|da*|de*) [_] (un|una|el|la) ({helphand}|{pull}) ... (con|en) [_] [_] [_] ({decides}|{place})',
      unless: '{talk}|{study}',
      example: 'Échame un capote con la encargada.',
    },
    {
      words:
        '(puente|puerta de entrada|llave de entrada|padrino|madrina|contacto) (en|a|para entrar|hacia) [_] [_] {place}',
      unless: '{study}|{talk}',
      example: '¿Sería usted mi puente a la editorial?',
    },
  ],
  internship: [
    {
      words: '{takes} [_] [_] ({trainee}|{internship})',
      unless: 'agenda',
      example: '¿Aceptan pasantes en su veterinaria?',
    },
    {
      words:
        '({wish}|{may}|{search}|interesa*|postul*|solicito|solicitar|pedir*) ... <!({your}|sobre las|de las) {internship}',
      unless: '{study}',
      example: 'Me gustaría hacer mis prácticas con ustedes.',
    },
    {
      words: '(mis|mi) {internship} ... {yours}',
      example: '¿Firmaría mis prácticas en su oficina?',
    },
    {
      words: '(hacer*|realizar*) (mi|mis|la|las|unas|una|el) [_] {internship} ... {there}',
      example: '¿Sería factible realizar mi práctica con usted?',
    },
    {
      words: '({wish}|{may}|{search}|postul*|entre [yo]) ... (ser|de|como|volverme) [{your}|un|una] [_] {trainee}',
      example: 'Sería un honor ser su becaria.',
    },
    {
      words: '(me [{modal}] {give}|{giveme}|{get}) ... (unas|una|la|el|las|mis|alguna) [_] {internship}',
      example: '¿Me conseguirías una pasantía?',
    },
    {
      words:
        '({have}|{tell}|sabe*|conoce*) ... (unas|una|alguna|algun|algunas|de !({your}|las|la)) !({your}|las) [_] {internship}',
      example: '¿Habrá alguna pasantía en su canal?',
    },
    {
      words: '({have}|quedan) [_] {internship} (disponible*|libre*|abiert*|para (este|el|un*))',
      example: '¿Quedan prácticas libres para enero?',
    },
    {
      words: '(abr*|abiert*|sal*|inscripc*|programa) ... (las|sus|tus|de|para) {internship} ... (para {me}|{there})',
      example: 'Avíseme cuando salgan las prácticas en su banco.',
    },
    {
      words: '({have}|queda*) [_] [_] beca* [_] [_] ({there}|de (colaboracion|practicas|formacion|investigacion))',
      unless: '{study}|gradu*|maestria|estudi*',
      example: '¿Hay becas en su departamento?',
    },
  ],
  openings: [
    {
      words: '(recib*|acept*|admit*|recog*) [_] ({curriculum}|solicitudes|candidaturas|postulaciones) ... ?',
      unless: '{how}|cuant*|visita*|{talk}',
      example: '¿Están recibiendo solicitudes en la guardería?',
    },
    {
      words: 'sigue (libre|abiert*|disponible|en pie) [_] (la|el|esa|ese) [_] {post}',
      example: '¿Sigue libre la vacante de diseñador?',
    },
    {
      words: '(abierta|abierto|abiertas) [_] (alguna|algun|la|el|una) (convocatoria|bolsa|proceso|concurso)',
      example: '¿Tienen abierta alguna convocatoria para externos?',
    },
    {
      words: '(cab*|cup*|entra|entraria) (un|una|otro|otra) [_] [_] mas',
      example: '¿En el barco cabe una bióloga más?',
    },
    {
      words: '(sobr*|qued*) [_] (un|una|alguna) (litera|hamaca|silla|banqueta|percha|mandil|delantal) (para|libre|?|$)',
      example: 'Si sobra una litera para una técnica, voy.',
    },
    {
      words: '(financiacion|presupuesto|fondos|partida) para (contratar|incorporar|un|una|otro|otra) [_] {trade}',
      unless: '{how}',
      example: '¿Tiene su grupo fondos para un técnico?',
    },
    {
      words: '(libre|disponible|vacante) (alguna|una) beca|beca* (libre*|disponible*|vacante*)',
      example: '¿Queda libre alguna beca en tu departamento?',
    },
    {
      words: '(sabes|sabe|saben|sabeis|sabras|sabra) de (nada|algo) [_] (en|por|para)',
      example: 'Ando corto de dinero, ¿no sabes de nada en el mercado?',
    },
    {
      words:
        '(querr*|kerra*|kerran|necesit*) a (alguien|otro|otra) ... (verano|temporada|navidad*|fin* de semana|semana santa|fiestas|campana)',
      example: '¿Tu jefe no querrá a alguien para el verano?',
    },
    {
      words: '{have} ... {vacancy}',
      example: '¿Tienen vacantes en el hospital?',
    },
    {
      words: '<!(que no) {have} [_] [_] [_] [_] {post} ... ({vacant}|{there}|para ({me}|[un|una|otr*] [_] {crew}))',
      example: '¿Hay turnos libres en su tienda?',
    },
    {
      words:
        '<!(que|que no) {have} !(mucho|tanto|mas|mi) [_] [_] {work} [_] (para !(quien*|los que|tod*)|de|en|con|a|donde|por|$|?)',
      example: '¿No hay chamba para estudiantes?',
    },
    {
      words: '{have} ... {room} [_] [_] (para|a) ({me}|[un|una|otr*] [_] {crew}|alguien|gente|uno|otr*)',
      example: '¿Habrá un huequito para una enfermera?',
    },
    {
      words: ['{have} [_] [_] {room} !(en {your} agenda|de {your}|que (le|te|no|hubiera|la))', '{yours}'],
      unless: '{meeting}|{talk}',
      example: '¿En tu estudio queda alguna silla vacía?',
    },
    {
      words:
        '(algo|nada|{work}|{post}) (que me|que vaya|en (el|la|lo) que|donde|al que|a la que|que yo) [_] [_] {suits}',
      example: '¿Hay algo que me cuadre?',
    },
    {
      words:
        '(esta|sigue|queda|estan|siguen) [_] {vacant} (el|la|los|las|su|ese|esa|lo) [_] ({post}|{internship}|{crew})',
      example: '¿Sigue abierta la plaza de auditor?',
    },
    {
      words: '(el|la|los|las|su|ese|esa) ({post}|{internship}) ... (esta|sigue|queda|estan|siguen) [_] {vacant}',
      example: '¿El puesto de mesero sigue disponible?',
    },
    {
      words: '{sendme} !(la descripcion) ... ({vacancy}|convocatoria*|{work}|las bases|anuncio*|oferta*|aviso*)',
      example: 'Mándame la vacante cuando la publiquen.',
    },
    {
      words:
        '{being} [_] (contratando|reclutando|seleccionando|hiring|entrevistando|ampliando|agrandando|reforzando|aumentando)',
      example: 'Quería saber si están contratando.',
    },
    {
      words: '{being} [_] {taking} [_] [_] ({crew}|{curriculum}|solicitudes|candidaturas|postulaciones)',
      example: '¿Tu equipo anda buscando ayudantes?',
    },
    {
      words: '^ [_] [_] [_] !((hay|tiene*|tener) (alguien|quien)) {takes} [a] !(la|el|los|las) [_] {crew}',
      example: '¿Su departamento contrata a estudiantes?',
    },
    {
      words:
        '(pien*|pensado|van|va|vais|vas|vuelv*|contempl*|planea*|volver*|pueden|puede|podria*|podrian) [a|en|de] [_] {takeon}',
      example: '¿Van a abrir plazas este año?',
    },
    {
      words: '{tell} ... {opens} ... ({post}|{room}|{work}|{crew}|{internship})',
      example: 'Avísame cuando salga una plaza.',
    },
    {
      words: '{tell} [de] !({your}|del) [_] !({your}) [_] !({your}) ({vacancy}|{work}|{chance}|ofertas|convocatoria*)',
      example: 'Avísame de cualquier vacante.',
    },
    {
      words: 'si [ya] (abriran|abren|abre|abrira|sacaran|sacan|habra|convocaran|convocan|van a abrir) [_] [_] {post}',
      example: '¿Sabe si sacarán plazas de bombero?',
    },
    {
      words: '(ya (llenaron|cubrieron|ocuparon|asignaron|dieron|han (cubierto|llenado|dado))|cubierto ya) [_] {post}',
      example: '¿Ya han cubierto el turno de noche?',
    },
    {
      words:
        '{takes} !(much*|tantas|varias) [_] (solicitudes|candidaturas|postulaciones|curriculum) (espontane*|de|para|por|ahora|en|?|$)',
      unless: '{talk}|{study}',
      example: '¿Reciben candidaturas espontáneas?',
    },
    {
      words:
        '{have} ... (fondos|presupuesto|financiacion|dinero|partida|recursos) [_] para ({takeon}|[pagar* a] [un|una|otr*] {crew})',
      unless: '{study}',
      example: '¿Cuentan o tienen fondos para contratar a un doctorando?',
    },
    {
      words: '(sigue*|esta*|queda*) [_] en pie lo (de|del) [_] ({post}|{vacancy}|{internship})',
      example: '¿Sigue en pie lo de la vacante?',
    },
  ],
  resume: [
    {
      words: '(adjunt*|anexo|anexe|incluyo|adjuntado|adjuntos|incluido) ... ({curriculum}|{application})',
      unless: '{feedback}',
      example: 'Le adjunto mi hoja de vida.',
    },
    {
      words: '{sends} [_] [_] [_] (mi|mis|el|un) [_] [_] {curriculum}',
      unless: '{feedback}|{school}',
      example: 'Le dejo mi currículum.',
    },
    {
      words: '(mandar*|enviar*|entregar*|meter|presentar*|dejar*|llenar*) [_] [_] [mi|una|la] solicitud',
      unless: '{school}',
      example: '¿Podría mandarle a usted una solicitud?',
    },
    {
      words: '(quiere*|guste|gusta|guard*|conserv*|archiv*|consider*|va) [ver|recibir|leer] mi {curriculum}',
      unless: '{feedback}',
      example: 'Dígame si quiere ver mi currículum.',
    },
    {
      words: 'mi {curriculum} (va|esta|queda|viene|aparece|adjunto|en linea) [_] [_] {enclosed}',
      unless: '{feedback}',
      example: 'Mi currículum va en este correo.',
    },
    {
      words: '(a quien|donde|con quien) ... {handsin} ... ({curriculum}|{application})',
      example: '¿A quién le puedo mandar mi currículum?',
    },
    {
      words: '(vea|mire|revise|encontrara|acepte|reciba|recibe|interesaria) ... (mi|un) {curriculum} [adjunto]',
      unless: '{feedback}',
      example: 'Acepte mi currículum.',
    },
    {
      words: ['(mi|el|la) {curriculum}', '{opening}'],
      unless: '{feedback}',
      example: 'Tengo mi hoja de vida lista, por si surge algo.',
    },
  ],
  job: [
    {
      words: '(me pongo|ponerme|pongo) a disposicion de',
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
      unless: '{talk}',
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
      unless: '{talk}',
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
        '({search} [_] [_] [_] ({work}|{vacancy}|oportunidad)|busco algo|buscando [_] algo) !(de (clase|campo|investigacion|grado))',
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
      words: '{your} [_] [_] ({firm}|{shop}|{office}|{team}|{boss}) [_] [_] {takes} [a] [_] ({crew}|me)',
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
        '(con quien|a quien) [_] [_] [_] (hablar|convencer|acudir|dirigirme|preguntar) para !(aprender|conocer|saber|entender) _',
      example: '¿Con quién tengo que hablar para que me acepten?',
    },
    {
      words: ['{condition}', '({mind}|{tell}|{reach}|{free}|{offer}|{vouch}|{able}|{would}|{willing}|{wish})'],
      unless: '{meeting}|{talk}|{study}',
      example: 'Si les falta un cocinero, aquí me tiene.',
    },
    {
      words: '{mind}',
      unless: '{meeting}',
      example: 'Téngame presente para futuras contrataciones.',
    },
    {
      words: '{needs} [_] [_] {crew} ... ?',
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
      unless: '{meeting}|{talk}',
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
      words: '((a|de) prueba|una prueba (de|en)|prueba de (un|una)|pruebame|pruebeme)',
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
      unless: '{feedback}',
      example: 'Espero que mi perfil resulte de interés.',
    },
    {
      words:
        '(consider*|valor*|evalu*|contempl*|tengan en cuenta|consideracion) [_] [_] mi (perfil|candidatura|nombre|experiencia)',
      unless: '{feedback}',
      example: 'Le pido que valore mi candidatura.',
    },
    {
      words: 'me (veo|veria|imagino|visualizo) !(que) ... ({there}|sentad*|trabajando|{join})',
      example: 'Me veo trabajando con ustedes.',
    },
    {
      words:
        '(encaj*|seria [un|una] (buen|buena|gran)|me iria bien|le sirvo|serviria yo|cabria yo|cabia yo) ... {there}',
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
      words:
        '({post}|{work}|{room}|{internship}|horas) !(no) [_] [_] para ({me}|(un|una|otra|otro) [_] {crew}|alguien)',
      example: 'Piense si podría haber un puesto para mí.',
    },
    {
      words: '({wish}|{may}|{willing}) ... (ser|formar|sea|fuera) parte (de|$)',
      example: 'Su equipo crece y me encantaría ser parte.',
    },
    {
      words: '({wish}|{may}) ... ((ser|volverme) {your}|{join} (como|de) [un|una]) [_] [_] ({trainee}|{trade}|colega)',
      unless: '{talk}|{study}',
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
      unless: '{study}',
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
      unless: '{study}|{feedback}|{talk}',
      example: 'Hágame el paro con su jefa.',
    },
    {
      words: ['cambiar* de (empresa|trabajo|centro|aires|colegio|hospital|rumbo)', '{yours}'],
      unless: '{study}|{talk}',
      example: 'Quiero cambiar de hospital y el de ustedes me queda cerca.',
    },
    {
      words: '(formulario|planilla|ficha) (de|para) (solicitud|ingreso|postulacion|empleo|postular*|candidat*|trabajo)',
      unless: '{study}|{school}',
      example: 'Páseme el formulario de ingreso.',
    },
    {
      words: '(un|una|algun|alguna|mi) {room} [_] (en|dentro de|con|entre) {your} {place}',
      unless: '{talk}|{study}|{meeting}',
      example: 'Con un rinconcito en su imprenta me basta.',
    },
    {
      words:
        '(quisiera|podria|quiero|gustaria|queria) ser (yo|(esa|ese|la|el|lo) (persona|indicad*|elegid*|afortunad*|proxim*|siguiente))',
      example: 'Si buscan relevo, me gustaría ser la elegida.',
    },
    {
      words:
        '(a quien|con quien|donde) [_] [_] (aviso|digo|me apunto|me anoto|me presento|me inscribo|pido [_] ({work}|turno|{post}))',
      unless: '{meeting}|{talk}',
      example: '¿Con quién me apunto?',
    },
    {
      words: '{have} ... ({room}|{vacancy}) ... para (un|una|otro|otra) !({chatroom})',
      unless: '{talk}|{meeting}',
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
      unless: '{study}|{talk}',
      example: 'Ando sin obra y vosotros siempre estáis cortos de albañiles.',
    },
    {
      words: '(ganas|hambre|deseos|necesidad) de trabajar',
      unless: '{study}|{talk}|{learn}',
      example: 'Tengo muchas ganas de trabajar.',
    },
    {
      words: '(en {your} planes|previsto|prevision) [_] [_] (ampliar|contratar|crecer|abrir|incorporar|reforzar)',
      example: '¿Entra en sus planes ampliar el grupo?',
    },
    {
      words:
        '({wish}|meta|sueno|ilusion) [_] [_] [_] !({visiting}) (*ar|*er|*ir|*arme|*erme|*irme) ... (con {you}|en {your} [_] {place})',
      unless: '{talk}|{study}|{feedback}|{meeting}',
      example: 'Mi ilusión siempre ha sido volar con ustedes.',
    },
    {
      words: '(meta|sueno|ilusion|objetivo|mira) [_] (es|seria|esta en|son) [_] {your} {place}',
      example: 'Mi sueño es su cocina.',
    },
    {
      words: [
        '({search}|{internship}|oportunidad|un sitio|un lugar|aprender el oficio)',
        '({wish}|podria|puede|ojala) [que] (fuera|sea|ser) (en {your}|con {you}|donde {you}|alli|ahi)',
      ],
      unless: '{talk}|{study}|{meeting}',
      example: 'Busco mi primera obra y ojalá sea con ustedes.',
    },
    {
      words: '(ocupar|tomar|cubrir|quedarme con|heredar|coger|llenar) {your} (lugar|puesto|sitio|hueco|plaza)',
      unless: '{study}',
      example: 'Si se va Laura, me gustaría ocupar su lugar.',
    },
    {
      words: '(demuestro|demostrar*|probar*) [_] (lo que|que) [_] (valgo|sirvo|puedo|se|hago)',
      example: 'Déjeme una sartén y le demuestro lo que valgo.',
    },
    {
      words: ['(solicitudes|postulaciones|candidaturas|curriculums)', '(a|con|por|en) la mia'],
      unless: '{talk}|{study}|{school}',
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
      unless: '{talk}|{study}|pas*me su|(mi|nuestr*|la) {place} (busca|va|en la que)|en mi {place}',
      example: '¿Conoces a alguien que necesite una niñera?',
    },
    {
      words: ['(cabria|cabia|quepo|encajo|encajaria|serviria|cabra) [yo]', '{there}'],
      unless: '{study}',
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
      unless: '{study}|{talk}',
      example: 'No tengo cocina donde lucirme; la suya me vendría de perlas.',
    },
    {
      words:
        '(algun|alguna|algo) ... (en el|en la|en lo|donde|al|a la) [que] [yo] (pud*|podria|pueda) [yo] ({join}|participar|optar|encajar)',
      example: '¿Tendrán alguna obra en la que pueda ayudar un novato?',
    },
    {
      words: '({wish}|ojala|pronto|algun dia) ... (ser|seamos|fueramos|somos) [_] (companer*|colegas)',
      unless: '{talk}',
      example: 'Me gustaría que fuéramos compañeras.',
    },
    {
      words:
        '{crew} [_] [_] [_] (no [_] (sobra*|vendria* mal|estorba*|esta* de mas)|(les|os|le|te) (vendria*|serv*) bien)',
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
      unless: '{meeting}|{talk}',
      example: 'Tengo dos manos y muchas ganas, ya sabes.',
    },
    {
      words: '(quiere*|quisier*|necesit*|busc*|con ganas de) (trabajar|trabajo|chamba|curro) [_] (en|con|para) {your}',
      unless: '{talk}|{study}',
      example: 'Hay una chica que quiere trabajar en tu vivero.',
    },
    {
      words: '{helpme} ... (conseguir|encontrar|buscar|hallar|cruzar|entrar) ... ({work}|{post}|puerta|{there})',
      unless: '{study}',
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
      words:
        '(siempre que|con tal de que|con tal que|mientras) [_] (sea|es|fuera|este|donde|con) [_] ({yours}|{thine})',
      unless: '{talk}|{study}',
      example: 'Puedo empezar limpiando mesas, siempre que sea en su bar.',
    },
    {
      words: '(que|de que) yo (sea|fuera|fuese) (la|el|un|una|su|tu|vuestr*) [_]',
      unless: '{talk}|{study}|{feedback}',
      example: '¿Qué le parecería que yo fuera la próxima?',
    },
    {
      words: '{thine} ... (me (quedaria|veo|iria|gustaria|instalaria)|es donde)',
      unless: '{talk}|{study}',
      example: 'De todas las bodegas, la suya es en la que me quedaría.',
    },
    {
      words: ['(me falta|busco|necesito|no tengo) [_] [_] (un|una|donde)', '{thine} [_]'],
      unless: '{talk}|{study}',
      example: 'Ya tengo el título, solo me falta una cocina: la suya me encanta.',
    },
    {
      words:
        '(vemos|hablamos|arreglamos|acordamos) [_] [de] (la paga|el sueldo|el pago|el precio|de dinero|numeros|lo economico)',
      unless: '{study}',
      example: 'Yo le llevo las redes y después vemos la paga.',
    },
    {
      words:
        '(va a hacer falta|hara falta|van a hacer falta|haran falta|va a faltar) [_] [_] [_] ({trade}|{trainee}|{hands})',
      unless: '{study}|{meeting}|{talk}',
      example: 'Me da que ahí va a hacer falta una cocinera.',
    },
    {
      words:
        'nos (cruc*|veamos|encontr*|cruzar*|vieramos) [_] (todos los|cada) (dias|dia|manana*) (en|por) [_] ({place}|pasillo*)',
      example: 'Ojalá nos crucemos cada mañana por los pasillos de su colegio.',
    },
    {
      words: '(prob*|prueb*|cont*|cuent*|arriesg*|inten*) conmigo [_]',
      unless: '{talk}|{meeting}|{study}',
      example: '¿Y si prueban conmigo en la temporada?',
    },
    {
      words:
        '({sendme}|dej*me|deleg*me|deriv*me|encarg*me) [_] (lo que (no|os|les|te|le|sobre)|trabajo|encargos|clientes|pedidos|tareas)',
      unless: '{talk}|{study}|{feedback}|{meeting}',
      example: 'Si no dan abasto, me pasan lo que no alcancen.',
    },
    {
      words: ['{jobless}', '({able}|llevo [_] anos|tengo experiencia|me dedico)'],
      unless: '{talk}|{study}',
      example: 'Estoy sin trabajo y se soldar.',
    },
    {
      words: 'como (parte|miembro|integrante|uno mas|una mas) de {your} [_] {place}',
      unless: '{talk}|{study}|gracias',
      example: 'Quiero desarrollar esa idea como parte de su equipo.',
    },
    {
      words:
        '(llam*|llamar*|llamen) (de|como|para) [_] [_] ({trade}|{trainee}|(los|el) (fin*|turno*|verano)|festivos|{post})',
      unless: '{talk}|{study}|{meeting}',
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
      unless: '{talk}|{meeting}|{school}',
      example: '¿Cómo ve que me presentara el lunes en la obra?',
    },
    {
      words: '(suen*|ilusion|meta) [_] es *r [_] [_] ({there}|[_] [_] como la suya)',
      unless: '{talk}|{study}',
      example: 'Mi sueño es coser para una casa como la suya.',
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
      unless: '{talk}|{study}|{feedback}|{meeting}',
      example: 'Necesitan soldadores y yo ya tengo el título.',
    },
    {
      words: [
        '<!(no) ({have}|{opens}) !(mucho|tanto) [_] [_] <!({your}|mi|mi propio) ({work}|{post}|{internship}|{crew})',
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
  ],
}
