"""Names by the words around them: each text with all its names, as "TYPE name = form"; look-alikes stay as they are."""

from __future__ import annotations

import pytest

from lib.extract.entities import find_entities

CASES = {
    "places that words lead to": [
        (
            "Households from Tollmere were moved. Tollmere lost £3m in fees. The Tollmere MP asked for help.",
            ["PLACE Tollmere"],
        ),
        ("Trains via Wexcombe were late. A bus to Wexcombe left at noon.", ["PLACE Wexcombe"]),
        ("Fishermen from Ardglass said the catch was poor. Ardglass has lost its boats.", ["PLACE Ardglass"]),
        ("A ferry out of Porthkerris ran aground. The Porthkerris harbour was shut.", ["PLACE Porthkerris"]),
        ("Residents of Grimley and Stokeford complained.", ["PLACE Grimley", "PLACE Stokeford"]),
        ("The letter from Norvane said the firm would pay. Norvane shares fell 4%.", ["ORG Norvane"]),
        ("He moved from Pfizer to Novartis in 2019.", ["ORG Pfizer", "ORG Novartis"]),
        ("The Labour MP voted no. The Hartsea MP abstained.", ["GROUP Labour", "PLACE Hartsea"]),
    ],
    "lone names that open a sentence": [
        ("The mine was closed. Orvex denied it had ignored the warnings.", ["ORG Orvex"]),
        ("The firms were named. Steinwerk, which was not charged, settled.", ["ORG Steinwerk"]),
        ("Airvanta said it would cancel 40 flights. A refund from Airvanta is due.", ["ORG Airvanta"]),
        (
            "The trial began.\n\nOkonjo, for his part, said he had paid. Samuel Okonjo runs a garage.",
            ["PERSON Samuel Okonjo = Okonjo"],
        ),
        ("Marchetti says her brother called. Marchetti, who lives alone, opened.", ["PERSON Marchetti"]),
        ("Travel was slow. Fog closed two airports.", []),
    ],
    "bodies and outlets": [
        ("The Libyan coast guard stopped them. The coast guard gave no names.", ["ORG Libyan coast guard"]),
        ("The Railwaymen's Union and the Nurses’ Union met.", ["ORG Nurses’ Union", "ORG Railwaymen's Union"]),
        ("It was on the Vesna-3 website and in the daily Stari Most.", ["ORG Stari Most", "ORG Vesna-3"]),
        ("The paper Gazeta do Norte has closed.", ["ORG Gazeta do Norte"]),
        ("The government website was down. The weekly meeting was cancelled.", []),
        ("The French coast is long.", ["GROUP French"]),
        ("WXN News reported it. A reporter for WXN was there.", ["ORG WXN News = WXN"]),
        ("Inge van den Broek danced. Maria do Carmo sang.", ["PERSON Inge van den Broek", "PERSON Maria do Carmo"]),
    ],
    "what only looks like a name": [
        ("Farmer Piet Smit lost 40 cows. Mountaineer Eve Stone fell.", ["PERSON Piet Smit", "PERSON Eve Stone"]),
        ("Levels hit 420 CFU per litre and 60 CFU at the pier.", []),
        ("Some 400 RMT members walked out.", ["ORG RMT"]),
        ("Municipal workers struck.", []),
        ("09:15 Polling stations open. 11:45 Counting begins.", []),
    ],
    "seas": [
        ("The Baltic sprat quota was cut. Cod spawn in the western Baltic.", ["PLACE Baltic"]),
        ("Baltic leaders met in Riga.", ["GROUP Baltic", "PLACE Riga"]),
        ("The Caspian sturgeon is rare. Ferries cross the Kattegat.", ["PLACE Caspian", "PLACE Kattegat"]),
    ],
    "months that are given names": [
        ("His wife, April, has two jobs. In April she was ill.", ["PERSON April"]),
        ("“We lost it all,” said June, 34. It rained in June.", ["PERSON June"]),
        ("Prices rose in April. By June, rents had doubled.", []),
        ("The meeting, in May, has been moved.", []),
    ],
    "cars, works, clubs, countries in one word": [
        ("A Skoda Octavia stopped behind a black BMW X5.", ["PRODUCT Skoda Octavia", "PRODUCT BMW X5"]),
        ("The Ford factory shut.", ["ORG Ford"]),
        ("Her novel, titled “Silent harbour”, won.", ["WORK Silent harbour"]),
        ("It was called a “Silent triumph” by critics.", []),
        ("Real Oviedo won.", ["ORG Real Oviedo"]),
        ("U.S.-listed shares fell.", ["PLACE U.S."]),
        ("How Tarn Athletic lost its way\n\nTarn Athletic finished last.", ["ORG Tarn Athletic"]),
    ],
    "what an apposition says": [
        ("Molefe’s widow, Lerato, said she was glad.", ["PERSON Molefe", "PERSON Lerato"]),
        ("On Friday Ilir Vrana, the prime minister, spoke.", ["PERSON Ilir Vrana"]),
        ("The police of Millhaven, a city of 140,000, said so.", ["PLACE Millhaven"]),
        ("It told the state news agency, Agjencia Vala.", ["ORG Agjencia Vala"]),
        ("Ferries stopped. Channelstar, the largest operator on the route, said it had cut six.", ["ORG Channelstar"]),
        ("“I was tired,” says Ezekiel Motaung, a drill operator.", ["PERSON Ezekiel Motaung"]),
        ("Sipho Dlomo, the union’s president, waved.", ["PERSON Sipho Dlomo"]),
    ],
    "letters that spell a name": [
        (
            "Members of the Mineworkers' Allied Union (MAU) voted. MAU members sang.",
            ["ORG Mineworkers' Allied Union = MAU"],
        ),
        (
            "The Commission for Conciliation, Mediation and Arbitration (CCMA) met.",
            ["ORG Commission for Conciliation, Mediation and Arbitration = CCMA"],
        ),
        ("Doping Watch Kenya (DWK) said so.", ["ORG Doping Watch Kenya = DWK"]),
    ],
    "parties": [
        ("The far-right Danish Union won. Danish Union has 20 seats.", ["GROUP Danish Union"]),
        ("Signe Toft leads the centrist Midway party.", ["PERSON Signe Toft", "GROUP Midway"]),
        ("The opposition Civic Front walked out.", ["GROUP Civic Front"]),
        ("The Farmers’ Union called a strike.", ["ORG Farmers’ Union"]),
    ],
    "stations, sums and colours": [
        ("He said so in an interview carried by TV Drini.", ["ORG TV Drini"]),
        ("The strike costs the group R48m a day, or R48 million.", []),
        ("The report found that Black residents were stopped.", ["GROUP Black"]),
        ("Refunds or transfers via Caen are offered.", ["PLACE Caen"]),
        ("Channelstar Ferries says so. Channelstar is late.", ["ORG Channelstar Ferries = Channelstar"]),
        ("The clinic’s owner, MedAxis, takes issue with it.", ["ORG MedAxis"]),
    ],
    "titles and spouses": [
        ("Speaking to the BBC, Ms Adeyemi said so.", ["ORG BBC", "PERSON Adeyemi"]),
        ("Police spokesperson Brigadier Johan Nkosi said so.", ["PERSON Johan Nkosi"]),
    ],
}


