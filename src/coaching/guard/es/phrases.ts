import { W } from '../rule.ts'

export const DET = `(?:un|una|unos|unas|algun|alguna|algunos|algunas|el|la|los|las|mi|mis|ese|esa|este|esta|cualquier|otro|otra|su|tu|sus|tus|tipo de|mi primer|mi primera|nuevas|nuevos)`
export const WORK =
  '(?:trabajos?|trabajitos?|empleos?|puestos?|vacantes?|plazas?|posicion(?:es)?|cargos?|chambas?|chambita|curros?|pega|laburos?|colocacion|ofertas?)'
export const TRAINING =
  '(?:practicas?|pasantias?|internships?|practicum|becas? de (?:practicas|verano|formacion)|residencia (?:medica|profesional)|aprendizaje remunerado|servicio social)'
export const TRAINEE = '(?:practicantes?|becari[oa]s?|pasantes?|interns?|aprendi(?:z|ces)|trainees?)'
export const HELPER = `(?:${TRAINEE}|estudiantes?|alumn[oa]s?|asistentes?|ayudantes?|auxiliar(?:es)?|gente|personas?|personal|alguien|juniors?|recien (?:graduad|egresad|titulad)[oa]s?|egresad[oa]s?|graduad[oa]s?|voluntari[oa]s?|analistas?|disenador[a-z]*|programador[a-z]*|refuerzos?|manos?|ayuda|apoyo|brazos?|talento|becaria|colaborador[a-z]*|candidat[oa]s?|principiantes?)`
export const PLACE =
  '(?:equipos?|empresa|compania|firma|organizacion|departamento|area|grupo|laboratorio|oficina|agencia|estudio|escuela|colegio|hospital|banco|negocio|despacho|clinica|redaccion|startup|institucion|instituto|fundacion|museo|biblioteca|galeria|tienda|planta|fabrica|plantilla|sede|unidad|revista|consultora|taller|centro|casa|filas|bufete|editorial|periodico|emisora|productora|ong|cocina|restaurante|proyecto)'
export const TEAM = `(?:su|tu|vuestr[oa]|sus|tus|vuestr[oa]s) (?:${W} ){0,2}?${PLACE}`
export const YOU = `(?:usted|ustedes|vosotr[oa]s|ti|contigo|${TEAM})`
export const THERE = `(?:${YOU}|ahi|alli|alla|aqui|lo suyo|lo tuyo|donde (?:usted |tu |ustedes )?(?:trabaja[ns]?|trabajais|esta[ns]?))`
/** "Me encantaría", "ojalá pudiera", "¿podría yo": with the verb that follows in its infinitive. */
export const WISH = `(?:(?:gustaria|encantaria|encanta|interesaria|interesa|ilusionaria|ilusiona|fascinaria|apasiona|apeteceria|honraria|alegraria|haria (?:mucha |muchisima |tanta )?ilusion|haria (?:muy |muchisimo |tan )?feliz|vendria (?:muy |genial |de perlas )?(?:bien )?|quisiera|quiero|querria|queria|seria (?:tan |muy |un )?[a-z]{3,14}|sone con|sonado con|deseo|desearia|espero|esperaba|ojala|ojala (?:pueda|pudiera|algun dia|algun dia pueda|algun dia pudiera)|suen[oa] (?:es|seria|con|siempre ha sido)|meta es|esperanza es|intencion es|plan es|[a-z]{3,12}(?:aria|eria|iria)(?<=me [a-z]{3,16})|objetivo es|ilusion (?:es|seria)|deseo es|aspiro a|aspiracion es|ganas de|dispuest[oa] a|encantad[oa] de|list[oa] para|interesad[oa] en|interes en|posibilidad(?:es)? de|oportunidad(?:es)? de|opcion(?:es)? de|chance de|forma de|manera de|modo de|via de|via para|forma para|manera para|honor|placer|privilegio|podria|puedo|pueda|pudiera|pudiese|podre|poder|posible|si pudiera|necesito|tengo que|debo|veo|imagino|busco|intento|intentando|tratando de|trato de|pienso|planeo|buscando|feliz de|anhelo|muero por|moriria por|ansio|mataria por)) (?:(?:mucho|muchisimo|tanto|muchas|realmente|verdaderamente|algun dia|un dia|tambien|que|yo|poder|de verdad|much[oa]|si|fuera posible|muy|pronto|llegar a|a|en|mas adelante|que me|en el futuro|quizas?|tal vez|este verano|por fin|hoy) ){0,3}`
export const CV = '(?:cv|c v|curriculum|curriculos?|curriculum vitae|hoja de vida|curri|resume)'
export const HIRERS =
  '(?:rrhh|rr hh|recursos humanos|reclutador[a-z]*|reclutamiento|reclutan?|seleccion(?: de personal)?|talento(?: humano)?|contratacion(?:es)?|personal)'
