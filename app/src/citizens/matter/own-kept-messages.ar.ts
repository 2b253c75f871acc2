import { pluralOf } from '@lydhoer/words'

/** How long comes in Danish («5 år», «6 måneder»), as it is said in the languages of the house; here it is said in Arabic. */
function inArabic(long: string): string {
  const [, count = '', unit] = /^(\d+) (år|måned)/.exec(long) ?? []
  const n = Number(count)
  if (unit === 'år')
    return pluralOf('ar', n, {
      one: 'سنة واحدة',
      two: 'سنتين',
      few: `${n} سنوات`,
      other: `${n} سنة`,
    })
  if (unit === 'måned')
    return pluralOf('ar', n, {
      one: 'شهر واحد',
      two: 'شهرين',
      few: `${n} أشهر`,
      many: `${n} شهرًا`,
      other: `${n} شهر`,
    })
  return long
}

export const ar = {
  keptMessages: {
    kept: (long: string, from: string) => `نحفظه مدة ${inArabic(long)}. تبدأ المدة من: ${from}. ثم نحذفه.`,
    undecided: 'لم تقرر البلدية كم من الوقت سيُحفظ هذا. لا نحذفه من أنفسنا.',
    next: (day: string, long: string) => `ابتداءً من ${day} نحفظه مدة ${inArabic(long)}.`,
  },
}
