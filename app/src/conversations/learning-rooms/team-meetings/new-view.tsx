import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { SomeOf } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import type { Colleague } from '../make-room.ts'
import { TimeFields } from '../meeting-view.tsx'
import { named } from '../room-fields.tsx'
import { newTeamMeeting } from './form.ts'
import { messages } from './messages.ts'

/** Where a team meeting that is held anyway is written in; those of one's own departments stand in sight. */
export function newTeamMeetingPage(
  visit: Visit,
  { people, again }: { people: readonly Colleague[]; again?: Again | undefined },
) {
  const { language, me, services } = visit
  const words = messages[language]
  const form = fill(language, newTeamMeeting(services.now()), { again, first: { minutes: '60' } })
  const own = new Set(me.roles.flatMap(({ departmentId }) => departmentId ?? []))
  const others = people.filter(({ id }) => id !== me.personId)
  const isNear = ({ departmentIds }: Colleague) => departmentIds.some((id) => own.has(id))
  const far = others.filter((one) => !isNear(one))
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/rum/moeder/nyt">
        <TimeFields visit={visit} form={form} />
        <SomeOf
          form={form}
          name="people"
          label={words.people}
          options={others.filter(isNear).map(named)}
          {...(far.length > 0 && { folded: { label: words.others, options: far.map(named) } })}
        />
        <button class="button do">{words.book}</button>
      </FormOf>
    </>
  )
  return answer(visit, { title: words.newTitle, when: words.newLead, seen: 'meAlone', children }, form.status)
}
