import { lazy, Suspense, useEffect, useState } from 'react';
import { Failure } from '../shell/Failure.tsx';
import { Loading } from '../shell/Loading.tsx';
import { NotFound } from '../shell/NotFound.tsx';
import { exampleAnswers } from './check-store.ts';
import { Start } from './Start.tsx';
import { useCheck } from './use-check.ts';

/** The questions and the law they rest on: fetched at the first touch of the page, before they are asked for. */
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

const TOUCHES = ['pointerdown', 'keydown', 'touchstart'] as const;

/** Whoever touches the page is likely to go on; whoever only looks pays for nothing. */
function useFetchAhead(): void {
  useEffect(() => {
    const fetchAhead = (): void => {
      for (const touch of TOUCHES) removeEventListener(touch, fetchAhead);
      void fetchFlow().then(fetchResult);
    };
    for (const touch of TOUCHES) addEventListener(touch, fetchAhead, { passive: true });
    return () => {
      for (const touch of TOUCHES) removeEventListener(touch, fetchAhead);
    };
  }, []);
}

/** The citizen's check: its first screen at once, the rest when it is wanted. */
export function CheckPage() {
  const { address } = useCheck();
  const example = useExample(address.example);
  useFetchAhead();
  if (example === 'waiting') return <Loading />;
  if (example === 'unknown') return <NotFound />;
  if (example === 'failed') return <Failure />;
  const step = address.step ?? (address.example === undefined ? undefined : 'result');
  if (step === undefined) return <Start />;
  return <Suspense fallback={<Loading />}>{step === 'result' ? <ResultPage /> : <Flow step={step} />}</Suspense>;
}
