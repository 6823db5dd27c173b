"""Extractions made up for tests of the store: small, and with every kind of record."""

from lib.model import (
    Article,
    Engine,
    Entity,
    Extraction,
    Mention,
    NumericClaim,
    Quote,
    Span,
    Speaker,
    content_id,
    number_id,
    quote_id,
)

ENGINE = Engine("0.1.0", "none")


def extraction(text, **fields):
    """An article without records."""
    return Extraction(ENGINE, Article(content_id(text), text, **fields))


def spoken(name, words, number, *, outlet=None, published=None, unit=None, comparator="=", kind="PERSON", cue="said"):
    """An article in which somebody says something with a number in it."""
    text = f'"{words} {number}," {cue} {name}.'
    at = text.index(name, len(words) + 2)
    who = Span(at, at + len(name))
    entity = Entity(
        f"{kind.lower()}:{name.casefold().replace(' ', '-')}",
        name,
        kind,
        (),
        (),
        (Mention(*who, "name", "as written"),),
    )
    content = Span(1, text.index(',"'))
    said = text.index(f" {cue} ") + 1
    speaker = Speaker(*who, entity.id, inferred=False, speaker_class=None)
    quote = Quote(quote_id((content,)), "direct", (content,), Span(said, said + len(cue)), speaker, (), 0.9, "marks")
    start = text.index(str(number), len(words))
    end = start + len(str(number))
    claim = NumericClaim(
        id=number_id(start, end), start=start, end=end, value=number, low=None, high=None, comparator=comparator,
        unit=unit, per=None, counted="people", subject=None, trend=None, role=None, time=None, quote=quote.id,
        speaker=entity.id, confidence=0.8, rule="a number",
    )  # fmt: skip
    article = Article(content_id(text), text, title=f"{name} speaks", outlet=outlet, published=published)
    return Extraction(ENGINE, article, (entity,), (quote,), (claim,))
