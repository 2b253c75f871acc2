// The words of some columns, by the names that the glossary gives them.
import type { SelectType } from 'kysely'
import type { Tables } from './tables.ts'

type Of<Table extends keyof Tables, Column extends keyof Tables[Table]> = SelectType<Tables[Table][Column]>

export type Language = Of<'person', 'language'>
/** What a municipality can switch on for its citizens to read. */
export type Tongue = Of<'tongue_open', 'tongue'>
export type PersonKind = Of<'person', 'kind'>
export type Role = Of<'person_role', 'role'>
export type Purpose = Of<'consent', 'purpose'>
export type SharePurpose = Of<'passage_share', 'purpose'>
export type ConsentState = Of<'consent', 'state'>
export type WithdrawnHow = NonNullable<Of<'consent_receipt', 'withdrawn_how'>>
export type ErasedWhy = Of<'consent_receipt', 'how'>
export type EarPhase = Of<'ear_session', 'phase'>
export type StudyState = Of<'study', 'state'>
/** How much was erased with a consent, by part: counts, never content. */
export type Erased = Of<'consent_receipt', 'erased'>
/** Why a row may exist, and how it ends. */
export type Ground = Of<'resting', 'ground'>
/** Who sees a row. */
export type Audience = Of<'resting', 'audiences'>[number]
