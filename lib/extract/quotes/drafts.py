"""A quote in the making, before relays and ids are known."""

from __future__ import annotations

from dataclasses import dataclass, field

from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.tagger.decode import Attribution
from lib.extract.quotes.voices import UNKNOWN, Voice
from lib.model import QuoteEngine, QuoteKind, Span


@dataclass(slots=True)
class Draft:
    """One attribution. `form` names the rule that made it (see score); `regions` are the marked regions it owns.

    `cited`: another one says whose words they are ("X quoted Y as saying").
    `agreed`: the trained tagger sees it too. `found`: what only the tagger sees, and `sure`, how sure it is.
    """

    parts: list[Span]
    form: str
    rule: str
    frame: Frame
    cue: CueWord | None = None
    cue_span: Span | None = None
    voice: Voice = UNKNOWN
    regions: list[int] = field(default_factory=list)
    via: list[str] = field(default_factory=list)
    polarity: str | None = None
    marked: bool = False
    carried: bool = False
    cited: bool = False
    engine: QuoteEngine = "rules"
    agreed: bool = False
    found: Attribution | None = None
    sure: float = 0.0

    @property
    def start(self) -> int:
        """Where the content begins."""
        return self.parts[0].start

    @property
    def end(self) -> int:
        """Where the content ends."""
        return self.parts[-1].end

    def kind(self, page: Page) -> QuoteKind:
        """Say whether the content is the speaker's own words, the writer's, or both."""
        if self.marked:
            return "direct"
        for part in self.parts:
            if any(
                part.start <= page.regions[r].start and page.regions[r].end <= part.end
                for r in self.frame.regions
                if page.regions[r].outer < part.end and part.start < page.regions[r].close
            ):
                return "mixed"
        return "indirect"


def shown(text: str, limit: int = 60) -> str:
    """Shorten words for a rule that people read."""
    plain = " ".join(text.split())
    return plain if len(plain) <= limit else plain[: limit - 1].rstrip() + "…"
