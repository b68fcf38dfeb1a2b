"""The two small sums, against Rovaniemi's own numbers and criterion 1."""

from dataclasses import replace

from app.models.rules.small_sheets import (
    ROVANIEMI,
    BenefitInputs,
    CapacityInputs,
    count_benefit,
    count_capacity,
)


def test_rovaniemi_s_own_numbers_come_out() -> None:
    """Kymenlaakso pilot 2022 §9: +149,000 and 281,000 euros; 4,000 and 6,150 for each."""
    found = count_benefit(ROVANIEMI)
    assert found.saved_less_costs == 149_000
    assert found.with_pensions_less_costs == 281_000
    assert found.saved_each is not None
    assert round(found.saved_each, -2) == 4_000
    assert found.with_pensions_each is not None
    assert round(found.with_pensions_each / 50) * 50 == 6_150


def test_nothing_is_assumed_for_what_is_not_typed() -> None:
    assert set(vars(count_benefit(BenefitInputs())).values()) == {None}
    partly = count_benefit(replace(ROVANIEMI, pensions=None, participants=0))
    assert partly.saved_less_costs == 149_000
    assert partly.with_pensions_less_costs is partly.saved_each is None


def test_twenty_each() -> None:
    found = count_capacity(CapacityInputs(clients=50, coaches=1.5, months=6))
    assert (found.places, found.left, found.coaches_needed, found.clients_a_year) == (
        30, -20, 2.5, 60
    )  # fmt: skip
