import { longDate, type Messages, type Sentence } from '@lydhoer/words'

const da = {
  door: 'Lån et øre',
  title: 'Lån et øre',
  lead: 'Et stykke af en samtale, 3 til 12 mennesker og en time. Vi bedømmer ikke. Vi ser efter, hvad der sker.',
  none: 'Du er ikke med i noget lige nu. Du kan begynde selv: Åbn en af dine samtaler, vælg et stykke, og tryk “Lån et øre”.',
  noneWithOthers:
    'Du er ikke med i noget lige nu. En kollega, der har haft en samtale, inviterer til den og kan vælge dig til at lede den. Har nogen delt et stykke med dig, så åbn stykket, og spørg, om I må låne et øre til det.',
  noneResearch:
    'Du er ikke med i noget lige nu. Dem, der har haft en samtale, kan invitere dig, når borgeren har sagt ja til forskning. Aftal det med dem.',
  newTitle: 'Inviter til at låne et øre',
  newLead: 'Dem, du vælger, får stykket at se og kan skrive, hvad de lægger mærke til.',
  who: 'Hvem er med?',
  whoHint:
    'To eller flere ud over dig selv. Ledere kan ikke inviteres. Vil I have en leder med som gæst, spørger I alle bagefter.',
  facilitator: 'Hvem leder jer gennem det?',
  myself: 'Jeg selv',
  until: 'Til og med hvilken dag kan de se stykket?',
  nextPassage: 'Vælg et stykke til næste gang',
  nextPassageWhy:
    'Dit eget, eller et, en kollega har givet dig. Den, der har haft samtalen, bliver spurgt først.',
  begin: 'Inviter',
  noConsent: 'Borgeren har ikke sagt ja til, at kolleger må høre et stykke',
  leads: (name: string) => `${name} leder`,
  heldAt: (when: string) => `Lån et øre: ${when}`,
  notHeldYet: (owner: string, day: string) => `Lån et øre fra ${owner}, inviteret ${day}`,
  andThoseYouChoose: 'De, du vælger, kan se stykket, når du har inviteret dem.',
  invited: 'I er inviteret. De, du valgte, kan se stykket nu.',
  coming: {
    says: { none: 'Kommer du?', yes: 'Du har sagt, at du kommer.', no: 'Du har sagt, at du ikke kan.' },
    yes: 'Ja, jeg kommer',
    no: 'Nej, jeg kan ikke',
    away: (names: string) => `Kan ikke komme: ${names}. Tal med dem om en anden tid, eller hold det uden.`,
  },
  saidYes: 'Du kommer. De, der leder, ser det.',
  saidNo: 'Du kan ikke komme. De, der leder, ser det. Du kan stadig læse stykket.',
  timeTitle: (session: string) => `Hvornår og hvor? ${session}`,
  timeSaved: 'Tiden er gemt. Alle, der er med, ser den.',
  timeLegend: 'Hvornår og hvor?',
  timeHint:
    'Det kan vente. Den, der leder, kan ændre det. Alle, der er med, ser det og kan hente det til deres kalender.',
  day: 'Dag',
  clock: 'Klokken',
  length: 'Hvor længe?',
  minutes: (n: number) => `${n} minutter`,
  room: 'Sted',
  roomHint: 'Et lokale, for eksempel. Skriv ikke noget om borgeren.',
  saveTime: 'Gem tiden',
  unchanged: 'Lad det stå, som det er',
  sayTime: 'Sig, hvornår og hvor',
  changeTime: 'Ændr tid og sted',
  toCalendar: 'Hent til kalenderen',
  waits: {
    held: (called: string) => `Lån et øre: ${called}`,
    read: 'Læs stykket før Lån et øre',
    lead: 'Gør dig klar til at lede Lån et øre',
    goOn: 'Gå ind i Lån et øre, som er i gang',
    invited: (who: string, passage: string) => `${who} har inviteret dig. ${passage}`,
    yours: (passage: string) => `Dit eget stykke. ${passage}`,
    from: (who: string, passage: string) => `Stykket er fra ${who}. ${passage}`,
    now: {
      frame: '',
      listen: 'Lige nu lytter I til stykket sammen.',
      alone: 'Lige nu lytter og skriver I hver for sig.',
      groups: 'Lige nu taler I om stykket i grupper.',
      together: 'Lige nu går I stykket igennem sammen, tur for tur.',
      takeHome: 'Lige nu skriver hver især, hvad de vil prøve.',
      ended: '',
    },
  },
}

