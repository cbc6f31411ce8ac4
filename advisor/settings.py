"""The only place that reads the environment."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from advisor.errors import SettingsError


class Settings(BaseSettings):
    """Settings with their defaults; each is `ADVISOR_` and its name in the environment."""

    model_config = SettingsConfigDict(env_prefix="ADVISOR_", extra="ignore")

    home: Path = Field(default=Path(".advisor"), description="Folder of the store and its indexes; made when needed.")
    models: Path | None = Field(
        default=None, description="Folder of our own models; by default `models` beside the package, as in a checkout."
    )
    encoder: str = Field(
        default="",
        description="Folder of a sentence-transformers model that takes the place of our two sentence encoders.",
    )
    encoder_prefix: str | None = Field(
        default=None, description="What that model wants before every text; by default what its folder says."
    )
    encoder_unrelated: float = Field(
        default=0.0,
        ge=-1,
        lt=1,
        description="Cosine that it gives to texts that have nothing in common; e5: about 0.7.",
    )
    multilingual_sentences: bool = Field(
        default=True,
        description="Whether sentences of other languages than English are compared by meaning. Without it the first "
        "import takes less than half as long; other languages are then found by the names of concepts and by words.",
    )
    keep_conversations: bool = Field(default=True, description="Whether conversations are stored for a later visit.")
    allow_import: bool = Field(
        default=False,
        description="Whether visitors may put tables into the store, on the page that adds catalogues; for a service "
        "that only people of one institution can reach.",
    )
    planning_time_s: float = Field(default=4.0, gt=0, le=60, description="Most seconds for one plan.")
    language_model_url: str = Field(
        default="",
        description="Where an OpenAI-compatible service begins, such as `http://localhost:11434/v1`; by default no "
        "language model is asked and nothing leaves this machine.",
    )
    language_model_name: str = Field(default="", description="The model, as that service calls it.")
    language_model_key: SecretStr = Field(default=SecretStr(""), description="Its key; never logged or shown.")
    language_model_timeout_s: float = Field(
        default=8.0, gt=0, le=60, description="Most seconds for one answer of the language model."
    )


def read_settings() -> Settings:
    """The settings in force.

    Raises:
        SettingsError: a variable holds a value that cannot be used.
    """
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = "ADVISOR_" + "_".join(str(part) for part in first["loc"]).upper()
        raise SettingsError(f"{name} is {first.get('input')!r}: {first['msg']}. Change or unset it.") from error
