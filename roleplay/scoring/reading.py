"""An answer made ready for judging, and what a kind of criterion finds in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from roleplay.scenario import Answer, Criterion, Scenario, Turn
from roleplay.scoring.marked import Marked, Yardstick
from roleplay.scoring.matcher import TokenIndex
from roleplay.scoring.meaning import Content, asked, content
from roleplay.scoring.normalise import normalise
from roleplay.scoring.questions import questions
from roleplay.scoring.verdict import Evidence
from roleplay.words import tr

CERTAIN = 0.5
"""Below this confidence a word of the evidence makes a verdict uncertain, and an answer
of such words on average the absence of others.  Source: the scoring design, step 9;
checked by benchmarks/confusion.py."""

BASIC = tr(
    "The basic recogniser is only sure of foreseen phrases. "
    "Correct the transcript or type the answer to have this "
    "judged."
)


class Reading:
    """An answer made ready for judging against a turn of a scenario."""

    def __init__(self, scenario: Scenario, turn: Turn, answer: Answer) -> None:
        self.scenario = scenario
        self.turn = turn
        self.answer = answer
        self.tokens = normalise(answer.words, scenario.glossary)
        self.index = TokenIndex(
            self.tokens,
            sounds=answer.spoken and not answer.corrected,
            lexicons=scenario.lexicons,
        )

    @cached_property
    def words(self) -> list[str]:
        """The tokens' texts."""
        return [token.text for token in self.tokens]

    @cached_property
    def content(self) -> Content:
        """The words that carry meaning."""
        return content(self.tokens)

    @cached_property
    def asked(self) -> frozenset[str]:
        """Stems of the content words in the buyer's lines."""
        return asked(self.turn.lines)

    @cached_property
    def asked_at(self) -> frozenset[int]:
        """The tokens that questions begin with."""
        return frozenset(span.start for span in questions(self.words))

    @cached_property
    def is_heard_well(self) -> bool:
        """Whether the recogniser was sure of the words on average, or gives no numbers.

        Where it was not, words that should not be said may have been said all the same.
        """
        sure = [w.confidence for w in self.answer.words if w.confidence is not None]
        return not sure or sum(sure) / len(sure) >= CERTAIN

    def yardstick(self, criterion: Criterion, examples: tuple[str, ...]) -> Yardstick:
        """Return *examples* with the turn's marked answers for a criterion."""
        marked = tuple(
            Marked(example.text, criterion.id in example.meets)
            for example in self.turn.examples
        )
        return Yardstick(examples, marked, self.asked)

    def evidence(self, start: int, end: int, because: str, heard: str = "") -> Evidence:
        """Return tokens from start to before end as evidence, at the original words."""
        span = self.tokens[start:end]
        first, last = span[0].first, max(token.last for token in span)
        text = " ".join(word.text for word in self.answer.words[first : last + 1])
        glossary = next((t.heard_as for t in span if t.heard_as), "")
        return Evidence(text, first, last, because, heard or glossary)

    def certain(self, evidence: Iterable[Evidence]) -> bool:
        """Return whether the recogniser was sure of all words of the evidence."""
        words = self.answer.words
        return all(
            not item.heard_as
            and all(
                (word.confidence if word.confidence is not None else 1.0) >= CERTAIN
                for word in words[item.first_word : item.last_word + 1]
            )
            for item in evidence
        )


@dataclass(frozen=True, slots=True)
class Finding:
    """What a kind found, before it is explained.

    credit None: not measured.  certain: False where only doubtful rules found it, or
    where a "met" of this kind is too often wrong.
    """

    credit: float | None
    reason: str
    evidence: tuple[Evidence, ...] = ()
    near_miss: str = ""
    certain: bool = True
