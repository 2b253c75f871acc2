import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Det, der mangler',
  lead: 'Den slags arbejde, borgere ønsker og ikke har fået endnu.',
  few: 'Her står ikke noget endnu. Det kommer, når mindst fem borgere har ønsket noget med en slags arbejde.',
  goAndLook: (work: string) => `Led efter plads til ${work}. Det ville hjælpe flest lige nu.`,
  work: 'Slags arbejde',
  wish: 'Ønsker det',
  long: 'Har ønsket i',
  places: 'Ledige pladser',
  together: 'Andre slags arbejde, som få ønsker',
  unknown: (unit: string) => `Arbejde i gruppe ${unit}`,
  weeks: (from: number, to: number | null) =>
    to === null
      ? from === 0
        ? 'kortere eller længere'
        : `${from} uger eller mere`
      : from === 0
        ? `under ${to} uger`
        : `${from} til ${to} uger`,
  ask: 'Hvem venter længst med et ønske, der er svært? Spørg teamet, ikke den enkelte.',
  how: 'Sådan er det talt',
  howText: [
    'Hver borger tæller én gang, under det ønske, der står først og ikke er lagt til side. Den, der er i gang et sted, tæller ikke med.',
    'Slags arbejde, som færre end fem ønsker, står sammen. Tallene skifter først, når noget er nyt for fem borgere.',
    'Intet står per medarbejder, og ingen borger kan findes.',
  ],
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'What is missing',
    lead: 'The kinds of work that citizens wish for and have not got yet.',
    few: 'Nothing stands here yet. It comes when five citizens at least have wished for something with a kind of work.',
    goAndLook: (work) => `Go and look for room for ${work}. It would help most people right now.`,
    work: 'Kind of work',
    wish: 'Wish for it',
    long: 'Have wished for',
    places: 'Places free',
    together: 'Other kinds of work, which few wish for',
    unknown: (unit) => `Work in group ${unit}`,
    weeks: (from, to) =>
      to === null
        ? from === 0
          ? 'shorter or longer'
          : `${from} weeks or more`
        : from === 0
          ? `under ${to} weeks`
          : `${from} to ${to} weeks`,
    ask: 'Who waits longest with a wish that is hard? Ask the team, not the single worker.',
    how: 'How it is counted',
    howText: [
      'Each citizen counts once, under the wish that comes first and is not laid aside. Whoever is trying a place now does not count.',
      'Kinds of work that fewer than five wish for stand together. The figures change only when something is new for five citizens.',
      'Nothing stands per employee, and no citizen can be found.',
    ],
  },
}
