from hypothesis import given
from hypothesis import strategies as st

from roleplay.game import TOO_FEW, Money, Share, cost_per_skill, spent
from roleplay.scoring import NotMeasured

EURO = Money(150_000, "EUR")


def test_money_is_written_with_its_currency() -> None:
    assert str(Money(1_234_500, "EUR")) == "12,345 EUR"
    assert str(Money(1_205, "CHF")) == "12.05 CHF"


def test_the_cost_is_shared_among_the_skills_held() -> None:
    assert cost_per_skill([EURO, EURO], Share(24, 30, 9)) == Money(12_500, "EUR")


def test_what_is_missing_is_said() -> None:
    mixed = [EURO, Money(100, "CHF")]
    for costs, held, word in (
        ([], Share(1, 1, 5), "no cost"),
        (mixed, Share(1, 1, 5), "2 currencies"),
        ([EURO], TOO_FEW, "too few"),
        ([EURO], Share(0, 3, 5), "no skill is held"),
    ):
        found = cost_per_skill(costs, held)
        assert isinstance(found, NotMeasured)
        assert word in found.reason


@given(st.permutations([Money(n, "EUR") for n in range(1, 6)]))
def test_the_order_of_costs_means_nothing(costs: list[Money]) -> None:
    assert spent(costs) == Money(15, "EUR")
