"""The JSON Schema of rule files (draft 2020-12), made from the models that read them."""

from __future__ import annotations

import json

from pydantic import TypeAdapter

from advisor.ingest.rule_document import RULES_VERSION, RuleDocumentIn

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def rule_schema_text() -> str:
    """The schema as the text of its file."""
    schema = TypeAdapter(RuleDocumentIn).json_schema()
    schema = {"$schema": _DIALECT, **schema, "title": f"Programme rules, version {RULES_VERSION}"}
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
