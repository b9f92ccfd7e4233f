import type { Ask } from '../../rule.ts'

export const job: readonly Ask[] = [
  { words: '{eager} !(... {visit})', unless: '{talk}', example: 'I would give anything to be on your crew.' },
  { words: '{apply}', unless: '{studies}', example: 'May I apply for it?' },
  { words: '{strings}', unless: '{talk}', example: 'Could you smooth my path at the bank?' },
  {
    words:
      '(how does one|(procedure|process|steps|way) (for|to|of)) [_] [_] [_] (get*|join*|becom*|be|being) [_] [_] [_] [_] {them}',
    unless: '{talk}',
    example: 'How does one get to be on your crew?',
  },
  {
    words:
      '(i|one) [_] [_] [_] to (get|be|become|join|land) [_] [_] (hired|taken on|considered|{trade}|your _) (by|at|with|in|on)',
    example: 'What do I need to do to get hired by you?',
  },
  {
    words:
      '(might|could|would|is|may|will) there [be] (one|something|anything|a place|any|room|somewhere) [_] (with|at|in|for) ({them}|me)',
    unless: '{talk}',
    example: 'I want a first post, so might there be one with you?',
  },
  {
    words:
      '{wouldyou} [_] [_] [_] [_] (look at|consider|take|want|have|employ) (somebody|someone|anyone) [_] (without|with|who|like)',
    unless: '{talk}',
    example: 'Would the mill look at somebody without a degree?',
  },
  {
    words:
      '(in|on) your (plans|radar|thoughts|crew|payroll)|(wash*|carry*|hold*|sweep*|scrub*|peel*) [_] [_] (in|at|for|on) your',
    unless: '{talk}',
    example: 'I would sooner wash bottles in your brewery.',
  },
  {
    words: '(save|spare) you the [_] (of|trouble|cost|ad*)|before you advertise|not [_] advertise',
    example: 'I could save you the cost of a search.',
  },
  {
    words: '(would|could) (enthusiasm|passion|energy|i|my [_]) [_] (do|be enough|count|suffice|qualify)',
    unless: '{talk}',
    example: 'Would my papers be enough?',
  },
  { words: '(you need [_] i [_]|you could do worse than)', example: 'You could do worse than a retired sergeant.' },
  {
    words:
      '(before|until|till) you (offer|give|hire|take) me|an offer from (your|you)|(have|get|give me|sign|with) a contract [?] $',
    example: 'I would pick up if there were an offer from your firm.',
  },
  {
    words: '(smallest|tiniest|humblest|lowliest|any|slightest) (role|part|job|task|position|spot) [_] (on|in|at|with)',
    unless: '{talk}',
    example: 'I would be thankful for the smallest role in your play.',
  },
  {
    words: '(make|making|introduce|offer|present|propose) (myself|me) [_] [_] [_] [_] as (a|an|your)',
    unless: '{talk}',
    example: 'I write to make myself known as a translator.',
  },
  {
    words:
      '(with|having) you as my (boss|chief|manager|mentor at work|employer|supervisor)|(learn|train) [_] [_] [_] on the job',
    example: 'With you as my boss I would never be late.',
  },
  {
    words: '(you will|you are going to|you must|you might|you may) [_] (want|need|be after|be needing) [_] [_] {trade}',
    unless: '({talk}|not)',
    example: 'In June you will want waiters.',
  },
  {
    words: '(led|leads|lead|leading) to (something|anything|more|a) [_] (permanent|more|lasting|else|{job})',
    example: 'I hope that coffee leads to something permanent.',
  },
  {
    words: '(list|shifts|hours|days) [_] [_] i (could|can) (cover|work|do|take)',
    example: 'Here are the hours that I could cover.',
  },
  {
    words: '(come|i would [_] come|be there) running|toolbox|my (bag|bags|tools|boots) (is|are) packed',
    example: 'My bags are packed.',
  },
  {
    words: '(home|place|use|market|demand) for (it|me|them|my [_]|someone like me) [_] (at|in|on|with) [_] {them}',
    unless: '{talk}',
    example: 'Is there a home for my drawings at your agency?',
  },
  {
    words: '(paid|part time|extra|freelance|regular|steady) (work|hours|shifts) [_] (at|in|with|on|for) {them}',
    unless: '{talk}',
    example: 'Is there a path to paid work in your lab?',
  },
  { words: '{wish} [_] [_] [_] {join} [_] [_] {them}', unless: '{talk}', example: 'I would love to work for you.' },
  {
    words: '({wish}|{may}) [_] [_] (work|working|start|help) (there|here)|working there',
    example: 'I want to work there.',
  },
  {
    words: '({may}|i (can|could|would|will|might)|how [_] i|about me|about) [_] [_] [_] {join} [_] [_] {them}',
    unless: '{talk}',
    example: 'Could I work for you?',
  },
  {
    words: '({may}|{wish}|i (would|could|can|will)) ... (be|become|becoming|being) [_] {theirs}',
    unless: '{talk}',
    example: 'I hope to be your assistant.',
  },
  {
    words:
      '({may}|{wish}|i (would|could|can|will)|join|start*|become|becoming) ' +
      '... <!(life|day|days|work|working|years|career|time|job|experience|story|path) as (a|an|your|the) [_] [_] {trade}',
    unless: '{talk}',
    example: 'Could I start as an assistant?',
  },
  {
    words:
      '{take} [(on|in|up|aboard|out|over|someone like|somebody like)] {somebody} !(seriously|as|to task|by|when|back)',
    unless: '{talk}',
    example: 'Would you hire me?',
  },
  {
    words:
      '(would|might|will|could|firm|team|company|<!(time|when|that|method|advice|which|what|chance) you) {took} me',
    example: 'I would be thrilled if you hired me.',
  },
  {
    words:
      '(give|giving|given|offer|offering|find|finding|get|getting|grant|allow|gave|offered|save) ' +
      '(me|someone|somebody) [_] [_] [_] {chance}',
    unless: '{talk}',
    example: 'Please give me a chance.',
  },
  { words: '(take|taking) a (chance|gamble|risk|punt|bet) on', example: 'Would you take a chance on me?' },
  {
    words:
      '({may}|{wish}|i (would|could|can|will)|get|given) [_] [_] a [_] (chance|shot|start|go|try|break) [_] (at|in|with|to|on)',
    unless: '{talk}',
    example: 'I would love a chance at your studio.',
  },
  {
    words: '{seek} [_] [_] [_] <!(to|not) {sought}',
    unless: '({talk}|data one day|know what)',
    example: 'I am looking for a job.',
  },
  {
    words:
      '({may}|{wish}) [_] [_] [_] [_] (have|get|find|land|do|take|<!(place) of|for|a|an|any) [_] [_] ({job}|interview|work|hours|shifts)',
    unless: '{talk}',
    example: 'Could I get a job at your firm?',
  },
  { words: 'as your [_] {trade}', example: 'I picture myself as your assistant.' },
  {
    words: '(on|to|onto|into) (your|the) [_] [_] (list|books|roster|rota|pool|register|payroll|shortlist|lineup)',
    unless: '{talk}',
    example: 'Could you add me to your list?',
  },
  {
    words:
      '(start*|hold*|run*|doing|conduct*|schedul*|arrange|get|land|for|an) [_] interview* (at|with|for|by) ({them}|{job})',
    unless: '(talk|{talk})',
    example: 'Are you holding interviews for the new clinic?',
  },
  {
    words:
      'i [_] [_] be (engaged|employed|hired|considered|taken on|recruited|interviewed|shortlisted|appointed|placed)',
    example: 'How may I be engaged as a clerk?',
  },
  {
    words: '({chief}|hr|they|committee|wife|husband|brother) [_] [_] {receive} me',
    example: 'Would your boss at least meet me?',
  },
  { words: '(sponsor|sponsors|sponsoring) [_] [_] (visa|visas|me)', example: 'Does your hospital sponsor visas?' },
  {
    words: '((next|upcoming|new) [_] cohort|(next|upcoming|new|fall|autumn|spring|summer|september) [_] {intake})',
    example: 'I would like to hear of the next intake.',
  },
  { words: '(i|me|my) [_] [_] [_] [_] [_] (unpaid|no pay|low pay)', example: 'I would start unpaid.' },
  {
    words: '{may} {chore} !(to you|down|you (again|back|to|out|on)|your (time|name|advice))',
    unless: '({talk}|{visit})',
    example: 'Could I help in the kitchen?',
  },
  {
    words: '(is|are|has|have) [_] [_] [_] {job} [_] [_] [_] [_] (taken|filled|open|available|vacant|going|gone|free)',
    unless: '{talk}',
    example: 'Is the mailroom job taken?',
  },
  { words: '(need|needs|want|wants|use) me !(to)', unless: '{talk}', example: 'I think your desk needs me.' },
  {
    words: '(money|budget|funds|funding|pull) [_] [_] [_] [_] for (a|an|another|me|one|somebody|someone)',
    example: 'Is there money in the grant for a coder?',
  },
  {
    words:
      'any (hope|chance|use|room|scope|luck|need) [_] (for|of) ' +
      '(me|a !([_] (chat|natter|word|call|coffee|look|visit|talk|peek|meeting))|an|some|my|someone)',
    unless: '{talk}',
    example: 'Any hope for an old hand?',
  },
  {
    words:
      '(would|could|will|might|if|think) [_] [_] let me =(_) !(know|see|watch|ask|say|tell|talk|quote|observe|visit|use|in on|off|go)',
    example: 'Would the nursery let me float?',
  },
  {
    words: '(invited|called|asked|come|come in|in) [_] (for [_]|to) interview !(someone|somebody|a|people)',
    unless: '{talk}',
    example: 'I hope to be invited for an interview.',
  },
  {
    words: '(be|become|being) [_] part of [_] [_] [_] {place}',
    unless: '{talk}',
    example: 'I hope to be part of the team.',
  },
  { words: 'let me {chore}', unless: '{talk}', example: 'If you let me help, you would not be sorry.' },
  { words: '(open to|give|do|have|be|for) [_] [_] trial', example: 'Would you be open to a trial?' },
  {
    words: '(any|an|the|for) [_] (opportunity|opportunities) [_] (at|with|in) {them}',
    example: 'I would be glad of any opportunity at your firm.',
  },
  {
    words: '(turn|lead|grow|develop|evolve) [_] (into|to) [_] [_] ({job}|{seat}|something|more)',
    unless: '{talk}',
    example: 'I hope that this will lead to a job.',
  },
  { words: '(with a view to|with an eye to)', example: 'Could I visit with a view to joining?' },
  {
    words: '{free}',
    unless:
      '({talk}|video|suits|(if|does) (that|this|it) (works|work) [_] [_] $|after my (shift|class|exam|lecture)|tour)',
    example: 'I can start in June.',
  },
  { words: '{humble}', unless: '{talk}', example: 'I would do it for free.' },
  {
    words: '{service}',
    example: 'I could take that off your hands.',
  },
  {
    words: '{proof}',
    example: 'Could I do a trial shift?',
  },
  {
    words: '(how|where|who|whom|what|when|steps) [_] {ought} [_] [_] [_] {enter} !(... (clearer|better|prepare))',
    unless: '({talk}|one|else)',
    example: 'How can I get a job on your team?',
  },
  { words: 'what (would|will|does) it take', example: 'What would it take to join you?' },
  {
    words: '(my|the) (odds|chances|chance) [_] [_] [_] [_] (at|of|with|if)',
    unless: '{talk}',
    example: 'What are my chances at your firm?',
  },
  {
    words: ['{gap}', '({offer}|{sell}|{free}|{ring})'],
    unless: '{talk}',
    example: 'You seem swamped, and I have two free hands.',
  },
  { words: '{self}', unless: '{talk}', example: 'You need a typist, and here I am.' },
  {
    words: ['({scarce}|{gap})', '({self}|{plea}|{offer})'],
    unless: '({talk}|{visit})',
    example: 'You are stuck for cooks, so try my number.',
  },
  {
    words: '(i|me) (can|could|would|will|am happy to|am glad to) [_] come [_] [_] {chore}',
    unless: '{talk}',
    example: 'I can come over and mend the roof.',
  },
  {
    words: '(me|my|of me|us) (coming|joining|starting|working|helping|moving) [_] [_] [_] ({them}|on|aboard|in)',
    unless: '{talk}',
    example: 'What do you say to me joining you?',
  },
  {
    words:
      '({wouldyou}|your way to|open to|consider) [_] [_] [_] {recruit} (a|an|somebody|someone) [_] [_] [_] [_] [_] (like|with|who|{trade})',
    unless: '({talk}|rather|or)',
    example: 'Would your shop employ somebody with a bad knee?',
  },
  {
    words:
      '{decider} ... (get|about|for|if|regarding|to join|to be) ... ({job}|hired|hiring|taken on|a start|on your|at your|with your)',
    unless: '{talk}',
    example: 'Whom should I write to for a job?',
  },
  {
    words:
      '({job}|{seat}|{trade}|shift*) [_] [_] [_] [_] [_] (yet|already|been|to be) [_] (free|available|open|filled|taken|found|had|un*)',
    unless: '{talk}',
    example: 'Is the seat by the window already taken?',
  },
  {
    words:
      '(find|make|be|spare) [_] [_] [_] ({seat}|use|task|role|work|{job}) [_] [_] [_] [_] for (a|an|me|somebody|someone|my|one)',
    unless: '{talk}',
    example: 'Could you find a corner of the firm for me?',
  },
  {
    words: '(poach|poached|poaching|snap|snatch|grab|scoop) (me|[?] $)|be poached',
    example: 'You are welcome to poach me.',
  },
  {
    words: 'could i have it|is it mine|can it be mine|i will take it',
    example: 'I saw the sign about the van, so could I have it?',
  },
  {
    words: 'what (are|is) (the|my) [_] (odds|chances|chance|likelihood)',
    unless: '{talk}',
    example: 'What are the odds of you taking a novice?',
  },
  {
    words:
      '(become|becoming|be) (an|a|your|the) [_] [_] {trade} [_] {toward} [_] {them}|becoming an (intern|apprentice|assistant)',
    unless: '({talk}|what it is like|like to be)',
    example: 'I write to you about becoming an intern at your paper.',
  },
  {
    words:
      '(looking for|want|need|seeking|seek) (full time|part time|paid|seasonal|casual|steady|any|some) [_] (work|hours|position|job)',
    example: 'I finish in May and am looking for full time work.',
  },
  {
    words: '(could|can|would|will|might|to) [_] (start|begin) [_] (at|in|on|with) [_] your',
    unless: '{talk}',
    example: 'I have taught for years and could start at your school.',
  },
  {
    words:
      '(take over|cover|handle|carry on) [_] [_] (tasks|work|duties|bit|rounds|shifts|job) [_] [_] [_] (last|{trade}|did|left|old)',
    unless: '{talk}',
    example: 'I can take over the rounds that your last trainee did.',
  },
  {
    words:
      'my (skills|experience|background|training|profile) [_] (would|could|might|will) [_] (fit|suit|match|help|serve|be)',
    unless: '{talk}',
    example: 'I think that my skills would suit your shop.',
  },
  {
    words: '(i am|would be|am) [_] [_] (good|great|right|perfect|strong|natural) (fit|match|candidate|choice)',
    example: 'I am a good fit for the post.',
  },
  {
    words:
      '(meeting|seeing|interviewing|considering|trying|hearing) me [_] [_] (about|for|regarding) (a|an|the|any|your)',
    unless: '{talk}',
    example: 'Would your boss think of meeting me about a post?',
  },
  {
    words: 'would [_] be {wish} to (hear|receive|get) [_] [_] (from (your|the) (hr|recruit*|boss)|news [_] [_] {job})',
    example: 'I would be glad to hear from your HR office.',
  },
  {
    words:
      '(two|three|couple of|few|some) (weeks|months|days|nights|mornings|hours|shifts|evenings) [_] [_] (in|at|on|with|behind) your',
    unless: '({talk}|spent|thank*)',
    example: 'Even a few weeks in your kitchen would teach me a lot.',
  },
  {
    words: '(earn|earning) (my (keep|bread|living|crust) (in|at|with|on)|(my|her|his) keep)',
    example: 'I could be earning my keep on your farm.',
  },
  {
    words:
      '{whether} [_] {side} [_] [_] [_] (offer|offers|provide|have|give) [_] (work|hours|shifts) [_] (to|for|it|on|at|in)',
    unless: '{talk}',
    example: 'Does your cafe offer work to students?',
  },
  {
    words: 'set up [_] [_] interview (for|about)',
    unless: '(class|paper|assignment)',
    example: 'Could we set up an interview for the post?',
  },
  { words: '{dream}', unless: '{talk}', example: 'I hope to become your colleague.' },
  { words: '{hopeful}', unless: '{talk}', example: 'I hope that it could be you.' },
  { words: '{ring}', unless: '{talk}', example: 'You know where to find me.' },
  {
    words:
      '(makes|make) me [_] [_] (candidate|fit|match)|i ... (would|could|might) [_] (do well at|be|make|prove) [_] [_] [_] [_] {asset}',
    unless: '{talk}',
    example: 'I would be an asset to you.',
  },
  {
    words: '{mood} !(... {visit}) ... ... (at|in|on|with|for|into|onto|to|of|like) [_] (your [_] [_] {place}|yours)',
    unless: '{talk}',
    example: 'I hope to spin records at your station.',
  },
  {
    words: '({wish}|{may}|{wouldyou}|if (you|your)) !(... {visit}) ... ... {anyjob}',
    unless: '{talk}',
    example: 'Would they trust me with a job?',
  },
  {
    words:
      '({wish}|{may}|{wouldyou}|{case}) !(... (be|become|becoming|{visit})) ... ... (a|an|another|any|more|extra) [_] {trade}',
    unless: '{talk}',
    example: 'Would your theater pay for an usher?',
  },
  {
    words:
      '(gladly|happily|happy to|glad to|love to|willing to|delighted to|honored to) [_] [_] {chore} !(you with (your|the|a))',
    unless: '{talk}',
    example: 'I would gladly edit the film.',
  },
  {
    words: 'i [_] (would|could|might|will|may) [_] (be|make|prove) [_] [_] {handy} (pair|pairs|set|hand|hands)',
    unless: '{talk}',
    example: 'I would be a steady pair of hands for your kiln.',
  },
  {
    words: '(make|makes|made|find|have|has) [_] [_] use (of|for) (me|somebody|someone|my [_])',
    unless: '{talk}',
    example: 'A summer is long, and the park could make use of me.',
  },
  {
    words: '(sort|fix|set|hook|kit|fit) me [_] (out|up) [_] with',
    unless: '{talk}',
    example: 'Could you fix me up with a few hours at the bar?',
  },
  {
    words:
      '{chore} {whatever} [_] (you|they|that|going|at)|(take|accept) (anything|whatever) [_] (you|they|is|going|on offer)',
    unless: '({talk}|{visit})',
    example: 'I would take whatever you can offer me.',
  },
  {
    words: 'than to ... {join} [_] [_] {them}',
    unless: '{talk}',
    example: 'There is nothing finer than to be employed under you.',
  },
  {
    words: 'worth (my|me) (sending|applying|trying|writing|asking|dropping|putting|leaving|coming|calling)',
    unless: '{talk}',
    example: 'Is it worth my dropping off a form?',
  },
  {
    words: [
      'you have [got] (the|a lot of|too much|plenty of|more|all that|so much) [_] (work|orders|jobs|shifts|mess|patients|guests|dishes)',
      'i have [got] [_] [_] (hours|time|hands|skills|days|van|tools|license|muscles|energy|evenings)',
    ],
    unless: '{talk}',
    example: 'You have plenty of orders, and I have the evenings.',
  },
  {
    words: 'i (could|can|would) [_] ({chore}|build|make|sew|repair) you (a|that|the|this|some|your)',
    unless: '({talk}|{visit})',
    example: 'I could build you that shelf in a week.',
  },
  {
    words: '(could|can|may|might|would) i be (the|that|your) [_] [_] ({trade}|one|person|hand|hands) !({talk})',
    unless: '{talk}',
    example: 'Could I be the third welder whom you never found?',
  },
  {
    words: 'for (a|any|that|the) [_] ({seat}|desk|job|post) (in|at|on|with|beside) (your|yours|you)',
    unless: '({talk}|{visit}|calendar|diary)',
    example: 'I would swap my bike for a bench in your workshop.',
  },
  {
    words: '{wish} [_] [_] [_] (wear|wearing|don|put on|pull on) (your|the|that) [_] [_] {garb}',
    unless: '{talk}',
    example: 'It would be a dream to wear the green overalls.',
  },
  {
    words: '(bench|chair|desk|seat|post|place|gap|locker|counter|stool) ... (would|might|could) (suit|fit) me',
    unless: '({talk}|chat|call|talk)',
    example: 'The empty desk near the stove would suit me.',
  },
  {
    words: '(your|yours) [_] [_] (could|might|would|can) be my [_] (next|new|first|one|second home|home)',
    unless: '{talk}',
    example: 'I would love it if yours could be my next one.',
  },
  {
    words: '(i|to) [_] [_] be (considered|shortlisted|interviewed|in the running|thought of) [_] (for|as)',
    unless: '{talk}',
    example: 'Might I be considered for the night crew?',
  },
  {
    words: '(have to|need to|must i|should i) ... to get (behind|into|onto|on|inside) (your|the) [_] [_] {place}',
    unless: '{talk}',
    example: 'Whom must I bribe to get into your kitchen?',
  },
  {
    words: 'having (me|somebody like me|someone like me|one like me) (as|on|in|around|with|at)',
    unless: '{talk}',
    example: 'I hope you would enjoy having me on the night shift.',
  },
  {
    words:
      'my name [_] [_] [_] [_] [_] (back of your|in your|on your) (mind|head|list|memory|desk|drawer|notebook|board|wall)',
    unless: '{talk}',
    example: 'I would be thankful if my name stayed in your mind.',
  },
  {
    words:
      '(assistance|help|support|hand|advice) [_] (in|with|to|at) {landing} [_] [_] {job} [_] (with|at|in|on) {them}',
    unless: '{talk}',
    example: 'I would value any help in finding a job with your firm.',
  },
  {
    words: '(interest|interested) in (being|becoming|joining) [_] [_] [_] (your|yours)',
    unless: '{talk}',
    example: 'I would like to express my interest in being one of your residents.',
  },
  {
    words:
      '(make|makes|made) (me|myself|himself|herself|themselves) [_] [_] {valued} [_] (to|for|at|in|with) (your|you|yours|the)',
    unless: '{talk}',
    example: 'I have a license now, in case that makes me more useful for your warehouse.',
  },
  {
    words: '(want|wants|wanted|like|love|take|need|needs|use|trust) [_] [_] {anyone} (who|with|that) [_] {skilled}',
    unless: '({talk}|rather|or|friend|questions|you know)',
    example: 'Would your boss like someone who speaks Polish on the front desk?',
  },
  {
    words: '(happened|happen|happens) to (want|need|be looking for|have room for|be short of) [_] [_] [_] [_] {trade}',
    unless: '{talk}',
    example: 'I could be in Leeds by August if someone happened to want a junior.',
  },
  {
    words:
      '(somewhere|{place}) like yours [_] [_] [_] (tempt|have me|take me|hire me|suit me|change that)|ideally yours',
    unless: '{talk}',
    example: 'A firm like yours could tempt me away tomorrow.',
  },
  {
    words:
      '(likes|like|liked|pleased with|happy with|satisfied with) me [_] [_] (stay|stays|stay on|keep*|hire*|take*)',
    unless: '{talk}',
    example: 'Could I shadow for a week, and if your boss likes me I stay on?',
  },
  {
    words: '(tell|let|call|ring|text|email|warn) me ... (gets|get|is|goes) advertised',
    unless: '{talk}',
    example: 'Please tell me the minute the cover gets advertised.',
  },
  {
    words:
      '(use|place|room|need|space) (for|of) (that|this|it|those|these|me|(someone|somebody) with my) [_] (in|on|at|with) your',
    unless: '({talk}|use for that in your (field|industry))',
    example: 'I can code and draw, and surely there is a use for that on your team.',
  },
  {
    words: '(hoping|hope|hoped|wish) you could (fit|find|squeeze|slot|get|use|take|place|put) me [_] [_]',
    unless: '({talk}|in touch|touch)',
    example: 'I keep hoping you could fit me in somewhere.',
  },
  {
    words: '(lend|loan|second|hire|rent) me [_] to (you|your)',
    unless: '{talk}',
    example: 'The college could lend me to you for a term.',
  },
  {
    words:
      '(end up|next stop|where i [_] [_] (end|land|be|go)) next [?] $|(kind|sort) of place [_] [_] (i would|i could|where i)',
    unless: '({talk}|visit|eat|shop)',
    example: 'My contract ends in June, and yours is the kind of place where I could stay.',
  },
  {
    words:
      '(look|looking) at (a|an|me|someone|somebody) [_] [_] [_] [_] [_] for (a|an|the|your|that) [_] [_] [_] ({job}|{seat}|slot)',
    unless: '{talk}',
    example: 'Would your director be open to looking at me for the assistant slot?',
  },
  {
    words:
      '(put|putting) [_] [_] (license|degree|skills|training|hands|back) [_] to [good] (use|work) [_] (if|at|for|in|with) (you|your)',
    unless: '{talk}',
    example: 'I could put my license to use at your depot.',
  },
  {
    words: '(want|like|need|love|have|get|let) me to (start|begin|come in|turn up|report|show up) [_] [?] $',
    unless: '{talk}',
    example: 'Just tell me which evening you would like me to start.',
  },
  {
    words: '({wish}|{may}) ... (be|stand|stood|being) ... (with|among|alongside|beside) your [_] {trade}',
    unless: '{talk}',
    example: 'Next harvest I would like to be in the rows with your pickers.',
  },
  {
    words: '(best|better|good) use [_] [_] [_] [_] (in|at|on|with) your',
    unless: '{talk}',
    example: 'I know that my hands would be of best use in your workshop.',
  },
  {
    words:
      '(asked for|taken|claimed|spoken for|asked after|claim) (her|his|their|that|the) [_] (desk|place|seat|job|post|spot|chair|locker)',
    unless: '{talk}',
    example: 'Has anyone asked for her desk?',
  },
  {
    words: ['({free}|{leaving}|{sell}|i make|i live [_] [_] [_] [_] (from|above|opposite|near|next))', '{nudge}'],
    unless: '{talk}',
    example: 'I have two free evenings, for what it is worth.',
  },
  {
    words: [
      '{leaving}',
      '(your|yours|you) !(advice|talk|time|story|help|question) [_] [_] ({place}|need*|want*|short)',
    ],
    unless: '({talk}|{visit})',
    example: 'My contract ends in May, and your yard wants people.',
  },
  {
    words: '(pay|pays|paid|paying) (me to|[_] {trade} [_] [?] $)',
    unless: '{talk}',
    example: 'Would your surgery pay me to answer the phone?',
  },
  {
    words: '(start|begin|starting) (with|at|on|from) the (worst|bottom|lowest|night|early|smallest|dirtiest) [_]',
    unless: '{talk}',
    example: 'I would start with the worst shift of all.',
  },
  {
    words: '(turn|turned|show|showed|showing|turning) up [_] [_] [_] with my [own] [_]',
    unless: '{talk}',
    example: 'Would it be awkward if I turned up with my broom?',
  },
  {
    words: 'i would [_] (choose|pick|prefer|take|want) (yours|your [_] [_]) (over|above|before|first|ahead)',
    unless: '{talk}',
    example: 'I would choose your ward over any other.',
  },
  {
    words:
      '{seat} (on|in|at|with) your [_] [_] (program|course|team|crew|scheme|{place}) ... (mean|dream|world|everything|like|love|please)',
    unless: '{talk}',
    example: 'A place in your program would mean the world to me.',
  },
  {
    words: '(beginning|start) of something (longer|more|else|bigger|permanent|regular)',
    example: 'I hope that this talk is the beginning of something longer.',
  },
  {
    words: '(would|could|might|will) (yours|your [_] [_]) (take|have|hire|want|use) (her|him|them|such a|me)',
    unless: '{talk}',
    example: 'There is a certain student, would yours take her?',
  },
  {
    words: 'i (could|can|would|will) do your _ [_] for you',
    unless: '{talk}',
    example: 'I could do your bookkeeping for you.',
  },
  {
    words: '(including|include|count|counting|number|numbering) me (among|in|with|as)',
    unless: '{talk}',
    example: 'I would be obliged if you could include me among the candidates.',
  },
  {
    words: 'in your [_] [_] {garb} !(last|when|that day)',
    unless: '({talk}|saw you|you in your)',
    example: 'I would cry with joy to stand there in your green overalls.',
  },
  {
    words: '(could|can|may|might|would) i be (one of|among) (the ones|them|those|the lucky|the few) [_]',
    unless: '{talk}',
    example: 'Could I be one of the ones whom your firm trains?',
  },
  {
    words: '(have|has|find|finds|see) [a|any|some] use for (a|an|me|someone|somebody|one)',
    unless: '{talk}',
    example: 'Might your chambers have a use for a former sergeant?',
  },
  {
    words: '(could|would|might|can) [_] [_] put up with (a|an|me|somebody|someone)',
    unless: '{talk}',
    example: 'Could your orchard put up with a slow picker?',
  },
  {
    words: '(come in|come|work|start|help|be there) [_] unpaid',
    unless: '{talk}',
    example: 'I would be more than happy, indeed very glad, to come in unpaid.',
  },
  {
    words: 'entertain (an|my|the) [_] (approach|application|enquiry|inquiry|proposal)',
    unless: '{talk}',
    example: 'Would the foundation entertain an approach of mine?',
  },
  {
    words: 'if i [_] (stood|sat) (at|behind|in|on) (that|your|the) [_]',
    unless: '{talk}',
    example: 'Your customers would have a friend if I stood at that counter.',
  },
  {
    words: '(may|can|could|might) i (join|have one|come on board|come aboard|apply|start) [_] [?] $',
    unless: '({talk}|question)',
    example: 'The lab is short of people, so may I join?',
  },
  {
    words: '({anyjob}|{term}) ... is [_] (what|all|exactly what) i (am|would|want|hope|need)',
    unless: '{talk}',
    example: 'A paid internship at your company is what I am after.',
  },
  {
    words: '(call|visit|email|letter|note|message|hello) from me [_] (about|regarding|for|on) ... {job}',
    unless: '{talk}',
    example: 'Would your manager mind a call from me about the vacancy?',
  },
  {
    words: '(someone|somebody|one|{trade}|i) (could|can|might) be put to [good|some|better] use',
    unless: '{talk}',
    example: 'Perhaps there is a bench where a keen student could be put to use.',
  },
  {
    words: '(as|so) long as (it is|i am|i get to|i can|i could) [_] [_] [_] [_] [_] ({them}|yours)',
    unless: '{talk}',
    example: 'I would sweep floors as long as it is at your theatre.',
  },
  {
    words: 'i [_] (can|could|would|will|might) [_] (cover|fill in|stand in|sit in|step in|deputize|sub) for',
    unless: '{talk}',
    example: 'I could cover for your sick colleague.',
  },
  {
    words:
      '{cond} (they|you|your [_] [_]) would [_] (look at|consider|take|want|have|think of) (a|an|some*) [_] [_] ({trade}|graduate)',
    unless: '{talk}',
    example: 'Do you know if they would look at a biology graduate?',
  },
  {
    words:
      '(could|can|might|would|may) (one|something|a place|room|a post|a role) [_] be (made|found|created|arranged|opened|carved)',
    unless: '{talk}',
    example: 'You list no student roles, but could one be made for me?',
  },
  {
    words: '(i am|am i|i have been|and am) [_] [_] (looking|searching|hunting) [_] for work',
    unless: '{talk}',
    example: 'I am looking for work right now.',
  },
  {
    words: '({wish}|{may}) ... {seat} (at|on|in|among|with|behind) (your|one of your|yours)',
    unless: '({talk}|{visit}|lecture|class|audience|webinar|workshop)',
    example: 'Nothing would please me more than a seat at one of your drawing boards.',
  },
  {
    words:
      '({seat}|{job}|somewhere|project|something|task) ... (where|that|which) ' +
      '(a|an|someone|somebody|i|one) ... (could|might|can) (earn|make|be|help|start|begin|work|fit)',
    unless: '{talk}',
    example: 'Maybe there is a corner of your orchard where a hard worker could earn a wage.',
  },
  {
    words: '({wish}|{may}|i (would|could|can)) ... [_] (under|beneath) (you|your (wing|roof|supervision|direction)) ',
    unless: '{talk}',
    example: 'I need supervised hours and was hoping to do them under you.',
  },
  {
    words: '(keen|eager|ready|love) to join ([?] $|$)',
    unless: '({talk}|lecture|class|webinar|walk)',
    example: 'Could you tell the head of design that somebody is keen to join?',
  },
  {
    words: 'no better (place|way|start|school|home|team) [_] [_] [_] [_] than (your|yours|with you)',
    unless: '{talk}',
    example: 'I can think of no better place to begin than your surgery.',
  },
  {
    words:
      '(help|helping) me [_] (land|find|get|secure) (something|anything|one) !(to (read|watch|wear)|out|clear*|right)',
    unless: '{talk}',
    example: 'I hope that you will help me land something in solar energy.',
  },
  {
    words: [
      '(would|could|can|might|may|will|if) (you|your|they|he|she)',
      '(me|my|i|mine)',
      '({job}|{term}|{seat}|hir*|recruit*|vacanc*|opening*)',
    ],
    unless: '{talk}|{visit}|{feedback}|{studies}',
    example: 'Would you write me a letter for the clerk opening?',
  },
  {
    words: ['({free}|{sell})', '(your|you) [_] [_] ({place}|{trade})'],
    unless: '{talk}|{visit}|{feedback}|{studies}',
    example: 'I am quick with numbers, and your bank is near me.',
  },
  {
    words:
      '(go|chance|shot|try) [_] (at|to|with) (a|an|somebody|someone) ... {trade}' +
      '|(give|giving) (a|an|somebody|someone) [_] [_] [_] [_] a (go|chance|shot|try|start|break)',
    unless: '{talk}',
    example: 'Do you reckon your gaffer would give a beginner a go?',
  },
  {
    words:
      '(weeks|week|fortnight|days|month|months|day|summer) [_] [_] [_] (with you|beside you|under you|at your _) as (a|an|your)',
    unless: '{talk}',
    example: 'Might I ask for a week at the bench with you as a beginner?',
  },
  {
    words: '(one|somebody|someone) who would (stay|not leave|love it|do it|jump at it|be glad)',
    unless: '{talk}',
    example: 'You keep losing cooks, and here is one who would stay.',
  },
  {
    words: '(remember|know|mind) that i (can|could|already|am able|know how)',
    unless: '({talk}|{studies})',
    example: 'When you build a team, please remember that I can weld.',
  },
  {
    words:
      '(how would you feel|what would you say|would you (mind|object|be against)) [_] (about|to) (a|an|having|taking) [_] [_] [_] {trade}',
    unless: '{talk}',
    example: 'How would you feel about an elderly intern?',
  },
  {
    words:
      '(place|placement|post|role|spot|job|hours|week|seat|{term}) (with|at|in|on) your ... would (suit|mean|help|be|fit|make|complete)',
    unless: '{talk}',
    example: 'A placement with your archive would suit my degree.',
  },
  {
    words: '(anything|something|any [_]) [_] (in|at|with|on) your ... would (suit|do|be|help|mean|make)',
    unless: '{talk}',
    example: 'Anything in your accounts department would suit me.',
  },
  {
    words: '(take|have|give) [_] [_] (a|one|another) [_] look at me',
    unless: '{talk}',
    example: 'Would your captain take a look at me?',
  },
  {
    words: '(swing|wangle|sort|scrounge|rustle up|fix) me [_] [_] [_] {chance}',
    unless: '{talk}',
    example: 'Could you swing me a few shifts?',
  },
  {
    words: '(an exception|allowance*|a bit of room|a space|room) for me',
    unless: '{talk}',
    example: 'Would you make an exception for me?',
  },
  {
    words: '(on|onto) (whatever|any|that|a|the) [_] list [_] [_] [_] of (people|names|subs|candidates)',
    unless: '{talk}',
    example: 'I would like to be put on whatever list you keep of people to call.',
  },
  {
    words: '(be|prove) [_] (useful|welcome|of use|of interest|any good) [_] (in|at|on|to|around) your',
    unless: '{talk}',
    example: 'Would a sailor be useful in your warehouse?',
  },
  {
    words: 'stay on [_] as|stay on (if|for|after|afterwards|when)',
    unless: '{talk}',
    example: 'Could I shadow you and then stay on as paid staff?',
  },
  {
    words:
      '<!(anything|something|whatever|if there is) i (could|can|might) ' +
      '[_] (do|take on|handle|run|write|make|build|fix|sew|edit) [_] [_] for (you|your)',
    unless: '{talk}',
    example: 'You may have some books I could do for you on weekends.',
  },
  {
    words: [
      '(cover|vacancy|post|role|gap|opening|job) ... (in|at|on) your',
      '(suit*|fit*) me|suits my|happens to suit',
    ],
    unless: '{talk}',
    example: 'The maternity cover in your team starts in May, and May happens to suit me.',
  },
  {
    words: [
      '(took|hired|gave|trained) (her|him|them|one|someone|a|an|your)',
      '(do|give) [_] the same (for|to|chance) [_]|(would|could) you do it again',
    ],
    unless: '{talk}',
    example: 'You hired your neighbor untrained, so would you do the same for me?',
  },
  {
    words: [
      '(whatever|any|anything) ... (offer|give|spare|find|have)',
      'i (would|will) [_] (accept|take|do|welcome|jump)',
    ],
    unless: '{talk}',
    example: 'Whatever work you can offer, I would accept.',
  },
  {
    words: 'i (could|can|would|might) be *ing [_] [_] (for|with|at|in|on) (you|your)',
    unless: '{talk}',
    example: 'I could be measuring roofs for you by Wednesday.',
  },
  {
    words: '(summer|year|month|week|winter|season|term|fortnight|day) ... is (what|all|exactly|everything) (i|that i)',
    unless: '{talk}',
    example: 'A summer with your team is what I dream about.',
  },
  {
    words: 'is all i [_] [_] (begging|beg|asking|ask|hoping|hope|praying|want|need|dream) [_]',
    unless: '{talk}',
    example: 'A fortnight in the kitchen is all I am begging for.',
  },
  {
    words: '(help|get) me [_] (get|land|score|secure|have) [_] [_] (interview|interviews)',
    unless: '({talk}|ready for)',
    example: 'Can you help me get an interview?',
  },
  {
    words: '(^|you) (hire|employ|recruit) me as',
    example: 'Please hire me as a nurse aide.',
  },
  {
    words:
      '(come|walk|walking|coming) (out|away) (of|from|with) ... (an|a) [_] (offer|job|internship|interview|referral)',
    example: 'I hope to come out of our talk with an offer.',
  },
  {
    words: ['(ask|asking) around', '(want|wants|need|needs|hire|hires|take|takes) [_] [_] [_] like me'],
    example: 'Could you ask around whether any office wants a summer clerk like me?',
  },
  {
    words: [
      '(needs|need|wants|short) (another|an extra|a spare|more) (hand|hands|pair)',
      '(call|text|ring|message|holler|try|think of) [at] me',
    ],
    example: 'If one of your jobs needs another hand, call me any time.',
  },
  {
    words: '(whether|if) you (would|could|might) [_] (hire|employ) me',
    example: "I thought I'd ask straight out whether you'd hire me.",
  },
  {
    words: '(fill|take) one of (those|these|your) (seats|spots|gaps|places|chairs)',
    unless: '{talk}',
    example: 'Two people left your team, and I could fill one of those seats.',
  },
  {
    words:
      '(aim|goal|hope|plan|dream) ... is to (land|get|secure|find|win) [_] [_] [_] (position|job|internship|role|interview|spot|offer)',
    unless: '{talk}',
    example: 'My aim for this call is to land a summer position.',
  },
  {
    words:
      '(want|hope|like|hoping) to (get|take) [_] out of ... is (a|an) [_] (referral|job|internship|interview|offer)',
    example: 'What I want to get out of the meeting is a referral.',
  },
  {
    words: '(jobs|roles|positions) (at|in|with) your [_] [_] i (would|could|might|can)',
    example: 'Could you say which jobs at your company I would qualify for?',
  },
]
