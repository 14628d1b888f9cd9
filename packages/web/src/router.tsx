import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { CheckPage } from './check/CheckPage.tsx';
import { readAddress } from './check/use-check.ts';
import { Failure } from './shell/Failure.tsx';
import { Loading } from './shell/Loading.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { Shell } from './shell/Shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Failure });

const check = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readAddress,
  component: CheckPage,
});

export interface LawAddress {
  /** The day whose law is shown, ISO; absent: today. */
  readonly on?: string;
  /** What is looked for. */
  readonly find?: string;
}
const isText = (value: unknown): value is string => typeof value === 'string';
const readLawAddress = (search: Record<string, unknown>): LawAddress => ({
  ...(isText(search['on']) ? { on: search['on'] } : {}),
  ...(isText(search['find']) ? { find: search['find'] } : {}),
});

const law = createRoute({
  getParentRoute: () => root,
  path: '/law',
  validateSearch: readLawAddress,
  component: lazyRouteComponent(() => import('./law/LawPage.tsx'), 'LawPage'),
});

const lawItem = createRoute({
  getParentRoute: () => root,
  path: '/law/$id',
  validateSearch: readLawAddress,
  component: lazyRouteComponent(() => import('./law/LawItemPage.tsx'), 'LawItemPage'),
});

/** Every page of the application. */
export const router = createRouter({
  routeTree: root.addChildren([check, law, lawItem]),
  defaultPendingComponent: Loading,
  defaultErrorComponent: Failure,
  defaultNotFoundComponent: NotFound,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
