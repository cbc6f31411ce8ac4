"""The gap in a take-away: essential skills before optional ones, and which step is for which."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.domain.matching import SkillsGap, SkillStatus
from advisor.domain.takeaway import Block, KeyValues, Paragraph, Section
from advisor.domain.takeaway_facts import GapSkill
from advisor.explaining.goals import reason_text
from advisor.explaining.takeaway_matter import TakeawayMatter
from advisor.explaining.translation import Translator, mark

MOST_OPTIONAL = 12
"""Optional skills named in one line; an occupation may have thirty. The data file has all."""

PLANNED, OPEN, PARTLY, HELD = "planned", "open", "partly", "held"

GROUP_NAMES: dict[tuple[bool, str], str] = {
    (True, PLANNED): mark("Essential, missing, covered by a step"),
    (True, OPEN): mark("Essential, missing, covered by no step"),
    (True, PARTLY): mark("Essential, partly held"),
    (True, HELD): mark("Essential, held"),
    (False, PLANNED): mark("Optional, missing, covered by a step"),
    (False, OPEN): mark("Optional, missing, covered by no step"),
    (False, PARTLY): mark("Optional, partly held"),
    (False, HELD): mark("Optional, held"),
}


def gap_skills(matter: TakeawayMatter, translator: Translator) -> tuple[GapSkill, ...]:
    """Every skill of the goal with the steps that are for it."""
    return tuple(
        GapSkill(
            skill=skill.skill,
            label=skill.label,
            essential=skill.essential,
            status=skill.status,
            because=reason_text(skill, translator),
            steps=tuple(number for number, step in matter.steps if skill.skill in step.covers),
        )
        for skill in matter.gap.skills
    )


def gap_section(skills: tuple[GapSkill, ...], gap: SkillsGap, translator: Translator) -> Section:
    """How many skills there are, then their names in groups."""
    summary = translator.counted(
        "Your goal asks for one skill; you miss {missing}.",
        "Your goal asks for {count} skills, {essential} of them essential; you miss {missing}.",
        len(skills),
        essential=sum(skill.essential for skill in skills),
        missing=len(gap.missing),
    )
    blocks: list[Block] = [Paragraph(text=summary)]
    pairs = tuple(_groups(skills, translator))
    if pairs:
        blocks.append(KeyValues(pairs=pairs))
    return Section(heading=translator.text("Your gap"), blocks=tuple(blocks))


def _groups(skills: tuple[GapSkill, ...], translator: Translator) -> Iterator[tuple[str, str]]:
    for (essential, group), name in GROUP_NAMES.items():
        members = [skill for skill in skills if skill.essential is essential and _group(skill) == group]
        if not members:
            continue
        shown = members if essential else members[:MOST_OPTIONAL]
        named = "; ".join(_named(skill, translator) for skill in shown)
        if len(members) > len(shown):
            more = translator.counted("{count} more", "{count} more", len(members) - len(shown))
            named = f"{named}; {more}"
        yield f"{translator.text(name)} ({translator.value(len(members))})", named


def _group(skill: GapSkill) -> str:
    if skill.status is SkillStatus.HELD:
        return HELD
    if skill.steps:
        return PLANNED
    return PARTLY if skill.status is SkillStatus.PARTLY else OPEN


def _named(skill: GapSkill, translator: Translator) -> str:
    if not skill.steps:
        return skill.label
    steps = translator.counted("step {steps}", "steps {steps}", len(skill.steps), steps=skill.steps)
    return f"{skill.label} ({steps})"
