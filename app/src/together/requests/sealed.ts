export {
  openOfRequests,
  promiseContext,
  replyContext,
  requestContext,
  sealOfRequests,
  type Keys,
} from '../house/sealed-requests.ts'
