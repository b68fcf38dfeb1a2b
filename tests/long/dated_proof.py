"""The proof of dated summaries in numbers: `python3 dev.py dated`. The seed is fixed.

150 projects of fifteen shapes through the program's own ledger, each with its totals and its exact
last table: the facts that are provable, how well intervals cover the day that they name, what an
insider is certain of, how far numbers are off, and when each table appears. `--projects 30` takes
fewer.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from random import Random
from time import perf_counter

from app.models.rules.summary.classes import TREES, Stream, Variable
from app.models.rules.summary.rounding import BASE, Tally, fine_name
from app.services.summary import merging, release
from app.services.summary.audit import attacker, reading
from app.services.summary.release import ExactClass
from tests.long import dated, simulate
from tests.long.dated import Course

PROJECTS = 150
PLACES = (12, 20, 35, 50)
GROUPS = 20


def key_of(number: int) -> bytes:
    return number.to_bytes(32, "big")


def facts(files: list[reading.Document]) -> tuple[int, int]:
    """How many statements were tried of all files together, and how many are provable."""
    found = attacker.attack(files)
    return found.statements, len(found.proved) + len(found.inconsistent)


def run_shapes(projects: int) -> tuple[list[Course], int]:
    """Every shape in turn; prints what was found of each."""
    told: dict[str, Counter[str]] = defaultdict(Counter)
    courses: list[Course] = []
    for number in range(projects):
        shape = dated.SHAPES[number % len(dated.SHAPES)]
        random = Random(f"dated {number}")
        coaches = 2 if shape == "two coaches" else 1
        made = [
            dated.run_project(dated.build(random, shape), key_of(number * 2 + coach), shape, random)
            for coach in range(coaches)
        ]
        courses += made
        statements, proved = facts([file for one in made for file in one.files])
        told[shape].update(
            projects=1,
            statements=statements,
            facts=proved,
            files=sum(len(one.files) for one in made),
            releases=sum(len(dated.releases(one)) for one in made),
            holds=sum(one.holds for one in made),
            redraws=sum(one.redraws for one in made),
            ended=sum(one.ended for one in made),
        )
        if proved:
            print(f"FACTS in project {number} ({shape}): {proved}", flush=True)
    names = ("projects", "files", "releases", "statements", "holds", "redraws", "ended", "facts")
    print(f"{'shape':16}" + "".join(f"{name:>11}" for name in names))
    for shape, counts in told.items():
        print(f"{shape:16}" + "".join(f"{counts[name]:11}" for name in names))
    bad = sum(counts["facts"] for counts in told.values())
    total = sum(counts["statements"] for counts in told.values())
    print(f"{projects} projects, {total} statements: {bad} facts", flush=True)
    return courses, bad


def errors_of(course: Course) -> Iterator[int]:
    """Of every coarse number: how far it is off for everybody by the day that it names."""
    for one in dated.releases(course):
        exact = dated.truth(course.world, one.stream, one.totals.as_of)
        for variable, tree in TREES.items():
            if tree.stream is one.stream and not tree.within:
                for name, value in one.tables[variable.value].items():
                    yield abs(value - exact[variable.value][name])


def tell_coverage(courses: list[Course]) -> None:
    """How often a sum's interval holds the true number of everybody by the day named."""
    random, held, tried = Random(3), Counter[int](), Counter[int]()
    told = [one for one in courses if one.files]
    for turn in range(GROUPS):
        size = (1, 3, 6, 12)[turn % 4]
        chosen = random.sample(told, min(size, len(told)))
        files = [(f"{n}.json", one.files[-1]) for n, one in enumerate(chosen)]
        for table in merging.merge_files(files, even_so=True).summary.tables:
            if table.crossed or table.name == "last" or table.of_work or not table.same_day:
                continue
            day = table.as_of
            exact = [dated.truth(one.world, table.stream, day)[table.name] for one in chosen]
            if table.files != len(chosen):
                continue
            for line in table.lines:
                if line.fine:
                    continue
                low, high = line.interval
                tried[size] += 1
                held[size] += low <= sum(one[line.name] for one in exact) <= high
    for size in sorted(tried):
        share = 100 * held[size] / tried[size]
        print(f"intervals of sums of {size:2} coaches: {share:.1f} % of {tried[size]} hold")


def tell_insider(courses: list[Course]) -> None:
    """Who knows everybody's classes but one person's: how often that one is certain."""
    certain, tried = Counter[str](), Counter[str]()
    people = sure_people = 0
    for course in courses:
        for number in {i for members in course.counted.values() for i in members}:
            sure = []
            for variable in TREES:
                if variable is Variable.WORKED:
                    continue
                made = _is_certain(course, number, variable)
                if made is None:
                    continue
                tried[variable.value] += 1
                certain[variable.value] += made
                sure.append(made)
            people += 1
            sure_people += any(sure)
    for name in tried:
        print(
            f"insider, {name}: certain {100 * certain[name] / tried[name]:.1f} % of {tried[name]}"
        )
    whole = 100 * sum(certain.values()) / max(1, sum(tried.values()))
    print(f"insider, per attribute {whole:.1f} %, per person {100 * sure_people / people:.1f} %")


