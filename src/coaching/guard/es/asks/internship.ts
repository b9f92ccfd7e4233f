import type { Ask } from '../../rule.ts'

export const internship: readonly Ask[] = [
  {
    words: '<!(cuando|que|donde) {takes} [_] [_] ({trainee}|{internship})',
    unless: 'agenda',
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
]
