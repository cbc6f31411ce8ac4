"""English everyday names of work and skills, with what classifications call them."""

EVERYDAY = {
    # care and health
    "physio": "physiotherapist", "nutritionist": "dietitian", "therapist": "psychotherapist", "medical receptionist": "front line medical receptionist", "physical therapist": "physiotherapist", "registered nurse": "nurse responsible for general care",
    "rn": "nurse responsible for general care", "staff nurse": "nurse responsible for general care",
    "carer": "home care aide", "home carer": "home care aide", "care assistant": "healthcare assistant", "hca": "healthcare assistant",
    "health care assistant": "healthcare assistant", "dental nurse": "dental chairside assistant", "gp": "general practitioner",
    "vet nurse": "veterinary nurse", "shrink": "psychotherapist",  "ot": "occupational therapist",
    # driving, building, making
    "trucker": "cargo vehicle driver", "truck driver": "cargo vehicle driver", "lorry driver": "cargo vehicle driver", "hgv driver": "cargo vehicle driver",
    "driving trucks": "cargo vehicle driver", "driving lorries": "cargo vehicle driver", "delivery driver": "car and van delivery driver",
    "van driver": "car and van delivery driver", "courier": "car and van delivery driver", "uber driver": "taxi driver", "cabbie": "taxi driver", "cab driver": "taxi driver",
    "forklift driver": "forklift operator", "forklift": "operate forklift", "brickie": "bricklayer", "sparky": "electrician", "chippy": "carpenter",
    "car mechanic": "vehicle technician", "mechanic": "vehicle technician", "warehouse operative": "warehouse worker", "picker": "warehouse order picker",
    "farm hand": "livestock worker", "landscaper": "landscape gardener", "dairy farming": "cattle breeder", "dairy farmer": "cattle breeder",
    # selling, serving, cleaning
    "checkout operator": "cashier", "checkout assistant": "cashier", "shop worker": "shop assistant", "retail assistant": "shop assistant",
    "retail worker": "shop assistant", "sales rep": "sales representative", "sales assistant": "shop assistant", "barman": "bartender", "barmaid": "bartender",
    "waitress": "waiter", "waiting tables": "waiter", "server": "waiter", "line cook": "cook", "kitchen porter": "kitchen assistant",
    "cleaning offices": "building cleaner", "office cleaner": "building cleaner", "clean offices": "building cleaner", "clean hotel rooms": "room attendant",
    "housekeeper": "housekeeping supervisor", "estate agent": "real estate agent", "realtor": "real estate agent", "call centre worker": "call centre agent",
    "front desk": "receptionist", "cop": "police officer",
    # teaching
    "ta": "primary school teaching assistant", "teaching assistant": "primary school teaching assistant", "primary teacher": "primary school teacher", "high school teacher": "secondary school teacher", "classroom assistant": "primary school teaching assistant",
    "teacher's aide": "primary school teaching assistant", "nursery nurse": "early years teacher", "nursery worker": "child care worker",
    "childminder": "child care worker", "teach primary school kids": "primary school teacher", "lecturer": "higher education lecturer",
    # office
    "recruiter": "recruitment consultant", "hr": "human resources", "hr assistant": "human resources assistant", "hr officer": "human resources officer",
    "hr manager": "human resources manager", "hr generalist": "human resources officer", "hr advisor": "human resources officer", "admin assistant": "administrative assistant",
    "admin": "administrative assistant", "office administrator": "administrative assistant", "pa": "executive assistant",
    "payroll": "payroll clerk", "accounts assistant": "accounting assistant", "bank clerk": "bank teller", "paralegal": "legal assistant", "paralegal work": "legal assistant",
    "lab technician": "scientific laboratory technician", "lab tech": "scientific laboratory technician",
    # computers
    "coder": "software developer", "programmer": "software developer", "dev": "software developer", "software engineer": "software developer",
    "java developer": "software developer", "python developer": "software developer", "full stack developer": "software developer", "frontend developer": "user interface developer",
    "front-end developer": "user interface developer", "front end developer": "user interface developer", "sysadmin": "ICT system administrator",
    "ict support": "ICT help desk agent", "helpdesk agent": "ICT help desk agent", "helpdesk": "ICT help desk agent", "ict helpdesk agent": "ICT help desk agent",
    "ux designer": "user interface designer", "ux": "user experience", "ui": "user interface", "community manager": "online community manager", "dba": "database administrator",
    "soc analyst": "ICT security technician", "pen tester": "ethical hacker", "penetration tester": "ethical hacker", "video editor": "video and motion picture editor",
    # skills
    "maths": "mathematics", "math": "mathematics", "coding": "computer programming", "to code": "computer programming", "code": "computer programming", "programming": "computer programming",
    "bim": "building information modelling", "lean": "lean manufacturing", "ai": "artificial intelligence", "ml": "machine learning", "seo": "search engine optimisation",
    "public speaking": "speak about your work in public", "powerpoint": "presentation software", "google ads": "pay-per-click", "word": "use word processing software", "ms office": "use microsoft office", "microsoft office": "use microsoft office", "spreadsheets": "spreadsheets software", "gdpr": "data protection", "cybersecurity": "cyber security",
}  # fmt: skip

WORKPLACES = {
    "retail": "shop assistant", "a shop": "shop assistant", "shop": "shop assistant", "supermarket": "shop assistant", "warehouse": "warehouse worker", "call centre": "call centre agent",
    "call center": "call centre agent", "care home": "care home worker", "nursing home": "care home worker", "kitchen": "kitchen assistant", "bakery": "baker",
    "construction": "construction worker", "building site": "construction worker", "cleaning": "building cleaner", "factory": "factory hand", "nursery": "child care worker",
    "kindergarten": "child care worker", "farm": "livestock worker", "bar": "bartender", "pub": "bartender", "salon": "hairdresser", "salons": "hairdresser", "hair salon": "hairdresser",
    "customer service": "customer service representative", "customer services": "customer service representative", "taxi": "taxi driver", "security": "security guard",
    "bank": "bank teller", "library": "library assistant", "forklift": "forklift operator", "payroll": "payroll clerk", "hr": "human resources officer",
}  # fmt: skip
"""Places and trades by which people name their work, where most who do so do the same."""
