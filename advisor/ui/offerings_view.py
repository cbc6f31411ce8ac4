"""What a visitor has set on the panel of offerings: filters, order, and what is to be compared."""

from __future__ import annotations

from dataclasses import dataclass, field

import streamlit as st

from advisor.domain.ids import OpportunityId
from advisor.explaining.offering_comparison import MOST_COMPARED
from advisor.explaining.offerings_table import FilterName, OfferingFilters, OfferingOrder
from advisor.ui.session import PageSession

VIEW_KEY = "offerings_view"


@dataclass(slots=True, kw_only=True)
class OfferingsView:
    """Of one answer; the next answer begins with nothing set."""

    answers: int
    """How many answers there were when it was made."""

    filters: OfferingFilters = field(default_factory=OfferingFilters)
    order: OfferingOrder = OfferingOrder.COVER
    compared: tuple[OpportunityId, ...] = ()
    times_reset: int = 0
    """Widgets get new keys each time filters are changed from outside them, so that they show the change."""

    def key(self, name: str) -> str:
        """Of a widget."""
        return f"offerings_{name}_{self.answers}_{self.times_reset}"

    def clear(self) -> None:
        """No filters."""
        self.filters = OfferingFilters()
        self.times_reset += 1

    def loosen(self, name: FilterName) -> None:
        """One filter less."""
        self.filters = self.filters.without(name)
        self.times_reset += 1

    def compare_or_not(self, offering: OpportunityId) -> None:
        """Compare an offering, or no longer."""
        if offering in self.compared:
            self.compared = tuple(one for one in self.compared if one != offering)
        elif not self.is_full:
            self.compared = (*self.compared, offering)

    def stop_comparing(self) -> None:
        """Compare nothing."""
        self.compared = ()
        self.times_reset += 1

    @property
    def is_full(self) -> bool:
        """Whether no more can be compared."""
        return len(self.compared) >= MOST_COMPARED


def current_view(session: PageSession) -> OfferingsView:
    """The view of the last answer; a new one where the answer changed."""
    answers = sum(not turn.is_aside for turn in session.conversation.turns)
    view = st.session_state.get(VIEW_KEY)
    if not isinstance(view, OfferingsView) or view.answers != answers:
        view = OfferingsView(answers=answers)
        st.session_state[VIEW_KEY] = view
    return view
