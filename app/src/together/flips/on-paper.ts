import type { Block, Paper } from '@lydhoer/paper'
import { clockTime, longDate, whenItBegins, type Language } from '@lydhoer/words'
import { heldInNames } from '../house/held-in.ts'
import { dayMessages } from './day-messages.ts'
import { kindMeans, kindNames, parties, partyNames, whoseNames } from './kinds.ts'
import { messages } from './messages.ts'
import { partsInTime, whosePart } from './programme-view.tsx'
import type { Within } from './read.ts'

/** A FLIP on paper: the invitation and who is in it, the programme, and what was grasped, or room to write it. */
export function flipOnPaper(language: Language, within: Within, made: Date): Paper {
  const { flip, inside, people, where, tasks, summary } = within
  const [words, of] = [dayMessages[language], messages[language]]
  const kind = `${kindNames[flip.kind][language]}. ${kindMeans[flip.kind][language]}`
  const when = [`${whenItBegins(language, flip.startsAt)}, ${of.lasts(flip.minutes)}`, where].filter(Boolean)
  const asked = people.map((one) => [one.name, partyNames[one.party][language], one.why, one.bring])
  const programme = partsInTime(flip.startsAt, inside.parts).map(({ begins, title, of: whose }) => [
    ...[clockTime(language, begins), title, whosePart(language, whose)],
  ])
  const blocks: Block[] = [
    { text: [when.join('. '), kind].join('. ') },
    { text: `${words.paperKind(whoseNames[flip.whose][language], heldInNames[flip.heldIn][language])}` },
    ...(inside.aim ? [{ heading: of.aim }, { text: inside.aim, keepsLines: true }] : []),
    { table: asked, columns: words.paperColumns, caption: words.paperPeople },
    ...(programme.length > 0
      ? [{ table: programme, columns: words.paperProgramme, caption: of.programme }]
      : []),
    { heading: of.grasped },
    ...graspedOnPaper(language, within),
    ...(tasks.length > 0
      ? [
          {
            table: tasks.map(({ what, who, byDay }) => [
              ...[what, who.name, byDay ? longDate(language, byDay) : ''],
            ]),
            columns: words.paperTasks,
            caption: of.tasks,
          },
        ]
      : []),
    ...(summary ? [{ heading: of.summary }, { text: summary.words, keepsLines: true }] : []),
  ]
  return { title: `FLIP: ${flip.theme}`, language, made, blocks }
}

function graspedOnPaper(language: Language, { grasps }: Within): Block[] {
  const of = messages[language]
  if (grasps.length === 0) return [{ text: dayMessages[language].paperRoom }]
  return parties.flatMap((party): Block[] => {
    const said = grasps
      .filter((one) => one.party === party)
      .map(({ words, nothingNew }) => [nothingNew && of.nothingNew, words].filter(Boolean).join(' '))
    return [
      { heading: partyNames[party][language], level: 3 },
      said.length > 0 ? { list: said } : { text: of.noGrasps },
    ]
  })
}
