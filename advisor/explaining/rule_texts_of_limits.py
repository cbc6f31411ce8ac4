"""The rules that come from the person, in plain words; docs/rules.md says the same in full."""

from __future__ import annotations

from collections.abc import Mapping

from advisor.domain.planning import RuleId
from advisor.explaining.rule_text import RuleText
from advisor.explaining.translation import mark

ASKED_BY_THE_PERSON: Mapping[RuleId, RuleText] = {
    RuleId.HOURS_PER_WEEK: RuleText(
        asks=mark(
            "No week asks for more hours of study than you have. Where hours are not stated, we estimate them "
            "from credits."
        ),
        met=mark("You have 15 hours a week, and the busiest week needs 12.6."),
        not_met=mark("Two courses in the same weeks need 25.2."),
        unknown=mark("A course states neither hours nor credits, or you did not say how many hours you have."),
    ),
    RuleId.BUDGET: RuleText(
        asks=mark("All steps together cost no more than you have."),
        met=mark("You have 500 euros, and the course costs 300."),
        not_met=mark("Two courses cost 600 euros."),
        unknown=mark("One costs 300 euros, and the other states no price, or one in another currency."),
    ),
    RuleId.BUDGET_PER_YEAR: RuleText(
        asks=mark("What begins in one calendar year costs no more than you have for a year."),
        met=mark("You have 400 euros a year; one course of 300 euros begins in 2027 and one in 2028."),
        not_met=mark("Both begin in 2027."),
        unknown=mark("One of the courses states no price."),
    ),
    RuleId.DATES: RuleText(
        asks=mark("Every step begins and ends between your dates, on dates that the provider offers."),
        met=mark("You can study from January to June 2027, and the course runs from January to March."),
        not_met=mark("The course begins in September."),
        unknown=mark("The course does not say when it begins."),
    ),
    RuleId.BLOCKED_DATES: RuleText(
        asks=mark("No step takes up days on which you cannot study."),
        met=mark("You keep June to August free, and the course begins in September."),
        not_met=mark("The course runs from May to June."),
    ),
    RuleId.AT_ONCE: RuleText(
        asks=mark("No more courses run on the same day than you want."),
        met=mark("You want one at once, and the second begins after the first."),
        not_met=mark("Two courses run from January to March."),
    ),
    RuleId.MODE: RuleText(
        asks=mark("Every step is offered in a form that you accept: online, partly online, on site or at a workplace."),
        met=mark("You want online courses, and the course is online."),
        not_met=mark("The course is on site."),
        unknown=mark("The course does not say where it takes place."),
    ),
    RuleId.LANGUAGE: RuleText(
        asks=mark("Every step is taught in at least one language that you accept."),
        met=mark("You want English, and the course is taught in English."),
        not_met=mark("The course is taught in Swedish alone."),
        unknown=mark("The course does not say in which language it is taught."),
    ),
    RuleId.PLACE: RuleText(
        asks=mark("Every step takes place in a country that you accept."),
        met=mark("You want Denmark, and the course is in Denmark."),
        not_met=mark("The course is in Sweden."),
        unknown=mark("Neither the course nor its provider states a country."),
    ),
    RuleId.PROVIDER: RuleText(
        asks=mark("Every step is given by a provider that you named."),
        met=mark("You named Nordhavn, and the course is given by Nordhavn Academy."),
        not_met=mark("The course is given by another school."),
    ),
    RuleId.LEVEL: RuleText(
        asks=mark(
            "Every step is at an EQF level that you want. Where you name a qualification, its own rules say which "
            "levels there are, and your wish is for courses beside it."
        ),
        met=mark("You want bachelor level, and the course is at EQF 6."),
        not_met=mark("The course is at EQF 4."),
        unknown=mark("The course does not state its EQF level."),
    ),
    RuleId.OPEN_ENROLMENT: RuleText(
        asks=mark("Every step is open to people who are not enrolled in a programme, where you asked for that."),
        met=mark("The course is open to everybody."),
        not_met=mark("The course is only for enrolled students."),
        unknown=mark("The course does not say whom it is for."),
    ),
    RuleId.WANTED_STEPS: RuleText(
        asks=mark("The steps that you added, moved or kept are in the plan, when you want them."),
        met=mark("You want Programming from May 2027, and it begins in September."),
        not_met=mark("Programming begins in January, or is not there."),
    ),
    RuleId.UNWANTED_STEPS: RuleText(
        asks=mark("No step is one that you left out."),
        met=mark("You left out Charts, and the plan takes Maps instead."),
        not_met=mark("Charts is in the plan."),
    ),
}
"""What the person can spare, accepts and wants."""
