export const contract = {
  'event.contractDrawnUp': 'Әлеуметтік келісімшарт жасалды',
  'event.contractSigned': 'Келісімшартқа қол қойылды',
  'event.contractConcluded': 'Келісімшарт күшіне енді',
  'event.extensionProposed': 'Келісімшартты ұзарту ұсынылды',
  'event.extensionGivenBack': 'Ұзарту ұсынысы қайтарылды',
  'event.contractExtended': 'Келісімшарт ұзартылды',
  'event.obligationReported': 'Отбасы міндеттемені орындағанын хабарлады',
  'event.obligationChecked': 'Міндеттеме тексерілді',
  'event.obligationReminded': 'Міндеттеме туралы еске салынды',
} as const;
