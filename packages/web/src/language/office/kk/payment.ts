export const payment = {
  'event.accountNamed': 'Төлем шоты көрсетілді',
} as const;
