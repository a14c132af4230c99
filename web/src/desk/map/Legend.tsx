import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

const shapes: [string, ReactNode][] = [
  ["big", <rect key="s" x="1" y="5" width="22" height="14" rx="3" className="map-unit" />],
  ["unit", <circle key="s" cx="12" cy="12" r="8" className="map-unit" />],
  ["practice", <path key="s" d="M12 3l9 9-9 9-9-9z" className="map-practice" />],
  ["isolatedUnit", <path key="s" d="M12 3l10 18H2z" className="map-isolated" />],
  [
    "singlePractice",
    <path
      key="s"
      d="M12 2l2.9 6.6 7.1.6-5.4 4.7 1.7 7L12 17.200l-6.300 3.700 1.700-7L2 9.200l7.100-.6z"
      className="map-single"
    />,
  ],
];
const lines = ["PART_OF", "USES", "FAILED", "ADAPTED_FROM", "NEIGHBOUR_OF"];

/** Legend says what shapes and lines mean: none is told apart by its colour alone. */
export function Legend() {
  const { t } = useTranslation("map");
  return (
    <ul className="plain-list map-legend" aria-label={t("legend.label")}>
      {shapes.map(([word, shape]) => (
        <li key={word}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            {shape}
          </svg>
          {t(`legend.${word}`)}
        </li>
      ))}
      {lines.map((word) => (
        <li key={word}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M0 12H24" className={`map-line map-line-${word}`} />
          </svg>
          {t(`legend.${word}`)}
        </li>
      ))}
    </ul>
  );
}
