"""The systems that files come from: their ids in profiles and in the book, and their names.

What their files look like is data: ``resources/profiles``.
"""

SYSTEMS = {
    "amplitude": "Amplitude",
    "churnzero": "ChurnZero",
    "csm": "CSM Desktop",
    "customers_ai": "Customers.ai (MobileMonkey)",
    "five9": "Five9",
    "forsta": "Forsta",
    "gainsight": "Gainsight",
    "google_business_profile": "Google Business Profile",
    "guru": "Guru",
    "hubspot": "HubSpot",
    "icalendar": "iCalendar",
    "infobip": "Infobip",
    "intercom": "Intercom",
    "mail": "E-mail (mbox, EML)",
    "medallia": "Medallia",
    "monday": "monday.com",
    "notion": "Notion",
    "pendo": "Pendo",
    "pipedrive": "Pipedrive",
    "qualified": "Qualified",
    "qualtrics": "Qualtrics",
    "ravenstack": "RavenStack",
    "ringover": "Ringover",
    "rio_seo": "Rio SEO",
    "salesforce": "Salesforce",
    "tidio": "Tidio",
    "treasure_data": "Treasure Data",
    "twilio": "Twilio",
    "vcard": "vCard",
    "zendesk": "Zendesk",
    "zoho_crm": "Zoho CRM",
    "zoho_desk": "Zoho Desk",
}
"""System → its name; a name is not translated."""


def system_name(system: str) -> str:
    """The name of a system; one that only a user's own profile knows is called as it says.

    >>> system_name("zoho_crm"), system_name("my shop")
    ('Zoho CRM', 'my shop')
    """
    return SYSTEMS.get(system, system)
