"""The language model behind its one door."""

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.extract import engine, extract
from lib.model import Article, content_id, from_json, to_json

TEXT = "Mayor Ana Silva said on Monday that 12 boats had sunk.\n\nShe spoke in Lisbon."


def article(text):
    return Article(content_id(text), text)


def test_words_know_their_place_head_sentence_and_paragraph():
    reading = engine.read(article(TEXT))
    assert [w.text for w in reading.sentence_words(reading.sentences[1])] == ["She", "spoke", "in", "Lisbon", "."]
    assert [s.paragraph for s in reading.sentences] == [0, 1]
    said = next(w for w in reading.words if w.text == "said")
    assert said.head == said.i
    assert {reading.words[i].text for i in reading.children[said.i]} >= {"Silva", "sunk"}
    assert reading.word_at(TEXT.index("boats") + 2).text == "boats"
    assert reading.word_at(TEXT.index(" boats")) is None


@pytest.mark.parametrize(
    "text",
    [
        '"' * 100_000,
        "a" * 100_000,
        "!?" * 50_000,
        "http://" + "a." * 50_000,
        "\n" * 1000 + "x",
        "\ufffd" * 500,
        "😀 " * 500,
    ],
    ids=["quote marks", "one token", "punctuation", "address", "line ends", "replacement characters", "emoji"],
)
def test_hostile_text_is_read(text):
    reading = engine.read(article(text))
    assert all(0 <= w.start < w.end <= len(text) for w in reading.words)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet='abcDE "“”‘’.,!?—-\n0123456789%$€😀', max_size=200))
def test_words_are_what_stands_in_the_text(text):
    reading = engine.read(article(text))
    ends = [0]
    for i, word in enumerate(reading.words):
        assert word.i == i
        assert 0 <= word.head < len(reading.words)
        assert word.start >= ends[-1]
        assert text[word.start : word.end] == word.text
        ends.append(word.end)
    for sentence in reading.sentences:
        paragraph = reading.paragraphs[sentence.paragraph]
        assert paragraph.start <= sentence.start < sentence.end <= paragraph.end


def test_the_same_text_gives_the_same_bytes():
    first, second = (to_json(extract(article(TEXT))) for _ in range(2))
    assert first == second
    assert to_json(from_json(first)) == first


def test_eight_threads_extract_at_once():
    want = to_json(extract(article(TEXT)))
    got = []
    threads = [threading.Thread(target=lambda: got.append(to_json(extract(article(TEXT))))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == [want] * 8


def test_a_line_that_a_page_repeats_is_parsed_once_and_stands_in_each_of_its_places(monkeypatch):
    given, real = [], engine.load().pipe
    monkeypatch.setattr(engine.load(), "pipe", lambda texts, **how: real((given.append(t) or t for t in texts), **how))
    reading = engine.read(article("Ana met Tom.\n\nIt rained.\n\nAna met Tom.\n\nAna met Tom."))
    assert given == ["Ana met Tom.", "It rained."]
    assert [(word.start, word.text) for word in reading.words if word.text == "Tom"] == [
        (8, "Tom"),
        (34, "Tom"),
        (48, "Tom"),
    ]
    assert [sentence.paragraph for sentence in reading.sentences] == [0, 1, 2, 3]


def test_without_a_model_the_sentence_says_what_to_do(monkeypatch):
    monkeypatch.setattr(engine, "MODELS", ("no_such_model",))
    engine.load.cache_clear()
    with pytest.raises(engine.NoModelError, match="make run"):
        engine.load()
    monkeypatch.undo()
    engine.load.cache_clear()


def test_a_paragraph_without_sentence_ends_is_named():
    text = "Two boats sank, police said.\n\n" + "word " * 2000
    assert extract(article(text)).warnings == (
        "paragraph 2 has no sentence ends: names and quotes in it may be missed",
    )
