import type { Classes } from '../../rule.ts'

/** Taking somebody on. */
export const hire = {
  hire: [
    ...['contrat*', 'emple*', 'fich*', 'enchuf*', 'palanque*', 'entrevist*', 'reclut*', 'incorpor*', 'vincul*'],
    ...['pon* a prueba', 'pong* a prueba', '!({ownact}) {bring} [?] [a mi] {into}', 'prueb* [_] (en|un|una|a mi|$)'],
    ...['(haz|hag*|hac*|har*) (entrar|un hueco|un lugar|un sitio|un huequito|sitio|hueco)'],
    ...['(llam*|convoqu*|cit*) [a|para] [_] entrevista', '(dej*|permit*) {letdo}'],
    ...['(tengan|tome*|tom*|tuv*|ten*|teng*) ... (cuenta|presente|mente|como|sombra|plantilla|nomina)'],
    ...['consider* [?] !(afortunad*|buen*|mal*|un|una|muy|capaz)', 'hicier* una prueba'],
    ...['(pon*|pus*|pong*) [_] (como|de|en (nomina|la nomina|plantilla|lista|la lista|{your}))'],
    ...['(anot*|apunt*) (en|para|$|?)', '(har*|hag*) una prueba', 'firm* un contrato', 'valor*'],
    ...['dier* (un|una) _', 'par* bola', 'apadrin*'],
    ...['llam* (a mi|para (el|la|un|una|cubrir|trabajar|empezar|reforzar))'],
    ...['(pag*|cobr*) [_] por (ayud*|trabaj*|hacer*)'],
    ...['(prob*|prueb*|cont*|cuent*|qued*) conmigo'],
    ...[
      '(pone|pones|ponga*|pusiera*|ponen|poneis) a !(pensar|llorar|temblar|estudiar|leer|reflexionar|sonar|buscar) (*ar|*er|*ir)',
    ],
    ...[
      '(teng*|tuv*|cont*) entre {your}',
      'abr* (camino|paso|[un|una|la|las|alguna] (hueco|puerta*|puertita|puertecita)) !(que|a|al)',
    ],
    '(probais|probas|prueba|prueban|pruebe|prueben|probara|probaria|pruebas) ($|?)',
    '(teng*|tuv*|mant*|dej*|incluy*) en (la|su|tu|vuestra) (lista|nomina|plantilla|bolsa)',
  ],
  /** To take, to put, to carry along: of people when a place follows. */
  bring: [
    ...['tom*', 'acept*', 'recib*', 'cog*', 'coj*', 'agarr*', 'acomod*', 'ubi*', 'coloc*', 'elij*', 'eleg*', 'escoj*'],
    ...['escog*', 'admit*', 'met*', 'quier*', 'quis*', 'sum*', 'inclu*', 'jal*', 'arrim*', 'llev*', 'trai*', 'traj*'],
    ...['enganch*', 'acog*', 'acoj*', 'adopt*', 'sub*', 'pill*', 'enrol*', 'integr*', 'selecc*', 'nombr*', 'asign*'],
    ...['colas', 'colar', 'colaras', 'colaria', 'colarias', 'colarian', 'cuele', 'cuelen', 'cuelas', 'colases'],
    ...['colara'],
  ],
  /** What one does oneself: "me tomo", "me acepto". */
  ownact: ['acomodo', 'tomo', 'meto', 'coloco', 'llevo', 'subo', 'quise', 'sumo', 'tomare', 'llevare', 'acogi', 'tome'],
  into: [
    ...['como', 'de', 'en', 'para', 'con', 'contigo', 'a', 'al', 'ahi', 'alla', 'alli', 'por', 'bajo', 'dentro'],
    ...['ustedes'],
    ...['entre', 'vosotr*', '$', '?'],
  ],
  letdo: ['ayudar*', 'cubrir*', 'probar', 'trabajar', 'arrancar', 'entrar', 'empezar', 'ir', 'estar', 'fregar', 'ser'],
  hireme: [
    ...['contrat*me', 'emple*me', 'fich*me', 'incorporenme', 'incorporame', 'incorporeme', 'palanque*me', 'enchuf*me'],
    ...['acept*me', 'prueb*me', 'entrevist*me', 'recib*me (como|de|en|para)', 'admit*me'],
    ...[
      '(tom*me|cog*me|coj*me|met*me|acomod*me|ubic*me|ubiq*me|coloc*me|sum*me|llev*me) [a mi] (en|como|de|para|ahi|alla)',
    ],
    ...['(metame*|meteme*|metanme|jaleme|jalame|traeme|traigame*|subame*|agarr*me) !(miedo|prisa)', 'metedme'],
    ...['prob*me', 'pong*me (a !({your}|la|las|los)|donde|en|de)', 'pon*me (a !({your}|la|las|los)|de)', 'anot*me'],
    ...['apunt*me'],
    ...['dej*me (ser|ayudar*|entrar|probar|trabajar|ir|cubrir|empezar)', 'haganme una prueba'],
    ...['hac*rme (entrar|un hueco|una prueba|un sitio|un lugar|un huequito)', 'apadrin*me'],
    ...['(ser|sea|fuera) (considerad*|tenid*|incluid*|contratad*|seleccionad*|elegid*|entrevistad*|admitid*)'],
    ...['(ser|sea|fuera) (aceptad*|tomad*)', '(atrev*|anim*|plante*|interes*|posib*) [_] [_] (a|en|de) incorporarme'],
    ...['(ubic*me|coloc*me|acomod*me)', '(tener*me|tengan*me) (como|de|por|en|entre|a {your}|$)', 'incluirme'],
    ...['llamarme a entrevista'],
    ...['ponerme a prueba'],
    ...['abr*me (camino|paso|[un|una|la|las|alguna] (hueco|puerta*))'],
    '(hag*me|hazme|haceme) [_] (hueco|huequito|huequillo) (en|entre|como|de) [la|el|los|{your}] ({place}|{trade})',
    '(hag*me|hazme|haceme) [_] lugarcito (en|entre|como|de) [la|el|los|{your}] ({place}|{trade})',
    '(hacedme|abr*me) [_] (hueco|huequito|huequillo) (en|entre|como|de) [la|el|los|{your}] ({place}|{trade})',
    '(hacedme|abr*me) [_] lugarcito (en|entre|como|de) [la|el|los|{your}] ({place}|{trade})',
    '(hag*me|hazme|haceme) [_] (sitio|lugar|ladito) (en|entre|como|de) [la|el|los|{your}] ({place}|{trade})',
    '(hacedme|abr*me) [_] (sitio|lugar|ladito) (en|entre|como|de) [la|el|los|{your}] ({place}|{trade})',
    ...['useme', 'usame', 'ocupeme', 'ocupame', 'aprovecheme', 'aprovechame'],
    'acogerme',
    'admitirme',
    'me (acog*|acoj*|admit*)',
    '(hag*me|hazme|haceme) [un|una] [_] (contrato|oferta|contratito)',
  ],
  give: [
    ...['da', 'das', 'dan', 'dais', 'de', 'des', 'den', 'dar', 'dara*', 'daria*', 'diera*', 'dieses', 'diese*'],
    ...['ofrec*', 'ofrez*', 'conced*', 'brind*', 'consig*', 'conseg*', 'busca', 'busque', 'guard*', 'reserv*'],
    ...['encontr*', 'encuentr*', 'regal*', 'asign*', 'abr* las puertas', 'tir*', 'prest*', 'abr*', 'haga', 'hace'],
    ...['sac*', 'deis', 'agend*', 'concert*', 'otorg*', 'pas*'],
    ...['apart*', 'separ*'],
  ],
  giveme: [
    ...['deme*', 'denme*', 'dame*', 'darme*', 'dadme', 'ofrecerme', 'ofrez*me', 'conseguirme', 'consig*me'],
    ...['buscarme', 'guard*me', 'reserv*me', 'encontrarme', 'encuentr*me', 'prest*me', 'regal*me', 'abrirme'],
    ...['asignarme', 'concederme', 'brindarme', 'hacerme', 'darnos', 'agend*me', 'otorg*me', 'sac*me', 'busc*me'],
  ],
  get: [
    ...['conseguir*', 'consiga*', 'consiguier*', 'consigue', 'consigues', 'encontrar*', 'obtener', 'hallar'],
    ...['lograr', 'ocupar', 'ganarme', 'tener', 'recibir', 'solicitar', 'pedir*', 'quedarme con', 'agarrar'],
    ...['enterarme de', 'saber de'],
  ],
  /** To count one in. */
  addme: ['(sum*me|inclu*me|agreg*me|anot*me|apunt*me|llev*me|cog*me|coj*me|tom*me)'],
} satisfies Classes
