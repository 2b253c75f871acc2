import type { Step } from '../../../shared/page/head.tsx'
import type { Visit } from '../../../shared/request/route.ts'
import { listOf } from './list-view.tsx'
import { messages } from './messages.ts'
import type { Theme } from './themes.ts'

/** The pages that one about themes, or about one theme, hangs under. */
export const above = ({ language }: Pick<Visit, 'language'>, theme?: Theme): Step[] => [
  { href: listOf.waiting, word: messages[language].title },
  ...(theme ? [{ href: `/rum/temaer/${theme.id}`, word: messages[language].themeTitle }] : []),
]
