from blind_answers import blind_answers

RIGHT = 0.92
"""The aim, and reached: it must not be lost."""


def test_blind_answers_mostly_come_out_right() -> None:
    answers = list(blind_answers())
    wrong = [a for a in answers if not a.is_right]
    assert len(wrong) <= (1 - RIGHT) * len(answers), [a.text for a in wrong]


def test_no_good_answer_scores_nothing() -> None:
    assert [a.text for a in blind_answers() if a.is_good and a.score == 0] == []
