import { useTranslation } from "react-i18next";
import { isOf } from "@/app/errors";
import { useWording } from "@/ui/Notice";
import { Tick } from "@/ui/Tick";
import { TypeAhead } from "@/ui/TypeAhead";
import { useTell } from "./form";

/** ForWhom lets somebody write down what another told: it is a draft until they say yes. */
export function ForWhom() {
  const { t } = useTranslation("tell");
  const { telling, set, faults } = useTell();
  const wording = useWording();
  const fault = faults.find((f) => isOf(f, "toldBy"));
  return (
    <div className="for-whom">
      <Tick
        label={t("forAnother.label")}
        hint={telling.forAnother ? undefined : t("forAnother.hint")}
        checked={telling.forAnother}
        onChange={(on) => set({ forAnother: on, toldBy: null, team: null, carry: null })}
      />
      {telling.forAnother && (
        <>
          <TypeAhead
            label={t("forAnother.who")}
            hint={t("forAnother.whoHint")}
            kinds={["PERSON"]}
            required
            error={fault && wording(fault)}
            chosen={telling.toldBy ? { ...telling.toldBy, kind: "Person", note: "" } : null}
            onChoose={(p) => set({ toldBy: p ? { id: p.id, name: p.name } : null, team: null })}
          />
          <p className="field-after">{t("forAnother.draft")}</p>
        </>
      )}
    </div>
  );
}
