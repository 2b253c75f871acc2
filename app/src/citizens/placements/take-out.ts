import { longDate, today } from '@lydhoer/words'
import { hoursSay } from '../../shared/companies/hours-say.ts'
import { everything, thereIs, type OwnThing, type TakesOut } from '../../shared/request/taken-out.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { ownAddress, ownLooking } from './addresses.ts'
import { ownMessages } from './own-messages.ts'
import { shownMessages } from './own-shown-messages.ts'
import { standsNow } from './parts-view.tsx'
import { placementsOf } from './placements.ts'
import { shownAt } from './shown.ts'
import { changeInWords, rowOf, weeksUntil } from './weeks-view.tsx'
import { voiceCalled, wholeOf, workerCalled } from './whole.ts'

/** All that stands of a citizen's placements: what they are, each week, each wish, what did not work, and what each said. */
export const takesOut: TakesOut = async (visit, sql) => {
  const { tongue: language, me, services } = visit
  const words = ownMessages[language]
  return [
    {
      ...{ title: words.title, href: ownAddress, ends: await keptSays(sql, language, 'placement') },
      isThere: thereIs(sql.selectFrom('placement').select('id').where('citizen_id', '=', me.personId)),
      things: async () => {
        const key = await matterKey(sql, services, me, me.personId)
        const all = await placementsOf(sql, key, me.personId, everything)
        const things: OwnThing[] = []
        for (const { id } of all) {
          const whole = await wholeOf(visit, sql, key, { citizenId: me.personId, id })
          const looking = ownLooking(visit, whole)
          const { placement, course } = whole
          const shown = await shownAt(sql, visit, placement)
          const on = (day: string) => longDate(language, day)
          const weeks = weeksUntil(whole, today(services.now()))
          things.push({
            ...{ day: placement.fromOn, what: placement.where },
            words: [
              standsNow(looking, placement),
              words.kinds[placement.kind],
              placement.goTo && words.goTo(placement.goTo),
              placement.goodDay && `${words.goodDay} ${placement.goodDay}`,
              placement.stopWhen && `${words.stopWhen} ${placement.stopWhen}`,
              ...(shown
                ? [
                    shownMessages[language].reads(placement.where),
                    shown.chosen.name,
                    ...shown.agreed.map(
                      ({ hours, days }) =>
                        `${shownMessages[language].hours(hoursSay(language, hours))} ${days}`,
                    ),
                  ]
                : []),
              ...(course
                ? [
                    `${words.courseTitle}: ${words.leadsTo[course.leadsTo]}. ${course.words} ${words.promisedBy(course.promisedBy)}`,
                    ...course.stretches.map(
                      ({ fromOn, toOn, what, mustBe, pays, review }) =>
                        `${words.stretch(on(fromOn), on(toOn))}: ${what} ${words.mustBe} ${mustBe}. ${words.pays(pays)} ${review ? `${words.held[review.held ? 'yes' : 'no']} ${review.words}` : ''}`,
                    ),
                  ]
                : []),
              ...placement.steps.map(
                ({ kind, onDay, became, words: why, steps }) =>
                  `${on(onDay)}: ${words.steps[kind]}. ${became ? words.endings[became] : ''} ${why} ${steps}`,
              ),
              ...weeks.flatMap((week) =>
                week.change ? [`${changeInWords(looking, week)} ${week.change.why}`] : [],
              ),
              ...weeks.map((week) => {
                const [number, agreed, came, paid] = rowOf(looking, week)
                return `${words.inWeek(number)}: ${words.agreed} ${agreed}, ${words.came} ${came || '–'}${paid && `, ${words.paid} ${paid}`}`
              }),
              ...whole.wishes.map(({ askedOn, hours, why, answer }) =>
                [
                  `${on(askedOn)}: ${words.wishIs(hoursSay(language, hours))} ${why}`,
                  answer &&
                    `${words.wishAnswers[answer.says](workerCalled(looking, answer.by), on(answer.on))} ${answer.words}`,
                ]
                  .filter(Boolean)
                  .join(' '),
              ),
              ...whole.notWorking.map(({ saidOn, wants, words: said, decision }) =>
                [
                  `${words.youSaid(on(saidOn))} ${words.wants[wants]}. ${said}`,
                  decision &&
                    `${(decision.stops ? words.stops : words.goesOn)(workerCalled(looking, decision.by), on(decision.on))} ${decision.words}`,
                ]
                  .filter(Boolean)
                  .join(' '),
              ),
              ...whole.said.map(
                (one) =>
                  `${on(one.saidOn)}, ${voiceCalled(looking, one)}, ${words.about[one.about]}: ${one.words}`,
              ),
            ].filter(Boolean),
          })
        }
        return things
      },
    },
  ]
}
