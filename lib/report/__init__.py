"""Briefs and exports: what leaves the desk, each line with whose say-so it is and the way to its sentence."""

from lib.report.article_brief import article_brief
from lib.report.brief import Brief, Line, Section, Spot
from lib.report.comparison_brief import comparison_brief
from lib.report.items import item_rows, worksheet_rows
from lib.report.markdown import markdown
from lib.report.plain_text import plain_text
from lib.report.sheets import Filed, workbook
from lib.report.web_page import web_page
from lib.report.written import articles_in, comparison_in, csv_bytes

__all__ = [
    "Brief",
    "Filed",
    "Line",
    "Section",
    "Spot",
    "article_brief",
    "articles_in",
    "comparison_brief",
    "comparison_in",
    "csv_bytes",
    "item_rows",
    "markdown",
    "plain_text",
    "web_page",
    "workbook",
    "worksheet_rows",
]
