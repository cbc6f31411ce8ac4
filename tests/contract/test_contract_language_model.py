"""A service that answers well, wrongly, slowly and not at all: every failure is `None`, in time, and tells nothing."""

from __future__ import annotations

import gzip
import json
import logging
import socket
import time
from collections.abc import Iterator

import pytest

from advisor.adapters.language_model import MOST_BYTES, MOST_CHARACTERS, OpenAiCompatibleModel
from advisor.bootstrap import language_model
from advisor.errors import SettingsError
from advisor.settings import read_settings
from tests.language_models import (
    Behaviour,
    completion,
    dripping,
    dripping_headers,
    hanging_up,
    huge,
    saying,
    sending,
    served,
    slow_by,
)

pytestmark = [pytest.mark.enable_socket, pytest.mark.allow_hosts(["127.0.0.1"])]

KEY, INSTRUCTIONS, MESSAGE = "sk-very-secret-4711", "Find the goal.", "I would like to look after animals."
TIMEOUT_S = 0.5
SLACK_S = 1.0


def a_model(address: str, **options: object) -> OpenAiCompatibleModel:
    settings = {"url": address, "name": "stub", "key": KEY, "timeout_s": TIMEOUT_S, "rest_s": 0.0, **options}
    return OpenAiCompatibleModel(**settings)  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def nothing_private_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    logged = "\n".join(f"{record.name} {record.getMessage()} {record.exc_info}" for record in caplog.records)
    assert not [private for private in (KEY, "Bearer", INSTRUCTIONS, "animals") if private in logged]


def test_the_answer_is_the_text_of_the_first_choice() -> None:
    with served(saying("Animal care.")) as service:
        assert a_model(service.address).answer(INSTRUCTIONS, MESSAGE) == "Animal care."
    (request,), (headers,) = service.requests, service.headers
    assert request["messages"] == [
        {"role": "system", "content": INSTRUCTIONS},
        {"role": "user", "content": MESSAGE},
    ]
    assert (request["model"], request["temperature"], request["stream"]) == ("stub", 0, False)
    assert isinstance(request["seed"], int)
    assert headers["Authorization"] == f"Bearer {KEY}"
    assert service.paths == ["/v1/chat/completions"]


def test_without_a_key_none_is_sent() -> None:
    with served(saying("yes")) as service:
        assert a_model(service.address, key="").answer(INSTRUCTIONS, MESSAGE) == "yes"
    assert "Authorization" not in service.headers[0]


def test_the_whole_address_may_be_given() -> None:
    with served(saying("yes")) as service:
        assert a_model(service.address + "/chat/completions").answer(INSTRUCTIONS, MESSAGE) == "yes"
    assert service.paths == ["/v1/chat/completions"]


def test_the_same_question_is_sent_in_the_same_bytes() -> None:
    with served(saying("yes")) as service:
        model = a_model(service.address)
        assert [model.answer(INSTRUCTIONS, MESSAGE) for _ in range(2)] == ["yes", "yes"]
    assert service.requests[0] == service.requests[1]


@pytest.mark.parametrize(
    "behaviour",
    [
        pytest.param(sending(b'{"error": "I am broken, sk-very-secret-4711"}', status=500), id="500"),
        pytest.param(sending(b'{"error": "wrong key"}', status=401), id="401"),
        pytest.param(sending(b"", status=204), id="204"),
        pytest.param(sending(b"", status=302, headers={"Location": "/v1/chat/completions"}), id="redirect"),
        pytest.param(
            sending(b"", status=307, headers={"Location": "/v1/elsewhere"}), id="redirect that keeps the method"
        ),
        pytest.param(sending(b'{"choices": [{"message": {"cont'), id="broken JSON"),
        pytest.param(sending(b"[" * 60_000), id="deep JSON"),
        pytest.param(sending(b"\xff\xfe\x00"), id="no text"),
        pytest.param(sending(b"<html>login</html>", headers={"Content-Type": "text/html"}), id="a page"),
        pytest.param(sending(b'{"choices": []}'), id="no choice"),
        pytest.param(sending(b'{"choices": [null]}'), id="an empty choice"),
        pytest.param(sending(b'["choices"]'), id="a list"),
        pytest.param(sending(completion(None)), id="no content"),
        pytest.param(sending(completion("")), id="empty content"),
        pytest.param(sending(completion(["a"])), id="content in parts"),
        pytest.param(sending(completion("half an ans", finish_reason="length")), id="cut off"),
        pytest.param(sending(completion("x" * (MOST_CHARACTERS + 1))), id="too long a text"),
        pytest.param(sending(completion("x" * MOST_BYTES)), id="too many bytes"),
        pytest.param(
            sending(gzip.compress(completion("x" * 1000)), headers={"Content-Encoding": "gzip"}), id="compressed"
        ),
        pytest.param(huge, id="without end"),
        pytest.param(hanging_up, id="hangs up"),
        pytest.param(slow_by(20, saying("late")), id="slow"),
        pytest.param(dripping, id="drips"),
        pytest.param(dripping_headers, id="drips headers"),
    ],
)
def test_a_failure_is_no_answer_within_the_time(behaviour: Behaviour) -> None:
    with served(behaviour) as service:
        began = time.monotonic()
        assert a_model(service.address).answer(INSTRUCTIONS, MESSAGE) is None
        assert time.monotonic() - began < TIMEOUT_S + SLACK_S
    assert len(service.paths) == 1  # no second try, and nothing was followed


