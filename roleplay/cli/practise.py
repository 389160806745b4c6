"""``roleplay practise``: a scenario without a screen."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from roleplay.cli import documents
from roleplay.cli.printing import print_json, print_line
from roleplay.cli.tools import Choice, Tools
from roleplay.cli.unfinished import close_changed
from roleplay.errors import UsageError
from roleplay.scenario import typed
from roleplay.scoring import NotMeasured
from roleplay.usecases import Debrief, Listen, Scene, Step, Taken


@dataclass(frozen=True, slots=True)
class Answers:
    """Where the answers come from; exactly one source is set."""

    recordings: tuple[Path, ...] = ()
    typed_file: Path | None = None
    microphone: bool = False

    def check(self) -> None:
        """Raise UsageError unless exactly one source is set."""
        sources = [bool(self.recordings), self.typed_file is not None, self.microphone]
        if sum(sources) != 1:
            raise UsageError(
                "Say where the answers come from: exactly one of --answers WAV ..., "
                "--typed FILE or --microphone. Nothing was stored."
            )


@dataclass(frozen=True, slots=True)
class Options:
    """How an attempt is played and printed."""

    choice: Choice
    seed: int | None = None
    speak: bool = False
    anew: bool = False
    as_json: bool = False


def practise(tools: Tools, scenario: str, answers: Answers, options: Options) -> int:
    """Play *scenario*, print the attempt; return 0, or 1 where no ending was reached.

    Raises RoleplayError.
    """
    answers.check()
    key = tools.shelves().load(scenario).key
    given = _Given(tools, answers, options)
    stage = tools.practise(options.choice)
    close_changed(stage, key, anew=options.anew)
    step: Step | None = None
    scene: Scene | None = stage.begin(key, options.seed)
    assert scene is not None
    attempt_id = scene.attempt_id
    try:
        while scene is not None:
            given.say(scene)
            taken = given.next(scene)
            if taken is None:
                break
            step = stage.answer(attempt_id, taken.answer, taken.pcm)
            scene = step.scene
            given.show(step)
    finally:
        given.close()
    for name in given.left():
        print(f"roleplay: not needed any more: {name}", file=sys.stderr)
    return _report(stage.debrief(attempt_id), options)


def _report(debrief: Debrief, options: Options) -> int:
    if options.as_json:
        print_json(documents.attempt(debrief))
    else:
        _print(debrief)
    return 0 if debrief.ending_id is not None else 1


class _Given:
    """The answers, one a turn."""

    def __init__(self, tools: Tools, answers: Answers, options: Options) -> None:
        self._tools = tools
        self._options = options
        self._quiet = options.as_json
        self._microphone = answers.microphone
        self._recordings = list(answers.recordings)
        self._lines = _lines(answers.typed_file)
        self._listen: Listen | None = None
        self._line_s: float | None = None
        if answers.recordings or answers.microphone:
            self._listen = tools.listen(options.choice)
            self._listen.load()

    def say(self, scene: Scene) -> None:
        """Print the buyer's line, and speak it where asked for."""
        if not self._quiet:
            print_line(f"{scene.buyer.name}: {scene.line}")
        self._line_s = None
        if self._options.speak:
            clip = self._tools.speak().speak(scene.line, scene.buyer.voice)
            self._tools.aloud().play(clip.path)
            self._line_s = clip.seconds

    def next(self, scene: Scene) -> Taken | None:
        """Return the next answer, or None when they ran out."""
        taken = self._take(scene)
        if taken is None:
            return None
        return replace(taken, answer=replace(taken.answer, line_s=self._line_s))

    def show(self, step: Step) -> None:
        """Print how the answer was heard and judged."""
        if self._quiet:
            return
        played = step.played
        score = played.verdict.score.value
        mark = score.reason if isinstance(score, NotMeasured) else f"{score:.0f}"
        print_line(f"You: {played.answer.text}")
        print_line(f"  score {mark}, trust {played.trust}")
        for explanation in played.verdict.explanations:
            verdict = f"{explanation.verdict:13}"
            print_line(f"  {verdict} {explanation.label}: {explanation.reason}")

    def left(self) -> Iterator[str]:
        """Name the answers that were not needed."""
        yield from (str(path) for path in self._recordings)
        yield from (repr(line) for line in self._lines)

    def close(self) -> None:
        """End the engines."""
        if self._listen is not None:
            self._listen.close()

    def _take(self, scene: Scene) -> Taken | None:
        if self._microphone:
            assert self._listen is not None
            print("Speak now; two seconds of silence end the answer.", file=sys.stderr)
            return self._tools.aloud().answer(self._listen, scene)
        if self._recordings:
            assert self._listen is not None
            return self._listen.read(self._recordings.pop(0), scene.phrases)
        if self._lines:
            return Taken(typed(self._lines.pop(0)), b"", "button")
        return None


def _lines(file: Path | None) -> list[str]:
    if file is None:
        return []
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"The answers in {file} cannot be read: {error}.") from error
    return [line.strip() for line in text.splitlines() if line.strip()]


def _print(debrief: Debrief) -> None:
    score = debrief.score
    if isinstance(score.value, NotMeasured):
        print_line(f"Score: not measured, {score.value.reason}")
    else:
        made_of = f"{score.earned:g} of {score.weight:g} rubric weight"
        print_line(f"Score: {score.value:.0f} of 100 ({made_of})")
    if debrief.waiting_for:
        print_line(f"Unfinished: waiting in turn '{debrief.waiting_for}'.")
    else:
        print_line(f"Ending: {debrief.ending_title}")
    _print_rows(debrief)


def _print_rows(debrief: Debrief) -> None:
    for entry in debrief.points:
        print_line(f"  +{entry.points} points: {entry.reason}")
    for badge in debrief.badges:
        print_line(f"  badge: {badge.badge_id}")
    for measure in debrief.delivery:
        value = measure.value
        if isinstance(value, NotMeasured):
            print_line(f"  {measure.name}: not measured, {value.reason}")
        else:
            print_line(f"  {measure.name}: {value:g} {measure.unit}")


def recordings(paths: Sequence[str]) -> tuple[Path, ...]:
    """Return the paths.  Raises UsageError for one that is not there."""
    found = tuple(Path(path) for path in paths)
    for path in found:
        if not path.is_file():
            raise UsageError(f"There is no recording {path}. Nothing was stored.")
    return found
