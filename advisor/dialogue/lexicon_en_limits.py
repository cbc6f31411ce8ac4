"""English words for numbers, forms, languages and places."""

from advisor.dialogue.lexicon import (
    NUMBER,
    AcceptWords,
    NumberWords,
    compile_all,
    number_values,
)
from advisor.dialogue.patterns import any_of, pattern
from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import RequestField
from advisor.domain.priorities import Objective

NUMBER_WORDS = number_values(
    a=1, an=1, one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11, twelve=12,
    thirteen=13, fourteen=14, fifteen=15, sixteen=16, seventeen=17, eighteen=18, nineteen=19, twenty=20, thirty=30,
    forty=40, fifty=50, sixty=60, seventy=70, eighty=80, ninety=90, hundred=100, thousand=1000, grand=1000,
) | {
    "half": number_values(x=1)["x"] / 2, "half an": number_values(x=1)["x"] / 2, "half a": number_values(x=1)["x"] / 2,
    "one and a half": number_values(x=3)["x"] / 2, "an and a half": number_values(x=3)["x"] / 2,
    "a couple of": number_values(x=2)["x"], "couple of": number_values(x=2)["x"], "a couple": number_values(x=2)["x"],
    "couple": number_values(x=2)["x"], "half of an": number_values(x=1)["x"] / 2, "a half": number_values(x=1)["x"] / 2, "a dozen": number_values(x=12)["x"],
}  # fmt: skip
WORD = any_of(NUMBER_WORDS)
N = rf"(?P<n>{NUMBER}|\b{WORD}(?:[ -](?:and )?(?!an?\b){WORD}){{0,4}}\b)"
TO = rf"(?:\+|-?ish\b| ?(?:-|to|or|and|till?|/(?!2\b)) ?(?P<m>{NUMBER}|\b{WORD}\b))?"
ABOUT = r"(?:(?:about|around|roughly|approx\.?|some|only|just|max(?:imum)?\.?|at most|up ?to|at least|maybe|like|perhaps|between|(?:no|not|never) more than|(?:no|not) (?:over|above)|say|another|a good|circa|ca\.?|~) ?){0,3}"
HOURS = r"(?:hours?|hrs?|h)\b"
AND_A_HALF = r"(?: and a (?P<half>half)\b)?"
EACH = r"(?: ?(?:a|per|/|each|every|in a|p\.?|the) ?| )"
WEEK = r"(?:weekly|weeks?|wee?ks?|wk|w)\b"
SITTING = r"(?:evenings?|eves?|nights?|nites?|afternoons?|mornings?|lunch ?times?|lunch ?breaks?)"
WEEKDAY = r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?"
DAYS_LISTED = rf"(?<!to )(?<!till )(?<!until )(?<!-)(?P<listed>\b{WEEKDAY}\b(?:(?:,? ?(?:and|&|n|\+|/|or) ?|, ?){WEEKDAY}\b){{0,4}})(?! ?(?:-|to|till?|until|through) ?{WEEKDAY}\b)"
SMALL = r"(?:one|two|three|four|five|six|seven|eight|nine)"
CAN = r"(?:can|could|will|would|might|may|'ll|'d|able to|happy to|want to|wanna)(?: only| just| probably| maybe| easily| also| usually| realistically){0,2}"
SPARE = r"(?:spare|find|spend|study|learn|do|manage|give|put (?:in|aside)|set aside|squeeze in|fit in|dedicate|devote|commit(?: to)?|invest|free up|make|handle|offer|use)"
OF_STUDY = r"(?:(?:spare|free|study(?:ing)?|learning|of (?:study(?:ing)?|learning|time|my time|free time|spare time|my week)|for (?:study(?:ing)?|learning|this|it|courses?|that)|max(?:imum)?|tops|at most|at best|or so|or thereabouts|free time|spare time) ?){0,2}"
AROUND_WORK = r"(?:(?: in the (?:evenings?|mornings?|afternoons?))? (?:after|before|around|during|in|on) (?:my |the |our )?(?:work|shifts?|school(?: run)?|dinner|tea|supper|lunch|job|kids?(?:'s)? bedtime|commute|evenings?|mornings?|train|bus))?"
NOT_BARE = r"(?! ?(?:of (?:experience|work)|in total|altogether|a |an |per |each |every |/|ago\b|courses?\b|long\b|daily\b|away\b|left\b|shifts?\b|days?\b|drive\b|by\b))"

