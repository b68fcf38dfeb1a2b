"""Finds worlds: whole numbers of people that meet all that binds them, by linear programming."""

from collections.abc import Mapping
from functools import cached_property
from itertools import accumulate, chain
from math import ceil
from random import Random
from typing import Any

from app.services.summary.audit.worlds import Worlds

SEED = 5
_TOLERANCE = 1e-6
_NUDGES, _NOISE, _SHAKE = 6, 1e-5, 1.0
_DUAL, _DISTURBED = 1, 0.1


class Solver:
    """Finds worlds: whole numbers that meet every row, with as much or as little of something."""

    def __init__(self, worlds: Worlds) -> None:
        import highspy
        import numpy

        self._highspy, self._numpy = highspy, numpy
        self._number = len(worlds.bounds)
        terms = [size.terms for size, _ in worlds.rows]
        starts = list(accumulate(map(len, terms), initial=0))
        low, high = zip(*worlds.bounds, strict=True)
        least = numpy.array([-size.constant for size, _ in worlds.rows], numpy.float64)
        exact = numpy.array([exact for _, exact in worlds.rows], bool)
        self._model = (
            self._number,
            len(terms),
            starts[-1],
            int(highspy.MatrixFormat.kRowwise),
            int(highspy.ObjSense.kMinimize),
            0.0,
            numpy.zeros(self._number),
            numpy.array(low, numpy.float64),
            numpy.array(high, numpy.float64),
            least,
            numpy.where(exact, least, highspy.kHighsInf),
            numpy.array(starts[:-1], numpy.int32),
            numpy.array([*chain.from_iterable(terms)], numpy.int32),
            numpy.array([factor for one in terms for factor in one.values()], numpy.float64),
        )
        self._plain = self._make_solver(whole=False)
        self._plain.setOptionValue("presolve", "off")  # it continues from the last world
        self._all = numpy.arange(self._number, dtype=numpy.int32)

    @cached_property
    def _whole(self) -> Any:
        return self._make_solver(whole=True)

    def _make_solver(self, *, whole: bool) -> Any:
        """A solver of all rows, for whole numbers or for fractions too.

        The dual simplex method with costs that are disturbed a little finds worlds that lie further
        from each other than the primal one does: half as many refute the same. All factors are 1,
        so there is nothing to scale.
        """
        solver = self._highspy.Highs()  # type: ignore[no-untyped-call]
        solver.setOptionValue("output_flag", False)  # noqa: FBT003 - its way
        solver.setOptionValue("threads", 1)
        solver.setOptionValue("simplex_strategy", _DUAL)
        solver.setOptionValue("dual_simplex_cost_perturbation_multiplier", _DISTURBED)
        solver.setOptionValue("simplex_scale_strategy", 0)
        solver.setOptionValue("mip_rel_gap", 0.0)
        solver.setOptionValue("mip_abs_gap", 0.5)
        kinds = self._numpy.full(self._number, int(whole), self._numpy.int32)
        solver.passModel(*self._model, kinds)
        return solver

    def find_world(self, weights: Mapping[int, float], *, sure: bool = True) -> Any:
        """The world with the least of these; None where none fits, or none was found at once.

        Without asking for whole numbers it takes a tenth of the time, and most often they come
        by themselves; if not, they are asked for, or another world is tried where any will do.
        """
        cost = self._cost(weights)
        found = self._minimise(self._plain, cost)
        if found is None or _is_whole(found) or not sure:
            return found if found is None or _is_whole(found) else None
        found = self._minimise(self._whole, cost)
        return found if found is None else self._numpy.rint(found)

    def find_any_world(self) -> Any:
        """Some world; None where none fits.

        It is that of the fewest people: most often these are whole, at once.
        """
        cost = self._numpy.ones(self._number)
        found = self._minimise(self._plain, cost)
        if found is None:
            return None
        found = self._nudge(found, cost, Random(SEED), _SHAKE)  # noqa: S311 - nothing secret
        return found if _is_whole(found) else self.find_world({})

    def find_bound(self, terms: Mapping[int, int], sign: int, random: Random) -> tuple[int, Any]:
        """How far a group can go in any case, and a world in which it goes far, if one was found.

        The bound is that of fractions of people too, so that it may be too wide. Of the many worlds
        that go so far, a little noise about those numbers that are no whole ones picks another one
        each time until it has whole people.
        """
        cost = self._cost({unknown: sign * factor for unknown, factor in terms.items()})
        found = self._minimise(self._plain, cost)
        least = ceil(float(cost @ found) - _TOLERANCE)
        found = self._nudge(found, cost, random, _NOISE)
        return sign * least, found if _is_whole(found) else None

    def _nudge(self, found: Any, cost: Any, random: Random, noise: float) -> Any:
        """A world of whole people instead of one that is none, if one is found at once."""
        for _ in range(_NUDGES):
            if _is_whole(found):
                break
            push = {one: random.uniform(-noise, noise) for one in _find_fractions(found)}
            found = self._minimise(self._plain, cost + self._cost(push))
        return found

    def _cost(self, weights: Mapping[int, float]) -> Any:
        cost = self._numpy.zeros(self._number)
        cost[list(weights)] = list(weights.values())
        return cost

    def _minimise(self, solver: Any, cost: Any) -> Any:
        solver.changeColsCost(self._number, self._all, cost)
        solver.run()
        if solver.getModelStatus() != self._highspy.HighsModelStatus.kOptimal:
            return None
        return self._numpy.array(solver.getSolution().col_value)


def _is_whole(world: Any) -> bool:
    return bool(abs(world - world.round()).max(initial=0) < _TOLERANCE)


def _find_fractions(world: Any) -> list[int]:
    """The unknowns that are no whole number of people in a world."""
    return [int(i) for i in (abs(world - world.round()) >= _TOLERANCE).nonzero()[0]]
