// In what words numbers are asked for and given, and what is said of a number that was found so.

import type { InBothLanguages } from './mention.ts'

/** What somebody was asked for, or says that they give. */
export type Asked = 'cpr' | 'phone' | 'number' | 'plate' | 'birthdate' | 'email' | 'age'

/** The words for each; the last one said counts. */
export const cues: readonly (readonly [Asked, RegExp])[] = [
  ['cpr', /\b(?:cpr\S*|c p r|personnummer\p{L}*|person nummer\p{L}*|personnr\S*)/gu],
  ['cpr', /(?<!\p{L})(?:de|dine|har du|og)(?: \p{L}+)? sidste(?: fire| cifre| tal)?(?= *(?:\?|$|\d|er))/gu],
  ['cpr', /(?:sidste fire|fire sidste|bagerste fire|fire bagerste|løbenummer\p{L}*)/gu],
  ['birthdate', /(?:\bfødt\b|fødselsd\p{L}+|fødselsår|fødedato|fylder (?:du|han|hun))/gu],
  ['plate', /(?:nummerplade\p{L}*|\bplader?n?\b|\bpladen\b|registreringsn\p{L}+|indregistrer\p{L}+)/gu],
  [
    'number',
    /(?:konto\p{L}*|\breg\p{L}*|sagsn\p{L}+|sagsnr\S*|\bsag(?:en|ens)?(?= \S+ \S*num)|(?:i|er|på|har|til) sag(?:en)?\b|journaln\p{L}+|pasn\p{L}+|kørekort\p{L}*|medlemsn\p{L}+|kunden\p{L}+|cvr\S*|løbenummer|skades?n\p{L}+|lånern\p{L}+|policen\p{L}+|policen|ordren\p{L}+|ydern\p{L}+|lejemål\p{L}*|fakturan\p{L}+|forsikringsn\p{L}+|afdelingsn\p{L}+|elevn\p{L}+|ansøgningsn\p{L}+|brugern\p{L}+|aftalen\p{L}+|boligforeningsn\p{L}+|ventelisten\p{L}+|ansættelsesn\p{L}+|lønn\p{L}+r\p{L}*|studien\p{L}+|straffesag\p{L}*|tilladelsesn\p{L}+|opholdsn\p{L}+|referencen\p{L}+|bookingn\p{L}+)/gu,
  ],
  [
    'phone',
    /(?:telefon\p{L}*|\btlf\S*|mobil(?!epay)\p{L}*|fastnet\p{L}*|\bring(?:er|e|ede)?\b|\bsms\p{L}*|\bfanger?\b|fat i|whatsapp|\bnumm\p{L}+|\bnumre\p{L}*|\bnr\b)/gu,
  ],
  ['age', /hvor (?:gammel|gamle)/gu],
  ['plate', /numm\p{L}* på (?:bil|vogn)\p{L}*|bil\p{L}* numm\p{L}*/gu],
  ['email', /(?:\be?-?mail\p{L}*|\bmail(?:en|adresse\p{L}*)?\b|snabel)/gu],
]

/** Said after a number that counts something. */
export const counted =
  /^(?:år|års|dage?|uger?|måneder|timer?|minutter|min|kroner|kr|øre|gange?|børn|unger|kilo|kg|gram|stk|styk|stykker|procent|km|kilometer|meter|mil|sal|mand|mennesker|personer|kollegaer|tusind|tusinde|millioner|liter|grader|piller|sider|ansøgninger|linjer|etage|plader|kvadratmeter|ark|poser|æg|%|en)$/
/** Said before a number that is a time or a line of a bus. */
export const timed =
  /^(?:klokken|kl|kl\.|bus|linje|linie|linje|uge|side|tur|kvarter|halv|lokale|trin|punkt|tog|år)$/

export const kindWords: Record<'cpr' | 'phone' | 'number' | 'plate', InBothLanguages> = {
  plate: {
    da: 'Der er talt om en nummerplade.',
    en: 'A number plate is talked of.',
  },
  cpr: {
    da: 'Der er spurgt efter et cpr-nummer, eller det er læst op igen.',
    en: 'Somebody asked for a personal number, or it is read back.',
  },
  phone: {
    da: 'Der er spurgt efter et telefonnummer, eller det er læst op igen.',
    en: 'Somebody asked for a phone number, or it is read back.',
  },
  number: {
    da: 'Der er spurgt efter et nummer, eller det er læst op igen.',
    en: 'Somebody asked for a number, or it is read back.',
  },
}

export type Numbered = keyof typeof kindWords

export const inRowWords: InBothLanguages = {
  da: 'Flere tal i træk kan være et nummer.',
  en: 'Several numbers in a row can be a number of somebody’s.',
}
