import { useTranslation } from "react-i18next";
import type { Grid } from "./charts";

type Props = { grid: Grid; caption: string; head: string; cut: boolean };

/** CountTable is the numbers of a chart for those who read rather than look. */
export function CountTable({ grid, caption, head, cut }: Props) {
  const { t } = useTranslation("dashboard");
  const number = (n: number | null) => (n === null ? <span className="quiet">{t("under.short")}</span> : n);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable without a mouse
    <div className="scroll-x" tabIndex={0} role="region" aria-label={t("table", { title: caption })}>
      <table className="table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {grid.columns.map((k) => (
              <th scope="col" className="number" key={k.key}>
                {k.label || t("number")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((r, i) => (
            <tr key={r.key}>
              <th scope="row">{r.label}</th>
              {grid.columns.map((k, j) => (
                <td className="number" key={k.key}>
                  {number(grid.cells[i]?.[j] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{cut ? t("totalAll") : t("total")}</th>
            <td className="number" colSpan={grid.columns.length}>
              <strong>{number(grid.total)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
