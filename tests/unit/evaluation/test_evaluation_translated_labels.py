"""Judgements carried over to translations, only to what stands in the same place."""

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import OpportunityId, SourceId
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextPart
from advisor.evaluation.labelled_pairs import LabelledPair, LabelledSentence, LabelPart, SentenceReference, text_digest
from advisor.evaluation.translated_labels import translated_pairs, translated_sentences, translations_of
from tests.builders import a_spec, an_opportunity, an_outcome, skill_uri

ENGLISH, GERMAN = OpportunityId("mslearn:learn.bots@en"), OpportunityId("mslearn:learn.bots@de")
MSLEARN = SourceId("mslearn")


def a_module(id_: OpportunityId, *outcomes: str, description: str | None = None) -> LearningOpportunity:
    key = id_.removeprefix("mslearn:")
    language = key[-2:]
    spec = a_spec(
        key, source="mslearn", outcomes=[an_outcome(text, language=language) for text in outcomes],
        description=description, title=f"Bots {language}", text_language=language,
    )  # fmt: skip
    return an_opportunity(key, source="mslearn", spec=spec)


def a_sentence(
    text: str, *, part: TextPart = TextPart.OUTCOME, of: OpportunityId = ENGLISH, is_evidence: bool = True
) -> LabelledSentence:
    reference = SentenceReference(offering=of, field=part, index=0, sentence=0, text_sha256=text_digest(text))
    return LabelledSentence(
        skill=skill_uri("bots"), skill_label="bots", source=MSLEARN, sentence=reference, is_evidence=is_evidence,
        part=LabelPart.DEV, note="",
    )  # fmt: skip


def modules(*some: LearningOpportunity) -> dict[OpportunityId, LearningOpportunity]:
    return {one.id: one for one in some}


def test_the_outcome_in_the_same_place_is_judged_the_same() -> None:
    offerings = modules(a_module(ENGLISH, "Plan a bot", "Test a bot"), a_module(GERMAN, "Bot planen", "Bot testen"))
    (found,) = translated_sentences([a_sentence("Test a bot", is_evidence=False)], offerings)
    assert found.sentence.offering == GERMAN
    assert found.sentence.text_sha256 == text_digest("Bot testen")
    assert (found.is_evidence, found.part) == (False, LabelPart.DEV)


def test_titles_and_sentences_of_descriptions_are_carried_over_too() -> None:
    english = a_module(ENGLISH, description="You plan a bot.\nYou test a bot.")
    german = a_module(GERMAN, description="Man plant einen Bot.\nMan testet einen Bot.")
    judged = [
        a_sentence("You test a bot.", part=TextPart.DESCRIPTION),
        a_sentence("Bots en", part=TextPart.TITLE),
    ]
    found = translated_sentences(judged, modules(english, german))
    assert [one.sentence.text_sha256 for one in found] == [
        text_digest("Man testet einen Bot."),
        text_digest("Bots de"),
    ]


def test_nothing_is_carried_over_where_numbers_differ_or_the_text_has_changed() -> None:
    offerings = modules(a_module(ENGLISH, "Plan a bot", "Test a bot"), a_module(GERMAN, "Bot planen und testen"))
    assert translated_sentences([a_sentence("Test a bot"), a_sentence("Sell a bot")], offerings) == []


def test_what_is_judged_itself_stays_as_it_is() -> None:
    offerings = modules(a_module(ENGLISH, "Plan a bot"), a_module(GERMAN, "Bot planen"))
    judged = [a_sentence("Plan a bot"), a_sentence("Bot planen", of=GERMAN, is_evidence=False)]
    assert translated_sentences(judged, offerings) == []


def test_a_grade_holds_for_every_translation_that_is_there() -> None:
    pair = LabelledPair(
        skill=skill_uri("bots"), skill_label="bots", source=MSLEARN, offering=ENGLISH, language=LanguageCode("en"),
        grade=2, evidence=a_sentence("Plan a bot").sentence, part=LabelPart.TEST, note="",
    )  # fmt: skip
    (found,) = translated_pairs([pair], modules(a_module(ENGLISH, "Plan a bot"), a_module(GERMAN, "Bot planen")))
    assert (found.offering, found.language, found.grade, found.evidence) == (GERMAN, "de", 2, None)


def test_only_modules_that_name_their_language_have_translations() -> None:
    assert GERMAN in translations_of(ENGLISH)
    assert ENGLISH not in translations_of(ENGLISH)
    assert translations_of(OpportunityId("muni:FI:PB162")) == []
    assert translations_of(OpportunityId("muni:a@en")) == []
