"""Amounts of money and of credit points, exactly as published."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from babel import Locale

from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.normalising.published import folded, plain
from advisor.ingest.normalising.reading import Read, note
from advisor.ingest.normalising.vocabularies import read_credit_framework

MAX_PRICE = 10_000_000
MAX_CREDITS = 20_000
DECIMALS = 2
CURRENCIES = "http://publications.europa.eu/resource/authority/currency/"

_NUMBER = re.compile(r"\d{1,12}(?:\.\d{1,9})?", re.ASCII)
_MAYBE_THOUSANDS = re.compile(r"\d{1,3}\.\d{3}", re.ASCII)
_COMMA_DECIMALS = re.compile(r"\d{1,12},\d{1,2}", re.ASCII)
_COMMA_GROUPS = re.compile(r"\d{1,3}(?:,\d{3})+\.\d{1,2}", re.ASCII)
_POINT_GROUPS = re.compile(r"\d{1,3}(?:\.\d{3})+,\d{1,2}", re.ASCII)
_SPACE_GROUPS = re.compile(r"\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d{1,2})?", re.ASCII)
_WITH_CURRENCY = re.compile(
    r"(?:(?P<before>[A-Za-z]{3}|€)\s?)?(?P<number>\d[\d\s.,'’]*?)(?:\s?(?P<after>[^\d\s]+))?", re.ASCII
)
_WITH_SYSTEM = re.compile(r"(?P<number>\d[\d.,]*)\s?(?P<system>[^\d\s.,+–-].*)", re.ASCII)
_EURO = frozenset({"€", "euro", "euros"})


def read_price(amount: object, currency: object) -> Read[tuple[str, str]]:
    """An amount and its ISO 4217 code, as the profile's `price` writes them.

    The currency may stand in the amount (`450 EUR`, `€ 450`). `1,200` and `1.200` are a thousand to some and one to
    others, so they are not read. Without a currency there is no price, not even of nothing.
    """
    text = plain(amount)
    if text is None:
        return Read(None)
    both = f"{text} {plain(currency) or ''}"
    found = _WITH_CURRENCY.fullmatch(text)
    number = _exact(found["number"], is_number=not isinstance(amount, str)) if found is not None else None
    if found is None or number is None or number > MAX_PRICE:
        expected = f"a number such as 450.00, 0 to {MAX_PRICE:,}, with at most two decimals"
        return Read(None, (note(Fact.PRICE, NoteBasis.NOT_IN_FORM, both, expected),))
    words = [word for word in (plain(currency), found["before"], found["after"]) if word]
    codes = {_currency(word) for word in words}
    if len(codes - {None}) > 1:
        return Read(None, (note(Fact.PRICE, NoteBasis.VALUES_DISAGREE, both, "two currencies"),))
    code = codes.pop() if len(codes) == 1 else None
    if code is None:
        return Read(None, (note(Fact.PRICE, NoteBasis.NOT_IN_FORM, both, "no currency of ISO 4217 alone"),))
    written = format(number, "f")
    if (written, code) == (text, plain(currency)):
        return Read((written, code))
    return Read((written, code), (note(Fact.PRICE, NoteBasis.CODE_LIST, both, f"ISO 4217: {written} {code}"),))


def read_credits(points: object, system: object) -> Read[dict[str, str]]:
    """Points of one system, as the profile's `credits`; nothing is converted into another system.

    Args:
        points: `5`, `"2.5"`, `"2,5"`, or with the system behind it (`5 ECTS`).
        system: what `read_credit_framework` reads; `None` where the points name it.
    """
    text = plain(points)
    if text is None:
        return Read(None)
    named = _WITH_SYSTEM.fullmatch(text)
    number = _exact(named["number"] if named else text, is_number=not isinstance(points, str))
    if number is None or number > MAX_CREDITS:
        expected = f"0 to {MAX_CREDITS:,}, with at most two decimals"
        return Read(None, (note(Fact.CREDITS, NoteBasis.NOT_IN_FORM, text, expected),))
    outside, inside = read_credit_framework(system), read_credit_framework(named["system"] if named else None)
    notes = (*outside.notes, *inside.notes)
    found = {one for one in (outside.value, inside.value) if one is not None}
    if len(found) > 1:
        both = f"{text}, {plain(system)}"
        return Read(None, (note(Fact.CREDITS, NoteBasis.VALUES_DISAGREE, both, "two systems of credits"),))
    if not found or (named and inside.value is None):
        missing = () if notes else (note(Fact.CREDITS, NoteBasis.NOT_IN_FORM, text, "no system of credits is named"),)
        return Read(None, (*notes, *missing))
    return Read({"system": found.pop().value, "points": format(number, "f")}, notes)


def _exact(text: str, *, is_number: bool) -> Decimal | None:
    """The number in `text` where it can be read in one way only, with at most two decimals that say anything.

    Args:
        text: without a sign.
        is_number: it was no text in the source, so that a point can only be a decimal point.
    """
    text = text.strip()
    if _NUMBER.fullmatch(text) and (is_number or not _MAYBE_THOUSANDS.fullmatch(text)):
        digits = text
    elif _COMMA_DECIMALS.fullmatch(text):
        digits = text.replace(",", ".")
    elif _COMMA_GROUPS.fullmatch(text):
        digits = text.replace(",", "")
    elif _POINT_GROUPS.fullmatch(text):
        digits = text.replace(".", "").replace(",", ".")
    elif _SPACE_GROUPS.fullmatch(text):
        digits = re.sub(r"[ '’]", "", text).replace(",", ".")
    else:
        return None
    number = Decimal(digits)
    rounded = round(number, DECIMALS)
    if rounded != number:
        return None
    return rounded if -int(number.as_tuple().exponent) > DECIMALS else number


@cache
def _codes() -> frozenset[str]:
    """Codes of ISO 4217 by CLDR, without the ones for tests and for no currency."""
    return frozenset(Locale("en").currencies) - {"XXX", "XTS"}


def _currency(published: object) -> str | None:
    text = plain(published)
    if text is None:
        return None
    if folded(text) in _EURO:
        return "EUR"
    code = text.removeprefix(CURRENCIES).upper()
    return code if code in _codes() else None
