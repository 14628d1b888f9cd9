export const change = {
  'event.changeReported': 'Мән-жайдың өзгергені хабарланды',
  'event.changeSettled': 'Өзгеріс қаралды',
  'event.endProposed': 'Көмекті тоқтату ұсынылды',
  'event.endGivenBack': 'Тоқтату ұсынысы қайтарылды',
  'event.aidEnded': 'Көмек тоқтатылды',
} as const;
