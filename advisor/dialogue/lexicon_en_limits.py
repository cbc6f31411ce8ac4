"""English words for numbers, dates, forms, languages and places."""

import re

from advisor.dialogue.lexicon import (
    DAY_IN_FIGURES,
    NUMBER,
    AcceptWords,
    DateWords,
    NumberWords,
    compile_all,
    number_values,
)
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
}  # fmt: skip
WORD = rf"(?:{'|'.join(sorted(NUMBER_WORDS, key=len, reverse=True))})"
N = rf"(?P<n>{NUMBER}|\b{WORD}(?:[ -](?:and )?(?!an?\b){WORD}){{0,4}}\b)"
TO = rf"(?: ?(?:-|to|or|and) ?(?P<m>{NUMBER}|\b{WORD}\b))?"
ABOUT = r"(?:(?:about|around|roughly|approx\.?|some|only|just|max(?:imum)?\.?|at most|up to|at least|maybe|like|perhaps|between|no more than|~) ?){0,3}"
HOURS = r"(?:hours?|hrs?|h)\b"
EACH = r"(?: ?(?:a|per|/|each|every|in a|p\.?|the) ?| )"
WEEK = r"(?:weekly|weeks?|wk|w)\b"
SITTING = r"(?:evenings?|nights?|afternoons?|mornings?)"
NOT_BARE = r"(?! ?(?:of (?:experience|work)|in total|altogether|a |an |per |each |every |/|ago\b|courses?\b|long\b|daily\b|away\b|left\b|shifts?\b|days?\b|drive\b|by\b))"

MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter|christmas)\b\.?"
)
DAY = (
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?)?{MONTH}(?: (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d))?"
    r"(?:,? ?(?:of )?(?P<year>20\d\d)\b)?"
)
BY = (
    r"\b(?:(?<!not )(?P<before>before)|by|until|till|no later than|not later than|(?:be )?(?:finish(?:ed)?|done|ready|completed?|qualified|through) "
    r"(?:by|in|until|(?P<before2>before))|deadline(?: is)?(?: in)?) (?:the )?(?P<start>(?:start|beginning) of )?(?:(?:end|middle|close) of )?"
    r"(?:the )?(?P<next>next |this |coming )?"
)
FROM = (
    r"\b(?:(?:can |could |to |will )?(?:start|begin)(?:ing)?(?: again)?(?: in| from| on| by|(?P<after> after))?|from|not before|(?P<after2>after)|"
    r"free from|available from|earliest(?: start)?(?: is)?(?: in)?) (?:the )?(?:(?:start|beginning|end) of )?(?P<next>next |this |coming )?"
)

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
    hours_per_week=compile_all(
        rf"{ABOUT}{N} ?{HOURS}(?: (?:on|for|x|times|each|in))? (?P<sittings>{NUMBER}|\b{WORD}\b) (?:{SITTING}|times|days){EACH}{WEEK}",
        rf"(?P<sittings>{NUMBER}|\b{WORD}\b) (?:{SITTING}|times|days){EACH}{WEEK},? (?:for |of |x |about ){{0,2}}{N} ?{HOURS}(?: each| at a time| every time)?",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|(?P<minutes>min(?:ute)?s?\b)) ?(?:of (?:study(?:ing)?|time|my time) ?)?{EACH}?{WEEK}",
        rf"\b(?:a|each|every|per) week (?:i (?:have|can (?:spare|find|do|manage)) )?{ABOUT}{N}{TO} ?{HOURS}",
        rf"\bweekly (?:time|hours)?(?: (?:is|are|of))? ?;? ?{ABOUT}{N}{TO} ?{HOURS}",
        rf"{ABOUT}{N}{TO} ?{HOURS}(?:{EACH}day)?,? (?:from |on )?(?P<workday>mon(?:day)?s? ?(?:to|-|till|through|until) ?fri(?:day)?s?|weekdays|working days|every weekday)\b",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|(?P<minutes>min(?:ute)?s?\b)){EACH}(?:(?P<workday>(?:week|work(?:ing)? ?)day)|(?P<month>month)|(?P<day>day|evening|night|morning))\b",
        rf"{ABOUT}{N}{TO} (?P<evenings>{SITTING}){EACH}{WEEK}",
        rf"{ABOUT}{N}{TO} (?P<evenings>{SITTING}) (?:is|are) (?:free|fine|ok|okay|possible|all i)",
        rf"\b(?:i(?:'?m| am) free|free|i have|i can do|can do|available) {ABOUT}{N}{TO} (?P<evenings>{SITTING})\b(?! ?(?:{EACH}{WEEK}|shifts?))",
        rf"\b(?:i(?:'?ve)? (?:have|got)|can (?:spare|find|spend|study|do|manage|give|put in)|spare|actually|only|rather|make (?:it|that)|change (?:it |that )?to) {ABOUT}{N}{TO} ?{HOURS}{NOT_BARE}",
        rf"\bhours?(?: (?:a|per) week)?(?: are| is|:|;|=) ?{ABOUT}{N}{TO}\b",
    ),
    hours_bare=re.compile(rf"{ABOUT}{N}{TO} ?{HOURS}{NOT_BARE}"),
    job_hours_before=re.compile(
        r"\b(?:work(?:s|ed|ing)?|job(?: is)?(?: of)?|employed|shifts?(?: of)?)(?: (?:about|around|only|full[- ]time|part[- ]time|some|up to|nearly|almost|over|for|at|long))* ?$"
    ),
    job_hours_after=re.compile(r" ?(?:job\b|of work\b|at work\b|at my job|as an? |working\b|shifts?\b)"),
    money=compile_all(
        rf"(?:\b(?:budget|spend|pay|afford|invest)(?: (?:of|is))?[ :;=]+)?{ABOUT}(?P<currency>€|\$|£|\beuros? |\beur |\busd |\bgbp |\bsek |\bdkk |\bczk |\bpln |\bchf |\bnok ) ?(?P<n>{NUMBER})(?: ?(?P<times>k|thousand|grand)\b)?",
        rf"(?:\b(?:budget|spend|pay|afford|invest)(?: (?:of|is))?[ :;=]+)?{ABOUT}(?:(?:under|below|less than) )?{N} ?(?P<times>k\b|thousand|grand|hundred)? ?"
        r"(?P<currency>€|£|\$|(?:euros?|eur|pounds?|gbp|quid|dollars?|bucks?|usd|aud|sek|dkk|czk|pln|chf|nok)\b)",
        rf"{ABOUT}\b(?P<n>(?:{WORD} ){{1,4}}grand)\b(?! (?:piano|plan|scheme|tour|idea|total))(?P<currency>)",
        rf"{ABOUT}(?P<n>{NUMBER}) ?(?P<times>grand)\b",
        rf"\b(?:budget|spend|pay|afford|invest)(?: (?:of|is|at most|only))?[ :;=]+{ABOUT}{N} ?(?P<times>k|thousand|hundred)?\b(?! ?(?:{HOURS}|-|to \d|months?|weeks?|years?|days?|min|%|{SITTING}))",
        rf"\b(?:max(?:imum)?\.?|up to|at most|nothing (?:over|above)|under|not (?:over|above|more than)|no more than) (?P<n>{NUMBER}) ?(?P<times>k)\b",
        rf"(?<![\w€£$])(?P<n>{NUMBER}) ?(?P<times>k)\b(?= ?(?:max|tops|at most|total|altogether|budget|or less|is (?:my|the|all)))",
        rf"(?P<n>{NUMBER}) ?(?P<times>k)?\b,? (?:(?:and )?not {NUMBER} ?k?,? )?(?:(?:for|as|is) (?:the |my )?budget|is (?:the |my )(?:max(?:imum)?|limit|budget)\b|is all i (?:have|can (?:pay|spend|afford)))",
    ),
    other_money_before=re.compile(
        r"\b(?:earn(?:s|ed|ing)?|mak(?:e|es|ing)|made|salary(?: is| of)?|wages?(?: is| of)?|paid|income(?: is| of)?|(?<!should )(?<!must )(?<!may )(?<!can )(?<!could )(?<!not )cost(?:s|ing)?(?: me)?|owe|debt(?: of)?|lost|rent(?: is)?)"
        r"(?: (?:about|around|only|just|over|under|up to|more than|at least|me|us|a|more|like))* ?$"
    ),
    other_money_after=re.compile(r" ?(?:/|a|per|each|every|in) ?(?:month|mo\b|hour|h\b|week|day|year)|(?: of)? (?:debt|salary|wage|income|rent)\b"),
    replaced_before=re.compile(r"\b(?:not|no longer|instead of|rather than)(?: (?:about|around|only|just|up to|max(?:imum)?))* ?$"),
    free_of_charge=re.compile(
        r"\b(?:(?:be|is|only|something|anything|everything) free(?= ?(?:[;,.!?\n]|$)| (?:please|pls|or|for|and)\b)|must (?:not cost|cost nothing)|free (?:courses?|of charge|only|ones?|training|classes)|for free|only free|(?:have |got )?no money|nothing to spend|no budget at all|(?:can(?:not|'?t)|don'?t want to) (?:pay|spend) (?:anything|money)?|without paying|costs? nothing|zero budget|budget(?: is|:)? (?:zero|0|nothing))\b"
    ),
)  # fmt: skip

