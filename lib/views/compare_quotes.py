"""The same utterance in several articles: its wordings side by side, word by word, with what changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from lib.compare import Piece, word_diff
from lib.model import OtherSpeaker, QuoteGroup, Ref
from lib.views.compare_board import Board, key_of
from lib.views.evidence import clipped
from lib.views.labels import counted
from lib.views.voices import Voice

FlagName = Literal["number", "negation", "tense", "speaker", "cue", "reworded", "shortened", "kind", "same"]
FLAGS: Final[dict[FlagName, str]] = {
    "speaker": "other speaker",
    "number": "number changed",
    "negation": "negation changed",
    "tense": "tense changed",
    "cue": "cue changed",
    "reworded": "reworded",
    "shortened": "shortened",
    "kind": "direct or indirect",
    "same": "same words",
}
CELL: Final = 110


class Wording(NamedTuple):
    """How one article words an utterance, against the fullest wording (whose own pieces are all equal).

    `notes` say what changed, `cue_changed` whether the cue is another.
    """

    article: str
    ref: Ref
    letter: str
    place: str
    kind: str
    pieces: tuple[Piece, ...]
    marked: bool
    voice: Voice
    colour: int
    cue: str
    cue_changed: bool
    notes: tuple[str, ...]
    fullest: bool


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One utterance as a row: what changed, who says it, the fullest wording, and how each article gives it."""

    key: str
    flags: tuple[str, ...]
    who: str
    words: str
    cells: dict[str, str]
    title: str
    wordings: tuple[Wording, ...]


def quote_rows(board: Board) -> tuple[QuoteRow, ...]:
    """Return utterances in two or more articles, those that changed most first, and words given to other speakers."""
    rows = [group_row(board, group) for group in board.comparison.quotes]
    rows += [other_row(board, other) for other in board.comparison.other_speakers]
    order = list(FLAGS.values())
    return tuple(sorted(rows, key=lambda row: min(order.index(f) for f in row.flags)))


def group_row(board: Board, group: QuoteGroup) -> QuoteRow:
    """Lay out one utterance."""
    fullest = group.changes[0].a if group.changes else group.members[0]
    by_article = {x: tuple(r for r in group.members if r.article == x) for x in board.ids}
    base = by_article[fullest.article]
    wordings = tuple(wording(board, group, refs, base) for refs in by_article.values() if refs)
    names = flags_of(group)
    who = board.voice(fullest).name
    changed = [FLAGS[f] for f in names if f != "same"]
    says = counted(len(wordings), "article")
    title = f"{who}, in {says}: {', '.join(changed)}" if changed else f"{who}, in {says}: the same words"
    cells = {w.article: w.kind for w in wordings}
    words = clipped(spoken(board, base), CELL)
    return QuoteRow(key_of(group.members[0]), tuple(FLAGS[f] for f in names), who, words, cells, title, wordings)


def flags_of(group: QuoteGroup) -> tuple[FlagName, ...]:
    """Return what changed in any of the wordings, the gravest first; "same" when nothing did."""
    kinds = {kind for change in group.changes for kind in change.kinds}
    found: set[FlagName] = set()
    for flag in FLAGS:
        if flag in kinds:
            found.add(flag)
    if kinds & {"direct to indirect", "indirect to direct"}:
        found.add("kind")
    if group.relation == "shortened":
        found.add("shortened")
    if group.relation == "reworded":
        found.add("reworded")
    return tuple(flag for flag in FLAGS if flag in found) or ("same",)


def spoken(board: Board, refs: tuple[Ref, ...]) -> str:
    """Return the words of one or several records of one article that make up an utterance."""
    return " … ".join(board.words(ref) for ref in refs)


def wording(board: Board, group: QuoteGroup, refs: tuple[Ref, ...], base: tuple[Ref, ...]) -> Wording:
    """Set one article's wording against the fullest one."""
    quote = board.quote(refs[0])
    article = refs[0].article
    full, own = spoken(board, base), spoken(board, refs)
    details = tuple(d for change in group.changes if change.b in refs for d in change.details)
    notes = tuple(dict.fromkeys(note(kind, words) for kind, words in details if note(kind, words)))
    return Wording(
        article,
        refs[0],
        board.letters[article],
        board.place(article, quote.span.start),
        quote.kind,
        word_diff(full, own),
        quote.kind == "direct",
        board.voice(refs[0]),
        board.colour(article, board.voice(refs[0])),
        board.cue(quote, article),
        any(kind == "cue" for kind, _ in details),
        notes,
        refs == base,
    )


def note(kind: str, words: str) -> str:
    """Say one change in words; "" for what the struck-out words show already."""
    if kind in {"cut", "shortened", "reworded"}:
        return ""
    if kind in {"direct to indirect", "indirect to direct"}:
        return kind.replace(" to ", " → ")
    return f"{kind}: {words}" if words and words != kind else kind


def other_row(board: Board, other: OtherSpeaker) -> QuoteRow:
    """Lay out the same words given to two speakers."""
    wordings = []
    for ref in sorted((other.a, other.b), key=lambda r: board.ids.index(r.article)):
        quote = board.quote(ref)
        pieces = word_diff(board.words(other.a), board.words(ref))
        place = board.place(ref.article, quote.span.start)
        cue = board.cue(quote, ref.article)
        letter = board.letters[ref.article]
        voice = board.voice(ref)
        wordings.append(
            Wording(
                ref.article, ref, letter, place, quote.kind, pieces, quote.kind == "direct", voice,
                board.colour(ref.article, voice), cue,
                cue_changed=False, notes=(), fullest=ref == other.a,
            )
        )  # fmt: skip
    who = f"{other.speaker_a} / {other.speaker_b}"
    title = f"Same words, other speaker: {other.speaker_a} and {other.speaker_b}"
    cells = {w.article: w.kind for w in wordings}
    words = clipped(board.words(other.a), CELL)
    key = f"{key_of(other.a, '~')}~{key_of(other.b)}"  # one quote may stand in several such pairs
    return QuoteRow(key, (FLAGS["speaker"],), who, words, cells, title, tuple(wordings))
