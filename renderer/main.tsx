import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './styles/app.css';
import { wordsFor } from './words.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
const { lang, words } = wordsFor(navigator.language);
document.documentElement.lang = lang;
createRoot(root).render(
  <StrictMode>
    <App words={words} />
  </StrictMode>,
);
