import type { Core } from "cytoscape";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import type { Shown } from "./graph";
import { Legend } from "./Legend";
import { draw, lookAt, recolour, show, showAll } from "./picture";

type Props = { shown: Shown; at: string; onTap: (id: string) => void };

const step = 80;
const moves: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: step, y: 0 },
  ArrowRight: { x: -step, y: 0 },
  ArrowUp: { x: 0, y: step },
  ArrowDown: { x: 0, y: -step },
};

function zoom(cy: Core | null, by: number): void {
  cy?.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** Picture is the map for those who look. All that it says stands in the table too. */
export function Picture({ shown, at, onTap }: Props) {
  const { t } = useTranslation("map");
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const cy = useRef<Core | null>(null);
  const tap = useRef(onTap);
  tap.current = onTap;
  const words = { isolated: t("isolated"), single: t("single") };
  const now = useRef({ at, words });
  now.current = { at, words };
  useEffect(() => {
    if (!box.current) return;
    const made = draw(box.current, (node) => tap.current(node));
    cy.current = made;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const again = () => recolour(made);
    dark.addEventListener("change", again);
    return () => {
      dark.removeEventListener("change", again);
      made.destroy();
      cy.current = null;
    };
  }, []);
  useEffect(() => {
    if (!cy.current) return;
    show(cy.current, shown, now.current.words, now.current.at);
    lookAt(cy.current, now.current.at);
    box.current?.setAttribute("data-drawn", String(shown.nodes.length));
  }, [shown]);
  useEffect(() => {
    if (cy.current) lookAt(cy.current, at);
  }, [at]);
  const keys = (e: KeyboardEvent) => {
    const move = moves[e.key];
    if (move) cy.current?.panBy(move);
    else if (e.key === "+") zoom(cy.current, 1.25);
    else if (e.key === "-") zoom(cy.current, 0.8);
    else if (e.key === "0") showAll(cy.current);
    else return;
    e.preventDefault();
  };
  return (
    <div className="map-frame">
      {/* Cytoscape writes a style element unless it finds this one; the policy of the page takes none. */}
      <span id="__________cytoscape_stylesheet" hidden />
      <div className="map-tools">
        <Button icon="zoomIn" onClick={() => zoom(cy.current, 1.25)}>
          {t("zoomIn")}
        </Button>
        <Button icon="zoomOut" onClick={() => zoom(cy.current, 0.8)}>
          {t("zoomOut")}
        </Button>
        <Button onClick={() => showAll(cy.current)}>{t("fit")}</Button>
      </div>
      <p id={id} className="quiet map-hint">
        {t("keys")} <a href="#map-table">{t("toTable")}</a>
      </p>
      <div
        className="map-box"
        role="group"
        aria-label={t("picture")}
        aria-describedby={id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys need the focus somewhere
        tabIndex={0}
        onKeyDown={keys}
      >
        <div ref={box} className="map-canvas" aria-hidden="true" />
      </div>
      <Legend />
    </div>
  );
}
