"""Filters and order of the offerings, and what to loosen where nothing is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from advisor.domain.catalogue import Mode
from advisor.domain.ids import SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import Candidate
from advisor.domain.money import Money
from advisor.explaining.labels import MODE_NAMES
from advisor.explaining.offerings_table import (
    FILTER_NAMES,
    ORDER_NAMES,
    FilterOptions,
    OfferingFilters,
    OfferingOrder,
    loosenings,
)
from advisor.explaining.translation import Translator
from advisor.ui.offerings_view import OfferingsView


def draw(view: OfferingsView, options: FilterOptions, translator: Translator) -> None:
    """The filters, folded; what they are set to goes into the view."""
    languages: dict[str, str] = {code: translator.language_name(code) for code in options.languages}
    countries = {code: translator.country_name(code) for code in options.countries}
    with st.expander(translator.text("Filter the offerings"), icon=":material/filter_list:"):
        view.filters = OfferingFilters(
            modes=chosen_modes(view, options, translator),
            levels=chosen_levels(view, options, translator),
            languages=tuple(
                LanguageCode(code)
                for code in chosen_codes(view, "languages", translator.text("Language"), languages, translator)
            ),
            countries=chosen_codes(
                view, "countries", translator.text("Country of the provider"), countries, translator
            ),
            most_expensive=chosen_price(view, options.currency, translator),
            skill=chosen_skill(view, options, translator),
            only_dated=chosen_or_not(view, "only_dated", translator.text("Only offerings that state their dates")),
            only_stated=chosen_or_not(
                view, "only_stated", translator.text("Hide offerings that do not state what I filter by")
            ),
        )


def draw_order(view: OfferingsView, translator: Translator) -> None:
    """What the first offering is best in."""
    begin(view, "order", view.order)
    chosen = st.selectbox(
        translator.text("Show first"),
        options=list(OfferingOrder),
        format_func=lambda order: translator.text(ORDER_NAMES[order]),
        key=view.key("order"),
    )
    view.order = OfferingOrder(chosen or OfferingOrder.COVER)


def draw_way_out(view: OfferingsView, candidates: Sequence[Candidate], translator: Translator) -> None:
    """Nothing fits: which filter is in the way, each with a button that takes it out."""
    found = loosenings(candidates, view.filters)
    if found:
        st.info(translator.text("No offering fits all of your filters. Take one of them out:"))
    else:
        st.info(translator.text("No offering fits, and no single filter is in the way: clear them all, or several."))
    for name, count in found:
        st.button(
            translator.counted(
                "Without the filter “{filter}”: {count} offering",
                "Without the filter “{filter}”: {count} offerings",
                count,
                filter=translator.text(FILTER_NAMES[name]),
            ),
            key=view.key(f"loosen_{name}"),
            on_click=view.loosen,
            args=(name,),
        )


def chosen_modes(view: OfferingsView, options: FilterOptions, translator: Translator) -> tuple[Mode, ...]:
    """Forms of participation."""
    if not options.modes:
        return ()
    begin(view, "modes", list(view.filters.modes))
    modes = st.pills(
        translator.text("Form"),
        options=list(options.modes),
        selection_mode="multi",
        format_func=lambda mode: translator.text(MODE_NAMES[mode]),
        key=view.key("modes"),
    )
    return tuple(modes)


def chosen_levels(view: OfferingsView, options: FilterOptions, translator: Translator) -> tuple[int, ...]:
    """EQF levels."""
    if not options.levels:
        return ()
    begin(view, "levels", list(view.filters.levels))
    levels = st.pills(
        translator.text("Level"),
        options=list(options.levels),
        selection_mode="multi",
        format_func=lambda level: translator.text("EQF {level}", level=level),
        key=view.key("levels"),
    )
    return tuple(levels)


def chosen_codes(
    view: OfferingsView, name: str, label: str, names: Mapping[str, str], translator: Translator
) -> tuple[str, ...]:
    """Some of many codes, chosen by their names; `name` is that of the filter."""
    if not names:
        return ()
    begin(view, name, list(getattr(view.filters, name)))
    codes = st.multiselect(
        label,
        options=sorted(names, key=lambda code: names[code]),
        format_func=lambda code: names.get(code, code),
        placeholder=translator.text("any"),
        key=view.key(name),
    )
    return tuple(codes)


def chosen_price(view: OfferingsView, currency: str, translator: Translator) -> Money | None:
    """The most that an offering may cost, in the currency of most prices."""
    most = view.filters.most_expensive
    begin(view, "most_expensive", None if most is None else int(most.amount))
    amount = st.number_input(
        translator.text("Most expensive ({currency})", currency=currency),
        min_value=0,
        value=None,
        step=50,
        placeholder=translator.text("no limit"),
        key=view.key("most_expensive"),
    )
    return None if amount is None else Money.of(int(amount), currency)


def chosen_skill(view: OfferingsView, options: FilterOptions, translator: Translator) -> SkillUri | None:
    """A missing skill that must be covered."""
    if not options.skills:
        return None
    begin(view, "skill", view.filters.skill)
    return st.selectbox(
        translator.text("Covers this skill"),
        options=list(options.skills),
        index=None,
        format_func=lambda skill: options.skills.get(skill, skill),
        placeholder=translator.text("any"),
        key=view.key("skill"),
    )


def chosen_or_not(view: OfferingsView, name: str, label: str) -> bool:
    """A switch; `name` is that of the filter."""
    begin(view, name, getattr(view.filters, name))
    return st.toggle(label, key=view.key(name))


def begin(view: OfferingsView, name: str, value: object) -> None:
    """Let a widget begin with what the view says; a default value would come back when it is emptied."""
    st.session_state.setdefault(view.key(name), value)
