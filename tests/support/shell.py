"""The command line inside a test: arguments in, exit code, output and sentences out."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from csm_desktop import cli

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 21, 10, 42, tzinfo=UTC)
"""When everything in these tests happens, unless a test says another time."""

FILES: dict[str, str] = {
    "ravenstack_accounts.csv": """\
account_id,account_name,industry,country,signup_date,referral_source,plan_tier,seats,is_trial,churn_flag
A-1,Hanbit,Logistics,KR,2026-01-01,partner,Pro,12,False,False
A-2,Solenne,EdTech,FR,2025-01-01,ads,Basic,4,False,True
A-3,Mirante,FinTech,BR,2026-10-01,ads,Pro,7,True,False
""",
    "ravenstack_subscriptions.csv": """\
subscription_id,account_id,start_date,end_date,plan_tier,seats,mrr_amount,arr_amount,is_trial,upgrade_flag,downgrade_flag,churn_flag,billing_frequency,auto_renew_flag
S-1,A-1,2026-01-01,,Pro,12,1000,12000,False,False,False,False,annual,True
S-2,A-2,2025-01-01,2026-03-31,Basic,4,500,6000,False,False,False,True,monthly,True
S-3,A-2,2025-06-01,,Basic,4,250,3000,False,False,False,False,monthly,True
S-4,A-3,2026-10-01,,Pro,7,0,0,True,False,False,False,monthly,True
""",
    "ravenstack_support_tickets.csv": """\
ticket_id,account_id,submitted_at,closed_at,resolution_time_hours,priority,first_response_time_minutes,satisfaction_score,escalation_flag
T-1,A-1,2026-05-04,2026-05-04 10:00,10,medium,30,5,False
T-2,A-1,2026-06-01,2026-06-02 00:00,24,high,90,2,True
T-3,A-2,2026-07-01,2026-07-01 01:00,1,low,10,,False
T-4,A-2,2024-02-01,2024-02-01 01:00,1,low,10,1,False
""",
    "ravenstack_churn_events.csv": """\
churn_event_id,account_id,churn_date,reason_code,refund_amount_usd,preceding_upgrade_flag,preceding_downgrade_flag,is_reactivation,feedback_text
C-1,A-2,2026-03-31,pricing,4.03,False,False,False,too expensive
""",
    "ravenstack_feature_usage.csv": """\
usage_id,subscription_id,usage_date,feature_name,usage_count,usage_duration_secs,error_count,is_beta_feature
U-1,S-1,2026-02-01,maps,5,300,0,False
U-1,S-1,2026-02-02,maps,6,360,1,False
U-2,S-1,2026-02-01,maps,3,60,0,False
""",
}
"""Three accounts as RavenStack writes them; S-2 ends, one id and one key of usage come twice."""


@dataclass(frozen=True)
class Said:
    """What a command gave back."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Its standard output, read as JSON."""
        return json.loads(self.out)


class Shell:
    """Runs commands in this process, with a book and a folder of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.book = folder / "book.csm"
        self.now = NOW
        self._capsys = capsys

    def run(self, *arguments: object) -> Said:
        """One command line."""
        self._capsys.readouterr()
        try:
            code = cli.main([str(argument) for argument in arguments], clock=lambda: self.now)
        except SystemExit as left:
            code = left.code if isinstance(left.code, int) else 1
        told = self._capsys.readouterr()
        return Said(code, told.out, told.err)

    def json(self, *arguments: object) -> Any:
        """The JSON of a command that must succeed."""
        said = self.run(*arguments, "--json")
        assert said.code == cli.DONE, said.err
        return said.json

    def write(self, name: str, content: str | bytes) -> Path:
        """A file in the folder."""
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def write_files(self, files: Mapping[str, str] = FILES) -> list[Path]:
        """Several files in the folder."""
        return [self.write(name, content) for name, content in files.items()]

    def bring(self, *paths: Path) -> Any:
        """Import into the book and give the JSON."""
        return self.json("import", self.book, *paths)


def run_program(*arguments: object, home: Path) -> "subprocess.CompletedProcess[str]":
    """The program itself, as a scheduler starts it."""
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "CSM_DESKTOP_HOME": str(home), "TZ": "UTC"},
    )
