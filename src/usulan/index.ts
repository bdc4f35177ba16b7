export { editOfUsulan } from './gesture';
export type { UsulanState } from './state';
export { usulanState } from './state';
export type { Acceptance } from './taking';
export { acceptUsulan } from './taking';
export { saidNow, wouldBe } from './telling';
export { threadsNow } from './threads-now';
