"""Method: what is extracted and how, what it cannot do, the marks and the keys."""

import streamlit as st

from lib.ui.accuracy import load_accuracy
from lib.ui.keys import keys_table
from lib.ui.marks import IN_FULL, classes, specimen
from lib.ui.method import accuracy_table, sections, versions_table
from lib.ui.page import start
from lib.ui.style import put

LEAD = "What is extracted and how, what cannot be, and how to read the marks."
PARTS = {
    "{{marks}}": lambda: specimen(IN_FULL),
    "{{classes}}": classes,
    "{{accuracy}}": lambda: accuracy_table(load_accuracy()),
    "{{keys}}": keys_table,
    "{{versions}}": versions_table,
}

start("Method")

put(f'<h1>Method</h1><p class="lead">{LEAD}</p>')
with st.container(horizontal=True, gap="large", key="method"):
    with st.container(width=190, key="contents"):
        st.markdown("\n".join(f"- [{section.title}](#{section.anchor})" for section in sections()))
    with st.container(width=640, gap="small"):
        for section in sections():
            st.header(section.title, anchor=section.anchor)
            for paragraph in section.body.split("\n\n"):
                if paragraph in PARTS:
                    put(PARTS[paragraph]())
                else:
                    st.markdown(paragraph)
