import type { Messages } from '@lydhoer/words'

const da = {
  title: (minutes: number) => `Sådan holder du et rum på ${minutes} minutter`,
  lead: {
    10: 'Til et teammøde, I har alligevel. Du skal ikke have forberedt andet end ét eksempel.',
    60: 'Et helt rum. Du skal have et kort stykke eller et eksempel med.',
    90: 'Et helt rum med god tid i grupperne. Du skal have et kort stykke eller et eksempel med.',
  },
  minutes: (n: number) => (n === 1 ? '1 minut' : `${n} minutter`),
  fromTo: (from: number, to: number) => `${from}–${to} min`,
  sayThis: 'Du kan sige',
  print: 'Hent på ét ark',
  file: (minutes: number) => `laeringsrum-${minutes}-minutter.pdf`,
  columns: ['Tid', 'Skridt', 'Hvad I gør', 'Hvad du kan sige'],
  caption: 'Skridtene',
  others: 'Andre længder',
  theme: 'Temaet',
  beforeTitle: 'Før mødet',
  before: [
    'Læs planen én gang, og sig sætningerne højt for dig selv.',
    'Vælg ét eksempel eller et kort stykke. Højst ti ture.',
    'Find papir og noget at skrive med til alle.',
  ],
  rules: 'Går tiden, så spring et skridt over, men tag altid det sidste med.',
  samePlan: 'Planen er den samme for alle.',
}

/** What stands around the steps of a plan, on the page and on paper. */
export const messages: Messages<typeof da> = {
  da,
  en: {
    title: (minutes) => `How to hold a room of ${minutes} minutes`,
    lead: {
      10: 'For a team meeting that you have anyway. You need to have prepared nothing but one example.',
      60: 'A whole room. Bring a short passage or an example.',
      90: 'A whole room with good time in the groups. Bring a short passage or an example.',
    },
    minutes: (n) => (n === 1 ? '1 minute' : `${n} minutes`),
    fromTo: (from, to) => `${from}–${to} min`,
    sayThis: 'You can say',
    print: 'Get it on one sheet',
    file: (minutes) => `learning-room-${minutes}-minutes.pdf`,
    columns: ['Time', 'Step', 'What you do', 'What you can say'],
    caption: 'The steps',
    others: 'Other lengths',
    theme: 'The theme',
    beforeTitle: 'Before the meeting',
    before: [
      'Read the plan once, and say the sentences aloud to yourself.',
      'Choose one example or a short passage. Ten turns at most.',
      'Find paper and something to write with for everybody.',
    ],
    rules: 'If time runs, leave out a step, but always keep the last one.',
    samePlan: 'The plan is the same for everybody.',
  },
}
