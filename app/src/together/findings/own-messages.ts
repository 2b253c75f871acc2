import { inTongues, type Messages } from '@lydhoer/words'
import { ar } from './own-messages.ar.ts'
import { easy } from './own-messages.easy.ts'
import { uk } from './own-messages.uk.ts'

const da = {
  mine: 'Min side',
  title: 'Dine ord, gengivet uden navn',
  lead: 'Det har du sagt i en samtale. Kommunen har skrevet det ned og læser det. Dit navn står der ikke.',
  none: 'Ingen har gengivet dine ord.',
  since: (day: string) => `Fra ${day}.`,
  sayNo: 'Sig nej',
  sayNoTo: (words: string) => `Sig nej til, at andre læser: ${words}`,
  what: 'Det har du sagt',
  also: 'Ordene kan også stå i andet, som kommunen skriver: i materialer og i dens log. Siger du nej, er de også væk der. Men papir fra før dit nej bliver ikke væk.',
  ends: 'Du har sagt ja til, at andre må læse det, du siger. Du kan sige nej igen på din egen side. Så er ordene væk.',
}

const both: Messages<typeof da> = {
  da,
  en: {
    mine: 'My page',
    title: 'Your words, quoted without a name',
    lead: 'You said this in a talk. The municipality has written it down and reads it. Your name is not there.',
    none: 'Nobody has quoted your words.',
    since: (day) => `From ${day}.`,
    sayNo: 'Say no',
    sayNoTo: (words) => `Say no to others reading: ${words}`,
    what: 'You said this',
    also: 'The words may also stand in the municipality’s resources and in the log that it writes each quarter. If you say no, they are gone there too. Paper that was printed before cannot be taken back.',
    ends: 'You have said yes to others reading what you say. You can say no again on your own page. Then the words are gone.',
  },
}
export const messages = inTongues(both, { easy, ar, uk })
