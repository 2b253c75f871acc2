import { z } from 'zod'
import { receiveForm } from '../../../shared/files/upload/receive-form.ts'
import { Invalid } from '../../../shared/request/errors.ts'
import { NoPicture } from './cleaned.ts'
import type { Cleaned } from './cleaned.ts'
import { photoProblems } from './messages.ts'
import { cleanPicture } from './picture.ts'

/** A photo of a sheet of paper is 3 to 8 MB from a phone. */
const mostBytes = 15 * 1024 ** 2

/** A photo that has come in whole, with nothing in its file but the picture. */
export interface TakenPhoto {
  picture: Cleaned
  submissionId: string
}

/** Takes in a photo; it is in memory only. @throws Invalid at the field `photo` when it can't be used */
export async function takeInPhoto(request: Request): Promise<TakenPhoto> {
  let picture: Cleaned | undefined
  const fields = await receiveForm(request, {
    photo: {
      most: mostBytes,
      tooLarge: () => photoProblems.tooLarge,
      take: async ({ bytes }) => {
        const pieces: Uint8Array[] = []
        for await (const piece of bytes) pieces.push(piece)
        picture = cleaned(Buffer.concat(pieces))
      },
    },
  })
  if (!picture) throw new Invalid([photoProblems.nothing])
  return { picture, submissionId: z.uuid().catch(crypto.randomUUID()).parse(fields['submissionId']) }
}

function cleaned(bytes: Buffer): Cleaned {
  if (bytes.length === 0) throw new Invalid([photoProblems.empty])
  try {
    return cleanPicture(bytes)
  } catch (error) {
    throw error instanceof NoPicture ? new Invalid([photoProblems[error.why]]) : error
  }
}
