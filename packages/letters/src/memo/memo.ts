import { plausibleCprDate } from '@lydhoer/danish'
import { xml, type Element, type Sentence as InWords } from '@lydhoer/words'

/** A file of the letter; the same letter may come in several formats. */
export interface MemoFile {
  /** As a media type: `application/pdf`. */
  encodingFormat: string
  filename: string
  content: Uint8Array
}

/** A message for Digital Post, with what must be said and what may. */
export interface Memo {
  /** Its own id: the same message sent twice is one. */
  messageUuid: string
  /** What the citizen sees in the list of their post. */
  label: string
  /** Who sends it: the municipality's CVR number and name. */
  sender: { cvr: string; label: string }
  /** Who gets it, by CPR number of ten digits. */
  recipientCpr: string
  /** May the citizen answer it in Digital Post? Left out, nothing is said. */
  reply?: boolean
  created: Date
  /** Main document: the letter, in one format or several. */
  files: readonly MemoFile[]
}

/** The version of the format that the examples are in. */
export const memoVersion = '1.2'
const namespace = 'https://DigitalPost.dk/MeMo-1'

/**
 * What keeps a message from being written, by its field; nothing where all that must be said is said.
 *
 * @example wrongInMemo({ ...memo, recipientCpr: '12' })[0]?.field // 'recipientCpr'
 */
export function wrongInMemo(
  memo: Memo,
): { field: 'label' | 'cvr' | 'senderLabel' | 'recipientCpr' | 'files'; what: InWords }[] {
  const wrong: ReturnType<typeof wrongInMemo> = []
  if (memo.label.trim() === '')
    wrong.push({
      field: 'label',
      what: { da: 'Skriv, hvad beskeden skal hedde', en: 'Write what the message is called' },
    })
  if (!/^\d{8}$/.test(memo.sender.cvr))
    wrong.push({
      field: 'cvr',
      what: { da: 'Et CVR-nummer har otte cifre', en: 'A CVR number has eight digits' },
    })
  if (memo.sender.label.trim() === '')
    wrong.push({
      field: 'senderLabel',
      what: { da: 'Skriv, hvem der sender', en: 'Write who sends it' },
    })
  if (!/^\d{10}$/.test(memo.recipientCpr) || !plausibleCprDate(memo.recipientCpr.slice(0, 6)))
    wrong.push({
      field: 'recipientCpr',
      what: {
        da: 'Et CPR-nummer har ti cifre og begynder med en dag, der findes',
        en: 'A CPR number has ten digits and begins with a day that there is',
      },
    })
  if (memo.files.length === 0)
    wrong.push({ field: 'files', what: { da: 'Brevet mangler', en: 'The letter is missing' } })
  return wrong
}

/**
 * Writes a message as MeMo, in the order of elements of the public examples (`MeMo_Minimum_Example.xml` and `MeMo_Full_Example.xml` of
 * itk-dev-rpa/python-serviceplatformen, MIT). The schema itself could not be had, so nothing here has been checked against it.
 *
 * @throws Error where something that must be said is not (`wrongInMemo` says what)
 * @example memoXml(memo).startsWith('<?xml version="1.0" encoding="UTF-8"?>') // true
 */
export function memoXml(memo: Memo): string {
  const [wrong] = wrongInMemo(memo)
  if (wrong) throw new Error(`No MeMo message: ${wrong.what.en}`)
  const message: Element = {
    name: 'memo:Message',
    attributes: { 'xmlns:memo': namespace, memoVersion },
    children: [headerOf(memo), bodyOf(memo)],
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml(message)}`
}

const of = (name: string, children: Element['children']): Element => ({ name: `memo:${name}`, children })

const headerOf = ({ messageUuid, label, sender, recipientCpr, reply }: Memo) =>
  of('MessageHeader', [
    of('messageType', 'DIGITALPOST'),
    of('messageUUID', messageUuid.toUpperCase()),
    of('label', label.trim()),
    reply === undefined ? null : of('reply', String(reply)),
    of('Sender', [of('senderID', sender.cvr), of('idType', 'CVR'), of('label', sender.label.trim())]),
    of('Recipient', [of('recipientID', recipientCpr), of('idType', 'CPR')]),
  ])

const bodyOf = ({ created, files }: Memo) =>
  of('MessageBody', [
    of('createdDateTime', `${created.toISOString().slice(0, 19)}Z`),
    of(
      'MainDocument',
      files.map(({ encodingFormat, filename, content }) =>
        of('File', [
          of('encodingFormat', encodingFormat),
          of('filename', filename),
          of('language', 'da'),
          of('content', Buffer.from(content).toString('base64')),
        ]),
      ),
    ),
  ])
