import type { Ask } from '../../rule.ts'

export const internship: readonly Ask[] = [
  {
    words: '<!(cuando|que|donde) {takes} [a] !({your}|los|las|mis) [_] [_] ({trainee}|{internship})',
    unless: 'agenda|{inquiry}',
    example: '¿Aceptan pasantes en su veterinaria?',
  },
  {
    words:
      '({wish}|{may}|{search}|interesa*|postul*|solicito|solicitar|pedir*) ... <!({your}|sobre las|de las) {internship}',
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
    words:
      '({have}|{tell}|sabe*|conoce*) ... (unas|una|alguna|algun|algunas|de !({your}|las|la)) !({your}|las) [_] {internship}',
    example: '¿Habrá alguna pasantía en su canal?',
  },
  {
    words: '({have}|quedan) [_] {internship} (disponible*|libre*|abiert*|para (este|el|un*))',
    example: '¿Quedan prácticas libres para enero?',
  },
  {
    words: '(abr*|abiert*|sal*|inscripc*|programa) ... (las|sus|tus|de|para) {internship} ... (para {me}|{there})',
    example: 'Avíseme cuando salgan las prácticas en su banco.',
  },
  {
    words: '({have}|queda*) [_] [_] (beca|becas) [_] [_] ({there}|de (colaboracion|practicas|formacion|investigacion))',
    unless: 'gradu*|maestria|estudi*',
    example: '¿Hay becas en su departamento?',
  },
  {
    words: '(met*|tom*|acept*|cog*|admit*|cab*) [a] (un|una|otro|otra) ({trainee}|estudiante|alumn*|practicante) mas',
    unless: '{talk}',
    example: '¿Meterían a una estudiante más en su planta?',
  },
  {
    words:
      '{internship} (con|en|bajo|junto) ... ({you}|{your}|alguien como (tu|usted)) ' +
      '... (seria*|cambiaria*|daria*|gustaria|encantaria|haria*)',
    unless: '{talk}',
    example: 'Unas prácticas con alguien como tú me cambiarían la vida.',
  },
  {
    words: [
      '{internship}',
      '(encantaria|gustaria|quisiera|querria|quiero|ojala|sueno) [_] [_] ' +
        '(hacerlas|hacerla|realizarlas|cumplirlas|hacer las mias) [_] [_] (en|con) ({your}|{you})',
    ],
    example: 'Me exigen prácticas y me encantaría hacerlas en su clínica.',
  },
  {
    words: '(hacer|realizar|cursar|empezar) (el|mi|un) aprendizaje (con|en) ({you}|{your}|la|el)',
    unless: '{talk}',
    example: 'Me gustaría hacer el aprendizaje con ustedes.',
  },
  {
    words: '(un|el|mi) convenio de practicas',
    unless: '{talk}|{study}|{how}',
    example: '¿Podría quedarme, con un convenio de prácticas?',
  },
  {
    words: '(pense|creo|imagine|pienso) que [_] podria (cumplir*|hacer*|realizar*|completar*) ... (con|en) {your}',
    unless: '{talk}',
    example: 'Pensé que podría cumplirlas con su equipo.',
  },
  {
    words: '(dej*|permit*) (acompan*|ayud*|estar|quedarme|echar*) [_] [_] como ({trainee}|{trade}|ayudante)',
    unless: '{talk}',
    example: '¿Y si me dejara acompañarla como practicante?',
  },
]
