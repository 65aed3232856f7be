"""The rows of the window for VerBIS, in words."""

from datetime import date

from fm_desktop.ui.formats import due_words, weekday_date
from fm_desktop.ui.tables.text_table import TextRow
from fm_desktop.ui.verbis.reading import CarryLine
from fm_desktop.ui.verbis.words import carried_name, carried_words

NAME, STRETCHED, STATE = 0, 1, 3


def row_of(line: CarryLine, today: date) -> TextRow:
    """Return a line as a row of the table."""
    state, words = standing(line, today)
    day = weekday_date(line.carried.day, today)
    texts = (line.name, carried_name(line.carried.kind), day, words)
    return TextRow(line.key, texts, ", ".join(texts), line, state)


def standing(line: CarryLine, today: date) -> tuple[str, str]:
    """Return how it stands with VerBIS as a state and in words; what is missing says for how long."""
    carried = line.carried
    words = carried_words(carried.state, carried.carried_on, today)
    if carried.owed is None:
        return "done", words
    if line.due is None:
        return "later", words
    state = str(line.due.state)
    return state, f"{words}, {due_words(line.due.effective, today, state)}"