def _is_certain(course: Course, number: int, variable: Variable) -> bool | None:
    """Whether no other class than the true one can have left the published numbers."""
    tree = TREES[variable]
    known = [
        (one, course.exact[one.stream, one.number])
        for one in dated.releases(course)
        if one.stream is tree.stream
        and variable.value in one.tables
        and variable in course.counted[one.stream, one.number].get(number, {})
    ]
    if not known:
        return None
    first = known[0][0]
    true = course.counted[first.stream, first.number][number][variable]
    return not any(
        all(_could_be(one, exact, variable, true, other) for one, exact in known)
        for other in tree.fine
        if other != true
    )


def _could_be(
    one: release.Release, exact: Tally, variable: Variable, true: str, other: str
) -> bool:
    tree, table = TREES[variable], variable.value
    moves = [(table, tree.coarse_of(true), tree.coarse_of(other))]
    if fine_name(variable) in one.tables:
        moves.append((fine_name(variable), true, other))
    for name, source, target in moves:
        if source == target:
            continue
        for cell, change in ((source, -1), (target, 1)):
            if cell not in one.tables[name]:
                continue
            count = exact.tables[name][cell] + change
            low = count // BASE * BASE
            high = low + BASE * (count > low)
            if count < 0 or one.tables[name][cell] not in (low, high):
                return False
    return True


def tell_usefulness() -> None:
    """For each size: in which month each table appears first, and how far numbers are off."""
    for places in PLACES:
        months: dict[str, list[int]] = defaultdict(list)
        wrong: list[int] = []
        for number in range(4):
            random = Random(f"useful {places} {number}")
            world = dated.build(random, "ordinary", places)
            course = dated.run_project(
                world, key_of(number), "irregular", random, allowed=lambda _: True
            )
            wrong += errors_of(course)
            for table in ("outcome", "outcome.fine", "kind", "age", "worked", "outcome.age"):
                made = [one for one in dated.releases(course) if table in one.tables]
                if made:
                    day = made[0].totals.as_of
                    months[table].append((day.year - 2023) * 12 + day.month)
        first = ", ".join(
            f"{name} {sorted(found)[len(found) // 2]} ({len(found)}/4)"
            for name, found in months.items()
        )
        mean = sum(wrong) / max(1, len(wrong))
        print(
            f"{places} places: off by {mean:.2f}, at most {max(wrong, default=0)}; month: {first}"
        )


def tell_mutants(courses: list[Course], projects: int) -> None:
    """Methods that are wrong on purpose, and how many projects fall with each."""
    for name, steps in simulate.MUTANTS.items():
        print(f"{name}: {simulate.mutant(steps, projects)} of {projects} fall", flush=True)
    fallen = ended = 0
    for course in courses:
        if not course.ended or not course.ledger.series.releases:
            continue
        ended += 1
        counts = dated.truth(course.world, Stream.CLOSED, dated.END)
        document = {**course.files[-1]}
        tree = TREES[Variable.OUTCOME]
        fine = counts[fine_name(Variable.OUTCOME)]
        single = counts[Variable.OUTCOME.value]
        exact = [ExactClass((one,), fine.get(one, single.get(one, 0))) for one in tree.fine]
        exact[0] = ExactClass((tree.fine[0],), single["work"])
        people = sum(one.people for one in exact)
        document["last"] = {
            "as_of": dated.END.isoformat(),
            "closed": people,
            "classes": [one.document() for one in exact],
        }
        fallen += not attacker.attack([*course.files[:-1], document], until_first=True).safe
    print(f"a last table with nothing put together: {fallen} of {ended} fall")


def main() -> int:
    """Print everything; the status tells whether anything was provable."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--projects", type=int, default=PROJECTS)
    asked = parser.parse_args()
    began = perf_counter()
    with dated.made_up():
        courses, bad = run_shapes(asked.projects)
        wrong = [error for course in courses for error in errors_of(course)]
        mean = sum(wrong) / len(wrong)
        print(f"numbers are off by {mean:.2f} for the day named, at most by {max(wrong)}")
        tell_coverage(courses)
        tell_insider(courses)
        tell_usefulness()
    tell_mutants(courses, 10)
    print(f"{perf_counter() - began:.0f} seconds")
    return min(bad, 1)


if __name__ == "__main__":
    sys.exit(main())
