import { serveWorkshop, type Wire } from '../wire';
import { createWorkshop } from '../workshop';

serveWorkshop(createWorkshop(), globalThis as unknown as Wire);
