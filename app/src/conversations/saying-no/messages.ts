import { inTongues, type Messages } from '@lydhoer/words'
import { ar } from './messages.ar.ts'
import { easy } from './messages.easy.ts'
import { uk } from './messages.uk.ts'

const da = {
  title: 'Vil du sige nej nu?',
  titleAll: 'Vil du sige nej til det hele?',
  youSaidYes: 'Du har sagt ja til det her:',
  talksAre: 'Det er de her samtaler:',
  mine: 'Min side',
  theWorker: 'den, du talte med',
  whole: [
    'Så sletter vi lyden og teksten med det samme.',
    'Ingen kan høre eller læse den igen. Heller ikke dem, der har fået et stykke.',
    'De får at vide, at den er slettet, og at du sagde nej. Ikke andet.',
    'Vi kan ikke hente den tilbage.',
  ],
  everything: [
    'Så sletter vi lyd og tekst fra dem alle med det samme.',
    'Ingen kan høre eller læse dem igen. Heller ikke dem, der har fået et stykke.',
    'De får at vide, at det er slettet, og at du sagde nej. Ikke andet.',
    'Vi kan ikke hente det tilbage.',
  ],
  part: [
    'Så kan de ikke længere høre eller læse noget.',
    'Vi sletter det, de har skrevet om stykket.',
    'De får at vide, at det er slettet, og at du sagde nej. Ikke andet.',
    'Den, du talte med, har stadig samtalen. Du kan også sige nej til det.',
  ],
  safe: 'Det ændrer ikke din sag eller din ydelse.',
  erase: 'Slet det',
  eraseAll: 'Slet det hele',
  keep: 'Behold det',
  keepAll: 'Behold det hele',
  doneTitle: 'Det er slettet nu',
  doneWhole: 'Ingen kan høre eller læse det igen.',
  donePart: 'De kan ikke længere høre eller læse noget.',
  doneTold: 'De, der havde noget af det, får at vide, at det er slettet, og at du sagde nej. Ikke andet.',
  doneKept: 'Du kan altid se på din side, at det er slettet.',
  back: 'Til min side',
}

const both: Messages<typeof da> = {
  da,
  en: {
    title: 'Do you want to say no now?',
    titleAll: 'Do you want to say no to all of it?',
    youSaidYes: 'You have said yes to this:',
    talksAre: 'It is these talks:',
    mine: 'My page',
    theWorker: 'the one you talked with',
    whole: [
      'Then we delete the sound and the text at once.',
      'Nobody can hear or read it again. Neither can those who were given a part.',
      'They are told that it has been deleted, and that you said no. Nothing else.',
      'We cannot get it back.',
    ],
    everything: [
      'Then we delete the sound and the text of them all at once.',
      'Nobody can hear or read them again. Neither can those who were given a part.',
      'They are told that it has been deleted, and that you said no. Nothing else.',
      'We cannot get it back.',
    ],
    part: [
      'Then they can no longer hear or read anything.',
      'We delete what they have written about the part.',
      'They are told that it has been deleted, and that you said no. Nothing else.',
      'The one you talked with still has the talk. You can say no to that too.',
    ],
    safe: 'It does not change your case or your benefit.',
    erase: 'Delete it',
    eraseAll: 'Delete all of it',
    keep: 'Keep it',
    keepAll: 'Keep all of it',
    doneTitle: 'It has been deleted now',
    doneWhole: 'Nobody can hear or read it again.',
    donePart: 'They can no longer hear or read anything.',
    doneTold:
      'Those who had some of it are told that it has been deleted, and that you said no. Nothing else.',
    doneKept: 'You can always see on your page that it has been deleted.',
    back: 'To my page',
  },
}
export const messages = inTongues(both, {
  easy: easy.messages,
  ar: ar.messages,
  uk: uk.messages,
})
