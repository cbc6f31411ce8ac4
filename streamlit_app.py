"""Opens the pages with the one advisor that all visitors share."""

import streamlit as st

from advisor.advise import Advisor
from advisor.bootstrap import build_advisor, content_of, health_of, local_today
from advisor.commands.uploaded_table import table_importer
from advisor.domain.catalogue_health import CatalogueHealth
from advisor.domain.ids import SourceId
from advisor.ingest.table_uploads import UploadedTables
from advisor.replaying import log_of
from advisor.settings import read_settings
from advisor.taking_away import takeaway_writers
from advisor.ui import application


@st.cache_resource(show_spinner=False)
def shared_advisor() -> Advisor:
    """Made once for each server; read-only and thread-safe, it holds nothing of a visitor."""
    return build_advisor(read_settings())


@st.cache_resource(show_spinner=False, max_entries=8)
def shared_health(source: SourceId | None, content: str) -> CatalogueHealth:  # noqa: ARG001 - part of the key
    """Worked out once for each content of the store; it speaks of the catalogue alone."""
    return health_of(read_settings(), source)


application.run(
    shared_advisor,
    lambda source: shared_health(source, content_of(read_settings())),
    UploadedTables(local_today),
    table_importer(read_settings(), shared_advisor.clear),
    lambda conversation: log_of(conversation, read_settings()),
    takeaway_writers(),
)
