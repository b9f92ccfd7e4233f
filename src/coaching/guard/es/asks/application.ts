import type { Ask } from '../../rule.ts'

export const application: readonly Ask[] = [
  {
    words: '!(mande|envie|termine|entregue|complete|escribi|preparando|sobre|manda) _ mi {application}',
    unless: '{school}|{feedback}',
    example: 'Dígame si mi solicitud avanza.',
  },
  {
    words: '{checks} [_] [_] mi {application}',
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
  {
    words:
      '(mir*|ve*|trat*|le*) [_] con (carino|buenos ojos|benevolencia|interes) (mi|el|la) (formulario|carta|{application}|{curriculum})',
    example: 'Espero que mire con cariño el formulario que entregué.',
  },
]
