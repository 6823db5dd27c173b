"""The attribution profile: how many of an article's words are whose say-so, by class of source."""

from __future__ import annotations

from typing import Final, NamedTuple

from lib.views.charts import percent
from lib.views.labels import CLASS_WORDS, ClassName
from lib.views.voices import Cast

ORDER: Final[tuple[ClassName, ...]] = ("person", "organisation", "document", "media", "unnamed", "nobody")


class Part(NamedTuple):
    """One class of source: its words in the body, and their share in whole per cent; all shares add up to 100."""

    class_name: ClassName
    words: int
    share: int

    @property
    def label(self) -> str:
        """Return the class and its share: "named person 11 %"."""
        return f"{CLASS_WORDS[self.class_name].removeprefix('the article’s ')} {percent(self.share, self.words)}"


def profile_of(cast: Cast) -> tuple[Part, ...]:
    """Return the classes that speak in an article and its own voice, in a fixed order; none without body text."""
    tally: dict[ClassName, int] = dict.fromkeys(ORDER, 0)
    for voice in cast.voices:
        tally[voice.class_name] += voice.words
    tally["nobody"] += cast.share.own
    total = sum(tally.values())
    if not total:
        return ()
    exact = {name: 100 * words / total for name, words in tally.items()}
    whole = {name: int(share) for name, share in exact.items()}
    rest = 100 - sum(whole.values())
    for name in sorted(ORDER, key=lambda name: (whole[name] - exact[name], ORDER.index(name)))[:rest]:
        whole[name] += 1
    return tuple(Part(name, tally[name], whole[name]) for name in ORDER if tally[name])


def profile_title(parts: tuple[Part, ...]) -> str:
    """Say what the profile shows."""
    if not parts:
        return "This article has no body text."
    own = sum(part.share for part in parts if part.class_name == "nobody")
    said = sum(part.words for part in parts if part.class_name != "nobody")
    if not said:
        return "All of it is the article’s own voice."
    return f"{percent(100 - own, said)} of the words are somebody’s say-so"


def profile_note(cast: Cast) -> str:
    """Say how many of the words are in quote marks and how many are reported; "" when nobody is quoted."""
    direct, indirect, own = cast.share
    total = direct + indirect + own
    if not direct + indirect:
        return ""
    shares = (percent(round(100 * part / total), part) for part in (direct, indirect))
    return "{} in quote marks, {} reported in other words".format(*shares)


def profile_alt(parts: tuple[Part, ...]) -> str:
    """Describe the profile for those who do not see it."""
    return f"Share of the article’s words by class of source: {'; '.join(part.label for part in parts)}"
