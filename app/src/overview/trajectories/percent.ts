import type { Language } from '@lydhoer/words'

/** A share in whole percent; what is less than one says so. */
export const percentOf = (language: Language, share: number): string =>
  share > 0 && share < 0.005
    ? '<1\u00a0%'
    : new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { style: 'percent' }).format(share)
