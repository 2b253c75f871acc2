import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Kommunens egne regler',
  lead: 'Hvor længe vi gemmer, og hvilke regler en plan kan nævne. En regel bliver ændret fra en dag, der ikke er kommet. Til da kan I fortryde.',
  keptTitle: 'Så længe gemmer vi',
  keptLead:
    'Når tiden er gået, bliver det slettet om natten. Er der ingen regel, sletter vi ikke noget. Borgeren kan læse det på sine sider.',
  kept: (long: string) => `Gemmes i ${long}`,
  notDecided: 'Kommunen har ikke bestemt det. Indtil da sletter vi ikke noget.',
  coming: (day: string, long: string) => `Fra ${day}: ${long}.`,
  countedFrom: (day: string) => `Tiden regnes fra ${day}.`,
  because: 'Grunden, som borgeren læser den',
  becauseHint: 'Hvad kan borgeren bruge det til så længe? Skriv korte sætninger.',
  becauseEn: 'Grunden på engelsk (hvis I har den)',
  heldTitle: 'Det har gældt',
  heldFrom: (day: string, long: string) => `Fra ${day}: ${long}`,
  comingTitle: 'På vej',
  decideTitle: 'Bestem, hvor længe vi gemmer',
  changeTitle: 'Ændr det fra en dag',
  months: 'Hvor mange måneder?',
  monthsHint: '60 måneder er 5 år.',
  from: 'Fra hvilken dag?',
  fromHint: 'Tidligst i morgen. I kan fortryde, til dagen kommer.',
  decide: 'Gem reglen',
  askTitle: 'Se først, hvad en regel ville slette',
  askLead: 'Her ændrer du ikke noget.',
  ask: 'Se det',
  wouldTake: (long: string, day: string, people: number, who: string) =>
    people === 0
      ? `Gemmer vi i ${long} fra ${day}, bliver noget slettet hos færre end 5 ${who} den dag, måske hos ingen.`
      : `Gemmer vi i ${long} fra ${day}, bliver noget slettet hos mindst ${people} ${who} den dag.`,
  citizens: 'borgere',
  people: 'mennesker',
  wouldTakeHow: 'Vi siger kun runde tal, og kun om hele kvartaler, så ingen kan finde en enkelt.',
  togetherTitle: 'Det, vi gør sammen',
  togetherLead:
    'Temaer, svar, fund og det, et møde kom frem til, bliver. Her bestemmer I, hvor længe det bliver stående, hvem der var med, og hvad de skrev til hinanden.',
  becauseTogether: 'Grunden, som de, der var med, læser den',
  becauseTogetherHint: 'Hvad kan de bruge det til så længe? Skriv korte sætninger.',
  undo: 'Fortryd ændringen',
  rulesTitle: 'Regler, en plan kan nævne',
  rulesLead:
    'En plan kan sige, at en regel gælder, eller at borgeren er fri for den. Ordene er jeres. Borgeren læser dem i sin plan.',
  noRules: 'Her er ingen regler endnu.',
  newRule: 'Skriv en regel',
  name: 'Hvad hedder reglen?',
  says: 'Hvad siger den?',
  saysHint: 'Skriv til den, reglen handler om. Korte sætninger, ingen ord fra loven.',
  law: 'Hvor står den i loven? (hvis I vil)',
  nameEn: 'Navnet på engelsk (hvis I har det)',
  saysEn: 'Teksten på engelsk (hvis I har den)',
  english: 'På engelsk',
  begins: 'Fra hvilken dag gælder den?',
  ends: 'Til og med hvilken dag? (hvis I ved det)',
  save: 'Gem reglen',
  since: (day: string) => `Fra ${day}`,
  until: (day: string) => `til og med ${day}`,
  changeRule: 'Ændr reglen fra en dag',
  saveChange: 'Gem ændringen',
  changeHint: 'Planer, der er besluttet, beholder de ord, de blev besluttet med.',
  endRule: 'Reglen holder op med at gælde',
  lastDay: 'Sidste dag',
  end: 'Gem den sidste dag',
  holdsOn: 'Fortryd, at den slutter',
  textNow: 'Det siger den nu',
  textComing: 'Det kommer den til at sige',
  textBefore: 'Det sagde den før',
}

/** What is said of what cannot be used. */
export const problems = {
  badFrom: {
    da: 'Vælg en dag fra i morgen og højst ti år frem. Det, der har gældt, kan ikke skrives om',
    en: 'Choose a day from tomorrow and at most ten years ahead. What has held cannot be rewritten',
  },
  badMonths: {
    da: 'Skriv et helt tal fra 1 til 600: så mange måneder gemmer vi',
    en: 'Write a whole number from 1 to 600: we keep it for so many months',
  },
  noBecause: {
    da: 'Skriv en grund på højst 500 tegn. Borgeren læser den',
    en: 'Write a reason of at most 500 characters. The citizen reads it',
  },
  taken: {
    da: 'Der er sagt noget andet fra den dag. Fortryd det først, eller vælg en anden dag',
    en: 'Something else is said from that day. Undo it first, or choose another day',
  },
  noName: {
    da: 'Skriv, hvad reglen hedder, med højst 120 tegn',
    en: 'Write what the rule is called, in at most 120 characters',
  },
  noSays: {
    da: 'Skriv, hvad reglen siger, med højst 2000 tegn',
    en: 'Write what the rule says, in at most 2000 characters',
  },
  badBegin: { da: 'Vælg den dag, reglen gælder fra', en: 'Choose the day from which the rule holds' },
  badTo: {
    da: 'Vælg en dag, der ikke kommer før den første, eller lad feltet være tomt',
    en: 'Choose a day that is not before the first, or leave the field empty',
  },
  badLast: { da: 'Vælg den sidste dag, i dag eller senere', en: 'Choose the last day, today or later' },
  changes: {
    da: 'Der er allerede en ændring på vej. Fortryd den først',
    en: 'A change is on its way already. Undo it first',
  },
  beforeIt: {
    da: 'Vælg en dag efter den, teksten nu gælder fra',
    en: 'Choose a day after that from which the present text holds',
  },
} satisfies Record<string, Sentence>

