import type { Visit } from '../../shared/request/route.ts'
import type { Citizen } from './citizens.ts'
import { messages } from './messages.ts'

/** The pages about one citizen, for whoever works with them; the one that is open is not a link. */
export function PagesOf({ visit, citizen }: { visit: Visit; citizen: Citizen }) {
  const { services } = visit
  const path = new URL(visit.c.req.url).pathname
  return (
    <nav class="pages-of" aria-label={messages[visit.language].pages(citizen.firstName)}>
      {services.aboutCitizens.flatMap(({ word, workers }) => {
        const href = workers?.(citizen.id)
        return href
          ? [
              <a href={href} aria-current={href === path ? 'page' : undefined}>
                {word[visit.language]}
              </a>,
            ]
          : []
      })}
    </nav>
  )
}

/** What stands above a page about one citizen, for whoever works with them. */
export const parentsOf = (citizen: Citizen) => [{ href: `/borgere/${citizen.id}`, word: citizen.name }]

/** What stands above a page of the citizen's own. */
export const ownParents = ({ tongue: language }: Visit) => [{ href: '/min', word: messages[language].mine }]
