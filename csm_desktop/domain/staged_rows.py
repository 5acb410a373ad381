"""Row numbers of staged files: what the reader of files writes and the landing reads."""

PART_ROWS = 1 << 32
"""Added to a row's number once for every earlier part of a profile with the same noun, so that one
row of a file can be two records of a noun."""


def row_of_file(row: int) -> int:
    """The row that a person would count in the file.

    >>> row_of_file(2), row_of_file(2 + PART_ROWS)
    (2, 2)
    """
    return row % PART_ROWS
