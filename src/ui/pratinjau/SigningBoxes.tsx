import type { ReactNode } from 'react';
import { signingBoxes } from '../../drawing';
import { useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';

/** Where the signature goes, as signing servers ask for it. */
export function SigningBoxes(): ReactNode {
  const { drawing } = useSheet();
  const say = useSay();
  const boxes = signingBoxes(drawing);
  if (boxes.length === 0) return <p className="pdf-hint">{say('pdf.boxesNone')}</p>;
  return (
    <table className="pdf-boxes">
      <caption>{say('pdf.boxes')}</caption>
      <thead>
        <tr>
          {(['boxPage', 'boxWidth', 'boxHeight', 'boxTop', 'boxBottom'] as const).map((key) => (
            <th key={key} scope="col">
              {say(`pdf.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {boxes.map(({ page, topLeft, bottomLeft }) => (
          <tr key={`${page} ${topLeft.x} ${topLeft.y}`}>
            <td>{page}</td>
            <td>{topLeft.width}</td>
            <td>{topLeft.height}</td>
            <td>
              {topLeft.x}; {topLeft.y}
            </td>
            <td>
              {bottomLeft.x}; {bottomLeft.y}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
