import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Se et brev efter',
  lead: 'Før det bliver sendt. Det bliver ikke gemt.',
  what: 'Sæt brevet ind, eller vælg filen. Ved siden af teksten står, hvad der kan skræmme, hvad der er svært at læse, og om det vigtigste står først. Ingen af mærkerne er en karakter: det er dig, der ved, hvem brevet er til.',
  notKept: 'Brevet bliver ikke gemt. Luk siden, så er det væk.',
  text: 'Brevet',
  textHint: 'Afsnit skilles af en tom linje. Navn og CPR-nummer kan du lade være ude.',
  file: 'Eller en fil',
  fileHint: 'Word (.docx) eller tekst, højst tredive sider.',
  look: 'Se brevet efter',
  again: 'Ret teksten, og se efter igen',
  marked: 'Brevet med mærker',
  reading: 'Brevet bliver læst …',
  show: 'Vis',
  whatMarksMean: 'Hvad mærkerne betyder',
  question: 'Spørgsmål',
  theLetter: 'Brevet',
  threats: 'Trusler',
  none: 'ingen',
  sentencesOf: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `sætning ${numbers[0]}`
      : `sætning ${numbers.slice(0, -1).join(', ')} og ${numbers.at(-1)}`,
  lix: 'Lix',
  lixIs: (lix: number, band: string) => `${Math.round(lix)}, ${band}`,
  lixNote:
    'Lix tæller lange ord og sætninger. Det er et fingerpeg og ikke en dom: læs brevet højt for en, der ikke kender det.',
  nothing: 'Der er ikke noget i brevet, der springer i øjnene. Læs det højt for en, der ikke kender det.',
  keepIt: 'Sender I brevet igen og igen, så læg det ind under Breve. Der kan det skrives i udgaver.',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Look a letter over',
    lead: 'Before it is sent. It is not kept.',
    what: 'Put the letter in, or choose the file. Beside the text stands what may frighten, what is hard to read, and whether the most important is first. None of the marks is a grade: you know whom the letter is for. The marks know Danish.',
    notKept: 'The letter is not kept. Close the page and it is gone.',
    text: 'The letter',
    textHint: 'Paragraphs are parted by an empty line. You can leave out name and CPR number.',
    file: 'Or a file',
    fileHint: 'Word (.docx) or text, thirty pages at most.',
    look: 'Look the letter over',
    again: 'Mend the text, and look again',
    marked: 'The letter with marks',
    reading: 'The letter is being read …',
    show: 'Show',
    whatMarksMean: 'What the marks mean',
    question: 'Question',
    theLetter: 'The letter',
    threats: 'Threats',
    none: 'none',
    sentencesOf: (numbers) =>
      numbers.length === 1
        ? `sentence ${numbers[0]}`
        : `sentences ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`,
    lix: 'Lix',
    lixIs: (lix, band) => `${Math.round(lix)}, ${band}`,
    lixNote:
      'Lix counts long words and sentences. It is a hint and no verdict: read the letter aloud to somebody who does not know it.',
    nothing: 'Nothing in the letter leaps to the eye. Read it aloud to somebody who does not know it.',
    keepIt:
      'If you send the letter again and again, put it in under Letters. There it can be written in versions.',
  },
}

export const problems = {
  noLetter: {
    da: 'Sæt brevets tekst ind, eller vælg en fil',
    en: 'Put in the text of the letter, or choose a file',
  },
}
