"""Extractions made ready to show: rows, filters, nested pieces of text, evidence cards, figures. No Streamlit here."""
