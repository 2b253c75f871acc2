import type { Language, Sentence } from '@lydhoer/words'

/**
 * What people meet for, by the glossary's words. A place adds its own, and says in `meetings` what each is called and where its page is:
 *
 * @example
 * declare module '../../shared/meetings/kinds.ts' {
 *   interface MeetingKinds {
 *     feedbackVisit: true
 *   }
 * }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the places
export interface MeetingKinds {}
export type MeetingKind = keyof MeetingKinds

/** How meetings of a kind stand in calendars: by what they are, never by what they are about. */
export interface Called {
  title: Sentence
  /** The address of its page, from the row that the meeting is for. */
  page(aboutId: string): string
}

export type Kinds = ReadonlyMap<string, Called>

const some: Called = { title: { da: 'Møde', en: 'Meeting' }, page: () => '/' }

/** One whose place is gone from the house is a meeting all the same. */
export const calledBy = (kinds: Kinds, kind: string): Called => kinds.get(kind) ?? some

const isProtectedToo = {
  da: (title: string) => `${title} (beskyttet tid)`,
  en: (title: string) => `${title} (protected time)`,
}

/** What a meeting is called in mails and calendars: by what it is, and that its time is protected where a leader has said so. */
export function titleOf(
  kinds: Kinds,
  { kind, isProtected }: { kind: string; isProtected: boolean },
  language: Language,
): string {
  const title = calledBy(kinds, kind).title[language]
  return isProtected ? isProtectedToo[language](title) : title
}

/** The address of a meeting's page; the front page once what it was for is gone. */
export const pageOf = (kinds: Kinds, { kind, aboutId }: { kind: string; aboutId: string | null }): string =>
  aboutId === null ? '/' : calledBy(kinds, kind).page(aboutId)
