/** How numbers stand in figures and their tables: nought is nobody, and what is so little that it would be rounded to nought says so. */
export function shareIn(language: 'da' | 'en' = 'da'): (share: number) => string {
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 1 })
  const less = new Intl.NumberFormat(localeOf(language), { style: 'percent', minimumFractionDigits: 2 })
  return (share) =>
    share === 0 ? '0' : share > 0 && share < 0.0005 ? `<${less.format(0.0005)}` : percent.format(share)
}

/** The same for a number that is no share, with so many decimals. */
export function numberIn(language: 'da' | 'en' = 'da', decimals = 1): (value: number) => string {
  const number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: decimals })
  const least = 0.5 * 10 ** -decimals
  const less = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: decimals + 1 })
  return (value) => (value > 0 && value < least ? `<${less.format(least)}` : number.format(value))
}

const localeOf = (language: 'da' | 'en') => (language === 'en' ? 'en-GB' : 'da-DK')
