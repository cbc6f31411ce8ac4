"""Offerings of the starter pack and edited copies, as another feed would publish them: found, and nothing else."""

from dataclasses import replace
from datetime import date

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import OpportunityId, ProviderId, SourceId
from advisor.importing import STARTER_PACK
from advisor.information.same_offering import same_offerings, same_providers
from advisor.ingest.starter import read_starter

TODAY = date(2026, 11, 22)
LEAST_RECALL, LEAST_PRECISION = 0.98, 0.99
"""Of pairs. Measured: recall 1.00 and precision 1.00 of 391 pairs."""


def as_published_elsewhere(offering: LearningOpportunity, number: int) -> LearningOpportunity:
    """The same offering in another feed: other case and signs, a sentence less, fewer facts stated."""
    spec = offering.spec
    titles = (spec.title.upper(), f"{spec.title}.", spec.title.replace(" and ", " & "), spec.title.replace("-", " "))
    description = spec.description or ""
    other = replace(
        spec,
        title=titles[number % len(titles)],
        outcomes=spec.outcomes[: max(1, len(spec.outcomes) - 1)],
        description=description[: len(description) * 3 // 4] or None,
        eqf_level=None if number % 3 == 0 else spec.eqf_level,
        quality_assurance=None,
    )
    provider = offering.provider
    provider = replace(
        provider, id=ProviderId(f"feed:{provider.id}"), source=SourceId("feed"), name=provider.name.upper(), url=None
    )
    return replace(
        offering, id=OpportunityId(f"feed:{offering.id}"), source=SourceId("feed"), spec=other, provider=provider,
        place=None if number % 2 else offering.place,
    )  # fmt: skip


def test_edited_copies_in_another_feed_are_found_and_different_offerings_are_not() -> None:
    _, catalogue = read_starter(STARTER_PACK, imported_on=TODAY)
    originals = tuple(catalogue.content.opportunities)
    copies = [as_published_elsewhere(one, number) for number, one in enumerate(originals)]
    providers = {one.provider.id: one.provider for one in (*originals, *copies)}
    found = set()
    for group in same_providers(providers.values()):
        members = [one for one in (*originals, *copies) if one.provider.id in group]
        found |= {frozenset(pair) for pair in same_offerings(members)}
    expected = {frozenset((one.id, copy.id)) for one, copy in zip(originals, copies, strict=True)}
    recall, precision = len(found & expected) / len(expected), len(found & expected) / max(1, len(found))
    assert recall >= LEAST_RECALL, f"recall {recall:.3f}, missed: {sorted(map(sorted, expected - found))[:3]}"
    assert precision >= LEAST_PRECISION, (
        f"precision {precision:.3f}, wrong: {sorted(map(sorted, found - expected))[:3]}"
    )
