"""Identifiers, one type for each kind of thing, so that they cannot be mixed up."""

from typing import NewType

SourceId = NewType("SourceId", str)
"""Where records came from, such as `esco` or `starter`."""

SkillUri = NewType("SkillUri", str)
OccupationUri = NewType("OccupationUri", str)
ProviderId = NewType("ProviderId", str)
SpecId = NewType("SpecId", str)
"""An achievement specification; units of qualifications and prerequisites refer to it."""

OpportunityId = NewType("OpportunityId", str)
QualificationId = NewType("QualificationId", str)
GroupId = NewType("GroupId", str)
ProgrammeRuleId = NewType("ProgrammeRuleId", str)
OverrideId = NewType("OverrideId", str)
ConversationId = NewType("ConversationId", str)
