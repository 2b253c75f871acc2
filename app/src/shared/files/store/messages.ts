import type { Sentence } from '@lydhoer/words'

/** What a page says when a store does not answer, has no room, or somebody must set something right first. */
export const toldOnPages = {
  away: {
    da: 'Det sted, hvor lyd og filer ligger, svarer ikke lige nu. Intet er gået tabt, og intet er gemt halvt. Prøv igen om lidt.',
    en: 'The place where sound and files lie does not answer right now. Nothing is lost, and nothing is half stored. Try again in a moment.',
  },
  full: {
    da: 'Der er ikke plads til flere filer. Det, du sendte, er ikke gemt. Sig det til dem, der passer Lydhør, og send det igen, når der er gjort plads.',
    en: 'There is no room for more files. What you sent is not stored. Tell those who look after Lydhør, and send it again when there is room.',
  },
  wrong: {
    da: 'Lyd og filer kan hverken hentes eller gemmes lige nu, og det går ikke over af sig selv. Sig det til dem, der passer Lydhør.',
    en: 'Sound and files can be neither fetched nor stored right now, and that does not pass by itself. Tell those who look after Lydhør.',
  },
} satisfies Record<string, Sentence>

export type WhyStore = keyof typeof toldOnPages

/** A row names a file, and it is not there: on a page, and for whoever looks after the program. */
export const fileMissing: { told: Sentence; says: Sentence } = {
  told: {
    da: 'Filen er ikke, hvor den skulle være. Er det lige blevet slettet, er alt i orden. Ellers sig det til dem, der passer Lydhør.',
    en: 'The file is not where it should be. If it has just been deleted, all is well. Otherwise tell those who look after Lydhør.',
  },
  says: {
    da: 'En fil, som hører til noget her, ligger ikke i lageret; er den ikke lige slettet, så hent den fra jeres egen kopi af filerne.',
    en: 'A file that belongs to something here is not in the store; unless it has just been deleted, bring it from your own copy of the files.',
  },
}

/** What whoever looks after the program is told about a folder. */
export const aboutFolder = {
  full: (folder: string): Sentence => ({
    da: `Der er ikke mere plads på disken, hvor ${folder} ligger; gør plads, så kan der gemmes igen.`,
    en: `There is no more room on the disk where ${folder} lies; make room, and things can be stored again.`,
  }),
  notAllowed: (folder: string): Sentence => ({
    da: `Der må ikke læses og skrives i ${folder}; giv Lydhørs bruger lov til det, og se efter, om disken er blevet skrivebeskyttet.`,
    en: `Nothing may be read and written in ${folder}; allow it to the user of Lydhør, and see whether the disk has become read-only.`,
  }),
  gone: (folder: string): Sentence => ({
    da: `Mappen ${folder} er væk; se efter, om disken er koblet til, og læg den tilbage.`,
    en: `The folder ${folder} is gone; see whether its disk is connected, and put it back.`,
  }),
  disk: (folder: string): Sentence => ({
    da: `Disken, hvor ${folder} ligger, kan ikke læses eller skrives; se i systemets log, hvad den fejler.`,
    en: `The disk where ${folder} lies cannot be read or written; the log of the system says what is the matter with it.`,
  }),
  busy: (folder: string): Sentence => ({
    da: `Der er for mange filer åbne til, at en fil i ${folder} kan åbnes; hæv grænsen for Lydhørs bruger (ulimit -n).`,
    en: `Too many files are open to open one in ${folder}; raise the limit for the user of Lydhør (ulimit -n).`,
  }),
}

/** Where a bucket lies, as its settings say. */
export interface Bucket {
  endpoint: string
  bucket: string
  region: string
}

/** And about a bucket. */
export const aboutBucket = {
  key: (_: Bucket): Sentence => ({
    da: 'Objektlageret kender ikke nøglen i S3_ACCESS_KEY_ID; sæt den, som lageret har givet jer.',
    en: 'The object store does not know the key in S3_ACCESS_KEY_ID; set the one that the store has given you.',
  }),
  secret: (_: Bucket): Sentence => ({
    da: 'Objektlageret godtager ikke underskriften: S3_SECRET_ACCESS_KEY passer ikke til S3_ACCESS_KEY_ID; sæt de to, der hører sammen.',
    en: 'The object store does not accept the signature: S3_SECRET_ACCESS_KEY does not fit S3_ACCESS_KEY_ID; set the two that belong together.',
  }),
  notAllowed: ({ bucket }: Bucket): Sentence => ({
    da: `Objektlageret afviser S3_ACCESS_KEY_ID ved bøtten ${bucket}; se efter, at nøglen er rigtig, og at den må læse, skrive, liste og slette der.`,
    en: `The object store refuses S3_ACCESS_KEY_ID at the bucket ${bucket}; see that the key is right, and that it may read, write, list and delete there.`,
  }),
  bucket: ({ bucket, endpoint }: Bucket): Sentence => ({
    da: `Der er ingen bøtte, der hedder ${bucket}, på ${endpoint}; lav den, eller ret S3_BUCKET.`,
    en: `There is no bucket called ${bucket} at ${endpoint}; make it, or correct S3_BUCKET.`,
  }),
  region: ({ region }: Bucket): Sentence => ({
    da: `Objektlageret ligger ikke i regionen ${region}; sæt lagerets egen i S3_REGION.`,
    en: `The object store does not lie in the region ${region}; set the store's own in S3_REGION.`,
  }),
  clock: (_: Bucket): Sentence => ({
    da: 'Uret på denne maskine og objektlagerets ur er mere end et kvarter fra hinanden; stil dem efter samme tidsserver.',
    en: 'The clock of this machine and that of the object store are more than a quarter of an hour apart; set both by the same time server.',
  }),
  certificate: ({ endpoint }: Bucket): Sentence => ({
    da: `Certifikatet på ${endpoint} er ikke udstedt af nogen, som denne maskine stoler på; peg på jeres egen udsteder med NODE_EXTRA_CA_CERTS.`,
    en: `The certificate of ${endpoint} is not issued by anybody whom this machine trusts; point to your own issuer with NODE_EXTRA_CA_CERTS.`,
  }),
  noTls: ({ endpoint }: Bucket): Sentence => ({
    da: `Der tales ikke https på ${endpoint}; ret S3_ENDPOINT til den adresse, hvor objektlageret gør det.`,
    en: `Nothing speaks https at ${endpoint}; correct S3_ENDPOINT to the address where the object store does.`,
  }),
  silent: ({ endpoint }: Bucket): Sentence => ({
    da: `Objektlageret på ${endpoint} svarer ikke; se efter, at det kører, og at S3_ENDPOINT er rigtig.`,
    en: `The object store at ${endpoint} does not answer; see that it runs, and that S3_ENDPOINT is right.`,
  }),
  full: ({ bucket }: Bucket): Sentence => ({
    da: `Der er ikke mere plads i bøtten ${bucket}; giv den mere, så kan der gemmes igen.`,
    en: `There is no more room in the bucket ${bucket}; give it more, and things can be stored again.`,
  }),
  other:
    (said: string) =>
    ({ endpoint }: Bucket): Sentence => ({
      da: `Objektlageret på ${endpoint} kan ikke gøre det, det bliver bedt om (${said}); se i lagerets egen log, hvorfor.`,
      en: `The object store at ${endpoint} cannot do what it is asked (${said}); its own log says why.`,
    }),
}
