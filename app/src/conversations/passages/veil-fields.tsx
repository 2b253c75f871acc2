import type { Problem } from '../../shared/request/errors.ts'
import { Field } from '../../shared/page/fields.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'

/** How the sound of a passage is disguised before others hear it. */
export function VeilFields({ visit, problems }: { visit: Visit; problems: readonly Problem[] }) {
  const words = messages[visit.language]
  return (
    <>
      <label class="choice">
        <input type="checkbox" name="disguise" />
        <span>
          {words.disguise}
          <br />
          <span class="small">{words.disguiseHint}</span>
        </span>
      </label>
      <Field
        name="silences"
        label={words.silences}
        hint={words.silencesHint}
        problems={problems}
        language={visit.language}
      >
        {(wiring) => <input class="form-input" type="text" name="silences" {...wiring} />}
      </Field>
    </>
  )
}
