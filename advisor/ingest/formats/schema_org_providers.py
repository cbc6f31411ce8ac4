"""Who gives courses of schema.org: the provider that they, or the programme they belong to, name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from advisor.ingest.formats.conversion import ProfileLine
from advisor.ingest.formats.plain_values import listed, word
from advisor.ingest.formats.schema_org_values import Node, address_of, label_of, resolved
from advisor.ingest.formats.spool import Spool
from advisor.ingest.normalising.countries import read_country


@dataclass
class SchemaOrgProviders:
    """Finds providers, and makes the line of each that was found."""

    spool: Spool
    id_of: Callable[[str, str], str]
    """The id in the profile of what is called so in the source, as near as can be to what is wanted."""

    _new: dict[str, Node] = field(default_factory=dict)
    """Found and not told yet."""

    _told: set[str] = field(default_factory=set)

    def of(self, node: Node) -> tuple[str, str] | None:
        """Id and name of the first provider that the node names; `None` where it names none."""
        for value in listed(node.get("provider")):
            found = resolved(value, self.spool) or {"name": value}
            name = label_of(found)
            if name is not None:
                key = word(found.get("@id")) or address_of(found.get("url")) or name
                provider = self.id_of(f"provider {key}", key)
                if provider not in self._told:
                    self._new[provider] = found
                return provider, name
        return None

    def new_line(self, provider: str) -> Iterator[ProfileLine]:
        """The line of the provider, the first time."""
        node = self._new.pop(provider, None)
        if node is None:
            return
        self._told.add(provider)
        line = {
            "record": "provider",
            "id": provider,
            "name": label_of(node),
            "url": address_of(node.get("url")) or address_of(node.get("@id")),
            "country": self._country(node),
            "quality_assurance": self._quality_assurance(node),
        }
        yield {name: value for name, value in line.items() if value is not None}

    def _country(self, node: Node) -> str | None:
        found = set()
        for address in listed(node.get("address")):
            for country in listed((resolved(address, self.spool) or {}).get("addressCountry")):
                found.add(read_country(label_of(country)).value)
        known = found - {None}
        return known.pop() if len(known) == 1 else None

    def _quality_assurance(self, node: Node) -> str | None:
        """An accreditation of the provider with who gave it."""
        for value in listed(node.get("hasCredential")):
            credential = resolved(value, self.spool) or {}
            category = label_of(credential)
            if category is None or "accredit" not in category.casefold():
                continue
            by = [
                name
                for one in listed(credential.get("recognizedBy"))
                if (name := label_of(resolved(one, self.spool) or one))
            ]
            return f"{category}: {', '.join(by)}" if by else category
        return None
