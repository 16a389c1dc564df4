import '../../assets/tokens.css';
import '../../assets/base.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { keepShortcuts } from '../../features/replies/background';
import { Dashboard } from './dashboard';

keepShortcuts();
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(<Dashboard version={browser.runtime.getManifest().version} />);
