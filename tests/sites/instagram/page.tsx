import { mountSample } from '../shell/sample.tsx';
import { App } from './app.tsx';
import './page.css';
import './post.css';

mountSample('instagram', 'mount_0_0_sample', <App />);
