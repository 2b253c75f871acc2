import { before, isCpr, plausibleCprDate } from '../numbers/cpr.ts'
import { digitRuns } from '../numbers/digit-runs.ts'
import type { DigitRun } from '../numbers/digit-runs.ts'
import type { Token } from '../text/tokens.ts'
import type { Candidate, InBothLanguages, MentionKind } from './mention.ts'

const months = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'
const isMonth = new RegExp(`^(?:${months}|jan\\.?|feb\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?)$`)
const ordinal =
  /^(?:første|anden|tredje|tredie|fjerde|femte|sjette|syvende|ottende|niende|tiende|ellevte|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|(?:en|to|tre|fire|fem|seks|syv|otte|ni)?(?:og)?(?:tyvende|tredivte))$/
const monthOrdinal =
  /^(?:første|anden|tredje|tredie|fjerde|femte|sjette|syvende|ottende|niende|tiende|ellevte|tolvte)$/
const bornCue =
  /(?:\bfødt\b|fødselsda|fødselsår|fødedato|(?<!\p{L})årgang(?!\p{L})|kom til verden|\bnår\b.*\bfødt)/u
const phoneCue =
  /(?:telefon|\btlf|mobil|\bnummer|\bnumre|\bnr\b|\bring(?:er|e|ede)?\b|\bsms|\bfanges?\b|whatsapp|\bkald(?:er)? op)/
const idCue =
  /(?:konto|reg\.?-?nummer|registrerings|sagsnummer|journal|pas(?:nummer)?\b|kørekort|medlems|kundenummer|ordren|ydern|policen|skadesn|cvr)/

const because: Partial<Record<MentionKind, InBothLanguages>> = {
  cpr: { da: 'Cifrene kan være et cpr-nummer.', en: 'The digits can be a personal number.' },
  phone: { da: 'Cifrene kan være et telefonnummer.', en: 'The digits can be a phone number.' },
  birthdate: {
    da: 'Dato eller år, der ser ud til at være en fødselsdag.',
    en: 'A date or year that seems to be of birth.',
  },
  number: {
    da: 'Et langt nummer, der kan høre til én person.',
    en: 'A long number that can belong to one person.',
  },
}

/**
 * Finds personal numbers, phone numbers, other long numbers and dates of birth, written or spoken.
 *
 * @param isBirthAsked whether somebody asked before when somebody was born
 */
export function findNumbers(
  all: readonly Token[],
  runs: readonly DigitRun[],
  isBirthAsked = false,
): Candidate[] {
  return [...birthDates(all, isBirthAsked), ...runs.flatMap((run) => judge(run, all, isBirthAsked))]
}

function judge(run: DigitRun, all: readonly Token[], isBirthAsked: boolean): Candidate[] {
  const cue = before(all, run.fromToken, 8) + (isBirthAsked ? ' fødselsdag' : '')
  const plus = all[run.fromToken - 1]?.plain === '+'
  const make = (kind: MentionKind): Candidate[] => [
    {
      first: plus ? run.fromToken - 1 : run.fromToken,
      last: run.toToken - 1,
      kind,
      because: because[kind] ?? { da: '', en: '' },
      ending: 0,
      sure: true,
    },
  ]
  const count = run.digits.length
  const single = run.groups.length === 1
  const text = all[run.fromToken]?.plain ?? ''
  if (single && /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text)) {
    const year = Number(text.split(/[./-]/)[2])
    const old = year > 31 && year < 100 ? true : year >= 1900 && year <= 2012
    return old || bornCue.test(cue) ? make('birthdate') : []
  }
  if (single && /[.,:/]/.test(text) && !/^\d\d(?:\.\d\d){3}$/.test(text)) {
    return bornCue.test(cue) && /^\d{1,2}[./]\d{1,2}$/.test(text) ? make('birthdate') : []
  }
  if (isCpr(run.digits, all, run.fromToken)) return make('cpr')
  if (bornCue.test(cue) && count >= 6 && count <= 8 && plausibleCprDate(run.digits.slice(0, 6)))
    return make('birthdate')
  if (idCue.test(cue) && count >= 4) return make('number')
  if (count >= 8 && count <= 12) return make('phone')
  if (phoneCue.test(cue) && !single && count >= 4) return make('phone')
  if (phoneCue.test(cue) && single && count >= 6 && count < 13) return make('phone')
  if (count > 12 && !single) return make('number')
  if (single && count >= 7 && !run.spoken) return make('number')
  return !single && count >= 7 && run.groups.length >= 4 ? make('phone') : []
}

