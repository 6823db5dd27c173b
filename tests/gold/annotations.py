"""Annotated articles: NAME.txt with NAME.gold.json beside it, every snippet resolved to its place in the text.

A snippet {"text", "nth"} is the nth plain occurrence of the text, overlaps included; "span" is added to each.
"""

import json


class AnnotationError(ValueError):
    """A snippet that does not stand in its article."""


def located(text, snippet):
    """Return (start, end) of a snippet in the text."""
    at = -1
    for _ in range(snippet["nth"]):
        at = text.find(snippet["text"], at + 1)
        if at < 0:
            raise AnnotationError(f"occurrence {snippet['nth']} of {snippet['text']!r} is not in the text")
    return at, at + len(snippet["text"])


def load_articles(folder):
    """Return (name, text, annotation) of every annotated article below the folder, each snippet with its "span"."""
    out = []
    for path in sorted(folder.rglob("*.gold.json")):
        if path.name == "cluster.gold.json":
            continue
        text = path.with_name(path.name.removesuffix(".gold.json") + ".txt").read_text(encoding="utf-8")
        gold = json.loads(path.read_text(encoding="utf-8"))
        resolve(text, gold)
        out.append((f"{path.parent.name}/{path.name.removesuffix('.gold.json')}", text, gold))
    return out


def resolve(text, node):
    """Add a "span" to every snippet of an annotation, however deep."""
    if isinstance(node, dict):
        if {"text", "nth"} <= node.keys():
            node["span"] = located(text, node)
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            resolve(text, child)
