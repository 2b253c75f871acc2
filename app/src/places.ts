import type { Place } from './shared/request/place.ts'
import { brokers } from './conversations/brokers/place.ts'
import { codes } from './conversations/codes/place.ts'
import { consent } from './conversations/consent/place.ts'
import { earSession } from './conversations/ear-session/place.ts'
import { editor } from './conversations/editor/place.ts'
import { find } from './conversations/find/place.ts'
import { glossary } from './conversations/glossary/place.ts'
import { learningRooms } from './conversations/learning-rooms/place.ts'
import { listening } from './conversations/listening/place.ts'
import { material } from './conversations/material/place.ts'
import { mine } from './conversations/mine/place.ts'
import { names } from './conversations/names/place.ts'
import { passages } from './conversations/passages/place.ts'
import { register } from './conversations/register/place.ts'
import { visits } from './conversations/visits/place.ts'
import { sayingNo } from './conversations/saying-no/place.ts'
import { dataSets } from './overview/trajectories/data-sets/place.ts'
import { colleagues } from './overview/keys/colleagues/place.ts'
import { departments } from './overview/keys/departments/place.ts'
import { ownRules } from './overview/keys/own-rules/place.ts'
import { tongues } from './overview/keys/tongues/place.ts'
import { peopleFromFile } from './overview/keys/from-file/place.ts'
import { whoIsHere } from './overview/keys/citizens/place.ts'
import { report } from './overview/trajectories/report/place.ts'
import { study } from './overview/trajectories/study/place.ts'
import { wordsAtTheEnd } from './overview/words-at-the-end/place.ts'
import { beginning } from './together/beginning/place.ts'
import { developmentGroup } from './together/development-group/place.ts'
import { experiments } from './together/experiments/place.ts'
import { flips } from './together/flips/place.ts'
import { gatherings } from './together/gatherings/place.ts'
import { findings } from './together/findings/place.ts'
import { jointExperiments } from './together/joint-experiments/place.ts'
import { handingOver } from './together/handing-over/place.ts'
import { loops } from './together/loops/place.ts'
import { outward } from './together/outward/place.ts'
import { partnerships } from './together/partnerships/place.ts'
import { requests } from './together/requests/place.ts'
import { resources } from './together/resources/place.ts'
import { yearWheel } from './together/year/place.ts'
import { allOfMine } from './citizens/all-of-mine/place.ts'
import { agenda } from './citizens/agenda/place.ts'
import { sanctionGuidance } from './citizens/guidance/place.ts'
import { citizenMeeting } from './citizens/meeting/place.ts'
import { complaint, complaintsOverTime, complaintsReceived } from './citizens/complaints/place.ts'
import { letterLoad, lettersCounted } from './citizens/letter-load/place.ts'
import { letters } from './citizens/letters/place.ts'
import { openedTopics } from './citizens/opened-topics/place.ts'
import { oneCitizen } from './citizens/one-citizen/place.ts'
import { plan } from './citizens/plan/place.ts'
import { readingAlong } from './citizens/reading-along/place.ts'
import { reach } from './citizens/reach/place.ts'
import { matches } from './citizens/matches/place.ts'
import { grants, grantsToDecide } from './citizens/grants/place.ts'
import { ownExperiments } from './citizens/own-experiments/place.ts'
import { placements } from './citizens/placements/place.ts'
import { shortMessages } from './citizens/short-messages/place.ts'
import { waiting } from './citizens/waiting/place.ts'
import { jobOrders, wishes, wishQuestions } from './citizens/wishes/place.ts'
import { evaluation } from './overview/evaluation/place.ts'
import { municipalLog } from './overview/log/place.ts'
import { questionnaires } from './overview/questionnaires/place.ts'
import { outsideSigns } from './overview/signs/place.ts'
import { placementPatterns } from './overview/patterns/place.ts'
import { waitingTimes } from './overview/waiting-times/place.ts'
import { knownCompanies } from './companies/companies/place.ts'
import { companysOwnPage } from './companies/own-page/place.ts'
import { openings } from './companies/openings/place.ts'
import { wanted } from './companies/wanted/place.ts'
import { ownCalendar } from './shared/meetings/own-calendar/place.ts'
import { signIn } from './shared/people/sign-in/place.ts'
import { undo } from './shared/undo/place.ts'
import { theGuide } from './today/guide/place.ts'
import { findOrGo } from './today/find-or-go/place.ts'
import { searchAll } from './today/search/place.ts'
import { today } from './today/place.ts'

/** What is not in this list does not exist. Behind each door they stand in this order. */
const rooms: readonly Place[] = [
  signIn,
  register,
  material,
  names,
  editor,
  listening,
  passages,
  codes,
  consent,
  earSession,
  visits,
  learningRooms,
  find,
  glossary,
  oneCitizen,
  agenda,
  citizenMeeting,
  plan,
  waiting,
  placements,
  letterLoad,
  sanctionGuidance,
  shortMessages,
  wishes,
  matches,
  wishQuestions,
  ownExperiments,
  grants,
  complaint,
  letters,
  reach,
  knownCompanies,
  openings,
  companysOwnPage,
  wanted,
  experiments,
  jointExperiments,
  loops,
  flips,
  gatherings,
  developmentGroup,
  requests,
  findings,
  outward,
  resources,
  partnerships,
  beginning,
  whoIsHere,
  colleagues,
  departments,
  ownRules,
  tongues,
  peopleFromFile,
  dataSets,
  study,
  report,
  waitingTimes,
  placementPatterns,
  complaintsReceived,
  grantsToDecide,
  jobOrders,
  complaintsOverTime,
  wordsAtTheEnd,
  lettersCounted,
  mine,
  sayingNo,
  readingAlong,
]

const evaluations = evaluation(rooms)

/** With who carries what is held in them. */
const carried: readonly Place[] = [
  ...rooms,
  openedTopics(rooms),
  brokers(rooms),
  handingOver(rooms),
  municipalLog([...rooms, outsideSigns, evaluations]),
  questionnaires,
  outsideSigns,
  evaluations,
]

/** With the year of all of them. */
const yearly: readonly Place[] = [...carried, yearWheel(carried)]

/** Every place of the house. */
export const places: readonly Place[] = [
  ...yearly,
  allOfMine(yearly),
  today(yearly),
  searchAll(yearly),
  ownCalendar(yearly),
  findOrGo(yearly),
  theGuide(yearly),
  undo(yearly),
]
