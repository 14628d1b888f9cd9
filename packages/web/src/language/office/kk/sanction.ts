export const sanction = {
  'event.breachRaised': 'Отбасыдан түсініктеме сұралды',
  'event.breachAnswered': 'Отбасы жауап берді',
  'event.breachSettled': 'Бұзу мәселесі шешілді',
  'event.sanctionProposed': 'Санкция ұсынылды',
  'event.sanctionGivenBack': 'Санкция ұсынысы қайтарылды',
  'event.sanctionImposed': 'Санкция қолданылды',
  'event.sanctionLifted': 'Санкция алынып тасталды',
} as const;
