import { longDate } from '@lydhoer/words'
import { ErrorSummary, Field } from '../../../shared/page/fields.tsx'
import { UploadForm } from '../../../shared/files/upload/upload-form.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Problem } from '../../../shared/request/errors.ts'
import type { Visit } from '../../../shared/request/route.ts'
import type { Citizen } from '../../matter/citizens.ts'
import type { CitizenMeeting } from '../../matter/meetings.ts'
import { ownParents, parentsOf } from '../../matter/pages.tsx'
import { messages } from '../messages.ts'
import { ownMessages } from '../own-messages.ts'
import type { NameOf } from '../read.ts'
import { addressFor } from '../work.ts'
import { photoMessages } from './messages.ts'
import type { Photo } from './photos.ts'
import { Photos } from './photos-view.tsx'

interface Props {
  citizen: Citizen
  meeting: CitizenMeeting & { begunAt: Date }
  photos: readonly Photo[]
  nameOf: NameOf
  problems?: readonly Problem[]
}

/** Where either of the two puts up a photo of the paper, and the photos that are there. */
export function putUpPage(visit: Visit, { citizen, meeting, photos, nameOf, problems = [] }: Props) {
  const { tongue: language, me } = visit
  const words = photoMessages[language]
  const own = ownMessages[language]
  const isOwn = me.personId === citizen.id
  const worker = nameOf(meeting.workerId)
  const day = longDate(language, meeting.begunAt)
  const page = addressFor(me, citizen.id)
  const field = { problems, language }
  const children = (
    <>
      <ErrorSummary {...field} />
      <UploadForm to={`${page}/${meeting.id}/billeder`} words={{ ...words, send: words.save }}>
        <p>{words.before}</p>
        <Field name="photo" label={words.file} hint={words.fileHint} {...field}>
          {(wiring) => (
            <input class="form-input" type="file" name="photo" accept="image/jpeg,image/png" {...wiring} />
          )}
        </Field>
      </UploadForm>
      <p class="small">{words.cleaned}</p>
      <Photos visit={visit} meeting={meeting} photos={photos} nameOf={nameOf} />
    </>
  )
  return answer(
    visit,
    {
      title: words.title,
      when: isOwn ? own.heldTitle(day, worker) : messages[visit.language].heldTitle(day, citizen.firstName),
      seen: { rows: 'meeting_photo', with: [isOwn ? worker : citizen.firstName] },
      parents: [
        ...(isOwn ? ownParents(visit) : parentsOf(citizen)),
        {
          href: meeting.endedAt ? `${page}/${meeting.id}` : page,
          word: isOwn ? own.title : messages[visit.language].word,
        },
      ],
      narrow: isOwn,
      islands: ['upload'],
      children,
    },
    problems.length > 0 ? 422 : 200,
  )
}
