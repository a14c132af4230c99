import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Button } from "@/ui/Button";
import { useLater } from "@/ui/useLater";
import { Seen } from "./Beside";
import { useTell } from "./form";
import { LikelyProblemsDocument } from "./likely.generated";
import { Step } from "./Step";
import { TextField } from "./TextField";
import type { Pointed } from "./telling";

/** Hurts asks what hurt: one that is written already, or a line of its own. */
export function Hurts({ n }: { n: number }) {
  const { t } = useTranslation("tell");
  const { telling, set, told } = useTell();
  if (telling.problem) {
    return (
      <Step n={n} name="hurts">
        <p className="chosen-one">
          <strong>{telling.problem.name}</strong>{" "}
          <Button kind="quiet" onClick={() => set({ problem: null, hurts: telling.hurts })}>
            {t("hurts.other")}
          </Button>
        </p>
        <p className="field-after">
          <Seen seen={told.seen} />
        </p>
      </Step>
    );
  }
  return (
    <Step n={n} name="hurts">
      <TextField name="hurts" most={200} seen={told.hurtsSeen} />
      <Likely />
      <p className="field-after">{t("hurts.team")}</p>
    </Step>
  );
}

/** Likely offers what others have written already, so that the same trouble stands once. */
function Likely() {
  const { t } = useTranslation("tell");
  const { telling, set } = useTell();
  const text = useLater(telling.hurts.trim(), 600);
  const [{ data }] = useQuery({
    query: LikelyProblemsDocument,
    variables: { text, beginning: text.slice(0, 100) },
    pause: text.length < 4,
  });
  const found = new Map<string, Pointed>();
  for (const p of data?.named ?? [])
    if (p?.__typename === "Problem") found.set(p.id, { id: p.id, name: p.title ?? "" });
  for (const h of data?.whoSolved?.practices ?? [])
    for (const p of h.node.solves.nodes) found.set(p.id, { id: p.id, name: p.title ?? "" });
  const likely = text.length < 4 ? [] : [...found.values()].filter((p) => p.name).slice(0, 4);
  return (
    <div className="likely" role="status">
      {likely.length > 0 && (
        <>
          <p>{t("hurts.likely")}</p>
          <ul className="plain-list">
            {likely.map((p) => (
              <li key={p.id}>
                <button type="button" className="offer" onClick={() => set({ problem: p })}>
                  {p.name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
