"""A brief as a browser prints it: one sheet, for an article and for the samples side by side."""

import pypdfium2
import pytest

from lib.compare import compare
from lib.ingest.samples import load_samples
from lib.report import article_brief, comparison_brief, web_page
from lib.report.written import board_of
from lib.views.dossier import dossier_of

pytestmark = pytest.mark.browser


def sheets(page, brief):
    page.set_content(web_page([brief]))
    return len(pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True)))


def test_an_article_prints_on_one_sheet(page):
    for extraction in load_samples():
        assert sheets(page, article_brief(dossier_of(extraction), {})) == 1


def test_three_articles_side_by_side_print_on_one_sheet(page):
    assert sheets(page, comparison_brief(board_of(compare(list(load_samples()))), {})) == 1
