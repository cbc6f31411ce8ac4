"""Step 4: facts to reasons to sentences; no new facts are made here."""
