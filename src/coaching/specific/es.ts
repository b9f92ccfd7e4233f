/** Words of small letters, without accents; ñ is an n. */
export const EMPTY_ES = `
  nada ninguno ninguna ningun nadie no sin nulo vacio pendiente nose ns nc prueba probando si jaja jajaja ok vale equis
`

/** What stands beside them: "nada por ahora". */
export const STILL_ES = 'aun|todavia|por ahora|de momento|por el momento'

export const LITTLE_ES = `
  a acaso aca acerca ademas adonde ahi ahora al algo alguien algun alguna algunas alguno algunos alla alli alrededor ambas ambos
  ante antes aparte apenas aquel aquella aquellas aquello aquellos aqui asi aun aunque ayer bajo bastante bien cada casi
  cerca cierta ciertas cierto ciertos claro como con conmigo consigo contigo contra cosa cosas cual cuales cualquier cualquiera cuando cuanta
  cuantas cuanto cuantos da dan dado dar das de deben debe debo debajo decia decian decir decirme del demas demasiado dentro desde despues detras di dia dias dice dicen
  dicho dieron digo dije dijeron dijo dio donde dos durante e el ella ellas ello ellos en entonces entre era eran eramos eres es esa esas ese
  eso esos esta estaba estaban estado estamos estan estar estas este esto estos estoy estuvo estuvimos etc extremadamente forma fue fueron fui fuimos gente general
  gran ha haber habia habian hablo han hace hacen hacer hacia hago haria has hasta hay haya he hecho hemos hice hicieron hizo hoy hubo iba igual incluso ir ire ya
  jamas junto juntos la las le les lo los luego mal manana manera mas me mejor mejores menos mi mia mias mientras mio mios mis misma mismas mismo mismos modo
  momento mucha muchas muchisimas muchisima muchisimo muchisimos mucho muchos muy ni nos nosotras nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para parece
  parecen parecia parecio parte pero persona personas poca pocas poco pocos podemos poder podria por porque posible primer primera
  primero principalmente propia propio pude pudo puede pueden puedo pues que quede quedo queda quien quienes quiere quieren quiero quisiera realmente resto rato sabe sabemos saben saber se sea
  sean seguramente segun segunda segundo sera serio ser seria si siempre sido siendo sino sobre solamente solo somos son soy su sus suya suyas suyo suyos super tal tales tambien
  tampoco tan tanta tantas tanto tantos te tenemos tener tengo tenia tenido ti tiene tienen tipo toda todas todavia todo todos tras tres tu tus tuve tuvo tuvimos tuya
  tuyo u ultima ultimo un una unas uno unos usted ustedes va vamos van varias varios veces ver vez via vosotros voy vi vio y yo
  minuto minutos tiempo tarde noche lunes martes miercoles viernes sabado domingo
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
  admiracion carino confianza dejo dejaron pasion apasionada apasionado pensando pronto volver verle verla verlo monton sirvio cayo
  abierta abiertamente abierto abrio abrieron agradable agradables agradecer agradecerle agradecerte agradecido agradecida agradezco agradecimiento alegra alegre alegria alegro amabilidad
  amable amables amablemente amena ameno animo apoyo aprecio asombrosa asombroso atencion atenta atento buen buena buenas buenisima buenisimo bueno buenos
  bonita bonito calida calido carinosa carinoso chevere chida chido clara claridad completa completamente completo cordial cordiales cordialmente cool correcta correcto
  dedicarme disfrute disfrutar divertida divertido educativa educativo emocionante encanta encantada encantado encantador encantadora encanto enriquecedor enriquecedora entretenida
  entretenido entusiasmo espectacular especial especialmente estimada estimado estupenda estupendo excelente excelentes excepcional extraordinaria extraordinario facil
  fabulosa fabuloso fantastica fantastico fascinante feliz fenomenal generosa generoso generosidad genial geniales gracias grande grandes grata gratitud grato gusta
  gustado gustaria gusto honor honrada honrado ilusion importante importantes impresion impresionada impresionado impresionante increible increiblemente informativa informativo inolvidable
  inspiracion inspirador inspiradora inspirada inspirado interes interesada interesado interesante interesantes interesantisima interesantisimo invaluable inteligente linda lindo maravilla maravillosa
  maravilloso motivacion motivada motivado motivador motivadora ojos padre paciencia paciente perfecta perfecto perspectiva placer positiva positivo preciosa precioso profesional
  provechosa provechoso productiva productivo querida querido sincera sinceramente sincero sabia sabio simpatica simpatico tremenda tremendo
  util utiles utilisima utilisimo valiosa valiosas valioso valiosos valor valoro verdad verdaderamente
  aconsejo aconsejar apoyar aprendi aprendimos aprender aprendido aprendizaje aprendizajes ayuda ayudado ayudar ayudaron ayudo charla charlas charlar charlamos compartio compartir comparta compartido
  comento comentar comprender comprendi conocer conoci conocerla conocerle conocerlo conocimiento conocimientos consejo consejos contacto contar contarme contesto contestar contestaron conto contaron conversacion
  conversaciones conversamos conversar cuenta cuento descubri descubrir detalle detalles
  dudas entender entendi entiendo entrevista entrevistas encuentro encontre escuchar escucharle escucharla escuche espero esperar esperamos experiencia experiencias explicaciones explicacion
  explicar explicarme explico explicaron habla hablamos hablar hablando hable idea ideas imagen informacion llamada llevo llevar manos
  nota notas olvidado olvidar olvide opinion opiniones oportunidad oportunidades pensar pienso platica platicar platicamos pregunta preguntar preguntas pregunte
  recordar recuerdo acuerdo acordar recomendo recomendable recomendacion recomendaciones responder respondio respuesta respuestas reunion
  sentir senti sigue seguir seguimos sigamos sugerencia sugerencias tema temas tomarse tomar tome tomo vision visita vida
  anotar anotado escribir escribo escribi despues luego completar agregar anadir cambio cambiar diferente diferentes
  hola saludo saludos abrazo atentamente sr sra srta dr dra don dona senor senora profesor profesora lic ing
  diez estrellas futuro adelante vuelta mano hubiera podido donde buscar contenta contento encantadisima saludarle proxima proximo
`

export const TOPICS_ES = `
  trabajo trabajos trabaja trabajan trabajar trabajo trabajando trabajador trabajadores empleo empleos puesto puestos carrera carreras campo campos
  industria industrias empresa empresas compania companias profesion profesiones oficio rol roles negocio negocios sector
  organizacion organizaciones oficina camino trayectoria recorrido rutina mundo area areas ambito
  universidad escuela colegio estudiante estudiantes estudios estudiar facultad
  habilidad habilidades equipo equipos
`
