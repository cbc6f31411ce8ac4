"""Goals of every kind in words: an advertisement, outcomes, suggestions, and why a skill is wanted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from advisor.domain.advertisement import JobAdvertisement
from advisor.domain.conversation import Suggestion, SuggestionKind
from advisor.domain.matching import SkillsGap, TargetSkill
from advisor.domain.target import Want, WantedBy
from advisor.explaining.shortening import shortened
from advisor.explaining.translation import Translator

MOST_UNLINKED_NAMED = 2


def advertisement_paragraphs(advertisement: JobAdvertisement, translator: Translator) -> Iterator[str]:
    """How much of an advertisement was understood, and what was not."""
    demands = advertisement.demands
    if not demands:
        yield translator.text(
            "I read the job advertisement “{title}”, and found no skill in it that I know. Tell me in your own words "
            "what it asks for.",
            title=advertisement.title,
        )
        return
    wishes = sum(not demand.essential for demand in demands)
    text = translator.counted(
        "I read the job advertisement “{title}”: it asks for one skill that I know.",
        "I read the job advertisement “{title}”: it asks for {count} skills that I know.",
        len(demands),
        title=advertisement.title,
    )
    if wishes:
        text += " " + translator.counted("One of them is only a wish.", "{count} of them are only wishes.", wishes)
    yield text + " " + translator.text("Each is shown with its sentence; take out what is wrong.")
    if advertisement.unlinked:
        yield translator.counted(
            "In one of its sentences I found no skill: {examples}.",
            "In {count} of its sentences I found no skill, such as: {examples}.",
            len(advertisement.unlinked),
            examples=" ".join(f"“{shortened(one)}”" for one in advertisement.unlinked[:MOST_UNLINKED_NAMED]),
        )


def suggestion_paragraphs(suggestions: Sequence[Suggestion], translator: Translator) -> Iterator[str]:
    """What may be meant besides; nothing of it counts until it is added."""
    for suggestion in suggestions:
        if suggestion.kind is SuggestionKind.ADVERTISED_TITLE:
            yield translator.text(
                "Its title is like the occupation “{label}”. I have not added that: an advertisement may ask for less "
                "or for more than ESCO lists for the occupation.",
                label=suggestion.label,
            )
    near: dict[str, list[str]] = {}
    for suggestion in suggestions:
        if suggestion.kind is SuggestionKind.NEAR_SKILL:
            near.setdefault(suggestion.words, []).append(suggestion.label)
    for words, labels in near.items():
        yield translator.text(
            "For “{words}” I found no skill that surely fits. Near it: {labels}. Add one if it fits, or say it in "
            "other words.",
            words=shortened(words),
            labels="; ".join(labels),
        )


def suggested_because(suggestion: Suggestion, translator: Translator) -> str:
    """What a suggestion is like, to stand before it."""
    if suggestion.kind is SuggestionKind.ADVERTISED_TITLE:
        return translator.text("Like the title of the advertisement:")
    return translator.text("Perhaps you mean by “{words}”:", words=shortened(suggestion.words))


def unlinked_paragraphs(unlinked: Sequence[str], translator: Translator) -> Iterator[str]:
    """Words of a goal behind which there is no skill, beside others behind which there is one."""
    if unlinked:
        yield translator.text(
            "I found no skill for: {words}. Other words for it may help.",
            words="; ".join(f"“{shortened(words)}”" for words in unlinked),
        )


def unknown_goal_paragraphs(titles: Sequence[str], translator: Translator) -> Iterator[str]:
    """Qualifications whose outcomes nobody states."""
    for title in titles:
        yield translator.text(
            "The outcomes of “{title}” are unknown: its source states none, neither for it nor for its units. Ask the "
            "awarding body for them.",
            title=title,
        )


def gap_sources(gap: SkillsGap, translator: Translator) -> str | None:
    """Who asks for how many skills; `None` where it is one occupation alone, or the person alone."""
    counts: dict[tuple[WantedBy, str], int] = {}
    for skill in gap.skills:
        for want in skill.wants:
            key = (want.by, "" if want.by is WantedBy.PERSON else want.label)
            counts[key] = counts.get(key, 0) + 1
    kinds = {by for by, _ in counts}
    if len(counts) <= 1:
        if not kinds - {WantedBy.OCCUPATION, WantedBy.PERSON}:
            return None
        return translator.counted(
            "Your goal asks for one skill.",
            "Your goal asks for {count} skills, {essential} of them essential.",
            len(gap.skills),
            essential=sum(skill.essential for skill in gap.skills),
        )
    parts = [_source(by, label, count, translator) for (by, label), count in counts.items()]
    text = translator.counted(
        "Your goals ask for one skill: {sources}.",
        "Your goals ask for {count} skills, {essential} of them essential: {sources}.",
        len(gap.skills),
        essential=sum(skill.essential for skill in gap.skills),
        sources="; ".join(parts),
    )
    shared = sum(len(skill.wants) > 1 for skill in gap.skills)
    if shared:
        text += " " + translator.counted(
            "One is wanted by more than one of them and weighs more.",
            "{count} are wanted by more than one of them and weigh more.",
            shared,
        )
    return text


def _source(by: WantedBy, label: str, count: int, translator: Translator) -> str:
    if by is WantedBy.PERSON:
        return translator.counted("one that you named", "{count} that you named", count)
    if by is WantedBy.OCCUPATION:
        return translator.text("{count} that ESCO lists for {label}", count=count, label=label)
    if by is WantedBy.ADVERTISEMENT:
        return translator.text("{count} in the advertisement “{label}”", count=count, label=shortened(label))
    return translator.text("{count} in the outcomes of “{label}”", count=count, label=shortened(label))


def reason_text(target: TargetSkill, translator: Translator) -> str:
    """Why a skill is in the gap: every goal that wants it, with the sentence where there is one."""
    if target.because != ", ".join(dict.fromkeys(want.label for want in target.wants)):  # held already, and why
        return target.because
    return wants_text(target, translator)


def wants_text(target: TargetSkill, translator: Translator) -> str:
    """Every goal that asks for the skill, whether it is held or not."""
    return "; ".join(dict.fromkeys(_want_text(want, translator) for want in target.wants)) or target.because


def _want_text(want: Want, translator: Translator) -> str:
    if want.words is None:
        return want.label
    if want.by is WantedBy.ADVERTISEMENT:
        return translator.text("the advertisement says “{words}”", words=shortened(want.words))
    return translator.text("outcome “{words}”", words=shortened(want.words))
