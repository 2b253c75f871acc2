import { z } from 'zod'
import { noteBody } from '../talk/notes/note-form.ts'
import { submissionId } from '../../shared/request/form.ts'

export const whole = z.coerce.number().int().min(0)

/** Which turn, and which characters of it when words were chosen. */
export const place = z.object({ tur: whole, fra: whole.optional(), til: whole.optional() })

/** What the owner notices at a turn of their own conversation. */
export const noticingForm = place.extend({ submissionId, body: noteBody })
