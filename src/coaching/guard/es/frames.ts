import type { Frame } from '../rule.ts'

export const frames: readonly Frame[] = [
  // Denials.
  {
    words: 'no [_] [_] {denied}',
    takes: 'rest',
    example: 'No estoy buscando trabajo.',
  },
  {
    words: 'no [_] [_] {needless}',
    takes: 'rest',
    example: 'No hace falta que me consideres.',
  },
  {
    words:
      '((prefiero|mejor) no|antes (de|que)|pronto para|nunca|jamas|tampoco|ni|nada de|sin pedir*|lejos de|en vez de|rechace|en lugar de)',
    takes: 'rest',
    example: 'Nunca quise pedirle un trabajo.',
  },
  {
    words: '^ aunque !(sea|fuera|fuese)',
    takes: 'clause',
    example: 'Aunque están contratando, me interesa su oficio.',
  },
  // Past.
  {
    words:
      '(me|nos|lo|la|le|los|te|se|han|he|ha) [me] !({present}|{toldme}) (*aron|*ieron|*io|*aste|*iste|dio|ofrecido|aceptado|contrato|recomendo|presento|mostro|ayudo|enseno)',
    takes: 'rest',
    example: 'Su hospital me contrató.',
  },
  {
    words:
      '(consegui|empece|elegi|hice|tuve|fui|estuve|seguiste|obtuve|hizo|fue|trabajaba|<!({mood}) (firme|rechace|renuncie|deje|aplique|termine))',
    takes: 'rest',
    example: 'Conseguí que me contraten en tu banco.',
  },
  {
    words:
      '(lei|vi|oi|supe|escuche|noticias|segun|sabia) [_] [_] [_] que [_] [_] [_] [_] (contrat*|busca*|ofrec*|tien*)',
    takes: 'rest',
    example: 'Leí que su empresa contrata a soldadores.',
  },
  {
    words: 'ya (me|no|tengo|estoy en|entregue|mande|envie|deje|aplique|presente|meti|eche)',
    takes: 'rest',
    example: 'Ya me contratan en su taller.',
  },
  {
    words:
      '!({present}|recibieron) (*aron|*ieron|*aste|*iste|*abas|*aban) <!((me|te|le|nos) (dijeron|contaron|avisaron|comentaron|dijiste|contaste|comentaste))',
    takes: 'rest',
    example: 'Publicaron vacantes en su taller.',
  },
  {
    words:
      '^ (ayer|anoche|anteayer|[el|la] (semana|mes|ano|verano|martes|lunes|viernes) pasad*|hace [_] (anos|meses|semanas|dias))',
    takes: 'clause',
    example: 'Ayer salió una vacante en su taller.',
  },
  {
    words: 'me (alegra|alegro|alegre|sorpren*|impresion*|encanto|gusto|llamo la|hizo)',
    takes: 'rest',
    example: 'Me alegra que su equipo necesite soldadores como yo.',
  },
  {
    words: '^ [a|en|y|que] (los|las) !(que|practicas|plazas|vacantes|fines|manos|mias|tardes|mananas|fines) _',
    takes: 'clause',
    example: '¿A los becarios les dan trabajo en su empresa?',
  },
  {
    words: 'es (verdad|cierto|comun|normal|dificil|facil)',
    takes: 'rest',
    example: '¿Es verdad que contratan a gente sin título?',
  },
  // Work that one has.
  {
    words:
      '(tengo [ya|ahora|solo] [un|una|mi] [_] ({work}|{post})|(tengo|llevo|^ [yo|ahora|hoy] trabajo|empiezo|arranco|comienzo|sigo|estoy) !(list*|dispuest*|disponible*|libre*) [_] [_] [_] (trabajando|a trabajar|de {trade}|como {trade}|contento|contenta|de {internship}))',
    takes: 'rest',
    example: 'Tengo un puesto en la clínica.',
  },
  {
    words:
      '(^ [yo|ahora|aqui|hoy] trabajo|empiezo|arranco|comienzo) (en|de|como|el|actualmente|medio|para|desde|a trabajar)',
    takes: 'rest',
    example: 'Trabajo en una tienda donde hay vacantes.',
  },
  {
    words:
      '^ (mi|mis) [_] !(contrato) ({work}|{post}|{internship}|turno) [_] (en|actual|es|son|de|termina*|empieza*|va|me|anterior)',
    takes: 'rest',
    example: 'Mi puesto es una plaza en su hospital.',
  },
  {
    words: '(<!(le|como|yo) hago|haciendo|acepte|empiezo|me aceptaron) [_] [_] ({internship}|{work}|{post})',
    takes: 'rest',
    example: 'Hago unas prácticas en su hospital.',
  },
  // Thanks.
  {
    words:
      '(gracias|agradezco|agradecerle*|agradecerte|(estoy|quedo) [_] agradecid*) !(de antemano) [_] [_] (por|que|a) !((me|nos) (teng*|tom*|consider*|avis*|inclu*|pas*)|considerar*)',
    takes: 'rest',
    example: 'Gracias por hablar bien de mí.',
  },
  // Questions about the work and about people at large.
  {
    words:
      '^ [y|pero|oye|oiga|a|en|de|con|para|segun|por|hasta] (que =(... ... ?)|cual|cuales|cuant*|quien|quienes|donde|como !({your})) !({mine}|[_] [_] [_] [_] {mine})',
    takes: 'clause',
    example: '¿Quién tiene un puesto fijo en su taller?',
  },
  {
    words:
      '^ [y|de] cuando (conviene|debe*|es|hay que|se !(abr*|liber*|desocup*|jubil*|vaya*)|usted|tu|vos|te|lo|la|le|yo|me gradue|era|eras|contrata|contratas|contratan|contrato|*aba|*abas|hizo|entro|empezo|llegue|estaba*)',
    takes: 'clause',
    example: 'Cuando usted busca a un soldador para su taller, mira las manos.',
  },
  {
    words:
      '{learn} [_] [_] {how} !({mine}|[_] {mine}|[_] [_] {mine}|hay|tien*|est*|{your}|en|neces*|busc*|les|sig*|van|algui*|contrat*)',
    takes: 'rest',
    example: 'Pregunto por curiosidad qué vacantes salen en su taller.',
  },
  {
    words:
      '{your} (campo|sector|ramo|gremio|rubro|industria|profesion|oficio|carrera|ambito) !(... que ({needs}|{takes}|este*))',
    takes: 'clause',
    example: '¿Hay vacantes en su campo?',
  },
  {
    words:
      '^ !(tiene*|tenes|conoce*|sabe*|necesit*|busc*) [_] ((mi|mis) [_] {kin}|(un|una|unos|unas|otra|otro) [_] {friend}) !(y yo|... (que le|que te|me dice))',
    takes: 'clause',
    example: 'Mi prima quiere trabajar en su empresa.',
  },
  {
    words:
      '(una|para|tener|agendar|otra) [_] (charla|platica|cafe|llamada|videollamada|conversacion|preguntas) !(suya|tuya|... ({work}|{join}|{joinme}|{curriculum}|{internship}))',
    takes: 'rest',
    example: 'Tengo tiempo para una charla sobre las vacantes de su taller.',
  },
  {
    words:
      '(present*me|me presentaria*|me presente*|me podria* presentar|en contacto) (a|con) !({decides}|[_] {decides}|[_] [_] {recruiter}|[_] {recruiter}|{recruiter}|[_] ({post}|{work}|{internship}))',
    takes: 'rest',
    example: '¿Podría presentarme a quien enseñó a cocinar en su hotel?',
  },
  {
    words: '(espero|ojala) [que] ... [_] [_] [_] [_] [_] (haya|hayan|vaya|salga|gane|siga) !(... {me}|un* _ para)',
    takes: 'rest',
    example: 'Ojalá salga bien la plaza en su hospital.',
  },
  {
    words: '(le|te|les|os) (gusta|gusto|gustaba|cuesta|costo|encanta) ',
    takes: 'rest',
    example: '¿Le gusta trabajar con su equipo?',
  },
  { words: '^ si yo (tuviera|fuera|estuviera)', takes: 'clause', example: 'Si yo tuviera su trabajo, dormiría poco.' },
  {
    words: '(pregunta|duda|cosa) no es $',
    takes: 'sentence',
    example: 'Mi duda no es si tienen vacantes.',
  },
  {
    words: '^ si [_] (sono|parecio|entendio|entendiste|sonaba|parecia) [_] _',
    takes: 'rest',
    example: 'Perdón si pareció que quería una plaza.',
  },
  {
    words: '(nunca|jamas) [_] (pediria|pedire|pedi)',
    takes: 'sentence',
    example: 'Nunca te pediría eso, que me metieras en tu empresa.',
  },
  {
    words: '(en|a|de|la|el) [la|el] _ [_] (donde|en que|en (la|el) que) [yo|ya] (estoy|trabajo|entre|empece|llevo|me)',
    takes: 'rest',
    example: 'La fábrica donde estoy va a contratar a más gente.',
  },
  {
    words: '{kin} me (pregunto|pidio|dijo|conto|comento) !(que (le|te) (preg*|escrib*|habl*|ped*|pid*|dij*))',
    takes: 'sentence',
    example: 'Mi vecina me preguntó si tu taller busca gente.',
  },
  {
    words: '(sin querer|por error|por equivocacion|de mala educacion|esta mal visto)',
    takes: 'clause',
    example: 'Le adjunté mi hoja de vida sin querer.',
  },
  {
    words: '^ (en|a|desde) mi ({firm}|{shop}|{office}|pueblo|ciudad|barrio|pais|trabajo|familia|casa) !(me)',
    takes: 'clause',
    example: 'En mi empresa buscan soldadores todo el año.',
  },
  {
    words:
      '^ [yo|ayer|anoche|hoy|al fin] me (sume|apunte|anote|inscribi|uni|incorpore|presente|postule|quede|cambie|meti|hice)',
    takes: 'rest',
    example: 'Me sumé a un equipo como el suyo.',
  },
  {
    words: 'acabo de (mandar|enviar|firmar|aceptar|entrar|empezar|conseguir|ver|leer|recibir)',
    takes: 'rest',
    example: 'Acabo de mandar mi solicitud a otra empresa.',
  },
]
