"""The trained tagger: encoding, windows, decoding, and what happens when its files are not there or broken."""

from __future__ import annotations

import shutil
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lib.extract import extract
from lib.extract.quotes import trained
from lib.extract.quotes.tagger.decode import LABELS, best_labels, label_shares, stretches
from lib.extract.quotes.tagger.encoding import quoted, subword_types
from lib.extract.quotes.tagger.session import FOLDER, load, tag_with
from lib.extract.quotes.tagger.windows import CONTEXT, LENGTH, cut
from lib.ingest import read_text
from lib.model import Span, split_paragraphs

pytestmark = pytest.mark.quotes("")

SOUP = st.lists(
    st.sampled_from(["“", "”", '"', "'", "«", " said ", "Hill ", "the dam held", ". ", ", ", "\n\n", "é", "🜁", " told ", "that "]),
    max_size=60,
).map("".join)  # fmt: skip


@pytest.fixture(scope="module")
def loaded():
    return load(FOLDER)


@given(st.integers(0, 3000), st.sets(st.integers(0, 2999), max_size=40))
def test_windows_keep_every_subword_once_and_read_more_round_it(length, breaks):
    windows = cut(length, tuple(sorted(b for b in breaks if b < length)))
    assert [i for w in windows for i in range(w.first, w.last)] == list(range(length))
    for w in windows:
        assert w.start <= w.first < w.last <= w.end <= length
        assert w.end - w.start <= LENGTH - 2
    for one, two in pairwise(windows):
        assert two.start == max(0, two.first - CONTEXT)
        assert one.last == two.first


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SOUP)
def test_spans_are_places_in_the_text_and_the_same_each_time(loaded, text):
    tagging = tag_with(loaded, text, split_paragraphs(text))
    for a in tagging.attributions:
        for span in (a.content, a.source, a.cue):
            assert span is None or 0 <= span.start < span.end <= len(text)
        assert all(0 <= share <= 1.000001 for share in a[3:])
    starts = [a.content.start for a in tagging.attributions]
    assert starts == sorted(starts)
    again = tag_with(loaded, text, split_paragraphs(text))
    assert again.attributions == tagging.attributions


@given(SOUP)
def test_quoted_stretches_are_in_order_and_apart(text):
    spans = list(quoted(text))
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))


def test_the_best_path_is_the_best_of_all_paths():
    draw = np.random.default_rng(1)
    scores = draw.normal(size=(4, len(LABELS))).astype(np.float32)
    steps = draw.normal(size=(len(LABELS), len(LABELS))).astype(np.float32)
    begin = draw.normal(size=len(LABELS)).astype(np.float32)
    paths = np.array(np.meshgrid(*[range(len(LABELS))] * 4)).reshape(4, -1).T
    worth = begin[paths[:, 0]] + sum(scores[i, paths[:, i]] for i in range(4)) + sum(
        steps[paths[:, i], paths[:, i + 1]] for i in range(3)
    )  # fmt: skip
    assert best_labels(scores, steps, begin).tolist() == paths[worth.argmax()].tolist()
    chance = np.exp(worth - worth.max())
    chance /= chance.sum()
    by_hand = [[chance[paths[:, i] == label].sum() for label in range(len(LABELS))] for i in range(4)]
    assert np.allclose(label_shares(scores, steps, begin), by_hand, atol=1e-5)


def test_labels_become_stretches():
    path = [LABELS.index(x) for x in ("B-source", "I-source", "B-cue", "O", "B-content", "I-content", "B-content")]
    assert [tuple(t) for t in stretches(np.array(path))] == [
        ("source", 0, 2), ("cue", 2, 3), ("content", 4, 6), ("content", 6, 7),
    ]  # fmt: skip


@pytest.mark.parametrize("missing", ["tagger.onnx", "chain.json", "tokenizer.json"])
@pytest.mark.parametrize("how", ["gone", "broken", "empty"])
def test_without_its_files_the_rules_work_and_a_sentence_says_so(tmp_path, monkeypatch, missing, how):
    for name in ("tagger.onnx", "chain.json", "tokenizer.json"):
        if name != missing or how != "gone":
            shutil.copy(FOLDER / name, tmp_path / name)
    if how != "gone":
        (tmp_path / missing).write_bytes(b"{not a model" if how == "broken" else b"")
    monkeypatch.setattr(trained, "FOLDER", tmp_path)
    trained.loaded_once.cache_clear()
    try:
        extraction = extract(read_text("“It held,” said Ada Hill."))
    finally:
        trained.loaded_once.cache_clear()
    assert [q.cue is not None for q in extraction.quotes] == [True]
    assert trained.NOT_THERE in extraction.warnings


def test_the_switch_leaves_the_tagger_unloaded(monkeypatch):
    monkeypatch.setenv("SAYSO_QUOTES", "rules")
    monkeypatch.setattr(trained, "loaded_once", lambda: pytest.fail("loaded"))
    assert extract(read_text("“It held,” said Ada Hill.")).quotes


def test_a_very_long_text_is_read_to_a_bound_and_a_sentence_says_so(monkeypatch):
    monkeypatch.setattr(trained, "MOST", 200)
    text = "\n\n".join(["“It held,” said Ada Hill."] * 20)
    extraction = extract(read_text(text))
    assert len(extraction.quotes) == 20
    assert trained.TOO_LONG in extraction.warnings


def test_a_hundred_thousand_marks_and_no_words_lose_nothing():
    text = "“It held,” Hill said.\n\n" + '"' * 100_000 + "\n\nHill said: “It held again.”"
    words = [part.of(text) for q in extract(read_text(text)).quotes for part in q.content]
    assert words[0] == "It held,"
    assert words[-1] == "It held again."


class CountedEncoding:
    """An encoding as the tokenizer's own: each look at a field makes the whole list anew."""

    def __init__(self, text):
        self.looks, self.size = 0, len(text)

    @property
    def word_ids(self):
        self.looks += 1
        return list(range(self.size))

    @property
    def offsets(self):
        self.looks += 1
        return [(i, i + 1) for i in range(self.size)]


@pytest.mark.parametrize("text", ["1,2", "1," * 500])
def test_the_fields_of_an_encoding_are_fetched_once_however_long_it_is(text):
    part = CountedEncoding(text)
    assert len(list(subword_types(part, text))) == len(text)
    assert part.looks == 2


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The mayor said that the bridge would open. " * 100, True),
        ("1," * 1500, False),
        ("a." * 1500, False),
        ("- " * 1500, False),
        ("“" * 3000, False),
        ("1,1,1", True),  # a short one costs nothing
    ],
)
def test_a_long_paragraph_that_holds_no_words_is_left_to_the_rules(text, read):
    assert trained.is_wordy(text, Span(0, len(text))) is read


@pytest.mark.parametrize(
    "text", ["Ada Hill, the mayor, holds no sympathies with Norvane.", "She has no interest in talks."]
)
def test_what_somebody_does_not_feel_is_nobody_s_words(text):
    assert not extract(read_text(text)).quotes
