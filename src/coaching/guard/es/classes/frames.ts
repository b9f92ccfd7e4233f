import type { Classes } from '../../rule.ts'

/** What frames are made of. */
export const frames = {
  how: [
    ...['como', 'que', 'cual', 'cuales', 'cuando', 'cuant*', 'quien', 'quienes', 'donde', 'adonde', 'por que'],
    ...['en que', 'a que', 'de que'],
  ],
  /** A question about how the writer may get there, and so no question about the work. */
  mine: [
    ...['puedo', 'podria yo', 'tengo que', 'tendria que', 'debo', 'hago', 'le hago'],
    ...['me (contrat*|den|dar*|acept*|postul*|podria*|present*|tom*)', 'mi {curriculum}', 'mis {curriculum}'],
    ...['(vacantes|cupos) (hay|tien*|queda*|ofrec*)'],
    ...['(puestos|plazas|turnos|practicas) [_] [_] (libre*|disponible*|abiert*|van a|sacan|sacaran|abriran)'],
    ...[
      '(proceso|tramite|procedimiento|pasos|requisitos|plazo) para (postular*|solicitar|aplicar|inscribir*|presentar*|entrar)',
    ],
    ...['sabe si', '(es|son|seria) [_] (proceso|tramite|procedimiento|pasos|requisitos|plazo) para'],
    ...['(echo|mando|entrego|meto|dejo|lleno|presento|anoto|apunto) [_] _', 'echo', 'tengo', '{joinme}', 'conseguir'],
    ...['entrar', 'postularme', 'postulo', 'ves que', '(debo|puedo) _'],
    ...['podria (empezar|entrar|trabajar|incorporarme)', 'pregunto', 'parec* tener', 'tal si', 'abr*', 'cierr*'],
    ...['vuelv*', 'contratara*', 'publicar*', 'si', 'yo', 'para que me', 'quisiera', '{decides} [_] para'],
    ...['lleva [la|las] _', 'empiezo', 'hablar', 'me', 'necesito'],
    ...['llevo', 'le llevo', 'entrego', 'haria falta para que', 'que yo', 'me permit* usar', 'me paso con'],
  ],
  learn: [
    ...['saber', 'entender', 'conocer', 'comprender', 'oir*', 'escuchar*', 'preguntar*', 'contar*', 'cuent*'],
    ...['explic*', 'aprender', 'ver', 'leer', 'averiguar', 'pregunto', 'curiosidad', 'decirme', 'diria*', 'digame'],
    ...['dime', 'dudas', 'explicarme', 'interesa', 'intriga', 'describ*', 'platicar'],
  ],
  /** A talk, which is what the house is for. */
  talk: [
    ...['<!(en|a) (unos|quince|veinte|diez|treinta|20|15|10|30|cinco|dos|tres|los|pocos|sus|tus|un par de) minut*'],
    ...['(una|otra|para|tener) [_] (charla|platica|conversacion|llamada|videollamada)', 'videollamada'],
    ...['(charlar|platicar|conversar) (con|de|sobre|un|sin|por) !({terms})', '(un|otro) cafe'],
    ...['para (hablar|vernos|reunirnos|charlar)'],
    ...['para (conversar|platicar|una entrevista a|mi entrevista)', 'contarme', 'charla (corta|breve)'],
    ...['<!(hice|respondio|contesto|respondiste|tras) _ (preguntas|preguntitas)', 'para mi (clase|tarea|curso|ensayo)'],
    ...[
      '{your} (historia|experiencia|recorrido|carrera|trayectoria)',
      'entrevistar*',
      'hacerle preguntas',
      '(charlamos|platicamos|conversamos) !(de)',
    ],
    'que [_] [_] (mir*ia*|buscaria*|valoraria*|notaria*)',
  ],
  /** What is spoken of with somebody who is taken on. */
  terms: ['(condiciones|sueldo|salario|contrato|dinero|la paga|mi contratacion|mi incorporacion)'],
  /** Wanting to know how things are. */
  study: ['{learn} [_] [_] {how}', '(pregunto|lo digo) (por !(si)|para)', 'curiosidad'],
  feedback: [
    ...['opinion*', 'comentario*', 'consejo*', 'feedback', 'sugerencia*', 'correccion*', 'mejorar*', 'mejoraria*'],
    ...['cambi*', 'corregi*', 'quitar', 'agregar', 'pulir', 'que [_] [_] (falta|sobra)', 'le falta', 'quit*'],
    ...['que opin*'],
    ...['(echar*|dar*|dier*|echaras) [_] (ojo|ojeada|vistazo|vuelta)', 'se (entiende|entienda|lea)'],
    ...['que [_] [le] parece', 'como quedo', 'version', 'demasiado', 'largo', 'error*', 'fallo*', 'suena*', 'sonar'],
    ...[
      'sacari*',
      'eliminar*',
      'borrar*',
      '<!(me|nos|te|les|os|le) sobran',
      'para que me dig*',
      'diga* si debo',
      'debo poner',
    ],
    ...['sin piedad', 'critiqu*', 'critic*', 'franqueza', 'destroc*'],
  ],
  school: [
    ...['beca', 'maestria', 'posgrado*', 'doctorado', 'master', 'magister', 'diplomado', 'intercambio', 'admision'],
    ...['colegiatura'],
  ],
  /** Somebody one knows, who is no teacher: "una maestra" may be whom they look for. */
  friend: [
    ...['amig*', 'primo', 'prima', 'companer*', 'herman*', 'conocid*', 'vecin*', 'tio', 'tia', 'alumn*', 'exalumn*'],
    ...['novi*'],
    ...['cunad*', 'sobrin*', 'familiar', 'profe', 'senor', 'senora'],
  ],
  kin: [
    ...[
      'herman*',
      'primo',
      'prima',
      'primos',
      'primas',
      'mama',
      'papa',
      'madre',
      'padre',
      'padres',
      'tio',
      'tia',
      'tios',
    ],
    ...['tias', 'abuel*', 'amig*', 'companer*', 'novi*', 'alumn*', 'conocid*', 'exalumn*'],
    ...['espos*', 'marido', 'mujer', 'hij*', 'vecin*', 'viej*', 'sobrin*', 'profe', 'profes', 'profesor*', 'tutor*'],
    ...['orientador*'],
    ...['asesor*', 'maestr*', 'cunad*', 'supervisor*', 'jef*', 'familiar'],
    ...['pareja', 'suegr*', 'niet*', 'yerno', 'nuera', 'padrino', 'madrina'],
  ],
  /** That they are at it: "están contratando". */
  being: [
    ...['estan', 'esta', 'estas', 'estais', 'andan', 'anda', 'andas', 'siguen', 'sigue', 'sigues', 'este', 'esten'],
    ...['estaran', 'estara', 'estaria*', 'andaran', 'andara', 'estuvier*'],
  ],
  /** What one says that one does not do: "no busco". */
  denied: [
    ...['busco', 'quiero', 'queria', 'buscaba', 'pretendia', 'pensaba', 'intentaba', 'pretendo', 'vengo', 'pido'],
    ...['pedir*', 'espero', 'pienso', 'voy', 'vine', 'escribo', 'escribi', 'soy', 'llevo', 'traigo'],
    ...['tengo intencion', 'estoy', 'ando', 'deseo', 'trato'],
  ],
  /** What need not be: "no hace falta". */
  needless: [
    ...['me (hace falta|interesa|falta|urge)', '(se|te) preocup*', '(se|te) molest*', 'hace falta (que|nada|ni)'],
    ...['es para', 'es por', 'sient*', 'tema', 'temas', 'piense*', 'quisiera', 'intento', 'adjunto', 'necesito'],
    ...['enviare', 'pedire', 'mandare', 'se trata'],
  ],
  /** What is done to an application. */
  checks: [
    ...['revis*', 'mir*', 'leer*', 'correg*', 'corrig*', 'apoy*', 'avalar*', 'ver', 'vea', 'impuls*', 'verific*'],
    ...['averigu*', 'mover', 'acelerar', 'llego', 'recibi*', 'sabe*', 'sabido'],
  ],
  /** To recommend the writer, in one word. */
  recommendme: [
    ...['recomend*me', 'recomiend*me', 'refer*me', 'respald*me', 'avalarme', 'refier*me', 'propon*me', 'propong*me'],
    ...['mencion*me', 'nomin*me', 'refir*me'],
  ],
  /** To pass on what was just named. */
  passiton: [
    ...['muevelo', 'muevel*', 'paselo', 'pasalo', 'pasar*lo', 'reenvi*lo', 'compart*lo', 'compartirl*'],
    ...['compartiera', 'circul*', 'entregaria', 'hac* circular', '(lo|la) (haga*|hagas|hiciera*) llegar'],
    ...['lo (compart*|reenvi*|pase*|entregue*|muestre*|ensene*) (con|a|en|al)'],
    ...['se lo (dejas|deja|pasas|pasa|muestras|ensenas|ensenaria*)'],
    ...['us*lo (como|donde|cuando)'],
  ],
  /** To send one's papers. */
  sends: [
    ...['va [_] mi', 'mando', 'mande', 'mandar*', 'envio', 'enviar*', 'enviado', 'dejo', 'dejar*', 'comparto'],
    ...['compartir*', 'paso', 'pasar*', 'hago llegar', 'hacerle llegar', 'llevar*', 'llevo', 'entreg*', 'dar*'],
    ...['dejado', 'mostrar*'],
  ],
  /** To take on people, or to make room for them. */
  takeon: [
    ...['contratar', 'tomar', 'abrir', 'sacar', 'ampliar', 'incorporar', 'coger', 'fichar', 'reforzar', 'reclutar'],
    ...['acoger', 'admitir', 'emplear', 'integrar [a]', 'sumar [a]'],
  ],
  /** Taking people on, just now. */
  taking: [
    ...['buscando', 'tomando', 'recibiendo', 'cogiendo', 'aceptando', 'pillando', 'agarrando', 'metiendo', 'jalando'],
    ...['sumando', 'enganchando'],
  ],
  /** A good word, by any name. */
  goodword: [
    ...['recomendacion', 'palabra', 'palabrita', 'empujon*', 'aval', 'referencia', 'llamad*', 'referral'],
    ...['influencia', 'respaldo', 'senal'],
    ...['firma', 'visto bueno'],
  ],
  /** To say it to somebody for the writer. */
  sayto: [
    ...['dile', 'digale', 'diria*', 'dirias', 'dijera*', 'digaselo', '<!(queria|quiero|quisiera|para) decirle'],
    ...['decile', 'coment*', 'cuentale', 'hablar*', 'habla*', 'convenc*'],
  ],
} satisfies Classes
