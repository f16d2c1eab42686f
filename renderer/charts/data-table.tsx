import { dataTableOf } from '../../shared/charts/data-table.ts';
import type { Figure } from '../../shared/model/figure.ts';

/** The numbers behind the figure, for those who cannot or would rather not read the drawing. */
export function DataTable({ figure }: { figure: Figure }) {
  const { caption, headers, rows } = dataTableOf(figure);
  return (
    <table className="figure-table" lang={figure.locale}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, ...cells]) => (
          <tr key={`${label} ${cells.join(' ')}`}>
            <th scope="row">{label}</th>
            {cells.map((cell, i) => (
              <td key={headers[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
