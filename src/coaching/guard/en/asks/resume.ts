import type { Ask } from '../../rule.ts'

export const resume: readonly Ask[] = [
  {
    words: '(think of|treat|regard|consider|see) my [_] {cv} as',
    unless: '{feedback}',
    example: 'Please think of my CV as an offer.',
  },
  {
    words: '(attach*|enclos*|below|herewith|here is|includ*|popped|put !(you|people|them)|left|find|sending) ... {cv}',
    unless: '{feedback}',
    example: 'By the way, here is my resume.',
  },
  {
    words: 'my [_] {cv} ... (attach*|enclos*|below|herewith|on my website|online|on file|here|reach*)',
    unless: '{feedback}',
    example: 'My CV is enclosed.',
  },
  {
    words: '({may}|happy to|glad to|like to|can|could|will) ... {hand} ... my [_] {cv}',
    unless: '{feedback}',
    example: 'May I send you my CV?',
  },
  {
    words: '(interest*|consider|accept|keep|want|see|look* at|take|have) ... my [_] {cv}',
    unless: '{feedback}',
    example: 'Would your firm be interested in my CV?',
  },
  {
    words:
      '(bring*|left|with|drop*|copy|accept|page|print*) ... my [_] [_] {cv} ... (useful|handy|whoever|desk|pile|my thanks)',
    unless: '{feedback}',
    example: 'I will leave a copy of my CV on the desk.',
  },
  {
    words: [
      'my [_] {cv}',
      '(whoever|in case|who (does|do|hires|selects|decides)|feel free to (show|share|pass|send)|may come in|might come in|do with it)',
    ],
    unless: '{feedback}',
    example: 'I have my papers with me in case anyone at the mill wants a look.',
  },
  {
    words:
      '(i (can|could|will|would)|to|if i) [_] [_] (send|sent|bring|mail|provide|supply) [_] [_] (references|referees|(my|a|the) [_] {cv})',
    unless: '{feedback}',
    example: 'I can send references.',
  },
  {
    words: ['(my {cv}|application|form)', 'ask (them|him|her|{boss}) to (look|read|check|consider|call)'],
    example: 'I sent my CV to HR, so could you ask them to look at it?',
  },
  {
    words: '(summary|outline|account|sketch|overview) of my (career|experience|background|work|skills)',
    unless: '({feedback}|{talk})',
    example: 'Enclosed is a summary of my career.',
  },
]
