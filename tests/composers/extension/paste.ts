import { answerPasteRequests } from '../../../composers/ways/answer-paste-requests';

answerPasteRequests(window);
