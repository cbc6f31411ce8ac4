"""Offerings for a gap, with the sentences that cover it."""

import math
from collections.abc import Sequence
from dataclasses import replace

import pytest

from advisor.domain.catalogue import LearningOpportunity, Mode
from advisor.domain.ids import OpportunityId
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Limits
from advisor.domain.matching import Candidate, RelevancePart, SkillsGap, SkillStatus, TargetSkill, TextPart
from advisor.domain.money import Money
from advisor.domain.skills import Skill
from advisor.domain.sources import SourceContent
from advisor.matching.candidates import coverage_of, find_candidates
from advisor.matching.evidence import MOST_SURE
from advisor.matching.skill_queries import queries_for
from advisor.text_ports import IndexedText
from tests.builders import a_read_source, a_skill, an_opportunity, an_outcome, skill_uri, some_labels
from tests.fake_matching import FakeTextIndex
from tests.fakes import FakeCatalogue

WELD = a_skill("weld-steel", labels=some_labels("weld steel", fi="hitsata terästä"))
SQL = a_skill("use-sql", labels=some_labels("query databases with SQL"))
BAKE = a_skill("bake-bread", labels=some_labels("bake rye bread"))


def a_gap(*skills: Skill, essential: bool = True) -> SkillsGap:
    return SkillsGap(
        skills=tuple(
            TargetSkill(
                skill=skill.uri,
                label=skill.labels.in_language(LanguageCode("en")),
                essential=essential,
                status=SkillStatus.MISSING,
                because="the goal",
            )
            for skill in skills
        )
    )


class Shop:
    """Offerings in a catalogue, and the index of their texts."""

    def __init__(self, *offerings: LearningOpportunity, skills: Sequence[Skill] = (WELD, SQL, BAKE)) -> None:
        self.offerings = offerings
        self.catalogue = FakeCatalogue(
            a_read_source(content=SourceContent(skills=tuple(skills), opportunities=offerings))
        )
        self.index = FakeTextIndex(list(rows_of(offerings)))

    def candidates(self, gap: SkillsGap, *, limits: Limits | None = None, limit: int = 20) -> tuple[Candidate, ...]:
        return find_candidates(gap, limits or Limits(), self.catalogue, self.index, limit=limit)


def rows_of(offerings: Sequence[LearningOpportunity]) -> list[IndexedText]:
    rows = []
    for offering in offerings:
        language = offering.spec.text_language
        outcomes = offering.spec.outcomes
        rows += [IndexedText(offering.id, TextPart.OUTCOME, outcome.text, outcome.language) for outcome in outcomes]
        rows.append(IndexedText(offering.id, TextPart.TITLE, offering.spec.title, language))
    return rows


def course(key: str, *outcomes: str, title: str | None = None, language: str = "en") -> LearningOpportunity:
    return an_opportunity(
        key, title=title or f"Course {key}", outcomes=[an_outcome(text, language=language) for text in outcomes]
    )


def keys(candidates: Sequence[Candidate]) -> list[str]:
    return [candidate.opportunity.id.removeprefix("demo:") for candidate in candidates]


def test_the_sentence_that_covers_the_skill_is_the_evidence() -> None:
    shop = Shop(course("welding", "Read a drawing of a bridge.", "Weld steel."), course("baking", "Bake rye bread."))
    (candidate,) = shop.candidates(a_gap(WELD))
    (evidence,) = candidate.evidence
    assert (evidence.text, evidence.part, evidence.made_by_people) == ("Weld steel.", TextPart.OUTCOME, False)
    assert 0 < evidence.strength < 1


def test_a_skill_that_nothing_covers_has_no_evidence() -> None:
    assert Shop(course("baking", "Bake rye bread.")).candidates(a_gap(SQL)) == ()


def test_links_made_by_people_win() -> None:
    linked = an_opportunity("shop", outcomes=[an_outcome("Join plates.", skills=["weld-steel"])], title="Weld steel")
    (candidate,) = Shop(linked).candidates(a_gap(WELD))
    (evidence,) = candidate.evidence
    assert (evidence.text, evidence.strength, evidence.made_by_people) == ("Join plates.", 1.0, True)


