"""One file for each format that providers publish; each makes lines of the catalogue profile."""

from collections.abc import Sequence

from advisor.ingest.formats.conversion import FormatReader

FORMATS: Sequence[FormatReader] = ()
"""All readers, in the order in which they are asked whether a file is theirs: the more particular first."""
