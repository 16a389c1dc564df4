import { network } from '../networks/x/index';
import { overlayScript } from './overlay/overlay-script';

export default overlayScript(network);
