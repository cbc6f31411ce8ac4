"""French words for work, skills, awards and wishes."""

from advisor.dialogue.lexicon import LIST, PHRASE, Lexicon, WorkWords, compile_all, end
from advisor.dialogue.lexicon_fr_limits import ACCEPTS, COUNTRY, DATES, FR, NUMBERS
from advisor.dialogue.patterns import pattern

HOW = r"(?:(?:actuellement|aujourd'hui|maintenant|toujours|encore|d[ée]j[àa]|aussi|aussi bien|bien|vraiment|beaucoup|tr[èe]s|surtout|plut[ôo]t|juste|seulement|peut-[êe]tre|[ée]galement|tellement|trop|un peu|assez|en fait|vraiment|enfin|longtemps|moi|d'abord) ){0,2}"
WISH = (
    rf"(?:(?:je |j'){HOW}(?:voudrais?|veux|veut|vx|aimerais?|souhaite(?:rais)?|d[ée]sire(?:rais)?|cherche|compte|pense|envisage|pr[ée]vois|r[êe]ve|esp[èe]re|pr[ée]f[èe]re(?:rais)?|pr[ée]f[ée]rerais|adorerais?|ai besoin|dois|vais|essaie|ai envie|tente|projette|suis pr[êe]te?) {HOW}(?:[àa] |de |d')?(?:pouvoir |essayer de )?"
    r"|(?:tr[èe]s |bien )?envie (?:de |d')|(?:mon|le|j'ai (?:pour|comme)) (?:but|objectif|r[êe]ve|projet|souhait)(?: professionnel)? ?(?:est|c'est|serait|ce serait)? ?(?:de |d')?|comment (?:puis-je |je peux |je pourrais |pourrais-je |on peut |on fait pour |faire pour |peut-on )?"
    r"|(?:aide[zr]?(?:-| )moi|m'aider) [àa] |il (?:me )?faut(?:drait)? (?:que je )?|(?:voudrais|veux|aimerais|souhaite|vouloir|cherche|esp[èe]re) (?:[àa] )?(?:bien )?)"
)
ARTICLE = r"(?:(?:une?|le|la|les|des|du|de|mon|ma|mes|en|au|aux|[àa]|plus|quelques|ce|cette|mieux) |l'|d'|qu'){0,3}"
CITY = r"(?:paris|lyon|marseille|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|grenoble|bruxelles|li[èe]ge|gen[èe]ve|lausanne)\b"
PLACE = r"(?:l'h[ôo]pital|l'usine|l'[ée]cole|la (?:retraite|maison|sncf|mairie|poste|clinique|ferme|campagne|r[ée]ception)|mon|ma|mi-temps|temps|plein|distance)"
ONWARD = r"(?:et|ou|mais) (?:je|j'\S+|on|mon|ma|mes|veux|voudrais|aimerais|souhaite|cherche|apr[èe]s|maintenant|aussi|pas|ensuite|puis|idéalement|si possible|l[àa]|ça|ca|c'est|il|me|devenir|apprendre|trouver|travailler|gagner|avoir|être|pouvoir|budget|\d+)"
OUT_OF_NAME = (
    r"mais", r"parce", r"car", r"donc", r"alors", r"puisque", r"qui", r"que", r"qu'\S+", r"où", r"quand", r"si", r"lorsque", r"pendant", r"depuis", r"jusqu\S+", r"d'ici", r"afin", r"ensuite", r"puis",
    r"je", r"j'\S+", r"moi", r"mon", r"ma", r"mes", r"nous", r"on", r"actuellement", r"maintenant", r"aujourd'hui", r"l[àa]", r"svp", r"stp", r"merci", r"s'il", r"plus tard", r"un jour", r"bient[ôo]t", r"pour l'instant", r"en ce moment",
    r"il y a", r"(?:deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente) ans", r"en tant", r"vers", r"pas (?:trop )?ch[èe]re?s?", r"gratuit\w*", r"c'est", r"est", r"suis", r"sont", r"ai", r"veux", r"voudrais", r"aimerais", r"cherche", r"souhaite", r"ça", r"ca", r"quoi", r"comment", r"vous", r"est-ce", r"idéalement", r"de pr[ée]f[ée]rence", r"si possible", r"en fait", r"à nouveau",
    rf"(?:en|au|aux|du|de|d') ?(?:la |l')?{COUNTRY}", rf"[àa] {PLACE}", rf"[àa] {CITY}", r"au (?:ch[ôo]mage|smic|noir|black|restaurant|foyer|moins|plus|maximum|travail|boulot|quotidien|niveau)", r"en (?:cdi|cdd|int[ée]rim|ce moment|plus|parall[èe]le|m[êe]me temps|plein|une?|moins)", r"et toujours", ONWARD,
)  # fmt: skip
AFTER_NAME = (
    r"pour",
    r"chez",
    r"avant",
    r"auparavant",
    r"avec",
    r"sans",
    r"par",
    r"dans",
    r"sur",
    r"\d+",
    r"aussi",
    r"[ée]galement",
    r"non plus",
    r"à \d+",
    r"de nuit",
    r"comme",
    r"une? \w+ par",
)
CLAUSE_END = end(*OUT_OF_NAME, *AFTER_NAME)
AWARD_END = end(*OUT_OF_NAME, *(word for word in AFTER_NAME if word not in (r"sur", r"dans")))
LIST_END = end(*OUT_OF_NAME, r"pour", r"chez", r"gr[âa]ce", r"une? \w+ par", r"à \d+", lists=True)

