import { downloadForStaff } from '#lib/report/download.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params }) => downloadForStaff('json', locals, params);
