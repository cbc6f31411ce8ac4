"""Offerings as cards: the facts with what is not stated, and the sentences that cover the gap."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import streamlit as st

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.conversation import Answer, Correction
from advisor.domain.ids import SkillUri
from advisor.domain.learner import RequestField
from advisor.domain.matching import Candidate, Evidence, TargetSkill
from advisor.explaining.facts import EVIDENCE_NAMES, dates_text, hours_text, how_sure, level_text, price_text
from advisor.explaining.information import credits_text
from advisor.explaining.labels import MODE_NAMES
from advisor.explaining.matching_words import marked, names_of, words_in_common
from advisor.explaining.offerings_table import (
    OfferingOrder,
    OrderedOfferings,
    ShownOfferings,
    filtered,
    in_order,
    options_of,
    same_course,
)
from advisor.explaining.relevance import alternatives_line, relevance_line
from advisor.explaining.shortening import shortened
from advisor.explaining.translation import Translator
from advisor.ui import comparison_panel, information_panel, offering_filters_panel
from advisor.ui.offerings_view import OfferingsView, current_view
from advisor.ui.plain_text import part, plain, title_link
from advisor.ui.redrawing import redrawn_alone
from advisor.ui.session import PageSession

EVIDENCE_SHOWN = 3


def draw(session: PageSession, answer: Answer) -> None:
    """Filters, comparison and cards."""
    translator = session.translator
    st.header(translator.text("Offerings"), anchor=False)
    if not answer.candidates:
        st.write(translator.text("No offering in this catalogue covers a missing skill within your limits."))
        return
    st.write(
        translator.text(
            "Ordered by how much of your gap they cover and how surely, unless you choose otherwise; no provider pays "
            "for a place. Each sentence is the offering's own."
        )
    )
    draw_offerings(session, answer)


@redrawn_alone()
def draw_offerings(session: PageSession, answer: Answer) -> None:
    """All that changes with the filters; changing one redraws nothing else."""
    translator, view = session.translator, current_view(session)
    options = options_of(answer.candidates, answer.gap)
    offering_filters_panel.draw(view, options, translator)
    offering_filters_panel.draw_order(view, translator)
    shown = filtered(answer.candidates, view.filters)
    ordered = in_order(shown.candidates, view.order, today=day_of(session, answer), currency=options.currency)
    draw_counts(view, shown, ordered, len(answer.candidates), translator)
    comparison_panel.draw(view, answer.candidates, answer, translator)
    if not shown.candidates:
        offering_filters_panel.draw_way_out(view, answer.candidates, translator)
    draw_cards(session, view, answer, ordered.candidates)


def day_of(session: PageSession, answer: Answer) -> date:
    """The day that the answer is of."""
    if answer.plan_request is not None:
        return answer.plan_request.today
    turn = session.turn
    return turn.on if turn is not None and turn.on is not None else date.today()  # noqa: DTZ011 - a day of the page


def draw_counts(
    view: OfferingsView, shown: ShownOfferings, ordered: OrderedOfferings, total: int, translator: Translator
) -> None:
    """How many there are, how many of them by unknown facts, and a way back to all."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="offerings_count"):
        st.markdown(translator.text("**{shown} of {count} shown**", shown=len(shown.candidates), count=total))
        if view.filters.active:
            st.button(
                translator.text("Clear all filters"),
                key=view.key("clear"),
                icon=":material/filter_list_off:",
                on_click=view.clear,
            )
    if shown.unstated:
        st.caption(
            translator.counted(
                "One of them does not state something that you filter by; it stays, since unknown is not a no.",
                "{count} of them do not state something that you filter by; they stay, since unknown is not a no.",
                shown.unstated,
            )
        )
    if ordered.last:
        st.caption(last_line(view.order, ordered.last, translator))


def last_line(order: OfferingOrder, count: int, translator: Translator) -> str:
    """Why some offerings stand last."""
    if order is OfferingOrder.CHEAPEST:
        return translator.counted(
            "One offering stands last: its price is not stated, or in another currency.",
            "{count} offerings stand last: their prices are not stated, or in another currency.",
            count,
        )
    if order is OfferingOrder.SOONEST:
        return translator.counted(
            "One offering stands last: it states no day to come on which it starts.",
            "{count} offerings stand last: they state no day to come on which they start.",
            count,
        )
    return translator.counted(
        "One offering stands last: its hours are not stated.",
        "{count} offerings stand last: their hours are not stated.",
        count,
    )


def draw_cards(session: PageSession, view: OfferingsView, answer: Answer, candidates: Sequence[Candidate]) -> None:
    """As many cards as asked for."""
    targets = {skill.skill: skill for skill in answer.gap.skills}
    for number, candidate in enumerate(candidates[: session.offerings_shown]):
        draw_card(candidate, targets, session, view, key=f"offering_{number}")
    more = len(candidates) - session.offerings_shown
    if more > 0:
        st.button(
            session.translator.counted("Show more ({count} left)", "Show more ({count} left)", more),
            on_click=session.show_more_offerings,
            icon=":material/expand_more:",
            key="more_offerings",
        )


