import { createRoot, hydrateRoot } from 'react-dom/client';
import { Article } from './article.jsx';

const app = document.getElementById('app');
if (app.firstElementChild) hydrateRoot(app, <Article />);
else createRoot(app).render(<Article />);
