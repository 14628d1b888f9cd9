import type { Language } from './language.ts';

const TEXT = {
  kk: {
    title: 'Бет әлі жиналмаған',
    what: 'Сервер жұмыс істеп тұр, бірақ веб-бет жиналмаған.',
    how: 'Жоба бумасында мына команданы орындаңыз:',
    api: 'API сипаттамасы',
  },
  ru: {
    title: 'Страница ещё не собрана',
    what: 'Сервер работает, но веб-страница не собрана.',
    how: 'Выполните в папке проекта:',
    api: 'Описание API',
  },
  en: {
    title: 'The page is not built yet',
    what: 'The server is running, but the web page has not been built.',
    how: 'Run this in the folder of the project:',
    api: 'Description of the API',
  },
} as const;

/** What stands in place of the web page while it has not been built. */
export function missingPage(language: Language): string {
  const { title, what, how, api } = TEXT[language];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Tirek</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/docs/style.css"></head>
<body><main><h1>${title}</h1><p>${what}</p><p>${how}</p><pre><code>npm start</code></pre><p><a href="/docs">${api}</a></p></main></body>
</html>
`;
}
