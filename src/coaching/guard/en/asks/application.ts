import type { Ask } from '../../rule.ts'

export const application: readonly Ask[] = [
  {
    words: '({process}|attention to) [_] (my|the) [_] [_] {filed}',
    unless: '(what|honest*)',
    example: 'Could you review my application?',
  },
  {
    words: '(support|nudge|push|boost|help|hand) ... (my|with my|on my) [_] [_] (application|candidacy|file)',
    example: 'I would be glad of any support for my application.',
  },
  {
    words:
      'my [_] (application|candidacy) ... (receive*|seen|moved|top|noticed|read|considered|status|through|attached|for a job|yet|is in)',
    example: 'Can you get my application seen?',
  },
  {
    words:
      '<!(you|they|people|one|who) (apply|applying) to be|(appl*|submit*) [_] [_] [_] {toward} [_] ({them}|{job}|{trade})',
    unless: '{talk}',
    example: 'I am writing to apply for a post at your school.',
  },
  { words: '(accept*|take|taking|open for) [_] applications', example: 'Are you accepting applications?' },
  {
    words: '(regarding|about|concerning|on|for|of|with) my [_] (candidature|candidacy|application) (with|to|at|in|for)',
    unless: '({studies}|{feedback}|thank*|sorry)',
    example: 'I write concerning my candidacy with the bureau.',
  },
  {
    words:
      '(send in|submit|put in|hand in|drop off|fill in) [_] (an|my|the) (application|form) [_] (now|$|[?] $|or|if|while)',
    unless: '({studies}|{feedback})',
    example: 'I would put in my application now.',
  },
]
