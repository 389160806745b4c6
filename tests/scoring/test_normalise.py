import pytest

from roleplay.scenario import GlossaryWord
from roleplay.scoring import normalise


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don't, won't; CAN'T!", "do not will not can not"),
        ("I'd we'll it's Dana's", "i would we will it is dana"),
        ("what’s that", "what is that"),
        ("fifty twenty-five", "50 25"),
        ("twenty five hundred", "2500"),
        ("two thousand and ten", "2010"),
        ("a hundred", "100"),
        ("one of them", "one of them"),
        ("$1,500 50% 2k", "1500 50 percent 2000"),
        ("thousand", "thousand"),
        ("… !? --", ""),
        ("naïve 你好 \x00", "naïve 你好"),
    ],
)
def test_words_become_tokens(text: str, expected: str) -> None:
    assert " ".join(token.text for token in normalise(text.split())) == expected


def test_tokens_remember_their_words() -> None:
    tokens = normalise(["well", "don't", "say", "twenty", "five"])
    places = [(token.text, token.first, token.last) for token in tokens]
    assert places == [
        ("well", 0, 0),
        ("do", 1, 1),
        ("not", 1, 1),
        ("say", 2, 2),
        ("25", 3, 4),
    ]


def test_what_was_misheard_becomes_the_glossary_word() -> None:
    glossary = [GlossaryWord(say="Halden Flow", heard=("hold on flow",))]
    tokens = normalise(["try", "hold", "on", "flow", "now"], glossary)
    assert [t.text for t in tokens] == ["try", "halden", "flow", "now"]
    assert (tokens[1].first, tokens[2].last) == (1, 3)
    assert tokens[1].heard_as == "Halden Flow"
