import pytest

from roleplay.scenario import Form, PatternWord
from roleplay.scoring import Vocabulary

WORDS = (
    *("role", "play", "report", "reports", "calling", "colon", "thank", "do", "not"),
    *("follow", "up", "budget", "dana", "made", "at", "flow", "apologise"),
)
FEW = Vocabulary("Few", WORDS)


@pytest.mark.parametrize(
    ("text", "form", "unheard"),
    [
        ("report", Form.STEM, ()),
        ("reporting", Form.STEM, ()),
        ("reporting", Form.EXACT, ("reporting",)),
        ("budgeted", Form.STEM, ()),
        ("budg", Form.PREFIX, ()),
        ("bugd", Form.PREFIX, ("bugd",)),
        ("don't", Form.STEM, ()),
        ("follow-up", Form.STEM, ()),
        ("follow-through", Form.STEM, ("through",)),
        ("12", Form.STEM, ()),
        ("halden", Form.STEM, ("halden",)),
    ],
)
def test_a_word_is_heard_as_the_matcher_would_take_it(
    text: str, form: Form, unheard: tuple[str, ...]
) -> None:
    assert FEW.unheard(PatternWord(text, form)) == unheard


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("roleplay", "role play"),
        ("colin", "colon"),
        ("dayna", "dana"),
        ("automate", "at made"),
        ("flows", "flow"),
    ],
)
def test_unknown_words_have_sound_alikes(word: str, first: str) -> None:
    assert FEW.sounds_like(word)[0] == first


def test_what_sounds_like_nothing_has_none() -> None:
    assert FEW.sounds_like("zyxwv") == ()
    assert FEW.sounds_like("größe") == ()
    assert Vocabulary("None", ()).sounds_like("word") == ()
