import type { Messages } from '@lydhoer/words'

const da = {
  hello: (hour: number, name: string) =>
    `${hour < 5 ? 'Hej' : hour < 10 ? 'God morgen' : hour < 18 ? 'God dag' : 'God aften'}, ${name}`,
  clock: (time: string) => `kl. ${time}`,
  goOn: (what: string) => `Fortsæt, hvor du slap: ${what}`,
  about: (minutes: number) => `cirka ${minutes} min.`,
  toDo: 'Det kan du også nå',
  meetings: 'I dag og i morgen',
  tried: 'Det ville du prøve',
  news: 'Nyt fra andre',
  ending: 'Snart slut',
  orLetItEnd: ', eller lad det slutte.',
  empty: 'Intet venter på dig.',
  ten: 'Har du ti minutter?',
  listen: 'Lyt til ét stykke.',
  listenToOwn: 'Find ét stykke at lytte til.',
  word: 'Læs om ét ord, og tænk på en samtale, du husker.',
  never: 'Du ser aldrig, hvad der bliver sagt.',
  comes: {
    leader:
      'Det, en medarbejder hører og skriver, er deres rum at lære i. Det, som kun du kan give dem, er tid: under Læringsrum ser du, hvor den er sat af, og hvad der står i vejen for den. Senere kommer mål og tilsyn, der spørger i stedet for at tælle.',
    politician:
      'Senere kommer målene for beskæftigelsen, som de ser ud for borgerne, med det, et tal ikke kan sige.',
    employer:
      'Her er ikke noget til dig endnu. Senere kommer det, som den, der er hos dig, har sagt ja til, at du må se: hensyn, timer og den næste opfølgning.',
    partner: 'Senere kommer det, I er sammen om med kommunen, og som borgeren har sagt ja til, at du må se.',
    other: 'Der er ikke noget sted til dig her endnu.',
  },
  ask: (names: string) => `Indtil da kan du spørge ${names}, som er koordinator for Lydhør hos jer.`,
  askSomebody: 'Indtil da kan du spørge kommunens koordinator for Lydhør.',
  already: 'Det, du kan allerede nu:',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    hello: (hour, name) =>
      `${hour < 5 ? 'Hello' : hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening'}, ${name}`,
    clock: (time) => time,
    goOn: (what) => `Go on where you stopped: ${what}`,
    about: (minutes) => `about ${minutes} min.`,
    toDo: 'There is time for this too',
    meetings: 'Today and tomorrow',
    tried: 'You wanted to try this',
    news: 'New from others',
    ending: 'Ends soon',
    orLetItEnd: ', or let it end.',
    empty: 'Nothing waits for you.',
    ten: 'Do you have ten minutes?',
    listen: 'Listen to one passage.',
    listenToOwn: 'Find one passage to listen to.',
    word: 'Read about one word, and think of a conversation that you remember.',
    never: 'You never see what is said.',
    comes: {
      leader:
        'What a worker hears and writes is their room to learn in. What only you can give them is time: under Learning rooms you see where it has been set aside, and what stands in its way. Later come goals and audits that ask instead of counting.',
      politician:
        'Later the goals for employment come here, as they look to citizens, with what a number cannot say.',
      employer:
        'There is nothing for you here yet. Later comes what the one who is with you has agreed that you may see: considerations, hours and the next follow-up.',
      partner:
        'Later comes what you and the municipality do together, as far as the citizen has agreed that you may see it.',
      other: 'There is no place for you here yet.',
    },
    ask: (names) => `Until then you can ask ${names}, who coordinates Lydhør where you are.`,
    askSomebody: 'Until then you can ask the municipality’s coordinator of Lydhør.',
    already: 'What you can do already:',
  },
}
