"""Scores of an extraction against annotated articles: names, quotes, numeric claims, what is known about the article.

Annotations are read by `annotations.py`; items under `optional_*` are neither owed nor held against a record.
Predictions are the records of the data contract as plain dicts. All figures are percentages over all articles together.
"""

import re
from collections import Counter, defaultdict

WORD = re.compile(r"\w+(?:[’'.,\-]\w+)*")
SMALL = frozenset("the a an of in on at to for and or by per with its his her that".split())  # noqa: SIM905  (reads better)
TITLES = frozenset({"mr", "mrs", "ms", "dr", "sir", "the", "a", "an"})
META = ("title", "outlet", "author", "published")


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def closeness(a, b):
    """Shared characters over covered characters."""
    shared = overlap(a, b)
    return shared / (a[1] - a[0] + b[1] - b[0] - shared) if shared else 0.0


def paired(scored):
    """Pair left with right one to one, best score first, from (score, left, right); the earlier pair wins a tie."""
    pairs, taken = {}, set()
    for score, left, right in sorted(scored, key=lambda t: (-t[0], t[1], t[2])):
        if score > 0 and left not in pairs and right not in taken:
            pairs[left] = right
            taken.add(right)
    return pairs


def content_words(text):
    """Lower-case words without small words, possessive endings and a plural s."""
    plain = (re.sub(r"[’']s?$", "", w.lower()) for w in re.findall(r"[\w’'%-]+", text or ""))
    return {w[:-1] if len(w) > 3 and w.endswith("s") else w for w in plain if w and w not in SMALL}


def name_key(name):
    words = re.findall(r"\w+", (name or "").casefold().replace("’s", "").replace("'s", ""))
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
    return tuple(words)


class Scores(Counter):
    """Counts that become percentages at the end."""

    def hit(self, name, gold, predicted, right):
        self.update({(name, "gold"): gold, (name, "pred"): predicted, (name, "right"): right})

    def check(self, name, right):
        self.update({(name, "n"): 1, (name, "ok"): bool(right)})

    def figures(self):
        """F1 of everything hit, accuracy of everything checked, and plain counts."""
        out = {}
        for name in sorted({key[0] for key in self}):
            if (name, "gold") in self:
                whole = self[name, "gold"] + self[name, "pred"]
                out[name] = round(200 * self[name, "right"] / whole, 1) if whole else None
            elif (name, "n") in self:
                out[name] = round(100 * self[name, "ok"] / self[name, "n"], 1)
            else:
                out[name] = self[name, "count"]
        return out


class Names:
    """Which predicted entity is which annotated one."""

    def __init__(self, gold, record):
        self.gold = {e["name"]: e for key in ("entities", "optional_entities") for e in gold[key]}
        self.optional = {e["name"] for e in gold["optional_entities"]}
        self.owed = [(m, e) for e in self.gold.values() for m in e["mentions"]]
        self.made = [
            ((m["start"], m["end"]), e) for e in record["entities"] for m in e["mentions"] if m["kind"] == "name"
        ]
        self.names = {e["id"]: e["name"] for e in record["entities"]}
        self.pairs = self.pair(typed=False)
        votes = defaultdict(Counter)
        for i, j in sorted(self.pairs.items()):
            votes[self.made[j][1]["id"]][self.owed[i][1]["name"]] += 1
        self.owner = {made: found.most_common(1)[0][0] for made, found in votes.items()}

    def pair(self, *, typed):
        return paired(
            (closeness(mention["span"], span), i, j)
            for i, (mention, entity) in enumerate(self.owed)
            for j, (span, made) in enumerate(self.made)
            if not typed or made["type"] in {entity["type"], "ORG" if mention.get("metonym_for") else entity["type"]}
        )

    def same(self, made, name):
        """Tell whether the predicted entity id stands for the annotated name."""
        return made is not None and (self.owner.get(made) == name or name_key(self.names.get(made)) == name_key(name))

    def score(self, scores):
        owed = [i for i, (_, e) in enumerate(self.owed) if e["name"] not in self.optional]
        free = [m["span"] for m, e in self.owed if e["name"] in self.optional]
        for figure, pairs in (("names_typed", self.pair(typed=True)), ("names", self.pairs)):
            used = {pairs[i] for i in owed if i in pairs}
            held = [j for j, (s, _) in enumerate(self.made) if j in used or not any(overlap(s, f) for f in free)]
            scores.hit(figure, len(owed), len(held), len(used))
        for k, i in enumerate(owed):
            for other in owed[k + 1 :]:
                one = self.owed[i][1] is self.owed[other][1]
                ids = [self.made[self.pairs[x]][1]["id"] if x in self.pairs else None for x in (i, other)]
                joined = ids[0] is not None and ids[0] == ids[1]
                scores.hit("aliases", one, joined, one and joined)


