"""Answers and explanations as JSON text, and back."""

import json
from dataclasses import asdict
from typing import Any

from roleplay.scenario import Answer, Hearing, Word
from roleplay.scoring import Evidence, Explanation, Verdict


def answer_text(answer: Answer) -> str:
    """Return an answer as JSON; words as [text, start, end, confidence]."""
    document = asdict(answer)
    document["words"] = [
        [w.text, w.start_s, w.end_s, w.confidence] for w in answer.words
    ]
    return json.dumps(document, ensure_ascii=False)


def answer_of(text: str) -> Answer:
    """Return the answer of answer_text()."""
    document: dict[str, Any] = json.loads(text)
    document["words"] = tuple(Word(*word) for word in document["words"])
    document["hearing"] = Hearing(**document["hearing"])
    return Answer(**document)


def explanation_text(explanation: Explanation) -> str:
    """Return an explanation as JSON."""
    return json.dumps(asdict(explanation), ensure_ascii=False)


def explanation_of(text: str) -> Explanation:
    """Return the explanation of explanation_text()."""
    document: dict[str, Any] = json.loads(text)
    document["verdict"] = Verdict(document["verdict"])
    document["evidence"] = tuple(Evidence(**e) for e in document["evidence"])
    return Explanation(**document)
