export const recovery = {
  'event.debtProposed': 'Артық төленген сома табылды',
  'event.debtAnswered': 'Отбасы артық төлем туралы жауап берді',
  'event.debtDropped': 'Артық төлем талап етілмейді',
  'event.debtEstablished': 'Қайтарылатын сома бекітілді',
  'event.repaymentPlanned': 'Қайтару тәртібі келісілді',
  'event.debtRepaid': 'Ақша қайтарылды',
  'event.courtAsked': 'Сотқа талап қою берілді',
  'event.courtRuled': 'Сот шешім шығарды',
  'event.hardshipGranted': 'Ауыр жағдайға байланысты кейінге қалдырылды',
  'event.debtWrittenOff': 'Борыш есептен шығарылды',
  'event.debtCancelled': 'Борыштың күші жойылды',
} as const;
