import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import type { Citizen } from '../matter/citizens.ts'
import type { CitizenMeeting } from '../matter/meetings.ts'
import { ownParents, parentsOf } from '../matter/pages.tsx'
import type { Point } from '../matter/points.ts'
import { correctedFields } from './form.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { WhoAndBy, whoCanDo } from './point-forms.tsx'
import type { NameOf } from './read.ts'
import { addressFor } from './work.ts'

interface Props {
  citizen: Citizen
  nameOf: NameOf
  key: Buffer
  meeting: CitizenMeeting
  point: Point
  again?: Again | undefined
}

/** A line that the visitor wrote, to be said anew, moved to the other list, or taken off. */
export function correctPage(visit: Visit, { citizen, nameOf, key, meeting, point, again }: Props) {
  const { tongue: language, me } = visit
  const words = ownMessages[language]
  const isOwn = me.personId === citizen.id
  const page = addressFor(me, citizen.id)
  const to = `${page}/punkter/${point.id}`
  const form = fill(language, correctedFields, {
    again,
    first: {
      words: point.words,
      list: point.isAgreed ? 'agreed' : 'notAgreed',
      does: point.does ?? '',
      other: point.other,
      byDay: point.byDay ?? '',
    },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${to}/ret`}>
        <LongText form={form} name="words" label={words.theLine} rows={3} keep={`${to}/ret/words`} />
        <OneOf
          form={form}
          name="list"
          label={words.whichList}
          options={[
            { value: 'agreed', label: words.agreed },
            { value: 'notAgreed', label: words.notAgreed },
          ]}
        />
        <WhoAndBy
          form={form}
          words={words}
          options={whoCanDo(words, { citizen, nameOf }, meeting.workerId)}
        />
        <button class="button do">{words.save}</button>
      </FormOf>
      <form method="post" action={`${to}/slet`}>
        <button class="quiet">{words.takeOff}</button>
      </form>
    </>
  )
  return answer(
    visit,
    {
      title: isOwn ? words.correctTitle : messages[visit.language].correctTitle(citizen.name),
      seen: { rows: 'meeting_point', with: [isOwn ? nameOf(meeting.workerId) : citizen.firstName] },
      parents: [
        ...(isOwn ? ownParents(visit) : parentsOf(citizen)),
        { href: page, word: isOwn ? words.title : messages[visit.language].word },
      ],
      narrow: isOwn,
      islands: ['unsaved'],
      browserKey: browserKey(key, me),
      children,
    },
    form.status,
  )
}
