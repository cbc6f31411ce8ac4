"""The shape of a lexicon: the words of one language that mark amounts, limits, work and wishes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from advisor.dialogue.patterns import pattern
from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import RequestField
from advisor.domain.priorities import Objective

NEVER = pattern(r"(?!)")
"""Matches nothing; for what a lexicon has no words for yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """Numbers, units and money."""

    number_words: Mapping[str, Decimal]
    """Values of 100 and 1000 multiply what stands before them."""

    times_words: Mapping[str, int]
    """What may follow digits, such as "2k"."""

    hours_per_week: tuple[re.Pattern[str], ...]
    """Groups: `n` the number, `m` the upper end of a range, `half` for another half hour; `evenings`, `minutes`, `day`,
    `workday`, `month`, `halfdays` or `wholedays` where that is the unit, `sittings` how often a week, `listed` the days
    of the week that it is said of (`n` may be missing then: an evening each), `more` further hours on another day."""

    hours_bare: re.Pattern[str]
    """"10 hours" alone, which corrects or answers."""

    job_hours_before: re.Pattern[str]
    job_hours_after: re.Pattern[str]
    money: tuple[re.Pattern[str], ...]
    """Groups `n`, `times`, `currency`; the latter two may be missing or empty."""

    other_money_before: re.Pattern[str]
    """Ends right before an amount that is a wage or a price."""

    other_money_after: re.Pattern[str]
    weekday: re.Pattern[str] = NEVER
    """A day of the week, each counted once in `listed`."""

    replaced_before: re.Pattern[str]
    """Ends right before an amount that is named only to be taken back, such as "not"."""

    free_of_charge: re.Pattern[str]
    currencies: tuple[tuple[str, str], ...] = ()
    """Beginnings of currency words that mean another currency elsewhere, such as "kr"; looked at first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """Dates and spans."""

    within: re.Pattern[str]
    """Groups `n` (or `n2`), `unit` (or `unit2`, `unit3`), `half`: a span from today, such as "within 18 months"."""

    until: tuple[re.Pattern[str], ...]
    """Groups of a day: `y`, `mo`, `d`, or `day`, `month`, `year`, or `thisyear` with `next`; with
    `month` also `nextyear`, as in "June next year"; and `before`, `start`, `middle` or `end`. `thismonth` with `next`
    is a month by itself, `lone_day` the next day of that number."""

    since: tuple[re.Pattern[str], ...]
    """The same groups, and `after`."""

    since_first: tuple[re.Pattern[str], ...] = ()
    """The same, read before `until`, which would take their words; or a span from today as in `within`, or `now`, or
    `nextmonth`."""

    months: Mapping[str, tuple[int, int]]
    """First letters of a month or season to its first month and its number of months; longer beginnings first."""

    feasts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Keys of `months` that name a feast, to its month and day."""

    holidays: tuple[str, ...] = ()
    """Keys of `months` that name holidays without saying which: the next ones are meant."""

    year_units: tuple[str, ...]
    """Beginnings of the word for a year; any other span unit is a month or a week."""

    week_units: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptWords:
    """Forms, languages, places and providers that a person accepts or rules out."""

    modes: Mapping[Mode, re.Pattern[str]]
    """In the order in which they are looked for; what one takes the next does not see."""

    negation_before: re.Pattern[str]
    """Ends right before the word that it negates."""

    negation_after: re.Pattern[str]
    study_languages: tuple[re.Pattern[str], ...]
    """Group `languages` holds one or more names of `language_names`."""

    language_names: Mapping[str, LanguageCode]
    countries: tuple[re.Pattern[str], ...]
    """Group `country` holds a name of `country_names`."""

    country_names: Mapping[str, str]
    lifelong_learning: re.Pattern[str]
    priorities: Mapping[Objective, re.Pattern[str]]
    """What matters most, such as "as cheap as possible"."""

    provider_marker: str
    """A format with `{name}` that makes a name a limit, such as "at Monash"."""

    not_a_provider_before: re.Pattern[str]
    """Ends right before a name that is an employer or a home, not a provider."""

    no_limit: re.Pattern[str]
    """Declines to answer a question."""

    lifted: Mapping[RequestField, re.Pattern[str]]
    """Takes back a limit that was stated earlier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkWords:
    """Work, skills, awards and wishes."""

    disregarded: tuple[re.Pattern[str], ...]
    """What looks like one of these and says nothing, such as "I don't have a degree"."""

    workplace: tuple[re.Pattern[str], ...]
    """Where the person works or worked, such as "I work in a warehouse"."""

    present_work: tuple[re.Pattern[str], ...]
    """As what."""

    durations: re.Pattern[str] = NEVER
    """How long work was done; no part of a name."""

    not_work: re.Pattern[str]
    """Matches at the beginning of what follows "I am a" without being work, such as "bit tired"."""

    goal_work: tuple[re.Pattern[str], ...]
    goal_skills: tuple[re.Pattern[str], ...]
    goal_qualification: tuple[re.Pattern[str], ...]
    goal_outcomes: tuple[re.Pattern[str], ...]
    """A qualification whose outcomes are to be reached, by whatever way."""

    generic_award: re.Pattern[str]
    """A qualification that is not named, such as "a certificate"."""

    goal_open: tuple[re.Pattern[str], ...]
    """A wish that may be work, a skill or an award."""

    held_awards: tuple[re.Pattern[str], ...]
    held_skills: tuple[re.Pattern[str], ...]
    lacking_skills: tuple[re.Pattern[str], ...]
    lead_words: re.Pattern[str]
    """Words at the beginning of a phrase that do not belong to the name, such as "a" and "experienced"."""

    trail_words: re.Pattern[str]
    """Words at the end of a phrase that do not belong to the name, such as "and"."""

    noise: re.Pattern[str]
    """Greetings and fillers that carry no wish."""

    speaks_of_self: re.Pattern[str]
    """Marks a clause that tells something and is no bare name of a goal."""

    wishing: re.Pattern[str]
    """Says that a sentence tells what the person would like."""

    adding: re.Pattern[str]
    """Adds a goal to those there are, instead of putting it in their place."""

    exploring: re.Pattern[str]
    """Asks what else one could do, or says that one does not know."""

    and_words: re.Pattern[str]
    or_words: re.Pattern[str]
    named_awards: tuple[re.Pattern[str], ...] = ()
    """An award by its name in the group `phrase`, such as "MSc in Physics": held unless what stands before says
    otherwise."""

    not_held: re.Pattern[str] = NEVER
    """Stands before an award, in the same clause, that is wished, missing or asked about."""

    operated: re.Pattern[str] = NEVER
    """A licence to operate what the group `phrase` names, which is a skill too."""

    award_joint: re.Pattern[str] = NEVER
    """Stands between two awards that are told in one breath."""

    list_ends: re.Pattern[str] = NEVER
    """Begins, inside a list of skills, what is no longer one of them: ", need a course in welding"."""

    further: re.Pattern[str] = NEVER
    """Follows right after a wish and names another one, such as ", or maybe a cook"."""

    base_forms: tuple[tuple[re.Pattern[str], str], ...] = ()
    """Endings that the language puts on a word and what the dictionary form has instead; all that fit are tried."""

    everyday: Mapping[str, str] = field(default_factory=dict)
    """Short, colloquial and local names, with what dictionaries and classifications call it."""

    workplaces: Mapping[str, str] = field(default_factory=dict)
    """What somebody usually does who names only the place, such as "warehouse"; where that is clear."""

    place_after: re.Pattern[str] = NEVER
    """Where the name of work ends and its place begins, as in "cook in a school"."""

    worker_suffix: str = ""
    """Put after a place of work to get a kind of worker, such as "warehouse" + " worker"."""

    all_choices: re.Pattern[str]
    """Takes every choice that was offered, such as "both"."""

    ordinals: Mapping[str, int]
    """Which of the choices offered is meant, from 1; 0: none of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """All words of one language. Patterns match small letters; the group `phrase` is what a marker points at."""

    language: LanguageCode
    numbers: NumberWords
    dates: DateWords
    accepts: AcceptWords
    work: WorkWords


