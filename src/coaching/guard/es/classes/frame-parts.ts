import type { Classes } from '../../rule.ts'

/** Parts of frames. */
export const frameParts = {
  /** What they did. */
  did: [
    ...[
      '*aron',
      '*ieron',
      '*io',
      '*aste',
      '*iste',
      'dio',
      'ofrecido',
      'aceptado',
      'contrato',
      'recomendo',
      'presento !({showsup})',
    ],
    ...['entrevisto', 'ficho', 'recluto'],
    ...['<!(te|le|les|os) (mostro|ayudo|enseno)'],
  ],
  /** Where the writer will turn up. */
  showsup: [
    '(en|ahi|alli|alla|manana|hoy|ya|con mi|con mis|donde|cuando|el (lunes|martes|miercoles|jueves|viernes|sabado))',
  ],
  /** What is done and over. */
  over: [
    ...[
      'consegui',
      'empece',
      'elegi',
      'hice',
      'tuve',
      'fui',
      'estuve',
      'seguiste',
      'obtuve',
      'hizo',
      '<!(se|les|te|le|os) fue',
    ],
    ...['trabajaba', '<!({mood}) (firme|rechace|renuncie|deje|aplique|termine)'],
  ],
  thankful: ['gracias', 'agradezco', 'agradecerle*', 'agradecerte', '(estoy|quedo) [_] agradecid*'],
  question: [
    ...['que =(... ... ?)', 'cual', 'cuales', 'cuant*', 'quien !([le|te|les|os] (suscribe|escribe|firma))'],
    ...['quienes', 'donde'],
    ...['como !({your}|parte|miembro|integrante|ve*|(uno|una) mas)'],
  ],
  /** What follows "cuando" when nothing is waited for. */
  whenever: [
    ...['conviene', 'debe*', 'es', 'hay que', 'se !(abr*|liber*|desocup*|jubil*|vaya*)', 'usted', 'tu', 'vos'],
    ...[
      '(te|le|lo|la) !(falt*|sobr*|qued*|necesit*|sirv*|hag*|apriet*|complic*|desbord*|fall*|super*)',
      'yo',
      'me gradue',
      'era',
      'eras',
      'contrata',
      'contratas',
      'contratan',
      'contrato',
      '*aba',
    ],
    ...['*abas', 'hizo', 'entro', 'empezo', 'llegue', 'estaba*'],
  ],
  /** Others than the writer. */
  another: ['(mi|mis) [_] {kin}', '(un|una|unos|unas|otra|otro) [_] {friend}'],
  introduce: [
    'present*me',
    'me (presentaria*|presente*|podria* presentar)',
    '<!(pongo|ponerme|poniendome|puse) en contacto',
  ],

  busyas: ['trabajando', 'a trabajar', '(de|como) {trade}', 'contento', 'contenta', 'de {internship}'],
  chat: ['charla', 'platica', 'cafe', 'llamada', 'videollamada', 'conversacion', 'preguntas'],

  gifts: ['habilidades', 'experiencia', 'manos', 'energia', 'ganas', 'conocimientos', 'fuerza*', 'talento', 'idiomas'],
  thine: ['(el|la|los|las) (suy*|tuy*|vuestr*|de ustedes|de usted|de vosotros)'],
  nor: [
    ...['(prefiero|mejor) no', 'antes (de|que)', 'pronto para', 'nunca', 'jamas', 'tampoco', 'ni', 'nada de'],
    ...['sin pedir*', 'lejos de', 'rechace'],
  ],
  handed: ['entregue', 'mande', 'envie', 'deje', 'aplique', 'presente', 'meti', 'eche'],
  /** What they have or need, of which one may not ask "how". */
  theyhave: [
    ...['hay', 'tien*', 'est*', '{your}', 'en', 'neces*', 'busc*', 'les', 'sig*', 'van', 'algui*', 'contrat*'],
    ...['requisit*', 'pid*'],
  ],
  /** Far from any one place of work. */
  region: [
    '(en|por) [el|la|los|las] (norte|sur|este|oeste|sector|extranjero|pais|pueblos|provincia*|capital|rubro|campo|ramo)',
    '(en|por) (europa|america|espana|mexico|argentina|chile|peru|colombia|uruguay|ecuador|bolivia|venezuela|alemania)',
  ],
  field: ['campo', 'sector', 'ramo', 'gremio', 'rubro', 'industria', 'profesion', 'oficio', 'carrera', 'ambito'],
  appointment: [
    'cita',
    'charla',
    'llamada',
    'reunion',
    'videollamada',
    'entrevista',
    'hora',
    'fecha',
    'encuentro',
    'conversacion',
  ],
  /** What one likes to work with, wherever it is. */
  matter: [
    ...[
      'animales',
      'ninos',
      'ninas',
      'gente',
      'personas',
      'madera',
      'las manos',
      'adolescentes',
      'ancianos',
      'mayores',
    ],
    ...['datos', 'plantas', 'caballos', 'telas', 'numeros', 'maquinas', 'musica', 'palabras', 'publico', 'pacientes'],
  ],
  event: [
    ...[
      'presentacion',
      'fiesta',
      'charla',
      'mesa redonda',
      'cafe',
      'comida',
      'cena',
      'conferencia',
      'almuerzo',
      'llamada',
    ],
    ...[
      'jornada',
      'congreso',
      'entrevista',
      'reunion',
      'grabacion',
      'encuentro',
      'cumpleanos',
      'despedida',
      'homenaje',
    ],
  ],
  stuck: ['sin', 'con ganas', 'pensando', 'viendo', 'en'],
  course: [
    ...['curso', 'cursillo', 'grado', 'master', 'clase', 'clases', 'fp', 'ciclo', 'escuela', 'carrera', 'academia'],
    ...['gimnasio', 'universidad', 'facultad', 'diplomado', 'tecnicatura', 'formacion', 'certificacion', 'bootcamp'],
    ...['maestria', 'seminario', 'taller de', 'examen*', 'prueba*', 'colegio de', 'asociacion de', 'sindicato'],
    ...['sesion', 'sesiones', 'charla', 'mentoria*', 'webinar', 'congreso', 'feria', 'jornada*', 'encuentro', 'visita'],
  ],
  /** A wish of the writer's, which a frame should leave. */
  eager: [
    'me (gustaria|encantaria|interesa|interesaria|ofrezco)',
    'quiero',
    'quisiera',
    'querria',
    'desearia',
    'busco',
  ],
  /** What one leaves there. */
  papers: ['(dejar*|enviar*|mandar*|pasar*) [_] {curriculum}', 'postularme', 'presentarme'],
  notice: ['vacante*', 'anuncio*', 'oferta*', 'cartel', 'aviso*', 'convocatoria*', 'plaza*'],
  times: [
    ...['fines', 'findes', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabados', 'domingos', 'festivos'],
    ...['tardes', 'mananas', 'noches', 'veranos', 'dias', 'horas', 'vacaciones', 'navidades', 'fechas', 'puentes'],
  ],
  /** That somebody else has offered it already. */
  proposed: ['me lo (han|propus*|ofrec*|pid*|dan|dieron|propon*)', 'me [lo] han (propuesto|ofrecido|pedido)'],
  heardof: ['lei', 'vi', 'oi', 'supe', 'escuche', 'noticias', 'segun', 'sabia'],
  lacked: ['recibieron', 'faltaban', 'quedaban', 'contrataban', 'andaban', 'sobraban'],
  wanted: ['que', 'mios', 'practicas', 'plazas', 'vacantes', 'manos', 'mias'],
  takeme: ['teng*', 'tom*', 'consider*', 'avis*', 'inclu*', 'pas*'],
  prep: ['a', 'en', 'de', 'con', 'para', 'segun', 'por', 'hasta'],
  theyneed: ['tiene*', 'tenes', 'conoce*', 'sabe*', 'necesit*', 'busc*'],
  opines: ['cree', 'piensa', 'insiste en', 'quiere', 'supone', 'se imagina', 'espera', 'jura'],
  ingeneral: ['de lo (mio|nuestro)', 'todo el ano', 'para (tod*|los que|las que|gente)'],
} satisfies Classes
