"""French words of people who tell what they did, can and hold."""

from advisor.dialogue.lexicon import LIST, PHRASE, compile_all
from advisor.dialogue.lexicon_fr import (
    ARTICLE,
    AWARD,
    AWARD_END,
    CLAUSE_END,
    LIST_END,
    NOT_A_SKILL,
    SUBJECT,
    TITLED,
    WISH,
)
from advisor.dialogue.lexicon_told import ToldWords, first

NO_NAME = r"je|j|j'\w+|il|elle|on|nous|[çc]a|ce|c'est|c|qui|que|mais|et|ou|rien|tout|moi|mon|ma|mes|ne|n'\w+|pas|y|est|sont|suis|ai|temps|argent|si|quand|comme|donc|avec"
NAMED = first(r"et|mais|par contre|surtout", r"en |sur |avec |pour |le |la |les |l'|d'|du ", NO_NAME)
BROKEN_OFF = r"(?:arr[êe]t[ée]e?s?|abandonn[ée]e?s?|interrompue?s?|pas (?:fini|termin[ée]|valid[ée]|obtenu|eu)e?s?|non (?:fini|termin[ée]|valid[ée]|obtenu)e?s?|l[âa]ch[ée]e?s?|laiss[ée]e? tomber|rat[ée]e?s?|inachev[ée]e?s?|en cours)"
LICENCE = r"(?:permis (?:de conduire |poids lourds?|[bcd]e?1?\b|(?:super )?lourd|cariste|pont)(?: ?[bcd]e?\b)?|caces(?: ?r?\d{1,4}(?: ?[ab])?(?: ?(?:et|,) ?\d)*)?|habilitation [ée]lectrique|sst|psc ?1|haccp|bafa|bafd|fimo|ssiap ?\d?|tcf|delf(?: [abc]\d)?|toeic|brevet(?: des coll[èe]ges)?)"
JOB_OF = r"(?:une?|le|la|d'|l')"

LIST_STOP = r"je|j'\w+|objectif|but|mon|ma|mes|mais|pas|veux|voudrais|aimerais|cherche|besoin|envie|suis|travaille|projet|c'est|il|on|actuellement|maintenant"

