import { lazy, Suspense, useEffect, useState } from 'react';
import { Failure } from '../shell/Failure.tsx';
import { Loading } from '../shell/Loading.tsx';
import { NotFound } from '../shell/NotFound.tsx';
import { exampleAnswers } from './check-store.ts';
import { Start } from './Start.tsx';
import { useCheck } from './use-check.ts';

/** The questions and the law they rest on: fetched while the first screen is being read. */
const fetchFlow = () => import('./Flow.tsx');
const Flow = lazy(() => fetchFlow().then((m) => ({ default: m.Flow })));
const fetchResult = () => import('../result/ResultPage.tsx');
const ResultPage = lazy(() => fetchResult().then((m) => ({ default: m.ResultPage })));

/** An address that names an example opens it, also from a link. */
function useExample(id: string | undefined): 'ready' | 'waiting' | 'unknown' | 'failed' {
  const [state, setState] = useState<{ id: string; is: 'ready' | 'unknown' | 'failed' }>();
  useEffect(() => {
    if (id === undefined || exampleAnswers.get().example === id) return;
    import('./open-example.ts')
      .then(({ openExample }) => setState({ id, is: openExample(id) ? 'ready' : 'unknown' }))
      .catch(() => setState({ id, is: 'failed' }));
  }, [id]);
  if (id === undefined || exampleAnswers.get().example === id) return 'ready';
  return state?.id === id ? state.is : 'waiting';
}

/** The citizen's check: its first screen at once, the rest when it is wanted. */
export function CheckPage() {
  const { address } = useCheck();
  const example = useExample(address.example);
  useEffect(() => {
    const timer = setTimeout(() => void fetchFlow().then(fetchResult), 400);
    return () => clearTimeout(timer);
  }, []);
  if (example === 'waiting') return <Loading />;
  if (example === 'unknown') return <NotFound />;
  if (example === 'failed') return <Failure />;
  const step = address.step ?? (address.example === undefined ? undefined : 'result');
  if (step === undefined) return <Start />;
  return <Suspense fallback={<Loading />}>{step === 'result' ? <ResultPage /> : <Flow step={step} />}</Suspense>;
}
