import type { Ask } from '../../rule.ts'

export const resume: readonly Ask[] = [
  {
    words: '(adjunt*|anexo|anexe|incluyo|adjuntado|adjuntos|incluido) ... ({curriculum}|{application})',
    unless: '{feedback}',
    example: 'Le adjunto mi hoja de vida.',
  },
  {
    words: '{sends} [_] [_] [_] <!(en|sobre|con|para) (mi|mis|el|un) [_] [_] {curriculum}',
    unless: '{feedback}|{school}|{corrected}',
    example: 'Le dejo mi currículum.',
  },
  {
    words:
      '(mandar*|enviar*|entregar*|meter|presentar*|dejar*|llenar*) [_] [_] [mi|una|la] (solicitud|candidatura|postulacion)',
    unless: '{school}',
    example: '¿Podría mandarle a usted una solicitud?',
  },
  {
    words:
      '(quiere*|guste|gusta|guard*|conserv*|archiv*|consider*|mant*|reten*|reteng*|va) [ver|recibir|leer] (mi|mis) {curriculum}',
    unless: '{feedback}|{corrected}',
    example: 'Dígame si quiere ver mi currículum.',
  },
  {
    words: '(mi|mis) {curriculum} (va|esta|queda|viene|aparece|adjunto|en linea) [_] [_] {enclosed}',
    unless: '{feedback}',
    example: 'Mi currículum va en este correo.',
  },
  {
    words: '(a quien|donde|con quien) ... {handsin} ... ({curriculum}|{application})',
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
  {
    words: [
      '{sends} ... {curriculum}',
      '((por si|si) [_] [_] (alguien|{recruiter}|interesa|quieren|buscan)|recursos humanos)',
    ],
    example: 'Le dejo mi currículum, por si alguien lo quiere ver.',
  },
  {
    words: 'consider* [_] (mi|mis) {curriculum} (para|en|de cara|cuando)',
    unless: '{feedback}|{school}',
    example: 'Le agradecería considerar mis antecedentes para futuras vacantes.',
  },
  {
    words: '(aqui|ahi|abajo) (va|van|esta|estan|tiene*|dejo|le dejo) [_] (mi|mis|el) [_] [_] [_] {curriculum}',
    unless: '{corrected}|{feedback}',
    example: 'Aquí van mi portafolio y mi CV.',
  },
  {
    words: '(tenga|ten|tome|toma|dejo|paso|entrego|comparto) mi tarjeta',
    unless: '{talk}|{meeting}|(para|por si) [_] (quiere*|hablar|seguir|charla*|llama*)',
    example: 'Le dejo mi tarjeta de gasfitero.',
  },
  {
    words:
      '(guarde*|conserve*|archive*|saque*|tenga*) ... (dia|cuando|momento|si) ... (falta|necesit*|busq*|haga falta)',
    unless: '{talk}',
    example: 'Le hago llegar mi hoja de vida para que la guarde y la saque el día que haga falta.',
  },
  {
    words:
      '(por las dudas|por si acaso|por si las (dudas|moscas)) ... (dejo|mando|envio|paso|adjunto) ... {curriculum}',
    unless: 'opinion*|comentario*',
    example: 'Por las dudas te dejo mi portfolio.',
  },
]
