"""Who gives the courses and programs of OOAPI v5: organizations of the files, by id or code, or the only root one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from advisor.domain.provenance import Fact, FactNote, NoteBasis
from advisor.ingest.formats.conversion import ProfileLine
from advisor.ingest.formats.ooapi_objects import ORGANIZATION, addresses_of
from advisor.ingest.formats.ooapi_texts import language_for, text_in
from advisor.ingest.formats.plain_values import identifier, listed, plain_line, web_page, word
from advisor.ingest.formats.spool import Spool, Spooled
from advisor.ingest.normalising.countries import read_country
from advisor.ingest.normalising.reading import note

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_OF_COUNTRY = ("visit", "teaching", "postal", "billing", "deliveries")


@dataclass(frozen=True, slots=True)
class FoundProvider:
    """A provider that a record has."""

    id: str
    notes: tuple[FactNote, ...] = ()


@dataclass
class OoapiProviders:
    """Finds providers, and makes the line of each that was found."""

    spool: Spool
    _names: dict[str, str] = field(default_factory=dict)
    """Of those found, by id: as many as there are organizations."""

    _found_by: dict[str, FoundProvider | None] = field(default_factory=dict)
    """By what records name: their references lead to few organizations."""

    _told: set[str] = field(default_factory=set)

    def named(self, reference: object) -> FoundProvider | None:
        """The provider that a record names by id or code; `None` where it names none that has a name."""
        published = next((found for one in listed(reference) if (found := word(one)) is not None), None)
        if published is None:
            return None
        if published not in self._found_by:
            self._found_by[published] = self._look_up(published)
        return self._found_by[published]

    def _look_up(self, published: str) -> FoundProvider | None:
        organization = self.spool.find(ORGANIZATION, published)
        if organization is not None:
            return self._found(organization)
        name = None if _UUID.fullmatch(published) else plain_line(published)
        if name is None:
            return None
        self._names[identifier(published)] = name
        detail = f"no organization of the files has this {'id or code'}, so it stands for the name"
        return FoundProvider(
            identifier(published), (note(Fact.PROVIDER, NoteBasis.NOT_IN_VOCABULARY, published, detail),)
        )

    def of_all(self) -> FoundProvider | None:
        """For records that name none: the only organization of the files, or the only root among them."""
        found = self._only_root
        if found is None:
            return None
        name = self._names[found.id]
        published = "organization is not stated"
        detail = f"{name} is the only root organization of the files"
        return FoundProvider(found.id, (note(Fact.PROVIDER, NoteBasis.OTHER_FACT, published, detail),))

    @cached_property
    def _only_root(self) -> FoundProvider | None:
        every = self.spool.all(ORGANIZATION)
        roots: list[Spooled] = []
        others: list[Spooled] = []
        for one in every:
            group = roots if word(one.body.get("organizationType")) == "root" else others
            if len(group) < 2:  # noqa: PLR2004 - more than one is enough to know
                group.append(one)
        only = roots or others
        return self._found(only[0]) if len(only) == 1 else None

    def _found(self, organization: Spooled) -> FoundProvider | None:
        name = _name(organization.body)
        if name is None:
            return None
        self._names[organization.id] = name
        return FoundProvider(organization.id)

    def new_line(self, provider: str) -> Iterator[ProfileLine]:
        """The line of the provider, the first time."""
        if provider in self._told:
            return
        self._told.add(provider)
        organization = self.spool.find(ORGANIZATION, provider)
        line: dict[str, object] = {"record": "provider", "id": provider, "name": self._names[provider]}
        if organization is not None and organization.id == provider:
            line["url"] = web_page(organization.body.get("link"))
            line["country"] = _country(organization.body)
        yield {name: value for name, value in line.items() if value is not None}


def _name(body: Mapping[str, object]) -> str | None:
    name = plain_line(text_in(body.get("name"), language_for(body, None)))
    return name or plain_line(body.get("shortName"))


def _country(body: Mapping[str, object]) -> str | None:
    countries = {read_country(word(one.get("countryCode"))).value for one in addresses_of(body, _OF_COUNTRY)}
    return countries.pop() if len(countries) == 1 else None
