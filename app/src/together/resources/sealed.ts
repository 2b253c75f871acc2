export {
  lookContext,
  openOfResources,
  sealOfResources,
  useContext,
  versionContext,
  type Keys,
} from '../house/sealed-resources.ts'
