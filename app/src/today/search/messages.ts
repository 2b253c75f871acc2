import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Søg i alt',
  lead: 'Led i det, huset har skrevet, og som du må læse. Det nyeste står først.',
  field: 'Hvilke ord leder du efter?',
  hint: 'Et ord bliver fundet i alle sine former, også som del af et længere ord. Skriv ikke navne på borgere.',
  search: 'Søg',
  what: 'Her bliver der ledt i',
  notIn:
    'Her bliver der ikke ledt i samtaler, borgeres egne sider og planer, citater, det, du skriver for dig selv, og det, der kun er for dem, der er med i noget sammen.',
  all: 'Alt',
  choose: 'Vis kun',
  count: (shown: number, more: boolean) =>
    more ? `De nyeste ${shown}` : shown === 1 ? '1 fundet' : `${shown} fundet`,
  goesOn: 'Der er flere, men de var ikke her. Gå videre til de ældre.',
  none: (words: string) => `“${words}” står ikke i noget af det, du må læse her.`,
  onlyCommon: 'Det ord står i næsten alt. Skriv også et andet.',
  tries: ['Prøv et kortere ord, eller et andet ord for det samme.', 'Skriv færre ord ad gangen.'],
  tryAll: 'Led i alle slags.',
  meant: 'Mente du',
  partly: 'Her står noget af det',
  seePartly: 'Vis også det, hvor kun noget af det står',
  nothingPartly: 'Der er heller ikke noget, hvor en del af det står.',
  inTalk: (words: string) => `Led efter “${words}” i det, der blev sagt`,
  isBehind: 'Noget af det, der er skrevet, er ikke nået med endnu. Søg igen om lidt, så er det med.',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Search it all',
    lead: 'Look in what the house has written and you may read. The newest stands first.',
    field: 'Which words are you looking for?',
    hint: 'A word is found in all its forms, also as a part of a longer word. Do not write names of citizens.',
    search: 'Search',
    what: 'This looks in',
    notIn:
      'It does not look in conversations, citizens’ own pages and plans, quotes, what you write for yourself, or what is only for those who are in something together.',
    all: 'All',
    choose: 'Show only',
    count: (shown, more) => (more ? `The newest ${shown}` : `${shown} found`),
    goesOn: 'There are more, but not among these. Go on to the older ones.',
    none: (words) => `“${words}” stands in nothing that you may read here.`,
    onlyCommon: 'That word is in nearly everything. Write another one too.',
    tries: ['Try a shorter word, or another word for the same.', 'Write fewer words at a time.'],
    tryAll: 'Look in all kinds.',
    meant: 'Did you mean',
    partly: 'Some of it stands here',
    seePartly: 'Also show where only some of it stands',
    nothingPartly: 'There is nothing either where a part of it stands.',
    inTalk: (words) => `Look for “${words}” in what was said`,
    isBehind: 'Some of what is written has not been taken in yet. Search again in a moment, and it is there.',
  },
}
