import '@fontsource-variable/golos-text/index.css';
import './theme/aksel.css';
import './theme/colours.css';
import './theme/page.css';
import './theme/shell.css';
import './theme/start.css';
import './theme/step.css';
import './theme/result.css';
import './theme/charts.css';
import './theme/trace.css';
import './theme/law.css';
import './theme/print.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Speaking } from './language/words.tsx';
import { router } from './router.tsx';
import { Components } from './shell/Components.tsx';
import { Looking } from './shell/theme.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('the page has no place for the application');
createRoot(place).render(
  <StrictMode>
    <Looking>
      <Speaking>
        <Components>
          <RouterProvider router={router} />
        </Components>
      </Speaking>
    </Looking>
  </StrictMode>,
);