DATES = DateWords(
    within=re.compile(
        rf"(?:\b(?:within|in(?: about| around| less than| under| at most| the next)?|(?:over|during) the next|under|less than|no (?:more|longer) than|at most|up to|max(?:imum)?\.?) {N} (?P<unit>months?|years?|weeks?)\b(?P<half> and a half\b)?(?!(?: of)? (?:experience|old|ago|work))"
        rf"|\b(?P<n2>{NUMBER}|{WORD}) (?P<unit2>months?|years?|weeks?) from now\b)"
    ),
    until=compile_all(
        *(BY + figures for figures in DAY_IN_FIGURES),
        BY + DAY,
        BY + r"(?:(?P<year>20\d\d)\b(?! (?:euros?|eur)\b| ?€)|(?P<thisyear>year)\b)",
    ),
    since=compile_all(*(FROM + figures for figures in DAY_IN_FIGURES), FROM + DAY, FROM + r"(?:(?P<year>20\d\d)\b|(?<=next )(?P<thisyear>year)\b)"),
    months={
        "jan": (1, 1), "feb": (2, 1), "mar": (3, 1), "apr": (4, 1), "may": (5, 1), "jun": (6, 1), "jul": (7, 1), "aug": (8, 1),
        "sep": (9, 1), "oct": (10, 1), "nov": (11, 1), "dec": (12, 1), "spring": (3, 3), "summer": (6, 3), "autumn": (9, 3),
        "fall": (9, 3), "winter": (12, 3), "christmas": (12, 1),
    },
    feasts={"christmas": (12, 24)},
    year_units=("year",),
    week_units=("week",),
)  # fmt: skip

NOT_A_MODE = r"(?! (?:marketing|shops?|store|stores|sales|business|retail|advertising|banking|games?|gaming|journalism|content|security|trade|trading|commerce|presence|safety|moderator|assistant|sensing|reality|community|tutor|teacher|jobs?|work|working))"