def test_an_outcome_is_stronger_evidence_than_a_title_with_the_same_words() -> None:
    shop = Shop(course("outcome", "weld steel plates"), course("title", "Sing.", title="weld steel plates"))
    outcome, title = shop.candidates(a_gap(WELD))
    assert keys([outcome, title]) == ["outcome", "title"]
    assert outcome.evidence[0].strength > title.evidence[0].strength


def test_a_prerequisite_is_no_evidence() -> None:
    shop = Shop(course("advanced", "Prerequisites: weld steel"))
    assert shop.candidates(a_gap(WELD)) == ()


def test_labels_in_other_languages_find_offerings_in_them() -> None:
    shop = Shop(course("hitsaus", "Osaa hitsata terästä.", language="fi"))
    assert keys(shop.candidates(a_gap(WELD))) == ["hitsaus"]


def test_what_is_beyond_the_budget_takes_part_only_where_nothing_else_does() -> None:
    cheap = an_opportunity("cheap", outcomes=[an_outcome("Weld steel.")], price="100")
    dear = an_opportunity("dear", outcomes=[an_outcome("Weld steel plates.")], price="500")
    limits = Limits(budget=Money.of("200", "EUR"))
    assert keys(Shop(cheap, dear).candidates(a_gap(WELD), limits=limits)) == ["cheap"]
    assert keys(Shop(dear).candidates(a_gap(WELD), limits=limits)) == ["dear"]


def test_offerings_outside_the_filters_take_no_part() -> None:
    shop = Shop(course("welding", "Weld steel."))
    assert shop.candidates(a_gap(WELD), limits=Limits(modes=(Mode.ONSITE,))) == ()


def test_who_covers_more_of_the_gap_comes_first() -> None:
    both = course("both", "Weld steel.", "Bake rye bread.")
    shop = Shop(course("one", "Weld steel."), both)
    candidates = shop.candidates(a_gap(WELD, BAKE))
    assert keys(candidates) == ["both", "one"]
    assert candidates[0].relevance == pytest.approx(2 * candidates[1].relevance)
    assert set(candidates[0].coverage) == {WELD.uri, BAKE.uri}


def test_equally_relevant_offerings_come_in_order_of_id() -> None:
    shop = Shop(*(course(key, "Weld steel.") for key in ("c", "a", "b")))
    assert keys(shop.candidates(a_gap(WELD))) == ["a", "b", "c"]


def test_no_skill_is_crowded_out_by_offerings_for_another() -> None:
    welders = [course(f"weld-{number}", "Weld steel.", "Query databases with SQL.") for number in range(9)]
    shop = Shop(*welders, course("baking", "Bake rye bread."))
    candidates = shop.candidates(a_gap(WELD, SQL, BAKE), limit=6)
    assert "baking" in keys(candidates)
    assert len(candidates) == 6


def test_an_essential_skill_weighs_more_than_an_optional_one() -> None:
    shop = Shop(course("bakery", "Bake rye bread."), course("workshop", "Weld steel."))
    gap = SkillsGap(skills=a_gap(WELD).skills + a_gap(BAKE, essential=False).skills)
    assert keys(shop.candidates(gap)) == ["workshop", "bakery"]


@pytest.mark.parametrize("limit", [0, -1])
def test_no_candidates_are_given_when_none_are_wanted(limit: int) -> None:
    assert Shop(course("welding", "Weld steel.")).candidates(a_gap(WELD), limit=limit) == ()


def test_an_empty_gap_has_no_candidates() -> None:
    assert Shop(course("welding", "Weld steel.")).candidates(SkillsGap(skills=())) == ()


def test_coverage_of_given_offerings_says_nothing_of_others() -> None:
    shop = Shop(course("a", "Weld steel."), course("b", "Weld steel."), course("c", "Sing."))
    found = coverage_of([shop.offerings[0], shop.offerings[2]], [WELD.uri], shop.catalogue, shop.index)
    assert list(found) == [shop.offerings[0].id]
    assert list(found[shop.offerings[0].id]) == [WELD.uri]


def test_nothing_asked_covers_nothing() -> None:
    shop = Shop(course("a", "Weld steel."))
    assert coverage_of([], [WELD.uri], shop.catalogue, shop.index) == {}
    assert coverage_of(shop.offerings, [], shop.catalogue, shop.index) == {}
    assert coverage_of(shop.offerings, [skill_uri("unheard-of")], shop.catalogue, shop.index) == {}


