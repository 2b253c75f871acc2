import { longDate } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import { pageOf, type Company } from '../known/companies.ts'
import type { ofTheCompany } from '../known/company-words.ts'
import { messages } from './messages.ts'

interface TheySayProps {
  visit: Visit
  company: Company
  itself: Awaited<ReturnType<typeof ofTheCompany>>
}

/** What the company says itself, and the addresses by which it does. */
export function TheySay({ visit: { language }, company, itself }: TheySayProps) {
  const words = messages[language]
  const address = `${pageOf(company.id)}/side`
  return (
    <section id="de-siger">
      <h2>{words.theySay}</h2>
      {itself.said.length === 0 && <p>{words.noWords}</p>}
      {itself.said.map((one) => {
        const day = longDate(language, one.on)
        return (
          <div class="item">
            <p>{one.says === null ? words.needsOn(day) : words.worthOn(words.worth[one.says], day)}</p>
            {one.words && <p class="words">{one.words}</p>}
          </div>
        )
      })}
      {itself.links.map((one) => (
        <form method="post" action={`${address}/${one.id}/tag-tilbage`}>
          <p class="small">{words.linkStands(one.by, longDate(language, one.endsOn))}</p>
          <button class="quiet" aria-label={words.revokeThis(one.by)}>
            {words.revoke}
          </button>
        </form>
      ))}
      {company.closedOn === null && (
        <p>
          <a href={address}>{words.makeLink}</a>
        </p>
      )}
    </section>
  )
}