ACCEPTS = AcceptWords(
    modes={
        Mode.BLENDED: re.compile(
            r"\b(?:blended|hybrid (?:courses?|learning|mode|study)|hybrid(?= ?(?:[;,.!?]|$))|part(?:ly|ially)? online|mix of online|online and (?:on[- ]site|in person))\b"
        ),
        Mode.ONLINE: re.compile(
            rf"\b(?:(?:only |fully |100 ?% )?(?<!selling )(?<!selling it )(?<!sell )(?<!selling things )(?<!sell it )(?<!teaching )(?<!teach )(?<!working )(?<!marketing )(?<!business )(?<!shop )(?:online|on-line)(?: (?:only|courses?|learning|study))?|(?<!work )(?<!working )(?:remote(?:ly)?|from home)|distance[- ]learning|e-learning|virtual(?:ly)?)\b{NOT_A_MODE}"
        ),
        Mode.ONSITE: re.compile(
            r"\b(?:on[- ]?site|onsite|in[- ]person|face[- ]to[- ]face|on campus|(?:in a |in the )?(?:real |actual |proper )?classroom|in a (?:real )?class|evening classes|offline|in real life|go (?:somewhere|there in person)|with a (?:real )?teacher in the room|(?:than|not|no) (?:to )?(?:sit(?:ting)?|star(?:e|ing)|be(?:ing)?) (?:in front of|at) (?:a |the |my )?(?:screen|computer|laptop))\b"
        ),
        Mode.WORKPLACE: re.compile(
            r"\b(?:(?:learn|study|train|training|learning|course|courses) (?:at (?:my |the )?workplace|at work)|on[- ]the[- ]job|work-?based|apprenticeship)\b"
        ),
    },
    negation_before=re.compile(
        r"\b(?:not|no|never|don'?t (?:want|like|do|need)|do not (?:want|like|do)|nothing|without|avoid|hate|can'?t (?:do|stand|attend)|rather than|instead of|except|anything but) (?:[\w-]+ ){0,2}$"
    ),
    negation_after=re.compile(r" (?:is|does|are|do|will|would|courses? (?:is|are|do|does))?(?:n'?t| not) (?:for me|work|suit|possible|an option|my thing|good)"),
    study_languages=compile_all(
        rf"(?<!fluent )(?<!native )(?<!good )(?<!skilled )(?<!confident )(?<!degree )(?<!better )(?<!course )\b(?:taught |study |studying |courses? |teaching |offered |only |available )*in (?P<languages>{L}(?:(?:, ?| or | and | or in | and in |/){L})*)(?= ?(?:[;,.!?\n()]|$)|(?: (?:and|or|please|only|if|but|at|from|for|so|because|with|i|in|not|within|by|too|as|preferably|both|either|are|is|would|when|where|\d)\b))",
        rf"\b(?P<languages>{L})(?:[- ](?:speaking|language|only))? (?:courses?|classes|programmes?|teaching|materials?)(?= (?:only|please|pls|are fine|is fine|preferred|if possible)| ?[;,.!?]? ?(?:only|please|pls)\b)",
        rf"\bonly (?P<languages>{L})(?: courses?| classes| teaching)?(?= ?(?:[;,.!?\n()]|$)| (?:please|pls)\b)",
        rf"\b(?P<languages>{L})[- ](?:taught|language (?:courses?|teaching|programmes?))\b",
        rf"\b(?:language(?: of (?:teaching|study|instruction))?)(?: is| should be)?[ :;]+(?P<languages>{L}(?:(?:, ?| or | and |/){L})*)\b",
    ),
    language_names=LANGUAGES,
    countries=compile_all(
        rf"(?:^|[;,.!?\n] ?|\bonly |\banywhere |\bor |\bpreferably |\bideally )in (?P<country>{COUNTRY}(?:(?:, | or | and |, or )(?:in )?{COUNTRY})*)(?= ?(?:[;,.!?\n()]|$)| (?:please|only|if|but)\b)",
        rf"\b(?:courses?|anything|something|anywhere|somewhere|options|stud(?:y|ying)|learn(?:ing)?|train(?:ing)?|class(?:es)?|school|university|offered|taught|held|campus|only|on[- ]?site|in person) (?:(?!work|live|job|to\b|i\b|become)[\w;-]+ ){{0,4}}in (?P<country>{COUNTRY}(?:(?:, | or | and |, or )(?:in )?{COUNTRY})*)\b",
    ),
    country_names=COUNTRIES | {name.removeprefix("the "): code for name, code in COUNTRIES.items()},
    lifelong_learning=re.compile(
        r"\b(?:lifelong[- ]learning(?: courses?)?|continuing education(?: courses?)?|open enrolment|open university)\b"
    ),
    priorities={
        Objective.COST: re.compile(
            r"\b(?:as (?:cheap(?:ly)?|inexpensive(?:ly)?) as (?:possible|i can)|(?:the )?(?:cheapest|least expensive)(?: (?:way|option|plan|route|one|courses?))?|lowest (?:price|cost)|(?:spend|pay|cost(?:ing)?) as little as possible|(?:price|cost|money) (?:matters|counts) (?:the )?most|(?:the )?price (?:comes )?first)\b"
        ),
        Objective.FINISH: re.compile(
            r"\b(?:(?<!start )(?<!begin )(?<!starting )as (?:fast|quick(?:ly)?|soon) as (?:possible|i can)|(?:the )?(?:fastest|quickest|shortest) (?:way|option|plan|route|path(?:way)?|one)|(?:finish(?:ed)?|done|ready|qualified) (?:asap|(?:as )?early as possible)|(?:speed|time|an early finish) (?:matters|counts) (?:the )?most)\b"
        ),
        Objective.HOURS: re.compile(
            r"\b(?:(?:with |for )?as (?:little (?:work|study(?:ing)?|effort|time)|few hours) as possible|(?:the )?(?:fewest|least) (?:hours|work|effort|study(?:ing)?(?: time)?))\b"
        ),
        Objective.COVERAGE: re.compile(
            r"\b(?:(?:learn|cover) as (?:much|many skills) as possible|(?:best|most|widest) coverage|(?:the )?(?:content|quality|learning) (?:matters|counts) (?:the )?most)\b"
        ),
    },
    provider_marker=r"\b(?:at|from|by|with|of) (?:the )?{name}\b",
    not_a_provider_before=re.compile(
        r"\b(?:work(?:s|ed|ing)?|employed|employer(?: is)?|job|am|i'?m|live|living|lives|born|based|customer)(?: [\w-]+){0,2} ?(?:at|from|by|with|of|for|in)?(?: the)? ?$"
    ),
    no_limit=re.compile(
        r"\b(?:skip(?: (?:it|this|that))?|pass|next question|no limits?|does ?n[o']?t matter|do(?:n'?t| not) (?:know|mind|care)(?: yet)?|dunno|idk|no idea|not sure(?: yet)?|any(?:thing)?|whatever|either(?: is fine| works)?|both(?: are fine| is fine| work)?|no preference|flexible|all (?:fine|good|the same)|depends|it depends|rather not say|prefer not to say)\b"
    ),
    lifted={
        RequestField.BUDGET: re.compile(
            r"\b(?:no (?:budget )?limit (?:on|to|for) (?:the )?(?:budget|money|price|cost)|(?:budget|money|price|cost)s? (?:does ?n[o']?t matter|do ?n[o']?t matter|is no (?:object|problem)|is ?n[o']?t (?:an issue|a problem))|no budget limit|unlimited budget|(?:forget|ignore|drop) (?:about )?(?:the |my )?(?:budget|money|price))\b"
        ),
        RequestField.LATEST_FINISH: re.compile(
            r"\b(?:no (?:deadline|rush|hurry)|(?:forget|ignore|drop) (?:about )?(?:the |my )?(?:deadline|end date)|take as long as it (?:takes|needs))\b"
        ),
        RequestField.MODES: re.compile(
            r"\b(?:(?:online|on[- ]?site|in person) or (?:online|on[- ]?site|in person),? (?:(?:is|are|both|either|it|all) ){0,2}(?:fine|ok|okay|good|works?|does(?:n't| not) matter)|any (?:form|mode) (?:is (?:fine|ok)|works))\b"
        ),
        RequestField.LANGUAGES: re.compile(r"\b(?:any language|language does(?:n'?t| not) matter)\b"),
        RequestField.COUNTRIES: re.compile(r"\b(?:any country|anywhere(?: in (?:europe|the world))?|country does(?:n'?t| not) matter)\b"),
        RequestField.PROVIDER_WORDS: re.compile(r"\b(?:any (?:provider|university|school)|(?:provider|university|school) does(?:n'?t| not) matter)\b"),
    },
)  # fmt: skip
