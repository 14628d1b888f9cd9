import type { session as base } from '../kk/session.ts';

export const session = {
  'signIn.title': 'Sign in to Tirek',
  'signIn.lead': 'Sign in to follow an application, to make one, or to work as an officer.',
  'signIn.login': 'Login',
  'signIn.password': 'Password',
  'signIn.enter': 'Sign in',
  'signIn.provider': 'Sign in with {name}',
  'signIn.refused.unknown': 'This person is not registered here. If you are an officer, please ask the administrator.',
  'signIn.refused.cancelled': 'The sign-in was cancelled. You can begin again.',
  'signIn.refused.unavailable': 'The sign-in service does not answer now. Please try again a little later.',
  'signIn.refused.failed': 'The sign-in did not succeed. Please begin again.',
  'signIn.demo': 'Demonstration: choose a person',
  'signIn.demo.lead': 'All of them are made up. Tap one to sign in as that person.',
  'signIn.demo.citizens': 'Citizens',
  'roles.title': 'Which role do you act in?',
  'roles.lead': 'One acts in one role at a time.',
  'roles.none': 'No role has been given to you yet. Please ask the administrator.',
  'roles.change': 'Change role',
  'problem.unreachable': 'The server did not answer. What you typed is kept: check the connection and try again.',
  'problem.fault': 'The program failed. Please try again; if that does not help, tell the administrator.',
  'problem.number': 'Number to quote: {number}',
} as const satisfies Record<keyof typeof base, string>;
