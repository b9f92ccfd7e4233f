/** Words of small letters, without accents and apostrophes. */
export const EMPTY_EN = `
  na nil no none not nope nothing nobody noone null void empty blank tbd tba tbc todo idk dunno unknown whatever etc
  test testing tests foo bar baz blah bla lorem ipsum hmm hm um uh yes yep yeah ok okay lol omg haha
`

/** What stands beside them: "nothing so far". */
export const STILL_EN = 'yet|so far|really|much|at all|for now'

export const LITTLE_EN = `
  a about above across after afterwards again against ago ah all almost alone along already also although altogether always am an and
  another any anybody anymore anyone anything anyway anywhere apart are arent around as aside at away back be became because become been
  before behind being below beside besides best better between beyond big bit both but by came can cannot cant come
  comes coming could couldnt did didnt do does doesnt doing done dont down due during each either else end enough entire entirely
  especially even ever every everybody everyone everything everywhere exactly extremely far few first for from full fully further
  general generally get gets getting gave give given hard gives giving go goes going gone gonna got gotten had hadnt half has hasnt have havent
  having he hed her here hers herself hes hey hi him himself his how however i id if ill im in indeed instead into is isnt it itd itll its
  itself ive just keep keeps keeping kept kind kinda last later least less let lets like liked likes little long lot lots made main mainly make
  makes making many matter matters may maybe me mean means meant might mine minute minutes mom moment more moreover most mostly much must my myself
  near nearly never new next nice not now of off often oh on once one ones only onto open opened or other others
  our ours ourselves out over overall own part parts particular particularly perhaps place plenty please possible possibly pretty probably
  put quite rather re real really right said same saw say saying says second see seeing seem seemed seems seen several shall she shed
  shes should shouldnt since so some somebody someone something sometime sometimes somewhat somewhere soon sort stay staying stayed stays still such
  sure take taken takes taking than that thats the their theirs them themselves then there therefore theres these they theyd
  theyll theyre theyve thing things this those though three through throughout thus till to today together tomorrow tonight too
  took toward towards true truly try trying turn two under until up upon us usual usually various very via want wanted wants was wasnt
  way ways we wed well went were werent weve what whatever whats when whenever where whether which while who whole whom whose
  why will wish with within without wont would wouldnt yes yesterday yet you youd youll your youre yours yourself youve
  day days time times morning afternoon evening monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december
  admiration confidence confident favor favour gain gained gaining harder joy passion passionate ton tons thx ty vibes weekend week
  absolutely amazed amazing amazingly appreciate appreciated appreciation awesome beautiful blast bless brilliant charming
  clear clearly cool completely definitely delight delighted delightful easy easygoing educational encouraged encouraging engaging enjoy enjoyable
  enjoyed enjoying enlightening enriching enthusiastic excellent exceptional excited exciting extra eye eyes opener opening fab fabulous
  fantastic fascinating favorite favourite fine friendly fruitful fun funny generous generously genuine genuinely glad good grateful gratitude great greatest
  greatly guy happy heart heartfelt helped helpful helpfulness helping helps help highly honest honestly honor honored honour honoured huge
  immensely important impressed impressive impression incredible incredibly informative insight insightful insights inspiration inspirational
  inspire inspired inspiring interest interested interesting invaluable key kindly kindness lady love loved lovely loves lucky man
  marvellous marvelous memorable motivated motivating motivational neat openly openness outstanding patient perfect perspective phenomenal pleasant
  pleased pleasure polite positive priceless privilege professional profound proud rewarding sincere sincerely smart special
  stimulating stuff super superb supportive sweet terrific thorough thorougly thoughtful thrilled touching tremendous tremendously unforgettable
  useful valuable value valued warm warmly welcoming wise wisdom woman wonderful wonderfully wonders worth worthwhile wow
  advice advise advised answer answered answering answers asked asking call called chat chatted chatting connect connected connecting connection
  contact conversation conversations detail details discuss discussed discussing discussion everyday experience experiences explain
  explained explaining explanation explore feedback feel feeling feels felt find found follow followed following forget forgot forgotten forward
  guidance guide hear heard hearing hello hope hopefully hoped hoping idea ideas info information inform interview interviewed interviews introduce
  know knowing knowledge known knows learn learned learning learnings learns learnt lesson lessons listen listened listening look
  looked looking looks meet meeting met mention mentioned notes note opportunity opportunities people person picture point pointing pointed
  question questions recall recommend recommended remember remembered remembering share shared sharing speak speaking spend spending spent spoke spoken
  story stories subject suggest suggested suggestion talk talked talking talks tell telling tells thank thanked thankful
  thanking thanks think thinking thinks thought thoughts tip tips told topic topics touch understand understanding understood visit watch 
     later above aforementioned discussed described filled fill see log logged add added
  dear hello hi greetings regards best wishes cheers sincerely yours truly respectfully cordially mr mrs ms mx dr prof professor sir madam
  star stars ten out thumbs offer offered reach reached reaching anytime return
  future appreciative recommendations mine lasting changed change different difference 
`

export const TOPICS_EN = `
  work works working worked worker workers workplace job jobs career careers field fields industry industries company companies
  firm role roles position positions profession professions business sector organisation organization organisations organizations
  employer office path paths journey background life company daily routine world area areas
  college school university student students studies study major degree
  skill skills team teams
`
