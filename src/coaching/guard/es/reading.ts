import { asTyped } from '../rule.ts'

/** Words as they are typed in haste, or with an error that is common. */
export const spelled = asTyped(`
  q que, k que, ke que, x por, d de, pa para, pal para el, xq por que, pq por que, porq porque, xfa por favor, porfa por favor,
  porfis por favor, porfavor por favor, plis por favor, tb tambien, tmb tambien, aver a ver, kiero quiero, bn bien,
  ud usted, uds ustedes, vd usted, vds ustedes, ustd usted, ustds ustedes, ustedez ustedes, finde fin de semana,
  findes fines de semana, rrhh recursos humanos, rh recursos humanos, hr recursos humanos, cv curriculum, cvs curriculum,
  curriculo curriculum, curriculos curriculum, curriculums curriculum, curricula curriculum, curiculum curriculum,
  curriculun curriculum, resume curriculum, bacante vacante, bacantes vacantes, travajo trabajo, travajar trabajar,
  oportunida oportunidad, esperiencia experiencia, aser hacer, kereis quereis, kieres quieres, kieren quieren,
  kiere quiere, tlf telefono, tfno telefono, tel telefono,
  cel celular, nesesito necesito, nesesitan necesitan, nesecito necesito, oie oye, ola hola,
  boy voy, ay hay, tendra tendran, tienez tienes`)

export const asides = [
  'por favor',
  '(la|de|en) verdad',
  'sinceramente',
  'quiza',
  'quizas',
  'tal vez',
  'a lo mejor',
  'acaso',
  'por casualidad',
  'de casualidad',
  'tambien',
  'por cierto',
  'de pronto',
  'con [todo] [el] (respeto|permiso)',
  'si [me|le|te|se] (puede|puedes|podes|permite|permites|parece) [bien] =(,|?|$)',
  'si es posible',
  'si no es [mucha] (molestia|indiscrecion)',
  'sin compromiso',
  'por supuesto',
  'en serio',
  'disculpe [usted]',
  'alguna vez',
  'algun dia',
  'en algun momento',
  'en el futuro',
  'ahora [mismo]',
  'ahorita',
  'en este momento',
  'todavia',
  'aun',
]

export const breaks = [
  'pero',
  'por si',
  'a ver si',
  'y si',
  'o si',
  'asi que',
  'ya que',
  'o sea que',
  'porque',
  'por que',
  'aunque',
  'pues',
  'y (me|le|te|les|os)',
  'y (yo|quisiera|queria|quiero|puedo|podria|espero|esperaba|ojala|ando|estoy|tengo|aprovecho|agradeceria|pense|su|tu|usted)',
  'y ({mind}|{tell}|{vouch})',
  'y (como (hago|le hago|podria|puedo|me)|a quien|con quien|busco|quiero|de paso|asi|nada)',
  'si',
]

export const common = new Set(
  'de la que el en los las con su tu por para un una es lo se le si del al mi y o como cuando muy ya usted hay'.split(
    ' ',
  ),
)
