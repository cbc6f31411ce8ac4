"""Published values to facts: by vocabularies, tables and exact rates, never by guessing."""
