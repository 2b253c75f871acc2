import type { Sentence } from '@lydhoer/words'

/** What `lydhoer` and `lydhoer --help` say. */
export const help: Sentence = {
  da: `lydhoer – det samme arbejde fra en terminal

  lydhoer measure FIL [--citizen B] [--worker M,S] [--json]
      Se en samtale efter: ture, pauser, spørgsmål, korte svar, latter.
  lydhoer pseudonymise FIL [--out FIL] [--json]
      Tag navne, numre og steder ud. Skriver teksten, og hvad der blev skiftet.
  lydhoer convert IND UD
      Skriv en transskription i et andet format, og få at vide, hvad der gik tabt.
  lydhoer pauses LYD [--json]
      Mål pauserne i en lydfil, hver med sin usikkerhed.
  lydhoer transcribe LYD --model MAPPE [--check PRØVE.wav PRØVE.txt]
      Skriv ned, hvad der bliver sagt, med en talemodel på denne maskine.
  lydhoer find MØNSTER FILER…
      Find ord, stammer og mønstre i samtaler, med det, der står omkring.
  lydhoer agreement KODER.csv
      Hvor enige er de, der har kodet? Procent, κ og α med usikkerhed.
  lydhoer sequences …         Livsforløb uge for uge: beskriv, sammenlign, gruppér.
  lydhoer visits PERSONER.csv --each 26
      Hvem besøger hvem hvornår? Makkerpar og en plan for feedbackbesøg.
  lydhoer match BORGERE.csv ÅBNINGER.csv
      Hvilke steder kan hver borger spørges om? Ønsker, grænser, og hvad der skal findes.
  lydhoer survey SVAR.csv [--scale a,b,c]
      Hvad svarede folk? Tal, som ingen kan findes i, og hvem der ikke svarede.
  lydhoer letter FIL [--json]
      Se et brev efter: står det vigtigste først, hvad skræmmer, hvad er svært at læse?
      Eller prøv en besked til Digital Post mod dit eget skema: --memo --schema SKEMA.xsd
  lydhoer import FIL          Læg en samtale ind i systemet.
  lydhoer start               Start alt på denne maskine.
  lydhoer serve               Start kun programmet, mod DATABASE_URL.
  lydhoer migrate             Bring databasen op til denne udgave.
  lydhoer backup MAPPE        Tag en sikkerhedskopi, mens systemet kører.
  lydhoer restore MAPPE       Læg en sikkerhedskopi ind i en tom database.

FIL kan være CHAT (.cha), ELAN (.eaf), TextGrid, WebVTT, SRT, Whisper-JSON, Word (.docx)
eller tekst (“B: …”).
Skriv “lydhoer help measure” for mere om én kommando. Det, der er skrevet forkert, giver én sætning og kode 2;
det, der ikke kunne gøres, kode 1. LYDHOER_DEBUG=1 viser mere.
`,
  en: `lydhoer – the same work from a terminal

  lydhoer measure FILE [--citizen B] [--worker M,S] [--json]
      Look through a conversation: turns, pauses, questions, short answers, laughter.
  lydhoer pseudonymise FILE [--out FILE] [--json]
      Take out names, numbers and places. Writes the text, and what was replaced.
  lydhoer convert IN OUT
      Write a transcript in another format, and be told what was lost.
  lydhoer pauses SOUND [--json]
      Measure the pauses in a sound file, each with its uncertainty.
  lydhoer transcribe SOUND --model FOLDER [--check SAMPLE.wav SAMPLE.txt]
      Write down what is said, with a speech model on this machine.
  lydhoer find PATTERN FILES…
      Find words, stems and patterns in conversations, with what stands around them.
  lydhoer agreement CODES.csv
      How far do the coders agree? Percent, κ and α with intervals.
  lydhoer sequences …         Lives week by week: describe, compare, group.
  lydhoer visits PEOPLE.csv --each 26
      Who visits whom when? Pairs, and a plan of feedback visits.
  lydhoer match CITIZENS.csv OPENINGS.csv
      Which places can each citizen be asked about? Wishes, limits, and what to look for.
  lydhoer survey ANSWERS.csv [--scale a,b,c]
      What did people answer? Figures in which nobody is found, and who did not answer.
  lydhoer letter FILE [--json]
      Look through a letter: is the most important first, what frightens, what is hard to read?
      Or check a message for Digital Post by your own schema: --memo --schema SCHEMA.xsd
  lydhoer import FILE         Put a conversation into the system.
  lydhoer start               Start everything on this machine.
  lydhoer serve               Start only the program, with DATABASE_URL.
  lydhoer migrate             Bring the database up to this version.
  lydhoer backup FOLDER       Take a backup while the system runs.
  lydhoer restore FOLDER      Put a backup into an empty database.

FILE can be CHAT (.cha), ELAN (.eaf), TextGrid, WebVTT, SRT, Whisper JSON, Word (.docx)
or text (“B: …”).
Write “lydhoer help measure” for more about one command. What is typed wrongly gives one sentence and code 2;
what could not be done, code 1. LYDHOER_DEBUG=1 shows more.
`,
}
