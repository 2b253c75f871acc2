import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  // To whoever asked for a page.
  lost: 'Forbindelsen til databasen blev afbrudt. Prøv igen om lidt; det gør ingen skade at trykke en gang til.',
  busy: 'Der er travlt lige nu. Prøv igen om lidt; det gør ingen skade at trykke en gang til.',
  locked: 'En anden er i gang med det samme lige nu. Prøv igen om lidt.',
  slow: 'Det tog for lang tid, så det blev stoppet, og intet er ændret. Prøv igen om lidt.',
  full: 'Der er ikke plads til mere på serverens disk. Intet er ændret. Sig det til den, der passer Lydhør hos jer.',
  changed: 'Lydhør bliver bragt op til en ny udgave lige nu. Intet er ændret. Prøv igen om lidt.',

  // To whoever starts the program.
  held: (pid: number, since: string, folder: string) =>
    `Et andet Lydhør (proces ${pid}, i gang siden ${since}) bruger data i ${folder}; stop det først, eller sæt LYDHOER_DATA til en anden mappe.`,
  folderRefused: (folder: string, at: string) =>
    `Mappen ${folder} kan ikke laves, fordi der ikke må skrives i ${at}; vælg en anden mappe i LYDHOER_DATA.`,
  folderIsFile: (folder: string, file: string) =>
    `Mappen ${folder} kan ikke laves, fordi ${file} er en fil; vælg en anden mappe i LYDHOER_DATA.`,
  notWritable: (folder: string) =>
    `Der må ikke skrives i mappen ${folder}; giv lov til det, eller vælg en anden mappe i LYDHOER_DATA.`,
  diskFull: (folder: string, needed: number, free: number) =>
    `Der er ikke plads på disken: i ${folder} skal der bruges ${needed} MB, og der er ${free} MB; skaf plads, eller vælg en anden mappe i LYDHOER_DATA.`,
  diskIsFull: (folder: string) =>
    `Der er ikke mere plads på disken, hvor ${folder} ligger; skaf plads, og start igen.`,
  olderServer: (folder: string, was: string, is: string) =>
    `Data i ${folder} er lavet af PostgreSQL ${was}, og denne udgave af Lydhør bruger ${is}; tag en sikkerhedskopi med den udgave, der lavede dem, og læg den ind i en ny mappe med lydhoer restore.`,
  newerData: (migration: string) =>
    `Databasen er fra en nyere eller en anden udgave af Lydhør: denne kender ikke ${migration}; brug den udgave.`,
  changedMigration: (migration: string) =>
    `${migration} er ændret, efter at databasen fik den; brug den udgave af Lydhør, der hører til databasen.`,
  didNotStart: (words: string, log: string) => `Databasen startede ikke: ${words}; mere står i ${log}.`,
  notMade: (folder: string, words: string) => `Databasen kunne ikke laves i ${folder}: ${words}.`,
  noAccount:
    'PostgreSQL kører ikke som root, og brugeren “postgres” kunne ikke laves; kør: useradd --system postgres.',
  cannotEnter: (folder: string, instead: string) =>
    `Databasen kører som brugeren “postgres”, som ikke kan komme ind i ${folder}; vælg en mappe, som andre må gå ind i, for eksempel ${instead}, i LYDHOER_DATA.`,
  noProgram: (name: string) =>
    `Der følger ingen PostgreSQL med til denne slags maskine (${name}); sæt DATABASE_URL til jeres egen.`,
  socketTaken: (folder: string) =>
    `Mappen ${folder} tilhører en anden; fjern den, eller vælg en anden LYDHOER_DATA.`,
  orphanStays: (pid: number, folder: string) =>
    `En database (proces ${pid}) kører stadig på ${folder} fra før og vil ikke stoppe; stop den, og start igen.`,

  // About the database in DATABASE_URL.
  noAnswer: (where: string) =>
    `Der er ingen database, der svarer på ${where}; se efter, om den kører, og om DATABASE_URL er rigtig.`,
  noEntry: (where: string) =>
    `Databasen på ${where} lukker ikke ind; se efter navn og adgangskode i DATABASE_URL.`,
  noDatabase: (where: string) =>
    `Der er ingen database med det navn på ${where}; lav den først, eller ret DATABASE_URL.`,
  notAllowed: (where: string) =>
    `Brugeren i DATABASE_URL har ikke lov til at lave det, Lydhør skal bruge, i databasen på ${where}; giv den CREATEROLE og ejerskab af databasen.`,
  // About a backup.
  backupThere: (to: string) => `${to} findes allerede; vælg en mappe, der ikke gør.`,
  noBackup: (from: string) =>
    `${from} er ikke en sikkerhedskopi fra Lydhør, for filen manifest.json kan ikke læses; vælg mappen, som lydhoer backup lavede.`,
  otherFormat: (from: string, format: string) =>
    `${from} er lavet af en anden udgave af Lydhør (${format}); brug den udgave.`,
  notSigned: (from: string) =>
    `${from} er ikke underskrevet, som sikkerhedskopier er siden 28. november 2026; er den ældre, og ved I, hvor den kommer fra, så skriv --unsigned.`,
  isSigned: (from: string) => `${from} er underskrevet, så den efterses; skriv det samme uden --unsigned.`,
  otherSignature: (from: string) =>
    `Underskriften på ${from} passer ikke til hovednøglen: kopien er lavet med en anden nøgle, eller nogen har ændret i den; brug nøglen, den blev lavet med, eller en anden kopi.`,
  outsideBackup: (path: string) =>
    `Sikkerhedskopien nævner en fil uden for sig selv, ${path}; brug en anden kopi.`,
  missingInBackup: (path: string) => `Sikkerhedskopien er beskadiget: ${path} mangler; brug en anden kopi.`,
  alteredInBackup: (path: string) => `Sikkerhedskopien er beskadiget: ${path} er ændret; brug en anden kopi.`,
  strangeTable: (table: string) =>
    `Sikkerhedskopien nævner en tabel, som databasen ikke har, ${table}; brug en anden kopi.`,
  otherCount: (table: string, promised: number, found: number) =>
    `Sikkerhedskopien lover ${promised} rækker i ${table} og har ${found}; brug en anden kopi.`,
  otherMigration: (migration: string) =>
    `${migration} kendes ikke i denne udgave af Lydhør, eller var en anden; læg kopien ind med den udgave, der lavede den.`,
  noList: (path: string, line: number) =>
    `${path}:${line}: Det er ikke en linje i en liste over tilbagetrækninger; vælg filen withdrawals.jsonl.`,
  otherKeyThere: (file: string) =>
    `Der ligger allerede en anden nøgle i ${file}; flyt den, før kopiens nøgle lægges der.`,
  folderInUse: (folder: string) =>
    `${folder} er ikke tom, og en sikkerhedskopi lægges ikke oven i noget; vælg en anden mappe i LYDHOER_DATA.`,
  databaseInUse:
    'Databasen er ikke tom; en sikkerhedskopi lægges kun ind i en tom database, så lav en ny, eller vælg en anden LYDHOER_DATA.',
  databaseIsNewer:
    'Databasen er gjort klar af en nyere udgave end sikkerhedskopien; lav en ny, tom database, og læg kopien ind i den.',
  otherVersion:
    'Databasen er ikke bragt op til denne udgave af Lydhør; kør lydhoer migrate, eller brug den udgave, der passer til den.',
  noAddress:
    'DATABASE_URL er ikke adressen på en database; skriv den som postgresql://bruger:adgangskode@maskine:5432/navn.',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    lost: 'The connection to the database was broken. Try again in a moment; pressing once more does no harm.',
    busy: 'It is busy right now. Try again in a moment; pressing once more does no harm.',
    locked: 'Somebody else is doing the same thing right now. Try again in a moment.',
    slow: 'That took too long, so it was stopped, and nothing has been changed. Try again in a moment.',
    full: 'There is no more room on the server’s disk. Nothing has been changed. Tell whoever looks after Lydhør where you work.',
    changed:
      'Lydhør is being brought up to a new version right now. Nothing has been changed. Try again in a moment.',
    held: (pid, since, folder) =>
      `Another Lydhør (process ${pid}, running since ${since}) uses the data in ${folder}; stop that one first, or set LYDHOER_DATA to another folder.`,
    folderRefused: (folder, at) =>
      `The folder ${folder} cannot be made, because nothing may be written in ${at}; choose another folder in LYDHOER_DATA.`,
    folderIsFile: (folder, file) =>
      `The folder ${folder} cannot be made, because ${file} is a file; choose another folder in LYDHOER_DATA.`,
    notWritable: (folder) =>
      `Nothing may be written in the folder ${folder}; allow it, or choose another folder in LYDHOER_DATA.`,
    diskFull: (folder, needed, free) =>
      `There is no room on the disk: ${folder} needs ${needed} MB, and there are ${free} MB; make room, or choose another folder in LYDHOER_DATA.`,
    diskIsFull: (folder) =>
      `There is no more room on the disk where ${folder} lies; make room, and start again.`,
    olderServer: (folder, was, is) =>
      `The data in ${folder} was made by PostgreSQL ${was}, and this version of Lydhør uses ${is}; take a backup with the version that made it, and put it into a new folder with lydhoer restore.`,
    newerData: (migration) =>
      `The database is of a newer or another version of Lydhør: this one does not know ${migration}; use that version.`,
    changedMigration: (migration) =>
      `${migration} was changed after it was applied to the database; use the version of Lydhør that belongs to the database.`,
    didNotStart: (words, log) => `The database did not start: ${words}; more stands in ${log}.`,
    notMade: (folder, words) => `The database could not be made in ${folder}: ${words}.`,
    noAccount:
      'PostgreSQL does not run as root, and no user “postgres” could be made; run: useradd --system postgres.',
    cannotEnter: (folder, instead) =>
      `The database runs as the user “postgres”, who cannot enter ${folder}; choose a folder that others may enter, such as ${instead}, in LYDHOER_DATA.`,
    noProgram: (name) =>
      `No PostgreSQL comes along for this kind of machine (${name}); set DATABASE_URL to one of your own.`,
    socketTaken: (folder) =>
      `The folder ${folder} belongs to somebody else; remove it, or choose another LYDHOER_DATA.`,
    orphanStays: (pid, folder) =>
      `A database (process ${pid}) still runs on ${folder} from before and does not stop; stop it, and start again.`,
    noAnswer: (where) =>
      `No database answers at ${where}; see whether it runs, and whether DATABASE_URL is right.`,
    noEntry: (where) =>
      `The database at ${where} does not let us in; look at the name and the password in DATABASE_URL.`,
    noDatabase: (where) =>
      `There is no database of that name at ${where}; make it first, or mend DATABASE_URL.`,
    notAllowed: (where) =>
      `The user in DATABASE_URL may not make what Lydhør needs in the database at ${where}; give it CREATEROLE and the ownership of the database.`,
    backupThere: (to) => `${to} is there already; name a folder that is not.`,
    noBackup: (from) =>
      `${from} is no backup of Lydhør, since its manifest.json cannot be read; choose the folder that lydhoer backup made.`,
    otherFormat: (from, format) =>
      `${from} was made by another version of Lydhør (${format}); use that version.`,
    notSigned: (from) =>
      `${from} is not signed, as backups are since 28 November 2026; if it is older, and you know where it comes from, write --unsigned.`,
    isSigned: (from) => `${from} is signed, so it is checked; write the same without --unsigned.`,
    otherSignature: (from) =>
      `The signature of ${from} does not fit the master key: the backup was made with another key, or somebody has changed it; use the key it was made with, or another backup.`,
    outsideBackup: (path) => `The backup names a file outside itself, ${path}; use another backup.`,
    missingInBackup: (path) => `The backup is damaged: ${path} is missing; use another backup.`,
    alteredInBackup: (path) => `The backup is damaged: ${path} is altered; use another backup.`,
    strangeTable: (table) =>
      `The backup names a table that the database does not have, ${table}; use another backup.`,
    otherCount: (table, promised, found) =>
      `The backup promises ${promised} rows of ${table} and holds ${found}; use another backup.`,
    otherMigration: (migration) =>
      `${migration} is unknown to this version of Lydhør, or was another; restore with the version that made the backup.`,
    noList: (path, line) =>
      `${path}:${line}: That is no line of a list of withdrawals; choose the file withdrawals.jsonl.`,
    otherKeyThere: (file) =>
      `There is another key in ${file} already; move it away before the key of the backup is put there.`,
    folderInUse: (folder) =>
      `${folder} is not empty, and a backup is restored beside nothing else; choose another folder in LYDHOER_DATA.`,
    databaseInUse:
      'The database is not empty; a backup is restored into an empty one only, so make a new one, or choose another LYDHOER_DATA.',
    databaseIsNewer:
      'The database was made ready by a newer version than the backup; make a new, empty database, and restore into that.',
    otherVersion:
      'The database has not been brought up to this version of Lydhør; run lydhoer migrate, or use the version that fits it.',
    noAddress:
      'DATABASE_URL is not the address of a database; write it as postgresql://user:password@machine:5432/name.',
  },
}

/**
 * One of the sentences above in both languages.
 * @example sentence((words) => words.notWritable('/data')) // { da: 'Der må ikke skrives …', en: 'Nothing may …' }
 */
export function sentence(choose: (words: typeof da) => string): Sentence {
  return { da: choose(messages.da), en: choose(messages.en) }
}
