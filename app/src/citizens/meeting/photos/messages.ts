import { inTongues, sentencesIn } from '@lydhoer/words'
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

const again = { da: 'Tag det igen, og send det.', en: 'Take it again, and send it.' }

/** What is said when a photo could not be taken in; nothing is kept then. */
export const photoProblems = {
  nothing: { field: 'photo', what: { da: 'Vælg et billede.', en: 'Choose a photo.' } },
  tooLarge: {
    field: 'photo',
    what: { da: 'Billedet fylder mere end 15 MB.', en: 'The photo is larger than 15 MB.' },
    hint: { da: 'Gem det mindre, og send det igen.', en: 'Save it smaller, and send it again.' },
  },
  empty: { field: 'photo', what: { da: 'Filen er tom.', en: 'The file is empty.' }, hint: again },
  heic: {
    field: 'photo',
    what: {
      da: 'Billedet er HEIC, som ikke alle kan se.',
      en: 'The photo is HEIC, which not everybody can see.',
    },
    hint: {
      da: 'Gem det som JPEG, og send det igen. På en iPhone: Indstillinger, Kamera, Formater, Mest kompatibel.',
      en: 'Save it as JPEG, and send it again. On an iPhone: Settings, Camera, Formats, Most Compatible.',
    },
  },
  otherKind: {
    field: 'photo',
    what: {
      da: 'Filen er ikke et billede, der kan vises.',
      en: 'The file is not a photo that can be shown.',
    },
    hint: { da: 'Det skal være JPEG eller PNG.', en: 'It must be JPEG or PNG.' },
  },
  damaged: {
    field: 'photo',
    what: { da: 'Billedet er ikke helt.', en: 'The photo is not whole.' },
    hint: again,
  },
  tooManyDots: {
    field: 'photo',
    what: { da: 'Billedet er for stort til en telefon.', en: 'The photo is too large for a phone.' },
    hint: { da: 'Gem det mindre, og send det igen.', en: 'Save it smaller, and send it again.' },
  },
} as const satisfies Record<string, Problem>

export const photoReceipts = sentencesIn(
  {
    putUp: { da: 'Billedet er sat op. I kan begge se det.', en: 'The photo is up. Both of you can see it.' },
    takenAway: { da: 'Billedet er væk for jer begge.', en: 'The photo is gone for both of you.' },
  },
  { easy: {}, ar: ar.photoReceipts, uk: uk.photoReceipts },
)
