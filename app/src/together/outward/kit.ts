import type { Block, Paper } from '@lydhoer/paper'
import type { Language } from '@lydhoer/words'

interface Kit {
  title: string
  who: { head: string; says: (municipality: string) => readonly string[] }
  may: { head: string; list: readonly string[] }
  mayNot: { head: string; list: readonly string[] }
  check: { head: string; list: readonly string[] }
  note: string
}

const kits: Record<Language, Kit> = {
  da: {
    title: 'Til den, der skal fortælle',
    who: {
      head: 'Hvem vi er, i tre sætninger',
      says: (municipality) => [
        `Vi er beskæftigelsesindsatsen i ${municipality}.`,
        'Vi arbejder sammen med borgere, kolleger og forskere på, at det er borgeren selv, der siger, hvad problemet er, og er med til at bestemme, hvad der skal ske.',
        'Det gør vi ved at lytte til vores egne samtaler, prøve noget af i det små og fortælle hinanden, hvad vi lærte, også når det ikke virkede.',
      ],
    },
    may: {
      head: 'Det må du fortælle',
      list: [
        'Hvad vi undrer os over, hvad vi har prøvet, og hvad det gav.',
        'Det, der står i et fund eller et materiale, som huset har lagt frem.',
        'En historie, som den, den handler om, har sagt ja til, med de ord, der står på siden, det sted og den dag.',
        'Dine egne fejl og din egen tvivl.',
      ],
    },
    mayNot: {
      head: 'Det må du ikke fortælle',
      list: [
        'En historie uden et ja, heller ikke uden navn. Et sted, en sygdom og en alder er nok til at blive kendt.',
        'Noget, du har hørt i en samtale, i Lån et øre eller fra en makker.',
        'Tal om så få, at nogen kan se, hvem det er.',
        'Hvem i huset der er god eller dårlig til noget.',
      ],
    },
    check: {
      head: 'Gå listen igennem samme dag',
      list: [
        'Åbn siden i Lydhør. Står der, at en historie er taget tilbage, så tag den ud af det, du viser.',
        'Er dagen eller stedet et andet, end der står? Ret det, så bliver alle spurgt igen.',
        'Er der billeder eller lyd med nogen i? Har de sagt ja til netop det?',
        'Bliver det optaget eller lagt på nettet? Så skal det stå i det, de sagde ja til.',
        'Hvem svarer på spørgsmål, du ikke kan svare på?',
        'Skriv bagefter, hvad de spurgte om.',
      ],
    },
    note: 'Historierne står med vilje ikke på arket: Papir kan ikke tage noget tilbage. Læs dem på siden den dag, du fortæller.',
  },
  en: {
    title: 'For whoever is to tell',
    who: {
      head: 'Who we are, in three sentences',
      says: (municipality) => [
        `We are the employment services of ${municipality}.`,
        'Together with citizens, colleagues and researchers we work so that citizens themselves say what the problem is, and have a part in deciding what is done.',
        'We do so by listening to our own conversations, trying things on a small scale, and telling each other what we learned, also where it did not work.',
      ],
    },
    may: {
      head: 'What you may tell',
      list: [
        'What we wonder at, what we have tried, and what came of it.',
        'What stands in a finding or a resource that the house has put forward.',
        'A story to which whoever it is about has said yes: in the words that stand on the page, in that place and on that day.',
        'Your own mistakes and your own doubt.',
      ],
    },
    mayNot: {
      head: 'What you may not tell',
      list: [
        'A story without a yes, without a name neither. A place, an illness and an age are enough to be known by.',
        'Anything that you heard in a conversation, in Lend an ear, or from a feedback colleague.',
        'Figures of so few that somebody can see who they are.',
        'Who in the house is good or bad at something.',
      ],
    },
    check: {
      head: 'Go through this list on the day',
      list: [
        'Open the page in Lydhør. If it says that a story was taken back, take it out of what you show.',
        'Is the day or the place another than it says? Change it, and all are asked again.',
        'Are there pictures or sound with somebody in them? Have they said yes to just that?',
        'Is it recorded or put on the web? Then that must stand in what they said yes to.',
        'Who answers questions that you cannot answer?',
        'Afterwards, write what they asked about.',
      ],
    },
    note: 'The stories do not stand on this sheet, on purpose: paper can take nothing back. Read them on the page on the day that you tell.',
  },
}

/** The sheet for whoever is to tell: who we are, what one may tell and what not, and a list to go by. */
export function kit(language: Language, { municipality, made }: { municipality: string; made: Date }): Paper {
  const { title, who, may, mayNot, check, note } = kits[language]
  const blocks: Block[] = [
    { heading: who.head },
    ...who.says(municipality).map((text) => ({ text })),
    { heading: may.head },
    { list: [...may.list], isNumbered: false },
    { heading: mayNot.head },
    { list: [...mayNot.list], isNumbered: false },
    { heading: check.head },
    { list: [...check.list], isNumbered: true },
    { note },
  ]
  return { title, language, author: municipality, made, blocks }
}