LANGUAGES = {
    name: LanguageCode(code)
    for name, code in {
        "english": "en", "finnish": "fi", "swedish": "sv", "danish": "da", "german": "de", "french": "fr", "spanish": "es",
        "italian": "it", "dutch": "nl", "czech": "cs", "polish": "pl", "portuguese": "pt", "estonian": "et", "norwegian": "no",
    }.items()
}  # fmt: skip
L = rf"(?:{'|'.join(LANGUAGES)})"
COUNTRIES = {
    "austria": "AT", "belgium": "BE", "bulgaria": "BG", "croatia": "HR", "cyprus": "CY", "czechia": "CZ",
    "the czech republic": "CZ", "denmark": "DK", "estonia": "EE", "finland": "FI", "france": "FR", "germany": "DE",
    "greece": "GR", "hungary": "HU", "iceland": "IS", "ireland": "IE", "italy": "IT", "latvia": "LV", "lithuania": "LT",
    "luxembourg": "LU", "malta": "MT", "the netherlands": "NL", "norway": "NO", "poland": "PL", "portugal": "PT",
    "romania": "RO", "slovakia": "SK", "slovenia": "SI", "spain": "ES", "sweden": "SE", "switzerland": "CH",
    "the uk": "GB", "the united kingdom": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "great britain": "GB", "australia": "AU",
}  # fmt: skip
COUNTRY = rf"(?:{'|'.join(name.replace('the ', '(?:the )?') for name in COUNTRIES)})"

