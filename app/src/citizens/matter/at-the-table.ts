import { listIn, say, type Sentence, type Tongue } from '@lydhoer/words'
import { openMatter, sealMatter } from './sealed-words.ts'

/** Who sits at a meeting besides the citizen and the worker: in kind, and never by name. */
export const seats = [
  'mentor',
  'relative',
  'doctor',
  'health',
  'jobCentre',
  'benefits',
  'otherDepartment',
  'company',
  'school',
  'voluntary',
  'other',
] as const
export type Seat = (typeof seats)[number]

/** As it stands in a sentence after «med». */
export const seatNames: Record<Seat, Sentence> = {
  mentor: { da: 'mentor', en: 'a mentor' },
  relative: { da: 'pårørende', en: 'family or a friend' },
  doctor: { da: 'læge', en: 'a doctor' },
  health: { da: 'behandler eller sygeplejerske', en: 'a therapist or nurse' },
  jobCentre: { da: 'en til fra jobcentret', en: 'one more from the job centre' },
  benefits: { da: 'Ydelseskontoret', en: 'the benefits office' },
  otherDepartment: { da: 'en anden afdeling', en: 'another department' },
  company: { da: 'arbejdsplads', en: 'a workplace' },
  school: { da: 'skole', en: 'a school' },
  voluntary: { da: 'frivillig', en: 'a volunteer' },
  other: { da: 'en anden', en: 'somebody else' },
}

/**
 * Who sat there, in one breath.
 *
 * @param language of the page
 * @param who in kind
 * @returns '' where nobody did
 * @example seatsSaid('da', ['mentor', 'doctor']) // 'mentor og læge'
 */
export function seatsSaid(language: Tongue, who: readonly Seat[]): string {
  return listIn(
    language,
    who.map((one) => say(seatNames[one], language)),
  )
}

const context = (meetingId: string) => `citizen_meeting ${meetingId} with`

/** Who sits at a meeting, sealed with the key of the citizen's matter; null is the two alone. */
export const sealSeats = (key: Buffer, meetingId: string, who: readonly Seat[]): Buffer | null =>
  who.length === 0 ? null : sealMatter(key, context(meetingId), { with: who })

/** The same opened; bytes as they are, or as PostgreSQL writes them in JSON. */
export const openSeats = (
  key: Buffer | undefined,
  meetingId: string,
  sealed: Buffer | string | null,
): readonly Seat[] =>
  key && sealed ? openMatter<{ with: readonly Seat[] }>(key, context(meetingId), sealed).with : []
