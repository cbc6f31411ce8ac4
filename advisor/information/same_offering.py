"""Finds records of different sources that describe the same offering, so that people see it once, with its sources."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from urllib.parse import urlsplit
from zlib import crc32

from advisor.domain.catalogue import LearningOpportunity, Provider
from advisor.domain.credit_rates import in_ects
from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.ids import OpportunityId, ProviderId
from advisor.information.check import check_information

ALIKE_TITLES = 0.88
"""Share of letters in common, in order, from which two titles may be one; short slips and abbreviations stay above."""

ALIKE_TEXTS = 0.6
"""Share of three-word sequences in common from which two texts are one text, edited."""

MOST_IN_A_BLOCK = 300
"""Offerings that share a rare word of their titles; where more do, the word tells nothing apart."""

_WORDS_IN_A_ROW = 3
_RARE_WORDS, _SAMPLED_PARTS = 2, 4
_NUMBER = re.compile(r"\d+|\b[ivx]+\b")


def same_providers(providers: Iterable[Provider]) -> tuple[frozenset[ProviderId], ...]:
    """Providers of different sources that are one: by the same name, whatever its case and signs, or the same site.

    Each group has members of two sources at least; groups are in order of their first id.
    """
    by_key: defaultdict[str, list[Provider]] = defaultdict(list)
    for provider in sorted(providers, key=lambda one: one.id):
        for key in _provider_keys(provider):
            by_key[key].append(provider)
    groups = _Groups()
    for named in by_key.values():
        for other in named[1:]:
            groups.join(named[0].id, other.id)
    sources = {one.id: one.source for named in by_key.values() for one in named}
    return tuple(
        frozenset(ProviderId(key) for key in members)
        for members in groups.all()
        if len({sources[ProviderId(key)] for key in members}) > 1
    )


def _provider_keys(provider: Provider) -> Iterator[str]:
    name = " ".join(_words(provider.name))
    if name:
        yield name
    host = urlsplit(provider.url or "").hostname
    if host:
        yield host.removeprefix("www.")


def same_offerings(offerings: Sequence[LearningOpportunity]) -> tuple[tuple[OpportunityId, ...], ...]:
    """Groups of records that describe one offering of one provider, in different sources.

    Two records are one where titles and texts agree, numbers in titles are the same, and no fact that both state
    differs; a group has one record of a source, since what one source tells apart is not one offering. In each group
    the record that tells most comes first: it is the one to show. Groups are in order of that id.

    Args:
        offerings: of providers that are one, see `same_providers`.
    """
    group_of = {one.id: [listing] for one in offerings if (listing := _Listing.of(one))}
    for block in _blocks([group[0] for group in group_of.values()]):
        for place, one in enumerate(block):
            for other in block[place + 1 :]:
                ours, theirs = group_of[one.id], group_of[other.id]
                if ours is not theirs and _is_same(one, other) and _can_be_one(ours, theirs):
                    ours.extend(theirs)
                    group_of.update((member.id, ours) for member in theirs)
    groups = {id(group): sorted(group, key=_rank) for group in group_of.values() if len(group) > 1}
    return tuple(sorted(tuple(member.id for member in group) for group in groups.values()))


def _can_be_one(ours: Sequence[_Listing], theirs: Sequence[_Listing]) -> bool:
    return all(
        one.offering.source != other.offering.source and _agree(one.offering, other.offering)
        for one in ours
        for other in theirs
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Listing:
    """What is compared of a record."""

    offering: LearningOpportunity
    title: tuple[str, ...]
    numbers: tuple[str, ...]
    shingles: frozenset[str]

    @property
    def id(self) -> OpportunityId:
        return self.offering.id

    @classmethod
    def of(cls, offering: LearningOpportunity) -> _Listing:
        spec = offering.spec
        title = _words(spec.title)
        text = _words(" ".join([*(outcome.text for outcome in spec.outcomes), spec.description or ""]))
        return cls(
            offering=offering,
            title=title,
            numbers=tuple(_NUMBER.findall(" ".join(title))),
            shingles=frozenset(
                " ".join(text[at : at + _WORDS_IN_A_ROW]) for at in range(len(text) - _WORDS_IN_A_ROW + 1)
            ),
        )


def _words(text: str) -> tuple[str, ...]:
    """Words without case, accents and signs."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))
    return tuple(re.findall(r"\w+", plain))


