import type { RolesByCode } from '../concordance/looked-at.ts'
import type { Conversation } from '../model.ts'
import { marksIn, type Listened, type TalkMark } from './talk-mark.ts'

const kinds: Listened[] = [
  {
    what: 'expansion',
    words:
      /det er jeg uenig i|jeg er ikke enig|jeg er uenig|hvor kommer det fra|har nogen spurgt|hvad bygger det på|må jeg lige tilføje|jeg vil gerne tilføje|men jeg ser|jeg forstår ikke|fagligt set|min erfaring er|lad os blive ved det|kan vi lige blive ved/u,
    da: '%w kan udvide: en vurdering udfordres, eller der gives mere viden',
    en: '%w may expand: an assessment is challenged, or more knowledge is given',
  },
  {
    what: 'postponement',
    words:
      /(?:må|skal) vi udsætte|det må vi tage (?:senere|en anden gang)|vi mangler (?:to |tre |flere )?(?:attester|oplysninger|papirer)|for lidt at gå ud fra|det ved vi ikke nok om|det hører ikke til her|det er ikke relevant|det følger af (?:loven|reglerne|procedurerne)|for tidligt at sige|så længe \p{L}+ ikke (?:er|foreligger)/u,
    da: '%w kan udskyde: for lidt viden, uden for emnet, eller loven og proceduren',
    en: '%w may postpone: too little knowledge, beside the point, or law and procedure',
  },
]

/**
 * In meetings of several professionals: where a turn may expand on an assessment, or postpone it. Empty where fewer
 * than two workers speak.
 */
export function meetingMoves(
  { turns, notation }: Pick<Conversation, 'turns' | 'notation'>,
  roles: RolesByCode,
): TalkMark[] {
  const workers = new Set(turns.map(({ speaker }) => speaker).filter((code) => roles.get(code) === 'worker'))
  if (workers.size < 2) return []
  return turns.filter(({ speaker }) => workers.has(speaker)).flatMap((turn) => marksIn(turn, notation, kinds))
}
