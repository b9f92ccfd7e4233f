import type { Frame } from '../rule.ts'

export const frames: readonly Frame[] = [
  // Denials.
  {
    words:
      'no [_] [_] (busco|quiero|pretendo|vengo|pido|pedir*|espero|pienso|voy|vine|escribo|escribi|soy|llevo|traigo|tengo intencion|estoy|ando|deseo|trato)',
    takes: 'rest',
    example: 'No estoy buscando trabajo.',
  },
  {
    words:
      'no [_] [_] (me (hace falta|interesa|falta|urge)|(se|te) preocup*|(se|te) molest*|hace falta (que|nada|ni)|es para|es por|sient*|tema|temas|piense*|quisiera|intento|adjunto|necesito|enviare|pedire|mandare|se trata)',
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
      '(me|nos|lo|la|le|los|te|se|han|he|ha) [me] (*aron|*ieron|*io|*aste|*iste|dio|ofrecido|aceptado|contrato|recomendo|presento|mostro|ayudo|enseno)',
    takes: 'rest',
    example: 'Su hospital me contrató.',
  },
  {
    words:
      '(consegui|firme|empece|rechace|elegi|renuncie|hice|deje|tuve|fui|estuve|seguiste|aplique|termine|obtuve|hizo|fue|trabajo doce|trabajaba)',
    takes: 'rest',
    example: 'Conseguí que me contraten en tu banco.',
  },
  {
    words:
      '(lei|vi|oi|supe|escuche|noticias|segun|sabia) [_] [_] [_] que [_] [_] [_] [_] (contrat*|busca*|ofrec*|tien*)',
    takes: 'rest',
    example: 'Leí que su empresa contrata a soldadores.',
  },
  { words: 'ya (me|no|tengo|estoy en)', takes: 'rest', example: 'Ya me contratan en su taller.' },
  {
    words:
      '(*aron|!(recibieron) *ieron|*aste|*iste|*abas|*aban) <!((me|te|le|nos) (dijeron|contaron|avisaron|comentaron|dijiste|contaste|comentaste))',
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
      '(tengo [ya|ahora|solo] [un|una|mi] [_] ({work}|{post})|(tengo|llevo|trabajo|empiezo|arranco|comienzo|sigo|estoy) [_] [_] [_] (trabajando|a trabajar|de {trade}|como {trade}|contento|contenta|de {internship}))',
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
      '^ (mi|mis) [_] ({work}|{post}|{internship}|turno) [_] (en|actual|es|son|de|termina*|empieza*|va|me|anterior)',
    takes: 'rest',
    example: 'Mi puesto es una plaza en su hospital.',
  },
  {
    words: '(hago|haciendo|acepte|empiezo|me aceptaron) [_] [_] ({internship}|{work}|{post})',
    takes: 'rest',
    example: 'Hago unas prácticas en su hospital.',
  },
  // Thanks.
  {
    words: '(gracias|agradezco|agradecerle*|agradecerte|(estoy|quedo) [_] agradecid*) [_] [_] (por|que|a)',
    takes: 'rest',
    example: 'Gracias por hablar bien de mí.',
  },
  // Questions about the work and about people at large.
  {
    words:
      '^ [y|pero|oye|oiga|a|en|de|con|para|segun|por|hasta] (que|cual|cuales|cuant*|quien|quienes|donde|como !({your})) !({mine}|[_] [_] [_] [_] {mine})',
    takes: 'clause',
    example: '¿Quién tiene un puesto fijo en su taller?',
  },
  {
    words:
      '^ [y|de] cuando (conviene|debe*|es|hay que|se|usted|tu|vos|te|lo|la|le|yo|me gradue|era|eras|contrat*|*aba|*abas|hizo|entro|empezo|llegue|estaba*)',
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
    words: '{your} (campo|sector|ramo|gremio|rubro|industria|profesion|oficio|carrera|ambito)',
    takes: 'clause',
    example: '¿Hay vacantes en su campo?',
  },
  {
    words: '^ [_] (mi|mis|un|una|unos|otra|otro) [_] {kin} !(... (que le|que te|me dice))',
    takes: 'clause',
    example: 'Mi prima quiere trabajar en su empresa.',
  },
  {
    words:
      '(una|para|tener|agendar|otra) [_] (charla|platica|cafe|llamada|videollamada|conversacion|preguntas) !(... {work})',
    takes: 'rest',
    example: 'Tengo tiempo para una charla sobre las vacantes de su taller.',
  },
  {
    words:
      '(present*me|me presentaria*|me presente*|me podria* presentar|en contacto) (a|con) !({decides}|[_] {decides}|[_] [_] {recruiter}|[_] {recruiter}|{recruiter})',
    takes: 'rest',
    example: '¿Podría presentarme a quien enseñó a cocinar en su hotel?',
  },
  {
    words: '(espero|ojala) [que] [_] [_] [_] [_] [_] (haya|hayan|vaya|salga|gane|siga) !(... {me}|un* _ para)',
    takes: 'rest',
    example: 'Ojalá salga bien la plaza en su hospital.',
  },
  {
    words: '(le|te|les|os) (gusta|gusto|gustaba|cuesta|costo|encanta) ',
    takes: 'rest',
    example: '¿Le gusta trabajar con su equipo?',
  },
  { words: '^ si yo', takes: 'clause', example: 'Si yo tuviera su trabajo, dormiría poco.' },
]
