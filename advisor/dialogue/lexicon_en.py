"""English words for amounts, limits, work and wishes."""

import re

from advisor.dialogue.lexicon import LIST, NUMBER, PHRASE, Lexicon, compile_all, end
from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode

NUMBER_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "eighteen": 18, "twenty": 20, "thirty": 30, "forty": 40,
}  # fmt: skip
N = rf"(?P<n>{NUMBER}|\b(?:{'|'.join(NUMBER_WORDS)})\b)"
TO = rf"(?:\s*(?:-|–|to|or)\s*(?P<m>{NUMBER}|\b(?:{'|'.join(NUMBER_WORDS)})\b))?"
MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|christmas)[a-z]*"
WISH = (
    r"(?:i(?:['’]d| would)? (?:really )?(?:like|love|prefer)|i(?:['’]m| am) (?:hoping|planning|looking|trying|thinking of|"
    r"interested in|keen)|i want|i wanna|i wish|i hope|i plan|i need|help me|how (?:do|can|could) i|my (?:goal|dream|aim) is)"
)
ARTICLE = r"(?:an? |the |some |my )?"
SCHOOL_WORD = (
    r"(?:graduate certificate|professional certificate|certificate|graduate diploma|diploma|master|bachelor|degree|"
    r"qualification|learning path|learn path|path|micro-?credential programme)"
)

CLAUSE_END = end("and i", "and want", "but", "because", "so that", "for", "at", "from", "since", "who", "where")
LIST_END = end("and i", "but", "because", "so that", "at", "from", "toward", "towards", lists=True)

