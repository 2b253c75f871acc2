import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Det kan du sige',
  onlyYou: 'Kun I, der leder, ser det her. Sig det med dine egne ord.',
  frame: [
    'Velkommen. Vi skal låne et øre til en kollegas samtale. Vi bedømmer ikke. Vi ser efter, hvad der sker.',
    'Navnene er taget ud, og det, vi hører og siger her, bliver her.',
    'Er der noget, I vil spørge om, før vi lytter?',
  ],
  listen: [
    'Hvem vil læse borgeren, og hvem vil læse medarbejderen? De andre lytter. Eller vi hører lyden.',
    'Læs det, som det står, også pauserne. Sig ikke noget om det endnu.',
  ],
  alone: [
    'Nu har hver af os lidt tid alene. Læs det igen, og skriv, hvad du lægger mærke til. Det kan være et enkelt ord.',
    'Ingen andre ser, hvad du skriver. Tryk “Jeg er klar”, når du er færdig.',
  ],
  groups: [
    'Gå sammen tre eller fire. Fortæl hinanden, hvad I lagde mærke til. Du vælger selv, hvad du tager med.',
    'Tag højst tre ting med tilbage til os andre.',
  ],
  together: [
    'Nu går vi stykket igennem, tur for tur. Den, der har haft samtalen, får ordet først og må gerne lade det gå videre.',
    'Ved hver tur: Hvad sker der? Hvorfor siger de det lige nu? Og hvad sker der så?',
    'Siger nogen “godt” eller “dårligt”: Spørg, hvad de så eller hørte.',
  ],
  takeHome: [
    'Skriv én ting, du selv vil prøve i en samtale. Den er din, og kun du kan læse den.',
    'Er der noget, vi skal se på næste gang?',
  ],
  ended: ['Tak til den, der gav os samtalen. Tak, fordi I lyttede.', 'Hvornår mødes vi igen?'],
}

/** What whoever leads can say in each step. */
export const cues: Messages<typeof da> = {
  da,
  en: {
    title: 'You can say',
    onlyYou: 'Only those of you who lead see this. Say it in words of your own.',
    frame: [
      'Welcome. We are to lend an ear to a colleague’s conversation. We do not judge. We look at what happens.',
      'The names have been taken out, and what we hear and say here stays here.',
      'Is there something you want to ask before we listen?',
    ],
    listen: [
      'Who reads the citizen, and who reads the worker? The others listen. Or we hear the sound.',
      'Read it as it stands, the pauses too. Say nothing about it yet.',
    ],
    alone: [
      'Now each of us has a little time alone. Read it again and write what you notice. It can be a single word.',
      'Nobody else sees what you write. Press “I am ready” when you are done.',
    ],
    groups: [
      'Go together in threes or fours. Tell each other what you noticed. You choose yourself what you bring.',
      'Take three things at most back to the rest of us.',
    ],
    together: [
      'Now we go through the passage, turn by turn. Whoever held the conversation has the floor first, and may let it pass.',
      'At each turn: what happens? Why do they say it just now? And what happens next?',
      'If somebody says “good” or “bad”: ask what they saw or heard.',
    ],
    takeHome: [
      'Write one thing that you want to try yourself in a conversation. It is yours, and only you can read it.',
      'Is there something we should look at next time?',
    ],
    ended: [
      'Thank you to the one who gave us the conversation. Thank you for listening.',
      'When do we meet again?',
    ],
  },
}
