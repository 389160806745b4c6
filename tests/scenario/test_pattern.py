import pytest

from roleplay.scenario import (
    Alternatives,
    AnyWord,
    Form,
    Gap,
    LexiconName,
    Maybe,
    PatternError,
    PatternWord,
    parse_pattern,
)

W = PatternWord


def test_every_mark_of_the_syntax() -> None:
    pattern = parse_pattern(
        "budget =budget bud* (price|how much) [really] * ... @agree"
    )
    assert pattern == (
        W("budget"),
        W("budget", Form.EXACT),
        W("bud", Form.PREFIX),
        Alternatives(((W("price"),), (W("how"), W("much")))),
        Maybe((W("really"),)),
        AnyWord(),
        Gap(),
        LexiconName("agree"),
    )


def test_groups_may_be_nested() -> None:
    nested = Maybe((Alternatives(((W("a"),), (W("b"),))),))
    assert parse_pattern("x [(a|b)]") == (W("x"), nested)


@pytest.mark.parametrize(
    ("text", "position", "message"),
    [
        ("(a|b", 4, "not closed"),
        ("a)", 1, "closes nothing"),
        ("(a|)", 3, "empty alternative"),
        ("[a|b]", 2, "inside"),
        ("...", 0, "any words at all"),
        ("a #!", 2, "not a word"),
        ("((((((((((a))))))))))", 8, "too deep"),
    ],
)
def test_an_error_names_its_place(text: str, position: int, message: str) -> None:
    with pytest.raises(PatternError, match=message) as error:
        parse_pattern(text)
    assert error.value.position == position
