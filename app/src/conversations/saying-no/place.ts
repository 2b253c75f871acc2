import type { Place } from '../../shared/request/place.ts'
import { routes } from './routes.ts'

export const sayingNo: Place = { id: 'sayingNo', routes }
