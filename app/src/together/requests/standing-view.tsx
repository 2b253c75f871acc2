import { longDate, type Language } from '@lydhoer/words'
import { daysBetween } from '../house/days-between.ts'
import { kindNames } from '../house/kinds-of-people.ts'
import { messages } from './messages.ts'
import type { Request } from './requests.ts'
import { sideNames } from './sides.ts'
import { howLong } from './tempo.ts'

interface Standing {
  language: Language
  request: Request
  /** How many others ask it too. */
  supporters: number
  /** `YYYY-MM-DD` */
  today: string
}

/** Who asked whom and when, and how it stands: its age said as quietly as the rest. */
export function StandingOf({ language, request, supporters, today }: Standing) {
  const words = messages[language]
  const { askedAs, ofWhom, askedOn, noLongerOn, firstReplyOn, isAnswered, mine } = request
  const others = supporters - (mine === 'asksToo' ? 1 : 0)
  return (
    <>
      {words.askedBy(kindNames[askedAs][language], sideNames[ofWhom][language], longDate(language, askedOn))}{' '}
      {mine === 'asked' && `${words.youAsked} `}
      {mine === 'asksToo' && `${words.youToo} `}
      {others > 0 && `${words.together(others)} `}
      {noLongerOn
        ? words.noNeed(longDate(language, noLongerOn))
        : isAnswered
          ? words.answered
          : firstReplyOn
            ? words.talkedOf
            : words.age(howLong(language, daysBetween(askedOn, today)))}
    </>
  )
}