TITLED = r"(?:bac(?:calaur[ée]at)?(?: pro(?:fessionnel)?| techno\w*| g[ée]n[ée]ral| s| es| l| ?\+ ?\d)?|cap|bep|bts|dut|deug|deust|licences?(?: pro(?:fessionnelle)?)?|bachelor|masters?|mast[èe]re|doctorat|mba|brevets?(?: pro(?:fessionnel)?| de technicien)?|dipl[ôo]me d'[ée]tat|dipl[ôo]me universitaire|titres? pro(?:fessionnel)?s?|cqp|deas|deaes|bp|bpjeps|caces|permis (?=poids lourd|c\b|ce\b|d\b|cariste)|ma[îi]trise(?= (?:en|de|d'))|dipl[ôo]me d'ing[ée]nieure?)"
"""Awards that name a kind of degree, so that they say something also without a subject."""

VAGUE = r"(?:dipl[ôo]mes?|certificats?|certifications?|attestations?|qualifications?|micro-?(?:certifications?|certificats?|cr[ée]dits?)|titres?(?= (?:de|d')))"
AWARD = rf"(?:{TITLED}|{VAGUE})"
SUBJECT = r"(?: (?:(?:en|de|du|des|d') ?)?[^;,.!?\n()\"]{2,80}?)"
VERB = r"(?:\w+(?:er|ir|oir)|faire|lire|[ée]crire|conduire|vendre|coudre|peindre|construire|r[ée]pondre|mettre|comprendre|suivre|traduire)"
MASTERY = r"(?:(?:de l'|de la |de |d'|une? |des |quelques |bonnes? |solides? |petites? |certaines? |beaucoup d[e']|pas mal d[e'] ?|\d+ ans d'|plusieurs ann[ée]es d'|longue |grosse ){0,3} ?(?:exp[ée]riences?|comp[ée]tences?|connaissances?|notions?|bases?|facilit[ée]s?))"
NOT_A_SKILL = (
    r"(?!(?:que?|qu'|quoi|ce qu|comment|o[ùu]|si|quel\w*|lequel|laquelle|pourquoi|qui|quand|combien|pas|rien|trop|vraiment|encore|du tout|plus|par o[ùu]|vers|dans quoi|bien ce|exactement|choisir|d[ée]cider|dire|faire (?:[çc]a|grand)|(?:une|la) (?:personne|r[ée]ponse)|personne|quelqu\w*|"
    r"tout|toutes|beaucoup de (?:gens|monde)|mes|moi|[çc]a|le (?:prix|budget|tarif|montant)|les (?:prix|tarifs|d[ée]marches)|votre|vos|aucune?)\b)"
)

