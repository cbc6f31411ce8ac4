"""Whether a sentence is about doing something or about knowing of it, by the verbs of English learning outcomes."""

from __future__ import annotations

import re

DOES = re.compile(
    r"\b(?:appl(?:y|ies|ying)|us(?:e|es|ing)|prepar|creat|design|perform|plan|writ|develop|implement|carry|conduct|"
    r"giv(?:e|es|ing)|mak(?:e|es|ing)|build|produc|train|solv|manag|lead|practi[cs]|communicat|translat|draft|propos|"
    r"process|program|configur|deploy|operat|organi[sz]|calculat|measur|analy[sz]|evaluat|assess|select|choos|present|"
    r"construct|test|execut|provid|formulat|compos|collect|adapt|teach|treat|speak|interact|negotiat|work with|"
    r"able to|master|skills? (?:in|of)|experience)\w*",
    re.IGNORECASE,
)
KNOWS = re.compile(
    r"\b(?:know|understand|describ|defin|list|explain|recogni[sz]|nam(?:e|es|ing)|characteri[sz]|orient|recall|"
    r"distinguish|classif|discuss|familiar|aware|overview|introduc|acquaint|summari[sz]|outlin|comprehen|"
    r"learn about)\w*",
    re.IGNORECASE,
)
