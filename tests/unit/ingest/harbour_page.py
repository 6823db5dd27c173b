"""The page of a story about a harbour bridge, for tests of what on it is no part of the story."""

from __future__ import annotations

from lib.ingest import read_text
from lib.model import Article

STORY = (
    "The harbour bridge was closed on Tuesday after divers found cracks in its piers, the port authority said.\n\n"
    "“We would rather be late than sorry,” said its director, Anna Sorley, who expects repairs to take six weeks."
)
MORE = "Ferries will run every 20 minutes until the bridge opens again, and lorries have to use the ring road."
PARAGRAPHS = (
    "Divers found cracks in two piers of the harbour bridge on Tuesday, the port authority said in a statement.",
    "“We would rather be late than sorry,” said its director, Anna Sorley, who expects repairs to take six weeks.",
    "The bridge was built in 1974 and carries 9,000 lorries a day to the terminals on the far side of the water.",
    "Sorley said that ferries would run every 20 minutes until the bridge opened again, at no cost to drivers.",
)


def page(line: str) -> str:
    return f"Cracks close harbour bridge\n\n{STORY}\n\n{line}\n\n{MORE}"


def kind_of(article: Article, line: str) -> str | None:
    at = article.text.index(f"\n{line}\n") + 1
    kinds = {article.zone_at(i) for i in range(at, at + len(line)) if not article.text[i].isspace()}
    return kinds.pop() if len(kinds) == 1 else "mixed"


def kinds_in(*lines: str) -> dict[str, str | None]:
    """The kind of each line of a page with a headline, four paragraphs and the given lines below."""
    text = "\n".join(["Cracks close harbour bridge", *PARAGRAPHS, *lines])
    article = read_text(text)
    return {line: article.zone_at(text.rindex(line) + len(line) // 2) for line in lines}
