import type { Paper } from '@lydhoer/paper'
import type { Visit } from '../request/route.ts'
import { makingPdf } from '../workers/making-pdf.ts'

/** What Word calls its files. */
export const asWordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A file that whoever asks keeps under a name. */
export const fileToKeep = (
  { c }: Pick<Visit, 'c'>,
  body: Uint8Array | string,
  type: string,
  name: string,
): Response =>
  c.body(typeof body === 'string' ? body : new Uint8Array(body), 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
  })

/** A paper as PDF, made away from those that answer people. */
export const pdfOf = ({ services, me }: Visit, paper: Paper): Promise<Uint8Array> =>
  services.workers.do(makingPdf, paper, { municipalityId: me.municipalityId, isAwaited: true })

/** A paper as a PDF that whoever asks keeps under a name. */
export const paperToKeep = async (visit: Visit, paper: Paper, name: string): Promise<Response> =>
  fileToKeep(visit, await pdfOf(visit, paper), 'application/pdf', name)
