import { z } from 'zod';
import { Dated, ofTheFamily, type RegisterDefinition } from './register.ts';

const Vehicles = Dated.extend({
  vehicles: z
    .array(
      z.object({
        kind: z.enum([
          'car',
          'bus',
          'minibus',
          'truck',
          'tractor',
          'agriculturalMachinery',
          'specialVehicle',
          'boat',
          'aircraft',
        ]),
        working: z.boolean().exactOptional(),
      }),
    )
    .exactOptional(),
});

/** Vehicles and machines in the name of somebody of the family. */
export const vehicles: RegisterDefinition<z.infer<typeof Vehicles>> = {
  record: Vehicles,
  tells: ofTheFamily('property.vehicles', (record) => record.vehicles),
};
