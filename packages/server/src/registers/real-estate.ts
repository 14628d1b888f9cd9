import { z } from 'zod';
import { IsoDay } from '../contract/names.ts';
import { Dated, ofTheFamily, type RegisterDefinition } from './register.ts';

const OwnDwelling = z.object({
  totalArea: z.number().nonnegative().exactOptional(),
  emergency: z.boolean().exactOptional(),
  disposedOn: IsoDay.exactOptional(),
});
const RealEstate = Dated.extend({
  /** Dwellings owned, or given away not long ago. Area in square metres. */
  dwellings: z.array(OwnDwelling).exactOptional(),
  property: z
    .array(
      z.object({
        kind: z.enum(['commercialPremises', 'buildingPlot', 'farmLand']),
        grantedFree: z.boolean().exactOptional(),
      }),
    )
    .exactOptional(),
});
type RealEstate = z.infer<typeof RealEstate>;

const dwellings = ofTheFamily<RealEstate>('dwellings.owned', (record) =>
  record.dwellings?.map((dwelling) => ({ owned: true, ...dwelling })),
);
const property = ofTheFamily<RealEstate>('property.realEstate', (record) => record.property);

/** Dwellings, premises and plots in the name of somebody of the family. */
export const realEstate: RegisterDefinition<RealEstate> = {
  record: RealEstate,
  tells: (told) => [...dwellings(told), ...property(told)],
};