NUMBERS = NumberWords(
    number_words=NUMBER_WORDS,
    times_words={"k": 1000, "thousand": 1000, "grand": 1000, "hundred": 100},
    weekday=pattern(rf"\b{WEEKDAY}\b|\bweek(?=ends?\b)|(?<=\bweek)ends?\b"),  # a weekend is two days
    hours_per_week=compile_all(
        rf"\b(?P<n>{SMALL})(?: |, ?)(?P<m>{SMALL}) {HOURS}{EACH}{WEEK}",
        rf"{ABOUT}{N}{TO} ?{HOURS} (?:on |every |each )?(?:an? |the )?{WEEKDAY}(?: {SITTING})?,? (?:and|&|plus|n) (?:another )?(?P<more>{NUMBER}|\b{WORD}\b) ?(?:{HOURS} )?(?:on |every )?(?:an? |the )?{WEEKDAY}\b",
        rf"{ABOUT}{N}{TO} ?{HOURS}{EACH}day,? (?:at|on|over|during|only at|only on) (?:the )?(?P<listed>weekends?)\b",
        rf"{ABOUT}{N}{TO} ?{HOURS}{AND_A_HALF}(?: each)? (?:on |every |each )?(?:an? |the |my )?{DAYS_LISTED}",
        rf"{DAYS_LISTED}(?: {SITTING})?,? (?:for |i can do |i have ){{0,2}}{ABOUT}{N}{TO} ?{HOURS}{AND_A_HALF}(?: each| a time)?",
        rf"\b(?:(?<!not )free|(?<!not )available|{CAN} {SPARE}|study|learn|only|i have|got|i do|just)(?: (?:only|just|maybe|on|every|each|the|most|like|about)){{0,3}} {DAYS_LISTED} {SITTING}\b(?! shifts?\b| ?{ABOUT}{N} ?{HOURS})",
        rf"(?:^|[;,.!\n] ?)(?:on |only |just |maybe )?{DAYS_LISTED} {SITTING}(?= ?(?:$|[;.!\n])| (?:only|please|pls|are (?!taken|busy|full|out|hard|bad|no\b)|r (?!taken|busy|full|out|hard|bad|no\b)|is (?!taken|busy|full|out|hard|bad|no\b)|work|works|suit|would|i'?m free|i am free|or|maybe)\b)",
        rf"{ABOUT}{N} ?{HOURS}(?: (?:on|for|x|times|each|in))? (?P<sittings>{NUMBER}|\b{WORD}\b) (?:{SITTING}|times|days){EACH}{WEEK}",
        rf"(?P<sittings>{NUMBER}|\b{WORD}\b) (?:{SITTING}|times|days){EACH}{WEEK},? (?:for |of |x |about ){{0,2}}{N} ?{HOURS}(?: each| at a time| every time)?",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|(?P<minutes>min(?:ute)?s?\b)){AND_A_HALF} ?{OF_STUDY}{EACH}?{WEEK}",
        rf"\b(?:a|each|every|per) week (?:i (?:have|{CAN} {SPARE}) )?{ABOUT}{N}{TO} ?{HOURS}",
        rf"\bweekly (?:time|hours)?(?: (?:is|are|of))? ?;? ?{ABOUT}{N}{TO} ?{HOURS}",
        rf"{ABOUT}{N}{TO} ?{HOURS}{AND_A_HALF}{AROUND_WORK}(?:{EACH}day)?,? (?:from |on |in )?(?P<workday>mon(?:day)?s? ?(?:to|-|till|through|until) ?fri(?:day)?s?|(?:the )?weekdays|working days|every weekday|during the week)\b",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|(?P<minutes>min(?:ute)?s?\b)){AND_A_HALF}{AROUND_WORK} (?P<day>daily)\b",
        rf"\b(?:every|each) (?:(?P<workday>(?:week|work(?:ing)? ?)day)|(?P<day>(?:single )?(?:day|evening|night|morning))),? (?:i(?: have|'?ve got| get| {CAN} {SPARE}) )?{ABOUT}{N}{TO} ?(?:{HOURS}|(?P<minutes>min(?:ute)?s?\b)){AND_A_HALF}(?! shifts?)",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|(?P<minutes>min(?:ute)?s?\b)){AND_A_HALF}{EACH}(?:day|evening|night|morning),? (?:from |on |in )?(?P<workday>mon(?:day)?s? ?(?:to|-|till?|through|until) ?fri(?:day)?s?|(?:the )?weekdays|during the week)\b",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|(?P<minutes>min(?:ute)?s?\b)){AND_A_HALF} ?{OF_STUDY}{AROUND_WORK}{EACH}(?:(?P<workday>(?:week|work(?:ing)? ?)day)|(?P<month>month)|(?P<day>(?:single )?(?:day|evening|night|nite|morning)))\b(?! shifts?\b|,? (?:from |on )?(?:mon|tue|wed|thu|sat)\w* ?(?:to|-|till?|through|and|&))",
        rf"{ABOUT}{N}{TO} ?{HOURS}{AND_A_HALF},? (?:at|on|over|during|every|each|per|a) (?:the )?weekends?\b",
        rf"\bhalf (?P<n>a) (?P<halfdays>day) ?{OF_STUDY}{EACH}{WEEK}",
        rf"{ABOUT}{N}{TO} (?P<halfdays>half[- ]days?) ?{OF_STUDY}{EACH}{WEEK}",
        rf"{ABOUT}{N}{TO} (?P<wholedays>(?:full|whole|entire) days?) ?{OF_STUDY}{EACH}{WEEK}",
        rf"\b(?:{CAN} {SPARE}|study|learn|spare) {ABOUT}{N}{TO} (?P<wholedays>days?) ?{OF_STUDY}{EACH}{WEEK}",
        rf"{ABOUT}{N}{TO} (?P<evenings>{SITTING}){EACH}{WEEK}",
        rf"{ABOUT}{N}{TO} (?P<evenings>{SITTING}) (?:is|are) (?:free|fine|ok|okay|possible|all i)",
        rf"\b(?:i(?:'?m| am) free|free|i have|{CAN} {SPARE}|available) {ABOUT}{N}{TO} (?P<evenings>{SITTING})\b(?! ?(?:{EACH}{WEEK}|shifts?))",
        rf"\b(?:i(?:'?ve)? (?:have|got|get)|{CAN} {SPARE}|spare|say|actually|only|rather|make (?:it|that)|change (?:it |that )?to) {ABOUT}{N}{TO} ?{HOURS}{AND_A_HALF}{NOT_BARE}",
        rf"\bcan (?:only )?(?:study|learn) (?:for )?{ABOUT}(?P<n>{NUMBER})(?= ?(?:[;,!?\n]|\.(?!\d)|$))",
        rf"\bhours?(?: (?:a|per) week)?(?: are| is|:|;|=) ?{ABOUT}{N}{TO}\b",
    ),
    hours_bare=pattern(rf"{ABOUT}{N}{TO} ?{HOURS}{NOT_BARE}"),
    job_hours_before=pattern(
        r"\b(?:work(?:s|ed|ing)?|job(?: is)?(?: of)?|employed|contract(?:ed)?(?: is)?(?: for| of)?|rota|driv(?:e|es|ing)|takes?(?: me)?|took(?: me)?|lasts?|commute(?: is)?|sleep(?:s|ing)?|shifts?(?: of)?|(?:nursery|childcare|kindergarten|daycare)(?: for| is| gives me)?|(?:car(?:e|ing) for|look(?:ing)? after) (?:my )?\w+)"
        r"(?: (?:(?:as|in|at) (?:an? |the |my )?[\w-]+(?: (?:home|shop|assistant|driver|worker))?|nights|days|weekends|on|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|like|average|about|around|only|full[- ]time|part[- ]time|some|up to|nearly|almost|over|for|at|long))* ?$"
    ),
    job_hours_after=pattern(r" ?(?:job\b|of work\b|at work\b|at my job|as an? |working\b|shifts?\b|(?:a |per )?(?:week )?contract\b|rota\b|in (?:an?|the|my) (?:job|care home|shop|hospital|warehouse|office|restaurant|kitchen|factory|supermarket|school|caf[eé]|salon|bar|pub|hotel)\b)"),
    money=compile_all(
        rf"(?:\b(?:budget|spend|pay|afford|invest)(?: (?:of|is))?[ :;=]+)?{ABOUT}(?P<currency>€|\$|£|\beuros? |\beur |\busd |\bgbp |\bsek |\bdkk |\bczk |\bpln |\bchf |\bnok ) ?(?P<n>{NUMBER})(?: ?(?P<times>k|thousand|grand)\b)?",
        rf"(?:\b(?:budget|spend|pay|afford|invest)(?: (?:of|is))?[ :;=]+)?{ABOUT}(?:(?:under|below|less than) )?{N} ?(?P<times>k\b|thousand|grand|hundred)? ?"
        r"(?P<currency>€|£|\$|(?:euros?|eur|pounds?|gbp|quid|dollars?|bucks?|usd|aud|sek|dkk|czk|pln|chf|nok)\b)",
        rf"{ABOUT}\b(?P<n>(?:{WORD} ){{1,4}}grand)\b(?! (?:piano|plan|scheme|tour|idea|total))(?P<currency>)",
        rf"{ABOUT}(?P<n>{NUMBER}) ?(?P<times>grand)\b",
        rf"\b(?:budget|spend|pay|afford|invest)(?: (?:of|is|at most|only))?[ :;=]+{ABOUT}{N} ?(?P<times>k|thousand|hundred)?\b(?! ?(?:{HOURS}|-|to \d|months?|weeks?|years?|days?|min|%|{SITTING}))",
        rf"\b(?:spend|pay|afford|invest) (?:more|over|above) (?:than )?(?P<n>{NUMBER}) ?(?P<times>k|thousand|hundred)?\b(?! ?(?:{HOURS}|months?|weeks?|years?|days?|min|%))",
        r"\b(?:money|cash|funds?|budget|skint|broke|savings?|saved(?: up)?|put aside|set aside|voucher|grant|scholarship|bursary|funding)\b(?: [a-z'’]+){0,4},? (?:max(?:imum)?\.? |up to |of |about |around |over |worth |is |so )*(?P<n>(?<![\d.,])\d{2,5}) ?(?P<times>k|grand)?(?:,? (?:max|tops|at most|or less)\b|(?= ?(?:[;,!?\n]|\.(?!\d)|$)))",
        rf"\b(?:employer|boss|company|work|firm|manager|job ?cent(?:re|er)|union|agency|they|parents|mum|dad|husband|wife)(?:'?ll| will| would| can)? (?:pays?|gives? me|covers?|chips? in|contributes?|sponsors?|funds?|reimburses?) (?:up to|max(?:imum)?|at most) (?P<n>{NUMBER}) ?(?P<times>k|grand)?\b(?! ?(?:{HOURS}|months?|weeks?|days?|min|%))",
        r"(?P<n>(?<![\d.,])\d{2,5}) ?(?P<times>k)?(?= (?:(?:a|per|each|every) year )?is (?:what|the most|as much as|all) (?:i|my|we|the))",
        r"(?P<n>(?<![\d.,/])\d{2,5}) ?(?P<times>k)?(?= (?:(?:a|per) year )?(?:for|towards?) (?:courses?|training|my (?:training|studies|course|education)|education|studying|tuition)\b)",
        rf"\b(?:max(?:imum)?\.?|up to|at most|nothing (?:over|above)|under|not (?:over|above|more than)|no more than) (?P<n>{NUMBER}) ?(?P<times>k)\b",
        rf"(?<![\w€£$])(?P<n>{NUMBER}) ?(?P<times>k)\b(?= ?(?:max|tops|at most|total|altogether|budget|or less|is (?:my|the|all)))",
        rf"(?P<n>{NUMBER}) ?(?P<times>k)?\b,? (?:(?:and )?not {NUMBER} ?k?,? )?(?:(?:for|as|is) (?:the |my )?budget|is (?:the |my )(?:max(?:imum)?|limit|budget)\b|is all i (?:have|can (?:pay|spend|afford)))",
    ),
    other_money_before=pattern(
        r"\b(?:earn(?:s|ed|ing)?|mak(?:e|es|ing)|made|salary(?: is| of)?|wages?(?: is| of)?|paid|income(?: is| of)?|(?<!should )(?<!must )(?<!may )(?<!can )(?<!could )(?<!not )cost(?:s|ing)?(?: me)?|owe|debt(?: of)?|lost|rent(?: is)?)"
        r"(?: (?:about|around|only|just|over|under|up to|more than|at least|me|us|a|more|like))* ?$"
    ),
    other_money_after=pattern(r" ?(?:/|an?|per|each|every|in) ?(?:month|mo\b|hour|h\b|week|day|year)|(?: of)? (?:debt|salary|wage|income|rent)\b| ?for (?:childcare|nursery|rent|the (?:car|flat|house|bus|train|kids)|my (?:car|flat|room|house|phone))\b"),
    replaced_before=pattern(r"\b(?:not|no longer|instead of|rather than)(?: (?:about|around|only|just|up to|max(?:imum)?))* ?$"),
    free_of_charge=pattern(
        r"\b(?:(?:be|is|only|something|anything|everything) free(?= ?(?:[;,.!?\n]|$)| (?:please|pls|or|for|and)\b)|must (?:not cost|cost nothing)|free (?:courses?|of charge|only|ones?|training|classes)|for free|only free|(?:have |got |there'?s |there is )?no (?:money|cash|funds|budget)(?! (?:limit|problem|issue|worries))|(?:do ?n'?t|do not|have ?n'?t|have not) (?:have|got) (?:any |a )?(?:money|cash|budget|funds|penny|cent)|(?:i'?m |am |totally |completely |a bit )?(?:skint|flat broke|broke(?= ?(?:$|[;,.!]| (?:so|and|right now|atm|at the moment)\b)))|free of charge|no (?:fees?|cost)(?= ?(?:$|[;,.!]| please| pls))|nothing to spend|no budget at all|(?:can(?:not|'?t| not)|don'?t want to|do not want to|won'?t|not willing to) (?:pay|spend)(?: (?:anything|(?:any )?money|a (?:penny|cent|thing))\b|(?: for (?:it|this|that|courses?|training|anything))?(?= ?(?:$|[;,.!?\n])))|without paying|costs? nothing|zero budget|budget(?: is|:)? (?:zero|0|nothing))\b"
    ),
)  # fmt: skip

