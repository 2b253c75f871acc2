import type { Language } from '@lydhoer/words'
import { UploadForm } from '../../shared/files/upload/upload-form.tsx'
import { ErrorSummary, Field } from '../../shared/page/fields.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Problem } from '../../shared/request/errors.ts'
import type { Visit } from '../../shared/request/route.ts'
import { fileMessages } from './file-messages.ts'
import type { LiesBy } from './files.ts'
import type { Resource } from './resources.ts'

interface FileProps {
  resource: Resource
  /** What lies there now. */
  file: LiesBy | null
  problems?: readonly Problem[]
}

/** Where whoever looks after a resource puts a file by it. */
export function filePage(visit: Visit, { resource, file, problems = [] }: FileProps) {
  const { language } = visit
  const words = fileMessages[language]
  const address = `/materialer/${resource.id}`
  const field = { problems, language }
  const children = (
    <>
      <ErrorSummary {...field} />
      <UploadForm to={`${address}/fil`} words={{ ...words, send: words.save }}>
        <p>{words.before}</p>
        {file && <p>{words.replaces(file.name)}</p>}
        <Field name="file" label={words.file} hint={words.fileHint} {...field}>
          {(wiring) => (
            <input class="form-input" type="file" name="file" accept=".pdf,.docx,audio/*" {...wiring} />
          )}
        </Field>
      </UploadForm>
      <p>
        <a href={address}>{words.leave}</a>
      </p>
    </>
  )
  return answer(
    visit,
    {
      ...{
        title: words.title,
        when: words.lead,
        seen: { rows: 'resource_file' },
        islands: ['upload'],
        children,
      },
      parents: [{ href: address, word: resource.title }],
    },
    problems.length > 0 ? 422 : 200,
  )
}

/** The file that lies by a resource, to be got; whoever looks after it takes it away. */
export function FileOf({
  language,
  resource,
  file,
  isOwn,
}: {
  language: Language
  resource: Resource
  file: LiesBy | null
  isOwn: boolean
}) {
  const words = fileMessages[language]
  const address = `/materialer/${resource.id}/fil`
  if (!file) return null
  return (
    <>
      <p>
        <a class="button" href={`${address}/hent`}>
          {words.get(file.name, sizeOf(language, file.bytes))}
        </a>
      </p>
      {isOwn && (
        <form method="post" action={`${address}/slet`} class="row no-print">
          <button class="quiet gone" aria-describedby="fil-vaek">
            {words.takeAway}
          </button>
          <span class="small" id="fil-vaek">
            {words.takeAwayHint}
          </span>
        </form>
      )}
    </>
  )
}

/** @example sizeOf('da', 1_300_000) // '1,2 MB' */
export function sizeOf(language: Language, bytes: number): string {
  const [amount, unit] = bytes < 1024 ** 2 ? [Math.ceil(bytes / 1024), 'KB'] : [bytes / 1024 ** 2, 'MB']
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(amount)} ${unit}`
}
