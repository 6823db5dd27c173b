"""Which language a text is in, and what is said when it is not English."""

from __future__ import annotations

import subprocess
import sys

import pytest

from lib.ingest import read_text, sample_texts

GERMAN = (
    "Der Minister sagte am Montag in Berlin, die Brücke werde für mindestens sechs Wochen gesperrt bleiben, weil "
    "Taucher an zwei Pfeilern Risse gefunden hätten, die bei der letzten Prüfung noch nicht zu sehen waren."
)
FRENCH = (
    "Le ministre a déclaré lundi que le pont resterait fermé pendant au moins six semaines, parce que des "
    "plongeurs ont trouvé des fissures dans deux de ses piliers, que nul n'avait vues lors de la dernière inspection."
)
RUSSIAN = (
    "Министр заявил в понедельник, что мост останется закрытым как минимум на шесть недель, потому что водолазы нашли "
    "трещины в двух его опорах, которых не было видно во время последней проверки, и ремонт займёт много времени."
)
CHINESE = (
    "部长星期一表示，大桥将至少关闭六个星期，因为潜水员在两个桥墩上发现了裂缝，"
    "而在上次检查时这些裂缝还看不见，维修需要很长时间。"
)
SCORES = (
    "Harbour Town relievers: Jo Gant (0.5), Al Reyes (0.4), Sam Brebbia (0.3), Ann Webb (0.2), Kim Mayers (0.1), Pat "
    "Helsley (0.1) | Starters: Lee Flaherty, Max Hudson, Dan Mikolas, Carl Wainwright, and the rest of the team"
)
DUTCH = (
    "De minister zei maandag dat de brug in ieder geval zes weken gesloten blijft, omdat duikers scheuren hebben "
    "gevonden in twee van de pijlers, die bij de vorige inspectie nog niet te zien waren en die snel groter worden."
)
ENGLISH = (
    "The minister said on Monday that the bridge would stay shut for at least six weeks, because divers had found "
    "cracks in two of its piers that nobody had seen when they were last inspected."
)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        (GERMAN, "de", "German"),
        (FRENCH, "fr", "French"),
        (RUSSIAN, "ru", "Russian"),
        (DUTCH, "nl", "Dutch"),
        (CHINESE, "zh", "Chinese"),
    ],
)
def test_another_language_is_named_and_does_not_stop_anything(text: str, language: str, name: str) -> None:
    article = read_text(text)
    assert article.language == language
    assert article.warnings == (f"This text looks {name}. Numbers are shown; names and quotes may be wrong.",)


@pytest.mark.parametrize("text", [ENGLISH, SCORES, *(text for _, text in sample_texts())])
def test_english_needs_no_word(text: str) -> None:
    article = read_text(text)
    assert (article.language, article.warnings) == ("en", ())


@pytest.mark.parametrize("text", ["Genug", "Der Minister sagte am Montag nichts.", "12 " * 40, "said " * 19])
def test_a_short_text_is_not_judged(text: str) -> None:
    assert (read_text(text).language, read_text(text).warnings) == (None, ())


def test_a_foreign_part_of_an_english_text_is_named() -> None:
    article = read_text(f"{ENGLISH}\n\n{GERMAN}\n\n{ENGLISH}")
    assert article.language == "en"
    assert article.warnings == ("A part of this text looks German. Numbers are shown; names and quotes may be wrong.",)


def test_english_is_told_without_loading_a_model() -> None:
    code = f"import sys; from lib.ingest import read_text; read_text({ENGLISH!r}); print('py3langid' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "False"
