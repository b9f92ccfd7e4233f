import type { Ask } from '../../rule.ts'

export const openings: readonly Ask[] = [
  {
    words:
      '(taking|takes|take) (people|anyone|someone|students|staff|graduates|folk|anybody|new people|beginners|career changers) on',
    unless: '{talk}',
    example: 'Is the harbor office taking people on?',
  },
  {
    words:
      '<!(do not|does not|did not|finally|i just|i have|are there more|are there many|i have just) ' +
      '{exists} !(your|my|had) [_] [_] [_] [_] {job}',
    unless: '{talk}',
    example: 'Do you have any openings?',
  },
  {
    words: '{exists} [_] [_] [_] [_] ({seat}|anything|something|work|scope|opportunit*|hours) [_] [_] {vacant}',
    unless: '({talk}|for you|in return|favor|do for|help you)',
    example: 'Is there room for one more?',
  },
  {
    words: '{exists} [_] (any|some|paid|a bit of) [_] [_] [_] (work|shifts|hours|need)',
    unless: '{feedback}',
    example: 'Have you got any work?',
  },
  {
    words:
      '{whether} [_] {side} [_] [_] [_] [_] <!(enjoy|like|hate|mind|find|love) (hiring|recruiting|hire|recruit) !({manner})',
    unless: '{talk}|(what|which|how|who) (would|do|did|is|are) [_] (you|your|your [_]|the first)',
    example: 'Are you hiring?',
  },
  {
    words: '(is|are|be|^) [_] [_] [_] [_] <!(enjoy|like|hate|mind|find|love) (hiring|recruiting) {whom}',
    unless: '(what|which|how) (would|do|did|is|are) [_] (you|your|your [_]|the first)',
    example: 'Is your lab hiring now?',
  },
  {
    words: '^ [_] [_] (any|got any|any [_]) [_] ({job}|work|shifts|{seat})',
    unless: '{talk}',
    example: 'Any jobs going?',
  },
  {
    words:
      '(keep|bear|have|hold|bore|kept|borne|held) me [_] ' +
      '(mind|posted|updated|informed|file|list|loop|thoughts|on|in) !(how|about your|on how)',
    example: 'Please keep me in mind.',
  },
  {
    words:
      '(think|thinking|thought) (of|about) me|(^|and|please|to|you|will|would) (remember|remembering|consider|considering) me !(as|from)',
    example: 'Please think of me.',
  },
  {
    words: '<!(i will keep [_]|i am keeping [_]|i have kept [_]|i kept [_]) (eye|eyes|ear|ears) (out|open|peeled)',
    example: 'Please keep an eye out for me.',
  },
  { words: '(lead|leads) [_] (on|for|at|[?] $)', example: 'I would be glad of any leads.' },
  {
    words: '(send|throw|steer|push|toss|point|nudge|swing) !(me) ... (my|our) (way|direction)',
    unless: '{talk}|advice|tip*|question*|link*|article*|reading*|book*|people to',
    example: 'If you hear of any work, send it my way.',
  },
  {
    words: '{room} ... for (me|(someone|somebody|a person) (like me|with my|of my)|my skills)',
    unless: '{talk}',
    example: 'I wonder whether a place could be found for me.',
  },
  {
    words: 'be [_] (of|any) [_] (use|help|service|assistance|interest|value) [_] (to|on|for|in) [_] {them}',
    example: 'Would I be of any use to you?',
  },
  {
    words: '((anything|something) (going|open|available|coming up|for me)|{exists} [_] [_] (anything|something) [?] $)',
    unless: '({talk}|{feedback}|learn|hear)',
    example: 'Have you got anything going?',
  },
  {
    words: '{query} ... {need} !(from|through|via|to (be|become)) [_] [_] {anyone}',
    unless: '({talk}|(do|does|are) they (care|look|mind|ask|prefer|check|want|read)|what (matters|makes|helps|counts))',
    example: 'Do you need another nurse?',
  },
  {
    words: '{cond} ... ({job}|{seat}|{trade}|anyone|somebody|someone) ... {opens}',
    unless: '{talk}',
    example: 'If a post opens up, tell me.',
  },
  { words: ['{cond} ... {opens}', '{plea}'], unless: '{talk}', example: 'If anything comes up, call me.' },
  { words: ['{cond} ... ({gap}|room for)', '{plea}'], unless: '{talk}', example: 'If you are swamped, call me.' },
  {
    words:
      '{inform} ... (of|about|if|when|whether|as soon as|the moment|the minute|for) ... ({job}|hiring|recruit*|any work|anything that)',
    unless: '{talk}',
    example: 'Let me know when jobs are posted.',
  },
  {
    words: '(in the pipeline|coming up|on the horizon|in the works|on the cards) [_] (for|at|with) !(your)',
    unless: '{talk}',
    example: 'Is anything in the pipeline for graduates?',
  },
  {
    words:
      '(another|an extra|one more) [_] (adult|pair|person|{trade}) ... (welcome|needed|useful|wanted|in there|of use)',
    unless: '{talk}',
    example: 'Might another typist be welcome?',
  },
  {
    words: '(know|hear|think) [_] [_] (of|about) (a|an|any*|some*|one) ... {need} [_] [_] {anyone}',
    unless: '{talk}',
    example: 'Do you know of a lab that needs an assistant?',
  },
  {
    words: ['(know of|hear of|come across) (anything|something|anyone|any|some*)', '({plea}|i am|me)'],
    unless: '({talk}|book|article|film|club)',
    example: 'If you know of anything, I would be so grateful.',
  },
  {
    words:
      '(request|budget|case|place|slot|spot) [_] for (an|a|another) [_] (intern|trainee|apprentice|assistant|graduate|{trade})',
    unless: '{talk}',
    example: 'Could you put in a request for an intern?',
  },
  {
    words:
      '(^|if|whether) [_] [_] [_] (has|have|did) [_] [_] [_] [_] (filled|fill|found (someone|anyone|a|an)) ... ({job}|{seat}|{trade})',
    unless: '{talk}',
    example: 'Has the depot filled the night clerk slots?',
  },
  {
    words:
      '(you (will|would|could|might)|please|to) ' +
      '(think of|remember|consider|call|mention|suggest|recommend) (the|this|that|your) [_] {fellow}',
    unless: '{talk}',
    example: 'When the crew grows, I hope you will remember the guy with the red boots.',
  },
  {
    words: 'whether (someone|somebody|a person|a [_]) like (me|myself) (would|could|might|can|is)',
    unless: '{talk}',
    example: 'Could you find out whether somebody like me might be welcome?',
  },
  {
    words: ['(gets|get|is|goes) [_] (advertised|posted|listed|announced)', '{plea}'],
    unless: '({talk}|thank*)',
    example: 'When the cover gets advertised, think of me.',
  },
  {
    words:
      '(anticipat*|foresee*|envisag*|expect*|plan*) [_] [_] (appointments|appointment|hires|recruitment|vacancies|openings)',
    unless: '{talk}',
    example: 'Might the foundation anticipate any appointments?',
  },
  {
    words: '(may|can|could|should|might) i (go|be|get|come) on (it|that|the list|your list|that list|the books)',
    unless: '{talk}',
    example: 'You keep a list of helpers, so may I go on it?',
  },
  {
    words: [
      '(ad|advert|notice|posting|sign|poster) for (a|an|the) [_] {trade}',
      '(filled|gone|taken|open|still|found)',
    ],
    unless: '{talk}',
    example: 'The ad for a gardener is gone, has it been filled?',
  },
  {
    words: '(ear|ears|eye|eyes) (to|on) the (ground|ads|board|market|notices)',
    unless: '{talk}',
    example: 'Please keep an ear to the ground for me.',
  },
  {
    words:
      '(tip off*|tip offs|tips|word|news|heads up|leads|information|intelligence) ' +
      '(about|of|on|regarding) [_] [_] [_] ({job}|posts|vacancies|openings) !(interview*|market)',
    unless: '{talk}',
    example: 'Any news of paralegal posts would be welcome.',
  },
  {
    words:
      '(let me know|tell me|alert me|notify me|ping me|warn me|text me|email me|heads up) ' +
      '... (when|whenever|if|once|that|before|the (moment|minute|day|second)|as soon as) ' +
      '... (advertis*|recruit*|is taking|takes on|starts taking|posts (a|an|any|new)|{job})',
    unless: '{talk}',
    example: 'Would you alert me when your office advertises again?',
  },
  {
    words:
      '(gap|hole|hours|slot|space|spot|corner|place|opening) ... that ' +
      '[_] [_] [_] [_] [_] (could|might|can) (fill|take|cover|plug|use|have)',
    unless: '{talk}',
    example: 'Does your school have a gap that a young teacher could fill?',
  },
  {
    words:
      '(anyone|anybody|somebody|someone|any [_]|any of your [_]) [_] [_] [_] ' +
      '(is|are|who is|who are) [_] (taking on|looking for|hiring|after|short of|recruiting) [_] [_] ({trade}|{anyone})',
    unless: '{talk}',
    example: 'Have you heard whether anyone in the valley is taking on cheesemakers?',
  },
  {
    words: '(would|do|might|will|could|may) (you|they|your [_]) [_] have (a|any|one|some) [_] ({seat}|{job}) [_] [?] $',
    unless: '{talk}',
    example: 'My summer is free, would you have a place?',
  },
  {
    words: '(is|are) [_] [_] {seat} (of|for|as|at|in|on) [_] [_] [_] [_] (free|open|available|vacant|going|unfilled)',
    unless: '{talk}',
    example: 'Is the post of assistant curator still free?',
  },
  {
    words: '{cond} [_] [_] [_] [_] (a|an|any|one) (spare|empty|free|vacant|extra) [_] {seat}',
    unless: '{talk}',
    example: 'If there were ever a spare bench in your shop, I would sit at it.',
  },
  {
    words:
      '(thought of|asked|called|remembered|considered) when [_] [_] [_] [_] [_] ' +
      '(is|are) [_] (made up|put together|picked|chosen|hired|formed)',
    unless: '{talk}',
    example: 'I would like to be thought of when the next gang is made up.',
  },
  {
    words: [
      '(pair of hands|another hand|extra hand|spare hand|hands|cover|anyone|somebody|someone|help) ' +
        '[_] [_] (is|are) [_] (wanted|needed|required|missing)',
      '({plea}|{free})',
    ],
    unless: '{talk}',
    example: 'If a pair of hands is wanted, I can be there by six.',
  },
  {
    words: '(who|whom) [_] [_] is (hiring|recruiting|taking on|taking people on)',
    unless: '{talk}',
    example: 'You would not happen to know who is recruiting, would you?',
  },
  {
    words: ['{need}', '(send|point) me (their|his|her) way'],
    unless: '{talk}',
    example: 'Somebody must need a beginner, so would you send me their way?',
  },
  {
    words: '(one|something|anything|any) [_] [_] [that] i (might|could|can|should) (go for|try for|apply|have a go)',
    unless: '{talk}',
    example: 'Have you seen one lately that I might go for?',
  },
  {
    words: '(whether|if) (they|you|anyone|any*) [_] know* of (a|an|any|some) [_] [_] ({job}|{seat}|{term})',
    unless: '{talk}',
    example: 'I am asking everybody whether they know of a post.',
  },
  {
    words: '(whether|if) (your|the) [_] [_] [_] is [_] (recruiting|hiring|taking (on|people))',
    unless: '{talk}',
    example: 'I am calling to ask whether the fire department is recruiting.',
  },
  {
    words: '(have|has|find|be|got) [_] room for (one more|another|an extra)',
    unless: '({talk}|question*)',
    example: 'I was hoping your shop might have room for one more welder.',
  },
  {
    words: '(could|might) use (an|a|another|some) [_] [_] (assistant|intern|helper|hand|trainee|apprentice|runner)',
    unless: '{talk}',
    example: 'Perhaps the front desk could use an assistant?',
  },
]
