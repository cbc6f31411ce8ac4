"""What offerings tell of themselves, and how complete and consistent a catalogue is."""
