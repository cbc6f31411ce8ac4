"""Which column of a table is what: the mapping file as pydantic models (docs/table-mapping.md)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    StringConstraints,
    Tag,
    model_validator,
)

from advisor.domain.tables import TableLayout
from advisor.ingest.formats.plain_values import web_page
from advisor.ingest.normalising.amounts import read_price
from advisor.ingest.normalising.countries import read_country
from advisor.ingest.normalising.languages import read_language
from advisor.ingest.normalising.reading import Read
from advisor.ingest.normalising.vocabularies import (
    read_credit_framework,
    read_isced_f,
    read_mode,
    read_supervision,
    read_type,
)

KEY_COLUMN = "@key"
"""Column of JSON files that map names to objects: the name."""

STACKABILITY = ("standalone", "stackable")
YES, NO = frozenset({"true", "yes", "1"}), frozenset({"false", "no", "0"})
_MAX_WORDS = 500


def _readable(read: Callable[[object], Read[object]], expected: str) -> AfterValidator:
    """Refuses what the catalogue has no value for, since a value that a person wrote here can be mended here."""

    def check(value: str) -> str:
        if read(value).value is None:
            raise ValueError(expected)
        return value

    return AfterValidator(check)


def _as_page(value: str) -> str:
    if web_page(value) is None:
        raise ValueError("an address of the web, such as https://www.example.org")
    return value


Said = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
ColumnName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
CountryName = Annotated[Said, _readable(read_country, "a country, such as FR")]
LanguageName = Annotated[Said, _readable(read_language, "a language, such as fr")]
ModeName = Annotated[Said, _readable(read_mode, "online, blended, onsite or workplace")]
TypeName = Annotated[Said, _readable(read_type, "a type of offering, such as course or module")]
SupervisionName = Annotated[Said, _readable(read_supervision, "a kind of supervision, such as unsupervised")]
SystemName = Annotated[Said, _readable(read_credit_framework, "a system of credits, such as ECTS")]
CurrencyName = Annotated[Said, _readable(lambda code: read_price(1, code), "a currency, such as EUR")]
Page = Annotated[Said, AfterValidator(_as_page)]
IscedField = Annotated[Said, _readable(read_isced_f, "a code of ISCED-F 2013, such as 0613")]
Kind = Literal["micro_credential", "unit", "course"]

WORD, COLUMN = "<word>", "<column>"
"""Names of the two ways to say a thing; they stand in the places of errors, but not in the file."""

_WordOrColumn = Discriminator(lambda value: COLUMN if isinstance(value, dict | BaseModel) else WORD)


class MappingPart(BaseModel):
    """A part of a mapping file; fields that it does not know are refused, so that a misspelt one is not lost."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class FromColumn(MappingPart):
    """What a column says."""

    column: ColumnName


Name = Annotated[Annotated[Said, Tag(WORD)] | Annotated[FromColumn, Tag(COLUMN)], _WordOrColumn]
System = Annotated[Annotated[SystemName, Tag(WORD)] | Annotated[FromColumn, Tag(COLUMN)], _WordOrColumn]
Currency = Annotated[Annotated[CurrencyName, Tag(WORD)] | Annotated[FromColumn, Tag(COLUMN)], _WordOrColumn]
CountryOf = Annotated[Annotated[CountryName, Tag(WORD)] | Annotated[FromColumn, Tag(COLUMN)], _WordOrColumn]


class PlainColumn(FromColumn):
    """A column, and what words in it mean, where the catalogue does not know them."""

    values: Annotated[Mapping[Said, Said | None], Field(max_length=_MAX_WORDS)] = {}
    """By the word in the cell, a word that can be read instead; `null`: it says nothing."""


class ListColumn(PlainColumn):
    """A column whose cells may hold several values."""

    split: Annotated[str, Field(min_length=1, max_length=20)] | None = None


class CreditsColumn(PlainColumn):
    """Points, and of which system they are, where the cells do not say it."""

    system: System | None = None


class LevelColumn(PlainColumn):
    """Levels: of the EQF, of a national framework, or cycles such as `bachelor`."""

    framework: Said | None = None
    """`EQF`, `cycle`, or a national framework such as `RQF`; without it the cells have to say it."""

    country: CountryName | None = None


class HoursColumn(PlainColumn):
    """Hours of learning in all; a bare number needs its unit."""

    unit: Literal["hours", "minutes"] | None = None


class WeeksColumn(PlainColumn):
    """Time from start to end; a bare number needs its unit."""

    unit: Literal["weeks", "days"] | None = None


class PriceColumn(PlainColumn):
    """Amounts, and their currency, where the cells do not say it."""

    currency: Currency | None = None


def _as_column(value: object) -> object:
    return {"column": value} if isinstance(value, str) else value


_ByName = BeforeValidator(_as_column)
Plain = Annotated[PlainColumn, _ByName]
Several = Annotated[ListColumn, _ByName]


