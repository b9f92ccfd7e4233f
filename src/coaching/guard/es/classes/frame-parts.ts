import type { Classes } from '../../rule.ts'

/** Parts of frames. */
export const frameParts = {
  /** What they did. */
  did: [
    ...['*aron', '*ieron', '*io', '*aste', '*iste', 'dio', 'ofrecido', 'aceptado', 'contrato', 'recomendo', 'presento'],
    ...['mostro', 'ayudo', 'enseno'],
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
    ...['que =(... ... ?)', 'cual', 'cuales', 'cuant*', 'quien', 'quienes', 'donde'],
    ...['como !({your}|parte|miembro|integrante|ve*)'],
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
  introduce: ['present*me', 'me (presentaria*|presente*|podria* presentar)', 'en contacto'],

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
} satisfies Classes
