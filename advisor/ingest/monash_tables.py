"""What Monash University's own words for teaching periods, modes, places and assessments mean, as tables."""

from __future__ import annotations

from advisor.domain.catalogue import Mode

START_MONTHS = {
    "First semester": 3,
    "Second semester": 7,
    "Full year": 3,
    "Summer semester A": 11,
    "Summer semester B": 1,
    "Winter semester": 6,
    "Second semester to First semester": 7,
    "Second semester to Summer semester A": 7,
    "Summer semester A to First semester": 11,
}
"""Month in which a teaching period begins.

Source: Monash's academic calendar policy (week 1 is counted from the Monday nearest 1 March) and its published census
dates (2017: first semester and full year 27 February, second semester 24 July, summer A 1 November, summer B 1 January,
winter 19 June). Trimesters, terms, numbered teaching periods, northern, extended and research periods: dates not found,
so they are not stated.
"""

MODES = {
    "ON-CAMPUS": Mode.ONSITE,
    "ON-BLK": Mode.ONSITE,
    "ON-EV": Mode.ONSITE,
    "ON-EV-BLK": Mode.ONSITE,
    "BLOCK-ON": Mode.ONSITE,
    "ONLINE": Mode.ONLINE,
    "ONLINE-BLK": Mode.ONLINE,
    "ONLINE-EV": Mode.ONLINE,
    "ONL-EV-BLK": Mode.ONLINE,
    "DE-ONLINE": Mode.ONLINE,
    "MO": Mode.ONLINE,
    "FLEXIBLE": Mode.BLENDED,
    "FLX-BLK": Mode.BLENDED,
    "FLX-EV": Mode.BLENDED,
    "BLENDED": Mode.BLENDED,
    "BLD-BLK": Mode.BLENDED,
    "BLD-EV": Mode.BLENDED,
    "BLD-BLK-EV": Mode.BLENDED,
}
"""By the code in brackets at the end of the mode's words. Off-campus, immersive, evening and external candidature say
nothing sure about the form of participation and are left out."""

COUNTRIES = {
    "Clayton": "AU",
    "Caulfield": "AU",
    "Peninsula": "AU",
    "Parkville": "AU",
    "Gippsland": "AU",
    "Notting Hill": "AU",
    "Alfred Hospital": "AU",
    "Monash Medical Centre": "AU",
    "Monash Medical School - Alfred Hospital": "AU",
    "Monash Law Chambers": "AU",
    "Hudson Institute of Medical Research": "AU",
    "Burnet Institute": "AU",
    "Baker Institute": "AU",
    "Peter MacCallum Cancer Centre": "AU",
    "Murdoch Children's Research Institute": "AU",
    "Walter and Eliza Hall Institute": "AU",
    "Box Hill": "AU",
    "Warragul": "AU",
    "Moe": "AU",
    "Southbank": "AU",
    "Bendigo": "AU",
    "Australia (Other)": "AU",
    "City (Melbourne)": "AU",
    "Malaysia": "MY",
    "Malaysia (Other)": "MY",
    "Indonesia": "ID",
    "Prato": "IT",
    "Suzhou": "CN",
    "Suzhou (SEU)": "CN",
    "Monash Suzhou Research Institute": "CN",
    "Singapore": "SG",
    "King's College London": "GB",
    "Hong Kong": "HK",
    "Macau": "MO",
    "Sri Lanka": "LK",
}
"""Where a location lies; 'Overseas', 'Monash Online' and off-shore teaching name no country."""

ASSESSMENT_TYPES = {
    # Monash's examinations are sat in writing: their names give hours and reading time.
    "exam": "written_examination",
    "examination": "written_examination",
    "take_home_exam": "marked_assignment",
    "assignment": "marked_assignment",
    "research_assignment": "marked_assignment",
    "essay": "marked_assignment",
    "written": "marked_assignment",
    "report": "marked_assignment",
    "exercise": "marked_assignment",
    "in_class_test": "quiz",
    "quiz_test": "quiz",
    "project": "project_work",
    "thesis": "project_work",
    "lab": "practical_assessment",
    "demonstration": "practical_assessment",
    "performance": "practical_assessment",
    "folio": "portfolio",
    "portfolio": "portfolio",
    "artefact": "artefact_assessment",
    "participation": "continuous_evaluation",
    "attendance": "attendance",
}
"""The source's words for a type of assessment, in those of the catalogue profile; vaguer words are left out."""