NOT_A_MODE = r"(?! (?:marketing|shops?|store|stores|sales|business|retail|advertising|banking|games?|gaming|journalism|content|security|trade|trading|commerce|presence|safety|moderator|assistant|sensing|reality|community|tutor|teacher|jobs?|work|working))"

ACCEPTS = AcceptWords(
    modes={
        Mode.BLENDED: pattern(
            r"\b(?:blended|hybrid (?:courses?|learning|mode|study)|hybrid(?= ?(?:[;,.!?]|$))|part(?:ly|ially)? online|(?:(?:a )?(?:bit|mix(?:ture)?|combination|blend|little) of both,? ?)?(?:(?:a )?(?:mix(?:ture)?|combination|bit|blend) of )?(?:online|remote|home|zoom)(?: (?:courses?|classes|study|learning|lessons))? (?:and|&|n|\+|plus|with|combined with|mixed with) (?:some |a bit of |a few )?(?:on[- ]?site|in[- ]person|face[- ]to[- ]face|classroom|classes in person|campus)|"
            r"(?:a )?(?:bit|mix(?:ture)?|combination|blend) of both|mix of online|half (?:online|at home),? (?:and )?half (?:in|on|at|face)[ -][\w -]{2,20})\b"
        ),
        Mode.ONLINE: pattern(
            rf"\b(?:(?:only |fully |100 ?% )?(?<!selling )(?<!selling it )(?<!sell )(?<!selling things )(?<!sell it )(?<!teaching )(?<!teach )(?<!working )(?<!marketing )(?<!business )(?<!shop )(?:online|on-line)(?: (?:only|courses?|learning|study))?|(?<!work )(?<!working )(?:remote(?:ly)?|from home)|distance[- ](?:learning|education|course|study)|long[- ]distance|e-?learning|virtual(?:ly)?|web-based|over the (?:internet|web)|(?:on|via|over|through) (?:zoom|teams|the internet|the web)|(?:at|from) (?:my )?home(?= (?:in|on|at) (?:my|the) (?:own|evenings?|sofa|couch|bed|pyjamas|kitchen))|(?:learn|study|learning|studying|courses?|classes|lessons|it|everything|stuff)(?: everything| it| all)? (?:from|at) home|from (?:my|the) (?:sofa|couch|bed|kitchen table|living room|phone|laptop)|on my (?:phone|laptop|tablet))\b{NOT_A_MODE}"
        ),
        Mode.ONSITE: pattern(
            r"\b(?:on[- ]?site|onsite|in[- ]person|face[- ]to[- ]face|on campus|(?:in a |in the )?(?:real |actual |proper )?classroom|in a (?:real )?class|(?:evening|night) (?:classes|class|courses?|school)|offline|in real life|go (?:somewhere|there in person)|(?:with )?(?:an? )?(?:real |actual |proper |live )?(?:teacher|tutor|instructor|trainer) (?:in (?:the (?:same )?room|front of me|a room)|i can (?:see|talk to))|(?:with|around|among|meet) (?:real|actual|other|proper) (?:people|humans|students)|in a (?:proper |real )?group|(?:hate|can'?t stand|do ?n'?t like|dislike|fed up with|sick of|tired of|no good at|struggle with) (?:learning |studying |sitting |being |courses |lessons |everything |staring )?(?:(?:on|at|in front of|via|through|over) )?(?:a |the |my )?(?:screens?|computer|laptop|zoom)|no zoom|(?:than|not|no) (?:to )?(?:sit(?:ting)?|star(?:e|ing)|be(?:ing)?) (?:in front of|at) (?:a |the |my )?(?:screen|computer|laptop))\b"
        ),
        Mode.WORKPLACE: pattern(
            r"\b(?:(?:learn|study|train|training|learning|course|courses) (?:at (?:my |the )?workplace|at work)|on[- ]the[- ]job|(?:learn|train|training|study)(?:ing)? (?:by doing|while (?:i )?work(?:ing)?|in (?:a|the|my) (?:company|firm|workplace))|in-?house training|work-?based|apprenticeships?|work placements?)\b"
        ),
    },
    negation_before=pattern(
        r"\b(?:not|no|never|don'?t (?:want|like|do|need)|do not (?:want|like|do)|nothing|without|avoid|hate|can'?t (?:do|stand|attend)|rather than|instead of|except|anything but) (?:[\w-]+ ){0,2}$"
    ),
    negation_after=pattern(r" (?:is|does|are|do|will|would|courses? (?:is|are|do|does))?(?:n'?t| not) (?:for me|work|suit|possible|an option|my thing|good)"),
    study_languages=compile_all(
        rf"(?<!fluent )(?<!native )(?<!good )(?<!skilled )(?<!confident )(?<!degree )(?<!better )(?<!course )\b(?:taught |study |studying |courses? |teaching |offered |only |available )*in (?P<languages>{L}(?:(?:, ?| or | and | or in | and in |/){L})*)(?= ?(?:[;,.!?\n()]|$)|(?: (?:and|or|please|only|if|but|at|from|for|so|because|with|i|in|not|within|by|too|as|preferably|both|either|are|is|would|when|where|\d)\b))",
        rf"\b(?P<languages>{L})(?:[- ](?:speaking|language|only))? (?:courses?|classes|programmes?|teaching|materials?)(?= (?:only|please|pls|are fine|is fine|preferred|if possible)| ?[;,.!?]? ?(?:only|please|pls)\b)",
        rf"(?:^|[;,.!?\n] ?)(?P<languages>{L}(?:(?:, ?| or | and | is (?:fine|ok|okay|good) or |/){L})+) (?:(?:is|are|would be|both) )*(?:fine|ok|okay|good|works?|possible|both)\b",
        rf"(?:^|[;,.!?\n] ?)(?P<languages>{L} (?:is|would be|'s) (?:fine|ok|okay|good|best|possible|easiest)(?:,? (?:or|and|also|so is) {L}\b)+)",
        rf"\bonly (?P<languages>{L})(?: courses?| classes| teaching)?(?= ?(?:[;,.!?\n()]|$)| (?:please|pls)\b)",
        rf"\b(?P<languages>{L})[- ](?:taught|language (?:courses?|teaching|programmes?))\b",
        rf"\b(?:language(?: of (?:teaching|study|instruction))?)(?: is| should be)?[ :;]+(?P<languages>{L}(?:(?:, ?| or | and |/){L})*)\b",
    ),
    language_names=LANGUAGES,
    countries=compile_all(
        rf"(?:^|[;,.!?\n] ?|\bonly |\banywhere |\bor |\bpreferably |\bideally )in (?P<country>{COUNTRY}(?:(?:, | or | and |, or )(?:in )?{COUNTRY})*)(?= ?(?:[;,.!?\n()]|$)| (?:please|only|if|but)\b)",
        rf"\b(?:live|living|based|stuck|resident|am|i'?m) in (?P<country>{COUNTRY})\b(?=[^.!?\n]{{0,30}}\b(?:can'?t|cannot|can not|won'?t|do ?n'?t want to|not able to|unable to) (?:travel|leave|move|go (?:abroad|anywhere|away)|relocate)\b)",
        rf"\b(?:stay(?:ing)?|remain|within|inside|near(?:by)?|only|must be|has to be|nowhere (?:but|outside(?: of)?)|not outside(?: of)?|not leave|can'?t leave|cannot leave) (?:in )?(?P<country>{COUNTRY})\b(?! (?:people|citizens|residents))",
        rf"\b(?P<country>{COUNTRY}(?:(?:, | or | and |, or ){COUNTRY})*)(?:,)? only\b",
        rf"\b(?:courses?|anything|something|anywhere|somewhere|options|stud(?:y|ying)|learn(?:ing)?|train(?:ing)?|class(?:es)?|school|university|offered|taught|held|campus|only|on[- ]?site|in person) (?:(?!work|live|job|to\b|i\b|become)[\w;-]+ ){{0,4}}in (?P<country>{COUNTRY}(?:(?:, | or | and |, or )(?:in )?{COUNTRY})*)\b",
    ),
    country_names=COUNTRIES | {name.removeprefix("the "): code for name, code in COUNTRIES.items()},
    lifelong_learning=pattern(
        r"\b(?:lifelong[- ]learning(?: courses?)?|continuing education(?: courses?)?|open enrolment|open university)\b"
    ),
    priorities={
        Objective.COST: pattern(
            r"\b(?:(?:as )?(?:cheap(?:ly)?|inexpensive(?:ly)?|low[- ]cost|affordable) as (?:possible|poss|i can|u can|you can|it gets|chips|can be)|(?:the )?cheaper,? (?:the|is) better|(?:keep|keeping) (?:it|costs?|the costs?|the price|everything) (?:cheap|low|down|affordable)|"
            r"(?:price|cost|money|budget|cheap|(?:being )?affordable|what it costs) (?:is|comes) (?:the |my )?(?:most important|main thing|top priority|number one|no\.? ?1|key|everything|first|what (?:matters|counts)|deciding factor|biggest (?:thing|concern|worry|issue))(?: thing| priority)?|(?:main|most important) thing is (?:(?:that )?it'?s |the )?(?:price|cost|money|cheap|low cost)|"
            r"(?:lowest|cheapest|low|best) (?:cost|price) wins|price (?:first|before everything|is first)|(?:mostly|mainly|most of all|above all|really|just) (?:care about|want|need) (?:the )?(?:price|cost|(?:it |something )?cheap)|(?:don'?t|do not) want to (?:spend|pay) (?:much|a lot|a fortune)|(?:save|saving) (?:as much )?money(?: as possible| where i can)?(?! (?:for|up|every))|(?:the )?(?:cheapest|least expensive)(?: (?:way|option|plan|route|one|courses?))?|lowest (?:price|cost)|(?:spend|pay|cost(?:ing)?) as little as possible|(?:price|cost|money) (?:matters|counts) (?:the )?(?:most|more)|(?:the )?price (?:comes )?first)\b"
        ),
        Objective.FINISH: pattern(
            r"\b(?:(?<!start )(?<!begin )(?<!starting )(?:as |(?<!as ))(?:fast|quick(?:ly)?|soon|early|rapidly) as (?:possible|poss|i can|u can|you can|it gets|humanly possible)|(?:the )?(?:quicker|faster|sooner)(?: (?:i'?m|i am|it'?s|it is|we'?re) (?:done|finished|over|through|ready|qualified)| i (?:finish|qualify|get (?:it |this )?done))?,? (?:the|is) (?:better|quicker|best)|(?:over (?:and done )?with|finish(?:ed)?|done|qualified|through(?: it)?|it) (?:really |very |super )?(?:quick(?:ly)?|fast)|(?:get|be) (?:done|finished|qualified) (?:soon|asap)|(?:in|am in) (?:a (?:big |real |bit of a )?)(?:hurry|rush)|(?:speed|time|finishing (?:early|fast|quickly|soon)|being (?:done|quick|fast)(?: early)?|how (?:fast|quick|soon)(?: i can finish)?) (?:is|comes) (?:the |my )?(?:most important|main thing|top priority|number one|key|everything|first|what (?:matters|counts)|of the essence)(?: thing| priority)?|(?:main|most important) thing is (?:(?:that )?it'?s |the |to (?:be |get )?)?(?:speed|fast|quick|finish(?:ed|ing)? (?:fast|early|soon|quickly)|done (?:fast|soon|quickly))|(?:no|not any) time to (?:lose|waste)|(?:need|have|want|got|gotta)(?: to)? (?:be |it |this )?(?:quick|fast)(?: (?:about|with) (?:it|this))?(?= ?(?:$|[;,.!]| (?:about|with)))|(?:then|and|second|before) (?:the )?speed|speed (?:first|second|is second)|quickest(?: (?:one|course|way|possible))?|(?:want|need) (?:it|this) (?:to be )?(?:over|done|finished)(?: soon| asap)?(?= ?(?:$|[;,.!]))|(?:the )?(?:fastest|quickest|shortest) (?:way|option|plan|route|path(?:way)?|one)|(?:finish(?:ed)?|done|ready|qualified) (?:asap|(?:as )?early as possible)|(?:speed|time|an early finish) (?:matters|counts) (?:the )?most)\b"
        ),
        Objective.HOURS: pattern(
            r"\b(?:(?:with |for )?(?:as )?(?:little (?:work|study(?:ing)?|effort|time|homework)|few hours)(?: (?:(?:a|per|each|every) (?:week|day|month)|in (?:a|the) week|of (?:study(?:ing)?|work)))? as (?:possible|poss|i can)|(?:the )?(?:less|fewer) (?:hours|work|effort|time|study(?:ing)?)(?: (?:it (?:takes|is)|(?:a|per) week))?,? the better|(?:min(?:imum|imal)|minimise the) (?:amount of )?(?:hours|work|effort|study(?:ing)?(?: time)?|workload|time (?:a|per) week)|(?:low|light) workload|not (?:too )?(?:much work|time[- ]consuming)|(?:the )?(?:fewest|least) (?:hours|work|effort|study(?:ing)?(?: time)?))\b"
        ),
        Objective.COVERAGE: pattern(
            r"\b(?:(?:learn|cover|pick up|take in|get) (?:as )?(?:much|many (?:skills|things)|everything)(?: (?:new )?(?:stuff|skills|content|knowledge))? as (?:possible|poss|i can)|quality (?:is|comes|over|before|matters)(?: (?:more|most|the main thing|most important|first|key|price|cost|everything|speed))+|(?:learn|do|know) (?:it|this|things|the job|the trade|everything) (?:properly|thoroughly|inside out|from scratch|in depth)|as (?:thorough(?:ly)?|complete(?:ly)?|deep(?:ly)?) as possible|(?:best|most|widest) coverage|(?:the )?(?:content|quality|learning) (?:matters|counts) (?:the )?most)\b"
        ),
    },
    provider_marker=r"\b(?:at|from|by|with|of) (?:the )?{name}\b",
    not_a_provider_before=pattern(
        r"\b(?:work(?:s|ed|ing)?|employed|employer(?: is)?|job|am|i'?m|live|living|lives|born|based|customer)(?: [\w-]+){0,2} ?(?:at|from|by|with|of|for|in)?(?: the)? ?$"
    ),
    no_limit=pattern(
        r"\b(?:skip(?: (?:it|this|that))?|pass|next question|no limits?|does ?n[o']?t matter|do(?:n'?t| not) (?:know|mind|care)(?: yet)?|dunno|idk|no idea|not sure(?: yet)?|any(?:thing)?|whatever|either(?: is fine| works)?|both(?: are fine| is fine| work)?|no preference|flexible|all (?:fine|good|the same)|depends|it depends|(?:'?d |would )?(?:rather|prefer)(?: to)? not(?: to)? (?:say|answer|tell|share|discuss|talk about)(?: (?:that|it|this|you))?|(?:ca|wo)n'?t (?:say|tell|answer)(?: (?:that|it|you))?(?: yet| now| right now)?|(?:cannot|can not) (?:say|tell)(?: yet)?|no comment|none of your business|move on|n/?a|no clue|have ?n'?t (?:decided|thought (?:about|of) (?:it|that))(?: yet)?|hard to (?:say|tell)|not important|irrelevant|next(?= ?(?:$|[;,.!]))|leave (?:it|that) (?:open|out)|open to (?:anything|all|everything|both|either)|surprise me|you (?:choose|decide)|up to you)\b"
    ),
    lifted={
        RequestField.BUDGET: pattern(
            r"\b(?:no (?:budget )?limit (?:on|to|for) (?:the )?(?:budget|money|price|cost)|(?:budget|money|price|cost)s? (?:does ?n[o']?t matter|do ?n[o']?t matter|is no (?:object|problem)|is ?n[o']?t (?:an issue|a problem))|no budget limit|unlimited budget|(?:forget|ignore|drop) (?:about )?(?:the |my )?(?:budget|money|price))\b"
        ),
        RequestField.LATEST_FINISH: pattern(
            r"\b(?:no (?:deadline|rush|hurry)|(?:forget|ignore|drop) (?:about )?(?:the |my )?(?:deadline|end date)|take as long as it (?:takes|needs))\b"
        ),
        RequestField.MODES: pattern(
            r"\b(?:(?:online|on[- ]?site|in person) or (?:online|on[- ]?site|in person),? (?:(?:is|are|both|either|it|all) ){0,2}(?:fine|ok|okay|good|works?|does(?:n't| not) matter)|any (?:form|mode) (?:is (?:fine|ok)|works))\b"
        ),
        RequestField.LANGUAGES: pattern(r"\b(?:any language|language does(?:n'?t| not) matter)\b"),
        RequestField.COUNTRIES: pattern(r"\b(?:any country|anywhere(?: in (?:europe|the world))?|country does(?:n'?t| not) matter)\b"),
        RequestField.PROVIDER_WORDS: pattern(r"\b(?:any (?:provider|university|school)|(?:provider|university|school) does(?:n'?t| not) matter)\b"),
    },
)  # fmt: skip
