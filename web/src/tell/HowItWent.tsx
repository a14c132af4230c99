import { useTranslation } from "react-i18next";
import { outcomes } from "@/domain/domain";
import { Choice } from "@/ui/Choice";
import { Seen } from "./Beside";
import { useTell } from "./form";
import { Step } from "./Step";
import { TextField } from "./TextField";
import { Tick } from "./Tick";
import { evidences, keepsQuiet } from "./telling";

/** HowItWent asks what came of it here. A failure is as welcome, and stays in the unit unless it opens it. */
export function HowItWent({ n }: { n: number }) {
  const { t } = useTranslation("tell");
  const { telling, set, told } = useTell();
  const team = telling.team?.name ?? "";
  return (
    <Step n={n} name="went">
      <Choice
        chips
        legend={t("went.title")}
        hideLegend
        options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        value={telling.outcome}
        onChange={(outcome) => set({ outcome })}
      />
      {telling.outcome === "FAILED" && (
        <div className="card">
          <p>{t("went.failed")}</p>
          <Tick
            label={t("went.open")}
            hint={keepsQuiet(telling) ? t("went.quiet", { team }) : t("went.opened", { team })}
            checked={telling.open}
            onChange={(open) => set({ open })}
          />
        </div>
      )}
      {telling.outcome && telling.outcome !== "TOO_EARLY" && (
        <Choice
          chips
          legend={t("went.evidence")}
          options={evidences.map((value) => ({ value, label: t(`evidence.${value}`) }))}
          value={telling.evidence}
          onChange={(evidence) => set({ evidence })}
        />
      )}
      <p className="field-after">
        {keepsQuiet(telling) ? (
          <Seen plain seen={[t("went.onlyYou", { team })]} />
        ) : (
          <Seen seen={told.seen} />
        )}
      </p>
      <TextField name="whatWeSaw" rows={3} most={5000} same={!keepsQuiet(telling)} />
    </Step>
  );
}
