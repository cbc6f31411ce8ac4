"""Source files to validated records; the only place that reads raw data."""