class Columns(MappingPart):
    """Which column is which field."""

    id: Plain | None = None
    title: Plain
    description: Plain | None = None
    outcomes: Several | None = None
    credits: Annotated[CreditsColumn, _ByName] | None = None
    workload: Annotated[HoursColumn, _ByName] | None = None
    level: Annotated[LevelColumn, _ByName] | None = None
    language: Several | None = None
    text_language: Plain | None = None
    mode: Several | None = None
    type: Plain | None = None
    place: Plain | None = None
    country: Plain | None = None
    start: Plain | None = None
    end: Plain | None = None
    duration: Annotated[WeeksColumn, _ByName] | None = None
    price: Annotated[PriceColumn, _ByName] | None = None
    assessment: Plain | None = None
    assessment_types: Several | None = None
    supervision: Plain | None = None
    quality_assurance: Plain | None = None
    awarding_body: Plain | None = None
    entry_requirements: Plain | None = None
    prerequisites_text: Plain | None = None
    field_of_education: Plain | None = None
    stackability: Plain | None = None
    open_enrolment: Plain | None = None
    learning_resources: Plain | None = None
    outcome_for_learner: Plain | None = None
    url: Plain | None = None
    published_on: Plain | None = None

    def stated(self) -> dict[str, PlainColumn]:
        """The columns that are named, by field."""
        found = ((name, getattr(self, name)) for name in type(self).model_fields)
        return {name: column for name, column in found if column is not None}


class Constants(MappingPart):
    """What holds for every record, by the word of whoever wrote the mapping."""

    text_language: LanguageName | None = None
    language: LanguageName | None = None
    mode: ModeName | None = None
    type: TypeName | None = None
    place: Said | None = None
    country: CountryName | None = None
    assessment: Said | None = None
    supervision: SupervisionName | None = None
    quality_assurance: Said | None = None
    awarding_body: Said | None = None
    entry_requirements: Said | None = None
    field_of_education: IscedField | None = None
    learning_resources: Said | None = None
    outcome_for_learner: Said | None = None

    def stated(self) -> dict[str, str]:
        """What is said, by field."""
        found = ((name, getattr(self, name)) for name in type(self).model_fields)
        return {name: value for name, value in found if value is not None}


class ProviderPart(MappingPart):
    """Who gives the learning: one for all records, or as a column says."""

    name: Name
    country: CountryOf | None = None
    url: Page | None = None
    quality_assurance: Said | None = None


class KindPart(MappingPart):
    """What kind of achievement a record is, by a column."""

    column: ColumnName
    values: Annotated[Mapping[Said, Kind], Field(min_length=1, max_length=_MAX_WORDS)]
    otherwise: Kind = "course"


class SourcePart(MappingPart):
    """What is said of the source as a whole; what an import command says wins."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)] | None = None
    title: Said | None = None
    version: Said | None = None
    licence: Said | None = None


class TableMapping(MappingPart):
    """The whole file."""

    table_mapping: Literal[1]
    """Version of this form."""

    source: SourcePart = SourcePart()
    provider: ProviderPart
    kind: Annotated[Annotated[Kind, Tag(WORD)] | Annotated[KindPart, Tag(COLUMN)], _WordOrColumn] = "course"
    sheet: Said | None = None
    records: Said | None = None
    encoding: Literal["utf-8", "utf-16", "windows-1252"] | None = None
    delimiter: Literal[",", ";", "\t", "|"] | None = None
    header_row: Annotated[int, Field(ge=1, le=100)] | None = None
    not_stated: Annotated[tuple[Said, ...], Field(max_length=_MAX_WORDS)] = ()
    """Values that say nothing, in any column."""

    columns: Columns
    constants: Constants = Constants()

    @model_validator(mode="after")
    def _says_each_thing_once(self) -> TableMapping:
        twice = sorted(self.columns.stated().keys() & self.constants.stated().keys())
        if twice:
            raise ValueError(f"{', '.join(twice)}: either in `columns` or in `constants`, not in both")
        if self.columns.end is not None and self.columns.start is None:
            raise ValueError("`end` needs a `start`, since a run is told by its start")
        return self

    @property
    def layout(self) -> TableLayout:
        """How the file has to be read."""
        return TableLayout(
            sheet=self.sheet,
            records=self.records,
            encoding=self.encoding,
            delimiter=self.delimiter,
            header_row=self.header_row,
        )

    def column_names(self) -> Iterator[str]:
        """Every column that the mapping names, also those that say a unit or the provider."""
        for column in self.columns.stated().values():
            yield column.column
            beside = getattr(column, "system", None) or getattr(column, "currency", None)
            if isinstance(beside, FromColumn):
                yield beside.column
        for part in (self.provider.name, self.provider.country, self.kind):
            if isinstance(part, FromColumn | KindPart):
                yield part.column
