"""The form of a new project: whose it is, from which template, when it starts, whose holidays."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from csm_desktop.operations.account_overview import AccountOverview, read_account
from csm_desktop.operations.holidays import HolidayCountry, country_key, list_holiday_countries
from csm_desktop.operations.onboarding_edits import start_empty_project, start_project
from csm_desktop.operations.onboarding_templates import (
    OnboardingTemplate,
    list_onboarding_templates,
)
from csm_desktop.operations.search import FoundAccount, search_accounts
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.onboarding.project_editor import holidays_text
from csm_desktop.ui.shared.offers import Offer, OfferList
from csm_desktop.ui.shared.renewals.form import Form, NotReadable, field, read_day
from csm_desktop.ui.shared.renewals.words import Reading
from csm_desktop.ui.shared.widgets import Button, Choice, Field, Kind, Label
from csm_desktop.ui.shared.words import tr, trn

_PAUSE_MS = 80
_NO_TEMPLATE = ""


class ProjectForm(Form):
    """The form.

    Signals:
        started (int): the project was begun.
        holidays_wanted: a file of holidays is to be imported.
    """

    started = Signal(int)
    holidays_wanted = Signal()

    places: ClassVar = {
        "account_gone": "account",
        "project_without_name": "name",
        "onboarding_template_unknown": "template",
        "milestone_day_out": "starts_on",
    }

    def __init__(
        self,
        desk: Desk,
        panel: QWidget,
        account_id: int | None,
        reading: Reading,
        close: Callable[[], object],
    ) -> None:
        super().__init__(tr("New onboarding project"), tr("Start the project"), close)
        self._desk = desk
        self._panel = panel
        self._account: int | None = None
        self._account_country = ""
        self._templates: tuple[OnboardingTemplate, ...] = ()
        self._countries: tuple[HolidayCountry, ...] = ()
        self._waits = False
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._search)
        self._build(reading)
        workspace = desk.workspace
        workspace.watch(self, list_holiday_countries, self._take_countries)
        workspace.watch(
            self, list_onboarding_templates, self._take_templates, language=reading.locale
        )
        if account_id is not None:
            workspace.ask(read_account, self._take_account, account_id=account_id)

    def _build(self, reading: Reading) -> None:
        hint = tr("Type its name")
        self._name = field(tr("Account"), hint=hint)
        self._name.textEdited.connect(self._typed)
        self.add("account", tr("Account"), self._name)
        self.offers = OfferList(self._panel)
        self.offers.taken.connect(self._choose)
        self.template = Choice(tr("Template"), ())
        self.template.chosen.connect(lambda _value: self._describe())
        self.add("template", tr("Template"), self.template)
        self.about = Label("", "muted", size=11, wrap=True)
        self.place(self.about)
        self.add("name", tr("Name"), field(tr("Name")))
        start = field(tr("Starts on"), reading.today.isoformat())
        self.add("starts_on", tr("Starts on"), start)
        country = field(tr("Country of the holidays"))
        country.textEdited.connect(lambda _text: self._tell_holidays())
        self.add("country", tr("Country of the holidays"), country)
        self.holidays = Label("", "muted", size=11, wrap=True)
        self.place(self.holidays)
        self.bring = Button(tr("Import holidays…"), Kind.QUIET, on_click=self.holidays_wanted.emit)
        self.place(self.bring)
        self.bring.hide()
        self._tell_holidays()

    # The account.

    def _typed(self, _text: str) -> None:
        self._account, self._account_country = None, ""
        self._pause.start()

    def _search(self) -> None:
        typed = self._name.text().strip()
        if not typed or self._account is not None:
            self.offers.hide()
            return
        self._desk.workspace.ask(search_accounts, self._offer, typed=typed, limit=8)

    def _offer(self, found: tuple[FoundAccount, ...]) -> None:
        if self._account is not None or not self._name.hasFocus():
            return
        corner = self._name.mapTo(self._panel, self._name.rect().topLeft())
        offers = [Offer(one.name, one.second, one.id) for one in found]
        self.offers.show_offers(offers, QRect(corner, self._name.size()))
        typed = self._name.text().strip()
        missing = "" if found else tr("No account begins like “{name}”.", name=typed)
        self.lines["account"].refuse(missing)

    def _choose(self, offer: Offer) -> None:
        self.offers.hide()
        assert isinstance(offer.value, int)
        self._account = offer.value
        self._name.setText(offer.text)
        self.lines["account"].refuse("")
        self._desk.workspace.ask(read_account, self._take_account, account_id=offer.value)

    def _take_account(self, account: AccountOverview | None) -> None:
        if account is None:
            return
        self._account = account.id
        self._name.setText(account.name)
        self._account_country = str(account.fields.get("country") or "")
        country = self.lines["country"].editor
        assert isinstance(country, Field)
        country.setPlaceholderText(self._account_country)
        self._tell_holidays()
        if self._name.hasFocus():
            self.template.setFocus()

    # The template.

    def _take_templates(self, templates: tuple[OnboardingTemplate, ...]) -> None:
        chosen = self.template.currentData()
        self._templates = templates
        self.template.clear()
        for one in templates:
            self.template.addItem(one.name, one.key)
        self.template.addItem(tr("Without a template"), _NO_TEMPLATE)
        known = [one.key for one in templates]
        first = known[0] if known else _NO_TEMPLATE
        self.template.show_value(chosen if chosen in known else first)
        self._describe()

    def _describe(self) -> None:
        """What the template brings."""
        one = self._chosen()
        name = self.lines["name"].editor
        assert isinstance(name, Field)
        name.setPlaceholderText(one.name if one is not None else "")
        if one is None:
            self.about.setText(tr("Its milestones are added one by one."))
            return
        count = trn("{n} milestone", "{n} milestones", len(one.milestones))
        titles = ", ".join(each.title for each in one.milestones)
        self.about.setText(f"{one.description} {count}: {titles}".strip())

    def _chosen(self) -> OnboardingTemplate | None:
        key = self.template.currentData()
        return next((one for one in self._templates if one.key == key), None)

    # The country.

    def country(self) -> str:
        """Whose holidays would count."""
        return self.lines["country"].text.strip() or self._account_country

    def _take_countries(self, countries: tuple[HolidayCountry, ...]) -> None:
        self._countries = countries
        self._tell_holidays()

    def _tell_holidays(self) -> None:
        country = self.country()
        known = {country_key(one.country): one.count for one in self._countries}
        count = known.get(country_key(country), 0)
        known_of = self._account is not None or bool(country)
        self.holidays.setText(holidays_text(country, count) if known_of else "")
        self.bring.setVisible(bool(country) and not count)

    # Keeping.

    def submit(self) -> None:
        """Begin it."""
        if self.offers.chosen is not None:
            self._choose(self.offers.chosen)
            return
        if self._waits:
            return
        self.clear_problems()
        if self._account is None:
            self.lines["account"].refuse(tr("Choose an account."))
            self._name.setFocus()
            return
        try:
            starts_on = self.read("starts_on", read_day)
            if starts_on is None:
                self.lines["starts_on"].refuse(tr("Write a day as 2027-03-31."))
                return
        except NotReadable:
            return
        self._waits = True
        self._start(self._account, starts_on)

    def _start(self, account_id: int, starts_on: object) -> None:
        given = {
            "account_id": account_id,
            "name": self.lines["name"].text.strip(),
            "starts_on": starts_on,
            "country": self.lines["country"].text.strip() or None,
        }
        do, chosen = self._desk.workspace.do, self._chosen()
        if chosen is None:
            do(start_empty_project, done=self.started.emit, refused=self._stay, **given)
            return
        language = self._desk.theme.look.language
        given["name"] = given["name"] or chosen.name
        do(
            start_project,
            done=self.started.emit,
            refused=self._stay,
            template=chosen.key,
            language=language,
            **given,
        )

    def _stay(self, refusal: object) -> None:
        self._waits = False
        self.refuse(refusal)  # type: ignore[arg-type]  # the workspace hands a Refusal

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose an account that is offered, Esc first hides the offers."""
        if self.offers.chosen is not None and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.offers.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif self.offers.chosen is not None and event.key() == Qt.Key.Key_Escape:
            self.offers.hide()
        else:
            super().keyPressEvent(event)
