"""Step 3: candidates to a stacking plan, or the conditions that forbid one."""
