import { network } from '../networks/instagram/index';
import { overlayScript } from './overlay/overlay-script';

export default overlayScript(network);