def _blocks(listings: Sequence[_Listing]) -> Iterator[list[_Listing]]:
    """Records that share a rare word of their titles, or a sampled part of their texts: only these are compared.

    Sampled are the parts with the smallest checksums, which two texts share as often as they share all their parts.
    """
    all_ = sorted(listings, key=lambda one: one.id)
    frequency = Counter(word for one in all_ for word in set(one.title))
    blocks: defaultdict[str, list[_Listing]] = defaultdict(list)
    for one in all_:
        rare = sorted(set(one.title), key=lambda word: (frequency[word], word))[:_RARE_WORDS]
        sampled = sorted(one.shingles, key=lambda part: (crc32(part.encode()), part))[:_SAMPLED_PARTS]
        for key in (*rare, *sampled):
            blocks[key].append(one)
    for word in sorted(blocks):
        if len({one.offering.source for one in blocks[word]}) > 1 and len(blocks[word]) <= MOST_IN_A_BLOCK:
            yield blocks[word]


def _is_same(one: _Listing, other: _Listing) -> bool:
    if one.numbers != other.numbers:
        return False
    if not one.shingles or not other.shingles:
        return one.title == other.title  # nothing but the title can say that they are one
    return _titles_alike(one.title, other.title) and _texts_alike(one.shingles, other.shingles)


def _titles_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if set(one) == set(other):
        return True
    return SequenceMatcher(None, " ".join(one), " ".join(other), autojunk=False).ratio() >= ALIKE_TITLES


def _texts_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """By the smaller text: one source may leave out what the other tells."""
    return len(one & other) >= ALIKE_TEXTS * min(len(one), len(other))


def _agree(one: LearningOpportunity, other: LearningOpportunity) -> bool:
    """Whether no fact that both state differs; what one of them does not state contradicts nothing."""
    pairs = (
        (one.mode, other.mode),
        (one.place and one.place.casefold(), other.place and other.place.casefold()),
        (one.country, other.country),
        (one.price, other.price),
        (_ects_of(one.spec.credits), _ects_of(other.spec.credits)),
        (one.spec.eqf_level and one.spec.eqf_level.level, other.spec.eqf_level and other.spec.eqf_level.level),
        (one.availability.sessions, other.availability.sessions),
        (one.availability.start_months, other.availability.start_months),
    )
    if any(ours != theirs for ours, theirs in pairs if ours and theirs):
        return False
    return not one.languages or not other.languages or bool(set(one.languages) & set(other.languages))


def _ects_of(points: CreditPoints | None) -> object:
    """Points that can be compared: in ECTS where a rate is fixed."""
    if points is None:
        return None
    if points.system is CreditSystem.ECTS:
        return points.points
    converted = in_ects(points)
    return converted.ects if converted else points


def _rank(one: _Listing) -> tuple[bool, int, int, str]:
    """Real before demonstration, then what tells most, then the longest text; ids break ties."""
    offering = one.offering
    return (offering.is_demonstration, -check_information(offering).known, -len(one.shingles), offering.id)


class _Groups:
    """Ids that belong together, as a forest of parents."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def join(self, one: str, other: str) -> None:
        """Make one group of the groups of both."""
        first, second = sorted((self._root(one), self._root(other)))
        self._parent[second] = first

    def all(self) -> list[list[str]]:
        """Every group of two or more, members in order."""
        members: defaultdict[str, list[str]] = defaultdict(list)
        for key in sorted(self._parent):
            members[self._root(key)].append(key)
        return [members[root] for root in sorted(members) if len(members[root]) > 1]

    def _root(self, key: str) -> str:
        self._parent.setdefault(key, key)
        while self._parent[key] != key:
            self._parent[key] = self._parent[self._parent[key]]
            key = self._parent[key]
        return key
