import type { Classes } from '../../rule.ts'

/** Wishes, questions whether one may, and what one would do. */
export const wish = {
  wish: [
    ...['(encantaria|gustaria|fascinaria|ilusionaria|interesaria|emocionaria|alegraria) !({thanks})'],
    ...['(haria|hace) [mucha|muchisima] ilusion', '(daria|da) [mucho|mas] gusto'],
    ...['<!(nadie|alguien|quien|gente) (quisiera|quiero|querria|queria) !({thanks})', 'deseo', 'desearia', 'anhelo'],
    ...['aspiro a', 'ansio'],
    ...['espero !(que [ya] !(me|yo|mi|nos) _)', 'me (honraria|enorgulleceria|conformaria|conformo) [con]'],
    ...['(tendria|tengo|veo|pondria|pongo) (inconveniente|problema*|reparo*|pega*|drama) [alguno] (en|con)'],
    ...['me (latiria|lateria|late|apeteceria|apetece|molaria|mola|cuadraria|copa|coparia|atrae|tienta|seduce)'],
    ...['esperaba', 'ojala', '(sueno|sonaba|sonando|sone) con'],
    ...['mi [_] (sueno|meta|objetivo|ilusion|esperanza|deseo|prioridad)', 'seria [un|mi] (sueno|lujo)'],
    ...['siempre (he querido|quise|sone)', '(tengo|muchas|con) ganas de', 'me muero por', 'me muero de ganas'],
    ...['preferiria', 'prefiero', 'muer* por', 'me ilusiona', 'cambiaria todo por'],
    ...['(daria|haria) lo que fuera (por|para)'],
    ...['[seria] (un|todo un) [_] [_] (honor|placer|gusto|privilegio|orgullo)'],
    ...['(estoy|estaria) (list*|dispuest*|ansios*) (a|para|de)'],
    ...['seria (maravilloso|genial|increible|estupendo|fantastico|ideal|lindo)'],
    ...['nada me (daria|haria|honraria|gustaria)', 'con tal de', '(estaria|quedaria) (feliz|encantad*|honrad*)'],
    ...['[mi] interes (por|en)', 'no me importaria', 'no dudaria en', 'tengo entre mis planes'],
    ...['(tendria|tengo) [_] (gusto|placer|interes) (en|de|por)', 'haria [_] ilusion', 'me (muero|moriria) por'],
    ...['me encanta* [_] [_] la idea de', 'tengo (clavad*|metid*) [_] [_] (idea|espina)', 'me pica* _'],
    ...['me [_] (pondria|puse|pongo) [_] a {your}'],
  ],
  /** What a wish is for when nothing is asked for. */
  thanks: [
    ...['{contact}', 'que (me|le|te|lo|fuera*|supiera*) [_] (cuent*|cont*|habl*|expliq*|dij*|de las|saber*)'],
    ...['saber', 'entender', 'agradecer*', 'que supiera*', 'aprender', 'dejar claro', 'oir*', 'escuchar*'],
    ...['entrevistar*'],
  ],
  may: [
    ...['(puedo|podria) !({contact}|estar|acompan*)', '<!(se) pudiera', 'podre', '(seria|es|fuera) posible'],
    ...['(hay|habra|habria|existe) [alguna|la] (forma|manera|modo|chance|posibilidad) de'],
    ...['[la|una|alguna] posibilidad* [_] de'],
    ...['me (permite|permitiria*|deja|dejas|dejaria*|dejan|dejarian|permitiera*|ofrezco|dejais)'],
    ...['[la|una] oportunidad de', '(seria|es|ve|ves|verias|veria) (factible|viable|posible)', 'chance de'],
    ...['(capaz|capacidad) de'],
    ...['(ve*|ver*) con buenos ojos que', '(cabria|cabe|habria|hay) [la|alguna] (opcion|posibilidad) de'],
    ...['que [le|te] pareceria'],
    ...['(tienes|tiene|tendria*) (opcion|modo|forma|manera) de'],
  ],
  modal: [
    ...['pod*', 'pued*', 'pud*', 'querri*', 'quier*', 'dej*', 'va a', 'van a', 'vas a', 'quis*', 'logr*', 'usted'],
    ...['ustedes', 'ya', 'vos'],
  ],
  /** Belonging and working. */
  join: [
    ...['ser de ayuda'],
    ...['trabajar', 'trabaj* (para|con|junt*)', 'laburar', 'laborar', 'currar', 'chambear', 'camellar', 'unirme'],
    ...['sumarme', 'incorporarme', 'integrarme', 'entrar', 'meterme', 'ingresar', 'formar parte'],
    ...['(ser|sea|fuera) parte', 'pertenecer', 'colaborar', 'participar', 'ejercer', 'contribuir', 'ayudar'],
    ...['ayudar[le|les|te|os]', 'ayudarle*', 'ayudarte', 'apoyar*', 'aportar*', 'relevar*', 'reemplazar*', 'cubrir*'],
    ...['vincularme', 'subirme', 'empezar', 'comenzar', 'arrancar', 'quedarme', 'soldar', 'cocinar', 'hornear'],
    ...['crecer', 'seguir mi camino', 'foguearme', 'desempen*me', 'iniciarme', 'echar raices', 'barrer', 'fregar'],
    ...['ponerme (a|en|tras|detras|el|la)', 'tener un lugar', 'hacer carrera', 'jubilarme', 'rotar', 'ganarme la vida'],
    ...['programar', 'dar clases', 'echar (una mano|un cable)', 'echar* (una mano|un cable)', 'desarrollarme'],
    ...['encargarme', 'servir*', 'serle* util', 'ser* util', 'encajar*', 'demostrar*', 'volver', 'dar clase'],
    ...['iniciar mi carrera', 'ser (uno|una) de', 'ser su colega', 'sumar', 'poner* a {your}', 'estar', 'prestar*'],
    ...['(vestir|poner*|llevar*) [_] [_] (bata|mandil|uniforme|delantal|camiseta|casco|gafete|chaquetilla)'],
    ...['meter (la cabeza|un pie|el pie|la nariz)', 'poner un pie', '(pondria|poner*|pongo|ponerme) la camiseta'],
    ...['cubrir', 'suplir*', 'sustituir*', 'echar horas', 'entrar de', 'estar entre', 'dejarme la piel'],
    ...['arrimar el hombro'],
    ...['firmar', 'bordar', 'coser', 'volar', 'navegar', 'tocar', 'cantar', 'bailar', 'actuar', 'dirigir'],
    ...['escribir', 'publicar', 'ensenar', 'disenar', 'dibujar', 'montar', 'pintar'],
  ],
  /** The writer's own joining: whoever says it wants in. */
  joinme: [
    ...['unirme', 'sumarme', 'incorporarme', 'integrarme', 'meterme', 'vincularme', 'insertarme', 'enrolarme'],
    ...['emplearme', 'colarme', 'ponerme a {your}', '(que yo|de que|que) (me (una|sume|incorpore|integre|quede))'],
    ...['mi [_] (ingreso|incorporacion|integracion|fichaje|contratacion|entrada) (a|en|como|al)'],
    ...['(que yo|de que) (entre|trabaje|colabore|participe|ayude|empiece|arranque|ocupe|curre|labure|gane)'],
    ...[
      'me (quiero|puedo|pueda|pudiera|podria|quisiera|voy a|deja|dejan) (unir|anotar|sumar|incorporar|integrar)',
      'me (quiero|puedo|pueda|pudiera|podria|quisiera|voy a|deja|dejan) (presentar|postular|apuntar|inscribir)',
      'me (quiero|puedo|pueda|pudiera|podria|quisiera|voy a|deja|dejan) (meter|quedar|trasladar)',
    ],
    ...['que [_] [_] (ayudara|trabajara|colaborara|entrara|empezara|participara|cubriera)', 'cambiarme (a|de)'],
    ...['moverme (a|de)'],
  ],
  /** Words that say who a job is for, or what it is. */
  role: ['(ser|como|de|volverme|convertirme en|llegar a ser) [{your}|un|una|el|la] [_] ({trainee}|{trade})'],
} satisfies Classes
