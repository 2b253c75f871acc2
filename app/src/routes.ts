import { routes as mine } from './citizen/mine/routes.ts'
import { routes as concordance } from './conversation/concordance/routes.ts'
import { routes as codes } from './conversation/codes/routes.ts'
import { routes as consent } from './conversation/consent/routes.ts'
import { routes as earSession } from './conversation/ear-session/routes.ts'
import { routes as editor } from './conversation/editor/routes.ts'
import { routes as glossary } from './conversation/glossary/routes.ts'
import { routes as listening } from './conversation/listening/routes.ts'
import { routes as material } from './conversation/material/routes.ts'
import { routes as names } from './conversation/names/routes.ts'
import { routes as passages } from './conversation/passages/routes.ts'
import { routes as register } from './conversation/register/routes.ts'
import type { Route } from './shared/route.ts'
import { routes as signIn } from './shared/sign-in/routes.ts'
import { routes as start } from './start/routes.tsx'
import { routes as dataSets } from './trajectories/data-sets/routes.ts'
import { routes as reports } from './trajectories/report/routes.ts'
import { routes as studies } from './trajectories/study/routes.ts'

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
