"""Names of fields, modes, statuses and rules, as shown to people."""

from __future__ import annotations

from advisor.domain.catalogue import Mode
from advisor.domain.learner import Assumption, RequestField
from advisor.domain.matching import LinkLevel
from advisor.domain.planning import RuleId, RuleStatus
from advisor.domain.priorities import Objective
from advisor.explaining.translation import Translator, mark

FIELD_NAMES: dict[RequestField, str] = {
    RequestField.OCCUPATIONS: mark("Your work"),
    RequestField.SKILLS: mark("You already have"),
    RequestField.LACKING: mark("You do not have yet"),
    RequestField.PRIOR_LEARNING: mark("You hold"),
    RequestField.GOAL_OCCUPATIONS: mark("You want to become"),
    RequestField.GOAL_SKILLS: mark("You want to learn"),
    RequestField.GOAL_QUALIFICATION: mark("You want the qualification"),
    RequestField.GOAL_OUTCOMES: mark("You want to reach the outcomes of"),
    RequestField.GOAL_ADVERTISEMENT: mark("Job advertisement"),
    RequestField.GOAL_ADVERTISED_SKILLS: mark("It asks for"),
    RequestField.STUDY_HOURS_PER_WEEK: mark("Hours a week"),
    RequestField.BUDGET: mark("Budget"),
    RequestField.BUDGET_PER_YEAR: mark("Budget a year"),
    RequestField.EARLIEST_START: mark("Start from"),
    RequestField.LATEST_FINISH: mark("Finish by"),
    RequestField.BLOCKED_DATES: mark("No study from"),
    RequestField.MOST_AT_ONCE: mark("Courses at once"),
    RequestField.MODES: mark("Form"),
    RequestField.LANGUAGES: mark("Language of teaching"),
    RequestField.COUNTRIES: mark("Country"),
    RequestField.PROVIDER_WORDS: mark("Provider"),
    RequestField.LEVELS: mark("Level"),
    RequestField.LIFELONG_LEARNING_ONLY: mark("Only lifelong learning"),
    RequestField.UNWANTED: mark("Without the offering"),
    RequestField.WANTED: mark("Keep the step"),
    RequestField.CHOSEN_PLAN: mark("Your plan"),
    RequestField.AVOIDED: mark("Without the subject"),
    RequestField.PRIORITIES: mark("Matters most"),
}

PRIORITY_NAMES: dict[Objective, str] = {
    Objective.COVERAGE: mark("covering what is missing"),
    Objective.COST: mark("a low price"),
    Objective.FINISH: mark("an early finish"),
    Objective.HOURS: mark("few hours of study"),
}


def priorities_text(value: str, translator: Translator) -> str:
    """What matters most, in its order; from the names of objectives with commas between."""
    return ", ".join(translator.text(PRIORITY_NAMES[Objective(name.strip())]) for name in value.split(","))


MODE_NAMES: dict[Mode, str] = {
    Mode.ONLINE: mark("online"),
    Mode.BLENDED: mark("partly online"),
    Mode.ONSITE: mark("on site"),
    Mode.WORKPLACE: mark("at a workplace"),
}

STATUS_NAMES: dict[RuleStatus, str] = {
    RuleStatus.MET: mark("met"),
    RuleStatus.NOT_MET: mark("not met"),
    RuleStatus.UNKNOWN: mark("unknown"),
    RuleStatus.SET_ASIDE: mark("set aside"),
}

STATUS_SIGNS: dict[RuleStatus, str] = {
    RuleStatus.MET: "✓",
    RuleStatus.NOT_MET: "✗",
    RuleStatus.UNKNOWN: "?",
    RuleStatus.SET_ASIDE: "–",
}
"""Beside the word, never instead of it."""

RULE_NAMES: dict[RuleId, str] = {
    RuleId.ALL_OF: mark("All parts of a group"),
    RuleId.CHOOSE: mark("Choice from a group"),
    RuleId.CREDITS_IN_GROUP: mark("Credits in a group"),
    RuleId.TOTAL_CREDITS: mark("Total credits"),
    RuleId.HUMAN_CHECK: mark("For the awarding body to judge"),
    RuleId.CREDITS_AT_LEVEL: mark("Credits at a level"),
    RuleId.RECOGNITION_CAP: mark("Limit of recognised learning"),
    RuleId.RESIDENCY: mark("Credits at the awarding body"),
    RuleId.PROVIDER_CAP: mark("Limit of one provider"),
    RuleId.DOUBLE_COUNTING: mark("Units that count twice"),
    RuleId.EXCLUSION: mark("Units that exclude each other"),
    RuleId.EQUIVALENTS: mark("Units that stand for each other"),
    RuleId.COREQUISITES: mark("What must be taken together"),
    RuleId.ENTRY_REQUIREMENT: mark("Entry requirement"),
    RuleId.SUPERVISED_ASSESSMENT: mark("Supervised assessment"),
    RuleId.NOT_OLDER_THAN: mark("Age of earlier learning"),
    RuleId.LANGUAGE_LEVEL: mark("Language level"),
    RuleId.VALIDITY: mark("Whom the rules are for"),
    RuleId.PREREQUISITES: mark("What must come first"),
    RuleId.HOURS_PER_WEEK: mark("Your hours a week"),
    RuleId.BUDGET: mark("Your budget"),
    RuleId.BUDGET_PER_YEAR: mark("Your budget a year"),
    RuleId.AT_ONCE: mark("Your courses at once"),
    RuleId.BLOCKED_DATES: mark("Your days without study"),
    RuleId.DATES: mark("Your dates"),
    RuleId.MODE: mark("Online or on site"),
    RuleId.LANGUAGE: mark("Language of teaching"),
    RuleId.PLACE: mark("Country"),
    RuleId.PROVIDER: mark("Provider"),
    RuleId.LEVEL: mark("Level of the courses"),
    RuleId.OPEN_ENROLMENT: mark("Open to everybody"),
    RuleId.WANTED_STEPS: mark("The steps that you want"),
    RuleId.UNWANTED_STEPS: mark("The steps that you left out"),
}

ASSUMPTION_NAMES: dict[Assumption, str] = {
    Assumption.EVENINGS: mark("an evening counted as {hours} hours"),
    Assumption.EVERY_DAY: mark("counted for seven days a week"),
    Assumption.WORKING_DAYS: mark("counted for five days a week"),
    Assumption.MONTHLY: mark("spread over the month"),
    Assumption.LOWER_END: mark("the lower end, to be careful"),
    Assumption.EUROS: mark("taken as euros"),
    Assumption.WRITTEN_LANGUAGE: mark("because you write in it"),
}
"""What was taken for granted, shown beside the value."""

LEVEL_NAMES: dict[LinkLevel, str] = {
    LinkLevel.CLOSE: mark("close to what you said"),
    LinkLevel.BROADER: mark("wider or narrower than what you said"),
}
"""How a value differs from the words behind it; nothing is said where the two mean the same."""
