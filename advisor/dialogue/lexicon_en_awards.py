"""English names of awards: degrees, certificates, school exams, licences, and courses that were done."""

import re

from advisor.dialogue.lexicon import compile_all, end
from advisor.dialogue.patterns import pattern

SHORT_DEGREE = r"(?:b\.?sc|b\.?eng|b\.?ed|b\.?com|b\.?tech|ll\.?b|m\.?sc|m\.?eng|m\.?ed|m\.?phil|m\.?tech|ll\.?m|hn[cd]|pg ?cert|pg ?dip)"
LONG_DEGREE = (
    r"(?:(?:bachelor|master|doctor)(?:'?s)?(?: degree)?|[bm]\.?a\.?|mba|ph\.?d|d\.?phil|doctorate|pgce|"
    r"(?:(?:associate|foundation|honours|university|college|undergraduate|graduate|postgraduate|technical|teaching)(?:'?s)? )?degree|"
    r"(?:(?:graduate|postgraduate|higher|national|advanced|vocational|university|college) )?(?:diploma|cert(?:ificate)?)(?: (?:level )?(?:[ivx]{1,4}|\d))?)"
)
NO_NAME = (
    r"(?!(?:i|i've|have|had|has|got|get|a|an|the|my|his|her|our|your|with|and|or|but|of|for|in|to|do|does|did|done|take|want|some|any|kind|no|not|"
    r"need|this|that|which|what|is|are|was|just|finished|completed|passed|hold|after|new|only|also|already|being|as|like|earn|"
    r"earned|plus|by|on|at|from|if|without|then|another|every|each|give|gives|given|show|send|will|would|can|could|should)\b)"
)
NAME_END = end(
    r"and", r"but", r"because", r"so", r"from", r"at", r"with", r"by", r"plus", r"since", r"i", r"i'?(?:m|ve|d)", r"my", r"now", r"then", r"here",
    r"too", r"in (?:19|20)\d\d", r"(?:19|20)\d\d", r"years?", r"a (?:few|couple|long)", r"ages", r"last", r"this", r"that", r"which", r"already",
    r"years ago", r"want", r"looking", r"would", r"have", r"to", r"as", r"when", r"while", r"if", r"or",
)  # fmt: skip
SUBJECT = r"[^;,.!?\n()\"]{2,60}?"

NAMED_AWARDS = compile_all(
    rf"\b(?P<phrase>(?:city (?:and|&) guilds|level \d (?:[nsv]+q|btec|diploma|cert(?:ificate)?|award|qualification|apprenticeship))(?: level \d)?(?: (?:in|for) [^;,.!?\n()\"]{{2,60}}?)?){NAME_END}",
    rf"\b(?P<phrase>(?:{LONG_DEGREE}|{SHORT_DEGREE})(?: \(?hons?\)?)? (?:in|of) (?!(?:my|the|a|an|course|english|one|20|19)\b|\d){SUBJECT}(?: and (?!i\b|i'|want|have|am|would|now|looking|then|my|am|a\b|an\b|could|can\b|need|some|got|worked|\w+ years?\b)[\w-]+)?){NAME_END}",
    rf"\b(?P<phrase>{SHORT_DEGREE}(?: \(?hons?\)?)?(?: (?!in\b|and\b|from\b|but\b|now\b|i\b|then\b|at\b|with\b|or\b)[\w&-]+){{0,3}}?){NAME_END}",
    r"\b(?P<phrase>(?:nvq|svq|btec|qcf|rqf|aat|cipd|cache)(?: \w+)? (?:level )?\d(?: (?:diploma|certificate|award))?(?: in [^;,.!?\n()\"]{2,60}?)?)"
    + NAME_END,
    r"\b(?P<phrase>(?:gcses?|a[ -]levels?(?! \d)|as[ -]levels?(?! \d)|highers|leaving cert(?:ificate)?|high school diploma|(?:international )?baccalaureate|ged)\b"
    r"(?: in [^;.!?\n()\"]{2,60}?(?= and (?!\w+ ?(?:[;,.!?]|$))| but| [;]|[;,.!?\n()]|$))?)",
    rf"\b(?P<phrase>graduate (?:in|of) (?!\d|the\b){SUBJECT}){NAME_END}",
    r"\b(?P<phrase>comptia [\w+-]+(?: [+])?|cc(?:na|np)\b|prince ?2(?: (?:foundation|practitioner))?|itil(?: (?:v\d|\d|foundation))*|pmp\b|celta\b|delta\b(?= (?:cert|qual))|tefl\b|"
    r"nebosh(?: \w+)?|iosh\b|acca\b|cima\b|cscs card|sia (?:badge|licen[cs]e)|ielts(?: \d(?:\.\d)?)?|toefl\b|aws (?:certified|cloud practitioner)(?: \w+){0,2}|"
    r"(?:the )?ecdl|icdl)",
    rf"\b(?P<phrase>(?:{NO_NAME}[\w'&+-]+ |at work ){{1,4}}(?:certificates?|diplomas?|licen[cs]es?|certifications?|degrees?)(?: (?:in|of) (?!(?:19|20)\d\d){SUBJECT})?){NAME_END}",
    rf"\b(?:did|done|completed|finished|took|passed|attended|have|got) (?:an? |the |some )?(?P<phrase>(?:{NO_NAME}[\w'&+-]+ ){{1,4}}(?:courses?|training|boot ?camp|apprenticeship|traineeship|exams?)(?: (?:in|on|of) (?!(?:19|20)\d\d){SUBJECT})?){NAME_END}",
)
"""All of these in small letters; where several fit, the earlier takes the words."""


def not_held(wish: str) -> re.Pattern[str]:
    """Words before an award, in its clause, by which it is wished, missing or asked about; `wish` marks a wish."""
    has = r"(?:have|hold|holding|got|finished|completed|passed|earned|did|done|with|have (?:an?|my)|graduated with)(?: (?:an?|the|my|already|just|also|both|some|two))*"
    return pattern(
        rf"\b(?:(?:do|does|did|have|has|had|was|can|ca|could|wo)n'?t|not|never|no|without|neither|nor|any)(?: [\w']+){{0,3}} ?$|^(?!.*\b{has} ?$).*(?:{wish}|"
        r"\b(?:need|needs|require[ds]?|if|which|what|another|towards?|doing|getting|get|study|studying|taking|take|enrol\w*|apply\w*|start\w*|dropped|"
        r"quit|left|give|issue|plan|do (?:an?|the|my)|is there|are there|how|lead\w* to|called|same|outcomes|competenc\w+|reach|achieve)\b)"
    )


OPERATED = pattern(
    r"^(?!driv|full|clean|uk |eu |car |own|valid|personal|alcohol|software|taxi)(?P<phrase>.+?)(?: (?:driving|driver'?s?|operators?))? (?:licen[cs]e|permit|ticket)$"
)
"""A licence to operate something says what the person can do."""
