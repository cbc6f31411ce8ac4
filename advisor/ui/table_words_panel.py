"""What words of a table mean, where no vocabulary of the catalogue has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import streamlit as st

from advisor.domain.catalogue import Mode, OpportunityType, Supervision
from advisor.domain.tables import ColumnChoice, SeenTable, TableField
from advisor.explaining.tables import COLUMN_NAMES, WORDED, meaning_name
from advisor.explaining.translation import Translator
from advisor.ui.plain_text import plain
from advisor.ui.table_desk import TableVisit

LANGUAGES = (
    "bg", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fi", "fr", "ga", "gl", "hr", "hu", "is",
    "it", "lb", "lt", "lv", "mk", "mt", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk",
    "ar", "zh",
)  # fmt: skip
"""Of teaching in Europe; others are written into the mapping file."""

COUNTRIES = (
    "AD", "AL", "AT", "BA", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GE", "GR", "HR",
    "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE",
    "SI", "SK", "TR", "UA", "XK",
)  # fmt: skip
MEANINGS: Mapping[TableField, Sequence[str]] = {
    TableField.MODE: tuple(Mode),
    TableField.TYPE: tuple(OpportunityType),
    TableField.SUPERVISION: tuple(Supervision),
    TableField.LANGUAGE: LANGUAGES,
    TableField.COUNTRY: COUNTRIES,
    TableField.LEVEL: tuple(f"EQF {level}" for level in range(1, 9)),
}


def learn_guesses(seen: SeenTable, visit: TableVisit) -> None:
    """Keep the words whose meaning is guessed."""
    for column in seen.columns:
        if column.guess is not None and column.guess.words:
            visit.words.setdefault(column.guess.field, {}).update(column.guess.words)


def learn_unread(unread: Mapping[TableField, Sequence[str]], visit: TableVisit) -> None:
    """Keep the words that could not be read, to ask what they mean."""
    for field, words in unread.items():
        known = visit.words.setdefault(field, {})
        for word in words:
            known.setdefault(word, "")


def with_words(choices: Sequence[ColumnChoice], visit: TableVisit) -> tuple[ColumnChoice, ...]:
    """The choices with what the person says that words mean."""
    return tuple(
        replace(choice, words=dict(_meanings(choice.field, visit))) if choice.field in WORDED else choice
        for choice in choices
    )


def draw(choices: Sequence[ColumnChoice], visit: TableVisit, translator: Translator) -> None:
    """A field for each word of the columns that are taken over."""
    asked = [choice.field for choice in choices if visit.words.get(choice.field)]
    if not asked:
        return
    st.subheader(translator.text("What do these words mean?"), anchor=False)
    st.write(
        translator.text("They are in none of the vocabularies that are read. What you leave open counts as not stated.")
    )
    for field in dict.fromkeys(asked):
        _draw_field(field, visit, translator)


def _draw_field(field: TableField, visit: TableVisit, translator: Translator) -> None:
    st.markdown(f"**{plain(translator.text(COLUMN_NAMES[field]))}**")
    with st.container(horizontal=True, gap="small", key=f"table_{visit.number}_words_{field}"):
        for number, (word, guess) in enumerate(visit.words[field].items()):
            meanings = ["", *sorted(MEANINGS[field], key=lambda one: meaning_name(field, one, translator))]
            choices = list(dict.fromkeys((*meanings, guess)))
            st.selectbox(
                plain(f"“{word}”"),
                choices,
                index=choices.index(guess),
                format_func=lambda meaning: (
                    meaning_name(field, meaning, translator) if meaning else translator.text("left open")
                ),
                key=_key(visit, field, number),
                width=260,
            )


def _meanings(field: TableField, visit: TableVisit) -> Iterator[tuple[str, str]]:
    for number, (word, guess) in enumerate(visit.words.get(field, {}).items()):
        meaning = st.session_state.get(_key(visit, field, number), guess)
        if meaning:
            yield word, meaning


def _key(visit: TableVisit, field: TableField, number: int) -> str:
    return f"table_{visit.number}_word_{field}_{number}"
