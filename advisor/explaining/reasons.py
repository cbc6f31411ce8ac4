"""A sentence for each reason."""

from __future__ import annotations

import re
from datetime import date

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
    ReasonCode.LEVEL_CREDITS_MET: mark("{group}: {counted} at EQF levels {low} to {high}, at least {min} needed."),
    ReasonCode.LEVEL_CREDITS_WITHIN: mark("{group}: {counted} at EQF levels {low} to {high}, at most {max} allowed."),
    ReasonCode.LEVEL_CREDITS_NOT_MET: mark(
        "{group}: {counted} at EQF levels {low} to {high}, but at least {min} needed."
    ),
    ReasonCode.LEVEL_CREDITS_TOO_MANY: mark(
        "{group}: {counted} at EQF levels {low} to {high}, but at most {max} allowed."
    ),
    ReasonCode.LEVEL_CREDITS_UNKNOWN: mark(
        "{group}: {counted} are certain to be at EQF levels {low} to {high}; ask for level and credits of: {units}."
    ),
    ReasonCode.RECOGNITION_WITHIN: mark("{group}: {counted} come from recognised learning, at most {max} allowed."),
    ReasonCode.RECOGNITION_TOO_MUCH: mark(
        "{group}: {counted} come from recognised learning, but at most {max} allowed."
    ),
    ReasonCode.RECOGNITION_UNKNOWN: mark(
        "{group}: at most {max} of recognised learning are allowed; ask whether it falls under this limit: {units}."
    ),
    ReasonCode.RESIDENCY_MET: mark("{group}: {counted} are completed at the awarding body, at least {min} needed."),
    ReasonCode.RESIDENCY_NOT_MET: mark(
        "{group}: {counted} are completed at the awarding body, but at least {min} needed."
    ),
    ReasonCode.RESIDENCY_UNKNOWN: mark(
        "{group}: {counted} are certain to be completed at the awarding body, at least {min} needed."
    ),
    ReasonCode.SHARE_UNKNOWN: mark(
        "{group}: a share of the whole is limited, but the credits of the whole are not stated; ask the awarding body."
    ),
    ReasonCode.PROVIDER_CAP_WITHIN: mark("{group}: no provider gives more than is allowed."),
    ReasonCode.PROVIDER_CAP_TOO_MUCH: mark("{group}: {counted} from {provider}, but at most {max} allowed."),
    ReasonCode.PROVIDER_CAP_UNKNOWN: mark(
        "{group}: at most {max} may come from one provider; ask who gave these, and their credits: {units}."
    ),
    ReasonCode.COUNTED_TWICE_NONE: mark("Nothing counts twice in these groups: {groups}."),
    ReasonCode.COUNTED_TWICE_WITHIN: mark("These count in two of the groups ({groups}), as is allowed: {units}."),
    ReasonCode.COUNTED_TWICE_TOO_MUCH: mark(
        "These count in two of the groups ({groups}), which is more than allowed: {units}."
    ),
    ReasonCode.COUNTED_TWICE_UNKNOWN: mark(
        "These count in two of the groups ({groups}); ask how many credits they give: {units}."
    ),
    ReasonCode.EXCLUSION_MET: mark("Of these at most {max} may count, and no more do: {units}."),
    ReasonCode.EXCLUSION_NOT_MET: mark("Of these at most {max} may count: {units}."),
    ReasonCode.UNITS_APART_MET: mark("{group}: no two units count that exclude each other."),
    ReasonCode.EQUIVALENT_USED: mark("This stands for {unit}: {instead}."),
    ReasonCode.EQUIVALENT_NOT_USED: mark("{unit}: this may stand for it: {instead}."),
    ReasonCode.COREQUISITE_MET: mark("{step}: what must be taken together with it is held or planned."),
    ReasonCode.COREQUISITE_NOT_ASKED: mark("{step}: it is not planned, so nothing must be taken together with it."),
    ReasonCode.COREQUISITE_NOT_MET: mark("{step}: you need to take this before it or together with it: {missing}."),
    ReasonCode.COREQUISITE_UNKNOWN: mark(
        "{step}: ask the provider whether you have what must be taken together with it: {missing}."
    ),
    ReasonCode.ENTRY_MET: mark("{group}: you have what admission asks for."),
    ReasonCode.ENTRY_LEVEL_NOT_MET: mark(
        "{group}: admission asks for an award at EQF level {min}; the highest that you hold is at level {level}."
    ),
    ReasonCode.ENTRY_UNITS_NOT_MET: mark("{group}: admission asks for this first: {missing}."),
    ReasonCode.ENTRY_LEVEL_UNKNOWN: mark(
        "{group}: admission asks for an award at EQF level {min}; ask whether yours is enough."
    ),
    ReasonCode.ENTRY_UNKNOWN: mark("{group}: ask the awarding body whether you meet this: {conditions}."),
    ReasonCode.SUPERVISION_MET: mark("{group}: all that counts is assessed under supervision, as is asked for."),
    ReasonCode.SUPERVISION_NOT_MET: mark(
        "{group}: these are not assessed under supervision, as is asked for: {units}."
    ),
    ReasonCode.SUPERVISION_UNKNOWN: mark(
        "{group}: whether these are assessed under supervision is not stated; ask the provider: {units}."
    ),
    ReasonCode.AGE_MET: mark("{group}: nothing that counts is older than {years} years on {day}."),
    ReasonCode.AGE_NOT_MET: mark("{group}: these are older than {years} years on {day}: {units}."),
    ReasonCode.AGE_UNKNOWN: mark(
        "{group}: nothing may be older than {years} years on {day}; when these were completed is not known: {units}."
    ),
    ReasonCode.LANGUAGE_LEVEL_MET: mark("{group}: {language} at level {min} is asked for; yours is {level}."),
    ReasonCode.LANGUAGE_LEVEL_NOT_MET: mark("{group}: {language} at level {min} is asked for, but yours is {level}."),
    ReasonCode.LANGUAGE_LEVEL_UNKNOWN: mark(
        "{group}: {language} at level {min} is asked for; ask how you can show yours."
    ),
    ReasonCode.VALIDITY_MET: mark("{group}: these rules are for you ({meant})."),
    ReasonCode.VALIDITY_NOT_MET: mark("{group}: these rules are for others ({meant})."),
    ReasonCode.VALIDITY_UNKNOWN: mark("{group}: ask whether these rules are for you ({meant})."),
    ReasonCode.SET_ASIDE: mark("{by} set this aside on {day}: {why}."),
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
    ReasonCode.YEARLY_BUDGET_MET: mark("The dearest year, {year}, costs {cost}; you have {limit} a year."),
    ReasonCode.YEARLY_BUDGET_NOT_MET: mark("{year} costs {cost}, but you have {limit} a year."),
    ReasonCode.YEARLY_BUDGET_UNKNOWN: mark("What each year costs is not certain; ask for the price of: {steps}."),
    ReasonCode.BLOCKED_DATES_MET: mark("Nothing is planned on the days that you keep free."),
    ReasonCode.BLOCKED_DATES_NOT_MET: mark("{step}: it takes up days that you keep free."),
    ReasonCode.AT_ONCE_MET: mark("At most {most} run at the same time; you want at most {limit}."),
    ReasonCode.AT_ONCE_NOT_MET: mark("{most} run at the same time, but you want at most {limit}."),
    ReasonCode.DATES_MET: mark("It runs from {start} to {finish}, within your dates."),
    ReasonCode.DATES_NOT_MET: mark("{step}: it does not fit your dates."),
    ReasonCode.DATES_UNKNOWN: mark("When they begin is not stated; ask the provider: {steps}."),
    ReasonCode.DATES_STRETCHED: mark(
        "At your hours these take longer than the provider plans; ask whether that is possible: {steps}."
    ),
    ReasonCode.WANTED_MET: mark("The steps that you want are in the plan: {steps}."),
    ReasonCode.WANTED_NOT_MET: mark("{step}: you want it, but it is not there, or not at the time that you want."),
    ReasonCode.UNWANTED_MET: mark("Nothing is planned that you left out: {steps}."),
    ReasonCode.UNWANTED_NOT_MET: mark("{step}: you left it out, but it is there."),
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
    ReasonCode.LEVEL_MET: mark("Every step is at a level that you want."),
    ReasonCode.LEVEL_NOT_MET: mark("{step}: its level is EQF {level}."),
    ReasonCode.LEVEL_UNKNOWN: mark("The EQF level is not stated for: {steps}."),
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


