"""Stated prices in one currency; what costs nothing costs nothing in every currency."""

from collections import Counter

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.planning import PlanRequest


def cents_in(offering: LearningOpportunity, currency: str | None) -> int | None:
    """The price in cents; `None` when it is not stated, or is in another currency."""
    price = offering.price
    if price is None or (price.cents and price.currency != currency):
        return None
    return price.cents


def main_currency(request: PlanRequest) -> str | None:
    """The currency of the budget, else of that for each year, else the one in which most offerings are priced.

    Of equals the first by code.
    """
    if request.limits.budget is not None:
        return request.limits.budget.currency
    if request.limits.budget_per_year is not None:
        return request.limits.budget_per_year.currency
    prices = Counter(offering.price.currency for offering in request.opportunities if offering.price is not None)
    return min(prices, key=lambda currency: (-prices[currency], currency), default=None)
