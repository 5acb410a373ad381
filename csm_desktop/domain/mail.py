"""E-mail addresses: whose they are. What an address may look like is nobody's business here."""

FREE_MAIL = frozenset(
    (
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com",
        "yahoo.com", "yahoo.co.jp", "yahoo.com.tw", "icloud.com", "me.com", "mac.com", "aol.com",
        "gmx.de", "gmx.net", "web.de", "mail.com", "mail.ru", "proton.me", "protonmail.com",
        "yandex.ru", "naver.com", "daum.net", "hanmail.net", "kakao.com", "nate.com", "qq.com",
        "163.com", "126.com", "sina.com", "pchome.com.tw",
    )
)  # fmt: skip
"""Domains of providers whose addresses anybody may have: they say nothing about a company."""


def company_domain(address: str) -> str | None:
    """The domain of the company that an address belongs to; None for a private address.

    >>> company_domain("Dana@Acme.com"), company_domain("dana@gmail.com"), company_domain("dana")
    ('acme.com', None, None)
    """
    domain = address.strip().rpartition("@")[2].casefold() if "@" in address else ""
    return None if not domain or domain in FREE_MAIL else domain
