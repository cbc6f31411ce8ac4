"""One file for each outside thing, behind the Protocols of `advisor.ports`."""
