"""Fit lib/data/compare/likeness.tsv: how much each sign tells of two figures' being on one measure.

    python -m tests.benchmarks.weigh_likeness             # tell how far the weights of all clusters but one foretell it
    python -m tests.benchmarks.weigh_likeness --write     # and write the weights of all
    … FOLDER …                                            # with further annotated clusters than tests/gold/articles

Fitted on the annotated clusters and on the tables of sentences in tests/unit/compare: logistic regression with a
quadratic penalty, by Newton's method. Every pair of figures of one unit in two articles is a case.
"""

import json
import sys
from itertools import combinations
from pathlib import Path

import numpy as np

from lib.compare.articles import canonical
from lib.compare.figures import Desk
from lib.compare.likeness import weights, worth_weighing
from lib.compare.signs import signs
from lib.compare.uniting import group_entities, owners
from lib.compare.words import FOLDER
from lib.extract import extract
from lib.ingest import read_text
from lib.model import Article
from tests.gold.annotations import resolve
from tests.unit.compare import (
    test_pairs_of_business_and_sport,
    test_pairs_of_disasters,
    test_pairs_of_measures,
    test_pairs_of_public_life,
)
from tests.unit.compare.sentences_compared import UNDATED
from tests.unit.compare.test_figures_that_look_alike import APART
from tests.unit.compare.test_wordings_of_one_figure import SAME

TABLES = (test_pairs_of_public_life, test_pairs_of_disasters, test_pairs_of_business_and_sport, test_pairs_of_measures)

ARTICLES = Path(__file__).parents[1] / "gold" / "articles"
PENALTY, ROUNDS = 4.0, 20
ENOUGH = -1.0
SENTENCES = "sentences"


def desk_of(pages):
    """The figures of some articles."""
    pages = canonical(pages)
    return Desk(pages, owners(group_entities(pages)))


def cases_of(desk):
    """Every two figures that are weighed at all."""
    return [(a, b) for a, b in combinations(desk.kept, 2) if worth_weighing(a, b)]


class Cluster:
    """An annotated cluster: which of its numbers are on one measure."""

    def __init__(self, folder):
        self.name = folder.name
        self.numbers, self.optional, self.pages, self.home = {}, {}, [], {}
        for path in sorted(folder.glob("*.txt")):
            gold = json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))
            text = path.read_text(encoding="utf-8")
            resolve(text, gold)
            self.numbers[path.stem], self.optional[path.stem] = gold["numbers"], gold.get("optional_numbers", [])
            given = {k: v for k in ("title", "outlet", "author", "published") if (v := gold["meta"].get(k))}
            self.pages.append(extract(read_text(text, article_id=path.stem, **given)))
            self.home |= {(path.stem, n["span"][0]): (path.stem, n["span"][0]) for n in gold["numbers"]}
            self.join_repeats(path.stem)
        texts = {x.article.id: x.article.text for x in self.pages}
        listed = json.loads((folder / "cluster.gold.json").read_text(encoding="utf-8"))["numbers_same_measure"]
        for pair in listed:
            ends = []
            for side in (pair["a"], pair["b"]):
                resolve(texts[side["article"]], side)
                ends.append((side["article"], side["span"][0]))
            if all(end in self.home for end in ends):
                self.join(*ends)

    def find(self, key):
        """The number that stands for all on one measure."""
        while self.home[key] != key:
            key = self.home[key]
        return key

    def join(self, a, b):
        """Put two numbers on one measure."""
        self.home[self.find(a)] = self.find(b)

    def join_repeats(self, name):
        """Put what an article says again on one measure."""
        for a, b in combinations(self.numbers[name], 2):
            words = [set((n.get("counted") or "").lower().split()) for n in (a, b)]
            same = all(a.get(k) == b.get(k) for k in ("value", "low", "high", "unit"))
            if same and (words[0] & words[1] or words[0] == words[1]):
                self.join((name, a["span"][0]), (name, b["span"][0]))

    def key(self, s):
        """The annotated number that a figure is; False when it is optional, None when there is none."""
        name, number = s.ref.article, s.number

        def met(items):
            return next((n for n in items if n["span"][0] < number.end and number.start < n["span"][1]), None)

        own = met(self.numbers[name])
        return (name, own["span"][0]) if own else False if met(self.optional[name]) else None

    def cases(self):
        """Yield the signs of every two figures and whether they are on one measure."""
        desk = desk_of(self.pages)
        for a, b in cases_of(desk):
            ends = [self.key(a), self.key(b)]
            if False not in ends:
                right = None not in ends and self.find(ends[0]) == self.find(ends[1])
                yield signs(a, b, desk.telling(a, b)), right


def sentences():
    """Yield the signs of the figures of every two sentences whose verdict leaves no choice."""
    table = [*(pair for of in TABLES for pair in of.PAIRS), *((*row, UNDATED) for row in (*SAME, *APART))]
    for _, *texts, accepted, days in table:
        verdicts = set(accepted.split())
        desk = desk_of([extract(Article(n, t, published=d)) for n, t, d in zip("ab", texts, days, strict=True)])
        cases = cases_of(desk)
        if verdicts == {"none"} or ("none" not in verdicts and len(cases) == 1):
            for a, b in cases:
                yield signs(a, b, desk.telling(a, b)), "none" not in verdicts


def fit(rows, right):
    """The weights of a logistic regression; the last column of `rows` is the constant."""
    fitted = np.zeros(rows.shape[1])
    penalty = np.full(rows.shape[1], PENALTY)
    penalty[-1] = 0
    for _ in range(ROUNDS):
        share = 1 / (1 + np.exp(-rows @ fitted))
        slope = rows.T @ (right - share) - penalty * fitted
        bend = (rows * (share * (1 - share) + 1e-6)[:, None]).T @ rows + np.diag(penalty)
        fitted = fitted + np.linalg.solve(bend, slope)
    return fitted


def main():
    """Read the clusters, fit, tell, write."""
    given = [Path(a) for a in sys.argv[1:] if a != "--write"]
    folders = [p.parent for p in sorted(ARTICLES.glob("*/cluster.gold.json"))] + given
    found = [(folder.name, *case) for folder in folders for case in Cluster(folder).cases()]
    found += [(SENTENCES, *case) for case in sentences()]
    names = [name for name in weights() if name != "constant"]
    rows = np.array([[*(row.get(n, 0.0) for n in names), where == SENTENCES, 1.0] for where, row, _ in found])
    right = np.array([r for *_, r in found], dtype=float)
    home = np.array([where for where, *_ in found])
    for where in dict.fromkeys(home):
        others = fit(rows[home != where], right[home != where])
        told = rows[home == where] @ others >= ENOUGH
        true = right[home == where] == 1
        hit = (told & true).sum()
        print(
            f"{where:24} {true.sum():4} on one measure, {told.sum():4} foretold by the others, {hit:4} of them rightly"
        )
    if "--write" in sys.argv:
        fitted = fit(rows, right)
        path = FOLDER / "likeness.tsv"
        head = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
        lines = [f"{name}\t{w:.2f}" for name, w in zip([*names, "constant"], [*fitted[:-2], fitted[-1]], strict=True)]
        path.write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
