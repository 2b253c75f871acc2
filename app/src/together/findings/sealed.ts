export {
  answerContext,
  findingContext,
  openOfFindings,
  quoteContext,
  sealOfFindings,
  type Keys,
} from '../house/sealed-findings.ts'
