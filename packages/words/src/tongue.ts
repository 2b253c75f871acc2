/**
 * What a citizen's pages can be read in: the two languages of the house, Danish that is easy to read, Arabic and Ukrainian. Workers'
 * pages are written in a `Language` alone.
 */
export type Tongue = 'da' | 'en' | OwnTongue

/** What a municipality switches on for its citizens. */
export const ownTongues = ['easy', 'ar', 'uk'] as const
export type OwnTongue = (typeof ownTongues)[number]

/** What each is called by those who read it. */
export const tongueNames: Readonly<Record<Tongue, string>> = {
  da: 'Dansk',
  easy: 'Let at læse',
  en: 'English',
  ar: 'العربية',
  uk: 'Українська',
}

/** As browsers know it: the `lang` of a page, and the way it is written. */
export const asHtml = (tongue: Tongue): { lang: string; dir: 'ltr' | 'rtl' } => ({
  lang: tongue === 'easy' ? 'da' : tongue,
  dir: tongue === 'ar' ? 'rtl' : 'ltr',
})

/** As `Intl` knows it. Digits and clocks are those of Danish letters, so that a number or an hour looks the same everywhere. */
export const localeOf: Readonly<Record<Tongue, string>> = {
  da: 'da-DK',
  easy: 'da-DK',
  en: 'en-GB',
  ar: 'ar-u-ca-gregory-hc-h23-nu-latn',
  uk: 'uk-UA',
}

/** The language of the house that stands in where a tongue has no words: Danish, for all but English. */
export const languageOfTongue = (tongue: Tongue): 'da' | 'en' => (tongue === 'en' ? 'en' : 'da')

export const isOwnTongue = (word: unknown): word is OwnTongue => ownTongues.some((one) => one === word)

const plurals = new Map<Tongue, Intl.PluralRules>()

/** The forms that a word has beside a number; `other` is the one that every language has. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/**
 * The form that goes with a number: Arabic has six, Ukrainian four.
 *
 * @example pluralOf('uk', 3, { one: 'день', few: 'дні', many: 'днів', other: 'дня' }) // 'дні'
 */
export function pluralOf(tongue: Tongue, count: number, forms: Forms): string {
  const rules = plurals.get(tongue) ?? new Intl.PluralRules(localeOf[tongue])
  plurals.set(tongue, rules)
  return forms[rules.select(count)] ?? forms.other
}
