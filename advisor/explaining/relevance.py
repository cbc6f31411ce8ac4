"""Why an offering stands where it stands, and where else the same content is offered, as short sentences."""

from __future__ import annotations

from advisor.domain.matching import Candidate, RelevancePart
from advisor.explaining.translation import Translator, mark

PART_NAMES: dict[str, str] = {
    RelevancePart.ESSENTIAL_SKILLS: mark("covers essential skills"),
    RelevancePart.OPTIONAL_SKILLS: mark("covers optional skills"),
    RelevancePart.SURENESS: mark("its best sentences are sure"),
    RelevancePart.OUTCOMES: mark("learning outcomes say so"),
    RelevancePart.TITLE: mark("the title says so"),
    RelevancePart.PRICE: mark("it leaves some of your budget"),
}


def relevance_line(candidate: Candidate, translator: Translator) -> str:
    """The parts of the relevance as whole percentages of it, the greatest first; those that round to 0 are left out."""
    shares = [(part.value / candidate.relevance, part.name) for part in candidate.parts] if candidate.relevance else []
    return translator.text(
        "Why here: {parts}",
        parts=", ".join(
            f"{translator.text(PART_NAMES[name])} {round(100 * share)} %"
            for share, name in sorted(shares, key=lambda entry: (-entry[0], entry[1]))
            if round(100 * share)
        ),
    )


def alternatives_line(candidate: Candidate, translator: Translator) -> str | None:
    """Who else offers the same content, or in which other languages it is there; `None` where nobody does."""
    shown = candidate.opportunity
    others = [one for one in candidate.alternatives if one.id != shown.id]
    if not others:
        return None
    providers = tuple(dict.fromkeys(one.provider.name for one in others if one.provider.name != shown.provider.name))
    if providers:
        return translator.text("The same content is also offered by {providers}.", providers=providers)
    codes = dict.fromkeys(code for one in others for code in one.languages if code not in shown.languages)
    if codes:
        languages = tuple(translator.language_name(code) for code in codes)
        return translator.text("The same content is also there in {languages}.", languages=languages)
    return translator.counted(
        "The same course is listed under {count} more code.", "The same course is listed under {count} more codes.",
        len(others),
    )  # fmt: skip