export const receipts = {
  decided: {
    da: 'Reglen er gemt. Borgerne kan læse den på deres sider. Den kan fortrydes, til dagen kommer.',
    en: 'The rule is saved. Citizens can read it on their pages. It can be undone until its day comes.',
  },
  takenBack: {
    da: 'Ændringen er fortrudt. Det, der gælder nu, gælder fortsat.',
    en: 'The change is undone. What holds now holds on.',
  },
  written: {
    da: 'Reglen er gemt. Alle, der logger ind, kan læse den.',
    en: 'The rule is saved. Everybody who signs in can read it.',
  },
  changed: {
    da: 'Ændringen er gemt. Den kan fortrydes, til dagen kommer.',
    en: 'The change is saved. It can be undone until its day comes.',
  },
  ended: {
    da: 'Den sidste dag er gemt. Planer kan nævne reglen til da.',
    en: 'The last day is saved. Plans can speak of the rule until then.',
  },
  holdsOn: { da: 'Reglen gælder fortsat.', en: 'The rule holds on.' },
} satisfies Record<string, Sentence>

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'The municipality’s own rules',
    lead: 'How long we keep things, and which rules a plan can speak of. A rule is changed from a day that has not come. Until then you can undo it.',
    keptTitle: 'So long we keep things',
    keptLead:
      'When the time has passed, it is deleted at night. Without a rule we delete nothing. The citizen can read it on their pages.',
    kept: (long) => `Kept for ${long}`,
    notDecided: 'The municipality has not decided it. Until then we delete nothing.',
    coming: (day, long) => `From ${day}: ${long}.`,
    countedFrom: (day) => `The time is counted from ${day}.`,
    because: 'The reason, as the citizen reads it',
    becauseHint: 'What can the citizen use it for so long? Write short sentences.',
    becauseEn: 'The reason in English (if you have it)',
    heldTitle: 'This has held',
    heldFrom: (day, long) => `From ${day}: ${long}`,
    comingTitle: 'On its way',
    decideTitle: 'Decide how long we keep it',
    changeTitle: 'Change it from a day',
    months: 'How many months?',
    monthsHint: '60 months are 5 years.',
    from: 'From which day?',
    fromHint: 'Tomorrow at the earliest. You can undo it until the day comes.',
    decide: 'Save the rule',
    askTitle: 'See first what a rule would delete',
    askLead: 'You change nothing here.',
    ask: 'See it',
    wouldTake: (long, day, people, who) =>
      people === 0
        ? `If we keep it for ${long} from ${day}, something is deleted of fewer than 5 ${who} that day, perhaps of none.`
        : `If we keep it for ${long} from ${day}, something is deleted of at least ${people} ${who} that day.`,
    citizens: 'citizens',
    people: 'people',
    wouldTakeHow: 'We tell round numbers only, and of whole quarters only, so that nobody can be found.',
    togetherTitle: 'What we do together',
    togetherLead:
      'Themes, answers, findings and what a meeting came to stay. Here you decide how long it stands who was there, and what they wrote to each other.',
    becauseTogether: 'The reason, as those who were there read it',
    becauseTogetherHint: 'What can they use it for so long? Write short sentences.',
    undo: 'Undo the change',
    rulesTitle: 'Rules that a plan can speak of',
    rulesLead:
      'A plan can say that a rule applies, or that the citizen is spared it. The words are yours. The citizen reads them in their plan.',
    noRules: 'There are no rules here yet.',
    newRule: 'Write a rule',
    name: 'What is the rule called?',
    says: 'What does it say?',
    saysHint: 'Write to the one the rule is about. Short sentences, no words of the law.',
    law: 'Where in the law is it? (if you like)',
    nameEn: 'The name in English (if you have it)',
    saysEn: 'The text in English (if you have it)',
    english: 'In English',
    begins: 'From which day does it hold?',
    ends: 'Until which day? (if you know)',
    save: 'Save the rule',
    since: (day) => `From ${day}`,
    until: (day) => `until ${day}`,
    changeRule: 'Change the rule from a day',
    saveChange: 'Save the change',
    changeHint: 'Plans that are decided keep the words that they were decided with.',
    endRule: 'The rule stops holding',
    lastDay: 'Last day',
    end: 'Save the last day',
    holdsOn: 'Undo that it ends',
    textNow: 'So it says now',
    textComing: 'So it will say',
    textBefore: 'So it said before',
  },
}
