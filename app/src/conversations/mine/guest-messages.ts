import { inTongues, sentencesIn, type Messages } from '@lydhoer/words'
import { ar } from './guest-messages.ar.ts'
import { easy } from './guest-messages.easy.ts'
import { uk } from './guest-messages.uk.ts'

const da = {
  title: 'En leder vil lytte med',
  ask: (who: string, unit: string) =>
    `${who} (${unit}) vil gerne være med én gang, når kolleger ser på et stykke. Alle de andre har sagt ja. Må lederen læse stykket?`,
  rule: 'Lederen læser kun stykket og det, kolleger siger om det. Det er kun den ene gang. Navne er taget ud.',
  yesIsSeen: 'Siger du ja, kan de andre mærke det: så læser lederen med.',
  free: 'Du bestemmer. Lederen får ikke at vide, om du har sagt nej. Dit svar ændrer ikke din sag.',
  yes: 'Ja, det er i orden',
  no: 'Nej',
  says: {
    yes: (who: string) => `Du har sagt ja til, at ${who} må læse stykket den ene gang.`,
    no: (who: string) => `Du har sagt nej til, at ${who} må læse stykket.`,
  },
  takeBack: 'Tag mit ja tilbage',
  sayYes: 'Sig ja',
}

/** What a citizen reads of a leader who is to be a guest. */
const both: Messages<typeof da> = {
  da,
  en: {
    title: 'A leader wants to listen along',
    ask: (who, unit) =>
      `${who} (${unit}) would like to be there once, when colleagues look at a part. All the others have said yes. May the leader read the part?`,
    rule: 'The leader reads only the part and what colleagues say about it. It is this once only. Names have been taken out.',
    yesIsSeen: 'If you say yes, the others can tell: the leader then reads along.',
    free: 'You decide. The leader is not told whether you have said no. Your answer does not change your case.',
    yes: 'Yes, that is all right',
    no: 'No',
    says: {
      yes: (who) => `You have said yes to ${who} reading the part this once.`,
      no: (who) => `You have said no to ${who} reading the part.`,
    },
    takeBack: 'Take my yes back',
    sayYes: 'Say yes',
  },
}
export const guestWords = inTongues(both, {
  easy: easy.guestWords,
  ar: ar.guestWords,
  uk: uk.guestWords,
})

export const guestReceipts = sentencesIn(
  {
    yes: {
      da: 'Du har sagt ja. Du kan tage det tilbage her.',
      en: 'You have said yes. You can take it back here.',
    },
    no: {
      da: 'Du har sagt nej. Lederen kan ikke læse stykket.',
      en: 'You have said no. The leader cannot read the part.',
    },
  },
  {
    easy: easy.guestReceipts,
    ar: ar.guestReceipts,
    uk: uk.guestReceipts,
  },
)

export const guestProblems = sentencesIn(
  {
    askedNoMore: { da: 'Lederen skal ikke være med mere', en: 'The leader is not to be there any more' },
  },
  {
    easy: easy.guestProblems,
    ar: ar.guestProblems,
    uk: uk.guestProblems,
  },
)
