import type { Messages } from '@lydhoer/words'

const da = {
  researchers: 'Forskere i partnerskabet',
  none: 'Ingen endnu.',
  you: (name: string) => `${name} (dig)`,
  saidYes: (municipality: string, day: string) => `${municipality} sagde ja ${day}.`,
  sayYes: 'Sig ja hos os',
  sayYesTo: (name: string) => `Sig ja hos os: ${name}`,
  yesBack: 'Tag vores ja tilbage',
  yesBackOf: (name: string) => `Tag vores ja tilbage: ${name}`,
  yesBackMeans: 'Så slutter nøglen hos os i samme øjeblik. Det kan ikke fortrydes.',
  add: 'Sig ja til en forsker',
  addTitle: 'Sig ja til en forsker',
  yesTitle: (name: string) => `Sig ja til ${name}`,
  lead: 'En forsker hører til partnerskabet og ikke til én kommune.',
  means: [
    'Forskerens nøgle hos jer hænger fra nu af på jeres ja.',
    'Tager I jeres ja tilbage, eller forlader I partnerskabet, slutter nøglen i samme øjeblik.',
    'De andre kommuner ser forskerens navn, og at I har sagt ja. De siger selv ja eller nej hos sig.',
    'Hos jer kan forskeren det samme som før. Samtaler ser en forsker kun, når borgeren har sagt ja til forskning.',
    'Skriver jeres login-system selv, hvem der er forsker, så fjern det også der. Ellers får forskeren nøglen igen ved næste login.',
  ],
  nobody:
    'Der er ingen forskere hos jer, som I ikke har sagt ja til. Skriv forskeren ind under Hvem er her først.',
  who: 'Hvem er det?',
  whoHere: (name: string) => `Hvem er ${name} hos jer?`,
  choose: 'Vælg en forsker',
  yes: 'Ja, nøglen hænger på partnerskabet',
  stopped: 'Gå tilbage uden at gemme',
}

export const researcherMessages: Messages<typeof da> = {
  da,
  en: {
    researchers: 'Researchers of the partnership',
    none: 'None yet.',
    you: (name) => `${name} (you)`,
    saidYes: (municipality, day) => `${municipality} said yes on ${day}.`,
    sayYes: 'Say yes here',
    sayYesTo: (name) => `Say yes here: ${name}`,
    yesBack: 'Take our yes back',
    yesBackOf: (name) => `Take our yes back: ${name}`,
    yesBackMeans: 'Then the key here ends in the same moment. It cannot be undone.',
    add: 'Say yes to a researcher',
    addTitle: 'Say yes to a researcher',
    yesTitle: (name) => `Say yes to ${name}`,
    lead: 'A researcher belongs to the partnership and not to one municipality.',
    means: [
      'From now on the researcher’s key here hangs on your yes.',
      'If you take your yes back, or leave the partnership, the key ends in the same moment.',
      'The other municipalities see the researcher’s name, and that you have said yes. They say yes or no themselves.',
      'Here the researcher can do what they could before. A researcher sees conversations only where the citizen has said yes to research.',
      'If your sign-in system itself writes who is a researcher, take it out there too. Otherwise the researcher gets the key again when they next sign in.',
    ],
    nobody:
      'There are no researchers here whom you have not said yes to. Write the researcher in under Who is here first.',
    who: 'Who is it?',
    whoHere: (name) => `Who is ${name} here?`,
    choose: 'Choose a researcher',
    yes: 'Yes, the key hangs on the partnership',
    stopped: 'Go back without saving',
  },
}
