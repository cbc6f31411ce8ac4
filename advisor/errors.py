"""The tree of errors that we raise on purpose; each message says what is wrong, with the value, and the way out."""


class AdvisorError(Exception):
    """Anything that we can explain to the person; pages and commands show its text and go on."""


class InvalidValueError(AdvisorError, ValueError):
    """A domain value that cannot exist, such as negative credits or EQF level 9."""


class SettingsError(AdvisorError):
    """A setting that cannot be used."""


class StoreError(AdvisorError):
    """The store is missing, damaged, of another version, or cannot be written."""


class ImportRefusedError(AdvisorError):
    """A source as a whole cannot be imported; the store is as it was."""


class DownloadError(AdvisorError):
    """A pinned source could not be fetched, or is not what was pinned."""


class EmbeddingError(AdvisorError):
    """Vectors that do not belong together, or an encoder that cannot be loaded."""


class PlanningError(AdvisorError):
    """A planning request that makes no sense as asked (not: one that has no solution)."""


class ConversationError(AdvisorError):
    """A message or a correction that cannot be taken."""


class LogError(AdvisorError):
    """A log of a conversation that cannot be read or held again."""
