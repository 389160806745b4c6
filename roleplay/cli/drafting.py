"""``roleplay draft``: several good answers to a turn's criteria, for editing."""

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from roleplay.cli import author_documents
from roleplay.cli.printing import print_json, print_line
from roleplay.errors import UsageError
from roleplay.scoring import Draft, Proposal, propose

MAX_ANSWERS = 200
MAX_LETTERS = 2000
"""As many and as long as a scenario's examples may be.  Source: the format."""


def draft(
    answers: Path, weak: Path | None, names: tuple[str, str], as_json: bool
) -> int:
    """Print a turn with criteria that good answers share; return 1 where none are.

    names: the turn's id, and of the turn or ending it leads to.  Raises UsageError.
    """
    for name in names:
        if not re.fullmatch("[a-z0-9][a-z0-9-]{0,79}", name):
            raise UsageError(f"'{name}' is no id: use a-z, 0-9 and hyphens.")
    good = _answers(answers)
    if len(good) < 2:
        raise UsageError(
            f"{answers} holds {len(good)} answer{'' if len(good) == 1 else 's'}; "
            "a draft needs at least two, one a line."
        )
    made = propose(good, _answers(weak) if weak else ())
    if as_json:
        print_json(author_documents.draft(made))
    else:
        for line in snippet(made, *names):
            print_line(line)
    return 0 if made.proposals else 1


def _answers(path: Path) -> tuple[str, ...]:
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is not UTF-8 text. Save it as UTF-8.") from error
    found: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        answer = " ".join("".join(map(_shown, line)).split())
        if len(answer) > MAX_LETTERS:
            raise UsageError(
                f"{path}:{number}: an answer of {len(answer)} letters; "
                f"at most {MAX_LETTERS} fit an example."
            )
        if answer:
            found.append(answer)
    if len(found) > MAX_ANSWERS:
        raise UsageError(
            f"{path} holds {len(found)} answers; at most {MAX_ANSWERS} fit a turn."
        )
    return tuple(dict.fromkeys(found))


def _shown(letter: str) -> str:
    # YAML refuses control letters even in quotes.
    return " " if unicodedata.category(letter) in ("Cc", "Cs", "Co", "Cn") else letter


def snippet(made: Draft, turn: str, go: str) -> Iterator[str]:
    """Give the lines of a YAML turn, to be placed below ``turns:`` of a scenario."""
    counts = f"{len(made.good)} good and {len(made.weak)} weak answers"
    yield f"  # Proposed from {counts}. Read it, and change what is not meant."
    yield f"  {turn}:"
    yield "    buyer: [What the buyer says here.]"
    yield from _criteria(made)
    yield "    hint: What to try here, in one sentence."
    yield f"    model: {_quoted(_model(made))}"
    yield "    examples:"
    for text in (*made.good, *made.weak):
        meets = ", ".join(made.meets(text))
        yield f"      - {{text: {_quoted(text)}, meets: [{meets}]}}"
    yield "    next:"
    if made.proposals:
        first = made.proposals[0].criterion.id
        yield f"      - {{if: {{met: [{first}]}}, trust: 10, go: {go}}}"
    yield f"      - {{go: {go}}}"
    yield from _comments(made)


def _criteria(made: Draft) -> Iterator[str]:
    if not made.proposals:
        yield "    criteria: []  # the answers have too little in common"
        return
    yield "    criteria:"
    for proposal in made.proposals:
        criterion = proposal.criterion
        yield f"      # {_met_by(proposal, made)}"
        yield f"      - id: {criterion.id}"
        yield f"        label: {_quoted(criterion.label)}"
        if criterion.behaviour:
            yield f"        behaviour: {criterion.behaviour}"
        else:
            yield f"        any: [{', '.join(map(_quoted, criterion.any))}]"
        yield f"        weight: {criterion.weight:g}"
        yield "        why: Why the buyer needs to hear it."


def _met_by(proposal: Proposal, made: Draft) -> str:
    text = f"met by {len(proposal.good)} of {len(made.good)} good answers"
    missing = [i + 1 for i in range(len(made.good)) if i not in proposal.good]
    text += f", not by {_numbers(missing)}" if missing else ""
    if made.weak:
        text += f", and by {len(proposal.weak)} of {len(made.weak)} weak ones"
    return text


def _comments(made: Draft) -> Iterator[str]:
    if made.dropped:
        yield "    # Left out, as weak answers say it too:"
    for pattern in made.dropped:
        yield f"    #   {_quoted(pattern)}"
    if made.leftovers:
        yield "    # Words in no pattern, with the good answers they are in:"
    for word, where in made.leftovers:
        yield f"    #   {word}: {_numbers([index + 1 for index in where])}"


def _model(made: Draft) -> str:
    return max(made.good, key=lambda text: len(made.meets(text)))


def _numbers(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))


def _quoted(text: str) -> str:
    # What JSON quotes, YAML reads as the same text.
    return json.dumps(text, ensure_ascii=False)
