"""One file for each format that providers publish; each makes lines of the catalogue profile."""