NUMBER = r"(?<![\d])(?<!\d[.,])(?:\d{1,3}(?:[ .,']\d{3}){1,3}(?:[.,]\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?)(?!\d)"
PHRASE = r"(?P<phrase>[^;,.!?\n()\"]{2,90}?)"
"""Up to the next stop; spans of limits were blanked out with a semicolon before."""

LIST = r"(?P<phrase>[^;.!?\n()\"]{1,160}?)"
"""The same, but commas belong to it."""

DAY_IN_FIGURES = (
    r"(?:(?P<y>20\d\d)-(?P<mo>\d{1,2})-(?P<d>\d{1,2})(?!\d))",
    r"(?:(?P<d>\d{1,2})[./](?P<mo>\d{1,2})[./](?P<y>20\d\d)(?!\d))",
)
"""2027-06-15, and 15.6.2027 or 15/6/2027; the day comes before the month, as everywhere in Europe."""


def end(*words: str, lists: bool = False) -> str:
    """A look-ahead for where a phrase ends: at a stop, or before one of `words`; commas do not end lists."""
    stops = r"[;.!?\n()\"]" if lists else r"[;,.!?\n()\"]"
    return rf"(?=(?: (?:{'|'.join(words)})\b)| ?(?:{stops}|$))"


def compile_all(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """The patterns, compiled."""
    return tuple(pattern(text) for text in patterns)


def number_values(**words: int) -> dict[str, Decimal]:
    """Number words with exact values."""
    return {word: Decimal(value) for word, value in words.items()}
