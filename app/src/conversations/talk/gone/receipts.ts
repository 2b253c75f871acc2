import type { ErasedWhy, Purpose, Sql, WithdrawnHow } from '@lydhoer/database'
import { listIn, orInDanish, say, type Language, type Tongue } from '@lydhoer/words'
import type { RawBuilder } from 'kysely'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import { mayNotToCitizen } from '../consent/purpose-words.ts'
import { partsInTongue, receiptMessages } from './receipt-messages.ts'

/** That something of the citizen's was erased, why, and how much: never what it was. */
export interface Receipt {
  id: string
  purpose: Purpose
  how: ErasedWhy
  withdrawn_how: WithdrawnHow | null
  withdrawn_at: Date
  parts: ErasedPart[]
}

/** What went of one kind, and what the citizen calls it: one word for any number, or one for one and one after a number. */
interface ErasedPart {
  part: string
  n: number
  label: Record<Language, string[]>
}

/** Receipts of the citizen's, the latest first. */
export function receiptsIn(sql: Sql, citizen: string | RawBuilder<string>) {
  return sql
    .selectFrom('consent_receipt as r')
    .select(['r.id', 'r.purpose', 'r.how', 'r.withdrawn_how', 'r.withdrawn_at', 'r.erased'])
    .where('r.citizen_id', '=', citizen)
    .orderBy('r.withdrawn_at', 'desc')
    .orderBy('r.id')
}

/** What the parts are called that can be erased, in the order in which they are told: what is said without a number first. */
export function partsIn(sql: Sql) {
  return sql
    .selectFrom('resting')
    .select(['part', 'label_da', 'label_en'])
    .where('label_da', 'is not', null)
    .orderBy((on) => on.fn('cardinality', ['label_da']))
    .orderBy('label_da')
}

type Row = Omit<Receipt, 'parts' | 'withdrawn_at'> & {
  withdrawn_at: Date | string
  erased: Partial<Record<string, number>>
}

/** Every domain names its own parts, in the database. */
export function inTheCitizensWords(
  rows: readonly Row[],
  parts: readonly { part: string | null; label_da: string[] | null; label_en: string[] | null }[],
): Receipt[] {
  return rows.map(({ erased, withdrawn_at, ...receipt }) => ({
    ...receipt,
    withdrawn_at: new Date(withdrawn_at),
    parts: parts.map(({ part, label_da, label_en }) => ({
      part: part ?? '',
      n: erased[part ?? ''] ?? 0,
      label: { da: label_da ?? [], en: label_en ?? [] },
    })),
  }))
}

/**
 * The receipts of one press: what was erased in one transaction has one moment.
 *
 * @throws NotFound when the receipt is not the citizen's
 */
export async function receiptsWith(sql: Sql, citizen: SignedIn, id: string): Promise<Receipt[]> {
  const together = await receiptsIn(sql, citizen.personId)
    .where('r.withdrawn_at', '=', (one) =>
      one
        .selectFrom('consent_receipt')
        .select('withdrawn_at')
        .where('id', '=', id)
        .where('citizen_id', '=', citizen.personId),
    )
    .execute()
  if (together.length === 0) throw new NotFound()
  return inTheCitizensWords(together, await partsIn(sql).execute())
}

/**
 * «Vi slettede lyden, teksten, 1 deling og 2 noter.», of one receipt or of several together.
 */
export function erasedSays(receipts: readonly Receipt[], tongue: Tongue): string {
  const words = receiptMessages[tongue]
  const whole = receipts.filter(({ purpose }) => purpose === 'ownReflection').length
  const parts = (receipts[0]?.parts ?? []).flatMap(({ part, label }) => {
    const n = receipts.reduce((all, one) => all + (one.parts.find((same) => same.part === part)?.n ?? 0), 0)
    return n === 0 ? [] : [partSays({ part, n, label }, tongue)]
  })
  if (parts.length === 0) return words.nothing
  if (whole > 1) parts.unshift(words.talks(whole))
  return words.erased(listIn(tongue, parts))
}

/** What went of one kind: «2 noter». */
function partSays({ part, n, label }: ErasedPart, tongue: Tongue): string {
  const inTongue = partsInTongue[tongue]?.[part]
  if (inTongue) return inTongue(n)
  return orInDanish(tongue, (language) => {
    const [one = '', many] = label[language]
    return n === 1 || many === undefined ? one : `${n} ${many}`
  })
}

/** Why it was erased, to the citizen: «Du sagde nej. Kolleger må ikke høre et stykke.» */
export function receiptSays({ purpose, how, withdrawn_how }: Receipt, tongue: Tongue): string {
  const { why } = receiptMessages[tongue]
  const says = why[how === 'withdrawn' ? (withdrawn_how ?? 'ownPage') : how]
  return purpose === 'ownReflection' ? says : `${says} ${say(mayNotToCitizen[purpose], tongue)}.`
}