_PERIOD = re.compile(r"(\d{4}-\d{2}-\d{2})?/(\d{4}-\d{2}-\d{2})?")
"""Days of beginning: an ISO 8601 interval, of which one end may be open."""


def _intake(words: str, translator: Translator) -> str:
    """The name of a cohort as it is; days of beginning in words."""
    period = _PERIOD.fullmatch(words)
    if period is None:
        return words
    first, last = (date.fromisoformat(day) if day else None for day in period.groups())
    if first and last:
        return translator.text("beginning from {first} to {last}", first=first, last=last)
    if first:
        return translator.text("beginning from {first}", first=first)
    return translator.text("beginning until {last}", last=last)


def _shown(name: str, value: ReasonValue, translator: Translator) -> object:
    """Codes of forms, languages and countries by their names; everything else as it is, long lists shortened."""
    if name == "mode" and value in set(Mode):
        return translator.text(MODE_NAMES[Mode(str(value))])
    if name == "language" and isinstance(value, tuple):
        return tuple(translator.language_name(LanguageCode(code)) for code in value)
    if name == "country" and isinstance(value, str):
        return translator.country_name(value)
    if name == "meant" and isinstance(value, tuple):
        return tuple(_intake(words, translator) for words in value)
    return _shortened(value, translator)


MOST_LISTED = 4


def _shortened(value: object, translator: Translator) -> object:
    if isinstance(value, str):
        return shortened(value)
    if not isinstance(value, tuple) or len(value) <= MOST_LISTED:
        return value
    more = translator.counted("{count} more", "{count} more", len(value) - MOST_LISTED)
    return (*value[:MOST_LISTED], more)
