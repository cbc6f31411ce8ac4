"""Nearby occupations in words: what each shares, what is missing, and roughly what it would take."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from advisor.domain.nearby import Effort, NearbyOccupation
from advisor.explaining.translation import Translator, mark

MOST_MISSING_NAMED = 4
MOST_IN_REPLY = 3

ABOUT_NEARBY = mark(
    "Occupations by the essential skills that ESCO lists for them, those that share most with you and your goal first. "
    "The order says nothing about what suits you, and none of this is a plan."
)


def shared_text(option: NearbyOccupation, translator: Translator) -> str:
    """How many essential skills are shared, and how many of those are held."""
    return translator.text(
        "Shares {shared} of its {essential} essential skills with you or your goal; {held} you seem to have.",
        shared=option.shared,
        essential=option.essential,
        held=option.held,
    )


def missing_text(option: NearbyOccupation, translator: Translator) -> str:
    """The essential skills that are missing, the first few by name."""
    missing = option.missing_labels
    if not missing:
        return translator.text("You seem to have all its essential skills.")
    more = len(missing) - MOST_MISSING_NAMED
    if more <= 0:
        return translator.text("Missing: {named}.", named=missing)
    return translator.counted(
        "Missing: {named} and {count} more.",
        "Missing: {named} and {count} more.",
        more,
        named="; ".join(missing[:MOST_MISSING_NAMED]),
    )


def effort_text(option: NearbyOccupation, translator: Translator) -> str:
    """Roughly what the missing skills take; where nothing is known, that."""
    effort = option.effort
    if effort is None or not option.missing:
        return ""
    if effort.offerings == 0:
        return translator.text(
            "What it would take is unknown: of {skills} skills looked for, nothing here within your limits teaches "
            "one.",
            skills=effort.skills,
        )
    return translator.counted(
        "Roughly: {count} offering for {covered} of {skills} skills looked for: {volume}.",
        "Roughly: {count} offerings for {covered} of {skills} skills looked for: {volume}.",
        effort.offerings,
        covered=effort.covered,
        skills=effort.skills,
        volume=volume_text(effort, translator),
    )


def volume_text(effort: Effort, translator: Translator) -> str:
    """Hours, then credits of what states no hours, then how many state neither."""
    parts = []
    if effort.hours:
        parts.append(translator.text("about {hours} hours", hours=effort.hours))
    parts += [translator.value(points) for points in effort.credits]
    if effort.without_volume:
        parts.append(
            translator.counted("{count} of unknown length", "{count} of unknown length", effort.without_volume)
        )
    return " + ".join(parts)


def nearby_paragraphs(options: Sequence[NearbyOccupation], translator: Translator) -> Iterator[str]:
    """The answer to "what else could I do": a few names with what they share, or what is needed to name any."""
    if not options:
        yield translator.text(
            "To name other occupations, I need to know what you do now, or a few things that you can do. Tell me in "
            "your own words."
        )
        return
    named = "; ".join(
        translator.text(
            "{label} ({shared} of {essential})",
            label=option.label,
            shared=option.shared,
            essential=option.essential,
        )
        for option in options[:MOST_IN_REPLY]
    )
    yield translator.text(
        "By essential skills in common, these occupations are near: {named}. The order says nothing about what suits "
        "you. What each would take is listed with them; any can become your goal.",
        named=named,
    )
