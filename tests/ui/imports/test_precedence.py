"""Which system is believed first: decided by moving it up, dropped, undone."""

from csm_desktop.operations.precedences import Precedence, list_precedences
from csm_desktop.ui.imports.page import ImportPage
from tests.support.import_page import bring, read
from tests.support.real_desk import RealWindow
from tests.support.shared import shared


def decided(real: RealWindow) -> tuple[Precedence, ...]:
    answers: list[tuple[Precedence, ...]] = []
    real.workspace.ask(list_precedences, answers.append)
    real.wait(lambda: answers)
    return answers[0]


def test_with_one_system_there_is_nothing_to_decide(real: RealWindow, page: ImportPage) -> None:
    assert real.desk.actions.run("show_precedence")
    view = page.precedence
    real.wait(view.isVisible)
    assert "nothing to decide yet" in view.state.text() and not view.up.isEnabled()
    assert view.nothing.isVisible()


def test_moving_a_system_up_decides_and_the_newest_counts_again_when_dropped(
    real: RealWindow, page: ImportPage
) -> None:
    read(real, page, shared("data/systems/hubspot_companies.csv"),
         shared("data/systems/zohocrm_accounts.csv"))  # fmt: skip
    bring(real, page)
    real.desk.navigation.go("import", view="precedence")
    view = page.precedence
    real.wait(lambda: [row.key for row in view.systems.rows_model.rows] == ["hubspot", "zoho_crm"])
    view.systems.take("zoho_crm")
    view.move_system(-1)
    real.wait(lambda: view.table.rows_model.rows)
    assert decided(real) == (Precedence("account", "", ("zoho_crm", "hubspot")),)
    assert view.systems.current_key() == "zoho_crm" and view.drop.isVisible()
    view.field.show_value("industry")
    view.field.chosen.emit("industry")
    assert "follows the order of every field" in view.state.text()
    view.field.show_value("")
    view.drop_order()
    real.wait(lambda: not view.table.rows_model.rows)
    assert decided(real) == ()
    assert "the newest file counts" in view.state.text()


def test_the_order_that_is_shown_is_decided_by_moving_the_first_up(
    real: RealWindow, page: ImportPage
) -> None:
    read(real, page, shared("data/systems/hubspot_companies.csv"),
         shared("data/systems/zohocrm_accounts.csv"))  # fmt: skip
    bring(real, page)
    real.desk.navigation.go("import", view="precedence")
    view = page.precedence
    real.wait(lambda: [row.key for row in view.systems.rows_model.rows] == ["hubspot", "zoho_crm"])
    view.systems.take("hubspot")
    view.move_system(-1)
    real.wait(lambda: view.table.rows_model.rows)
    assert decided(real) == (Precedence("account", "", ("hubspot", "zoho_crm")),)
