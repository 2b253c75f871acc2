import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay } from '../../../shared/request/form.ts'
import { roomParties } from '../kinds.ts'
import { recordingProblems as problems } from './messages.ts'
import type { VoiceParty } from './talk.ts'

const longest = 730
/** So long it is kept where nobody says another day. */
export const usualDays = 30

/** Until when a recording is kept. */
export const askForm = (now: Date) =>
  z.object({
    keptUntil: orSay(
      z.iso.date().refine((day) => day > today(now) && day <= addDay(now, longest)),
      problems.badDay,
    ),
  })

export const sayForm = z.object({ says: z.enum(['yes', 'no']) })

export const voiceParties = [...roomParties, 'other'] as const satisfies readonly VoiceParty[]

/** So many voices can be told apart; the rest is left out of the figures. */
export const mostVoices = 40

/** Which party each voice is of; there are as many fields as there are voices. */
export const voicesForm = z.object(
  Object.fromEntries(
    Array.from({ length: mostVoices }, (_, at) => [
      `voice${at + 1}`,
      orSay(z.enum(voiceParties).optional(), problems.noParty),
    ]),
  ),
)
