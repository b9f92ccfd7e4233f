import type { Ask } from '../../rule.ts'

export const hiring: readonly Ask[] = [
  {
    words: '(har*|hac*|haz*|haga*|hici*) llegar [_] [_] (mi|mis) {curriculum}',
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
  {
    words: '<!(le|les|te) {speak} ... (de|por|sobre|a favor de) {me}',
    example: '¿Podrías hablar bien de mí con tu directora?',
  },
  { words: '{speak} ... ((a|en) mi favor|en mi nombre)', example: '¿Llamaría usted al comité a mi favor?' },
  { words: 'interced* !(por (usted|ti|vos))', example: 'Le ruego que interceda ante la dirección.' },
  {
    words: '(mov*|mueva*|muev*|us*|toc*) ({your}|algun|algunos|unos|un|los) (contacto*|hilo*|influencias)',
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
      '({hand}|inclu*|tramit*|solt*|suelt*|dec*|dij*|tir*) [_] [_] mi {mynumber} !(para (confirm*|la !({stint})|nuestra|que me llam*))',
    example: '¿Pondrías mi nombre en la lista?',
  },
  {
    words: '{hand} [_] [_] [mi|el|un] [_] {curriculum} ... (a|al|con|entre|por|en|hasta) ... {pile}',
    unless: '{feedback}',
    example: '¿Le pasarías mi portafolio a tu socio?',
  },
  {
    words:
      '(pas*|reenvi*|compart*|mov*|muev*|circul*|difund*|(hac*|hag*|haz|har*) [_] llegar) [_] [_] (mi|mis) {curriculum}',
    unless: '{feedback}|comparti',
    example: 'Por favor pase mi currículum.',
  },
  {
    words: ['(mi|mis) ({curriculum}|{application}|carta)', '{passiton}'],
    unless: '{feedback}',
    example: 'Te mando mi currículum, muévelo por ahí.',
  },
  {
    words: 'mi ({curriculum}|nombre|caso|solicitud) ... (llegue|llegara|llego|llegase) a',
    example: '¿Cómo hago para que mi CV llegue a quien decide?',
  },
  {
    words:
      '(present*|contact*|conect*|comuni*|pon*|contacto|nombre|correo|reunion|cita) ... (a|al|con|de|en) [_] [_] {recruiter}',
    example: '¿Me pondría en contacto con la persona que contrata?',
  },
  {
    words: '({get}|{giveme}|{arrange}) [_] [una|mi] (entrevista|interview) (con|de trabajo|para|en|a|$|?)',
    example: '¿Podrías conseguirme una entrevista?',
  },
  {
    words: '({helpme}|{your} ayuda|(ech*|da*|de*) la mano) ... (entrar|{get}|para que me|meter*|{decides})',
    unless: '{learn} {how}',
    example: '¿Me ayudarías a entrar en tu empresa?',
  },
  {
    words: '{sayto} ... {decides} ... (que {good}|para !({learn}))',
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
    words:
      '(comentarselo|mencionarselo|decirselo|mostrarselo|ensenarselo|entregarselo|pasarselo|plantearselo|proponerselo) a [_] {decides}',
    example: '¿Podrías mencionárselo a tu jefa?',
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
      '(carta*|una nota|un correo|recomendacion) (para|de !(*ar|*er|*ir|que)|dirigid*) ... (presentarme|{work}|{post}|{decides}|entrar)',
    unless: '{school}|{feedback}|conviene|se usa*|sirven',
    example: '¿Me haría una carta para entrar al ministerio?',
  },
  {
    words: '(apoy*|apoyarias|ayud*|ech* un cable|ech* una mano|respald*) [_] con [_] [_] {decides}',
    example: '¿Me apoyarías con la gerenta?',
  },
  {
    words: '<!(hasta el) {pull} ... (para|con|en|de|entre|$|?)',
    example: '¿Me presta su palanca para entrar al ministerio?',
  },
  {
    words:
      '({usename} {your} nombre ... (referid*|aval|postul*|{application}|{post}|empleo)|(doy|digo|diera) {your} nombre ... entrevista)',
    example: '¿Puedo usar su nombre cuando me postule?',
  },
  {
    words: 'si me (refier*|refir*|referis|referi|recomiend* [tu|usted|vos] ({among}|$)|avala*|banca*)',
    unless: '{school}',
    example: 'Si me refieres tú, seguro me leen.',
  },
  {
    words:
      '(tir*|ech*|hac*|hag*|haz*|da*|de*) [_] (un|una|el|la) ({helphand}|{pull}) ... (con|en) [_] [_] [_] ({decides}|{place})',
    example: 'Échame un capote con la encargada.',
  },
  {
    words:
      '(puente|puerta de entrada|llave de entrada|padrino|madrina|contacto) (en|a|para entrar|hacia) [_] [_] {place}',
    example: '¿Sería usted mi puente a la editorial?',
  },
  {
    words: '(empujon*|{helphand}|recomendacion|palabra|palabrita|ayudita) ... no [me|nos] (vendr* mal|sobr*)',
    example: 'Un empujoncito con los nuevos no me vendría mal.',
  },
  {
    words: '(di|diga|digan|deci|decid|dices|digas|decir|dijera*|dirias|diria) que me conoce*',
    example: 'Tú di que me conoces.',
  },
  {
    words: '(facilit*|acceder|acceso|apuntarme|inscribirme|entrar|meter*|incluir*|anotarme) [_] [_] [_] bolsa [_]',
    unless: '{school}|ya estoy|decidid*|como funciona*',
    example: '¿Podría facilitarme el acceso a la bolsa interna?',
  },
  {
    words: '{decides} ... (supiera*|sepa|sepan|entere*|enterara*|oyera|oiga) [_] (que|de que) {good}',
    example: 'Me gustaría que tu jefa supiera que estoy disponible.',
  },
  {
    words: '(gestion*|hac*|hag*|hiciera*|medi*|interven*|interviniera*|voto|palabra|decir|diga) ... (en|a) mi favor',
    example: 'Cualquier gestión en mi favor la recordaré.',
  },
  {
    words:
      '(constar|saber|conocer|llegar|transmit*|traslad*|manifest*|expres*) [_] mi (interes|disponibilidad|intencion) ... {decides}',
    example: '¿Haría constar mi interés ante la jefa de obra?',
  },
  {
    words:
      '(presentarme|proponerme|nombrarme|postularme) (ante|a|al|con) [_] [_] [_] (para|por|como) [_] [_] ({post}|{work}|{internship})',
    unless: '{school}',
    example: 'Si pudiera proponerme ante el consejo para la plaza.',
  },
  {
    words:
      '(es|seria|sos|eres) (usted|tu|vos) (quien|el que|la que) [_] (elige|escoge|contrata|decide|selecciona|recluta|hace la seleccion)',
    unless: '{talk}',
    example: '¿Es usted quien elige a los aprendices?',
  },
  {
    words:
      '(ser|seria|sera|sea|es) (usted|tu|vos) [_] (mi (padrino|madrina|empujon*|palanca|voz|llave|puerta|contacto)|el mio|la mia)',
    example: '¿Sería usted mi padrino en la empresa?',
  },
  {
    words: ['(referid*|recomendad*|enchufad*)', '(puedo|podria) [yo] ser (un*|de (ellos|ellas|esos))'],
    example: 'Si aceptan referidos, ¿puedo ser uno?',
  },
  {
    words: '(dar*|de|saca*|pon*|ponga*|ech*) (la cara|la mano en el fuego|las manos en el fuego) por {me}',
    example: '¿Daría la cara por mí ante el dueño?',
  },
  {
    words: ['{decides} ... no me conoce*', '(arregl*|remedi*|solucion*|presentas|hablale|cambiar)'],
    unless: '{talk}',
    example: 'Su gerente no me conoce, pero usted puede arreglarlo.',
  },
  {
    words:
      '(respald*|aval*|impuls*|facilit*|favor*|gestion*) mi (ingreso|entrada|postulacion|incorporacion|contratacion|nombramiento)',
    unless: '{school}',
    example: '¿Respaldaría mi ingreso en el coro?',
  },
  {
    words: [
      '(presentarme|me present*|conectarme) (a|al|con) [_] [_] {decides}',
      '(formando|armando|buscando|contratando|montando|completando) (equipo|gente|elenco|cuadrilla|plantilla|tripulacion|{crew})',
    ],
    unless: '{study}',
    example: '¿Me presentaría a la directora? Sé que está armando elenco.',
  },
  {
    words:
      '(buena|buenas|unas|dos|alguna) (palabra|palabras|palabrita|palabritas) [_] [_] (de mi parte|por {me}|sobre {me}|a mi favor)',
    example: '¿Le darías una buena palabra de mi parte a tu jefa?',
  },
  {
    words: [
      '(voy|vengo|escribo|fui) de ({your} parte|parte (suya|tuya|vuestra|de usted*))',
      '({application}|{curriculum}|{vacancy}|entrevista|{recruiter})',
    ],
    example: '¿Puedo poner que voy de tu parte en la solicitud?',
  },
  {
    words: ['{tellthem}', 'que [_] [_] {worth}'],
    unless: '{talk}|{meeting}|<!(que) (le|les) (dije|conte|comente)',
    example: 'Coméntale a tu cuñada que estoy disponible.',
  },
  {
    words:
      '(le|les) [{modal}] (habla|hablas|hablaria*|hables|hablen|hablais|hablar|hable) [muy] [bien|maravillas] (de|por|sobre) {me}',
    unless: '(ya|ayer|anoche) le hable',
    example: 'Si conoces al dueño, ¿le hablas bien de mí?',
  },
  {
    words: [
      '{decides}',
      '(quier*|pued*|podr*|quis*|interes*|gust*|anim*) [_] (conocerme|verme|recibirme|escucharme) (para|como) [_] [_] ({stint}|{crew})',
    ],
    unless: '{talk}',
    example: 'Tal vez su directora quiera conocerme para la suplencia.',
  },
  {
    words: [
      '({post}|{internship}|{work}|{decides})',
      '(se lo|se la|le) [_] (plante*|dir*|dic*|dig*|coment*|mencion*|propon*|pregunt*|habl*|pas*|dej*) [_] de mi parte',
    ],
    unless: '{talk}|salud*|felici*|gracias',
    example: 'Hay una plaza con su jefa, ¿se lo plantearía de mi parte?',
  },
  {
    words:
      '({give}|escrib*|hac*|poner*|pid*|ped*) [_] [_] (referencia|referencias|informes) (mia|mias|(de|sobre) {me})',
    unless: '{school}',
    example: '¿Daría referencias mías para el puesto?',
  },
  {
    words: 'con {your} ({goodword}|nombre) ... {lookwell}',
    unless: '{school}|{study}',
    example: 'Con tu recomendación seguro que me miran con otros ojos.',
  },
  {
    words:
      '(pregunt*|averigu*|interesar*) [_] [_] (por|de|sobre) (lo mio|mi ({application}|caso|candidatura|expediente|curriculum))',
    unless: '{school}',
    example: 'Nadie contesta, ¿podrías preguntar por lo mío?',
  },
  {
    words:
      '(colabor*|ayud*|apoy*|regal*|favorec*|echar*) [_] [_] con (una|la) (recomendacion|referencia|palanca|carta de recomendacion)',
    unless: '{school}',
    example: '¿Me puede colaborar con una recomendación para el hospital?',
  },
  {
    words: '(darle|dale|darles|dele|dales|pegarle|darl*) un (empujon*|impulso|toquecito)',
    unless: '{talk}|{feedback}|{school}',
    example: '¿Puede ver mi caso y darle un empujón?',
  },
  {
    words:
      '(me [{modal}] {give}|{giveme}) [_] (referencia|referencias) ($|?|para (el|la) [_] {post}|laboral*|profesional*)',
    unless: '{school}|libro*',
    example: 'Aplico al puesto de enfermera; ¿me puede dar una referencia?',
  },
  {
    words: ['me (recomend*|recomiend*|mencion*|nombr*)', '{decides} ... (pregunt*|busque|busca|pida|pide|necesit*)'],

    example: 'Que me recomendaras cuando tu jefe busque gente sería genial.',
  },
  {
    words: 'habl* bien (con|a|ante|de {me} (con|a|ante)) [_] [_] {decides}',

    example: '¿Me hablarías bien con la jefa?',
  },
  {
    words:
      '(podria*|si|que|puede*|quisiera*|queria*) [_] (le|les) ' +
      '(hablar*|hable*|contar*|cuente*|comentar*|comente*|dijera*|diga*|mencionar*|mencione*) ... (de|sobre|por) {me}',

    example: 'Si usted le hablara de mí a la directora, me miraría.',
  },
  {
    words:
      '<!(quiero|queria|quisiera|voy a|para|podria [yo]|gustaria) ' +
      '(platiqu*le|platicale|platicarle|hablele|hablale|hablarle|cuentele|cuentale|contarle|mencionele|comentele) [_] de {me}',

    example: 'Platíquele de mí al ingeniero de planta.',
  },
  {
    words: '{hand} [_] a {your} [_] [_] mi ({mynumber}|{curriculum})',
    unless: '{talk}|{feedback}|{meeting}',
    example: '¿Le podría dar a su marido mi número?',
  },
  {
    words: '(decirl*|decile*|dile*|digal*|diria*|dirias|dijera*) ... que [_] me (conoc*|recomiend*|avala*)',
    example: '¿Podrías decirles a los de Recursos Humanos que me conoces?',
  },
  {
    words:
      '(comentario|informe|voto|gesto|palabra*) [_] [favorable] (suy*|tuy*|vuestr*) ' +
      '[_] (al|a la|ante|en) [_] ({decides}|tribunal|comite|jurado)',
    example: 'Un comentario favorable suyo al tribunal me vendría bien.',
  },
  {
    words: '(ponerme|ponme|pongame|poneme|me pon*) por las nubes',
    example: '¿Puedes hablar con ella y ponerme por las nubes?',
  },
  {
    words: '(apoy*|respald*|avala*|sosten*|impuls*) mi (nombre|caso|candidatura)',
    example: 'Me preguntaba si usted apoyaría mi nombre.',
  },
  {
    words:
      '(comentarselo|mencionarselo|decirselo|comentaselo|mencionaselo|diselo|digaselo) ' +
      'a (quien|la que|el que|quienes|los que) [_] (lee|leen|decide|contrata|elige|selecciona|lleva|revisa)',
    example: 'Si pudieras comentárselo a quien lee las solicitudes, gracias.',
  },
  {
    words:
      '(inclu*me|incluirme|anot*me|apunt*me|pong*me|met*me|agreg*me|me (inclu*|anot*|agreg*)) ' +
      '[_] (en|a|entre) (la|su|tu|el|los) [_] (lista|listado|relacion|candidat*|aspirantes|proceso)',
    unless: '{talk}|{course}',
    example: 'Por favor, inclúyame en la lista de candidatos.',
  },
  {
    words:
      '(comentarlo|mencionarlo|hablarlo|decirlo|consultarlo|moverlo) ' +
      '[_] (con|a|al|ante|en) [_] [_] ({decides}|comite|tribunal|direccion|junta|recursos humanos)',
    unless: '{talk}',
    example: 'Me postulé ayer, y si usted pudiera comentarlo con el comité.',
  },
  {
    words: '(de|di|den|dar*|pas*|dej*) [_] mi (telefono|numero|contacto|correo|tarjeta)',
    unless: '(le|te|les|os) (doy|dejo|paso|di|daria|dare) mi|para (la|nuestra|confirm*|quedar|que me llame*)',
    example: 'Si algún colega necesita un delineante, le ruego que le dé mi teléfono.',
  },
  {
    words: 'para que me (hagan|den|concedan|programen|citen a) (una|la) [_] (entrevista|prueba|oferta)',
    example: '¿A quién hay que dirigirse para que me hagan una entrevista?',
  },
  {
    words: ['(carta [_] de recomendacion|recomendacion)', 'me la [_] (escrib*|har*|firm*|da*|redact*)'],
    unless: '{school}',
    example: 'Con una carta suya de recomendación entraría, ¿me la escribiría?',
  },
  {
    words: '(acceso|acceder|entrada) (al|a la|a los) [_] [_] (proceso|seleccion|entrevistas)',
    unless: '{study}',
    example: '¿Sería tan amable de facilitarme el acceso al proceso de selección?',
  },
  {
    words: '(present*|conect*) (al|a la|a los|con el|con la|con los) que (elig*|escog*|contrat*|decid*|selecc*|fich*)',
    example: '¿No me harías el favor de presentarme al que elige a los pasantes?',
  },
  {
    words:
      '<!(queria|quiero|quisiera|para|voy a) ' +
      '(mencionarle|decirle|comentarle|contarle|mencionarles|decirles) que ((ando|estoy) buscando|busco)',
    example: 'Ya que conoce al decano, ¿no podría mencionarle que busco contrato?',
  },
  {
    words: '(dar*|da*|peg*|ech*) un (toque|telefonazo|recado) a (quien|la que|el que|los que|tu|su)',
    example: '¿Podrías darle un toque a quien la revise?',
  },
  {
    words: '(le|les) hablaria* [usted|tu|vos] de {me}',
    example: 'Su cuñado dirige la fábrica; ¿le hablaría usted de mí?',
  },
  {
    words: '(deja|deje|dejas|dejar|dejaras|dejara) caer ... (que|mi)',
    example: 'Cuando hables con ellos, deja caer que estoy disponible.',
  },
  {
    words: 'mi nombre [_] (figur*|aparec*|aparezc*|est*|contar*|entr*|sone*|suen*) (entre|en) (los|la|las|el|tu|su)',
    example: 'Desearía que mi nombre figurara entre los candidatos.',
  },
  {
    words:
      '(cuento|contar|conte) con {your} (apoyo|ayuda|respaldo|recomendacion|voto) [_] (para (entrar|la|el|que|mi)|ante|en la)',
    unless: '{school}|tesis|trabajo de',
    example: '¿Cuento con tu apoyo para entrar en la constructora?',
  },
  {
    words:
      '(mencion*me|nombr*me|record*me|me (mencion*|nombr*)) ... ({decides}|(los|la|el|las) que (fich*|contrat*|elig*|decid*|selecc*))',
    example: '¿Te importaría mencionarme a los que fichan?',
  },
  {
    words: [
      'es (la|el|quien) [que] (contrat*|elig*|selecc*|fich*|decid*)',
      '(me pon*|present*|contact*|habl*|escrib*)',
    ],
    unless: '{study}',
    example: 'Su socia es la que contrata, así que escríbale por mí.',
  },
  {
    words: '{recommendme}',
    unless: '{talk}|{meeting}|libro*|curso*|podcast*|alguien|persona*|lugar*|lectura*|asociaci*|evento*|escuela*',
    example: 'Si tu empresa paga por traer gente, recomiéndame y listo.',
  },
  {
    words: ['(podria*|puede*|podes)', '({decides}|{recruiter}|{boss})', '(me|mi|{me}|conmigo|yo)'],
    unless:
      '(decir|dice|contar|explicar) [_] (como|que|cuando|donde|las|los|el|la)|{talk}|{study}|{feedback}|{school}|{learn}|{meeting}',
    example: '¿Podría usted sugerirle mi apellido a la jefa?',
  },
  {
    words: '({goodword}|apoyo|respaldo) (sera|seria|es|serian) [_] (bienvenid*|de agradecer|oro|muy bien recibid*)',
    unless: '{school}|{talk}',
    example: 'Cualquier empujoncito será bienvenido.',
  },
  {
    words:
      '(present*|conect*|contact*) ... que (esta|anda|estan) (armando|formando|montando|contratando|buscando|ampliando)',
    unless: '{study}',
    example: 'Quisiera que me presente al jefe que está armando la cuadrilla.',
  },
  {
    words: 'convenc* (a|al) ... (de|para) que me',
    example: '¿Quién mejor que tú para convencer al editor de que me dé una columna?',
  },
  {
    words: '({decides}|soci*|{boss}) ... (querria|quiera|quisiera|podria|querra) conocerme',
    example: '¿Crees que tu socio querría conocerme?',
  },
  {
    words: '(suger*|propon*|propus*|comentar*|insinu*|recordar*) a {your} [_] _ que me',
    example: '¿No le sugeriría a su jefe que me viera?',
  },
  { words: '(pelear*|luchar*|pelearias|lucharias) ... con [_] {decides}', example: '¿Me lo pelearías con el jefe?' },
  {
    words:
      '(digale*|diganle*|dile|diles|cuentele*|comentele*|avisele*|hablele*) ... ' +
      'que (seria|soy|podria ser) [_] [_] [_] (candidat*|opcion|fichaje|emplead*|trabajador*|persona)',
    example: 'Dígale a recursos humanos que sería muy buena candidata.',
  },
  {
    words: '(avise*|digale*|cuentele*|comentele*) a ... que me interesa',
    example: 'Avise a recursos humanos que me interesa, por favor.',
  },
  {
    words: '(su|tu) (jefe|jefa|director|directora|gerente) (tendria|tendra|podria) ... mi (curriculum|cv|hoja de vida)',
    example: '¿Su jefa tendría cinco minutos para ver mi currículum?',
  },
]
