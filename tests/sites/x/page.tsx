import { mountSample } from '../shell/sample.tsx';
import { App } from './app.tsx';
import './page.css';
import './post.css';
import './composer.css';

mountSample('x', 'react-root', <App />);
