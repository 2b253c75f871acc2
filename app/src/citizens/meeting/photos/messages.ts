import { inTongues, sentencesIn, type Sentence } from '@lydhoer/words'
import type { Problem } from '../../../shared/request/errors.ts'
import { ar } from './messages.ar.ts'
import { easy } from './messages.easy.ts'
import { uk } from './messages.uk.ts'

const da = {
  heading: 'Jeres papir',
  title: 'Et billede af jeres papir',
  lead: 'Har I skrevet på papir, så tag et billede af det.',
  none: 'Der er ikke noget billede endnu.',
  alt: (who: string, when: string) => `Billede af papiret fra mødet. Sat op af ${who} ${when}.`,
  putUpBy: (who: string, when: string) => `Sat op af ${who} ${when}.`,
  you: 'dig',
  link: 'Sæt et billede af papiret op',
  file: 'Billedet',
  fileHint: 'JPEG eller PNG, højst 15 MB. På en telefon kan du tage det med det samme.',
  save: 'Sæt det op',
  sending: 'Sender',
  lost: 'Forbindelsen blev afbrudt. Intet er gemt. Prøv igen.',
  before: 'Sørg for, at der kun er papiret på billedet.',
  cleaned:
    'Sted, tid og andet, som telefonen skriver i billedet, bliver taget ud, før det gemmes. Det, man kan se, bliver.',
  takeAway: 'Tag billedet væk',
  takeAwayHint: 'Så er det væk for jer begge. Det kan ikke hentes igen.',
  inFile: 'Der er et billede af jeres papir. Hent det på mødets side.',
}
const en: typeof da = {
  heading: 'Your paper',
  title: 'A photo of your paper',
  lead: 'If you wrote on paper, take a photo of it.',
  none: 'There is no photo yet.',
  alt: (who, when) => `Photo of the paper from the meeting. Put up by ${who} ${when}.`,
  putUpBy: (who, when) => `Put up by ${who} ${when}.`,
  you: 'you',
  link: 'Put a photo of the paper up',
  file: 'The photo',
  fileHint: 'JPEG or PNG, at most 15 MB. On a phone you can take it at once.',
  save: 'Put it up',
  sending: 'Sending',
  lost: 'The connection broke. Nothing is kept. Try again.',
  before: 'See to it that nothing but the paper is in the photo.',
  cleaned:
    'Place, time and whatever else the phone writes in the photo are taken out before it is kept. What can be seen stays.',
  takeAway: 'Take the photo away',
  takeAwayHint: 'Then it is gone for both of you. It can’t be brought back.',
  inFile: 'There is a photo of your paper. Get it on the page of the meeting.',
}
export const photoMessages = inTongues(
  { da, en },
  { easy: easy.photoMessages, ar: ar.photoMessages, uk: uk.photoMessages },
)

const said = sentencesIn(
  {
    nothing: { da: 'Vælg et billede.', en: 'Choose a photo.' },
    tooLarge: { da: 'Billedet fylder mere end 15 MB.', en: 'The photo is larger than 15 MB.' },
    smaller: { da: 'Gem det mindre, og send det igen.', en: 'Save it smaller, and send it again.' },
    empty: { da: 'Filen er tom.', en: 'The file is empty.' },
    heic: {
      da: 'Billedet er HEIC, som ikke alle kan se.',
      en: 'The photo is HEIC, which not everybody can see.',
    },
    heicHint: {
      da: 'Gem det som JPEG, og send det igen. På en iPhone: Indstillinger, Kamera, Formater, Mest kompatibel.',
      en: 'Save it as JPEG, and send it again. On an iPhone: Settings, Camera, Formats, Most Compatible.',
    },
    otherKind: {
      da: 'Filen er ikke et billede, der kan vises.',
      en: 'The file is not a photo that can be shown.',
    },
    otherKindHint: { da: 'Det skal være JPEG eller PNG.', en: 'It must be JPEG or PNG.' },
    damaged: { da: 'Billedet er ikke helt.', en: 'The photo is not whole.' },
    tooManyDots: {
      da: 'Billedet er for stort til en telefon.',
      en: 'The photo is too large for a phone.',
    },
    again: { da: 'Tag det igen, og send det.', en: 'Take it again, and send it.' },
  },
  { easy: easy.said, ar: ar.said, uk: uk.said },
)

const ofPhoto = (what: Sentence, hint?: Sentence): Problem => ({
  field: 'photo',
  what,
  ...(hint && { hint }),
})

/** What is said when a photo could not be taken in; nothing is kept then. */
export const photoProblems = {
  nothing: ofPhoto(said.nothing),
  tooLarge: ofPhoto(said.tooLarge, said.smaller),
  empty: ofPhoto(said.empty, said.again),
  heic: ofPhoto(said.heic, said.heicHint),
  otherKind: ofPhoto(said.otherKind, said.otherKindHint),
  damaged: ofPhoto(said.damaged, said.again),
  tooManyDots: ofPhoto(said.tooManyDots, said.smaller),
} as const

export const photoReceipts = sentencesIn(
  {
    putUp: { da: 'Billedet er sat op. I kan begge se det.', en: 'The photo is up. Both of you can see it.' },
    takenAway: { da: 'Billedet er væk for jer begge.', en: 'The photo is gone for both of you.' },
  },
  { easy: {}, ar: ar.photoReceipts, uk: uk.photoReceipts },
)
