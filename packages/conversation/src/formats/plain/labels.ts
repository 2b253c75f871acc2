import { unknownSpeaker } from '../../model.ts'

/** A line's opening, taken apart: “M [00:12]: hej” has the label M, the stamp 00:12 and the text “hej”. */
export interface Opening {
  label: string
  /** Offset of the talk in the line. */
  textFrom: number
}

/** Upper-case codes such as B, M2, SB, SPEAKER_00; these are speakers wherever they stand before a colon. */
const code = /^(?:\p{Lu}{1,4}\d{0,2}|SPEAKER[_ ]\d{1,2}|S\d{1,2})$/u

/** Words for people in these conversations; never names. */
const roleWords = new Set(
  (
    'borger borgeren ledig citizen klient deltager informant respondent ' +
    'sagsbehandler sagsbehandleren medarbejder jobrådgiver rådgiver beskæftigelsesrådgiver virksomhedskonsulent ' +
    'konsulent koordinator caseworker worker interviewer leder teamleder ' +
    'tolk tolken interpreter bisidder companion mentor partsrepræsentant læge mor far ukendt unknown speaker taler'
  ).split(' '),
)

const opening = /^\s*([\p{L}\p{N}][\p{L}\p{N}_.'’()&+/@#*<> -]{0,39}?|\?)\s*:(?=\s|$)/u

/** Is this the kind of label that is a speaker even when seen only once? */
export function isPlainlySpeaker(label: string): boolean {
  return label === unknownSpeaker || code.test(label) || isRoleWord(label)
}

/** A word for a person's part in the talk, perhaps with a number: “Borger”, “Sagsbehandler 2”. */
export function isRoleWord(label: string): boolean {
  return roleWords.has(label.toLowerCase().replace(/[\s_]*\d+$/, ''))
}

/** The label before a line's first colon, when the line has the look of “label: talk”. */
export function openingOf(line: string): Opening | undefined {
  const match = opening.exec(line)
  const label = match?.[1]?.trim()
  if (!match || !label || label.split(/\s+/).length > 4 || !/[\p{L}?]/u.test(label)) return undefined
  return { label, textFrom: match[0].length }
}

/**
 * Which labels are speakers: codes and role words always; other labels when they open two lines or more and are
 * capitalised, short, or open every fourth line, so that “Og så sagde han: nej” in the middle of a turn does not become a speaker.
 *
 * @param areTurns whether each line is somebody's turn (a subtitle): when nearly all open with a name, one who speaks once is a
 * speaker too. Elsewhere such lines are “Dato:” and “Til stede:”
 * @example
 * [...speakerLabels(['B: hej', 'Mette: hej', 'Så sagde hun: ja', 'Mette: nå'])] // ['B', 'Mette']
 */
export function speakerLabels(lines: Iterable<string>, areTurns = false): Set<string> {
  const counts = new Map<string, number>()
  let written = 0
  for (const line of lines) {
    if (line.trim() !== '') written++
    const label = openingOf(line)?.label
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const speakers = new Set<string>()
  const isCapital = (label: string) => /^\p{Lu}/u.test(label)
  const opened = [...counts].reduce((sum, [label, count]) => sum + (isCapital(label) ? count : 0), 0)
  const isEachNamed = areTurns && written >= 3 && opened >= written * 0.9
  for (const [label, count] of counts) {
    const capital = isCapital(label)
    const short = label.length <= 3
    const usual = count >= written / 4
    if (isPlainlySpeaker(label) || (isEachNamed && capital) || (count >= 2 && (capital || short || usual)))
      speakers.add(label)
  }
  return speakers
}
