import { browserLook } from '../shell/browser-look.ts';
import { mountSample } from '../shell/sample.tsx';
import { frontOf, markDocument } from './front.ts';
import { MessagingOverlay } from './messaging.tsx';
import './page.css';
import { PreloadFrame, PreloadPage } from './preload.tsx';
import { ScreenV1 } from './v1/screen.tsx';
import './v1/v1.css';
import { ScreenV2 } from './v2/screen.tsx';
import './v2/v2.css';
import './v2/comments.css';

const look = browserLook();
const front = frontOf(look, location.search, sessionStorage);

/** LinkedIn in the front end that this visit sees; `/preload/` is its hidden frame. */
function Page() {
  if (location.pathname.startsWith('/preload/')) return <PreloadPage />;
  return (
    <>
      {front.generation === 'v1' ? <ScreenV1 quill={front.quill} /> : <ScreenV2 />}
      <MessagingOverlay />
      {front.generation === 'v2' && <PreloadFrame />}
    </>
  );
}

markDocument(front, look);
mountSample('linkedin', 'root', <Page />);
