"""A sentence for each reason."""

from __future__ import annotations

from advisor.domain.reasons import Reason, ReasonCode
from advisor.explaining.translation import Translator, mark

TEMPLATES: dict[ReasonCode, str] = {
    ReasonCode.ALL_OF_MET: mark("{group}: all {needed} parts are in the plan."),
    ReasonCode.ALL_OF_NOT_MET: mark("{group}: {done} of {needed} parts are in the plan; missing: {missing}."),
    ReasonCode.CHOOSE_MET: mark("{group}: {done} chosen, at least {min} needed."),
    ReasonCode.CHOOSE_NOT_MET: mark("{group}: {done} chosen, but at least {min} needed."),
    ReasonCode.CHOOSE_TOO_MANY: mark("{group}: {done} chosen, but at most {max} allowed."),
    ReasonCode.CREDITS_MET: mark("{group}: {counted} counted, at least {min} needed."),
    ReasonCode.CREDITS_NOT_MET: mark("{group}: {counted} counted, but at least {min} needed."),
    ReasonCode.CREDITS_TOO_MANY: mark("{group}: {counted} counted, but at most {max} allowed."),
    ReasonCode.CREDITS_UNKNOWN: mark("{group}: cannot be added up, because credits are not stated for: {units}."),
    ReasonCode.HUMAN_CHECK: mark("Only the awarding body can judge this: {condition}"),
    ReasonCode.UNITS_NOT_IN_STORE: mark("Not in this catalogue, so it cannot be planned: {units}."),
    ReasonCode.PREREQUISITE_MET: mark("{step}: what must come before it is held or planned earlier."),
    ReasonCode.PREREQUISITE_NOT_MET: mark("{step}: first complete {missing}."),
    ReasonCode.PREREQUISITE_UNKNOWN: mark("{step}: check what must come before it: {text}"),
    ReasonCode.HOURS_MET: mark("The busiest term needs {most} hours a week; you have {limit}."),
    ReasonCode.HOURS_NOT_MET: mark("Term {term} needs {most} hours a week; you have {limit}."),
    ReasonCode.HOURS_UNKNOWN: mark("Hours are not stated for: {steps}."),
    ReasonCode.BUDGET_MET: mark("It costs {cost}; you have {limit}."),
    ReasonCode.BUDGET_NOT_MET: mark("It costs {cost}, but you have {limit}."),
    ReasonCode.BUDGET_UNKNOWN: mark("The stated prices come to {cost}; ask for the price of: {steps}."),
    ReasonCode.DATES_MET: mark("It runs from {start} to {finish}, within your dates."),
    ReasonCode.DATES_NOT_MET: mark("{step} does not fit your dates."),
    ReasonCode.DATES_UNKNOWN: mark("Dates are not stated for: {steps}."),
    ReasonCode.MODE_MET: mark("Every step is offered in a form that you accept."),
    ReasonCode.MODE_NOT_MET: mark("{step} is offered as: {mode}."),
    ReasonCode.MODE_UNKNOWN: mark("Whether it is online or on site is not stated for: {steps}."),
    ReasonCode.LANGUAGE_MET: mark("Every step is taught in a language that you accept."),
    ReasonCode.LANGUAGE_NOT_MET: mark("{step} is taught in: {language}."),
    ReasonCode.LANGUAGE_UNKNOWN: mark("The language of teaching is not stated for: {steps}."),
    ReasonCode.PLACE_MET: mark("Every step takes place in a country that you accept."),
    ReasonCode.PLACE_NOT_MET: mark("{step} takes place in: {country}."),
    ReasonCode.PLACE_UNKNOWN: mark("The country is not stated for: {steps}."),
}


def sentence(reason: Reason, translator: Translator) -> str:
    """The reason as one sentence; long lists are shortened with how many more there are."""
    values = {name: _shortened(value, translator) for name, value in reason.values.items()}
    return translator.text(TEMPLATES[reason.code], **values)


MOST_LISTED = 4


def _shortened(value: object, translator: Translator) -> object:
    if not isinstance(value, tuple) or len(value) <= MOST_LISTED:
        return value
    more = translator.counted("{count} more", "{count} more", len(value) - MOST_LISTED)
    return (*value[:MOST_LISTED], more)
