"""English words for dates, deadlines and spans."""

from advisor.dialogue.lexicon import DAY_IN_FIGURES, NUMBER, DateWords, compile_all
from advisor.dialogue.lexicon_en_limits import WORD, N
from advisor.dialogue.patterns import pattern

MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter|christmas|xmas|crimbo|new year'?s?(?: eve)?|(?<!school )(?:holidays|hols))\b\.?"
)
DAY = (
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?)?{MONTH}(?: (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d))?"
    r"(?:,? ?(?:of )?(?:(?P<year>20\d\d)|(?P<nextyear>(?:of )?next year))\b)?"
)
DAY_AND_MONTH = (
    r"(?P<d>\d{1,2})/(?P<mo>\d{1,2})(?:/(?P<y>2\d))?(?![\d/])(?! ?(?:of|hours?|hrs?|h|days?|years?|months?)\b)"
)
"""15/6 and 15/6/27; the day comes before the month."""

FIGURES = (*DAY_IN_FIGURES, DAY_AND_MONTH)
PART = r"(?:(?P<end>(?:end|close|last week) (?:of )?)|(?P<middle>mid[- ]|(?:the )?middle of )|early |late )?"
BY_WORD = r"(?:by|b4|until|till?|no later than|not later than|at the latest(?: by| in)?|latest(?: by| in)?)"
DONE = r"(?:be )?(?:finish(?:ed|ing)?|done|ready|completed?|qualified|qualify|certified|through|over with|graduate|sorted|have it)"
BEFORE = r"(?<!not )(?<!start )(?<!begin )(?<!starting )(?<!until )(?<!till )(?:before|b4)"
BY = (
    rf"\b(?:(?P<before>{BEFORE})|{BY_WORD}|{DONE} "
    r"(?:by|in|until|at|(?P<before2>before|b4))|(?P<before3>in time for|ready for)|deadline(?: is)?(?: in| on)?) (?:the )?(?P<start>(?:start|beginning) of )?"
    rf"{PART}(?:the )?(?P<next>next |this |coming )?"
)
TOLD = (
    r"(?!(?:(?:i|we|he|she|they) (?:was|were|came|moved|worked|had|lost|got|left|became|did|went|started|finished|studied)|then|that|work|long)\b)"
    r"(?:(?:my|our|the|his|her|their|i|we|he|she|they|it|school|uni|baby|term|lectures|season)(?:'s|'m|'re)?\b(?: [\w']+){0,7}?)"
)
"""What happens then: "before my daughter starts school in August"."""

START = r"(?:start|begin|commence|kick off|get started|get going|ready(?: to (?:go|start|begin|learn|study))?(?= (?:from|in|on|after|by)\b)|up for it)(?:n?ing)?(?: again| (?:the |a |my )?(?:courses?|studying|learning|it|this|something))?"
NOT_YET = (
    r"(?:(?:can'?t|cannot|can not|won'?t|could ?n'?t|do ?n'?t want to|not able to|would ?n'?t|unable to)(?: be able to)?(?: (?:really|possibly|realistically))? (?:start|begin|do (?:anything|it|any)|study|learn|go)(?:ing)?(?: (?:anything|studying|learning|a course|any course|courses?|it|this))?|"
    r"not(?: (?:free|available|possible|able to start|ready))?|nothing|no (?:courses?|time|classes|start)|busy|tied up|working|occupied|away|abroad|on (?:maternity|parental|sick|paternity) leave|in a contract|under contract)"
)
FROM = (
    rf"\b(?:(?:can |could |to |will )?{START}(?: in| from| on| by| around|(?P<after> after))?|from|(?:not|never) (?:before|b4)|(?P<after2>after)|as of|"
    r"(?:free|available|ready)(?: again)? (?:from|in|(?P<after3>after))|earliest(?: (?:possible )?start)?(?:(?: date)? is)?(?: in| from)?) (?:the )?(?:start of |beginning of )?"
    rf"{PART}(?:the )?(?P<next>next |this |coming )?"
)
CLEARLY_FROM = (
    rf"\b(?:{NOT_YET} (?:before|b4|earlier than|until|till?)|(?:only|earliest) (?:from|after)|(?:not|no|nothing) (?:earlier|sooner) than|from|as of|starting) (?:(?:on )?(?:mon|tues?|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(?:start of |beginning of )?"
    rf"{PART}(?:the )?(?P<next>next |this |coming )?"
)
OVER = r"(?:ends?|finish(?:es|ed)?|is (?:over|done|finished|up)|are (?:over|done|finished)|runs? out|stops?|expires?)"
ONCE = (
    r"\b(?:once|when|after|as soon as|from when) (?:my|the|our|this|i|we|he|she|they|school|term|harvest)\b(?: [\w']+){0,5}? "
    rf"(?:(?P<after>{OVER})|(?:starts?|begins?|goes?|go|gets?|leaves?|am|is|are|come|comes|retires?|move)(?: (?:to |back to )?(?:school|nursery|kindergarten|daycare|uni|work|back|home|free|off))?)(?: in| on| at)? (?:the )?{PART}(?:the )?(?P<next>next |this |coming )?"
)
LEAVE = r"\b(?:(?:maternity|parental|paternity|study|garden(?:ing)?) leave|sabbatical|unemployment|notice period|break|retirement) (?:starts|begins|is)(?: from| in| on)? (?:the )?(?P<next>next |this )?"
ENDS_THEN = rf"\b(?:permit|visa|contract|benefits?|funding|voucher|grant|insurance|allowance|money) {OVER}(?: in| on| at)? (?:the )?{PART}(?:the )?(?P<next>next |this )?"
SPAN = rf"{N} ?(?P<unit>months?|mths?|years?|yrs?|weeks?|wks?)(?:'s?)?(?:'? time)?\b(?P<half> and a half\b)?"
STARTING = r"(?=,? (?:i |i'd |i'll |we |is when i )?(?:can |could |will |would |would like to |want to |am able to |be able to |like to )*(?:start|begin|be free|am free|be available))"
THEN = r"\b(?:(?:done|finished|ready|qualified|certified|completed?|so)(?: with (?:it|this))? (?P<before>(?:before|b4) (?:that|then))|by then|until then|by that (?:date|day|time)|(?:done|finished|ready|qualified|certified|completed?|through) (?:with (?:it|this) )?then)\b"
MOST = r"(?:,? (?:max(?:imum)?|tops|at (?:the )?(?:very )?most|or less|or so at most|at the latest|to (?:do|finish|complete|get) (?:it|this|qualified|done)|(?:is|are) (?:my|the) (?:limit|max(?:imum)?)|from (?:now|today)))"

