export const classes = {
  // Who and where.
  your: ['su', 'sus', 'tu', 'tus', 'vuestr*'],
  you: ['usted', 'ustedes', 'vos', 'vosotr*', 'ti'],
  /** "Mí", which is written as "mi tesis" is once accents are off. */
  me: [
    'mi =({aftermi}|?|$)',
    '(esta|este|un|una|su) (servidor*|humilde _)',
    '(el|la) que suscribe',
    'quien (le|te|les|os) escribe',
    'mi (caso|persona)',
  ],
  /** What follows "mí" and seldom a thing of mine. */
  aftermi: [
    ...['con', 'a', 'al', 'ante', 'en', 'para', 'por', 'cuando', 'si', 'y', 'o', 'que', 'como', 'este', 'esta', 'ahi'],
    ...['alla', 'de', 'entre', 'el', 'la', 'los', 'un', 'una', 'aunque', 'solo', 'desde', 'antes', 'donde', 'porque'],
    ...['pero', 'mism*', 'tambien', 'ya', 'pues', 'sin', 'lo', 'las'],
  ],
  firm: [
    ...['empresa', 'compania', 'firma', 'negocio', 'organizacion', 'institucion', 'corporativo', 'consultora'],
    ...['startup', 'fintech', 'cooperativa', 'fundacion', 'ong', 'asociacion', 'agencia', 'productora'],
    ...['constructora', 'aseguradora', 'banco', 'gestoria', 'inmobiliaria', 'aerolinea', 'naviera'],
    ...['caja de ahorros', 'consorcio', 'multinacional', 'sociedad', 'emprendimiento', 'pyme', 'marca', 'sucursal'],
    ...['delegacion', 'corporacion', 'filial', 'editora', 'discografica', 'distribuidora', 'franquicia', 'operadora'],
  ],
  shop: [
    ...['taller', 'fabrica', 'planta', 'maquila', 'bodega', 'almacen', 'obra', 'mina', 'minera', 'refineria'],
    ...['imprenta', 'store', 'tienda', 'panaderia', 'obrador', 'pasteleria', 'cocina', 'restaurante', 'bar', 'barra'],
    ...['cafeteria', 'cafe', 'hotel', 'local', 'barberia', 'peluqueria', 'salon', 'ferreteria', 'farmacia', 'granja'],
    ...['vivero', 'finca', 'rancho', 'vina', 'garaje', 'sala', 'astillero', 'barco', 'boutique', 'carniceria'],
    ...['loncheria'],
    ...['fonda', 'taqueria', 'pizzeria', 'heladeria', 'gasolinera', 'super', 'supermercado', 'libreria', 'floristeria'],
    ...['floreria', 'carpinteria', 'herreria', 'fundicion', 'tintoreria', 'lavanderia', 'tapiceria', 'joyeria'],
    ...['galeria'],
    ...['bodegas', 'vinedo', 'hacienda', 'huerta', 'invernadero', 'criadero', 'establo', 'aserradero', 'cantera'],
    ...['puerto'],
    ...['muelle', 'flota', 'hostal', 'albergue', 'crucero', 'gimnasio', 'club', 'piscina', 'spa', 'verduleria'],
    ...['kiosco'],
    ...['almazara', 'lecheria', 'cerveceria', 'chacra', 'estancia', 'parrilla', 'bodegon', 'food truck', 'merceria'],
    ...['heladeria', 'zapateria', 'relojeria', 'optica', 'marmoleria', 'cristaleria', 'vidrieria', 'maquiladora'],
  ],
  office: [
    ...['oficina', 'despacho', 'bufete', 'estudio', 'gabinete', 'notaria', 'juzgado', 'laboratorio', 'lab', 'centro'],
    ...['instituto', 'clinica', 'hospital', 'consultorio', 'consulta', 'veterinaria', 'residencia', 'servicio'],
    ...['ayuntamiento', 'alcaldia', 'escuela', 'colegio', 'cole', 'guarderia', 'kinder', 'prepa', 'universidad'],
    ...['facultad', 'catedra', 'academia', 'museo', 'biblioteca', 'archivo', 'teatro', 'orquesta', 'coro', 'radio'],
    ...['canal', 'televisora', 'periodico', 'diario', 'revista', 'editorial', 'redaccion', 'zoologico', 'acuario'],
    ...['parque', 'secretaria', 'sindicato', 'campamento', 'festival', 'sanatorio', 'ambulatorio', 'centro de salud'],
    ...['posta', 'geriatrico', 'hospicio', 'asilo', 'jardin [infantil]', 'liceo', 'insti', 'secundaria', 'primaria'],
    ...['preescolar'],
    ...['ludoteca', 'conservatorio', 'ministerio', 'municipio', 'municipalidad', 'intendencia', 'prefectura'],
    ...['comision'],
    ...['fiscalia', 'defensoria', 'contraloria', 'tribunal', 'consulado', 'embajada', 'plantel', 'distrito [escolar]'],
    ...['emisora', 'podcast', 'estacion', 'observatorio', 'jardin botanico', 'refugio', 'protectora', 'parroquia'],
    ...['compania de (teatro|danza|circo)', 'circo', 'ballet', 'banda', 'call center', 'contact center'],
  ],
  team: [
    ...['equipo', 'equipos', 'grupo', 'area', 'departamento', 'depto', 'unidad', 'seccion', 'plantilla', 'personal'],
    ...['staff', 'nomina', 'cuadrilla', 'brigada', 'proyecto', 'proyectos', 'programa', 'rodaje', 'juego', 'cartera'],
    ...['piso', 'edificio', 'investigacion', 'base', 'trabajo', 'chamba', 'curro', 'laburo', 'pega', 'campana'],
    ...['temporada', 'produccion', 'lista', 'turno', 'obrador', 'partida', 'linea', 'escuadra', 'tripulacion'],
    ...['brigada'],
    ...['cuerpo (docente|medico|tecnico)', 'claustro', 'seccion', 'division', 'gira', 'cosecha', 'vendimia', 'mesa'],
    ...['comunidad', 'escuderia', 'cabina', 'set', 'foro', 'filas', 'quirofano', 'mostrador'],
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
    ...['(bajo|a) {your} (supervision|cargo|mando|direccion|lado|ordenes)'],
    ...['{your} [_] ({firm}|{shop}|{office}|{team})'],
  ],
  /** What is theirs and no place to work in. */
  theirs: [
    ...['opinion', 'campo', 'carrera', 'caso', 'experiencia', 'tiempo', 'puesto', 'vida', 'historia', 'pais'],
    ...['ciudad', 'agenda', 'consejo*', 'sector', 'ramo', 'gremio', 'rubro', 'industria', 'profesion', 'oficio'],
    ...['ambito', 'edad', 'camino', 'recorrido', 'primer*', 'trayectoria', 'libro', 'charla', 'conversacion'],
    ...['ayuda', 'parte', 'amabilidad', 'respuesta', 'dia', 'semana', 'jornada', 'especialidad', 'trabajo'],
    ...['curriculum', 'generosidad', 'apoyo', 'recomendacion', 'ejemplo', 'mensaje', 'correo', 'articulo', 'colegas'],
    ...['familia', 'juicio', 'punto', 'forma', 'manera', 'lugar', 'permiso', 'curso', 'clase', 'clases', 'blog'],
    ...['podcast', 'ponencia', 'conferencia', 'video', 'perspectiva', 'vista', 'lado', 'correo', 'epoca', 'tesis'],
  ],

  // Work.
  work: [
    ...['trabajo', 'trabajos', 'trabajito', 'empleo', 'empleos', 'chamba', 'chambita', 'curro', 'laburo', 'laburito'],
    ...['pega', 'peguita', 'brete', 'camello', 'camellito', 'jale', 'conchabo', 'colocacion', 'job', 'trabajill*'],
    ...['trabajit*', 'chambit*', 'laburit*', 'currill*', 'curre', 'chamb*', 'curros', 'laburos', 'brete*'],
    ...['experiencia (laboral|de trabajo)', 'propuesta* laboral*', 'changa*', 'changuita*', 'polol*', 'cachuel*'],
    ...['talacha*', 'rebusque*', 'trabajete*', 'bolo', 'bolos', 'gig', 'gigs', 'papelito', 'camell*', 'pegas'],
  ],
  post: [
    ...['puesto', 'puestos', 'puestito', 'plaza', 'plazas', 'cargo', 'cargos', 'posicion', 'posiciones', 'vacante'],
    ...['{chance}'],
    ...['vacantes', 'cupo', 'cupos', 'convocatoria', 'convocatorias', 'contratacion', 'contrataciones', 'contrato'],
    ...['suplencia', 'suplencias', 'reemplazo', 'reemplazos', 'interinato', 'interinidad', 'turno', 'turnos'],
    ...['guardias', 'baja', 'bajas', 'apertura', 'aperturas', 'oferta', 'ofertas'],
    ...['sustitucion*', 'concurso*', 'oposicion*', 'las bases', 'postulaciones', 'solicitudes', 'inscripciones'],
    ...['candidaturas', 'ronda de contratacion', 'horas', 'reclutamiento', 'anuncio*', 'encargo*'],
    ...['proceso de seleccion', 'busqueda', 'openings', 'opening', 'colaboracion', 'colaboraciones', 'incorporacion'],
  ],
  /** What looks like the past and is none: "existe", "le envío". */
  present: [
    ...['existe', 'insiste', 'asiste', 'consiste', 'resiste', 'desiste', 'viste', 'triste', 'estaban', 'andaban'],
    ...['buscaban', 'necesitaban', 'chiste', 'persiste', 'envio'],
    ...['medio', 'propio', 'previo', 'necesario', 'servicio', 'ejercicio', 'oficio', 'acaban', 'entreviste'],
    ...['cambio', 'aprecio', 'baste'],
    ...['confio', 'rio', 'tio', 'sitio', 'negocio', 'principio', 'laboratorio', 'escritorio', 'voluntario'],
    ...['horario', 'graban'],
  ],
  /** Who told the writer, and of what: "me dijeron que buscan gente". */
  toldme: [
    ...['dijeron', 'contaron', 'avisaron', 'comentaron', 'dijiste', 'contaste', 'comentaste', 'avisaste'],
    ...['mencionaste'],
    ...['mencionaron', 'platicaste', 'platicaron'],
  ],
  /** Before a verb that may be of the past, and then is not: "que deje". */
  mood: [
    'me',
    'te',
    'le',
    'les',
    'nos',
    'se',
    'que',
    'cuando',
    'si',
    'usted',
    'donde',
    'como',
    'charla',
    'ojala',
    'por favor',
  ],
  /** What a post is called that is free. */
  vacancy: [
    ...['vacante', 'vacantes', 'plaza', 'plazas', 'cupo', 'cupos', 'puesto', 'puestos', 'posicion', 'posiciones'],
    ...['openings'],
  ],
  /** A chance, unless it is one to talk. */
  chance: [
    '(oportunidad|oportunidades|ocasion|chance) !([_] (de|para) {chancefor}|(de|para) {chancefor}|que {your})',
    '(nuevo comienzo|primer empujon|una puerta)',
  ],
  chancefor: [
    ...['crecer', 'hablar*', 'conversar', 'charlar', 'platicar', 'haber', 'conoc*', 'aprend*', 'escuch*', 'ver'],
    ...['verl*'],
    ...['ascender', 'pregunt*', 'agradecer*', 'visit*', 'salud*', 'leer', 'asistir', 'coincidir', 'reun*', 'oir*'],
    ...['tomar'],
    ...['entrevist*', 'hacerle*', 'compartir', 'estudiar', 'viajar', 'decir*', 'tener', 'acompan*', 'ascens*'],
    ...['crecimiento'],
  ],
  /** Room, as one says it of work and of much else. */
  room: [
    ...['hueco', 'huecos', 'huequito', 'lugar', 'lugares', 'lugarcito', 'espacio', 'sitio', 'rincon', 'rinconcito'],
    ...['cabida', 'silla', 'escritorio', 'mesa', 'algo', 'campo', 'spot', 'cosa', 'cosita', '{chance}'],
    ...['cosilla', 'nada', 'proyecto', 'tarea*', 'encargo', 'curre', 'rinconcillo', 'sillita', 'espacito', 'campito'],
    ...['banquito', 'taburete', 'mesita', 'puestecito', 'lugarcillo', 'escritorito'],
  ],
  internship: [
    ...['practicas', 'practica', 'pasantia', 'pasantias', 'internado', 'residencia [profesional]', 'internship'],
    ...['internships', 'servicio social', 'practicum', 'estadia', 'estadias', 'ayudantia', 'voluntariado'],
    ...['rotaciones', 'beca* de (colaboracion|formacion|practicas|trabajo)', 'estancia', 'estancias'],
    ...['formacion dual', 'prestadora'],
    ...['pasanteria', 'stage', 'becariado', 'practicantado', 'externado', 'prestador'],
  ],
  trainee: [
    ...['becario', 'becaria', 'becarios', 'becarias', 'practicante', 'practicantes', 'pasante', 'pasantes'],
    ...['aprendiz', 'aprendices', 'interno', 'interna', 'intern', 'interns', 'trainee', 'trainees', 'residente'],
    ...['residentes', 'meritorio', 'meritoria', 'cadete', 'voluntario', 'voluntaria', 'voluntarios', 'estudiante'],
    ...['estudiantes', 'alumnos', 'principiante', 'principiantes', 'prestador*', 'aprendiza', 'novat*', 'sombra'],
    ...['mano derecha', 'pupil*', 'discipul*'],
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
    ...['profe', 'profes', 'pediatra*', 'estilista*', 'secre', 'secres', 'fisio', 'fisios', 'runner', 'edecan*'],
    ...['guia*'],
    ...['segundo de cocina', 'boletera', 'calderer*', 'community', 'delineante*', 'sonidista*', 'mariner*'],
    ...['anfitrion*', 'host*', 'gestor*', 'orfebre', 'luthier', 'sastre', 'modista', 'geolog*', 'biolog*', 'quimic*'],
    ...['farmaceutic*', 'veterinari*', 'archiver*', 'bibliotecari*', 'community manager', 'pasteler*', 'sommelier'],
    ...['paralegal', 'procurador*', 'actuari*', 'perit*', 'logoped*', 'nutricionista', 'nutriolog*', 'paramedic*'],
    ...['qa', 'dev', 'devs', 'front*', 'back*', 'diagramador*', 'maquetador*', 'correctora', 'corrector'],
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
    ...['apoyo', 'ayuda', 'candidat*', 'brazos', 'quien', 'quienes', '[otra] persona', 'personas', 'socorro', 'relevo'],
    ...['ojos [frescos]', 'espaldas', 'sangre (nueva|joven)', 'talento', 'otro (de|par)'],
    ...['(mas|nuev*) (gente|manos|personal)'],
    ...['un cable', 'una (manito|manita)', 'un suplente', 'uno mas', 'una mas', 'otr* como', 'nadie', 'companer*'],
    ...['mano de obra'],
  ],
  crew: ['{trainee}', '{trade}', '{hands}'],

  // Wishes, questions whether one may, and what one would do.
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
  ],
  /** The writer's own joining: whoever says it wants in. */
  joinme: [
    ...['unirme', 'sumarme', 'incorporarme', 'integrarme', 'meterme', 'vincularme', 'insertarme', 'enrolarme'],
    ...['emplearme', 'colarme', 'ponerme a {your}', '(que yo|de que|que) (me (una|sume|incorpore|integre|quede))'],
    ...['mi [_] (ingreso|incorporacion|integracion|fichaje|contratacion|entrada) (a|en|como|al)'],
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
  ],
  /** To take, to put, to carry along: of people when a place follows. */
  bring: [
    ...['tom*', 'acept*', 'recib*', 'cog*', 'coj*', 'agarr*', 'acomod*', 'ubi*', 'coloc*', 'elij*', 'eleg*', 'escoj*'],
    ...['escog*', 'admit*', 'met*', 'quier*', 'quis*', 'sum*', 'inclu*', 'jal*', 'arrim*', 'llev*', 'trai*', 'traj*'],
    ...['enganch*', 'acog*', 'acoj*', 'adopt*', 'sub*', 'pill*', 'enrol*', 'integr*', 'selecc*', 'nombr*', 'asign*'],
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
    ...['prob*me', 'pong*me (a prueba|donde|a trabajar|en|de)', 'pon*me (a prueba|de|a trabajar)', 'anot*me'],
    ...['apunt*me'],
    ...['dej*me (ser|ayudar*|entrar|probar|trabajar|ir|cubrir|empezar)', 'haganme una prueba'],
    ...['hac*rme (entrar|un hueco|una prueba|un sitio|un lugar|un huequito)', 'apadrin*me'],
    ...['(ser|sea|fuera) (considerad*|tenid*|incluid*|contratad*|seleccionad*|elegid*|entrevistad*|admitid*)'],
    ...['(ser|sea|fuera) (aceptad*|tomad*)', '(atrev*|anim*|plante*|interes*|posib*) [_] [_] (a|en|de) incorporarme'],
    ...['(ubic*me|coloc*me|acomod*me)', '(tener*me|tengan*me) (como|de|por|en|entre|a {your}|$)', 'incluirme'],
    ...['llamarme a entrevista'],
    ...['ponerme a prueba'],
  ],
  give: [
    ...['da', 'das', 'dan', 'dais', 'de', 'des', 'den', 'dar', 'dara*', 'daria*', 'diera*', 'dieses', 'diese*'],
    ...['ofrec*', 'ofrez*', 'conced*', 'brind*', 'consig*', 'conseg*', 'busca', 'busque', 'guard*', 'reserv*'],
    ...['encontr*', 'encuentr*', 'regal*', 'asign*', 'abr* las puertas', 'tir*', 'prest*', 'abr*', 'haga', 'hace'],
    ...['sac*', 'deis', 'agend*', 'concert*', 'otorg*', 'pas*'],
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

  // What is handed on, and to whom.
  curriculum: [
    ...['curriculum', 'hoja* de vida', 'portafolio*', 'portfolio*', 'sintesis curricular', 'linkedin', 'perfil'],
    ...['datos', 'papeles', 'referencias', 'trayectoria', 'expediente'],
    ...['carta* de (presentacion|motivacion|recomendacion)', 'documentos', 'video book', 'reel', 'book', 'maqueta'],
    ...['demo', 'certificado*', 'constancia*', 'titulo*', 'dossier', 'muestra*', 'ficha'],
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
    'persona',
    'inscripcion',
    'monton',
    'pila',
  ],
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
    ...['propusier*', 'aval*', 'respald*', 'mencion*', 'referenci*', 'apadrin*', 'banc*'],
  ],

  /** To whom and where one is put forward. */
  among: [
    ...['con', 'para', 'ante', 'como', 'si', 'internamente', 'en !(que|cual|cuales|el caso)'],
    ...['por !(donde|que|cual|*ar|*er|*ir)'],
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

  // Mind me, tell me.
  mind: [
    ...['acuerd*se [_] de {me}', 'acuerdate [_] de {me}', 'acordate [_] de {me}', 'acordaos de {me}'],
    ...['(se|te|os) (acuerd*|acord*) [_] de {me}'],
    ...['(acuerdese|acuerdate|recuerde|recuerda) [de] que (aqui|busco|yo|estoy|ando|sigo)'],
    ...['(piens*|pens*) [_] en {me}', 'pens*is en {me}'],
    ...['(teng*me|tenme|teneme|tenerme|tenedme) [_] (presente|en cuenta|en mente)'],
    ...['me (teng*|tuv*|tendr*|ten*|tom*) [_] (presente|en cuenta|en mente)'],
    ...['(cuent*|cont*) (con migo|conmigo)', 'recuerd* mi (nombre|cara)', '(vea*|ves|vieras|viera*) en {me} [a]'],
    ...['consider*me', 'me consider*'],
    ...['mi nombre ... (mente|cabeza|lista)', 'conserv* mis datos', 'tom*me en cuenta'],
    ...['(consider*|valor*|evalu*) mi (perfil|candidatura|nombre|solicitud)', 'guard* (un|mi) [_] {room}'],
    ...['quien nombrar', 'olvid* de {me}', 'me olvid*', '(en|a) (el|su|tu) radar'],
    ...['a (la|el|quien|los|las) que llam*', 'en quien pens*'],
    ...['(nos|me) (teng*|tuv*|tendr*|ten*) [_] (presente*|en cuenta)'],
    ...['(acuerd*se|acuerdate|acordate|acuerd*|acord*) [_] de (esta|este|quien (qued*|le|te)|la que|el que|mi*)'],
    ...['(piens*|pens*) [_] en (esta|este) _', '(no|nunca) (me|nos) (olvid*|descart*|pierd*)'],
    ...['mi nombre ... (sobre la mesa|en (su|tu|la) (lista|mesa)|suene|sonara|salga|saliera|aparezca|apareciera)'],
    ...[
      '(teng*|tuv*|conserv*|guard*|apunt*|anot*) [_] [_] mi (numero|telefono|contacto|nombre|correo|celular|movil|fono)',
    ],
    ...['(teng*me|tenme|teneme|tenedme) (a mano|en [_] (contactos|lista|radar|mira)|a la vista|apuntad*|anotad*)'],
    ...['(guard*me|reserv*me|me (guard*|reserv*)) !({chatroom}) (un|una|el|la|ese|esa) !(secreto|recuerdo)'],
  ],
  /** What one keeps for a talk. */
  chatroom: [
    ...[
      '[un|una|el|la|unos] [_] (rato*|ratito*|minut*|hora*|dia|tarde|manana|secreto|asiento|cafe|hueco|huequito|momento)',
    ],
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
    ...['a quien (nombrar|llamar)', 'mand*me a (llamar|buscar)', 'mand*mel*', 'reenvi*mel*', 'envi*mel*'],
    ...['compart*mel*', 'silb*'],
    ...['chifl*', 'peg*me un _', '(me|nos) [{modal}] (marc*|llam*|avis*|busc*)', 'busc*me'],
    ...['sab* (donde|a quien|como) (encontr*|llam*|estoy|marc*|acud*)', 'una llamad*', 'levant* el telefono'],
    ...['habl*me !(de|sobre)'],
    ...['(estoy|quedo) a (un|una) (llamad*|mensaje|correo|telefonazo|clic|wasap|whatsapp)'],
  ],
  /** Word of it, however it comes. */
  reach: [
    ...['(me|nos) [{modal}] (habl*|escrib*|contact*|dec*|dig*|dic*)'],
    ...['(di|diga|digan|decid|suelte|suelta) mi nombre', 'grit*', 'sab* que (aqui|estoy|yo)'],
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
    ...['llegara a [_]', 'crezc*', 'necesit*', 'sab* de', 'sepa* de', 'supier* de', 'enter*', 'oye* de'],
    ...['oig* de', 'escuch* de', 've', 'ves', 'tien*', 'tenga*', 'tuvier*', 'conoce*', 'conozca*', 'caiga', 'cae'],
    ...['abre*', 'oye*', 'oiga*', 'escuch*', 'aparezca', '!(quede) qued*', 'vea*', 'arranc*', 'empiece', 'sabe* de'],
    ...['arme*', 'arma*', 'armar*', 'mont*', 'monte*', 'autoric*', 'aprueb*', 'lanc*', 'lanz*', 'anunci*', 'libre'],
    ...['libran', 'cay*'],
    ...['convoqu*', 'amplie*', 'amplia*', 'renuev*', 'reparta*', 'repart*', 'hubies*', 'exist*', 'asom*', 'brot*'],
  ],
  leaves: [
    ...[
      'se [les|le|os|te|nos] (va|fue|jubila|jubile|retira|retire|marcha|marche|vaya|van|enferm*|pone mal*|ponga mal*)',
    ],
    ...['se [les|le|os|te] (cae*|caiga*|cas*|raj*|larg*|mud*|baj*|vayan|cans*)', 'se da* de baja'],
    ...['(bot*|ech*|despid*|corr*) (al|a) _'],
    ...['de (baja|licencia|incapacidad|permiso|maternidad)'],
    ...['(renuncia|renuncie|renuncian|renuncien|renuncio|renunciaron)', '(coge|coja|toma|tome) la baja'],
    ...['(deja|deje|dejan|dejen) (el|la|su|tu) _', '(esta por|va a) dar a luz', 'sale* de permiso'],
    ...['no (vuelv*|regres*|aparec*)'],
    ...['(les|le|os|te|nos) (fall*|dej* (tirad*|botad*|plantad*|sol*)|qued* mal|renunci*)', 'pierd* a', 'perd* a'],
    ...['dej* (ir|libre) a', 'no (les|le|os|te) (rind*|funcion*|cuaj*|convenc*|contest*|respond*)'],
    ...['no (cumple|da la talla|rinde|cuaja)', 'fall* (alguno|alguien|uno|un|una|el|la)'],
  ],
  /** What fills their hands. */
  load: [
    ...['cosecha', 'vendimia', 'zafra', 'campana', 'temporada', 'navidad*', 'rebajas', 'feria', 'gira', 'inventario'],
    ...['obra [nueva]', 'estreno', 'mudanza', 'cierre', 'declaraciones', 'pedidos', 'publico', 'clientela', 'volumen'],
    ...['pacientes', 'clientes', 'mesas', 'causas', 'bodas', 'lanzamiento', 'reparto', 'papeleo', 'tareas', 'entregas'],
    ...['trabajo', 'chamba', 'laburo', 'curro', 'proyecto', 'rodaje', 'siembra', 'recoleccion', 'matanza'],
    ...['expedientes', 'demanda', 'produccion', 'turnos', 'fiestas', 'semana santa', 'verano', 'reservas', 'eventos'],
    ...['archivo', 'bodega', 'caja', 'barra', 'fila', 'cola', 'faena', 'carga', 'montaje', 'matricula', 'tesoreria'],
  ],
  /** That there is more to do than they can. */
  swamped: [
    ...['(se|te|os) (cans*|hart*|aburr*|agobi*) de (hacer*|cargar*|llevar*|ir|atender*)'],
    ...['no [se] (dan|dais|das|da|den|deis|des|de) abasto', 'a tope', 'hasta (arriba|el cuello|las cejas|las manijas)'],
    ...[
      '{load} [_] [les|os|le|te|se] [_] (aprie*|complic*|desbord*|junt*|sobrepas*|acumul*|super*|rebas*|explot*|viene* encima)',
    ],
    ...[
      '[se] (les|os|le|te) [_] (junt*|acumul*|complic*|viene* encima|sobrepas*|supera|rebas*|desbord*|amonton*) ... {load}',
    ],
    ...['(sale*|salga*|vaya*|va|van) de gira', '(les|os|le|te) (supera|sobrepasa|desborda|come|gana)'],
    ...['(los|las|lo|la) (sobrepas*|rebas*)'],
    ...['(mucho|tanto|much*simo) (lio|trabajo|jaleo|quilombo|chamba|laburo|curro) (con|en|ahora|estos)'],
    ...['(*dos|*das) de trabajo'],
    ...['con tant* {load}'],
    ...['(estan|estais|andan|estas|esta) (desbordad*|saturad*|rebasad*|ahogad*|agobiad*|llenisim*)'],
    ...['siempre (esta*|anda*) (llen*|cort*|falt*|escas*)'],
    ...['(est*|and*) [_] (flojo*|cort*|escas*|falt*|just*|coj*) [de|el|la]'],
  ],
  needs: [
    ...['necesidad de'],
    ...['necesit*', 'requier*', 'requir*', 'precis*', 'busca', 'buscan', 'buscas', 'buscais'],
    ...['<!(estoy|ando|sigo) buscando'],
    ...['buscaban', 'buscaran', 'busqueis', 'anda* tras', 'quieren', 'quereis', 'quieras', 'quiera', 'querais'],
    ...['les urge'],
    ...['(os|te|le) urge', 'urge', 'solicit*', 'pid*', 'queda* sin', 'quede* corto*', '{swamped}'],
    ...['hiciera* falta', 'segui* sin', 'sigas sin', 'falten'],
    ...['(va|van|vais|vas) a (necesitar|ocupar|faltar*|hacer falta)'],
    ...['(and*|est*) [_] (necesitando|ocupando|precisando|requiriendo)', 'hag* falta'],
    ...['busque*', 'ocupan', 'ocupa', 'ocupas'],
    ...['(les|le|os|te|nos) [_] (falta*|falte*|sirv* !(el|la|los)|servir*|falle*|falla*)'],
    ...['(les|le|os|te|nos) [_] (hace* falta|haria* falta|vendria*|viene* bien|hiciera* falta|interesaria*)'],
    ...['<!(la) falta !(de)', 'faltan', 'faltaran', 'falten', 'falte', 'and* [muy] (cort*|escas*|falt*) de'],
    ...['no (dan|dais|das) abasto', 'hace falta', 'hac* falta', 'haria falta', 'sumar', 'sumen', 'no [_] sobra'],
    ...['nadie quiere', 'no encuentr*', '(querra*|querreis|querria*)', '(les|le|os) cuesta encontrar', 'a tope'],
    ...['llen*', 'consig* presupuesto'],
    ...['movimiento', 'desborda*', 'sobrepas*', 'crec*', 'con tant*', 'nunca encuentran'],
    ...['(sigue*|estan|andan|quedan|qued*) sin', '(le*|te|os) (encaj*|cuadr*|cabe*|conviene*|convendri*)'],
    ...['(le|les|te|os) (va|iria) [_] falta'],
  ],

  // What one offers.
  free: [
    ...[
      '(estoy|quedo|estare|quedare|sigo) [_] (libre|disponible|list*|puest*|a [la|su|tu|entera] [_] (orden|disposicion|disponibilidad))',
    ],
    ...['(tengo|quedo|dispongo) [de|con] [_] [_] (libre|libres|disponible|disponibles)'],
    ...['disponibilidad [_] [inmediata|completa|total]'],
    ...['(puedo|podria) [_] (empezar|incorporarme|arrancar|entrar|cubrir*|ir|ayudar*)'],
    ...['(puedo|podria) [_] (trabajar|trasladar*|hacer*|llevar*|comenzar|servir*|pasar)'],
    ...[
      'yo [_] (puedo|podria|feliz|encantad*|feliz|voy|respondo|le entro|la agarro|me anoto|me ofrezco|me apunto|lo tomo|los|las|se las)',
    ],
    ...['me (apunto|anoto|ofrezco|postulo|sumo|presento|interesa*)', 'aqui (estoy|me tiene*|tiene*|sigo)'],
    ...['con gusto [_] (cubro|ayudo|voy|haria|trabajaria)', 'vivo (a|cerca|al)', 'ya sabe* (mi|donde|a quien)'],
    ...['estoy a (un|la) _', 'seria un honor', 'me encantaria', 'avis*me', 'encantad* de', 'las mias'],
    ...['(tengo|con) [_] experiencia', 'aprendo rapid*', 'domino'],
    ...['se (soldar|cocinar|hornear|manejar|llevar|programar)', 'yo feliz', 'digan*me', 'lo tomo', 'yo si'],
    ...['mi (telefono|numero|contacto) [_] (es|esta|lo)', '(cuando|donde) me digan', 'me llaman'],
    ...['(llevo|manejo|hablo|tengo|soy) [_] [_] (experiencia|carnet|carro|coche|titulo|permiso)'],
    ...['(llevo|manejo|hablo|tengo|soy) [_] [_] (herramientas|tiempo|idiomas|puntual|rapid*|buen*)'],
    ...['uno soy yo', 'mi* (agenda|manana*|tarde*|noche*|verano) [_] (esta*|libre*|vaci*)', 'yo {able}'],
    ...['ahi (estare|me tiene*|estoy)', 'cuando me necesit*', 'podria yo'],
    ...['me (lo|la|los|las) (quedo|quedaria|tomo|llevo)'],
    ...['(lo|la|los|las) (hago|tomo|agarro|cojo|acepto|cubro|haria|aceptaria|cogeria|tomaria)'],
    ...['(los|las) mi*s (cuest*|est*|sirv*|son|vale*)'],
    ...[
      'yo (me|lo|la|le|les|te|os|con|si|ya|estoy|estare|entro|firmo|firmaria|voy|salgo|llego|ocupo|cubro|madrugo|puedo|tengo)',
    ],
    ...['yo (no|si|ya|me|lo|la|le|les|te|os|nunca|siempre|hasta|tambien) *o'],
    ...['!(yo (espero|creo|pregunto|quiero|veo|leo)) yo *o'],
    ...['a {your} (orden|ordenes)', 'tiene* [aqui|conmigo|en mi] un'],
    ...['dej* mi (tarjeta|numero|telefono|contacto|correo)', 'voy volando'],
    ...[
      'yo [encantad*] (empiezo|renuncio|acepto|trabajo|vuelvo|corro|quepo|encajo|sirvo|soy|se|manejo|hablo|vivo|salto)',
    ],
    ...['me (mudo|mudaria|planto|presento|presentaria|traslado|trasladaria|iria|vengo|tiro|lanzo)', 'me tiene*'],
    ...['(mi maleta|mi uniforme|mis herramientas) _'],
    ...['tengo [_] [_] (libre*|tarde*|noche*|finde*|manana*|herramienta*|moto|coche)'],
    ...['dispon* de', '(estoy|estare) ... [_] [_] sin (compromiso*|planes|nada)'],
    ...['(me|te|nos) sobra* (energia*|tiempo|ganas|horas)', 'cobr* (poco|barato|por)', 'no [le|les|te|os] fall*'],
    ...['!(no) se me da*', 'a mi [_] se me', 'no [_] (arrep*|defraud*|decepcion*)', 'no busqu* mas'],
    ...['sin (drama|pensarlo|dudarlo)'],
    ...['(estoy|estaria|seria|quedo) [_] (dispuest*|feliz|encantad*|list*)', 'con los ojos cerrados'],
    ...['(manana|hoy) mismo', 'de una'],
    ...['no [_] (import*|molesta*|asust*|da* miedo|caen los anillos|hago el feo|esquivo)', 'pueden contar conmigo'],
  ],
  /** What one would do there. */
  would: [
    ...['trabajaria', 'ayudaria', 'haria', 'cubriria', 'empezaria', 'aceptaria', 'tomaria', 'colaboraria'],
    ...['sentaria', 'quedaria', 'vestiria', 'meteria', 'firmaria', 'uniria', 'sumaria', 'presentaria', 'postularia'],
    ...['dedicaria'],
    ...['entraria', 'mudaria', 'llevaria', 'redactaria', 'cocinaria', 'limpiaria', 'serviria', 'aportaria'],
    ...['ofreceria', 'encargarme', 'hago', 'iria', 'vendria', 'limpio', 'ayudo', 'cubro', 'llevo'],
    ...['atiendo', 'barro', 'dejaria todo', 'renunciaria'],
  ],
  /** Third persons and questions: "do they take…?" */
  takes: [
    ...['(estan|esta|estais) por (tomar|contratar|abrir|incorporar)'],
    ...['aceptarian', 'agarran', 'agarra', 'agarras', 'cogeis', 'coges', 'tomais', 'recibis', 'admitis', 'admites'],
    ...['precisais'],
    ...['buscarian', 'pillan', 'pillais', 'meten', 'meteis', 'jalan', 'precisas', 'precisa', 'requiere', 'ocupais'],
    ...['quereis'],
    ...['cogeriais', 'aceptariais', 'tomariais', 'contratariais', 'cogerian', 'admitirian', 'admitiria*', 'acogen'],
    ...['acogeis'],
    ...['(les|le|os|te) seria [_] util', '(sumen|suman|incorporan|emplean|fichan|fichais|reclutan|enganchan)'],
    ...['acepta', 'aceptan', 'aceptas', 'aceptais', 'aceptaria*', 'toma', 'toman', 'tomas', 'tomaria*', 'recibe'],
    ...['reciben', 'recibes', 'recibiria*', 'contrata', 'contratan', 'contratas', 'contratais', 'contrataria*'],
    ...['admite', 'admiten', 'busca', 'buscan', 'buscas', 'buscais', 'ofrece', 'ofrecen', 'ofreces', 'ofreceis'],
    ...['necesita', 'necesitan', 'necesitas', 'necesitais', 'necesitara*', 'quiere', 'quieren', 'cogen', 'coge'],
    ...['(estan|esta|andan) [_] (tomando|recibiendo|buscando|aceptando|cogiendo)'],
    ...['(dispuest* a|abiert* a|piens*|podria*|van a) (tomar|recibir|aceptar|contratar|coger|incorporar|emplear)'],
    ...['(va a|contempl*|quier*|desea*|interes*|fondos para) (tomar|recibir|aceptar)'],
    ...['(va a|contempl*|quier*|desea*|interes*|fondos para) (contratar|coger|incorporar|emplear)'],
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
    ...['me animo', 'mi (interes|intencion|objetivo|motivo)', 'confieso'],
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
    ...['aprendo', 'me levanto', 'soy [_] [_] ({trade}|puntual|rapid*|buen*|responsable|de fiar|cumplid*)', 'cobro'],
    ...['me defiendo', 'llevo'],
  ],
  /** Writing, calling, showing: what a student does anyway. */
  contact: [
    ...['llamar*', 'escribir*', 'enviar*', 'mandar*', 'contar*', 'preguntar*', 'hacerle*', 'hacerte', 'decir*'],
    ...['ver*', 'avisar*', 'pasar*', 'invitar*', 'dar*', 'quitar*', 'agradecer*', 'robar*', 'entrevistar*', 'pedir*'],
    ...['citar*', 'esperar*', 'conocer*', 'confirmar*', 'compartir*', 'dejar*', 'leer*', 'consultar*', 'visitar*'],
    ...['mostrar*', 'plantear*', 'seguir*', 'tomar*', 'molestar*', 'explicar*', 'comentar*', 'presentar*'],
    ...['ensenar*', 'llevar a', 'llegar', 'venir', 'ir', 'subir', 'grabar*'],
  ],
  /** A friend at court, in every country's word. */
  pull: [
    ...['palanca*', 'gancho', 'enchufe', 'pituto', 'vara', 'cuello', 'padrino', 'madrina', 'conecte', 'el cruce'],
    ...['cuna', 'rosca', '(hac*|har*) de puente', 'un contactito'],
  ],
  jobless: [
    ...['(estoy|ando|llevo|quede|quedo|quedado|me quede|sigo) [_] [_] [_] (parad*|desemplead*)'],
    ...['(estoy|ando|llevo|quede|quedo|quedado|me quede|sigo) [_] [_] [_] sin (trabajo|empleo|contrato)'],
    ...['(estoy|ando|llevo|quede|quedo|quedado|me quede|sigo) [_] [_] [_] sin (ingresos|chamba|laburo|pega)'],
    ...['(estoy|ando|llevo|quede|quedo|quedado|me quede|sigo) [_] [_] [_] en paro'],
    ...['me (despidieron|echaron|recortaron|corrieron|quedo sin)', 'se me (acaba|termina|vence) el contrato'],
    ...['me quedo sin'],
  ],
  search: [
    ...['buscamos', '(andamos|estamos) buscando', 'necesitamos', 'queremos', '<!(que) busco'],
    ...['(estoy|ando|sigo|y) [_] (buscando|viendo|tras|detras de|ofreciendo*)'],
    ...['ando en (busca|busqueda) de', 'en (busca|busqueda) de', 'necesito', 'urge', 'urgen', 'quiero', 'quisiera'],
    ...['me hace falta', 'ocupo', 'me (caeria|vendria) [_] [bien]', 'a la caza de', 'en (la|mi) (busca|busqueda) de'],
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
      '(en caso de|de) (requerir|necesitar|precisar|abrir|ocupar|surgir|haber) ({crew}|{vacancy}|{post}|{room}|[_] {hands})',
    ],
    ...['si ... me (dic*|dig*) que (vaya|empiece|venga|me presente|entre)', 'para cuando {opens}'],
    ...['si mi (perfil|candidatura|experiencia|trabajo) [_] [_] (convenc*|interes*|encaj*|cuadr*|gust*|sirv*|parec*)'],
    ...['si (me|se) (la|lo|los|las) [_] (confia*|deja*|deje*|encarg*|ofrec*|da*|perm*)'],
    ...['{when} ... ({needs} ... ({crew}|{trade})|{leaves}|{swamped})'],
    ...['{when} ... {opens} !({spare}) ... ({post}|{room}|{work}|{internship}|{crew}|{team}) !({spare}|para {talk})'],
    ...['{when} ... (les|le|os|te) [_] (sirv*|falt*|hac* falta|interesa*)'],
    ...['{when} ... (contrat*|reclut*|cuadrilla|expand*|amplian|refuerc*|crece*|crezc*|{leaves})'],
    ...['{when} ... (cartel|anuncio|aviso|letrero) de'],
    ...['de (contar|tener|necesitar|requerir) ... ({room}|{post}|{crew})'],
    ...['de (haber|surgir|abrirse|existir|quedar|salir) [_] [_] ({vacancy}|{room}|{post}|{work})'],
    ...['si [_] [_] (me quier*|me acept*)'],
    ...[
      'si [_] [_] [_] [_] (me dic* que $|me dan el si|me llam*|me necesit*|me ofrec*|me hic* una oferta|me hace* una oferta)',
    ],
    ...['si [_] [_] [_] (me deja*|me deje*|me pon*|me elig*|me escog*) !({contact}|que {contact})'],
  ],
  when: [
    ...['si', 'cuando', 'por si', 'en caso de que', 'el dia que', 'en cuanto', 'la proxima vez que', 'donde', 'como'],
    ...['apenas'],
    ...['tan pronto [como]', 'a ver si', 'con que', 'siempre que', 'el (mes|ano|verano) que', 'ni bien'],
    ...['a la que', 'caso de que', 'a falta de', 'para cuando', 'no sea que', 'en el momento en que', 'una vez que'],
  ],
  /** What one may well do with them or at theirs without working there. */
  visiting: [
    ...['conocer*', 'visitar*', 'ver*', 'pasar*', 'hablar*', 'charlar', 'platicar', 'conversar', 'preguntar*'],
    ...['entender'],
    ...['entrevistar*', 'saber', 'invitar*', 'reunir*', 'encontrar*', 'quedar', 'tomar*', 'grabar*', 'hacer*'],
    ...['estar', 'decir*'],
    ...['seguir*', 'contar*', 'compartir*', 'mostrar*', 'agradecer*', 'acompan*', 'escuchar*', 'oir*', 'leer*'],
    ...['llamar*'],
    ...['escribir*', 'vernos', 'juntarnos', 'coincidir', 'comer', 'almorzar', 'cenar', 'practicar', 'repasar', 'ir'],
    ...['poder'],
    ...['confirmar', 'consultar*', 'comentar*', 'felicitar*', 'mantener*', 'aclarar*', 'asistir', 'observar*'],
    ...['tener', 'sentarme'],
    ...['lugar', 'hogar', 'ayer', 'taller', 'mujer', 'alquiler', 'par', 'bar', 'estudiar', 'explicar*', 'recordar*'],
    ...['molestar*'],
    ...['dejar claro', 'discutir', 'debatir', 'intercambiar', 'revisar*', 'analizar', 'comparar', 'celebrar*'],
    ...['desear*'],
  ],
  /** What one has time for, and no work. */
  spare: [
    ...[
      '[_] [_] [_] [_] (tiempo|rato|ratito|minut*|momento|duda*|pregunta*|comentario*|consejo*|dia|hora|horario|agenda)',
    ],
    ...['[_] (libre entre)'],
    ...['[_] [_] (libro*|articulo*|curso*|evento*|charla*|taller* de|recomendacion*|foro*|recurso*)'],
  ],
  opening: [
    ...['por si ... ({opens}|{needs})', 'por si las moscas', 'en (espera|caso) de que', 'por si acaso'],
    ...['con la esperanza', 'ojala', 'para futur*', 'para su consideracion', 'a la espera'],
  ],
  offer: [
    ...['me (apunto|anoto) !({your}|el|la|lo|los|las|todo)'],
    ...['disponible [_] (a tiempo completo|de inmediato|inmediatamente|desde ya)'],
    ...['me llam* (para empezar|de {your})'],
    ...['disponibilidad [_] [_] (inmediata|completa|total)', 'mis servicios', 'tocando puertas', '{anything}'],
    ...['me ofrezco', 'me postulo', 'levanto la mano', 'lo dejo caer', '(ahi|se|te) [se|te] lo dejo [dicho]'],
    ...['me pongo a {your} disposicion', 'encantad* de (echar*|ayudar*|relev*|cubrir*|colaborar|sumarme)'],
    ...['por si las moscas', 'aqui (estoy yo|me tiene*|tiene* a un*)', 'estoy (parad*|a la orden)'],
    ...['(estoy|quedo|quedaria|estare|disposicion) [_] [_] [_] [_] [_] para (empezar|trabajar|{join})'],
    ...['(estoy|quedo|quedaria|estare|disposicion) [_] [_] [_] [_] [_] para (lo que|una entrevista|proyectos)'],
    ...['(disponible|libre|list*|ready|puest*) [_] [_] [_] [_] [_] para (empezar|trabajar|{join})'],
    ...['(disponible|libre|list*|ready|puest*) [_] [_] [_] [_] [_] para (lo que|una entrevista|proyectos)'],
    ...['(puedo|podria) (empezar|incorporarme) [_] (el|la|en|a|cuando|desde|ya|manana|de|hoy|$)'],
    ...['(puedo|podria) (arrancar|entrar|comenzar) [_] (el|la|en|a|cuando|desde|ya|manana|de|hoy|$)'],
    ...['(puedo|podria) (cubrir*|reemplazar*) [_] (el|la|en|a|cuando|desde|ya|manana|de|hoy|$)'],
    ...['(puedo|podria) (relevar*|sustituir*|suplir*) [_] (el|la|en|a|cuando|desde|ya|manana|de|hoy|$)'],
    ...['lo agarro', '(les|le|te|os) convengo', '(encajo yo|igual encajo|quiza encajo)', 'ya sabe* donde'],
    ...['cuente con (un|una)', 'se lo digo por si', 'necesito trabajar', 'pongo a {your} disposicion'],
    ...['a {your} disposicion (mi|mis)', '(mi|mis) (experiencia|manos|servicios) a {your}'],
    ...['(colocarme|emplearme|colarme)', 'tiene un* _ (aqui|para)', 'lo que (os|les|le|te) haga falta'],
    ...['(les|le|te|os) ofrezco !(disculp*|mis disculp*|un cafe|una disculp*) _', 'ofrecer* (mis|mi) _'],
    ...['{your} [_] {place} y yo', 'yo y {your} {place}', 'ofrecer*me (como|de|para)'],
    ...['las se (dar|hacer|llevar) yo', 'yo (le|les|te|os) {chore}'],
    ...['(por aqui|aqui|aca|por aca) [_] (un|una) {trade}', 'me [{modal}] (har*|hag*|hic*) [un] contrato'],
    ...['junto al (suyo|tuyo|de usted*)'],
    ...['me [{modal}] {give} (el|la|un|una|las|los) {garb}'],
    ...['(fuera*|sea*|fueses) mi (jef*|supervisor*|patron*|encargad*)'],
    ...[
      '(aqui|aca) (hay|esta|tiene*|tenes) (un|una) [_] {crew}',
      '(aqui|aca) (hay|esta|tiene*|tenes) (alguien|quien|el suyo|la suya)',
    ],
    ...['(usted nomas|nomas|solo) (silb*|dig*|avis*|llam*|mand*)'],
    ...[
      '(energia*|tiempo|ganas|fuerza*|disponibilidad) [_] (para|de) (ayudar*|trabajar|echar*|sumarme|entrar|incorporarme)',
    ],
    ...['(una|un|dos|tres|unas|unos) (semana*|dia*|mes*) conmigo', 'no me [_] [_] [_] (soltar|dejar ir)'],
    ...['mi lugar en {your}'],
    ...['(podria|puedo) [yo] estar (*ando|*iendo) ... {yours}'],
    ...['(tiene|tenes|teneis|tienes|tienen) mi (numero|telefono|contacto|correo|movil|celular)'],
    ...['yo con gusto {chore}'],
    ...['me gano (el|mi|un) [_] (lugar|puesto|sitio|sueldo|pan)', 'me vea* (trabajar|cocinar|en accion|hacer)'],
    ...['(lo|me) dejo en (sus|tus) manos', 'yo (podria|puedo) estar *ando', 'me pongo a {your} _ disposicion'],
    ...['a {your} entera disposicion para (lo|cualquier*|{join}|{post})', 'solo tiene* que llamarme'],
    ...['que (quiere|busca) (trabajar|trabajo|chamba|empezar)', 'sin (contrato|trabajo|empleo) te'],
    ...['(haz|haga|hagan|haced) con [_] [_] lo que quiera*', 'ganarme el (lugar|puesto|sitio|pan)'],
    ...['(dejaria|dejo) [_] mi (puesto|trabajo|empleo) [_] [_] (si|por|para)', '(cuando|que dia) (paso|vengo|voy) y'],
    ...['(empujar|mover|colocar|enviar*|dejar*|entregar*) el mio', 'ganarme (un|el|mi) {room}'],
    ...['yo (encantad*|feliz)', 'me cambiaria', 'se busca _', 'ofreciendome', 'ofrecerme (como|de|para)'],
    ...['(disponible|libre) para {post}', 'cuando (empiezo|entro|arranco)', 'aceptaria lo que', 'me conformo'],
    ...['(puedo|podria) (cubrir*|reemplazar*|relevar*|sustituir*|suplir*)', '(puedo|podria) trabajar'],
  ],
  /** What one wears or holds once one works there. */
  garb: [
    ...['delantal', 'uniforme', 'bata', 'mandil', 'casco', 'llave*', 'gafete', 'chaquetilla', 'escoba', 'brocha'],
    ...['camiseta'],
    ...['pijama', 'overol', 'mono', 'chaleco', 'sarten', 'fregona', 'micro', 'tijeras', 'paleta'],
  ],
  /** What one does for them and is paid for. */
  chore: [
    ...['barro', 'lavo', 'ordeno', 'limpio', 'cuido', 'atiendo', 'monto', 'armo', 'traduzco', 'corrijo', 'diseno'],
    ...['programo'],
    ...['edito', 'cubro', 'manejo', 'pinto', 'cocino', 'arreglo', 'organizo', 'friego', 'cargo', 'reparto', 'vendo'],
    ...['coso'],
    ...['saco adelante', 'hago (los|las|el|la) !(pregunt*|prueba*) _', 'ocupo', 'redacto', 'transcribo', 'horneo'],
    ...['amaso'],
    ...[
      'llevo (los (libros|papeles|numeros)|la (contabilidad|agenda|web|caja)|las (cuentas|redes)|el (inventario|almacen))',
    ],
  ],
  vouch: [
    ...['recom*nd*me', 'recomiend*me', 'dil* que', 'dig*le* que', 'pas*le* mi', 'que le hable de mi'],
    ...['dale mi nombre'],
  ],
  meeting: [
    ...['<!(a) la hora', 'otra hora', 'la cita', 'la fecha', '<!(proxima) reunion', '(cambiar|mover) (la|nuestra|el)'],
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
    ...['(vacantes|cupos) (hay|tien*|queda*|ofrec*)'],
    ...['(puestos|plazas|turnos|practicas) [_] [_] (libre*|disponible*|abiert*)'],
    ...[
      '(proceso|tramite|procedimiento|pasos|requisitos|plazo) para (postular*|solicitar|aplicar|inscribir*|presentar*|entrar)',
    ],
    ...['sabe si', '(es|son|seria) [_] (proceso|tramite|procedimiento|pasos|requisitos|plazo) para'],
    ...['(echo|mando|entrego|meto|dejo|lleno|presento|anoto|apunto) [_] _', 'echo', 'tengo', '{joinme}', 'conseguir'],
    ...['entrar', 'postularme', 'postulo', 'ves que', '(debo|puedo) _'],
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
    ...['para (hablar|vernos|reunirnos|charlar)'],
    ...['para (conversar|platicar|una entrevista a|mi entrevista)', 'contarme', 'charla (corta|breve)'],
    ...['(unas|mis|mas) (preguntas|preguntitas)', 'para mi (clase|tarea|curso|ensayo)'],
    ...['{your} (historia|experiencia|recorrido|carrera|trayectoria)', 'entrevistar*', 'hacerle preguntas'],
  ],
  /** Wanting to know how things are. */
  study: ['{learn} [_] [_] {how}', '(pregunto|lo digo) (por|para)', 'curiosidad'],
  feedback: [
    ...['opinion*', 'comentario*', 'consejo*', 'feedback', 'sugerencia*', 'correccion*', 'mejorar*', 'mejoraria*'],
    ...['cambi*', 'corregi*', 'quitar', 'agregar', 'pulir', 'que [_] [_] (falta|sobra)', 'le falta', 'quit*'],
    ...['que opin*'],
    ...['(echar*|dar*|dier*|echaras) [_] (ojo|ojeada|vistazo|vuelta)', 'se (entiende|entienda|lea)'],
    ...['que [_] [le] parece', 'como quedo', 'version', 'demasiado', 'largo', 'error*', 'fallo*', 'suena*', 'sonar'],
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
    ...['herman*', 'primo', 'prima', 'primos', 'primas', 'mama', 'papa', 'madre', 'padre', 'tio', 'tia', 'tios'],
    ...['tias', 'abuel*', 'amig*', 'companer*', 'novi*', 'alumn*', 'conocid*', 'exalumn*'],
    ...['espos*', 'marido', 'mujer', 'hij*', 'vecin*', 'viej*', 'sobrin*', 'profe', 'profes', 'profesor*', 'tutor*'],
    ...['orientador*'],
    ...['asesor*', 'maestr*', 'cunad*', 'supervisor*', 'jef*', 'familiar'],
  ],
  /** That they are at it: "están contratando". */
  being: [
    ...['estan', 'esta', 'estas', 'estais', 'andan', 'anda', 'andas', 'siguen', 'sigue', 'sigues', 'este', 'esten'],
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
  ],
  /** To say it to somebody for the writer. */
  sayto: [
    ...['dile', 'digale', 'diria*', 'dirias', 'dijera*', 'digaselo', '<!(queria|quiero|quisiera|para) decirle'],
    ...['decile', 'coment*', 'cuentale', 'hablar*', 'habla*', 'convenc*'],
  ],
} as const
