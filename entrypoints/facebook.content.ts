import { network } from '../networks/facebook/index';
import { overlayScript } from './overlay/overlay-script';

export default overlayScript(network);
