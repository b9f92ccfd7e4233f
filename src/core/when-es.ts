/** Dates in Spanish, said in the English that one reader understands: what is no word of a date stays as it is. */

const MONTHS: readonly (readonly [string, string])[] = [
  ['ene(?:ro)?', 'January'],
  ['feb(?:rero)?', 'February'],
  ['mar(?:zo)?', 'March'],
  ['abr(?:il)?', 'April'],
  ['may(?:o)?', 'May'],
  ['jun(?:io)?', 'June'],
  ['jul(?:io)?', 'July'],
  ['ago(?:sto)?', 'August'],
  ['sep(?:t(?:iembre)?)?|setiembre', 'September'],
  ['oct(?:ubre)?', 'October'],
  ['nov(?:iembre)?', 'November'],
  ['dic(?:iembre)?', 'December'],
]

const DAYS: readonly (readonly [string, string])[] = [
  ['lun(?:es)?', 'Monday'],
  ['mar(?:tes)?', 'Tuesday'],
  ['mi[eé](?:r(?:coles)?)?', 'Wednesday'],
  ['jue(?:ves)?', 'Thursday'],
  ['vie(?:rnes)?', 'Friday'],
  ['s[aá]b(?:ado)?', 'Saturday'],
  ['dom(?:ingo)?', 'Sunday'],
]

const NUMBERS = ['una?', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce']

/** A word by itself: `\b` knows no accents. */
const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])\\.?`, 'giu')

const A_NUMBER = `(\\d{1,3}|${NUMBERS.join('|')})`
const figure = (number: string): string => {
  const at = NUMBERS.findIndex((name) => new RegExp(`^(?:${name})$`, 'i').test(number))
  return at === -1 ? number : String(at + 1)
}

const UNITS: Readonly<Record<string, string>> = { m: 'minutes', h: 'hours', d: 'days', s: 'weeks' }
const UNIT = '(minutos?|min|horas?|d[ií]as?|semanas?)'
const span = (number: string, unit: string): string => `${figure(number)} ${UNITS[unit.charAt(0).toLowerCase()]}`

type Rule = readonly [RegExp, string | ((...found: string[]) => string)]

const RULES: readonly Rule[] = [
  // "03:00", as we write it ourselves, is in the morning: without the nought it would be the afternoon.
  [/(?<![\d:.])0(\d):(\d\d)(?![\d:])(?!\s*[ap]\.?\s?m)/gi, '$1:$2 am'],
  [/([ap])\.\s?m\./gi, '$1m'],
  [word('hora de (\\p{L}[\\p{L} ]{1,30})'), (_, place = '') => `${place} time`],
  [word('pasado ma[nñ]ana'), 'the day after tomorrow'],
  [word('antes de ?ayer|anteayer|antier'), 'the day before yesterday'],
  [word('anoche'), 'last night'],
  [word('esta noche'), 'tonight'],
  [word('(?:esta tarde|hoy (?:por|en) la tarde)'), 'this afternoon'],
  [word('esta ma[nñ]ana'), 'this morning'],
  [word('(?:al? |el )?mediod[ií]a'), '12:00 pm'],
  [word('(?:a la |la )?medianoche'), '12:00 am'],
  [word(`(?:dentro de|en) media hora`), 'in 30 minutes'],
  [word('hace media hora'), '30 minutes ago'],
  [word('hace hora y media'), '90 minutes ago'],
  [word(`(?:dentro de|en) ${A_NUMBER} horas? y media`), (_, n = '') => `in ${Number(figure(n)) * 60 + 30} minutes`],
  [word(`hace ${A_NUMBER} horas? y media`), (_, n = '') => `${Number(figure(n)) * 60 + 30} minutes ago`],
  [word(`(?:dentro de|en) ${A_NUMBER} ${UNIT}`), (_, n = '', unit = '') => `in ${span(n, unit)}`],
  [word(`hace ${A_NUMBER} ${UNIT}`), (_, n = '', unit = '') => `${span(n, unit)} ago`],
  [word('(?:la )?(?:pr[oó]xima semana|semana que viene)'), 'next week'],
  [word('la semana pasada'), 'last week'],
  // "A las tres y media de la tarde", "a las 4 menos cuarto".
  [word(`a las? ${A_NUMBER}`), (_, n = '') => `at ${figure(n)}`],
  [word('(\\d{1,2}) y media'), '$1:30'],
  [word('(\\d{1,2}) y cuarto'), '$1:15'],
  [word('(\\d{1,2}) y (\\d{1,2})'), (_, h = '', m = '') => `${h}:${m.padStart(2, '0')}`],
  [word('(\\d{1,2}) menos cuarto'), (_, h = '') => `${Number(h) === 1 ? 12 : Number(h) - 1}:45`],
  [word('(\\d{1,2}:\\d\\d) ?(?:h(?:rs|oras)?)'), '$1'],
  [word('(1[0-9]|2[0-3]|[7-9]) ?(?:h|hrs|horas)'), '$1:00'],
  [word('(?:por|en|a) la ma[nñ]ana,? (at \\d{1,2}(?::\\d\\d)?)'), '$1 am'],
  [word('(?:por|en|a) la (?:tarde|noche),? (at \\d{1,2}(?::\\d\\d)?)'), '$1 pm'],
  [word('de la ma[nñ]ana|de la madrugada'), 'am'],
  [word('de la tarde|de la noche'), 'pm'],
  [word('(?:por|en|a) la ma[nñ]ana'), 'in the morning'],
  [word('(?:por|en|a) la tarde'), 'in the afternoon'],
  [word('(?:por|en|a) la noche'), 'in the evening'],
  ...MONTHS.flatMap(([name, english]): Rule[] => [
    [
      word(`(?:el |d[ií]a )*(\\d{1,2}|1[º°o]|primero)(?: de)? (?:${name})(?:(?:\\.?,? del?| de|\\.?,)? (\\d{4}))?`),
      (_, day = '', year) =>
        `${/^\d+$/.test(day) ? day : 1} ${english}${typeof year === 'string' && year !== '' ? ` ${year}` : ''}`,
    ],
  ]),
  // "Miércoles 9": the figure tells the day.
  [
    word(
      `(?:el )?(?:${DAYS.map(([name]) => name).join('|')}) (\\d{1,2})(?! ?[:.]\\d| [ap]m| (?:${MONTHS.map(([, name]) => name).join('|')}))`,
    ),
    (_, day) => `the ${day}th`,
  ],
  ...DAYS.flatMap(([name, english]): Rule[] => [
    [word(`(?:el )?pr[oó]ximo (?:${name})|(?:el )?(?:${name}) (?:que viene|pr[oó]ximo)`), `next ${english}`],
    [word(`(?:el )?(?:${name}) pasado|(?:el )?pasado (?:${name})`), `last ${english}`],
    [word(`(?:este |el )?(?:${name})`), english],
  ]),
  [word('el d[ií]a (\\d{1,2})|el (\\d{1,2})(?! ?[:.]\\d)'), (_, one, two) => `the ${one ?? two}th`],
  [word('hoy'), 'today'],
  [word('ma[nñ]ana'), 'tomorrow'],
  [word('ayer'), 'yesterday'],
  [word('ahora(?: mismo)?|reci[eé]n'), 'now'],
]

export const inEnglish = (spanish: string): string =>
  RULES.reduce((words, [pattern, by]) => words.replace(pattern, by as string), spanish)
