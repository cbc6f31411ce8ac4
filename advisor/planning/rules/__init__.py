"""The stacking rules, one file each; this is the only list of them."""
