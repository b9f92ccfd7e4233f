import type { Ask } from '../../rule.ts'

export const openings: readonly Ask[] = [
  {
    words: '(oye*|oiga*|oyera*|sepa*|sab*|supier*|escuch*|enter*) [_] de ... {vacancy}',
    unless: '{talk}',
    example: 'Si oye de alguna vacante, me gustaría saberlo.',
  },
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
    words:
      '(sobr*|qued*) [_] (un|una|alguna|algun) (litera|hamaca|silla|banqueta|percha|escritorio|mesa|uniforme|{garb}) (para|libre|?|$|en)',
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
    unless: '{proposed}',
    example: '¿Tu jefe no querrá a alguien para el verano?',
  },
  {
    words: '{have} !(much*|tant*|poc*|mas) ... {vacancy}',
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
    words: '{have} ... {room} [_] [_] [_] (para|a) ({me}|[un|una|otr*] [_] {crew}|alguien|gente|uno|otr*)',
    example: '¿Habrá un huequito para una enfermera?',
  },
  {
    words: ['{have} [_] [_] {room} !(en {your} agenda|de {your}|que (le|te|no|hubiera|la))', '{yours}'],
    unless: '{meeting}|{talk}',
    example: '¿En tu estudio queda alguna silla vacía?',
  },
  {
    words: '(algo|nada|{work}|{post}) (que me|que vaya|en (el|la|lo) que|donde|al que|a la que|que yo) [_] [_] {suits}',
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
    unless: '{proposed}|no (os|le|te|les) (escribo|hablo|contacto|lo digo) [_] por eso',
    example: '¿Su departamento contrata a estudiantes?',
  },
  {
    words:
      '(pien*|pensado|van|va|vais|vas|vuelv*|contempl*|planea*|volver*|puede*|podria*|consider*) [usted] [a|en|de] [_] {takeon}',
    example: '¿Van a abrir plazas este año?',
  },
  {
    words: '{tell} ... {opens} ... ({post}|{room}|{work}|{crew}|{internship})',
    example: 'Avísame cuando salga una plaza.',
  },
  {
    words:
      '{tell} [de] !({your}|del) [_] !({your}) [_] !({your}) ({vacancy}|{work}|{chance}|ofertas|convocatoria*|proceso*)',
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
    example: '¿Reciben candidaturas espontáneas?',
  },
  {
    words:
      '{have} ... (fondos|presupuesto|financiacion|dinero|partida|recursos) [_] para ({takeon}|[pagar* a] [un|una|otr*] {crew})',
    example: '¿Cuentan o tienen fondos para contratar a un doctorando?',
  },
  {
    words: '(sigue*|esta*|queda*) [_] en pie lo (de|del) [_] ({post}|{vacancy}|{internship})',
    example: '¿Sigue en pie lo de la vacante?',
  },
  {
    words: ['{have} [_] [_] {room} (en|para|?)', '({able}|{free}|puedo (los|las|de|en|cualquier|por|desde))'],
    unless: '{meeting}|{talk}|agenda',
    example: '¿Hay lugar en la guardia? Puedo los domingos.',
  },
  {
    words:
      '{have} ... {room} (donde|en (el|la) que) [_] [_] [_] [_] [_] (pued*|pud*|podria*|quep*|encaj*|meter*|sentar*)',
    example: '¿No tendría un rinconcito donde una jubilada pudiera echar números?',
  },
  {
    words:
      '(mesa|silla|escritorio|taquilla|banco|rincon|{room}) [_] [_] que [yo] (pueda|pudiera|podria) (ocupar|usar|llenar|tomar)',
    unless: '{talk}|{meeting}',
    example: 'A lo mejor hay una mesa que yo pueda ocupar.',
  },
  {
    words:
      '(permiten|dejan|puede|pueden|podrian|podria) (traer|meter|llevar|incorporar) a (alguien|otr*|un|una) [_] (como|de|al|a)',
    unless: '{talk}|{study}',
    example: '¿Le permiten traer a alguien como ayudante?',
  },
  {
    words: [
      '(anuncio|aviso|cartel|letrero) (de|para) [_] {trade}',
      '(cubri*|cubier*|sigue*|todavia|libre|ocup*|tomad*)',
    ],
    unless: '{talk}',
    example: 'Vi el anuncio de jardinero, ¿sigue libre?',
  },
]
