import { entity, group } from '@tirek/rules';

/** The law speaks of a person and of a family made of persons. */
export const person = entity('person');
export const family = group('family', person);
