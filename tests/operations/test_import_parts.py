"""A row of a file may be several records of one noun: three questions answered at once."""

from pathlib import Path

from csm_desktop.database.store import create_book
from csm_desktop.operations.account_edits import create_account
from tests.support.importing import bring

FILE = Path(__file__).resolve().parents[1] / "data" / "systems" / "qualtrics_text.csv"


def test_rows_are_counted_as_rows_and_their_answers_get_the_next_numbers(tmp_path: Path) -> None:
    store = create_book(tmp_path / "book.csm", currency="EUR")
    for name, domain in (("Delta", "delta.example"), ("Harbour", "harbour.example")):
        store.run(create_account, values={"name": name, "domain": domain})
    report = bring(store, FILE).result.files[0]
    answers = store.ask(
        lambda connection: connection.exec_driver_sql(
            "SELECT id, kind, score FROM survey_answer ORDER BY id"
        ).all()
    )
    assert [row.id for row in answers] == list(range(1, len(answers) + 1))
    assert [(row.kind, row.score) for row in answers[:3]] == [("nps", 9), ("csat", 5), ("ces", 7)]
    assert (report.added, report.updated, report.unchanged) == (3, 0, 0)
    assert report.rows == report.added + report.skipped == 3
    assert report.waiting <= report.skipped
    again = bring(store, FILE).result.files[0]
    assert (again.added, again.updated, again.unchanged) == (0, 0, 3)
    assert max(again.states) < 100
    store.close()
