import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  door: 'Delt med mig',
  newTitle: 'Del et stykke',
  newLead:
    'Dem, du vælger, kan læse netop disse taleture og ikke andet af samtalen. De kan skrive, hvad de lægger mærke til. Det er deres, til de selv deler det.',
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
  silences: 'Gør disse steder stille',
  silencesHint:
    'Navne og andet, der ikke skal høres. Skriv tiderne i optagelsen, for eksempel 1.02,5-1.03,4; 2.10-2.11. Lyt efter bagefter.',
  share: 'Del',
  noColleagues:
    'Borgeren har ikke sagt ja til, at kolleger eller forskere må høre et stykke. Du kan spørge igen og skrive svaret ind.',
  seeConsent: 'Se samtykket',
  listTitle: 'Delt med mig',
  listLead:
    'Stykker, som kolleger har delt med dig. De forsvinder af sig selv, når aftalen med borgeren udløber, eller når borgeren siger nej.',
  listNone: 'Ingen har delt et stykke med dig. Når en kollega gør det, ligger det her.',
  from: (name: string) => `fra ${name}`,
  untilDay: (day: string) => `til og med ${day}`,
  withSoundShort: 'med lyd',
  veiledShort: 'med lyd, der er gjort svær at kende',
  pageLead: (name: string, day: string) =>
    `${name} har delt disse taleture med dig til og med ${day}. Vi bedømmer ikke. Vi ser efter.`,
  ownLead: 'Dit eget stykke. Her ser du, hvem der har det, og hvad de har delt med dig.',
  toConversation: 'Til hele samtalen',
  whoHas: 'Hvem har stykket',
  nobody: 'Ingen lige nu.',
  takeBack: 'Tag tilbage',
  shareMore: 'Del med flere',
  noteHint: 'Hvad sker her? Hvorfor nu? Hvad sker bagefter? Ingen andre kan læse det, før du selv deler det.',
  mine: 'Dine bemærkninger',
  others: 'Delt af andre',
  onlyYou: 'Kun for dig',
  sharedByYou: 'Delt med dem, der har stykket',
  earSession: 'Lån et øre til stykket',
  codes: 'Sæt koder',
  agree: 'Er vi enige?',
}

/** What is said of a passage that cannot be shared, or of a noticing on it. */
export const problems = {
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
  chooseSomebody: { da: 'Vælg mindst én', en: 'Choose at least one person' },
  sharedInSession: {
    da: 'Det er skrevet i Lån et øre, og det er der, det kan deles',
    en: 'It was written in an ear session, and that is where it can be shared',
  },
  badTurns: { da: 'De taleture findes ikke i samtalen', en: 'Those turns are not in the conversation' },
} satisfies Record<string, Sentence>

export const messages: Messages<typeof da> = {
  da,
  en: {
    door: 'Shared with me',
    newTitle: 'Share a passage',
    newLead:
      'Those you choose can read just these turns and nothing else of the conversation. They can write what they notice. It is theirs until they share it themselves.',
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
    silences: 'Silence these places',
    silencesHint:
      'Names and other things that are not to be heard. Write the times in the recording, for example 1.02,5-1.03,4; 2.10-2.11. Listen to it afterwards.',
    share: 'Share',
    noColleagues:
      'The citizen has not agreed that colleagues or researchers may hear a passage. You can ask again and write the answer in.',
    seeConsent: 'See the consent',
    listTitle: 'Shared with me',
    listLead:
      'Passages that colleagues have shared with you. They go by themselves when the agreement with the citizen ends, or when the citizen says no.',
    listNone: 'Nobody has shared a passage with you. When a colleague does, it is here.',
    from: (name) => `from ${name}`,
    untilDay: (day) => `until and including ${day}`,
    withSoundShort: 'with sound',
    veiledShort: 'with sound that is disguised',
    pageLead: (name, day) =>
      `${name} has shared these turns with you until and including ${day}. We do not judge. We look closely.`,
    ownLead: 'Your own passage. Here you see who has it, and what they have shared with you.',
    toConversation: 'To the whole conversation',
    whoHas: 'Who has the passage',
    nobody: 'Nobody right now.',
    takeBack: 'Take back',
    shareMore: 'Share with more people',
    noteHint:
      'What happens here? Why now? What happens next? Nobody else can read it until you share it yourself.',
    mine: 'Your noticings',
    others: 'Shared by others',
    onlyYou: 'Only for you',
    sharedByYou: 'Shared with those who have the passage',
    earSession: 'Lend an ear to the passage',
    codes: 'Put codes on',
    agree: 'Do we agree?',
  },
}

/** What the citizen reads of it in their own log. */
export const readings = {
  readPassage: { da: 'Læste et stykke', en: 'Read a part' },
  heardPassage: { da: 'Hørte et stykke', en: 'Heard a part' },
  chosePassage: { da: 'Valgte et stykke at dele', en: 'Chose a part to share' },
} satisfies Record<string, Sentence>
