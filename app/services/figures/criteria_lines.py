"""The quality criteria as lines of text, for a terminal and for paper."""

from app.models.rules.criteria.anchors import HIGHEST_SUM, LONE_COACH, OUR_STEPS, PARTS, band
from app.models.rules.criteria.rows import Unit
from app.models.rules.dates import day_text
from app.services.figures.criteria import CriteriaReview, Criterion
from app.services.phrases import Phrases, phrases


def format_figure(one: Criterion, words: Phrases) -> str:
    """The figure in its unit, never without the number of cases behind it."""
    figure = one.measured.figure
    if figure is None or one.unit is None:
        return words("no_figure")
    number = figure * 100 if one.unit is Unit.SHARE else figure
    # What is counted is said where the unit alone would leave a bare number.
    own, unit = f"unit.{one.number}", f"unit.{one.unit}"
    key = own if own in words else unit
    worded = words(key, figure=format_number(number, words.language))
    return words("figure", figure=worded, n=one.measured.n)


def format_notes(one: Criterion, words: Phrases) -> list[str]:
    """What is to be known beside a figure: limits, how it was counted, how much is missing."""
    more, notes = one.measured.more, []
    if one.number in LONE_COACH:
        notes.append(words("note.lone_coach"))
    if one.number in OUR_STEPS and one.measured.proposal is not None:
        notes.append(words("note.our_steps"))
    if more.get("few_jobs"):
        notes.append(words("note.few_jobs", n=one.measured.n))
    if more.get("counted") == "meetings":
        notes.append(words("note.meetings_counted"))
    if more.get("figure_without_subsidy") is not None:
        share = format_number(more["figure_without_subsidy"] * 100, words.language)
        notes.append(words("note.without_subsidy", share=share))
    if more.get("hour_changes"):
        both = {"starts": more["job_starts"], "changes": more["hour_changes"]}
        notes.append(words("note.starts_and_changes", **both))
    if more.get("flagged"):
        notes.append(words("note.flagged", n=len(more["flagged"])))
    if one.measured.gaps:
        notes.append(words("missing", n=len(one.measured.gaps)))
    return notes


def format_number(number: float, language: str) -> str:
    """A number with one decimal at most, in the way of the language."""
    text = f"{number:.1f}".removesuffix(".0")
    return text if language == "en" else text.replace(".", ",")


def format_lines(found: CriteriaReview, *, language: str) -> list[str]:
    """The 25 criteria by part, each with its figure, proposal and score.

    Raises:
        InvalidValue: There is no such language.
    """
    words = phrases(language, "criteria")
    period = found.period
    lines = [
        words("period", since=day_text(period.since), until=day_text(period.until)),
        words("source"),
        *([] if found.over else [words("not_over")]),
    ]
    for part, numbers in PARTS.items():
        lines += ["", words(f"part.{part}")]
        lines += [_line(found.criteria[number - 1], words) for number in numbers]
    return [*lines, "", format_total(found, words)]


def format_total(found: CriteriaReview, words: Phrases) -> str:
    """The sum of the own scores and its band, or how many are still missing."""
    total = found.total
    if total is None:
        return words("unscored", n=sum(one.own.score is None for one in found.criteria))
    worded = words(f"band.{band(total)}")
    return words("total", total=total, most=HIGHEST_SUM, band=worded)


def _line(one: Criterion, words: Phrases) -> str:
    parts = [format_figure(one, words)]
    if one.measured.proposal is not None:
        parts.append(words("proposal", proposal=one.measured.proposal))
    if one.own.score is not None:
        parts.append(words("score", score=one.own.score))
    if one.measured.gaps:
        parts.append(words("missing", n=len(one.measured.gaps)))
    return f"  {one.number} {words(f'name.{one.number}')}: {', '.join(parts)}"
