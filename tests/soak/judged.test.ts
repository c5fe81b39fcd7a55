import { judgeEveryFile } from '../judge/everyFile';

judgeEveryFile({ hunts: 1, exams: 5 });
