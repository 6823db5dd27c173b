"""Records written by hand in the text itself, so that comparison is tested apart from extraction.

{at least 12|>=12 #people}      a number: words, comparator and value, unit, and after # what is counted
{5 to 6 percent|5..6 percent}   a range
<PERSON:Ann Lee>                a name of that type
⟦Ann Lee|We are ready|said⟧      see `quote` in `page`
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from lib.model import Article, Engine, Entity, Extraction, Mention, NumericClaim, Quote, Span, Speaker

MARK = re.compile(
    r"\{(?P<words>[^|{}]+)\|(?P<claim>[^{}]+)\}|<(?P<type>[A-Z]+):(?P<name>[^<>]+)>"
    r"|⟦(?P<kind>direct|indirect|mixed):(?P<speaker>[^|]*)\|(?P<content>(?:[^|{⟧]|\{[^{}]*\})*)\|(?P<cue>[^⟧|]*)⟧"
)
CLAIM = re.compile(
    r"(?P<sign>[<>]=?|~|=)?(?P<value>-?[\d.e]+?)(?:\.\.(?P<high>[\d.e]+))?(?:/(?P<role>to|from|delta))?"
    r"(?: (?P<unit>[^#]+?))?(?: #(?P<counted>.+))?"
)
ENGINE = Engine("0", "none")


def number(text: str, start: int, end: int, claim: str, spoken: tuple[str | None, str | None]) -> NumericClaim:
    match = CLAIM.fullmatch(claim)
    assert match is not None, claim
    low, high = float(match["value"]), float(match["high"]) if match["high"] else None
    return NumericClaim(
        id=f"number:{start}-{end}",
        start=start,
        end=end,
        value=low if high is None else None,
        low=None if high is None else low,
        high=high,
        comparator=(match["sign"] or "=") if high is None else "range",  # type: ignore[arg-type]
        unit=match["unit"],
        per=None,
        counted=match["counted"],
        subject=None,
        trend=None,
        role=match["role"],  # type: ignore[arg-type]
        time=None,
        quote=spoken[0],
        speaker=spoken[1],
        confidence=1.0,
        rule="test",
    )


def build(marked: str, name: str = "a", published: str | None = None, outlet: str | None = None) -> Extraction:
    """Turn a marked text into an article and its records."""
    text, numbers, quotes = "", [], []
    mentions: dict[tuple[str, str], list[Mention]] = {}
    at = 0
    for match in MARK.finditer(marked):
        text += marked[at : match.start()]
        at = match.end()
        start = len(text)
        if match["type"]:
            text += match["name"]
            mentions.setdefault((match["type"], match["name"]), []).append(Mention(start, len(text), "name", "test"))
        elif match["kind"]:
            content, cue, speaker = match["content"], match["cue"], match["speaker"]
            begin, finish = ("“", "”") if match["kind"] == "direct" else ("", "")
            text += begin
            inner = len(text)
            words = re.sub(r"\{([^|{}]+)\|[^{}]+\}", r"\1", content)
            entity = f"person:{speaker.lower().replace(' ', '-')}" if speaker else None
            quote_id = f"quote:{inner}-{inner + len(words)}"
            shift = inner
            for claim in MARK.finditer(content):
                shown = re.sub(r"\{([^|{}]+)\|[^{}]+\}", r"\1", content[: claim.start()])
                first = shift + len(shown)
                numbers.append((first, first + len(claim["words"]), claim["claim"], (quote_id, entity)))
            text += words + finish + " "
            cue_at = len(text)
            text += cue
            speaker_at = None
            if speaker:
                text += " "
                speaker_at = len(text)
                text += speaker
                mentions.setdefault(("PERSON", speaker), []).append(Mention(speaker_at, len(text), "name", "test"))
            quotes.append(
                Quote(
                    quote_id,
                    match["kind"],  # type: ignore[arg-type]
                    (Span(inner, inner + len(words)),),
                    Span(cue_at, cue_at + len(cue)) if cue else None,
                    Speaker(speaker_at, len(text), entity, inferred=False, speaker_class="named person")
                    if speaker_at is not None
                    else None,
                    (),
                    1.0,
                    "test",
                )
            )
        else:
            text += match["words"]
            numbers.append((start, len(text), match["claim"], (None, None)))
    text += marked[at:]
    entities = tuple(
        Entity(f"{kind.lower()}:{shown.lower().replace(' ', '-')}", shown, kind, (), (), tuple(found))  # type: ignore[arg-type]
        for (kind, shown), found in mentions.items()
    )
    claims = tuple(number(text, *n) for n in sorted(numbers))
    return Extraction(ENGINE, Article(name, text, published=published, outlet=outlet), entities, tuple(quotes), claims)


@pytest.fixture(scope="session")
def page() -> Callable[..., Extraction]:
    return build
