import type { Messages } from '@lydhoer/words'
import { longestTurn, mostTurns } from './limits.ts'

const da = {
  title: 'Lyd og tekst',
  lead: 'Læg lyden ind, eller teksten, eller begge dele. Intet af det forlader kommunens egen maskine.',
  sound: 'Lyd',
  soundHint: 'wav, mp3, m4a, ogg, flac eller webm. Højst tre timer og 1 GB.',
  transcript: 'Tekst',
  transcriptHint: `Fra Word, en tekstfil, CHAT, undertekster (vtt, srt) eller talegenkendelse (json). Højst ${mostTurns.toLocaleString('da-DK')} ture, hver på højst ${longestTurn.toLocaleString('da-DK')} tegn.`,
  send: 'Læg ind',
  sending: 'Lægger ind',
  working: 'Læser teksten og finder navne',
  ofAll: (percent: number) => `${percent} procent`,
  nothing: 'Vælg lyd, tekst eller begge dele | Choose sound, text or both',
  already: 'Der ligger allerede',
  alreadySound: 'lyd',
  alreadyText: 'tekst',
  alreadyHint: 'Det, du lægger ind nu, kommer i stedet for.',
  lost: 'Forbindelsen blev afbrudt. Der er ikke gemt noget. Prøv igen.',
  ended:
    'Borgeren har ikke sagt ja til, at du må lytte, eller aftalen er udløbet | The citizen has not agreed that you may listen, or the agreement has ended',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Sound and text',
    lead: 'Put in the sound, or the text, or both. None of it leaves the municipality’s own machine.',
    sound: 'Sound',
    soundHint: 'wav, mp3, m4a, ogg, flac or webm. At most three hours and 1 GB.',
    transcript: 'Text',
    transcriptHint: `From Word, a text file, CHAT, subtitles (vtt, srt) or speech recognition (json). At most ${mostTurns.toLocaleString('en-GB')} turns, each of at most ${longestTurn.toLocaleString('en-GB')} characters.`,
    send: 'Put in',
    sending: 'Putting in',
    working: 'Reading the text and finding names',
    ofAll: (percent) => `${percent} per cent`,
    nothing: da.nothing,
    already: 'Already here',
    alreadySound: 'sound',
    alreadyText: 'text',
    alreadyHint: 'What you put in now takes its place.',
    lost: 'The connection was broken. Nothing has been stored. Try again.',
    ended: da.ended,
  },
}
