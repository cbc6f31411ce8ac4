"""`python -m advisor`: the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from advisor.commands import (
    ask_command,
    audit_command,
    evaluate_command,
    index_command,
    models_command,
    replay_command,
    rules_command,
    serve_command,
    store_command,
    train_command,
)
from advisor.errors import AdvisorError
from advisor.settings import Settings, read_settings

COMMANDS = {
    "ask": ask_command,
    "audit": audit_command,
    "data": store_command,
    "evaluate": evaluate_command,
    "index": index_command,
    "models": models_command,
    "prepare": serve_command,
    "replay": replay_command,
    "rules": rules_command,
    "serve": serve_command,
    "train": train_command,
}


def parser() -> argparse.ArgumentParser:
    """Reads the command line."""
    whole = argparse.ArgumentParser(prog="advisor", description="A pathway advisor for micro-credentials.")
    commands = whole.add_subparsers(dest="command", required=True)
    for module in dict.fromkeys(COMMANDS.values()):
        module.add_parser(commands)
    return whole


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; an error of ours is printed as its sentence and gives status 2."""
    parsed = parser().parse_args(arguments)
    run: Callable[[argparse.Namespace, Settings], int] = COMMANDS[parsed.command].run
    try:
        return run(parsed, read_settings())
    except AdvisorError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped. What was finished is kept; the same command goes on from there.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        return 0  # the reader of our output, such as `head`, has seen enough
    except OSError as error:
        print(f"{error.filename or 'A file'} could not be read or written: {error.strerror}.", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
