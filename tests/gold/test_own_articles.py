"""Accuracy on the project's own annotated articles never falls below what was reached.

The articles under `articles/` are invented and ship with the project, so these tests always run. The extraction gets
the bare text, as pasted: title, outlet, author and date are for it to find. `own_floors.toml` pins the figures;
lowering a floor is a decision to be made in that file, in the open.
"""

import json
import tomllib
from pathlib import Path

import pytest

from lib.extract import extract
from lib.ingest import read_text
from lib.model import to_json
from tests.gold.annotations import AnnotationError, load_articles, located
from tests.gold.scoring import Scores, score_article

HERE = Path(__file__).parent
FLOORS = tomllib.loads((HERE / "own_floors.toml").read_text(encoding="utf-8"))
ARTICLES = load_articles(HERE / "articles")


@pytest.fixture(scope="module")
def figures():
    scores = Scores()
    for _, text, gold in ARTICLES:
        score_article(text, gold, json.loads(to_json(extract(read_text(text)))), scores)
    return scores.figures()


@pytest.mark.parametrize("name", FLOORS["floor"])
def test_accuracy_keeps_its_floor(figures, name):
    assert figures[name] >= FLOORS["floor"][name], figures


@pytest.mark.parametrize("name", FLOORS["roof"])
def test_mistakes_stay_below_their_roof(figures, name):
    assert figures[name] <= FLOORS["roof"][name], figures


def test_every_figure_is_pinned(figures):
    assert set(figures) == FLOORS["floor"].keys() | FLOORS["roof"].keys() | set(FLOORS["open"])


def as_record(text, gold):
    """Turn an annotation into the record that a faultless extraction would print."""

    def place(snippet):
        start, end = snippet["span"] if snippet else (None, None)
        return {"start": start, "end": end}

    def percent(n):
        return {k: n[k] and 100 * n[k] for k in ("value", "low", "high")} if n["unit"] == "fraction" else {}

    ids = {e["name"]: f"e{k}" for k, e in enumerate(gold["entities"] + gold["optional_entities"])}
    entities = [
        {"id": ids[e["name"]], "name": e["name"], "type": e["type"],
         "mentions": [{**place(m), "kind": "name"} for m in e["mentions"]]}
        for e in gold["entities"]
    ]  # fmt: skip
    known = {e["id"] for e in entities}

    def own(name):
        return ids[name] if name and ids[name] in known else None

    quotes = [
        {"kind": q["kind"], "content": [p["span"] for p in q["content"]], "via": [own(v) for v in q["via"]],
         "speaker": {"entity": own(q["speaker_entity"])} | place(q["speaker"])}
        for q in gold["quotes"]
    ]  # fmt: skip
    numbers = [
        {**n, **place(n), **percent(n), "speaker": own(n["speaker_entity"]), "quote": n.get("speaker_text")}
        for n in gold["numbers"]
    ]
    zones = [{**place(z), "kind": z["kind"]} for z in gold.get("zones", [])]
    article = {**gold["meta"], "text": text, "zones": zones}
    return {"article": article, "entities": entities, "quotes": quotes, "numbers": numbers}


@pytest.mark.parametrize(("name", "text", "gold"), ARTICLES, ids=[a[0] for a in ARTICLES])
def test_the_annotation_itself_scores_full_marks(name, text, gold):
    scores = Scores()
    score_article(text, gold, as_record(text, gold), scores)
    figures = scores.figures()
    assert figures.pop("false_claims") == 0
    assert set(figures.values()) == {100.0}, figures


def test_an_empty_record_scores_nothing():
    scores = Scores()
    for _, text, gold in ARTICLES:
        nothing = {"article": dict.fromkeys(gold["meta"]) | {"zones": []}, "entities": [], "quotes": [], "numbers": []}
        score_article(text, gold, nothing, scores)
    figures = scores.figures()
    assert {figures[k] for k in ("names_typed", "names", "quotes_joint", "quotes_content", "values", "zones")} == {0.0}


def test_a_snippet_counts_overlapping_occurrences():
    assert located("aaa", {"text": "aa", "nth": 2}) == (1, 3)
    with pytest.raises(AnnotationError):
        located("aaa", {"text": "aa", "nth": 3})
