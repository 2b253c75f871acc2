import type { Problem } from '../../shared/request/errors.ts'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { SoundAndTextFields } from '../../shared/files/upload/sound-and-text-fields.tsx'
import { UploadForm } from '../../shared/files/upload/upload-form.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { ownTalkTitle, underTalk, withCitizen } from '../talk/title.ts'
import { messages } from './messages.ts'
import type { OwnConversation } from '../talk/stretch/conversation.ts'

interface MaterialPage {
  conversation: OwnConversation
  problems?: readonly Problem[]
}

/** Putting in sound and text; with code in the browser it shows how far it has come. */
export function materialPage(visit: Visit, { conversation, problems = [] }: MaterialPage) {
  const words = messages[visit.language]
  const field = { problems, language: visit.language }
  const here = [
    conversation.recording_state !== null && words.alreadySound,
    conversation.format !== null && words.alreadyText,
  ].filter(Boolean)
  const children = (
    <>
      <ErrorSummary problems={problems} language={visit.language} />
      {here.length > 0 && <p class="soft">{`${words.already}: ${here.join(', ')}. ${words.alreadyHint}`}</p>}
      <UploadForm to={`/samtaler/${conversation.id}/materiale`} words={words}>
        <SoundAndTextFields words={words} {...field} />
      </UploadForm>
    </>
  )
  const talk = ownTalkTitle(visit, conversation)
  return answer(
    visit,
    {
      title: words.title(talk),
      when: words.lead,
      seen: withCitizen(conversation),
      parents: underTalk(visit, conversation).slice(0, here.length > 0 ? 2 : 1),
      islands: ['upload'],
      children,
    },
    problems.length > 0 ? 422 : 200,
  )
}
