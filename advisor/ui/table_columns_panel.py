"""Which column of a table is what: a field for each column, with its examples and why it is guessed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from advisor.domain.credits import CreditSystem
from advisor.domain.tables import ColumnChoice, SeenColumn, SeenTable, TableField
from advisor.explaining.tables import COLUMN_NAMES, OPTION_QUESTIONS, guess_line, option_name
from advisor.explaining.translation import Translator
from advisor.ui.plain_text import WORD_JOINER, plain
from advisor.ui.table_desk import TableVisit

CURRENCIES = (
    "EUR", "BGN", "CHF", "CZK", "DKK", "GBP", "HUF", "ISK", "NOK", "PLN", "RON", "SEK", "RSD", "ALL", "BAM", "MKD",
    "UAH", "TRY", "USD",
)  # fmt: skip
FIXED_OPTIONS: Mapping[TableField, Sequence[str]] = {
    TableField.CREDITS: ("", *CreditSystem),
    TableField.PRICE: ("", *CURRENCIES),
    TableField.WORKLOAD: ("", "hours", "minutes"),
    TableField.DURATION: ("", "weeks", "days"),
    TableField.OUTCOMES: ("", ";", "|"),
}


def draw(seen: SeenTable, visit: TableVisit, frameworks: Sequence[str], translator: Translator) -> list[ColumnChoice]:
    """The columns, those that are guessed first; returns what the person says of them."""
    options = {**FIXED_OPTIONS, TableField.LEVEL: ("", "EQF", "cycle", *frameworks)}
    numbered = list(enumerate(seen.columns))
    guessed = [(number, column) for number, column in numbered if column.guess is not None]
    others = [(number, column) for number, column in numbered if column.guess is None]
    chosen = [_draw_column(column, number, visit, options, translator) for number, column in guessed]
    if others:
        label = translator.counted(
            "{count} column is not guessed; it is not taken over unless you say what it is",
            "{count} columns are not guessed; they are not taken over unless you say what they are",
            len(others),
        )
        with st.expander(label, icon=":material/view_column:", expanded=not guessed):
            chosen += [_draw_column(column, number, visit, options, translator) for number, column in others]
    return [choice for choice in chosen if choice is not None]


def _draw_column(
    column: SeenColumn,
    number: int,
    visit: TableVisit,
    options: Mapping[TableField, Sequence[str]],
    translator: Translator,
) -> ColumnChoice | None:
    key = f"table_{visit.number}_{number}"
    with st.container(border=True, key=f"{key}_box", gap=None):
        left, right = st.columns([5, 6], gap="small")
        with left:
            _draw_examples(column, translator)
        with right, st.container(gap="xsmall"):
            field = _choose_field(column, key, translator)
            if field is None:
                return None
            is_guessed = column.guess is not None and column.guess.field is field
            if column.guess is not None and is_guessed:
                st.caption(plain(guess_line(column.guess, translator)))
            guess = column.guess.option if column.guess is not None and is_guessed else ""
            option = _choose_option(field, guess, key, options, translator)
    return ColumnChoice(column=column.name, field=field, option=option)


def _draw_examples(column: SeenColumn, translator: Translator) -> None:
    """The name, some values, and how many records have one; addresses are shown and not linked."""
    examples = " · ".join(plain(example).replace(r"\/\/", f"{WORD_JOINER}//") for example in column.examples)
    said = [examples or plain(translator.text("empty in all records looked at"))]
    if 0 < column.filled < 1:
        said.append(plain(translator.text("{share} of the records have a value", share=f"{column.filled:.0%}")))
    st.markdown("  \n".join((f"**{plain(column.name)}**", *(f":small[{one}]" for one in said))))


def _choose_field(column: SeenColumn, key: str, translator: Translator) -> TableField | None:
    choices = ["", *(field.value for field in COLUMN_NAMES)]
    chosen: str = st.selectbox(
        translator.text("What is “{column}”?", column=plain(column.name)),
        choices,
        index=choices.index(column.guess.field.value) if column.guess is not None else 0,
        format_func=lambda field: (
            translator.text(COLUMN_NAMES[TableField(field)]) if field else translator.text("not taken over")
        ),
        key=f"{key}_field",
        label_visibility="collapsed",
    )
    return TableField(chosen) if chosen else None


def _choose_option(
    field: TableField, guess: str, key: str, options: Mapping[TableField, Sequence[str]], translator: Translator
) -> str:
    """The unit, system or sign that the field needs beside the column; empty where it needs none."""
    known = options.get(field)
    if known is None:
        return ""
    choices = list(dict.fromkeys((*known, guess)))
    chosen: str = st.selectbox(
        translator.text(OPTION_QUESTIONS[field]),
        choices,
        index=choices.index(guess),
        format_func=lambda option: option_name(field, option, translator),
        key=f"{key}_option_{field}",
    )
    return chosen
