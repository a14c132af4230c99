import type { TFunction } from "i18next";
import type { MapNode, Row } from "./graph";

/** marksOf are the words of what is marked on the picture. */
export function marksOf(node: MapNode, t: TFunction): string[] {
  return [...(node.isolated ? [t("isolatedLong")] : []), ...(node.singleCarrier ? [t("singleLong")] : [])];
}

/** noteOf says in a line what a node is: its kind, its field, what it is part of. */
export function noteOf({ node, above }: Row, t: TFunction): string {
  return [
    t(node.kind === "PRACTICE" ? "kinds.PRACTICE" : `kinds.${node.teamKind ?? "TEAM"}`),
    node.field && t(`domain:field.${node.field}`),
    above && t("partOf", { name: above }),
  ]
    .filter(Boolean)
    .join(" · ");
}
