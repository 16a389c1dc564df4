import { network } from '../networks/linkedin/index';
import { overlayScript } from './overlay/overlay-script';

export default overlayScript(network);
