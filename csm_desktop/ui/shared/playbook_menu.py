"""A menu of the playbooks, to start one on an account."""

from functools import partial
from typing import Any, Protocol

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from csm_desktop.operations.playbooks import Playbook, list_playbooks, start_playbook
from csm_desktop.ui.shared.menu import dressed_menu
from csm_desktop.ui.shared.words import tr, trn


class MenuDesk(Protocol):
    """What the menu needs of a desk."""

    @property
    def workspace(self) -> Any:
        """The open book."""

    @property
    def theme(self) -> Any:
        """Knows the language."""

    @property
    def notices(self) -> Any:
        """Where to say that nothing was started."""


def offer_playbooks(page: QWidget, desk: MenuDesk, account_id: int) -> None:
    """Open the menu over a page; the playbook chosen is started on the account."""
    desk.workspace.ask(
        list_playbooks,
        partial(_open, page, desk, account_id),
        language=desk.theme.look.language,
    )


def _open(page: QWidget, desk: MenuDesk, account_id: int, playbooks: tuple[Playbook, ...]) -> None:
    if not isValid(page):
        return
    menu = dressed_menu(page, tr("Start a playbook"))
    for number, playbook in enumerate(playbooks, start=1):
        words = trn("{n} task", "{n} tasks", len(playbook.tasks))
        text = tr("{name}, {tasks}", name=playbook.name, tasks=words).replace("&", "&&")
        act = menu.addAction(f"&{number}  {text}" if number < 10 else text)
        act.triggered.connect(
            lambda _checked=False, key=playbook.key: _start(desk, account_id, key)
        )
    menu.popup(QCursor.pos() if page.underMouse() else page.mapToGlobal(page.rect().center()))


def _start(desk: MenuDesk, account_id: int, playbook: str) -> None:
    def tell(tasks: tuple[int, ...]) -> None:
        if not tasks:
            desk.notices.tell(tr("It is at work on this account already: a task of it is open."))

    desk.workspace.do(
        start_playbook,
        done=tell,
        playbook=playbook,
        language=desk.theme.look.language,
        account_id=account_id,
    )
