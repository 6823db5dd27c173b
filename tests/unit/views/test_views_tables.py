"""What the columns of the tables hold, how they fit, and the CSV of the rows shown."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.model import Mention, Zone
from lib.views.columns import BOX, COLUMNS_SHOWN, complete, fitting
from lib.views.csv_text import csv_text, guarded
from lib.views.cue_groups import group_of
from lib.views.dossier import dossier_of
from lib.views.rows import COLUMNS, TABLES, by_size
from tests.unit.views.viewed_article import TEXT, article_viewed, claim, mention, place


def cells(table, row):
    return dict(zip(COLUMNS[table], row.cells, strict=True))


def told(extraction, table, name):
    return [cells(table, row)[name] for row in dossier_of(extraction).rows[table]]


@pytest.mark.parametrize(
    ("column", "values"),
    [
        ("who", ["Dora Venn", "Dora Venn", "Two people close to the repair"]),
        ("written", ["Dora Venn", "Venn", "Two people close to the repair"]),
        ("kind", ["indirect", "direct", "mixed"]),
        ("cue", ["said", "said", "said"]),
        ("group", ["neutral", "neutral", "neutral"]),
        ("attribution", ["speech", "speech", "speech"]),
        ("via", ["Highways Agency", "", ""]),
        ("class", ["named person", "named person", "unnamed"]),
        ("confidence", ["high", "high", "not sure"]),
        ("paragraph", [1, 2, 3]),
    ],
)
def test_quotes(column, values):
    assert told(article_viewed(), "quotes", column) == values


@pytest.mark.parametrize(
    ("column", "values"),
    [
        ("number", ["At least 1,200 lorries", "about 40 centimetres", "Some 30 boats"]),
        ("value", [1200, 40, 30]),
        ("comparator", ["at least", "about", "about"]),
        ("unit", ["plain count per day", "cm", "plain count"]),
        ("counted", ["lorries", "", "boats"]),
        ("who", ["Dora Venn", "Dora Venn", "the article"]),
        ("class", ["named person", "named person", "the article’s own voice"]),
        ("paragraph", [1, 2, 3]),
    ],
)
def test_numbers(column, values):
    assert told(article_viewed(), "numbers", column) == values


def test_a_range_is_ordered_by_its_middle_and_shown_by_its_ends():
    ranged = replace(claim("Some 30 boats", None, "range"), low=20.0, high=40.0, time=place("Tuesday"), trend="up")
    row = dossier_of(replace(article_viewed(), numbers=(ranged,))).rows["numbers"][0]
    assert (cells("numbers", row)["value"], row.shown) == (30, "20–40")
    assert (cells("numbers", row)["time"], cells("numbers", row)["trend"]) == ("Tuesday", "rising")


def test_a_subject_that_is_a_bare_pronoun_is_left_out():
    made = [replace(claim("Some 30 boats", 30, "~"), subject=words) for words in ("They", "harbour pilots")]
    assert [told(replace(article_viewed(), numbers=(n,)), "numbers", "subject") for n in made] == [
        [""],
        ["harbour pilots"],
    ]


def test_by_size_keeps_units_together_and_the_largest_first():
    numbers = (
        claim("At least 1,200 lorries", 1200, ">=", counted="lorries"),
        claim("about 40 centimetres", 40, "~", unit="cm"),
        claim("Some 30 boats", 3000, "~", counted="boats"),
    )
    rows = dossier_of(replace(article_viewed(), numbers=numbers)).rows["numbers"]
    assert [row.cells[1] for row in by_size(rows)] == [
        "Some 30 boats",
        "At least 1,200 lorries",
        "about 40 centimetres",
    ]


# named, described, pronouns, quotes by, quotes about, numbers, paragraph
ENTITIES = {
    "Marwick": (2, 0, 0, 0, 0, 0, None),
    "Highways Agency": (1, 0, 0, 0, 0, 1, 1),
    "Dora Venn": (2, 0, 0, 2, 0, 2, 1),
    "Ola Brandt": (1, 0, 0, 0, 0, 0, 3),
}


@pytest.mark.parametrize("name", ENTITIES)
def test_entities(name):
    row = next(r for r in dossier_of(article_viewed()).rows["entities"] if r.cells[1] == name)
    found = cells("entities", row)
    wanted = ("named", "described", "pronouns", "quotes", "about", "numbers", "paragraph")
    assert tuple(found[column] for column in wanted) == ENTITIES[name]


def test_aliases_and_roles_stand_in_their_columns():
    assert told(article_viewed(), "entities", "aliases") == [(), (), ("Venn",), ()]
    assert told(article_viewed(), "entities", "roles") == ["", "", "engineer", "mayor"]


def test_quotes_about_an_entity_are_those_of_others_that_mention_it():
    extraction = article_viewed()
    work = Mention(*place("the work “may"), "description", "description of Marwick")
    work = replace(work, end=work.start + len("the work"))
    marwick = replace(extraction.entities[0], mentions=(*extraction.entities[0].mentions, work))
    grown = Mention(*place("It was about"), "pronoun", "pronoun")
    venn = replace(
        extraction.entities[2], mentions=(*extraction.entities[2].mentions, replace(grown, end=grown.start + 2))
    )
    changed = replace(extraction, entities=(marwick, extraction.entities[1], venn, extraction.entities[3]))
    assert told(changed, "entities", "about") == [1, 0, 0, 0]
    quoted = [next(iter(row.facets["quoted"])) for row in dossier_of(changed).rows["entities"]]
    assert quoted == ["talked about, not quoted", "not quoted", "quoted", "not quoted"]


def test_mentions_beside_the_article_count_only_when_asked():
    extraction = article_viewed()
    strand = replace(
        extraction.entities[3],
        id="person:elin-strand",
        name="Elin Strand",
        roles=(),
        mentions=(mention("Elin Strand"),),
    )
    dossier = dossier_of(replace(extraction, entities=(*extraction.entities, strand)))
    row = next(r for r in dossier.rows["entities"] if r.cells[1] == "Elin Strand")
    assert cells("entities", row)["named"] == 0
    assert row.facets["zone"] == {"byline, credit or furniture alone"}
    assert (
        dict(dossier.card(strand.id)["rows"][1:2] and [(r[0], r[3]) for r in dossier.card(strand.id)["rows"]])[
            "Mentions"
        ]
        == "1 in a byline"
    )
    everywhere = next(r for r in dossier.entities_everywhere if r.cells[1] == "Elin Strand")
    assert cells("entities", everywhere)["named"] == 1


@pytest.mark.parametrize("kind", ["headline", "dateline", "caption"])
def test_headlines_datelines_and_captions_are_the_article(kind):
    extraction = article_viewed()
    start = TEXT.index("By Elin")
    article = replace(extraction.article, zones=(Zone(0, start - 2, kind),))
    assert told(replace(extraction, article=article), "entities", "named")[0] == 2


@pytest.mark.parametrize(
    ("cue", "group"),
    [
        ("said", "neutral"),
        ("denied", "denying"),
        ("has denied", "denying"),
        ("admitted", "doubting"),
        ("accused", "arguing"),
        ("according to", "neutral"),
        ("xyzzy", "neutral"),
        ("", "neutral"),
    ],
)
def test_cue_groups(cue, group):
    assert group_of(cue) == group


@pytest.mark.parametrize("table", TABLES)
@given(room=st.integers(300, 2400))
def test_columns_fit_the_room(table, room):
    shown = fitting(table, room)
    least = sum(column.width - column.gives for column in COLUMNS_SHOWN[table] if column.rank == 0)
    assert sum(column.width for column in shown) <= max(room - BOX, least)
    assert [c.name for c in shown] == [c.name for c in COLUMNS_SHOWN[table] if c.name in {s.name for s in shown}]


@pytest.mark.parametrize(
    ("table", "room", "names"),
    [
        ("quotes", 368, ["tag", "who", "quote", "kind", "paragraph"]),
        ("quotes", 488, ["tag", "who", "quote", "kind", "paragraph"]),
        ("quotes", 560, ["tag", "who", "quote", "kind", "cue", "paragraph"]),
        ("numbers", 368, ["tag", "number", "counted", "who", "paragraph"]),
        ("entities", 368, ["name", "type", "named", "quotes", "paragraph"]),
        ("entities", 452, ["name", "type", "aliases", "named", "quotes", "paragraph"]),
        ("entities", 488, ["name", "type", "aliases", "named", "quotes", "paragraph"]),
    ],
)
def test_beside_a_narrow_text_who_says_so_and_where_stay_in_sight(table, room, names):
    shown = fitting(table, room)
    assert [column.name for column in shown] == names
    assert sum(column.width for column in shown) <= room - BOX


@pytest.mark.parametrize("table", TABLES)
def test_every_column_names_a_cell_and_all_can_be_shown(table):
    assert {column.name for column in COLUMNS_SHOWN[table]} == set(COLUMNS[table])
    assert complete(table, fitting(table, 300, every=True))
    assert complete(table, fitting(table, 5000))


def read_csv(table, rows):
    return list(csv.reader(io.StringIO(csv_text(table, rows, article_viewed().article).removeprefix("\ufeff"))))


def test_the_csv_has_the_rows_shown_whole_with_their_outlet():
    rows = dossier_of(article_viewed()).rows["quotes"]
    head, *lines = read_csv("quotes", rows[1:])
    assert head[:3] == ["Outlet", "Article", "Published"]
    assert len(lines) == 2
    first = dict(zip(head, lines[0], strict=True))
    assert first["Outlet"] == "Tarn Valley Post"
    assert first["Quote"] == "“We saw it grow, … It was about 40 centimetres long on Monday.”"
    assert first["Paragraph"] == "2"
    assert first["Record"] == rows[1].id


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_that_would_be_a_formula_gets_a_quote(start):
    assert guarded(f"{start}cmd|' /C calc'!A0") == f"'{start}cmd|' /C calc'!A0"
    assert guarded((f"{start}1", "b")) == f"'{start}1; b"


@pytest.mark.parametrize("value", ["plain", "", 3, 3.5, -2])
def test_other_cells_stay(value):
    assert guarded(value) == value


@given(st.lists(st.text(max_size=20), min_size=1, max_size=4))
def test_no_text_begins_a_formula(aliases):
    extraction = article_viewed()
    odd = replace(extraction.entities[3], name=aliases[0] or "x", aliases=tuple(aliases))
    rows = dossier_of(replace(extraction, entities=(*extraction.entities[:3], odd))).rows["entities"]
    for line in read_csv("entities", rows):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in line)
