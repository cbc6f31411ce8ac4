"""A sentence for each reason."""

from __future__ import annotations

from advisor.domain.catalogue import Mode
from advisor.domain.credits import CreditPoints
from advisor.domain.languages import LanguageCode
from advisor.domain.reasons import Reason, ReasonCode, ReasonValue
from advisor.explaining.labels import MODE_NAMES
from advisor.explaining.shortening import shortened
from advisor.explaining.translation import Translator, mark

TEMPLATES: dict[ReasonCode, str] = {
    ReasonCode.ALL_OF_MET: mark("{group}: every part ({needed}) is in the plan or held already."),
    ReasonCode.ALL_OF_NOT_MET: mark("{group}: {done} of {needed} parts are in the plan; missing: {missing}."),
    ReasonCode.ALL_OF_UNKNOWN: mark(
        "{group}: {done} of {needed} parts are certain; these cannot be judged from the data: {unknown}."
    ),
    ReasonCode.CHOOSE_MET: mark("{group}: {done} chosen, at least {min} needed."),
    ReasonCode.CHOOSE_WITHIN: mark("{group}: {done} chosen, at most {max} allowed."),
    ReasonCode.CHOOSE_NOT_MET: mark("{group}: {done} chosen, but at least {min} needed."),
    ReasonCode.CHOOSE_TOO_MANY: mark("{group}: {done} chosen, but at most {max} allowed."),
    ReasonCode.CHOOSE_UNKNOWN: mark(
        "{group}: {done} chosen for certain, at least {min} needed; the rest cannot be judged from the data."
    ),
    ReasonCode.CREDITS_MET: mark("{group}: {counted} counted, at least {min} needed."),
    ReasonCode.CREDITS_WITHIN: mark("{group}: {counted} counted, at most {max} allowed."),
    ReasonCode.CREDITS_NOT_MET: mark("{group}: {counted} counted, but at least {min} needed."),
    ReasonCode.CREDITS_TOO_MANY: mark("{group}: {counted} counted, but at most {max} allowed."),
    ReasonCode.CREDITS_UNKNOWN: mark("{group}: {counted} are certain, at least {min} needed."),
    ReasonCode.HUMAN_CHECK: mark("Only the awarding body can judge this: {condition}"),
    ReasonCode.UNITS_NOT_IN_STORE: mark("Not in this catalogue, so it cannot be planned: {units}."),
    ReasonCode.PREREQUISITE_MET: mark("{step}: what must come before it is held or planned earlier."),
    ReasonCode.PREREQUISITE_NOT_MET: mark("{step}: you need to complete this first: {missing}."),
    ReasonCode.PREREQUISITE_UNKNOWN: mark("{step}: ask the provider whether you meet this: {text}"),
    ReasonCode.HOURS_MET: mark("At its busiest it needs {most} hours a week; you have {limit}."),
    ReasonCode.HOURS_NOT_MET: mark("Term {term} needs {most} hours a week, but you have {limit}."),
    ReasonCode.HOURS_UNKNOWN: mark("How many hours they take is not stated; ask the provider: {steps}."),
    ReasonCode.HOURS_NOT_STATED: mark(
        "You named no limit of hours. At its busiest it needs {most} hours a week; full-time study is {ceiling}."
    ),
    ReasonCode.BUDGET_MET: mark("It costs {cost}; you have {limit}."),
    ReasonCode.BUDGET_NOT_MET: mark("It costs {cost}, but you have {limit}."),
    ReasonCode.BUDGET_NOT_STATED: mark("No price is stated; ask for the price of: {steps}."),
    ReasonCode.BUDGET_UNKNOWN: mark("The stated prices come to {cost}; ask for the price of: {steps}."),
    ReasonCode.DATES_MET: mark("It runs from {start} to {finish}, within your dates."),
    ReasonCode.DATES_NOT_MET: mark("{step}: it does not fit your dates."),
    ReasonCode.DATES_UNKNOWN: mark("When they begin is not stated; ask the provider: {steps}."),
    ReasonCode.DATES_STRETCHED: mark(
        "At your hours these take longer than the provider plans; ask whether that is possible: {steps}."
    ),
    ReasonCode.MODE_MET: mark("Every step is offered in a form that you accept."),
    ReasonCode.MODE_NOT_MET: mark("{step}: it is offered only in this form: {mode}."),
    ReasonCode.MODE_UNKNOWN: mark("Whether it is online or on site is not stated for: {steps}."),
    ReasonCode.LANGUAGE_MET: mark("Every step is taught in a language that you accept."),
    ReasonCode.LANGUAGE_NOT_MET: mark("{step}: it is taught in this language: {language}."),
    ReasonCode.LANGUAGE_UNKNOWN: mark("The language of teaching is not stated for: {steps}."),
    ReasonCode.PLACE_MET: mark("Every step takes place in a country that you accept."),
    ReasonCode.PLACE_NOT_MET: mark("{step}: it takes place in this country: {country}."),
    ReasonCode.PLACE_UNKNOWN: mark("The country is not stated for: {steps}."),
    ReasonCode.PROVIDER_MET: mark("Every step is given by a provider that you named."),
    ReasonCode.PROVIDER_NOT_MET: mark("{step}: it is given by {provider}."),
    ReasonCode.OPEN_ENROLMENT_MET: mark("Every step is open to people who are not enrolled in a programme."),
    ReasonCode.OPEN_ENROLMENT_NOT_MET: mark("{step}: it is only for people who are enrolled in a programme."),
    ReasonCode.OPEN_ENROLMENT_UNKNOWN: mark(
        "Whether people from outside may take part is not stated; ask the provider: {steps}."
    ),
}

MISSING_CREDITS = mark("Ask how many credits these give: {units}.")
LEFT_TO_PEOPLE = mark("Up to {assumed} more depend on what only the awarding body can judge.")
"""What may follow when credits cannot be added up; either or both."""


def sentence(reason: Reason, translator: Translator) -> str:
    """The reason as a sentence or two; long lists are shortened with how many more there are."""
    values = {name: _shown(name, value, translator) for name, value in reason.values.items()}
    sentences = [translator.text(TEMPLATES[reason.code], **values)]
    if reason.code is ReasonCode.CREDITS_UNKNOWN:
        if reason.values.get("units"):
            sentences.append(translator.text(MISSING_CREDITS, units=values["units"]))
        if not _is_nothing(reason.values.get("assumed")):
            sentences.append(translator.text(LEFT_TO_PEOPLE, assumed=values["assumed"]))
    return " ".join(sentences)


def _is_nothing(value: ReasonValue | None) -> bool:
    return not (value.hundredths if isinstance(value, CreditPoints) else value)


def _shown(name: str, value: ReasonValue, translator: Translator) -> object:
    """Codes of forms, languages and countries by their names; everything else as it is, long lists shortened."""
    if name == "mode" and value in set(Mode):
        return translator.text(MODE_NAMES[Mode(str(value))])
    if name == "language" and isinstance(value, tuple):
        return tuple(translator.language_name(LanguageCode(code)) for code in value)
    if name == "country" and isinstance(value, str):
        return translator.country_name(value)
    return _shortened(value, translator)


MOST_LISTED = 4


def _shortened(value: object, translator: Translator) -> object:
    if isinstance(value, str):
        return shortened(value)
    if not isinstance(value, tuple) or len(value) <= MOST_LISTED:
        return value
    more = translator.counted("{count} more", "{count} more", len(value) - MOST_LISTED)
    return (*value[:MOST_LISTED], more)
