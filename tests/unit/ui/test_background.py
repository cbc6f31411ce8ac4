"""Work beside the page: it tells how far it is, ends, and its errors reach whoever asks for the result."""

import threading

import pytest

from advisor.domain.progress import Progress, Stage, Tell
from advisor.errors import ConversationError
from advisor.ui.background import Work


def test_work_goes_on_by_itself_and_tells_how_far_it_is() -> None:
    told, go_on = threading.Event(), threading.Event()

    def job(tell: Tell) -> str:
        tell(Progress(stage=Stage.PLANNING))
        told.set()
        go_on.wait(10)
        return "done"

    work = Work(job)
    assert told.wait(10)
    assert work.progress == Progress(stage=Stage.PLANNING)
    assert (work.is_done, work.wait(0.01)) == (False, False)
    go_on.set()
    assert (work.wait(10), work.is_done) == (True, True)
    assert work.result() == "done"


def test_an_error_is_raised_where_the_result_is_asked_for() -> None:
    def job(_: Tell) -> str:
        raise ConversationError("The message is empty.")

    work = Work(job)
    assert work.wait(10)
    with pytest.raises(ConversationError, match="empty"):
        work.result()
