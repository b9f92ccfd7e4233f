import type { Ask } from '../../rule.ts'

export const application: readonly Ask[] = [
  {
    words: '({process}|attention to) [_] (my|the) [_] [_] {filed}',
    unless: '(what|honest*|cover letter ... {feedback})',
    example: 'Could you review my application?',
  },
  {
    words:
      'look (twice|again|closer|kindly) at my' +
      '|(support|nudge|push|boost|help|hand|back|strengthen) ... (my|with my|on my) [_] [_] (application|candidacy|file|bid|chances)',
    example: 'I would be glad of any support for my application.',
  },
  {
    words:
      'my [_] (application|candidacy) ... (receive*|seen|moved|top|noticed' +
      '|read|considered|status|through|attached|for a job|yet|is in|seriously|second look|closer look)',
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
  {
    words: '(my|the) [_] (form|application|cv|letter|file|papers) ... (lost|buried|overlooked|binned|top of)',
    unless: '({feedback}|{studies}|sorry)',
    example: 'Could you make sure that my form does not get lost?',
  },
  {
    words: '(help|assist|walk) me [_] (fill|complete|write|do|with|finish|through) ... application',
    unless: '({feedback}|{studies})',
    example: 'Can you help me fill in the online application?',
  },
  {
    words:
      '(steer|guide|walk|shepherd|nudge|move|get|send) my [_] ' +
      '(application|form|cv|letter) [_] [_] (towards|toward|to|onto|past|into|through)',
    unless: '({feedback}|{studies})',
    example: 'I was hoping you might steer my application towards the right desk.',
  },
  {
    words:
      '(would|could|can|will|please|mind|you) [_] [_] [_] (look*|read*|go|going|glance|glancing|run|running|check*|proofread*) [_] (over|through|at|my) [_] [my] application',
    unless: '({studies}|school|class|course|program|{talk})',
    example: 'Would you mind looking over my application before I submit it?',
  },
  {
    words: '(fix|polish|tidy|proofread*|edit) [up] my (cover letter|application)',
    unless: '{studies}',
    example: 'Would you fix up my cover letter?',
  },
]
