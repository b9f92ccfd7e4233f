export const classes = {
  // Who and where.
  your: ['su', 'sus', 'tu', 'tus', 'vuestr*'],
  you: ['usted', 'ustedes', 'vos', 'vosotr*', 'ti'],
  /** "Mí", which is written as "mi tesis" is once accents are off. */
  me: [
    ...[
      'mi =(con|a|al|ante|en|para|por|cuando|si|y|o|que|como|este|esta|ahi|alla|de|entre|el|la|los|un|una|aunque|solo|desde|antes|?|$)',
    ],
  ],
  firm: [
    ...['empresa', 'compania', 'firma', 'negocio', 'organizacion', 'institucion', 'corporativo', 'consultora'],
    ...['startup', 'fintech', 'cooperativa', 'fundacion', 'ong', 'asociacion', 'agencia', 'productora'],
    ...['constructora', 'aseguradora', 'banco', 'gestoria'],
  ],
  shop: [
    ...['taller', 'fabrica', 'planta', 'maquila', 'bodega', 'almacen', 'obra', 'mina', 'minera', 'refineria'],
    ...['imprenta', 'store', 'tienda', 'panaderia', 'obrador', 'pasteleria', 'cocina', 'restaurante', 'bar', 'barra'],
    ...['cafeteria', 'cafe', 'hotel', 'local', 'barberia', 'peluqueria', 'salon', 'ferreteria', 'farmacia', 'granja'],
    ...['vivero', 'finca', 'rancho', 'vina', 'garaje', 'sala'],
  ],
  office: [
    ...['oficina', 'despacho', 'bufete', 'estudio', 'gabinete', 'notaria', 'juzgado', 'laboratorio', 'lab', 'centro'],
    ...['instituto', 'clinica', 'hospital', 'consultorio', 'consulta', 'veterinaria', 'residencia', 'servicio'],
    ...['ayuntamiento', 'alcaldia', 'escuela', 'colegio', 'cole', 'guarderia', 'kinder', 'prepa', 'universidad'],
    ...['facultad', 'catedra', 'academia', 'museo', 'biblioteca', 'archivo', 'teatro', 'orquesta', 'coro', 'radio'],
    ...['canal', 'televisora', 'periodico', 'diario', 'revista', 'editorial', 'redaccion', 'zoologico', 'acuario'],
    ...['parque', 'secretaria', 'sindicato', 'campamento', 'festival'],
  ],
  team: [
    ...['equipo', 'equipos', 'grupo', 'area', 'departamento', 'depto', 'unidad', 'seccion', 'plantilla', 'personal'],
    ...['staff', 'nomina', 'cuadrilla', 'brigada', 'proyecto', 'proyectos', 'programa', 'rodaje', 'juego', 'cartera'],
    ...['piso', 'edificio', 'investigacion', 'base', 'trabajo', 'chamba', 'curro', 'laburo', 'pega', 'campana'],
    ...['temporada', 'produccion', 'lista', 'turno', 'obrador'],
  ],
  place: ['{firm}', '{shop}', '{office}', '{team}'],
  /** At theirs, with them: "en su panadería", whatever it is. */
  there: [
    ...['{yours}'],
    ...[
      '(en|a|al|del|con|para|dentro de) [la|el|una|un|esta|este|esa|ese|alguna|algun] [_] ({firm}|{shop}|{office}|{team})',
    ],
    ...['ahi', 'alli', 'alla'],
  ],
  yours: [
    ...['(en|con|para|a|de|del|por|ante|dentro de|desde) [la|el|lo] [_] [de] {your} !({theirs}) _'],
    ...['(con|para|junto a|donde|en lo de|a|de) {you}', '(contigo|adentro|por ahi|por alla|por alli)'],
    ...['(en|de|por|a|con|para|({firm}|lugar|equipo|sitio|alguien) como) [la|el|lo|los|las] (suy*|tuy*|vuestr*)'],
    ...['como usted', '(bajo|a) {your} (supervision|cargo|mando|direccion|lado|ordenes)'],
    ...['{your} [_] ({firm}|{shop}|{office}|{team})'],
  ],
  /** What is theirs and no place to work in. */
  theirs: [
    ...['opinion', 'campo', 'carrera', 'caso', 'experiencia', 'tiempo', 'puesto', 'vida', 'historia', 'pais'],
    ...['ciudad', 'agenda', 'consejo*', 'sector', 'ramo', 'gremio', 'rubro', 'industria', 'profesion', 'oficio'],
    ...['ambito', 'edad', 'camino', 'recorrido', 'primer*', 'trayectoria', 'libro', 'charla', 'conversacion'],
    ...['ayuda', 'parte', 'amabilidad', 'respuesta', 'dia', 'semana', 'jornada', 'especialidad', 'trabajo'],
    ...['curriculum', 'generosidad', 'apoyo', 'recomendacion', 'ejemplo', 'mensaje', 'correo', 'articulo', 'colegas'],
    ...['familia', 'juicio'],
  ],

  // Work.
  work: [
    ...['trabajo', 'trabajos', 'trabajito', 'empleo', 'empleos', 'chamba', 'chambita', 'curro', 'laburo', 'laburito'],
    ...['pega', 'peguita', 'brete', 'camello', 'camellito', 'jale', 'conchabo', 'colocacion', 'job', 'trabajill*'],
    ...['trabajit*', 'chambit*', 'laburit*', 'currill*', 'curre', 'chamb*', 'curros', 'laburos', 'brete*'],
    ...['experiencia (laboral|de trabajo)', 'propuesta* laboral*', 'changa*', 'changuita*', 'polol*', 'cachuel*'],
    ...['talacha*', 'rebusque*', 'trabajete*'],
  ],
  post: [
    ...['puesto', 'puestos', 'puestito', 'plaza', 'plazas', 'cargo', 'cargos', 'posicion', 'posiciones', 'vacante'],
    ...['vacantes', 'cupo', 'cupos', 'convocatoria', 'convocatorias', 'contratacion', 'contrataciones', 'contrato'],
    ...['suplencia', 'suplencias', 'reemplazo', 'reemplazos', 'interinato', 'interinidad', 'turno', 'turnos'],
    ...['guardias', 'baja', 'bajas', 'apertura', 'aperturas', 'oferta', 'ofertas', 'oportunidad', 'oportunidades'],
    ...['sustitucion*', 'concurso*', 'oposicion*', 'las bases', 'postulaciones', 'solicitudes', 'inscripciones'],
    ...['candidaturas', 'ronda de contratacion', 'horas', 'reclutamiento', 'anuncio*', 'encargo*', 'temporada'],
    ...['proceso de seleccion', 'busqueda', 'openings', 'opening', 'colaboracion', 'colaboraciones', 'incorporacion'],
  ],
  /** What a post is called that is free. */
  vacancy: [
    ...['vacante', 'vacantes', 'plaza', 'plazas', 'cupo', 'cupos', 'puesto', 'puestos', 'posicion', 'posiciones'],
    ...['openings'],
  ],
  /** Room, as one says it of work and of much else. */
  room: [
    ...['hueco', 'huecos', 'huequito', 'lugar', 'lugares', 'lugarcito', 'espacio', 'sitio', 'rincon', 'rinconcito'],
    ...['cabida', 'silla', 'escritorio', 'mesa', 'algo', 'campo', 'chance', 'oportunidad', 'spot', 'cosa', 'cosita'],
    ...['cosilla', 'nada', 'proyecto', 'tarea*', 'encargo', 'curre'],
  ],
  internship: [
    ...['practicas', 'practica', 'pasantia', 'pasantias', 'internado', 'residencia [profesional]', 'internship'],
    ...['internships', 'servicio social', 'practicum', 'estadia', 'estadias', 'ayudantia', 'voluntariado'],
    ...['rotaciones', 'beca de colaboracion'],
  ],
  trainee: [
    ...['becario', 'becaria', 'becarios', 'becarias', 'practicante', 'practicantes', 'pasante', 'pasantes'],
    ...['aprendiz', 'aprendices', 'interno', 'interna', 'intern', 'interns', 'trainee', 'trainees', 'residente'],
    ...['residentes', 'meritorio', 'meritoria', 'cadete', 'voluntario', 'voluntaria', 'voluntarios', 'estudiante'],
    ...['estudiantes', 'alumnos', 'principiante', 'principiantes'],
  ],
  trade: [
    ...['asistente', 'asistentes', 'ayudante', 'ayudantes', 'auxiliar', 'auxiliares', 'colaborador*', 'emplead*'],
    ...['trabajador*', 'adjunt*', 'enfermer*', 'medic*', 'matron*', 'cuidador*', 'fisioterapeut*', 'psicolog*'],
    ...['terapeuta', 'dentista', 'higienista', 'celador*', 'maestro', 'maestra', 'maestros', 'maestras', 'profesor*'],
    ...['docente', 'docentes', 'tutor*', 'suplente', 'suplentes', 'ninera', 'nineras', 'monitor*', 'educador*'],
    ...['soldador*', 'electricista*', 'fontaner*', 'plomer*', 'carpinter*', 'albanil*', 'operari*', 'obrer*'],
    ...['peon*', 'mecanic*', 'cociner*', 'camarer*', 'meser*', 'mozo', 'moza', 'pinche', 'reposter*', 'panader*'],
    ...['pasteler*', 'barista', 'chef', 'contador', 'contadora', 'contadores', 'contable', 'auditor*', 'abogad*'],
    ...['traductor*', 'interprete*', 'administrativ*', 'recepcionista', 'secretari*', 'cajer*', 'vendedor*'],
    ...['dependient*', 'comercial', 'chofer*', 'conductor*', 'repartidor*', 'disenador*', 'ilustrador*', 'animador*'],
    ...['fotograf*', 'programador*', 'desarrollador*', 'ingenier*', 'tecnic*', 'analista*', 'redactor*'],
    ...['periodista*', 'reporter*', 'guionista*', 'editor', 'editora', 'actriz', 'actor', 'regidor*', 'camarograf*'],
    ...['topograf*', 'dibujante', 'arquitect*', 'encargad*', 'coordinador*', 'jefe de _', 'junior', 'temporer*'],
    ...['jardiner*', 'limpiador*', 'costurer*', 'peluquer*', 'barber*', 'tester*', 'investigador*', 'movilero'],
    ...['operador*', 'trabajadora social', 'socios'],
    ...[
      '!({noperson}) (*ista|*istas|*ero|*era|*eros|*eras|*ador|*adora|*adores|*adoras|*edor|*edora|*edores|*logo|*loga|*logos|*logas)',
    ],
    ...['profe', 'profes', 'pediatra*', 'estilista*'],
  ],
  /** What ends as a trade does and is none. */
  noperson: [
    ...['manera', 'carrera', 'primera', 'primero', 'primeros', 'primeras', 'espera', 'cualquiera', 'fuera', 'dinero'],
    ...['enero', 'febrero', 'entrevista', 'entrevistas', 'revista', 'lista', 'listas', 'vista', 'pista', 'quiera'],
    ...['quisiera', 'pudiera', 'hubiera', 'supiera', 'tuviera', 'entera', 'entero', 'verdadero', 'verdadera'],
    ...['genero', 'numero', 'pero', 'espero', 'prefiero', 'quiero', 'era', 'eras', 'frontera', 'bandera', 'acera'],
    ...['dialogo', 'afuera', 'siquiera', 'ligera', 'sincera', 'sincero', 'extranjero', 'extranjera', 'financiera'],
    ...['financiero', 'segundero', 'obtuviera', 'trabajador'],
  ],
  /** People to work, without a name for what they are. */
  hands: [
    ...['gente', 'alguien !(mas|que (viene|estudi*|llega|empieza|cambi*|trabaj*|haya))', 'personal'],
    ...['[un] [otro] par de (manos|ojos)', 'manos', 'perfil', 'perfiles', 'una mano', 'refuerzos', 'refuerzo'],
    ...['apoyo', 'ayuda', 'candidat*', 'brazos', 'quien', 'quienes', '[otra] persona', 'personas'],
  ],
  crew: ['{trainee}', '{trade}', '{hands}'],

  // Wishes, questions whether one may, and what one would do.
  wish: [
    ...['(encantaria|gustaria|fascinaria|ilusionaria|interesaria|emocionaria|alegraria) !({thanks})'],
    ...['(haria|hace) [mucha|muchisima] ilusion', '(daria|da) [mucho|mas] gusto'],
    ...['(quisiera|quiero|querria|queria) !({thanks})', 'deseo', 'desearia', 'anhelo', 'aspiro a', 'ansio', 'espero'],
    ...['esperaba', 'ojala', '(sueno|sonaba|sonando|sone) con'],
    ...['mi [_] (sueno|meta|objetivo|ilusion|esperanza|deseo|prioridad)', 'seria [un|mi] (sueno|lujo)'],
    ...['siempre (he querido|quise|sone)', '(tengo|muchas|con) ganas de', 'me muero por', 'me muero de ganas'],
    ...['(daria|haria) lo que fuera (por|para)'],
    ...['[seria] (un|todo un) [_] [_] (honor|placer|gusto|privilegio|orgullo)'],
    ...['(estoy|estaria) (list*|dispuest*|ansios*) (a|para|de)'],
    ...['seria (maravilloso|genial|increible|estupendo|fantastico|ideal|lindo)'],
    ...['nada me (daria|haria|honraria|gustaria)', 'con tal de', '(estaria|quedaria) (feliz|encantad*|honrad*)'],
    ...['[mi] interes (por|en)', 'no me importaria', 'no dudaria en', 'tengo entre mis planes'],
  ],
  /** What a wish is for when nothing is asked for. */
  thanks: [
    ...['{contact}', 'que (me|le|te|lo|fuera*|supiera*) [_] (cuent*|cont*|habl*|expliq*|dij*|de las|saber*)'],
    ...['saber', 'entender', 'agradecer*', 'que supiera*', 'aprender', 'dejar claro'],
  ],
  may: [
    ...['(puedo|podria) !({contact}|estar|acompan*)', 'pudiera', 'podre', '(seria|es|fuera) posible'],
    ...['(hay|habra|habria|existe) [alguna|la] (forma|manera|modo|chance|posibilidad) de'],
    ...['[la|una|alguna] posibilidad* [_] de'],
    ...['me (permite|permitiria*|deja|dejas|dejaria*|dejan|dejarian|permitiera*|ofrezco|dejais)'],
    ...['[la|una] oportunidad de', 'seria factible', 'chance de', '(capaz|capacidad) de'],
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
    ...['programar', 'dar clases', 'echar (una mano|un cable)', 'echar* (una mano|un cable)', 'desarrollarme'],
    ...['encargarme', 'servir*', 'serle* util', 'ser* util', 'encajar*', 'demostrar*', 'volver'],
    ...['iniciar mi carrera', 'ser (uno|una) de', 'ser su colega', 'sumar', 'poner* a {your}', 'estar', 'prestar*'],
    ...['(vestir|poner*|llevar*) [_] [_] (bata|mandil|uniforme|delantal|camiseta|casco|gafete|chaquetilla)'],
  ],
  /** The writer's own joining: whoever says it wants in. */
  joinme: [
    ...['unirme', 'sumarme', 'incorporarme', 'integrarme', 'meterme', 'vincularme', 'insertarme', 'enrolarme'],
    ...['emplearme', 'colarme', 'ponerme a {your}', '(que yo|de que|que) (me (una|sume|incorpore|integre|quede))'],
    ...['(que yo|de que) (entre|trabaje|colabore|participe|ayude|empiece|arranque|ocupe|curre|labure|gane)'],
    ...[
      '(me (quiero|puedo|pueda|pudiera|gustaria|podria|quisiera|voy a|deja|dejan) (unir|anotar|sumar|incorporar|integrar|presentar|postular|apuntar|inscribir|meter|quedar|trasladar))',
    ],
    ...['que [_] [_] (ayudara|trabajara|colaborara|entrara|empezara|participara|cubriera)', 'cambiarme (a|de)'],
    ...['moverme (a|de)'],
  ],
  /** Words that say who a job is for, or what it is. */
  role: ['(ser|como|de|volverme|convertirme en|llegar a ser) [{your}|un|una|el|la] [_] ({trainee}|{trade})'],

  // Taking somebody on.
  hire: [
    ...['contrat*', 'emple*', 'fich*', 'enchuf*', 'palanque*', 'entrevist*', 'reclut*', 'incorpor*', 'vincul*'],
    ...['pong* a prueba', 'pon* a prueba'],
    ...[
      '!(acomodo|tomo|meto|coloco) (tom*|acept*|recib*|cog*|coj*|agarr*|acomod*|ubi*|coloc*|elij*|eleg*|escoj*|admit*|met*|quier*|sum*|inclu*) [?] (como|de|en|para|con|$|a|ahi|alla|por)',
    ],
    ...['(haz|hag*|hac*|har*) (entrar|un hueco|un lugar)', 'prueb* [_] (en|un|una|$)'],
    ...['dej* (ayudar*|cubrir|probar|trabajar|arrancar|entrar|empezar|ir)'],
    ...['(llam*|convoqu*|cit*) [a|para] [_] entrevista'],
    ...['(tengan|tome*|tom*|tuv*|ten*|teng*) ... (cuenta|presente|mente|como)', 'consider*', 'hicier* una prueba'],
    ...['(pon*|pus*) [_] (como|de|en (nomina|la nomina|plantilla|lista|la lista|{your}))'],
    ...['(anot*|apunt*) (en|para)', 'har* una prueba', 'hag* una prueba', 'firm* un contrato', 'valor*'],
    ...['dier* (un|una) _', '(jal*|arrim*|llev*|trai*|enganch*|acog*|adopt*|sub*) (con|contigo|de|a|en|al|como)'],
    ...['par* bola'],
  ],
  hireme: [
    ...['contrat*me', 'emple*me', 'fich*me', 'incorporenme', 'palanque*me', 'enchuf*me', 'entrevist*me', 'acept*me'],
    ...['recib*me (como|de|en|para)'],
    ...['(tom*me|cog*me|coj*me|met*me|acomod*me|ubic*me|ubiq*me|coloc*me) (en|como|de|para|a|ahi|alla)', 'prueb*me'],
    ...['prob*me', 'pong*me a prueba', 'anot*me', 'apunt*me'],
    ...['dej*me (ser|ayudar*|entrar|probar|trabajar|ir|cubrir|empezar)', 'haganme una prueba'],
    ...['hacerme (entrar|un hueco|una prueba)'],
    ...[
      '(ser|sea|fuera|ser) (considerad*|tenid*|incluid*|contratad*|seleccionad*|elegid*|entrevistad*|admitid*|aceptad*|tomad*)',
    ],
    ...['(ubic*me|coloc*me|acomod*me)', '(tener*me|tengan*me) como', 'incluirme', 'llamarme a entrevista'],
    ...['ponerme a prueba'],
  ],
  give: [
    ...['da', 'das', 'dan', 'dais', 'de', 'des', 'den', 'dar', 'dara*', 'daria*', 'diera*', 'dieses', 'diese*'],
    ...['ofrec*', 'ofrez*', 'conced*', 'brind*', 'consig*', 'conseg*', 'busca', 'busque', 'guard*', 'reserv*'],
    ...['encontr*', 'encuentr*', 'regal*', 'asign*', 'abr* las puertas', 'tir*', 'prest*', 'abr*', 'haga', 'hace'],
    ...['sal*'],
  ],
  giveme: [
    ...['deme*', 'denme*', 'dame*', 'darme*', 'dadme', 'ofrecerme', 'ofrez*me', 'conseguirme', 'consig*me'],
    ...['buscarme', 'guard*me', 'reserv*me', 'encontrarme', 'encuentr*me', 'prest*me', 'regal*me', 'abrirme'],
    ...['asignarme', 'concederme', 'brindarme', 'hacerme', 'darnos', 'd*melo*', 'd*mela*'],
  ],
  get: [
    ...['conseguir*', 'consiga*', 'consiguier*', 'consigue', 'consigues', 'encontrar*', 'obtener', 'hallar'],
    ...['lograr', 'ocupar', 'ganarme', 'tener', 'recibir', 'solicitar', 'pedir*', 'quedarme con', 'agarrar'],
    ...['enterarme de', 'saber de'],
  ],

  // What is handed on, and to whom.
  curriculum: [
    ...['curriculum', 'hoja* de vida', 'portafolio*', 'portfolio*', 'sintesis curricular', 'linkedin', 'perfil'],
    ...['datos', 'papeles', 'referencias', 'trayectoria', 'expediente'],
    ...['carta* de (presentacion|motivacion|recomendacion)', 'documentos', 'video book', 'reel'],
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
    ...['socios', 'colegas', 'administracion', 'junta', 'boss', 'alguien', 'editor', 'productor*', 'gente'],
    ...['departamento', 'equipo', 'empresa', 'area', 'mesa', 'clientes', 'sistema', 'plataforma', 'lista', 'persona'],
    ...['inscripcion'],
  ],
  recruiter: [
    ...['reclutador*', 'reclutamiento', 'recursos humanos', 'talento [humano]', 'seleccion', 'contratacion'],
    ...['contrataciones', 'hiring manager'],
    ...[
      '(quien|quienes|el que|la que|los que|persona que|equipo que|gente que) [_] [_] (contrat*|reclut*|seleccion*|escog*|elige*|decid*|corresponda)',
    ],
    ...['(encargad*|responsable|a cargo) de [_] (contratar|reclutar|seleccion*|contratacion*)'],
    ...['(quien|quienes|que) (lleva|maneja|hace|se encarga de) [_] (contrataciones|seleccion|entrevistas)'],
    ...['(toma|busca|coge) gente'],
  ],
  decides: ['{boss}', '{recruiter}'],
  hand: [
    ...['pas*', 'reenvi*', 'entreg*', 'mostr*', 'muestr*', 'ensena*', 'ensene*', 'compart*', 'difund*', 'circul*'],
    ...['mov*', 'muev*', 'rot*', '(hacer*|haga*|haz*|hiciera*|hago|hiciese|harias|haria|hag*) (llegar|circular)'],
    ...['llev*', 'dar*', 'diera*', 'dale', 'dele', 'des', 'da', 'das', 'dej*', 'mand*', 'envi*', 'present*', 'pon*'],
    ...['pus*', 'sub*', 'met*', 'somet*', 'guard*', 'conserv*', 'propo*', 'propu*', 'mencion*', 'nombr*'],
  ],
  /** What one asks with: a favour that is done to the writer. */
  speak: [
    ...['habl*', 'respond*', 'interced*', 'abog*', 'cont*', 'cuent*', 'coment*', 'decir*', 'dig*', 'dijer*', 'dil*'],
    ...['dir*', 'dic*', 'llam*', 'acord*'],
  ],
  recommend: [
    ...['recomend*', 'recomiend*', 'refer', 'refier*', 'referir*', 'refiri*', 'proponga*', 'propondri*'],
    ...['propusier*', 'avalar*', 'respald*', 'mencion*'],
  ],

  // Mind me, tell me.
  mind: [
    ...['acuerd*se [_] de {me}', 'acuerdate [_] de {me}', 'acordate [_] de {me}', 'acordaos de {me}'],
    ...['(se|te|os) (acuerd*|acord*) [_] de {me}'],
    ...['(acuerdese|acuerdate|recuerde|recuerda) [de] que (aqui|busco|yo|estoy|ando|sigo)'],
    ...['(piens*|pens*) [_] en {me}', 'pens*is en {me}'],
    ...['(teng*me|tenme|teneme|tenerme|tenedme) [_] (presente|en cuenta|en mente)'],
    ...['me (teng*|tuv*|tendr*|ten*|tom*) [_] (presente|en cuenta|en mente)'],
    ...['(cuent*|contad|conta|contar) (con migo|conmigo)', 'consider*me', 'me consider*'],
    ...['mi nombre ... (mente|cabeza|lista)', 'conserv* mis datos', 'tom*me en cuenta'],
    ...['(consider*|valor*|evalu*) mi (perfil|candidatura|nombre|solicitud)', 'guard* (un|mi) [_] {room}'],
    ...['quien nombrar', 'olvid* de {me}', 'me olvid*', '(en|a) (el|su|tu) radar'],
    ...['a (la|el|quien|los|las) que llam*'],
  ],
  tell: [
    ...['avis*me*', 'me avis*', 'avisadme', 'digame*', 'diganme*', 'dime*', 'decime*', 'decidme*', 'digamelo'],
    ...['me (dice|dices|diga|digas|digan)', 'me (diria*|dijera*|lo dijera*|lo dice*|lo diga*)', 'hagamelo saber'],
    ...['hazmelo saber', 'me lo haga* saber', 'me (haga|hagas) saber', 'llam*me', 'marqueme', 'marcame', 'escrib*me'],
    ...['contact*me', 'cuent*me*', 'contame', 'inform*me', 'notif*me', 'me (llama*|llame*|contact*|llamar*)'],
    ...['(ech*|peg*|da*|de*|pas*) (un|una|el) (grito|toque|telefonazo|llamad*|dato|chiflido|silbido|pitazo)'],
    ...['pas*mel*', 'me (contaria|escrib*|inform*)', '(este|estar*|estes) atent*'],
    ...[
      '(encantaria|gustaria|interesaria|alegraria|agradeceria) [mucho] [que] [me] (saber*|enterarme|enterar*|oir|dijera|avisara)',
    ],
    ...['a quien (nombrar|llamar)'],
  ],

  // Their need, and what opens up.
  have: [
    ...['haya', 'hayan', 'hay', 'habra', 'habran', 'habria', 'hubiera', 'hubiese', 'tiene', 'tienen', 'tienes'],
    ...['tenes', 'teneis', 'tenga', 'tengan', 'tengas', 'tendra*', 'tendria*', 'tuviera*', 'tuvieses', 'queda'],
    ...['quedan', 'quedara*', 'quedaria', 'existe', 'existen', 'existira', 'existiria', 'ofrec*', 'cabria', 'cabe'],
    ...['sobra', 'dan', 'da', 'manejan', 'conoce', 'conoces', 'conoces de', 'sabe de', 'sabes de', 'saben de'],
    ...['supiera* de'],
  ],
  opens: [
    ...['[se] abr*', '[se] abier*', 'surj*', 'surg*', 'sale', 'salga*', 'salen', 'salier*', 'saldr*', 'saquen'],
    ...['saque', '[se] liber*', '[se] desocup*', '[se] ofrec*', '[se] presenta*', 'aparec*', 'aparezc*'],
    ...['queda libre', 'quede libre', 'publi*', 'convoc*', 'saqu*', 'sacar', 'hay', 'haya', 'hubiera', 'habra'],
    ...['llegara a [_]', 'cree*', 'crezc*', 'necesit*', 'sab* de', 'sepa* de', 'supier* de', 'enter*', 'oye* de'],
    ...['oig* de', 'escuch* de', 've', 'ves', 'tien*', 'tenga*', 'tuvier*', 'conoce*', 'conozca*', 'caiga', 'cae'],
    ...['abre*', 'oye*', 'oiga*', 'escuch*', 'aparezca', 'quede*', 'qued*', 'vea*', 'arranc*', 'empiece'],
  ],
  leaves: [
    ...['se [les|le|os|te] (va|fue|jubila|jubile|retira|retire|marcha|vaya|van|enferm*)'],
    ...['de (baja|licencia|incapacidad)', 'renunci*', '(deja|deje|dejan|dejen) (el|la|su|tu) _'],
    ...['(esta por|va a) dar a luz', 'sale* de permiso'],
  ],
  needs: [
    ...['necesidad de'],
    ...['necesit*', 'requier*', 'requir*', 'precis*', 'busca', 'buscan', 'buscas', 'buscais', '<!(estoy) buscando'],
    ...['busque*', 'ocupan', 'ocupa', 'ocupas'],
    ...[
      '(les|le|os|te|nos) [_] (falta*|falte*|sirv* !(el|la|los)|servir*|falle*|falla*|hace* falta|haria* falta|vendria*|viene* bien|hiciera* falta|interesaria*)',
    ],
    ...['<!(la) falta !(de)', 'faltan', 'faltaran', 'falten', 'falte', 'and* [muy] (cort*|escas*|falt*) de'],
    ...['no (dan|dais|das) abasto', 'hace falta', 'hac* falta', 'haria falta', 'sumar', 'sumen', 'no [_] sobra'],
    ...['nadie quiere', 'no encuentr*', '(les|le|os) cuesta encontrar', 'a tope', 'llen*', 'consig* presupuesto'],
    ...['movimiento', 'desborda*', 'sobrepas*', 'crec*', 'con tant*', 'nunca encuentran'],
    ...['(sigue*|estan|andan|quedan|qued*) sin', '(le*|te|os) (encaj*|cuadr*|cabe*|conviene*)'],
  ],

  // What one offers.
  free: [
    ...[
      '(estoy|quedo|estare|quedare|sigo) [_] (libre|disponible|list*|puest*|a [la|su|tu|entera] [_] (orden|disposicion|disponibilidad))',
    ],
    ...['(tengo|quedo|dispongo) [de|con] [_] [_] (libre|libres|disponible|disponibles)'],
    ...['disponibilidad [_] [inmediata|completa|total]'],
    ...[
      '(puedo|podria) [_] (empezar|incorporarme|arrancar|entrar|cubrir*|ir|ayudar*|trabajar|trasladar*|hacer*|llevar*|comenzar|servir*|pasar)',
    ],
    ...[
      'yo [_] (puedo|podria|feliz|encantad*|feliz|voy|respondo|le entro|la agarro|me anoto|me ofrezco|me apunto|lo tomo|los|las|se las)',
    ],
    ...['me (apunto|anoto|ofrezco|postulo|sumo|presento|interesa*)', 'aqui (estoy|me tiene*|tiene*|sigo)'],
    ...['con gusto [_] (cubro|ayudo|voy|haria|trabajaria)', 'vivo (a|cerca|al)', 'ya sabe* (mi|donde|a quien)'],
    ...['estoy a (un|la) _', 'seria un honor', 'me encantaria', 'avis*me', 'encantad* de', 'las mias'],
    ...['(tengo|con) [_] experiencia', 'aprendo rapid*', 'domino'],
    ...['se (soldar|cocinar|hornear|manejar|llevar|programar)', 'yo feliz', 'digan*me', 'lo tomo', 'yo si'],
    ...['mi (telefono|numero|contacto) [_] (es|esta|lo)', '(cuando|donde) me digan', 'me llaman'],
    ...[
      '(llevo|manejo|hablo|tengo|soy) [_] [_] (experiencia|carnet|carro|coche|titulo|permiso|herramientas|tiempo|idiomas|puntual|rapid*|buen*)',
    ],
    ...['uno soy yo', 'mi* (agenda|manana*|tarde*|noche*|verano) [_] (esta*|libre*|vaci*)', 'yo {able}'],
    ...['ahi (estare|me tiene*|estoy)', 'cuando me necesit*', 'podria yo'],
  ],
  /** What one would do there. */
  would: [
    ...['trabajaria', 'ayudaria', 'haria', 'cubriria', 'empezaria', 'aceptaria', 'tomaria', 'colaboraria'],
    ...['entraria', 'mudaria', 'llevaria', 'redactaria', 'cocinaria', 'limpiaria', 'serviria', 'aportaria'],
    ...['ofreceria', 'encargarme', 'hago', 'haria*', 'iria', 'vendria', 'limpio', 'ayudo', 'cubro', 'llevo'],
    ...['atiendo', 'barro', 'dejaria todo', 'renunciaria'],
  ],
  /** Third persons and questions: "do they take…?" */
  takes: [
    ...['(estan|esta|estais) por (tomar|contratar|abrir|incorporar)'],
    ...['acepta', 'aceptan', 'aceptas', 'aceptais', 'aceptaria*', 'toma', 'toman', 'tomas', 'tomaria*', 'recibe'],
    ...['reciben', 'recibes', 'recibiria*', 'contrata', 'contratan', 'contratas', 'contratais', 'contrataria*'],
    ...['admite', 'admiten', 'busca', 'buscan', 'buscas', 'buscais', 'ofrece', 'ofrecen', 'ofreces', 'ofreceis'],
    ...['necesita', 'necesitan', 'necesitas', 'necesitais', 'necesitara*', 'quiere', 'quieren', 'cogen', 'coge'],
    ...['(estan|esta|andan) [_] (tomando|recibiendo|buscando|aceptando|cogiendo)'],
    ...[
      '(dispuest* a|abiert* a|piens*|podria*|van a|va a|contempl*|quier*|desea*|interes*|fondos para) (tomar|recibir|aceptar|contratar|coger|incorporar|emplear)',
    ],
    ...['tomen', 'acepten', 'reciban', 'contraten', 'necesiten', 'requieran', 'requieren', 'precisan', 'ocupan'],
    ...['hay', 'tienen', 'tendran', 'cabria', 'cabe'],
    ...[
      '(les|le|te|os) (vendria*|sirve|serviria|interesa|interesaria|hace falta|haria falta|falta) [bien] [contar con]',
    ],
    ...['necesite', 'contrate', 'busque', 'requiera', 'tome', 'acepte', 'tener', 'consideraria*'],
    ...['(sirve|serviria|vendria bien|interesa|interesaria)'],
  ],
  willing: [
    ...['(estoy|estaria|sigo) (abiert*|dispuest*|dispuesta|list*|interesad*|pendiente|atent*)', 'me atrev*'],
    ...['me anim*', 'mi (interes|intencion|objetivo|motivo)', 'confieso'],
  ],
  /** Wanting it, with the thing itself: "quisiera un puesto". */
  keen: [
    ...['quisiera', 'quiero', 'queria', 'querria', 'gustaria', 'encantaria', 'necesito', 'busco', 'agradeceria'],
    ...['pido', 'deseo', 'fascinaria'],
  ],
  /** What one has and can do. */
  able: [
    ...['tengo', '(puedo|podria) !({contact}|estar|ir|acompan*|mencion*)', 'se (soldar|cocinar|hornear|*ar|*er)'],
    ...['manejo', 'domino', 'hablo (ingles|frances|aleman|portugues|varios|tres|dos)', 'vivo', 'me (graduo|titulo)'],
    ...['aprendo', 'soy', 'estoy', 'me levanto', 'cobro', 'me defiendo', 'llevo'],
  ],
  /** Writing, calling, showing: what a student does anyway. */
  contact: [
    ...['llamar*', 'escribir*', 'enviar*', 'mandar*', 'contar*', 'preguntar*', 'hacerle*', 'hacerte', 'decir*'],
    ...['ver*', 'avisar*', 'pasar*', 'invitar*', 'dar*', 'quitar*', 'agradecer*', 'robar*', 'entrevistar*', 'pedir*'],
    ...['citar*', 'esperar*', 'conocer*', 'confirmar*', 'compartir*', 'dejar*', 'leer*', 'consultar*', 'visitar*'],
    ...['mostrar*', 'plantear*', 'seguir*', 'tomar*', 'molestar*', 'explicar*', 'comentar*', 'presentar*'],
    ...['ensenar*'],
  ],
  /** A friend at court, in every country's word. */
  pull: [
    ...['palanca*', 'gancho', 'enchufe', 'pituto', 'vara', 'cuello', 'padrino', 'madrina', 'conecte', 'el cruce'],
    ...['cuna', 'rosca', '(hac*|har*) de puente', 'un contactito'],
  ],
  jobless: [
    ...[
      '(estoy|ando|llevo|quede|quedo|quedado|me quede|sigo) [_] [_] [_] (parad*|desemplead*|sin (trabajo|empleo|contrato|ingresos|chamba|laburo|pega)|en paro)',
    ],
    ...['me (despidieron|echaron|recortaron|corrieron|quedo sin)', 'se me (acaba|termina|vence) el contrato'],
    ...['me quedo sin'],
  ],
  search: [
    ...['<!(que) busco', '(estoy|ando|sigo|y) [_] (buscando|viendo|tras|detras de|ofreciendo*)'],
    ...['ando en (busca|busqueda) de', 'en (busca|busqueda) de', 'necesito', 'urge', 'urgen', 'quiero', 'quisiera'],
    ...['me hace falta', 'me (caeria|vendria) [_] [bien]', 'a la caza de', 'en (la|mi) (busca|busqueda) de'],
  ],

  /** Whatever it is: who says so of work wants any. */
  anything: [
    ...[
      'lo que (haya|salga|caiga|toque|tengan|tenga|les falte|necesiten|necesite|me den|me pongan|quieran darme|ofrezcan)',
    ],
    ...['(de|a|en|hago|agarro|acepto|cojo|tomo|me apunto a) lo que (sea|haga falta)'],
    ...[
      'aunque (sea|fuera|fuese) [_] (de _|los _|*ando|*iendo|sin _|gratis|por horas|a prueba|temporal|part|interin*)',
    ],
    ...['aunque (sea|fuera|fuese) [a] [_] (media jornada|medio tiempo|tiempo parcial|unas horas)'],
  ],
  /** If something opens, if they need somebody. */
  condition: [
    ...[
      '(si|cuando|por si|en caso de que|el dia que|en cuanto|la proxima vez que|donde|como) ... ({needs} ... ({crew}|{trade})|{leaves})',
    ],
    ...[
      '(si|cuando|por si|en caso de que|el dia que|en cuanto|a ver si|con que) ... {opens} ... ({post}|{room}|{work}|{internship}|{crew})',
    ],
    ...['(si|cuando|por si) ... (les|le|os|te) [_] (sirv*|falt*|hac* falta|interesa*|vien* bien)'],
    ...['si (crece|crecen|contrat*|{leaves})'],
  ],
  opening: [
    ...['por si ... ({opens}|{needs})', 'por si las moscas', 'en (espera|caso) de que', 'por si acaso'],
    ...['con la esperanza', 'ojala', 'para futur*', 'para su consideracion', 'a la espera'],
  ],
  offer: [
    ...[
      'me (apunto|anoto) !({your}|el|la|lo|los|las|todo)',
      'disponible [_] (a tiempo completo|de inmediato|inmediatamente|desde ya)',
      'me llam* (para empezar|de {your})',
    ],
    ...['disponibilidad [_] [_] (inmediata|completa|total)', 'mis servicios', 'tocando puertas', '{anything}'],
    ...['me ofrezco', 'me postulo', 'levanto la mano', 'lo dejo caer', '(ahi|se|te) [se|te] lo dejo [dicho]'],
    ...['me pongo a {your} disposicion', 'encantad* de (echar*|ayudar*|relev*|cubrir*|colaborar|sumarme)'],
    ...['por si las moscas', 'aqui (estoy yo|me tiene*|tiene* a un*|tiene un*)', 'estoy (parad*|a la orden)'],
    ...[
      '(estoy|quedo|quedaria|estare|disposicion|disponible|libre|list*|ready|puest*) [_] [_] [_] [_] [_] para (empezar|trabajar|{join}|lo que|una entrevista|proyectos)',
    ],
    ...[
      '(puedo|podria) (empezar|incorporarme|arrancar|entrar|comenzar|cubrir*|reemplazar*|relevar*|sustituir*|suplir*) [_] (el|la|en|a|cuando|desde|ya|manana|de|hoy|$)',
    ],
    ...['lo agarro', '(les|le|te|os) convengo', '(encajo yo|igual encajo|quiza encajo)', 'ya sabe* donde'],
    ...['cuente con (un|una)', 'se lo digo por si', 'necesito trabajar', 'pongo a {your} disposicion'],
    ...['a {your} disposicion (mi|mis)', '(mi|mis) (experiencia|manos|servicios) a {your}'],
    ...['(colocarme|emplearme|colarme)', 'tiene un* _ (aqui|para)'],
    ...['(empujar|mover|colocar|enviar*|dejar*|entregar*) el mio', 'ganarme (un|el|mi) {room}'],
    ...['yo (encantad*|feliz)', 'me cambiaria', 'se busca _', 'ofreciendome', 'ofrecerme (como|de|para)'],
    ...['(disponible|libre) para {post}', 'cuando (empiezo|entro|arranco)', 'aceptaria lo que', 'me conformo'],
    ...['(puedo|podria) (cubrir*|reemplazar*|relevar*|sustituir*|suplir*)', '(puedo|podria) trabajar'],
  ],
  vouch: [
    ...['recom*nd*me', 'recomiend*me', 'dil* que', 'dig*le* que', 'pas*le* mi', 'que le hable de mi'],
    ...['dale mi nombre'],
  ],
  meeting: [
    ...['[la|otra] hora', 'horario', 'la cita', 'la fecha', 'la reunion', '(cambiar|mover) (la|nuestra|el)'],
    ...['{your} (agenda|calendario)', 'cancelar', 'otro dia', '(charla|llamada)'],
  ],

  // What frames are made of.
  how: [
    ...['como', 'que', 'cual', 'cuales', 'cuando', 'cuant*', 'quien', 'quienes', 'donde', 'adonde', 'por que'],
    ...['en que', 'a que', 'de que'],
  ],
  /** A question about how the writer may get there, and so no question about the work. */
  mine: [
    ...['puedo', 'podria yo', 'tengo que', 'tendria que', 'debo', 'hago', 'le hago'],
    ...['me (contrat*|den|dar*|acept*|postul*|podria*|present*|tom*)', 'mi {curriculum}', 'mis {curriculum}'],
    ...['tengo', '{joinme}', 'conseguir', 'entrar', 'postularme', 'postulo', 'ves que', '(debo|puedo) _'],
    ...['podria (empezar|entrar|trabajar|incorporarme)', 'pregunto', 'parec* tener', 'tal si', 'abr*', 'cierr*'],
    ...['vuelv*', 'contratara*', 'publicar*', 'si', 'yo', 'para que me', 'quisiera', '{decides} [_] para'],
    ...['lleva [la|las] _', 'empiezo', 'hablar', 'me', 'necesito'],
  ],
  learn: [
    ...['saber', 'entender', 'conocer', 'comprender', 'oir*', 'escuchar*', 'preguntar*', 'contar*', 'cuent*'],
    ...['explic*', 'aprender', 'ver', 'leer', 'averiguar', 'pregunto', 'curiosidad', 'decirme', 'diria*', 'digame'],
    ...['dime', 'dudas', 'explicarme', 'interesa', 'intriga', 'describ*', 'platicar'],
  ],
  /** A talk, which is what the house is for. */
  talk: [
    ...['[unos|quince|veinte|diez|treinta|20|15|10|30] minut*'],
    ...['(una|otra|para|tener) [_] (charla|platica|conversacion|llamada|videollamada)', 'videollamada'],
    ...['(charlar|platicar|conversar) (con|de|sobre|un|sin|por)', '(un|otro) cafe'],
    ...['(unas|mis|mas) (preguntas|preguntitas)', 'para mi (clase|tarea|curso|ensayo)'],
    ...['{your} (historia|experiencia|recorrido|carrera|trayectoria)', 'entrevistar*', 'hacerle preguntas'],
  ],
  /** Wanting to know how things are. */
  study: ['{learn} [_] [_] {how}', '(pregunto|lo digo) (por|para)', 'curiosidad'],
  feedback: [
    ...['opinion*', 'comentario*', 'consejo*', 'feedback', 'sugerencia*', 'correccion*', 'mejorar*', 'mejoraria*'],
    ...['cambi*', 'corregi*', 'quitar', 'agregar', 'pulir', 'que [_] [_] (falta|sobra)', 'le falta'],
    ...['(echar*|dar*|dier*|echaras) [_] (ojo|ojeada|vistazo|vuelta)', 'se (entiende|entienda|lea)'],
    ...['que [_] [le] parece', 'como quedo', 'version', 'demasiado', 'largo'],
  ],
  school: [
    ...['beca', 'maestria', 'posgrado*', 'doctorado', 'master', 'magister', 'diplomado', 'intercambio', 'admision'],
    ...['colegiatura'],
  ],
  kin: [
    ...['herman*', 'prim*', 'mama', 'papa', 'madre', 'padre', 'ti*', 'abuel*', 'amig*', 'companer*', 'novi*'],
    ...['espos*', 'marido', 'mujer', 'hij*', 'vecin*', 'viej*', 'sobrin*', 'profe*', 'tutor*', 'orientador*'],
    ...['asesor*', 'maestr*', 'cunad*', 'supervisor*', 'jef*', 'familiar'],
  ],
} as const
