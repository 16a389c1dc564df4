import { mountSample } from '../shell/sample.tsx';
import { App } from './app.tsx';
import './page.css';

mountSample('x', 'react-root', <App />);
