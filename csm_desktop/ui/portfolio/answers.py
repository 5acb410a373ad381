"""What the page asks of the book: each question once, however many charts it fills.

Which accounts and which day they are compared with is chosen here for all of them. How a chart
says its answer is its spec's.
"""

from collections import deque
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from csm_desktop.workspace import Watch, Workspace

Receive = Callable[[Any], object]


class _Asked:
    """One question, who wants its answer, and the answer."""

    def __init__(self, hand_over: Callable[[Receive, Any], None], *, since: bool) -> None:
        self._hand_over = hand_over
        self.since = since
        self.watch: Watch | None = None
        self.receivers: list[Receive] = []
        self.answer: Any = None

    def take(self, answer: Any) -> None:
        self.answer = answer
        for receive in self.receivers:
            self._hand_over(receive, answer)


class Answers:
    """Questions over one scope; their answers are kept true while ``owner`` is shown."""

    def __init__(self, owner: QWidget, workspace: Workspace) -> None:
        self._owner = owner
        self._workspace = workspace
        self._asked: dict[Callable[..., Any], _Asked] = {}
        self._queue: deque[tuple[Receive, Any]] = deque()
        self._turn = QTimer(owner, singleShot=True, interval=0)
        self._turn.timeout.connect(self._hand_over_one)
        self.query = ""
        """Which accounts; empty: the whole book."""
        self.since: date | None = None
        """The day compared with; None: as far back as the book is set to look."""

    def want(
        self,
        question: Callable[..., Any],
        receive: Receive,
        *,
        since: bool = False,
        patient: bool = False,
        **params: Any,
    ) -> None:
        """Give the answer to ``receive``, now if it is known, and whenever there is another.

        ``since``: whether the question takes the day compared with.
        """
        asked = self._asked.get(question)
        if asked is not None:
            asked.receivers.append(receive)
            if asked.answer is not None:
                receive(asked.answer)
            return
        asked = self._asked[question] = _Asked(self._queue_up, since=since)
        asked.receivers.append(receive)
        asked.watch = self._workspace.watch(
            self._owner, question, asked.take, patient=patient, **self.params(since), **params
        )

    def _queue_up(self, receive: Receive, answer: Any) -> None:
        # Answers come in bunches; one chart a turn leaves the window free to paint in between.
        self._queue.append((receive, answer))
        self._turn.start()

    def _hand_over_one(self) -> None:
        receive, answer = self._queue.popleft()
        if self._queue:
            self._turn.start()
        if any(receive in asked.receivers for asked in self._asked.values()):
            receive(answer)

    def leave(self, receive: Receive) -> None:
        """Give no more answers to one that wanted them."""
        for asked in self._asked.values():
            if receive in asked.receivers:
                asked.receivers.remove(receive)

    def params(self, since: bool) -> dict[str, Any]:
        """What every question is asked with."""
        return {"query": self.query, "since": self.since} if since else {"query": self.query}

    def choose(self, *, query: str, since: date | None) -> None:
        """Other accounts, or another day compared with: what it concerns is asked again."""
        scoped, self.query = query != self.query, query
        moved, self.since = since != self.since, since
        for asked in self._asked.values():
            if asked.watch is not None and (scoped or (moved and asked.since)):
                asked.watch.ask(**self.params(asked.since))

    def ask_again(self, question: Callable[..., Any], **params: object) -> None:
        """Ask one question with other parameters of its own."""
        asked = self._asked.get(question)
        if asked is not None and asked.watch is not None:
            asked.watch.ask(**params)
