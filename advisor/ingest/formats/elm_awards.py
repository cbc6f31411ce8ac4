"""Qualifications with parts as lines of the profile: which parts, as far as the source says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from advisor.ingest.formats.elm_links import Links
from advisor.ingest.formats.elm_specification import Specification, is_partial, put_achievement, put_title
from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.formats.statement_store import Node

MAX_PARTS = 2_000
"""Of one award; no programme has more units."""

_MAX_DEPTH = 6
_NAMED = 5
_NOT_ALL = "The source names these parts. It does not say how many of them are required, or in which combination."


def award_fields(links: Links, spec: Specification, country: str | None, facts: LineFacts) -> bool:
    """Put the fields of a qualification line; whether it has a title."""
    if not put_title(links.graph, spec, facts):
        return False
    put_achievement(links.graph, spec, country, facts)
    facts.put("kind", "partial" if is_partial(links.graph, spec.node) else "full")
    facts.put("language", spec.telling.language)
    facts.put("url", links.graph.page(spec.node, "homepage"))
    facts.put("rules", _Parts(links).group(spec.node, spec.telling.languages, ()))
    return True


@dataclass(slots=True)
class _Parts:
    """Groups of one award, numbered in order."""

    links: Links
    _groups: int = 0
    _named: dict[str, None] = field(default_factory=dict)

    def group(self, node: Node, languages: tuple[str, ...], above: tuple[str, ...]) -> Mapping[str, object]:
        """The parts of `node`; nothing is said to be required, since `hasPart` does not say it."""
        self._groups += 1
        found: dict[str, object] = {"id": "parts" if self._groups == 1 else f"parts-{self._groups}"}
        title = self.links.graph.line(node, "title", languages) if above else None
        if title:
            found["title"] = title
        units: list[str] = []
        groups: list[Mapping[str, object]] = []
        missing: list[str] = []
        above = (*above, node.name)
        for part in self.links.parts_of(node):
            if part.name in above or part.name in self._named or len(self._named) >= MAX_PARTS:
                continue
            self._named[part.name] = None
            if self.links.is_a_unit(part):
                units.append(self.links.id_of(part))
            elif self.links.parts_of(part) and len(above) < _MAX_DEPTH:
                groups.append(self.group(part, languages, above))
            else:
                missing.append(self.links.graph.line(part, "title", languages) or part.name)
        found |= {name: members for name, members in (("units", units), ("groups", groups)) if members}
        return found | {"human_check": _condition(missing)}


def _condition(missing: list[str]) -> str:
    if not missing:
        return _NOT_ALL
    some = ", ".join(name if not name.startswith("_:") else "a part without a name" for name in missing[:_NAMED])
    more = f" and {len(missing) - _NAMED:,} more" if len(missing) > _NAMED else ""
    return f"{_NOT_ALL} Parts that it names and does not offer here: {some}{more}."