def score_quotes(text, gold, record, names, scores):
    """Content, speaker, kind and relay of the quotes; scare quotes and titles left alone."""
    spans = [m.span() for m in WORD.finditer(text)]

    def words(parts):
        found = [i for a, b in sorted(parts) for i, s in enumerate(spans) if overlap(s, (a, b))]
        drop = len(found) > 1 and text[slice(*spans[found[0]])].lower() == "that"
        return frozenset(found[drop:])

    owed = [(q, key == "quotes") for key in ("quotes", "optional_quotes") for q in gold[key]]
    wanted = [words([p["span"] for p in q["content"]]) for q, _ in owed]
    got = [words(map(tuple, q["content"])) for q in record["quotes"]]
    neutral = frozenset().union(*(w for w, (_, must) in zip(wanted, owed, strict=True) if not must))
    neutral -= frozenset().union(*(w for w, (_, must) in zip(wanted, owed, strict=True) if must))
    pairs = paired(
        (share + (q["kind"] == p["kind"]) / 1000, i, j)
        for i, (q, _) in enumerate(owed)
        for j, p in enumerate(record["quotes"])
        if (share := len(wanted[i] & got[j]) / len(wanted[i] | got[j])) >= 0.5
    )
    back = {j: i for i, j in pairs.items()}
    held = [j for j, w in enumerate(got) if (owed[back[j]][1] if j in back else 2 * len(w & neutral) < len(w))]
    must = [i for i, (_, owed_) in enumerate(owed) if owed_]
    joint = 0
    for i in (i for i in must if i in pairs):
        q, p = owed[i][0], record["quotes"][pairs[i]]
        right = right_speaker(q, p.get("speaker") or {}, names)
        joint += right
        scores.check("speaker", right)
        scores.check("kind", q["kind"] == p["kind"])
        if q["via"] or p["via"]:
            scores.check("via", len(q["via"]) == len(p["via"]) and all(map(names.same, p["via"], q["via"])))
    scores.hit("quotes_content", len(must), len(held), sum(i in pairs for i in must))
    scores.hit("quotes_joint", len(must), len(held), joint)
    for snippet in gold["not_quotes"]:
        alone = words([snippet["span"]])
        scores.check("not_quotes", not any(2 * len(alone & got[j]) >= len(got[j]) for j in held if j not in back))


def right_speaker(quote, speaker, names):
    """The same entity; for an unnamed source the same words and no entity of the article."""
    if quote["speaker_entity"]:
        return names.same(speaker.get("entity"), quote["speaker_entity"])
    if names.owner.get(speaker.get("entity")) is not None:
        return False
    if quote["speaker"] is None:
        return speaker.get("entity") is None
    start = speaker.get("start")
    return start is not None and overlap(quote["speaker"]["span"], (start, speaker["end"])) > 0


def same_value(gold, made):
    """Equal values, fractions as percent; a vague plural ("thousands") may start at its half."""
    factor = 100 if gold["unit"] == "fraction" else 1
    slack = 0.01 if gold["unit"] == "fraction" else 1e-6

    def near(a, b):
        return a is b if a is None or b is None else abs(a - b * factor) <= slack * abs(b * factor) + 1e-9

    if gold["value"] is not None:
        return near(made["value"], gold["value"])
    if gold["high"] is None:
        floor = made["low"] if made["low"] is not None else made["value"]
        return near(floor, gold["low"]) or near(floor, gold["low"] / 2)
    return near(made["low"], gold["low"]) and near(made["high"], gold["high"])


def score_numbers(gold, record, names, scores):
    """Value, comparator, counted thing and speaker of the numeric claims; dates, ages and the like left alone."""
    owed = [(n, key == "numbers") for key in ("numbers", "optional_numbers") for n in gold[key]]
    made = [((n["start"], n["end"]), n) for n in record["numbers"]]
    pairs = paired(
        (closeness(n["span"], span) + 2 * same_value(n, p) * bool(overlap(n["span"], span)), i, j)
        for i, (n, _) in enumerate(owed)
        for j, (span, p) in enumerate(made)
    )
    back = {j: i for i, j in pairs.items()}
    free = [n["span"] for n, must in owed if not must]
    held = [
        j for j, (s, _) in enumerate(made) if (owed[back[j]][1] if j in back else not any(overlap(s, f) for f in free))
    ]
    must = [i for i, (_, owed_) in enumerate(owed) if owed_]
    scores.hit(
        "values", len(must), len(held), sum(i in pairs and same_value(owed[i][0], made[pairs[i]][1]) for i in must)
    )
    for i in (i for i in must if i in pairs):
        n, p = owed[i][0], made[pairs[i]][1]
        vague = n["value"] is None and n["high"] is None
        scores.check("comparator", p["comparator"] == n["comparator"] or (vague and p["comparator"] != "="))
        if n["counted"]:
            scores.check("counted", content_words(n["counted"]) & content_words(p["counted"]))
        if n["speaker_entity"]:
            scores.check("number_speaker", names.same(p["speaker"], n["speaker_entity"]))
        else:
            unnamed = n.get("speaker_text") is None or p["quote"] is not None
            scores.check("number_speaker", names.owner.get(p["speaker"]) is None and unnamed)
    loose = [made[j][0] for j in held if j not in back]
    scores["false_claims", "count"] += sum(any(overlap(x["span"], s) for s in loose) for x in gold["not_numbers"])


def score_article(text, gold, record, scores):
    """Add one article's figures to the scores."""
    names = Names(gold, record)
    names.score(scores)
    score_quotes(text, gold, record, names, scores)
    score_numbers(gold, record, names, scores)
    if "zones" not in gold:  # only some articles say what is body, and what the bare text tells of itself
        return
    for field in META:
        scores.check("metadata", record["article"][field] == gold["meta"][field])
    zones = [z["span"] for z in gold["zones"]], [(z["start"], z["end"]) for z in record["article"]["zones"]]
    words = [m.span() for m in WORD.finditer(text)]
    owed, made = ({w for w in words if any(overlap(w, z) for z in own)} for own in zones)
    scores.hit("zones", len(owed), len(made), len(owed & made))
