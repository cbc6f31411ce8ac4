"""Step 1: learner text to a typed request, or the next question to ask."""
