"""How outlets word one figure, by kind of event.

Both sentences of a row state one measure; the verdicts are those that a careful reader would accept.
"""

from __future__ import annotations

import pytest

from tests.unit.compare.sentences_compared import UNDATED, verdicts

SAME: list[tuple[str, str, str, str]] = [
    (
        "flood",
        "At least 14 people drowned when the Tarn burst its banks.",
        "The death toll from the Tarn floods reached 14.",
        "agree compatible",
    ),
    (
        "flood",
        "The floods along the Tarn have claimed 14 lives.",
        "Fourteen bodies have been recovered from the Tarn.",
        "agree",
    ),
    ("flood", "The floods along the Tarn have claimed 14 lives.", "The floods left 17 dead.", "conflict"),
    (
        "flood",
        "Nine people are missing after the Tarn burst its banks.",
        "The whereabouts of nine people remain unknown.",
        "agree",
    ),
    (
        "flood",
        "Nine people are missing after the Tarn burst its banks.",
        "The number of missing rose to 12.",
        "compatible conflict",
    ),
    ("flood", "Some 4,500 people had to leave their homes.", "About 4,500 residents were evacuated.", "agree"),
    (
        "flood",
        "Water stood 1.8 metres deep in the streets of Marl.",
        "The streets of Marl were under 1.8 metres of water.",
        "agree compatible",
    ),
    ("flood", "The river peaked at 8.4 metres at Marl.", "At Marl the gauge topped out at 8.4 metres.", "agree"),
    ("flood", "Rain of 180 millimetres fell in 24 hours.", "Within a day 180 mm of rain came down.", "agree"),
    (
        "flood",
        "Damage was estimated at 700 million euros.",
        "The insurers' association put losses at 700 million euros.",
        "agree",
    ),
    (
        "flood",
        "The government released 50 million euros in emergency aid.",
        "Emergency relief of €50m was approved by the cabinet.",
        "agree",
    ),
    (
        "flood",
        "Fourteen people died. Among the dead were four children.",
        "Four of the 14 victims were children.",
        "agree",
    ),
    ("flood", "Some 300 soldiers were helping to fill sandbags.", "The army deployed 300 troops.", "agree"),
    ("flood", "Two bridges collapsed.", "Floodwaters swept away two bridges.", "agree"),
    (
        "quake",
        "A 6.4-magnitude earthquake hit the Senna valley, killing 86 people.",
        "The tremor measured 6.4 and claimed at least 86 lives.",
        "agree compatible",
    ),
    ("quake", "The confirmed death toll is 86.", "More than 80 are confirmed dead.", "agree compatible"),
    ("quake", "Some 1,100 houses collapsed in Senna.", "The quake flattened 1,100 homes in Senna.", "agree"),
    ("quake", "The epicentre was 22 km north of Senna.", "It was centred 22 kilometres north of Senna.", "agree"),
    ("quake", "Aid worth 12 million dollars is on its way.", "The union promised $12 million in aid.", "agree"),
    ("quake", "Twenty-four aftershocks were recorded.", "The quake was followed by 24 aftershocks.", "agree"),
    ("quake", "About 20,000 people are homeless.", "The quake left 20,000 without a roof over their heads.", "agree"),
    (
        "train",
        "Two trains collided near Oberfeld, killing seven passengers.",
        "Seven people died in the train crash near Oberfeld.",
        "agree",
    ),
    ("train", "The collision killed seven.", '"Eight people have died," a police spokeswoman said.', "conflict"),
    (
        "train",
        "The collision injured 52 people, nine of them seriously.",
        "Fifty-two people were hurt, including nine with serious injuries.",
        "agree",
    ),
    (
        "train",
        "The collision injured 52 people, nine of them seriously.",
        "Nine people were seriously hurt in the crash.",
        "agree",
    ),
    ("train", "There were 140 people on the express.", "The express was carrying 140 passengers.", "agree"),
    (
        "train",
        "The express was travelling at 120 km/h.",
        "The data recorder showed the express doing 120 kilometres per hour.",
        "agree",
    ),
    ("train", "Twelve ambulances and three helicopters were sent.", "A dozen ambulances went to the scene.", "agree"),
    (
        "train",
        "A crash on the same line in 2011 killed 19 people.",
        "Nineteen people died on the line in 2011.",
        "agree",
    ),
    (
        "train",
        "The death toll rose to eight when a woman died in hospital.",
        "Eight people have lost their lives.",
        "agree",
    ),
    ("strike", "About 6,000 bus drivers walked out on Monday.", "The strike involved 6,000 drivers.", "agree"),
    (
        "strike",
        "About 6,000 bus drivers walked out, the union said.",
        "The operator said 3,800 drivers had stopped work.",
        "conflict",
    ),
    ("strike", "The union is seeking a 9 per cent pay rise.", "Workers want 9 per cent more pay.", "agree"),
    (
        "strike",
        "Management has offered 4.5 per cent. The union wants 9 per cent.",
        "The employer's offer stands at 4.5 per cent.",
        "agree",
    ),
    ("strike", "Nine in ten buses stayed in the depots.", "Ninety per cent of buses did not run.", "agree"),
    (
        "strike",
        "Some 72 per cent of members voted for the strike.",
        "The strike was backed by 72 per cent of union members.",
        "agree",
    ),
    (
        "election",
        "The Centre Party took 34.2 per cent of the vote.",
        "With 34.2 per cent, the Centre Party came first.",
        "agree",
    ),
    (
        "election",
        "The Centre Party will have 58 seats in parliament.",
        "The Centre Party won 58 of 150 seats.",
        "agree",
    ),
    ("election", "Turnout was 67 per cent.", "Two in three eligible voters went to the polls.", "agree compatible"),
    (
        "election",
        "Some 4.1 million people were entitled to vote.",
        "The country has 4.1 million eligible voters.",
        "agree",
    ),
    ("election", "Her lead was 1,204 votes.", "She won by 1,204 votes.", "agree"),
    (
        "election",
        "With 92 per cent of votes counted, Holm led.",
        "Holm was ahead after 92% of the ballots had been counted.",
        "agree",
    ),
    (
        "election",
        "Irregularities were reported at 14 polling stations.",
        "Observers found breaches in 14 polling places.",
        "agree",
    ),
    (
        "rate",
        "The central bank lifted its policy rate by half a point to 4.25 per cent.",
        "The benchmark rate is now 4.25 per cent.",
        "agree",
    ),
    (
        "rate",
        "The bank expects the economy to grow 1.2 per cent next year.",
        "The bank's growth forecast for next year is 1.2 per cent.",
        "agree",
    ),
    ("rate", "Unemployment is at 3.8 per cent.", "The jobless rate was unchanged at 3.8 per cent.", "agree"),
    ("fine", "The watchdog fined Telvia 18 million euros.", "Telvia has been ordered to pay an €18m penalty.", "agree"),
    (
        "fine",
        "The watchdog fined Telvia 18 million euros.",
        "The penalty of 22 million euros is the largest Telvia has received.",
        "conflict",
    ),
    ("fine", "The court gave Bergmann six years in prison.", "Bergmann got six years behind bars.", "agree"),
    ("fine", "Bergmann embezzled 3.2 million euros.", "He stole €3.2 million from his clients.", "agree"),
    ("fine", "The trial heard 61 witnesses.", "Judges listened to 61 witnesses over 30 days.", "agree"),
    (
        "epidemic",
        "Health officials have confirmed 212 cholera cases.",
        "The number of confirmed cholera infections stands at 212.",
        "agree",
    ),
    ("epidemic", "Cholera has killed 17 people since March.", "Deaths from cholera since March total 17.", "agree"),
    ("epidemic", "Some 48 patients are in hospital.", "Forty-eight people have been hospitalised.", "agree"),
    ("epidemic", "The vaccine is 88 per cent effective.", "Trials put the vaccine's efficacy at 88 per cent.", "agree"),
    ("epidemic", "Half a million doses have been ordered.", "The ministry bought 500,000 doses of vaccine.", "agree"),
    (
        "epidemic",
        "New infections fell to 31 on Friday from 44 on Thursday.",
        "Friday brought 31 new infections.",
        "agree",
    ),
    ("epidemic", "Cases have been found in 11 districts.", "The outbreak has spread to 11 districts.", "agree"),
    (
        "layoffs",
        "Corvane is laying off 300 workers at its Tilby plant.",
        "The closure means 300 redundancies at Tilby.",
        "agree",
    ),
    (
        "layoffs",
        "Corvane is laying off 300 workers at its Tilby plant.",
        "The company announced job cuts of 300 at Tilby.",
        "agree",
    ),
    (
        "layoffs",
        "Corvane is laying off 300 workers at its Tilby plant.",
        "Some 340 people will lose their jobs at Tilby, the union said.",
        "conflict",
    ),
    ("layoffs", "The plant employs 900 people.", "The site has a staff of 900.", "agree"),
    (
        "layoffs",
        "Corvane wants to save 80 million pounds a year.",
        "The savings will amount to £80m annually.",
        "agree",
    ),
    (
        "layoffs",
        "Production at Tilby fell 18 per cent last year.",
        "Tilby made 18 per cent fewer cars last year.",
        "agree",
    ),
    (
        "merger",
        "Palmer Foods will buy Dunmore for $1.8 billion in cash.",
        "The takeover values Dunmore at $1.8bn.",
        "agree",
    ),
    (
        "merger",
        "Palmer Foods will buy Dunmore for $1.8 billion in cash.",
        "Palmer is paying $1.8 billion for its rival.",
        "agree",
    ),
    (
        "merger",
        "Palmer offers 42 dollars a share, a premium of 28 per cent.",
        "The price is 28 per cent above Friday's close.",
        "agree",
    ),
    (
        "merger",
        "The combined group will have sales of $9 billion.",
        "Together the two companies have annual revenue of $9 billion.",
        "agree",
    ),
    ("merger", "The merged company will employ 31,000 people.", "Together they have 31,000 staff.", "agree"),
    (
        "merger",
        "The companies expect synergies of $150 million a year.",
        "Annual savings of $150 million are planned.",
        "agree",
    ),
    (
        "stadium",
        "A stand collapsed at the Reval ground, injuring 34 fans.",
        "Thirty-four spectators were hurt when a stand gave way.",
        "agree",
    ),
    ("stadium", "A stand collapsed, injuring 34 fans.", "Police put the number of injured at 41.", "conflict"),
    ("stadium", "The match was attended by 12,300.", "The attendance was 12,300.", "agree"),
    (
        "stadium",
        "Some 200 people were on the stand when it fell.",
        "About 200 supporters had been standing there.",
        "agree",
    ),
    (
        "stadium",
        "The stand had been inspected 14 months earlier.",
        "Inspectors last checked the stand 14 months ago.",
        "agree",
    ),
    ("stadium", "The club was fined 20,000 pounds in May.", "In May, the club paid a fine of £20,000.", "agree"),
    (
        "budget",
        "The deficit will be 3.1 per cent of GDP.",
        "The budget gap is forecast at 3.1 per cent of national output.",
        "agree",
    ),
    (
        "budget",
        "Spending on health will rise by 4 billion crowns.",
        "The health service gets an extra 4 billion crowns.",
        "agree",
    ),
    ("budget", "The tax on fuel rises by 5 cents a litre.", "Drivers will pay five cents more tax per litre.", "agree"),
    ("budget", "Public debt stands at 61 per cent of GDP.", "The debt ratio is 61 per cent.", "agree"),
    ("budget", "Total spending is 480 billion crowns.", "The budget comes to 480 billion crowns.", "agree"),
    ("study", "The study followed 11,400 adults for eight years.", "Researchers tracked 11,400 people.", "agree"),
    (
        "study",
        "Those who slept less than six hours had a 30 per cent higher risk.",
        "Sleeping under six hours raised the risk by 30 per cent.",
        "agree",
    ),
    (
        "study",
        "Of 2,000 people asked, 58 per cent backed the plan.",
        "The plan is supported by 58 per cent of respondents.",
        "agree",
    ),
    ("study", "Of 2,000 people asked, 58 per cent backed the plan.", "Pollsters questioned 2,000 people.", "agree"),
    ("study", "One in five teenagers vapes.", "Twenty per cent of teenagers use e-cigarettes.", "agree"),
    (
        "breach",
        "Hackers stole the data of 2.3 million customers of Kaplin.",
        "Kaplin said 2.3 million accounts were compromised.",
        "agree",
    ),
    (
        "breach",
        "Hackers stole the data of 2.3 million customers of Kaplin.",
        "The breach hit 2.9 million users, according to the regulator.",
        "conflict",
    ),
    ("breach", "The intruders were in the network for 11 weeks.", "The attackers had access for 11 weeks.", "agree"),
    ("breach", "The hackers demanded 5 million dollars.", "The gang asked for a ransom of $5m.", "agree"),
    ("breach", "Kaplin's shares lost 11 per cent.", "The stock tumbled 11%.", "agree"),
    (
        "breach",
        "The regulator can impose fines of up to 4 per cent of revenue.",
        "Kaplin risks a fine of up to 4 per cent of its annual turnover.",
        "agree",
    ),
    ("breach", "Kaplin waited 16 days before telling customers.", "Customers were told after 16 days.", "agree"),
    ("school", "Inspectors visited 62 lessons at Ashdale.", "The team watched 62 lessons.", "agree"),
    ("school", "The school has 1,140 pupils.", "Ashdale, which teaches 1,140 children, was rated poor.", "agree"),
    (
        "school",
        "Only 48 per cent of pupils passed maths.",
        "Fewer than half of pupils, 48 per cent, passed in maths.",
        "agree compatible",
    ),
    ("school", "The attendance rate was 87 per cent.", "Attendance stood at 87 per cent.", "agree"),
    ("school", "The repairs will cost 2.4 million pounds.", "The council will spend £2.4m on repairs.", "agree"),
    ("school", "Classes have 33 pupils on average.", "The average class size is 33.", "agree"),
    ("school", "The school must improve within 18 months.", "It has been given 18 months to improve.", "agree"),
]


@pytest.mark.parametrize(("kind", "a", "b", "accepted"), SAME)
def test_one_figure_in_two_wordings_is_found(kind: str, a: str, b: str, accepted: str) -> None:
    found = verdicts(a, b, UNDATED)
    assert found, kind
    assert found <= set(accepted.split()), kind


@pytest.mark.parametrize(("a", "b"), [row[1:3] for row in SAME[::7]])
def test_the_order_of_the_articles_makes_no_difference(a: str, b: str) -> None:
    assert verdicts(a, b, UNDATED) == verdicts(b, a, UNDATED)
