"""English words for work, skills, awards and wishes."""

from advisor.dialogue.lexicon import LIST, PHRASE, Lexicon, WorkWords, compile_all, end
from advisor.dialogue.lexicon_en_awards import NAMED_AWARDS, OPERATED, not_held
from advisor.dialogue.lexicon_en_dates import DATES
from advisor.dialogue.lexicon_en_everyday import EVERYDAY, WORKPLACES
from advisor.dialogue.lexicon_en_limits import ACCEPTS, COUNTRY, NUMBERS, WORD
from advisor.dialogue.patterns import pattern
from advisor.domain.languages import LanguageCode

IM = r"i(?:'? ?m| am)"
DONT = r"(?:do(?:n'?t| not)|did(?:n'?t| not)|ha(?:ve|s)(?:n'?t| not| never)(?: ever| yet)?|never(?: ever| had to| have| really| once)?|can(?:'?t|not| not))"
NO_CLUE = r"(?:(?:have |got |'ve )?(?:absolutely |really )?(?:no|not a|zero|not the (?:slightest|foggiest)|hardly any|have ?n'?t (?:got )?an?)(?: real)? (?:clue|idea|notion)|clueless)"
REALLY = r"(?:really |also |already |still |now |just |currently |maybe |actually |only |always |would ){0,2}"
WISH = (
    rf"(?:i(?:'?d| would)? {REALLY}(?:like|love|prefer|want|wanna|wish|hope|plan|need|aim|intend|fancy|reckon)(?: to)?|{IM} {REALLY}(?:hoping|planning|looking|trying|"
    r"thinking (?:of|about)|interested in|keen (?:on|to)|considering|dreaming of|aiming|ready|going|gonna)(?: (?:to|at|of|on|for))?|"
    r"help me(?: to)?|(?:how|what) (?:do|can|could|would|should) i\b(?: do to| need to)?|can i\b|could i\b|"
    r"my (?:goal|dream|aim|plan|wish)(?: job)? is(?: to)?|(?:want(?:s|ing)?|wnat|would (?:like|love)|looking|hoping|planning|trying|like|dream(?:ing)?|thinking) (?:to|of|about|for|at|into)|"
    r"wanna|gonna|fancy|(?:^|[;,.!?\n] ?|\bnow |\band |\bbut )(?:want(?:ing)?|would (?:like|love)|need|thinking|considering)(?! to (?:know|see|ask)\b))"
)
TONGUE = (
    r"(?:english|german|french|spanish|italian|dutch|czech|polish|portuguese|estonian|norwegian|finnish|swedish|danish|russian|ukrainian|arabic|turkish|hindi|urdu|bengali|punjabi|"
    r"persian|farsi|dari|somali|romanian|hungarian|bulgarian|serbian|croatian|greek|albanian|lithuanian|latvian|slovak|slovenian|chinese|mandarin|cantonese|japanese|korean|"
    r"vietnamese|thai|tagalog|filipino|swahili|tigrinya|amharic|kurdish|tamil|nepali|hebrew|icelandic|irish|welsh)"
)
ARTICLE = r"(?:an? |the |some |my |more |another |being (?:an? )?|doing )?"
LEVEL = (
    r"(?:graduate |professional |postgraduate |undergraduate |advanced |vocational |higher |master'?s? |bachelor'?s? )?"
)
AWARD = (
    rf"(?:{LEVEL}(?:certificates?|diplomas?|degrees?)|master'?s?(?= (?:of|in|degree))(?: degree)?|bachelor'?s?(?= (?:of|in|degree))(?: degree)?|"
    r"qualifications?|learn(?:ing)? path|micro-?credential programme|ph\.?d|mba|msc|bsc)"
)
ONWARD = (
    r"and (?:i|want|would|wish|hope|need|now|looking|am|have|can|could|earn|work|get|study|learn|do|also|then|be|move|start|"
    r"my|like|prefer|not|maybe|would|hopefully|later|still|ideally|preferably|only|max)"
)
OUT_OF_NAME = (
    r"but", r"because", r"so", r"since", r"who", r"where", r"while", r"when", r"if", r"within", r"until", r"till", r"that", r"which", r"i",
    r"i?'?m", r"my", r"we", r"right now", r"now", r"currently", r"at the moment", r"please", r"pls", r"one day", r"someday", r"eventually",
    r"soon", r"instead", r"again", r"though", r"however", r"plus", r"wanting", r"looking", r"hoping", r"thanks?", r"in (?:my|this|the) \w+",
    rf"in {COUNTRY}", r"at (?:all|least|home|work|night|first|an?|the|my)", r"want", r"is", r"are", r"would", r"could", r"should", r"can", ONWARD,
)  # fmt: skip
AFTER_NAME = (
    r"for",
    r"from",
    r"at",
    r"with",
    r"by",
    r"without",
    r"\d+",
    r"full[- ]time",
    r"part[- ]time",
    r"too",
    r"in an?",
    r"here",
    r"after all",
    r"on (?:and off|the side)",
    r"or (?:at least|maybe|even|perhaps|something|similar|so)",
    r"and (?:before|previously|worked|now|currently|trained)",
    r"then",
    r"have",
    r"did",
    r"was",
    r"back",
)
CLAUSE_END = end(*OUT_OF_NAME, *AFTER_NAME)
DURATION = (
    rf"(?:(?:for |since |after |over |with |about |nearly |almost |around |the (?:last|past) |more than |some |a |~){{0,4}}(?<![\d.,])(?:\d{{1,2}}\+?|\b{WORD}) ?"
    r"(?:years?'?|yrs?|y|months?|mths?)\b(?! (?:old|degree|course|programm?e?|long)\b)(?: (?:now|already|ago|back|total|running|(?:of )?(?:work )?experience))*|"
    r"(?:ever )?since (?:the )?(?:19|20)\d\d|for (?:ages|many years|years|a (?:long time|decade)|most of my life|all my life|decades))"
)
OF_SELF = (
    r"(?:i|i'?m|i'?d|i'?ve|my|we|our|want(?:s|ing)?|would|like|looking|hoping|to|is|are|am|it|its|it's|have|had|has|can|could|not|no|learn|become|budget|max|free|only|"
    r"by|within|until|from|study|finish|start|need|spend|pay|going|have|do|did|does|be|been|was|get|got|goal|aim|maybe|perhaps|or|and|but|so|with|for|in|at|on|of|as|an?|the|"
    r"hi|hello|hey|ok|course|courses|long story|there|you|how|what|which|why|when|where|if|interested|know|speak|thinking)"
)
BARE = rf"(?P<phrase>(?!{OF_SELF}\b)[\w'/&+-]+(?: (?!{OF_SELF}\b|\d)[\w'/&+-]+| (?:of|in|at|for|and)(?: an?| the)? (?!{OF_SELF}\b|\d)[\w'/&+-]+){{0,5}}?)"
"""A name of up to six words that no marker introduces."""

