"""The samples of CRM and customer success systems, and what each must be recognised as."""

from pathlib import Path
from typing import Any

from csm_desktop.exchange.records import StagedFile
from csm_desktop.exchange.staging import read_problems
from tests.exchange.staged import Staged

SAMPLES = Path(__file__).resolve().parents[1] / "data" / "systems"
SYSTEMS = (
    "hubspot", "salesforce", "zoho_crm", "pipedrive", "monday", "gainsight", "churnzero",
    "qualified", "customers_ai", "google_business_profile", "rio_seo",
)  # fmt: skip

RECOGNISED = {
    "churnzero_accounts_spaced.csv": ("churnzero/accounts", 1),
    "churnzero_contacts.csv": ("churnzero/contacts", 1),
    "churnzero_events.csv": ("churnzero/events", 1),
    "customers_ai_contacts.csv": ("customers_ai/contacts", 1),
    "gainsight_companies.csv": ("gainsight/companies", 1),
    "gainsight_timeline.csv": ("gainsight/timeline", 1),
    "google_reviews.json": ("google_business_profile/reviews", 2),
    "hubspot_calls.csv": ("hubspot/calls", 1),
    "hubspot_companies_internal.csv": ("hubspot/companies", 1),
    "hubspot_companies_ko.csv": ("hubspot/companies", 2),
    "hubspot_contacts_sv.csv": ("hubspot/contacts", 1),
    "hubspot_contacts_with_companies.csv": ("hubspot/contacts with companies", 1),
    "hubspot_contacts_zh_tw.csv": ("hubspot/contacts", 1),
    "hubspot_deals_es.csv": ("hubspot/deals", 2),
    "hubspot_deals_zh_cn.csv": ("hubspot/deals", 2),
    "hubspot_feedback.csv": ("hubspot/feedback submissions", 2),
    "hubspot_invoices.csv": ("hubspot/invoices", 1),
    "hubspot_meetings.csv": ("hubspot/meetings", 2),
    "hubspot_notes_ko.csv": ("hubspot/notes", 1),
    "hubspot_orders.csv": ("hubspot/orders", 1),
    "hubspot_tasks.csv": ("hubspot/tasks", 2),
    "hubspot_tickets_ko.csv": ("hubspot/tickets", 2),
    "monday_board_ko.xlsx": ("monday/board", 5),
    "pipedrive_activities.csv": ("pipedrive/activities", 2),
    "pipedrive_deals_pt.csv": ("pipedrive/deals", 3),
    "pipedrive_notes.csv": ("pipedrive/notes", 1),
    "pipedrive_organizations.csv": ("pipedrive/organizations", 1),
    "pipedrive_people.csv": ("pipedrive/people", 1),
    "qualified_conversations.csv": ("qualified/conversations", 1),
    "qualified_visitors.csv": ("qualified/visitors", 1),
    "rio_seo_reviews.csv": ("rio_seo/reviews", 2),
    "salesforce_cases_success_log.csv": ("salesforce/cases", 1),
    "salesforce_contacts_soql.csv": ("salesforce/contacts", 1),
    "salesforce_contracts.csv": ("salesforce/contracts", 2),
    "salesforce_email_messages.csv": ("salesforce/e-mail messages", 2),
    "salesforce_events.csv": ("salesforce/events", 1),
    "salesforce_notes.csv": ("salesforce/notes", 1),
    "salesforce_orders.csv": ("salesforce/orders", 1),
    "salesforce_report_accounts_ko.csv": ("salesforce/report of accounts", 1),
    "salesforce_report_activities.csv": ("salesforce/report of activities", 1),
    "salesforce_report_cases_es.csv": ("salesforce/report of cases", 1),
    "salesforce_report_contacts_zh_tw.csv": ("salesforce/report of contacts", 1),
    "salesforce_report_formatted.xlsx": ("salesforce/report of opportunities", 2),
    "salesforce_report_grouped.csv": ("salesforce/report of opportunities", 3),
    "salesforce_tasks.csv": ("salesforce/tasks", 4),
    "salesforce_users.csv": ("salesforce/other records", 0),
    "zohocrm_calls_missed.csv": ("zoho_crm/calls", 1),
    "zohocrm_companies_renamed.csv": ("zoho_crm/accounts", 1),
    "zohocrm_deals_bare_ids.csv": ("zoho_crm/deals", 1),
    "zohocrm_events.csv": ("zoho_crm/events", 1),
    "zohocrm_invoices.csv": ("zoho_crm/invoices", 1),
    "zohocrm_notes_ko.csv": ("zoho_crm/notes", 1),
    "zohocrm_principals_renamed.csv": ("zoho_crm/contacts", 1),
    "zohocrm_sales_orders.csv": ("zoho_crm/sales orders", 1),
    "zohocrm_tasks.csv": ("zoho_crm/tasks", 2),
}
"""Sample → the profile that must be the best one, and the rows that are read."""

