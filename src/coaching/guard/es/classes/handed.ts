import type { Classes } from '../../rule.ts'

/** What is handed on, and to whom. */
export const handed = {
  curriculum: [
    ...['curriculum', 'hoja* de vida', 'portafolio*', 'portfolio*', 'sintesis curricular', 'linkedin', 'perfil'],
    ...['datos', 'papeles', 'referencias', 'trayectoria', 'expediente'],
    ...['carta* de (presentacion|motivacion|recomendacion)', 'documentos', 'video book', 'reel', 'book', 'maqueta'],
    ...['demo', 'certificado*', 'constancia*', 'titulo*', 'dossier', 'muestra*', 'ficha'],
    ...['semblanza [profesional]', 'historial laboral', 'resumen profesional', 'sintesis profesional'],
    ...['[_] muestras de'],
    ...['antecedentes'],
    ...['porfolio*'],
    'vida laboral',
  ],
  application: [
    ...['solicitud', 'aplicacion', 'postulacion', 'candidatura', 'application'],
    ...['(carta de presentacion|inscripcion)'],
  ],
  /** Whoever may decide. */
  boss: [
    ...['jefe', 'jefa', 'jefes', 'gerente', 'gerenta', 'gerencia', 'director', 'directora', 'direccion'],
    ...['supervisor', 'supervisora', 'rector*', 'dueno', 'duena', 'patron', 'patrona', 'encargad*', 'coordinador'],
    ...['coordinadora', 'lider', 'lead', 'manager', 'managers', 'editora', 'capataz', 'comite', 'socio', 'socia'],
    ...['socios', 'colegas', 'administracion', 'junta', 'boss', 'editor', 'productor*'],
    ...['departamento', 'equipo', 'empresa', 'area', 'clientes', 'responsable*', 'personal'],
    ...['los de (arriba|personal|seleccion)', 'superior*', 'agente', 'presidente', 'presidenta', 'doctor'],
    ...['gerencias', 'jefatura', 'mando*'],
  ],
  recruiter: [
    ...['reclutador*', 'reclutamiento', 'recursos humanos', 'talento [humano]', 'seleccion', 'contratacion'],
    ...['contrataciones', 'hiring manager'],
    ...['(quien|quienes|el que|la que) [_] [_] (contrat*|reclut*|seleccion*|escog*|elige*|decid*|corresponda)'],
    ...['(los que|persona que|equipo que|gente que) [_] [_] (contrat*|reclut*|seleccion*)'],
    ...['(los que|persona que|equipo que|gente que) [_] [_] (escog*|elige*|decid*|corresponda)'],
    ...['(encargad*|responsable|a cargo) de [_] (contratar|reclutar|seleccion*|contratacion*)'],
    ...['(quien|quienes|que) (lleva|maneja|hace|se encarga de) [_] (contrataciones|seleccion|entrevistas)'],
    ...['(toma|busca|coge) gente'],
  ],
  decides: ['{boss}', '{recruiter}'],
  /** Where papers lie to be read by whoever decides. */
  pile: [
    '{decides}',
    'alguien',
    'gente',
    'mesa',
    'sistema',
    'plataforma',
    'lista',
    '(la|una|otra) persona',
    'inscripcion',
    'monton',
    'pila',
  ],
  hand: [
    ...['pas*', 'reenvi*', 'entreg*', 'mostr*', 'muestr*', 'ensena*', 'ensene*', 'compart*', 'difund*', 'circul*'],
    ...['mov*', 'muev*', 'rot*', '(hacer*|haga*|haz*|hiciera*|hago|hiciese|harias|haria|hag*) (llegar|circular)'],
    ...['llev*', 'dar*', 'diera*', 'dale', 'dele', 'des', 'da', 'das', 'dej*', 'mand*', 'envi*', 'present*', 'pon*'],
    ...['pus*', 'sub*', 'met*', 'somet*', 'guard*', 'conserv*', 'propo*', 'propu*', 'mencion*', 'nombr*'],
    ...['suger*', 'sugier*', 'desliz*', 'recuerd*', 'colar*', 'colas', 'cuele*', 'apunt*', 'anot*'],
    ...['traslad*', 'remit*', 'facilit*', 'transmit*', 'acerc*', 'elev*', 'curs*', 'cuela*', 'endos*'],
  ],
  /** What one asks with: a favour that is done to the writer. */
  speak: [
    ...['habl*', 'respond*', 'interced*', 'abog*', 'cont*', 'cuent*', 'coment*', 'decir*', 'dig*', 'dijer*', 'dil*'],
    ...['dir*', 'dic*', 'llam*', 'acord*'],
  ],
  recommend: [
    ...['recomend*', 'recomiend*', 'refer', 'refier*', 'referir*', 'refiri*', 'proponga*', 'propondri*'],
    ...['propusier*', 'aval*', 'respald*', 'mencion*', 'referenci*', 'apadrin*', 'banc*'],
    ...['postul*', 'promuev*', 'promov*'],
  ],

  /** To whom and where one is put forward. */
  among: [
    ...['con', 'para', 'ante', 'como', 'si', 'internamente', 'en !(que|cual|cuales|el caso)'],
    ...['por !(donde|que|cual|*ar|*er|*ir)'],
    ...['desde (adentro|dentro)', 'adentro', 'por dentro'],
  ],
  /** What good is said of the writer: "dile que soy puntual". */
  good: [
    ...['me (conoce*|recomiend*)'],
    ...['!({your}) [_] [_] [_] (soy|valgo|busco|ando|sirvo|trabajo|puedo|manejo|quiero|rindo|hago|tengo)'],
    ...['conoce* (a|un|una)'],
    ...[
      'me (contrat*|llam*|entrevist*|tom*|tenga*|den|de|deje*|consider*|ponga*|acepte*|incluya*|prueb*|pas*|met*|reciba*)',
    ],
    ...['aqui (hay|tiene*|esta*|estoy)', 'existo', 'hay (un|una|alguien|quien)', 'tiene* (un|una|a alguien)'],
    ...['no se (arrep*|va*)', 'yo'],
    ...['estoy (libre|disponible|interesad*|dispuest*|list*|buscando)', 'le (sirvo|convengo)'],
  ],
  /** What is said of one who would work. */
  worth: [
    '(soy|es|sere) [_] (responsable|puntual|trabajador*|seri*|cumplid*|rapid*|honrad*|honest*|formal|confiable)',
    '(soy|es|sere) [_] (constante|aplicad*|buen* (gente|trabajador*|emplead*|chic*|_ para))',
    'soy [_] (de fiar|de confianza|un* _ de confianza)',
    '(estoy|ando|sigo|quedo) [_] (libre|disponible|interesad*|buscando (trabajo|chamba|curro|laburo|algo))',
    '(estoy|ando|sigo|quedo) [_] sin (trabajo|chamba|curro|laburo)',
    '(busco|necesito|quiero) [_] (trabajo|chamba|curro|laburo|pega|trabajar|empleo)',
    '(tengo|llevo) [_] (experiencia|el titulo|carnet|ganas de trabajar|licencia)',
    'madrugo',
    'aprendo (rapid*|en)',
    'no (falto|fallo|me quejo|me canso)',
    '(valgo|sirvo|rindo) (para|mucho|$)',
    'quiero entrar',
  ],
  /** To tell it to somebody of theirs. */
  tellthem: [
    'dile*',
    'digale*',
    'decile*',
    'cuentale*',
    'cuentele*',
    'contale*',
    'coment*le',
    'coment*les',
    'mencion*le',
    'mencion*les',
    'avis*le',
    'avis*les',
    'recuerd*le',
    '(le|les) [{modal}] (dic*|dig*|dir*|cuent*|cont*|coment*|mencion*|record*|recuerd*|decir) !(que [no] (me gust*|me encant*))',
    'digaselo',
    '(podr*|pued*|pod*) (decirle*|contarle*|comentarle*|mencionarle*|recordarle*)',
  ],
} satisfies Classes
