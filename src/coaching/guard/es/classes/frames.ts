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
    ...['saber', 'entender', 'conocer', 'comprender', 'oir*', 'escuchar*', 'preguntar*', 'contar*'],
    ...[
      'cuent*me* !(como (uno|una) mas)',
      '<!(en|por|a|la|mi) (cuenta|cuentas|cuente|cuentes|cuentan|cuenten) !(con|conmigo)',
    ],
    ...['explic*', 'aprender', 'ver', 'leer', 'averiguar', 'pregunto', 'curiosidad', 'decirme', 'diria*', 'digame'],
    ...['dime', 'dudas', 'explicarme', 'interesa', 'intriga', 'describ*', 'platicar'],
  ],
  /** A talk, which is what the house is for. */
  talk: [
    ...['<!(en|a) (unos|quince|veinte|diez|treinta|20|15|10|30|cinco|dos|tres|los|pocos|sus|tus|un par de) minut*'],
    ...['(una|otra|para|tener) [_] (charla|platica|conversacion|llamada|videollamada)', 'videollamada'],
    ...['(charlar|platicar|conversar) (con|de|sobre|un|sin|por) !({terms})', '(un|otro) cafe'],
    ...['para (hablar|vernos|reunirnos|charlar)'],
    ...[
      'para (conversar|platicar|una entrevista a|mi entrevista)',
      '(hablar|conversar|charlar|platicar) con {you} [_] (hora|rato|ratito|minutos|por (telefono|video*|zoom))',
      '(hablar|conversar|charlar|platicar) con {you} [_] (sobre|acerca de) !([_] {stint})',
      '<!(a) media hora !(de)',
      'sobre {your} ({work}|oficio|profesion|rutina|especialidad|dia a dia|jornada)',
      'contarme',
      'charla (corta|breve)',
    ],
    ...['<!(hice|respondio|contesto|respondiste|tras) _ (preguntas|preguntitas)', 'para mi (clase|tarea|curso|ensayo)'],
    ...[
      '{your} (historia|experiencia|recorrido|carrera|trayectoria)',
      'entrevistar*',
      'hacerle preguntas',
      '(charlamos|platicamos|conversamos) !(de)',
    ],
    'que [_] [_] (mir*ia*|buscaria*|valoraria*|notaria*)',
    'nos (vieramos|veamos !(sea)|juntaramos|juntemos|reunieramos|reunamos|encontraramos|conectaramos)',
  ],
  /** What is spoken of with somebody who is taken on. */
  terms: ['(condiciones|sueldo|salario|contrato|dinero|la paga|mi contratacion|mi incorporacion)'],
  /** Wanting to know how things are. */
  study: ['{learn} [_] [_] {how}', '(pregunto|lo digo) (por !(si)|para)', 'curiosidad', '{inquiry}'],
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
    'decirme (donde|en que|que) [_] [_] (se|falla|cojea|flojea|chirria|hace|sobra|pierde|aburre)',
    'chirri*',
    'rechin*',
  ],
  school: [
    ...[
      'beca !(de (iniciacion|colaboracion|formacion|practicas|investigacion|trabajo|ayudant*))',
      'maestria',
      'posgrado*',
      'doctorado',
      'master',
      'magister',
      'diplomado',
      'intercambio',
      'admision',
    ],
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
    'socio',
    'socia',
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
    ...['aspiro', 'anhelo', 'ambiciono', 'planeo', 'persigo', 'solicito', 'reclamo'],
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
    'admitiendo',
    'incorporando',
    'acogiendo',
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
  /** What is done in return for the talk. */
  giveback: [
    '(en|como) [_] [_] (agradecimiento|gratitud) (por|a|de) [_] ({your}|la|el|todo|esa|lo)',
    '(en pago|como pago|en compensacion|para compensar*|en correspondencia) (por|a|de) ({your}|la|el|todo|esa|lo)',
    '(es lo menos|lo menos que [le|te|les] (puedo|podria|podemos)|que menos)',
    '(devolver*|corresponder*) [_] (el|la|su|tu|a su|a tu|de alguna manera) [_] (favor|tiempo|ayuda|amabilidad)',
    '(pagar*|compensar*) [_] (el|la|su|tu|a su|a tu|de alguna manera) [_] (favor|tiempo|ayuda|amabilidad)',
    '(devolver*|corresponder*|pagar*|compensar*) [_] de algun modo [_] (favor|tiempo|ayuda|amabilidad)',
    '(devolver*|corresponder*) [_] (el|la|su|tu|a su|a tu|de alguna manera) [_] (generosidad|rato|detalle)',
    '(pagar*|compensar*) [_] (el|la|su|tu|a su|a tu|de alguna manera) [_] (generosidad|rato|detalle)',
    '(devolver*|corresponder*|pagar*|compensar*) [_] de algun modo [_] (generosidad|rato|detalle)',
    'para agradecer* ({your}|la|el|todo)',
    'por lo (mucho|bien) que (me|nos) (ayud*|ensen*|trat*|atend*)',
    'despues de (una|la|esa|aquella|lo|{your}) [_] (hora|charla|rato|ayuda|conversacion|entrevista) tan',
    '(que|y|porque|pues) (te|le|les|os) debo una',
    '(estoy|quedo|quede) en deuda',
    'por si {your} (sobrin*|hij*|herman*|prim*|amig*|niet*|cunad*)',
    'por haberme [_] (atendid*|recibid*|ayudad*|ensenad*|dedicad*|escuchad*)',
    '(bastante|demasiado|mucho|tanto) [_] (has|ha|habeis|han) hecho [ya] por (mi|nosotr*)',
    'con todo lo que (has|ha|habeis|han) hecho',
    'despues de (lo|todo lo) (de|que) (ayer|hoy|el otro|anoche|me ayud*|has|ha)',
    '(cuide*|cuidar|pasee*|pasear) (a|al) [los|las|el|la|tus|sus|tu|su] (ninos|nino|nina|perr*|gat*|hij*)',
    '(ninero|ninera|canguro) para (tus|sus) (ninos|hijos)',
    '(gratis|de regalo|sin cobrar*) [_] [_] por (todo lo|lo) que',
    '(como|en|de|por) [puro] agradecimiento',
    'en senal de',
    'es lo minimo',
    'despues de {your} (tiempo|ayuda)',
    'con lo que me (ayud*|ensen*)',
    'a cambio de (la|una|esta|nuestra) (charla|conversacion|llamada|entrevista)',
    '(le|te) invito yo',
    'a cambio (puedo|podria|le|te|os)',
    'a cambio (del|de) [_] (rato|tiempo|ratito|favor)',
  ],
  /** That it is not for a job that one writes. */
  disclaim: [
    'no es por eso',
    'no (le|te|les|os) (escribo|pregunto|llamo|contacto|busco) por eso',
    'no (se|te|os) preocup* por si',
    '(es|por|de|mera|simple) (pura|mera|simple) curiosidad',
    'no (vengo|voy|escribo|llamo) [a] [_] (pedir*|buscar*) (trabajo|empleo|nada)',
    'lo que [yo] quiero es (terminar|acabar|aprender|estudiar|saber|entender|oir|conocer|escuchar)',
    '(lo unico|solo) que [yo] quiero es (terminar|acabar|aprender|estudiar|saber|entender|oir|conocer|escuchar)',
    '(solo|nomas|unicamente) (vengo|vine|quiero|queria|escribo) [_] [_] (preguntar|saber|escuchar|aprender) !(si|de|cuando)',
    'solo para que (vea|veas|lea|leas)',
    '(hay|ve|nota|encuentra) algo (en|de) mi (carta|curriculum|cv|portafolio)',
    '(escribo|llamo|hablo|contacto) por otra (cosa|razon)',
    'por otro (motivo|asunto)',
  ],
  /** Papers that come back as they were asked for. */
  corrected: [
    'tachadur*',
    'correg*',
    'version',
    'mas claro',
    'mejor asi',
    '(que|como|donde) [usted|tu|vos|ustedes] me (recomend*|sugeri*|sugiri*|marc*|aconsej*|corrig*|corregi*|indic*|senal*|dij*|pidi*)',
  ],
  /** Wanting to understand what they do, and not how to get there. */
  inquiry: [
    '(entender|saber|conocer|comprender) [_] [_] por que (hay|se|renunci*|cuest*|falt*|tant*|ocurr*|pas*|no)',
    '(contar*|cuent*|explic*|pregunt*) [_] [_] por que (hay|se|renunci*|cuest*|falt*|tant*|ocurr*|pas*|no)',
    '(entender|saber|conocer|comprender) [_] [_] como (se viv*|viven|vive|se llev*|eligen|elige|llevan|lleva)',
    '(contar*|cuent*|explic*|pregunt*) [_] [_] como (se viv*|viven|vive|se llev*|eligen|elige|llevan|lleva)',
    '(entender|saber|conocer|comprender) [_] [_] como (cambi*|afect*|organiz*|los (form*|prepar*))',
    '(contar*|cuent*|explic*|pregunt*) [_] [_] como (cambi*|afect*|organiz*|los (form*|prepar*))',
    'como se (vive|ve|viven|siente|lleva) [_] (desde|por|un|en|este|ese|esa|tanto)',
    'que (aprend*|hac*|hic*|estudi*|gan*) [_] (los|las|esos|esas|sus|ahi|alli|ustedes|vosotros|ellos)',
    '(te|le|les|os) (preocup*|sorprend*|ilusion*|asust*|afect*|parec*) [_] ?',
    '(ya|eso|aun|todavia|siguen|sigue) [ya] (no pesa*|no import*|no cuenta*|pesa*|pesando|valorando)',
    'o (eso|mas bien|prefieren|prefiere|da igual|ya (no|da))',
  ],
  /** Whom one would talk with. */
  withwhom: [
    '(con|a) quien [_] [_] [_] [_] (hablar|charlar|conversar|platicar|preguntar*|escuchar|entrevistar|charle|hable|converse)',
  ],
} satisfies Classes
