import type { Classes } from '../../rule.ts'

/** Parts of forms. */
export const formParts = {
  /** Where one is put forward. */
  forthem: ['(a|al) [_] [_] {recruiter}', '{among}', 'a {your}', '$'],
  /** Whose good word, and for what. */
  wordfrom: [
    ...['suy*', 'tuy* (a|y|me|con|seria)', 'vuestr*', 'para (entrar|que|un|una)', 'en el comite', 'con {your}', 'tuya'],
    ...[
      'de usted',
      'de {your} parte',
      'intern*',
      'para {your}',
      'ante',
      'para (la|las|el) [_] ({post}|{internship}|{work})',
    ],
  ],
  mynumber: [
    ...['nombre', 'numero', 'contacto', 'telefono', 'caso', 'candidatura', 'interes', 'expediente', 'situacion'],
  ],
  /** To set up an interview. */
  arrange: [
    ...['consigue*', 'consiguier*', 'conced*', 'concert* [conmigo]', 'program*', 'agradeceria', 'solicitar*', 'agend*'],
    ...['arreglar*', 'para !(la|las|nuestra)', 'a !(la|las|nuestra)', 'hiciera*', 'quisiera', 'sea*'],
  ],
  /** A hand, by any name. */
  helpme: [
    ...['me [{modal}] (ayud*|apoy*)', 'ayud*me', 'apoy*me', 'echarme una mano'],
    ...['me [{modal}] (ech*|da*|har*|hac*|tir*) (una|un|la|el) {helphand}'],
    ...['(ech*me|tir*me|darme|dame|deme*|hac*me|haz*me|hag*me) (una|un|la|el) {helphand}'],
  ],
  helphand: [
    ...['mano', 'manito', 'cable', 'capote', 'cablecito', 'paro', 'dos', 'gauchada', 'favor', 'onda', 'empujon*'],
    ...['manita', 'manota', 'pase', 'centro', 'gancho', 'guino'],
  ],
  vacant: ['disponible*', 'libre', 'libres', 'abiert*', 'cubiert*', 'vacante*', 'en pie', '(por|sin) cubrir'],
  suits: ['cuadr*', 'encaj*', 'pued*', 'pud*', 'podria', 'sirv*', 'conmigo', 'con migo', 'hacer', 'postul*'],
  sendme: ['envi*me', 'mand*me', 'pas*me', 'reenvi*me', 'me (mand*|envi*|pas*)'],
  enclosed: ['adjunt*', 'aqui', 'abajo', 'correo', 'linea', 'pagina', 'por si', 'en', 'incluido'],
  /** To hand papers in. */
  handsin: [
    ...['mand*', 'envi*', 'dirij*', 'dirigir', 'entreg*', 'llev*', 'dej*', 'ech*', 'met*', 'present*', 'llen*'],
    ...['hago llegar'],
  ],
  /** What one would be given. */
  boon: [
    ...['{work}', '{post}', '{chance}', '{room}', 'prueba', 'contrato', 'puerta', 'puertas', 'una mano', 'entrevista'],
    ...['horas'],
    ...['puertecita', 'puertita', 'rendija', 'resquicio', 'ventanita', 'ventana'],
    ...['horitas', 'unas horas', 'un turno'],
  ],
  article: ['un', 'una', 'el', 'la', 'las', 'los', 'ese', 'esa', 'este', 'esta', 'cualquier*', 'algun*'],
  asset: [
    ...['buen*', 'gran', 'excelente', 'valios*', 'miembro', 'emplead*', 'mucha ayuda', 'util', 'opcion', 'indicad*'],
    ...['incorporacion'],
  ],
  must: ['tengo', 'tendria', 'debo', 'hay', 'necesito', 'puedo', 'falta'],
  somebody: [
    ...['alguien', 'amig*', 'conocid*', 'colega*', 'contacto*', 'gente', 'persona*'],
    ...['companer*', 'familia*', 'negocio*'],
  ],
  /** What somebody does who may hire. */
  seeks: [
    ...[
      'quier*',
      'busq*',
      'busc*',
      'arm*',
      'mont*',
      'abr*',
      'falt*',
      'complet*',
      'necesit*',
      'and*',
      'ocup*',
      'contrat*',
      'tom*',
      'precis*',
      'requier*',
      'cog*',
      'coj*',
    ],
  ],
  lasting: ['fijo', 'estable', 'serio', 'permanente', 'duradero', 'largo'],
  nudge: [
    'si [_] (sirve|sirviera|interesa|vale|ayuda) [_] (de algo|saberlo|el dato|$|?)',
    'lo digo (para|por) (que|si) (const*|acaso)',
    'para que const*',
    'se lo (pregunto|digo|cuento) (porque|por)',
    '(lo|ahi|se|te) [lo] (dejo caer|dejo dicho)',
    'por lo que (pueda*|valga)',
  ],
  intend: [
    ...[
      'piensa*',
      'piensen',
      'pensado',
      'van',
      'va',
      'vais',
      'vas',
      'vuelv*',
      'contempl*',
      'planea*',
      'volver*',
      'pueden',
      'puede',
    ],
    ...['podria*', 'consider*', 'plante*'],
  ],
  /** To ask for news. */
  askinfo: [
    'agradecere',
    'agradeceria',
    'quisiera',
    'necesito',
    'busco',
    'solicito',
    'queria',
    'gustaria',
    'me (pod*|pued*) [_]',
    '{sendme}',
    '{giveme}',
  ],
  /** News. */
  info: ['(informacion|informes|detalles|noticias|datos) (sobre|de|acerca de|respecto a)'],
  /** That they would take the writer for it. */
  lookwell: [
    'me (mir*|llam*|cog*|tom*|contrat*|le*|hac*|dan|dar*|entrevist*|acept*|abr*)',
    'entro',
    'entrar*',
    '(lo|la) consigo',
  ],
  /** What has room and is no place to work. */
  notfree: [
    'en {your} agenda',
    'de {your}',
    'que (le|te|les|os|no|hubiera|la|las|los|todo*|nadie)',
    'que (a|al|cuando|antes|usted|tu) [_] _',
  ],
  /** A first step in a trade. */
  firststep: ['{stint}', 'obra', 'experiencia', 'oportunidad', 'escuela', 'cocina', 'oficina'],
  /** To bring in a name. */
  usename: ['us*', 'mencion*', 'dar', 'pong*', 'pon*', 'pus*', 'cit*'],
  /** What the writer did with the papers. */
  handled: [
    'presente',
    'subi',
    'retire',
    'cargue',
    'imprimi',
    'meti',
    'deje',
    'rehice',
    'cambie',
    'actualice',
    'hice',
    'llene',
    'firme',
    'entregando',
  ],
  /** To put oneself in for it. */
  enter: ['presentarme', 'apuntarme', 'inscribirme', 'aplicar'],
} satisfies Classes
