"""Whose words came through which news medium: one invented sentence after another, with both engines.

A case: the text, and for each quote in text order the speaker's words and the names of those who relay it.
"""

from __future__ import annotations

import pytest

from lib.extract import extract
from lib.ingest import read_text

pytestmark = pytest.mark.quotes("")

RELAYED = [
    ("Dr Hanna Bell told Reuters that the virus was mutating.", "Hanna Bell", ["Reuters"]),
    ("“The dam will hold,” Petr Lind told the BBC.", "Petr Lind", ["BBC"]),
    ("Coach Ada Moss told The Guardian the striker was fit.", "Ada Moss", ["Guardian"]),
    ("In an interview with Le Monde, Rosa Marin said the vineyard was lost.", "Rosa Marin", ["Le Monde"]),
    ("Rosa Marin said in an interview with Le Monde that the vineyard was lost.", "Rosa Marin", ["Le Monde"]),
    ("Speaking to CNN, Omar Haddad said the clinic would stay open.", "Omar Haddad", ["CNN"]),
    ("Omar Haddad, speaking to CNN, said the clinic would stay open.", "Omar Haddad", ["CNN"]),
    ("In comments carried by Tass, Pavel Orlov said the talks had failed.", "Pavel Orlov", ["Tass"]),
    ("The talks had failed, Pavel Orlov said in remarks published by Tass.", "Pavel Orlov", ["Tass"]),
    ("Interfax quoted Oleg Sturov as saying that exports would resume.", "Oleg Sturov", ["Interfax"]),
    ("Oleg Sturov was quoted by Interfax as saying that exports would resume.", "Sturov", ["Interfax"]),
    ("According to Tass, Pavel Orlov told reporters that talks would resume.", "Pavel Orlov", ["Tass"]),
    ("Reuters reported, citing two people familiar with the matter, that the bank would cut 4,000 jobs.", "two people", ["Reuters"]),
    ("The ministry said the bridge was safe, according to Der Spiegel.", "The ministry", ["Der Spiegel"]),
    ("The harvest will be late, Mayor Iryna Dovha said, Reuters reported.", "Iryna Dovha", ["Reuters"]),
    ("A spokesman for the port told Bloomberg that cranes had stopped.", "A spokesman for the port", ["Bloomberg"]),
]  # fmt: skip

FIRST_HAND = [
    "Minister Ana Lopes told MPs that the fund was empty.",
    "Chairman Karl Voss told shareholders that profit would fall.",
    "Nurse Ida Brandt told the court that the ward had been locked.",
    "The coroner told the inquest that the lift had failed.",
    "Petr Lind told his brother that the boat was sold.",
    "Ada Moss told a news conference that the striker was fit.",
    "The union told the company that its members would strike.",
    "Speaking to voters in Leeds, Omar Haddad said the clinic would stay open.",
    "Rosa Marin said the BBC had ignored her letters.",
    "Pavel Orlov told officers that he had read it in Der Spiegel.",
    "In a letter to the council, Ida Brandt said the ward was unsafe.",
    "Reuters said the server had failed.",
    "“The dam will hold,” Petr Lind said.",
]  # fmt: skip


def relays(text):
    extraction = extract(read_text(text))
    names = {e.id: e.name for e in extraction.entities}
    return [
        (q.speaker.span.of(text) if q.speaker and q.speaker.span else "", [names[v] for v in q.via])
        for q in extraction.quotes
    ]


@pytest.mark.parametrize(("text", "who", "via"), RELAYED, ids=[case[0][:50] for case in RELAYED])
def test_a_medium_passes_it_on(text, who, via):
    (found,) = relays(text)
    assert who in found[0]
    assert [name.removeprefix("The ").removeprefix("the ") for name in found[1]] == via


@pytest.mark.parametrize("text", FIRST_HAND)
def test_a_hearer_is_no_relay(text):
    found = relays(text)
    assert found
    assert all(not via for _, via in found)
