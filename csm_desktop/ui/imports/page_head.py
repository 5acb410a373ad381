"""The head of the import page: what is going on, how far it is, and the one button."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from csm_desktop.operations.imports import ImportReport
from csm_desktop.ui import theme
from csm_desktop.ui.imports.flow import ImportFlow, State
from csm_desktop.ui.imports.reading import Progress
from csm_desktop.ui.imports.words import need_you, summary
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.widgets import Button, Kind, Label
from csm_desktop.ui.shared.words import tr, trn

_PATIENCE_MS = 400
"""What takes less shows no progress."""


class PageHead(QWidget):
    """Title, one sentence, progress, and the buttons of an import."""

    def __init__(self, flow: ImportFlow) -> None:
        super().__init__()
        self._flow = flow
        self.writing = Writing("en", "USD")
        self.import_button = Button("", Kind.PRIMARY, on_click=flow.import_now)
        self.throw_away = Button(tr("Throw away"), Kind.QUIET)
        self.waiting = Button(tr("Rows that wait"), Kind.QUIET, icon="clock")
        self.cancel = Button(tr("Cancel"), on_click=flow.cancel)
        self.summary = Label("", "muted")
        self.bar = QProgressBar()
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._arrange()
        self._patience.timeout.connect(self._show_busy)
        flow.progressed.connect(self.show_progress)

    def show_state(self) -> None:
        """Show how the import stands."""
        flow = self._flow
        self._show_buttons()
        self._show_summary()
        if flow.busy:
            if not self._patience.isActive() and self.bar.isHidden():
                self._patience.start()
            elif not self.bar.isHidden():
                self._show_busy()
        else:
            self._patience.stop()
            self.bar.hide()
            self.cancel.hide()

    def show_progress(self, progress: Progress) -> None:
        """Show how far reading or importing is."""
        flow = self._flow
        if flow.state is State.READING:
            paths = flow.paths
            done = (progress.file - 1 + min(1.0, progress.part)) / max(1, len(paths))
            name = paths[progress.file - 1].name if progress.file <= len(paths) else ""
            self.summary.setText(tr("Reading {name}…", name=name))
        else:
            done = progress.part
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * done))

    def _show_buttons(self) -> None:
        flow = self._flow
        ready = flow.state is State.READY
        done = flow.state is State.DONE
        self.throw_away.setVisible(ready or done)
        self.throw_away.setText(tr("Close") if done else tr("Throw away"))
        self.throw_away.setAccessibleName(self.throw_away.text())
        self.throw_away.updateGeometry()
        waits = any(file.waiting for file in flow.report.files) if flow.report else False
        self.waiting.setVisible(done and waits)
        self.import_button.setVisible(ready and flow.changes_something)
        self.import_button.setEnabled(flow.hindrance is None)
        text = self._import_text()
        self.import_button.setText(text)
        self.import_button.setAccessibleName(text)
        self.import_button.updateGeometry()

    def _import_text(self) -> str:
        report = self._flow.report
        if report is None:
            return tr("Import")
        rows = sum(file.added + file.updated for file in report.files)
        if rows:
            n = self.writing.number(rows)
            return trn("Import {count} row", "Import {count} rows", rows, count=n)
        waiting = sum(file.waiting for file in report.files)
        n = self.writing.number(waiting)
        return trn("Let {count} row wait", "Let {count} rows wait", waiting, count=n)

    def _show_summary(self) -> None:
        flow = self._flow
        words = {
            State.READING: tr("Reading…"),
            State.COMPARING: tr("Comparing with the book…"),
            State.IMPORTING: tr("Importing…"),
        }
        if flow.state is State.READY:
            self.summary.setText(self._ready_text())
        elif flow.state is State.DONE and flow.report is not None:
            self.summary.setText(came_in_text(flow.report))
        else:
            self.summary.setText(words.get(flow.state, ""))

    def _ready_text(self) -> str:
        read, report = self._flow.read, self._flow.report
        assert read is not None
        rows = sum(record.rows for record in read.records)
        n = self.writing.number(len(read.records))
        files = trn("{count} file", "{count} files", len(read.records), count=n)
        read_text = trn(
            "{files}, {count} row read in {seconds} s.",
            "{files}, {count} rows read in {seconds} s.",
            rows, files=files, count=self.writing.number(rows), seconds=f"{read.seconds:.1f}",
        )  # fmt: skip
        if report is None:
            return read_text
        if all(record.refusal is not None for record in read.records):
            return f"{read_text} {tr('Nothing can come in as it is.')}"
        if not self._flow.changes_something:
            return f"{read_text} {tr('Nothing new in these files.')}"
        return f"{read_text} {tr('Nothing has changed yet.')}"

    def _show_busy(self) -> None:
        if self._flow.busy:
            if self.bar.isHidden():
                self.bar.setRange(0, 1000 if self._flow.state is State.READING else 0)
            self.bar.show()
            self.cancel.setVisible(self._flow.can_cancel)

    def _arrange(self) -> None:
        self.setFixedHeight(theme.scale(52))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
        row.setSpacing(theme.scale(12))
        row.addWidget(Label(tr("Import"), size=20, bold=True))
        row.addWidget(self.summary, 1)
        self.summary.setMinimumWidth(0)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(theme.scale(140), theme.scale(6))
        for part in (self.bar, self.cancel, self.waiting, self.throw_away, self.import_button):
            row.addWidget(part)


def came_in_text(report: ImportReport) -> str:
    """“Imported 500 accounts. 12 rows need you.”"""
    came = summary(report)
    parts = [tr("Imported {what}.", what=came)] if came else []
    landed = sum(report.landed.values())
    if landed:
        parts.append(
            trn("{count} row that had been waiting came in.",
                "{count} rows that had been waiting came in.",
                landed, count=f"{landed:,}")
        )  # fmt: skip
    need = sum(need_you(file) for file in report.files)
    if need:
        parts.append(
            trn("{count} row needs you.", "{count} rows need you.", need, count=f"{need:,}")
        )
    return " ".join(parts) or tr("Nothing new in these files.")
