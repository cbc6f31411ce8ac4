"""Learning outcomes: what a learner knows, understands and can do afterwards."""

from dataclasses import dataclass

from advisor.domain.ids import SkillUri
from advisor.domain.languages import LanguageCode
from advisor.errors import InvalidValueError


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningOutcome:
    """One sentence of what can be done afterwards.

    `skills` are links that people made; computed links live in the index, not here.
    """

    text: str
    language: LanguageCode | None = None
    skills: tuple[SkillUri, ...] = ()

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise InvalidValueError("A learning outcome needs a text; it was empty.")