export const HIRE =
  '(?:contrat[a-z]{1,8}|reclut[a-z]{1,8}|fich[a-z]{1,6}|emple(?:ar|arme|ara|aria)|seleccion(?:a|an|e|en)|incorpor(?:a|an|e|en))'
/** "Quien contrata", "la persona que lleva la selección". */
export const WHO_HIRES = `(?:quien(?:es)?|alguien|persona|personas|gente|responsable|encargad[oa]s?|jef[ea]s?|el que|la que|los que|companer[oa]s?) (?:(?:que|quien|se|este|esta|estan|esten|lleva[ns]?|lleven?|decid[a-z]{1,4}|encarg[a-z]{1,4}|ocup[a-z]{1,4}|hac[a-z]{1,3}|de|del|la|las|el|los|a|en|este momento|ahora|sea|son|es|haga|manej[a-z]{1,3}|gestion[a-z]{1,3}|coordin[a-z]{1,3}) ){0,6}(?:${HIRE}|seleccion|contrataciones?|${TRAINEE}|practicas|pasantias|procesos? de (?:seleccion|contratacion)|vacantes|nuevos ingresos|recursos humanos|rrhh)`
export const STUDIES =
  '(?:programa de (?:intercambio|estudios|posgrado|maestria|becas)|posgrados|beca|becas|master|maestria|posgrado|postgrado|doctorado|universidad|visa|visado|admision|erasmus|intercambio|escuela|facultad|prestamo|curso|diplomado)'
/** Begins to exist: "surge", "se abre", "sale", "llega a haber". */
export const ARISES =
  '(?:surg(?:e|en|iera|ieran|iese|iesen|ir|ira|irian?|a|an|iendo)|surj(?:a|an)|sal(?:e|en|iera|ieran|iese|ir|dra|dria|ga|gan)|salga|sali(?:era|ese)|(?:se )?(?:me )?(?:abr(?:e|en|iera|ieran|iese|ira|iran|a|an|ir)|abrirse|liber(?:a|e|en|ara|ase|arse)|desocup(?:a|e|en|ara|ase)|present(?:a|e|en|ara|arse|aran|ase)|produ(?:ce|jera|zca)|da|diera|diese|de|cre(?:a|e|ara))|aparec(?:e|en|iera|ieran|iese|er)|aparezca[n]?|hay(?:a|an)?|habra|habria|hubiera|hubiese|hubiere|qued(?:a|e|ara|ase|an|en) (?:libre|vacante|disponible)|quedara|lleg(?:a|ara|ase|ue) (?:a haber|a salir|a surgir|alguna?)|existiera|existe|exista|cae|cayera|caiga)'
export const CHANCE = `(?:${WORK}|proyectos?|${TRAINING}|algo|alguna cosa|oportunidad(?:es)?|hueco|huequito|lugar(?:cito)?|espacio|sitio|silla|convocatorias?|proceso de seleccion|oferta|ofertas|lo que sea|cupos?|vacancia)`
/** "Si surge algo y hay que mover la llamada" is about the talk. */
export const MOVED = `(?! (?:${W} ){0,12}(?:mover|movemos|cambiar|cambiamos|cancelar|cancelamos|posponer|posponemos|aplazar|reprogramar|reprogramamos|otro dia|otra hora|otro momento|la llamada|la charla|la cita|la reunion|la platica|nuestra|sin problema|no pasa nada|horario|no te preocupes|no se preocupe)\\b)`
/** "¿Me podría recomendar?" is "¿podría recomendarme?". */
export const CAN =
  '(?:(?:podria|podrias|podrian|podriais|puede|puedes|pueden|pueda|puedas|puedan|pudiera|pudieras|pudieran|quisiera|quisieras|querria|querrias|gustaria|haria el favor de|harias el favor de|va a|vas a|ayudaria a|ayudarias a|ayuda a|ayudas a|ayude a|ayudes a))'
