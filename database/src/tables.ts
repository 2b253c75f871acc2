// The tables as Kysely sees them. Columns that the application may not write have `never` where they would be written.
import type { ColumnType, Generated } from 'kysely'

/** A calendar date as `YYYY-MM-DD`; PostgreSQL's `infinity` and `-infinity` come as those words. */
export type Day = string

/** A moment: read as a Date, written as a Date or an ISO 8601 string. */
export type Moment = ColumnType<Date, Date | string, Date | string>
type MomentOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
type GeneratedMoment = ColumnType<Date, Date | string | undefined, Date | string>

/** How the sound of a passage is disguised for whoever it is shared with. */
interface SoundVeil {
  pitch: number
  silent: { fromMs: number; toMs: number }[]
}
/** A silence measured on the sound; its length may be wrong by `errorMs`. */
interface MeasuredSilence {
  fromMs: number
  toMs: number
  ms: number
  errorMs: number
}
/** Filled in by the database, never by the application. */
export type Kept<T> = ColumnType<T, never, never>

export type Language = 'da' | 'en'
export type PersonKind = 'staff' | 'citizen'
export type Role =
  | 'caseworker'
  | 'companyConsultant'
  | 'knowledgeBroker'
  | 'professionalCoordinator'
  | 'teamLead'
  | 'director'
  | 'coordinator'
  | 'researcher'
  | 'politician'
  | 'employer'
  | 'partner'
export type Purpose = 'ownReflection' | 'colleagues' | 'research' | 'teaching' | 'quote'
export type SharePurpose = 'colleagues' | 'research'
export type ConsentState = 'given' | 'refused' | 'withdrawn' | 'ended'
/** How the no came that took a yes back: on the citizen's own page, or told to the worker. */
export type WithdrawnHow = 'ownPage' | 'toldWorker'
/** Why something was erased: the citizen said no, the time ran out, or it had been written in by mistake. */
export type ErasedWhy = 'withdrawn' | 'ended' | 'mistaken'
export type EarPhase = 'frame' | 'listen' | 'alone' | 'groups' | 'together' | 'takeHome' | 'ended'

export type StudyState = 'waiting' | 'computing' | 'ready' | 'failed'

type Tenant = { municipality_id: string }
type Row = Tenant & { id: Generated<string> }

