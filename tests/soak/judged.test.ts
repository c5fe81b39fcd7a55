import { judgeEveryFile } from '../judge/everyFile';

judgeEveryFile({ hunts: 3, exams: 12 });