def test_a_label_is_also_asked_for_without_its_brackets() -> None:
    java = a_skill("java", labels=some_labels("Java (computer programming)", "JSE", "J2SE", fi="Java", sv="java"))
    asked = [(query.text, query.language) for query in queries_for(java, frozenset({LanguageCode("en"), None}))]
    assert asked == [("Java (computer programming)", "en"), ("Java", "en"), ("JSE", "en")]


def test_texts_are_asked_in_their_own_languages_and_only_in_those() -> None:
    languages = frozenset(map(LanguageCode, ("en", "fi", "cs", "pl")))
    asked = [(query.text, query.language, query.all_languages) for query in queries_for(WELD, languages)]
    assert asked == [
        ("weld steel", "en", False),
        ("hitsata terästä", "fi", False),
        ("weld steel", "cs", True),  # no label is known in Czech and Polish: both at once, in English
    ]


def test_relevance_is_the_sum_of_its_named_parts() -> None:
    shop = Shop(course("both", "Weld steel.", "Bake rye bread."))
    gap = SkillsGap(skills=a_gap(WELD).skills + a_gap(BAKE, essential=False).skills)
    (candidate,) = shop.candidates(gap)
    parts = {part.name: part.value for part in candidate.parts}
    assert candidate.relevance == pytest.approx(sum(parts.values()))
    assert parts[RelevancePart.ESSENTIAL_SKILLS] == pytest.approx(3 * parts[RelevancePart.OPTIONAL_SKILLS])


def test_the_log_odds_of_evidence_are_the_sum_of_named_parts() -> None:
    (candidate,) = Shop(course("welding", "Weld steel.")).candidates(a_gap(WELD))
    (evidence,) = candidate.evidence
    odds = sum(part.value for part in evidence.parts)
    assert evidence.probability == pytest.approx(min(MOST_SURE, 1 / (1 + math.exp(-odds))))


def test_a_further_sentence_makes_the_coverage_surer_but_less_than_the_first() -> None:
    shop = Shop(course("a", "Weld thin steel plates."), course("b", "Weld thin steel plates.", "Weld steel pipes too."))
    of = {c.opportunity.id: c.coverage[WELD.uri] for c in shop.candidates(a_gap(WELD))}
    one, two = of[shop.offerings[0].id], of[shop.offerings[1].id]
    assert one < two < 1
    assert two - one < one


def test_of_two_equal_budgets_the_cheaper_offering_comes_first() -> None:
    dear, cheap = (
        replace(course(key, "Weld steel."), price=Money.of(amount, "EUR"))
        for key, amount in (("a", "400"), ("b", "90"))
    )
    shop = Shop(dear, cheap)
    assert keys(shop.candidates(a_gap(WELD), limits=Limits(budget=Money.of("500", "EUR")))) == ["b", "a"]
    assert keys(shop.candidates(a_gap(WELD))) == ["a", "b"]


def test_what_is_covered_already_counts_less_for_the_choice() -> None:
    welders = [course(f"weld-{number}", "Weld steel.") for number in range(5)]
    shop = Shop(*welders, course("baking", "Bake rye bread."))
    gap = SkillsGap(skills=a_gap(WELD).skills + a_gap(BAKE, essential=False).skills)
    assert "baking" in keys(shop.candidates(gap, limit=4))


def test_another_language_edition_is_an_alternative_and_the_persons_language_is_shown() -> None:
    english, finnish = (
        replace(one, id=OpportunityId(f"demo:welding@{code}"), languages=(LanguageCode(code),))
        for code, one in (
            ("en", course("en", "Weld steel.", title="Welding")),
            ("fi", course("fi", "Osaa hitsata terästä.", title="Hitsaus", language="fi")),
        )
    )
    shop = Shop(english, finnish)
    for language in ("fi", "en"):
        (shown,) = find_candidates(
            a_gap(WELD), Limits(), shop.catalogue, shop.index, limit=9, language=LanguageCode(language)
        )
        assert shown.opportunity.id == f"demo:welding@{language}"
        assert len(shown.alternatives) == 1


def test_a_course_that_is_listed_under_two_codes_is_shown_once() -> None:
    shop = Shop(
        course("for-bachelors", "Weld steel.", title="Welding"), course("for-masters", "Weld steel.", title="Welding")
    )
    assert keys(shop.candidates(a_gap(WELD))) == ["for-bachelors"]
