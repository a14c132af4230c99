import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient, useMutation } from "urql";
import type { Origin, Sharing } from "@/app/api.generated";
import { faultsOf, isOf } from "@/app/errors";
import { langOf } from "@/app/i18n";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import { FormActions } from "@/ui/FormActions";
import { Faults, Notice, useWording } from "@/ui/Notice";
import { Tick } from "@/ui/Tick";
import { inputOf, rebased, type TextField, type Typed, typedOf } from "./changes";
import {
  ChangePracticeDocument,
  PracticeNowDocument,
  type PracticeWordsFragment,
} from "./practice.generated";

const ways: Sharing[] = ["VISIT", "TALK", "SHADOW", "DOCUMENT"];
const origins: Origin[] = ["OWN", "OTHER_UNIT", "USERS", "RESEARCH", "COURSE"];

type Props = { practice: PracticeWordsFragment; onDone: (changed: boolean) => void };

/** Edit changes the words of a practice. Who comes second keeps what they typed, and sees what the first wrote. */
export function Edit({ practice, onDone }: Props) {
  const { t, i18n } = useTranslation("practice");
  const client = useClient();
  const [base, setBase] = useState(practice);
  const [v, setV] = useState(() => typedOf(practice));
  const [late, setLate] = useState(false);
  const [{ fetching, error, data }, change] = useMutation(ChangePracticeDocument);
  const conflict = faultsOf(error).some((f) => f.code === "CONFLICT");
  const warnings = (data?.updatePractice?.warnings ?? []).filter((w) => w.code !== "UNASKED");

  const rebase = async () => {
    const read = await client.query(PracticeNowDocument, { id: base.id }, { requestPolicy: "network-only" });
    const now = read.data?.node;
    if (now?.__typename !== "Practice") return;
    setV(rebased(v, typedOf(base), typedOf(now)));
    setBase(now);
    setLate(true);
  };
  const save = async (confirmWarnings: boolean) => {
    const { data, error } = await change({
      input: { id: base.id, version: base.version, ...inputOf(v, typedOf(base)), confirmWarnings },
      language: langOf(i18n.language),
    });
    if (faultsOf(error).some((f) => f.code === "CONFLICT")) await rebase();
    const saved = data?.updatePractice;
    if (!saved) return;
    if (saved.warnings.some((w) => w.code !== "UNASKED") && !confirmWarnings && saved.practice) {
      setBase(saved.practice);
      setV(typedOf(saved.practice));
      setLate(false);
      return;
    }
    onDone(true);
  };
  const submit = (e: FormEvent) => {
    e.preventDefault();
    void save(false);
  };
  return (
    <form onSubmit={submit} noValidate>
      {late && (
        <Notice kind="warning" title={t("edit.conflict")} live>
          <p>{t("edit.conflictText")}</p>
        </Notice>
      )}
      <Fields typed={v} base={base} late={late} faults={faultsOf(error)} onChange={setV} />
      {warnings.length > 0 && (
        <Notice kind="warning" title={t("edit.warned")} live>
          <ul>
            {warnings.map((w) => (
              <li key={`${w.field}${w.text}`}>{w.text}</li>
            ))}
          </ul>
          <p>{t("edit.warnedText")}</p>
          <Button kind="secondary" icon="check" busy={fetching} onClick={() => void save(true)}>
            {t("edit.lookedAt")}
          </Button>
        </Notice>
      )}
      {!conflict && <Faults faults={faultsOf(error)} />}
      <FormActions save={t("edit.save")} busy={fetching} onCancel={() => onDone(false)} />
    </form>
  );
}

type FieldsProps = {
  typed: Typed;
  base: PracticeWordsFragment;
  late: boolean;
  faults: ReturnType<typeof faultsOf>;
  onChange: (typed: Typed) => void;
};

const texts: { field: TextField; label: string; hint?: string; line?: boolean; required?: boolean }[] = [
  { field: "title", label: "fieldTitle", line: true, required: true },
  { field: "whatWeDo", label: "whatWeDo", hint: "citizen", required: true },
  { field: "whatWeSaw", label: "whatWeSaw" },
  { field: "conditions", label: "conditions", line: true },
  { field: "notWhen", label: "notWhen", line: true },
  { field: "askedAs", label: "askedAs", hint: "askedAsHint" },
  { field: "materials", label: "materials", hint: "materialsHint" },
  { field: "rule", label: "rule", line: true },
];

function Fields({ typed: v, base, late, faults, onChange }: FieldsProps) {
  const { t } = useTranslation("practice");
  const wording = useWording();
  const now = typedOf(base);
  const theirs = (f: TextField) => {
    if (!late || v[f] === now[f]) return undefined;
    return now[f] ? t("edit.now", { text: now[f] }) : t("edit.nowEmpty");
  };
  return (
    <>
      {texts.map(({ field, label, hint, line, required }) => {
        const fault = faults.find((f) => isOf(f, field));
        const Input = line ? "input" : "textarea";
        return (
          <Field
            key={field}
            label={t(`edit.${label}`)}
            hint={hint && t(`edit.${hint}`)}
            error={fault && wording(fault)}
            after={theirs(field)}
            required={required ?? false}
            quiet
          >
            {(ids) => (
              <Input
                {...ids}
                className="form-input"
                value={v[field]}
                onChange={(e) => onChange({ ...v, [field]: e.target.value })}
              />
            )}
          </Field>
        );
      })}
      <fieldset className="choice">
        <legend className="form-label">{t("edit.sharing")}</legend>
        {ways.map((way) => (
          <Tick
            key={way}
            label={t(`way.${way}`)}
            checked={v.sharing.includes(way)}
            onChange={(on) =>
              onChange({ ...v, sharing: ways.filter((w) => (w === way ? on : v.sharing.includes(w))) })
            }
          />
        ))}
      </fieldset>
      <Field label={t("edit.origin")} quiet>
        {(ids) => (
          <select
            {...ids}
            className="form-input"
            value={v.origin ?? ""}
            onChange={(e) => onChange({ ...v, origin: origins.find((o) => o === e.target.value) ?? null })}
          >
            <option value="">{t("edit.none")}</option>
            {origins.map((o) => (
              <option key={o} value={o}>
                {t(`from.${o}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