WORK = WorkWords(
    disregarded=compile_all(
        rf"\b(?:je )?(?:n')?(?:ai|avais) (?:pas|aucune?|jamais (?:eu|pass[ée]|fini)) (?:d[e'] ?|le |mon |la |fini (?:le |mon |ma |la )?|eu (?:le |mon |de )?|obtenu (?:le |mon )?|besoin d[e'] ?(?:un )?)?(?:autre )?{AWARD}\b(?: (?:de|d'|en) ?[^;,.!?\n()\"]{{2,60}}?{CLAUSE_END})?",
        rf"\b(?:sans|aucun|pas (?:de|d'|besoin d[e'](?:un )?)) ?(?:le |mon |aucun |un )?{AWARD}\b",
        r"\b(?:niveau (?:bac|licence|master|bts|cap)(?: ?\+ ?\d)?)\b",
        r"\b(?:j'ai |[âa]g[ée]e? de |j'aurai |je vais avoir )(?:environ |presque |bient[ôo]t |d[ée]j[àa] )?\d{1,2} (?:ans|balais|piges)\b(?! (?:d'exp|de |d'anc))",
        r"(?:^|(?<=[;,.] ))\d{1,2} ans(?= ?(?:[;,.]|$))",
        r"\bj'ai \w+ (?:enfants?|gosses?|gamins?)\b",
    ),
    workplace=compile_all(
        rf"\b(?:je |j'){HOW}(?:travaill(?:e|ais)|boss(?:e|ais)|taff(?:e|ais)|ai {HOW}(?:travaill[ée]|boss[ée]|taff[ée])|suis {HOW}(?:employ[ée]e?|salari[ée]e?)) {HOW}(?:(?:depuis|pendant) [\w' ]{{2,20}}? )?(?:dans|en|chez|au|[àa]|aux|pour|sur) (?!temps|mi-temps|plein|\d|mon|ma|cdi|cdd|int[ée]rim|alternance|horaires|{COUNTRY}|paris|lyon|tant|qualit[ée]){ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\bje {HOW}suis {HOW}dans (?=la |le |l'|les )(?!la (?:merde|gal[èe]re|rue|situation|m[êe]me)|le (?:besoin|flou|doute|m[êe]me|noir)){ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:\d+|{'|'.join(('deux', 'trois', 'quatre', 'cinq', 'dix', 'vingt', 'quinze'))}) ans (?:d'exp[ée]rience )?(?:dans|en) (?=la |le |l'|les |une? |usine){ARTICLE}{PHRASE}{CLAUSE_END}",
    ),
    present_work=compile_all(
        rf"\b(?:je |j'){HOW}(?:travaill(?:e|ais)|boss(?:e|ais)|taff(?:e|ais)|exer[çc](?:e|ais)|ai {HOW}(?:travaill[ée]|boss[ée]|exerc[ée])|suis {HOW}(?:employ[ée]e?|salari[ée]e?))(?: [àa] (?:mi-temps|temps (?:plein|partiel)|plein temps)| depuis [\w' ]{{2,20}}?| pendant [\w' ]{{2,20}}?)? {HOW}(?:comme|en tant que?|en qualit[ée] d[e']|en tant qu')\b ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:j'[ée]tais|j'ai {HOW}[ée]t[ée]|je {HOW}suis|chuis|j'suis|je fus|suis {HOW})(?<!ne suis) ?{HOW}(?:devenue? )?(?:(?:une?|le|la|un ancien|une ancienne) )?(?! |(?:par|pour|de|du|[àa]|au|aux|en|dans|sans|chez|sur|avec|hors)\b|d'\w){PHRASE}(?: de (?:m[ée]tier|formation|profession)\b|{CLAUSE_END})",
        rf"\b(?:mon (?:m[ée]tier|boulot|travail|job|taf|poste|emploi|ancien m[ée]tier)(?: actuel)?|ma profession)(?: est|,? c'est|[ée]tait|,? c'[ée]tait| ?:|;)(?: d'[êe]tre| le| la)? ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:actuellement|aujourd'hui|pr[ée]sentement) (?!en |[àa] |au |je |j'|sans |dans |il |on |c'){ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:ancien(?:ne)? |ex(?:-| ))(?!m[ée]tier|boulot|poste|emploi|travail|collègue|patron){PHRASE}{CLAUSE_END}",
        rf"\b(?:ans|ann[ée]es|exp[ée]rience)(?: d'exp[ée]rience| de (?:m[ée]tier|carri[èe]re))? (?:comme|en tant que?|en tant qu'|en qualit[ée] d[e'])\b ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        r"\b(?:d'abord|puis|ensuite|avant [çc]a),? (?P<phrase>(?!je\b|j'|[àa]\b|en\b|dans\b)[^;,.!?\n()\"]{2,50}?)(?= (?:pendant|jusqu\S+|durant) )",
        rf"^{PHRASE} de (?:m[ée]tier|profession|formation)\b",
        rf"^{PHRASE} (?:[àa] (?:mon compte|temps|mi-temps)|en (?:int[ée]rim|cdi|cdd|lib[ée]ral|poste|reconversion)|au ch[ôo]mage)\b",
        rf"^{PHRASE} depuis (?:\d|plus|une|deux|trois|quelques|longtemps)",
        r"(?:^|[;,.:!?\n] ?)(?P<phrase>(?! |j'|je\b|depuis|il\b|avec\b|pendant|en\b|dans\b|d'ici|environ|plus\b|apr[èe]s|sur\b|[àa]\b|[âa]g|y a\b|pour\b)[^;,.:!?\n()\"\d]{3,40}?) (?:pendant )?(?:plus de )?\d+ ans\b(?! ?(?:et|max))",
    ),
    not_work=pattern(
        r"(?:\d|l[àa]\b|(?:tr[èe]s|trop|un peu|assez|vraiment|plut[ôo]t|compl[èe]tement|totalement|super|hyper|si|tellement|bien|mal|plus|moins|pas|jamais|toujours|encore|d[ée]j[àa]|rest[ée]e?|juste|actuellement) (?!\w+(?:eur|euse|ier|i[èe]re|iste|trice)\b)"
        r"|(?:fatigu|perdu|paum|[ée]puis|d[ée]go[ûu]t|las(?:se)?\b|motiv|int[ée]ress|passionn|attir|tent[ée]|curieu|s[ûu]re?\b|certain|content|heureu|triste|d[ée]sesp[ée]r|stress|d[ée]bord|seule?\b|d'accord|ok\b|partant|fan\b|bilingue|trilingue|autodidacte|(?:en|au|aux|[àa]|chez|dans|de|du|sans|sous|par|sur|pour|entre|avec|contre) "
        r"|m[èe]re\b|p[èe]re\b|maman\b|papa\b|parent|grand-?(?:m[èe]re|p[èe]re)|[ée]tudiante?\b|[ée]l[èe]ve\b|lyc[ée]en|retrait|pr[êe]te?s?\b|disponible|dispo\b|libre|n[ée]e?\b|[âa]g[ée]e?\b|c[ée]libataire|mari[ée]e?\b|divorc|veu(?:f|ve)|handicap|malade|enceinte|d[ée]butante?|nul(?:le)?\b|bon(?:ne)?\b(?! (?:[àa] tout|ma))|dou[ée]e?"
        r"|arriv|venue?\b|inscrit|dipl[ôo]m|titulaire|licenci[ée]|vir[ée]e?\b|salari[ée]e?$|employ[ée]e?$|ind[ée]pendante?$|free-?lance$|cadre$|int[ée]rimaire$|ch[ôo]meu|r[ée]fugi|immigr|migrant|demandeu(?:r|se) d|cens[ée]|capable|jeune\b|vieux|vieille|senior\b|homme|femme\b(?! de)|fille|gar[çc]on|personne\b|quelqu|habitu[ée]|form[ée]e?\b|oblig|forc[ée]|coinc|bloqu|"
        r"nouveau|nouvelle|novice|grand\b|grande\b|petit|s[ée]rieu|dynamique|organis[ée]|patient|timide|cr[ée]ati(?:f|ve)|ouverte?\b|mobile|rapide|lent\b|tomb[ée]|all[ée]e?\b|pass[ée]e?\b|parti|mont[ée]e?\b|fran[çc]ais|belge|suisse|marocain|alg[ée]rien|tunisien|s[ée]n[ée]galais|ivoirien|camerounais|espagnol|italien|portugais|ukrainien|syrien|roumain|europ[ée]en|cherch(?!eu)|recherch|reconverti|bac\b|bientôt|la (?:seule|premi[èe]re)|le (?:seul|premier)|celui|celle|un(?:e)? (?:bosseu|gros|personne|maman|papa|femme|homme|jeune|vrai|peu)"
        r"|fini|pressée?|flexible|au courant|press[ée]|mort|creve|crev[ée]|aide$|blasé|anglophone|francophone|adulte|m[ée]lomane|amateur|rien|tout|toute|vite|r[ée]cemment|pourtant|travers|accro\b|gourmand|issue?|originaire|ravie?|adepte|vraiment|convaincu|int[ée]gr[ée]|un [êe]tre|gênée?|rep[ée]r|ressortissant|ressourc|citoyen|habitant|meilleur|inf[ée]rieur|prenne|preneur|preneuse|in[ée]ligible|[ée]ligible|inscri)"
        r")"
    ),
    goal_work=compile_all(
        rf"(?:{WISH})?\b(?:devenir|(?:me |se )?reconvertir (?:en|comme|dans|vers|en tant que|au m[ée]tier d[eu'])|reconversion (?:professionnelle )?(?:en|comme|dans|vers|en tant que|pour (?:devenir|[êe]tre))|(?:me )?former (?:au|aux) m[ée]tiers? d[eu']|(?:[ée]voluer|(?:me )?r[ée]orienter|(?:me )?diriger|m'orienter|bifurquer|basculer|(?:me )?lancer) (?:vers|comme|dans|en)(?! (?:une formation|un cours)|\d)|devien(?:t|drai|s)|passer (?:au m[ée]tier d[e']|comme)|je vise(?: un (?:poste|emploi) d[e'])?|(?:le |du |au )?m[ée]tiers? (?=d[eu']))\b ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"{WISH}(?:[êe]tre(?! (?:(?:capables?|en|au|[àa]|s[ûu]re?|libre|form[ée]e?|mieux|plus|bien|pr[êe]te?|utile|autonome|certifi[ée]e?|dipl[ôo]m[ée]e?|pay[ée]e?|accompagn[ée]e?|aid[ée]e?|guid[ée]e?|embauch[ée]e?|conseill[ée]e?|fi[èe]re?|dans|sur|avec|tranquille|seule?|inform[ée]e?|contact[ée]e?|rappel[ée]e?|meilleure?|mon propre|ma propre|bon(?:ne)? (?:en|[àa]))\b(?!-)|heureu|ind[ée]pend|rassur|r[ée]mun))|"
        rf"(?:re)?(?:travailler|bosser|exercer)(?: [àa] nouveau)? (?:comme|en tant que?|en tant qu'|en qualit[ée] d[e']|dans|avec|aupr[èe]s d[e'])(?! {COUNTRY}| une? (?:autre|nouve)| (?:mes|mon|ma)\b)|(?:trouver |avoir |d[ée]crocher |obtenir )?(?:une? |du |l')?(?:nouvel |nouveau |autre )?(?:emploi|poste|job|travail|boulot|place|taf)(?: stable)? (?:comme|d[e']|en tant que?|en tant qu'|dans|en qualit[ée] d[e']))\b ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:objectif|but|projet|r[êe]ve|job de r[êe]ve(?= ?[:;=]| est| c'est))(?: professionnel)?(?: ?[:;=]+|(?<=job de r[êe]ve) (?:est|c'est)(?: d')?) ?(?:devenir |[êe]tre )?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"{WISH}passer (?!une?\b|l[ea]s?\b|mon\b|ma\b|mes\b|des\b|du\b|par\b|[àa]\b|plus\b|de\b|sur\b|en\b|son\b|moins\b|\d|l'|{AWARD}){PHRASE}{CLAUSE_END}",
        rf"\b(?:me vois (?:bien )?|emploi comme |poste comme |future? (?!m[ée]tier|emploi)){ARTICLE}{PHRASE}{CLAUSE_END}",
    ),
    goal_skills=compile_all(
        rf"\bformer (?:nos|notre|mes|mon|ma|les) [\w' -]{{3,40}}? (?:[àa]|aux?|en|sur)\b ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"(?:{WISH})?(?<!jamais )\b(?:r[ée]?apprendre|apprendre|j'apprends|(?:m'|me )?(?:am[ée]liorer|perfectionner|sp[ée]cialiser)(?: (?:en|dans|[àa]|au|aux|sur|mon|ma|mes))?|progresser (?:en|dans|sur)|(?:(?:me|se) )?former (?:[àa]|en|au|aux|sur|dans)(?! (?:ligne|distance|m[ée]tier))|en savoir plus sur|monter en comp[ée]tences? (?:en|sur|dans)|(?:ma[îi]triser|approfondir|d[ée]couvrir|renforcer|rafra[îi]chir|consolider|r[ée]viser|d[ée]velopper|acqu[ée]rir)(?! (?:un|une) (?:m[ée]tier|emploi))|(?:me|se) mettre (?:[àa]|au|aux)(?! (?:mon compte|jour|temps))|m'initier (?:[àa]|au|aux))"
        rf"(?: (?:un peu|plus|davantage|mieux|vite|rapidement|bien|d'abord|les bases|mes (?:comp[ée]tences|connaissances)(?: (?:en|sur|dans))?|des (?:comp[ée]tences|connaissances) (?:en|sur|dans)|mon niveau (?:en|d[e'])))* ?(?:[àa] )?(?:me servir d[e'] ?|utiliser |savoir )?{ARTICLE}{LIST}{LIST_END}",
        rf"{WISH}(?:savoir|[ée]tudier|comprendre|pratiquer|reprendre|[êe]tre (?:meilleure?|bon(?:ne)?|plus [àa] l'aise|capable) (?:en|[àa]|avec|d[e'])|faire (?:du |de la |de l'))(?! (?:si|ce|quel|comment|combien|o[ùu]|pourquoi|plus sur le|mes [ée]tudes|les [ée]tudes|quoi))\b ?{ARTICLE}{LIST}{LIST_END}",
        rf"(?<!fait une )(?<!suivi une )(?<!fait un )(?<!suivi un )\b(?:formations?|stages?|modules?|formation courte|cours) (?:(?:courte?s?|rapides?|en ligne|certifiantes?|qualifiantes?|pas ch[èe]re?s?) )?(?:en|sur|[àa]|aux|au|dans|autour d[eu'])\b ?(?! |ligne|la fois|distance|moins|plus|mi-temps|temps|\d|{COUNTRY}|{CITY}|entreprise|alternance|interne){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:cours|bases|ateliers?|le[çc]ons?) (?=d[eu'])(?!du soir|de formation){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:comp[ée]tences?|notions) (?:en|sur) (?<!des comp[ée]tences en ){ARTICLE}{LIST}{LIST_END}",
    ),
    goal_qualification=compile_all(
        rf"(?:{WISH})?(?:(?:faire|passer|obtenir|avoir|pr[ée]parer|suivre|d[ée]crocher|valider|terminer|finir|reprendre|int[ée]grer) )?(?<![\w-])(?:une? |le |la |mon |ma |l')?(?P<phrase>{AWARD}\b{SUBJECT}){AWARD_END}",
    ),
    goal_outcomes=compile_all(
        rf"\b(?:{WISH})?(?:atteindre |acqu[ée]rir |couvrir |valider |remplir |avoir )?(?:tous |toutes )?(?:les |des |aux )?(?:objectifs p[ée]dagogiques|acquis(?: (?:d'apprentissage|de formation))?|r[ée]sultats d'apprentissage|comp[ée]tences|attendus) (?:du |de la |de l'|d'une? )(?P<phrase>{AWARD}\b[^;,.!?\n()\"]{{0,80}}?)(?= mais\b| parce\b| avant\b| d'ici\b|[;,.!?\n]|$)",
    ),
    generic_award=pattern(
        rf"(?:(?:une?|le|la|mon|ma|petit|vrai|nouveau|autre|bon|quelconque) )*(?:{VAGUE}|{TITLED}(?= \w+ ?$)|titre)(?: (?:reconnu\w*|officiel\w*|universitaire|professionnel\w*|(?:qui|d'[ée]tat)|court\w*|quelconque|rapide|utile|valable|sup[ée]rieur|europ[ée]en|d'[ée]tudes|de fin d'[ée]tudes|en ligne|de formation|sup|en poche|du tout))*"
    ),
    goal_open=compile_all(
        rf"\b(?:int[ée]ress[ée]e?s? (?:par|[àa])|m'int[ée]resse (?:beaucoup |aussi |surtout )?(?:[àa]|au|aux)|passionn[ée]e? (?:par|d[e'])|attir[ée]e? (?:par|vers)|tent[ée]e? par|curieu(?:x|se) d[e']|fan d[e'])\b ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:quelque chose|un truc|(?:un|du|le) (?:travail|m[ée]tier|emploi|boulot|job|domaine|secteur)|une activit[ée]|une formation|formations?|un cursus) ?(?:dans|avec|autour d[eu']|en lien avec|li[ée]e? [àa]|en rapport avec|comme|d[e'](?! (?:courte|qualit|base|plus|moins|\d))) ?(?! |ligne|distance|{COUNTRY}|{CITY}){ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:le domaine|le secteur|l'univers|le monde) (?=d[eu']){ARTICLE}{PHRASE}{CLAUSE_END}",
        r"(?:^|[;,.!?\n] ?)(?:le |la |l'|les |une? )?(?P<phrase>(?!je\b|j'|[çc]a\b|qui\b|ce\b|rien|tout)[^;,.!?\n()\"]{2,40}?),? (?:ça |ca )?(?:m'int[ée]resse(?:rait|nt)?|me (?:pla[îi]t|plairait|tente|tenterait|passionne|branche))\b",
    ),
    held_awards=compile_all(
        rf"^(?P<phrase>{TITLED}\b{SUBJECT}?)[.,;](?=[^\n]{{0,100}}\b(?:veux|voudrais|aimerais|souhaite|cherche) ?(?:[àa] )?(?:[êe]tre|devenir|travailler|apprendre|me (?:former|sp[ée]cialiser|reconvertir))\b)",
        rf"\((?P<phrase>{TITLED}\b{SUBJECT}?)(?=\))",
        rf"\b(?:j'ai|j'avais|j'ai eu|je poss[èe]de|je d[ée]tiens|(?:je suis )?titulaire|dipl[ôo]m[ée]e?|avec|apr[èe]s|ayant) (?:d[ée]j[àa] |bien |seulement |juste |simplement )?(?:(?:obtenu|eu|pass[ée]|fait|valid[ée]|d[ée]croch[ée]|fini|termin[ée]|suivi|r[ée]ussi) )?(?:une? |le |la |mon |ma |d'une? |du |de la |l'|d[e'] ?)?(?P<phrase>{AWARD}\b{SUBJECT}?){AWARD_END}",
        rf"\b(?:je suis )?(?P<phrase>dipl[ôo]m[ée]e? (?:en|de|d'|du) ?[^;,.!?\n()\"]{{2,60}}?){AWARD_END}",
        rf"(?:^|(?<=[;,.] ))(?P<phrase>{TITLED}\b{SUBJECT}?) (?:en poche|obtenue?|valid[ée]e?)\b",
    ),
    held_skills=compile_all(
        rf"\bje {HOW}(?:sais {HOW}(?:bien |tr[èe]s bien )?(?:faire |utiliser |me servir d[e'] ?)?(?=[\w']+(?:er|ir|oir|re)\b|excel|word|python|utiliser|l'|le |la |les |du |d'|conduire)|connais|ma[îi]trise|parle|pratique|utilise|code|programme|me d[ée]brouille (?:bien |pas mal )?(?:en|avec|sur|[àa])|suis (?:(?:tr[èe]s|plut[ôo]t|assez|vraiment) )?(?:bon(?:ne)?|dou[ée]e?|fort(?:e)?|[àa] l'aise|calée?|expert(?:e)?|exp[ée]riment[ée]e?|comp[ée]tente?) (?:en|[àa]|avec|dans|sur|au|aux)|touche (?:un peu )?[àa])(?:\b|(?<='))"
        rf" ?(?:(?:tr[èe]s |plut[ôo]t |assez )?(?:bien|couramment|un peu|d[ée]j[àa]|pas mal|aussi|parfaitement|correctement|les bases d[eu']|principalement) ?){{0,2}}{NOT_A_SKILL}{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:j'ai|avec|poss[èe]de|dispose d[e'])(?<!pas) {HOW}{MASTERY} (?:solides? |pouss[ée]e?s? |professionnelle )?(?:en|dans|d[eu']|sur|avec|comme utilisat\w+ d[e'])\b ?{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:j'ai (?:d[ée]j[àa] )?(?:appris|utilis[ée]|pratiqu[ée]|fait (?=du |de la |de l'))) ?(?:[àa] )?(?!pas\b|jamais\b|beaucoup (?:de )?(?:choses)?){ARTICLE}{LIST}{LIST_END}",
        rf"(?<!pas )(?<!sans )(?<!aucune )\b(?:mes comp[ée]tences(?: sont| ?:|;)|comp[ée]tences ?[:;]|(?<!pas )(?:tr[èe]s |plut[ôo]t )?[àa] l'aise (?:en|avec|sur)|bilingue(?: en)?|(?<!pas d')(?<!aucune )exp[ée]rience (?:en|avec|sur)|bonnes? (?:notions|ma[îi]trise|connaissances?) (?:en|d[eu'])|habitu[ée]e? [àa])(?:(?<=[:;])|\b) ?{ARTICLE}{LIST}{LIST_END}",
        r"(?:^|[;,.!?\n] ?)(?P<phrase>[\w+#' -]{2,40}?),? je (?:ma[îi]trise|connais|g[èe]re|sais faire)(?: (?:bien|d[ée]j[àa]|pas mal|[àa] fond))?(?= ?(?:[;,.!?\n]|$))",
    ),
    lacking_skills=compile_all(
        rf"\bmais pas (?:du tout|encore|vraiment) (?!en\b|[àa]\b|s[ûu]re?|d[ée]cid|le\b|pr[êe]te?\b){ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:je |j'|moi )?(?:ne |n'|n'y )?(?:sais|connais|ma[îi]trise|parle|comprends|utilise|pratique|sait) (?:(?:vraiment|encore|toujours|presque|quasi(?:ment)?) )?(?:pas|rien|jamais|aucunement) (?:(?:du tout|encore|bien|tr[èe]s bien|trop|vraiment|utiliser|faire|[àa]|en|aux?|grand[- ]chose (?:[àa]|en)) |me servir d[e'] ?){{0,3}}{NOT_A_SKILL}{ARTICLE}{LIST}{LIST_END}",
        r"(?:^|[;,.!?\n] ?)(?:en |sur |le |la |l')?(?P<phrase>(?!je\b|j'|mais\b|et\b)[\w+#][\w+#' -]{1,30}?),? (?:(?:moi )?(?:je |j')?(?:n')?y (?:connais|comprends|pige) (?:rien|que dalle|pas grand[- ]chose)|(?:je )?(?:ne )?connais (?:pas|rien)|(?:c'est )?pas (?:du tout )?mon (?:truc|fort)|z[ée]ro|je suis nulle?|(?:je |j'ai |ai )?jamais (?:utilis[ée]|touch[ée]|fait|appris|ouvert))(?= ?(?:[;,.!?\n]|$))",
        rf"\b(?:j'y |n'y |y )?conna(?:is|it) (?:rien|pas grand[- ]chose) (?:du tout )?(?:[àa]|en|aux?)\b ?{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:aucune?|pas|sans|peu|z[ée]ro|manque)(?: d[e']?(?=exp)| d[e'] ?| la moindre| aucune?)? ?(?:exp[ée]riences?|comp[ée]tences?|connaissances?|notions?|bases?) (?:en|dans|d[eu']|sur|avec)\b ?{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:nul(?:le)?|mauvaise?|pas (?:(?:tr[èe]s|trop|vraiment|du tout) )?(?:bon(?:ne)?|dou[ée]e?|fort(?:e)?|[àa] l'aise)|gal[èe]re|une quiche|d[ée]butante?) (?:en|[àa]|avec|au|aux|dans|sur)\b ?{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:je )?(?:n')?ai jamais (?:appris|fait|utilis[ée]|pratiqu[ée]|touch[ée]|cod[ée]|programm[ée])(?! (?:d'[ée]tudes|de formation)) ?(?:(?:[àa]|en|utiliser) )?{ARTICLE}{LIST}{LIST_END}",
    ),
    lead_words=pattern(
        r"(?:une?|le|la|les|des|du|de|d'|en|au|aux|[àa]|mon|ma|mes|et|ou|plus|mieux|bien|tr[èe]s|peu|faire|utiliser|me|servir|devenir|[êe]tre|comme|simple|ancien(?:ne)?|vieux|jeune|nouveau|nouvelle|bonne?|aussi|quelques|ce|cette|savoir|dans|sur|avec|base|bases|d[ée]j[àa]|juste|soit|les|actuellement|qualifi[ée]e?|exp[ée]riment[ée]e?|"
        r"travailler|bosser|etre|vraie?|futur|future|manier)"
    ),
    trail_words=pattern(r"(?:depuis|pendant|et|ou|mais|avec|pour|en|dans|[àa]|de|du|d'|au|aux|aussi|puis|etc|peut-[êe]tre|s[ûu]rement|trucs?|choses|svp|stp|quoi|hein|bien|couramment|correctement|moi|vite|rapidement|actuellement|confirm[ée]e?|d[ée]butante?|j|l|un|une|le|la|par|tout|si|[ée]galement|en ligne|sur|comme|c(?:oe|œ)ur|fond)"),
    noise=pattern(
        r"\b(?:bonjour|bonsoir|salut|coucou|hello|hey|slt|bjr|merci|svp|stp|s'il|pla[îi]t|vous|te|d[ée]sol[ée]e?|pardon|oui|ouais|non|nan|ok|d'accord|bon|ben|bah|euh|alors|donc|et|mais|ou|en|fait|juste|peut-[êe]tre|environ|maximum|max|budget|mon|ma|mes|est|c'est|c|suis|je|j'ai|j|moi|ai|peux|pourrais|veux|voudrais|aimerais|souhaite|d[ée]penser|payer|mettre|"
        r"une?|le|la|les|des|du|de|d|l|[àa]|au|aux|avec|pour|dans|sur|par|que|qui|quoi|ce|[çc]a|ca|cette|cet|il|elle|on|ne|n|pas|plus|moins|vraiment|tr[èe]s|trop|aussi|faire|suivre|passer|obtenir|terminer|formations?|cours|quelque|chose|truc|rien|tout|semaine|heures?|h|euros?|pr[ée]f[èe]re|besoin|faut|faudrait|apprendre|[ée]tudier|cherche|recherche|trouver|aide|aider|id[ée]es?|"
        r"soirs?|soir[ée]es?|week-?ends?|matins?|jours?|temps|argent|gratuit\w*|ch[èe]re?s?|courte?s?|rapide\w*|vite|nouveau|nouvelle|nouvel|emploi|travail|boulot|job|m[ée]tier|carri[èe]re|changer|changement|avenir|futur|bient[ôo]t|ici|l[àa]|comment|quel(?:le)?s?|o[ùu]|objectif|but|r[êe]ve|conseils?|options?|int[ée]ress\w*|sais|encore|maintenant|actuellement|"
        r"fatigu[ée]e?|ans|an|ann[ée]es?|mois|vis|habite|n[ée]e?|plut[ôo]t|chaque|entre|mieux|facile|autre|autres|possible|co[ûu]te?|prix|super|g[ée]nial|parfait|cool|bien|bonne|id[ée]alement|si|sinon|diff[ée]rent\w*|quelqu'un|libre|dispo\w*|mdr|lol|voil[àa]|commencer|reprendre|marre|vie|envie|ras-le-bol|tous|toutes|toute|peu|beaucoup|reconversion|reconvertir|me|se|sans|chez|finalement|plutot|apr[èe]s|avant|quand|parce|car|comme|balles|"
        r"enfin|ça|hm+|dis|dites|soit|[ée]tudes|domaine|secteur|lancer|orienter|bouger|evoluer|[ée]voluer|franchement|modules?|obligatoire|oblig[ée]|honn[êe]tement|aucune?|deux|ensemble|merci d'avance|avance|bref|suite|pr[èe]s|fois|suivante?|question)\b"
    ),
    speaks_of_self=pattern(
        r"^(?:et|mais|ou|donc|car|parce)\b|\b(?:je|j'\w+|j|gagne|touche|travaille|bosse|habite|vis|moi|mon|ma|mes|me|m'\w+|nous|notre|on|vous|votre|vos|tu|il|elle|ils|c'est|c'[ée]tait|est|sont|suis|[ée]tais|qui|pourquoi|parce|ai|ont|avez|pouvez|peut|pas|n'\w+|ne|faut|y a|ça|ca|marre)\b"
    ),
    wishing=pattern(rf"\b{WISH}"),
    adding=pattern(
        r"\b(?:(?:je|j')\s?(?:voudrais|veux|aimerais|souhaite\w*|compte|pourrais|cherche|ai) (?:aussi|[ée]galement|en plus)|et aussi|(?:et )?en plus(?: de (?:[çc]a|cela))?|[ée]galement|par ailleurs|en m[êe]me temps|(?:autre|deuxi[èe]me|second) (?:objectif|but|projet))\b|, aussi\b"
    ),
    exploring=pattern(
        r"\b(?:qu'est[- ]ce que|que|quoi|vers quoi|qu') ?(?:je )?(?:pourrais|peux|pourrait|puis)(?:-je| je| on)? (?:bien )?(?:faire|devenir)(?: d'autre)?\b(?! pour)|\b(?:faire|devenir|travailler) (?:quoi d'autre|d'autre)|\bquoi d'autre|\bd'autre comme (?:m[ée]tier|boulot|travail)|\bquels? (?:autres? )?(?:m[ée]tiers?|emplois?|boulots?|jobs?|postes?|d[ée]bouch[ée]s|secteurs?)\b|"
        r"\b(?:autres|proches?|similaires?|voisins?|semblables?) (?:m[ée]tiers|emplois|professions)|\bm[ée]tiers (?:proches|similaires|voisins|semblables|qui (?:me|ressemblent|correspondent|recrutent))|\b(?:je |j')?(?:ne |n')?(?:sais|sait) pas (?:(?:encore|du tout|trop|vraiment|bien|exactement) ){0,2}(?:quoi faire|ce que je (?:veux|voudrais|pourrais|peux)|vers quoi|dans quoi|quel(?:le)? (?:m[ée]tier|voie|travail|boulot|direction|job)|o[ùu] (?:aller|m'orienter)|que faire)|\baucune id[ée]e (?:d[eu] )?(?:ce que|quoi|vers|du m[ée]tier)"
    ),
    and_words=pattern(r"(?:,|\b(?:et|ou|ni|ainsi que|puis)\b|&|/|\+(?= ))(?: (?:(?:et|aussi|[àa]|en|de|du|des|le|la|les|un peu|mes|faire|utiliser)(?= )|(?:de )?l'|d'(?=[aeiouyhéèêàâîô])))*"),
    or_words=pattern(r" ou (?:bien )?(?:de |d'|une? |le |la )?|/| ou bien "),
    base_forms=tuple(
        (pattern(text), instead)
        for text, instead in (
            (r"^(?:l|d|qu|s)'", ""),
            # feminine to masculine, the first form of most names of occupations
            (r"euse\b", "eur"), (r"trice\b", "teur"), (r"i[èe]re\b", "ier"), (r"ienne\b", "ien"),
            # what one does, as a noun: "coder", "programmer"
            (r"^(?:coder|programmer)\b(?: (?:en|avec|sur))?", "programmation"), (r"^(?:coder|programmer) (?:en|avec|sur) ", ""), (r"^parler (?:le |l')?", ""), (r"^cuisiner$", "cuisine"), (r"^conduire des ", "conduire un "), (r"^(?:utiliser|me servir d[e']|manier) ?", ""),
            (r"^compta$", "comptabilité"), (r"^info$", "informatique"), (r"^gestion de projets?$", "gestion de projets"),
        )
    ),
    all_choices=pattern(r"(?:tou(?:te)?s )?les (?:deux|trois|quatre)|tou(?:te)?s|l'un ou l'autre|l'une ou l'autre|n'importe (?:lequel|laquelle)"),
    ordinals={
        "le premier": 1, "la première": 1, "la premiere": 1, "premier": 1, "première": 1, "le 1er": 1, "la 1ère": 1, "un": 1, "une": 1, "oui": 1, "ouais": 1, "celui-là": 1, "celui-ci": 1, "c'est ça": 1, "exactement": 1, "oui merci": 1, "oui le premier": 1,
        "le deuxième": 2, "le deuxieme": 2, "la deuxième": 2, "la deuxieme": 2, "deuxième": 2, "deuxieme": 2, "le second": 2, "la seconde": 2, "second": 2, "seconde": 2, "deux": 2, "le 2e": 2, "le 2ème": 2, "le troisième": 3, "le troisieme": 3, "la troisième": 3,
        "la troisieme": 3, "troisième": 3, "troisieme": 3, "trois": 3, "le quatrième": 4, "le quatrieme": 4, "la quatrième": 4, "quatre": 4, "le dernier": -1, "la dernière": -1, "la derniere": -1, "dernier": -1, "dernière": -1,
        "aucun": 0, "aucune": 0, "aucun des deux": 0, "aucun de ceux-là": 0, "ni l'un ni l'autre": 0, "non": 0, "autre chose": 0, "rien de tout ça": 0, "pas ceux-là": 0,
    },
)  # fmt: skip

FRENCH = Lexicon(language=FR, numbers=NUMBERS, dates=DATES, accepts=ACCEPTS, work=WORK)
