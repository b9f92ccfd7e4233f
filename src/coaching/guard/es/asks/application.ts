import type { Ask } from '../../rule.ts'

export const application: readonly Ask[] = [
  {
    words: '!(mande|envie|termine|entregue|complete|escribi|preparando|sobre|manda|{handled}) _ mi {application}',
    unless: '{school}|{feedback}',
    example: 'Dígame si mi solicitud avanza.',
  },
  {
    words: '{checks} [_] [_] mi {application}',
    unless: '{school}|carta de presentacion',
    example: '¿Podrías mirar mi solicitud antes de que la mande?',
  },
  {
    words: '(ayud*|apoy*|empujon*|una mano|un cable|un capote|favor|consejos) con (mi|la) {application}',
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
  {
    words: [
      '({application}|{post}|{internship})',
      '((ech*|da*|de|tir*) [_] (una mano|un cable|una manita)|me [_] (ayud*|apoy*)|ayud*me|apoy*me) [_] con (ella|esto|ello)',
    ],
    unless: '{school}|{feedback}',
    example: 'Preparo la candidatura y me salvaría que me echara una mano con ella.',
  },
  {
    words:
      '(ayud*|apoy*|acompan*) [_] [_] (preparar|rellenar|llenar|hacer|armar|completar|redactar) ' +
      '(la|mi|el|una) [_] ({application}|formulario)',
    unless: '{school}|{feedback}',
    example: '¿Me ayudarías a preparar la postulación?',
  },
  {
    words: [
      '({application}|formulario)',
      '(ayud*|apoy*|ech*) [_] [_] [_] (rellenarl*|llenarl*|hacerl*|completarl*|prepararl*|terminarl*)',
    ],
    unless: '{school}|{feedback}',
    example: 'Estoy con la solicitud, ¿me ayuda a rellenarla?',
  },
  {
    words: '{helpme} ... (rellenar|llenar|completar|preparar|redactar) [_] {application}',
    unless: '{school}|carta de presentacion',
    example: '¿Me ayudarías a rellenar la solicitud para tu empresa?',
  },
  {
    words:
      '(ver*|viera*|vea*|mir*|miren|trat*|leyera*|lean) mi [_] ' +
      '(expediente|solicitud|candidatura|caso|instancia|curriculum) con (buenos|buen|carino|simpatia|interes|otros)',
    example: 'Le pediría que viera mi expediente con buenos ojos.',
  },
  {
    words:
      '(empujar*|mover*|agilizar*|acelerar*) [_] [_] [_] (desde dentro|por dentro|mi (solicitud|candidatura|postulacion|expediente))',
    example: '¿Podrías mirar mi candidatura y empujarla un poco desde dentro?',
  },
  {
    words:
      '(revis*|correg*|mir*|le*) ... carta de (motivacion|presentacion) para (el|la) (puesto|vacante|plaza|pasantia)',
    example: '¿Me ayudaría a corregir mi carta de presentación para la vacante?',
  },
  {
    words:
      '(deje|dejo|dejar*|entregue|entregar*) [_] mi (solicitud|curriculum|hoja de vida) [de empleo] (a usted|en sus|con usted)',
    example: '¿Cree que valga la pena que le deje mi solicitud de empleo a usted?',
  },
  {
    words: 'correg* (la|mi|esta) carta de (presentacion|motivacion)',
    example: '¿Me corregiría la carta de presentación?',
  },
]
