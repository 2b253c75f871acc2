import { localeOf, type Tongue } from '@lydhoer/words'

/** «3,5» */
export const hoursSay = (language: Tongue, hours: number): string =>
  new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 2 }).format(hours)
