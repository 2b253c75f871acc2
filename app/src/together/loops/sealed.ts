export {
  noteContext,
  openOfLoops,
  sealOfLoops,
  stepContext,
  wonderContext,
  type Keys,
} from '../house/sealed-loops.ts'