REFERENCE = {
    "churnzero_accounts_APIFIELDS.csv": ("churnzero/accounts", 0),
    "gainsight_timeline_UNVERIFIED.csv": ("gainsight/timeline", 1),
    "hubspot_companies.csv": ("hubspot/companies", 1),
    "hubspot_contacts.csv": ("hubspot/contacts", 1),
    "hubspot_contacts_es.csv": ("hubspot/contacts", 1),
    "hubspot_deals.csv": ("hubspot/deals", 1),
    "hubspot_tickets.csv": ("hubspot/tickets", 1),
    "pipedrive_deals.xlsx": ("pipedrive/deals", 1),
    "pipedrive_deals_ptBR_headers.csv": ("pipedrive/deals", 0),
    "pipedrive_people_headers.csv": ("pipedrive/people", 0),
    "salesforce_dataloader_account_REAL.csv": ("salesforce/accounts", 2),
    "salesforce_dataloader_opportunity_REAL.csv": ("salesforce/opportunities", 2),
    "salesforce_report_opportunities.csv": ("salesforce/report of opportunities", 1),
    "salesforce_report_opportunities_zhCN.csv": ("salesforce/report of opportunities", 1),
    "salesforce_weeklyexport_Account.csv": ("salesforce/accounts", 1),
    "zohocrm_accounts.csv": ("zoho_crm/accounts", 1),
    "zohocrm_calls.csv": ("zoho_crm/calls", 1),
    "zohocrm_contacts.csv": ("zoho_crm/contacts", 1),
    "zohocrm_deals.csv": ("zoho_crm/deals", 1),
    "zohocrm_notes.csv": ("zoho_crm/notes", 1),
}
"""Reference file → the same."""

OWN_FIELDS = (
    "salesforce_contacts_soql.csv",
    "salesforce_dataloader_account_REAL.csv",
    "salesforce_dataloader_opportunity_REAL.csv",
)
"""Files with custom fields of an organisation, which no profile can know."""


class Job:
    """Files staged together, each found by its name."""

    def __init__(self, folder: Path, paths: list[Path]) -> None:
        self.staged = Staged(folder, *paths, zone="Asia/Seoul", currency="EUR")
        self.names = [path.name for path in paths]

    def of(self, name: str) -> StagedFile:
        """The first piece of one file."""
        place = self.names.index(name) + 1
        return next(record for record in self.staged.records if record.path == place)

    def rows(self, name: str, table: str, columns: str) -> list[tuple[Any, ...]]:
        """Staged rows of a file."""
        return self.staged.ask(
            f"SELECT {columns} FROM staged_{table} WHERE file = {self.of(name).number} ORDER BY row"
        )

    def problems(self, name: str) -> list[str]:
        """The codes of what is wrong with a file."""
        return [p["code"] for p in read_problems(self.staged.path, self.of(name).number)]
