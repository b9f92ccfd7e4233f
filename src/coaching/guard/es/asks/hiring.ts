import type { Ask } from '../../rule.ts'

export const hiring: readonly Ask[] = [
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
  {
    words: '<!(le|les|te) {speak} ... (de|por|sobre|a favor de) {me}',
    example: '¿Podrías hablar bien de mí con tu directora?',
  },
  { words: '{speak} ... (a mi favor|en mi nombre)', example: '¿Llamaría usted al comité a mi favor?' },
  { words: 'interced* !(por (usted|ti|vos))', example: 'Le ruego que interceda ante la dirección.' },
  {
    words: '(mover*|mueva*|muev*|us*|toc*) ({your}|algun|algunos|unos|un|los) (contacto*|hilo*|influencias)',
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
    words: '(pas*|reenvi*|compart*|mov*|muev*|circul*|difund*|(hac*|hag*|haz|har*) [_] llegar) [_] [_] mi {curriculum}',
    unless: '{feedback}|comparti',
    example: 'Por favor pase mi currículum.',
  },
  {
    words: ['mi {curriculum}', '{passiton}'],
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
    words: '(comentarselo|mencionarselo|decirselo|mostrarselo|ensenarselo|entregarselo|pasarselo) a [_] {boss}',
    example: '¿Podrías mencionárselo a tu jefa?',
  },
  {
    words: '{goodword} [suya|tuya] [y] [ya] (estoy|entro|quedo|me (cogen|toman|contratan|llaman))',
    unless: '{school}',
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
    example: '¿Me apoyarías con la gerenta?',
  },
  {
    words: '<!(hasta el) {pull} ... (para|con|en|de|entre|$|?)',
    example: '¿Me presta su palanca para entrar al ministerio?',
  },
  {
    words:
      '(us*|mencion*|dar|pong*|pon*|pus*|cit*) {your} nombre ... (referid*|aval|postul*|solicitud|{post}|referencia|empleo)',
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
    words: '(di|diga|digan|deci|decid|dices|digas) que me conoce*',
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
    words: '(presentarme|postularme|inscribirme|apuntarme) [_] (a traves de|por medio de|de parte de) ({you}|{your})',
    unless: '{talk}',
    example: 'Quisiera postularme a través de usted.',
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
    words: ['(voy|vengo|escribo|fui) de {your} parte', '({application}|{curriculum}|{vacancy}|entrevista|{recruiter})'],
    example: '¿Puedo poner que voy de tu parte en la solicitud?',
  },
]
