import './aksel-office.css';
import './office.css';
import '../case/case.css';
import '../listing/tables.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { SpeakingOffice } from '../language/office/words.tsx';
import { Refused } from '../session/ask.ts';

/** A refusal is an answer: only what got none is asked again. */
const client = new QueryClient({
  defaultOptions: {
    queries: { retry: (count, error) => !(error instanceof Refused) && count < 2, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});

/** Words and answers of everything that asks the server. */
export function SigningFrame() {
  return (
    <QueryClientProvider client={client}>
      <SpeakingOffice>
        <Outlet />
      </SpeakingOffice>
    </QueryClientProvider>
  );
}
