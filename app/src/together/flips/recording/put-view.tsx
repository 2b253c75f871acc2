import { SoundAndTextFields } from '../../../shared/files/upload/sound-and-text-fields.tsx'
import { UploadForm } from '../../../shared/files/upload/upload-form.tsx'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Choice } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Problem } from '../../../shared/request/errors.ts'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { roomPartyNames } from '../kinds.ts'
import { messages as flipMessages } from '../messages.ts'
import type { InIt } from '../read.ts'
import { mostVoices, voiceParties, voicesForm } from './form.ts'
import { recordingMessages } from './messages.ts'
import { firstWords, type Talk } from './talk.ts'

const above = (visit: Visit, { id, theme }: InIt) => [
  { href: `/flip/${id}`, word: theme },
  { href: `/flip/${id}/optagelse`, word: recordingMessages[visit.language].title },
]
const withOthers = ({ language }: Visit) => [flipMessages[language].othersInvited]

/** Where sound and a transcript are put in. */
export function putPage(
  visit: Visit,
  { flip, problems = [] }: { flip: InIt; problems?: readonly Problem[] },
) {
  const { language } = visit
  const words = recordingMessages[language]
  const field = { problems, language }
  const children = (
    <>
      <ErrorSummary {...field} />
      <UploadForm to={`/flip/${flip.id}/optagelse/fil`} words={words}>
        <p>{words.before}</p>
        <SoundAndTextFields words={words} {...field} />
      </UploadForm>
      <p>
        <a href={`/flip/${flip.id}/optagelse`}>{words.unchanged}</a>
      </p>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.putTitle, when: words.putLead, islands: ['upload'], children },
      ...{ seen: { rows: 'flip_sound', with: withOthers(visit) }, parents: above(visit, flip) },
    },
    problems.length > 0 ? 422 : 200,
  )
}

/** Where whoever put a transcript in says which party each voice is of. */
export function sortPage(
  visit: Visit,
  { flip, talk, again }: { flip: InIt; talk: Talk; again?: Again | undefined },
) {
  const { language } = visit
  const words = recordingMessages[language]
  const voices = talk.voices.slice(0, mostVoices)
  const first = Object.fromEntries(voices.map(({ party }, at) => [`voice${at + 1}`, party ?? '']))
  const form = fill(language, voicesForm, { again, first })
  const options = [
    { value: '', label: '–' },
    ...voiceParties.map((party) => ({
      value: party,
      label: party === 'other' ? words.other : roomPartyNames[party][language],
    })),
  ]
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`/flip/${flip.id}/optagelse/stemmer`}>
        {voices.map(({ label }, at) => (
          <Choice
            form={form}
            name={`voice${at + 1}`}
            label={words.voice(at + 1, label)}
            hint={`“${firstWords(talk, at)}”`}
            short
            options={options}
          />
        ))}
        <SaveOrLeave save={words.save} leave={words.unchanged} to={`/flip/${flip.id}/optagelse`} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.sortTitle, when: words.sortLead, children },
      ...{ seen: { rows: 'flip_transcript', with: withOthers(visit) }, parents: above(visit, flip) },
    },
    form.status,
  )
}
