import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { conversationKinds, kindNames } from '../talk/consent/conversation-kinds.ts'
import { ownTalkTitle, withCitizen } from '../talk/title.ts'
import { correctionForm } from './form.ts'
import { messages } from './messages.ts'
import type { conversationToCorrect } from './queries.ts'

type Conversation = Awaited<ReturnType<typeof conversationToCorrect>>

/** Putting right what a conversation was written in as, while it is empty. */
export function correctionPage(visit: Visit, conversation: Conversation, again?: Again) {
  const { language, services } = visit
  const words = messages[language]
  const form = fill(language, correctionForm(services.now()), {
    again,
    first: { heldOn: conversation.held_on, kind: conversation.kind },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`/samtaler/${conversation.id}/ret`}>
        <Day form={form} name="heldOn" label={words.heldOn} />
        <Choice
          form={form}
          name="kind"
          label={words.kind}
          options={conversationKinds.map((kind) => ({ value: kind, label: kindNames[kind]?.[language] }))}
        />
        <p class="row">
          <button class="button do">{words.correctSave}</button>
          <a class="gone" href={`/samtaler/${conversation.id}/slet`}>
            {words.mistake}
          </a>
        </p>
      </FormOf>
    </>
  )
  const title = words.correctTitle(ownTalkTitle(visit, conversation))
  return answer(
    visit,
    { title, when: words.correctLead, seen: withCitizen(conversation), children },
    form.status,
  )
}