export type Tables = {
  municipality: { id: Generated<string>; name: string; slug: string }
  department: Row & { name: string }
  person: Row & {
    kind: Kept<PersonKind>
    display_name: Kept<string>
    language: ColumnType<Language, never, Language>
    created_at: Kept<Date>
  }
  staff: { municipality_id: Kept<string>; person_id: Kept<string>; kind: Kept<'staff'> }
  person_role: {
    municipality_id: Kept<string>
    id: Kept<string>
    person_id: Kept<string>
    role: Kept<Role>
    department_id: Kept<string | null>
    valid_from: Kept<Day>
    valid_to: Kept<Day | null>
  }
  person_identity: {
    municipality_id: Kept<string>
    person_id: Kept<string>
    issuer: Kept<string>
    subject: Kept<string>
  }
  citizen_cpr: {
    municipality_id: Kept<string>
    citizen_id: Kept<string>
    cpr_sealed: Kept<Buffer>
    cpr_hash: Kept<Buffer>
  }
  case_assignment: {
    municipality_id: Kept<string>
    id: Kept<string>
    citizen_id: Kept<string>
    worker_id: Kept<string>
    valid_from: Kept<Day>
    valid_to: ColumnType<Day | null, never, Day>
  }
  sign_in_session: Tenant & {
    token_hash: Buffer
    person_id: string
    created_at: Kept<Date>
    last_seen_at: ColumnType<Date, never, Date | string>
    absolute_end: Moment
  }
  conversation: Row & {
    owner_id: string
    citizen_id: string
    department_id: string
    kind: string
    held_on: Day
    submission_id: string
    created_at: Kept<Date>
  }
  conversation_key: Tenant & {
    conversation_id: string
    owner_id: string
    citizen_id: string
    wrapped_key: Buffer
    ground_until: Kept<Day>
  }
  consent: Row & {
    conversation_id: string
    citizen_id: string
    owner_id: string
    purpose: Purpose
    state: ConsentState
    given_how: 'spoken' | 'written' | 'digital'
    given_on: Day
    ends_on: Day | null
    decided_at: ColumnType<Date, never, Date | string>
    withdrawn_how: Kept<WithdrawnHow | null>
    stands_until: Kept<Day>
    ground_of: Kept<string | null>
  }
  consent_receipt: {
    municipality_id: Kept<string>
    id: Kept<string>
    citizen_id: Kept<string>
    purpose: Kept<Purpose>
    how: Kept<ErasedWhy>
    withdrawn_at: Kept<Date>
    erased: Kept<Erased>
    withdrawn_how: Kept<WithdrawnHow | null>
  }
  gone_notice: {
    municipality_id: Kept<string>
    person_id: Kept<string>
    address: Kept<Buffer>
    thing: Kept<'conversation' | 'passage' | 'earSession'>
    of_day: Kept<Day>
    shared_by: Kept<string | null>
    why: Kept<ErasedWhy>
    gone_on: Kept<Day>
    until: Kept<Day>
    receipt_id: Kept<string | null>
  }
  transcript: Tenant & {
    conversation_id: string
    owner_id: string
    citizen_id: string
    format: string
    about_sealed: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>
    confirmed_at: MomentOrNull
    confirmed_by: ColumnType<string | null, string | null | undefined, string | null>
    ground_until: Kept<Day>
  }
  speaker: Tenant & {
    conversation_id: string
    code: string
    role: 'citizen' | 'worker' | 'interpreter' | 'companion' | 'other'
    label_sealed: Buffer | null
  }
  turn: Tenant & {
    conversation_id: string
    number: number
    speaker_code: string
    start_ms: number | null
    end_ms: number | null
    body_sealed: Buffer
  }
  turn_index: Tenant & { conversation_id: string; number: number; version: number; hashes: number[] }
  transcript_draft: Tenant & {
    conversation_id: string
    owner_id: string
    citizen_id: string
    wrapped_key: Buffer
    revision: Generated<number>
    checking: Generated<boolean>
    started_at: Kept<Date>
    ground_until: Kept<Day>
  }
  turn_draft: Tenant & {
    conversation_id: string
    id: string
    place: string
    speaker_code: string
    start_ms: number | null
    end_ms: number | null
    body_sealed: Buffer
    origins: number[]
    revision: number
    gone: Generated<boolean>
  }
  recording: Tenant & {
    conversation_id: string
    owner_id: string
    citizen_id: string
    object_id: string
    mime: string
    bytes: number
    duration_ms: number | null
    state: Generated<'storing' | 'measuring' | 'ready' | 'failed'>
    problem: ColumnType<string | null, never, string | null>
    peaks: ColumnType<Buffer | null, never, Buffer | null>
    /** Written as JSON text; the driver would take an array for one of PostgreSQL's own. */
    pauses: ColumnType<MeasuredSilence[] | null, never, string | null>
    has_listening_copy: ColumnType<boolean, never, boolean>
    created_at: Kept<Date>
    ground_until: Kept<Day>
  }
  recording_key: Tenant & { conversation_id: string; wrapped_key: Buffer }
  name_mention: Row & {
    conversation_id: string
    owner_id: string
    turn_number: number
    from_char: number
    to_char: number
    kind: string
    stand_in_sealed: Buffer
    decision: Generated<'suggested' | 'accepted' | 'kept'>
  }
  passage: Row & {
    conversation_id: string
    owner_id: string
    citizen_id: string
    from_turn: number
    to_turn: number
    from_ms: ColumnType<number | null, number | null | undefined, never>
    to_ms: ColumnType<number | null, number | null | undefined, never>
    created_at: Kept<Date>
    ground_until: Kept<Day>
  }
  passage_share: Row & {
    passage_id: string
    conversation_id: string
    owner_id: string
    citizen_id: string
    from_turn: Kept<number>
    to_turn: Kept<number>
    with_person_id: string
    purpose: SharePurpose
    with_sound: Generated<boolean>
    /** Written as JSON text. */
    veil: ColumnType<SoundVeil | null, string | null | undefined, never>
    until: Day
    ear_session_id: string | null
    created_at: Kept<Date>
    ground_until: Kept<Day>
    stands_until: Kept<Day>
  }
  share_notice: {
    municipality_id: Kept<string>
    share_id: Kept<string>
    conversation_id: Kept<string>
    citizen_id: Kept<string>
    purpose: Kept<SharePurpose>
    role: Kept<Role>
    department_id: Kept<string | null>
    shared_at: Kept<Date>
    until: Kept<Day>
    with_sound: Kept<boolean>
  }
  noticing: Row & {
    conversation_id: string
    owner_id: string
    passage_id: string | null
    ear_session_id: string | null
    author_id: string
    kind: Generated<'noticing' | 'experiment'>
    from_turn: number
    to_turn: number
    from_char: number | null
    to_char: number | null
    body_sealed: Buffer
    shared_at: MomentOrNull
    submission_id: string
    created_at: Kept<Date>
    updated_at: GeneratedMoment
    rests_on: Kept<'ownReflection' | SharePurpose>
    ground_until: Kept<Day>
    stands_until: Kept<Day>
  }
  code: Row & {
    made_by: string
    body_sealed: Buffer
    submission_id: string
    created_at: Kept<Date>
  }
  coded_span: Row & {
    conversation_id: string
    owner_id: string
    passage_id: string | null
    author_id: string
    concept: string | null
    code_id: string | null
    answer: Generated<boolean>
    from_turn: number
    to_turn: number
    from_char: number | null
    to_char: number | null
    shared_at: ColumnType<Date | null, never, Date | string | null>
    submission_id: string
    created_at: Kept<Date>
    rests_on: Kept<'ownReflection' | SharePurpose>
    ground_until: Kept<Day>
    stands_until: Kept<Day>
  }
  ear_session: Row & {
    passage_id: string
    conversation_id: string
    owner_id: string
    facilitator_id: string
    phase: ColumnType<EarPhase, never, EarPhase>
    created_at: Kept<Date>
    phase_since: ColumnType<Date, never, Date | string>
    ground_until: Kept<Day>
    rests_on: Kept<string>
  }
  ear_session_participant: Tenant & {
    ear_session_id: string
    person_id: string
    ready_phase: ColumnType<EarPhase | null, never, EarPhase | null>
  }
  access_log: {
    municipality_id: Kept<string>
    id: Kept<string>
    at: Kept<Date>
    citizen_id: Kept<string>
    conversation_id: Kept<string | null>
    purpose: Kept<Purpose | 'case'>
    what: Kept<string>
    role: Kept<Role | 'none'>
    department_id: Kept<string | null>
  }
  access_log_actor: {
    municipality_id: Kept<string>
    access_log_id: Kept<string>
    person_id: Kept<string>
  }
  data_set: Tenant & {
    id: string
    owner_id: string
    source: 'fjordby' | 'wide' | 'spells' | 'sps'
    purpose: 'research' | 'evaluation' | 'teaching'
    about_sealed: Buffer
    wrapped_key: Buffer
    object_id: string | null
    people: number
    periods: number
    submission_id: string
    created_at: Kept<Date>
  }
  data_set_user: Tenant & { data_set_id: string; owner_id: string; person_id: string }
  data_set_access: {
    municipality_id: string
    id: Kept<string>
    at: Kept<Date>
    data_set_id: string
    person_id: string
    what: 'figures' | 'download' | 'report'
  }
  study: Tenant & {
    id: string
    data_set_id: string
    owner_id: string
    title_sealed: Buffer
    /** Written as JSON text; never changed afterwards. */
    settings: ColumnType<unknown, string, never>
    state: ColumnType<StudyState, never, StudyState>
    progress: ColumnType<number, never, number>
    told_at: ColumnType<Date, never, Date | string>
    submission_id: string
    created_at: Kept<Date>
  }
  study_reader: Tenant & { study_id: string; data_set_id: string; owner_id: string; person_id: string }
  study_result: Tenant & { study_id: string; part: string; body_sealed: Buffer; made_at: Kept<Date> }
  study_type: Tenant & { study_id: string; types: number; number: number; words_sealed: Buffer }
  person_key: Tenant & { person_id: string; wrapped_key: Buffer }
  citizen_key: Tenant & { citizen_id: string; wrapped_key: Buffer }
  pair_key: Tenant & { first_id: string; second_id: string; wrapped_key: Buffer }
  group_key: Tenant & { group_id: Generated<string>; made_by: string; wrapped_key: Buffer }
  group_member: Tenant & {
    group_id: string
    made_by: string
    person_id: string
    valid_from: Day
    valid_to: Day | null
  }
  resting: {
    table_name: Kept<string>
    ground: Kept<'consent' | 'own' | 'work' | 'shared'>
    audiences: Kept<string[]>
    follows: Kept<string[]>
    sealed_with: Kept<string | null>
    part: Kept<string | null>
    label_da: Kept<string[] | null>
    label_en: Kept<string[] | null>
    purpose_in: Kept<string | null>
    points_at_turns: Kept<boolean>
  }
  erased_object: { municipality_id: Kept<string>; object_id: Kept<string>; erased_at: Kept<Date> }
}

/** How much was erased with a consent, by part: counts, never content. */
export type Erased = Partial<Record<string, number>>
