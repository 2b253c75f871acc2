// Words that are never somebody's name, though no dictionary has them or they stand where a name could.

/** Products, makes and authorities that say nothing of who somebody is. */
export const anybodys =
  /^(?:toyota|skoda|volvo|berlingo|ford|opel|peugeot|citro[eë]n|renault|fiat|audi|bmw|vw|volkswagen|kia|hyundai|mazda|nissan|honda|suzuki|tesla|mitsubishi|yamaha|puch|disney|netflix|spotify|viaplay|lego|panodil|ipren|mobilepay|statens|udbetaling|borgerservice|ankestyrelsen|statsforvaltningen|familieretshuset|arbejdsmarkedets|nemkonto|nem-konto|rejsekort|rejsekortet|digital|vaskedag|bibelen|koranen|herren|vorherre|jesus|cpr.*|zumba|pilates|yoga|sudoku|lotto|bingo|bankospil|matador|windows|excel|chatgpt|iphone|samsung|gmail|hotmail|jobcenter|jobcentret|jul|påske|pinse)(?:en|er|et|s)?$/

/** Short words, programs and speakers' labels that are nobody's name. */
export const never =
  /^(?:cv|ok|tv|pc|it|sms|gps|adhd|ptsd|add|mr|ct|usa|eu|kbh|kl|hf|hg|su|sosu|amu|fgu|stu|fvu|avu|kuu|nav|dsb|pau|star|mitid|nemid|borgerdk|e-boks|eboks|jobnet|facebook|google|teams|zoom|word|excel|linkedin|youtube|instagram|whatsapp|messenger|tiktok|cpr|min|plan|gud|allah|covid|corona|corona-tiden|danmark|min-plan|rehab|jobindex|investigator|participant|companion|interviewer|b1|b2|a1|a2|pd2|pd3|du3|mig|os|vi|hun|han|vh|mvh)$/

/** What people say by itself that is no name. */
export const mood =
  /^(?:helt|god|let|lang|lange|ny|nok|ude|nat|dag|nord|syd|øst|vest|lige|alt|intet|mere|ha|hvid|hope|sky|vild|vilde|glad|lykke|sommer|vinter|tanke|regn|must|ingen|su|hans|hus|kold|stille|gamle|skat|helle|vind|sol|ost|post|arbejde|læge)$/

/** What is said in talk and stands in no dictionary. */
export const sounds =
  /^(?:(.)\1+|.*(.)\2\2.*|[bcdfghjklmnpqrstvwxz]+|\p{L}{1,2}|(?:reg|konto|tlf|hm|mh|øh|åh|ah|nå|ja|jo|nej|ha|he|hi|hov|puh|uh|ih|eh|æh|ups|okay|okey|oki|årh|arh|nåh|aha|haha|hehe|jaja|joda|nåda|yes|yep|nope|wow|sorry|shit|fuck|damn|cool|nice|nåmen|jamen|ikk|ik|ku|sku|ka|ska|vil|ha|ta|gi|bli|blir|sir|spør|mor|far|sgu|sku|fandme|fanme|kraftedeme|kraftedme|satme|sateme|eddermame|gudskelov|tja|næh|næ|nix|hallo|halløj|hej|hejhej|dav|davs|mojn|øv|øj|av|avs|uha|ahr|oh|juhu|hurra|slash|snabel|snabela|cpr|mobilepay|snapchat|tiktok|insta|netflix|messenger|whatsapp|jobnet|jobindex|eboks|mitid|nemid|fleksjob|sosu|thai|wifi|app|appen|email|emailen|pdf|corona|covid|panodil|ipren|bluetooth|iphone|ipad|android))$/u
