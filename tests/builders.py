"""Builders of domain values: every argument has a default, so that a test names only what it is about."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from advisor.domain.catalogue import (
    AchievementSpec,
    Availability,
    CountsToward,
    LearningOpportunity,
    Mode,
    OpportunityType,
    Provider,
    RecognitionStatus,
    Session,
    SpecKind,
)
from advisor.domain.credits import CreditPoints, ects
from advisor.domain.ids import (
    GroupId,
    OccupationUri,
    OpportunityId,
    ProviderId,
    QualificationId,
    SkillUri,
    SourceId,
    SpecId,
)
from advisor.domain.languages import ENGLISH, Labels, LanguageCode
from advisor.domain.learner import Limits
from advisor.domain.levels import EqfLevel
from advisor.domain.money import Money
from advisor.domain.outcomes import LearningOutcome
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.qualifications import Qualification, QualificationKind, RequirementGroup
from advisor.domain.skills import Occupation, ReuseLevel, Skill, SkillKind
from advisor.domain.sources import ReadSource, Source, SourceContent

TODAY = date(2026, 11, 2)
SKILL_PREFIX = "http://data.europa.eu/esco/skill/"
OCCUPATION_PREFIX = "http://data.europa.eu/esco/occupation/"


def skill_uri(name: str = "analyse-data") -> SkillUri:
    """A skill URI made from a short name."""
    return SkillUri(SKILL_PREFIX + name)


def occupation_uri(name: str = "data-analyst") -> OccupationUri:
    """An occupation URI made from a short name."""
    return OccupationUri(OCCUPATION_PREFIX + name)


def some_labels(preferred: str, *alternative: str, language: str = "en", **others: str) -> Labels:
    """Labels with one preferred label in `language`, and one in each language of `others` (`fi="..."`)."""
    code = LanguageCode(language)
    return Labels(
        preferred={code: preferred, **{LanguageCode(other): text for other, text in others.items()}},
        alternative={code: alternative} if alternative else {},
    )


def a_skill(name: str = "analyse-data", *, labels: Labels | None = None, description: str | None = None) -> Skill:
    """A skill whose label is its name with spaces, unless labels are given."""
    return Skill(
        uri=skill_uri(name),
        labels=labels or some_labels(name.replace("-", " ")),
        kind=SkillKind.SKILL_COMPETENCE,
        reuse_level=ReuseLevel.CROSS_SECTOR,
        description=description,
    )


def an_occupation(
    name: str = "data-analyst",
    *,
    labels: Labels | None = None,
    essential: Sequence[str] = ("analyse-data",),
    optional: Sequence[str] = (),
    isco_code: str | None = "2511",
) -> Occupation:
    """An occupation; its skills are given by their short names."""
    return Occupation(
        uri=occupation_uri(name),
        labels=labels or some_labels(name.replace("-", " ")),
        isco_code=isco_code,
        essential=tuple(skill_uri(skill) for skill in essential),
        optional=tuple(skill_uri(skill) for skill in optional),
    )


def an_outcome(
    text: str = "Clean a table of measurements and document each change.",
    *,
    skills: Sequence[str] = (),
    language: str | None = "en",
) -> LearningOutcome:
    """A learning outcome, linked by people to the skills with these short names."""
    return LearningOutcome(
        text=text,
        language=None if language is None else LanguageCode(language),
        skills=tuple(skill_uri(skill) for skill in skills),
    )


def a_provider(
    name: str = "Nordhavn Academy", *, key: str = "nordhavn", source: str = "demo", country: str | None = "DK"
) -> Provider:
    """A provider of learning."""
    return Provider(id=ProviderId(f"{source}:{key}"), source=SourceId(source), name=name, country=country)


def a_spec(
    key: str = "data-basics",
    *,
    source: str = "demo",
    title: str | None = None,
    outcomes: Sequence[LearningOutcome] | None = None,
    points: CreditPoints | str | None = "5",
    workload_hours: int | None = 135,
    eqf_level: int | None = 5,
    prerequisite: Prerequisite | None = None,
    prerequisites_text: str | None = None,
    description: str | None = None,
    text_language: str | None = "en",
    counts_toward: Sequence[CountsToward] = (),
) -> AchievementSpec:
    """A small assessed achievement; `points` as text are ECTS."""
    return AchievementSpec(
        id=SpecId(f"{source}:{key}"),
        kind=SpecKind.MICRO_CREDENTIAL,
        title=title or key.replace("-", " ").capitalize(),
        text_language=None if text_language is None else LanguageCode(text_language),
        description=description,
        outcomes=(an_outcome(),) if outcomes is None else tuple(outcomes),
        credits=ects(points) if isinstance(points, str) else points,
        workload_hours=workload_hours,
        eqf_level=None if eqf_level is None else EqfLevel(level=eqf_level),
        prerequisite=prerequisite,
        prerequisites_text=prerequisites_text,
        counts_toward=tuple(counts_toward),
    )


def an_opportunity(
    key: str = "data-basics",
    *,
    source: str = "demo",
    spec: AchievementSpec | None = None,
    provider: Provider | None = None,
    title: str | None = None,
    outcomes: Sequence[LearningOutcome] | None = None,
    points: CreditPoints | str | None = "5",
    workload_hours: int | None = 135,
    eqf_level: int | None = 5,
    prerequisite: Prerequisite | None = None,
    prerequisites_text: str | None = None,
    price: Money | str | None = "300.00",
    mode: Mode | None = Mode.ONLINE,
    languages: Sequence[str] = ("en",),
    country: str | None = "DK",
    availability: Availability | None = None,
    open_enrolment: bool | None = True,
    is_demonstration: bool = False,
) -> LearningOpportunity:
    """An offering that can be begun at any time; `price` as text is in euros; `spec` wins over its parts."""
    return LearningOpportunity(
        id=OpportunityId(f"{source}:{key}"),
        source=SourceId(source),
        spec=spec
        or a_spec(
            key,
            source=source,
            title=title,
            outcomes=outcomes,
            points=points,
            workload_hours=workload_hours,
            eqf_level=eqf_level,
            prerequisite=prerequisite,
            prerequisites_text=prerequisites_text,
        ),
        provider=provider or a_provider(source=source),
        type=OpportunityType.COURSE,
        languages=tuple(LanguageCode(language) for language in languages),
        mode=mode,
        country=country,
        price=Money.of(price, "EUR") if isinstance(price, str) else price,
        availability=availability or Availability(any_time=True, duration_weeks=8),
        open_enrolment=open_enrolment,
        is_demonstration=is_demonstration,
    )


def some_opportunities(
    count: int, *, points: str | None = "5", source: str = "demo"
) -> tuple[LearningOpportunity, ...]:
    """Offerings `unit-1` .. `unit-n` that differ in nothing but their ids and titles."""
    return tuple(an_opportunity(f"unit-{number}", points=points, source=source) for number in range(1, count + 1))


def unit_ids(*names: str, source: str = "demo") -> tuple[SpecId, ...]:
    """Ids of specifications as the builders make them."""
    return tuple(SpecId(f"{source}:{name}") for name in names)


def a_prerequisite(*names: str, minimum: int | None = None, source: str = "demo") -> Prerequisite:
    """All of these units must be completed, or `minimum` of them."""
    return Prerequisite(minimum=len(names) if minimum is None else minimum, units=unit_ids(*names, source=source))


def a_group(
    key: str = "root",
    *,
    units: Sequence[str] = (),
    groups: Sequence[RequirementGroup] = (),
    all_of: bool = False,
    choose: tuple[int | None, int | None] = (None, None),
    points: tuple[str | None, str | None] = (None, None),
    human_check: str | None = None,
    title: str | None = None,
    source: str = "demo",
) -> RequirementGroup:
    """A requirement group; `choose` and `points` are (minimum, maximum)."""
    low, high = (None if points is None else int(Decimal(points) * 100) for points in points)
    return RequirementGroup(
        id=GroupId(key),
        title=title,
        units=unit_ids(*units, source=source),
        groups=tuple(groups),
        all_of=all_of,
        min_count=choose[0],
        max_count=choose[1],
        min_credits_hundredths=low,
        max_credits_hundredths=high,
        human_check=human_check,
    )


def a_qualification(
    key: str = "data-certificate",
    *,
    rules: RequirementGroup | None = None,
    source: str = "demo",
    title: str = "Certificate in data work",
    provider: Provider | None = None,
    points: CreditPoints | str | None = "10",
    outcomes: Sequence[LearningOutcome] = (),
    occupations: Sequence[str] = (),
    language: LanguageCode | None = ENGLISH,
    is_demonstration: bool = False,
) -> Qualification:
    """A partial qualification of one unit, `data-basics`, unless rules are given."""
    return Qualification(
        id=QualificationId(f"{source}:{key}"),
        source=SourceId(source),
        kind=QualificationKind.PARTIAL,
        title=title,
        provider=provider or a_provider(source=source),
        rules=rules or a_group(units=("data-basics",), all_of=True, source=source),
        credits=ects(points) if isinstance(points, str) else points,
        eqf_level=EqfLevel(level=5),
        outcomes=tuple(outcomes),
        occupations=tuple(occupation_uri(name) for name in occupations),
        language=language,
        is_demonstration=is_demonstration,
    )


def a_counts_toward(qualification: str = "data-certificate", *, source: str = "demo") -> CountsToward:
    """An agreement that an achievement counts toward a qualification."""
    return CountsToward(
        qualification=QualificationId(f"{source}:{qualification}"),
        status=RecognitionStatus.AGREEMENT,
        source="Agreement between the two institutions",
        as_of=date(2026, 5, 1),
    )


def a_session(start: date = date(2027, 1, 18), end: date | None = date(2027, 3, 26)) -> Session:
    """A dated run."""
    return Session(start=start, end=end)


def some_limits(**fields: object) -> Limits:
    """Limits with the named fields set; the rest is not limited."""
    return Limits(**fields)  # type: ignore[arg-type]  # passed through by name; Limits itself checks the values


def a_source(
    key: str = "demo", *, version: str = "1", is_demonstration: bool = False, sha256: str = "0" * 64
) -> Source:
    """The description of a source."""
    return Source(
        id=SourceId(key),
        title=f"Source {key}",
        version=version,
        licence="CC BY 4.0",
        content_sha256=sha256,
        imported_on=TODAY,
        is_demonstration=is_demonstration,
    )


def a_read_source(key: str = "demo", content: SourceContent | None = None, **source: str | bool) -> ReadSource:
    """A source as a reader returns it, with nothing rejected."""
    return ReadSource(
        source=a_source(key, **source),  # type: ignore[arg-type]  # passed through by name
        content=content or SourceContent(opportunities=(an_opportunity(source=key),)),
    )


def percent(**skills: int) -> Mapping[SkillUri, int]:
    """Coverage or weights by the short names of skills; underscores stand for hyphens."""
    return {skill_uri(name.replace("_", "-")): value for name, value in skills.items()}
