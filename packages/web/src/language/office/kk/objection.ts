export const objection = {
  'event.objectionFiled': 'Қарсылық білдірілді',
  'event.objectionDecided': 'Қарсылық бойынша шешім қабылданды',
  'event.decisionSetAside': 'Шешімнің күші жойылды, іс қайта қаралады',
  'term.objectionAnswer': 'Шағымға жауап',
  'task.answerObjection': 'Шағымға жауап беру',
} as const;
