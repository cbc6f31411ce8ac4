"""The words of the field as types; no behaviour that needs anything from outside."""