ENGLISH = Lexicon(
    language=LanguageCode("en"),
    number_words=NUMBER_WORDS,
    hours_per_week=compile_all(
        rf"(?:about |around |some |only |just |max(?:imum)? |up to |at most )*{N}{TO}\s*(?:hours?|hrs?|h)\b\s*"
        r"(?:of (?:study|time) )?(?:(?:a|per|/|each|every|in a)\s*)?(?:weekly|weeks?|wk|w)\b",
        rf"(?:i have|i can (?:spare|find|spend|study|do|manage)|spare|actually|only|rather)\s+(?:about |around |only |just )*"
        rf"{N}{TO}\s*(?:hours?|hrs?|h)\b",
    ),
    money=compile_all(
        rf"(?:budget (?:of|is) |about |around |max(?:imum)?\.? |up to |at most |under |below |less than )*"
        rf"(?P<currency>€|\$|£|eur |euro )\s*(?P<n>{NUMBER})",
        rf"(?:budget (?:of|is) |about |around |max(?:imum)?\.? |up to |at most |under |below |less than )*"
        rf"(?P<n>{NUMBER}|\b(?:a|one|two|three)\b(?= grand))\s*(?P<thousand>k|grand)?\s*"
        r"(?P<currency>€|euros?\b|eur\b|£|pounds?\b|gbp\b|\$|dollars?\b|usd\b|aud\b|sek\b|dkk\b|czk\b|pln\b|chf\b|nok\b|"
        r"(?<=grand))",
    ),
    free_of_charge=re.compile(
        r"\b(?:free (?:courses?|of charge|only)|for free|only free|no money|nothing to spend|no budget at all|can(?:['’]|no)?t pay)\b"
    ),
    no_limit=re.compile(
        r"\b(?:skip|no limit|does ?n[o'’]t matter|don['’]?t (?:know|mind|care)|not sure|any|anything|whatever)\b"
    ),
    within=re.compile(
        rf"\b(?:within|in (?:less than|under|about|at most)|in|over the next)\s+{N}\s*(?P<unit>months?|years?|weeks?)\b"
    ),
    until=re.compile(
        rf"\b(?:by|before|until|finish(?:ed)? (?:by|in|before)|done (?:by|in|before))\s+(?:the )?(?:end of |start of )?"
        rf"(?P<next>next |this )?(?:{MONTH}\b\.?)?\s*(?:of )?(?P<year>20\d\d|year\b)?"
    ),
    since=re.compile(
        rf"\b(?:start(?:ing)?(?: in| from| after)?|from|not before|after)\s+(?P<next>next |this )?{MONTH}\b\.?\s*(?P<year>20\d\d)?"
    ),
    months={
        "jan": 1,
        "feb": 2,
        "mar": 3,
        "apr": 4,
        "may": 5,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "oct": 10,
        "nov": 11,
        "dec": 12,
        "spring": 5,
        "summer": 8,
        "autumn": 11,
        "fall": 11,
        "winter": 2,
        "christmas": 12,
    },
    year_units=("year",),
    week_units=("week",),
    modes={
        Mode.ONLINE: re.compile(
            r"\b(?:online|on-line|remote(?:ly)?|distance learning|from home|e-learning|virtual(?:ly)?)\b"
        ),
        Mode.BLENDED: re.compile(r"\b(?:blended|hybrid)\b"),
        Mode.ONSITE: re.compile(r"\b(?:on[- ]?site|in person|face[- ]to[- ]face|on campus|classroom|in a class)\b"),
        Mode.WORKPLACE: re.compile(r"\b(?:at my workplace|on the job|work-?based|at work)\b"),
    },
    negation_before=re.compile(
        r"\b(?:not|no|never|don['’]?t (?:want|like|do)|nothing|without|avoid)\s+(?:\w+\s+){0,2}$"
    ),
    study_languages={
        code: re.compile(
            rf"\b(?:taught |study |studying |courses? |teaching |offered |only )*in {name}\b|\b{name}[- ](?:taught|language)\b"
        )
        for code, name in {
            "en": "english",
            "fi": "finnish",
            "sv": "swedish",
            "da": "danish",
            "de": "german",
            "fr": "french",
            "es": "spanish",
            "it": "italian",
            "nl": "dutch",
            "cs": "czech",
            "pl": "polish",
            "pt": "portuguese",
            "et": "estonian",
        }.items()
    },
    lifelong_learning=re.compile(
        r"\b(?:lifelong[- ]learning(?: courses?)?|continuing education(?: courses?)?|open enrolment)\b"
    ),
    provider_marker=r"\b(?:at|from|by|with|of) (?:the )?{name}\b",
    present_work=compile_all(
        rf"\bi (?:currently |now |have )?work(?:ed|ing)?(?: currently| now)? (?:as|in|at|for|on) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\bi(?:['’]m| am)(?: currently| now)?(?: working)? (?:as )?(?:an? |in (?:an? )?){PHRASE}{CLAUSE_END}",
        rf"\b(?:my (?:current )?job is|my job:|i was|i used to be|i have been|i['’]ve been)(?: working)?(?: as| in)? {ARTICLE}{PHRASE}"
        rf"{CLAUSE_END}",
    ),
    goal_work=compile_all(
        rf"(?:{WISH} )?(?:to )?\b(?:becom(?:e|ing)|be(?= an? )|work(?:ing)? as|retrain(?:ing)? as|train(?:ing)? as|qualify as|turn into|"
        rf"move into|get into|go into|switch to|change to|a job as|a career (?:as|in)|career in|work in(?= the field)) {ARTICLE}"
        rf"{PHRASE}{CLAUSE_END}",
        rf"{WISH} (?:to )?(?:work in|go to work in) {ARTICLE}{PHRASE}{CLAUSE_END}",
    ),
    goal_skills=compile_all(
        rf"(?:{WISH} )?(?:to )?(?<!microsoft )\b(?:learn(?:ing)?(?: about| how to| to)?|study(?:ing)?|improve(?: my)?|get better at|upskill in|"
        rf"know more about|understand|skills? in|courses? (?:on|in|about)|train(?:ing)? in) {ARTICLE}{LIST}{LIST_END}",
    ),
    goal_qualification=compile_all(
        rf"\b(?P<phrase>(?:[\w'’&-]+ ){{0,4}}{SCHOOL_WORD}s?\b(?: (?:of|in|for) [^;,.!?\n()]{{2,80}}?)?){CLAUSE_END}",
    ),
    held_skills=compile_all(
        rf"\bi (?:already |also )*(?:know(?: how to)?|can(?! (?:spare|find|spend|study|do|manage|pay|only))|speak|use|"
        rf"have (?:some |good )?(?:experience|skills?|knowledge) (?:in|with|of)|am good at|have done) {ARTICLE}{LIST}{LIST_END}",
        rf"\bi(?:['’]m| am) (?:already )?(?:good|experienced|skilled|fluent) (?:at|in|with) {LIST}{LIST_END}",
    ),
    lacking_skills=compile_all(
        rf"\bi (?:do ?n[o'’]?t|don['’]?t|cannot|can['’]?t|can not|have no(?: experience (?:in|with)| knowledge of)?)"
        rf"(?: really)?(?: know| have| speak| use)?(?: any)? {LIST}{LIST_END}",
    ),
    noise=re.compile(
        r"\b(?:hello|hi|hey|good (?:morning|evening|day|afternoon)|please|thanks?(?: you)?|yes|no|ok(?:ay)?|well|so|and|but|"
        r"only|just|actually|maybe|about|around|max|budget|my|is|i|have|can|spend|spare|would|like|want|to|a|the|for|of|with|"
        r"do|get|take|complete|finish|earn|please|courses?|something|anything|week|hours?|euros?|prefer|prefers?|need|it|should|be|all|study|learning)\b"
    ),
    and_words=re.compile(r",|\band\b|\bor\b|&|/|\bas well as\b"),
    worker_suffix=" worker",
)
