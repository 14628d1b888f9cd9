import { REGISTER_STATES, type RegisterStanding } from '@tirek/casework';
import { useOfficeWords } from '../language/office/words.tsx';

/** The steps in order, and the state a register is in once the step is done. */
const STEPS = [
  ['gather', 'gathered'],
  ['check', 'checked'],
  ['lock', 'locked'],
  ['sign', 'signed'],
  ['file', 'filed'],
  ['send', 'sent'],
  ['answer', 'answered'],
  ['reconcile', 'reconciled'],
] as const;

/** How far a register has come, from gathering to the last answer of the bank. */
export function RegisterSteps({ state }: { readonly state: RegisterStanding }) {
  const { t } = useOfficeWords();
  const at = REGISTER_STATES.indexOf(state);
  const now = STEPS.findIndex(([, done]) => REGISTER_STATES.indexOf(done) > at);
  return (
    <ol className="case-steps register-steps" aria-label={t('register.steps')}>
      {STEPS.map(([step], i) => {
        const look = now === -1 || i < now ? 'done' : i === now ? 'now' : 'later';
        return (
          <li key={step} className={`case-step case-step-${look}`} aria-current={i === now ? 'step' : undefined}>
            <span className="case-step-name">{t(`register.step.${step}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}
