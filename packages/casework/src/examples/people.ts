import type { Actor, Role } from '../actor.ts';
import type { CommissionOrder } from '../commission-order/commission-order.ts';

const DISTRICT = 'kz/61/6110';
export const OFFICE = `${DISTRICT}/611010`;
const person = (name: string, role: Role, office = DISTRICT): Actor => ({ person: name, role, office });

/** Officers of one district, and the applicant. */
export const marina = person('marina', 'citizen', '');
export const stranger = person('stranger', 'citizen', '');
export const botagoz = person('botagoz', 'consultant');
export const saule = person('saule', 'consultant');
export const askar = person('askar', 'assistant', OFFICE);
export const akim = person('akim', 'ruralAkim', OFFICE);
export const dinara = person('dinara', 'precinctSecretary', OFFICE);
export const yerlan = person('yerlan', 'precinctMember', OFFICE);
export const gulmira = person('gulmira', 'precinctMember', OFFICE);
export const talgat = person('talgat', 'precinctMember', OFFICE);
export const zhanna = person('zhanna', 'precinctMember', OFFICE);
export const head = person('head', 'decisionMaker');
export const monitor = person('monitor', 'monitoringOfficer');
export const registers = person('registers', 'system', '');
export const daniyar = person('daniyar', 'administrator', 'kz/61');
export const analyst = person('analyst', 'regionalAnalyst', 'kz/61');
export const otherAnalyst = person('otherAnalyst', 'regionalAnalyst', 'kz/61');
export const aidos = person('aidos', 'districtMember');
export const laura = person('laura', 'districtMember');
export const everybody = [
  marina,
  stranger,
  botagoz,
  saule,
  askar,
  akim,
  dinara,
  yerlan,
  gulmira,
  talgat,
  zhanna,
  head,
  monitor,
  registers,
];

/** The employment commission of the district: asked about measures beyond the centre. */
export const districtCommission: CommissionOrder = {
  id: 'order-2',
  number: '5',
  level: 'district',
  office: DISTRICT,
  from: '2025-01-01',
  to: '2027-12-31',
  chair: 'aidos',
  secretary: 'dinara',
  members: ['aidos', 'laura', 'nurzhan'],
  substitutes: [],
  quorum: 2,
  endedOn: null,
};

/** The precinct commission of the rural district: three members, one substitute, two make a quorum. */
export const order: CommissionOrder = {
  id: 'order-1',
  number: '17-ө',
  level: 'precinct',
  office: OFFICE,
  from: '2018-01-01',
  to: '2027-12-31',
  chair: 'yerlan',
  secretary: 'dinara',
  members: ['yerlan', 'gulmira', 'talgat'],
  substitutes: ['zhanna'],
  quorum: 2,
  endedOn: null,
};
