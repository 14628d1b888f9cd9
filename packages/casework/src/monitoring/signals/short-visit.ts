import { SHORTEST_VISIT_MINUTES } from '../house-figures.ts';
import type { ReadSignal } from '../known-case.ts';

const MINUTE_MS = 60_000;

/** The visit was over sooner than a home can be looked at, or its photos are of another time. It says nothing of the family. */
export const shortVisit: ReadSignal = ({ visit }) => {
  if (!visit) return undefined;
  const [started, ended] = [Date.parse(visit.startedAt), Date.parse(visit.endedAt)];
  const minutes = Math.floor((ended - started) / MINUTE_MS);
  const elsewhere = visit.photos.filter(({ takenAt }) => {
    const at = Date.parse(takenAt);
    return at < started || at > ended;
  }).length;
  return minutes >= SHORTEST_VISIT_MINUTES && elsewhere === 0
    ? undefined
    : { code: 'shortVisit', certainty: 'reckoned', lookedAt: ['visit'], figures: { minutes, photos: elsewhere } };
};
