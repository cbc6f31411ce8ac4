"""The pages: they draw and collect, no more."""
