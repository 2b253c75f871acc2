import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { pageOf, type Company } from '../known/companies.ts'
import { messages } from './messages.ts'

/** A company: what stands of it. */
export function companyPage(visit: Visit, { company }: { company: Company }) {
  const { language } = visit
  const words = messages[language]
  const { id, name, industry, street, postcode, town, cvr, pNumber, closedOn, source, readOn } = company
  const address = [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const read = longDate(language, readOn)
  const children = (
    <section>
      <h2>{words.facts}</h2>
      <p>
        {[industry, address].filter(Boolean).map((line) => (
          <>
            {line}
            <br />
          </>
        ))}
        {[cvr && `CVR ${cvr}`, pNumber && `P ${pNumber}`].filter(Boolean).join(' · ')}
      </p>
      <p class="small">{source === 'register' ? words.fromRegister(read) : words.byHand(read)}</p>
    </section>
  )
  return answer(visit, {
    ...{ title: name, seen: { rows: 'company' as const }, children },
    when: closedOn ? words.closed(longDate(language, closedOn)) : [industry, town].filter(Boolean).join(', '),
    next: [{ href: `${pageOf(id)}/ret`, word: words.change }],
  })
}
