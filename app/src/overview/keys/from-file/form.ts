import { z } from 'zod'
import { fileToRead } from '../../../shared/from-file/read-rows.ts'

export const fileForm = z.object({ file: fileToRead })
