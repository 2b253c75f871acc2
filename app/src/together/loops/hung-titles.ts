import type { SignedIn } from '../../shared/request/route.ts'
import { findingContext, openOfFindings } from '../house/sealed-findings.ts'
import { openOfFlips, themeContext } from '../house/sealed-flips.ts'
import { openOfGatherings, themeContext as gatheringContext } from '../house/sealed-gatherings.ts'
import { openOfJointExperiments, wordsContext } from '../house/sealed-joint-experiments.ts'
import { openOfRequests, requestContext } from '../house/sealed-requests.ts'
import { openOfResources, versionContext } from '../house/sealed-resources.ts'
import type { Keys } from '../house/sealed-loops.ts'

/** What is sealed of that which the house reads anyway; null of all else, and of what the visitor may not read. */
export interface Titled {
  flip_id: string | null
  theme_of_flip: Buffer | null
  request_id: string | null
  words_of_request: Buffer | null
  finding_id: string | null
  words_of_finding: Buffer | null
  joint_experiment_id: string | null
  words_of_trial: Buffer | null
  gathering_id: string | null
  theme_of_gathering: Buffer | null
  /** The version of a resource that stands. */
  worded: string | null
  words_of_resource: Buffer | null
}

/** What something that hangs there is called, where the house reads it; null of what is only for some. */
export function titleOfHung(keys: Keys, me: SignedIn, row: Titled): string | null {
  const { flip_id, request_id, finding_id, joint_experiment_id, gathering_id, worded } = row
  if (flip_id && row.theme_of_flip) return openOfFlips(keys, me, themeContext(flip_id), row.theme_of_flip)
  if (request_id && row.words_of_request)
    return openOfRequests<{ question: string }>(keys, me, requestContext(request_id), row.words_of_request)
      .question
  if (finding_id && row.words_of_finding)
    return openOfFindings<{ title: string }>(keys, me, findingContext(finding_id), row.words_of_finding).title
  if (joint_experiment_id && row.words_of_trial)
    return openOfJointExperiments<{ tries: string }>(
      keys,
      me,
      wordsContext(joint_experiment_id),
      row.words_of_trial,
    ).tries
  if (gathering_id && row.theme_of_gathering)
    return openOfGatherings(keys, me, gatheringContext(gathering_id), row.theme_of_gathering)
  if (worded && row.words_of_resource)
    return openOfResources<{ title: string }>(keys, me, versionContext(worded), row.words_of_resource).title
  return null
}
