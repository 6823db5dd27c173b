"""The Desk: articles come in here, and stand on one shelf."""

import streamlit as st

from lib.ui.desk_paste import paste_box
from lib.ui.desk_shelf import shelf_list
from lib.ui.desk_upload import upload_box
from lib.ui.marks import IN_SHORT, specimen
from lib.ui.page import start
from lib.ui.style import put

desk = start("Desk")

put(
    "<h1>On whose say-so?</h1>"
    '<p class="lead">Every name, quote and number of an article in a table, each with who says so. '
    "Nothing leaves this machine.</p>"
)
with st.container(key="intake-room"):
    room = st.container(horizontal=True, gap="large", key="intake")
    tables = st.container(key="intake-tables")
    with room, st.container(key="intake-paste"):
        paste_box(desk)
    with room, st.container(key="intake-files"):
        if not upload_box(desk, tables):
            with st.container(key="specimen"):
                put(f"<h2>How an article is marked</h2>{specimen(IN_SHORT)}")
shelf_list(desk)
