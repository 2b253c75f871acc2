import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { FileToSend, LongText } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import { UnderWay } from '../../../shared/page/under-way/under-way.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { letterForm } from './form.ts'
import { MarkedText, WhatIsFirst, type Looked } from './marked.tsx'
import { messages } from './messages.ts'

/** Where a letter is put in; once it is looked over, it stands above with its marks, and the text can be mended below. */
export function letterPage(visit: Visit, { looked, again }: { looked?: Looked; again?: Again }) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, letterForm, { again, first: { text: looked?.text ?? '' } })
  const children = (
    <>
      <ErrorSummary {...form} />
      {looked ? (
        <>
          <WhatIsFirst language={language} letters={[{ name: words.theLetter, looked }]} />
          <h2>{words.marked}</h2>
          <MarkedText language={language} looked={looked} />
          <h2>{words.again}</h2>
        </>
      ) : (
        <p>{words.what}</p>
      )}
      <FormOf form={form} to="/breve/efter" files>
        <LongText form={form} name="text" label={words.text} hint={words.textHint} rows={looked ? 16 : 12} />
        <FileToSend
          form={form}
          name="file"
          label={words.file}
          hint={words.fileHint}
          accept=".docx,.txt,text/plain"
        />
        <button class="button do">{words.look}</button>
        <UnderWay words={words.reading} />
      </FormOf>
      <p class="small">{words.notKept}</p>
      <p class="small">{words.keepIt}</p>
    </>
  )
  return answer(
    visit,
    { title: words.title, when: words.lead, seen: 'meAlone', islands: ['under-way'], children },
    form.status,
  )
}
