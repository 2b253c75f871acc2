/** The first invitation as it was sent for years: the law first, threats twice, and no name to ring. */
export const oldInvitation = `Indkaldelse til samtale

I henhold til reglerne om en aktiv beskæftigelsesindsats indkaldes du hermed til en jobsamtale. Du har pligt til at deltage i samtalen, og såfremt du udebliver uden rimelig grund, vil kommunen træffe afgørelse om fradrag i din hjælp.

Samtalen finder sted {dato} {tid}, {sted}. Formålet er at afklare dine forudsætninger og barrierer med henblik på iværksættelse af en beskæftigelsesrettet indsats.

Du bedes medbringe dokumentation for aktiv jobsøgning samt CV. Du har ret til at medbringe en bisidder.

Ved forhindring kontaktes kommunen på hovednummeret.

Udeblivelse uden rimelig grund kan medføre, at hjælpen nedsættes eller ophører. Der henvises til vedlagte vejledning om rettigheder og pligter, fire sider.

Med venlig hilsen
{kommune}`

/** The same, written anew by those who send it and those who meet who gets it. */
export const newInvitation = `Vi vil gerne møde dig

Hej {fornavn}
Kom og tal med {sagsbehandler} {dato} {tid}, {sted}. Det tager {varighed}.

Vi vil høre, hvad du selv gerne vil, og hvad der gør det svært. Du behøver ikke vide det på forhånd.

Tag gerne en med, du er tryg ved. Det kan være en bisidder eller en ven. Har du et CV, så tag det med. Har du ikke, gør det ikke noget.

Kan du ikke komme, så ring til {sagsbehandler} på {telefon}, eller skriv til {mail}. Gør det helst dagen før. Så finder I en anden tid.

Mange hilsner
{sagsbehandler}, {afdeling}`

/** A hearing before a decision, as many are: long sentences, and the last day at the foot. */
export const oldHearing = `Partshøring

Kommunen påtænker at træffe afgørelse om tilbagebetaling af {ydelse}, idet det er konstateret, at du i en periode har modtaget {ydelse} samtidig med en indtægt, som ikke er oplyst til kommunen.

Beløbet er foreløbigt opgjort til {beløb}. Du har mulighed for at fremkomme med dine bemærkninger og den dokumentation, du finder relevant for sagens vurdering.

Har vi ikke modtaget dine bemærkninger inden fristens udløb, vil sagen blive afgjort på det foreliggende grundlag, og beløbet vil blive modregnet i fremtidige ydelser.

Bemærkningerne skal være kommunen i hænde senest {frist}.

Med venlig hilsen
{kommune}`
