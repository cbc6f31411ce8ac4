"""Step 2: request to skills gap to candidate offerings, with evidence."""
