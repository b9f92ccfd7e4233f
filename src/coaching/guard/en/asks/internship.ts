import type { Ask } from '../../rule.ts'

export const internship: readonly Ask[] = [
  {
    words: '{may} (intern|do an apprenticeship) [_] (with|at|for|under|in|next|this)',
    example: 'Could I intern with you?',
  },
  {
    words: '({may}|{wish}|{seek}|{exists}|{need}|give*|get|arrange|land|about|finding) [_] [_] [_] [_] {term}',
    unless: '{talk}',
    example: 'I would love an internship at your paper.',
  },
  {
    words:
      '{need} !(from|through|via) [_] [_] [_] (intern|interns|apprentice*|trainee*|student*|volunteer*|undergrad*)',
    example: 'Do you take interns?',
  },
  {
    words: '{may} ... shadow you for !(a (morning|day|few hours|couple)|an)',
    example: 'Can I shadow you for a month?',
  },
  {
    words: '(to|i|me) [_] (intern|apprentice|train) (under|with|at|beside|for|in|on) {them}',
    unless: '{talk}',
    example: 'It would be so cool to intern under you.',
  },
  {
    words:
      '(do|does|did|if|would|could|can|know|whether) [_] [_] [_] (do|offer|run|have|take|host|provide) ' +
      '(internships|placements|apprenticeships|traineeships|externs|interns|work experience)',
    unless: '({talk}|{studies}|(often|usually|tend))',
    example: 'I wonder if you guys do internships.',
  },
  {
    words: '(host|take|have|accept|use|train) me as (a|an|your)',
    unless: '{talk}',
    example: 'Could your office host me as an extern?',
  },
]
