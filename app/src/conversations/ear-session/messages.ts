import type { EarPhase } from '@lydhoer/database'
import { longDate, type Messages, type Sentence } from '@lydhoer/words'

const da = {
  door: 'Lån et øre',
  title: 'Lån et øre',
  lead: 'Et stykke af en samtale, 3 til 12 mennesker og en time. Vi bedømmer ikke. Vi ser efter, hvad der sker.',
  none: 'Du er ikke med i noget lige nu. Du kan begynde selv: Åbn en af dine samtaler, vælg et stykke, og tryk “Lån et øre”.',
  noneWithOthers:
    'Du er ikke med i noget lige nu. En kollega, der har haft en samtale, inviterer til den og kan vælge dig til at lede den. Spørg dem, du arbejder sammen med, hvem der har et stykke, de undrer sig over, og find en time.',
  noneResearch:
    'Du er ikke med i noget lige nu. Dem, der har haft en samtale, kan invitere dig, når borgeren har sagt ja til forskning. Aftal det med dem.',
  newTitle: 'Inviter til at låne et øre',
  newLead: 'Dem, du vælger, får stykket at se og kan skrive, hvad de lægger mærke til.',
  who: 'Hvem er med?',
  whoHint:
    'To eller flere ud over dig selv. Ledere kan ikke være med: De ser aldrig, hvad en kollega tænker om sin samtale.',
  facilitator: 'Hvem leder jer gennem det?',
  myself: 'Jeg selv',
  until: 'Til og med hvilken dag kan de se stykket?',
  begin: 'Inviter',
  noConsent: 'Borgeren har ikke sagt ja til, at kolleger må høre et stykke',
  phases: {
    frame: 'Rammen',
    listen: 'Lyt',
    alone: 'Alene',
    groups: 'I grupper',
    together: 'Sammen, tur for tur',
    takeHome: 'Tag med hjem',
    ended: 'Slut',
  },
  headings: {
    frame: 'Inden vi begynder',
    listen: 'Lyt, eller læs højt',
    alone: 'Hvad sker der her?',
    groups: 'Hvad lagde vi mærke til?',
    together: 'Hvad sker der, hvorfor nu, og hvad så?',
    takeHome: 'Hvad vil du prøve?',
    ended: 'Tak for i dag',
  },
  says: {
    frame:
      'Det her er ikke en prøve. Navnene er taget ud. Det er en kollegas samtale, og den er givet til jer i tillid.',
    listen: 'Del rollerne ud, og læs stykket højt, eller hør det. Sig ikke noget om det endnu.',
    alone:
      'Læs stykket igen, eller hør det, så tit du vil. Skriv, hvad du lægger mærke til. Vi bedømmer ikke. Vi ser efter.',
    groups: 'Tal sammen tre eller fire. Del det af dit eget, som du har lyst til.',
    together: (owner: string) =>
      `Gå stykket igennem tur for tur. ${owner}, hvis samtale det er, taler først.`,
    takeHome: 'Skriv noget, du selv vil prøve. Kun du kan læse det.',
    ended: 'Det, der er delt, kan I stadig læse, så længe stykket er delt. Dit eget er dit.',
  },
  wantsToTry:
    'Er der noget, du vil prøve i dine egne samtaler? Det, du skriver på den næste side, er dit og bliver hos dig, også når stykket er væk.',
  writeIt: 'Skriv, hvad du vil prøve',
  leads: (name: string) => `${name} leder`,
  next: 'Videre',
  back: 'Et skridt tilbage',
  experimentLabel: 'Det vil jeg prøve',
  saved: 'Ingen andre kan læse det, før du selv deler det.',
  onlyMine: 'Kun du kan læse det.',
  ready: 'Jeg er klar',
  notReady: 'Vent lidt',
  readyCount: (n: number, all: number) => `${n} af ${all} er klar`,
  mine: 'Dit eget',
  shared: 'Delt af os',
  seeNew: 'Se, om der er delt noget nyt',
  with: 'Med er',
  heldAt: (when: string) => `Lån et øre: ${when}`,
  notHeldYet: (owner: string, day: string) => `Lån et øre fra ${owner}, inviteret ${day}`,
  andThoseYouChoose: 'De, du vælger, kan se stykket, når du har inviteret dem.',
  steps: 'Trinene',
  writingIsOnes: 'Det, du skriver, ser kun du, til du selv deler det.',
  invited: 'I er inviteret. De, du valgte, kan se stykket nu.',
  movedOn: (phase: string) => `I er gået videre til “${phase}”. Alle, der er med, ser det.`,
  nowAt: (phase: string) => `I er nu ved “${phase}”. Alle, der er med, ser det.`,
  saidReady: 'Du er klar. De andre ser kun, hvor mange der er klar.',
  saidNotReady: 'De venter lidt på dig. De andre ser kun, hvor mange der er klar.',
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

/** What is said of a session or a noticing that cannot be used. */
export const problems = {
  chooseDay: { da: 'Vælg en dag', en: 'Choose a day' },
  chooseLeader: { da: 'Vælg, hvem der leder', en: 'Choose who leads' },
  tooFew: {
    da: 'Vælg mellem to og elleve ud over dig selv',
    en: 'Choose between two and eleven besides yourself',
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
  goneFurther: { da: 'I er allerede gået videre', en: 'You have already gone further' },
  closed: { da: 'Der kan ikke deles lige nu', en: 'Sharing is not open right now' },
} satisfies Record<string, Sentence | ((day: string) => Sentence)>

export const messages: Messages<typeof da> = {
  da,
  en: {
    door: 'Lend an ear',
    title: 'Lend an ear',
    lead: 'A passage of a conversation, 3 to 12 people and an hour. We do not judge. We look at what happens.',
    none: 'You are not part of anything right now. You can begin yourself: open one of your conversations, choose a passage, and press “Lend an ear”.',
    noneWithOthers:
      'You are not part of anything right now. A colleague who held a conversation invites people to it, and can choose you to lead. Ask those you work with who has a passage they wonder about, and find an hour.',
    noneResearch:
      'You are not part of anything right now. Those who held a conversation can invite you when the citizen has agreed to research. Agree on it with them.',
    newTitle: 'Invite people to lend an ear',
    newLead: 'Those you choose see the passage and can write what they notice.',
    who: 'Who takes part?',
    whoHint:
      'Two or more besides yourself. Leaders cannot take part: they never see what a colleague thinks of their own conversation.',
    facilitator: 'Who leads you through it?',
    myself: 'Myself',
    until: 'Until and including which day can they see the passage?',
    begin: 'Invite',
    noConsent: 'The citizen has not agreed that colleagues may hear a passage',
    phases: {
      frame: 'The frame',
      listen: 'Listen',
      alone: 'Alone',
      groups: 'In groups',
      together: 'Together, turn by turn',
      takeHome: 'Take home',
      ended: 'The end',
    },
    headings: {
      frame: 'Before we begin',
      listen: 'Listen, or read aloud',
      alone: 'What happens here?',
      groups: 'What did we notice?',
      together: 'What happens, why now, and what next?',
      takeHome: 'What do you want to try?',
      ended: 'Thank you for today',
    },
    says: {
      frame:
        'This is not a test. The names have been taken out. It is a colleague’s conversation, given to you in trust.',
      listen: 'Share out the roles and read the passage aloud, or hear it. Say nothing about it yet.',
      alone:
        'Read the passage again, or hear it, as often as you like. Write what you notice. We do not judge. We look closely.',
      groups: 'Talk in threes or fours. Share what you like of your own.',
      together: (owner) =>
        `Go through the passage turn by turn. ${owner}, whose conversation it is, speaks first.`,
      takeHome: 'Write something you want to try yourself. Only you can read it.',
      ended: 'What was shared can still be read as long as the passage is shared. Your own is yours.',
    },
    wantsToTry:
      'Is there something you want to try in your own conversations? What you write on the next page is yours and stays with you, also when the passage is gone.',
    writeIt: 'Write what you want to try',
    leads: (name) => `${name} leads`,
    next: 'Go on',
    back: 'One step back',
    experimentLabel: 'What I want to try',
    saved: 'Nobody else can read it until you share it yourself.',
    onlyMine: 'Only you can read it.',
    ready: 'I am ready',
    notReady: 'Wait a little',
    readyCount: (n, all) => `${n} of ${all} are ready`,
    mine: 'Your own',
    shared: 'Shared by us',
    seeNew: 'See whether something new has been shared',
    with: 'Taking part',
    heldAt: (when) => `Lend an ear: ${when}`,
    notHeldYet: (owner, day) => `Lend an ear to ${owner}, invited ${day}`,
    andThoseYouChoose: 'Those you choose can see the passage when you have invited them.',
    steps: 'The steps',
    writingIsOnes: 'What you write is yours alone until you share it yourself.',
    invited: 'People are invited. Those you chose can see the passage now.',
    movedOn: (phase) => `You have moved on to “${phase}”. Everybody who takes part sees it.`,
    nowAt: (phase) => `You are now at “${phase}”. Everybody who takes part sees it.`,
    saidReady: 'You are ready. The others see only how many are ready.',
    saidNotReady: 'They wait a little for you. The others see only how many are ready.',
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

/** The same in both languages, for a receipt. */
export const both = (word: 'invited' | 'timeSaved' | 'saidReady' | 'saidNotReady'): Sentence => ({
  da: da[word],
  en: messages.en[word],
})

/** The same of where a session has come to. */
export const bothOf = (word: 'movedOn' | 'nowAt', phase: EarPhase): Sentence => ({
  da: da[word](da.phases[phase]),
  en: messages.en[word](messages.en.phases[phase]),
})

/** What the citizen reads of it in their own log. */
export const readings = {
  earSession: { da: 'Talte om et stykke sammen med andre', en: 'Talked about a part together with others' },
} satisfies Record<string, Sentence>
