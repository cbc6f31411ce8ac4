"""The commands of `python -m advisor`, one file each; they print."""
