import { longDate } from '@lydhoer/words'
import { SubmissionId } from '../../shared/page/form/form-of.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { standingNames, standings } from './kinds.ts'
import { messages } from './messages.ts'
import type { FindingProps } from './shown.ts'

/** How far a finding is, as three steps with the days on which it came there; whoever wrote it moves it. */
export function StandingOf({
  visit: { language, me },
  finding,
  stood,
  asked,
}: FindingProps & { visit: Visit }) {
  const words = messages[language]
  const isOwn = finding.by.id === me.personId
  const now = standings.indexOf(finding.standing)
  const since = (standing: (typeof standings)[number]) =>
    stood.findLast((one) => one.standing === standing)?.on ??
    (standing === 'preliminary' ? finding.writtenOn : null)
  return (
    <section>
      <h2>{words.standing}</h2>
      <ol class="standing-steps">
        {standings.map((standing, nth) => {
          const day = nth <= now ? since(standing) : null
          return (
            <li class={nth <= now ? 'reached' : undefined} aria-current={nth === now ? 'step' : undefined}>
              {standingNames[standing][language]}
              {day && <span class="small"> {words.since(longDate(language, day))}</span>}
            </li>
          )
        })}
      </ol>
      {asked === null && <p class="small">{words.notAskedYet}</p>}
      {isOwn && asked !== null && (
        <form method="post" action={`/fund/${finding.id}/staar`} class="row">
          <SubmissionId />
          {standings
            .filter((standing) => standing !== finding.standing)
            .map((standing) => (
              <button class="button" name="standing" value={standing}>
                {words.makeIt[standing]}
              </button>
            ))}
        </form>
      )}
    </section>
  )
}
