"""A chat-style pathway advisor for micro-credentials."""

__version__ = "0.1.0"
