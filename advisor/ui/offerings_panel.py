"""Offerings as cards: the facts with what is not stated, and the sentences that cover the gap."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import streamlit as st

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.conversation import Answer
from advisor.domain.ids import SkillUri
from advisor.domain.matching import Candidate, Evidence
from advisor.explaining.facts import EVIDENCE_NAMES, dates_text, hours_text, how_sure, level_text, price_text
from advisor.explaining.information import credits_text
from advisor.explaining.labels import MODE_NAMES
from advisor.explaining.relevance import alternatives_line, relevance_line
from advisor.explaining.shortening import shortened
from advisor.explaining.translation import Translator
from advisor.ui import information_panel
from advisor.ui.plain_text import plain, title_link
from advisor.ui.session import PageSession

EVIDENCE_SHOWN = 3


def draw(session: PageSession, answer: Answer) -> None:
    """Cards, best first."""
    translator = session.translator
    st.header(translator.text("Offerings"), anchor=False)
    if not answer.candidates:
        st.write(translator.text("No offering in this catalogue covers a missing skill within your limits."))
        return
    st.write(
        translator.text(
            "Ordered by how much of your gap they cover and how surely; no provider pays for a place. Each sentence is "
            "the offering's own."
        )
    )
    draw_cards(session, answer)


@st.fragment
def draw_cards(session: PageSession, answer: Answer) -> None:
    """As many cards as asked for; asking for more redraws nothing else."""
    labels = {skill.skill: skill.label for skill in answer.gap.skills}
    for number, candidate in enumerate(answer.candidates[: session.offerings_shown]):
        draw_card(candidate, labels, session, key=f"offering_{number}")
    more = len(answer.candidates) - session.offerings_shown
    if more > 0:
        st.button(
            session.translator.counted("Show more ({count} left)", "Show more ({count} left)", more),
            on_click=session.show_more_offerings,
            icon=":material/expand_more:",
            key="more_offerings",
        )


def draw_card(candidate: Candidate, labels: Mapping[SkillUri, str], session: PageSession, *, key: str) -> None:
    """One offering."""
    opportunity, translator = candidate.opportunity, session.translator
    with st.container(border=True, gap="small", key=key):
        st.subheader(title_link(opportunity.spec.title, opportunity.url), anchor=False)
        badges = " ".join(f":gray-badge[{plain(fact)}]" for fact in facts(opportunity, translator))
        st.markdown(f"{provider_line(opportunity, translator)}  \n{badges}")
        also = alternatives_line(candidate, translator)
        if also:
            st.caption(plain(also))
        draw_evidence(candidate.evidence[:EVIDENCE_SHOWN], labels, translator)
        st.caption(plain(relevance_line(candidate, translator)))
        if len(candidate.evidence) > EVIDENCE_SHOWN:
            rest = candidate.evidence[EVIDENCE_SHOWN:]
            with st.expander(translator.counted("{count} more sentence", "{count} more sentences", len(rest))):
                draw_evidence(rest, labels, translator)
        information_panel.draw(opportunity, session.sources, translator)


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


def draw_evidence(found: Sequence[Evidence], labels: Mapping[SkillUri, str], translator: Translator) -> None:
    """The sentences as a list."""
    st.markdown("\n".join(evidence_text(evidence, labels, translator) for evidence in found))


def evidence_text(evidence: Evidence, labels: Mapping[SkillUri, str], translator: Translator) -> str:
    """A skill, how surely it is covered, and the sentence with the part of the offering that it stands in."""
    label = plain(labels.get(evidence.skill, evidence.skill))
    sure = plain(how_sure(evidence, translator))
    part = translator.text(EVIDENCE_NAMES[evidence.part])
    return f"- **{label}** · {sure}  \n  “{plain(shortened(evidence.text))}” :small[({plain(part)})]"
