import type { Sentence } from '@lydhoer/words'

/** What can hang on a loop, as the address of a press calls it. */
export const things = [
  'stykke',
  'bemaerkning',
  'proev',
  'rum',
  'brev',
  'studie',
  'flip',
  'venter',
  'spoergsmaal',
  'fund',
  'materiale',
  'forsoeg',
  'samling',
] as const
export type Thing = (typeof things)[number]

/** Which column says which one it is. */
export const columnOf = {
  stykke: 'passage_id',
  bemaerkning: 'noticing_id',
  proev: 'experiment_id',
  rum: 'learning_room_id',
  brev: 'letter_version_id',
  studie: 'study_id',
  flip: 'flip_id',
  venter: 'waiting_cause',
  spoergsmaal: 'request_id',
  fund: 'finding_id',
  materiale: 'resource_id',
  forsoeg: 'joint_experiment_id',
  samling: 'gathering_id',
} as const satisfies Record<Thing, string>

/** What each is called. What it says is not told here: it is opened where it stands. */
export const thingNames: Record<Thing, Sentence> = {
  stykke: { da: 'Et stykke af en samtale', en: 'A passage of a conversation' },
  bemaerkning: { da: 'En bemærkning', en: 'A noticing' },
  proev: { da: 'Noget, du selv vil prøve', en: 'Something you want to try yourself' },
  rum: { da: 'Et læringsrum', en: 'A learning room' },
  brev: { da: 'Et brev', en: 'A letter' },
  studie: { da: 'Et studie af forløb', en: 'A study of trajectories' },
  flip: { da: 'En FLIP', en: 'A FLIP' },
  venter: { da: 'Noget, borgere venter på', en: 'Something citizens wait for' },
  spoergsmaal: { da: 'Et spørgsmål til forskning eller andre', en: 'A request to research or others' },
  fund: { da: 'Et fund', en: 'A finding' },
  materiale: { da: 'Et materiale', en: 'A resource' },
  forsoeg: { da: 'Noget, vi prøver sammen', en: 'Something we try together' },
  samling: { da: 'Et seminar eller et besøg', en: 'A seminar or a visit' },
}

const everybody: Sentence = {
  da: 'Alle i huset ser, at det hænger der.',
  en: 'Everybody in the house sees that it hangs there.',
}

/** Who sees that it hangs there. */
export const whoSeesThat: Record<Thing, Sentence> = {
  stykke: {
    da: 'Kun de i huset, der har stykket, ser, at det hænger der.',
    en: 'Only those of the house who have the passage see that it hangs there.',
  },
  bemaerkning: {
    da: 'Kun de i huset, der må læse bemærkningen, ser, at den hænger der.',
    en: 'Only those of the house who may read the noticing see that it hangs there.',
  },
  proev: { da: 'Kun du ser, at det hænger der.', en: 'Only you see that it hangs there.' },
  rum: everybody,
  brev: everybody,
  studie: {
    da: 'Alle i huset ser, at der hænger et studie. Kun de, det er delt med, kan åbne det.',
    en: 'Everybody in the house sees that a study hangs there. Only those it is shared with can open it.',
  },
  flip: {
    da: 'Alle i huset ser, at den hænger der. Det, der blev sagt, er for de inviterede.',
    en: 'Everybody in the house sees that it hangs there. What was said is for those invited.',
  },
  venter: everybody,
  spoergsmaal: everybody,
  fund: everybody,
  materiale: everybody,
  forsoeg: {
    da: 'Alle i huset ser, at det hænger der. Dagbogen er for dem, der er med.',
    en: 'Everybody in the house sees that it hangs there. The diary is for those in it.',
  },
  samling: {
    da: 'Alle i huset ser, at det hænger der. Hvem der er inviteret, ser kun de inviterede.',
    en: 'Everybody in the house sees that it hangs there. Who is invited is seen only by those invited.',
  },
}

/** What citizens wait for, as a word and nobody's. */
export const causes = [
  ...(['treatment', 'placement', 'meeting', 'medicalCertificate'] as const),
  ...(['assessment', 'teamDate', 'other'] as const),
] as const
export type Cause = (typeof causes)[number]
export const isCause = (word: string): word is Cause => (causes as readonly string[]).includes(word)
export const causeNames: Record<Cause, Sentence> = {
  treatment: { da: 'behandling', en: 'treatment' },
  placement: { da: 'en praktikplads', en: 'a placement' },
  meeting: { da: 'et møde', en: 'a meeting' },
  medicalCertificate: { da: 'en attest fra lægen', en: 'a certificate from the doctor' },
  assessment: { da: 'en udredning', en: 'an assessment' },
  teamDate: { da: 'en dag i rehabiliteringsteamet', en: 'a day in the rehabilitation team' },
  other: { da: 'noget andet', en: 'something else' },
}
