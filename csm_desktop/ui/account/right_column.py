"""The right column: the sections, one below the other, or in two columns where there is room."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.ui.account.contacts_section import ContactsSection
from csm_desktop.ui.account.contracts_section import ContractsSection
from csm_desktop.ui.account.details_section import DetailsSection
from csm_desktop.ui.account.health_section import HealthSection
from csm_desktop.ui.account.mrr_section import MrrSection
from csm_desktop.ui.account.onboarding_section import OnboardingSection
from csm_desktop.ui.account.plan_section import PlanSection
from csm_desktop.ui.account.record_parts import growth_section, purchases_section, voice_section
from csm_desktop.ui.account.renewal_section import RenewalSection
from csm_desktop.ui.account.section import Section
from csm_desktop.ui.account.support_section import SupportSection
from csm_desktop.ui.account.tasks_section import TasksSection
from csm_desktop.ui.account.usage_section import UsageSection
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.widgets import ROLES, ThinScrollBar, filled, hairline
from csm_desktop.ui.shared.words import tr


class RightColumn(QScrollArea):
    """Everything but the timeline, scrolled together."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.health = HealthSection(desk)
        self.renewal = RenewalSection(desk)
        self.plan = PlanSection(desk)
        self.contracts = ContractsSection(desk)
        self.mrr = MrrSection(desk)
        self.onboarding = OnboardingSection(desk)
        self.usage = UsageSection(desk)
        self.support = SupportSection(desk)
        self.contacts = ContactsSection(desk)
        self.tasks = TasksSection(desk)
        self.purchases = purchases_section(desk)
        self.growth = growth_section(desk)
        self.voice = voice_section(desk)
        self.details = DetailsSection(desk)
        self._touched: set[Section] = set()
        self._wide: bool | None = None
        self.setAccessibleName(tr("Facts of the account"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self))
        self._arrange()
        for section in self.sections:
            section.folded.connect(lambda section=section: self._touched.add(section))
        self.set_wide(False)

    @property
    def sections(self) -> tuple[Section, ...]:
        """In reading order."""
        return (
            self.health,
            self.renewal,
            self.plan,
            self.contracts,
            self.mrr,
            self.onboarding,
            self.contacts,
            self.tasks,
            self.usage,
            self.support,
            self.voice,
            self.purchases,
            self.growth,
            self.details,
        )

    def show_account(self, overview: AccountOverview, reader: Reader) -> None:
        """Every section of another account, or the same anew."""
        self.health.show_account(overview, reader)
        self.renewal.show_account(overview, reader)
        self.plan.show_account(overview, reader)
        self.onboarding.show_account(overview, reader)
        self.contracts.show_account(overview, reader)
        self.mrr.show_account(overview, reader)
        self.usage.show_account(overview, reader)
        self.support.show_account(overview, reader)
        self.contacts.show_account(overview, reader)
        self.tasks.show_account(overview, reader)
        self.details.show_account(overview, reader)
        for section in (self.voice, self.purchases, self.growth):
            section.show_account(overview, reader)

    def show_section(self, section: Section) -> None:
        """Scroll so that the section's head is at the top, where there is room for it."""
        bar = self.verticalScrollBar()
        top = section.mapTo(self._inner, QPoint(0, 0)).y()
        if top < bar.value() or top + section.height() > bar.value() + self.viewport().height():
            bar.setValue(top)

    def set_wide(self, wide: bool) -> None:
        """Two columns with everything open, or one with the first sections open."""
        if wide == self._wide:
            return
        self._wide = wide
        renewing = (self.health, self.renewal, self.plan, self.contracts, self.mrr)
        left = (*renewing, self.purchases, self.growth)
        first = left if wide else self.sections
        for section in self.sections:
            self._first.removeWidget(section)
            self._second.removeWidget(section)
        for section in self.sections:
            column = self._first if section in first else self._second
            column.insertWidget(column.count() - 1, section)
            if section not in self._touched:
                section.set_open(wide or section in (self.health, self.renewal, self.plan))
        self._second_part.setVisible(wide)
        self._line.setVisible(wide)

    def _arrange(self) -> None:
        self._inner = filled(QWidget(), "surface")
        self._first_part, self._second_part = QWidget(), QWidget()
        self._first, self._second = QVBoxLayout(self._first_part), QVBoxLayout(self._second_part)
        self._line = hairline(upright=True)
        row = QHBoxLayout(self._inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for column in (self._first, self._second):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addStretch(1)
        row.addWidget(self._first_part, 1)
        row.addWidget(self._line)
        row.addWidget(self._second_part, 1)
        self.viewport().setBackgroundRole(ROLES["surface"])
        self.setWidget(self._inner)
