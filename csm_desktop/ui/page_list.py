"""Which pages there are: one explicit list, from which the side bar and the keys are made.

A page's module is imported when it is first visited, on a worker thread, because the pages bring
the operations and with them SQLAlchemy: 0.4 s that the first painted window does not wait for.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from csm_desktop.ui.navigation import Page
from csm_desktop.ui.shared.words import later


class Side(StrEnum):
    """Where in the side bar."""

    TOP = "top"
    BOTTOM = "bottom"
    NONE = "none"


@dataclass(frozen=True)
class PageEntry:
    """One page, before its module is imported."""

    id: str
    """Name in places and settings."""
    title: str
    """Its name in the side bar; translated when shown."""
    icon: str
    """A drawing in ``resources/icons``."""
    load: Callable[[], type[Page]]
    """Imports the page's module and gives its class."""
    side: Side = Side.TOP
    """Where the side bar has it."""


def _today() -> type[Page]:
    from csm_desktop.ui.today.page import TodayPage  # start-up time: brings SQLAlchemy

    return TodayPage


def _accounts() -> type[Page]:
    from csm_desktop.ui.accounts.page import AccountsPage  # start-up time: brings SQLAlchemy

    return AccountsPage


def _account() -> type[Page]:
    from csm_desktop.ui.account.page import AccountPage  # start-up time: brings SQLAlchemy

    return AccountPage


def _onboarding() -> type[Page]:
    from csm_desktop.ui.onboarding.page import OnboardingPage  # start-up time: brings SQLAlchemy

    return OnboardingPage


def _renewals() -> type[Page]:
    from csm_desktop.ui.renewals.page import RenewalsPage  # start-up time: brings SQLAlchemy

    return RenewalsPage


def _health() -> type[Page]:
    from csm_desktop.ui.health.page import HealthPage  # start-up time: brings SQLAlchemy

    return HealthPage


def _plans() -> type[Page]:
    from csm_desktop.ui.plans.page import PlansPage  # start-up time: brings SQLAlchemy

    return PlansPage


def _portfolio() -> type[Page]:
    from csm_desktop.ui.portfolio.page import PortfolioPage  # start-up time: brings SQLAlchemy

    return PortfolioPage


def _notes() -> type[Page]:
    from csm_desktop.ui.notes.page import NotesPage  # start-up time: brings SQLAlchemy

    return NotesPage


def _tasks() -> type[Page]:
    from csm_desktop.ui.tasks.page import TasksPage  # start-up time: brings SQLAlchemy

    return TasksPage


def _contacts() -> type[Page]:
    from csm_desktop.ui.contacts.page import ContactsPage  # start-up time: brings SQLAlchemy

    return ContactsPage


def _playbooks() -> type[Page]:
    from csm_desktop.ui.playbooks.page import PlaybooksPage  # start-up time: brings SQLAlchemy

    return PlaybooksPage


def _library() -> type[Page]:
    from csm_desktop.ui.articles.page import LibraryPage  # start-up time: brings SQLAlchemy

    return LibraryPage


def _import() -> type[Page]:
    from csm_desktop.ui.imports.page import ImportPage  # start-up time: brings SQLAlchemy

    return ImportPage


def _export() -> type[Page]:
    from csm_desktop.ui.exports.page import ExportsPage  # start-up time: brings SQLAlchemy

    return ExportsPage


def _history() -> type[Page]:
    from csm_desktop.ui.history.page import HistoryPage  # start-up time: brings SQLAlchemy

    return HistoryPage


def _preferences() -> type[Page]:
    from csm_desktop.ui.preferences.page import PreferencesPage  # start-up time: brings SQLAlchemy

    return PreferencesPage


PAGES: tuple[PageEntry, ...] = (
    PageEntry("today", later("Today"), "sun", _today),
    PageEntry("accounts", later("Accounts"), "building-2", _accounts),
    PageEntry("account", later("Account"), "building-2", _account, Side.NONE),
    PageEntry("onboarding", later("Onboarding"), "flag", _onboarding),
    PageEntry("renewals", later("Renewals"), "refresh-cw", _renewals),
    PageEntry("health", later("Health"), "activity", _health),
    PageEntry("plans", later("Plans"), "target", _plans),
    PageEntry("portfolio", later("Portfolio"), "chart-column", _portfolio),
    PageEntry("notes", later("Notes"), "sticky-note", _notes),
    PageEntry("tasks", later("Tasks"), "square-check", _tasks),
    PageEntry("contacts", later("Contacts"), "users", _contacts),
    PageEntry("playbooks", later("Playbooks"), "list-checks", _playbooks),
    PageEntry("library", later("Library"), "book-open", _library),
    PageEntry("import", later("Import"), "import", _import, Side.BOTTOM),
    PageEntry("export", later("Export"), "file-output", _export, Side.BOTTOM),
    PageEntry("history", later("History"), "history", _history, Side.BOTTOM),
    PageEntry("preferences", later("Preferences"), "sliders-horizontal", _preferences, Side.BOTTOM),
)
"""Every page, in the order of the side bar."""

BY_ID: dict[str, PageEntry] = {page.id: page for page in PAGES}
"""Id → page."""