def called(entity):
    return " = ".join([f"{entity.type} {entity.name}", *entity.aliases])


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*case, id=f"{kind}: {case[0][:30]}") for kind, all_ in CASES.items() for case in all_],
)
def test_frames(read_text, text, expected):
    assert sorted(called(entity) for entity in find_entities(read_text(text))) == sorted(expected)


def test_a_role_with_a_possessive_inside_is_the_person_s(read_text):
    entities = find_entities(read_text("The mayor of Peru’s Ancara coast, Ines Soto, told reporters. Soto was calm."))
    assert {e.name: e.roles for e in entities if e.type == "PERSON"} == {"Ines Soto": ("mayor of Peru’s Ancara coast",)}


def test_a_bare_role_after_is_joins_its_description(read_text):
    text = "Norman Pike is chairman of Eastham Rovers. “We pay,” said the Eastham Rovers chairman."
    (pike,) = [e for e in find_entities(read_text(text)) if e.type == "PERSON"]
    assert [text[m.start : m.end] for m in pike.mentions if m.kind == "description"] == ["the Eastham Rovers chairman"]


def test_a_wife_is_no_he(read_text):
    text = "Gordon Tait's wife, June, is ill. “She came home shaking,” he said."
    meant = {text[m.start : m.end]: e.name for e in find_entities(read_text(text)) for m in e.mentions}
    assert meant["he"] == "Gordon Tait"
    assert meant.get("She") != "Gordon Tait"
