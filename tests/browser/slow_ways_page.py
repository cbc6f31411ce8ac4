"""The page of the conversation, where other ways are found only once the file named in `WAYS_FOUND` is there."""

import os
import time
from pathlib import Path
from typing import cast

import streamlit as st

from advisor.advise import Advisor
from advisor.domain.alternatives import Alternative
from advisor.domain.conversation import Answer
from advisor.domain.learner import PriorLearning
from advisor.ui import chat_page
from tests.fake_advisor import FakeAdvisor
from tests.page_answers import a_cheaper_way, an_answer_with_a_plan


class SlowAdvisor(FakeAdvisor):
    """Looks for other ways for as long as the test likes."""

    def other_ways(self, answer: Answer, held: tuple[PriorLearning, ...] = ()) -> tuple[Alternative, ...]:
        while not Path(os.environ["WAYS_FOUND"]).exists():
            time.sleep(0.05)
        return super().other_ways(answer, held)


@st.cache_resource(show_spinner=False)
def shared_advisor() -> SlowAdvisor:
    """One for all visitors."""
    return SlowAdvisor(answer=an_answer_with_a_plan(), other_ways=(a_cheaper_way(),))


chat_page.render(cast("Advisor", shared_advisor()))
