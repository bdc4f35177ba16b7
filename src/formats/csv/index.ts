export { writeCsv } from './write';