BEGIN = r"(?:^|[;,.!?\n(] ?|\b(?:and|but|so|hi|hello|hey|well|ok|im|currently|now|been|was|were|as) )(?:an? |the )?"
AFTER_LIST = (
    r"at",
    r"from",
    r"towards?",
    r"for (?:\d+|an?|my|the|many|some|work)",
    r"well",
    r"by",
    r"(?:some |good |lots of )?experience",
)
LIST_END = end(*OUT_OF_NAME, *AFTER_LIST, lists=True)

WORK = WorkWords(
    disregarded=compile_all(
        rf"\b(?:i )?(?:do(?:n'?t| not)|never) (?:have|hold|got|get|need|want|finish(?:ed)?) (?:an? |any |my )?(?:[\w'-]+ ){{0,3}}{AWARD}\b(?: (?:of|in|for|on) [^;,.!?\n()\"]{{2,80}}?{CLAUSE_END})?",
        rf"\b(?:without|no) (?:an? |any )?{AWARD}\b",
        r"\bcareer path\b",
        r"\bwhat if i (?:already |now |also )?(?:had|have|was|were|could|learn\w*|did|can|knew|know|got|took)\b[^;.!?\n]*",
        r"\b(?:do|does|would|will|is|are|can|could) (?:it|this|that|the)\b[^;,.!?\n]*\?",
        r"^(?:why|does|how (?:long|much)|when (?:do|does|is|will))\b[^.!?\n]*",
        r"^(?:please |can you |ok |no |then )*(?:swap|replace|compare|undo|take back|remove|drop|skip|start over|go back|change back|back to|save|export|print)\b[^.!?\n]*",
        r"(?:^|[;,.!?\n] ?|\b(?:actually|no|but|and) )not (?:an?|the) [^;,.!?\n]{2,50}?(?= but\b| after all\b| anymore\b|[;,.!?\n]|$)(?: after all| anymore)?",
        r"\b(?:i )?(?:dropped out of|quit|never finished|did ?n'?t finish|broke off|left) (?:the |my )?(?:school|uni|university|college|[\w ]{2,30}degree|studies|phd)\b(?: (?:at|when i was|aged) \d+)?",
        rf"\b{IM} (?:about |around |nearly |almost )?\d{{1,2}}(?: years? old| yo\b)?(?! hours?)",
    ),
    workplace=compile_all(
        rf"\bi {REALLY}(?:have |had |'?ve )?{REALLY}(?:been )?work(?:ed|ing)?(?: (?:currently|now|part[- ]time|full[- ]time|mostly|mainly))? (?:in|at|for|on|with) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:{IM} {REALLY}|currently |now )?(?:working|employed) (?:in|at|for|on) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\bi used to work (?:in|at|for) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"(?:^|[;,.!?\n] ?|\b(?:and|but|then) )work(?:ed|ing)?(?: nights| days| shifts| part[- ]time| full[- ]time)? (?:in|at|for) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:out of|leave|leaving|quit|quitting|tired of|fed up (?:with|of)|sick of|bored (?:of|with)|escape|escaping) (?:this|my|the) (?:job (?:in|at|as) (?:an? |the )?)?{PHRASE}(?: job)?{CLAUSE_END}",
    ),
    present_work=compile_all(
        rf"\bi {REALLY}(?:have |had |'?ve )?{REALLY}(?:been )?work(?:ed|ing)?(?: (?:currently|now|part[- ]time|full[- ]time|mostly|mainly))? as {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\bi {REALLY}work(?:ed|ing)? [^;,.!?\n()\"]{{2,50}}? as (?:an? ){PHRASE}{CLAUSE_END}",
        rf"\b{IM} {REALLY}(?:(?:working|employed) )?(?:as )?(?:an? ){PHRASE}{CLAUSE_END}",
        rf"\b(?:{IM} {REALLY}|currently |now )?(?:working|employed|self-employed) as {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:my (?:current |present |last |old |previous |day )?(?:job|work|occupation|profession|trade) (?:is|was)(?: as| in)?|i was(?: working)? (?:as|an?|in)|"
        rf"i used to (?:be|work as)|i(?: have|'?ve) been(?: working)?(?: as| in)?(?= an? )|former(?:ly)?|experienced(?! (?:in|with|at)\b)|retired|trained(?! (?:in|as|to)\b)|ex-(?=[a-z])|i trained as|currently(?= an? )) ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:years|experience) (?:of (?:work|experience) )?as {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"^{PHRASE} by trade\b",
        rf"\bi was (?!(?:told|thinking|hoping|looking|wondering|born|made|laid|fired|going|trying|there|here|lost|unable|sick|ill)\b){BARE}{CLAUSE_END}",
        rf"{BEGIN}{BARE},? ?\(?{DURATION}\)?",
        rf"{BEGIN}{BARE} (?:here|now|by (?:trade|profession|day|training)|at the moment|right now|nowadays|these days|at present|atm)(?= ?[;,.!?\n)]|$| (?:and|but|in|from|looking|want(?:s|ing)?|wanna|with|trying|hoping|who|needing|thinking|aged?|mum|mom|dad|need|back|fed up|tired|sick|bored|\d)\b)",
        rf"(?<![\d.,])(?:\d{{1,2}}\+?|\b{WORD}) ?(?:years?'?|yrs?|months?) (?:(?:of |in total )?(?:work(?:ing)? |experience )?)?(?:of|in|as|doing) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:before (?:that|this)|previously|formerly|earlier|in the past|back home|originally|prior to that|then|later|after that)[ ,:]+(?:i (?:was|worked as|have been|used to be) )?(?:an? )?{BARE}{CLAUSE_END}",
        rf"(?:^|[;,.!?\n] ?|\b(?:and|but|then) )(?:was|were|used to be|worked as|working as|been|employed as|trained as|qualified as|did (?:my|an?) (?:training|apprenticeship) as|did (?:my|an?) (?:training|apprenticeship) in) (?:an? )?{BARE}{CLAUSE_END}",
        rf"\b(?:did|done|finished|completed) (?:my|an?) (?:training|apprenticeship|traineeship) (?:as|in) {ARTICLE}{PHRASE}{CLAUSE_END}",
        r"\bi (?:currently |now |mostly |mainly |just )?(?P<phrase>(?:clean|drive|teach|sell|repair|fix|cook|bake|manage|build|install|deliver|look after|care for|nurse)(?! (?:to|for|my|me|it|the kids)\b) [^;,.!?\n()\"]{3,40}?)"
        + CLAUSE_END,
        rf"\bi(?:'?ve| have) been (?P<phrase>(?!looking|thinking|trying|wanting|considering|learning|studying|doing|working|wondering|living|searching|hoping|off|to\b|told|made)\w+ing [^;,.!?\n()\"]{{2,40}}?){CLAUSE_END}",
        rf"\b(?:our|my|we have|we employ|employ)(?: team of| staff of)? (?:\d+ |{WORD} )?(?P<phrase>(?!kids|parents|children|hours|friends)[a-z][a-z -]{{2,40}}?)s(?= (?:need|have to|should|must|want|to be|trained|who|are|do|get|could)\b)",
        rf"\btraining for (?:our |my |the )?(?:\d+ |{WORD} )?(?:of our )?(?P<phrase>(?!my|this|that)[a-z][a-z -]{{2,40}}?)s(?= ?[:;,.!?\n]| (?:in|on|to|who)\b|$)",
        rf"\bmy (?:skills|experience|background|work|years|training) as (?:an? |the )?{PHRASE}{CLAUSE_END}",
    ),
    durations=pattern(rf"\(?\b{DURATION}\)?|,? in (?:19\d\d|20[01]\d|202[0-5])\b"),
    not_work=pattern(
        r"(?:\d|dab hand|whizz?\b|natural (?:at|with)|pro (?:at|with)|expert (?:at|with)|on|at|for|with|since|because|out|from|by|looking|returning|currently|now|long story|school leaver|graduate$|unemployed|full[- ]time|part[- ]time|(?:night|day|late|early) shifts?|"
        r"(?:total |complete |absolute )?(?:bit|little|lot|very|fast|quick|slow|mother|father|mum|mom|dad|parent|grandmother|grandfather|single|stay|woman|man|guy|girl|"
        r"boy|person|people|beginner|newbie|noob|learner|hurry|citizen|resident|refugee|immigrant|migrant|foreigner|fan|adult|native|morning person|night owl|team player|"
        r"member|user|mess|idiot|failure|couple|few|year|years|student(?! \w)|pupil|job ?seeker|unemployed|jobless|home(?!\w| care| help)|nothing|something|anything|it\b(?!\s)|"
        rf"them|this|that|there|here|holiday|weekends?|mondays?|sundays?|nights?|shifts?|happy|sad|lost|stuck|made redundant|laid off|fired|tired|bored|sick|not|no|{COUNTRY}$|europe|abroad|own|hands|kids$|{AWARD}))\b"
    ),
    goal_work=compile_all(
        rf"(?:{WISH} )?(?:to )?\b(?:becom(?:e|ing)|(?<!my )(?<!an )(?<!did )(?:re-?)?train(?:ing)? (?:as|to be(?:come)?)|retrain(?:ing)? (?:as|into|for)|qualify as|turn into|switch(?:ing)? (?:careers? |jobs? )?(?:to|into)|"
        rf"chang(?:e|ing) (?:careers? |jobs? )?(?:to|into)|mov(?:e|ing) into(?! {COUNTRY})|(?:get|getting|go|going|break|breaking) into|transition(?:ing)? (?:in)?to|(?:move|moving|step(?:ping)?|progress(?:ing)?|work my way|climb) up (?:in)?to|progress(?:ing)? to|career (?:change )?(?:as|in|to)|dream job(?: is|:)?|"
        rf"future as|work as(?= an? [\w -]+ in the future)) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"{WISH}(?: is)? (?:to )?(?:(?:to )?be(?= an? )|be(?! (?:able|more|better|sure|in|at|on|the|with|free|happy|good|done|finished|ready|qualified|certified|flexible|careful|home|my|able|a bit))|"
        rf"work(?:ing)?(?: in {COUNTRY})?(?: full[- ]time| part[- ]time)? as|work(?:ing)? (?:in|with|for)(?! {COUNTRY})|start(?:ing)?(?: work)? as|go(?:ing)? to work (?:as|in)|(?:find |get |have )?(?:an?|another) (?:\w+ )?(?:job|career|role|position|work)(?: in {COUNTRY})? (?:as|in)|"
        rf"(?:a )?(?:job|work|career|role|position) (?:as|in)) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:goal|aim|target|dream|next step|plan|ambition)(?: job| career| role)?(?: is| would be|:|;| ?=| -) ?(?:to (?:be(?:come)?|work as) |being |becoming )?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"(?:^|[;,.!?\n] ?)(?:my )?(?:goal|aim|target)(?: job)? {ARTICLE}(?!is|was|to\b){PHRASE}{CLAUSE_END}",
        rf"(?:^|[;,.!?\n] ?)(?:maybe |perhaps |i think )?(?:an? |being an? |becoming an? |the )?{BARE} (?:would|could|might) be (?:a start|great|nice|good|perfect|ideal|cool|my dream|lovely|fine|my goal|interesting|amazing|the dream|something|for me)\b",
        rf"(?:^|[;,.!?\n] ?)(?:i )?(?:could|might|maybe|perhaps) (?:i )?be(?:come)? (?:an? ){PHRASE}{CLAUSE_END}",
        rf"\b(?:maybe|perhaps|possibly|preferably|ideally) (?:as|be|become) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"(?:^|[;,.!?\n] ?|\bsomething |\banything |\bjob )like (?:being )?an? {PHRASE}{CLAUSE_END}",
    ),
    goal_skills=compile_all(
        rf"(?:{WISH} )?(?:to )?(?<![\w-])(?<!never )(?:learn(?! path)|improve|get better (?:at|in|with)|upskill in|brush up(?: on)?|know more about|find out (?:more )?about|get good at|(?:get|need) training (?:in|on))"
        rf"(?: more)?(?: about| how to| to)? {ARTICLE}{LIST}{LIST_END}",
        rf"{WISH} (?:to )?(?:study(?:ing)?|learning|understand(?:ing)?|master|develop|practi[cs]e|deepen|refresh|improving|upskilling in|be able to|be (?:better|good) at|know(?: how to)?)(?: more)?(?: about| how to| to)? {ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:am|'m|start(?:ed)?|love|enjoy|about) learning(?: about| how to| to)? {ARTICLE}{LIST}{LIST_END}",
        rf"(?<!experience and )\b(?:courses?|class(?:es)?|training|lessons?|skills?|modules?) (?:on|in|about) {ARTICLE}{LIST}{LIST_END}",
        r"\bneed (?:more |better |some )(?P<phrase>[^;,.!?\n()\"]{2,40}?) skills\b",
        rf"\b(?:who|they|all|staff|team|people|and|we|i) (?:need|needs|should get|must have|require)s? (?!more |better |some |an? |to |the ){LIST} (?:training|courses?|skills|upskilling)\b",
        rf"\btrained (?:up )?(?:in|on) {ARTICLE}{LIST}{LIST_END}",
        rf"(?:^|[;.!?\n] ?){BARE},? (?:is (?:something )?(?:that )?)?(?:i(?:'?d| would| want|'?ll)?|what i(?:'?d)?) ?(?:really )?(?:like|love|want|need)(?: to)? (?:learn|improve|study|get into|know)\b(?: (?:that|this|it|about|more|properly))*",
        rf"(?:\b(?:training|courses?) for [^;,.!?\n:]{{0,40}}|;): ?{ARTICLE}{LIST}{LIST_END}",
    ),
    goal_qualification=compile_all(
        rf"\b(?:{WISH} )?(?:to )?(?:(?:do|take|complete|finish|follow) )?(?:the )?(?:learning |learn )?path(?:way)?(?: called| named|:)? {PHRASE}{CLAUSE_END}",
        rf"\b(?:{WISH} )?(?:to )?(?:(?:do|get|take|complete|finish|earn|study for|work towards?|towards?|obtain|apply for|enrol in) )?(?:an? |the |my |another )?"
        rf"(?P<phrase>(?:(?!i\b|do\b|get\b|take\b|an?\b|the\b|my\b|with\b|and\b|want\b|some\b|kind\b|of\b|for\b|in\b|to\b|like\b)[\w'&-]+ ){{0,3}}{AWARD}\b(?: (?:of|in|for|on) [^;,.!?\n()\"]{{2,80}}?)?){CLAUSE_END}",
    ),
    goal_outcomes=compile_all(
        rf"\b(?:{WISH} )?(?:i (?:have|need|must|should) )?(?:to )?(?:reach|achieve|meet|attain|cover|fulfil|gain|show|prove) (?:all )?(?:the )?(?:learning )?(?:outcomes|competenc(?:es|ies)) (?:of|for|in) (?:the |an? )?{PHRASE}(?= but\b| because\b| within\b| until\b|[;,.!?\n]|$)",
        r"\b(?:the )?(?:learning )?outcomes of (?:the |an? )?(?P<phrase>[^;,.!?\n()\"]{2,90}?)(?= but\b| because\b| within\b| until\b|[;,.!?\n]|$)",
    ),
    generic_award=pattern(
        rf"(?:(?:an?|the|that|this|those|these|both|such|same|my|some|any|kind of|new|official|real|recognised|proper|formal|good|another|small|short|university|college|full|whole|career|first|online) )*(?:{AWARD}|certificates?|degrees?|diplomas?|qualifications?)"
    ),
    goal_open=compile_all(
        rf"\b(?:{IM} |i get )?{REALLY}(?:interested in|curious about|passionate about|fascinated by) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"(?:^|[;,.!?\n] ?){BARE} (?:interests? me|appeals? to me|sounds? (?:good|great|interesting|nice)|attracts? me)\b",
        rf"\b(?:something|anything|a job|work|a career) (?:with|in|to do with|about|like|related to|around) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:looking for|after|find|need|want) (?:something |anything |an? )?(?:short |online |good |cheap |free )?(?:courses? |class(?:es)? |training )?(?:\w+ than [;\w ]+? )?(?:on|about|in) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"{WISH}(?: (?:to|of|about|for|into|back to|back into|in))* (?:(?:do|have|get|try|go|be|work|find|move|switch|return)(?: (?:for|to|into|back to|back into|in|as|on|with))* )?{ARTICLE}(?!(?:i|you|it|this|that|know|see|ask|start|change|finish|pay|spend|use|not|out|back|make|help|let|live|give|keep|feel|earn|leave|stay|reach|achieve|show|tell|have|to|of|about|me|us|be)\b){PHRASE}{CLAUSE_END}",
        r"\b(?:from|for|into|to get|getting) an? (?P<phrase>(?!new\b|better\b|different\b|good\b|first\b)[\w'/-]+(?: [\w'/-]+){0,2}) (?:job|role|position|career|apprenticeship)\b",
    ),
    held_awards=compile_all(
        rf"\b(?:i(?:'?ve)?(?: already| have| had)? (?:have|hold|had|got|did|done|do have|completed|finished|earned|graduated with|passed|studied for)|with|after) (?:an? |the |my )?"
        rf"(?P<phrase>(?:(?!i\b|and\b|no\b|the\b|any\b)[\w'&-]+ ){{0,4}}{AWARD}\b(?: (?:of|in|for|on) [^;,.!?\n()\"]{{2,80}}?)?){CLAUSE_END}",
    ),
    held_skills=compile_all(
        rf"\bi {REALLY}(?:know(?: how to)?(?! (?:that|what|where|which|who|why|when|how (?!to)|nothing|it|this|you|there|about))|"
        r"can(?! (?:spare|find|spend|study|do\b|manage|pay|only|afford|start|begin|be\b|travel|come|go\b|move|attend|get|take|see|work|also|not|i\b|commute|give|put|live|use|help|invest|you|drive to|make it|wait|join|stay|finish|learn)|'t|not)|"
        rf"speak|(?:have |'?ve )?used?(?! to\b| an? wheelchair| the)|(?:have|'?ve|got) (?:(?:some|good|lots of|a lot of|basic|strong|solid|much|\d+ years?(?:'|s)?(?: of)?|many years of) )?(?:experience|skills?|knowledge) (?:in|with|of|on)|have done) {ARTICLE}{LIST}{LIST_END}",
        rf"\b{IM} {REALLY}(?:very |pretty |quite |fairly |really |rather |so )?(?:good|experienced|skilled|fluent|strong|handy|familiar|confident|comfortable|great|decent|ok(?:ay)?|alright|competent|solid|proficient|brilliant|clever|not bad|at home) (?:at|in|with|on|using) (?!(?:home|night|evenings?|mornings?|weekends?|that|this|it|any|either|both|online|the (?:mornings?|evenings?|weekends?))\b){ARTICLE}{LIST}{LIST_END}",
        rf"(?:^|[;,.!?\n] ?|\b(?:and|but|also) )(?:(?:very|pretty|quite|fairly|really) )(?:good|experienced|skilled|handy|confident|comfortable|decent|great|ok(?:ay)?) (?:at|in|with|on|using) {ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:i(?:'?ve)? |have )?(?:self-taught(?: in)?|taught myself(?: how to| to)?(?: use| do)?|picked up|know my way around|got the hang of) (?!(?:it|from|the kids|kids|my)\b){ARTICLE}{LIST}{LIST_END}",
        rf"(?:^|[;,.!?\n] ?|\b(?:and|i) )can (?:also |already )?do (?:a (?:bit|little) of |some |basic |a little )(?!(?:hours?|evenings?|study|learning)\b){ARTICLE}{LIST}{LIST_END}",
        rf"(?:^|[;,.!?\n] ?|\b(?:and|but|also) )(?:already )?(?:know|speak|also speak|can speak|can use|can handle|used? to using|uses?(?= \w+ (?:every|all|a lot|daily|at work|for work))) {ARTICLE}{LIST}{LIST_END}",
        rf"(?:^|[;,.!?\n] ?)(?:i have )?(?:some|basic|good|a bit of|a little|solid|strong|advanced|fluent|decent|excellent|native) (?!(?:time|money|idea|ideas|help|course|courses|free|day|morning|evening|experience|knowledge|skills?)\b){LIST}(?: skills| knowledge)?{LIST_END}",
        r"(?:^|[;,.!?\n] ?)(?P<phrase>(?!(?:what|how|which|all|that|this|it|as|so|the|something|anything)\b)[\w+#/.-]+(?:(?:,? and |, | or )[\w+#/.-]+){0,4}?) i (?:already |do )?(?:have|know|can do|speak)(?: already| well)?(?= ?[;,.!?\n]|$)",
        rf"\b(?:my )?(?P<phrase>{TONGUE}(?:(?:,? and |, ){TONGUE})*) (?:is |are |(?:skills? )?)(?:very |pretty |quite |really |so )?(?:ok|okay|good|fluent|native|fine|decent|excellent|strong|not bad|b1|b2|c1|c2|a2)\b(?! (?:for|with) (?:me|teaching|the course))",
        rf"\b(?:native|fluent|mother tongue|native language)(?: speaker)?(?: is| in| of|:)? (?P<phrase>{TONGUE}(?:(?:,? and |, ){TONGUE})*)",
        rf"\b(?:experience (?:in|with)|(?:my )?skills(?: are| include|:|;)|(?<!not )good at|fluent in|experienced in) {ARTICLE}{LIST}{LIST_END}",
    ),
    lacking_skills=compile_all(
        rf"\b(?:i )?{REALLY}{DONT} {REALLY}(?:know|speak|understand|learn(?:t|ed)?|used?|using|touched|opened|tried|written|coded in|programmed in|worked (?:with|in|on)|dealt with|been (?:taught|shown|trained in)|had (?:any )?(?:training|lessons?) (?:in|on|with)|picked up|studied|done|(?:have |had )?(?:any |much )?(?:experience|knowledge|skills?)(?: in| with| of| about)) (?:how to |any |much |about |to |anything (?:about |in |of )|a thing about )*"
        rf"(?!(?:what|where|which|if|whether|how|when|why|who|yet|exactly|anything|much|it|this|that|you|the answer|the right|to|my|or|enough|nothing|anyone|well)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:terrible|bad|hopeless|useless|rubbish|awful|weak|poor|crap|pants|shit|shite|lousy|dreadful|lost|(?:complete |total |absolute )?(?:beginner|newbie|novice)|(?:completely |totally |brand )?new) (?:at|with|in|on|to) (?!(?:this|it|that|the (?:area|country|job|city)|school|work|all)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b{NO_CLUE} (?:about|of|how to(?: use| do)?|with|on|when it comes to|what to do with) (?!(?:it|this|that|what|where|how|which)\b){ARTICLE}{LIST}{LIST_END}",
        r"(?:^|[;,.!?\n] ?|\b(?:and|but) )(?P<phrase>(?!(?:it|this|that|everything|life|the|my|what|which)\b)[\w+#]+(?: [\w+#]+)?) (?:is|are) (?:a (?:complete |total )?(?:mystery|closed book|nightmare)|(?:all )?(?:greek|chinese|double dutch)|(?:totally |completely )?new|beyond me|like a foreign language)(?: (?:to|for) me)?\b",
        rf"\b(?:struggle|struggling) (?:a lot |really )?(?:with|at) (?!(?:it|this|that|money|time|rent)\b){ARTICLE}{LIST}{LIST_END}",
        r"\bmy (?P<phrase>(?!job|work|boss|life|back|health|pay|wage|salary|company|time|situation|memory|internet)[\w+#]+(?: [\w+#]+)?)(?: skills?| knowledge)? (?:is|are|r) (?:really |very |pretty |quite |so |a bit |totally |absolutely )?(?:bad|terrible|awful|weak|poor|rubbish|useless|rusty|non-?existent|not (?:good|great|up to scratch)|crap|shaky|zero)\b",
        rf"\b(?:no|without|zero|lack(?:ing)?(?: of)?|little) (?:any )?(?:experience|knowledge|skills?) (?:in|with|of|about) {ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:{IM} )?(?:not|no|never (?:been|was)) (?:very |so |really |any |too |that |all that |much )?(?:good|great|confident|comfortable|brilliant|strong|clever|use) (?:at|with|in|on|using) {ARTICLE}{LIST}{LIST_END}",
        r"\bi (?:can'?t|cannot|can not) (?!(?:afford|pay|spend|find|do|go|come|attend|travel|work|sit|stand|study|wait|decide|commute|move|leave|get|take|quit|be|believe|figure|stop|"
        rf"remember|sleep|spare|make|manage|see|really|help|think|imagine|keep|live|even|anymore|say|tell|choose|start|drive to|only|use my|walk|hear|read this|concentrate)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\bi (?:know|understand) (?:nothing|little|very little) (?:about|of) {ARTICLE}{LIST}{LIST_END}",
    ),
    lead_words=pattern(
        r"(?:an?|the|some|my|to|be|being|very|really|more|also|of|in|as|good|great|experienced|trained|retired|former|qualified|professional|full[- ]time|part[- ]time|freelance|"
        r"little|lots?|fluent|decent|solid|strong|excellent|native|advanced|ex|ex-|currently|been|now|another|"
        r"self-employed|simple|regular|normal|young|old|new|better|basic|bit|want|like|just|only|new|how|kind|sort|about|with|using)"
    ),
    trail_words=pattern(r"(?:and|or|but|so|with|for|in|at|on|as|to|of|also|too|then|now|plus|etc|maybe|perhaps|probably|stuff|things|please|jobs?|role|position|career|again|here|ok|okay|work(?<!social work)(?<!care work)(?<!youth work)(?<!metal work)|one|side|or so|skills|before)"),
    noise=pattern(
        rf"\b(?:{COUNTRY})\b|"
        r"\b(?:hello|hi+|hey|dear|good (?:morning|evening|day|afternoon)|please|pls|thanks?(?: you)?|sorry|excuse|cheers|yes|yeah|no|nope|ok(?:ay)?|well|so|and|but|or|only|just|actually|maybe|perhaps|about|around|max|"
        r"budget|my|me|is|are|am|i|i'?m|i'?d|i'?ve|have|has|can|could|spend|spare|would|like|love|want|wanna|to|an?|the|for|of|with|at|in|on|by|from|than|then|that|this|it|its|it's|be|all|not|really|very|too|also|"
        r"do|get|take|complete|finish|earn|courses?|classes|something|anything|nothing|week|weekly|hours?|euros?|prefer|prefers?|need|should|study|studying|learning|learn|looking|searching|look|find|help|idea|ideas|"
        r"evenings?|weekends?|nights?|mornings?|days?|time|money|free|cheap|short|quick|fast|new|job|jobs|career|change|work|working|future|somehow|some|any|lol|ehm?|umm?|hmm+|asap|there|here|what|how|which|where|your|you|we|done|plan|same|exactly|one|ones|first|second|third|last|back|skip|full[- ]time|part[- ]time|after|before|basics|luck|taught|properly|faster|somewhere|office(?= ?$)|honestly|anyway|kind|sort|"
        r"goal|dream|advice|suggestions?|options?|interested|training|don'?t|know|sure|yet|thing|things|stuff|now|currently|tired|bored|old|years?|age|aged|live|living|born|instead|each|half|between|cheaper|faster|shorter|quicker|easier|other|others|another|soon|possible|as|cost|costs|price|less|more|years?|months?|kids|that's|great|nice|cool|good|fine|possibly|ideally|preferably|else|different|better|someone|somebody)\b"
    ),
    speaks_of_self=pattern(r"^(?:and|but|or|so|in|at|near|from|with|without|by|until|since|because|if|when|while|after|before|not|no)\b|\b(?:i|i'?m|i'?d|i'?ve|my|me|we|our|you|your|is|are|was|were|been|it|it's|they|he|she|who|why|because|don'?t|can'?t|not)\b"),
    wishing=pattern(rf"\b{WISH}"),
    adding=pattern(
        r"\b(?:i(?:'?d| would)? also (?:want|like|love|wish|need|hope|plan)|and also|in addition|besides that|as well(?! as)\b|(?:another|second|further) goal|on top of that)|, too\b"
    ),
    exploring=pattern(
        r"\b(?:what|where|which)(?: \w+){0,2} else (?:can|could|might|would) i\b|\bwhat (?:other )?(?:jobs?|work|careers?|occupations?|roles?) (?:can|could|might|would|are|is)\b|\b(?:other|similar|nearby|related|neighbouring) (?:jobs|occupations|careers|roles|professions)\b|"
        r"\b(?:which|what) (?:jobs|occupations|careers) (?:are near|are like|suit|fit|use|need)|\b(?:don'?t|do not) (?:really )?know (?:yet )?(?:what|where) (?:i want|i'?d like|to do|else|to go|i could)|\bno idea what\b|\bwhat could i do (?:with|instead|next)\b"
    ),
    and_words=pattern(r",|\band\b|\bor\b|&|/|\bas well as\b|\bplus\b"),
    or_words=pattern(r" or |/| and/or "),
    named_awards=NAMED_AWARDS,
    not_held=not_held(WISH),
    operated=OPERATED,
    further=pattern(rf"(?: (?:again|instead|eventually|one day|someday))? ?[,;]* ?\b(?:or|maybe|perhaps|possibly|otherwise|alternatively|failing that)(?: (?:at least|maybe|even|perhaps|possibly|else|to))* (?:be |become |being |as )?(?:an? |the )?(?!(?:i|my|the|if|so|what|is|not|to|something|similar|anything|even|at)\b){PHRASE}{CLAUSE_END}"),
    worker_suffix=" worker",
    everyday=EVERYDAY,
    workplaces=WORKPLACES,
    place_after=pattern(r" (?:in|at|on|for|with|within|of|from|near) (?!care\b|school\b|charge\b|progress\b|staff\b|arms\b|law\b)"),
    all_choices=pattern(r"both(?: of (?:them|these))?|all(?: of (?:them|these))?|either|either of them"),
    ordinals={
        "the first": 1, "first": 1, "the first one": 1, "first one": 1, "one": 1, "number one": 1, "option one": 1, "yes": 1, "yes please": 1, "yeah": 1, "that one": 1,
        "that's it": 1, "the second": 2, "second": 2,
        "the second one": 2, "second one": 2, "two": 2, "the third": 3, "third": 3, "the third one": 3, "three": 3, "the fourth": 4, "fourth": 4,
        "four": 4, "the last": -1, "the last one": -1, "last": -1, "none": 0, "none of these": 0, "none of them": 0, "neither": 0, "no": 0,
        "something else": 0, "none of those": 0,
    },
)  # fmt: skip

ENGLISH = Lexicon(language=LanguageCode("en"), numbers=NUMBERS, dates=DATES, accepts=ACCEPTS, work=WORK)
