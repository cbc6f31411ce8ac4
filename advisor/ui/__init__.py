"""Streamlit pages and panels: they draw and collect, no more."""
