"""English words of people who tell what they did, can and hold."""

from advisor.dialogue.lexicon import LIST, PHRASE, compile_all
from advisor.dialogue.lexicon_en import ARTICLE, BARE, CLAUSE_END, IM, LIST_END, WISH
from advisor.dialogue.lexicon_en_limits import WORD
from advisor.dialogue.lexicon_told import ToldWords, first

NO_NAME = r"i|i'm|it|this|that|these|those|everything|nothing|something|anything|life|what|which|who|we|you|they|he|she|my|there|work|money|time|and|but|or|so|is|are|was|then|if|when"
NAMED = first(r"and|but|also|though", r"the |my |doing |using ", NO_NAME)
BROKEN_OFF = r"(?:dropped (?:out|it)|quit|left(?: early)?|gave (?:it )?up|(?:never|did ?n'?t|did not) (?:finish(?:ed)?|complete[d]?|graduate)|packed it in|broke (?:it )?off|bailed)"
SOME_TIME = rf"(?:(?:\d|{WORD}|a few|half a|part of a|some) )?(?:years?|semesters?|terms?|months?)"
AWARD_WORD = r"(?:certificates?|diplomas?|degrees?|licen[cs]es?|nvqs?|btecs?|gcses?|a[ -]levels?|bachelor|master|level \d|card|badge)"
NO_ABILITY = (
    r"(?!(?:i|you|we|they|it|he|she|anyone|someone|anybody|somebody|people|this|that|the course|only|also|not|be|spare|find|spend|study|do\b(?! (?:basic|some|a bit|hair|nails))|manage (?:\d|about|to|it)|pay|afford|start|begin|travel|come|go|"
    r"move|attend|get|take|see|commute|give|put|live|help|invest|make (?:it|time)|wait|join|stay|finish|learn|always|never|still|just|maybe|probably|fit|offer|get by|relocate|switch|free|devote|dedicate|set)\b|'t|not)"
)
NO_DOING = r"(?!(?:looking|thinking|trying|wanting|considering|learning|studying|doing|working|wondering|living|searching|hoping|needing|going|getting|having|being|feeling|taking|planning|waiting|starting|struggling|aiming|training|seeking|retraining|saving|staying|expecting|dreaming|bringing)\b)"
BEGINS = r"(?:^|[;,.!?\n(] ?|\b(?:and|but|then|now) )"

LIST_STOP = r"want|need|would|looking|hoping|but|work|working|am|i|i'\w+|my|never|no good|rubbish|not|max|budget|fancy|wanna|currently|now"

