import type { Paper } from '@lydhoer/paper'
import { longDate, type Language } from '@lydhoer/words'
import { ownMessages } from './own-messages.ts'
import { changeInWords, ladderOnPaper, ladderWords, rowOf, tasksInWords, weeksUntil } from './weeks-view.tsx'
import type { Looking, Whole } from './whole.ts'

/** Hours week by week on paper, for a doctor say: drawn, in a table, and each change with whose wish it was and why. */
export function weeksOnPaper(
  language: Language,
  looking: Looking,
  whole: Whole,
  of: { name: string; made: Date; today: string },
): Paper {
  const words = ownMessages[language]
  const weeks = weeksUntil(whole, of.today)
  const changed = weeks.filter(({ change }) => change)
  const tasks = tasksInWords(looking, whole.said)
  const drawing = {
    svg: ladderOnPaper(looking, weeks, whole.wishes, of.today),
    alt: ladderWords(looking, weeks, whole.wishes, of.today).says,
  }
  return {
    ...{ title: words.weeksOf(whole.placement.where), language, made: of.made },
    blocks: [
      { text: `${of.name}, ${longDate(language, of.today)}` },
      ...(weeks.length === 0
        ? [{ text: words.noHours }]
        : [
            { pictures: [drawing], caption: words.weeksLead },
            {
              table: weeks.map((week) => rowOf(looking, week)),
              columns: [words.week, words.agreed, words.came, words.paid, words.changedBy],
              caption: words.table,
            },
          ]),
      ...(changed.length > 0
        ? [
            { heading: words.changes },
            {
              list: changed.map((week) =>
                [changeInWords(looking, week), week.change?.why && `“${week.change.why}”`]
                  .filter(Boolean)
                  .join(' '),
              ),
            },
          ]
        : []),
      ...(tasks.length > 0 ? [{ heading: words.about.tasks }, { list: tasks }] : []),
      { note: words.paperNote },
    ],
  }
}
