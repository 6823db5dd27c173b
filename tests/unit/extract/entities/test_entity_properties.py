"""What holds for any text whatever: spans are exact, mentions of names do not overlap, two runs agree.

SAYSO_EXAMPLES sets how many texts are tried, 120 unless said otherwise:
`SAYSO_EXAMPLES=10000 python -m pytest tests/unit/extract/entities/test_entity_properties.py` takes some minutes.
"""

from __future__ import annotations

import os
import re
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lib.extract.entities import find_entities

BITS = (
    "Mr.|President|Ana Lima|Tom Berg|Paris|the|The|of|and|,|.|“|”|'|’s|-|–|(|)|NATO|US|U.S.|Ministry|Defence|said|he|"
    "She|it|its|their|They|governor|company|AB|Inc.|42|Al-|bin|via|AFP|Zelenskyy|Zelensky|who|River|É|İ|ß|🙂|Act|D-Ohio|"
    "Kyiv|Russian|MV|PT|satellite|(ROS)|von|beat|3-1|Party|\n|\n\n|\u200b|\t"
)
EXAMPLES = int(os.environ.get("SAYSO_EXAMPLES", "120"))
WORDS = st.sampled_from(re.split(r"\|", BITS))
TEXTS = st.one_of(
    st.lists(WORDS, min_size=1, max_size=40).map(" ".join),
    st.lists(WORDS, min_size=1, max_size=25).map("".join),
    st.text(min_size=1, max_size=200),
)


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
def test_any_text(read_text, text):
    reading = read_text(text)
    entities = find_entities(reading)
    assert entities == find_entities(reading)
    ids = [e.id for e in entities]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z]+:[a-z0-9-]+", i) for i in ids)
    spans = []
    for entity in entities:
        assert entity.mentions
        forms = {entity.name, *entity.aliases}
        assert all(link.name and link.rule for link in entity.links)
        assert {link.entity for link in entity.links} <= {None, *ids}
        for mention in entity.mentions:
            words = text[mention.start : mention.end]
            assert 0 <= mention.start < mention.end <= len(text)
            assert words == words.strip()
            assert mention.rule
            if mention.kind == "name":
                assert " ".join(words.split()) in forms
                spans.append((mention.start, mention.end))
    spans.sort()
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    firsts = [min(m.start for m in e.mentions if m.kind == "name") for e in entities]
    assert firsts == sorted(firsts)
