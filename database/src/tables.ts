// The tables as Kysely sees them, made from the catalogue by describe/write.ts and compared by a test. Columns that the
// application is not granted have `never` where they would be written.
import type { ColumnType, Generated } from 'kysely'

/** A calendar date as `YYYY-MM-DD`; PostgreSQL's `infinity` and `-infinity` come as those words. */
export type Day = string

/** A moment as it is written: a Date, or an ISO 8601 string. */
export type Moment = Date | string

/** Filled in by the database, never by the application. */
export type Kept<T> = ColumnType<T, never, never>

/** Written with its row and never changed. */
export type Once<T, Written = T> = ColumnType<T, Written, never>

/** Never written with its row, but changed afterwards. */
export type Later<T, Written = T> = ColumnType<T, never, Written>

export type Tables = {
  /** Each time someone looked at a citizen's matters. what is a code. Append-only; written by log_access. */
  access_log: {
    municipality_id: Kept<string>
    id: Kept<string>
    at: Kept<Date>
    citizen_id: Kept<string>
    conversation_id: Kept<string | null>
    purpose: Kept<'case' | 'ownReflection' | 'colleagues' | 'research' | 'teaching' | 'quote'>
    what: Kept<string>
    role: Kept<string>
    department_id: Kept<string | null>
  }

  /** Which employee looked. Nobody reads it through the application. */
  access_log_actor: {
    municipality_id: Kept<string>
    access_log_id: Kept<string>
    person_id: Kept<string>
  }

  /** What one who works with a citizen added below a line of the agenda before the meeting, in their own name. */
  agenda_addition: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    agenda_line_id: Once<string>
    written_by: Once<string>
    /** `{ words: string }`, filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Once<Buffer>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** One thing to talk about at a meeting: in the citizen's own words, or one that the law asks for. What came of it, and at which meeting; null is not taken up yet. */
  agenda_line: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    is_citizens: Once<boolean>
    written_by: Once<string>
    way: Once<'ring' | 'together' | 'nextTime' | 'self'>
    /** Who helped to put it down, in kind and not by name; null is nobody. */
    helped_by: Generated<'worker' | 'relative' | 'mentor' | 'interpreter' | 'other' | null>
    /** `{ words: string; pictures: string[] }`, filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Buffer
    created_at: Kept<Date>
    corrected_at: Later<Date | null, Moment | null>
    came_of_it: Later<'takenUp' | 'changed' | 'saidNo' | null>
    /** What the worker adds, or why it was a no; the line itself is never changed by them. Sealed like the words. */
    answer_sealed: Later<Buffer | null>
    answered_by: Later<string | null>
    answered_at: Later<Date | null, Moment | null>
    meeting_id: Later<string | null>
    /** Is it part of a plan that has been decided? Then it stays as it was said. */
    in_decision: Kept<boolean>
    submission_id: Once<string>
  }

  /** A line of the agenda that the citizen has said aloud, as sound in the object store, until they have said of some words that they are theirs. Then it is gone. */
  agenda_sound: {
    municipality_id: Once<string>
    agenda_line_id: Once<string>
    citizen_id: Once<string>
    object_id: Once<string>
    mime: Once<string>
    duration_ms: Once<number>
    /** The key of this one file, sealed with the citizen's key: it goes with the row, and nothing opens the file after that. */
    file_key_sealed: Once<Buffer>
    /** `{ words: string; pictures: string[]; helpedBy: string | null }`: what one of the two wrote down of it, until the citizen says yes. Filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Later<Buffer | null>
    worded_by: Later<string | null>
    worded_at: Later<Date | null, Moment | null>
    created_at: Kept<Date>
  }

  /** How the agenda is made with this citizen, as the two chose it together: by ringing some days before, at the start of the meeting, at the end of the last one, or by the citizen alone. The newest holds. */
  agenda_way: {
    municipality_id: Once<string>
    citizen_id: Once<string>
    way: Once<'ring' | 'together' | 'nextTime' | 'self'>
    chosen_by: Once<string>
    chosen_at: Once<Date, Moment | undefined>
    submission_id: Once<string>
  }

  /** What a knowledge broker does here, in versions. None is changed: what is written anew is the next. */
  broker_role: {
    municipality_id: Once<string>
    version: Once<number>
    /** `{ does: string; why: string }`: what they do, and what was changed and why; sealed under the master key. */
    words_sealed: Once<Buffer>
    written_by: Once<string>
    written_on: Kept<Day>
  }

  /** That somebody who brings people together says of a version: so it is for me too. */
  broker_role_alike: {
    municipality_id: Once<string>
    version: Once<number>
    person_id: Once<string>
  }

  /** A few words of thanks to somebody who is a knowledge broker, from a colleague: for the two alone, who keep them and may delete them. */
  broker_thanks: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    first_id: Once<string>
    second_id: Once<string>
    author_id: Once<string>
    words_sealed: Once<Buffer>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** That somebody told a coordinator that they are alone with it, or that the role is unclear to them: for the two alone, until whoever told it takes it back. */
  broker_told: {
    municipality_id: Once<string>
    id: Once<string>
    first_id: Once<string>
    second_id: Once<string>
    author_id: Once<string>
    what: Once<'alone' | 'unclear'>
    /** What they wrote beside it; may be empty. Sealed with the key of the pair. */
    words_sealed: Once<Buffer>
    told_on: Kept<Day>
  }

  /** What somebody in an ear session wanted to try since last time, in their own words: brought by themselves, for everybody in the session. */
  brought_experiment: {
    municipality_id: Once<string>
    ear_session_id: Once<string>
    person_id: Once<string>
    body_sealed: Once<Buffer>
    created_at: Kept<Date>
  }

  /** That something somebody carries is offered to a colleague by name, and what they said. Seen by the two, and by whoever offers it for one who has left. */
  carry_offer: {
    municipality_id: Once<string>
    id: Kept<string>
    /** What kind of thing it is, as the place that has it calls it. */
    kind: Once<string>
    thing_id: Once<string>
    /** Who carried it when it was offered: an offer of what another carries by now does nothing. */
    from_id: Once<string>
    to_id: Once<string>
    offered_by: Once<string>
    offered_at: Kept<Date>
    says: Later<'yes' | 'no' | null>
    said_at: Later<Date | null, Moment | null>
  }

  /** Which worker works with which citizen, from when to when. */
  case_assignment: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    citizen_id: Once<string>
    citizen_kind: Kept<'citizen'>
    worker_id: Once<string>
    valid_from: Once<Day, Day | undefined>
    valid_to: Generated<Day | null>
  }

  /** CPR number, sealed, with a keyed hash for look-up. Never in clear. */
  citizen_cpr: {
    municipality_id: Kept<string>
    citizen_id: Kept<string>
    citizen_kind: Kept<'citizen'>
    cpr_sealed: Kept<Buffer>
    cpr_hash: Kept<Buffer>
  }

  /** What a citizen wants to try themselves, and how it went. Theirs to delete; shown to those who work with them only while they say so. */
  citizen_experiment: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    /** `{ wants: string; looksFor: string }`, filled up to whole kilobytes and sealed with the citizen's key; looksFor may be empty. */
    words_sealed: Once<Buffer>
    /** `{ words: string }`, how it went, sealed like the words; null until they have said. */
    went_sealed: Generated<Buffer | null>
    /** From this day their page asks how it went; null is not asked. */
    ask_on: Generated<Day | null>
    shown: Generated<boolean>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** The wrapped key of what a citizen and those who work with them have written together. */
  citizen_key: {
    municipality_id: Once<string>
    citizen_id: Once<string>
    citizen_kind: Kept<'citizen'>
    wrapped_key: Once<Buffer>
  }

  /** That a letter was sent to a citizen: by whom of the senders, on which day, what it asks for. What the citizen has said of it, and when it was read together. */
  citizen_letter: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    written_by: Once<string>
    sender: Once<'jobCentre' | 'benefits' | 'other'>
    sent_on: Once<Day>
    /** `{ about: string; does: string; calls: string; text: string; from: string }`: what it is about in one line, what the citizen is to do, whom to ring, the text where it is kept, and what the sender is called; filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Once<Buffer>
    answer_by: Once<Day | null, Day | null | undefined>
    can_be_bundled: Once<boolean, boolean | undefined>
    /** What the citizen has said of it, if anything: read, does not understand it, wants to read it together. Nothing is required. */
    understood: Later<'read' | 'notUnderstood' | 'together' | null>
    understood_at: Later<Date | null, Moment | null>
    read_together_on: Later<Day | null>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** A meeting of a citizen and one who works with them: when it is to begin, and when it began and ended. Not a recording; that is a conversation. */
  citizen_meeting: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    citizen_id: Once<string>
    worker_id: Once<string>
    starts_at: ColumnType<Date, Moment, Moment>
    begun_at: ColumnType<Date | null, Moment | null | undefined, Moment | null>
    ended_at: Later<Date | null, Moment | null>
    called_off_at: Later<Date | null, Moment | null>
    submission_id: Once<string>
    created_at: Kept<Date>
    /** When a worker had rung before it, to hear what the citizen wants to talk about; null is not yet, or not their way. */
    rung_at: Later<Date | null, Moment | null>
    /** `{ with: string[] }`: which kinds of people sit at it besides the two, in kind («mentor») and not by name; null is the two alone. Filled up to whole kilobytes and sealed with the citizen's key. */
    with_sealed: Generated<Buffer | null>
  }

  /** A code of the municipality's own, beside those of the house: its name and what it means, sealed. */
  code: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    made_by: Once<string>
    body_sealed: Once<Buffer>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** A code that someone put on turns, or on words of a turn. Private until its author shares it; never a leader's. */
  coded_span: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    conversation_id: Once<string>
    owner_id: Once<string>
    passage_id: Once<string | null, string | null | undefined>
    author_id: Once<string>
    /** The identifier of a code of the house; else code_id names one of the municipality's own. */
    concept: Once<string | null, string | null | undefined>
    code_id: Once<string | null, string | null | undefined>
    /** Is the code here? False when its author says that it is not: they looked. */
    answer: Generated<boolean>
    from_turn: Once<number>
    to_turn: Once<number>
    from_char: Once<number | null, number | null | undefined>
    to_char: Once<number | null, number | null | undefined>
    shared_at: Later<Date | null, Moment | null>
    submission_id: Once<string>
    created_at: Kept<Date>
    /** The purpose whose consent carries it: the owner's own reflection, or that of the share its author has. */
    rests_on: Kept<'ownReflection' | 'colleagues' | 'research' | 'teaching' | 'quote'>
    ground_until: Kept<Day>
    stands_until: Kept<Day>
  }

  /** Somebody who also meets a citizen, named to the citizen by one who works with them. It opens nothing; the named do not see that they are. */
  colleague_around: {
    municipality_id: Once<string>
    citizen_id: Once<string>
    person_id: Once<string>
    named_by: Once<string>
    created_at: Kept<Date>
  }

  /** A place of work: one production unit of a company, as in the public register, or written in by hand. Nothing of a person stands in it. */
  company: {
    municipality_id: Once<string>
    id: Once<string>
    name: string
    /** The company's number in the register; several places of work may have the same. */
    cvr: Generated<string | null>
    /** The number of this place of work; null where it was written in by hand and nobody knows it. */
    p_number: Generated<string | null>
    industry_code: Generated<string | null>
    /** The trade, in the register's words. */
    industry: Generated<string | null>
    street: Generated<string | null>
    postcode: Generated<string | null>
    town: Generated<string | null>
    /** When it closed: it stays, so that what is said of it stays. */
    closed_on: Generated<Day | null>
    source: 'register' | 'byHand'
    /** The day on which it was last read in a file from the register, or written. */
    read_on: Later<Day>
    added_by: Once<string>
    created_at: Kept<Date>
  }

  /** What the municipality and a company have agreed, from when and until when. */
  company_agreement: {
    municipality_id: Once<string>
    id: Once<string>
    company_id: Once<string>
    from_on: Once<Day>
    until_on: Generated<Day | null>
    /** `{ words: string }`, sealed under the master key. */
    words_sealed: Once<Buffer>
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** That somebody here was in touch with a company, on a day and about what kind of thing, so that it is not rung by each in turn. */
  company_call: {
    municipality_id: Once<string>
    id: Once<string>
    company_id: Once<string>
    on_day: Once<Day>
    way: Once<'rang' | 'visited' | 'wrote' | 'met'>
    about: Once<'newPlace' | 'someoneThere' | 'paidWork' | 'agreement' | 'other'>
    /** From which department, where whoever it was works in one. */
    department_id: Once<string | null, string | null | undefined>
    /** When they have said that they are in touch again; it waits for them until they have been. */
    ring_back_on: Once<Day | null, Day | null | undefined>
    /** `{ with: string; words: string }`, sealed under the master key; both may be empty. */
    words_sealed: Once<Buffer>
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** Something to be careful about at a company: a reason, who says so, since when, and the day on which it ends by itself. */
  company_caution: {
    municipality_id: Once<string>
    id: Once<string>
    company_id: Once<string>
    why: Once<'freeLabour' | 'promiseNotKept' | 'notWell' | 'notSafe' | 'other'>
    /** Sealed under the master key. */
    words_sealed: Buffer
    /** The last day on which others see it; whoever wrote it looks at it again before, and says anew how long it holds, or lets it end. */
    ends_on: Day
    written_by: Once<string>
    written_on: Kept<Day>
    created_at: Kept<Date>
  }

  /** Somebody at a company whom one talks with. Any who work here keep it up and take it out. */
  company_contact: {
    municipality_id: Once<string>
    id: Once<string>
    company_id: Once<string>
    /** `{ name: string; does: string; phone: string; mail: string }`, sealed under the master key; all but the name may be empty. */
    words_sealed: Buffer
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** A secret address by which somebody at a company comes to the company's own page. */
  company_link: {
    municipality_id: Once<string>
    id: Once<string>
    company_id: Once<string>
    /** `{ expects: string; reach: string }`, sealed under the master key: what we expect of them, and how they get hold of us. */
    words_sealed: Once<Buffer>
    ends_on: Once<Day>
    /** When it was taken back; the page says so from that moment. */
    revoked_at: Later<Date | null, Moment | null>
    made_by: Once<string>
    made_on: Kept<Day>
    created_at: Kept<Date>
  }

  /** By what an address is known. Nobody reads it; the secret itself is shown once, to whoever makes it, and is kept nowhere. */
  company_link_secret: {
    municipality_id: Once<string>
    link_id: Once<string>
    /** SHA-256 of the secret. */
    secret_hash: Once<Buffer>
  }

  /** What is said of a company: what somebody new can give there, how it is to be there, what they cope with, and what they need of us. How it is to be there is told by somebody who was, without a name. */
  company_said: {
    municipality_id: Once<string>
    id: Once<string>
    company_id: Once<string>
    kind: Once<'value' | 'climate' | 'copes' | 'needs'>
    /** Sealed under the master key. */
    words_sealed: Once<Buffer>
    written_by: Once<string>
    written_on: Kept<Day>
    created_at: Kept<Date>
  }

  /** What a company says itself, on its own page: what they need of us, or whether working together was worth their while. */
  company_word: {
    municipality_id: Kept<string>
    id: Kept<string>
    company_id: Kept<string>
    link_id: Kept<string>
    kind: Kept<'needs' | 'worth'>
    says: Kept<'yes' | 'partly' | 'no' | null>
    /** Sealed under the master key; may be empty words where they only answer. */
    words_sealed: Kept<Buffer>
    said_on: Kept<Day>
    created_at: Kept<Date>
  }

  /** A complaint of a citizen's to one leader: about what kind of thing, how it came, and by which day the citizen hears from us. Answered is when a leader first invited or wrote. */
  complaint: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    to_id: Once<string>
    kind: Once<'letter' | 'placement' | 'meeting' | 'decision' | 'waiting' | 'reaching' | 'other'>
    came: Once<'page' | 'phone' | 'letter' | 'spoken'>
    written_by: Once<string>
    helped_by: Once<
      'worker' | 'relative' | 'mentor' | 'interpreter' | 'other' | null,
      'worker' | 'relative' | 'mentor' | 'interpreter' | 'other' | null | undefined
    >
    received_on: Once<Day>
    /** The day by which the citizen hears from us, by the days that held when it came; a trigger sets it, and nobody moves it but the citizen who sends it to another. */
    answer_by: Kept<Day>
    answered_at: Later<Date | null, Moment | null>
    ended_at: Later<Date | null, Moment | null>
    wrapped_key: Once<Buffer>
    /** `{ words: string; from: string; to: string }`: what the citizen says, and what the two are called who can't see each other's row; filled up to whole kilobytes and sealed with the complaint's key. */
    words_sealed: Once<Buffer>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** How many complaints there were in a year before this system, of one kind or (null) of all, and from where that is known. */
  complaint_before: {
    municipality_id: Once<string>
    id: Once<string>
    year: Once<number>
    kind: Once<
      'letter' | 'placement' | 'meeting' | 'decision' | 'waiting' | 'reaching' | 'other' | null,
      'letter' | 'placement' | 'meeting' | 'decision' | 'waiting' | 'reaching' | 'other' | null | undefined
    >
    complaints: Once<number>
    /** `{ source: string }`, sealed with the master key: whoever may see the count reads where it comes from. */
    source_sealed: Once<Buffer>
    created_at: Kept<Date>
  }

  /** Within how many days a citizen who complains hears from a leader; the newest whose day has come holds. Without one it is seven. */
  complaint_days: {
    municipality_id: Once<string>
    valid_from: Once<Day>
    days: Once<number>
    said_at: Kept<Date>
  }

  /** The citizen has shown a complaint to those who work with them. Without a row they do not see it. */
  complaint_shown: {
    municipality_id: Once<string>
    complaint_id: Once<string>
    citizen_id: Once<string>
  }

  /** What was said to a complaint, by either of the two, each in their own words: an invitation, a yes, a no, another time, what came of it, that it was sent on. Nothing of it is ever rewritten. */
  complaint_step: {
    municipality_id: Once<string>
    id: Once<string>
    complaint_id: Once<string>
    by_id: Once<string>
    kind: Once<'invited' | 'answered' | 'yes' | 'no' | 'otherTime' | 'cameOfIt' | 'sentOn'>
    starts_at: Once<Date | null, Moment | null | undefined>
    place: Once<'phone' | 'here' | 'elsewhere' | null, 'phone' | 'here' | 'elsewhere' | null | undefined>
    /** Where it was sent on after the day had passed by which the citizen should have heard from us: that day. */
    missed_day: Once<Day | null, Day | null | undefined>
    helped_by: Once<
      'worker' | 'relative' | 'mentor' | 'interpreter' | 'other' | null,
      'worker' | 'relative' | 'mentor' | 'interpreter' | 'other' | null | undefined
    >
    /** `{ words: string; by: string; to: string }`, with what whoever wrote it is called, and to whom it was sent on; filled up to whole kilobytes and sealed with the complaint's key. */
    words_sealed: Once<Buffer>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** That there was a complaint, on which day and of which kind; the citizen has taken it back, or it was kept as long as the rule says, and whose it was stands nowhere. */
  complaint_taken_back: {
    municipality_id: Kept<string>
    id: Kept<string>
    received_on: Kept<Day>
    kind: Kept<string>
  }

  /** What the citizen agreed to or refused, one row a purpose. ends_on is the last day. ownReflection is the ground of all. */
  consent: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    conversation_id: Once<string>
    citizen_id: Once<string>
    owner_id: Once<string>
    purpose: Once<'ownReflection' | 'colleagues' | 'research' | 'teaching' | 'quote'>
    state: 'given' | 'refused' | 'withdrawn' | 'ended'
    given_how: 'spoken' | 'written' | 'digital'
    given_on: Day
    ends_on: Generated<Day | null>
    decided_at: Later<Date, Moment>
    /** The last day on which this consent holds; -infinity when it does not hold. */
    stands_until: Kept<Day>
    ground_of: Kept<string | null>
    /** For a yes that was taken back: how the no came. When is decided_at. */
    withdrawn_how: Kept<'ownPage' | 'toldWorker' | null>
  }

  /** That something was erased, and how much of it: counts only, no conversation, no content. */
  consent_receipt: {
    municipality_id: Kept<string>
    id: Kept<string>
    citizen_id: Kept<string>
    purpose: Kept<'ownReflection' | 'colleagues' | 'research' | 'teaching' | 'quote'>
    /** The citizen said no, the time ran out, or the conversation had been written in by mistake and the citizen said nothing. */
    how: Kept<'withdrawn' | 'ended' | 'mistaken'>
    withdrawn_at: Kept<Date>
    /** How much was erased, by part: counts, never content. `Partial<Record<string, number>>` */
    erased: Kept<Partial<Record<string, number>>>
    withdrawn_how: Kept<'ownPage' | 'toldWorker' | null>
  }

  /** What has to be considered where a citizen works, in their words, and with whom they share it. Theirs to delete. */
  consideration: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    wrapped_key: Once<Buffer>
    /** `{ words: string }`, filled up to whole kilobytes and sealed with the row's own key. */
    words_sealed: Once<Buffer>
    /** How far it goes: each of them sees also what goes further. For a place the consultant may say it there. */
    shared_with: Generated<'me' | 'caseworker' | 'consultant' | 'place'>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** That a conversation was held: by whom, with whom, when. kind is a code (firstMeeting, followUp, …), never free text. */
  conversation: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    owner_id: Once<string>
    citizen_id: Once<string>
    citizen_kind: Kept<'citizen'>
    department_id: Once<string>
    kind: string
    held_on: Day
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** The wrapped key of everything written in a conversation. Replaced when names are confirmed; deleted with the conversation. */
  conversation_key: {
    municipality_id: Once<string>
    conversation_id: Once<string>
    owner_id: Once<string>
    citizen_id: Once<string>
    wrapped_key: Buffer
    ground_until: Kept<Day>
  }

  /** A register of trajectories, sealed in the object store, or the made-up one of Fjordby, which is drawn anew. */
  data_set: {
    municipality_id: Once<string>
    id: Once<string>
    owner_id: Once<string>
    source: Once<'fjordby' | 'wide' | 'spells' | 'sps'>
    purpose: Once<'research' | 'evaluation' | 'teaching'>
    about_sealed: Buffer
    wrapped_key: Once<Buffer>
    object_id: Generated<string | null>
    people: Generated<number | null>
    periods: Generated<number | null>
    submission_id: Once<string>
    created_at: Kept<Date>
    /** refused: it could not be used. Its file is gone; about_sealed says why. */
    state: Generated<'reading' | 'ready' | 'refused'>
    progress: Later<number>
    told_at: Later<Date, Moment>
  }

  /** Each time someone looked at figures of a data set, for the purpose that it was brought in for. Append-only. */
  data_set_access: {
    municipality_id: Once<string>
    id: Kept<string>
    at: Kept<Date>
    data_set_id: Once<string>
    person_id: Once<string>
    what: Once<'figures' | 'download' | 'report'>
  }

  /** Who may use a data set, its owner among them. Taking the row away takes their studies of it too. */
  data_set_user: {
    municipality_id: Once<string>
    data_set_id: Once<string>
    owner_id: Once<string>
    person_id: Once<string>
    created_at: Kept<Date>
  }

  /** A department (afdeling) of the municipality. */
  department: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    name: string
    /** The first day on which it is closed; null while it is open. */
    closed_on: Later<Day | null>
  }

  /** What the group said of it: that it takes it up by a day, where it belongs instead, why not now, or what came of it. The newest holds; those before it stay. */
  development_answer: {
    municipality_id: Once<string>
    id: Once<string>
    point_id: Once<string>
    kind: Once<'takesUp' | 'goesOn' | 'notNow' | 'done'>
    /** The words, sealed under the master key. */
    words_sealed: Once<Buffer>
    look_on: Once<Day | null, Day | null | undefined>
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** What somebody of the house has laid on the group's table, on a day, as one of a kind of people. */
  development_point: {
    municipality_id: Once<string>
    id: Once<string>
    laid_as: Once<'citizen' | 'worker' | 'broker' | 'otherStaff' | 'leader' | 'researcher'>
    /** The words, sealed under the master key. */
    words_sealed: Once<Buffer>
    laid_on: Kept<Day>
  }

  /** Who laid it on the table; seen by themselves alone. */
  development_raiser: {
    municipality_id: Once<string>
    point_id: Once<string>
    person_id: Once<string>
  }

  /** That somebody is asked to sit in the development group from one day to another, a year at most, and whether they said yes. */
  development_seat: {
    municipality_id: Once<string>
    id: Once<string>
    person_id: Once<string>
    from_on: Once<Day>
    until_on: Once<Day>
    /** The day on which they said yes; null until then. A no takes the row away. */
    yes_on: Later<Day | null>
    /** The day on which they left before it ended; null otherwise. */
    left_on: Later<Day | null>
    offered_by: Once<string>
    created_at: Kept<Date>
  }

  /** In which group somebody talks about the passage, before all do it together. */
  ear_group_member: {
    municipality_id: Once<string>
    ear_session_id: Once<string>
    person_id: Once<string>
    group_number: number
  }

  /** What a group comes back with: its own until all look at the passage together, then for everybody in the session. Nobody's name is on it. */
  ear_group_thing: {
    municipality_id: Once<string>
    ear_session_id: Once<string>
    group_number: Once<number>
    place: Once<number>
    passage_id: Once<string>
    conversation_id: Once<string>
    from_turn: number
    to_turn: number
    from_char: Kept<number | null>
    to_char: Kept<number | null>
    body_sealed: Buffer
    created_at: Kept<Date>
  }

  /** Lån et øre: a facilitated reflection on one passage. Whoever takes part, the facilitator too, has the passage shared with them. */
  ear_session: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    passage_id: Once<string>
    conversation_id: Once<string>
    owner_id: Once<string>
    facilitator_id: Once<string>
    phase: Later<'frame' | 'listen' | 'alone' | 'groups' | 'together' | 'takeHome' | 'ended'>
    created_at: Kept<Date>
    phase_since: Later<Date, Moment>
    ground_until: Kept<Day>
    /** The purpose whose consent carries it. */
    rests_on: Kept<string>
    /** The form that opened it; the same form again is the same session. */
    submission_id: Once<string, string | undefined>
    /** When it begins; null until somebody has said so. */
    starts_at: ColumnType<Date | null, Moment | null | undefined, Moment | null>
    /** How long it lasts, in minutes. */
    minutes: Generated<number | null>
    /** Where, in words. */
    room_sealed: Generated<Buffer | null>
    /** The turn that all look at, by its number; null when none was chosen. */
    focus_turn: Later<number | null>
    /** Where in that turn the words begin that are lit up for all, in UTF-16 units; null for none. */
    lit_from: Later<number | null>
    lit_to: Later<number | null>
    /** When the sound of that turn was last played for all. */
    played_at: Later<Date | null, Moment | null>
    /** Whether the one whose conversation it is spoke first or let it pass; null while it is offered. */
    floor: Later<'taken' | 'passed' | null>
    /** What the one whose conversation it is says of a session that another has prepared: asked, yes or no; yes from the beginning of one of their own. */
    owner_says: Generated<'asked' | 'yes' | 'no'>
    /** The day until which the step that the session has come to stays open, in the words of those who lead; null when people do it together now. */
    open_until: Later<Day | null>
  }

  /** The one leader about whom everybody in an ear session is asked whether they may be a guest in it. They see that they were when all have said yes. Gone when it ends. */
  ear_session_guest: {
    municipality_id: Once<string>
    ear_session_id: Once<string>
    person_id: Once<string>
    passage_id: Kept<string>
    /** The step that the session has come to; it follows the session. */
    phase: Kept<'frame' | 'listen' | 'alone' | 'groups' | 'together' | 'takeHome' | 'ended'>
    conversation_id: Kept<string>
    /** The first turn of the passage, to its last one; they follow the passage. */
    from_turn: Kept<number>
    to_turn: Kept<number>
  }

  /** What somebody in an ear session, or the citizen whose words it is about, says of a guest: theirs alone to read. Written by answer_about_guest. */
  ear_session_guest_answer: {
    municipality_id: Kept<string>
    ear_session_id: Kept<string>
    guest_id: Kept<string>
    person_id: Kept<string>
    says: Kept<'yes' | 'no'>
  }

  /** Who takes part, and how far they are. */
  ear_session_participant: {
    municipality_id: Once<string>
    ear_session_id: Once<string>
    person_id: Once<string>
    ready_phase: Later<'frame' | 'listen' | 'alone' | 'groups' | 'together' | 'takeHome' | 'ended' | null>
  }

  /** Sound whose key is gone and whose file is still to be removed from the object store. The row goes when the file has. */
  erased_object: {
    municipality_id: Kept<string>
    object_id: Kept<string>
    erased_at: Kept<Date>
  }

  /** That somebody follows the work, with which question, and over which time. Its id is that of its group. */
  evaluation: {
    municipality_id: Once<string>
    id: Once<string>
    /** The first day of the time that it is about. */
    from_day: Day
    to_day: Day
    /** `{ title: string; question: string; role: string; limits: string }`: what it is called, what it asks, who follows the work and from where, and what it cannot say; sealed with a key of the municipality: the house reads it. */
    words_sealed: Buffer
    begun_by: Once<string>
    begun_on: Kept<Day>
  }

  /** Something that seems to have changed, and what else could explain it. Whether it is a conclusion is told by what hangs beside it. */
  evaluation_change: {
    municipality_id: Once<string>
    id: Once<string>
    evaluation_id: Once<string>
    /** `{ pillar: string; says: string; forWhom: string; since: string; causes: string[]; otherwise: string }`: causes are kinds of what else could explain it, otherwise the words for it. Sealed with the key of the group. */
    words_sealed: Buffer
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** Who gives the sentences of a round a theme, the first and the second, and whether they have said that they are done. */
  evaluation_coder: {
    municipality_id: Once<string>
    round_id: Once<string>
    evaluation_id: Once<string>
    person_id: Once<string>
    place: Once<number>
    /** The day on which they said that they are done; null while they are not. It is not taken back. */
    done_on: Later<Day | null>
  }

  /** What one of the two chose for each sentence. */
  evaluation_coding: {
    municipality_id: Once<string>
    round_id: Once<string>
    person_id: Once<string>
    evaluation_id: Once<string>
    /** `Record<string, string>`: for each sentence its theme, or `none`; sealed with the key of the group. */
    words_sealed: Buffer
  }

  /** A criterion as it was from a day on. Changed, it is another row with the next number and a reason; none is ever changed or deleted. */
  evaluation_criterion: {
    municipality_id: Once<string>
    id: Once<string>
    evaluation_id: Once<string>
    /** Which criterion it is a version of. */
    criterion_id: Once<string>
    number: Once<number>
    /** By which kind of people it is set. */
    whose: Once<'citizen' | 'worker' | 'broker' | 'otherStaff' | 'leader' | 'researcher' | 'evaluator'>
    /** Whether it holds from that day, or no longer does. */
    stands: Once<boolean, boolean | undefined>
    from_day: Once<Day>
    /** `{ words: string; reason: string }`: what one would see, in the words of those it is from, and why it was changed (empty in the first); sealed with a key of the municipality. */
    words_sealed: Once<Buffer>
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** A conclusion as it was sent to the kinds of people whom it is about, for them to say whether they recognise it. */
  evaluation_draft: {
    municipality_id: Once<string>
    id: Once<string>
    evaluation_id: Once<string>
    change_id: Once<string>
    kinds: Once<string[]>
    /** The draft, sealed with a key of the municipality: the house reads it. */
    words_sealed: Once<Buffer>
    sent_by: Once<string>
    sent_on: Kept<Day>
  }

  /** What somebody answers to a draft. It has neither a name, a kind of people nor a moment. */
  evaluation_draft_answer: {
    municipality_id: Once<string>
    id: Once<string>
    draft_id: Once<string>
    evaluation_id: Once<string>
    says: 'recognise' | 'partly' | 'different'
    /** Their words, which may be empty; sealed with a key of the municipality. */
    words_sealed: Buffer
  }

  /** Whose answer it is; only they see it, so that they can change it and take it back. One each. */
  evaluation_draft_writer: {
    municipality_id: Once<string>
    draft_id: Once<string>
    person_id: Once<string>
    answer_id: Once<string>
  }

  /** What hangs beside a change, for it or against it. It is seen no longer than whoever hung it lets it hang. */
  evaluation_evidence: {
    municipality_id: Once<string>
    id: Once<string>
    evaluation_id: Once<string>
    change_id: Once<string>
    /** `{ side: "for" | "against"; kind: string; says: string; source: string; href: string | null }`: kind is the kind of source, href leads to something of the house. Sealed with the key of the group. */
    words_sealed: Once<Buffer>
    hung_by: Once<string>
    created_at: Kept<Date>
  }

  /** So many of one kind of material, from one half-year and one municipality, with a source. */
  evaluation_material: {
    municipality_id: Once<string>
    id: Once<string>
    evaluation_id: Once<string>
    /** `{ kind: string; about: string; half: string; municipality: string; count: number; source: string; countedOn: string | null }`: half is the first day of the half-year, countedOn the day on which Lydhør counted it, null where it was typed in. Sealed with the key of the group. */
    words_sealed: Once<Buffer>
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** Who is invited into an evaluation, and so sees what is shared there; whoever began it is there by themselves. */
  evaluation_person: {
    municipality_id: Once<string>
    evaluation_id: Once<string>
    person_id: Once<string>
    begun_by: Once<string>
    invited_on: Kept<Day>
  }

  /** A version of the report, as it was given out. It is never changed: what is written later is given out as the next. */
  evaluation_report: {
    municipality_id: Once<string>
    id: Once<string>
    evaluation_id: Once<string>
    number: Once<number>
    /** All of the report (`overview/evaluation/report.ts`), without anybody's name; sealed with a key of the municipality: the house reads it. */
    words_sealed: Once<Buffer>
    given_by: Once<string>
    created_at: Kept<Date>
  }

  /** A round in which two give each of some sentences a theme. The themes and the sentences stay as they were when it was begun. */
  evaluation_round: {
    municipality_id: Once<string>
    id: Once<string>
    evaluation_id: Once<string>
    /** `{ themes: { id: string; name: string; means: string }[]; pieces: { id: string; says: string }[] }`, sealed with the key of the group. */
    words_sealed: Once<Buffer>
    begun_by: Once<string>
    begun_on: Kept<Day>
  }

  /** What two who differed on a sentence agreed on when they had talked. */
  evaluation_settled: {
    municipality_id: Once<string>
    round_id: Once<string>
    piece_id: Once<string>
    evaluation_id: Once<string>
    /** `{ theme: string; note: string }`, sealed with the key of the group. */
    words_sealed: Buffer
    settled_by: string
  }

  /** What one person wants to try in their own conversations, and how it went. Nobody else's, and counted nowhere. From ask_on they are asked; null is not asked. */
  experiment: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    person_id: Once<string>
    wants_sealed: Buffer
    ask_on: Generated<Day | null>
    went_sealed: Later<Buffer | null>
    ear_session_id: Once<string | null, string | null | undefined>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** A round of feedback visits: from which Monday, over how many weeks, how many visits each makes and has, in pairs or trios, and who plans it. */
  feedback_round: {
    municipality_id: Once<string>
    id: Once<string>
    planned_by: Once<string>
    /** The department it is for; null for the whole house. */
    department_id: Once<string | null, string | null | undefined>
    from_day: Once<Day>
    weeks: Once<number>
    each: Once<number>
    group_size: Once<number, number | undefined>
    /** When its visits were planned; until then people say what they wish. */
    planned_at: Later<Date | null, Moment | null>
    created_at: Kept<Date>
  }

  /** Who takes part in a round and what they wish: seen by themselves and by whoever plans it. Who does not take part is said nowhere. */
  feedback_round_person: {
    municipality_id: Once<string>
    round_id: Once<string>
    person_id: Once<string>
    planned_by: Once<string>
    /** The same partner all along, or others; null when it is all the same. */
    partner: Generated<'keep' | 'change' | null>
    /** With other departments (true) or one's own (false); null when it is all the same. */
    across: Generated<boolean | null>
    /** On which days one works; none for all five. */
    days: Generated<('mon' | 'tue' | 'wed' | 'thu' | 'fri')[]>
    /** People with whom one exchanges no visits: a limit, which always holds. Whoever has left is passed over. */
    not_with: Generated<string[]>
    /** People whom one wishes to be with. */
    same_with: Generated<string[]>
  }

  /** Who visits whom, in which week and, once it is booked, when: never what about. The whole house sees it. */
  feedback_visit: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    round_id: Once<string>
    planned_by: Once<string>
    visitor_id: Once<string>
    host_id: Once<string>
    first_id: Kept<string>
    second_id: Kept<string>
    /** The Monday of the week it is planned in. */
    week: Day
    /** open: no day yet; booked; moved: booked for another day than at first; off: called off, and wants another day; held. */
    state: Later<'open' | 'booked' | 'moved' | 'off' | 'held'>
    starts_at: Later<Date | null, Moment | null>
  }

  /** What somebody found, in one to three quick points, with what it rests on and its limits. Preliminary until finding_standing says otherwise. */
  finding: {
    municipality_id: Once<string>
    id: Once<string>
    written_as: Once<'citizen' | 'worker' | 'broker' | 'otherStaff' | 'leader' | 'researcher'>
    /** `{ title: string; points: string[]; more: string; limits: string; material: { kind: string; count: number }[] }`, sealed under the master key. */
    words_sealed: Buffer
    written_by: Once<string>
    written_on: Kept<Day>
    /** The day on which its words were last changed; null while they are as they were written. */
    changed_on: Later<Day | null>
  }

  /** What somebody says to a finding, on behalf of a kind of people: that they recognise it, partly, not, or have already moved on. */
  finding_answer: {
    municipality_id: Once<string>
    id: Once<string>
    finding_id: Once<string>
    kind: Once<'recognise' | 'partly' | 'notRecognise' | 'movedOn'>
    written_as: Once<'citizen' | 'worker' | 'broker' | 'otherStaff' | 'leader' | 'researcher'>
    /** The words, sealed under the master key; may be empty. */
    words_sealed: Once<Buffer>
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** Which kinds of people a finding came from, and that they were asked what they say to it, by a day. */
  finding_asked: {
    municipality_id: Once<string>
    finding_id: Once<string>
    kinds: string[]
    answer_by: Day
    asked_by: Once<string>
    asked_on: Kept<Day>
  }

  /** What a citizen said, quoted in a finding while their yes to quoting stands. */
  finding_quote: {
    municipality_id: Once<string>
    id: Once<string>
    finding_id: Once<string>
    passage_id: Once<string>
    conversation_id: Kept<string>
    citizen_id: Kept<string>
    purpose: Kept<'quote'>
    /** The words, sealed under the master key. */
    words_sealed: Once<Buffer>
    taken_by: Once<string>
    created_at: Kept<Date>
    ground_until: Kept<Day>
    /** The last day of the yes to quoting. */
    stands_until: Kept<Day>
  }

  /** That a quote stood in a finding and was taken back, on which day; nothing of whose it was. */
  finding_quote_gone: {
    municipality_id: Kept<string>
    id: Kept<string>
    finding_id: Kept<string>
    gone_on: Kept<Day>
  }

  /** What a finding stands as from a day: the newest row holds. */
  finding_standing: {
    municipality_id: Once<string>
    id: Once<string>
    finding_id: Once<string>
    standing: Once<'preliminary' | 'reviewed' | 'published'>
    said_by: Once<string>
    said_on: Kept<Day>
    created_at: Kept<Date>
  }

  /** A meeting in which research and practice learn from each other about one theme: its kind is said beforehand, and whose it is. Its id is that of its group. */
  flip: {
    municipality_id: Once<string>
    id: Once<string>
    kind: 'exchange' | 'focusGroup' | 'training' | 'evaluation'
    whose: 'common' | 'workers' | 'leaders'
    /** Whether it is held with other municipalities: a word, so that whoever comes knows. */
    across: Generated<boolean>
    held_in: 'onSite' | 'online' | 'mixed'
    starts_at: ColumnType<Date, Moment, Moment>
    minutes: number
    /** The theme in a sentence, sealed with a key of the municipality: the house reads it. */
    theme_sealed: Buffer
    prepared_by: Once<string>
    called_off_at: Later<Date | null, Moment | null>
    created_at: Kept<Date>
    /** The finding that is tried in it, on those it concerns; null where it is about something else. */
    finding_id: Once<string | null, string | null | undefined>
  }

  /** What somebody answers to an invitation: that they come, that they do not, or a question back. */
  flip_answer: {
    municipality_id: Once<string>
    flip_id: Once<string>
    person_id: Once<string>
    says: 'comes' | 'comesNot' | 'asks'
    /** `{ question: string; brings: string; hopes: string }`: what they ask, bring and hope; each may be empty. Sealed with the key of the group. */
    words_sealed: Buffer
    answered_at: ColumnType<Date, Moment | undefined, Moment>
  }

  /** That somebody of a party stands by a version of what a FLIP came to. */
  flip_approval: {
    municipality_id: Once<string>
    flip_id: Once<string>
    version: Once<number>
    party: Once<'practice' | 'research'>
    person_id: Once<string>
    approved_on: Kept<Day>
  }

  /** That a citizen is invited to a FLIP, by one who works with them, and why. */
  flip_citizen: {
    municipality_id: Once<string>
    flip_id: Once<string>
    citizen_id: Once<string>
    seat_id: Once<string>
    invited_by: Once<string>
    /** `{ why: string; bring: string; who: string; transport: string }`, sealed with the key of the group. */
    asked_sealed: Once<Buffer>
    invited_on: Kept<Day>
  }

  /** That a citizen stands by a version of what a FLIP came to; whose it is, only they see. */
  flip_citizen_approval: {
    municipality_id: Once<string>
    flip_id: Once<string>
    version: Once<number>
    citizen_id: Once<string>
  }

  /** What somebody of a party grasped, or that they learnt nothing new. It has neither a name nor a moment. */
  flip_grasp: {
    municipality_id: Once<string>
    id: Once<string>
    flip_id: Once<string>
    party: Once<'practice' | 'research' | 'citizen'>
    nothing_new: boolean
    /** Their words, sealed with the key of the group; they may be empty where nothing new was learnt. */
    words_sealed: Buffer
  }

  /** Whose words those are; only they see it, so that they can change them and take them back. One each. */
  flip_grasp_writer: {
    municipality_id: Once<string>
    flip_id: Once<string>
    person_id: Once<string>
    grasp_id: Once<string>
  }

  /** Where a FLIP has come to, its programme, and what its theme was before. */
  flip_inside: {
    municipality_id: Once<string>
    flip_id: Once<string>
    phase: Later<'planned' | 'welcome' | 'inputs' | 'talk' | 'grasp' | 'ended'>
    phase_since: Later<Date, Moment>
    /** `{ aim: string; parts: { of: "practice" | "research" | "both"; minutes: number; title: string }[]; themes: { was: string; became: string; why: string; on: string }[] }`, sealed with the key of the group. */
    words_sealed: Buffer
  }

  /** Who is invited to a FLIP, and whether they come for practice or for research. */
  flip_person: {
    municipality_id: Once<string>
    flip_id: Once<string>
    person_id: Once<string>
    prepared_by: Once<string>
    party: 'practice' | 'research'
    /** `{ why: string; bring: string }`: why they, and what to bring; sealed with the key of the group. */
    asked_sealed: Buffer
    /** What was answered to a question of theirs; null where nothing was. */
    reply_sealed: Later<Buffer | null>
    created_at: Kept<Date>
  }

  /** That those in a FLIP are asked whether it may be recorded, and the last day on which a recording is kept. */
  flip_recording: {
    municipality_id: Once<string>
    flip_id: Once<string>
    asked_by: Once<string>
    kept_until: Once<Day>
    /** The day on which a recording went because not all say yes any more; null while none has. */
    erased_on: Kept<Day | null>
  }

  /** Whether somebody says yes to a FLIP being recorded; only they see it. */
  flip_recording_yes: {
    municipality_id: Once<string>
    flip_id: Once<string>
    person_id: Once<string>
    says_yes: boolean
  }

  /** A citizen in a FLIP as those in it see them: whether they come, and what they are called there; not who they are. */
  flip_seat: {
    municipality_id: Kept<string>
    id: Kept<string>
    flip_id: Kept<string>
    says: Later<'comes' | 'comesNot' | null>
    /** The name that the citizen chose, sealed with the key of the group; null until they have. */
    called_sealed: Later<Buffer | null>
  }

  /** The sound of a FLIP, in the object store. */
  flip_sound: {
    municipality_id: Once<string>
    flip_id: Once<string>
    kept_until: Once<Day>
    object_id: Once<string>
    mime: Once<string>
    bytes: Once<number>
    /** The key of this one file, sealed with the key of the group: it goes with the row, and nothing opens the file after that. */
    file_key_sealed: Once<Buffer>
    put_by: Once<string>
    submission_id: Once<string>
  }

  /** What a FLIP came to, in the words of practice. Written anew it is another version, and is approved anew. */
  flip_summary: {
    municipality_id: Once<string>
    flip_id: Once<string>
    version: Later<number>
    /** Sealed with a key of the municipality: the house reads it, once both parties have approved it. */
    words_sealed: Buffer
    written_by: string
    written_on: Later<Day>
  }

  /** Who does what after a FLIP, and by when. What it is, is sealed with the key of the group. */
  flip_task: {
    municipality_id: Once<string>
    id: Once<string>
    flip_id: Once<string>
    person_id: Once<string>
    by_day: Once<Day | null, Day | null | undefined>
    done_on: Later<Day | null>
    words_sealed: Once<Buffer>
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** The talk of a FLIP written down, with which party each voice is of. */
  flip_transcript: {
    municipality_id: Once<string>
    flip_id: Once<string>
    kept_until: Once<Day>
    /** `{ turns: { voice: number; text: string; startMs: number | null; endMs: number | null }[]; notation: string; voices: { label: string; party: string }[]; … }`, sealed with the key of the group. The balance of talk is reckoned from it each time, and kept nowhere. */
    words_sealed: Buffer
    put_by: Once<string>
    submission_id: Once<string>
  }

  /** A seminar, a visit of researchers, an exchange of experience, a meeting of interplay, the standing meeting of brokers and leaders, or a café. */
  gathering: {
    municipality_id: Once<string>
    id: Once<string>
    kind: Once<
      | 'seminar'
      | 'visit'
      | 'erfaGroup'
      | 'interplayMeeting'
      | 'brokersWithLeaders'
      | 'cafe'
      | 'developmentGroup'
    >
    /** For which kinds of people it is, said beforehand. */
    for_kinds: string[]
    /** The departments that it is for; none for the whole house. */
    department_ids: Generated<string[]>
    /** Who is invited from outside, by kind: a word, so that whoever comes knows. Nothing is sent to them. */
    outside: Generated<('neighbour' | 'university' | 'partner' | 'company' | 'politician')[]>
    held_in: 'onSite' | 'online' | 'mixed'
    starts_at: ColumnType<Date, Moment, Moment>
    minutes: number
    /** So much of a visit is the municipality's until it has said what it wishes; a quarter of the time at least. */
    kept_minutes: Generated<number>
    /** It comes again every so many months; null where nobody has said so. */
    every_months: Generated<number | null>
    /** The one that it comes after in a rhythm. */
    follows_id: Once<string | null, string | null | undefined>
    /** The theme in a sentence, sealed with a key of the municipality: the house reads it. */
    theme_sealed: Buffer
    prepared_by: Once<string>
    called_off_at: Later<Date | null, Moment | null>
    created_at: Kept<Date>
    /** Where a café is, sealed as the theme is: whoever likes comes. Where the others are stands in their meeting; null there. */
    where_sealed: Generated<Buffer | null>
  }

  /** What it came to, in a few words, by whoever wrote last. */
  gathering_outcome: {
    municipality_id: Once<string>
    gathering_id: Once<string>
    version: Later<number>
    /** Sealed under the master key. */
    words_sealed: Buffer
    written_by: string
    written_on: Later<Day>
  }

  /** A part of the programme, and whose wish it is: the municipality's or research's. */
  gathering_part: {
    municipality_id: Once<string>
    id: Once<string>
    gathering_id: Once<string>
    side: Once<'municipality' | 'research'>
    /** By the Danish clock; null while it has no place in the day. */
    begins_at: Generated<string | null>
    minutes: number
    /** Whether it is time to stay with one thing. */
    goes_deep: Generated<boolean>
    /** What happens, sealed under the master key. */
    words_sealed: Buffer
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** That the municipality has said what it wishes of a visit, or wishes nothing: the rest of the time that was kept for it is free. */
  gathering_said: {
    municipality_id: Once<string>
    gathering_id: Once<string>
    said_by: Once<string>
    said_on: Kept<Day>
  }

  /** That somebody in the room agrees with what was written of a word, and since when: said by themselves. */
  glossary_agreement: {
    municipality_id: Once<string>
    wording_id: Once<string>
    person_id: Once<string>
    created_at: Kept<Date>
  }

  /** That a passage is an example of a word, by a link: seen by those who reflect and have the passage, and by nobody else. */
  glossary_example: {
    municipality_id: Once<string>
    wording_id: Once<string>
    passage_id: Once<string>
    put_by: Once<string>
    created_at: Kept<Date>
  }

  /** What a word means, as it was written in a learning room (sealed): by whom and when. The last that was written of a word is how it is said now. */
  glossary_wording: {
    municipality_id: Once<string>
    id: Once<string>
    /** The identifier of a word of the house; null for one of the municipality's own. */
    concept: Once<string | null, string | null | undefined>
    code_id: Once<string | null, string | null | undefined>
    room_id: Once<string>
    written_by: Once<string>
    words_sealed: Once<Buffer>
    created_at: Kept<Date>
  }

  /** Someone is told that a thing they had is erased: since when and why, until a last day. No content, no id of it, no citizen. */
  gone_notice: {
    municipality_id: Kept<string>
    person_id: Kept<string>
    /** The fingerprint (address_of) of the id by which this person knew the thing. */
    address: Kept<Buffer>
    thing: Kept<'conversation' | 'passage' | 'earSession'>
    /** The day they knew it by: of the conversation for its two, else the day it was opened for them. */
    of_day: Kept<Day>
    /** Who had shared it with them; null for their own. */
    shared_by: Kept<string | null>
    why: Kept<'withdrawn' | 'ended' | 'mistaken'>
    gone_on: Kept<Day>
    until: Kept<Day>
    /** For the citizen: the receipt that counts what was erased. */
    receipt_id: Kept<string | null>
  }

  /** What a citizen wishes for that is outside the usual, in their own words; it is taken up into what is asked for, or answered with words. */
  grant_wish: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    /** `{ words: string }`, filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Once<Buffer>
    wished_on: Once<Day, Day | undefined>
    /** The day by which one who works with the citizen takes it up or answers. */
    answer_by: Once<Day>
    /** What was asked for because of it; when that is taken back the wish waits again. */
    grant_id: Later<string | null>
    answered_by: Later<string | null>
    answered_on: Later<Day | null>
    /** `{ words: string; by: string }`: the answer, and what whoever gave it is called; sealed like the wish. */
    answer_sealed: Later<Buffer | null>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** A group of people who have something together, and its wrapped key. Whoever made it says who is in it. */
  group_key: {
    municipality_id: Once<string>
    group_id: Once<string, string | undefined>
    made_by: Once<string>
    wrapped_key: Once<Buffer>
  }

  /** Who is in a group, from when to when. valid_to is the first day on which they no longer are. */
  group_member: {
    municipality_id: Once<string>
    group_id: Once<string>
    made_by: Once<string>
    person_id: Once<string>
    valid_from: Once<Day, Day | undefined>
    valid_to: Generated<Day | null>
  }

  /** A sheet of pictures and plain words on duties, with the help offered beside each, made for one citizen; when it was gone through, and where in the meeting. */
  guidance_sheet: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    kind: Once<'sanctions' | 'jobGoal' | 'repatriation' | 'other'>
    /** `{ lines: { picture: string; duty: string; help: string }[] }`, filled up to whole kilobytes and sealed with the citizen's key. */
    lines_sealed: Buffer
    made_by: Once<string>
    created_at: Kept<Date>
    changed_at: Later<Date | null, Moment | null>
    given_at: Later<Date | null, Moment | null>
    placed: Later<'first' | 'midway' | 'last' | null>
    submission_id: Once<string>
  }

  /** From which week how many hours are agreed at a placement, up or down, whose wish that was, and why. Of several from one week the last written holds; none is taken out. */
  hours_change: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    placement_id: Once<string>
    written_by: Once<string>
    /** The Monday of the week. */
    from_week: Once<Day>
    /** `{ hours: number; paid: number; whose: 'together' | 'citizen' | 'company' | 'worker'; why: string; days: string }`, filled up to whole kilobytes and sealed with the citizen's key. */
    hours_sealed: Once<Buffer>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** The hours agreed at a placement as the company may read them on its own page: a copy that exists only while the citizen says yes to it. */
  hours_shown: {
    municipality_id: Once<string>
    placement_id: Once<string>
    citizen_id: Once<string>
    company_id: Once<string>
    /** `{ name: string; days: boolean }`, filled up to a whole kilobyte and sealed with the key for what companies read: the citizen's first name, or none, and whether the days are shown. */
    chosen_sealed: Once<Buffer>
    /** `{ agreed: { fromWeek: string; hours: number; days: string }[] }`, of now and of what is agreed ahead, sealed like what is chosen. */
    hours_sealed: Buffer
    shown_since: Kept<Day>
    created_at: Kept<Date>
  }

  /** A wish to change the hours at a placement, and its answer; until it is answered the citizen can take it back. */
  hours_wish: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    placement_id: Once<string>
    written_by: Once<string>
    asked_on: Once<Day, Day | undefined>
    /** `{ hours: number; why: string }`, sealed like what was agreed. */
    wish_sealed: Once<Buffer>
    /** The day by which a worker has promised an answer. */
    answer_by: Generated<Day | null>
    answered_by: Later<string | null>
    answered_on: Later<Day | null>
    /** `{ says: 'yes' | 'no' | 'other'; words: string }`, sealed like the wish. */
    answer_sealed: Later<Buffer | null>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** How many hours a week came to at a placement, by the citizen or by one who works with them. What the citizen wrote is changed by the citizen alone. */
  hours_worked: {
    municipality_id: Once<string>
    placement_id: Once<string>
    /** The Monday of the week. */
    week: Once<Day>
    citizen_id: Once<string>
    written_by: string
    /** `{ hours: number; paid: number; closed: boolean }`, sealed like what was agreed. */
    hours_sealed: Buffer
    created_at: Kept<Date>
  }

  /** Questions that belong together: what they are called, and what the answers are to be used for. */
  instrument: {
    municipality_id: Once<string>
    id: Once<string>
    written_by: Once<string>
    /** `{ title: string; purpose: string }`, sealed under the master key. */
    words_sealed: Once<Buffer>
    created_at: Kept<Date>
  }

  /** A question among others: which of the four elements it is about, and how it is answered. What it says stands in its wordings. */
  instrument_item: {
    municipality_id: Once<string>
    id: Once<string>
    instrument_id: Once<string>
    written_by: Once<string>
    element: Once<'expectations' | 'preconditions' | 'degrees' | 'consequences'>
    answer: Once<'degree' | 'agree' | 'often' | 'yesNo' | 'words'>
    /** Which question of the bank it began as; null where it is the house's own. */
    bank_key: Once<string | null, string | null | undefined>
    created_at: Kept<Date>
  }

  /** What was learned of a question by asking people what it means to them, that it was dropped, or that it was taken in again; and which kinds of people helped. */
  item_remark: {
    municipality_id: Once<string>
    id: Once<string>
    item_id: Once<string>
    written_by: Once<string>
    kind: Once<'understood' | 'dropped' | 'again'>
    helped: Once<string[]>
    /** What was said, or why; sealed under the master key. No names. */
    words_sealed: Once<Buffer>
    created_at: Kept<Date>
  }

  /** How a question is put; the newest is in use, and those before it stay. */
  item_wording: {
    municipality_id: Once<string>
    id: Once<string>
    item_id: Once<string>
    written_by: Once<string>
    /** Whether answers to it may be laid beside answers to the wording before; true of the first. */
    comparable: Once<boolean>
    /** `{ da: string; easy: string; en: string; because: string }`, sealed under the master key. */
    words_sealed: Once<Buffer>
    created_at: Kept<Date>
  }

  /** What a citizen wishes for, as the consultants who find places see it; who looks for it, by when they call back, and the answer. */
  job_order: {
    municipality_id: Once<string>
    id: Once<string>
    wrapped_key: Once<Buffer>
    /** `{ words: string; work: string; likes: string; dislikes: string; around: string }`, what the citizen chose to send; filled up to whole kilobytes and sealed with the order's key. */
    words_sealed: Once<Buffer>
    /** The unit group of ISCO-08 of the kind of work; null where none was chosen. */
    unit: Once<string | null, string | null | undefined>
    hours: Once<number | null, number | null | undefined>
    times: Once<
      ('morning' | 'midday' | 'evening' | 'night' | 'weekend')[],
      ('morning' | 'midday' | 'evening' | 'night' | 'weekend')[] | undefined
    >
    transport: Once<
      ('foot' | 'bicycle' | 'bus' | 'car')[],
      ('foot' | 'bicycle' | 'bus' | 'car')[] | undefined
    >
    minutes: Once<number | null, number | null | undefined>
    sent_on: Once<Day, Day | undefined>
    taken_by: Later<string | null>
    taken_on: Later<Day | null>
    /** The day by which whoever took it calls back. */
    call_by: Later<Day | null>
    /** `{ name: string }`, what whoever took it is called, sealed like the words: the citizen sees no row of theirs. */
    taker_sealed: Later<Buffer | null>
    /** They have found something, or nothing this time. */
    answer: Later<'found' | 'none' | null>
    answered_on: Later<Day | null>
    /** `{ words: string }`, the answer to the citizen, sealed like the words. */
    answer_sealed: Later<Buffer | null>
    created_at: Kept<Date>
  }

  /** Whose job order it is, of which wish, and who sent it; what no consultant sees. */
  job_order_citizen: {
    municipality_id: Once<string>
    order_id: Once<string>
    citizen_id: Once<string>
    wish_id: Once<string>
    sent_by: Once<string>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** The citizen has told the consultant who found something who they are; deleted, it is told no more. */
  job_order_shown: {
    municipality_id: Once<string>
    order_id: Once<string>
    citizen_id: Once<string>
    to_id: Once<string>
    /** `{ name: string }`, what the citizen is called, sealed with the order's key. */
    name_sealed: Once<Buffer>
    created_at: Kept<Date>
  }

  /** Something that several try together: by which kinds of people, from when, and what they look for. Its id is that of its group. It is never closed by itself. */
  joint_experiment: {
    municipality_id: Once<string>
    id: Once<string>
    /** What it is about, from a short list, so that others find it. */
    theme:
      | 'guidance'
      | 'letters'
      | 'meetings'
      | 'plans'
      | 'waiting'
      | 'reach'
      | 'companies'
      | 'across'
      | 'learning'
      | 'other'
    tried_by: string[]
    from_day: Day
    /** `{ tries: string; how: string; looksFor: string; among: string }`: what is tried in a line, how, by what they would notice, and in which department or room; how and among may be empty. Sealed with a key of the municipality: the house reads it. */
    words_sealed: Buffer
    /** The experiment that it is tried again from, changed. */
    came_from_id: Once<string | null, string | null | undefined>
    begun_by: Once<string>
    begun_on: Kept<Day>
  }

  /** Who is asked to try it too; whoever began it is asked by themselves. */
  joint_experiment_asked: {
    municipality_id: Once<string>
    joint_experiment_id: Once<string>
    person_id: Once<string>
    begun_by: Once<string>
    /** A few words to them, sealed with the key of the group; they may be empty. */
    why_sealed: Once<Buffer>
  }

  /** That it has ended, as what, whether it worked, and what was learned. What did not work teaches as much. */
  joint_experiment_end: {
    municipality_id: Once<string>
    joint_experiment_id: Once<string>
    came_to: 'learned' | 'keep' | 'change' | 'drop'
    worked: 'yes' | 'partly' | 'no' | 'unknown'
    /** What was learned, sealed with a key of the municipality: the house reads it. */
    learned_sealed: Buffer
    ended_on: Kept<Day>
    written_by: string
  }

  /** A line in the diary of what several try: what somebody noticed on a day. It is theirs to delete. */
  joint_experiment_line: {
    municipality_id: Once<string>
    id: Once<string>
    joint_experiment_id: Once<string>
    author_id: Once<string>
    day: Once<Day>
    /** The line, sealed with the key of the group. */
    words_sealed: Once<Buffer>
    created_at: Kept<Date>
  }

  /** That somebody says yes or no to trying it too. With a yes and not asked yet, they would like to join. */
  joint_experiment_with: {
    municipality_id: Once<string>
    joint_experiment_id: Once<string>
    person_id: Once<string>
    says: 'yes' | 'no'
    /** From this day they are asked how it goes, where nobody has written for a while. */
    ask_on: Day
  }

  /** A room in which people learn together: what it is called and about (sealed), how often and how long it meets, for whom, and who carries it. */
  learning_room: {
    municipality_id: Once<string>
    id: Once<string>
    carried_by: Once<string>
    /** Its name and its theme, sealed with a key of the municipality: the house reads them. */
    words_sealed: Buffer
    /** Every so many months; null for a café that meets when somebody wants it. */
    rhythm_months: Generated<number | null>
    minutes: number
    /** The departments that it is for; none for the whole house. */
    department_ids: Generated<string[]>
    ended_at: Later<Date | null, Moment | null>
    created_at: Kept<Date>
  }

  /** What a meeting was dropped for, and what stands in the way of a room, in the words of those who carry it or of the leader it is agreed with. */
  learning_room_answer: {
    municipality_id: Once<string>
    id: Once<string>
    room_id: Once<string>
    author_id: Once<string>
    about: Once<'dropped' | 'hindered'>
    words_sealed: Once<Buffer>
    created_at: Kept<Date>
  }

  /** When a room meets, met, or did not: what the house and its leaders see, and never who came. Its id is that of the meeting in calendars. */
  learning_room_meeting: {
    municipality_id: Once<string>
    id: Once<string>
    room_id: Once<string>
    /** The form with which it was booked, with those that were booked with it. */
    series_id: Once<string>
    nth: Once<number>
    starts_at: ColumnType<Date, Moment, Moment>
    minutes: number
    state: Later<'booked' | 'moved' | 'held' | 'dropped'>
    /** Since when it stands like this. */
    said_at: Later<Date, Moment>
  }

  /** Who is in a learning room, and who of them carries it. Leaders do not see who comes. */
  learning_room_person: {
    municipality_id: Once<string>
    room_id: Once<string>
    person_id: Once<string>
    carried_by: Once<string>
    /** Whether they prepare and hold it, and can move its meetings. */
    carries: Once<boolean, boolean | undefined>
  }

  /** That the time of a room is protected, and which leader said so. No row: nobody has. */
  learning_room_protected: {
    municipality_id: Once<string>
    room_id: Once<string>
    said_by: Once<string>
    created_at: Kept<Date>
  }

  /** Something from practice that somebody keeps meeting, in their words (sealed): whether it waits, was taken up in a room, or laid aside and why. */
  learning_theme: {
    municipality_id: Once<string>
    id: Once<string>
    /** Sealed with a key of the municipality: all who reflect together read it. */
    words_sealed: Once<Buffer>
    state: Later<'waiting' | 'taken' | 'aside'>
    /** Whether others meet it too: one, some, or many from five on. Written by a trigger, so that nobody counts people. */
    heard: Kept<'one' | 'some' | 'many'>
    room_id: Later<string | null>
    /** The day on which it was, or is to be, taken up. */
    taken_on: Later<Day | null>
    why_sealed: Later<Buffer | null>
    /** Who took it up or laid it aside. */
    decided_by: Later<string | null>
    decided_at: Later<Date | null, Moment | null>
    created_at: Kept<Date>
  }

  /** What somebody wanted to try about a theme, in words that they wrote for it (sealed as the theme's own); it is no part of what is theirs alone. */
  learning_theme_experiment: {
    municipality_id: Once<string>
    id: Once<string>
    theme_id: Once<string>
    person_id: Once<string>
    words_sealed: Once<Buffer>
    created_at: Kept<Date>
  }

  /** That a theme was put on a meeting, and by whom: seen by those in the meeting who reflect on talk. */
  learning_theme_meeting: {
    municipality_id: Once<string>
    theme_id: Once<string>
    meeting_id: Once<string>
    put_by: Once<string>
    created_at: Kept<Date>
  }

  /** That a noticing hangs on a theme, and who hung it there: seen by those who reflect and may read the noticing, and by nobody else. */
  learning_theme_noticing: {
    municipality_id: Once<string>
    theme_id: Once<string>
    noticing_id: Once<string>
    hung_by: Once<string>
    created_at: Kept<Date>
  }

  /** That a passage hangs on a theme, and who hung it there: seen by those who reflect and have the passage, and by nobody else. */
  learning_theme_passage: {
    municipality_id: Once<string>
    theme_id: Once<string>
    passage_id: Once<string>
    hung_by: Once<string>
    created_at: Kept<Date>
  }

  /** Who meets a theme too, and who of them proposed it: one's own to know, and to show. */
  learning_theme_person: {
    municipality_id: Once<string>
    theme_id: Once<string>
    person_id: Once<string>
    proposes: Once<boolean, boolean | undefined>
    /** Whether those who reflect together may see that it is this person. */
    is_named: Generated<boolean>
  }

  /** That a theme was put on a team meeting: ten minutes, in which department and when. Its id is that of the meeting in calendars. */
  learning_theme_slot: {
    municipality_id: Once<string>
    id: Once<string>
    theme_id: Once<string>
    put_by: Once<string>
    department_id: Once<string>
    starts_at: Once<Date, Moment>
  }

  /** What somebody let go of, for ten minutes, so that they can undo it. Nobody else's; swept when its time has passed. */
  let_go: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    person_id: Once<string>
    kept_sealed: Once<Buffer>
    ends_at: Kept<Date>
  }

  /** What a lawyer answered about a paragraph of a version, kept by whoever asked. It is carried to later versions where the paragraph stands. */
  letter_answer: {
    municipality_id: Once<string>
    id: Once<string>
    template_id: Once<string>
    version_id: Once<string>
    paragraph: Once<number>
    asked_by: Once<string>
    answered_on: Once<Day>
    /** `{ question: string; answer: string; by: string }`, sealed under the master key. */
    words_sealed: Once<Buffer>
    created_at: Kept<Date>
  }

  /** Something that a letter of these kinds must say, from the first day on which the law demands it until the first on which it does not. */
  letter_demand: {
    municipality_id: Once<string>
    id: Once<string>
    kinds: Once<string[]>
    /** `{ what: string; law: string; source: string; signs: string[] }`: what it must say, where in the law, its text, and words by which it is found in a letter. Sealed under the master key. */
    words_sealed: Once<Buffer>
    valid_from: Once<Day>
    valid_to: Generated<Day | null>
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** A letter that the house sends again and again, with no citizen in it. Written by those of the department that uses it (null: by all) and whoever answers for it. */
  letter_template: {
    municipality_id: Once<string>
    id: Once<string>
    kind: 'firstMeeting' | 'meeting' | 'offer' | 'hearing' | 'decision' | 'payment' | 'news' | 'other'
    /** What it is called and for whom it is: `{ name: string; for: string }`, sealed under the master key. */
    words_sealed: Buffer
    department_id: Generated<string | null>
    answers_for: string
    /** From when it waits for whoever answers for it to be looked at again; null is not asked. */
    look_again_on: Generated<Day | null>
    /** Since when it is not used any more; null while it is. */
    ended_on: Later<Day | null>
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** How a letter is worded, sealed. One draft at a time; from the day after it was taken into use it stays as it is. */
  letter_version: {
    municipality_id: Once<string>
    id: Once<string>
    template_id: Once<string>
    number: Once<number>
    text_sealed: Buffer
    /** Since when it is sent; null while it is a draft. */
    used_from: Later<Day | null>
    written_by: Once<string>
    saved_by: string
    /** When its words were last saved; whoever saves over words that they have not seen is told. */
    saved_at: ColumnType<Date, Moment, Moment>
    created_at: Kept<Date>
  }

  /** That a letter leaves out something that is demanded of it, by a decision: when, and from which day it is looked at again. One at a time for each. */
  letter_waiver: {
    municipality_id: Once<string>
    id: Once<string>
    template_id: Once<string>
    demand_id: Once<string>
    decided_on: Once<Day>
    look_again_on: Day
    is_experiment: Once<boolean>
    /** `{ by: string; gives: string; lookedAt: string }`: who decided it, what the house gives up in return, and how it is looked at again. Sealed under the master key. */
    words_sealed: Once<Buffer>
    /** From when the letter says it again; null while it is left out. */
    ended_on: Later<Day | null>
    /** What came of it, in words; null until that is written. */
    result_sealed: Later<Buffer | null>
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** How a citizen is best told what a letter says, as the two have chosen together; the newest holds. A message that says only whom to ring is sent by people, not by the system. */
  letter_way: {
    municipality_id: Once<string>
    citizen_id: Once<string>
    chosen_at: Kept<Date>
    way: Once<'letter' | 'talk' | 'ringMe' | 'somebodyAlong' | 'together'>
    chosen_by: Once<string>
    /** `{ words: string }`, what they agreed on besides: when, by whom; filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Once<Buffer>
    submission_id: Once<string>
  }

  /** A version of a log as it was given out. It is never changed: what is written later is given out as the next. */
  log_given: {
    municipality_id: Once<string>
    id: Once<string>
    log_id: Once<string>
    number: Once<number>
    /** `{ lines: { part: string; obstacle: string | null; pillar: string | null; toAsk: boolean; words: string; href: string | null }[] }`, sealed under the master key. */
    words_sealed: Once<Buffer>
    given_by: Once<string>
    /** When it was given out. */
    created_at: Kept<Date>
  }

  /** A line of a log while it is written: what was done, learnt, stands in the way, is a dilemma, comes next, or was a condition. The conditions are no goals. */
  log_line: {
    municipality_id: Once<string>
    id: Once<string>
    log_id: Once<string>
    part: 'did' | 'learned' | 'inTheWay' | 'dilemma' | 'next' | 'condition'
    /** What kind of thing stands in the way: law, time, money, other departments, ourselves. */
    obstacle: Generated<'law' | 'time' | 'money' | 'departments' | 'ourselves' | null>
    pillar: Generated<'citizens' | 'conversations' | 'companies' | 'together' | 'leading' | 'engine' | null>
    /** Whether it is to be asked about in an interview. */
    to_ask: Generated<boolean>
    /** What it was ticked in from: a kind of what happened, and which of them, or all; null where it is written by hand. */
    from_kind: Once<string | null, string | null | undefined>
    from_key: Once<string | null, string | null | undefined>
    /** `{ words: string; href: string | null; codes?: { id: string; name: Sentence; definition: Sentence }[] }`, sealed under the master key; href leads to what it is about, codes are as they were when they were put there. */
    words_sealed: Buffer
    /** Rises each time it is written anew; whoever saves over words that they have not seen is told. */
    revision: Later<number>
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** With whom of those who come from outside the given out versions of a log are shared. Taken back, they read nothing of it any more. */
  log_share: {
    municipality_id: Once<string>
    log_id: Once<string>
    person_id: Once<string>
    shared_by: Once<string>
    created_at: Kept<Date>
  }

  /** A wonder or a challenge that the house goes on with, turn after turn. It has no end: it may rest, and goes on. Raised on a day, and by a kind of people. */
  loop: {
    municipality_id: Once<string>
    id: Once<string>
    raised_as: Once<'citizen' | 'worker' | 'broker' | 'otherStaff' | 'leader' | 'researcher'>
    /** The wonder in one sentence, sealed under the master key; null where whoever raised it has taken their words out. */
    wonder_sealed: Generated<Buffer | null>
    raised_on: Kept<Day>
    /** The loop that this one was begun from. */
    came_from_id: Once<string | null, string | null | undefined>
  }

  /** That something of the house hangs on a loop or a step of it, and who hung it there. What somebody may not see does not hang there for them. */
  loop_hung: {
    municipality_id: Once<string>
    id: Once<string>
    loop_id: Once<string>
    step_id: Generated<string | null>
    passage_id: Once<string | null, string | null | undefined>
    noticing_id: Once<string | null, string | null | undefined>
    experiment_id: Once<string | null, string | null | undefined>
    learning_room_id: Once<string | null, string | null | undefined>
    letter_version_id: Once<string | null, string | null | undefined>
    study_id: Once<string | null, string | null | undefined>
    waiting_cause: Once<
      | 'treatment'
      | 'placement'
      | 'meeting'
      | 'medicalCertificate'
      | 'assessment'
      | 'teamDate'
      | 'other'
      | null,
      | 'treatment'
      | 'placement'
      | 'meeting'
      | 'medicalCertificate'
      | 'assessment'
      | 'teamDate'
      | 'other'
      | null
      | undefined
    >
    /** A few words on why, sealed under the master key; null where nobody wrote any. */
    note_sealed: Generated<Buffer | null>
    hung_by: Once<string>
    created_at: Kept<Date>
    flip_id: Once<string | null, string | null | undefined>
    request_id: Once<string | null, string | null | undefined>
    finding_id: Once<string | null, string | null | undefined>
    resource_id: Once<string | null, string | null | undefined>
    joint_experiment_id: Once<string | null, string | null | undefined>
    gathering_id: Once<string | null, string | null | undefined>
  }

  /** Who takes part in a loop, and who of them raised it. Of those who work here the house sees it; a citizen's row is seen by herself alone. */
  loop_person: {
    municipality_id: Once<string>
    loop_id: Once<string>
    person_id: Once<string>
    is_citizen: Once<boolean>
    raised: Once<boolean>
    /** When they last looked at it; a citizen's is never moved. */
    seen_at: Later<Date, Moment>
  }

  /** That a loop rests until a day, and who said so: until then nobody is asked about it. */
  loop_rest: {
    municipality_id: Once<string>
    loop_id: Once<string>
    until: Once<Day>
    said_by: Once<string>
    created_at: Kept<Date>
  }

  /** A step of a loop: what was known, exchanged, tried, gathered, found, made or changed, when, and by which kinds of people. Stages are suggested and never forced. */
  loop_step: {
    municipality_id: Once<string>
    id: Once<string>
    loop_id: Once<string>
    stage: 'known' | 'exchange' | 'experiment' | 'material' | 'pattern' | 'resource' | 'change' | 'next'
    day: Day
    until: Generated<Day | null>
    kinds: string[]
    /** `{ title: string; words: string; quote: string; turn: string; figures: { what: string; before: [number, number]; after: [number, number] } | null }`, sealed under the master key; turn names the turn that begins here, or is empty. */
    words_sealed: Buffer
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** A place that is laid before a citizen, with reasons; they choose, or say no. There is no order among them and no number. */
  match: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    opening_id: Once<string>
    laid_by: Once<string>
    laid_on: Kept<Day>
    /** `{ place: string; town: string; work: string; hours: { from: number; to: number }; rank: number; because: string[]; against: string[]; unknown: string[]; note: string; by: string }`: what it is, which wish it meets, the reasons as they were when it was laid, and what whoever laid it knows; filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Once<Buffer>
    answer: Later<'yes' | 'no' | 'unsure' | null>
    /** The citizen, or whoever wrote it for them. */
    answered_by: Later<string | null>
    answered_on: Later<Day | null>
    /** `{ words: string }`, which may be empty, sealed like the words. */
    answer_sealed: Later<Buffer | null>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** When people meet, of which kind and where. It goes when what it is for does, and once those who were told of it know that it is off. */
  meeting: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    /** The glossary's word for what it is: earSession. The place of that name says what it is called. */
    kind: Once<string>
    /** The row that it is for, in the table of its kind; null once that is gone, so that nothing points at it. */
    about_id: Once<string | null, string | null | undefined>
    organiser_id: Once<string>
    starts_at: ColumnType<Date, Moment, Moment>
    minutes: number
    wrapped_key: Generated<Buffer | null>
    place_sealed: Generated<Buffer | null>
    /** The same for the meetings that follow each other; null for one by itself. */
    series_id: Once<string | null, string | null | undefined>
    /** Rises with every change (RFC 5545, 3.8.7.4). */
    sequence: Later<number>
    /** The change since which it is news to all in it; a later one was about who comes. */
    news_from: Later<number>
    changed_at: Later<Date, Moment>
    /** Since when it is off; null while it is to be held, and after it was. */
    cancelled_at: Later<Date | null, Moment | null>
    /** Whether a leader has said that its time is protected; invitations and calendars say so. */
    is_protected: Once<boolean, boolean | undefined>
  }

  /** Who is in a meeting, who of them can move it, and whether they have said that they come. */
  meeting_person: {
    municipality_id: Once<string>
    meeting_id: Once<string>
    person_id: Once<string>
    leads: Generated<boolean>
    /** false once they have been excused, until they know. */
    invited: Later<boolean>
    answer: Later<'none' | 'yes' | 'no'>
  }

  /** A photo of the paper on which the two lists of a meeting were written, in the object store, without what the camera wrote in it. */
  meeting_photo: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    meeting_id: Once<string>
    put_up_by: Once<string>
    object_id: Once<string>
    mime: Once<string>
    /** The key of this one file, sealed with the citizen's key: it goes with the row, and nothing opens the file after that. */
    file_key_sealed: Once<Buffer>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** What the two agreed on at a meeting, or did not: a line each, written by either while it goes on. Of the first, who does it and by when. */
  meeting_point: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    meeting_id: Once<string>
    is_agreed: boolean
    written_by: Once<string>
    /** `{ words: string; other: string }`, with the name of who else does it; filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Buffer
    does: Generated<'citizen' | 'worker' | 'other' | null>
    by_day: Generated<Day | null>
    agenda_line_id: Once<string | null, string | null | undefined>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** What one of the two says at the end of a meeting: whether what they wanted got said, whether they know what happens now, how it was to be there. Nothing must be answered. */
  meeting_word: {
    municipality_id: Once<string>
    meeting_id: Once<string>
    person_id: Once<string>
    citizen_id: Once<string>
    worker_id: Once<string>
    said: Generated<'yes' | 'some' | 'no' | null>
    knows: Generated<'yes' | 'some' | 'no' | null>
    felt: Generated<'good' | 'fine' | 'hard' | null>
    /** `{ words: string; blame: boolean }`: own words, and that it felt like blame; filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Buffer
    said_at: Once<Date, Moment>
    corrected_at: Later<Date | null, Moment | null>
  }

  /** A file of the schema by which messages for Digital Post are checked, as the municipality took it in. It is a public standard: nothing of it is anybody's. */
  memo_schema: {
    municipality_id: Once<string>
    /** By which other files of the schema call it. */
    name: Once<string>
    content: Once<string>
    put_in_by: Once<string>
    created_at: Kept<Date>
  }

  /** The log of a quarter, which somebody has begun. A quarter without one is nothing that is lacking. */
  municipal_log: {
    municipality_id: Once<string>
    id: Once<string>
    /** The first day of the quarter. */
    begins_on: Once<Day>
    begun_by: Once<string>
    created_at: Kept<Date>
  }

  /** The tenant. Its name is no secret; everything else starts with its id. */
  municipality: {
    id: Kept<string>
    name: Kept<string>
    slug: Kept<string>
  }

  /** A name or number to be taken out of a turn. Every row is deleted when the owner confirms. */
  name_mention: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    conversation_id: Once<string>
    owner_id: Once<string>
    turn_number: number
    from_char: number
    to_char: number
    kind: string
    stand_in_sealed: Buffer
    decision: Generated<'suggested' | 'accepted' | 'kept'>
  }

  /** A citizen says that it does not work at a placement, what is to happen, and whether the company may be told; and whether the placement stops, as it is seen by both. */
  not_working: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    placement_id: Once<string>
    /** It is only noted, and seen by the citizen alone. */
    is_mine_alone: Once<boolean>
    said_on: Once<Day, Day | undefined>
    /** The day by which somebody calls the citizen. */
    answer_by: Once<Day | null, Day | null | undefined>
    /** `{ wants: 'stopNow' | 'talkFirst' | 'note'; tell: boolean; words: string }`, filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Once<Buffer>
    decided_by: Later<string | null>
    decided_on: Later<Day | null>
    /** `{ stops: boolean; words: string }`, sealed like the words. */
    decision_sealed: Later<Buffer | null>
    /** Whether the citizen understood it so; null until they have said. */
    understood: Later<boolean | null>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** What someone noticed, or wants to try (experiment), in the talk. Private until its author shares it. */
  noticing: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    conversation_id: Once<string>
    owner_id: Once<string>
    passage_id: Once<string | null, string | null | undefined>
    ear_session_id: Once<string | null, string | null | undefined>
    author_id: Once<string>
    kind: Generated<'noticing' | 'experiment' | 'draft'>
    from_turn: Once<number>
    to_turn: Once<number>
    from_char: Generated<number | null>
    to_char: Generated<number | null>
    body_sealed: Buffer
    shared_at: ColumnType<Date | null, Moment | null | undefined, Moment | null>
    submission_id: Once<string>
    created_at: Kept<Date>
    updated_at: Later<Date, Moment>
    /** The purpose whose consent carries it: the owner's own reflection, or that of the share its author has. */
    rests_on: Kept<'ownReflection' | 'colleagues' | 'research' | 'teaching' | 'quote'>
    ground_until: Kept<Day>
    stands_until: Kept<Day>
  }

  /** A topic of a citizen's matter that is suggested to be opened, open, or closed again, to one who was named or to a department. open_until is the last day; a year is the most. With neither a last day nor closed_at it is a suggestion, which opens nothing. */
  opened_topic: {
    municipality_id: Once<string>
    id: Kept<string>
    citizen_id: Once<string>
    topic: Once<'agenda' | 'plan' | 'waiting' | 'letters' | 'guidance'>
    person_id: Once<string | null, string | null | undefined>
    department_id: Once<string | null, string | null | undefined>
    suggested_by: Once<string | null, string | null | undefined>
    opened_on: Generated<Day | null>
    open_until: Generated<Day | null>
    /** When the citizen said no, or ended it. It stands, so that nobody suggests the same again. */
    closed_at: ColumnType<Date | null, Moment | null | undefined, Moment | null>
    created_at: Kept<Date>
  }

  /** That a company has room for somebody, or for several. */
  opening: {
    municipality_id: Once<string>
    id: Once<string>
    company_id: Once<string>
    /** The unit group of ISCO-08 that its work is in, where our own list of occupations knows it. */
    unit: Generated<string | null>
    /** How few hours a week it can begin with; they can go up and down between these. */
    hours_from: number
    hours_to: number
    /** On which days of the week; none where that is to be agreed. */
    days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[]
    places: number
    /** How many of the places nobody has. Kept by the trigger of opening_booking; no one writes it. */
    places_left: Kept<number>
    open_from: Day
    open_until: Day
    /** `{ work: string; tasks: string; transport: string; welcomes: string; value: string }`, sealed under the master key; all but the work may be empty. */
    words_sealed: Buffer
    closed_on: Later<Day | null>
    /** Why it was closed: everybody who was to has come, the company does not want to for the time being, what was promised came to nothing, or something else. */
    closed_why: Later<'filled' | 'notNow' | 'fellThrough' | 'other' | null>
    written_by: Once<string>
    created_at: Kept<Date>
  }

  /** A place in an opening that somebody here has taken for a citizen, or of which the company says that it is taken. It does not say for whom. */
  opening_booking: {
    municipality_id: Once<string>
    id: Once<string>
    opening_id: Once<string>
    /** When whoever it is for is to begin. */
    starts_on: Once<Day>
    by_company: Kept<boolean>
    booked_by: Once<string | null, string | null | undefined>
    created_at: Kept<Date>
  }

  /** What each in a meeting has been told of it by mail. Beside the meeting as it is now this says what is still to be sent: always the latest. */
  outgoing_mail: {
    municipality_id: Once<string>
    meeting_id: Once<string>
    person_id: Once<string>
    /** What they were told last: that they are invited, or that it is off. null: nothing yet. */
    told: Later<'request' | 'cancel' | null>
    /** Of which change of the meeting that told. */
    told_sequence: Later<number | null>
    tries: Later<number>
    next_try_at: Later<Date, Moment>
    /** Why no more is sent: nobody has said where to, or the address does not take it. null: none. */
    problem: Later<'noAddress' | 'refused' | null>
  }

  /** What somebody from outside said unasked about a change, on a day, and which kind of person it was. Nobody is named. */
  outside_sign: {
    municipality_id: Once<string>
    id: Once<string>
    said_on: Once<Day>
    source: Once<
      | 'auditor'
      | 'doctor'
      | 'newcomer'
      | 'homeSupporter'
      | 'employer'
      | 'relative'
      | 'department'
      | 'politician'
      | 'other'
    >
    /** What was said, in one line, sealed under the master key. */
    words_sealed: Once<Buffer>
    noted_by: Once<string>
    created_at: Kept<Date>
  }

  /** Something that the house tells outside: a talk, a film, an article, a visit from others, or something for the papers. */
  outward: {
    municipality_id: Once<string>
    id: Once<string>
    kind: 'talk' | 'film' | 'article' | 'visit' | 'media'
    /** Which kinds of people speak. */
    speaks: string[]
    held_on: Day
    /** The wonder that it leads to; at most one of a wonder, a finding and a resource. */
    loop_id: Generated<string | null>
    finding_id: Generated<string | null>
    resource_id: Generated<string | null>
    /** `{ title: string; to: string; about: string; address: string }`, sealed under the master key; address may be empty. */
    words_sealed: Buffer
    /** One more each time its kind, its day or its words are others: a yes to a story is to one of them. */
    version: Kept<number>
    /** The version that whoever prepares it has said is ready; null or another than the version while it is not. */
    ready_version: Later<number | null>
    called_off_on: Later<Day | null>
    prepared_by: Once<string>
    created_at: Kept<Date>
  }

  /** What came back when the house had told something: what people asked about. */
  outward_came: {
    municipality_id: Once<string>
    id: Once<string>
    outward_id: Once<string>
    /** Sealed under the master key. */
    words_sealed: Once<Buffer>
    written_by: Once<string>
    written_on: Kept<Day>
    created_at: Kept<Date>
  }

  /** Who speaks, by name: only those who have said so themselves. */
  outward_speaker: {
    municipality_id: Once<string>
    outward_id: Once<string>
    person_id: Once<string>
  }

  /** What will be told of a story, in so many words; the house reads it while the yes of whose it is holds. */
  outward_story: {
    municipality_id: Once<string>
    id: Once<string>
    outward_id: Once<string>
    told_of: Once<'citizen' | 'colleague'>
    /** The words, sealed under the master key. */
    words_sealed: Once<Buffer>
    /** The version of the telling that whose it is has said yes to; null until they have. */
    yes_to: Later<number | null>
    said_at: Later<Date | null, Moment | null>
    created_at: Kept<Date>
  }

  /** That somebody said no to a story, or took their yes back; nothing of whose it was. */
  outward_story_gone: {
    municipality_id: Kept<string>
    id: Kept<string>
    outward_id: Kept<string>
    /** Declined before any yes; withdrawn before the day; or withdrawn after the day, when it had been told. */
    was: Kept<'declined' | 'withdrawn' | 'toldAndWithdrawn'>
    /** Who had asked, where the answer was no: they alone are told. */
    told_to: Kept<string | null>
    gone_at: Kept<Date>
  }

  /** Whose a story is and who asked them; seen by these two and by nobody else. */
  outward_story_of: {
    municipality_id: Once<string>
    id: Once<string>
    outward_id: Once<string>
    told_of: Once<'citizen' | 'colleague'>
    whose_id: Once<string>
    asked_by: Once<string>
    asked_on: Kept<Day>
  }

  /** Where one is sent invitations, which calendar of one's own says when one is taken, and the address of one's own feed. Nobody else's. */
  own_calendar: {
    municipality_id: Once<string>
    person_id: Once<string>
    calendar_sealed: Buffer
    /** SHA-256 of the secret in the address of the feed. */
    feed_hash: Generated<Buffer | null>
  }

  /** A place that a citizen has found themselves, who looks into it, by when there is an answer, and the answer. */
  own_find: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    written_by: Once<string>
    /** `{ place: string; does: string; contact: string }`: what it is called, what the citizen would do there, and whom to speak with, which may be empty; filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Once<Buffer>
    found_on: Once<Day, Day | undefined>
    /** The day by which there is an answer; it runs from the day it was written, also while nobody looks into it. */
    answer_by: Day
    checker_id: Later<string | null>
    /** `{ name: string }`, what whoever looks into it is called, sealed like the words. */
    checker_sealed: Later<Buffer | null>
    answer: Later<'agreed' | 'no' | null>
    answered_on: Later<Day | null>
    /** `{ words: string }`, what was agreed, or why not; sealed like the words. */
    answer_sealed: Later<Buffer | null>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** What a placement is agreed to lead to from its start, and who promised it. */
  package_course: {
    municipality_id: Once<string>
    placement_id: Once<string>
    citizen_id: Once<string>
    written_by: Once<string>
    /** `{ leadsTo: 'paidHours' | 'job' | 'education'; words: string; promisedBy: string }`, filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Once<Buffer>
    created_at: Kept<Date>
  }

  /** A stretch of the way that was agreed: from when to when, what must be true, who pays, and whether it held. */
  package_stretch: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    placement_id: Once<string>
    written_by: Once<string>
    from_on: Once<Day>
    to_on: Once<Day>
    /** `{ what: string; mustBe: string; pays: string }`, sealed like the words of the course. */
    words_sealed: Once<Buffer>
    reviewed_by: Later<string | null>
    reviewed_on: Later<Day | null>
    /** `{ held: boolean; words: string }`, sealed like the words of the course. */
    review_sealed: Later<Buffer | null>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** The wrapped key of what two people have together, the lower id first. Either may delete it, and all of it with it. */
  pair_key: {
    municipality_id: Once<string>
    first_id: Once<string>
    second_id: Once<string>
    wrapped_key: Once<Buffer>
  }

  /** What a citizen of the panel says about a letter or a paragraph of it, without their name. Theirs to delete. */
  panel_answer: {
    municipality_id: Once<string>
    id: Once<string>
    panel_letter_id: Once<string>
    /** From 1; null is about the whole letter. */
    paragraph: Once<number | null, number | null | undefined>
    /** `{ understood: string; felt: string; would: string }`, sealed under the master key: the house reads it and the citizen does. */
    words_sealed: Once<Buffer>
    /** So many must have answered about the letter before the house reads this; null is shown at once. Asked for by the citizen. */
    waits_for: Once<number | null, number | null | undefined>
  }

  /** Whose an answer of the panel is: seen by the one who gave it, and by nobody else. */
  panel_answer_of: {
    municipality_id: Once<string>
    answer_id: Once<string>
    person_id: Once<string>
  }

  /** A version as the panel is shown it, sealed under the master key, and the last day on which it is asked about it. */
  panel_letter: {
    municipality_id: Once<string>
    id: Once<string>
    template_id: Once<string>
    version_id: Once<string>
    text_sealed: Once<Buffer>
    until: Once<Day>
    asked_by: Once<string>
    created_at: Kept<Date>
  }

  /** That a citizen has said yes to be asked about letters. Taken away when they say no. */
  panel_person: {
    municipality_id: Once<string>
    person_id: Once<string>
  }

  /** How many of the panel must have answered about a letter before an answer that waits is shown, with the day from which it holds; three where nobody has said. */
  panel_rule: {
    municipality_id: Once<string>
    valid_from: Once<Day>
    least: Once<number>
    said_at: Kept<Date>
  }

  /** A code that one other municipality may say yes by, once and within fourteen days. So nobody sees which municipalities there are. Gone when it has been used. */
  partnership_invitation: {
    municipality_id: Once<string>
    id: Once<string>
    partnership_id: Once<string>
    /** SHA-256 of the code, by which join_partnership finds it. */
    code_hash: Once<Buffer>
    /** The code, sealed under the master key, for whoever made it to read aloud. */
    code_sealed: Once<Buffer>
    made_by: Once<string>
    until: Kept<Day>
  }

  /** That a municipality has left a partnership, and when. Nothing else of it stays. */
  partnership_left: {
    municipality_id: Kept<string>
    id: Kept<string>
    partnership_id: Kept<string>
    municipality_name: Kept<string>
    /** What the partnership is called, sealed with its key. */
    name_sealed: Kept<Buffer>
    left_on: Kept<Day>
  }

  /** A municipality that is in a partnership, by its own yes. Those in it see each other; the row goes when it leaves, and with it all that it shared there. */
  partnership_member: {
    municipality_id: Kept<string>
    partnership_id: Kept<string>
    /** What the municipality was called when it said yes. */
    municipality_name: Kept<string>
    /** What the partnership is called, sealed with a key of the partnership drawn from the master key. */
    name_sealed: Kept<Buffer>
    /** What whoever said yes was here; never who it was. */
    agreed_as: Kept<'coordinator' | 'director'>
    member_since: Kept<Day>
  }

  /** That a municipality has said yes to a researcher of a partnership. The same researcher has one id in all of them. */
  partnership_researcher: {
    municipality_id: Once<string>
    partnership_id: Once<string>
    researcher_id: Once<string>
    /** What they are called, sealed with a key of the partnership drawn from the master key. */
    name_sealed: Once<Buffer>
    said_on: Kept<Day>
  }

  /** Who a researcher of a partnership is here, and who said yes to them: their key hangs on this row. It is the house's own and never crosses. */
  partnership_researcher_key: {
    municipality_id: Once<string>
    partnership_id: Once<string>
    researcher_id: Once<string>
    person_id: Once<string>
    given_by: Once<string>
  }

  /** That the house shares one of its things in a partnership, and who decided it. It is the house's own and never crosses. */
  partnership_share: {
    municipality_id: Once<string>
    id: Once<string>
    partnership_id: Once<string>
    loop_id: Once<string | null, string | null | undefined>
    finding_id: Once<string | null, string | null | undefined>
    resource_id: Once<string | null, string | null | undefined>
    joint_experiment_id: Once<string | null, string | null | undefined>
    shared_by: Once<string>
  }

  /** The words of a thing as they stood when it was shared: what the other municipalities of the partnership read. No citizen's words are in it, and no name. */
  partnership_thing: {
    municipality_id: Once<string>
    share_id: Once<string>
    partnership_id: Once<string>
    kind: Once<'loop' | 'finding' | 'resource' | 'jointExperiment'>
    /** `{ title: string; parts: { head: { da: string; en: string }; words: string[] }[] }`, sealed with a key of the partnership drawn from the master key. */
    words_sealed: Once<Buffer>
    shared_as: Once<'coordinator' | 'director'>
    shared_on: Kept<Day>
  }

  /** A stretch of a conversation, from turn to turn, chosen by its owner. */
  passage: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    conversation_id: Once<string>
    owner_id: Once<string>
    citizen_id: Once<string>
    from_turn: Once<number>
    to_turn: Once<number>
    created_at: Kept<Date>
    ground_until: Kept<Day>
    from_ms: Once<number | null, number | null | undefined>
    /** Where its sound ends, in ms; null when the transcript has no times. */
    to_ms: Once<number | null, number | null | undefined>
    /** The form that chose it; the same form again is the same passage. */
    submission_id: Once<string, string | undefined>
  }

  /** What the owner of a passage wants those who have it to listen for. It is what the passage is called; one made without is called by its turns. */
  passage_question: {
    municipality_id: Once<string>
    passage_id: Once<string>
    question_sealed: Buffer
  }

  /** One passage opened for one person until a day (the last one), under the consent of that purpose. */
  passage_share: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    passage_id: Once<string>
    conversation_id: Once<string>
    owner_id: Once<string>
    citizen_id: Once<string>
    from_turn: Kept<number>
    to_turn: Kept<number>
    with_person_id: Once<string>
    purpose: Once<'colleagues' | 'research'>
    with_sound: Generated<boolean>
    until: Day
    ear_session_id: Generated<string | null>
    created_at: Kept<Date>
    ground_until: Kept<Day>
    /** The last day of the consent that this share rests on. */
    stands_until: Kept<Day>
    /** How its sound is disguised; null for sound as it is. No words. `{ pitch: number; silent: { fromMs: number; toMs: number }[] }` */
    veil: Once<
      { pitch: number; silent: { fromMs: number; toMs: number }[] } | null,
      string | null | undefined
    >
  }

  /** Someone who works in the municipality, or a citizen. Written only by sign_in and meet_citizen. */
  person: {
    municipality_id: Kept<string>
    id: Kept<string>
    kind: Kept<'staff' | 'citizen'>
    display_name: Kept<string>
    /** What somebody reads; a citizen, also a tongue that the municipality has switched on. */
    language: Later<'da' | 'en' | 'easy' | 'ar' | 'uk'>
    created_at: Kept<Date>
  }

  /** Who an identity provider says someone is. Found only by the one who already knows issuer and subject. */
  person_identity: {
    municipality_id: Kept<string>
    issuer: Kept<string>
    subject: Kept<string>
    person_id: Kept<string>
  }

  /** The wrapped key of what is one person's own. Theirs to delete, and all of it with it. */
  person_key: {
    municipality_id: Once<string>
    person_id: Once<string>
    wrapped_key: Once<Buffer>
  }

  /** What someone does here. valid_to is the first day on which they no longer do it. */
  person_role: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    person_id: Once<string>
    role: Once<
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
    >
    department_id: Once<string | null, string | null | undefined>
    valid_from: Once<Day, Day | undefined>
    valid_to: Generated<Day | null>
  }

  /** A place of work that a citizen tries: where, the person to go to, what a good day looks like, when it should stop, and how it stands now. */
  placement: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    written_by: Once<string>
    /** The place of work in the register of those we know; null where it is only called by its name in the words. */
    company_id: Generated<string | null>
    /** How it stands, from the last of its steps. */
    state: Later<'preparing' | 'notYet' | 'underWay' | 'ended'>
    from_on: Generated<Day | null>
    to_on: Generated<Day | null>
    /** `{ where: string; kind: string; goTo: string; goodDay: string; stopWhen: string }`, filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Buffer
    submission_id: Once<string>
    created_at: Kept<Date>
    /** Which of the citizen's wishes it came from as it was written down: the first, the second, one further down, or none; null where nobody said. */
    from_wish: Once<
      'first' | 'second' | 'third' | 'none' | null,
      'first' | 'second' | 'third' | 'none' | null | undefined
    >
  }

  /** What became of a placement, step by step: not yet, and why; it began; it was made longer; it ended, and what it led to. None is taken out, so that what was tried can be shown. */
  placement_step: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    placement_id: Once<string>
    written_by: Once<string>
    kind: Once<'notYet' | 'ready' | 'began' | 'extended' | 'ended'>
    on_day: Once<Day>
    /** Until when it goes on from here; of «not yet» the day on which the two look at it again. */
    to_on: Once<Day | null, Day | null | undefined>
    /** `{ words: string; steps: string }`: why, and what is done first where it is not yet; sealed like the words of the placement. Before there was `became` it held `as`, too. */
    words_sealed: Once<Buffer>
    submission_id: Once<string>
    created_at: Kept<Date>
    /** What an ending led to, in a word that is counted together with others'; null where it was written before there was one. */
    became: Once<
      'paidHours' | 'job' | 'flexJob' | 'education' | 'further' | 'stopped' | 'nothing' | 'other' | null,
      | 'paidHours'
      | 'job'
      | 'flexJob'
      | 'education'
      | 'further'
      | 'stopped'
      | 'nothing'
      | 'other'
      | null
      | undefined
    >
    /** The department of whoever wrote it, by the role they had then. */
    department_id: Kept<string | null>
    /** The place of work in the register that the placement was at when the step was written. */
    company_id: Kept<string | null>
  }

  /** What somebody says of a placement, in their own voice: what they expect at the start, how it is to be there, which tasks there are now, what was learned. The citizen's is written by the citizen; the company's is what it told a worker. */
  placement_voice: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    placement_id: Once<string>
    written_by: Once<string>
    voice: Once<'citizen' | 'company' | 'worker'>
    about: Once<'start' | 'note' | 'howItIs' | 'tasks' | 'learned'>
    /** Whether the citizen has chosen that it may be told at the next place. */
    goes_along: Generated<boolean>
    /** `{ words: string }`, sealed like the words of the placement. */
    words_sealed: Once<Buffer>
    said_on: Once<Day, Day | undefined>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** What the citizen says to a decided plan, or to one line of it (null is all of it): yes or no, in their own words where there are any. A no stands until they have undone it, or the two have talked about it; then it is still kept. */
  plan_answer: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    version_id: Once<string>
    line_id: Once<string | null, string | null | undefined>
    is_yes: Once<boolean>
    /** `{ words: string }`, filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Buffer
    undone_at: Later<Date | null, Moment | null>
    talked_by: Later<string | null>
    talked_at: Later<Date | null, Moment | null>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** That a promise of a plan has been kept, and when. It is counted for nobody. */
  plan_done: {
    municipality_id: Once<string>
    citizen_id: Once<string>
    line_id: Once<string>
    done_by: Once<string>
    done_at: Once<Date, Moment>
  }

  /** One line of a plan, the same line_id through its versions: what the citizen says or wants, what was agreed or was not, what the law asks, or a rule that applies. Where it came from, and on which day. */
  plan_line: {
    municipality_id: Once<string>
    version_id: Once<string>
    line_id: Once<string>
    citizen_id: Once<string>
    part: 'own' | 'goal' | 'agreed' | 'notAgreed' | 'law' | 'rule'
    place: number
    /** Has somebody said that these are the citizen's own words? Else nobody has said it in them. */
    in_own_words: boolean
    /** `{ words: string; other: string; why: string }`: the line, who else does it, and why it is new, changed, taken out or spared. Filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Buffer
    does: Generated<'citizen' | 'worker' | 'department' | 'other' | null>
    promised_by: Generated<string | null>
    /** By when it is done; of a rule, the last day on which the citizen is spared. */
    by_day: Generated<Day | null>
    rule_id: Generated<string | null>
    is_spared: Generated<boolean>
    /** Taken out: it stood in the plan before, and no longer holds. */
    is_out: Generated<boolean>
    came_from: Once<'agenda' | 'conversation' | 'meeting' | 'network' | 'system'>
    from_day: Once<Day | null, Day | null | undefined>
    agenda_line_id: Once<string | null, string | null | undefined>
    conversation_id: Once<string | null, string | null | undefined>
    meeting_id: Once<string | null, string | null | undefined>
    written_by: Once<string>
    created_at: Kept<Date>
    /** The turns that its words were chosen in; null is the whole conversation, or that they are gone. */
    pick_id: Once<string | null, string | null | undefined>
  }

  /** That whoever a plan says has promised something says that the promise is not theirs; it goes back to whoever wrote the line. It is counted for nobody. */
  plan_not_mine: {
    municipality_id: Once<string>
    version_id: Once<string>
    line_id: Once<string>
    citizen_id: Once<string>
    said_by: Once<string>
    said_at: Once<Date, Moment>
  }

  /** Turns of a conversation that somebody chose for the plan: where they are, and no word of them. */
  plan_pick: {
    municipality_id: Once<string>
    /** The submission that chose it, so that the same one twice is one. */
    id: Once<string>
    citizen_id: Once<string>
    conversation_id: Once<string>
    picked_by: Once<string>
    from_turn: Once<number>
    to_turn: Once<number>
    /** Where in its first turn; null is all of it. */
    from_char: Kept<number | null>
    to_char: Kept<number | null>
    created_at: Kept<Date>
  }

  /** A rule of the law that a plan can say applies to the citizen, or that they are spared: what it is called and what it says, in plain words, with the days from which and to which it holds. Laws change: nothing of them stands in code. */
  plan_rule: {
    municipality_id: Once<string>
    id: Once<string>
    code: Once<string>
    valid_from: Once<Day>
    valid_to: Generated<Day | null>
    name_da: Once<string>
    name_en: Once<string>
    says_da: Once<string>
    says_en: Once<string>
    /** Where in the law it stands, as the municipality writes it; empty where nobody has said. */
    law: Once<string, string | undefined>
  }

  /** The plan as it was decided on a day, or a draft of it, of which there is one at most; the newest that is decided holds. */
  plan_version: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    written_by: Once<string>
    /** The meeting that the draft began from. */
    meeting_id: Once<string | null, string | null | undefined>
    /** `{ why: string }`: what is different from the plan before, and why, in words. */
    why_sealed: Later<Buffer | null>
    decided_by: Later<string | null>
    decided_at: Later<Date | null, Moment | null>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** About when each turn of a transcript without times was said, for its owner. Made of the transcript and its sound; gone with either. */
  proposed_times: {
    municipality_id: Once<string>
    conversation_id: Once<string>
    /** The times, with a fingerprint of what they were made of: another text or another sound makes them anew. */
    body_sealed: Buffer
  }

  /** That somebody reads with the citizen, in kind and not by name, or that others see their phone. No row is: they read alone, or have not said. */
  reading_along: {
    municipality_id: Once<string>
    citizen_id: Once<string>
    who: 'relative' | 'mentor' | 'guardian' | 'sharedPhone'
    said_at: ColumnType<Date, Moment | undefined, Moment>
  }

  /** The sound of a conversation: where its sealed file lies and what is known of it. problem is a code. */
  recording: {
    municipality_id: Once<string>
    conversation_id: Once<string>
    owner_id: Once<string>
    citizen_id: Once<string>
    object_id: Once<string>
    mime: string
    bytes: number
    duration_ms: Generated<number | null>
    state: Generated<'storing' | 'measuring' | 'ready' | 'failed'>
    problem: Later<string | null>
    peaks: Later<Buffer | null>
    has_listening_copy: Later<boolean>
    created_at: Kept<Date>
    ground_until: Kept<Day>
    /** Measured silences, each wrong by errorMs at most; null when not measured. No words. `{ fromMs: number; toMs: number; ms: number; errorMs: number }[]` */
    pauses: Later<{ fromMs: number; toMs: number; ms: number; errorMs: number }[] | null, string | null>
    /** The form that it came with; the same form again brings nothing new. */
    submission_id: Once<string | null, string | null | undefined>
  }

  /** The wrapped key of the sound. */
  recording_key: {
    municipality_id: Once<string>
    conversation_id: Once<string>
    wrapped_key: Once<Buffer>
  }

  /** What practice wants to know from research, a neighbour municipality or a library; asked on a day, by a kind of people. It is never closed by those who are to answer. */
  request: {
    municipality_id: Once<string>
    id: Once<string>
    asked_as: Once<'citizen' | 'worker' | 'broker' | 'otherStaff' | 'leader' | 'researcher'>
    of_whom: Once<'research' | 'neighbour' | 'library'>
    /** `{ question: string; why: string }`, sealed under the master key. */
    words_sealed: Once<Buffer>
    asked_on: Kept<Day>
    /** The day by which practice needs it; null where nobody said. */
    needed_by: Once<Day | null, Day | null | undefined>
    /** The day on which whoever asked said that they need it no more; null while they do. */
    no_longer_on: Later<Day | null>
  }

  /** Whose question it is; seen by themselves alone. */
  request_asker: {
    municipality_id: Once<string>
    request_id: Once<string>
    person_id: Once<string>
  }

  /** That something of an answer comes by a day. The newest holds; one after the first has moved it, and says why. Those before it stay to be seen. */
  request_promise: {
    municipality_id: Once<string>
    id: Once<string>
    request_id: Once<string>
    /** `{ what: string; reason: string }`, sealed under the master key; reason is why the day was moved, or empty. */
    words_sealed: Once<Buffer>
    day: Once<Day>
    kept_on: Later<Day | null>
    promised_by: Once<string>
    created_at: Kept<Date>
  }

  /** What somebody answered: an answer, that it is not known, a question back, or what whoever asked adds. Whoever writes stands by it with their name. */
  request_reply: {
    municipality_id: Once<string>
    id: Once<string>
    request_id: Once<string>
    kind: Once<'answer' | 'unknown' | 'asksBack' | 'addition'>
    written_as: Once<'citizen' | 'worker' | 'broker' | 'otherStaff' | 'leader' | 'researcher'>
    /** The words, sealed under the master key. */
    words_sealed: Once<Buffer>
    written_by: Once<string>
    created_at: Kept<Date>
    /** The finding that it is answered with, where it is with one. */
    finding_id: Once<string | null, string | null | undefined>
  }

  /** Who asks it too; seen by themselves alone, and counted for the house. */
  request_supporter: {
    municipality_id: Once<string>
    request_id: Once<string>
    person_id: Once<string>
  }

  /** Something that others can use in their work: a guide, a film, a podcast, an article, a letter, a sheet of pictograms or a game for a meeting. */
  resource: {
    municipality_id: Once<string>
    id: Once<string>
    kind: 'guide' | 'film' | 'podcast' | 'article' | 'letter' | 'pictograms' | 'game'
    made_as: Once<'citizen' | 'worker' | 'broker' | 'otherStaff' | 'leader' | 'researcher'>
    made_on: Kept<Day>
    /** The finding that it builds on, whose quotes it shows; null where it builds on none. */
    finding_id: Generated<string | null>
    /** The day from which it waits for whoever looks after it to look at it again. */
    look_again_on: Day
    /** The day on which it was laid to rest; null while it is in use. */
    rests_since: Later<Day | null>
  }

  /** The file that lies by a resource, in the object store. */
  resource_file: {
    municipality_id: Once<string>
    resource_id: Once<string>
    object_id: Once<string>
    mime: Once<string>
    bytes: Once<number>
    /** What it was called where it came from, sealed under the master key. */
    name_sealed: Once<Buffer>
    /** The key of this one file, sealed under the master key: it goes with the row, and nothing opens the file after that. */
    file_key_sealed: Once<Buffer>
    put_up_on: Kept<Day>
    submission_id: Once<string>
  }

  /** Who looks after a resource: one person, until it is handed on. */
  resource_keeper: {
    municipality_id: Once<string>
    resource_id: Once<string>
    kept_by: Once<string>
    /** Who handed it on to them, so that they are told; null while it is with whoever made it. */
    handed_by: Kept<string | null>
    handed_at: Kept<Date | null>
  }

  /** That a resource was looked at again: it is still right, it was laid to rest, or taken up again. */
  resource_look: {
    municipality_id: Once<string>
    id: Once<string>
    resource_id: Once<string>
    says: Once<'stillRight' | 'laidToRest' | 'takenUp'>
    /** Why, sealed under the master key; may be empty. */
    words_sealed: Once<Buffer>
    said_on: Kept<Day>
    created_at: Kept<Date>
  }

  /** That a resource is used in a department, by a kind of people. It has neither a name nor a moment. */
  resource_use: {
    municipality_id: Once<string>
    id: Once<string>
    resource_id: Once<string>
    department_id: Once<string | null, string | null | undefined>
    used_as: Once<'citizen' | 'worker' | 'broker' | 'otherStaff' | 'leader' | 'researcher'>
    /** How it went, in a line, sealed under the master key; null where nobody wrote any. */
    words_sealed: Once<Buffer | null, Buffer | null | undefined>
  }

  /** Whose row of use that is; only they see it, so that they can take it back. One each. */
  resource_user: {
    municipality_id: Once<string>
    resource_id: Once<string>
    person_id: Once<string>
    use_id: Once<string>
  }

  /** The words of a resource, once for each time they were changed: the highest number is the one that holds. None is ever changed. */
  resource_version: {
    municipality_id: Once<string>
    id: Once<string>
    resource_id: Once<string>
    number: Once<number>
    /** `{ title: string; use: string; body: string; address: string; changed: string }`, sealed under the master key; body or address may be empty, and changed is what was changed and why. */
    words_sealed: Once<Buffer>
    written_on: Kept<Day>
  }

  /** What each table rests on, who sees it and what the citizen calls it. Filled by migrations; it holds nothing about anybody. */
  resting: {
    table_name: Kept<string>
    /** consent: withdrawn, it is erased with a receipt. own: one person's, theirs to delete. work: made together, kept until a dated rule. shared: a group's; what is somebody's goes with them. */
    ground: Kept<'consent' | 'own' | 'work' | 'shared'>
    /** Who sees its rows, by what the row itself names; none for what only the program reads. */
    audiences: Kept<
      (
        | 'me'
        | 'weTwo'
        | 'thoseInIt'
        | 'citizenAndAssigned'
        | 'openedToMe'
        | 'department'
        | 'house'
        | 'partnership'
        | 'reflects'
        | 'signedIn'
        | 'atTheDoor'
        | 'atTheKeys'
        | 'inTheMeeting'
        | 'theGuest'
        | 'keepsTheLog'
        | 'findsPlaces'
        | 'knowsCompanies'
        | 'acrossMunicipalities'
        | 'program'
      )[]
    >
    /** The tables in which one must see a row to see one here. */
    follows: Kept<string[]>
    /** The table that holds the key of its sealed columns; masterKey where that is the key. */
    sealed_with: Kept<string | null>
    /** What the receipt counts its rows as; several tables may be one part. */
    part: Kept<string | null>
    /** The part in the citizen's words: one form, said without a number, or two (for one, and for the word after a number). */
    label_da: Kept<string[] | null>
    label_en: Kept<string[] | null>
    /** The column that says on which purpose's consent a row rests; none when it goes with the conversation only. */
    purpose_in: Kept<string | null>
    /** Do from_turn, to_turn, from_char and to_char follow when turns are numbered anew? */
    points_at_turns: Kept<boolean>
    /** In which order tables let go of what is past its rule: what points at something goes before it. */
    kept_nth: Kept<number | null>
    /** The kind in retention_rule by which its rows are kept; null for what no such rule is about. */
    kept_as: Kept<string | null>
    /** SQL over a row t: the day from which it is kept. */
    kept_since: Kept<string | null>
    /** SQL over a row t: what must hold besides, before it goes. */
    kept_besides: Kept<string | null>
    /** SQL over a row t: the citizen, or of what the house does together the person, whose it is. */
    kept_whose: Kept<string | null>
  }

  /** For how many months something of a kind is kept, and why, in plain words; the newest whose day has come holds. Without one it is kept. Which kinds there are stands in resting. */
  retention_rule: {
    municipality_id: Once<string>
    /** A kind of kept_as in resting. */
    kind: Once<string>
    valid_from: Once<Day>
    months: Once<number>
    because_da: Once<string>
    because_en: Once<string>
  }

  /** By what each thing that the house keeps in words can be looked up: keyed hashes of stems and of parts of compounds, never the words. */
  search_index: {
    municipality_id: Kept<string>
    /** What kind of thing it is; each kind is of one table, whose trigger names it. */
    kind: Kept<string>
    thing_id: Kept<string>
    /** The day of the thing; what was found is listed by it. */
    day: Kept<Day>
    /** Rises each time the words change, so that hashes of words that stood there before are not put in. */
    revision: Kept<number>
    /** Null while the words are not taken in. */
    hashes: Later<number[] | null>
  }

  /** What the citizen is told of a share: role and department of the recipient. Kept by a trigger. */
  share_notice: {
    municipality_id: Once<string>
    share_id: Once<string>
    conversation_id: Once<string>
    citizen_id: Once<string>
    purpose: Once<string>
    role: Once<string>
    department_id: Once<string | null, string | null | undefined>
    shared_at: Kept<Date>
    until: Day
    with_sound: boolean
  }

  /** A few lines of a citizen's to those who work with them: when they were read, and the answer. */
  short_message: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    /** `{ words: string }`, filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Once<Buffer>
    read_at: Later<Date | null, Moment | null>
    /** `{ words: string }`, the answer, sealed like the words. It is given once and stands. */
    answer_sealed: Later<Buffer | null>
    answered_by: Later<string | null>
    answered_at: Later<Date | null, Moment | null>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** A signed-in browser. Only the SHA-256 of its token is kept. */
  sign_in_session: {
    municipality_id: Once<string>
    token_hash: Once<Buffer>
    person_id: Once<string>
    created_at: Kept<Date>
    last_seen_at: Later<Date, Moment>
    absolute_end: Once<Date, Moment>
  }

  /** Who speaks in a transcript: a code and a role; what the file called them is sealed. */
  speaker: {
    municipality_id: Once<string>
    conversation_id: Once<string>
    code: Once<string>
    role: 'citizen' | 'worker' | 'interpreter' | 'companion' | 'other'
    label_sealed: Generated<Buffer | null>
  }

  /** The people who work here. Each reads only the row about themselves. */
  staff: {
    municipality_id: Kept<string>
    person_id: Kept<string>
    kind: Kept<'staff'>
  }

  /** As what somebody who was written in before they came will sign in: the subject of the identity provider (OpenID Connect Core 1.0, 2). Gone once they have. */
  staff_key: {
    municipality_id: Kept<string>
    person_id: Kept<string>
    subject: Kept<string>
  }

  /** A data set and settings. The settings never change: other settings are another study. */
  study: {
    municipality_id: Once<string>
    id: Once<string>
    data_set_id: Once<string>
    owner_id: Once<string>
    title_sealed: Once<Buffer>
    settings: Once<unknown, string>
    state: Later<'waiting' | 'computing' | 'ready' | 'failed'>
    progress: Later<number>
    told_at: Later<Date, Moment>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** With whom a study is shared, its owner among them; only with those who may use its data set. */
  study_reader: {
    municipality_id: Once<string>
    study_id: Once<string>
    data_set_id: Once<string>
    owner_id: Once<string>
    person_id: Once<string>
    created_at: Kept<Date>
  }

  /** What has been computed of a study, part by part, so that a stopped machine goes on where it was. */
  study_result: {
    municipality_id: Once<string>
    study_id: Once<string>
    part: Once<string>
    body_sealed: Once<Buffer>
    made_at: Kept<Date>
  }

  /** The name that people give a type together, and what they say it means. */
  study_type: {
    municipality_id: Once<string>
    study_id: Once<string>
    types: Once<number>
    number: Once<number>
    words_sealed: Buffer
  }

  /** What citizens' pages can be read in beside Danish and English, since when, and who at the keys switched it on. Without a row it is off. */
  tongue_open: {
    municipality_id: Once<string>
    tongue: Once<'easy' | 'ar' | 'uk'>
    opened_at: Kept<Date>
    opened_by: Once<string>
  }

  /** The written conversation. Only the owner sees it until a person has confirmed that the names are out; then it stays as it is. */
  transcript: {
    municipality_id: Once<string>
    conversation_id: Once<string>
    owner_id: Once<string>
    citizen_id: Once<string>
    format: string
    confirmed_at: Later<Date | null, Moment | null>
    confirmed_by: Later<string | null>
    ground_until: Kept<Day>
    /** Language and comments, sealed: what the file says besides its turns. Once the names are out, also fingerprints of them, so that who is named again is called the same. */
    about_sealed: Generated<Buffer | null>
    /** The form that it came with; the same form again brings nothing new. */
    submission_id: Once<string | null, string | null | undefined>
    /** The number of its last turn, which are numbered from one; it follows them. */
    turns: Kept<number>
  }

  /** A transcript being written or corrected by its owner, with the wrapped key of its words. Deleting it is the deletion. */
  transcript_draft: {
    municipality_id: Once<string>
    conversation_id: Once<string>
    owner_id: Once<string>
    citizen_id: Once<string>
    wrapped_key: Once<Buffer>
    /** Counts every saving; each turn carries the one in which it was last changed. */
    revision: Later<number>
    /** Is the owner looking the names over, before the corrections reach anybody? */
    checking: Later<boolean>
    started_at: Kept<Date>
    ground_until: Kept<Day>
  }

  /** One speaker's stretch of talk (taletur), sealed. */
  turn: {
    municipality_id: Once<string>
    conversation_id: Once<string>
    number: Once<number>
    speaker_code: string
    start_ms: Generated<number | null>
    end_ms: Generated<number | null>
    body_sealed: Buffer
  }

  /** One turn of a draft, sealed with the draft's key. It keeps its id when others come between. */
  turn_draft: {
    municipality_id: Once<string>
    conversation_id: Once<string>
    id: Once<string>
    /** Where it stands: places are read as words in a dictionary, so there is always room between two. */
    place: string
    speaker_code: string
    start_ms: Generated<number | null>
    end_ms: Generated<number | null>
    body_sealed: Buffer
    /** The numbers of the confirmed turns that its words come from; none for a new turn. */
    origins: Generated<number[]>
    revision: number
    /** Taken away: the row stays, without words, so that another window does not bring it back. */
    gone: Generated<boolean>
  }

  /** What a turn can be looked up by: stems and what kind of turn it is, as hashes keyed with the conversation's key. */
  turn_index: {
    municipality_id: Once<string>
    conversation_id: Once<string>
    number: Once<number>
    /** How the hashes were made; rows of an older version are made anew. */
    version: Once<number>
    hashes: Once<number[]>
  }

  /** Something outside the usual that is asked for with a citizen: who decides, the answer, and what came of it, also of a no. */
  unusual_grant: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    written_by: Once<string>
    decider_id: string
    wrapped_key: Once<Buffer>
    /** `{ wish: string; what: string; grounds: string; waits?: string; risk: string; name: string; by: string; decider: string }`: the wish in the citizen's words, what is asked for, why, what waits for it, what may go wrong (may be empty), and what citizen, writer and decider are called who can't see each other's row; filled up to whole kilobytes and sealed with the grant's key. */
    words_sealed: Buffer
    asked_on: Once<Day, Day | undefined>
    answer: Later<'yes' | 'no' | null>
    answered_on: Later<Day | null>
    /** `{ reason: string }`, sealed like the words. */
    answer_sealed: Later<Buffer | null>
    /** The day on which it is looked at what came of it. */
    ask_on: Later<Day | null>
    /** `{ words: string }`, what came of it, sealed like the words. */
    came_sealed: Later<Buffer | null>
    came_on: Later<Day | null>
    submission_id: Once<string>
    created_at: Kept<Date>
    /** The placement where something waits for it, such as a job for somebody with a licence. */
    placement_id: Once<string | null, string | null | undefined>
  }

  /** What the citizen said when they were asked whether a colleague may sit in: yes or no, without a reason and without saying who they are. No row: nobody has asked. */
  visit_asked: {
    municipality_id: Once<string>
    visit_id: Once<string>
    first_id: Once<string>
    second_id: Once<string>
    answer: 'yes' | 'no'
  }

  /** What became otherwise for somebody in a round, until they have seen it. Theirs alone. */
  visit_news: {
    municipality_id: Once<string>
    id: Kept<string>
    round_id: Once<string>
    planned_by: Once<string>
    person_id: Once<string>
    /** in, out: they take part now, or no more; gone, new: a visit that will not be, or that was not there before; swapped: somebody has changed visits with them; planner: another plans the round now. */
    what: Once<'in' | 'out' | 'gone' | 'new' | 'swapped' | 'planner'>
    with_id: Once<string | null, string | null | undefined>
    /** Whether they are the one who visits. */
    visits: Once<boolean | null, boolean | null | undefined>
    /** The Monday of the week that the visit was, or is, planned in. */
    week: Once<Day | null, Day | null | undefined>
    created_at: Kept<Date>
  }

  /** What each of the two writes after a visit: what happened, why, what they noticed, and across departments whom they now know to ask. For the two alone. */
  visit_reflection: {
    municipality_id: Once<string>
    id: Once<string, string | undefined>
    visit_id: Once<string | null, string | null | undefined>
    first_id: Once<string>
    second_id: Once<string>
    author_id: Once<string>
    words_sealed: Buffer
    created_at: Kept<Date>
  }

  /** Two visits that have been swapped, so that either of the two visitors can take it back. Written by swap_visits. */
  visit_swap: {
    municipality_id: Kept<string>
    one_id: Kept<string>
    other_id: Kept<string>
    one_visitor_id: Kept<string>
    other_visitor_id: Kept<string>
  }

  /** That somebody would like a talk about visits with their leader: for the two of them. */
  visit_talk: {
    municipality_id: Once<string>
    round_id: Once<string>
    person_id: Once<string>
    leader_id: Once<string>
    first_id: Kept<string>
    second_id: Kept<string>
    /** What they said holds them back, where they send it along; null: only that they would like to talk. */
    word_sealed: Once<Buffer | null, Buffer | null | undefined>
    created_at: Kept<Date>
  }

  /** What holds somebody back from visits, in their own words: theirs alone. What they said is sealed and each as long as the other, so that nothing can be counted. */
  visit_word: {
    municipality_id: Once<string>
    round_id: Once<string>
    person_id: Once<string>
    word_sealed: Buffer
  }

  /** Something that was done or came while a citizen waits, by whoever did it or heard it. Asking is no news; pressed twice in a day, «still waiting» is once. */
  waiting_event: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    period_id: Once<string>
    kind: Once<
      'asked' | 'news' | 'stillWaiting' | 'movedOn' | 'criteriaMoved' | 'closedBeforeStart' | 'ended'
    >
    on_day: Once<Day>
    written_by: Once<string>
    /** `{ words: string; holder: string }`, with the name of whom it lay with from then on; filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Once<Buffer>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** Something that a citizen waits for: of which kind, since when, who has the ball, who asks next and when. Ended, it stays, so that our own past can say how long it usually takes. */
  waiting_period: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    written_by: Once<string>
    is_citizens: Once<boolean>
    /** The department of the worker who wrote it, by the role they had then; null where the citizen did. */
    department_id: Once<string | null, string | null | undefined>
    kind: Once<
      'treatment' | 'placement' | 'meeting' | 'medicalCertificate' | 'assessment' | 'teamDate' | 'other'
    >
    /** `{ what: string }`, as whoever wrote it calls it; filled up to whole kilobytes and sealed with the citizen's key. */
    what_sealed: Once<Buffer>
    helped_by: Once<
      'worker' | 'relative' | 'mentor' | 'interpreter' | 'other' | null,
      'worker' | 'relative' | 'mentor' | 'interpreter' | 'other' | null | undefined
    >
    since: Once<Day>
    ball: 'worker' | 'doctor' | 'department' | 'citizen' | 'company' | 'other' | 'unknown'
    /** `{ holder: string }`, what whoever has the ball is called; empty where nobody said. Sealed like the words. */
    holder_sealed: Buffer
    /** The day by which somebody has said that it is there. */
    expected_by: Generated<Day | null>
    ask_next: Generated<Day | null>
    /** Who has promised to ask, on the day in ask_next. */
    asks_id: Generated<string | null>
    /** `{ words: string }`, the citizen's own idea of what can be done meanwhile. Sealed like the words. */
    idea_sealed: Generated<Buffer | null>
    idea_helped_by: Generated<'worker' | 'relative' | 'mentor' | 'interpreter' | 'other' | null>
    /** `{ agreed: boolean; words: string }`, what the two agreed on for the time meanwhile, or that there is nothing. Sealed like the words. */
    meanwhile_sealed: Generated<Buffer | null>
    ended_on: Later<Day | null>
    /** It came; or it closed, or fell away, before it began; or the citizen waits for it no more. */
    ended_as: Later<'came' | 'closed' | 'stopped' | null>
    /** When it was written that it had ended, whatever the day in ended_on. */
    ended_at: Kept<Date | null>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** A wish of a citizen's for work, among their others. What it says is its newest version; the citizen deletes it. */
  wish: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    written_by: Once<string>
    /** The dearest is first; of two alike the older. */
    place: number
    /** Who last changed where it stands, and on which day. */
    moved_by: Later<string | null>
    moved_on: Later<Day | null>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** What happened to a wish: it can't be met now, and why; the citizen left it, and later why; it stands again; or the citizen said no to something that was offered, which is remembered and held against nobody. */
  wish_event: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    wish_id: Once<string>
    kind: Once<'cannot' | 'left' | 'why' | 'again' | 'declined'>
    written_by: Once<string>
    on_day: Once<Day, Day | undefined>
    /** `{ words: string; what: string; by: string }`: why, in plain words, what was offered, and who wrote it; what is not said is empty. Filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Once<Buffer>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** What colleagues of a department are asked about a hard wish, without whose it is. */
  wish_question: {
    municipality_id: Once<string>
    id: Once<string>
    department_id: Once<string>
    wrapped_key: Once<Buffer>
    /** `{ words: string; by: string }`, filled up to whole kilobytes and sealed with the question's key. */
    words_sealed: Once<Buffer>
    asked_on: Once<Day, Day | undefined>
  }

  /** What a colleague answers, for the citizen too. */
  wish_question_answer: {
    municipality_id: Once<string>
    id: Once<string>
    question_id: Once<string>
    written_by: Once<string>
    on_day: Once<Day, Day | undefined>
    /** `{ words: string; by: string }`, sealed with the question's key. */
    words_sealed: Once<Buffer>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** Which wish of whose a question to colleagues is about, and who asked; what no colleague sees. */
  wish_question_of: {
    municipality_id: Once<string>
    question_id: Once<string>
    citizen_id: Once<string>
    wish_id: Once<string>
    asked_by: Once<string>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** What a wish says, the newest of its versions; the others are what it said before. Nobody changes one. */
  wish_version: {
    municipality_id: Once<string>
    id: Once<string>
    citizen_id: Once<string>
    wish_id: Once<string>
    written_by: Once<string>
    /** `{ words: string; work: string; likes: string; dislikes: string; around: string; by: string }`: the wish in the citizen's words, and what was said beside it, which may be empty; filled up to whole kilobytes and sealed with the citizen's key. */
    words_sealed: Once<Buffer>
    /** The unit group of ISCO-08 that was chosen for the kind of work; null where none was. */
    unit: Once<string | null, string | null | undefined>
    /** Hours a week, as the citizen says. */
    hours: Once<number | null, number | null | undefined>
    times: Once<
      ('morning' | 'midday' | 'evening' | 'night' | 'weekend')[],
      ('morning' | 'midday' | 'evening' | 'night' | 'weekend')[] | undefined
    >
    transport: Once<
      ('foot' | 'bicycle' | 'bus' | 'car')[],
      ('foot' | 'bicycle' | 'bus' | 'car')[] | undefined
    >
    /** How many minutes the citizen can be on the way, as they say themselves; nothing is computed. */
    minutes: Once<number | null, number | null | undefined>
    submission_id: Once<string>
    created_at: Kept<Date>
  }

  /** That a consent ended, and on which day; which one only a backup that still has it can tell. For restoring. */
  withdrawal: {
    municipality_id: Kept<string>
    id: Kept<string>
    fingerprint: Kept<Buffer>
    day: Kept<Day>
    noted_at: Kept<Date>
    /** The citizen said no, the time ran out, or the conversation had been written in by mistake. */
    how: Kept<'withdrawn' | 'ended' | 'mistaken'>
  }

  /** How and when a worker is reached by the citizens they work with, in their own words. */
  worker_reach: {
    municipality_id: Once<string>
    person_id: Once<string>
    /** `{ hours: string; phone: string; answers: string; away: string }`, filled up to whole kilobytes and sealed with the master key. */
    words_sealed: Buffer
    changed_at: ColumnType<Date, Moment | undefined, Moment>
  }
}