ENGLISH_TOLD = ToldWords(
    list_ends=compile_all(rf" ?,? ?(?:,|\band) (?:and )?(?:{LIST_STOP})(?!\w).*$")[0],
    disregarded=compile_all(
        rf"\b(?:i )?(?:did|started|had|studied|went through|after|half of) (?:about )?(?:{SOME_TIME} (?:of|into) |half of |part of )?(?:an? |my |the )?[^;.!?\n]{{2,50}}?,? (?:but|and|before i|then)(?: then| i| later| had to| sadly)* {BROKEN_OFF}\b",
        rf"\b(?:unfinished|incomplete|half-finished|abandoned) (?:[\w'-]+ ){{0,3}}?{AWARD_WORD}\b(?: in [\w ]{{2,30}}?{CLAUSE_END})?",
    ),
    workplace=compile_all(
        rf"\b(?:my )?(?:background|career|working life|whole life|life) (?:is |has been |was |mainly |mostly |all |so far ){{1,3}}(?:in )?(?=\w){ARTICLE}(?!(?:hard|good|about|to|not|very|over|at|on|a mess)\b){PHRASE}{CLAUSE_END}",
        rf"\b(?:i come from|coming from|with|i have|got) an? {PHRASE} background\b",
        rf"\b(?:{IM} |i was |been |years )(?:in|into) (?:the )?(?P<phrase>(?!(?:same|wrong|right)\b)[\w-]+(?: [\w-]+){{0,2}}?) (?:industry|sector|business|trade|line of work|game)\b",
        rf"\b(?<![\d.,])(?:\d{{1,2}}|{WORD}) ?(?:years?|yrs?) (?:behind|on) the (?P<phrase>bar|till|tills|checkout|counter|tools|railways?|buses|building sites?|shop floor|front desk|phones)\b",
    ),
    present_work=compile_all(
        rf"\b(?:earn|make|made|earned|earning|making) (?:my|a) (?:living|money|crust|bread) (?:as|by|from|with|doing) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:started|start|began|begun)(?: (?:out|off|my career|my working life|work|working))* as {ARTICLE}(?<!start as )(?<!start work as ){PHRASE}{CLAUSE_END}",
        rf"\b(?:moved (?:on|up) to(?: be(?:ing|come)?)?|went on to (?:be|work as)|(?:ended|wound|finished) up (?:as|being|working as)|worked my way up to|(?:was |got |been )?(?:promoted|moved up) to|became|stint as|spell as|stints as|gig as|jobs? as|job is|time as|life as|career as|shifts as|role as|position as|hired as|served as|serving as|acting as|volunteer(?:ed|ing)? as|temp(?:ed|ing)? as|freelanc(?:e|ed|ing) as) (?<!a job as )(?<!career as )(?<!another job as ){ARTICLE}(?!(?:tired|sick|ill|a mum|mum|redundant|clear)\b){PHRASE}{CLAUSE_END}",
        rf"\b(?:these days|nowadays|now|currently|at the moment|right now|mostly|by day),? i do {ARTICLE}(?!(?:not|n't|have|want|it|this|that|know|like|the kids)\b){PHRASE}{CLAUSE_END}",
        rf"\bi do {ARTICLE}(?!(?:not|have|want|it|this|that|know)\b){BARE} (?:for a living|for (?:an?|the) [\w -]{{3,30}}?|by day|full[- ]time|part[- ]time){CLAUSE_END}",
        rf"{BEGINS}(?:been|spent (?:the (?:last|past) )?(?:\d+|{WORD}) (?:years|yrs)) (?:doing )?(?P<phrase>{NO_DOING}(?:\w+ing )?[^;,.!?\n()\"]{{3,40}}?)(?= (?:for|since|all|most|nearly|almost|over)\b| ?[;,.!?\n]|$)(?<!been)",
        rf"\b(?:now|currently|presently|these days|nowadays|at the moment),? (?:i'?m |i am |just |mostly )*(?P<phrase>{NO_DOING}(?!(?:\w*thing|king|during|evening|morning|spring|feeling)\b)[a-z]{{3,}}ing (?!(?:to|for|about|forward|into|it)\b)[^;,.!?\n()\"]{{3,30}}?){CLAUSE_END}",
        rf"\bi (?:supervised?|ran|owned|operated?) (?P<phrase>(?!(?:an? |the |my )?(?:team|teams|people|staff|house|car|home|out|away|into|machine|after|errands)\b)[a-z][^;,.!?\n()\"]{{2,30}}?){CLAUSE_END}",
        rf"\b(?:since then|ever since|after which|and then|then|later|afterwards|before that|prior to that),? (?:i'?ve been |i was |been |worked as |as )?(?:\d+ ?\w+ as )?(?:an? )?(?!(?:i|we|my|it|the|that|this|had|have|got|moved|went|came|stopped|left|kids|quit|want|wanna|maybe|hopefully|become|go|start|look|find|redundan\w+|unemployed|maternity|covid|nothing|on|in|at|to|for)\b){BARE}{CLAUSE_END}",
        rf"(?=\b(?:train|retrain|upskill|teach|training for|courses? for|course for) (?:up )?(?:our|my|the|some)(?: of our)? (?:\d+ |{WORD} |new )?(?P<phrase>(?!(?:team|staff|people|kids|children|employees|workers|skills?|own)\b)[a-z][a-z -]{{2,35}}?)s? (?:in|on|to|how|about)\b)",
        rf"(?=\b(?:looking for|need|want|hiring|recruiting|find) [^;.!?\n]{{0,40}}?\b(?:our|for) (?:\d+ |{WORD} |new )(?P<phrase>(?!(?:hours|weeks|months|years|days|evenings|euros|people|staff|employees|of)\b)[a-z][a-z -]{{2,30}}?)s\b(?= ?[:;,.!?\n]| (?:in|on|to|who)\b|$))",
        rf"\bused to (?P<phrase>(?!(?:be|have|live|it|this|that|like|love|think|go|do|work|want|get|feel|know|the|being|hate|enjoy|study|play|smoke|drink)\b|\w+ing\b)[a-z]{{3,}}(?: [^;,.!?\n()\"]{{2,30}}?)?){CLAUSE_END}",
    ),
    goal_work=compile_all(
        rf"{WISH} (?:to )?(?:move|get|go|switch|break) (?:over |across |back )?(?:into|to) {ARTICLE}(?!(?:know|be|do|work|school|uni|university|college|bed|sleep|evening|online|the next|next|a level|it\b(?!\s))\b){PHRASE}{CLAUSE_END}",
    ),
    goal_skills=compile_all(
        rf"\b(?:train|retrain|upskill|teach) (?:up )?(?:our|my|the|some) [^;.!?\n]{{3,45}}? (?:in|on|how to|about) {ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:keen on|keen to (?:learn|try)|into|wild about|mad about|love(?= (?:to )?learn)) (?<!get into )(?<!go into )(?<!move into )(?:learning )?{ARTICLE}(?P<phrase>(?:machine|deep|active|e-?|distance )?-?learning\b|[\w+#-]+ learning\b)",
        rf"\b(?:would|it'?d|'d) (?:be )?(?:really )?(?:nice|great|good|cool|handy|useful|love|lovely) to (?:be able to |know (?:how to )?|understand |get the hang of ){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:get (?:to grips|better|more confident|comfortable|confident|up to speed|up to scratch) (?:with|at|in|on|using)|get my head (?:a?round)|pick up(?! (?:the|my) (?:kids|children))|sharpen(?: up)?|polish(?: up)?|level up|teach myself|build up|work on|catch up on|wrap my head around|deepen) (?:some |my )?{ARTICLE}(?!(?:it|this|that|where|shifts|weight)\b){LIST}{LIST_END}",
        r"\b(?:i|we|staff|they) (?:really |just |also |still )?(?:need|lack|require)s? (?:some |more |better |the )?(?P<phrase>(?!(?:to|an?|help|time|money|something|it|more|advice|cheap|job)\b)[\w+#-]+(?:(?:,| and| or) (?!i\b)[\w+#-]+){0,3}) (?:for (?:it|that|work|the job|my job)|to (?:get|move|do))\b",
    ),
    held_awards=compile_all(
        r"\b(?:my|got|have|hold|passed) (?:an? |my |the )?(?P<phrase>(?:food hygiene|first aid|forklift|hgv|lgv|pcv|driving|teaching|nursing|security|sia|cscs|trade|boat|pilot'?s?|gas safe|dbs)(?: [\w-]+)? (?:certificate|licen[cs]e|ticket|card|badge|pin|registration))\b",
        r"\b(?:left|finished|graduated from|completed) (?P<phrase>(?:high|secondary|grammar|vocational|middle) school)\b",
    ),
    held_skills=compile_all(
        rf"\b(?:dab hand|a natural|whizz?|wizard|natural|ace|expert|old hand|master|pro|genius|people person) (?:at|with|in|on|of) {ARTICLE}(?!(?:my|the) (?:job|course)){LIST}{LIST_END}",
        rf"(?:^|[;,.!?\n] ?|\b(?:and|but|i|also) )(?:i )?can (?:also |already |even |easily )?{NO_ABILITY}{ARTICLE}{LIST}{LIST_END}",
        rf"{NAMED} (?:(?:come|came)s? (?:easy|easily|natural|naturally)(?: to me)?|(?:is|are) (?:my (?:strong (?:suit|point|side)|strength|forte|thing|bread and butter|superpower)|second nature|no (?:problem|issue)(?: for me)?|easy for me|where i shine)|i'?m (?:really |pretty |very |quite )?(?:good|great|ok|okay|fine|strong|comfortable|confident|happy) (?:at|with|in))(?= ?(?:[;,.!?\n]|$)| (?:and|but)\b)",
        rf"\b(?:my )?(?:strengths?|strong (?:points?|suits?)|best skills?) (?:is|are|include|includes|:) ?{ARTICLE}{LIST}{LIST_END}",
        rf"\b{IM} (?:well |quite |pretty )?(?:used|accustomed) to (?:working with |dealing with |handling |using )?(?!(?:it|this|that|hard work|long|early|being)\b){ARTICLE}{LIST}{LIST_END}",
        rf"(?:^|[;,.!?\n] ?|\b(?:and|but|also|i'm) )(?:good|excellent|brilliant|great|ace|skilled|handy|confident|comfortable) (?:at|with|using) (?!(?:all|it|this|that|night|the moment|home|least)\b){ARTICLE}{LIST}{LIST_END}",
        r"\bi (?:work (?:with|in)|code in|program in|code|write|use|do) (?P<phrase>[\w+#]+(?:(?:,| and) [\w+#]+)?) (?:every ?day|daily|all day|all the time|at work|for work|on the job|a lot)\b",
        r"\b(?:grew up (?:speaking|with)|raised (?:speaking|in)) " + rf"{LIST}{LIST_END}",
        rf"\b(?:have|got|'ve) (?:an? )?(?:good|great|keen|real|natural|real) (?:eye|head|feel|ear|knack|hand|flair|way) (?:for|with) {ARTICLE}{LIST}{LIST_END}",
        rf"\bi(?: have|'ve) (?:learn(?:t|ed)|mastered|picked up|done a lot of|done lots of|done plenty of|taught) {ARTICLE}(?!(?:that|it|a lot|how much|nothing|from)\b){LIST}{LIST_END}",
        rf"\b(?:know|knows) (?:a (?:bit|little|lot)|some|quite a bit|a fair bit|the basics|plenty|loads|my way) (?:of|about|around) {ARTICLE}{LIST}{LIST_END}",
    ),
    lacking_skills=compile_all(
        rf"{NAMED} (?:is|are|was|were)(?: ?n'?t| not| never) (?:really |exactly |quite )?(?:my (?:thing|strong (?:suit|point|side)|strength|forte|cup of tea|area|bag|best subject)|something i (?:know|can|do))\b",
        rf"{NAMED} (?:is|are) (?:really |definitely |still )?(?:my (?:weak(?:ness|est)?(?: (?:point|spot|side|suit))?|downfall|achilles heel|nemesis)|where i (?:struggle|fall down|fail))\b",
        r"\bmy (?P<phrase>(?!job|work|boss|life|back|health|pay|wage|salary|company|time|situation|memory|internet|contract|hours)[\w+#]+(?: [\w+#]+)?)(?: skills?| knowledge)? (?:is|are|isn'?t|aren'?t) (?:really |very |pretty |quite |so |a bit |totally |absolutely |frankly )?(?:shocking|appalling|dire|atrocious|dreadful|basic at best|patchy|limited|lacking|letting me down|holding me back|what it (?:was|used to be)|the best|great|good|up to (?:scratch|much))\b",
        rf"\b(?:never|can'?t|cannot|could ?n'?t|could never|have ?n'?t|struggle to|not) (?:quite |really |ever )?(?:got|get|gotten|wrap|wrapped) (?:my head a?round|to grips with|the hang of|my head about) {ARTICLE}(?!(?:it|this|that)\b){LIST}{LIST_END}",
        rf"\b(?:i|what i|and|but) (?:really |still |just |totally |sadly )?(?:lack|miss|am missing|'m missing|am lacking|'m lacking)(?: is)? {ARTICLE}(?!(?:my|the (?:kids|time|money)|time|money|confidence|motivation|you|him|her|it|out|a degree|qualif\w+)\b){LIST}{LIST_END}",
        rf"\b(?:weakness(?:es)?|weak (?:points?|spots?)|gaps?)(?: in my (?:cv|knowledge))? (?:is|are|:|would be) ?{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:rubbish|hopeless|useless|weak|terrible|crap|awful|clueless|bad|poor|shaky|rusty|not (?:so |very |too )?(?:good|great|hot|strong|clued up)) (?:at|with|on|about|when it comes to|in) (?!(?:it|this|that|home|the moment|night)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\bhave(?:n'?t| not) (?:got )?(?:a clue|the faintest|the foggiest|any idea|much of a clue) (?:about|with|how to(?: use)?) {ARTICLE}{LIST}{LIST_END}",
    ),
    award_joint=compile_all(rf",? (?:and|plus|&) (?:an? |my |the |also )*(?=(?:[\w'&-]+ ){{0,3}}{AWARD_WORD}\b)")[0],
)