def draw_card(
    candidate: Candidate,
    targets: Mapping[SkillUri, TargetSkill],
    session: PageSession,
    view: OfferingsView,
    *,
    key: str,
) -> None:
    """One offering."""
    opportunity, translator = candidate.opportunity, session.translator
    languages = (opportunity.spec.text_language, translator.language)
    labels = {skill: target.label for skill, target in targets.items()}
    names = {
        said.skill: names_of(targets[said.skill], *languages) for said in candidate.evidence if said.skill in targets
    }
    with st.container(border=True, gap="small", key=key):
        st.subheader(title_link(opportunity.spec.title, opportunity.url), anchor=False)
        badges = " ".join(f":gray-badge[{plain(fact)}]" for fact in facts(opportunity, translator))
        st.markdown(f"{provider_line(opportunity, translator)}  \n{badges}")
        also = alternatives_line(candidate, translator)
        if also:
            st.caption(plain(also))
        draw_evidence(candidate.evidence[:EVIDENCE_SHOWN], labels, translator, names)
        with st.expander(translator.text("Why this is here"), icon=":material/help:"):
            st.markdown(plain(relevance_line(candidate, translator)))
            rest = candidate.evidence[EVIDENCE_SHOWN:]
            if rest:
                st.markdown(translator.counted("{count} more sentence", "{count} more sentences", len(rest)))
                draw_evidence(rest, labels, translator, names)
        information_panel.draw(opportunity, session.sources, translator)
        draw_actions(candidate, session, view)


def draw_actions(candidate: Candidate, session: PageSession, view: OfferingsView) -> None:
    """Compare it, or have it left out from now on, with the same course under other codes."""
    opportunity, translator = candidate.opportunity, session.translator
    is_compared = opportunity.id in view.compared
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        key = view.key(f"compare_{opportunity.id}")
        st.session_state.setdefault(key, is_compared)
        st.checkbox(
            translator.text("Compare"),
            key=key,
            disabled=view.is_full and not is_compared,
            on_change=view.compare_or_not,
            args=(opportunity.id,),
        )
        if st.button(
            translator.text("Not for me"),
            key=view.key(f"not_for_me_{opportunity.id}"),
            icon=":material/block:",
            help=translator.text(
                "Leaves it out of offerings and pathways. It then stands under “What I understood”, where you can "
                "take that back."
            ),
        ):
            session.correct(*(Correction(field=RequestField.UNWANTED, value=id_) for id_ in same_course(candidate)))
            st.rerun()  # the whole page: offerings, gap and pathway are worked out again


def provider_line(opportunity: LearningOpportunity, translator: Translator) -> str:
    """Who gives it, and where."""
    country = opportunity.country or opportunity.provider.country
    where = translator.country_name(country) if country else translator.text("country not stated")
    place = f"{opportunity.place}, {where}" if opportunity.place else where
    return f"{plain(opportunity.provider.name)} · {plain(place)}"


def facts(opportunity: LearningOpportunity, translator: Translator) -> Iterator[str]:
    """Credits, level, hours, price, form, language and dates; what is not stated says so."""
    spec = opportunity.spec
    yield credits_text(spec.credits, translator) if spec.credits else translator.text("credits not stated")
    yield level_text(spec.eqf_level, spec.level_as_published, translator)
    yield hours_text(spec.workload_hours, translator)
    yield price_text(opportunity, translator)
    yield translator.text(MODE_NAMES[opportunity.mode]) if opportunity.mode else translator.text("form not stated")
    if opportunity.languages:
        yield translator.value(tuple(translator.language_name(code) for code in opportunity.languages))
    else:
        yield translator.text("language not stated")
    yield dates_text(opportunity, translator)


def draw_evidence(
    found: Sequence[Evidence],
    labels: Mapping[SkillUri, str],
    translator: Translator,
    names: Mapping[SkillUri, tuple[str, ...]] | None = None,
) -> None:
    """The sentences as a list; words shared with a name of the skill, else with its label, are bold and named."""
    lines = []
    for evidence in found:
        label = labels.get(evidence.skill, evidence.skill)
        lines.append(evidence_text(evidence, label, (names or {}).get(evidence.skill, (label,)), translator))
    st.markdown("\n".join(lines))


def evidence_text(evidence: Evidence, label: str, names: Sequence[str], translator: Translator) -> str:
    """A skill, how surely it is covered, and the sentence with the part of the offering that it stands in."""
    pieces = marked(shortened(evidence.text), names)
    sentence = "".join(f"**{piece.text}**" if piece.matches else part(piece.text) for piece in pieces)
    about = [translator.text(EVIDENCE_NAMES[evidence.part])]
    shared = words_in_common(pieces)
    if shared:
        about.append(translator.text("words in common: {words}", words=", ".join(shared)))
    elif not evidence.made_by_people:
        about.append(translator.text("no word in common, found by its meaning"))
    sure = plain(how_sure(evidence, translator))
    return f"- **{plain(label)}** · {sure}  \n  “{sentence}” :small[({plain('; '.join(about))})]"
