import type { Messages, Sentence } from '@lydhoer/words'
import { longestTurn, mostTurns } from './limits.ts'

const da = {
  title: (talk: string) => `Lyd og tekst: ${talk}`,
  lead: 'Læg lyden ind, eller teksten, eller begge dele. Intet af det forlader kommunens egen maskine.',
  sound: 'Lyd',
  soundHint: 'wav, mp3, m4a, ogg, flac eller webm. Højst tre timer og 1 GB.',
  transcript: 'Tekst',
  transcriptHint: `Fra Word, en tekstfil, CHAT, undertekster (vtt, srt) eller talegenkendelse (json). Højst ${mostTurns.toLocaleString('da-DK')} ture, hver på højst ${longestTurn.toLocaleString('da-DK')} tegn.`,
  send: 'Læg ind',
  putIn: 'Det er lagt ind. Borgeren ser på sin egen side, hvad der er.',
  sending: 'Lægger ind',
  working: 'Læser teksten og finder navne',
  ofAll: (percent: number) => `${percent} procent`,
  already: 'Der ligger allerede',
  alreadySound: 'lyd',
  alreadyText: 'tekst',
  alreadyHint: 'Det, du lægger ind nu, kommer i stedet for.',
  lost: 'Forbindelsen blev afbrudt. Der er ikke gemt noget. Prøv igen.',
}

/** What is said when nothing can be put in. */
export const problems = {
  nothing: { da: 'Vælg lyd, tekst eller begge dele', en: 'Choose sound, text or both' },
  ended: {
    da: 'Borgeren har ikke sagt ja til, at du må lytte, eller aftalen er udløbet',
    en: 'The citizen has not agreed that you may listen, or the agreement has ended',
  },
} satisfies Record<string, Sentence>

/** What a file says and a conversation here has no place for. */
export const leftBehind = {
  factsLeftOut: (names: string): Sentence => ({
    da: `Oplysninger om filen er ikke lagt ind: ${names}`,
    en: `Facts about the file are not put in: ${names}`,
  }),
  mediaLeftOut: {
    da: 'Henvisningen til en lydfil er ikke lagt ind',
    en: 'The reference to a sound file is not put in',
  },
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: (talk) => `Sound and text: ${talk}`,
    lead: 'Put in the sound, or the text, or both. None of it leaves the municipality’s own machine.',
    sound: 'Sound',
    soundHint: 'wav, mp3, m4a, ogg, flac or webm. At most three hours and 1 GB.',
    transcript: 'Text',
    transcriptHint: `From Word, a text file, CHAT, subtitles (vtt, srt) or speech recognition (json). At most ${mostTurns.toLocaleString('en-GB')} turns, each of at most ${longestTurn.toLocaleString('en-GB')} characters.`,
    send: 'Put in',
    putIn: 'It has been put in. The citizen sees on their own page what there is.',
    sending: 'Putting in',
    working: 'Reading the text and finding names',
    ofAll: (percent) => `${percent} per cent`,
    already: 'Already here',
    alreadySound: 'sound',
    alreadyText: 'text',
    alreadyHint: 'What you put in now takes its place.',
    lost: 'The connection was broken. Nothing has been stored. Try again.',
  },
}

/** The same in both languages, for a receipt. */
export const both = (word: 'putIn'): Sentence => ({ da: da[word], en: messages.en[word] })
