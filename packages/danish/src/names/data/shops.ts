// From general knowledge.

/** Chains that a sentence calls the shop. */
export const shops: ReadonlySet<string> = new Set(
  `netto føtex bilka rema_1000 rema1000 rema lidl aldi fakta irma brugsen superbrugsen kvickly coop meny spar kiwi løvbjerg bauhaus
silvan stark biltema thansen elgiganten ikea ilva jysk imerco matas h&m bestseller zara normal lagkagehuset 7-eleven`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
)
