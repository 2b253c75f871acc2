import { listIn, type Messages, type Sentence } from '@lydhoer/words'

const da = {
  door: 'Stykker',
  keepTitle: 'Gem et stykke',
  keepLead: 'Kun du kan se stykket her, til du deler det.',
  keepQuestion: 'Hvad vil du lytte efter?',
  keepQuestionHint:
    'Det kommer stykket til at hedde. Du kan også vente med at skrive det, til du deler stykket.',
  keep: 'Gem',
  lendTitle: 'Lån et øre til et stykke',
  lendLead: 'Skriv først, hvad de skal lytte efter. Bagefter vælger du, hvem der er med.',
  onwards: 'Videre',
  otherQuestionTitle: 'Skriv spørgsmålet om',
  otherQuestionLead: 'Alle, der har stykket, ser det nye spørgsmål i stedet for det gamle.',
  save: 'Gem',
  newTitle: 'Del et stykke',
  newLead:
    'Dem, du vælger, kan læse netop disse taleture og ikke andet af samtalen. De kan skrive, hvad de lægger mærke til. Det er deres, til de selv deler det.',
  question: 'Hvad vil du gerne have dem til at lytte efter?',
  questionHint: 'Spørgsmålet bliver stykkets navn. For eksempel: Hvad sker der efter pausen i tur 14?',
  find: 'Find i stykkerne',
  withWhom: 'Hvem vil du dele med?',
  withWhomHint: 'Ledere står her ikke. De ser kun, at der er sat tid af, aldrig hvad I taler om.',
  until: 'Til og med hvilken dag?',
  untilHint: (day: string) => `Højst til ${day}, som borgeren har sagt ja til.`,
  withSound: 'De må også høre lyden af stykket',
  withSoundHint: 'Navne, der bliver sagt, kan høres. Er du i tvivl, så del teksten alene.',
  disguise: 'Gør stemmerne svære at kende',
  disguiseHint:
    'Stemmerne bliver dybere. Ord, tempo og dialekt er de samme, og den, der vil, kan regne tonen tilbage.',
  atStandIns: 'Gør disse steder stille',
  atStandInsHint:
    'Her er et navn taget ud af teksten. Hvor i turen det bliver sagt, er et skøn ud fra turens tid, så hør efter, før du deler.',
  noStandIns: 'Der er ikke taget navne ud af disse taleture. Hør alligevel efter, før du deler.',
  silenceAt: (from: string, to: string, turn: number, standIn: string) =>
    `${from}–${to}, tur ${turn}: ${standIn}`,
  measured: 'ordets egen tid',
  guessed: 'skønnet',
  moreSilences: 'Skriv flere tider selv',
  silences: 'Gør også disse steder stille',
  silencesHint: 'Skriv tiderne i optagelsen, for eksempel 1.02,5-1.03,4; 2.10-2.11.',
  tooLongForSilences:
    'Stykket varer over et kvarter. Så lang lyd kan hverken gøres stille eller svær at kende. Vælg et kortere stykke, hvis der skal lyd med.',
  hear: 'Hør det, som de vil høre det',
  heard: 'Sådan lyder det med det, du har valgt. Ændrer du noget, så hør det igen.',
  share: 'Del',
  noColleagues:
    'Borgeren har ikke sagt ja til, at kolleger eller forskere må høre et stykke. Du kan spørge igen og skrive svaret ind.',
  seeConsent: 'Se samtykket',
  listTitle: 'Stykker',
  listLead:
    'Stykker af samtaler, som nogen lytter til sammen. De forsvinder af sig selv, når aftalen med borgeren udløber, eller når borgeren siger nej.',
  withMe: 'Delt med mig',
  withMeNone: 'Ingen har delt et stykke med dig lige nu.',
  byMe: 'Delt af mig',
  byMeNone: 'Du har ikke delt noget lige nu.',
  kept: 'Gemt for mig',
  keptNone: 'Du har ikke gemt noget til dig selv.',
  beginOwn: 'Du kan begynde selv: Åbn en af dine samtaler, og tryk “Vælg et stykke”.',
  yourTalks: 'Dine samtaler',
  beginWithOthers:
    'Ingen har delt et stykke med dig endnu. Et stykke kommer fra en kollega, der selv har haft samtalen, og kollegaen bestemmer, hvem der må lytte med. Fortæl en, du arbejder sammen med, at du gerne vil. Så ligger det her.',
  beginResearch:
    'Ingen har delt et stykke med dig endnu. Forskere får stykker fra dem, der har haft samtalen, når borgeren har sagt ja til forskning. Aftal med dem, hvad du gerne vil se efter.',
  theseTurns: (turns: string) => turns.toLowerCase(),
  sharedOn: (day: string) => `delt ${day}`,
  keptOn: (day: string) => `gemt ${day}`,
  sharedWith: (names: string) => `delt med ${names}`,
  andMore: (n: number) => (n === 1 ? '1 mere' : `${n} mere`),
  untilDay: (day: string) => `til og med ${day}`,
  withSoundShort: 'med lyd',
  silencedShort: 'med lyd, hvor noget er gjort stille',
  veiledShort: 'med lyd, der er gjort svær at kende',
  pageLead: (turns: string, name: string) =>
    `${turns} af en samtale, som ${name} har haft. Vi bedømmer ikke. Vi ser efter.`,
  ownLead: (name: string) => `${name}.`,
  changeQuestion: 'Skriv spørgsmålet om',
  giveQuestion: 'Skriv, hvad der skal lyttes efter',
  toConversation: 'Til hele samtalen',
  whoHas: 'Hvem har stykket',
  nobody: 'Kun du.',
  takeBack: 'Tag tilbage',
  shareIt: 'Del stykket',
  shareMore: 'Del med flere',
  deleteIt: 'Slet stykket',
  deleteHint:
    'Det, der er skrevet om stykket, og koderne på det bliver slettet med. Samtalen bliver stående.',
  noteHint: 'Hvad sker her? Hvorfor nu? Hvad sker bagefter? Ingen andre kan læse det, før du selv deler det.',
  mine: 'Dine bemærkninger',
  others: 'Delt af andre',
  onlyYou: 'Kun for dig',
  sharedByYou: 'Delt med dem, der har stykket',
  earSession: 'Lån et øre til stykket',
  toPlan: 'Tag ordene med til planen',
  askEarSession: (owner: string) => `Spørg ${owner}, om I må låne et øre til stykket`,
  codes: 'Sæt koder',
  agree: 'Er vi enige?',
  waits: {
    shared: (who: string) => `${who} har delt et stykke med dig`,
    noted: (who: string, turn: number) => `${who} har skrevet noget ved tur ${turn}`,
    inYours: (passage: string) => `I dit stykke: ${passage}`,
  },
  hangOnLoop: 'Hæng på en undren',
  quote: 'Gengiv borgerens ord i et fund',
}

