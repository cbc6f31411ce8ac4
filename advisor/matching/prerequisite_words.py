"""How texts name what one must bring, in the catalogues' languages, and how they say that they teach after all."""

from __future__ import annotations

import re
from collections.abc import Sequence

_COURSE = (
    r"(?:course|subject|module|class|unit|seminar|lecture|programme|study|studying|participation|enrol\w*|attend\w*)"
)
_BROUGHT = r"(?:knowledge|experience|understanding|familiarity|background|skills?|proficiency)"
_NEEDED = r"(?:assumed|expected|required|recommended|necessary|needed|presumed|desirable|an\ advantage)"

_ENGLISH = (
    r"^\W*(?:(?:course|entry|recommended|required)\ )?(?:pre-?requisites?|requirements?|assumed\ knowledge)\s*[:–-]",
    r"^\W*(?:(?:the|an?|its|another|the\ only)\ )?(?:\w+\ )?pre-?requisites?\b.{0,80}?\b(?:is|are|includes?)\b",
    rf"\bpre-?requisites?\ (?:for|of|to)\ (?:\w+\ ){{0,4}}{_COURSE}\b",
    r"\bpre-?requisite\ (?:course|subject|module|knowledge)s?\b",
    r"\bit\ is\ (?:assumed|presumed|expected)\ (?:that\ )?(?:the\ )?(?:students?|learners?|participants?|you)\b",
    r"\bassumes?\ (?:that\ )?(?:(?:the|an?|prior|previous|basic|some|good|working)\ )*"
    r"(?:students?|learners?|knowledge|familiarity|experience|understanding)\b",
    rf"(?<!no\ )\b(?:prior|previous|preliminary)\ {_BROUGHT}\b.{{0,80}}?\b(?:is|are)\ (?:not\ )?{_NEEDED}",
    rf"\b{_BROUGHT}\b(?:\ (?:of|in|with|and|the|from)\b(?:(?!\bwhich\b|\bthat\b)[^.;:]){{0,80}}?)?"
    rf"\ (?:is|are)\ (?:not\ )?{_NEEDED}"
    r"(?:\ to\ (?:enter|enrol|attend|take|join)\b|\ (?:for|before|in)\ (?:the|this)\b|\W*$)",
    r"\b(?:requires?|needs?)\ (?:(?:a|some|prior|previous|basic|good|solid)\ )+"
    r"(?:knowledge|experience|familiarity|background)\b",
    rf"\bbuilds?\ (?:up)?on\ (?:the\ )?(?:core|prior|previous|basic)\ {_BROUGHT}\b"
    r"(?!.*\b(?:extend|develop|deepen|broaden))",
    r"\b(?:students?|learners?|participants?)\ (?:already\ )?have\ (?:previous|prior)\ (?:knowledge|experience)\b",
    r"^\W*(?:prior|previous)\ (?:knowledge|experience)\b",
    r"\b(?:participants?|students?|learners?|applicants?|you)\ (?:must|should|need\ to)\ have\ "
    r"(?:(?:a|some|basic|good)\ )*(?:experience|background)\b",
    r"\b(?:must|should|need\ to|required\ to|expected\ to)\ already\ (?:have|hold|know|understand|be)\b",
)
_OTHERS = (
    # Finnish, Swedish, Danish, Norwegian, Estonian
    r"\besitieto\w* | \baiempi\ osaaminen\b | \baiempa(?:a|n)\ osaami\w*",
    r"^\W*edellyttää\b | \b(?:kurssi|opintojakso|moduuli|koulutus|osallistuminen|suorittaminen)\ edellyttää\b",
    r"\b(?:osaamista|tietoja|taitoja|kokemusta|tuntemusta)\b.{0,60}\b(?:edellytetään|vaaditaan)\b"
    r" | \b(?:edellytetään|vaaditaan)\b.{0,60}\b(?:osaamista|tietoja|taitoja|kokemusta|tuntemusta)\b",
    r"\bförkunskap\w* | \bforkunnskap\w* | \bforudsætning\w*\ for\ (?:deltagelse|kurset)"
    r" | \beeldus(?:ained|teadmised)\b",
    r"\b(?:kunskaper|erfarenhet(?:er)?)\b.{0,60}\b(?:förutsätts|krävs)\b",
    # German, Dutch
    r"(?<!keine\ )(?<!ohne\ )\bvorkenntnisse\b | \bvorausgesetzt\b | \bteilnahmevoraussetzung\w*",
    r"^\W*voraussetzung(?:en)?(?:\s*:|\ (?:ist|sind)\b)"
    r" | \bvoraussetzung(?:en)?\ für\ (?:den|die|das|diesen|dieses|diese)\ (?:kurs|modul|teilnahme)",
    r"\b(?:kenntnisse|erfahrung(?:en)?)\b.{0,60}\b(?:erforderlich|erwartet)\b | \bvoorkennis\b",
    # Czech, Slovak, Polish
    r"\bpr[eé]rekvizit\w* | ^\W*(?:vstupní\ )?předpoklad\w*(?:\s*:|\ (?:je|jsou)\b)"
    r" | ^\W*vstupní\ (?:znalosti|požadavky)\b",
    r"\bpředpoklad\w*\ (?:pro|k)\ (?:\w+\ ){0,2}(?:zápis|absolvov|účast|studi|předmět|kurz|modul)\w*",
    r"\bpředchozí\w*\ (?:znalost|zkušenost|absolvov)\w* | \bpředpokláda(?:jí|ná|né|ny)\b.{0,30}\bznalost\w*",
    r"\bpředpokládá\ se\b.{0,40}\b(?:znalost|absolvov|zkušenost|orientac)\w*"
    r" | \b(?:předmět|kurz|modul)\ předpokládá\b | \bznalosti\b.{0,40}\bse\ předpokládají\b",
    r"\bznalost\w*\b.{0,60}\b(?:je|jsou)\ (?:nutn|vyžadov|předpoklád|požadov|vítán|vhodn|výhod)\w*"
    r" | \b(?:vyžaduje|vyžadují|požaduje|je\ nutná|jsou\ nutné)\ (?:se\ )?(?:\w+\ )?znalost\w*",
    r"\bwymagania\ wstępne\b | \bwymagana\ (?:jest\ )?(?:podstawowa\ )?(?:znajomość|wiedza)\b"
    r" | \bznajomość\b.{0,40}\bwymagana\b",
    # French, Spanish, Portuguese, Italian
    r"\bpré-?requis\b | \bconnaissances\ préalables\b",
    r"\bprerrequisito\w* | \brequisitos?\ previos?\b | \bconocimientos?\ previos?\b",
    r"\bpré-requisito\w* | \bconhecimentos?\ prévios?\b",
    r"\bprerequisit[oi]\b | \bconoscenze\ (?:pregresse|preliminari)\b | \bsi\ presuppon\w+",
    # Russian, Japanese, Korean
    r"\bпредварительн\w+\ (?:знани|услови|требовани)\w*",
    r"前提(?:条件|知識) | 予備知識 | 사전\ ?(?:지식|요구) | 선수\ ?과목 | 필수\ 조건",
)


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE | re.VERBOSE)


ASKS_FOR = _any_of((*_ENGLISH, *_OTHERS))
"""Words for what one must bring. Checked on the catalogues of Masaryk University, which have English and Czech, and of
Microsoft; of the other languages there, only that no sentence is taken wrongly."""

TEACHES = _any_of(
    (
        r"\b(?:will|able\ to|can|learn\w*|acquire\w*|gain|graduates?|successfully)\b",
        r"\b(?:end|completion|completing|completed|conclusion)\b",
        r"\b(?:oppi\w*|osaa\w*|suoritettuaan)\b",
        r"\b(?:lern\w+|erwerben|nauč\w+|bude|po\ absolvování)\b",
    )
)
"""Before such words, they say that what follows is what one has afterwards."""
