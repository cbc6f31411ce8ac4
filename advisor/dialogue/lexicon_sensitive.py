"""Patterns of what must not be kept: ways to reach or identify a person, and words on health, origin and belief."""

NUMBERS_AND_ADDRESSES = (
    r"[^\s@;,<>()\[\]…\"]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}",  # e-mail
    r"(?<!\w)[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,4})?(?!\w)",  # bank account
    r"(?<![\w+])(?:\+|00)\d[\d ()/-]{6,18}\d",  # telephone with a country code
    r"(?<![\w.,-])(?=0(?:[ /-]?\d){6})0\d{1,3}[ /-]?\d{2,4}(?:[ -]?\d{2,4}){1,3}(?![\w.,]\d)",  # within a country
    r"(?<![\w-])\d{3}[-.]\d{3}[-.]\d{4}(?![\w-])",
    r"(?<!\w)\d{6}[-+a-fu-y]\d{3}[0-9a-z](?!\w)",  # identity number: Finland
    r"(?<![\w-])(?:19|20)?\d{6}[-+]\d{4}(?![\w-])",  # Sweden, Denmark
    r"(?<![\w/])\d{6}/\d{3,4}(?![\w/])",  # Czechia, Slovakia
    r"(?<!\w)[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d](?!\w)",  # United Kingdom
    r"(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])",
    r"(?<!\w)\d{8}-?[a-z](?!\w)",  # Spain
    r"(?<![\w.,])\d{9,}(?![\w.,]\d)",  # any other long number: nothing in a study plan has nine digits
)

ILLNESS_EN = (
    r"(?:depressi\w+|depressed|anxiety|cancer|diabet\w+|adhd|autis\w+|dyslexi\w+|epilep\w+|asthma\w*|bipolar|schizo\w+|hiv|aids|"
    r"ptsd|multiple sclerosis|migraines?|burn-?out|chronic \w+|heart (?:disease|condition|problems?)|back (?:pain|problems?|injury)|stroke|"
    r"mental (?:illness|health (?:problems?|issues?|condition))|panic attacks?|eating disorder|addict\w*|alcoholi\w+|disab\w+|illness|"
    r"pregnan\w+|deaf|blind|a wheelchair|surgery|crohn\w*|arthritis|fibromyalgia|long covid|endometriosis)"
)
ILLNESS_FI = (
    r"(?:masennu\w*|masentun\w*|ahdistu\w*|syöp\w*|diabet\w+|adhd|autis\w+|lukihäiriö\w*|epileps\w+|astma\w*|kaksisuuntai\w+|"
    r"skitsofren\w+|hiv|migreeni\w*|uupumu\w*|burnout\w*|krooni\w+ \w+|sydänsair\w*|sydänvi\w*|selkävaiv\w*|selkäkipu\w*|"
    r"mielenterveysongelm\w*|mielenterveyshäiriö\w*|paniikkihäiriö\w*|syömishäiriö\w*|päihdeongelm\w*|alkoholis\w+|vamma\w*|"
    r"vammai\w+|raskaana|kuuro|sokea|reuma\w*|fibromyalgia\w*|pyörätuoli\w*)"
)
WORK_FI = r"(?:ohjaaj|hoitaj|työ|opettaj|avustaj|lääkär|tutkij|myyj|asiantunt|neuvoj|kuntoutt|koulutta|kokemus)"
"""In a compound these make an illness a field of work."""

ORIGIN_EN = (
    r"(?:roma|romani|gypsy|black|white|african|asian|arab|jew(?:ish)?|muslim|christian|catholic|protestant|orthodox|hindu|buddhist|"
    r"atheist|gay|lesbian|bisexual|trans(?:gender)?|queer|sami|kurdish)"
)
ORIGIN_FI = (
    r"(?:romani|mustalainen|musta|tummaihoinen|juutalainen|muslimi|kristitty|katolilainen|helluntailainen|uskovainen|ateisti|homo|"
    r"lesbo|bi(?:seksuaali)?|trans\w*|saamelainen|kurdi)"
)
ABOUT_ONESELF = (
    rf"\b(?:i(?:'| a)?m|i was|i(?:'ve| have)? been) (?:(?:very|also|a bit|still|currently|severely|clinically|slightly|partly|legally|now|in|on|really) ){{0,2}}(?P<a>(?:diagnosed with|suffering from|recovering from|off sick with) "
    rf"(?:an? |the )?(?:[\w-]+ )?[\w-]+|(?:an? )?{ILLNESS_EN}|sick|ill)\b(?! (?:of|nurs\w+|care|advis\w+|work\w*|assist\w*))",
    rf"\bi (?:(?:still|also|now|currently) )?(?:have|had|suffer from|live with|use|got) (?P<b>(?:\w+ ){{0,2}}?{ILLNESS_EN})\b"
    rf"(?! (?:nurs\w+|care\b|experience|training|certificate|courses?))",
    rf"\b(?:because of |due to )?my (?P<c>(?:\w+ )?{ILLNESS_EN}|medication|diagnosis|religion|ethnicity|race|sexuality)\b",
    rf"\bi(?:'| a)?m (?P<d>(?:an? )?(?:\w+ )?{ORIGIN_EN})\b(?=(?: (?:woman|man|person|girl|guy|and|but|from|who|in|with|so)\b| ?(?:[;,.!?\n]|$)))",
    rf"\b(?:minulla|mulla) (?:on|oli|todettiin|on todettu|on diagnosoitu) (?!(?:[\w-]+ ){{0,2}}[\w-]*{WORK_FI})(?P<e>(?:[\w-]+ ){{0,2}}?{ILLNESS_FI})(?!\w)",
    rf"\b(?:olen|oon|olin|sairastan|sairastin|sairastuin) (?!(?:[\w-]+ ){{0,2}}[\w-]*{WORK_FI})(?P<f>(?:[\w-]+ ){{0,2}}?(?:{ILLNESS_FI}|sairas|sairaana|sairauslomalla))(?!\w)",
    rf"\b(?P<g>{ILLNESS_FI}(?:ni|ni takia|ni vuoksi))\b",
    rf"\b(?:olen|oon) (?P<h>{ORIGIN_FI})(?= (?:ja|mutta|nainen|mies|tyttö|poika)\b| ?(?:[;,.!?\n]|$))",
)
