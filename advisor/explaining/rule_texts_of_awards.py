"""The rules of awards and of their units, in plain words; docs/rules.md says the same in full."""

from __future__ import annotations

from collections.abc import Mapping

from advisor.domain.planning import RuleId
from advisor.explaining.rule_text import RuleText
from advisor.explaining.translation import mark

ASKED_BY_AWARDS: Mapping[RuleId, RuleText] = {
    RuleId.ALL_OF: RuleText(
        asks=mark("Everything in this group is needed: each unit, and each smaller group in it."),
        met=mark("The core is Statistics and Programming, and you have both."),
        not_met=mark("You have Statistics alone; Programming is missing."),
        unknown=mark("Both are there, but for one of them there is nothing but your word."),
    ),
    RuleId.CHOOSE: RuleText(
        asks=mark(
            "You choose so many units or smaller groups from this group: at least so many, and perhaps at most so many."
        ),
        met=mark("One or two of three courses are asked for, and one is there."),
        not_met=mark("None of the three is there, or all three are counted."),
        unknown=mark("The only course that is there cannot be judged from the data."),
    ),
    RuleId.CREDITS_IN_GROUP: RuleText(
        asks=mark(
            "The units of this group together give so many credits: at least so many, and perhaps at most so many."
        ),
        met=mark("The electives are to give 10 to 15 credits, and two courses give 10."),
        not_met=mark("There are 5 credits, or 20 are counted."),
        unknown=mark("There are 5 credits for certain, and one more course does not say how many it gives."),
    ),
    RuleId.TOTAL_CREDITS: RuleText(
        asks=mark("The whole award holds so many credits."),
        met=mark("A certificate asks for 15 credits, and three courses of 5 credits are there."),
        not_met=mark("There are 5 credits, and nothing more may be added."),
        unknown=mark("There are 10 credits; 5 more are of your choice, and the faculty has to agree to them."),
    ),
    RuleId.CREDITS_AT_LEVEL: RuleText(
        asks=mark(
            "So many credits, at least or at most, are at certain levels of the European Qualifications Framework "
            "(EQF)."
        ),
        met=mark("At least 5 credits at level 6 or above are asked for, and a course of 5 credits is at level 6."),
        not_met=mark("The only course is at level 5."),
        unknown=mark("The course does not state its level."),
    ),
    RuleId.RECOGNITION_CAP: RuleText(
        asks=mark(
            "No more than so much of the award may be learning from elsewhere, or of one kind, such as micro-"
            "credentials or work experience."
        ),
        met=mark("A third of 15 credits may come from elsewhere, and 5 credits do."),
        not_met=mark("Of the 15 credits, 10 come from elsewhere."),
        unknown=mark("It is not known where two of your units come from; together they would be too much."),
    ),
    RuleId.RESIDENCY: RuleText(
        asks=mark("At least so much is completed at the school that gives the award, or at a partner that it names."),
        met=mark("Half of 10 credits is asked for there, and 5 credits are completed there."),
        not_met=mark("All units come from another school."),
        unknown=mark("It is not known who gave the units that you hold."),
    ),
    RuleId.PROVIDER_CAP: RuleText(
        asks=mark("No more than so many credits or units come from any one other school."),
        met=mark("From one other school 5 credits are allowed, and 5 come from it."),
        not_met=mark("All 10 credits come from one other school, which is named."),
        unknown=mark("It is not known who gave two of your units; it may be the same school."),
    ),
    RuleId.DOUBLE_COUNTING: RuleText(
        asks=mark("A unit counts in one group only. This rule lets some of them count in two groups, up to a limit."),
        met=mark("One unit may be shared, and Statistics counts in the core and in the electives."),
        not_met=mark("Two units count twice, but only one may."),
        unknown=mark("The unit that counts twice does not say how many credits it gives."),
    ),
    RuleId.SUPERVISED_ASSESSMENT: RuleText(
        asks=mark("What counts was assessed under supervision, and perhaps with a check of who you are."),
        met=mark("The examination is supervised and asks for identity papers."),
        not_met=mark("The examination is supervised, but nobody checks who takes it."),
        unknown=mark("The course does not say how it is assessed."),
    ),
    RuleId.NOT_OLDER_THAN: RuleText(
        asks=mark(
            "What counts was completed no more than so many years before you begin, or before you get the award."
        ),
        met=mark("Five years are allowed, and the unit is from four years ago."),
        not_met=mark("The unit is from six years ago."),
        unknown=mark("You did not say when you completed it."),
    ),
    RuleId.ENTRY_REQUIREMENT: RuleText(
        asks=mark("Admission asks for something first: an award at a level, units, or a condition in words."),
        met=mark("An award at EQF level 4 is asked for, and you hold one."),
        not_met=mark("Your highest award is at level 3, or a unit that is asked for is missing."),
        unknown=mark("The level of your award is not known, or a letter of motivation is asked for."),
    ),
    RuleId.LANGUAGE_LEVEL: RuleText(
        asks=mark("You know a language at a level of the Common European Framework, or higher."),
        met=mark("English at B2 is asked for, and yours is C1."),
        not_met=mark("Your English is at B1."),
        unknown=mark("You did not say how well you know English."),
    ),
    RuleId.VALIDITY: RuleText(
        asks=mark("The rules of the award are for those who begin in certain years, or in certain groups of students."),
        met=mark("The rules are for beginners from August 2026, and you began in September 2026."),
        not_met=mark("You began in 2024, under other rules."),
        unknown=mark(
            "It is not known in which group you began or will begin; the rules are applied, and you are told to ask."
        ),
    ),
    RuleId.HUMAN_CHECK: RuleText(
        asks=mark(
            "A condition that only the awarding body can judge, such as an interview. We never say whether it is met."
        ),
        unknown=mark("“Pass an admission interview” stays unknown; the plan says whom to ask."),
    ),
}
"""Rules that a qualification states."""

ASKED_BY_UNITS: Mapping[RuleId, RuleText] = {
    RuleId.PREREQUISITES: RuleText(
        asks=mark("A course builds on others, which come first."),
        met=mark("Machine learning needs Statistics, which ends before it begins."),
        not_met=mark("Statistics is not in the plan, or ends too late."),
        unknown=mark("The course also asks for the permission of the lecturer."),
    ),
    RuleId.COREQUISITES: RuleText(
        asks=mark("A course is taken together with others, in the same term or after them."),
        met=mark("Laboratory needs Programming, and both run from January to March."),
        not_met=mark("Programming begins only in September."),
        unknown=mark("That you know Programming is so far nothing but your word."),
    ),
    RuleId.EXCLUSION: RuleText(
        asks=mark("Of units with much the same content only so many count, usually one."),
        met=mark("Of Statistics and Statistics for engineers, one counts."),
        not_met=mark("Both are counted."),
    ),
    RuleId.EQUIVALENTS: RuleText(
        asks=mark(
            "One unit may stand for another: wherever the one is named, the other is as good. Of the two, one counts."
        ),
        met=mark("Statistics is asked for, and Statistics for engineers stands for it."),
        not_met=mark("Both are counted."),
    ),
}
"""Rules about single units, stated by them or by a qualification."""
