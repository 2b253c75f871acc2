import type { Messages, Sentence } from '@lydhoer/words'
import type { WhyNot } from './fetch-guarded.ts'

const da = {
  title: 'Min kalender',
  lead: 'Hvor dine invitationer skal hen, og hvornår du er optaget.',
  mailTitle: 'Invitationer på mail',
  mailLead:
    'Når du er med i noget, får du en invitation til din kalender. Der står kun, hvad det er, hvornår og hvor, og adressen på siden. Aldrig, hvad det handler om.',
  noMail:
    'Kommunen har ikke sat en postserver op endnu, så der bliver ikke sendt invitationer. Din egen adresse herunder virker alligevel.',
  email: 'Din mailadresse på arbejdet',
  emailHint: 'Lad feltet være tomt, hvis du ikke vil have mails.',
  save: 'Gem',
  feedTitle: 'Lydhør i din kalender',
  feedLead:
    'Sæt adressen ind i dit kalenderprogram (“abonner på en kalender”). Så står det, du er med i, i din kalender og flytter sig selv.',
  feedSecret: 'Adressen er hemmelig: Alle, der har den, kan se, hvornår og hvor du skal være.',
  feedLabel: 'Din adresse',
  makeFeed: 'Lav en adresse',
  renewFeed: 'Lav en ny adresse',
  renewHint: 'Så virker den gamle ikke mere.',
  closeFeed: 'Luk adressen',
  busyTitle: 'Hvornår du er optaget',
  busyLead:
    'Vil du have, at Lydhør finder tider, hvor du er fri, så sig, hvor din egen kalender ligger. Vi læser kun, hvornår du er optaget, og gemmer ikke andet.',
  by: 'Hvordan kan den læses?',
  feed: 'Ved en hemmelig adresse (den ender tit på .ics)',
  caldav: 'Ved navn og kode (CalDAV)',
  address: 'Adressen',
  addressHint: 'Den begynder med https:// eller webcal://',
  user: 'Brugernavn',
  password: 'Kode',
  onlyCaldav: 'Kun ved CalDAV. Den gemmes låst, så kun programmet kan læse den.',
  read: 'Læs min kalender',
  reads: (host: string) => `Vi læser, hvornår du er optaget, fra ${host}.`,
  take: 'Glem den',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'My calendar',
    lead: 'Where your invitations go, and when you are taken.',
    mailTitle: 'Invitations by mail',
    mailLead:
      'When you are part of something, you get an invitation for your calendar. It says only what it is, when and where, and the address of the page. Never what it is about.',
    noMail:
      'The municipality has not set up a mail server yet, so no invitations are sent. Your own address below works all the same.',
    email: 'Your mail address at work',
    emailHint: 'Leave the field empty if you want no mail.',
    save: 'Save',
    feedTitle: 'Lydhør in your calendar',
    feedLead:
      'Put the address into your calendar program (“subscribe to a calendar”). What you are part of is then in your calendar, and moves by itself.',
    feedSecret: 'The address is secret: whoever has it can see when and where you are to be.',
    feedLabel: 'Your address',
    makeFeed: 'Make an address',
    renewFeed: 'Make a new address',
    renewHint: 'The old one then works no more.',
    closeFeed: 'Close the address',
    busyTitle: 'When you are taken',
    busyLead:
      'If you want Lydhør to find times when you are free, say where your own calendar lies. We read only when you are taken, and keep nothing else.',
    by: 'How can it be read?',
    feed: 'At a secret address (often ending in .ics)',
    caldav: 'By name and password (CalDAV)',
    address: 'The address',
    addressHint: 'It begins with https:// or webcal://',
    user: 'User name',
    password: 'Password',
    onlyCaldav: 'Only for CalDAV. It is kept locked, so that only the program can read it.',
    read: 'Read my calendar',
    reads: (host) => `We read when you are taken from ${host}.`,
    take: 'Forget it',
  },
}

/** What is told once it is done; only its owner sees any of it. */
export const receipts = {
  mail: { da: 'Gemt. Kun du kan se adressen.', en: 'Saved. Only you can see the address.' },
  feed: {
    da: 'Her er din adresse. Kun du kan se den.',
    en: 'Here is your address. Only you can see it.',
  },
  closed: { da: 'Lukket. Adressen virker ikke mere.', en: 'Closed. The address works no more.' },
  read: {
    da: 'Din kalender kunne læses. Kun hvornår du er optaget, bliver brugt.',
    en: 'Your calendar could be read. Only when you are taken is used.',
  },
  readInPart: {
    da: 'Din kalender kunne læses, på nær det, der kommer igen så tit, at det ikke kan følges.',
    en: 'Your calendar could be read, except for what comes again so often that it cannot be followed.',
  },
  taken: { da: 'Glemt. Vi læser den ikke mere.', en: 'Forgotten. We read it no more.' },
} satisfies Record<string, Sentence>

export const problems = {
  email: {
    da: 'Skriv en mailadresse, for eksempel lea@fjordby.dk',
    en: 'Write a mail address, for example lea@fjordby.dk',
  },
  address: { da: 'Skriv hele adressen, med https://', en: 'Write the whole address, with https://' },
  user: { da: 'Skriv dit brugernavn til kalenderen', en: 'Write your user name for the calendar' },
  password: { da: 'Skriv din kode til kalenderen', en: 'Write your password for the calendar' },
} satisfies Record<string, Sentence>

/** Why a calendar was not read, and what to do. */
export const whyNot: Readonly<Record<WhyNot, Sentence>> = {
  noAddress: problems.address,
  notSafe: {
    da: 'Adressen skal begynde med https://, så ingen kan læse med på vejen',
    en: 'The address must begin with https://, so that nobody can read along on the way',
  },
  inside: {
    da: 'Adressen ligger på kommunens eget net, og derfra må der ikke læses. Spørg dem, der passer Lydhør',
    en: 'The address lies in the municipality’s own network, from which nothing may be read. Ask those who look after Lydhør',
  },
  notThere: {
    da: 'Der er ikke nogen, der svarer på adressen. Se efter, om den er skrevet rigtigt',
    en: 'Nobody answers at this address. See whether it is written correctly',
  },
  tooSlow: {
    da: 'Der gik for lang tid, før kalenderen svarede. Prøv igen om lidt',
    en: 'It took too long before the calendar answered. Try again in a while',
  },
  tooLarge: {
    da: 'Kalenderen er for stor til at blive læst. Vælg en, der kun har dine egne aftaler',
    en: 'The calendar is too large to be read. Choose one that has only your own appointments',
  },
  tooFar: {
    da: 'Adressen sender videre til en anden igen og igen. Kopier adressen fra dit kalenderprogram',
    en: 'The address sends on to another again and again. Copy the address from your calendar program',
  },
  wrongPassword: {
    da: 'Kalenderen vil ikke lukke os ind. Se efter, om navn og kode er rigtige',
    en: 'The calendar will not let us in. See whether name and password are right',
  },
  notFound: {
    da: 'Der ligger ikke nogen kalender på adressen. Kopier den igen fra dit kalenderprogram',
    en: 'There is no calendar at this address. Copy it again from your calendar program',
  },
  trouble: {
    da: 'Kalenderen svarer, men ikke så den kan læses. Prøv igen senere',
    en: 'The calendar answers, but not so that it can be read. Try again later',
  },
}
