"""Words of job advertisements: their headings, what is only a wish, what speaks of the employer, and how one is named."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from advisor.dialogue.patterns import pattern
from advisor.domain.languages import LanguageCode


class Section(StrEnum):
    """What a part of an advertisement is about."""

    DUTIES = "duties"
    REQUIREMENTS = "requirements"
    WISHES = "wishes"
    EMPLOYER = "employer"
    """Also pay, benefits, and how to apply: nothing that anybody has to be able to do."""

    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvertisementWords:
    """Words of one language; patterns are for small letters."""

    named: re.Pattern[str]
    """Announces an advertisement, up to the colon or the end of its line."""

    headings: Mapping[Section, re.Pattern[str]]
    """Match a whole heading; looked at in this order."""

    wish: re.Pattern[str]
    """Makes what a sentence asks for a wish."""

    employer: re.Pattern[str]
    """Says, where no heading does, that a sentence speaks of the employer."""

    applying: re.Pattern[str]
    """Speaks of pay or of how to apply, under whatever heading."""

    looked_for: re.Pattern[str]
    """Group `phrase`: whom they look for."""

    lead: re.Pattern[str]
    """What a sentence begins with before it names a skill."""

    own: re.Pattern[str]
    """A person who speaks of themselves, as no advertisement does."""


ENGLISH = AdvertisementWords(
    named=pattern(
        r"(?:^|(?<=[.!?\n]))[^.!?\n]{0,80}?\b(?:(?:job|vacancy|work) (?:ad(?:vert(?:isement)?)?|posting|post|listing|description|announcement)|"
        r"advert(?:isement)?|vacancy|job opening)\b[^:\n]{0,60}(?::|\n)"
    ),
    headings={
        Section.WISHES: pattern(
            r"(?:(?:it (?:is|would be)|it's|we consider|considered|also|what would be) )?(?:nice[- ]to[- ]haves?|good to have|preferred(?: \w+)?|desirable(?: \w+)?|desired(?: \w+)?|bonus(?: points)?|"
            r"advantages?|a plus|pluses|we (?:also )?appreciate|we value)(?: if you| to have)?"
        ),
        Section.DUTIES: pattern(
            r"(?:your |main |key |core |the |job |primary |daily ){0,2}(?:duties|tasks|responsibilities|mission|role|assignment|work|job)(?: (?:and|&) \w+| description| summary| overview)?|"
            r"(?:job|role|position) (?:description|summary|overview)|what (?:you(?:'ll| will|'d| would)? (?:do|be doing|work on)|the (?:job|role|work) (?:is|involves).*)|"
            r"about (?:the|this|your) (?:role|job|position|work|assignment)|in this (?:role|position|job).*|you will|the (?:role|position)|a (?:typical )?day.*"
        ),
        Section.REQUIREMENTS: pattern(
            r"(?:your |our |key |minimum |basic |essential |required |job |the |technical ){0,2}(?:requirements|qualifications|skills|competenc(?:es|ies)|criteria|profile|experience|background|education|must[- ]haves?)(?: (?:and|&|/) \w+| required| needed)?|"
            r"what (?:we|you|you'll|you will)(?:'re| are)? (?:expect|need|require|bring|look(?:ing)? for|have)(?: .{0,30})?|who (?:you are|we(?:'re| are) looking for)|about you|"
            r"we (?:expect|require|are looking for|look for|need)(?: .{0,30})?|you(?: should| must| will)? (?:have|bring|need|are)|essential|person specification|(?:ideal )?candidate(?: profile)?"
        ),
        Section.EMPLOYER: pattern(
            r"about .{1,40}|who we are|our (?:company|team|culture|values|offer|story)|(?:what )?we offer(?: .{0,30})?|what you(?:'ll| will)? get|(?:the |our )?(?:benefits|perks)(?: .{0,20})?|why .{1,40}|"
            r"(?:salary|compensation|pay|remuneration)(?: .{0,30})?|how to apply|application(?: .{0,30})?|apply(?: .{0,30})?|contact(?: .{0,30})?|(?:further|more) information|equal opportunit.*|diversity.*|privacy.*|"
            r"location|deadline|(?:working )?hours|start(?:ing)?(?: date)?|interested|(?:recruitment|hiring) process|next steps|company description|the (?:company|team)|terms(?: of employment)?"
        ),
    },
    wish=pattern(
        r"\b(?:nice to have|(?:an?|is|as|considered|seen as) (?:plus|advantage|bonus|asset|merit)|advantageous|preferabl[ey]|preferred|desirable|ideally|"
        r"would be (?:great|good|nice|beneficial|useful)|we (?:also )?appreciate|beneficial|not (?:required|a must))\b"
    ),
    employer=pattern(
        r"\b(?:we(?:'re| are) (?:an?|the|one|part|proud|growing|currently|now)\b|we have|we believe|we celebrate|we offer|our (?:company|culture|values|customers|office|employees|mission|history|headquarters)|founded|since (?:19|20)\d\d|"
        r"employees|turnover|market leader|benefits?|we(?:'re| are) (?:looking for|seeking|hiring))\b"
    ),
    applying=pattern(
        r"\b(?:salary|salaries|€|euros?\b|gbp|usd|per (?:month|hour|year)|apply (?:by|now|before|through|via|online|today)|(?:send|submit) (?:us )?(?:your |an? )?(?:application|cv|resume|cover letter)|"
        r"deadline|closing date|for (?:more|further) information|contact (?:us|person)|equal opportunit\w+|pension|holidays?|vacation days|lunch benefit|bicycle|occupational health|permanent contract|full[- ]time|part[- ]time|start date)\b"
    ),
    looked_for=pattern(
        r"\b(?:we(?:'re| are)? (?:now |currently )?(?:looking for|seeking|hiring|recruiting)|wanted|hiring)[: ]+(?:an? |our next |our new |\d+ |experienced |motivated |skilled ){0,3}(?P<phrase>[^,.;:!?()\n]{3,50}?)"
        r"(?= (?:to|for|who|in|at|with|that)\b|[,.;:!?()\n]|$)"
    ),
    lead=pattern(
        r"^(?:you(?:'ll| will)? (?:have|can|be able to|are able to|know how to|should|must|need)?\s*|(?:a |an |the |proven |solid |strong |good |excellent |basic |some |previous |several |at least |hands-on |practical |working |minimum |\d+\+?(?:-\d+)? |"
        r"years?'? (?:of )?|relevant |demonstrated |deep |fluent )*(?:experience|knowledge|understanding|command|skills|basics|familiarity|proficiency|ability|expertise|fluency|grasp)\s+(?:of|in|with|to|using)\s+(?:the )?)+"
    ),
    own=pattern(r"\b(?:i|i'm|i'd|i've|i'll|my|mine)\b"),
)

FINNISH = AdvertisementWords(
    named=pattern(
        r"(?:^|(?<=[.!?\n]))[^.!?\n]{0,80}?\b(?:(?:työpaikka|rekrytointi|haku|työ)?ilmoitu(?:s|ksen|kseen|ksesta|sta|ksessa)|avoin (?:työ)?paikka|työpaikka)\b[^:\n]{0,60}(?::|\n)"
    ),
    headings={
        Section.WISHES: pattern(
            r"(?:katsomme |luemme |lisäksi |hakijan ){0,2}(?:eduksi|eduksesi)(?: .{0,30})?|plussaa(?: .{0,20})?|(?:lisäksi )?arvostamme(?: .{0,20})?|(?:lisäksi )?toivomme(?: .{0,20})?|bonusta"
        ),
        Section.DUTIES: pattern(
            r"(?:keskeise[nt] |pääasiallise[nt] |sinun |työn |tärkeimmät )?(?:työ)?tehtävä(?:t|si|kuvaus|nkuva|ssä|ssäsi|stä|n kuvaus)(?: .{0,20})?|vastuualue(?:et|esi)|vastuu(?:t|si)|mitä (?:tulet tekemään|teet|työ sisältää)|"
            r"työn(?: )?(?:kuva|kuvaus|sisältö)|työssäsi|toimenkuva|rooli(?:si)?|tehtävästä|työstä|toimessa"
        ),
        Section.REQUIREMENTS: pattern(
            r"(?:edellytämme|odotamme|vaadimme|vaatimukset|vaatimuksemme|odotukset|odotuksemme|kelpoisuus(?:vaatimus|vaatimukset|ehdot)?|osaami(?:nen|sesi|svaatimukset)|pätevyys|profiili(?:si)?|osaat|sinä|kuka olet|kuka sinä olet|sinulla on|"
            r"mitä (?:odotamme|edellytämme|vaadimme|toivomme)|sinulta (?:odotamme|edellytämme|löytyy|toivomme)|hakijalta (?:odotamme|edellytämme|vaaditaan)|etsimme sinua)(?: .{0,30})?"
        ),
        Section.EMPLOYER: pattern(
            r"(?:tietoa |hieman )?(?:meistä|yrityksestä|työnantajasta)|(?:keitä|kuka|mitä) (?:me )?olemme|(?:mitä )?(?:me )?tarjoamme(?: .{0,30})?|(?:työsuhde-?)?edut|palkka.{0,40}|hakuohje.{0,20}|(?:näin |miten )?(?:haet|hakea|hakeminen)(?: .{0,20})?|"
            r"hae .{0,40}|lisätie(?:dot|toja)(?: .{0,40})?|yhteystiedot|yhteyshenkilö.{0,20}|kiinnostuitko.{0,30}|sijainti|työaika|hakuaika.{0,20}|työn alkaminen|miksi .{0,40}|arvomme|työpaikan tiedot"
        ),
    },
    wish=pattern(
        r"\b(?:eduksi|eduksesi|etuna|plussaa|arvostamme|toivomme|mielellään|bonusta|ei (?:välttämätön|pakollinen))\b"
    ),
    employer=pattern(
        r"\b(?:olemme|meillä|toimintamme|tarjoamme|yrityksemme|asiakkaamme|työntekijämme|perustettu|vuodesta (?:19|20)\d\d|arvojamme|tiimimme|etsimme|haemme)\b"
    ),
    applying=pattern(
        r"(?:\bpalkka|\bpalkkau|kuukausipalk|tuntipalk|\btes:?in\b|\beuroa\b|€|\bhae (?:viimeistään|heti|paikkaa|tehtävää)|hakemukse|hakemus\b|\bhakuaika|\blisätie(?:toja|dot)|viimeistään|lounasetu|\bliikuntaetu|työterveyshuol|"
        r"joustavat? työ(?:vuorot|aika|ajat)|vakituinen|määräaikainen|kokoaikai|osa-aikai|\bcv\b)"
    ),
    looked_for=pattern(
        r"\b(?:etsimme|haemme|haetaan|haussa|rekrytoimme|palkkaamme)[: ]+(?:nyt |kokenutta |osaavaa |innokasta |uutta |vakituista |tiimiimme |joukkoomme |meille |\d+ ){0,3}(?P<phrase>[\w-]{4,40})"
    ),
    lead=pattern(
        r"^(?:(?:sinulla on|osaat|hallitset|hyvää|hyvät|vahvaa|vahva|erinomaista|erinomaiset|sujuvaa|aiempaa|käytännön|perustiedot|kokemusta|kokemuksen|kokemus|osaamista|osaamisen|voimassa oleva[an]*) )+"
    ),
    own=pattern(
        r"\b(?:minä|mä|minulla|mulla|minua|minulle|mulle|haluan|haluaisin|haluisin|olen|oon|osaan|voin|voisin|työskentelen|minun|mun)\b"
    ),
)

WORDS: Mapping[LanguageCode, AdvertisementWords] = {LanguageCode("en"): ENGLISH, LanguageCode("fi"): FINNISH}

OWN_ELSEWHERE = pattern(r"\b(?:ich|mein[e]?|möchte|je|j'ai|mon|jag|mitt|jeg|yo|quiero|tengo|ik|mijn)\b")
"""The same in languages whose advertisements are read without a lexicon."""
