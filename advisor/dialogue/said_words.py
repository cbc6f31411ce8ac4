"""How far words and a label say the same, whatever their endings and the words around them."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import Enum, auto
from functools import lru_cache


class Agreement(Enum):
    """What of two texts is said by both."""

    SAME = auto()
    """Nothing is left over on either side."""

    LABEL_SAYS_MORE = auto()
    """The words are in the label, which narrows them: "project management" in "lean project management"."""

    WORDS_SAY_MORE = auto()
    """The label is in the words, which say more than it."""

    SOME = auto()
    """Something is in both, and each says something else besides."""

    NONE = auto()
    """No word is in both: another language, another word for it, or another thing."""


SHORTEST_STEM = 4
"""Letters that two forms of one word have in common at least."""

LONGEST_ENDING, LONGEST_ENDING_OF_LONG, LONG_STEM = 3, 5, 8
"""Letters by which forms of one word differ; long words take long endings, as in Finnish."""

ALIKE, SHORTEST_ALIKE = 0.9, 8
"""Likeness of letters, and number of letters, from which two spellings are of one word, as "Projekt-" and "project"."""

_FUNCTION_WORDS = """
    a an the of for in on at to and or with my some any how der die das den dem des ein eine einen einem einer
    von für mit und oder zu im am le la les l un une du de d et ou à au aux en pour avec sur el los las uno una
    unos unas del y o e con para por al ett det av och eller med för i på till att af og til om ja tai
"""
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
"""Those of all languages at once: few are content words elsewhere, and then both sides lose them alike."""

_GENERIC_WORDS = """
    use using apply applying perform performing provide carry out conduct execute practise practice do make work
    works working technique techniques method methods principle principles basics fundamentals concept concepts
    skill skills knowledge system systems technology technologies activity activities technik
    techniken methode methoden prinzipien grundlagen kenntnisse technologie technologien anwenden nutzen
    verwenden durchführen bedienen méthode méthodes principe principes notions systèmes utiliser appliquer
    effectuer réaliser pratiquer faire técnica técnicas método métodos principio principios conceptos
    sistemas programas utilizar usar aplicar realizar efectuar hacer teknik tekniker metod metoder principer
    grunder kunskaper använda tillämpa utföra genomföra göra arbeta teknikker principper bruge anvende
    udføre lave tekniikka tekniikat menetelmä menetelmät periaatteet perusteet käyttää soveltaa suorittaa
    tehdä
"""
GENERIC_WORDS = frozenset(_GENERIC_WORDS.split())
"""Words of labels that narrow nothing: "welding techniques" is what people call welding."""

KINDS = re.compile(r"\b(?:types?|kinds?|arten|tipos|typer|tyypit|species)\b|\w{4}(?:typer|arter|arten|tyypit)\b")
"""A label that only tells the kinds of something is no ability in it: "types of guitars"."""

MANAGING = re.compile(
    r"(?:manag(?:e|es|ing|ement)|handl(?:e|es|ing)|gestion(?:ar|es)?|gestión|gérer|verwalt(?:en|ung)|hanter(?:a|ing)|"
    r"håndter(?:e|ing)|hallita|hallinta|administr(?:era|ar|er|ieren|ation))"
)
"""The verb and the noun of one thing look little alike."""

GENERIC_TAIL = re.compile(
    r"(?<=\w{4})s?(?:techniken?|methoden?|teknik(?:er|ker)?|metod(?:er)?|principp?er|prinzipien|tekniikat|menetelmät)$"
)
"""The same at the end of a compound: "svetstekniker"."""

_WORD = re.compile(r"[^\W_]+[+#]*")
_IN_BRACKETS = re.compile(r"\([^)]*\)")


@lru_cache(maxsize=4096)
def agreement(words: str, label: str) -> Agreement:
    """What of `words` and `label` is said by both; generic words say nothing unless there are no others."""
    said, named = _content(words), _content(label)
    if _spelt_alike("".join(said), "".join(named)):
        return Agreement.SAME
    in_label = [any(is_same_word(one, other) for other in named) for one in said]
    in_words = [any(is_same_word(one, other) for other in said) for one in named]
    if all(in_label) and all(in_words):
        return Agreement.SAME
    if all(in_label):
        return Agreement.LABEL_SAYS_MORE
    if all(in_words):
        return Agreement.WORDS_SAY_MORE
    return Agreement.SOME if any(in_label) else Agreement.NONE


def share_said(words: str, label: str) -> float:
    """Share of the content of `words` that stands in `label`, 0..1."""
    said, named = _content(words), _content(label)
    return sum(any(is_same_word(one, other) for other in named) for one in said) / max(1, len(said))


def tells_kinds(words: str, label: str) -> bool:
    """Whether the label is of the kinds of what the words say, which do not speak of kinds."""
    return KINDS.search(label.casefold()) is not None and KINDS.search(words.casefold()) is None


def is_one_word(text: str) -> bool:
    """Whether the text is a single word."""
    return len(_WORD.findall(text)) == 1


def is_same_word(one: str, other: str) -> bool:
    """Whether these are forms of one word: the same beginning, with no more than an ending each."""
    if one == other or (MANAGING.fullmatch(one) and MANAGING.fullmatch(other)):
        return True
    stem = _common_beginning(one, other)
    if stem < SHORTEST_STEM:
        return f"{one}ing" == other or f"{other}ing" == one or f"{one}s" == other or f"{other}s" == one
    longest = LONGEST_ENDING_OF_LONG if stem >= LONG_STEM else LONGEST_ENDING
    return max(len(one), len(other)) - stem <= longest


def _common_beginning(one: str, other: str) -> int:
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _spelt_alike(one: str, other: str) -> bool:
    if min(len(one), len(other)) < SHORTEST_ALIKE:
        return one == other
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE


@lru_cache(maxsize=4096)
def _content(text: str) -> tuple[str, ...]:
    """The words that say something, in small letters."""
    small = text.casefold()
    every = _WORD.findall(_IN_BRACKETS.sub(" ", small)) or _WORD.findall(small)
    said = [word for word in every if word not in FUNCTION_WORDS and (len(word) > 1 or len(every) == 1)]
    telling = [GENERIC_TAIL.sub("", word) for word in said if word not in GENERIC_WORDS]
    return tuple(telling or said or every)
