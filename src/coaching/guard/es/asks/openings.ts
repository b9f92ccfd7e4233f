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
    words: ['{have} [_] [_] {room} !({notfree})', '{yours}'],
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
    unless: '{inquiry}',
    example: 'Quería saber si están contratando.',
  },
  {
    words: '{being} [_] {taking} [_] [_] ({crew}|{curriculum}|solicitudes|candidaturas|postulaciones)',
    example: '¿Tu equipo anda buscando ayudantes?',
  },
  {
    words:
      '^ [_] [_] [_] <!(cuando) !((hay|tiene*|tener) (alguien|quien)) {takes} [a] !(la|el|los|las|{your}) [_] {crew}',
    unless: '{proposed}|{withwhom}|{inquiry}|no (os|le|te|les) (escribo|hablo|contacto|lo digo) [_] por eso',
    example: '¿Su departamento contrata a estudiantes?',
  },
  {
    words: '{intend} [usted] [a|en|de] [_] {takeon} !([a] [_] {many})',
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
  {
    words:
      '{askinfo} ... {info} [_] [_] !({your}) ({vacancy}|{internship}|empleo|convocatoria*|oferta*|contrataciones)',
    unless: '{talk}|{learn} {how}',
    example: 'Agradeceré cualquier información sobre puestos en la red de salud.',
  },
  {
    words:
      '(falta*|queda*|cuanto|tarda*) ... para que [_] (abr*|saq*|salg*|publiq*|convoqu*|lanc*|hag*) ... ({stint}|seleccion|bolsa)',
    unless: '{talk}|{study}',
    example: '¿Falta mucho para que abran el proceso de selección?',
  },
  {
    words:
      '(tiene*|tuvier*|tenga*|tendr*|hay*|hubier*|surg*|sal*) [usted*] algo [_] (que|para) (ofrec*me|darme|encarg*me|propon*me|confiarme)',
    unless: '{talk}',
    example: 'Me mudaría solo si vuestra firma tuviera algo que ofrecerme.',
  },
  {
    words:
      '(hablar|platicar|charlar|conversar) [_] [_] (sobre|de) (la|una|alguna|lo de la) [_] ({vacancy}|{internship}|oferta|convocatoria)',
    unless: '{study}|{feedback}',
    example: 'Quisiera platicar con usted sobre la vacante de auxiliar.',
  },
  {
    words: '{being} buscando [a|un|una] !(algo|informacion|la|el|las|los|{your}|como) _ [_] (para|en|de|con|$|?) ... ?',
    unless: '{inquiry}|{learn} {how}|{feedback}',
    example: '¿Andan buscando tens para el turno de noche?',
  },
  {
    words: ['(en copia|al tanto|al corriente|al dia)', '(ofertas|vacante*|plaza*|convocatoria*|puesto*)'],
    unless: '{talk}',
    example: 'Téngame al tanto de las plazas.',
  },
  {
    words: [
      '(si|cuando|por si) ... (lleg*|sal*|ve*|aparec*|surg*|surj*|encuentr*) ' +
        '[_] (alguna|algun|una|la|otra) [_] (oferta*|vacante*|plaza*|convocatoria*|suplencia*)',
      '(me (la|lo|las|av*|pas*|mand*|reenvi*|dig*)|reenvi*|avis*|pas*mela|mand*mela)',
    ],

    example: 'Si le llega alguna oferta de dietista, ¿me la reenvía?',
  },
  {
    words: '(si|todavia|aun) [_] (estoy|llego) a tiempo',
    unless: '{talk}|{school}|de (cambiar|estudiar|empezar|aprender)',
    example: 'Me hablaron de una plaza y quisiera saber si todavía estoy a tiempo.',
  },
  {
    words: [
      '(en cuanto|cuando|si|apenas) ... (publi*|sac*|saqu*|sal*|abr*|convoq*|circul*) ... (oferta*|vacante*|plaza*|convocatoria*|puesto*)',
      '(me (la|lo|las|los|avis*|dic*|dig*|pas*|mand*|escrib*)|avis*)',
    ],
    unless: '{talk}',
    example: 'En cuanto publiquéis alguna oferta, ¿me la pasas?',
  },
  {
    words:
      '(tomaria*|cogeria*|aceptaria*|contrataria*|admitiria*|recibiria*) (usted|ustedes|vosotros|vos|tu) [a] (un|una|otr*|alguien)',
    unless: '{study}',
    example: 'Dígame si tomaría usted a una aprendiza.',
  },
  {
    words: '^ por si ... {needs} [_] [_] ({trade}|{trainee})',
    unless: '{talk}|{study}',
    example: 'Doy clases de guitarra, por si en su academia falta profesor.',
  },
  {
    words:
      '(van|va|vais|vas) a (necesitar|buscar|ocupar) [un|una] !({many}|la|el|los|las|a|{your}|much*) _ (en|para|este|esta) ... ?',
    unless: '{inquiry}|{learn} {how}|{talk}',
    example: '¿Sabes si van a necesitar figurantes en el rodaje?',
  },
  {
    words:
      '(aviso|aviso*|dato|datos|noticia*|novedad*|informacion|pista*) (sobre|de|acerca de) ' +
      '[_] (plazas|vacantes|puestos|convocatorias|ofertas|suplencias) (libres|disponibles|abiertas|nuevas|que|en|de)',
    unless: '{talk}|{study}',
    example: 'Cualquier aviso sobre plazas libres me llegaría bien.',
  },
  {
    words: '(si|cuando) ... (estan|esta|van|anda*) (por|a) (contratar|tomar gente|abrir (plazas|vacantes)|incorporar)',
    unless: '{study}',
    example: 'Averíguame si en tu sucursal están por contratar.',
  },
  {
    words: [
      '(como|si|cuando) (oigas|oiga|sepas|sepa|veas|vea|escuches|te enteres|se entere) ' +
        '[_] que [_] (sale|hay|abren|buscan|necesitan|falta|quieren)',
      '(me (peg*|da*|dic*|avis*|escrib*|llam*)|avis*|voy (corriendo|volando)|yo)',
    ],
    example: 'Como oigas que sale algo, me pegas un grito.',
  },
  {
    words: [
      '{decides} ... (pregunt*|busc*|pid*|necesit*) ... (por|a) (un|una|alguien) [_] ({trade}|_)',
      '(no te olvides|no se olvide|acuerdate|acuerdese|acordate|piens*|di|diga|dile|digale)',
    ],
    example: 'Si tu jefe pregunta por un soldador, no te olvides de tu amigo.',
  },
  {
    words:
      '(oferta*|vacante*|plaza*|puesto*|alguna|alguno|algo|convocatoria*) ' +
      'que [_] me [_] (encaj*|cuadr*|convenga*|sirva*|interes*|pegue*|venga* bien|corresponda*)',
    unless: '{talk}|libro*|curso*',
    example: '¿Podrías mirar si hay alguna oferta que me encaje?',
  },
  {
    words:
      '(avis*|dirias|diria*|escrib*|llam*|cont*) en cuanto (salga|haya|abran|surja|publiquen|convoquen|quede|aparezca)',
    example: 'No hay plazas, pero ¿me avisaríais en cuanto salga una?',
  },
  {
    words: [
      '(escuela|empresa|taller|clinica|despacho|sitio|lugar|alguien|estudio|colegio|hotel|{place}) ' +
        'que [_] (busque|busquen|ande buscando|este buscando|necesite|necesiten|contrate|contraten)',
      '(me avis*|avis*|me dic*|me pas*|digame|dime|mand*|{tell})',
    ],
    unless: '{talk}',
    example: 'Si se entera de alguna escuela que ande buscando maestra, ¿me avisa?',
  },
  {
    words:
      '(busquedas|ofertas|vacantes|plazas|convocatorias|suplencias) que (salgan|salga|haya|abran|publiquen|saquen|surjan|tengan)',
    unless: '{talk}|{study}',
    example: '¿Me podés pasar las búsquedas que salgan en tu empresa?',
  },
  {
    words: [
      '(en cuanto|cuando|si) ... (abr*|salga*|empiec*) [_] [_] (plazo|inscripc*|convocatoria*|proceso)',
      '(me (lo|avis*|dir*|dic*)|avis*)',
    ],
    unless: '{talk}|{school}|{course}',
    example: 'En cuanto se abra el plazo, ¿me lo diría?',
  },
  {
    words:
      '(aceptaria*|cogeria*|tomaria*|contrataria*|admitiria*|querria*) a (un|una|alguien|gente) [_] (con|de|que|como|sin|para)',
    unless: '{study}|{how}',
    example: 'En la bodega, ¿aceptarían a un cincuentón con ganas?',
  },
  {
    words:
      '(guard*me|conserv*me|dej*me|teng*me|manteng*me|anot*me) (en|entre) ' +
      '(su|tu|la|los|sus) [_] (lista|base|archivo*|candidat*|bolsa|agenda|cartera)',
    example: 'Guárdeme en su lista de candidatos.',
  },
  {
    words: '({needs}|{takes}) [ustedes|usted|vosotros|vos] a (un|una|otro|otra|algun|alguna) _',
    unless: '{talk}|{study}|{how}|{school}',
    example: '¿No necesitarán ustedes a una delineante?',
  },
  {
    words:
      '(cuando|fecha*) [_] (abren|abre|abran|sale|salga|convocan|publican) ' +
      '[_] [_] [_] (contratacion|convocatoria|seleccion|plaza*|vacante*)',
    unless: '{talk}|{school}',
    example: 'Hágame saber cuándo abren la próxima contratación.',
  },
  {
    words: '(sum*|tom*|contrat*|incorpor*|cog*|coj*|admit*) a (un|una) [_] mas',
    example: '¿Hay alguna opción de que la agencia sume a una redactora más?',
  },
  {
    words:
      '(conoc*|sab*) [de|a] (algun|alguna|alguien|un|una) ... que (busque*|contrat*|quiera* (tomar|contratar|coger|aceptar|formar))',
    example: '¿Conocerás a algún chef que quiera tomar a un principiante?',
  },
  {
    words:
      '^ [y] (su|tu|vuestr*) [_] (departamento|empresa|equipo|oficina|area|hospital|clinica|estudio|agencia|compania|taller|colegio) ' +
      '(contrata|contratara|recluta|incorpora) [_] (en (otono|verano|primavera|invierno|enero|junio|septiembre)|ahora|pronto|este|esta)',
    unless: '{study}',
    example: '¿Su departamento contrata en otoño?',
  },
  {
    words: '^ [hay] (alguna|algun) [_] (vacante|plaza|oferta|puesto) (por|para|en|disponible|libre|ahora|[?] $)',
    unless: '{study}',
    example: '¿Alguna vacante por ahora?',
  },
]
