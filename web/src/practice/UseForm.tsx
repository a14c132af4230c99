import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import type { Evidence, Outcome } from "@/app/api.generated";
import { faultsOf, isOf } from "@/app/errors";
import { langOf } from "@/app/i18n";
import { useWriteId } from "@/app/writeId";
import { TieDocument } from "@/text/writes.generated";
import { Choice } from "@/ui/Choice";
import { Field } from "@/ui/Field";
import { FormActions } from "@/ui/FormActions";
import { Faults, useWording } from "@/ui/Notice";
import { Tick } from "@/ui/Tick";
import type { UseHereFragment } from "./practice.generated";

const outcomes: Outcome[] = ["TOO_EARLY", "WORKED", "MIXED", "FAILED"];
const evidences: Evidence[] = ["FELT", "OBSERVED", "MEASURED", "EVALUATED"];

type Props = {
  practice: string;
  teams: { id: string; name: string }[];
  uses: UseHereFragment[];
  onDone: (seenBy: string[] | null) => void;
};

type Typed = {
  outcome: Outcome;
  note: string;
  from: string;
  to: string;
  startUpWeeks: string;
  weeklyMinutes: string;
  cost: string;
  evidence: Evidence | null;
  open: boolean;
};

function typedOf(u: UseHereFragment | undefined): Typed {
  return {
    outcome: u?.outcome ?? "TOO_EARLY",
    note: u?.note ?? "",
    from: u?.from ?? "",
    to: u?.to ?? "",
    startUpWeeks: u?.startUpWeeks?.toString() ?? "",
    weeklyMinutes: u?.weeklyMinutes?.toString() ?? "",
    cost: u?.cost ?? "",
    evidence: u?.evidence ?? null,
    open: false,
  };
}

const number = (s: string) => (s.trim() === "" ? null : Number.parseInt(s, 10));

/** UseForm writes how it went with one of one's own units. */
export function UseForm({ practice, teams, uses, onDone }: Props) {
  const { t, i18n } = useTranslation("practice");
  const wording = useWording();
  const hereOf = (id: string) => uses.find((u) => u.node.id === id);
  const first = teams.find((u) => hereOf(u.id)) ?? teams[0];
  const [team, setTeam] = useState(first?.id ?? "");
  const [v, setV] = useState(() => typedOf(hereOf(team)));
  const [{ fetching, error }, tie] = useMutation(TieDocument);
  const clientMutationId = useWriteId({ team, v });
  const faults = faultsOf(error);
  const set = (part: Partial<Typed>) => setV({ ...v, ...part });
  const wrong = (field: string) => {
    const fault = faults.find((f) => isOf(f, field));
    return fault && wording(fault);
  };
  const save = async (e: FormEvent) => {
    e.preventDefault();
    const old = hereOf(team);
    const { data } = await tie({
      input: {
        clientMutationId,
        relation: "USES",
        ...(old ? { id: old.id } : { from: team, to: practice }),
        open: v.outcome === "FAILED" && v.open,
        fields: {
          outcome: v.outcome,
          note: v.note.trim() || null,
          ...(v.from ? { from: v.from } : {}),
          to: v.to || null,
          startUpWeeks: number(v.startUpWeeks),
          weeklyMinutes: number(v.weeklyMinutes),
          cost: v.cost.trim() || null,
          evidence: v.evidence,
        },
      },
      language: langOf(i18n.language),
    });
    if (data?.link) onDone(data.link.seenBy.map((s) => s.text));
  };
  return (
    <form className="text-form" onSubmit={(e) => void save(e)} aria-label={t("use.title")}>
      <h3>{t("use.title")}</h3>
      {teams.length > 1 && (
        <Choice
          legend={t("use.team")}
          options={teams.map((u) => ({ value: u.id, label: u.name }))}
          value={team}
          onChange={(id) => {
            setTeam(id);
            setV(typedOf(hereOf(id)));
          }}
        />
      )}
      <Choice
        chips
        legend={t("use.outcome")}
        options={outcomes.map((o) => ({ value: o, label: t(`use.options.${o}`) }))}
        value={v.outcome}
        onChange={(outcome) => set({ outcome })}
      />
      {v.outcome === "FAILED" && (
        <Tick
          label={t("use.open")}
          hint={t("use.closed")}
          checked={v.open}
          onChange={(open) => set({ open })}
        />
      )}
      <Field label={t("use.note")} hint={t("use.noteHint")} error={wrong("note")}>
        {(ids) => (
          <textarea
            {...ids}
            className="form-input"
            value={v.note}
            onChange={(e) => set({ note: e.target.value })}
          />
        )}
      </Field>
      <Details typed={v} set={set} wrong={wrong} />
      <Faults faults={faults} />
      <FormActions save={t("use.save")} busy={fetching} onCancel={() => onDone(null)} />
    </form>
  );
}

type DetailsProps = {
  typed: Typed;
  set: (part: Partial<Typed>) => void;
  wrong: (field: string) => string | undefined;
};

/** Details is what a unit may know beyond how it went; nobody has to. */
function Details({ typed: v, set, wrong }: DetailsProps) {
  const { t } = useTranslation("practice");
  const line = (
    field: "from" | "to" | "startUpWeeks" | "weeklyMinutes" | "cost",
    type: "date" | "number" | "text",
  ) => (
    <Field label={t(`use.${field}`)} error={wrong(field)} quiet>
      {(ids) => (
        <input
          {...ids}
          type={type}
          {...(type === "number" && { min: 0, inputMode: "numeric" as const })}
          className="form-input"
          value={v[field]}
          onChange={(e) => set({ [field]: e.target.value })}
        />
      )}
    </Field>
  );
  return (
    <details className="more">
      <summary>{t("use.more")}</summary>
      {line("from", "date")}
      {line("to", "date")}
      {line("startUpWeeks", "number")}
      {line("weeklyMinutes", "number")}
      {line("cost", "text")}
      <Choice
        chips
        legend={t("use.evidence")}
        options={evidences.map((o) => ({ value: o, label: t(`use.evidences.${o}`) }))}
        value={v.evidence}
        onChange={(evidence) => set({ evidence })}
      />
    </details>
  );
}
