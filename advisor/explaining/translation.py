"""Message catalogues in the gettext way, and values written the way a language writes them."""

from __future__ import annotations

import gettext
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_currency, format_decimal, get_currency_symbol

from advisor.domain.credits import CreditPoints
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.money import Money

TRANSLATED = (LanguageCode("de"), LanguageCode("fi"), LanguageCode("fr"))
"""Languages with a complete catalogue besides English, in which the messages are written."""

CAPITALS_STAY = frozenset({LanguageCode("de")})
"""Languages that write nouns, and the polite "you", with a capital wherever they stand."""


def mark(message: str) -> str:
    """`message` itself; marks a template for extraction where it is defined and translated later."""
    return message


@dataclass(frozen=True, slots=True, eq=False)
class Translator:
    """Writes messages and values in one language."""

    language: LanguageCode
    locale: Locale
    translations: gettext.NullTranslations

    def text(self, message: str, **values: object) -> str:
        """The message in this language, its `{name}` places filled with values written in this language.

        Values are put in as text: braces or markup in them are not read again.
        """
        template = self.translations.gettext(message)
        return template.format_map({name: self.value(value) for name, value in values.items()})

    def counted(self, one: str, many: str, count: int, **values: object) -> str:
        """Like `text`, with the form that fits `count`, which is also the value `{count}`."""
        template = self.translations.ngettext(one, many, count)
        return template.format_map({"count": self.value(count)} | {k: self.value(v) for k, v in values.items()})

    def value(self, value: object) -> str:
        """A value as this language writes it."""
        if isinstance(value, Money):
            return self.money(value)
        if isinstance(value, CreditPoints):
            unit = str(value).partition(" ")[2]
            return f"{format_decimal(value.points, locale=self.locale)} {unit}"
        if isinstance(value, date):
            return format_date(value, format="medium", locale=self.locale)
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            return format_decimal(value, locale=self.locale)
        if isinstance(value, Sequence) and not isinstance(value, str):
            return format_list([self.value(item) for item in value], locale=self.locale) if value else ""
        return str(value)

    def inside(self, name: str) -> str:
        """A name that begins with a capital, as it stands in the middle of a sentence."""
        return name if self.language in CAPITALS_STAY else name[:1].lower() + name[1:]

    def money(self, money: Money) -> str:
        """An amount with its currency, without cents where there are none."""
        text = format_currency(
            money.amount, money.currency, locale=self.locale, currency_digits=False, format=self._money_pattern(money)
        )
        return str(text)

    def _money_pattern(self, money: Money) -> str:
        digits = "" if money.cents % 100 == 0 else ".00"
        if self.language != ENGLISH:
            return f"#,##0{digits}\u00a0¤"
        space = "\u00a0" if get_currency_symbol(money.currency, locale=self.locale).isalpha() else ""
        return f"¤{space}#,##0{digits}"

    def month(self, day: date) -> str:
        """A month and year, such as "March 2027"."""
        return format_date(day, format="LLLL yyyy", locale=self.locale)

    def language_name(self, code: LanguageCode) -> str:
        """The name of a language, such as "Finnish"; its code where no name is known."""
        names: Mapping[str, str] = self.locale.languages
        return names.get(code, code)

    def country_name(self, code: str) -> str:
        """The name of a country, such as "Czechia"; its code where no name is known."""
        names: Mapping[str, str] = self.locale.territories
        return names.get(code, code)


@cache
def translator_for(language: LanguageCode) -> Translator:
    """The translator for a language; English for those that have no catalogue yet."""
    if language not in TRANSLATED:
        return Translator(ENGLISH, Locale("en", "GB"), gettext.NullTranslations())  # days before months, as in Europe
    source = files("advisor.explaining").joinpath("locales", language, "LC_MESSAGES", "advisor.po")
    compiled = io.BytesIO()
    with source.open("rb") as file:
        write_mo(compiled, read_po(file, locale=language, charset="utf-8"))
    compiled.seek(0)
    return Translator(language, Locale(language), gettext.GNUTranslations(compiled))
