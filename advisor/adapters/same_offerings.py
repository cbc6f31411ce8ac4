"""Finds records of several sources that describe one offering, and keeps in the store which of them is shown."""

from __future__ import annotations

from sqlalchemy import delete, insert, select

from advisor.adapters import schema
from advisor.adapters.offering_queries import load_opportunities, load_providers
from advisor.adapters.parameter_chunks import in_chunks
from advisor.adapters.sqlite_store import SqliteStore
from advisor.domain.ids import OpportunityId
from advisor.information.same_offering import same_offerings, same_providers


def mark_same_offerings(store: SqliteStore) -> int:
    """Find them anew in the whole store; only offerings of providers that several sources have are looked at.

    Returns:
        How many records are not shown because another one stands for them.

    Raises:
        StoreError: the store cannot be read or written; it is as it was.
    """
    with store.writing() as connection:
        rows = []
        provider, offering = schema.provider.c, schema.opportunity.c
        everybody = load_providers(connection, connection.execute(select(provider.id)).scalars().all())
        for group in same_providers(everybody.values()):
            ids = [
                OpportunityId(key)
                for chunk in in_chunks(sorted(group))
                for key in connection.execute(select(offering.id).where(offering.provider_id.in_(chunk))).scalars()
            ]
            for shown, *others in same_offerings(tuple(load_opportunities(connection, sorted(ids)).values())):
                rows += [{"opportunity_id": other, "shown_id": shown} for other in others]
        connection.execute(delete(schema.same_offering))
        if rows:
            connection.execute(insert(schema.same_offering), rows)
    return len(rows)
