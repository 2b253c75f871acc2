import { routes as mine } from './conversations/mine/routes.ts'
import { routes as concordance } from './conversations/find/routes.ts'
import { routes as codes } from './conversations/codes/routes.ts'
import { routes as consent } from './conversations/consent/routes.ts'
import { routes as earSession } from './conversations/ear-session/routes.ts'
import { routes as editor } from './conversations/editor/routes.ts'
import { routes as glossary } from './conversations/glossary/routes.ts'
import { routes as listening } from './conversations/listening/routes.ts'
import { routes as material } from './conversations/material/routes.ts'
import { routes as names } from './conversations/names/routes.ts'
import { routes as passages } from './conversations/passages/routes.ts'
import { routes as register } from './conversations/register/routes.ts'
import type { Route } from './shared/request/route.ts'
import { routes as signIn } from './shared/people/sign-in/routes.ts'
import { routes as start } from './today/routes.tsx'
import { routes as dataSets } from './overview/trajectories/data-sets/routes.ts'
import { routes as reports } from './overview/trajectories/report/routes.ts'
import { routes as studies } from './overview/trajectories/study/routes.ts'

/** Every place of the house. A route that is not in this list does not exist. */
export const routes: readonly Route[] = [
  ...signIn,
  ...register,
  // Before the pages of one conversation, whose address would fit too.
  ...concordance,
  ...glossary,
  ...material,
  ...names,
  ...editor,
  ...listening,
  ...passages,
  ...codes,
  ...consent,
  ...earSession,
  ...dataSets,
  ...studies,
  ...reports,
  ...mine,
  ...start,
]
