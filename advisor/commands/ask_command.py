"""`advisor ask`: messages in, the whole answer out, as Markdown."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TextIO

from advisor import bootstrap, replaying
from advisor.advise import Advisor
from advisor.dialogue.language import answered_in
from advisor.domain.alternatives import Alternative
from advisor.domain.conversation import Conversation, Turn
from advisor.domain.languages import language_code
from advisor.domain.planning import StackingPlan
from advisor.domain.takeaway import Takeaway
from advisor.errors import ConversationError, SettingsError
from advisor.explaining.alternatives import NO_OTHER_WAY, alternative_title, difference_lines
from advisor.explaining.document import plan_facts_block, step_block, turn_document
from advisor.explaining.relevance import alternatives_line, relevance_line
from advisor.explaining.translation import translator_for
from advisor.ports import TakeawayWriter
from advisor.settings import Settings
from advisor.takeaway_facts import takeaway_of
from advisor.taking_away import takeaway_writers


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # argparse has no public name
    """Describe `advisor ask`."""
    ask = commands.add_parser("ask", help="answer one or more messages of one conversation")
    ask.add_argument("messages", nargs="+", metavar="MESSAGE", help="what to say; -: read it from standard input")
    ask.add_argument("--explain", action="store_true", help="also print the request, every candidate and the timings")
    ask.add_argument("--other-ways", action="store_true", help="also look for plans that differ from the first")
    ask.add_argument("--language", default="en", help="language to begin in; the messages' own language wins")
    ask.add_argument("--today", type=date.fromisoformat, help="answer as on this day, YYYY-MM-DD")
    ask.add_argument(
        "--log", type=Path, metavar="FILE", help="write the log of the conversation; `advisor replay` holds it again"
    )
    ask.add_argument(
        "--take-away", type=Path, action="append", default=[], metavar="FILE",
        help="write the plan to take along; the end of the name says as what, such as plan.pdf; may be given again",
    )  # fmt: skip


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Answer the messages in turn and print the last answer; with several messages also the replies before it."""
    started = time.perf_counter()
    writers = [writer_for(file) for file in arguments.take_away]
    advisor = bootstrap.build_advisor(settings.model_copy(update={"keep_conversations": False}), today=arguments.today)
    ready = time.perf_counter()
    conversation = advisor.start(language_code(arguments.language))
    for number, message in enumerate(said(arguments.messages, sys.stdin), start=1):
        before, conversation = conversation, advisor.answer(conversation, message)
        if len(conversation.turns) < len(before.turns):
            print(f"> {message}\n\n(The last message was taken back.)\n")
        elif len(arguments.messages) > 1:
            print(f"> {conversation.turns[-1].message}\n")
            if number < len(arguments.messages):
                print("\n\n".join(conversation.turns[-1].reply) + "\n")
    answered = time.perf_counter()
    if arguments.log is not None:
        arguments.log.write_bytes(replaying.log_of(conversation, settings))
    if not conversation.turns:
        return 0
    print_turn(conversation, is_demonstration=bootstrap.is_demonstration(advisor.catalogue))
    turn = conversation.turns[-1]
    others = advisor.other_ways(turn.answer) if turn.answer and (arguments.other_ways or writers) else ()
    if arguments.other_ways:
        print_other_ways(others, turn)
    for file, writer in zip(arguments.take_away, writers, strict=True):
        file.write_bytes(writer.write(taken_along(advisor, turn, others)))
    if arguments.explain:
        explain(conversation.turns[-1])
        print(f"\nReady after {ready - started:.2f} s; answered in {answered - ready:.2f} s.")
    return 0


def said(messages: Sequence[str], typed: TextIO) -> Iterator[str]:
    """The messages, with what is typed or piped in for "-"; long texts such as an advertisement come from files.

    Raises:
        ConversationError: what is piped in is no text of the terminal's encoding.
    """
    for message in messages:
        try:
            yield typed.read() if message == "-" else message
        except UnicodeDecodeError as error:
            raise ConversationError(
                f"What is read from standard input is not {error.encoding.upper()} text ({error.reason}). "
                f"Save it with that encoding and try again."
            ) from error


def print_turn(conversation: Conversation, *, is_demonstration: bool) -> None:
    """The last turn as Markdown."""
    turn = conversation.turns[-1]
    translator = translator_for(answered_in(turn.request.language))
    print(turn_document(turn, translator, is_demonstration=is_demonstration))


def writer_for(file: Path) -> TakeawayWriter:
    """The writer for files with this end of the name.

    Raises:
        SettingsError: there is none.
    """
    writers = {writer.suffix: writer for writer in takeaway_writers()}
    found = writers.get(file.suffix.lower())
    if found is None:
        raise SettingsError(f"{file.name}: expected a name that ends with one of {', '.join(writers)}.")
    return found


def taken_along(advisor: Advisor, turn: Turn, others: Sequence[Alternative]) -> Takeaway:
    """The plan of the turn as a document, with the other ways beside it."""
    translator = translator_for(answered_in(turn.request.language))
    return takeaway_of(turn, translator, sources=advisor.catalogue.sources(), today=advisor.today(), others=others)


def print_other_ways(found: Sequence[Alternative], turn: Turn) -> None:
    """Alternatives to the plan of the turn, each with what differs."""
    translator = translator_for(answered_in(turn.request.language))
    plan = turn.answer.plan if turn.answer else None
    if turn.answer is None or not isinstance(plan, StackingPlan):
        return
    print(f"## {translator.text('Other ways')}\n")
    if not found:
        print(translator.text(NO_OTHER_WAY))
    for one in found:
        print(f"### {alternative_title(one, translator)}\n")
        print("\n".join(f"- {line}" for line in difference_lines(one, plan, translator)) + "\n")
        for number, step in enumerate(one.plan.steps, start=1):
            print(step_block(number, step, translator))
        print()


def explain(turn: Turn) -> None:
    """What stands behind a turn: request with source words, candidates with their evidence, timings."""
    print("## Request\n")
    for item in turn.understood:
        print(f"- {item.field}: {item.value} (“{item.text}”, from the words {item.words!r})")
    for suggestion in turn.suggestions:
        print(f"- suggested: {suggestion.field}: {suggestion.value} (“{suggestion.label}”, for {suggestion.words!r})")
    if turn.answer is None:
        return
    translator = translator_for(answered_in(turn.request.language))
    print("\n## Candidates\n")
    for candidate in turn.answer.candidates:
        print(f"- {candidate.relevance:.3f} {candidate.opportunity.id}: {candidate.opportunity.spec.title}")
        print(f"    {relevance_line(candidate, translator)}")
        also = alternatives_line(candidate, translator)
        if also:
            print(f"    {also}")
        for evidence in candidate.evidence:
            by = "people" if evidence.made_by_people else evidence.part
            print(f"    {evidence.strength:.2f} {by}: {evidence.skill} ← {evidence.text[:100]!r}")
            if evidence.parts:
                print("         " + ", ".join(f"{part.name} {part.value:+.1f}" for part in evidence.parts))
    if isinstance(turn.answer.plan, StackingPlan):
        print("\n" + plan_facts_block(turn.answer.plan, translator))
    print("\n## Timings\n")
    for step, milliseconds in turn.answer.timings_ms:
        print(f"- {step}: {milliseconds} ms")
