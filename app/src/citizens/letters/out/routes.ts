import type { Sql } from '@lydhoer/database'
import { fillIn, memoXml, usedFields, wrongInMemo, type Memo } from '@lydhoer/letters'
import { checkMemo } from '@lydhoer/letters/memo-schema'
import { asWord } from '@lydhoer/paper'
import { Invalid, NotFound } from '../../../shared/request/errors.ts'
import { guarded, idOf, slow, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { asWordFile, fileToKeep, pdfOf } from '../../../shared/files/to-keep.ts'
import { templateOf, type LetterTemplate } from '../templates/templates.ts'
import { versionsOf, type LetterVersion } from '../templates/versions.ts'
import { ofNobody, theHouse } from '../who.ts'
import { notOut } from '../memo/messages.ts'
import { hasSchema, schemaFiles } from '../memo/schema-files.ts'
import { fileNameOf, letterAsPaper } from './as-paper.ts'
import { nameOfField, takeOut, valuesOf, whichVersion } from './form.ts'
import { problems } from './messages.ts'
import { takeOutPage } from './view.tsx'

/** A version as a file that somebody takes; nothing is sent, and what was filled in is not kept. */
export const outRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/breve/:id/ud',
    ...theHouse(200),
    reads: ofNobody,
    form: whichVersion,
    handler: (visit, sql, { udgave }) => show(visit, sql, { number: udgave }),
  }),
  slow({
    method: 'POST',
    path: '/breve/:id/ud',
    ...theHouse(200),
    reads: ofNobody,
    form: takeOut,
    handler: async (visit, database, form) => {
      const { services, me } = visit
      const { template, version } = await database.as(me, (sql) => found(visit, sql, { id: form.version }))
      const fields = usedFields(version.text)
      const values = valuesOf(form, fields)
      const text = fillIn(version.text, values).text
      const made = services.now()
      const paper = letterAsPaper(text, { name: template.name, author: me.municipalityName, made })
      if (form.format === 'word')
        return fileToKeep(visit, asWord(paper), asWordFile, fileNameOf(template.name, 'docx'))
      if (form.format === 'memo')
        throwFirst(
          fields
            .filter(({ name }) => values[name] === '')
            .map((field) => ({ field: nameOfField(field), what: problems.fillIn(field.name) })),
        )
      const pdf = await pdfOf(visit, paper)
      if (form.format === 'pdf')
        return fileToKeep(visit, pdf, 'application/pdf', fileNameOf(template.name, 'pdf'))
      const memo: Memo = {
        messageUuid: crypto.randomUUID(),
        label: form.label,
        sender: { cvr: form.cvr.replaceAll(' ', ''), label: form.senderLabel },
        recipientCpr: form.recipientCpr.replace(/[ -]/g, ''),
        created: made,
        files: [
          { encodingFormat: 'application/pdf', filename: fileNameOf(template.name, 'pdf'), content: pdf },
          {
            encodingFormat: 'text/plain',
            filename: fileNameOf(template.name, 'txt'),
            content: new TextEncoder().encode(text),
          },
        ],
      }
      throwFirst(wrongInMemo(memo))
      const message = memoXml(memo)
      throwFirst(await brokenBy(message, await database.as(me, schemaFiles)))
      return fileToKeep(visit, message, 'application/xml', fileNameOf(template.name, 'xml'))
    },
    again: (visit, database, again) =>
      database.as(visit.me, (sql) => show(visit, sql, { id: String(again.typed['version']), again })),
  }),
]

function throwFirst(wrong: ConstructorParameters<typeof Invalid>[0]): void {
  if (wrong.length > 0) throw new Invalid(wrong)
}

/** What a message breaks of the schema that was taken in; nothing where none was. */
async function brokenBy(message: string, files: Awaited<ReturnType<typeof schemaFiles>>) {
  const checked = await checkMemo(message, files)
  if (checked.is === 'none') return []
  if (checked.is !== 'checked') return [{ field: 'format', what: notOut.unchecked }]
  return checked.broken.slice(0, 3).map(({ says }) => ({ field: 'format', what: notOut.breaks(says) }))
}

interface Which {
  number?: number | undefined
  id?: string
}

/** A version of the letter of the address: that one, or the one that is sent, or the latest. */
async function found(
  visit: Visit,
  sql: Sql,
  { number, id }: Which,
): Promise<{ template: LetterTemplate; version: LetterVersion }> {
  const { services, me } = visit
  const template = await templateOf(sql, services, me, idOf(visit))
  const versions = await versionsOf(sql, services, me, template.id)
  const version =
    versions.find((one) => one.id === id || one.number === number) ??
    versions.find(({ usedFrom }) => usedFrom !== null) ??
    versions[0]
  if (!version) throw new NotFound()
  return { template, version }
}

async function show(visit: Visit, sql: Sql, which: Which & { again?: Again }) {
  const isChecked = await hasSchema(sql)
  return takeOutPage(visit, { ...(await found(visit, sql, which)), isChecked, again: which.again })
}
