export const exit = {
  'event.contractReviewed': 'Келісімшарттың қорытындысы шығарылды',
  'event.exitRecorded': 'Отбасы көмектен шықты',
  'event.followUpRecorded': 'Шыққаннан кейінгі жағдай жазылды',
} as const;
