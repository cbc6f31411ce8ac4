"""Fits the encoders and the ranker."""
