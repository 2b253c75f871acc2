import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  askTitle: (passage: string) => `Spørg, om I må låne et øre: ${passage}`,
  askLead: (owner: string) =>
    `${owner} har haft samtalen og bliver spurgt først. Ingen andre hører om det, før ${owner} har sagt ja.`,
  who: 'Hvem skal være med?',
  whoHint: (owner: string) =>
    `Ud over dig selv og ${owner}. Ledere kan ikke inviteres. Vil I have en leder med som gæst, spørger I alle bagefter.`,
  youLead: 'Du leder jer gennem det.',
  ask: (owner: string) => `Spørg ${owner}`,
  toOwner: (facilitator: string) => `${facilitator} vil gerne låne et øre til dit stykke`,
  toFacilitator: (owner: string) => `Du har spurgt ${owner}, om I må låne et øre`,
  passage: 'Stykket',
  people: 'De skal være med',
  when: 'Hvornår',
  noTimeYet: 'Det er der ikke sagt noget om.',
  fromFirst: (facilitator: string) =>
    `Du har haft samtalen, så du bliver spurgt først, og ingen andre har hørt om det. Siger du ja, får de, der står her, stykket at se og bliver inviteret. ${facilitator} leder. Du får ordet først og må gerne lade det gå videre.`,
  freeToSayNo: (facilitator: string) =>
    `Siger du nej, bliver det ikke til noget. Du behøver ikke sige hvorfor, og ${facilitator} får ikke mere at vide.`,
  yourAnswer: 'Dit svar',
  until: 'Til og med hvilken dag kan de se stykket?',
  yes: 'Ja, inviter dem',
  no: 'Nej tak, ikke denne gang',
  youSaidNo: (facilitator: string) =>
    `Du har sagt nej tak. ${facilitator} ser, at det ikke bliver til noget, og ikke mere. Har du ombestemt dig, kan du stadig sige ja.`,
  waiting: (owner: string) =>
    `${owner} er spurgt og har ikke svaret endnu. De andre hører ikke om det, før der er sagt ja.`,
  notThisTime: (owner: string) =>
    `Det bliver ikke til noget denne gang. ${owner} vil gerne lade stykket ligge, og det er helt i orden. Det skal der ikke spørges til. I kan altid låne et øre til et andet stykke.`,
  takeBack: 'Tag spørgsmålet tilbage',
  putAway: 'Tag det af listen',
  states: { asked: 'der er spurgt', no: 'bliver ikke til noget', yes: '' },
  waits: {
    answer: (who: string) => `Svar ${who}, som gerne vil låne et øre`,
    notThisTime: 'Lån et øre bliver ikke til noget denne gang',
    because: (owner: string, passage: string) => `${owner} vil gerne lade stykket ligge. ${passage}`,
  },
  asked: 'Du har spurgt. Kun den, der har haft samtalen, ser det.',
  saidYes: 'Du har sagt ja. De, der skal være med, er inviteret og kan se stykket nu.',
  saidNo: 'Du har sagt nej tak. Den, der spurgte, ser det og ikke mere. Ingen andre har hørt om det.',
  takenBack: 'Det er taget tilbage. Den, du spurgte, ser det ikke mere.',
}

export const askedWords: Messages<typeof da> = {
  da,
  en: {
    askTitle: (passage) => `Ask whether you may lend an ear: ${passage}`,
    askLead: (owner) =>
      `${owner} held the conversation and is asked first. Nobody else hears of it before ${owner} has said yes.`,
    who: 'Who is to take part?',
    whoHint: (owner) =>
      `Besides yourself and ${owner}. Leaders cannot be invited. If you want a leader as a guest, you ask everybody afterwards.`,
    youLead: 'You lead.',
    ask: (owner) => `Ask ${owner}`,
    toOwner: (facilitator) => `${facilitator} would like to lend an ear to your passage`,
    toFacilitator: (owner) => `You have asked ${owner} whether you may lend an ear`,
    passage: 'The passage',
    people: 'Who is to take part',
    when: 'When',
    noTimeYet: 'Nothing has been said of that.',
    fromFirst: (facilitator) =>
      `You held the conversation, so you are asked first, and nobody else has heard of it. If you say yes, those named here see the passage and are invited. ${facilitator} leads. You are given the floor first and may pass it on.`,
    freeToSayNo: (facilitator) =>
      `If you say no, it is off. You need not say why, and ${facilitator} is told no more.`,
    yourAnswer: 'Your answer',
    until: 'Until and including which day can they see the passage?',
    yes: 'Yes, invite them',
    no: 'No thank you, not this time',
    youSaidNo: (facilitator) =>
      `You have said no thank you. ${facilitator} sees that it is off, and no more. If you have changed your mind you can still say yes.`,
    waiting: (owner) =>
      `${owner} has been asked and has not answered yet. The others do not hear of it before there is a yes.`,
    notThisTime: (owner) =>
      `It is off this time. ${owner} would rather let the passage rest, and that is quite all right. It is not to be asked about. You can always lend an ear to another passage.`,
    takeBack: 'Take the question back',
    putAway: 'Take it off the list',
    states: { asked: 'has been asked for', no: 'is off', yes: '' },
    waits: {
      answer: (who) => `Answer ${who}, who would like to lend an ear`,
      notThisTime: 'Lend an ear is off this time',
      because: (owner, passage) => `${owner} would rather let the passage rest. ${passage}`,
    },
    asked: 'You have asked. Only the one who held the conversation sees it.',
    saidYes: 'You have said yes. Those who are to take part are invited and can see the passage now.',
    saidNo: 'You have said no thank you. Whoever asked sees that and no more. Nobody else has heard of it.',
    takenBack: 'It has been taken back. The one you asked no longer sees it.',
  },
}

export const askedProblems = {
  tooFew: {
    da: 'Vælg mindst én ud over jer to, og højst 78',
    en: 'Choose at least one besides the two of you, and 78 at most',
  },
  chooseDay: { da: 'Vælg en dag', en: 'Choose a day' },
  cannotLead: {
    da: 'Den, der spurgte, kan ikke få stykket mere',
    en: 'Whoever asked can no longer be given the passage',
  },
  alreadyYes: {
    da: 'Du har allerede sagt ja, og de andre er inviteret. Vil du lukke stykket, så gør det på stykkets side',
    en: 'You have said yes already, and the others are invited. To close the passage, go to its own page',
  },
} satisfies Record<string, Sentence>

/** What is told after an act, in both languages. */
export const askedReceipt = (word: 'asked' | 'saidYes' | 'saidNo' | 'takenBack'): Sentence => ({
  da: da[word],
  en: askedWords.en[word],
})
