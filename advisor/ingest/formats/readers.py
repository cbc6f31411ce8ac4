"""All readers of foreign formats."""

from collections.abc import Sequence

from advisor.ingest.formats.conversion import FormatReader
from advisor.ingest.formats.elm_rdf import ElmRdfReader
from advisor.ingest.formats.loq_xml import LoqXmlReader
from advisor.ingest.formats.ooapi import OoapiReader
from advisor.ingest.formats.schema_org import SchemaOrgReader
from advisor.ingest.formats.tables import TableReader

FORMATS: Sequence[FormatReader] = (LoqXmlReader(), ElmRdfReader(), SchemaOrgReader(), OoapiReader(), TableReader())
"""In the order in which they are asked whether a file is theirs: the more particular first."""