/** What is said of an invitation, or a time, that cannot be used. */
export const problems = {
  chooseDay: { da: 'Vælg en dag', en: 'Choose a day' },
  chooseLeader: { da: 'Vælg, hvem der leder', en: 'Choose who leads' },
  tooFew: {
    da: 'Vælg mindst to ud over dig selv, og højst 79',
    en: 'Choose at least two besides yourself, and 79 at most',
  },
  facilitatorOut: { da: 'Den, der leder, skal selv være med', en: 'Whoever leads must take part' },
  badDay: { da: 'Vælg en dag, eller lad klokken være tom', en: 'Choose a day, or leave the time empty' },
  pastDay: { da: 'Vælg en dag fra i dag', en: 'Choose a day from today on' },
  badClock: {
    da: 'Skriv klokken som 10.00, eller lad dagen være tom',
    en: 'Write the time as 10:00, or leave the day empty',
  },
  badLength: { da: 'Vælg, hvor længe det varer', en: 'Choose how long it lasts' },
  afterLastDay: (day: string): Sentence => ({
    da: `Vælg en dag til og med ${longDate('da', day)}. Så længe kan alle se stykket`,
    en: `Choose a day until ${longDate('en', day)}. So long can everybody see the passage`,
  }),
} satisfies Record<string, Sentence | ((day: string) => Sentence)>

/** The words of a session: who is invited, when it is, what waits. What is said while it goes on: `room-messages.ts`. */
export const messages: Messages<typeof da> = {
  da,
  en: {
    door: 'Lend an ear',
    title: 'Lend an ear',
    lead: 'A passage of a conversation, 3 to 12 people and an hour. We do not judge. We look at what happens.',
    none: 'You are not part of anything right now. You can begin yourself: open one of your conversations, choose a passage, and press “Lend an ear”.',
    noneWithOthers:
      'You are not part of anything right now. A colleague who held a conversation invites people to it, and can choose you to lead. If somebody has shared a passage with you, open it and ask whether you may lend an ear to it.',
    noneResearch:
      'You are not part of anything right now. Those who held a conversation can invite you when the citizen has agreed to research. Agree on it with them.',
    newTitle: 'Invite people to lend an ear',
    newLead: 'Those you choose see the passage and can write what they notice.',
    who: 'Who takes part?',
    whoHint:
      'Two or more besides yourself. Leaders cannot be invited. If you want a leader as a guest, you ask everybody afterwards.',
    facilitator: 'Who leads you through it?',
    myself: 'Myself',
    until: 'Until and including which day can they see the passage?',
    nextPassage: 'Choose a passage for the next time',
    nextPassageWhy: 'Your own, or one that a colleague has given you. Whoever held the talk is asked first.',
    begin: 'Invite',
    noConsent: 'The citizen has not agreed that colleagues may hear a passage',
    leads: (name) => `${name} leads`,
    heldAt: (when) => `Lend an ear: ${when}`,
    notHeldYet: (owner, day) => `Lend an ear to ${owner}, invited ${day}`,
    andThoseYouChoose: 'Those you choose can see the passage when you have invited them.',
    invited: 'People are invited. Those you chose can see the passage now.',
    coming: {
      says: {
        none: 'Do you come?',
        yes: 'You have said that you come.',
        no: 'You have said that you cannot.',
      },
      yes: 'Yes, I come',
      no: 'No, I cannot',
      away: (names) => `Cannot come: ${names}. Talk with them about another time, or hold it without them.`,
    },
    saidYes: 'You come. Those who lead see it.',
    saidNo: 'You cannot come. Those who lead see it. You can still read the passage.',
    timeTitle: (session) => `When and where? ${session}`,
    timeSaved: 'The time has been saved. Everybody who takes part sees it.',
    timeLegend: 'When and where?',
    timeHint:
      'It can wait. Whoever leads can change it. Everybody who takes part sees it and can fetch it for their calendar.',
    day: 'Day',
    clock: 'Time',
    length: 'How long?',
    minutes: (n) => `${n} minutes`,
    room: 'Place',
    roomHint: 'A room, for example. Write nothing about the citizen.',
    saveTime: 'Save the time',
    unchanged: 'Leave it as it is',
    sayTime: 'Say when and where',
    changeTime: 'Change time and place',
    toCalendar: 'Fetch for the calendar',
    waits: {
      held: (called) => `Lend an ear: ${called}`,
      read: 'Read the passage before Lend an ear',
      lead: 'Get ready to lead Lend an ear',
      goOn: 'Go into Lend an ear, which has begun',
      invited: (who, passage) => `${who} has invited you. ${passage}`,
      yours: (passage) => `Your own passage. ${passage}`,
      from: (who, passage) => `The passage is from ${who}. ${passage}`,
      now: {
        frame: '',
        listen: 'Just now you listen to the passage together.',
        alone: 'Just now each listens and writes alone.',
        groups: 'Just now you talk about the passage in groups.',
        together: 'Just now you go through the passage together, turn by turn.',
        takeHome: 'Just now each writes what they want to try.',
        ended: '',
      },
    },
  },
}

/** What the citizen reads of it in their own log. */
export const readings = {
  earSession: { da: 'Talte om et stykke sammen med andre', en: 'Talked about a part together with others' },
  earSessionGuest: {
    da: 'Læste med som gæst, da andre talte om et stykke',
    en: 'Read along as a guest when others talked about a part',
  },
} satisfies Record<string, Sentence>
