import type { Erased, ErasedWhy, Purpose, Sql, WithdrawnHow } from '@lydhoer/database'
import type { Language } from '@lydhoer/words'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import { purposesToCitizen } from '../consent/purpose-words.ts'
import { messages } from './messages.ts'

/** That something of the citizen's was erased, why, and how much: never what it was. */
export interface Receipt {
  id: string
  purpose: Purpose
  how: ErasedWhy
  withdrawn_how: WithdrawnHow | null
  withdrawn_at: Date
  erased: Erased
}

function receipts(sql: Sql, citizen: SignedIn) {
  return sql
    .selectFrom('consent_receipt')
    .select(['id', 'purpose', 'how', 'withdrawn_how', 'withdrawn_at', 'erased'])
    .where('citizen_id', '=', citizen.personId)
    .orderBy('withdrawn_at', 'desc')
    .orderBy('id')
}

/** Every receipt of the citizen's, the latest first. */
export async function receiptsOf(sql: Sql, citizen: SignedIn): Promise<Receipt[]> {
  return receipts(sql, citizen).execute()
}

/**
 * The receipts of one press: what was erased in one transaction has one moment.
 *
 * @throws NotFound when the receipt is not the citizen's
 */
export async function receiptsWith(sql: Sql, citizen: SignedIn, id: string): Promise<Receipt[]> {
  const together = await receipts(sql, citizen)
    .where('withdrawn_at', '=', (one) =>
      one
        .selectFrom('consent_receipt')
        .select('withdrawn_at')
        .where('id', '=', id)
        .where('citizen_id', '=', citizen.personId),
    )
    .execute()
  if (together.length === 0) throw new NotFound()
  return together
}

/**
 * «Vi slettede lyden, teksten, 1 deling og 2 noter.», of one receipt or of several together.
 */
export function erasedSays(receipts: readonly Receipt[], language: Language): string {
  const words = messages[language].receipt
  const sum = (part: keyof Erased) => receipts.reduce((all, { erased }) => all + erased[part], 0)
  const whole = receipts.filter(({ purpose }) => purpose === 'ownReflection').length
  const parts = (['sound', 'turns', 'shares', 'noticings'] as const).flatMap((part) => {
    const n = sum(part)
    return n === 0 ? [] : [words.parts[part](n)]
  })
  if (parts.length === 0) return words.nothing
  if (whole > 1) parts.unshift(words.talks(whole))
  return words.erased(new Intl.ListFormat(language, { type: 'conjunction' }).format(parts))
}

/** Why it was erased, to the citizen: «Du sagde nej. Kolleger må ikke høre et stykke.» */
export function receiptSays({ purpose, how, withdrawn_how }: Receipt, language: Language): string {
  const { why } = messages[language].receipt
  const says = why[how === 'withdrawn' ? (withdrawn_how ?? 'ownPage') : how]
  return purpose === 'ownReflection' ? says : `${says} ${purposesToCitizen[purpose].mayNot[language]}.`
}
