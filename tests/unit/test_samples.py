"""The sample articles: what they hold, and that the shipped records are what the product makes of them."""

from __future__ import annotations

from lib.extract import extract
from lib.ingest import load_samples, read_bytes, sample_texts
from lib.ingest.samples import FOLDER
from lib.model import Extraction, to_json

PLANTED = {
    "1_tidewire.txt": ["At least 340 people", "more than 40 homes", "Three people were treated", "12 million pounds"],
    "2_northern_register.txt": ["352 people", "Forty-three homes", "Eleven people are now known", "£21m"],
    "3_thistle_dispatch.txt": ["290 people", "£12 million", "Citing a former Norvane engineer"],
}


def test_there_are_three_of_about_four_hundred_words() -> None:
    assert [name for name, _ in sample_texts()] == list(PLANTED)
    assert all(350 <= len(text.split()) <= 480 for _, text in sample_texts())


def test_what_is_planted_is_there() -> None:
    for name, text in sample_texts():
        for words in PLANTED[name]:
            assert words in text


def test_two_of_them_share_a_passage_word_for_word() -> None:
    wire, _, blog = (text for _, text in sample_texts())
    passage = next(p for p in wire.split("\n\n") if p.startswith("The Glen Orran dam"))
    assert passage.count(". ") == 3 + passage.count("a.m. ")
    assert passage in blog


def test_the_shipped_records_are_of_these_texts() -> None:
    assert tuple(x.article.text for x in load_samples()) == tuple(text for _, text in sample_texts())


def made_today() -> list[Extraction]:
    return [extract(read_bytes((FOLDER / name).read_bytes(), name)) for name, _ in sample_texts()]


def test_the_shipped_records_are_what_the_product_makes_today() -> None:
    """When this fails after a change to the extraction, write them anew: the command is in the samples' README.

    The quote tagger's whole-number arithmetic is not the same on every processor, so that a quote at a threshold may
    differ; names, the numbers themselves and nearly all quotes may not.
    """
    for made, shipped in zip(made_today(), load_samples(), strict=True):
        assert made.article == shipped.article
        assert made.entities == shipped.entities
        assert [(n.id, n.value, n.unit, n.counted) for n in made.numbers] == [
            (n.id, n.value, n.unit, n.counted) for n in shipped.numbers
        ]
        ours, theirs = ({(q.content, q.cue, q.kind) for q in x.quotes} for x in (made, shipped))
        assert len(ours & theirs) >= 0.8 * max(len(ours), len(theirs))


def test_the_same_text_gives_the_same_bytes() -> None:
    assert [to_json(x) for x in made_today()] == [to_json(x) for x in made_today()]


def test_the_samples_come_without_warnings() -> None:
    assert [(x.article.warnings, x.warnings) for x in load_samples()] == [((), ())] * 3
