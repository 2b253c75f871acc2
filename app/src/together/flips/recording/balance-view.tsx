import type { Visit } from '../../../shared/request/route.ts'
import { minutesOf, type Part } from '../inside.ts'
import { roomPartyNames } from '../kinds.ts'
import type { Balance, PartyTalk } from './balance.ts'
import { recordingMessages } from './messages.ts'

/** How much each party said, with the programme beside; nothing where it would be one person's. */
export function BalanceOf({
  visit: { language },
  balance,
  programme,
}: {
  visit: Visit
  balance: Balance
  programme: readonly Part[]
}) {
  const words = recordingMessages[language]
  const number = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB')
  if (balance.is !== 'told')
    return <p>{balance.is === 'one' ? words.oneOf(roomPartyNames[balance.party][language]) : words.alone}</p>
  const { parties } = balance
  const hasTime = parties.every(({ ms }) => ms !== null)
  const turns = parties.reduce((sum, one) => sum + one.turns, 0)
  const { practice, research } = minutesOf(programme)
  return (
    <>
      <p>{words.balanceLead}</p>
      <p>
        {parties.map((one) => `${words.turnsSay(roomPartyNames[one.party][language], one.turns, turns)} `)}
        {hasTime &&
          sharesOf(parties).map(
            ({ party, share }) =>
              `${words.timeSay(roomPartyNames[party][language], number.format(share) + (language === 'da' ? ' procent' : ' per cent'))} `,
          )}
        {programme.length === 0
          ? words.noPlan
          : words.planned(number.format(practice), number.format(research))}
      </p>
      <table class="flip-programme">
        <thead>
          <tr>
            <th scope="col">{words.columns.party}</th>
            <th scope="col">{words.columns.turns}</th>
            <th scope="col">{words.columns.words}</th>
            {hasTime && <th scope="col">{words.columns.time}</th>}
            <th scope="col">{words.columns.questions}</th>
          </tr>
        </thead>
        <tbody>
          {parties.map((one) => (
            <tr>
              <th scope="row">{roomPartyNames[one.party][language]}</th>
              <td>{number.format(one.turns)}</td>
              <td>{number.format(one.words)}</td>
              {hasTime && <td>{words.minutes(Math.round((one.ms ?? 0) / 60_000))}</td>}
              <td>{number.format(one.questions)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!hasTime && <p class="small">{words.noTime}</p>}
      <p class="small">{words.howCounted}</p>
    </>
  )
}

/** What part of the time that was talked each party had, in whole per cent. */
function sharesOf(parties: readonly PartyTalk[]) {
  const all = parties.reduce((sum, { ms }) => sum + (ms ?? 0), 0)
  return parties.map(({ party, ms }) => ({
    party,
    share: all === 0 ? 0 : Math.round((100 * (ms ?? 0)) / all),
  }))
}
