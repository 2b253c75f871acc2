import { sentenceOf } from '@lydhoer/words'
import { whoWrite } from './who.ts'
import type { Place } from '../../shared/request/place.ts'
import { putBackAnswer } from './answers/answers.ts'
import { answerRoutes } from './answers/routes.ts'
import { demandedAgain } from './demands/demands.ts'
import { demandRoutes } from './demands/routes.ts'
import { finds } from './finds.ts'
import { guide } from './guide.ts'
import { logs } from './logs.ts'
import { lookRoutes } from './look/routes.ts'
import { messages as lookWords } from './look/messages.ts'
import { memoRoutes } from './memo/routes.ts'
import { takenInAgain } from './memo/schema-files.ts'
import { outRoutes } from './out/routes.ts'
import { decisionRoutes } from '../matter/from-a-day/routes.ts'
import { least } from './panel/least.ts'
import { messages as ownWords } from './panel/own-messages.ts'
import { sayAgain } from './panel/panel.ts'
import { ownPanelRoutes } from './panel/routes.ts'
import { messages } from './templates/messages.ts'
import { templateRoutes } from './templates/routes.ts'
import { draftAgain, putBackDraft } from './templates/versions.ts'
import { waits } from './waits.ts'
import { searched } from './searched.ts'

export const letters: Place = {
  id: 'letters',
  behind: 'citizens',
  routes: [
    ...templateRoutes,
    ...lookRoutes,
    ...demandRoutes,
    ...answerRoutes,
    ...outRoutes,
    ...memoRoutes,
    ...ownPanelRoutes,
    ...decisionRoutes(least),
  ],
  guide,
  waits,
  logs,
  finds,
  searched,
  acts: [
    { href: '/breve/ny', word: { da: messages.da.begin, en: messages.en.begin }, for: whoWrite },
    { href: '/breve/efter', word: { da: lookWords.da.title, en: lookWords.en.title }, for: whoWrite },
    { href: least.at, word: { da: least.words.da.title, en: least.words.en.title }, for: least.guard },
  ],
  undoes: {
    letterUsed: draftAgain,
    letterDraft: putBackDraft,
    letterAnswer: putBackAnswer,
    letterDemandEnd: demandedAgain,
    panelAnswer: sayAgain,
    memoSchema: takenInAgain,
  },
  aboutCitizen: {
    word: { da: ownWords.da.word, en: ownWords.en.word },
    own: {
      href: '/min/brevpanel',
      word: sentenceOf(ownWords, 'word'),
      lead: sentenceOf(ownWords, 'ownLead'),
      among: 'say',
    },
  },
  way: { href: '/breve', word: { da: messages.da.title, en: messages.en.title }, for: whoWrite },
}
