import { ErrorSummary } from '../../shared/page/fields.tsx'
import { SomeOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { changedRoom } from './form.ts'
import type { Colleague } from './make-room.ts'
import { messages } from './messages.ts'
import { named, RoomFields } from './room-fields.tsx'
import type { LearningRoom } from './rooms.ts'

interface ChangeProps {
  room: LearningRoom
  departments: readonly { id: string; name: string }[]
  /** Those who can come and are not in it. */
  others: readonly Colleague[]
  again?: Again | undefined
}

/** Where whoever made a room changes what it is, and invites others. */
export function changeRoomPage(visit: Visit, { room, departments, others, again }: ChangeProps) {
  const { language } = visit
  const words = messages[language]
  const { id, name, theme, minutes, departmentIds, rhythmMonths } = room
  const first = {
    name,
    theme,
    minutes: String(minutes),
    departments: departmentIds,
    rhythm: String(rhythmMonths ?? 0),
  }
  const form = fill(language, changedRoom, { again, first })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`/rum/${id}/ret`}>
        <RoomFields form={form} departments={departments} />
        {others.length > 0 && (
          <SomeOf
            form={form}
            name="with"
            label={words.inviteMore}
            options={[]}
            folded={{ label: words.chooseAmong, options: others.map(named) }}
          />
        )}
        <button class="button do">{words.saveChange}</button>
      </FormOf>
    </>
  )
  const parents = [{ href: `/rum/${id}`, word: name }]
  return answer(
    visit,
    { title: words.changeTitle, when: words.changeLead, seen: { rows: 'learning_room' }, parents, children },
    form.status,
  )
}
