import type { Ask } from '../../rule.ts'

export const resume: readonly Ask[] = [
  {
    words: '(adjunt*|anexo|anexe|incluyo|adjuntado|adjuntos|incluido) ... ({curriculum}|{application})',
    unless: '{feedback}',
    example: 'Le adjunto mi hoja de vida.',
  },
  {
    words: '{sends} [_] [_] [_] <!(en|sobre|con|para) (mi|mis|el|un) [_] [_] {curriculum}',
    unless: '{feedback}|{school}',
    example: 'Le dejo mi currículum.',
  },
  {
    words:
      '(mandar*|enviar*|entregar*|meter|presentar*|dejar*|llenar*) [_] [_] [mi|una|la] (solicitud|candidatura|postulacion)',
    unless: '{school}',
    example: '¿Podría mandarle a usted una solicitud?',
  },
  {
    words: '(quiere*|guste|gusta|guard*|conserv*|archiv*|consider*|va) [ver|recibir|leer] mi {curriculum}',
    unless: '{feedback}',
    example: 'Dígame si quiere ver mi currículum.',
  },
  {
    words: 'mi {curriculum} (va|esta|queda|viene|aparece|adjunto|en linea) [_] [_] {enclosed}',
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
]