/** What is said of a passage that cannot be shared, or of a noticing on it. */
export const problems = {
  othersHaveIt: {
    da: 'Andre har stykket. Tag det tilbage fra dem, før du sletter det.',
    en: 'Others have the passage. Take it back from them before you delete it.',
  },
  inEarSession: {
    da: 'Der er inviteret til at låne et øre til stykket. Derfor bliver det stående.',
    en: 'People have been invited to lend an ear to the passage. So it stays.',
  },
  chooseDay: { da: 'Vælg en dag', en: 'Choose a day' },
  badSilences: {
    da: 'Skriv tiderne som minutter, sekunder og tiendedele, for eksempel 1.02,5-1.03,4',
    en: 'Write the times as minutes, seconds and tenths, for example 1.02,5-1.03,4',
  },
  tooLongToVeil: {
    da: 'Et stykke på over et kvarter kan ikke gøres svært at kende. Vælg et kortere stykke',
    en: 'A passage of more than a quarter of an hour cannot be disguised. Choose a shorter one',
  },
  heardAlready: {
    da: 'En af dem, du valgte, har allerede stykket med lyden, som den er. Tag det tilbage først',
    en: 'One of those you chose has the passage already with its sound as it is. Take it back first',
  },
  askSomething: {
    da: 'Skriv, hvad du gerne vil have dem til at lytte efter',
    en: 'Write what you would like them to listen for',
  },
  nameThere: (names: readonly string[]): Sentence => ({
    da: `Du skriver “${names.join('”, “')}”. Ligner det et navn, så skriv spørgsmålet uden. Skal det stå, så tryk en gang til.`,
    en: `You write “${names.join('”, “')}”. If that is a name, ask without it. If it is to stand, press once more.`,
  }),
  chooseSomebody: { da: 'Vælg mindst én', en: 'Choose at least one person' },
  sharedInSession: {
    da: 'Det er skrevet i Lån et øre, og det er der, det kan deles',
    en: 'It was written in an ear session, and that is where it can be shared',
  },
  badTurns: { da: 'De taleture findes ikke i samtalen', en: 'Those turns are not in the conversation' },
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    door: 'Passages',
    keepTitle: 'Keep a passage',
    keepLead: 'Only you can see the passage here, until you share it.',
    keepQuestion: 'What do you want to listen for?',
    keepQuestionHint: 'That is what the passage will be called. You can also wait until you share it.',
    keep: 'Keep',
    lendTitle: 'Lend an ear to a passage',
    lendLead: 'First write what they are to listen for. Then you choose who takes part.',
    onwards: 'Go on',
    otherQuestionTitle: 'Ask something else',
    otherQuestionLead: 'All who have the passage see the new question in place of the old one.',
    save: 'Save',
    newTitle: 'Share a passage',
    newLead:
      'Those you choose can read just these turns and nothing else of the conversation. They can write what they notice. It is theirs until they share it themselves.',
    question: 'What would you like them to listen for?',
    questionHint:
      'The question becomes the name of the passage. For example: What happens after the pause in turn 14?',
    find: 'Find in the passages',
    withWhom: 'With whom do you want to share?',
    withWhomHint: 'Leaders are not listed. They see only that time was set aside, never what you talk about.',
    until: 'Until and including which day?',
    untilHint: (day) => `At most until ${day}, as the citizen agreed.`,
    withSound: 'They may also hear the sound of the passage',
    withSoundHint: 'Names that are said can be heard. If in doubt, share the text alone.',
    disguise: 'Make the voices hard to recognise',
    disguiseHint:
      'The voices become deeper. Words, pace and dialect stay, and somebody who wants to can compute the pitch back.',
    atStandIns: 'Silence these places',
    atStandInsHint:
      'Here a name has been taken out of the text. Where in the turn it is said is estimated from the time of the turn, so listen before you share.',
    noStandIns: 'No names have been taken out of these turns. Listen all the same before you share.',
    silenceAt: (from, to, turn, standIn) => `${from}–${to}, turn ${turn}: ${standIn}`,
    measured: 'the word’s own time',
    guessed: 'estimated',
    moreSilences: 'Write more times yourself',
    silences: 'Silence these places too',
    silencesHint: 'Write the times in the recording, for example 1.02,5-1.03,4; 2.10-2.11.',
    tooLongForSilences:
      'The passage lasts more than a quarter of an hour. Sound that long can be neither silenced nor disguised. Choose a shorter passage if sound is to come along.',
    hear: 'Hear it as they will hear it',
    heard: 'This is how it sounds with what you have chosen. If you change something, hear it again.',
    share: 'Share',
    noColleagues:
      'The citizen has not agreed that colleagues or researchers may hear a passage. You can ask again and write the answer in.',
    seeConsent: 'See the consent',
    listTitle: 'Passages',
    listLead:
      'Passages of conversations that people listen to together. They go by themselves when the agreement with the citizen ends, or when the citizen says no.',
    withMe: 'Shared with me',
    withMeNone: 'Nobody has shared a passage with you right now.',
    byMe: 'Shared by me',
    byMeNone: 'You have shared nothing right now.',
    kept: 'Kept for myself',
    keptNone: 'You have kept nothing for yourself.',
    beginOwn: 'You can begin yourself: open one of your conversations and press “Choose a passage”.',
    yourTalks: 'Your conversations',
    beginWithOthers:
      'Nobody has shared a passage with you yet. A passage comes from a colleague who held the conversation, and the colleague decides who may listen. Tell somebody you work with that you would like to. Then it is here.',
    beginResearch:
      'Nobody has shared a passage with you yet. Researchers get passages from those who held the conversation, when the citizen has agreed to research. Agree with them on what you would like to look for.',
    theseTurns: (turns) => turns.toLowerCase(),
    sharedOn: (day) => `shared ${day}`,
    keptOn: (day) => `kept ${day}`,
    sharedWith: (names) => `shared with ${names}`,
    andMore: (n) => `${n} more`,
    untilDay: (day) => `until and including ${day}`,
    withSoundShort: 'with sound',
    silencedShort: 'with sound, some of it silenced',
    veiledShort: 'with sound that is disguised',
    pageLead: (turns, name) =>
      `${turns} of a conversation that ${name} held. We do not judge. We look closely.`,
    ownLead: (name) => `${name}.`,
    changeQuestion: 'Ask something else',
    giveQuestion: 'Write what is to be listened for',
    toConversation: 'To the whole conversation',
    whoHas: 'Who has the passage',
    nobody: 'Only you.',
    takeBack: 'Take back',
    shareIt: 'Share the passage',
    shareMore: 'Share with more people',
    deleteIt: 'Delete the passage',
    deleteHint:
      'What has been written about the passage, and the codes on it, are deleted too. The conversation stays.',
    noteHint:
      'What happens here? Why now? What happens next? Nobody else can read it until you share it yourself.',
    mine: 'Your noticings',
    others: 'Shared by others',
    onlyYou: 'Only for you',
    sharedByYou: 'Shared with those who have the passage',
    earSession: 'Lend an ear to the passage',
    toPlan: 'Take the words into the plan',
    askEarSession: (owner) => `Ask ${owner} whether you may lend an ear to the passage`,
    codes: 'Put codes on',
    agree: 'Do we agree?',
    waits: {
      shared: (who) => `${who} has shared a passage with you`,
      noted: (who, turn) => `${who} has written something at turn ${turn}`,
      inYours: (passage) => `In your passage: ${passage}`,
    },
    hangOnLoop: 'Hang it on a wonder',
    quote: 'Quote the citizen’s words in a finding',
  },
}

/** What is told when something has been done. */
export const receipts = {
  deleted: {
    da: 'Stykket er slettet. Ingen kan se det, heller ikke du. Samtalen er her stadig.',
    en: 'The passage has been deleted. Nobody can see it, not even you. The conversation is still here.',
  },
  kept: {
    da: 'Gemt. Ingen kolleger kan se stykket, før du deler det.',
    en: 'Kept. No colleague can see the passage until you share it.',
  },
  shared: (names: readonly string[]): Sentence => ({
    da: `Delt. ${listIn('da', names)} kan nu læse stykket.`,
    en: `Shared. ${listIn('en', names)} can now read the passage.`,
  }),
  asked: {
    da: 'Gemt. Alle, der har stykket, ser det nye spørgsmål.',
    en: 'Saved. All who have the passage see the new question.',
  },
  takenBack: (name: string): Sentence => ({
    da: `Taget tilbage. ${name} kan ikke længere se stykket.`,
    en: `Taken back. ${name} can no longer see the passage.`,
  }),
}