def test_a_service_that_is_not_there_is_no_answer() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/v1"
    assert a_model(address).answer(INSTRUCTIONS, MESSAGE) is None


def test_after_a_fault_nothing_is_asked_for_a_while() -> None:
    now = [100.0]
    with served(sending(b"", status=503)) as service:
        model = a_model(service.address, rest_s=30.0, clock=lambda: now[0])
        assert model.answer(INSTRUCTIONS, MESSAGE) is None
        service.behaviour = saying("back again")
        now[0] += 29
        assert model.answer(INSTRUCTIONS, MESSAGE) is None
        assert len(service.requests) == 1
        now[0] += 2
        assert model.answer(INSTRUCTIONS, MESSAGE) == "back again"


def test_an_answer_that_cannot_be_used_does_not_keep_the_next_from_being_asked() -> None:
    with served(sending(b"nonsense")) as service:
        model = a_model(service.address, rest_s=30.0)
        assert model.answer(INSTRUCTIONS, MESSAGE) is None
        service.behaviour = saying("sense")
        assert model.answer(INSTRUCTIONS, MESSAGE) == "sense"


def test_requests_that_are_held_up_do_not_pile_up() -> None:
    with served(dripping_headers) as service:
        model = a_model(service.address, timeout_s=0.05)
        assert {model.answer(INSTRUCTIONS, MESSAGE) for _ in range(12)} == {None}
        assert len(service.requests) <= 4


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://models.example.org/v1", "unencrypted"),
        ("http://10.0.0.7:11434/v1", "unencrypted"),
        ("http://localhost@models.example.org/v1", "holds a name"),
        ("https://me:sk-very-secret-4711@models.example.org/v1", "holds a name"),
        ("https://models.example.org/v1?key=sk-very-secret-4711", "query"),
        ("ftp://localhost/v1", "no web address"),
        ("models.example.org/v1", "no web address"),
        ("file:///etc/passwd", "no web address"),
        ("http://[half", "no web address"),
    ],
)
def test_an_address_that_would_give_messages_away_is_refused(url: str, why: str) -> None:
    with pytest.raises(SettingsError, match=why) as refused:
        a_model(url)
    assert KEY not in str(refused.value)


@pytest.mark.parametrize(
    "url", ["https://models.example.org/v1", "http://localhost:11434/v1", "http://127.0.0.1/v1/", "http://[::1]:80/v1"]
)
def test_an_encrypted_address_and_this_machine_are_taken(url: str) -> None:
    a_model(url)


def test_a_key_that_no_header_can_hold_is_refused_without_showing_it() -> None:
    with pytest.raises(SettingsError) as refused:
        a_model("https://models.example.org/v1", key=f"{KEY}\r\nHost: elsewhere")
    assert KEY not in str(refused.value)


def test_by_default_no_language_model_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("URL", "NAME", "KEY"):
        monkeypatch.delenv(f"ADVISOR_LANGUAGE_MODEL_{name}", raising=False)
    assert language_model(read_settings()) is None


def test_settings_name_the_service_and_hide_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    with served(saying("yes")) as service:
        monkeypatch.setenv("ADVISOR_LANGUAGE_MODEL_URL", service.address)
        monkeypatch.setenv("ADVISOR_LANGUAGE_MODEL_KEY", KEY)
        settings = read_settings()
        assert KEY not in repr(settings)
        assert KEY not in json.dumps(settings.model_dump(mode="json"))
        with pytest.raises(SettingsError, match="ADVISOR_LANGUAGE_MODEL_NAME"):
            language_model(settings)
        monkeypatch.setenv("ADVISOR_LANGUAGE_MODEL_NAME", "stub")
        model = language_model(read_settings())
        assert model is not None
        assert KEY not in repr(model)
        assert model.answer(INSTRUCTIONS, MESSAGE) == "yes"
    assert service.headers[0]["Authorization"] == f"Bearer {KEY}"
