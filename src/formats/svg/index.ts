export { svgOf, writeSvg } from './page';
