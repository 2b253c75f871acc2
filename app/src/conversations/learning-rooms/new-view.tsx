import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, OneOf, SomeOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { newRoom } from './form.ts'
import type { Colleague } from './make-room.ts'
import { messages } from './messages.ts'
import { named, RoomFields } from './room-fields.tsx'

interface NewProps {
  departments: readonly { id: string; name: string }[]
  colleagues: readonly Colleague[]
  leaders: readonly Colleague[]
  again?: Again | undefined
}

/** Where a room is made. */
export function newRoomPage(visit: Visit, { departments, colleagues, leaders, again }: NewProps) {
  const { language, me } = visit
  const words = messages[language]
  const own = me.roles.flatMap(({ departmentId }) => departmentId ?? [])
  const first = { rhythm: '1', minutes: '60', invited: 'all', departments: own }
  const form = fill(language, newRoom, { again, first })
  const others = colleagues.filter(({ id }) => id !== me.personId).map(named)
  const folded = { label: words.chooseAmong, options: others }
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/rum/nyt">
        <RoomFields form={form} departments={departments} />
        <OneOf
          form={form}
          name="invited"
          label={words.whoIsInvited}
          options={[
            { value: 'all', label: words.everybody },
            { value: 'chosen', label: words.chosen },
          ]}
        />
        <SomeOf form={form} name="with" label={words.guests} options={[]} folded={folded} />
        <SomeOf
          form={form}
          name="carriers"
          label={words.carriers}
          hint={words.carriersHint}
          options={[]}
          folded={folded}
        />
        <Choice
          form={form}
          name="leader"
          label={words.leader}
          hint={words.leaderHint}
          none={words.noLeader}
          options={leaders.map(named)}
        />
        <button class="button do">{words.make}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    { title: words.newTitle, when: words.newLead, seen: { rows: 'learning_room' }, children },
    form.status,
  )
}
