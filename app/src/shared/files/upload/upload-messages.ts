import { sentencesIn } from '@lydhoer/words'
import type { Problem } from '../../request/errors.ts'
import { ar } from './upload-messages.ar.ts'
import { uk } from './upload-messages.uk.ts'

/** What a citizen can come to read as well. */
export const uploadSaid = sentencesIn(
  {
    notAForm: { da: 'Der kom ingen fil med.', en: 'No file came along.' },
    choose: { da: 'Vælg en fil, og send igen.', en: 'Choose a file and send again.' },
    brokenOff: {
      da: 'Forbindelsen blev afbrudt, før hele filen var kommet frem. Intet er gemt.',
      en: 'The connection broke before the whole file had arrived. Nothing is stored.',
    },
    again: { da: 'Send filen igen.', en: 'Send the file again.' },
  },
  { easy: {}, ar, uk },
)

const formats = 'wav, mp3, m4a, aac, ogg, opus, flac, webm'

/** «1 GB», «20 MB» */
const size = (bytes: number): string =>
  bytes >= 1024 ** 3
    ? `${Math.round(bytes / 1024 ** 3)} GB`
    : `${Math.max(1, Math.round(bytes / 1024 ** 2))} MB`

/** What is said when a file cannot be taken in; nothing has been stored then. */
export const refusals = {
  notAForm: {
    field: 'sound',
    what: uploadSaid.notAForm,
    hint: uploadSaid.choose,
  },
  tooLarge: (most: number) => ({
    field: 'sound',
    what: { da: `Lydfilen er større end ${size(most)}.`, en: `The sound file is larger than ${size(most)}.` },
    hint: {
      da: 'Gem optagelsen som m4a, mp3 eller opus. Så fylder tre timer under 200 MB.',
      en: 'Save the recording as m4a, mp3 or opus. Three hours then take less than 200 MB.',
    },
  }),
  emptySound: {
    field: 'sound',
    what: { da: 'Lydfilen er tom.', en: 'The sound file is empty.' },
    hint: {
      da: 'Hør efter på optageren, om filen kan afspilles der, og send den igen.',
      en: 'Check that the recorder itself can play the file, and send it again.',
    },
  },
  notSound: {
    field: 'sound',
    what: {
      da: 'Filen er ikke en lydfil, der kan læses her.',
      en: 'The file is not a sound file that can be read here.',
    },
    hint: { da: `Disse kan læses: ${formats}.`, en: `These can be read: ${formats}.` },
  },
  mp2: {
    field: 'sound',
    what: {
      da: 'Lyden er mp2, som ligner mp3, men ikke kan læses her.',
      en: 'The sound is mp2, which is like mp3 but cannot be read here.',
    },
    hint: {
      da: 'Gem den som mp3, m4a eller wav i et lydprogram, og send den igen.',
      en: 'Save it as mp3, m4a or wav in a sound program, and send it again.',
    },
  },
  longTranscript: (most: number) => ({
    field: 'transcript',
    what: {
      da: `Udskriften er større end ${size(most)}.`,
      en: `The transcript is larger than ${size(most)}.`,
    },
    hint: {
      da: 'Er det den rigtige fil? En times samtale fylder under 1 MB.',
      en: 'Is it the right file? An hour of talk takes less than 1 MB.',
    },
  }),
  emptyTranscript: {
    field: 'transcript',
    what: { da: 'Udskriften er tom.', en: 'The transcript is empty.' },
    hint: { da: 'Vælg en fil med tekst i.', en: 'Choose a file with text in it.' },
  },
  brokenOff: {
    field: 'sound',
    what: uploadSaid.brokenOff,
    hint: uploadSaid.again,
  },
} satisfies Record<string, Problem | ((most: number) => Problem)>