/** "den 3. marts 1978", "tredje marts otteoghalvfjerds", and after "født" a bare year. */
function birthDates(all: readonly Token[], isAsked: boolean): Candidate[] {
  const found: Candidate[] = []
  all.forEach((token, at) => {
    const born = isAsked || bornCue.test(before(all, at, 8))
    // "3/2 1990"
    const slashed = /^\d{1,2}[/.]\d{1,2}$/.test(token.plain) ? yearAt(all, at + 1) : null
    if (slashed !== null && slashed.value < 2013 && slashed.value > 1900) found.push(date(at, slashed.last))
    // "femte i ottende 2003", "fjortende tredje syvogtres"
    const counted = dayAndMonth(all, at)
    if (counted !== null) {
      const year = yearAt(all, counted + 1)
      const isOld = year !== null && year.value < 2013
      if ((born || isOld) && !found.some(({ last }) => last >= at))
        found.push(date(all[at - 1]?.plain === 'den' ? at - 1 : at, year?.last ?? counted))
      return
    }
    const month = token.kind === 'word' && isMonth.test(token.plain)
    if (month) {
      let first = at - 1
      if (all[first]?.plain === '.') first -= 1
      const day = all[first]
      const dated = day !== undefined && (/^\d{1,2}$/.test(day.plain) || ordinal.test(day.plain))
      const from = dated ? (all[first - 1]?.plain === 'den' ? first - 1 : first) : at
      const year = yearAt(all, at + 1)
      const old = year !== null && year.value < 2013
      if ((born && (dated || year !== null)) || (dated && old)) {
        found.push(date(from, year?.last ?? at))
      }
      return
    }
    const isAnswer = isAsked && all.length < 5
    if (!(bornCue.test(before(all, at, 8)) || isAnswer) || found.some((other) => other.last >= at)) return
    const before1 = all[at - 1]?.plain ?? ''
    const year = isAnswer || /^(?:i|år|årgang|fra)$/.test(before1) ? yearAt(all, at) : null
    const next = year === null ? '' : (all[year.last + 1]?.plain ?? '')
    if (
      year !== null &&
      !isMonth.test(next) &&
      !/^(?:år|dage|timer|uger|måneder|minutter|kroner)$/.test(next)
    )
      found.push(date(at, year.last))
  })
  return found
}

/** Where a day and a month end that are both said as numbers in a row: «den femte i ottende». */
function dayAndMonth(all: readonly Token[], at: number): number | null {
  const isOrdinal = (token: Token | undefined) => token?.kind === 'word' && ordinal.test(token.plain)
  if (!isOrdinal(all[at])) return null
  const month = all[at + 1]?.plain === 'i' ? at + 2 : at + 1
  return isOrdinal(all[month]) && monthOrdinal.test(all[month]?.plain ?? '') ? month : null
}

function date(first: number, last: number): Candidate {
  return {
    first,
    last,
    kind: 'birthdate',
    because: because.birthdate ?? { da: '', en: '' },
    ending: 0,
    sure: true,
  }
}

function yearAt(all: readonly Token[], at: number): { value: number; last: number } | null {
  const token = all[at]
  if (token === undefined) return null
  if (/^(?:19|20)\d\d$/.test(token.plain)) return { value: Number(token.plain), last: at }
  if (/^\d\d$/.test(token.plain)) return { value: 1900 + Number(token.plain), last: at }
  const run = token.kind === 'word' ? digitRuns(all.slice(at, at + 6))[0] : undefined
  if (run === undefined || run.fromToken !== 0) return null
  const value = Number(run.digits)
  if (run.digits.length === 2 && value > 12) return { value: 1900 + value, last: at + run.toToken - 1 }
  if (run.digits.length === 4 && value > 1900 && value < 2030) return { value, last: at + run.toToken - 1 }
  return null
}