FRENCH_TOLD = ToldWords(
    list_ends=compile_all(rf" ?,? ?(?:,|\bet) (?:et |mais )?(?:{LIST_STOP})(?!\w).*$")[0],
    disregarded=compile_all(
        rf"(?:^|[;,.!?\n] ?|\b(?:ma|mon|une?|la|le|mes|[ée]tudes) )(?:j'ai |une? |ma |mon |fait |commenc[ée] |\d+ ans? (?:de|d') ?)*(?:{AWARD}|[ée]tudes|fac|fac de|pr[ée]pa|formation)\b[^;,.!?\n]{{0,50}}? (?:que j'ai |mais |j'ai |puis )?(?:vite |tout )?{BROKEN_OFF}(?: (?:en|au|apr[èe]s|avant) [^;,.!?\n]{{2,30}}?(?=[;,.!?\n]|$))?",
        rf"\b(?:j'ai |ai )?(?:arr[êe]t[ée]|abandonn[ée]|l[âa]ch[ée]|plant[ée]|rat[ée]) (?:ma |mon |la |le |les |mes |une? )(?:{AWARD}|[ée]tudes|fac|pr[ée]pa|formation)\b(?: (?:de|d'|en) ?[^;,.!?\n]{{2,40}}?)?(?={CLAUSE_END[3:-1]})",
    ),
    workplace=compile_all(
        rf"\b(?:j'ai (?:fait |pass[ée] )|fait |pass[ée] )?(?<![\d.,])(?:\d{{1,2}}|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt) ans (?:de carri[èe]re )?(?:en|dans|au|[àa]) (?!france|cdi|cdd|int[ée]rim|tout|ville|belgique|suisse)(?:la |le |les |l')?{PHRASE}{CLAUSE_END}",
        rf"\b(?:je viens|issue?|venant|je sors|parcours|carri[èe]re|exp[ée]rience) (?:du|dans le) (?:monde|milieu|secteur|domaine) (?=d[eu'])(?!france|paris){ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:j'avais|j'ai eu|je tenais|je g[ée]rais) (?:une? |mon |ma )(?:petite? |propre )*(?P<phrase>(?:restaurant|resto|bar|caf[ée]|boutique|magasin|salon|commerce|boulangerie|[ée]picerie|garage|entreprise|h[ôo]tel|ferme)(?: de [\w-]+)?){CLAUSE_END}",
    ),
    present_work=compile_all(
        rf"\bj'ai (?:longtemps |d'abord |aussi )?[ée]t[ée] (?:form[ée]e?|embauch[ée]e?|employ[ée]e?|recrut[ée]e?|promue?|nomm[ée]e?) (?:comme |en tant que? |au poste de )?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:je |j')?(?:travaill|boss|taff)(?:e|ais|[ée]) [^;,.!?\n()\"]{{2,45}}? (?:comme|en tant que?|en tant qu') ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:avant|auparavant|avant [çc]a|pr[ée]c[ée]demment|au pays|l[àa]-bas|dans mon pays|[àa] l'[ée]poque|jadis|autrefois),? (?:j'[ée]tais|j'ai [ée]t[ée]|je bossais comme|je travaillais comme) ?{ARTICLE}(?!(?:[àa]|au|en|dans|chez|l[àa])\b){PHRASE}(?:(?= (?:au|en|dans|[àa]) )|{CLAUSE_END})",
        rf"\b(?:puis|ensuite|avant|apr[èe]s|et maintenant|maintenant|d[ée]sormais|aujourd'hui|actuellement|d'abord|depuis),? (?:j'ai [ée]t[ée] |j'[ée]tais |je suis |comme |en tant que |devenue? )*(?:une? )?(?P<phrase>[\w-]*(?:eur|euse|rice|ier|i[èe]re|iste|ien|ienne|ante?|logue|aire|soignante?|chef|cuistot|commis|ma[çc]on|serveu\w+|coiffeu\w+|vendeu\w+|agent|agente|employ[ée]e|assistante?|aide[\w-]*|technicien(?:ne)?|conducteur|magasini\w+|h[ôo]te(?:sse)?)\b(?: (?!(?:et|mais|puis|dans|chez|pour|depuis|je|j|pendant|avant|maintenant|[àa]|au|en)\b)[\w'-]+){{0,3}}?){CLAUSE_END}",
        rf"\bj'ai (?:longtemps |surtout |toujours |d'abord |souvent )?(?P<phrase>(?:gard[ée] des|fait (?:des m[ée]nages|le m[ée]nage|la plonge|les march[ée]s|les vendanges|de l'int[ée]rim en|du secr[ée]tariat|de la vente|de la manutention)|nettoy[ée] des|vendu des|conduit des|tenu une?|g[ée]r[ée] une?|livr[ée] des|soign[ée] des|enseign[ée] (?:le |la |l'|les )?)(?: ?[\w'-]+){{0,2}}?){CLAUSE_END}",
        r"(?=\b(?:former|formation pour|formations? pour|cours pour|perfectionner|accompagner|monter en comp[ée]tences?) (?:nos|mes|notre|ma|mon|les) (?:\d+ |deux |trois |quatre |cinq |six )?(?P<phrase>(?!(?:[ée]quipe|salari[ée]s|employ[ée]s|gens|personnel|collaborateurs|enfants)\b)[\w-]+(?: (?:de|d'|en) ?[\w-]+)?)(?: (?:[àa]|aux?|en|sur)\b| ?[;,.!?\n]|$))",
        rf"\b(?:j'ai commenc[ée]|j'ai d[ée]but[ée]|d[ée]but[ée]|j'ai fini|je finis|j'exerce|j'ai exerc[ée]|on m'a embauch[ée]e?) (?:comme|en tant que?|en tant qu'|le m[ée]tier de|la profession de) ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        r"(?:^|[;,.!?\n] ?)(?:je suis |moi )?(?P<phrase>(?!je\b|j')[\w-]+(?: [\w-]+){0,2}?) de (?:m[ée]tier|formation|profession)\b",
        rf"\b(?:je gagne|gagnais|gagn[ée]) (?:ma|mon) (?:vie|pain|argent) (?:comme|en tant que?|en faisant|en) {ARTICLE}{PHRASE}{CLAUSE_END}",
    ),
    goal_work=compile_all(
        rf"\b(?:objectif|but|projet|r[êe]ve|cible)(?: pro(?:fessionnel)?| final| de vie)?(?: ?[:=]| est(?: d[e'](?: ?(?:devenir|[êe]tre))?)?| c'est(?: d[e'] ?(?:devenir|[êe]tre))?)? ?(?!(?:est|de|du|des|d'|c'est|pour|que|dans)\b){ARTICLE}(?P<phrase>[\w-]*(?:eur|euse|rice|ier|i[èe]re|iste|ien|ienne|ante?|logue|aire|chef|assistante?|agent)\b(?: [^;,.!?\n()\"]{{2,40}}?)?){CLAUSE_END}",
        rf"{WISH}(?:passer|[ée]voluer vers|monter|finir|me mettre|m'orienter vers|partir vers|basculer (?:vers|dans)|aller vers|rejoindre|int[ée]grer)(?! (?:le|la|un|une|des|mon|ma|mes) (?:bac|bts|cap|permis|examen|concours|dipl[ôo]me|licence|master|code|titre|certif\w*|formation)\b) (?:le poste de |un poste de |comme |en tant que )?{ARTICLE}(?P<phrase>[\w-]*(?:eur|euse|rice|ier|i[èe]re|iste|ien|ienne|logue|infirmi\w+|chef|assistante?)\b(?: [^;,.!?\n()\"]{{2,40}}?)?){CLAUSE_END}",
    ),
    goal_skills=compile_all(
        rf"\b(?:me |se |nous )?(?:former|formerai|formation|initier|perfectionner) (?:au|aux|[àa] la|[àa] l'|[àa]|en|sur le|sur la|sur) ?(?!(?:ligne|distance|m[ée]tier|interne|alternance|temps|mon|plein)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:envie d[e'] ?(?:apprendre|ma[îi]triser)|besoin d[e'] ?(?:apprendre|ma[îi]triser|(?:bases|notions|comp[ée]tences) (?:en|d[e'])|cours d[e'])|il me (?:faut|faudrait)|il me manque|me manque|il nous faut)(?: juste| encore| surtout| plus qu[e'])? ?(?!(?:une? (?:formation|dipl|travail|emploi|job|cours)|du temps|de l'argent|\d|que|quelque)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:me (?:mettre|remettre)|m'initier|me familiariser|me perfectionner|me d[ée]brouiller|progresser|m'y conna[îi]tre|me mettre [àa] niveau|remise [àa] niveau) (?:[àa]|au|aux|en|avec|sur|dans)\b ?(?!(?:mon compte|jour|niveau|temps)\b){ARTICLE}{LIST}{LIST_END}",
    ),
    held_awards=compile_all(
        rf"\b(?:j'ai|avec|poss[èe]de|d[ée]tiens|titulaire|obtenu|eu|pass[ée]|et|mon|ayant|,|[+]) ?(?:d[ée]j[àa] |juste |seulement |bien |aussi )*(?:pass[ée] |obtenu |eu |valid[ée] )?(?:le |mon |mes |les |du |un |une |d'un |la |de la )?(?<!pas )(?<!pas le )(?<!passer )(?<!passer le )(?P<phrase>{LICENCE})(?![\w])(?! (?:suspendu|retir[ée]))",
        rf"(?:^|[;,.!?\n] ?|\b(?:et|avec|puis) )(?P<phrase>{TITLED}\b{SUBJECT}?) (?:obtenue?s?|en poche|valid[ée]e?s?|r[ée]ussie?|pass[ée]e?) ?(?:en \d{{4}})?(?=[;,.!?\n ]|$)",
        rf"\b(?:fini|termin[ée]|obtenu|valid[ée]|d[ée]croch[ée]|r[ée]ussi) (?<!pas fini )(?<!pas obtenu )(?<!pas termin[ée] )(?:une? |le |la |mon |ma )(?P<phrase>{AWARD}\b{SUBJECT}?){AWARD_END}",
        rf"\b(?:je suis |suis )?(?P<phrase>(?:bacheli[èe]re?|licenci[ée]e|ing[ée]nieure? dipl[ôo]m[ée]e?) (?:en|de|d') ?[^;,.!?\n]{{2,40}}?){AWARD_END}",
    ),
    held_skills=compile_all(
        rf"\b(?:j'ai|avec|poss[èe]de) (?:d[ée]j[àa] )?(?:un |de |des |quelques |une )?(?:(?:bon|tr[èe]s bon|assez bon|niveau|correct|bonne|excellent|petit|solides?|bonnes?) )*(?:niveau|base|bases|notions|ma[îi]trise|connaissances|facilit[ée]s)(?: (?:correcte?|moyen|avanc[ée]|interm[ée]diaire|courant|scolaire|[abc][12]|honorable|solides?))? (?:en|d[eu'](?= ?\w)|avec|sur|pour) ?(?!(?:l'aide|vous|mal)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:mes (?:points forts|atouts|forces|qualit[ée]s)|mon (?:point fort|atout|fort|truc|domaine))(?: (?:sont|est)|,? c'est| ?:)+ ?(?!pas\b){ARTICLE}{LIST}{LIST_END}",
        rf"{NAMED} (?:c'est (?:mon (?:truc|fort|point fort|domaine|dada)|facile pour moi|ma passion)|(?:[çc]a )?(?:va|roule|passe) (?:bien|tr[èe]s bien|nickel)|je (?:g[èe]re|me d[ée]brouille|ma[îi]trise|connais|suis (?:bon(?:ne)?|[àa] l'aise|cal[ée]e?|forte?))|pas de (?:souci|probl[èe]me)|aucun (?:souci|probl[èe]me))(?: bien| tr[èe]s bien| pas mal| d[ée]j[àa]| [àa] fond)*(?= ?(?:[;,.!?\n]|$)| (?:et|mais)\b)",
        rf"\bje (?P<phrase>(?:tape vite|cuisine|couds|bricole|jardine|soude|code|programme|dessine|repasse|r[ée]pare)\b(?: [^;,.!?\n]{{2,25}}?)?){CLAUSE_END}",
        rf"(?:^|[;,.!?\n] ?|\b(?:et|mais) )(?:suis |je suis )?(?:tr[èe]s |assez |plut[ôo]t |vraiment )*(?:dou[ée]e?|bon(?:ne)?|forte?|cal[ée]e?|[àa] l'aise|habile|comp[ée]tente?|bilingue|un as|expert[e]?|incollable) (?:en|[àa]|avec|pour|dans|sur|au|aux|du)\b ?(?!(?:l'aide|moi|tout|march[ée])\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:langue maternelle|ma langue|langues? parl[ée]es?)(?: est| c'est| ?:)? ?(?:le |l'|la )?(?P<phrase>[\w-]{{4,}}(?:(?:,| et) (?:le |l')?\w{{4,}})*){CLAUSE_END}",
        rf"\b(?:je suis |j'ai )(?:autodidacte en|form[ée]e? (?:en|sur|aux?|[àa])|initi[ée]e? (?:[àa]|au)) ?(?!(?:tant|comme)\b){ARTICLE}{LIST}{LIST_END}",
    ),
    lacking_skills=compile_all(
        rf"{NAMED} (?:(?:c'est|est|sont|ce n'est|n'est)(?: vraiment)? pas (?:du tout |trop |vraiment |exactement )?(?:mon (?:fort|truc|domaine|dada)|ma (?:tasse|sp[ée]cialit[ée])|mes points forts)|(?:me fait|me font) peur|c'est (?:du chinois|la cata(?:strophe)?|l'horreur|mon point faible|chaud|compliqu[ée] pour moi|ma b[êe]te noire|z[ée]ro)|je (?:rame|gal[èe]re|patauge|n'y (?:connais|comprends)|y (?:connais|comprends)|ne (?:ma[îi]trise|connais|comprends)|p[èe]che|suis (?:nulle?|perdue?|larg[ée]e?|mauvaise?|[àa] la ramasse|une bille|une quiche|pas (?:tr[èe]s |trop )?(?:bon(?:ne)?|[àa] l'aise|doué[e]?)))|j'(?:y )?(?:connais|comprends|pige|capte)(?: rien| pas)|me manquent?)(?: (?:rien|pas|grand[- ]chose|que dalle|du tout|trop|vraiment))*(?= ?(?:[;,.!?\n]|$)| (?:et|mais)\b)",
        rf"\b(?:pas (?:du tout |trop |tr[èe]s |vraiment )?[àa] l'aise|perdue?|larg[ée]e?|gal[èe]re|rame|du mal|des lacunes|lacunes|de grosses lacunes|faible|faibles|des difficult[ée]s|quiche|bille|d[ée]pass[ée]e?) (?:du tout |un peu |vraiment |beaucoup )?(?:en|[àa]|avec|dans|sur|face aux?|au|aux)\b ?(?!(?:trouver|joindre|tout|m'en|me d[ée]cider|payer|finir)\b){NOT_A_SKILL}{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:mes points faibles|mon point faible|mes lacunes|ma faiblesse|mes faiblesses)(?: (?:sont|est)|,? c'est| ?:)+ ?{ARTICLE}{LIST}{LIST_END}",
        rf"\bil (?:me|nous) manque (?:encore |juste |surtout )?(?!(?:du temps|un peu|de l'argent|\d|quelque|le dipl)\b)(?:des (?:bases|notions|connaissances|comp[ée]tences) (?:en|d[eu'])|la ma[îi]trise d[eu'] ?){ARTICLE}{LIST}{LIST_END}",
    ),
    award_joint=compile_all(
        rf",? (?:et|puis|plus|ainsi que) (?:aussi )?(?:une? |le |la |mon |ma |l'|du )?(?=(?:{AWARD}|{LICENCE})\b)"
    )[0],
)