export const TELL =
  '(?:avis(?:e|es|en|a|arme|ame|eme|enme|adme)|av[ií]same|dig(?:a|as|an|ame|anme)|dime|decirme|hag(?:a|as)me saber|hazme saber|hacermelo saber|hacerme saber|escrib(?:a|as|an|ame|irme|eme|anme)|contact(?:a|e|es|ame|eme|arme|en)|llam(?:a|e|es|ame|eme|arme|en)|ten(?:er|ga|me|game|gas|ganme)me al (?:tanto|dia|corriente)|(?:me )?(?:tenga|tengas|mantenga|mantengas|tengan) (?:al (?:tanto|dia|corriente)|informad[oa])|mantenme|mantengame|manten(?:er|ga|gas)me|pas(?:a|e|ame|eme|arme)|comparta|comparte|compart(?:ir|a)me|cuente conmigo|cuenta conmigo|cuenten conmigo|saber de|saber si|enter(?:a|as|e|es|an|en)|oye[ns]?|oig(?:a|as|an)|escuch(?:a|as|e|es|an|en)|sep(?:a|as|an)|sabe[ns]?|conoc(?:e|es|en)|conozc(?:a|as|an)|supiera[ns]?|enterara[ns]?|ve[ns]?|vea[ns]?|reenvi(?:e|a|arme|ame|eme)|inform(?:arme|ame|eme|enme))'
export const FOR_ME =
  '(?:para (?:mi\\b(?! (?:clase|tesis|curso|trabajo|proyecto|tarea))|alguien (?:como yo|con mi|de mi|sin experiencia|que empieza|junior|joven)|(?:un|una) (?:estudiante|principiante|persona|chic[oa]|joven|recien|practicante|becari[oa]|junior|aprendiz|mas|asistente|ayudante|auxiliar|analista)|estudiantes|principiantes|gente como yo|personas como yo|recien|un[oa] mas|otra persona|mi perfil|este verano|el verano|el proximo|la proxima|verano|practicantes))'
export const HAVE =
  '(?:hay(?! que)|habra|habria|haya|hubiera|hubiese|haber|tien(?:e|es|en)|teneis|tenga[ns]?|tendra[ns]?|tendria[ns]?|tendriais|tuviera[ns]?|existe[ns]?|existira|existiria|exista|queda[ns]?|quedara|quedaria|sab(?:e|es|en|ra|ras|ran|ria|rias|eis)(?: si)?(?: (?:de|hay))?|conoc(?:e|es|en|eis|era|eras|eria)(?: (?:de|a))?|abr(?:e|en|es|is|ira|iran|iras|irian?)|abrir|saca[ns]?|sacara[ns]?|publica[ns]?|ofrec(?:e|es|en|eis|era|eria[ns]?|er)|dispone[ns]?(?: de)?|cuenta[ns]? con|saldra[n]?|saldria[n]?|previst[oa]s?|prev(?:e|en|es)|pensado|habido|enterad[oa]s?(?: de)?|da[ns]?|dan|dar)'
export const NOT_CALENDAR =
  '(?! (?:en (?:su|tu|la) (?:agenda|calendario|semana|horario)|para (?:hablar|conversar|charlar|una (?:llamada|charla|conversacion|videollamada)|platicar|vernos|llamar|reunirnos|contestar|responder)|el (?:lunes|martes|miercoles|jueves|viernes)|esta semana|la (?:proxima|otra) semana|en la semana|entre semana|manana|de (?:media|veinte|treinta|quince|[0-9]+)))'

export const NOT_TALK =
  '(?! (?:una charla|charla|unos|para (?:hablar|conversar|charlar|una|unos)|sobre|un rato|unos minutos|por (?:telefono|video|zoom)|[0-9]+|media hora|veinte|quince|treinta|en (?:la|una) (?:charla|llamada|entrevista informativa|conversacion)|como se|lo que|que|hoy|me (?:dijo|conto)|fue|es|hace|hacen|hizo))'
/** Wanting to hear of something is not wanting it: no phrase reaches across these. */
const LEARN =
  '(?:saber(?! si)|entender|conocer|escuchar|oir|aprender de|preguntarle (?:por|sobre) su|como|cual|cuales|por que|cuando|donde|historia|consejo|explicar[a-z]*|describir[a-z]*|entrevistar[a-z]*|leer|no|ni|nunca|gente|suele|suelen|articulo|clase|tarea|sobre su|de su (?:trabajo|puesto|experiencia|carrera))'
export const gap = (most: number): string => `(?:(?!${LEARN}\\b)${W} ){0,${most}}?`
