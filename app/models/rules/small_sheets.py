"""Two small sums with every number visible: what work is worth in euros, and how far coaches reach.

The first is Rovaniemi's, as the Kymenlaakso pilot 2022 tells it (§9); the second is what criterion
1 means for a number of clients. Nothing is assumed but what is typed.
"""

from dataclasses import dataclass

from app.models.rules.caseload_size import LIMIT

MONTHS_A_YEAR = 12


@dataclass(frozen=True)
class BenefitInputs:
    """Euros of the first year, and people; None where it is not typed yet."""

    participants: float | None = None
    employed: float | None = None
    taxes_and_benefits: float | None = None
    pensions: float | None = None
    costs: float | None = None


ROVANIEMI = BenefitInputs(
    participants=61, employed=30, taxes_and_benefits=243_000, pensions=132_000, costs=94_000
)
"""Kymenlaakso pilot 2022 §9; the 61 follow from its 4,000 and 6,150 euros for each of them."""


@dataclass(frozen=True)
class BenefitResults:
    """Euros; None while a number that it needs is missing."""

    saved_less_costs: float | None
    with_pensions_less_costs: float | None
    saved_each: float | None
    with_pensions_each: float | None
    costs_each_employed: float | None


def count_benefit(given: BenefitInputs) -> BenefitResults:
    """What coaching saved in a year, with and without pension contributions, less what it cost."""
    saved = given.taxes_and_benefits
    whole = None if saved is None or given.pensions is None else saved + given.pensions
    return BenefitResults(
        _subtract(saved, given.costs),
        _subtract(whole, given.costs),
        _divide(saved, given.participants),
        _divide(whole, given.participants),
        _divide(given.costs, given.employed),
    )


@dataclass(frozen=True)
class CapacityInputs:
    """Clients at one time, coaches in full-time work, clients each, and months in the service."""

    clients: float | None = None
    coaches: float | None = None
    clients_each: float | None = LIMIT
    months: float | None = None


@dataclass(frozen=True)
class CapacityResults:
    """Places, places left (negative where there are too few), coaches needed, clients a year."""

    places: float | None
    left: float | None
    coaches_needed: float | None
    clients_a_year: float | None


def count_capacity(given: CapacityInputs) -> CapacityResults:
    """What so many clients for each coach means for a number of clients."""
    both = given.coaches is not None and given.clients_each is not None
    places = given.coaches * given.clients_each if both else None  # type: ignore[operator]
    turns = None if places is None else places * MONTHS_A_YEAR
    return CapacityResults(
        places,
        _subtract(places, given.clients),
        _divide(given.clients, given.clients_each),
        _divide(turns, given.months),
    )


def _subtract(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one - other


def _divide(whole: float | None, number: float | None) -> float | None:
    return None if whole is None or not number else whole / number
