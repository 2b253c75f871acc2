import { listIn } from '@lydhoer/words'
import { mailProblem } from '../../shared/meetings/mail/messages.ts'
import type { Meeting } from '../../shared/meetings/read-meetings.ts'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import { addressOfSession, type Session } from './session.ts'

interface ComingProps {
  visit: Visit
  session: Session
  /** The session in people's calendars. */
  meeting: Meeting
}

/** Before it begins: whether one comes, and for those who lead who does not, and whom no invitation has reached. */
export function Coming({ visit, session, meeting }: ComingProps) {
  const words = messages[visit.language].coming
  const mine = meeting.people.find(({ personId }) => personId === visit.me.personId)
  const nameOf = (personId: string) =>
    session.people.find(({ person_id }) => person_id === personId)?.display_name ?? ''
  const away = meeting.people.filter(({ answer }) => answer === 'no').map(({ personId }) => nameOf(personId))
  const unreached = visit.services.config.mail
    ? meeting.people.flatMap(({ mail, personId }) => mailProblem(mail, nameOf(personId)) ?? [])
    : []
  return (
    <>
      {mine && !mine.leads && (
        <form method="post" action={`${addressOfSession(session)}/kommer`} class="row">
          <span>{words.says[mine.answer]}</span>
          {mine.answer !== 'yes' && (
            <button class="button" name="answer" value="yes">
              {words.yes}
            </button>
          )}
          {mine.answer !== 'no' && (
            <button class="button" name="answer" value="no">
              {words.no}
            </button>
          )}
        </form>
      )}
      {session.leads && away.length > 0 && <p>{words.away(listIn(visit.language, away))}</p>}
      {session.leads && unreached.map((sentence) => <p class="small">{sentence[visit.language]}</p>)}
    </>
  )
}
