"""The screens' parts: everything that draws with Streamlit."""
