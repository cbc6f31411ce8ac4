"""Measures retrieval, ranking and plans against labelled sets."""
