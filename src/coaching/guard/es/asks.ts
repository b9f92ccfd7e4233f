import type { Asking } from '../rule.ts'

export const asks: Asking['asks'] = {
  application: [
    {
      words: '!(mande|envie|termine|entregue|complete|escribi|preparando|sobre|manda) _ mi {application}',
      unless: '{school}|{feedback}',
      example: 'Dígame si mi solicitud avanza.',
    },
    {
      words:
        '(revis*|mir*|leer*|correg*|corrig*|apoy*|avalar*|ver|vea|impuls*|verific*|averigu*|mover|acelerar|llego|recibi*|sabe*|sabido) [_] [_] mi {application}',
      unless: '{school}',
      example: '¿Podrías mirar mi solicitud antes de que la mande?',
    },
    {
      words: '(ayud*|apoy*|empujon*|una mano|favor|consejos) con (mi|la) {application}',
      unless: '{school}',
      example: 'Quisiera pedirle apoyo con mi postulación.',
    },
    {
      words: '(que|si|para que) [_] mi {application} [_] (lleg*|llam*|avanc*|sea|pase|entre|destaque)',
      unless: '{school}',
      example: 'Quisiera que mi solicitud llegara a buenas manos.',
    },
    {
      words:
        '(revis*|mir*|leer*|correg*|corrig*) [_] (mi|la) carta de presentacion [que|antes] ... (enviar|mandar|envie|mande)',
      example: '¿Corregiría la carta de presentación que voy a enviar a su firma?',
    },
  ],
  hiring: [
    { words: '{speak} ... (de|por|sobre|a favor de) {me}', example: '¿Podrías hablar bien de mí con tu directora?' },
    { words: '{speak} ... (a mi favor|en mi nombre)', example: '¿Llamaría usted al comité a mi favor?' },
    { words: 'interced*', example: 'Le ruego que interceda ante la dirección.' },
    {
      words: '(mover*|mueva*|muev*) {your} (contactos|hilos|influencias)',
      example: '¿Podrías mover tus contactos?',
    },
    {
      words:
        '(recomend*me|recomiend*me|refer*me|respald*me|avalarme|postul*me|refier*me|proponerme|propongame|mencion*me|nomin*me) (con|para|en|ante|como|por|si|a {your}|internamente|$|?)',
      example: 'Recomiéndeme con su gerente.',
    },
    {
      words:
        'me [{modal}] {recommend} [_] [?] ((a|al) [_] [_] {recruiter}|con|para|en|ante|como|por|si|a {your}|internamente|$)',
      example: '¿Me recomendarías para el puesto?',
    },
    {
      words:
        '(recomendacion|palabra|empujon*|aval|referencia|llamad*|referral|influencia|respaldo) (suya|para (entrar|que|un|una)|en el comite|con {your}|tuya|de usted|intern*|para {your}|ante|para (la|las|el) [_] ({post}|{internship}|{work}))',
      unless: '{school}',
      example: 'Una palabra suya ante el comité me abriría la puerta.',
    },
    {
      words: '(ser*|fueras|fuera|como) (mi|una|de) (referencia|padrino|madrina|contacto interno)',
      example: '¿Serías mi referencia para ese puesto?',
    },
    {
      words: '({hand}|dej*|incluy*|incluir*) [_] [_] mi (nombre|numero|contacto|telefono)',
      example: '¿Pondrías mi nombre en la lista?',
    },
    {
      words: '{hand} [_] [_] [mi|el|un] [_] {curriculum} ... (a|al|con|entre|por|en|hasta) ... {decides}',
      unless: '{feedback}',
      example: '¿Le pasarías mi portafolio a tu socio?',
    },
    {
      words:
        '(pas*|reenvi*|compart*|mov*|muev*|circul*|difund*|hac* llegar|haga* llegar|haz llegar) [_] [_] mi {curriculum}',
      unless: '{feedback}|comparti',
      example: 'Por favor pase mi currículum.',
    },
    {
      words: [
        'mi {curriculum}',
        '(muevelo|muevel*|paselo|pasalo|pasar*lo|reenvi*lo|compart*lo|compartirl*|compartiera|circul*|entregaria|hac* circular|se lo (dejas|deja|pasas|pasa|muestras|ensenas|ensenaria*))',
      ],
      unless: '{feedback}',
      example: 'Te mando mi currículum, muévelo por ahí.',
    },
    {
      words: 'mi {curriculum} ... (llegue|llegara|llego|llegase) a',
      example: '¿Cómo hago para que mi CV llegue a quien decide?',
    },
    {
      words:
        '(present*|contact*|conect*|comuni*|pon*|contacto|nombre|correo|reunion|cita) ... (a|al|con|de|en) [_] [_] {recruiter}',
      unless: '{talk}',
      example: '¿Me pondría en contacto con la persona que contrata?',
    },
    {
      words:
        '({get}|{giveme}|consigue*|consiguier*|conced*|agradeceria|solicitar*|agendar|arreglar*|para|a|hiciera*|quisiera|sea*) [_] [una|mi] (entrevista|interview) (con|de trabajo|para|en|a|$|?)',
      unless: '{talk}',
      example: '¿Podrías conseguirme una entrevista?',
    },
    {
      words:
        '(me [{modal}] (ayud*|apoy*|(ech*|da*|har*|hac*|tir*) (una|un|la|el) (mano|manito|cable|capote|cablecito|paro|dos|gauchada|favor|onda|empujon))|ayud*me|apoy*me|echarme una mano|{your} ayuda|(ech*|da*|de*) la mano) ... (entrar|{get}|para que me|meter*|{decides})',
      unless: '{learn} {how}',
      example: '¿Me ayudarías a entrar en tu empresa?',
    },
    {
      words:
        '(dile|digale|diria*|dirias|dijera*|digaselo|<!(queria|quiero|quisiera|para) decirle|decile|comenta*|coment*|cuentale|preg*|hablar*|habla*|convenc*) ... {decides} ... (que|si|de|para)',
      example: '¿Le dirías a tu jefa que me entreviste?',
    },
    {
      words:
        '(dile*|digale|decile|<!(queria|quiero|quisiera|para) decirle|diria) que [_] [_] (soy|yo|me|busco|ando|estoy|conoce|tiene*)',
      example: 'Si buscan a alguien, dile que soy buena.',
    },
    {
      words:
        '(si|como) (ve|ves|cree|crees|considera*|piensa*|creen) que [_] (encajo|sirvo|valgo|soy|puedo|lo haria|merezco)',
      example: 'Si ve que encajo, hable con la directora.',
    },
    {
      words: [
        'pregunt* ... ({decides}|amigos|trabajo)',
        '(si ... ({have}|{needs}|{takes}|contrat*)|por {post}|por mi {application})',
      ],
      example: '¿Podrías preguntarle a tu jefa si le queda sitio?',
    },
    {
      words: [
        '(recomendacion|oportunidad|experiencia|carta)',
        'me (la|lo) [_] (da*|de*|di*|podria* dar|puede* dar|dar|firm*)',
      ],
      example: 'Una recomendación suya pesaría mucho, ¿me la daría?',
    },
    {
      words: '(pas*|reenvi*|compart*|hac* llegar|mand*) [_] (esto|este (correo|mensaje)) ... ({decides}|trabajo)',
      example: '¿Podría reenviar este correo a quien contrata?',
    },
    {
      words: '(de|como) referencia ... ({your}|{work}|{post}|solicitud*|postul*|$|?)',
      example: '¿Lo puedo poner como referencia?',
    },
    {
      words: [
        '(contar con|agradec*) [_] {your} (apoyo|respaldo|ayuda|recomendacion)',
        '({work}|{post}|solicitud*|postul*|entrar|{internship}|{application})',
      ],
      unless: '{school}',
      example: 'Voy a la plaza de auditor y espero contar con su apoyo.',
    },
    {
      words: ['{recruiter}', '(como le (escribo|hablo)|me present*|me pas* su contacto)'],
      unless: '{feedback}',
      example: '¿Quién lleva la selección y cómo le escribo?',
    },
    {
      words: '{pull} ... (para|con|en|de|entre|$|?)',
      example: '¿Me presta su palanca para entrar al ministerio?',
    },
    {
      words: '(usar|mencionar|dar|pongo|poner) {your} nombre ... (postul*|solicitud|{post}|referencia|empleo)',
      example: '¿Puedo usar su nombre cuando me postule?',
    },
  ],
  internship: [
    {
      words: '{takes} [_] [_] ({trainee}|{internship})',
      unless: 'agenda',
      example: '¿Aceptan pasantes en su veterinaria?',
    },
    {
      words: '({wish}|{may}|{search}|interesa*|postul*|solicit*|pedir*) ... <!({your}|sobre las|de las) {internship}',
      unless: '{study}',
      example: 'Me gustaría hacer mis prácticas con ustedes.',
    },
    {
      words: '(mis|mi) {internship} ... {yours}',
      example: '¿Firmaría mis prácticas en su oficina?',
    },
    {
      words: '(hacer*|realizar*) (mi|mis|la|las|unas|una|el) [_] {internship} ... {there}',
      example: '¿Sería factible realizar mi práctica con usted?',
    },
    {
      words: '({wish}|{may}|{search}|postul*|entre [yo]) ... (ser|de|como|volverme) [{your}|un|una] [_] {trainee}',
      example: 'Sería un honor ser su becaria.',
    },
    {
      words: '(me [{modal}] {give}|{giveme}|{get}) ... (unas|una|la|el|las|mis|alguna) [_] {internship}',
      example: '¿Me conseguirías una pasantía?',
    },
    {
      words: '({have}|{tell}|sabe*|conoce*) ... (unas|una|de|alguna|algun) [_] {internship}',
      example: '¿Habrá alguna pasantía en su canal?',
    },
    {
      words: '(abr*|abiert*|sal*|inscripc*|programa) ... (las|sus|tus|de|para) {internship} ... (para {me}|{there})',
      example: 'Avíseme cuando salgan las prácticas en su banco.',
    },
  ],
  openings: [
    {
      words: '{have} ... {vacancy}',
      example: '¿Tienen vacantes en el hospital?',
    },
    {
      words:
        '{have} [a] [_] [_] {post} ... (para {me}|libre|libres|disponible*|abiert*|por cubrir|sin cubrir|{there}|para (un|una) [_] {crew})',
      example: '¿Hay turnos libres en su tienda?',
    },
    {
      words: '{have} !(mucho|tanto|mas|mi) [_] [_] {work} [_] (para|de|en|con|donde|por|en {your}|$|?)',
      example: '¿No hay chamba para estudiantes?',
    },
    {
      words: '{have} ... {room} [_] [_] (para|a) ({me}|[un|una|otr*] [_] {crew}|alguien|gente|uno|otr*)',
      example: '¿Habrá un huequito para una enfermera?',
    },
    {
      words: ['{have} [_] [_] {room} !(en {your} agenda)', '{yours}'],
      unless: '{meeting}|{talk}',
      example: '¿En tu estudio queda alguna silla vacía?',
    },
    {
      words:
        '(algo|nada|{work}|{post}) (que me|que vaya|en (el|la|lo) que|donde|al que|a la que|que yo) [_] [_] (cuadr*|encaj*|pued*|pud*|podria|sirv*|conmigo|con migo|hacer|postul*)',
      example: '¿Hay algo que me cuadre?',
    },
    {
      words:
        '(esta|sigue|queda|estan|siguen) [_] (disponible*|libre*|abiert*|cubiert*|vacante*) (el|la|los|las|su|ese|esa) ({post}|{internship})',
      example: '¿Sigue abierta la plaza de auditor?',
    },
    {
      words:
        '(el|la|los|las|su|ese|esa) ({post}|{internship}) ... (esta|sigue|queda|estan|siguen) [_] (disponible*|libre*|abiert*|cubiert*|vacante*)',
      example: '¿El puesto de mesero sigue disponible?',
    },
    {
      words:
        '(envi*me|mand*me|pas*me|reenvi*me|me (mand*|envi*|pas*)) !(la descripcion) ... ({vacancy}|convocatoria|{work}|las bases|anuncio*|ofertas)',
      example: 'Mándame la vacante cuando la publiquen.',
    },
    {
      words:
        '(estan|esta|estas|estais|andan|anda|andas|siguen|sigue|sigues|este|esten) [_] (contratando|reclutando|seleccionando|hiring|entrevistando)',
      example: 'Quería saber si están contratando.',
    },
    {
      words:
        '(estan|esta|estas|estais|andan|anda|andas|siguen|sigue|sigues|este|esten) [_] (buscando|tomando|recibiendo|cogiendo|aceptando|pillando) [_] [_] ({crew}|curriculum|solicitudes|{trade})',
      example: '¿Tu equipo anda buscando ayudantes?',
    },
    {
      words: '^ [_] [_] [_] {takes} [a] [_] {crew}',
      example: '¿Su departamento contrata a estudiantes?',
    },
    {
      words:
        '(pien*|van|va|vais|vas|vuelv*|contempl*|planea*|volver*) [a|en|de] [_] (contratar|tomar|abrir|sacar|ampliar|incorporar|coger|fichar|reforzar|reclutar)',
      example: '¿Van a abrir plazas este año?',
    },
    {
      words: '{tell} ... {opens} ... ({post}|{room}|{work}|{crew}|{internship})',
      example: 'Avísame cuando salga una plaza.',
    },
    {
      words: '{tell} [de] [_] [_] ({vacancy}|{work}|oportunidad*)',
      example: 'Avísame de cualquier vacante.',
    },
  ],
  resume: [
    {
      words: '(adjunt*|anexo|anexe|incluyo|adjuntado|adjuntos|incluido) ... ({curriculum}|{application})',
      unless: '{feedback}',
      example: 'Le adjunto mi hoja de vida.',
    },
    {
      words:
        '(va [_] mi|mando|mande|mandar*|envio|enviar*|enviado|dejo|dejar*|comparto|compartir*|paso|pasar*|hago llegar|hacerle llegar|llevar*|llevo|entreg*|dar*|dejado|mostrar*) [_] [_] [_] (mi|mis|el|un) [_] [_] {curriculum}',
      unless: '{feedback}|{school}',
      example: 'Le dejo mi currículum.',
    },
    {
      words: '(mandar*|enviar*|entregar*|meter|presentar*) [_] [_] (mi|una|la) solicitud',
      unless: '{school}',
      example: '¿Podría mandarle a usted una solicitud?',
    },
    {
      words: '(quiere*|guste|gusta|guard*|conserv*|archiv*|consider*|va) [ver|recibir|leer] mi {curriculum}',
      unless: '{feedback}',
      example: 'Dígame si quiere ver mi currículum.',
    },
    {
      words:
        'mi {curriculum} (va|esta|queda|viene|aparece|adjunto|en linea) [_] [_] (adjunt*|aqui|abajo|correo|linea|pagina|por si|en|incluido)',
      unless: '{feedback}',
      example: 'Mi currículum va en este correo.',
    },
    {
      words:
        '(a quien|donde|con quien) ... (mand*|envi*|dirij*|dirigir|entreg*|llev*|dej*|hago llegar) ... ({curriculum}|{application})',
      example: '¿A quién le puedo mandar mi currículum?',
    },
    {
      words: '(vea|mire|revise|encontrara|acepte|reciba|recibe|interesaria) ... (mi|un) {curriculum} [adjunto]',
      unless: '{feedback}',
      example: 'Acepte mi currículum.',
    },
    {
      words: ['(mi|el|la) {curriculum}', '{opening}'],
      unless: '{feedback}',
      example: 'Tengo mi hoja de vida lista, por si surge algo.',
    },
  ],
  job: [
    {
      words: '{wish} ... {join} ... {there}',
      example: 'Sería un honor formar parte de su equipo.',
    },
    {
      words: '{joinme} ... ({there}|como)',
      example: 'No sé si es posible incorporarme a su bodega.',
    },
    {
      words:
        'me (dej*|permit*) !({learn}|{talk}|hacer*|visit*|invit*|cit*|grab*|usar) (*ar|*er|*ir|*arme|*irme|*erme|demostrar*)',
      example: 'Con que me dejes fregar los platos me conformo.',
    },
    {
      words:
        '(puedo|podria|con gusto|encantad* de) !({contact}) (*arles|*arle|*erle|*erles|*irle|*irles|*aros|*eros|*arte|*erte)',
      unless: '{talk}',
      example: 'Yo podría sacarles trabajo de encima.',
    },
    {
      words: '{may} ... {join} ... {there}',
      example: '¿Hay forma de unirme a tu cuadrilla?',
    },
    {
      words: '({wish}|{may}) [_] [_] [_] {role} ... ({there}|{your})',
      example: 'Me gustaría ser asistente en su estudio.',
    },
    {
      words: '(ser|como|entrar de|empezar de) {your} [_] ({trade}|{trainee})',
      example: 'Me veo como su asistente.',
    },
    {
      words: 'me [{modal}] {hire}',
      example: 'Ojalá me contraten en su taller.',
    },
    {
      words: '{hireme}',
      example: 'Piense en contratarme.',
    },
    {
      words:
        '(me [{modal}] {give}|{giveme}) [_] [_] [_] ({work}|{post}|{room}|prueba|contrato|la puerta|las puertas|una mano|entrevista|horas) !(de {learn}|de {talk}|para {talk}|en {your} agenda)',
      unless: '{talk}',
      example: '¿Me daría una oportunidad en su agencia?',
    },
    {
      words:
        '({search} [_] [_] [_] ({work}|{vacancy}|oportunidad)|busco algo|buscando [_] algo) !(de (clase|campo|investigacion|grado))',
      example: 'Estoy buscando trabajo de tiempo completo.',
    },
    {
      words: '({wish}|{may}|{search}) ... {get} ... ({work}|{post}|oportunidad*)',
      example: 'Me encantaría encontrar trabajo en su agencia.',
    },
    {
      words:
        '({keen}|interes*) [_] [por] (un|una|el|la|las|los|ese|este|cualquier*|algun*) [_] ({work}|{post}) ... ({there}|que|de|$|?)',
      example: 'Me interesa el puesto que publicaron.',
    },
    {
      words:
        '({wish}|{search}|interes*) [_] (presentarme|aplicar|optar|solicitar*|inscribirme|intentarlo) [_] [a|para|como|por|en|al|de]',
      unless: '{school}|ensen*',
      example: 'Quiero solicitar la plaza de analista.',
    },
    {
      words: '(un|una|unas|algun|alguna|algo de|algunas|otro|posible*) [_] ({work}|{post}|{internship}) ... {there}',
      unless: '{talk}|{learn} {how}',
      example: '¿Sería posible un trabajo en su clínica?',
    },
    {
      words:
        '<!({your}|el|del|mi|este|gran) ({vacancy}|{work}|oportunidades|{internship}) [_] (en|con|dentro de|de) [el|la] {your} !({theirs}) _',
      unless: '{feedback}',
      example: 'Quería preguntarle por las vacantes de su departamento.',
    },
    {
      words: '(trabajar|trabajemos|laburar|currar|chambear|colaborar) ... {yours}',
      unless: '{learn} {how}',
      example: 'Trabajar con ustedes sería un sueño.',
    },
    {
      words: '{would} [_] [_] [_] [_] {yours}',
      example: 'Con gusto cubriría turnos en su tienda.',
    },
    {
      words:
        '((pena|parece|de|para|importa|molest*|si) que me postul*|me postulo|donde me postulo|postularme (a|como|para|en|$)|estoy postulando|me estoy postulando|me postularia|aplico)',
      unless: '{school}',
      example: '¿Vale la pena que me postule?',
    },
    {
      words:
        '(seria|ser|soy) [yo] [una|un|de] (buen*|gran|excelente|valios*|miembro|emplead*|mucha ayuda|util|opcion|indicad*|incorporacion) [_] [_] ({there}|opcion|candidat*|emplead*|$|ayuda)',
      example: 'Yo sería una gran incorporación a su grupo.',
    },
    {
      words: '{your} [_] [_] ({firm}|{shop}|{office}|{team}|{boss}) [_] [_] {takes} [a] [_] ({crew}|me)',
      example: '¿Su museo busca recepcionistas?',
    },
    {
      words:
        '(alguna|algun) (posibilidad|dato|noticia|oportunidad|chance|forma|vacante) ... ({work}|{post}|{internship}|{vacancy})',
      example: '¿Alguna posibilidad de una plaza?',
    },
    {
      words:
        '(que|pasos|papeles|documentos|requisitos) ... (tengo|tendria|debo|hay|necesito|puedo|falta) [que] [hacer|seguir|cumplir|entregar] (para|hacer) ... ({join}|que me|recibir)',
      example: '¿Qué tengo que hacer para entrar en su firma?',
    },
    {
      words:
        'como [_] (puedo|podria|hago para|le hago para|me) (entrar|postulo|trabajar|unirme|{get}|aplico|llegar a ser)',
      example: '¿Cómo puedo entrar a trabajar en tu empresa?',
    },
    {
      words:
        '(con quien|a quien) [_] [_] [_] (hablar|convencer|acudir|dirigirme|preguntar) para !(aprender|conocer|saber|entender)',
      example: '¿Con quién tengo que hablar para que me acepten?',
    },
    {
      words: ['{condition}', '({mind}|{tell}|{free}|{offer}|{vouch}|{able}|{would})'],
      unless: '{meeting}',
      example: 'Si les falta un cocinero, aquí me tiene.',
    },
    {
      words: '{mind}',
      unless: '{meeting}',
      example: 'Téngame presente para futuras contrataciones.',
    },
    {
      words: '{needs} [_] [_] {crew} ... ?',
      example: '¿No les hace falta una recepcionista?',
    },
    {
      words: ['({leaves}|{needs} ... {crew})', '{free}'],
      unless: '{meeting}',
      example: 'Supe que se les va la cajera; yo puedo entrar en marzo.',
    },
    {
      words: [
        '{able}',
        '(por si|si|cuando|lo) ... (les|le|os|te) [_] (sirv*|falt*|complic*|interes*|vien*|hac* falta|haga falta|cuadr*|necesit*|lat*)',
      ],
      unless: '{meeting}|{talk}',
      example: 'Tengo furgoneta, por si el reparto se les complica.',
    },
    {
      words: ['{yours}', '(sitio|lugar|lado|donde) (perfecto|ideal|adecuado|quiero|espero|para {me}|indicado)'],
      example: 'Su agencia me parece el sitio perfecto para mí.',
    },
    {
      words: '{offer}',
      example: 'Tengo disponibilidad inmediata.',
    },
    {
      words: '((a|de) prueba|una prueba (de|en)|prueba de (un|una)|pruebame|pruebeme)',
      example: 'Podría ir una semana de prueba.',
    },
    {
      words: [
        '({may}|{would}|{wish}|{free}|iria|voy|empezar|dej*|ofrezco|a vuestr*|llevar)',
        '(gratis|sin (cobrar|sueldo|paga|que me paguen|goce))',
      ],
      example: 'Iría una temporada sin cobrar.',
    },
    {
      words: ['{jobless}', '({tell}|{yours}|usted|pense en (ti|usted)|cualquier*|por si|{mind}|{work})'],
      example: 'Estoy desempleada desde marzo y pensé en usted.',
    },
    {
      words: 'mi (perfil|candidatura|nombre) [_] [_] (encaj*|consider*|valor*|interes*|sea|resulte|sirva|evalu*)',
      unless: '{feedback}',
      example: 'Espero que mi perfil resulte de interés.',
    },
    {
      words:
        '(consider*|valor*|evalu*|contempl*|tengan en cuenta|consideracion) [_] [_] mi (perfil|candidatura|nombre|experiencia)',
      unless: '{feedback}',
      example: 'Le pido que valore mi candidatura.',
    },
    {
      words: 'me (veo|veria|imagino|visualizo) !(que) ... ({there}|sentad*|trabajando|{join})',
      example: 'Me veo trabajando con ustedes.',
    },
    {
      words:
        '(encaj*|seria [un|una] (buen|buena|gran)|me iria bien|le sirvo|serviria yo|cabria yo|cabia yo) ... {there}',
      example: 'Creo que encajaría en su grupo.',
    },
    {
      words: '{your} [_] {place} [_] (es|seria|encabeza) [_] (mi|lugar) [_] (opcion|ideal|favorit*|lista)',
      example: 'Su museo es mi primera opción.',
    },
    {
      words: '(alguien|principiante|persona|estudiante|perfil) (como yo|con mi (perfil|experiencia|energia))',
      unless: '{learn}|consejo*',
      example: '¿Contratarían a alguien como yo?',
    },
    {
      words:
        'cualquier* (trabajo|puesto|cosa|cosita|cosilla|dato|pista|ayuda|oportunidad|oportunidades|vacante|contacto|empleo|apoyo)',
      unless: '{feedback}|{talk}|{meeting}',
      example: 'Cualquier trabajo me sirve.',
    },
    {
      words: '(pendiente*|atent*|a la espera) (de|a|por) ... ({post}|{work}|{internship}|oportunidad*|novedad*)',
      example: 'Quedo pendiente de cualquier plaza.',
    },
    {
      words: '(pedirle|pedirte|pedirles|le pido|te pido|les pido) [_] [_] ({work}|{post}|oportunidad|{room}) !(no)',
      example: '¿Sería mucho pedirle una oportunidad?',
    },
    {
      words: 'ser (la|el|una|uno) ((proxim*|siguiente|primer*) (en|que|a)|de (ellos|ellas|ustedes))',
      example: 'Me gustaría ser la próxima en sentarme ahí.',
    },
    {
      words: '{have} [usted|ustedes|por ahi|por alla|ahi] (algo|nada) [usted] (?|$|para {me})',
      example: 'Me quedé sin obra, ¿tendrá usted algo?',
    },
    {
      words: '({yours}|{your} _) seria [mi|un] (sueno|ideal|lugar|sitio)',
      example: 'Su agencia sería mi sueño.',
    },
    {
      words:
        '({post}|{work}|{room}|{internship}|horas) !(no) [_] [_] para ({me}|(un|una|otra|otro) [_] {crew}|alguien)',
      example: 'Piense si podría haber un puesto para mí.',
    },
    {
      words: '({wish}|{may}|{willing}) ... (ser|formar|sea|fuera) parte (de|$)',
      example: 'Su equipo crece y me encantaría ser parte.',
    },
    {
      words:
        '({wish}|{may}) ... ((ser|volverme) {your}|(volver|entrar|empezar|quedarme|trabajar|servir*|estar|arrancar) (como|de) [un|una]) [_] [_] ({trainee}|{trade}|colega)',
      unless: '{talk}|{study}',
      example: 'Me encantaría volver como empleado.',
    },
    {
      words:
        '(mis|mi) (habilidades|experiencia|manos|energia|ganas|conocimientos) [_] [_] (serv*|sirv*|vendri*|sum*|aport*|encaj*|util*)',
      example: 'Mis habilidades le vendrían bien a su empresa.',
    },
    {
      words:
        '(serv*|sirv*|vendri*|interes*) [_] (mis|mi) (habilidades|experiencia|manos|energia|ganas|conocimientos|ayuda)',
      example: '¿Le servirían mis habilidades?',
    },
    {
      words: '(que|yo) [yo] (pueda|pudiera) (hacer|ayudar|ocupar|cubrir|aportar) ... {yours}',
      example: 'Algo habrá que yo pueda hacer en su empresa.',
    },
    {
      words:
        '(preguntar|hablar|consultar*|preguntarle*|preguntarte) (por|de|sobre) [un|una|el|las|los] !({your}) [_] ({work}|{vacancy}|{internship}) !(que|de {your})',
      unless: '{study}',
      example: '¿Podemos hablar de un trabajo?',
    },
    {
      words: '(busc*|busq*|quier*|dese*) contratar',
      example: '¿Tiene amigos que busquen contratar?',
    },
    {
      words: [
        '(ayud*me|apoy*me|ech*me (la|una) mano|hag*me el (paro|favor|dos|cruce|quite)|haz*me el (paro|favor|dos|cruce|quite)|no sea mal*)',
        '({work}|{yours}|{decides}|{join}|{post})',
      ],
      unless: '{study}|{feedback}|{talk}',
      example: 'Hágame el paro con su jefa.',
    },
    {
      words: ['cambiar* de (empresa|trabajo|centro|aires|colegio|hospital|rumbo)', '{yours}'],
      unless: '{study}|{talk}',
      example: 'Quiero cambiar de hospital y el de ustedes me queda cerca.',
    },
    // Broad forms, of which every part is needed: a mood, work, and theirs.
    {
      words: [
        '({wish}|{may}|{search}|con gusto|{willing})',
        '(<!({your}|mi|este|ese|primer) ({work}|{post}|{internship})|{join}|{joinme}|{hire}|{role})',
        '{there}',
      ],
      unless: '{talk}|{study}|{feedback}',
      example: 'Podría hacer turnos, si le parece, en su clínica.',
    },
    {
      words: ['({needs} [_] [_] ({crew}|{trade}|presupuesto))', '(yo|mi|mis|mias|me|{able}|{would}|{free})'],
      unless: '{talk}|{study}|{feedback}|{meeting}',
      example: 'Necesitan soldadores y yo ya tengo el título.',
    },
    {
      words: [
        '<!(no) ({have}|{opens}) !(mucho|tanto) [_] [_] <!({your}|mi) ({work}|{post}|{internship}|{crew})',
        '(yo|mi|mis|mias|me|{able}|{would}|{yours})',
      ],
      unless: '{talk}|{study}|{feedback}|{meeting}',
      example: 'Si salen plazas, yo tengo el título.',
    },
    {
      words: [
        '({able}|{would}|{free}|yo)',
        '{there}',
        '(<!({your}|mi|este|del|el) ({work}|{post})|{join}|{internship}|{trade}|{needs})',
      ],
      unless: '{talk}|{study}|{feedback}',
      example: 'Tengo tiempo para cubrir bajas en su colegio.',
    },
    {
      words: ['({needs}|{takes}|{have}) [_] [_] [_] <!({your}) ({crew}|{trade}|{post}|{room})', '{yours}', '?'],
      unless: '{talk}|{study}|{feedback}|{meeting}',
      example: '¿Ocupan estilistas en su salón?',
    },
  ],
}
