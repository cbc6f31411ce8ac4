"""What a course or programme of schema.org says of itself, whenever it runs: fields and notes of profile lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from advisor.domain.provenance import Fact, FactNote, NoteBasis
from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.formats.plain_values import joined, listed, number_text, plain_line, record, word, words
from advisor.ingest.formats.schema_org_values import (
    ESCO,
    Node,
    concept_uris,
    label_of,
    labels_of,
    languages_stated,
    line_of,
    resolved,
    text_of,
    types_of,
)
from advisor.ingest.formats.spool import Spool
from advisor.ingest.normalising.amounts import read_credits
from advisor.ingest.normalising.durations import read_weeks, read_workload_hours
from advisor.ingest.normalising.languages import read_language
from advisor.ingest.normalising.levels import read_eqf, read_national_level
from advisor.ingest.normalising.reading import note
from advisor.ingest.source_text import outcomes_of

AWARDS = ("educationalCredentialAwarded", "occupationalCredentialAwarded")
_TEACHES = frozenset({"teaches", "assesses"})
_NAMES_EQF = re.compile(r"\beqf\b|european qualifications? framework|data\.europa\.eu/snb/eqf", re.IGNORECASE)


def described(node: Node, instances: Sequence[Node], spool: Spool) -> LineFacts:
    """Title, texts, credits, workload and level; without a title it has no name."""
    facts = LineFacts()
    language = _language(node)
    facts.put("title", line_of(node.get("name"), language))
    if language is not None:
        facts.put("text_language", read_language(language).value)
    facts.put("description", text_of(node.get("description"), language))
    _put_outcomes(facts, node)
    facts.put("entry_requirements", joined(_entry_requirements(node, spool)))
    facts.put("outcome_for_learner", joined(labels_of(_awards(node, spool))))
    _put_credits(facts, node)
    _put_level(facts, node, spool)
    _put_workload(facts, node, instances)
    return facts


def says_micro_credential(node: Node, spool: Spool) -> bool:
    """Whether it, or what it leads to, is called a micro-credential."""
    said = [*labels_of(_awards(node, spool)), *words(node.get("additionalType")), *types_of(node)]
    for award in _awards(node, spool):
        said.extend(labels_of(listed(record(award).get("credentialCategory"))))
    return any("microcredential" in re.sub(r"[^a-z]", "", one.casefold()) for one in said)


def alignments(node: Node, kinds: frozenset[str]) -> Iterator[Node]:
    """What the node is aligned with in one of these ways."""
    for one in listed(node.get("educationalAlignment")):
        if isinstance(one, dict) and kinds & set(words(one.get("alignmentType"))):
            yield one


def _language(node: Node) -> str | None:
    """Of the texts, where they say it: that of the teaching if the name is given in it, else the first."""
    stated = languages_stated(node.get("name"))
    taught = words(node.get("inLanguage"))
    return next((one for one in stated if one in taught), next(iter(stated), None))


def _put_outcomes(facts: LineFacts, node: Node) -> None:
    terms = [one for name in ("teaches", "assesses") for one in listed(node.get(name))]
    terms.extend(alignments(node, _TEACHES))
    found: dict[str, dict[str, object]] = {}
    for term in terms:
        label, skills = label_of(term), concept_uris(term)
        if label is None or label.startswith((ESCO, ESCO.replace("http:", "https:"))):
            if skills:
                detail = "the address of a skill without its name"
                facts.notes.append(note(Fact.OUTCOMES, NoteBasis.NOT_IN_FORM, skills[0], detail))
            continue
        for outcome in outcomes_of([label], None):
            known = found.setdefault(outcome.text, {"text": outcome.text})
            if skills:
                known["skills"] = list(dict.fromkeys([*listed(known.get("skills")), *skills]))
    facts.put("outcomes", list(found.values()))


def _entry_requirements(node: Node, spool: Spool) -> Iterator[str]:
    """What is needed to be admitted: competencies too, which schema.org asks for and does not promise."""
    required = [*listed(node.get("competencyRequired")), *alignments(node, frozenset({"requires"}))]
    required += [resolved(one, spool) or one for one in listed(node.get("programPrerequisites"))]
    yield from labels_of(required)


def _awards(node: Node, spool: Spool) -> list[object]:
    return [resolved(one, spool) or one for name in AWARDS for one in listed(node.get(name))]


def _put_credits(facts: LineFacts, node: Node) -> None:
    """Points whose system is named; a number alone may be of any."""
    for one in listed(node.get("numberOfCredits"))[:1]:
        value = record(one)
        if value and "@value" not in value:
            system = next(
                (label for name in ("unitText", "name", "unitCode") if (label := line_of(value.get(name)))), None
            )
            facts.put("credits", facts.take(read_credits(number_text(value.get("value")), system)))
        else:
            facts.put("credits", facts.take(read_credits(line_of(one), None)))


def _put_level(facts: LineFacts, node: Node, spool: Spool) -> None:
    """The level, of the EQF where it is named, else through the table of national levels."""
    stated = [*listed(node.get("educationalLevel")), *alignments(node, frozenset({"educationalLevel"}))]
    if not stated:
        stated = [one for award in _awards(node, spool) for one in listed(record(award).get("educationalLevel"))]
    published = labels_of(stated) or [text for one in stated if (text := word(record(one).get("@id")))]
    facts.put("level_as_published", plain_line("; ".join(published)))
    unread: list[FactNote] = []
    for one in stated:
        node_read = record(one)
        framework = " ".join(
            label for name in ("inDefinedTermSet", "educationalFramework") for label in _framework(node_read.get(name))
        )
        names = [label_of(one), *(word(node_read.get(name)) for name in ("@id", "url", "targetUrl", "termCode"))]
        for name in filter(None, names):
            read = read_eqf(name, named=_NAMES_EQF.search(framework) is not None)
            if read.value is None:
                read = read_national_level(name)
            if read.value is not None:
                facts.notes.extend(read.notes)
                facts.put_level(read.value)
                return
            unread.extend(read.notes)
    facts.notes.extend(unread[:1])


def _framework(value: object) -> Iterator[str]:
    for one in listed(value):
        node = record(one)
        yield from filter(None, (label_of(one), word(node.get("@id")), word(node.get("url"))))


def _put_workload(facts: LineFacts, node: Node, instances: Sequence[Node]) -> None:
    """Hours in all. A workload is stated for each run; it belongs to the course where all runs agree."""
    stated = dict.fromkeys(
        text for one in (node, *instances) for value in listed(one.get("courseWorkload")) if (text := line_of(value))
    )
    read = {text: read_workload_hours(text) for text in stated}
    hours = {one.value for one in read.values() if one.value is not None}
    if len(hours) > 1:
        facts.notes.append(note(Fact.WORKLOAD, NoteBasis.VALUES_DISAGREE, "; ".join(stated), "the runs differ"))
    else:
        facts.notes.extend(one for found in read.values() for one in found.notes)
        facts.put("workload_hours", next(iter(hours), None))
    time = line_of(node.get("timeRequired"))
    if time is not None and "workload_hours" not in facts.fields:
        by_hours = read_workload_hours(time)
        if by_hours.value is not None:
            facts.put("workload_hours", facts.take(by_hours))


def weeks_of(facts: LineFacts, *values: object) -> int | None:
    """How many weeks it takes, by the first of these that says so; the first that does not is noted."""
    texts = [text for value in values if (text := line_of(value)) is not None]
    for text in texts:
        read = read_weeks(text)
        if read.value is not None:
            return facts.take(read)
    if texts and read_workload_hours(texts[0]).value is None:
        facts.notes.extend(read_weeks(texts[0]).notes)
    return None
