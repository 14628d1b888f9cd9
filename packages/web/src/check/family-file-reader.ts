export { parseFamilyFile } from '@tirek/family';