DATES = DateWords(
    within=pattern(
        rf"(?:\b(?:within|inside|in(?: about| around| less than| under| at most| the next|side of)?|(?:over|during|for) the next|under|less than|no (?:more|longer) than|at most|up to|max(?:imum)?\.?(?: of)?|"
        rf"(?:not|(?:should|must|ca|wo|could|would|does|do|is|may)n'?t|cannot|never) (?:be |take |last |run |go on (?:for )?|want it to (?:take|last) |need |exceed )+(?:any )?(?:(?:longer|more) than|over)?) (?:max(?:imum)?\.? |about |around )?{SPAN}(?!(?: of)? (?:experience|old|ago|work))"
        rf"|(?<![\d.,])\b(?P<n2>{NUMBER}|half an? (?=year)|half a|{WORD}) ?(?P<unit2>months?|years?|yrs?|weeks?|wks?)(?P<half2> and a half)?{MOST}\b"
        r"|\bthis time next (?P<unit3>year)\b)"
    ),
    until=compile_all(
        *(BY + figures for figures in FIGURES),
        BY + DAY,
        rf"(?:\b(?:by|(?P<before>{BEFORE})) (?:the time )?|\bin time for ){TOLD} (?:(?:in|on|at|around|this|is|for)(?: the)? )?(?:the )?{PART}(?:the )?(?P<next>next |this )?{DAY}",
        rf"\b{PART}(?P<next>next |this |coming )?{DAY}[^.!?\n]{{0,60}}?{THEN}",
        rf"{ENDS_THEN}{DAY}(?=[^.!?\n]{{0,20}}\b(?:deadline|latest)\b)",
        rf"\b{PART}(?P<next>next |this |coming )?{DAY},? (?:at the (?:very )?latest|latest|is (?:the|my) (?:deadline|limit|latest))\b",
        BY + r"(?:(?P<year>20\d\d)\b(?! (?:euros?|eur)\b| ?€)|(?P<thisyear>year)\b(?! (?:or|and|of)\b))",
        BY + r"(?P<thismonth>month)\b",
    ),
    since_first=compile_all(
        *(CLEARLY_FROM + figures for figures in FIGURES),
        rf"{CLEARLY_FROM}{DAY}(?! (?:to|till?|until|-))",
        rf"{ONCE}{DAY}(?![^.!?\n]{{0,60}}{THEN})",
        rf"{LEAVE}{DAY}(?![^.!?\n]{{0,60}}{THEN})",
        rf"\b{START} (?P<now>now|straight ?away|right away|right now|immediately|today|at once|any ?time|whenever|asap)\b(?! (?:after|from|before|in|between))",
        rf"\b{START}(?: again)? (?:in|after) (?:about |around |like )?{SPAN}",
        rf"\b(?:in|after) (?:about |around |like )?{SPAN}{STARTING}",
        rf"\b(?:{START}(?: in| from)?|from|as of|earliest|free|available|not before|not until) (?:the )?(?:start of |beginning of |first of )?next (?P<nextmonth>month)\b",
        r"\bnext (?P<nextmonth>month)" + STARTING,
        rf"\b{PART}(?P<next>next |this |coming )?{DAY}(?: onwards?| or later| at the earliest| is (?:the earliest|when i(?:'m| am| can| could)))\b",
        rf"\b(?:in|after|on) (?:the )?{PART}(?P<next>next |this |coming )?{DAY}{STARTING}",
        r"\b(?:from|as of|starting(?: from| on)?|start on|start from) the (?P<lone_day>\d{1,2})(?:st|nd|rd|th)\b(?! ?(?:of|to|-|floor|grade|year|class|course|step|module))",
    ),
    since=compile_all(*(FROM + figures for figures in FIGURES), FROM + DAY, FROM + r"(?:(?P<year>20\d\d)\b|(?<=next )(?P<thisyear>year)\b)"),
    months={
        "jan": (1, 1), "feb": (2, 1), "mar": (3, 1), "apr": (4, 1), "may": (5, 1), "jun": (6, 1), "jul": (7, 1), "aug": (8, 1),
        "sep": (9, 1), "oct": (10, 1), "nov": (11, 1), "dec": (12, 1), "spring": (3, 3), "summer": (6, 3), "autumn": (9, 3),
        "fall": (9, 3), "winter": (12, 3), "christmas": (12, 1), "xmas": (12, 1), "crimbo": (12, 1), "new year": (1, 1),
        "holidays": (12, 1), "hols": (12, 1),
    },
    feasts={"christmas": (12, 24), "xmas": (12, 24), "crimbo": (12, 24), "new year": (1, 1)},
    holidays=("holidays", "hols"),
    year_units=("year", "yr"),
    week_units=("week", "wk"),
)  # fmt: skip
