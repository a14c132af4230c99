import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { list } from "@/app/format";
import { Button } from "@/ui/Button";
import type { Row } from "./graph";
import { marksOf, noteOf } from "./marks";

type Props = {
  row: Row;
  /** folds says whether there is anything below it to unfold. */
  folds: boolean;
  open: boolean;
  onOpen: () => void;
  onWithin: () => void;
  onClose: () => void;
};

/** Chosen tells of the node that is looked at, and what can be done from there. */
export function Chosen({ row, folds, open, onOpen, onWithin, onClose }: Props) {
  const { t, i18n } = useTranslation("map");
  const { node } = row;
  const practice = node.kind === "PRACTICE";
  const marks = marksOf(node, t);
  return (
    <section className="card map-chosen" aria-label={t("chosen")} aria-live="polite">
      <h2>{node.name}</h2>
      <p className="quiet">{noteOf(row, t)}</p>
      {marks.map((m) => (
        <p key={m}>
          <strong>{m}</strong>
        </p>
      ))}
      {row.uses.length > 0 && (
        <p>
          {t(practice ? "usedBy" : "uses")}: {list(row.uses, i18n.language)}
        </p>
      )}
      {row.near.length > 0 && (
        <p>
          {t(practice ? "adapted" : "near")}: {list(row.near, i18n.language)}
        </p>
      )}
      <div className="map-actions">
        {folds && (
          <Button icon={open ? "up" : "down"} aria-expanded={open} onClick={onOpen}>
            {t(open ? "fold" : "unfold")}
          </Button>
        )}
        {!practice && <Button onClick={onWithin}>{t("onlyThis")}</Button>}
        <Link
          className="button button-secondary"
          to={practice ? "/practice/$id" : "/team/$id"}
          params={{ id: node.id }}
        >
          {t("page")}
        </Link>
        <Button kind="quiet" icon="close" onClick={onClose}>
          {t("letGo")}
        </Button>
      </div>
    </section>
  );
}
